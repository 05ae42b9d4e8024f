"""Who does it and to whom: the subject left of a verb, the object right of it, the arguments of a noun.

Vietnamese marks roles by order and by the word before an actor. An actor that ``với``, ``của``, ``theo lời mời của``,
``tại`` … governs is no subject; the nearest ungoverned actor to the left is. Actors joined by ``và`` go together.
"""

from banggiao.reading.adverbials import before_adverbial, before_behalf
from banggiao.reading.beside import (
    is_attribute,
    is_goal,
    is_matter,
    is_of_followers,
    is_of_his_days,
    is_setting,
    names_a_matter,
)
from banggiao.reading.clauses import (
    does_the_same,
    gives_it,
    is_predicate,
    names_holder,
    of_his_own,
    opening_quote,
    opens_acts,
    past_days,
    predicate_before,
    without_next,
)
from banggiao.reading.coordination import (
    ENTRIES,
    LOCAL,
    Group,
    group_back,
    group_forward,
    is_actor,
    is_manner,
    kin_before,
    list_head,
    listed,
    listed_behind,
    on_one_side,
    titled_row,
)
from banggiao.reading.mention import Mention
from banggiao.reading.persons import RELATIVES
from banggiao.reading.sentence import Sentence
from banggiao.reading.set_off import before_apposition

_TAKEN = ("of", "with", "between", "and", "to")  # what governs those of whom a noun of an act is
_WITH = ("with", "and")
_BESIDE_PURPOSE = ("with", "and", "between")
_CLOSING = frozenset({".", ";", ":", "“", "về", "để", "nhằm", "khi", "vì", "nhân", "liên quan tới", "liên quan đến"})
_GOVERNORS = ("invited_by", "of", "with", "between", "to", "at", "behalf", "leave", "lead")
_GOVERNING = frozenset({*_GOVERNORS, "verb", "noun"})
_NEAR_GROUP = 5  # tokens between a noun of an act and an ungoverned "hai bên" that it is of
_DUE = frozenset({"nhân", "dịp"})  # "tiếp B nhân dịp sang thăm"
_CLOSE_BY = 5  # tokens from states that are examples to what all do: "các nước như A, B và C hôm qua"
_IN_ROW = frozenset({",", "và", "cùng", "cùng với"})
_OCCASIONS = ("nhân dịp", "nhân kỷ niệm", "được tin", "nhận được tin", "ngay sau khi nhận")
_NUMBER = 3  # tokens of "(1)"
_MANY = 2  # so many holders of offices in a row may still be two clauses
_NEAR_TOPIC = 8  # tokens from the noun of an act to "về"
_TOPIC = 24  # tokens from "về" to "giữa"
_CLAUSE_ENDS = frozenset(",.;:“”")
_CLOSING_QUOTES = frozenset({'"', "”"})
ASPECT = ("past", "future", "ongoing")
"""The classes of words before a verb that say whether it is done, to come or going on."""
_PREDICATE = (*ASPECT, "say")  # right behind who begins a clause of his own
AMID = frozenset({"bối cảnh", "bối", "giữa lúc", "lúc"})
"""Words behind which is told what goes on besides: ``diễn ra trong bối cảnh …``."""
_FOR = frozenset({"vì", "do", "bởi", "vì đã"})
_ADVERBS = frozenset({"cũng", "vẫn", "đồng thời", "lại", "còn", "liên tục"})
_TIMES = frozenset({"sau", "trước", "kể từ", "trước thềm"})  # behind them stands another act, by which one is dated
BACKING = frozenset({
    "ủng hộ", "giúp", "giúp đỡ", "hỗ trợ", "mời", "đề nghị", "kêu gọi", "yêu cầu", "khuyến khích", "hoan nghênh",
    "cho phép", "thúc giục", "thuyết phục", "hối thúc", "giới thiệu", "đề cử", "công nhận", "chúc mừng", "cảm ơn",
})  # fmt: skip
"""Verbs behind which stands who is backed in, or asked for, what he does himself."""
_SOME = frozenset({"nhiều", "các", "đông đảo", "một số"})
_THEN = ("sau đó", "rồi", "tiếp đó", "trước khi", "nhưng sau đó")
_FARTHEST = 120  # tokens between a verb and its subject
# what may stand between a word and the actor that it governs
_BETWEEN = LOCAL | {*"phía nước các ông cả bạn một số những nhiều vị".split(), "đất nước"}


