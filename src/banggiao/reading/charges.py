"""What a minister is charged with: ``Ngoại giao``, ``Bộ Ngoại giao``, rows of charges, charges that no list knows."""

from banggiao.reading.foreign_names import foreign_word
from banggiao.reading.names import name_end
from banggiao.reading.open_bodies import NO_BODY, STOP_CATS
from banggiao.reading.title_builder import TitleBuilder
from banggiao.reading.tokens import Token
from banggiao.vietnamese.syllables import is_syllable

_DROP_MINISTRY = ("Bộ trưởng", "Thứ trưởng", "Phó Bộ trưởng")
_WITH_CHARGE = ("Bộ trưởng Ngoại giao", "Thứ trưởng Ngoại giao")
_ROW = 18  # tokens of charges in a row
_CHARGE = 4  # words of what a minister is charged with
# Of the words with which no body's name begins these may stand in what a minister is charged with: "chính sách".
_CHARGED = NO_BODY - frozenset("chính các những về quá giữ kỳ đầu trẻ tuổi nữ trong trên qua".split())


def take_ministry(tokens: list[Token], at: int, built: TitleBuilder) -> int:
    """``Ngoại giao``, ``Bộ Ngoại giao``, ``… và Hợp tác``; a minister's title drops the word ``Bộ`` (codebook §8)."""
    token = tokens[at]
    if token.has("ministry"):
        built.parts.append(str(token.value("ministry")))
        return at + 1
    if token.low == "bộ" and at + 1 < len(tokens) and tokens[at + 1].has("ministry"):
        if built.head.vi in _DROP_MINISTRY:
            return at + 1
        built.parts.append(f"Bộ {tokens[at + 1].value('ministry')}")
        return at + 2
    if token.low == "và" and at + 1 < len(tokens) and tokens[at + 1].has("ministry") and len(built.parts) > 1:
        built.parts.append(f"và {tokens[at + 1].value('ministry')}")
        return at + 2
    if token.low == "," and _one_more_charge(tokens, at, built):
        built.parts[-1] += f", {tokens[at + 1].value('ministry')}"
        return at + 2
    if token.low == "và" and len(built.parts) > 1 and built.head.vi in _DROP_MINISTRY:
        if end := _last_charge(tokens, at + 1):
            built.parts.append(" ".join(each.text for each in tokens[at:end]))
            return end
    return at


def _one_more_charge(tokens: list[Token], at: int, built: TitleBuilder) -> bool:
    """``Thứ trưởng Thương mại, Công nghiệp và Mỏ``: a comma, a further charge and ``và`` before the last."""
    after = at + 2 < len(tokens) and tokens[at + 1].has("ministry") and tokens[at + 2].low == "và"
    return after and len(built.parts) > 1 and built.head.vi in _DROP_MINISTRY


def row_of_charges(tokens: list[Token], at: int, built: TitleBuilder, surnames: frozenset[str]) -> int:
    """``Bộ trưởng Lãnh thổ, Hạ tầng và Du lịch Nhật Bản``: charges in a row, listed or not, up to the side they are of.

    ``và`` stands before the last: ``Bộ trưởng Ngoại giao và Hội nhập khu vực Ghana``. Return the index after the row.
    """
    second = tokens[at].low == "và" and built.head.vi in _WITH_CHARGE
    if len(built.parts) > 1 or not (second or built.head.vi in _DROP_MINISTRY):
        return at
    begun = at + (tokens[at].low == "bộ")
    words = ""
    opened = not second  # a part begins here
    end = begun
    while end < min(len(tokens), begun + _ROW) and not tokens[end].state:
        token = tokens[end]
        if token.low in (",", "và"):
            if opened or " và " in words:
                return at
            words += "," if token.low == "," else f" {token.text}"
        elif not _names_charge(token, first=opened and not _in_small(tokens, begun, end)) or _begins_name(
            tokens, end, surnames
        ):
            return at
        else:
            words += f" {token.value('ministry') or token.text}"
        opened = token.low in (",", "và")
        end += 1
    if opened or end >= len(tokens) or not tokens[end].state or end == begun + 1:
        return at
    if " và " not in words and not (_is_new_charge(tokens, begun, end) and _is_whose(tokens, end, surnames)):
        return at
    built.parts.append(words.strip())
    return end


