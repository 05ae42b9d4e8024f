"""What is done with an instrument that a sentence names: signed, carried out, negotiated, proposed (codebook §3)."""

from collections.abc import Sequence

from banggiao.lexicon.terms import Doing, Head, Known
from banggiao.model.vocabulary import InstrumentAction, InstrumentKind
from banggiao.reading.tokens import Token

_NEAR = 10
_REACH = 26
_FAR = 160
_AFTER = 3
_WISHES = frozenset(
    "sớm sẽ thúc phấn mong kiến xem nghiên tiến hướng không chưa chẳng muốn để việc khả có".split()
)  # a syllable of each: ``thúc đẩy``, ``phấn đấu``, ``dự kiến`` …
_ANNIVERSARY = ("ngày", "năm", "từ")
_STANDING = ("signed", "implementing", "negotiating", "completed")


def action_of(tokens: Sequence[Token], at: int, end: int, head: Head | None, known: Known | None) -> InstrumentAction:
    """Return what is done with the instrument whose name runs from token ``at`` to offset ``end``.

    Args:
        tokens: the sentence.
        at: the token of its head noun.
        end: where its name ends.
        head: the noun that opens the name, or None for an acronym.
        known: the instrument itself where it is a known one.
    """
    kind = known.kind if known else head.kind if head else "agreement"
    doing = _after(tokens, at, end) or _before(tokens, at, kind)
    if known is not None and (known.action == "negotiating" or kind in ("mechanism", "joint_statement")):
        return known.action
    if kind == "convention" or (head is not None and head.en in ("forum", "conference")):
        return "referred"
    if kind == "mechanism":
        return "in_force" if doing in (None, *_STANDING) else doing
    if doing == "negotiating" and head is not None and head.with_place:
        return "implementing"  # a project is built (``xây dựng``), not drawn up
    return doing or _usual(kind, known)


def _usual(kind: InstrumentKind, known: Known | None) -> InstrumentAction:
    if known is not None:
        return known.action
    return "implementing" if kind in ("programme", "plan") else "referred"


def _after(tokens: Sequence[Token], at: int, end: int) -> InstrumentAction | None:
    """Read the words right behind the name: ``… đã có hiệu lực``."""
    first = next((index for index in range(at, len(tokens)) if tokens[index].start >= end), len(tokens))
    for token in tokens[first : first + _AFTER]:
        doing = token.value("after")
        if isinstance(doing, Doing):
            return doing.action
        if token.low in (",", ";", ".", "và"):
            return None
    return None


def _before(tokens: Sequence[Token], at: int, kind: InstrumentKind) -> InstrumentAction | None:
    """Read the verb that governs the name: the nearest before it, or far back the signing of a whole list."""
    far = tokens[max(0, at - _FAR) : at]
    for index in range(at - 1, max(-1, at - _REACH), -1):
        if tokens[index].text == ";" and index < at - 1:
            break
        doing = tokens[index].value("before") or tokens[index].value("after")
        if not isinstance(doing, Doing):
            continue
        if doing.action != "signed":
            if at - index > _NEAR and kind in ("agreement", "protocol", "mou", "plan") and _has_signing(far):
                return "signed"
            return doing.action
        return _signing(tokens, index)
    signable = kind in ("agreement", "protocol", "mou", "plan")
    return "signed" if signable and _has_signing(far) else None


def _signing(tokens: Sequence[Token], at: int) -> InstrumentAction:
    """A signature is wished for (``sớm ký``), remembered (``45 năm ngày ký``) or done."""
    if at and tokens[at - 1].low in _ANNIVERSARY:
        return "referred"
    if any(token.low.split(" ")[0] in _WISHES for token in tokens[max(0, at - _AFTER) : at]):
        return "proposed"
    return "signed"


def _has_signing(tokens: Sequence[Token]) -> bool:
    return any("ceremony" in token.senses for token in tokens)
