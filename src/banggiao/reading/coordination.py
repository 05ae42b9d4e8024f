"""Actors that stand in a row and fill one role together: ``A, B và C``, ``A cùng B``, ``các Đại sứ A, B``."""

from banggiao.reading.behind_names import SEVERAL
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence

Group = list[Mention]
"""Actors that fill one role together."""

_BRACKETS = 7  # tokens in brackets behind a name: "(thứ hai từ trái)"
LOCAL = frozenset({"tỉnh", "thành phố", "tp", "tp."})
"""Words that stand before the name of a town or province."""
_JOINED = frozenset({"và", "cùng", "cùng với", "cũng như", "lẫn"})
_JOINING = _JOINED | {"với"}
_TWO = 2
_CLAUSE = 8  # tokens behind an actor within which a verb would make him its subject
_WITHOUT_NAMES = frozenset({"lãnh đạo", "thủ", "trưởng", "đại diện", "cán bộ", "các đồng chí", "một số", "các"})
_CALLING = ("đến", "tới", "trình")
_LIST = 3  # at least so many titled names in a row are a list
ENTRIES = frozenset({",", ";", "và"})
_BODIES = ("body", "org", "country", "place", "group")
_NESTED = 20  # tokens of bodies within bodies behind a title
_MANNERS = frozenset(
    {"phong cách", "kiểu", "học thuyết", "tư tưởng", "chủ nghĩa", "hiệu ứng", "chân dung", "tượng đài"}
)
_CLAUSAL = ("verb", "noun", "say", "past", "future", "ongoing", "passive")
_DASHES = ("-", "–")
_BETWEEN_STATES = frozenset({",", "và", "cùng", "với", *_DASHES})
_PARTIES = frozenset({"bên", "nước", "quốc gia"})
_OF_THREE = " ba bên"  # "cuộc gặp ba bên" is one word
_OF_SEVERAL = ("các ", "những ", "hai ", "ba ", "bốn ", "năm ", "sáu ")
_TO_LIST = 6  # tokens from "các Đại sứ" to the colon of their list
_OPENING_ROW = frozenset({"gồm", "bao gồm", "giữa", "(", ":", "là"})
_PAIRED = frozenset({"one of two"})
_ACTING = ("past", "future", "ongoing", "verb", "say", "passive", "possible", "noun", "lead")  # behind a subject
_ACTORS = ("person", "title", "country", "org", "body", "group", "delegation", "bare")


def is_actor(mention: Mention | None) -> bool:
    """Say whether a mention can do something or have it done to it."""
    if mention is None:
        return False
    if mention.kind == "bare":
        return mention.person is not None
    if mention.kind == "place":
        return "locality" in mention.cats
    if "pronoun" in mention.cats:
        return mention.person is not None
    return mention.kind in _ACTORS


def is_manner(sentence: Sentence, mention: Mention) -> bool:
    """``bộ quần áo mang phong cách A``: whose name a common noun bears does nothing."""
    named = mention.kind in ("person", "bare") and mention.name_start == mention.start
    return named and (
        sentence.low(mention.first - 1) in _MANNERS or sentence.words(mention.first - 2, mention.first) in _MANNERS
    )


def group_back(sentence: Sentence, at: int) -> tuple[Group, int]:
    """Return the coordinated actors that end before token ``at``, in the order of the text, and where they begin."""
    last = _accompanied(sentence, sentence.owner[at - 1] if at > 0 else None)
    if last is None or not is_actor(last):
        return [], at
    group, first = [last], last.first
    while True:
        first -= group[0].kind == "place" and sentence.low(first - 1) in LOCAL and sentence.owner[first - 1] is None
        joint = _conjunction_before(sentence, first)
        if joint is None:
            return group, first
        joint = _past_day(sentence, joint) if group[0].kind != "delegation" else joint  # "A hôm nay cùng đoàn rời B"
        previous = _accompanied(sentence, _whose_country(sentence, sentence.owner[joint - 1]))
        if previous is None or not is_actor(previous):
            return group, first
        if group[0].name and group[0].kind == "person":
            previous = _holder_of(sentence, previous)
        group.insert(0, previous)
        first = previous.first


