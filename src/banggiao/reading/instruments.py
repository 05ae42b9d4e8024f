"""Documents and standing arrangements that an article names (codebook §3, §8)."""

import re
from bisect import bisect_left
from collections.abc import Sequence

from banggiao.lexicon.geography import is_country_code
from banggiao.lexicon.matcher import Hit
from banggiao.lexicon.terms import Head, Known, Terms
from banggiao.model.claims import EventClaim, InstrumentClaim
from banggiao.model.edtf import starts
from banggiao.model.vocabulary import InstrumentAction
from banggiao.reading.fields import Fields
from banggiao.reading.grammar import Grammar
from banggiao.reading.instrument_actions import action_of
from banggiao.reading.instrument_anniversaries import anniversaries_of
from banggiao.reading.instrument_claims import claims_of
from banggiao.reading.instrument_conferences import is_conference
from banggiao.reading.instrument_known import NOUNED, known_by_name, start_of_known
from banggiao.reading.instrument_names import NameScan
from banggiao.reading.instrument_packets import NUMERALS, is_judged, is_packet
from banggiao.reading.instrument_partnerships import read_partnership
from banggiao.reading.instrument_signed import as_signed, goes_on_with_signed, opens_list
from banggiao.reading.instrument_tails import DEALT, MADE, PAPERS, is_made, past_worth, tail_end
from banggiao.reading.named import PACKET, Named
from banggiao.reading.sentence import Sentence
from banggiao.reading.sides import Sides
from banggiao.reading.story import Story
from banggiao.reading.tokens import Token, words_before

_ITEM = re.compile(r"\d{1,2}\s?[.)/] ")  # "1. Hiệp định …"
_ROMAN = re.compile(r"\b(?:\d+|[IVXLC]+)\b")
_BRACKET = re.compile(r"(?: lần (?:thứ )?\w+)?\s?\(([A-Z]{3})[^()]{0,5}\)(?: lần (?:thứ )?\w+)?")
_SESSION = re.compile(
    r"(?:kỳ|phiên|khoá|cuộc) họp (?:(?:lần )?thứ )?(?:[\divx]+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
    r"(?:(?:,| và) (?:[\divx]+))*(?: của| trong khuôn khổ)? $"
)
_BETWEEN = re.compile(r"[\"”]? giữa (?=\w)")
_WITH = " với "
_NEXT_PARTNERSHIP = re.compile(r"(?:,| và) (?=đối tác)")
_UNITED_NATIONS = ("hội đồng bảo an", "liên hợp quốc", "liên hiệp quốc", "lhq", "trừng phạt")
_WITH_ANY = re.compile(r" với (?:các |những |nhiều |một số )?(?:nước|quốc gia|đối tác|bên)(?: khác| ngoài)?\b")
_SHARED = re.compile(
    r"\b(?:hợp tác|song phương|hai (?:nước|bên)|oda|viện trợ|tài trợ|hỗ trợ|đầu tư|giúp|vay|cửa khẩu|biên giới)\b"
)
_SEEN = re.compile(r"[a-z]+-?\d+|\d")
_PAIR = 60  # characters in which the two sides behind ``giữa`` stand
_BULLETS = frozenset("-–•+*·")
_SIGNS = ("ký", "ký kết")
_COUNT = re.compile(
    r"(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|các|những|một số|một loạt|hàng loạt|hàng chục|loạt)"
    r" (?:bản )?$"
)
_STAFF = re.compile(
    r"\b(?:giám đốc|nhà nghiên cứu|điều phối viên|chuyên gia|nghiên cứu viên|học giả)(?: cấp cao)?(?: của| thuộc)? $"
)
_TELLING, _STATES, _STAFF_BACK, _JOINED = 3, 2, 36, 12
_SMALL, _SIGNED_FAR = 6, 20  # tokens
_PLAIN = ("referred", "implementing")  # what is said of a document of which nothing is said
_SIDES_ONLY = ("giữa hai bên", "giữa hai nước", "giữa các bên")
_OF_FIRMS = "doanh nghiệp"
_DASH, _OPENED = 4, 6
_DASHES = ("-", "–")
_LISTING_IS = frozenset(
    "nhất|đặc biệt|biệt|hết|tiên|đầu|hai|ba|tư|tức|gọi|kể|bật|đáng kể|nhất là|,|:".split("|")
)  # "nhất là …"
_BROADCASTER, _BROADCAST = 14, ("chiếu trên ", "phát sóng", "của đài ", "của kênh ", "trên đài ", "trên kênh ")
_WANTING, _DRAFT = ("cần", "cần có", "muốn có", "thiếu"), "dự thảo "
_CARRYING = ("thực hiện", "triển khai", "thực thi")
_TOWARDS = ("đàm phán", "ký kết", "ký", "xây dựng")
_AMONG_BODIES = (" cơ chế như", " cơ chế gồm", " cơ chế", " cơ chế :")
_SHOWING = ("này", "trên", "nói trên", "nêu trên", "đó", "ấy")
_MATTER = (" về ", " về việc thực hiện ")
_SEALING, _UNDONE = ("signing", "relations"), ("planned", "cancelled", "alleged")
_LOWER_KINDS = frozenset(
    "sáng kiến|thoả thuận|văn kiện|hợp đồng|dự án|chương trình|kế hoạch|chiến lược hợp tác".split("|")
)


