"""Documents and standing arrangements that an article names (codebook §3, §8)."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from banggiao.lexicon.matcher import Hit
from banggiao.lexicon.terms import Doing, Head, Known, Terms
from banggiao.model.claims import InstrumentClaim
from banggiao.model.spans import Span
from banggiao.model.vocabulary import InstrumentAction, InstrumentKind
from banggiao.reading.fields import fields_of
from banggiao.reading.instrument_names import NameScan
from banggiao.reading.mentions import Mention
from banggiao.reading.sentence import Sentence
from banggiao.reading.story import Story
from banggiao.reading.tokens import Token, tokenize
from banggiao.vietnamese.folding import fold

_REACH = 26
_ROMAN = re.compile(r"\b(?:\d+|[IVXLC]+)\b")
_CAPITAL = re.compile(r"[^\W\d_]")
_SESSION = re.compile(
    r"(?:kỳ|phiên|khoá|cuộc) họp (?:(?:lần )?thứ )?(?:[\divx]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
    r"(?:(?:,| và) (?:[\divx]+))*(?: của)? $"
)
_COUNT = re.compile(
    r"(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|các|những|một số|hàng loạt|loạt) (?:bản )?$"
)
_PARTNER_WORDS = (
    "hợp tác",
    "chiến lược",
    "toàn diện",
    "sâu rộng",
    "tăng cường",
    "mở rộng",
    "đối thoại",
    "tin cậy",
    "và",
)
_LOWER_KINDS = frozenset({"thoả thuận", "văn kiện", "hợp đồng", "dự án", "chương trình", "kế hoạch"})


class _Found(NamedTuple):
    """An instrument as the text names it, before the article's claims are told apart."""

    kind: InstrumentKind
    start: int
    end: int
    code: str
    action: InstrumentAction
    head: str
    parties: tuple[str, ...]


def find_instruments(story: Story, terms: Terms) -> tuple[InstrumentClaim, ...]:
    """Return the instruments that an article names, each once, in the order of the text."""
    hits = terms.instruments(story.folded, story.text)
    if not any("head" in hit.senses or "known" in hit.senses for hit in hits):
        return ()
    openings = [hit.start for hit in hits if "head" in hit.senses or "known" in hit.senses]
    found: list[_Found] = []
    for sentence in story.sentences:
        first = bisect_left(openings, sentence.span.start)
        if first < len(openings) and openings[first] < sentence.span.end:
            found += _Reader(story, terms, sentence, hits).read()
    return tuple(_claim(story, terms, each) for each in _once(story, found))