def _past_day(sentence: Sentence, joint: int) -> int:
    """``A ngày 14/6 cùng B đồng chủ trì``: return the index behind A, ``joint`` where no day stands between them."""
    before = joint
    while sentence.low(joint).startswith("cùng") and before > 1 and sentence.in_date(before - 1) is not None:
        before -= 1
    return before


def kin_before(sentence: Sentence, first: int) -> int:
    """``vợ B``, ``vợ là bà B``: return the index of the word of kin before her who begins at ``first``, -1 for none."""
    at = first - 2 if sentence.low(first - 1) == "là" else first - 1
    return at if at >= 0 and sentence.tokens[at].has("kin") else -1


def _accompanied(sentence: Sentence, mention: Mention | None) -> Mention | None:
    """``A và phu nhân B đã thăm``, ``A và phu nhân B cùng Đoàn …``: in place of B A, whom she accompanies."""
    kin = kin_before(sentence, mention.first) if mention is not None else 0
    if kin <= 0:
        return mention
    return sentence.beyond(kin, "và", "cùng", ",")


def _whose_country(sentence: Sentence, mention: Mention | None) -> Mention | None:
    """``Tổng thống A của Mỹ và B``: behind a name a country says whose he is, and he is of the row."""
    if mention is None or mention.kind != "country" or mention.first < 2 or sentence.low(mention.first - 1) != "của":
        return mention
    named = sentence.owner[mention.first - 2]
    return named if named is not None and named.kind == "person" and named.name else mention


def _conjunction_before(sentence: Sentence, at: int) -> int | None:
    """Return the index of ``và`` or ``cùng`` right before ``at``; companions of no name are passed over."""
    before = at - 1
    of_body = sentence.owner[at]
    if of_body is not None and of_body.kind == "body":
        while before > 0 and sentence.owner[before] is None and sentence.low(before) in _WITHOUT_NAMES:
            before -= 1  # "A cùng lãnh đạo Văn phòng X"
    if sentence.low(before) == "các" and of_body is not None and of_body.cats & {"honorific", "of many"}:
        before -= 1  # "A và các ông B, C", "A cùng các quan chức B"
    if before < 1:
        return None
    if sentence.low(before) in _JOINED and sentence.owner[before] is None:
        closes = _apposition_before(sentence, before - 1) or _ends_row_of_states(sentence, before)
        if sentence.low(before - 1) == "," and closes:
            before -= 1
        return before_brackets(sentence, _without_consort(sentence, before))
    return None


def _without_consort(sentence: Sentence, before: int) -> int:
    """``A và phu nhân, B``, ``A, Phu nhân và Đoàn``: return the index behind A, ``before`` itself without a consort."""
    while before > 1 and sentence.tokens[before - 1].has("kin"):
        before -= 1
        if before > 1 and sentence.low(before - 1) in ("và", "cùng", ","):
            before -= 1
    return before


def _apposition_before(sentence: Sentence, comma: int) -> bool:
    """``A - Thứ trưởng Ngoại giao X, và B``: the comma before ``và`` parts no clauses.

    It closes the titles behind a name, or stands in a row of those who bear titles (``Thứ trưởng A, và Đại sứ B``).
    """
    before = sentence.owner[comma - 1] if comma > 0 and sentence.owner[comma] is None else None
    if before is None or before.kind != "person" or not (before.name and before.offices):
        return False
    after = sentence.mention_after(comma + 2) if sentence.low(comma + 1) == "và" else None
    in_row = after is not None and after.kind == "person" and bool(after.name and after.offices)
    return in_row or before.offices[-1].start > before.name_start


def _ends_row_of_states(sentence: Sentence, joint: int) -> bool:
    """``A, B, C, cùng với D``: behind a row of states the comma before the last one parts no clauses."""
    if sentence.low(joint) not in ("cùng với", "cũng như") or joint < _LIST + 1:
        return False
    row = (sentence.owner[joint - 2], sentence.owner[joint - 4], sentence.mention_after(joint + 1))
    return sentence.low(joint - 3) == "," and all(m is not None and m.kind == "country" for m in row)