def _in_small(tokens: list[Token], first: int, at: int) -> bool:
    """``Điều phối các vấn đề chính trị, pháp luật và an ninh``: a row of matters that are written in small letters."""
    before = tokens[at - 2] if at - first > _CHARGE else None
    return before is not None and not before.cap and not before.has("ministry")


def _begins_name(tokens: list[Token], at: int, surnames: frozenset[str]) -> bool:
    """``Bộ trưởng Lâm Văn An``, and no ``Đường thủy``: a family name has a capital behind it."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return tokens[at].cap and tokens[at].text in surnames and (after is None or after.cap or not after.word)


def _is_new_charge(tokens: list[Token], first: int, last: int) -> bool:
    """``Quan hệ Đối ngoại``, ``Điều phối An ninh quốc gia``: words of a charge, not one that a list knows alone."""
    return all(token.low != "," for token in tokens[first:last]) and not tokens[first].has("ministry")


def _is_whose(tokens: list[Token], at: int, surnames: frozenset[str]) -> bool:
    """Say whether a side ends the title: a name or a mark stands behind it, or nothing."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return after is None or not after.word or (after.cap and name_end(tokens, at + 1, surnames) > at + 1)


def _names_charge(token: Token, *, first: bool) -> bool:
    """Say whether a word may be one of the name of a charge; its first has a capital."""
    if token.has("ministry"):
        return True
    blocked = token.has(*STOP_CATS, "of", "org", "party") and token.low != "về" and not (token.cap and token.has("at"))
    if not token.word or blocked or (token.low in (NO_BODY if first else _CHARGED) and not token.cap):
        return False
    return is_syllable(token.text.split(" ")[0]) and (token.cap or not first)


def _last_charge(tokens: list[Token], at: int) -> int:
    """``Bộ trưởng Nông nghiệp và Cải tạo đất Ai Cập``: the index after a charge that no list knows, 0 for none.

    It begins with a Vietnamese word in capitals; the country whose minister it is stands behind, or a foreign name.
    """
    if at >= len(tokens) or not tokens[at].cap or tokens[at].senses or tokens[at].text.isascii():
        return 0
    end = at + 1
    while end < min(len(tokens), at + _CHARGE) and tokens[end].word and not tokens[end].cap and not tokens[end].senses:
        end += 1
    behind = tokens[end] if end < len(tokens) else None
    if behind is None or not behind.cap or not is_syllable(tokens[at].text):
        return 0
    return end if behind.state or not is_syllable(behind.text) else 0


def unlisted_charge(tokens: list[Token], at: int, built: TitleBuilder, surnames: frozenset[str]) -> int:
    """``Bộ trưởng an ninh mạng Lào Khamla Vongsavanh``: a charge that no list knows, or that says more than one.

    A side and a name stand behind it, or a foreign name: there the words can be nothing else.
    """
    if built.head.vi not in _DROP_MINISTRY or tokens[at - 1].state or tokens[at].text in surnames:
        return at
    if tokens[at].cap and len(built.parts) > 1:
        return at  # "Bộ trưởng Quốc phòng Phạm Đức Minh"
    end = at
    while end < min(len(tokens), at + _CHARGE) and _may_charge(tokens[end], first=end == at):
        end += 1
    if end == at or end >= len(tokens) or tokens[end - 1].low == "và":
        return at
    side = bool(tokens[end].state) and end + 1 < len(tokens)
    named = tokens[end + 1] if side else tokens[end]
    if not named.cap or not named.word or named.senses or not (side or foreign_word(tokens, end)):
        return at
    words = " ".join(token.text for token in tokens[at:end])
    built.parts.append(words if len(built.parts) > 1 else words[0].upper() + words[1:])
    return end


def _may_charge(token: Token, *, first: bool) -> bool:
    if not token.word or token.text[0].isdigit() or token.low in NO_BODY:
        return not first and token.low == "và"
    if token.senses:
        return not first and token.has("ministry")
    return not token.cap or (first and not token.text.isascii() and is_syllable(token.text))