def find_instruments(
    story: Story,
    terms: Terms,
    events: Sequence[EventClaim] = (),
    sides: Sides | None = None,
    fields: Fields | None = None,
) -> tuple[InstrumentClaim, ...]:
    """Return the instruments that an article names, each once, in the order of the text.

    Args:
        story: the article.
        terms: the vocabulary.
        events: the article's acts: what is only going to be signed is proposed.
        sides: whose side its mentions are on, told with these acts.
        fields: what tells the fields of its passages.
    """
    hits = story.find(terms).instruments
    openings = [hit.start for hit in hits if "head" in hit.senses or "known" in hit.senses]
    if not openings and "kỷ niệm" not in story.folded:
        return ()
    sides = sides or Sides(story, events)
    found: list[Named] = []
    listed: InstrumentAction | None = None
    before = (0, 0)
    for sentence in story.sentences:
        start, end = sentence.span.start, sentence.span.end
        if listed and story.text[start] not in _BULLETS and not _ITEM.match(story.text, start):
            listed = None
        first = bisect_left(openings, start)
        if first < len(openings) and openings[first] < end:
            named = _Reader(story, terms, sentence, hits, sides).read()
            if goes_on_with_signed(story.folded, before, start):
                named = as_signed(named)
            found += [each._replace(action=listed) if listed and each.action in _PLAIN else each for each in named]
        if story.text[end - 1] == ":":
            listed = opens_list(story.folded[start:end])
        found += anniversaries_of(story, sentence)
        before = (start, end)
    return claims_of(story, fields or Fields(story, terms), _as_told(found, events), sides, events)


def _as_told(found: list[Named], events: Sequence[EventClaim]) -> list[Named]:
    """Take the signing that an act tells as planned for a proposal: ``Thủ tướng sẽ thăm … và chứng kiến lễ ký …``."""
    planned = [e.trigger.start for e in events if e.type in _SEALING and e.status in _UNDONE]
    if not planned:
        return list(found)
    return [
        each._replace(action="proposed") if each.action == "signed" and _is_within(planned, each) else each
        for each in found
    ]


def _is_within(triggers: Sequence[int], named: Named) -> bool:
    """Say whether an act of these stands in the sentence of an instrument, before its name."""
    start = named.grammar.sentence.span.start
    return any(start <= at < named.start for at in triggers)


