"""The sides of an instrument: those that its name states, else those that the passage is about (codebook §3, §8)."""

from banggiao.lexicon.geography import is_country_code
from banggiao.reading.mention import Mention
from banggiao.reading.named import Named
from banggiao.reading.roles import governor
from banggiao.reading.sentence import Sentence
from banggiao.reading.sides import Sides

_LOOK_BACK = 400
_PAIR = 2
_BEHIND = 40  # characters behind a name in which its sides stand: ``COC giữa ASEAN và Trung Quốc``
_TRIANGLES = {"CLV": ("KH", "LA", "VN"), "CLMV": ("KH", "LA", "MM", "VN")}
_OF_TWO = ("agreement", "protocol", "mou", "joint_statement")
_POINT = 80  # tokens
_OF_MANY = ("đàm phán sáu bên", "đàm phán 6 bên", "hội đàm sáu bên", "hội đàm 6 bên")
_HEADS = (
    "kế hoạch",
    "sáng kiến",
    "thuận",
    "thoả thuận",
    "định",
    "hiệp định",
    "ước",
    "hiệp ước",
    "chung",
    "tuyên bố chung",
    "bố",
    "tuyên bố",
)
_ACTING = ("country", "person", "title", "body")
_SIGNED = ("đã", "được", "ký", "ký kết", "đạt được", "mà", "họ")
_DEALT = ("signed", "proposed", "negotiating")
_LEAVING = ("rút khỏi", "rút ra khỏi", "khỏi", "từ bỏ")


def parties_of(sides: Sides, named: Named, *, is_open: bool) -> tuple[str, ...]:
    """Return the sides that the name states, else those of the passage.

    Args:
        sides: whose side the article's mentions are on.
        named: the instrument where it is named.
        is_open: for one known by an acronym, that its many parties are told by who deals with it.
    """
    if named.among and _tells_of(sides, named, named.among):
        return named.among
    if not named.code and named.kind in _OF_TWO and (joined := _with_whom(sides, named)):
        return joined
    if named.kind == "convention" or (named.code and not is_open):
        return ()
    if leaver := _leaver(sides, named):
        return tuple(dict.fromkeys((*leaver, *_behind_with(sides, named)))) if not named.code else leaver
    inside = named.grammar.between(named.start + 1, named.end)  # "Ý định thư" is not Italy's
    inside = [
        each for each in inside if named.grammar.sentence.low(each.first - 1) not in ("tại", "ở")
    ]  # where, and not whose
    codes = _stated(sides, _without_matter(sides, named, inside) if named.action == "signed" else inside)
    if named.kind == "resolution":
        return ("UN",) if _is_united(sides, named) else codes[:1] or _nearest_before(sides, named)
    if named.head in _OF_MANY:
        return ()
    if codes and named.head.startswith("hội nghị"):
        return codes  # who else holds it is not told by who goes there
    around = sides.around(named.start)
    if named.code:
        return around
    if len(codes) < _PAIR and named.action in _DEALT and (signing := _signing(sides, named)):
        if set(codes) <= set(signing):  # "Lào và Nga ký thỏa thuận … cho một công ty Nga"
            return signing
    if len(codes) > 1 and _is_called_after_a_place(named, inside):
        return around  # "Thỏa thuận Minsk về Ukraine"
    if len(codes) > 1:
        return codes
    told = _told_of_two(sides, named)
    if told and set(codes) <= set(told) and named.kind in _OF_TWO:
        return told
    if not codes or set(codes) <= set(around):
        return around
    return _with_one(named, inside, codes, around)


def _told_of_two(sides: Sides, named: Named) -> tuple[str, ...]:
    """``nghị sĩ Jordan xem xét lại các thỏa thuận với Israel, gồm cả hiệp ước …``: the two of whom a sentence tells."""
    sentence = named.grammar.sentence
    about = [each for each in sentence.mentions if not named.start < each.start < named.end]
    acting = [each for each in about if each.kind in _ACTING and governor(sentence, each.first) != "at"]
    codes = sides.codes_of(acting)
    if len(codes) != _PAIR or any(each.kind in ("group", "org") for each in sentence.mentions):
        return ()
    if not any(not governor(sentence, each.first) and sides.codes(each) for each in acting):
        return ()  # all of them are only what something is about
    if not set(sides.codes_of(each for each in about if each.kind == "place")) <= set(codes):
        return ()  # "Seoul và Manila đã đàm phán …"
    return codes if all(is_country_code(code) for code in codes) else ()


def _behind_with(sides: Sides, named: Named) -> tuple[str, ...]:
    """``từ bỏ hiệp ước quốc phòng với Mỹ``: return with whom the one who leaves it has it."""
    sentence = named.grammar.sentence
    at = sentence.token_at(named.end)
    other = sentence.mention_after(at + 1) if sentence.low(at) == "với" else None
    return sides.codes(other) if other is not None else ()


def _is_united(sides: Sides, named: Named) -> bool:
    """Say of a resolution whether it is the United Nations': the sentence names them, or it is one of sanctions."""
    sentence = named.grammar.sentence
    if any("UN" in sides.codes(mention) for mention in sentence.mentions if mention.kind == "org"):
        return True
    return "trừng phạt" in sentence.words(sentence.token_at(named.start), sentence.token_at(named.end))


