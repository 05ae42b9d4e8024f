"""A sentence as the frames see it: one array of tokens with its mentions, dates and the words that shape it."""

from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Sequence

from banggiao.model.articles import BlockKind
from banggiao.model.spans import Span
from banggiao.reading.mention import Mention
from banggiao.reading.tokens import Token
from banggiao.vietnamese.dates import DateMention

_RANK = "cấp"
_LEVELS = frozenset({"nhà nước", "cao", "nhà", "quốc gia", "chuyên viên", "chính phủ"})
_END = 1 << 30  # more tokens than any sentence has


class Sentence:
    """One sentence, analysed.

    Attributes:
        span: its place in the article; block: the kind of block it stands in; index: its number in the article.
        owner: for every token the mention that covers it, or None.
        lows: the folded text of every token.
        heard: all words, each alone, to see what is not said.
        triggers: the indices of words of acts that stand outside of any mention.
        classes: those of all tokens outside of any mention.
        present: what ``who_was_there`` has found in it, None before it was asked: each act of the sentence asks.
    """

    __slots__ = (
        "_starts", "block", "classes", "dates", "heard", "index", "lows", "mentions", "owner", "paragraph", "present",
        "span", "tokens", "triggers",
    )  # fmt: skip

    def __init__(self, span: Span, block: BlockKind, paragraph: int, tokens: list[Token], heard: list[str]) -> None:
        self.span = span
        self.block: BlockKind = block
        self.paragraph = paragraph
        self.index = 0
        self.tokens = tokens
        self.lows: list[str] = [token.low for token in tokens]
        self._starts: list[int] = [token.start for token in tokens]
        self.heard: list[str] = heard
        self.mentions: list[Mention] = []
        self.dates: list[DateMention] = []
        self.owner: list[Mention | None] = []
        self.triggers: list[int] = []
        self.classes: set[str] = set()
        self.present: list[object] | None = None

    def set_mentions(self, mentions: list[Mention]) -> None:
        """Attach the sentence's mentions."""
        self.mentions = mentions
        self.owner = [None] * len(self.tokens)
        self.triggers, self.classes = [], set()
        for mention in mentions:
            for at in range(mention.first, mention.last):
                self.owner[at] = mention
        for at, token in enumerate(self.tokens):
            senses = token.senses
            if senses and self.owner[at] is None:
                self.classes.update(senses)
                if ("verb" in senses or "noun" in senses) and not (token.low == _RANK and self.ranks(at)):
                    self.triggers.append(at)

    def ranks(self, at: int) -> bool:
        """Say whether ``cấp`` names a level (``thăm cấp Nhà nước``, ``cấp Thứ trưởng``) and confers nothing."""
        return self.low(at) == _RANK and (self.low(at + 1) in _LEVELS or self.mention_after(at + 1) is not None)

    def mention_after(self, at: int) -> Mention | None:
        """Return the mention that begins at token ``at``, if one does."""
        mention = self.owner[at] if at < len(self.tokens) else None
        return mention if mention is not None and mention.first == at else None

    def beyond(self, at: int, *words: str) -> Mention | None:
        """Return the mention in front of the word before token ``at``, if there is one and the word is one of these.

        ``A và B``: A for where B begins; without words any word may stand between them.
        """
        if at < 2 or (words and self.lows[at - 1] not in words):
            return None
        return self.owner[at - 2]

    def token_at(self, offset: int) -> int:
        """Return the index of the first token that begins at an offset of the text or behind it."""
        return bisect_left(self._starts, offset)

    def low(self, at: int) -> str:
        """Return the folded text of token ``at``, empty outside the sentence."""
        lows = self.lows
        return lows[at] if 0 <= at < len(lows) else ""

    def words(self, first: int, last: int = _END) -> str:
        """Return the folded words of the tokens from ``first`` to before ``last``, parted by spaces."""
        return " ".join(self.lows[max(0, first) : last])

    def says(self, forms: Iterable[str], first: int = 0, last: int = _END) -> bool:
        """Say whether one of these forms stands, of whole words, from token ``first`` to before ``last``."""
        text = self.words(first, last)
        for form in forms:  # noqa: SIM110 - a loop is done before a generator begins
            if form in text and f" {form} " in f" {text} ":  # the first half rules nearly all out
                return True
        return False

    def has(self, at: int, *cats: str) -> bool:
        """Say whether token ``at`` exists, stands outside any mention, and has one of these classes."""
        tokens = self.tokens
        if not 0 <= at < len(tokens) or self.owner[at] is not None:
            return False
        senses = tokens[at].senses
        if senses:
            for cat in cats:  # as in Token.has; to hand the classes on would take longer than to look
                if cat in senses:
                    return True
        return False

    def has_anywhere(self, *cats: str) -> bool:
        """Say whether a token outside any mention has one of these classes."""
        return not self.classes.isdisjoint(cats)

    def before(self, at: int, words: Container[str]) -> int:
        """Return the index of the last token before ``at`` that a mention covers or that is none of these words, or -1.

        ``tại cuộc hội đàm``: what stands before an act and the words that count it.
        """
        before = at - 1
        while before >= 0 and self.owner[before] is None and self.lows[before] in words:
            before -= 1
        return before

    def before_tense(self, at: int, *classes: str) -> int:
        """Return the index of the last token before ``at`` that is of none of the classes of words, nor in a date.

        ``A hôm qua đã đón B``: what stands before a verb, its tense and its day; the first token at the farthest. It
        is -1 for a verb that opens the sentence.
        """
        before = at - 1
        while before > 0 and (self.tokens[before].has(*classes) or self.in_date(before) is not None):
            before -= 1
        return before

    def mention_before_tense(self, at: int, *classes: str) -> Mention | None:
        """Return who stands right before a verb, its tense (the classes of words) and its day, if a mention does."""
        before = self.before_tense(at, *classes)
        return self.owner[before] if before >= 0 else None

    def in_date(self, at: int) -> DateMention | None:
        """Return the date that covers token ``at``, if the sentence has the token and one does."""
        if self.dates and at < len(self.tokens):
            start = self.tokens[at].start
            for date in self.dates:
                if date.start <= start < date.end:
                    return date
        return None

    def dated(self, edtf: str, behind: int = -1) -> DateMention | None:
        """Return where the sentence tells a date first behind an offset of the text, None where it does not."""
        for date in self.dates:
            if date.edtf == edtf and date.start > behind:
                return date
        return None


def number_at(sentences: Sequence[Sentence], offset: int) -> int:
    """Return which of a text's sentences an offset lies in or behind, -1 before the first."""
    return bisect_right(sentences, offset, key=_start_of) - 1


def _start_of(sentence: Sentence) -> int:
    return sentence.span.start


def in_capitals(sentences: Sequence[Sentence]) -> set[str]:
    """Return the words that sentences write in capitals."""
    return {token.text for sentence in sentences for token in sentence.tokens if token.cap and token.text.isupper()}


def leaves_quote_open(text: str) -> bool:
    """Say whether what follows a text are words that it quotes: ``viết: “Việc ký Hiệp ước …``."""
    return text.rfind("“") > text.rfind("”")
