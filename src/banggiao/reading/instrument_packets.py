"""Documents that are counted and not named one by one: ``9 văn kiện hợp tác``, ``nhiều thoả thuận`` (codebook §8)."""

import re

from banggiao.model.vocabulary import InstrumentAction
from banggiao.reading.instrument_names import NameScan
from banggiao.reading.tokens import Token, token_from, words_before

NUMERALS = frozenset("hai ba bốn năm sáu bảy tám chín mười mươi lăm".split())
_SIGNED_BEHIND = (" được ký", " đã ký", " đã được ký")
_ONE_OF = re.compile(r"\b(?:một trong|đạt được|đạt)(?: \S+){0,2}$")  # ``một trong những thoả thuận quan trọng``
_AMONG_THEM = ", trong đó có "
_LISTING, _OPENED = 3, 6  # tokens
_NEAR = 4
_BEHIND = 30  # characters


def is_packet(folded: str, tokens: list[Token], at: int, action: InstrumentAction, scan: NameScan) -> bool:
    """Say whether counted documents are a packet of the news, and no sort of them, nor named one by one behind.

    Args:
        folded: the article, folded by ``matchable``.
        tokens: the sentence.
        at: the token of their noun.
        action: what is done with them.
        scan: how far their name goes.
    """
    if is_judged(tokens, at) and (action != "signed" or _ONE_OF.search(words_before(tokens, at, _NEAR))):
        return False
    if _are_named(folded, tokens, at, scan):
        return False
    is_dealt = folded.startswith(_SIGNED_BEHIND, scan.end) or action in ("signed", "proposed")
    if is_dealt and (scan.words or tokens[at].low.startswith(("văn", "hợp đồng")) or _is_counted(tokens, at)):
        return True
    return scan.telling


def _are_named(folded: str, tokens: list[Token], at: int, scan: NameScan) -> bool:
    """Say whether they are named behind, or were before: ``các văn kiện gồm …``, ``các văn kiện này``."""
    behind = folded[scan.end : scan.end + _BEHIND]
    if behind[:2].strip() == ":" and any("head" in token.senses for token in _behind(tokens, scan.end)[:_LISTING]):
        return True
    follows = behind.split()
    if set(follows[:_OPENED]) & {"gồm", "gồm:"} and _lists_documents(tokens, scan.end):
        return True
    if _AMONG_THEM in behind and _is_counted(tokens, at) and _are_several(tokens, scan.end):
        return True
    return not scan.words and bool(set(follows[:2]) & {"này", "trên", "nói", "đó"})


def is_judged(tokens: list[Token], at: int) -> bool:
    """``một thỏa thuận tốt``: nothing but a judgement follows the noun."""
    after = tokens[at + 1 : at + 3]
    return bool(after) and "evaluative" in after[0].senses and not (len(after) > 1 and "about" in after[1].senses)


def _is_counted(tokens: list[Token], at: int) -> bool:
    """``ký 19 thoả thuận``: a number stands right before the noun."""
    return tokens[at - 1].text.isdigit() or tokens[at - 1].low in NUMERALS


def _lists_documents(tokens: list[Token], end: int) -> bool:
    """``các văn kiện gồm: Hiệp định …``: the documents of a packet are named by themselves."""
    behind = _behind(tokens, end)[: _OPENED + _LISTING]
    opens = next((at for at, token in enumerate(behind) if token.low.endswith("gồm")), len(behind))
    listed = [token for token in behind[opens + 1 :] if token.word]
    return not listed or any("head" in token.senses for token in listed)


def _are_several(tokens: list[Token], end: int) -> bool:
    """``ký 4 văn kiện, trong đó có Bản ghi nhớ A và Hiệp định B``: more than one is named behind."""
    return sum("head" in token.senses and token.cap for token in _behind(tokens, end)) > 1


def _behind(tokens: list[Token], end: int) -> list[Token]:
    """Return the tokens behind a name and the mark that may follow it."""
    return tokens[token_from(tokens, end + 1) :]