def _tells_of(sides: Sides, named: Named, among: tuple[str, ...]) -> bool:
    """``ASEAN và Trung Quốc sớm đạt được COC``: the sentence tells of that state and another side before it."""
    states = [code for code in among if is_country_code(code)]
    sentence = named.grammar.sentence
    at = sentence.token_at(named.start)
    behind = _BEHIND if sentence.low(sentence.token_at(named.end)) == "giữa" else 0
    point = next((i for i in range(at, max(0, at - _POINT), -1) if sentence.low(i) == ";"), 0)  # of a list
    before = named.grammar.between(sentence.tokens[point].start, named.end + behind)
    told = {code for mention in before for code in sides.codes(mention)}
    return bool(told.intersection(states)) and len(told) > 1


def _signing(sides: Sides, named: Named) -> tuple[str, ...]:
    """``các doanh nghiệp Việt Nam và Lào đã ký …``: the two states that the sentence names before, if no more.

    Where it names more, those two that stand right before what they have signed: ``… việc Hàn - Triều ra …``.
    """
    sentence = named.grammar.sentence
    before = named.grammar.between(sentence.span.start, named.start)
    acting = [each for each in before if each.kind in _ACTING and governor(sentence, each.first) != "at"]
    for told in (acting, [each for each in before if each.kind == "group" and each.countries][-1:]):
        codes = sides.codes_of(told)
        states = [code for code in codes if is_country_code(code)]
        if len(states) == len(codes) == _PAIR:
            return tuple(sorted(states))
    return ()


def _without_matter(sides: Sides, named: Named, inside: list[Mention]) -> list[Mention]:
    """``chương trình về gìn giữ hòa bình Liên hợp quốc``: leave out organisations that a document is about.

    Beside one state an organisation is its other side, whatever stands before it.
    """
    sentence = named.grammar.sentence
    kept = [each for each in inside if each.kind != "org" or not _is_about(sentence, named.start, each)]
    states = sides.codes_of(each for each in inside if each.kind != "org")
    return inside if len(states) == 1 else kept


def _is_about(sentence: Sentence, start: int, mention: Mention) -> bool:
    return "về" in sentence.lows[sentence.token_at(start) : mention.first]


def _with_whom(sides: Sides, named: Named) -> tuple[str, ...]:
    """``Lào đã ký một thỏa thuận mới với Thái Lan``: who is told before it, and with whom right behind it."""
    sentence = named.grammar.sentence
    at = sentence.token_at(named.end)
    while sentence.low(at) in _SIGNED:
        at += 1
    other = sentence.mention_after(at + 1) if sentence.low(at) == "với" else None
    if other is None or other.kind not in _ACTING:
        return ()
    others = sides.codes(other)
    before = named.grammar.between(sentence.span.start, named.start)
    own = next((codes for each in reversed(before) if (codes := _acting(sides, sentence, each))), ())
    both = tuple(dict.fromkeys((*own, *others)))
    return both if len(own) == len(others) == 1 and len(both) == _PAIR else ()


def _acting(sides: Sides, sentence: Sentence, mention: Mention) -> tuple[str, ...]:
    """Return the side of one who may have signed something: none that is only spoken of."""
    return sides.codes(mention) if mention.kind in _ACTING and not governor(sentence, mention.first) else ()


def _with_one(named: Named, inside: list[Mention], codes: tuple[str, ...], around: tuple[str, ...]) -> tuple[str, ...]:
    """``thỏa thuận với Lào`` is home's with Lào; ``tuyên bố chung Helsinki`` is called after where it was made."""
    first = next((each for each in inside if each.kind in ("country", "place")), None)
    if len(around) < _PAIR or first is None:
        return codes
    before = named.grammar.sentence.low(first.first - 1)
    if named.kind not in _OF_TWO:
        return around if before in _HEADS and first.kind == "place" else codes
    if before == "với":
        return (around[0], *codes)
    return around if before in _HEADS or first.kind == "place" else codes


def _is_called_after_a_place(named: Named, inside: list[Mention]) -> bool:
    """Say whether a city stands right behind the noun, and what the document is about behind that."""
    sentence, first = named.grammar.sentence, inside[0]
    return first.names_place() and sentence.low(first.first - 1) in _HEADS and sentence.low(first.last) == "về"


def _stated(sides: Sides, mentions: list[Mention]) -> tuple[str, ...]:
    """Two states in a name are its sides; organisations beside them belong to what it is about."""
    found = [code for mention in mentions for code in sides.codes(mention)]
    codes = tuple(dict.fromkeys(each for code in found for each in _TRIANGLES.get(code, (code,))))
    states = tuple(code for code in codes if is_country_code(code))
    first_two = codes[:2] == states[:2]
    return states if len(states) > 1 and first_two else codes


def _leaver(sides: Sides, named: Named) -> tuple[str, ...]:
    """``sau khi Mỹ rút khỏi Hiệp định …``: who withdraws."""
    sentence = named.grammar.sentence
    at = sentence.token_at(named.start)
    before = sentence.words(at - 3, at)
    if not before.endswith(_LEAVING):
        return ()
    own = (each for each in reversed(sentence.mentions) if each.start < named.start)
    doing = (
        each for each in own if governor(sentence, each.first) in ("", "of")
    )  # "mang lợi cho Lào, việc rút khỏi …"
    return next((codes for each in doing if len(codes := sides.codes(each)) == 1), ()) or _nearest_before(sides, named)


def _nearest_before(sides: Sides, named: Named) -> tuple[str, ...]:
    """Return the one side last spoken of."""
    before = named.grammar.between(max(0, named.start - _LOOK_BACK), named.start)
    return next((codes for mention in reversed(before) if len(codes := sides.codes(mention)) == 1), ())