class _Reader:
    """Reads the instruments of one sentence."""

    def __init__(self, story: Story, terms: Terms, sentence: Sentence, hits: Sequence[Hit]) -> None:
        self._story = story
        self._terms = terms
        self._sentence = sentence
        self._tokens = tokenize(story.text, story.folded, hits, sentence.span.start, sentence.span.end)
        self._owners = {mention.start: mention for mention in sentence.mentions}

    def read(self) -> list[_Found]:
        """Return what the sentence names."""
        tokens = self._tokens
        found: list[_Found] = []
        at = 0
        while at < len(tokens):
            each = self._at(at)
            if each is not None:
                found.append(each)
            at += 1
        return found

    def _at(self, at: int) -> _Found | None:
        token = self._tokens[at]
        head, known = token.value("head"), token.value("known")
        if isinstance(known, Known):
            return self._known(at, known)
        if not isinstance(head, Head):
            return None
        return self._partnership(at) if head.kind == "partnership" else self._named(at, head)

    def _known(self, at: int, known: Known) -> _Found | None:
        token = self._tokens[at]
        if token.text.isascii() and not token.text[:2].isupper():
            return None
        doing = self._doing(at, token.end)
        return _Found(known.kind, token.start, token.end, known.code, doing or known.action, known.code, known.parties)

    def _named(self, at: int, head: Head) -> _Found | None:
        token = self._tokens[at]
        if (head.capital and not token.cap) or self._is_inside(token, head):
            return None
        scan = NameScan(self._story.text, self._tokens, self._sentence, head)
        end = scan.walk(at)
        start = self._start(at, head)
        name = self._story.text[start:end]
        known = self._same_as_known(name, head.kind)
        doing = self._doing(at, end)
        if not known and not self._is_named(at, head, scan, start, doing):
            return None
        kind = known.kind if known else head.kind
        action = doing or (known.action if known else _default(head))
        return _Found(kind, start, end, known.code if known else "", action, token.low, known.parties if known else ())

    def _is_inside(self, token: Token, head: Head) -> bool:
        """Say whether the noun is part of a body's or person's name (``Bộ Kế hoạch và Đầu tư``, ``Nhật Bản``)."""
        covering = (m for m in self._sentence.mentions if m.start <= token.start < m.end)
        return any(m.start < token.start or not head.bare for m in covering)

    def _start(self, at: int, head: Head) -> int:
        """Return where the name begins: before a session's number and, for a packet of documents, its count."""
        token = self._tokens[at]
        before = self._story.folded[max(self._sentence.span.start, token.start - 48) : token.start]
        if head.kind == "mechanism" and (session := _SESSION.search(before)):
            return token.start - len(before) + session.start()
        if token.low in ("văn kiện", "thoả thuận", "văn bản hợp tác", "hiệp định", "văn kiện pháp lý", "hợp đồng") and (
            count := _COUNT.search(before)
        ):
            at_count = token.start - len(before) + count.start()
            if at_count == 0 or not self._story.folded[at_count - 1].isalnum():
                return at_count
        return token.start

    def _same_as_known(self, name: str, kind: InstrumentKind) -> Known | None:
        low = " ".join(fold(name).split())
        for known in self._terms.known:
            code = fold(known.code)
            if low.endswith(f"({code})") or f"({code})" in low:
                return known
            if known.kind == kind and known.marks and all(fold(mark) in low for mark in known.marks):
                return known
        return None

    def _is_named(self, at: int, head: Head, scan: NameScan, start: int, doing: InstrumentAction | None) -> bool:
        """Say whether these words name one instrument, and not a sort of them or a verb."""
        token = self._tokens[at]
        many = start < token.start and head.kind != "mechanism"
        if self._is_denied(at) or (head.en == "forum" and self._is_attended(at)):
            return False
        if head.bare:
            return True
        if head.kind == "resolution":
            name = self._story.text[token.end : scan.end]
            return (
                bool(_ROMAN.search(name))
                or ("đại hội" in name.lower() and "mỗi" not in name)
                or "hội đồng bảo an" in name.lower()
            )
        if many:
            return self._is_packet(doing, scan)
        if head.en == "documents":
            return False
        if token.low == "thoả thuận" and not token.cap and self._is_verb(at):
            return False
        if not scan.words:
            return False
        if not token.cap and self._tokens[at - 1].has("plural"):
            return False
        if token.low in _LOWER_KINDS:
            return (
                scan.telling
                if token.low != "thoả thuận"
                else scan.telling or doing in ("signed", "proposed", "negotiating")
            )
        return True

    def _is_denied(self, at: int) -> bool:
        return any(self._tokens[index].has("negation") for index in range(max(0, at - 3), at))

    def _is_attended(self, at: int) -> bool:
        return any(self._tokens[index].has("attend") for index in range(max(0, at - 6), at))

    def _is_packet(self, doing: InstrumentAction | None, scan: NameScan) -> bool:
        follows = self._story.folded[scan.end : scan.end + 30].split(" ")
        if set(follows[:4]) & {"gồm", "gồm:"} or (not scan.words and set(follows[:2]) & {"này", "trên", "nói", "đó"}):
            return False
        if doing in ("signed", "proposed"):
            return True
        return scan.telling

    def _is_verb(self, at: int) -> bool:
        before = self._tokens[at - 1] if at else None
        if before is None:
            return False
        owner = next((m for m in self._sentence.mentions if m.start <= before.start < m.end), None)
        return before.low in ("đã", "cùng", "sẽ", "cũng", "và", "tự", "theo", "như") or owner is not None

    def _doing(self, at: int, end: int) -> InstrumentAction | None:
        """Return what is done with the instrument: the words right after its name, else the nearest before it."""
        after = next((i for i in range(at, len(self._tokens)) if self._tokens[i].start >= end), len(self._tokens))
        for index in range(after, min(after + 3, len(self._tokens))):
            doing = self._tokens[index].value("after")
            if isinstance(doing, Doing):
                return doing.action
            if self._tokens[index].low in (",", ";", ".", "và"):
                break
        for index in range(at - 1, max(-1, at - _REACH), -1):
            token = self._tokens[index]
            if token.low in (";", ":") and index < at - 1:
                break
            doing = token.value("before") or token.value("after")
            if isinstance(doing, Doing):
                return doing.action
        return None

    def _partnership(self, at: int) -> _Found | None:
        tokens = self._tokens
        end, after, words = tokens[at].end, at + 1, 0
        while after < len(tokens):
            match = self._partner_word(after)
            if match is None:
                break
            end, after = match
            words += 1
        low = self._story.folded[tokens[at].start : end]
        if not words or not any(word in low for word in ("chiến lược", "toàn diện", "đối thoại", "hợp tác ")):
            return None
        before = self._story.folded[max(0, tokens[at].start - 22) : tokens[at].start]
        if (
            re.search(r"(?:các|những|nhiều|những|là|hiệp định|hiệp định khung|một) (?:hai |\d+ )?$", before)
            and "quan hệ" not in before
        ):
            if not before.endswith("là "):
                return None
        doing = self._lifted(before)
        return _Found("partnership", tokens[at].start, end, "", doing, "đối tác", self._sides_after(after))

    def _partner_word(self, at: int) -> tuple[int, int] | None:
        """Return the end of the partnership's next word and the token after it."""
        text, start = self._story.folded, self._tokens[at].start
        match = _PARTNER.match(text, start)
        if match is None:
            return None
        after = at
        while after < len(self._tokens) and self._tokens[after].start < match.end():
            after += 1
        return match.end(), after

    def _lifted(self, before: str) -> InstrumentAction:
        window = self._story.folded[max(self._sentence.span.start, self._sentence.span.start) : self._sentence.span.end]
        if _LIFT.search(before):
            return "proposed" if _WISH.search(window) else "signed"
        return "in_force"

    def _sides_after(self, at: int) -> tuple[str, ...]:
        if at >= len(self._tokens):
            return ()
        mention = self._owners.get(self._tokens[at].start)
        if mention is None:
            return ()
        return _codes(self._story, mention)