def governor(sentence: Sentence, first: int) -> str:
    """Return the class of the word that governs the actor beginning at ``first``, empty for none."""
    at, owner, lows = first - 1, sentence.owner, sentence.lows
    while at >= 0 and owner[at] is None and lows[at] in _BETWEEN:
        at -= 1
    if at < 0 or owner[at] is not None or (sentence.dates and sentence.in_date(at) is not None):
        return ""  # "Tuần trước A đã …"
    if lows[at] in RELATIVES or f"{sentence.low(at - 1)} {lows[at]}" in RELATIVES:
        return "of"  # "bà B, em gái nhà lãnh đạo A, đã tới …"
    if lows[at] == "đại diện" and first - at > 1 and not names_holder(sentence, at):
        return governor(sentence, at)  # "Đại diện phía A bàn giao cho đại diện phía B": whoever they are, the sides
    senses = sentence.tokens[at].senses
    if not senses or _GOVERNING.isdisjoint(senses) or lows[at] == "do":
        return ""
    if lows[at] == "nhân" and sentence.low(at - 1) == ",":
        return ""  # "tiếp B, nhân bà thăm Lào"
    for cat in _GOVERNORS:
        if cat in senses:
            return "and" if cat == "with" and lows[at] == "cùng" else cat
    if "verb" in senses or sentence.tokens[at].tells("encounter", "noun"):
        return "verb"
    return ""


def subject(sentence: Sentence, at: int) -> Group:
    """Return the actors that do what the verb at token ``at`` says, empty where the sentence names none before it."""
    at = before_behalf(sentence, at)
    if beside := _framed(sentence, at) or _right_before(sentence, at) or before_apposition(sentence, at):
        return beside
    before, farthest = at, max(0, at - _FARTHEST)
    while before > farthest:
        before -= 1
        token = sentence.tokens[before]
        if token.low in _CLOSING_QUOTES and (opening := opening_quote(sentence, before)) >= 0:
            before = opening  # 'A gọi đây là "sai lầm" và phản đối': nobody in what is quoted does it
            continue
        if token.low in (";", "“", '"', ":", "]") and sentence.owner[before] is None:
            goes_on = token.low == ";" or opens_acts(sentence, before)
            if goes_on and is_predicate(sentence, past_days(sentence, before + 1)):
                # so "A hội đàm với B; hội kiến với C", "A thăm B; từ ngày 6/3, thăm C", "A có các hoạt động: gặp C"
                before = predicate_before(sentence, before, farthest)
                continue
            return []
        mention = sentence.owner[before]
        if mention is None:
            continue
        if not is_actor(mention) or kin_before(sentence, mention.first) >= 0:
            before = mention.first
            continue
        group, first = _row_before(sentence, mention, at)
        if sentence.low(first - 1) == "cùng" and sentence.has(first - 2, *ASPECT):
            before = first - 1  # "A sẽ cùng đoàn dự": A does it, the others go along
            continue
        if mention.kind == "delegation" and _goes_along(sentence, first) and not mention.leader:
            before = first - 1  # "A, Bộ trưởng, cùng đoàn đến chào", "A và các thành viên đoàn"
            continue
        if (
            _did_it_to_another(sentence, first, mention.last, at)
            or _is_backed(sentence, first, mention.last, at)
            or _is_another_name(sentence, mention)
            or is_setting(sentence, mention)
            or is_attribute(sentence, group[0])
            or is_of_followers(sentence, group[0])
            or names_a_matter(sentence, mention)
            or gives_it(sentence, first, mention.last, at)
            or is_manner(sentence, mention)
            or is_goal(sentence, mention)
        ):
            before = first  # "khủng hoảng Ukraine và Syria": what is said of the first is said of the row
            continue
        if _is_free(sentence, mention, first):
            if len(states := row_of_states(sentence, group, at)) > len(group):
                return states
            begun = first - (sentence.low(first - 1) in _SOME and "of many" in group[0].cats)
            whole = _head_of_holders(sentence, list_head(sentence, begun, ENTRIES), first)
            if whole != first and _do_together(sentence, whole, group):
                return [*listed(sentence, whole, first), *group]
            head = first if mention.kind == "group" else list_head(sentence, first)  # "Với phía Lào, hai bên …"
            ground = mention.kind == "country" and governor(sentence, head) == "at"  # "tại A, B và C đã …"
            if (
                head == first
                or _opens_clause(sentence, mention.last, at)
                or (
                    sentence.low(first - 1) == ","
                    and sentence.has(past_days(sentence, mention.last), *_PREDICATE, "verb")
                )
                or (sentence.low(first - 1) == "," and sentence.low(mention.last) in _ADVERBS)
                or (governor(sentence, head) not in ("with", "verb", "between") and not ground)
            ):
                return group
            first = head
        before = first
    return []