def _holder_of(sentence: Sentence, mention: Mention) -> Mention:
    """``A, Chủ tịch Phân ban trong Ủy ban … về Trung tâm … và B``: of the body that he serves, A goes with B."""
    if mention.kind not in _BODIES or not sentence.has(mention.first - 1, "at", "of"):
        return mention
    for before in range(mention.first - 1, max(-1, mention.first - _NESTED), -1):
        outer, token = sentence.owner[before], sentence.tokens[before]
        if outer is not None and outer.kind == "person":
            return outer if outer.name and outer.offices else mention
        if outer is None and (not token.word or token.has(*_CLAUSAL)):
            break
    return mention


def before_brackets(sentence: Sentence, at: int) -> int:
    """``A (phải) và B``: return where what stands in brackets right before token ``at`` begins, else ``at``."""
    if sentence.low(at - 1) == ")" and sentence.owner[at - 1] is None:
        for before in range(at - 2, max(0, at - 2 - _BRACKETS), -1):
            if sentence.low(before) == "(":
                return before
    return at


def group_forward(sentence: Sentence, at: int, *, commas: bool = True) -> tuple[Group, int]:
    """Return the coordinated actors that begin at token ``at``, and the index after them.

    ``A, B và C`` is one group, which ``và`` closes; ``A, B sẽ …`` is not: the last one begins a clause of its own.
    """
    group: Group = []
    closed = False
    while at < len(sentence.tokens):
        mention = sentence.mention_after(at)
        if not is_actor(mention):
            break
        assert mention is not None
        several = "of many" in mention.cats or not mention.country
        if mention.kind == "title" and several and (listed_at := _opens_list(sentence, mention.last)):
            at = listed_at  # "tiếp các Đại sứ: A, B và C"
            continue
        group.append(mention)
        at = _past_companions(sentence, _past_country(sentence, mention))
        at = _past_side(sentence, mention, at)
        if sentence.low(at) in _DASHES and len(group) == 1 and _two_names(mention, sentence.mention_after(at + 1)):
            at += 1
        elif sentence.low(at) in _JOINING and (next_ := _next_of_group(sentence, at + 1)):
            closed = closed or sentence.low(at) == "và"
            at = next_
        elif sentence.low(at) == "," and (
            (commas and not closed and (_list_goes_on(sentence, at + 1) or _of_envoys(sentence, group, at)))
            or _of_many(sentence, group, at)
        ):
            at += 1
        else:
            break
    return group, at


def counted_row(sentence: Sentence, at: int) -> Group:
    """``bốn bên (gồm) A, B, C và D``, ``ba bên (A, B, C)``: the states in a row, if so many are named."""
    if sentence.low(at - 1).endswith(_OF_THREE):
        number = 3
    elif sentence.low(at + 1) in _PARTIES:
        number, at = SEVERAL.get(sentence.low(at), 0), at + 2
    else:
        return []
    while sentence.low(at) in _OPENING_ROW:
        at += 1
    row: Group = []
    while len(row) < number and (mention := sentence.mention_after(at)) is not None and mention.kind == "country":
        row.append(mention)
        at = mention.last + (sentence.low(mention.last) in _BETWEEN_STATES)
    return row if len({mention.country for mention in row}) == number else []


def _two_names(one: Mention, other: Mention | None) -> bool:
    """``Trump - Kim``: the bare names of two of different sides, joined as states are in ``Mỹ - Triều``."""
    if other is None or one.person is None or other.person is None or one.person == other.person:
        return False
    return one.cats >= _PAIRED and other.cats >= _PAIRED


def office_holder(sentence: Sentence, at: int) -> Mention | None:
    """Return the person with an office who begins at token ``at``, if one does."""
    mention = sentence.mention_after(at)
    return mention if mention is not None and mention.kind == "person" and mention.offices else None


def group_listed(sentence: Sentence, group: Group, at: int) -> tuple[Group, int]:
    """Go on with a group that ends before ``at`` where holders of offices of the same side follow in a row.

    ``tới các đồng chí A, Tổng Bí thư …; B, Chủ tịch Quốc hội …; C, Thủ tướng …``.
    """
    group = list(group)
    while sentence.low(at) in ENTRIES and sentence.owner[at] is None:
        mention = office_holder(sentence, at + 1)
        if mention is None or not _list_goes_on(sentence, at + 1):
            break
        if not on_one_side([*group, mention]):
            break
        group.append(mention)
        at = _past_companions(sentence, mention.last)
    return group, at


