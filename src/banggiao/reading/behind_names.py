"""What stands right behind a name: the side in brackets or after ``của``, where one stands in a picture."""

from banggiao.lexicon.geography import Organisation
from banggiao.reading.mention import Mention
from banggiao.reading.tokens import Token


def past_caption_side(mention: Mention, tokens: list[Token]) -> None:
    """``Moon Jae-in, trái, và …``: where one stands in the picture belongs to the mention."""
    at = mention.last
    if (
        at + 2 < len(tokens)
        and tokens[at].low == ","
        and tokens[at + 1].low in ("trái", "phải")
        and tokens[at + 2].low == ","
    ):
        mention.last = at + 3
        mention.end = tokens[at + 2].end


def side_in_brackets(mention: Mention, tokens: list[Token]) -> bool:
    """``Robert Hale (Mỹ)``: the side of a person in brackets after the name; say whether one stood there."""
    at = mention.last
    if mention.country or at + 2 >= len(tokens) or tokens[at].low != "(" or tokens[at + 2].low != ")":
        return False
    code = tokens[at + 1].value("country")
    if not isinstance(code, str):
        return False
    mention.country = code
    mention.last = at + 3
    mention.end = tokens[at + 2].end
    return True


def side_behind(tokens: list[Token], at: int) -> str:
    """``Đại tá Wang Hongli của hải quân Trung Quốc``: the side that a name's ``của`` brings, empty where none."""
    if at >= len(tokens) or not tokens[at].has("of"):
        return ""
    for token in tokens[at + 1 : at + 6]:
        if token.state:
            return token.state
        organisation = token.value("org")
        if isinstance(organisation, Organisation):
            return organisation.side
        if not token.word or (token.senses and not token.has("body", "ministry", "opener")) or token.low == "và":
            break
    return ""