def _framed(sentence: Sentence, at: int) -> Group:
    """``A trước cuộc gặp với B đã chỉ trích C``: A, whatever stands between."""
    doer = before_adverbial(sentence, at)
    return [doer] if doer is not None else []


def _did_it_to_another(sentence: Sentence, first: int, last: int, at: int) -> bool:
    """``Ông được bà A bổ nhiệm làm ngoại trưởng, sau đó từ chức``: A did the one, he goes on to do the other."""
    if not sentence.has(first - 1, "passive") or not sentence.has(last, "verb"):
        return False
    comma = next((i for i in range(last, at) if sentence.low(i) == "," and sentence.owner[i] is None), 0)
    return bool(comma) and sentence.words(comma + 1, at).startswith(_THEN)


def _is_backed(sentence: Sentence, first: int, last: int, at: int) -> bool:
    """``A ủng hộ B tham gia Hội đồng X và đã ký hiệp định với C``: A, who backs B in the one, does the other too."""
    if sentence.low(first - 1) == "thay" and sentence.owner[first - 1] is None:
        return True  # "A thay B dự hội nghị": in whose place
    done = sentence.before_tense(at, *ASPECT)
    if done == at - 1 or sentence.low(done) != "và" or not sentence.has(done + 1, "past"):
        return False
    backed = sentence.owner[first - 1] is None and sentence.low(first - 1) in BACKING
    return backed and not sentence.has(last, *ASPECT) and "," not in sentence.lows[last:done]


def _is_free(sentence: Sentence, mention: Mention, first: int) -> bool:
    """Whether an actor whose row begins at ``first`` may do something: nothing governs it, or he is told to have."""
    free = governor(sentence, first) in ("", "and") and not belongs_to_noun(sentence, mention)
    return free or _is_blamed(sentence, first, mention.last) or _has_sent_somebody(sentence, mention, first)


def _has_sent_somebody(sentence: Sentence, mention: Mention, first: int) -> bool:
    """``(Ngày 12/6,) đại diện Bộ Ngoại giao đã gặp …``: a body does what somebody of no name does for it."""
    if (
        mention.kind != "body"
        or sentence.low(first - 1) != "đại diện"
        or not sentence.has(mention.last, *ASPECT, "verb")
    ):
        return False
    before = first - 2
    return before < 0 or (sentence.low(before) == "," and sentence.in_date(before - 1) is not None)


def _is_blamed(sentence: Sentence, first: int, last: int) -> bool:
    """``A lên án B đã gặp C``, ``A chỉ trích B vì …``: what somebody is blamed or praised for he has done himself."""
    if first < 1 or not sentence.has(first - 1, "say") or governor(sentence, first) != "verb":
        return False
    return sentence.low(last) in _FOR or sentence.has(last, *ASPECT)


def _row_before(sentence: Sentence, mention: Mention, at: int) -> tuple[Group, int]:
    """Return those who may do together what the verb at ``at`` says, up to ``mention``, and where they begin."""
    group, first = group_back(sentence, mention.last)
    governed = governor(sentence, first) if len(group) > 1 else ""
    if governed == "to" and does_the_same(sentence, mention, first, at):
        return group[-1:], mention.first
    if governed in ("verb", "with") and (alone := of_his_own(sentence, group, at)):
        return alone, mention.first
    return group, first