_PARTNER = re.compile(
    r"(?:(?:và|,) )?(?:hợp tác|chiến lược|toàn diện|sâu rộng|tăng cường|mở rộng|đối thoại|tin cậy)\b"
    r"|vì hoà bình(?:, ổn định)?(?: và \w+(?: \w+)?)?(?: (?:ở|tại) châu á)?"
)
_LIFT = re.compile(r"(?:nâng cấp|nâng|lên|thành|thiết lập|lập|xác lập|hướng tới|tiến tới)\b")
_WISH = re.compile(r"\b(?:sớm|hướng tới|tiến tới|xem xét|đề nghị|mong|có thể|sẽ|khả năng|phấn đấu)\b")


def _default(head: Head) -> InstrumentAction:
    if head.kind == "mechanism" and head.bare:
        return "in_force"
    if head.kind in ("programme", "plan"):
        return "implementing"
    return "referred"


def _codes(story: Story, mention: Mention) -> tuple[str, ...]:
    if mention.kind == "group":
        return story.cast.sides(story.cast.countries_of_pair(mention))
    return (mention.country,) if mention.country else ()


def _once(story: Story, found: Sequence[_Found]) -> list[_Found]:
    """Keep each instrument once: the first that tells its name in full."""
    found = [each if each.parties else each._replace(parties=_parties(story, each)) for each in found]
    kept: list[_Found] = []
    words: list[frozenset[str]] = []
    for each in found:
        name = frozenset(fold(story.text[each.start : each.end]).split())
        same = next((i for i, old in enumerate(kept) if _is_same(old, words[i], each, name)), None)
        if same is None:
            kept.append(each)
            words.append(name)
    return [
        e
        for e in kept
        if not any(o is not e and o.start <= e.start and e.end <= o.end and o.code and e.code for o in kept)
    ]


def _is_same(old: _Found, old_words: frozenset[str], new: _Found, new_words: frozenset[str]) -> bool:
    if old.code or new.code:
        return old.code == new.code
    if old.kind != new.kind:
        return False
    if old.kind == "partnership":
        return old_words == new_words and set(old.parties) == set(new.parties)
    return (
        old_words == new_words
        or (new_words < old_words)
        or (old_words < new_words and old.head == new.head and len(old_words) > 3)
    )


def _claim(story: Story, terms: Terms, each: _Found) -> InstrumentClaim:
    name = story.text[each.start : each.end]
    return InstrumentClaim(
        kind=each.kind,
        name=name,
        parties=each.parties,
        period=_period(story, each),
        action=each.action,
        at=Span(each.start, each.end),
        fields=fields_of(name, terms),
    )


def _parties(story: Story, each: _Found) -> tuple[str, ...]:
    """Return the sides that the name states, else those of the article."""
    if each.kind == "convention" or each.code:
        return ()
    codes: dict[str, None] = {}
    for sentence in story.sentences:
        if sentence.span.start <= each.start < sentence.span.end:
            for mention in sentence.mentions:
                if each.start <= mention.start and mention.end <= each.end:
                    codes.update(dict.fromkeys(_codes(story, mention)))
    main = story.cast.main_countries()
    if len(codes) > 1 or (codes and not set(codes) <= set(main)):
        return tuple(codes)
    return main


def _period(story: Story, each: _Found) -> str:
    """Return the years that stand in the name."""
    for sentence in story.sentences:
        for date in sentence.dates:
            if each.start <= date.start and date.end <= each.end:
                return date.edtf
    return ""
