"""What is quoted: whose words they are, and what they begin with."""

from banggiao.reading.mention import Mention
from banggiao.reading.roles import governor
from banggiao.reading.sentence import Sentence

CITING = "dẫn lời"
"""By what an agency tells whose words it gives."""
CITING_ENDS = frozenset({CITING, "của"})
"""The last words of what tells whose words are given."""
_CITED_PAPERS = frozenset({"tuyên bố", "phát biểu", "thông báo", "thông cáo", "bình luận", "nhận định"})
_CITING_WORDS = ("dẫn", "dẫn lời", "dẫn lại lời", "trích lời")
_WHOSE_WORDS = ("lời của", "lời", "phát biểu của", "tuyên bố của")
_CITED_BY = 12  # tokens of "…", AFP hôm qua dẫn tuyên bố của"
_ENDING_QUOTES = frozenset({'"', "”"})
_OPENING_QUOTES = frozenset({'"', "“"})
_BEFORE_SPEAKER = frozenset({",", "”", '"', "-", "–"})
_FRAMING = frozenset(
    {"tại", "trong", "trên", "sau", "trước", "theo", "khi", "ngày", "sau khi", "trong khi", "trước đó", "hôm", "ngay"}
)
_SAYS_HOW = ("future", "possible", "cancelled", "hoped", "negation", "ongoing", "agreeing", "condition")
_OPENING = 4  # words with which a quotation begins
_HOPING = ("tôi hy vọng ", "tôi hi vọng ", "tôi mong ", "chúng tôi hy vọng ", "chúng tôi hi vọng ", "chúng tôi mong ")
_ENCOUNTERS = (
    "cuộc gặp", "các cuộc gặp", "cuộc đàm phán", "các cuộc đàm phán", "cuộc hội đàm", "các cuộc hội đàm", "hội nghị",
    "đàm phán", "chuyến thăm",
)  # fmt: skip
_ANNOUNCING = frozenset(
    {"khẳng định", "xác nhận", "tuyên bố", "thông báo", "cho biết", "cho hay", "nói", "tiết lộ", "phát biểu", CITING}
)
_TAKING_PLACE = ("diễn ra", "dự kiến", "nối lại", "được tổ chức")
_CONTENT = 30  # tokens of what is said


def cites(sentence: Sentence, at: int) -> bool:
    """``AFP dẫn lời A``, ``AFP dẫn tuyên bố của A``: whether a token ends what tells whose words are given."""
    low = sentence.lows[at] if 0 <= at < len(sentence.lows) else ""
    if low == "của":
        cited = at - 2 - (sentence.low(at - 2) == "bài")
        return sentence.low(at - 1) in _CITED_PAPERS and sentence.low(cited) in ("dẫn", "trích")
    return low == CITING


def is_quoted(sentence: Sentence, at: int) -> bool:
    """``“A nói họ …”, B cho biết``: what is said inside of somebody's words is told by him."""
    lows = sentence.lows
    if lows[0] == '"' and '"' not in lows[1:at] and '"' in lows[at:]:
        return any(sentence.has(i, "say") for i in range(lows.index('"', at), len(lows)))
    if '"' in lows[at:] and lows.count('"') == 1:
        return sentence.low(lows.index('"') + 1) == ","  # the end of words that begin in a sentence before
    opened = max((i for i in range(at) if lows[i] == "“"), default=-1)
    return opened >= 0 and "”" not in lows[opened:at] and "”" in lows[at:]


def is_cited(sentence: Sentence, first: int) -> bool:
    """``"…", AFP dẫn lời ông A nói``: his words stand before who cites him."""
    citing = cites(sentence, first - 1) or sentence.words(first - 3, first) == "dẫn lại lời"
    return citing and any(sentence.low(i) in _ENDING_QUOTES for i in range(max(0, first - _CITED_BY), first))


def is_said_before(sentence: Sentence, first: int) -> bool:
    """``"…", A nói``, ``"…", AFP dẫn lời A``: say whether who is named from ``first`` on has said what stands before.

    Of ``Tại X, A nói`` he has not.
    """
    behind = sentence.low(first - 1) in _BEFORE_SPEAKER or is_cited(sentence, first)
    return behind and sentence.low(0) not in _FRAMING


def opens_within(sentence: Sentence, at: int) -> bool:
    """Say whether what is quoted at a token begins inside of the sentence, behind who says it."""
    return any(sentence.low(i) in _OPENING_QUOTES for i in range(1, at))


def speaks_of_himself(sentence: Sentence, at: int) -> Mention | None:
    """``“Tôi sẽ gặp B”, A nói``, ``A viết: “Tôi …”``: who says ``tôi`` at a token, None for nobody here."""
    lows = sentence.lows
    closed = next((i for i in range(at, len(lows)) if lows[i] in _ENDING_QUOTES), -1)
    opened = next((i for i in range(at, -1, -1) if lows[i] in _OPENING_QUOTES), -1)
    named = [mention for mention in sentence.mentions if mention.person is not None]
    behind = [mention for mention in named if mention.first > closed > 0]
    if behind:
        cited = [m for m in behind if sentence.words(m.first - 2, m.first).endswith(_WHOSE_WORDS)]
        citing = sentence.says(_CITING_WORDS, closed, behind[0].first) or is_said_before(sentence, behind[0].first)
        return cited[0] if cited else behind[0] if citing else None
    said = opened > 0 and (lows[opened - 1] == ":" or sentence.has(opened - 1, "say"))
    return next((m for m in reversed(named) if said and m.last <= opened and not governor(sentence, m.first)), None)


def quoted_hope(sentence: Sentence, at: int) -> bool:
    """``"Tôi hy vọng mọi người …", A nói``: a mere hope, unless it is that another side will do something."""
    end = 1 + _OPENING
    if not opens_quoted(sentence, at) or not f"{sentence.words(1, end)} ".startswith(_HOPING):
        return False
    after = next((i for i in range(1, end) if sentence.low(i) in ("hy vọng", "hi vọng", "mong")), 1)
    return sentence.owner[after + 1] is None and sentence.mention_after(after + 2) is None


def is_schedule(sentence: Sentence, at: int) -> bool:
    """``khẳng định cuộc gặp … dự kiến diễn ra``: when talks are to be held is no word to those who hold them."""
    if sentence.low(at) not in _ANNOUNCING:
        return False
    said = sentence.words(1, at) if opens_quoted(sentence, at) else sentence.words(at + 1, at + 1 + _CONTENT)
    said = said.removeprefix("rằng ").removeprefix("một ")
    return said.startswith(_ENCOUNTERS) and any(word in said for word in _TAKING_PLACE)


def is_of_his_words(sentence: Sentence, speaker: Mention, at: int, named: int) -> bool:
    """``"A sẽ không để yên cho B", ông X nói``: say whether what is to come is of X's words before his name.

    They name a side at character ``named``; how it is told that he says it stands between him and the verb at ``at``.
    """
    first, last = speaker.first, speaker.last
    if named > speaker.start or not is_said_before(sentence, first) or _ENDING_QUOTES.isdisjoint(sentence.lows[:first]):
        return False
    if "tuy nhiên" in sentence.words(sentence.token_at(named), first):
        return False  # "B có lập trường khác, tuy nhiên chúng tôi …": what is to come is of oneself
    return not any(sentence.has(i, *_SAYS_HOW) for i in range(last, at))


def opens_quoted(sentence: Sentence, at: int) -> bool:
    """Say whether the sentence opens with words in quotation marks, which close before the verb of saying."""
    return sentence.low(0) in _OPENING_QUOTES and any(sentence.low(i) in _ENDING_QUOTES for i in range(1, at))