def _is_another_name(sentence: Sentence, mention: Mention) -> bool:
    """``Phong trào Giải phóng B (C)``: another name of what stands before."""
    bracketed = sentence.low(mention.first - 1) == "(" and sentence.low(mention.last) == ")"
    return bracketed and mention.kind in ("org", "body")


def _head_of_holders(sentence: Sentence, whole: int, first: int) -> int:
    """``Nhân dịp B được bầu làm Chủ tịch nước X, Tổng thống A, Thủ tướng C …``: the row begins with who is named.

    Before it may end a clause in which another is told of, behind whom a comma stands too.
    """
    row = listed(sentence, whole, first)
    if heads := [m.first for m in row if "of these states" in m.cats]:
        return heads[-1]  # "B được bầu làm Chủ tịch nước X, lãnh đạo các nước A, C và D …"
    unnamed = [at for at, m in enumerate(row) if m.kind in ("title", "country", "body")]
    if not unnamed or len(row) - unnamed[-1] < _MANY or "of many" in row[0].cats:
        return whole
    return row[unnamed[-1] + 1].first


def _goes_along(sentence: Sentence, first: int) -> bool:
    return sentence.low(first - 1) in ("cùng", "cùng với") or sentence.words(first - 2, first) == "thành viên"


def _opens_clause(sentence: Sentence, last: int, at: int) -> bool:
    """``Trước khi gặp A, B đã hội đàm với C``: who stands right before the verb and its tense does it."""
    return all(sentence.has(index, *ASPECT) for index in range(last, at))


def _do_together(sentence: Sentence, head: int, group: Group) -> bool:
    """``A, B và C gửi``: named holders of offices of one side in a row at the head of a clause do it together.

    So do the countries in a row behind a title (``Ngoại trưởng các nước A, B và C``).
    """
    row = [*listed(sentence, head, group[0].first), *group]
    countries = all(mention.kind == "country" for mention in row[1:])
    first = sentence.words(row[0].first - 2, row[0].last)
    if countries and row[0].kind in ("country", "body") and "các nước" in first:
        return True  # "Đại sứ quán các nước A, B, C đã gửi": whose they are does it
    of_many = countries and "of many" in row[0].cats
    if "of many" in group[-1].cats and row[0].person is not None and all(m.offices for m in row[:-1]):
        of_many = on_one_side(row)  # "A, Thống đốc B và nhiều quan chức Nga ra đón": A does it too
    begins = _is_numbered(sentence, head)
    opening = begins or (sentence.words(0, 2).startswith(_OCCASIONS) and sentence.low(head - 1) == ",")
    sided = all(m.country or m.offices for m in row) and any(m.country for m in row)  # one of one's own needs none
    on_their_own = (len(row) > _MANY or opening) and sided  # letters of several
    return (
        (
            of_many
            or (
                (on_one_side(row) or on_their_own)
                and all(m.kind == "person" and (m.offices or "rank" in m.cats) for m in row)
            )
            or _of_states_apart(row)
        )
        and governor(sentence, head) in ("", "and")
        and (begins or _may_begin(sentence, head - 1))
    )


def _is_numbered(sentence: Sentence, head: int) -> bool:
    """``(1) A, B và C đã gửi điện``, ``2) A …``, ``★ A …``: at most the number or mark of a list stands before."""
    return head <= _NUMBER and not any(token.low[:1].isalpha() for token in sentence.tokens[:head])


def _of_states_apart(row: Group) -> bool:
    """``Thủ tướng Lào A, Thủ tướng Cuba B, Bộ trưởng Ngoại giao Nga và Đại sứ Mỹ``: each named for a state of his own.

    Of those without a name none can be an office of who stands before.
    """
    states = {mention.country for mention in row if mention.kind in ("person", "title") and mention.country}
    return len(row) > _MANY and len(states) == len(row)


def _may_begin(sentence: Sentence, before: int) -> bool:
    """Whether a clause may begin behind a token: a mark, a date, a word of saying (``thông báo A, B và C sẽ …``)."""
    if sentence.low(before) in (",", ":", ".", "-", "rằng") or sentence.in_date(before) is not None:
        return True
    return sentence.has(before, "say")