def entries_behind(sentence: Sentence, group: Group, at: int) -> tuple[Group, int]:
    """``gặp Thủ tướng Lào A; Chủ tịch Quốc hội Cuba B; Tổng thống Chile C``: all of a row that semicolons part.

    Each holds an office; one whose deeds follow begins a clause of his own.
    """
    group = list(group)
    while sentence.low(at) == ";" and sentence.owner[at] is None:
        mention = office_holder(sentence, at + 1)
        if mention is None or not _list_goes_on(sentence, at + 1):
            break
        further, at = group_forward(sentence, at + 1)
        group += further
    return group, at


def _opens_list(sentence: Sentence, at: int) -> int:
    """``:``, ``gồm``, ``gồm:``: the index behind what opens a list at ``at``, 0 where nothing does."""
    at += sentence.low(at) in ("gồm", "bao gồm")
    opened = sentence.low(at) == ":" or sentence.low(at - 1) in ("gồm", "bao gồm")
    return at + (sentence.low(at) == ":") if opened else 0


def listed_behind(sentence: Sentence, mention: Mention) -> tuple[Group, int]:
    """``tiếp các Đại sứ đến trình Quốc thư: Đại sứ Lào A, Đại sứ Cuba B và Đại sứ Đức C``: all of the list.

    And the index after it; nobody where ``mention`` is not of several, or no list of two or more follows its colon.
    """
    if mention.name or not sentence.words(mention.first - 1, mention.first + 1).startswith(_OF_SEVERAL):
        return [], mention.last
    colon = next((i for i in range(mention.last, mention.last + _TO_LIST) if sentence.low(i) in (":", ",", ".")), 0)
    if not colon or sentence.low(colon) != ":":
        return [], mention.last
    row: Group = []
    end, entry = colon, sentence.mention_after(colon + 1)
    while entry is not None and entry.kind in ("person", "title") and (entry.name or entry.country):
        row.append(entry)
        end = _past_companions(sentence, entry.last)
        entry = sentence.mention_after(end + 1) if sentence.low(end) in ENTRIES else None
    return (row, end) if len(row) >= _TWO else ([], mention.last)


def titled_row(sentence: Sentence, group: Group, at: int) -> tuple[Group, int]:
    """``với Tổng Bí thư A, Chủ tịch nước B và Thủ tướng C``: a row of holders of one side's offices, closed by ``và``.

    So it is behind three by ``và chào xã giao D``. Of several sides where each says his own. Return the group that ends
    before ``at`` with all of the row behind it, unchanged where no such row goes on.
    """
    row, end, closed = list(group), at, False
    while not closed and sentence.low(end) in (",", "và") and sentence.owner[end] is None:
        if len(row) >= _LIST and sentence.low(end) == "và" and sentence.has(end + 1, "verb"):
            closed = True
            break
        mention = office_holder(sentence, end + 1)
        if mention is None:
            break
        closed = sentence.low(end) == "và"
        row.append(mention)
        end = _past_companions(sentence, mention.last)
    titled = all(mention.kind == "person" and mention.offices for mention in row)
    over = (sentence.low(end) == "và" and sentence.has(end + 1, "verb")) or _nobody_acts(sentence, end)
    if titled and not closed and len(row) >= _TWO and on_one_side(row) and over:
        return row, end  # "hội đàm với Phó Thủ tướng A, Bộ trưởng B vào sáng nay", "gặp A, B, C và thăm D"
    if not closed or not titled or len(row) < _LIST:
        return group, at
    several = all(mention.country for mention in row) and not sentence.has(end, *_ACTING)
    return (row, end) if several or on_one_side(row) else (group, at)


def _nobody_acts(sentence: Sentence, at: int) -> bool:
    """Whether no clause goes on behind a row, of which the last might be the subject."""
    return sentence.low(at) != "," and not any(sentence.has(i, *_ACTING) for i in range(at, at + _CLAUSE))