class _Reader:
    """Reads the instruments of one sentence."""

    def __init__(self, story: Story, terms: Terms, sentence: Sentence, hits: list[Hit], sides: Sides) -> None:
        self._sides = sides
        self._story = story
        self._terms = terms
        self._sentence = sentence
        self._grammar = Grammar(sentence)
        self._tokens = story.words.tokens(hits, sentence.span.start, sentence.span.end)

    def read(self) -> list[Named]:
        """Return what the sentence names."""
        tokens = [(at, token) for at, token in enumerate(self._tokens) if token.senses]
        read = (self._at(at, token) for at, token in tokens)
        found = [each for each in read if each is not None]
        found = [each for at, each in enumerate(found) if not self._is_matter(each, found[:at])]
        return [self._in_another(each, found[at - 1]) if at else each for at, each in enumerate(found)]

    def _in_another(self, named: Named, before: Named) -> Named:
        """``ký Nghị định thư sửa đổi Hiệp định …``: only the paper in whose name another stands is signed."""
        if named.action != "signed" or named.start >= before.end or named.kind not in PAPERS:
            return named
        words = self._story.folded[before.start : named.start].rstrip()
        if words.endswith(_CARRYING):
            return named._replace(action="implementing")
        return named._replace(action="proposed" if words.endswith(_TOWARDS) else "in_force")

    def _is_matter(self, named: Named, before: Sequence[Named]) -> bool:
        """``Thỏa thuận về Kế hoạch hợp tác năm 2024``: the plan is what the paper before it is about, and no other."""
        about = self._story.folded.endswith(_MATTER, self._sentence.span.start, named.start)
        return named.kind == "plan" and about and any(named.end <= each.end and each.kind in PAPERS for each in before)

    def _at(self, at: int, token: Token) -> Named | None:
        known, head = token.value("known"), token.value("head")
        if isinstance(known, Known):
            return self._known(at, known)
        if not isinstance(head, Head):
            return None
        return self._partnership(token) if head.kind == "partnership" else self._named(at, head)

    def _known(self, at: int, known: Known) -> Named | None:
        token = self._tokens[at]
        if token.text.isascii() and not token.text[:2].isupper():
            return None
        bracket = _BRACKET.match(self._story.text, token.end)
        end = bracket.end() if bracket and bracket[1] == known.code[:3] else token.end
        action = action_of(self._tokens, at, end, None, known)
        start = start_of_known(self._story, self._tokens, at, known, self._sentence.span.start)
        end += start < token.start and self._story.text[end : end + 1] == ")"
        return self._of_known(known, start, end, action, known.code)

    def _of_known(self, known: Known, start: int, end: int, action: InstrumentAction, head: str) -> Named:
        between = self._story.folded.find(" giữa ", start, end) if known.among else -1
        end = between if between > 0 else end  # its sides are no part of what it is called
        if action == "negotiating":
            action = self._come_about(known, start)
        return Named(
            known.kind,
            start,
            end,
            self._grammar,
            action,
            head,
            known.code,
            known.parties,
            known.open,
            known.among,
            full_name=known.vi,
        )

    def _come_about(self, known: Known, start: int) -> InstrumentAction:
        """Return what a known one has come to by the day of the article that wishes for more."""
        day = starts(self._story.article.published)
        if known.since and day >= known.since:
            return "in_force"
        before = self._story.folded[max(self._sentence.span.start, start - _STAFF_BACK) : start].rstrip()
        signed = bool(known.signed) and day >= known.signed
        is_ratified = "phê chuẩn" in before and (signed or before.endswith(("đã phê chuẩn", "vừa phê chuẩn")))
        return "signed" if is_ratified else "negotiating"

    def _partnership(self, token: Token) -> Named | None:
        span = self._sentence.span
        read = read_partnership(self._story.folded, token.start, (span.start, span.end))
        if read is None:
            return None
        parties = self._partners(read.end)
        joined = _NEXT_PARTNERSHIP.match(self._story.folded, read.end)
        if joined is not None and not parties:  # "đối tác chiến lược về nước và đối tác chiến lược về lúa với Lào"
            after = read_partnership(self._story.folded, joined.end(), (span.start, span.end))
            parties = self._partners(after.end) if after is not None else ()
        return Named("partnership", read.start, read.end, self._grammar, read.action, token.low, parties=parties)

    def _partners(self, end: int) -> tuple[str, ...]:
        """Return the two sides that stand behind the name of a partnership."""
        follows = self._grammar.mentions.get(end + 1) or self._grammar.mentions.get(end)
        parties = self._sides.codes(follows) if follows else ()
        if follows is not None and len(parties) == 1:
            dash = self._story.text[follows.end : follows.end + _DASH]  # "ASEAN - Hoa Kỳ"
            other = self._grammar.mentions.get(follows.end + len(dash) - len(dash.lstrip(" -–")))
            parties += self._sides.codes(other) if other is not None and dash.strip()[:1] in _DASHES else ()
        between = _BETWEEN.match(self._story.folded, end)
        if between is not None:
            parties = self._two(between.end()) or parties
        elif self._story.folded.startswith(_WITH, end):
            parties = self._with(end + len(_WITH)) or parties
        return parties if len(parties) > 1 else ()

    def _two(self, start: int) -> tuple[str, ...]:
        """``giữa Việt Nam và Lào``: the two sides that stand behind ``giữa``."""
        near = self._grammar.between(start, start + _PAIR)[:2]
        joined = len(near) > 1 and near[0].start == start
        joined = joined and self._story.folded[near[0].end : near[1].start].strip() in ("và", "với")
        return tuple(code for mention in near for code in self._sides.codes(mention)) if joined else ()

    def _with(self, start: int) -> tuple[str, ...]:
        """``quan hệ đối tác toàn diện với Lào``: the side that stands behind ``với``, and whose partner it is."""
        mention = self._grammar.mentions.get(start)
        codes = self._sides.codes(mention) if mention is not None and mention.kind != "group" else ()
        own = self._sides.facing(codes[0], self._sentence, start) if len(codes) == 1 else ""
        return (own, *codes) if own else ()

    def _named(self, at: int, head: Head) -> Named | None:
        token = self._tokens[at]
        is_small = head.capital and not token.cap
        if (is_small and not self._is_signed_plan(at, head)) or self._is_inside(token, head):
            return None
        scan = NameScan(self._story.text, self._tokens, self._grammar, head)
        end = scan.walk(at)
        if head.en == "year of a country" and self._story.folded.startswith(" tại ", token.end):  # "Năm Lào tại Pháp"
            where = self._grammar.mentions.get(token.end + len(" tại "))
            scan.end = end = max(end, where.end) if where is not None else end
        start = self._start(at, head)
        known, end = known_by_name(self._story, self._terms, start, end, head.kind) or (None, end)
        worth = past_worth(self._story.folded, end) if head.kind in PAPERS else 0
        action = action_of(self._tokens, at, worth or end, head, known)
        if known:
            return self._of_known(known, start, end, action, token.low)
        if not scan.words and (tail := tail_end(self._story.folded, start, token.end, head.kind, action)):
            made = head.kind == "agreement" and is_made(self._story.folded, token.end)
            return Named(head.kind, start, tail, self._grammar, action, MADE if made else token.low)
        if worth and start < token.start and self._story.folded[end] != ",":
            scan.end = end = worth  # "các thoả thuận thương mại trị giá 9 tỷ USD"
        if not self._is_named(at, head, scan, start, action):
            is_short = self._is_short(at, head, scan, start)
            return Named(head.kind, start, end, self._grammar, action, token.low, is_short=True) if is_short else None
        if head.kind == "resolution" and start < token.start and action != "signed":
            action = "proposed"  # a draft
        counted = start < token.start and head.kind not in ("mechanism", "resolution") and not scan.is_about
        return Named(head.kind, start, end, self._grammar, action, PACKET if counted else token.low)

    def _is_signed_plan(self, at: int, head: Head) -> bool:
        """``ký thỏa thuận về … và kế hoạch trao đổi đoàn năm 2019``: a plan written small that is a paper."""
        if head.kind != "plan" or at < _STATES or at + 1 >= len(self._tokens):
            return False
        before = self._tokens[at - 1]
        if before.low.endswith(_SIGNS):
            return True
        joined = before.low == "và" and any(token.low.endswith("năm") for token in self._tokens[at : at + _SMALL])
        return joined and any(token.low.endswith(_SIGNS) for token in self._tokens[max(0, at - _SIGNED_FAR) : at])

    def _is_inside(self, token: Token, head: Head) -> bool:
        """Say whether the noun is part of a body's or person's name (``Bộ Kế hoạch và Đầu tư``, ``Nhật Bản``)."""
        covering = self._grammar.covering(token.start)
        if covering is None or covering.kind == "bare":
            return False
        return covering.start < token.start or head.en == "forum"

    def _start(self, at: int, head: Head) -> int:
        """Return where the name begins: before a session's number and, for a packet of documents, its count."""
        token = self._tokens[at]
        before = self._story.folded[max(self._sentence.span.start, token.start - 48) : token.start]
        if head.kind == "resolution" and before.endswith(_DRAFT):
            return token.start - len(_DRAFT)
        if head.kind == "mechanism" and (session := _SESSION.search(before)):
            return token.start - len(before) + session.start()
        if head.kind in ("agreement", "mou", "protocol") and (count := _COUNT.search(before)):
            at_count = token.start - len(before) + count.start()
            if at_count == 0 or not self._story.folded[at_count - 1].isalnum():
                return at_count
        return token.start

    def _is_named(self, at: int, head: Head, scan: NameScan, start: int, action: InstrumentAction) -> bool:
        """Say whether these words name one instrument, and not a sort of them or a verb."""
        token = self._tokens[at]
        many = start < token.start and head.kind not in ("mechanism", "resolution")
        if self._is_denied(at) or self._is_other(at, head, scan, action):
            return False
        if head.bare or head.quoted:
            return head.bare or scan.is_titled
        if head.en == "conference":
            attended = self._is_attended(at)
            return is_conference(self._story, self._grammar, token, scan.end, is_attended=attended)
        if head.kind == "resolution":
            name = self._story.folded[token.end : scan.end]
            return (
                bool(_ROMAN.search(self._story.text, token.end, scan.end))
                or ("đại hội" in name and "mỗi" not in name)
                or any(word in name for word in _UNITED_NATIONS)
            )
        if not token.cap and head.kind in NOUNED and _WITH_ANY.match(self._story.folded, scan.end):
            return False  # "hiệp định thương mại song phương với các nước"
        if many:
            return is_packet(self._story.folded, self._tokens, at, action, scan)
        if head.en == "documents":
            is_contract = token.low.startswith("hợp đồng") and scan.words > 1
            return is_contract and ((token.cap and action in DEALT) or self._is_of_two_states(at, scan.end))
        if head.kind == "agreement" and (not token.cap or at == 0) and self._is_like(at):
            return False
        if token.low == "thoả thuận" and not token.cap and (self._is_verb(at) or self._tells_sides_only(at, scan)):
            return False
        if head.en == "mechanism" and not token.cap and scan.words == 1 and self._is_generic(at):
            return False
        if not scan.words and head.en == "year of a country":
            return scan.end > token.end
        if not scan.words:
            return head.en == "dialogue" and (token.cap or self._is_kept_up(at))
        if not token.cap and "plural" in self._tokens[at - 1].senses:
            return False
        if token.low in _LOWER_KINDS:
            return (
                scan.telling or (head.kind == "plan" and (self._is_signed_plan(at, head) or (token.cap and at > 0)))
                if token.low != "thoả thuận"
                else scan.telling or token.cap or action != "referred" or scan.words >= _TELLING
            )
        return True

    def _is_other(self, at: int, head: Head, scan: NameScan, action: InstrumentAction) -> bool:
        """Say whether these words tell where somebody works or is, years, a broadcast or what does not exist yet."""
        if self._employs(at, head) or (head.en == "forum" and self._is_attended(at) and self._is_occasion(at, scan)):
            return True
        if head.kind == "programme":
            return self._counts(at)
        if head.kind != "plan":
            return False
        is_opening = (
            head.capital and not scan.is_about and not any(token.word for token in self._tokens[:at])
        )  # "Kế hoạch điều tàu sân bay …": no name's capital
        return is_opening or self._is_shown(scan.end) or self._is_wanting(at, action) or self._is_own(at, head)

    def _is_occasion(self, at: int, scan: NameScan) -> bool:
        """``Diễn đàn Doanh nghiệp Việt Nam - Lào``, ``diễn đàn đa phương``: it is held for a visit, and stands not."""
        return not scan.telling or _OF_FIRMS in self._story.folded[self._tokens[at].end : scan.end]

    def _is_own(self, at: int, head: Head) -> bool:
        """``sản xuất theo dự án Alpha``: a project in whose sentence nobody deals with anybody."""
        if head.en != "project, programme" or self._tokens[at].cap:
            return False
        span, folded = self._sentence.span, self._story.folded
        if _SHARED.search(folded, span.start, span.end):
            return False
        return len(self._sides.codes_of(self._grammar.between(span.start, span.end))) < _STATES

    def _is_of_two_states(self, at: int, end: int) -> bool:
        """``Lào ký hợp đồng mua 4 máy bay của Nga``: two states deal, and it is told what with."""
        if not self._tokens[at + 1].has("dealing") and not _SEEN.search(self._story.folded, self._tokens[at].end, end):
            return False
        states = self._sides.codes_of(self._grammar.between(self._sentence.span.start, self._sentence.span.end))
        return sum(map(is_country_code, states)) >= _STATES

    def _is_short(self, at: int, head: Head, scan: NameScan, start: int) -> bool:
        """Say whether the noun stands for an instrument named before: ``Hiệp định có hiệu lực``, ``thỏa thuận này``."""
        token = self._tokens[at]
        if scan.words or start < token.start or head.kind == "mechanism" or self._is_denied(at):
            return False
        after = self._tokens[at + 1] if at + 1 < len(self._tokens) else None
        follows = after.low if after is not None and "known" not in after.senses else ""
        return follows in _SHOWING or (bool(follows) and token.cap and "plural" not in self._tokens[at - 1].senses)

    def _counts(self, at: int) -> bool:
        """``5 năm hợp tác``, ``kỷ niệm bốn mươi năm Việt Nam …``: years that are counted."""
        before = self._tokens[at - 1] if at else None
        return before is not None and (before.text[-1:].isdigit() or before.low in NUMERALS)

    def _employs(self, at: int, head: Head) -> bool:
        """``giám đốc Chương trình Đông Nam Á``: where somebody works."""
        if head.kind not in ("plan", "programme") and head.en != "forum":
            return False
        before = self._tokens[at].start
        start = max(self._sentence.span.start, before - _STAFF_BACK)
        return _STAFF.search(self._story.folded, start, before) is not None

    def _is_kept_up(self, at: int) -> bool:
        """``duy trì các cơ chế như đối thoại chính sách quốc phòng``: told as one of the standing bodies."""
        is_whole = self._tokens[at].low.count(" ") >= _TELLING
        return is_whole and words_before(self._tokens, at, _OPENED).endswith(_AMONG_BODIES)

    def _is_shown(self, end: int) -> bool:
        """``chương trình … chiếu trên CNN``, ``… của đài CNN``: a programme that is broadcast."""
        return self._story.folded[end : end + _BROADCASTER].lstrip(' "”').startswith(_BROADCAST)

    def _is_wanting(self, at: int, action: InstrumentAction) -> bool:
        """``cần một chương trình giáo dục về …``: one that does not exist yet."""
        before = [token.low for token in self._tokens[max(0, at - 2) : at]]
        return action in _PLAIN and before[-1:] == ["một"] and before[0] in _WANTING

    def _is_denied(self, at: int) -> bool:
        far = 5 if self._tokens[at].low == "thoả thuận" else 3  # "không thể đi đến một thỏa thuận về …"
        near = self._tokens[max(0, at - far) : at]
        if any(token.low in _SIGNS for token in near):
            return False  # "chưa ký Hiệp định …": it waits to be signed
        return any("negation" in token.senses for token in near)

    def _is_attended(self, at: int) -> bool:
        return any("attend" in self._tokens[index].senses for index in range(max(0, at - 6), at))

    def _is_like(self, at: int) -> bool:
        """Say whether the words judge an agreement, or say what another one is like, and name none."""
        return is_judged(self._tokens, at) or self._is_said(at)

    def _is_said(self, at: int) -> bool:
        """``Đây là hiệp định …``, ``xem đó như một thỏa thuận …``: it says what another one is like."""
        last = at - 2 if at and self._tokens[at - 1].low == "một" else at - 1
        if last < 1:
            return False
        low, before = self._tokens[last].low, self._tokens[last - 1].low
        return (low == "như" and last < at - 1) or (low == "là" and before not in _LISTING_IS)

    def _is_generic(self, at: int) -> bool:
        """``cơ chế hợp tác song phương``: a sort of them."""
        return any("generic" in token.senses for token in self._tokens[at + 1 : at + 2])

    def _tells_sides_only(self, at: int, scan: NameScan) -> bool:
        """``theo thỏa thuận giữa hai bên``: nothing tells which one."""
        return self._story.folded[self._tokens[at].end : scan.end].strip() in _SIDES_ONLY

    def _is_verb(self, at: int) -> bool:
        before = self._tokens[at - 1] if at else None
        if before is None:
            return False
        owner = self._grammar.covering(before.start)
        if before.low == "được" and at > 1 and self._tokens[at - 2].low.endswith(("đạt", "ký")):
            return False
        if before.low == "và" and any("head" in token.senses for token in self._tokens[max(0, at - _JOINED) : at]):
            return False  # one document more
        return before.low in ("được", "đã", "cùng", "sẽ", "cũng", "và", "tự", "như") or owner is not None