def row_of_states(sentence: Sentence, group: Group, at: int) -> Group:
    """``A, B và C lên án``: states in a row that nothing governs do it together; only ``group`` where none goes on.

    Of two the first may end a clause of its own.
    """
    row = list(group)
    while _is_state(row[0]) and "of these states" not in row[0].cats and len(row) < _FARTHEST:
        at = sentence.before(row[0].first, _IN_ROW)
        if at == row[0].first - 1:
            break
        before = sentence.owner[at] if at >= 0 else None
        if before is None and sentence.low(at) == ")" and (short := sentence.owner[at - 1]) is not None:
            before = sentence.beyond(short.first)  # "A (B) và C": another name of A in brackets
        if before is not None and _is_sent_by_states(before):
            row.insert(0, _state_of(sentence, before))  # "các phái đoàn từ A, B và C": one of each
            break
        if before is None or not _is_state(before):
            break
        row.insert(0, before)
    sides = {mention.country for mention in row}
    such_as = sentence.low(row[0].first - 1) == "như" and at - row[-1].last <= _CLOSE_BY
    free = governor(sentence, row[0].first) in ("", "and") or such_as
    return row if len(row) == len(sides) > _MANY and free else group


def _is_sent_by_states(mention: Mention) -> bool:
    return mention.kind == "delegation" and mention.leader is None and bool(mention.country)


def _state_of(sentence: Sentence, delegation: Mention) -> Mention:
    state = Mention("country", sentence.tokens, delegation.first, delegation.last)
    state.country = delegation.country
    return state


def _is_state(mention: Mention) -> bool:
    named = bool(mention.country) and ("of many" not in mention.cats or "of these states" in mention.cats)
    return named and mention.kind in ("country", "title")


def _right_before(sentence: Sentence, at: int) -> Group:
    """The object of one verb does the next where it stands right before it: ``tiếp B đang thăm``."""
    before, comma = at, False
    while before > 0 and sentence.owner[before - 1] is None:
        if sentence.low(before - 1) == ",":
            comma = True
        elif not sentence.tokens[before - 1].has(*ASPECT) and sentence.low(before - 1) not in _DUE:
            break
        before -= 1
    if sentence.low(before - 1) == "người" and sentence.low(before - 2) == ",":
        return group_back(sentence, before - 2)[0]  # "với bà B, Bộ trưởng Du lịch, người đã thăm ..."
    group, first = group_back(sentence, before)
    if comma:  # a relative clause, whatever governs its head: "hội đàm với B, đang thăm ..."
        return group if group and sentence.has(before + 1, "ongoing") else []
    governed = governor(sentence, first) if group else ""
    if governed == "lead":  # "lễ đón B dẫn đầu đoàn … thăm …": B is received and visits
        group, first = group_back(sentence, first - 1)
        governed = governor(sentence, first) if group else ""
    # "đến thăm Lào gặp B": where one goes does nothing there
    going = sentence.low(first - 1).startswith("lên đường")
    if governed != "verb" or going or "visited" in group[-1].cats:
        return []
    return of_his_own(sentence, group, at) or group