def _past_country(sentence: Sentence, mention: Mention) -> int:
    """``tỉnh Quảng Tây, Trung Quốc``, ``Công an tỉnh Attapeu (Lào)``: the country says where the place is."""
    after = sentence.mention_after(mention.last + 1) if sentence.low(mention.last) in (",", "(") else None
    short = mention.kind == "country" and after is not None and after.country == mention.country
    if short and sentence.words(mention.last, mention.last + 1) == "(" and after is not None:
        return after.last + (sentence.low(after.last) == ")")  # "Các Tiểu vương quốc Ả Rập thống nhất (UAE)"
    if (
        mention.kind in ("place", "body")
        and after is not None
        and after.kind == "country"
        and after.country == mention.country
    ):
        return after.last + (sentence.low(mention.last) == "(")
    return mention.last


def _past_side(sentence: Sentence, mention: Mention, at: int) -> int:
    """``A, Uỷ viên trưởng Ủy ban X (Y) Lào và B``: behind the short name of a body stands whose it is."""
    side = sentence.mention_after(at) if at > mention.last and sentence.low(at - 1) == ")" and mention.offices else None
    whose = side is not None and side.kind == "country" and side.country == (mention.country or side.country)
    return side.last if side is not None and whose else at


def _past_companions(sentence: Sentence, at: int) -> int:
    """Skip ``và phu nhân`` and what stands in brackets."""
    while sentence.low(at) in ("và", "cùng") and at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].has("kin"):
        at += 2
    if sentence.low(at) == "(":
        for end in range(at + 1, min(at + 1 + _BRACKETS, len(sentence.tokens))):
            if sentence.low(end) == ")":
                return end + 1
    return at


def _next_of_group(sentence: Sentence, at: int) -> int:
    """``A và các Đại sứ B, C``, ``A và những người đồng cấp từ B``: where the next actor begins, 0 where none does."""
    if sentence.mention_after(at):
        return at
    after = sentence.mention_after(at + 1) if sentence.low(at) in ("các", "những") else None
    if after is None:
        return 0
    return at + 1 if (after.kind == "title" and after.country) or "honorific" in after.cats else 0


def _of_many(sentence: Sentence, group: Group, at: int) -> bool:
    """``tiếp các Đại sứ A, B, C đến trình …``: behind a title of many, each country of the row belongs to it."""
    after = sentence.mention_after(at + 1)
    titles = [mention for mention in group if mention.kind == "title"]
    many = titles and ("of many" in titles[-1].cats or sentence.low(titles[-1].first - 1) in ("các", "những"))
    return bool(many) and after is not None and after.kind == "country"


def _of_envoys(sentence: Sentence, group: Group, at: int) -> bool:
    """``tiếp Đại sứ A, Đại sứ B, Đại sứ C đến trình Quốc thư``: ambassadors of several states call together."""
    after = sentence.mention_after(at + 1)
    row = [*group, after] if after is not None else []
    envoys = all(m.kind == "person" and any(o.level == "ambassador" for o in m.offices) for m in row)
    return len(row) > 1 and envoys and after is not None and sentence.low(after.last).startswith(_CALLING)


def _list_goes_on(sentence: Sentence, at: int) -> bool:
    mention = sentence.mention_after(at)
    if mention is None or not is_actor(mention):
        return False
    after = _past_companions(sentence, mention.last)
    if sentence.low(after) in ("và", ",", "cùng", ";", ".", "") or after >= len(sentence.tokens):
        return True
    return not sentence.has(after, *_ACTING)


def listed(sentence: Sentence, head: int, first: int) -> Group:
    """Return the actors that stand from token ``head`` on, before ``first``."""
    return [mention for mention in sentence.mentions if head <= mention.first < first and is_actor(mention)]


def on_one_side(mentions: Group) -> bool:
    """Say whether no two of the mentions are of different countries."""
    return len({mention.country for mention in mentions} - {""}) <= 1


def list_head(sentence: Sentence, first: int, marks: frozenset[str] = frozenset({",", "và"})) -> int:
    """Return where the list begins that the actor at ``first`` ends: ``hội kiến A, B và tiếp C`` goes back to A."""
    while first > 1 and sentence.low(first - 1) in marks and sentence.owner[first - 1] is None:
        previous = sentence.owner[_without_consort(sentence, first - 1) - 1]
        if previous is None or not is_actor(previous):
            break
        first = previous.first
    return first