def belongs_to_noun(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a side does nothing itself: ``thủ đô Lào``, ``biên giới Hàn - Triều``, ``thăm Lào, A nói``.

    So of both: ``phát biểu về quan hệ hai nước và hội kiến B``.
    """
    first = mention.first
    if mention.kind == "group" and sentence.low(first) in _BOTH:
        return any(sentence.words(first - size, first) in _NOUNS_OF_BOTH for size in (1, 2))
    if mention.kind not in ("country", "org", "body") and "pair_of_countries" not in mention.cats:
        return False
    visited = any("thăm" in sentence.low(i) and sentence.owner[i] is None for i in range(max(0, first - 6), first))
    if visited or mention.kind == "body":
        return visited or sentence.low(first - 1) in REPORTERS
    return any(sentence.words(first - size, first) in _NOUNS_OF_COUNTRY for size in (1, 2))


_BOTH = frozenset({"hai nước", "hai bên", "hai đảng", "hai quốc gia", "hai miền"})
_NOUNS_OF_BOTH = frozenset(
    "quan hệ|hợp tác|quan hệ hợp tác|quan hệ giữa|hợp tác giữa|nhân dân|người dân|biên giới|vấn đề|lợi ích".split("|")
)
REPORTERS = frozenset({"phóng viên", "nhà báo", "ký giả"})
"""Who ask questions for a paper."""
_NOUNS_OF_COUNTRY = REPORTERS | frozenset(
    "thủ đô|đất nước|nhân dân|người dân|người|dân|quan hệ|hợp tác|vấn đề|biên giới|thị trường|kinh tế|báo chí|lãnh thổ"
    "|doanh nghiệp|truyền thông|quan chức|binh sĩ|tàu|phiên bản|chuyến thăm|thăm|vùng|bán đảo|miền|tiếng|hàng|du khách"
    "|hội nghị|diễn đàn|cấp cao|thượng đỉnh|kỳ họp|khoá họp|phiên họp|tuần lễ|hội nghị cấp cao|bên lề|nghị quyết"
    "|hiến chương|trụ sở|tình hình|chiến sự|chiến tranh|xung đột|nội chiến|khủng hoảng".split("|")
)  # fmt: skip


def objects(sentence: Sentence, at: int) -> tuple[Group, int]:
    """Return the actors that follow token ``at`` as its object, and the index after them.

    Between verb and object may stand adverbs, dates and ``với``; a mark that closes the clause, a verb of saying or
    another verb ends the search.
    """
    size = len(sentence.tokens)
    steps = 0
    while at < size and steps < 9:
        mention = sentence.mention_after(at)
        if mention is not None and (
            not is_actor(mention) or _where(sentence, mention) or is_setting(sentence, mention)
        ):
            at = mention.last
            if mention.kind == "bare" and sentence.low(_past_date(sentence, at)) == ",":
                return [], at  # "Trao đổi với Tuổi Trẻ hôm qua, A nói"
            continue
        if mention is not None:
            named = sentence.mention_after(mention.last) if is_attribute(sentence, mention) else None
            if named is not None and named.name and is_actor(named):
                at = named.first  # "gặp nhà thơ Mỹ A"
            if mention.kind == "delegation" and mention.last == mention.first + 1 and sentence.low(mention.last) == ",":
                return [mention], mention.last  # "Tiếp đoàn, ông A, Chủ tịch …, chúc mừng B"
            row, after = listed_behind(sentence, mention)
            return (row, after) if row else without_next(sentence, *group_forward(sentence, at))
        token = sentence.tokens[at]
        if sentence.in_date(at):
            at += 1
            continue
        if token.low in _CLOSING or token.has("say", "verb", "noun", "invited_by", "of", "lead"):
            return [], at
        if token.low == "," and steps > 1 and not sentence.tokens[at - 1].has("rank"):
            return [], at
        at += 1
        steps += 1
    return [], at


def _past_date(sentence: Sentence, at: int) -> int:
    while at < len(sentence.tokens) and sentence.in_date(at) is not None:
        at += 1
    return at


def _where(sentence: Sentence, mention: Mention) -> bool:
    """A country, town or organisation after ``tại`` or ``ở`` is where something is, not whom it is done to."""
    if mention.kind not in ("country", "body", "org", "place"):
        return False
    before = mention.first - 1
    before -= mention.kind == "place" and sentence.owner[before] is None and sentence.low(before) in LOCAL
    return sentence.low(before) in ("tại", "ở", "trong")


def _past_topic(sentence: Sentence, at: int) -> int:
    """``vòng đàm phán cấp X về phân định vùng biển ngoài cửa Vịnh Y giữa A và B``: the index of ``giữa``, else ``at``.

    Nobody is named before what the act is about, and nobody in it.
    """
    about = next((i for i in range(at, min(at + _NEAR_TOPIC, len(sentence.tokens))) if sentence.low(i) == "về"), -1)
    if about < 0:
        return at
    for index in range(at, min(about + _TOPIC, len(sentence.tokens) - 1)):
        if index > about and sentence.has(index, "between"):
            return index if is_actor(sentence.mention_after(index + 1)) else at
        owner = sentence.owner[index]
        named = owner is not None and (owner.person is not None or (index < about and is_actor(owner)))
        if named or sentence.low(index) in _CLAUSE_ENDS or sentence.has(index, *ASPECT, "say"):
            return at
    return at


def _is_beyond(sentence: Sentence, found: Group, mention: Mention) -> bool:
    """``cuộc họp với A về đối sách với B``, ``cuộc gặp với B dưới thời A``: what it is about, and when it was."""
    about = mention.kind == "country" and is_matter(sentence, found, mention.first)
    return about or is_of_his_days(sentence, mention)


def _begins_time(sentence: Sentence, at: int, found: Group) -> bool:
    """``hủy cuộc gặp sau khi xem xét hành động của C``, ``thượng đỉnh A - B khi …``: what else was then.

    Not ``họp báo chung khi B thăm A``.
    """
    low = sentence.low(at)
    if low.split(" ")[-1] != "khi":
        return False
    return bool(found) or low != "khi" or sentence.low(at - 1) in _TIMES


def arguments(sentence: Sentence, at: int, *, several: bool = False) -> tuple[Group, bool]:
    """Return the actors that a noun of an act takes after it, and whether both sides are named there.

    ``giữa A và B``, ``của A với B``, ``A - B``, ``với B``; where it stands for ``several`` acts, ``với B, C``.
    """
    at = _past_topic(sentence, at)
    size = len(sentence.tokens)
    found: Group = []
    steps, placed, purpose = 0, False, False
    while at < size and steps < 10:
        mention = sentence.mention_after(at)
        low = sentence.low(at)
        there = mention is not None and "capital" in mention.cats and sentence.low(mention.last) == "giữa"
        topic = mention is not None and mention.kind == "country" and sentence.low(at - 1) == "về" and not found
        if mention is not None and _is_beyond(sentence, found, mention):
            break
        aide = found[-1] if found and not found[-1].name else None
        served = mention is not None and aide is not None and aide.serves is mention  # "cuộc gặp cố vấn của A"
        if mention is not None and (
            there or topic or served or _where(sentence, mention) or is_setting(sentence, mention)
        ):
            at = mention.last  # "hội nghị thượng đỉnh Helsinki giữa A và B"
            continue
        if mention is not None and is_actor(mention):
            near = mention.kind == "group" and steps <= _NEAR_GROUP and not found
            taken = _WITH if placed else _BESIDE_PURPOSE if purpose else _TAKEN
            takes = governor(sentence, at) in taken or near
            pair = len(found) == 1 and "pair_of_countries" in found[0].cats
            direct = not found and steps <= 1 and sentence.low(at - 1) != ","
            if (not takes and not (direct and not purpose)) or (
                pair and mention.kind == "country" and governor(sentence, at) == "of"
            ):
                break  # "Thượng đỉnh A - B phản ánh vị thế của C"
            group, at = group_forward(sentence, at, commas=several or governor(sentence, at) == "between")
            group, at = titled_row(sentence, group, at)
            found += group
            steps = 0
            if len(found) > 1 and sentence.low(at) not in ("với", "và", "cùng"):
                break
            continue
        if mention is not None:
            at = mention.last
            continue
        token = sentence.tokens[at]
        if low in (".", ";", ":", "“") or (token.has("say", "verb", "invited_by") and low != "cấp"):
            break  # "cuộc hội đàm cấp thứ trưởng giữa A và B" goes on
        if low == "vì" or low in AMID or _begins_time(sentence, at, found):
            break  # "cuộc điện đàm (giữa hai bên) diễn ra trong bối cảnh A cùng B đang …"
        if not found and low in _TIMES and steps and sentence.has(at + 1, "noun"):
            break  # "cuộc điện đàm diễn ra một ngày sau cuộc gặp giữa A và B"
        if found and (low == "," or (len(found) > 1 and token.has(*ASPECT)) or token.tells("encounter", "noun")):
            break
        # "với A tại thành phố X của nước B", "với A trước sự chứng kiến của B", "với A thay cho B"
        placed = placed or (bool(found) and (token.has("at") or low == "thay"))
        purpose = purpose or low in ("để", "nhằm")  # "điện đàm để bàn về việc rút quân của A"
        at += 1
        steps += 1
    both = len(found) > 1 or any(m.kind == "group" for m in found)
    return found, both
