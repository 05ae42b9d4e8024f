"""Offices that a clause tells of a person: ``ông X từng là Thủ tướng``, ``bà Y, người giữ chức Bộ trưởng``.

A bare title behind a copula or a word of holding is said of the person before it in the sentence. ``từng``, ``nguyên``
make it a former one; what is only hoped for, denied or still to come tells nothing.
"""

from banggiao.reading.appositions import acts, in_past_years
from banggiao.reading.mention import Mention
from banggiao.reading.names import LIKE_NAMES
from banggiao.reading.tokens import Token, words_before
from banggiao.vietnamese.syllables import is_syllable

_HOLDING = (
    " là", " làm", " giữ chức", " chức vụ", " cương vị", " tư cách", " vai trò", " trở thành", " đảm nhiệm",
    " đảm nhận", " các chức vụ", " chức danh", " chức", " vị trí",
)  # fmt: skip
_CAPACITY = (" cương vị", " tư cách", " vai trò")  # said of the clause's subject, not of the person nearest to it
_PAST = frozenset({"từng", "đã từng", "nguyên", "trước đây", "trước đó", "vốn", "khi còn", "thời còn", "cựu"})
_NOW = frozenset({"hiện", "hiện nay", "hiện tại", "nay", "hiện đang", "hiện giờ"})
_UNTRUE = frozenset(
    {"sẽ", "không", "chưa", "muốn", "có thể", "nếu", "ứng cử", "đề cử", "tranh cử", "sắp", "thay", "kế nhiệm", "mời"}
)
_LINKS = frozenset({",", "và", "rồi", "kiêm", ";", "đồng thời", "sau đó", "là", "cùng"})
_YEARS = frozenset(
    {"năm", "từ", "từ năm", "đến", "đến năm", "tháng", "vào", "giai đoạn", "nhiệm kỳ", "(", ")", "-", "–", "/"}
)
_WINDOW = 8  # tokens before the copula in which the clause says when it was, and whether it is true
_APPOINTING = (" chỉ định", " bổ nhiệm", " đề cử", " chọn", " cử", " bầu", " mời")
_FORM = 3  # tokens of such words
_REACH = 30  # tokens back to the person of whom it is told
_MOST_LINKS = 3
_ADVISERS = ("Cố vấn", "Trợ lý")
_FILLING = frozenset({"đảm", "nắm", "giữ"})  # "đảm nhiệm", "nắm giữ"


def tell_offices(tokens: list[Token], mentions: list[Mention]) -> None:
    """Set ``said_of`` of every bare title that a clause tells of a person before it, and the status of its offices."""
    for at, mention in enumerate(mentions):
        if mention.kind != "title" or not mention.offices or mention.counterpart or mention.said_of is not None:
            continue
        if _held(tokens, mention.first) and (holders := _done_by(tokens, mentions, at)):
            for title, holder in holders:
                title.said_of, holder.kind = holder, "person"
            continue
        if (taker := _whose_office(tokens, mentions, at)) is not None:
            mention.said_of, taker.kind = taker, "person"
            continue
        before = mentions[at - 1] if at else None
        if before is None:
            continue
        linked = _linked(tokens, before.last, mention.first) or _linked_by_years(tokens, before.last, mention)
        if before.said_of is not None and linked:
            mention.said_of = before.said_of
            _give_status(mention, former=before.offices[-1].status == "former")
        elif _held(tokens, mention.first):
            if (acting := _acting_so(tokens, mentions, at)) is not None:
                mention.said_of, acting.kind = acting, "person"
            else:
                _tell(tokens, mention, mentions[:at])


def _done_by(tokens: list[Token], mentions: list[Mention], at: int) -> list[tuple[Mention, Mention]]:
    """``hai chức A và B lần lượt do ông X và ông Y đảm nhiệm``: each title with who is told to hold it."""
    titles = [mentions[at]]
    for mention in mentions[at + 1 : at + _MOST_LINKS]:
        if mention.kind == "title" and mention.offices and _linked(tokens, titles[-1].last, mention.first):
            titles.append(mention)
    done = titles[-1].last + (words_before(tokens, titles[-1].last + 2, 2) == " lần lượt") * 2
    if done >= len(tokens) or tokens[done].low != "do":
        return []
    near = [m for m in mentions if done < m.first < done + _REACH and m.kind in ("person", "bare")]
    persons = [m for m in near if m.kind == "person" or " " in m.name][: len(titles)]
    end = persons[-1].last if persons else len(tokens)
    held = any(token.low in _FILLING for token in tokens[end : end + 2])
    return list(zip(titles, persons, strict=True)) if held and len(persons) == len(titles) else []


def _whose_office(tokens: list[Token], mentions: list[Mention], at: int) -> Mention | None:
    """``lễ nhậm chức Tổng thống (Lào) của ông X``: the one behind ``của`` takes it up, and nobody told of before."""
    mention, holder = mentions[at], mentions[at + 1] if at + 1 < len(mentions) else None
    if holder is None or holder.first != mention.last + 1 or not tokens[mention.last].has("of"):
        return None
    named = holder.kind == "person" or (holder.kind == "bare" and " " in holder.name)
    taken = tokens[mention.first - 1].low.endswith("nhậm chức") if mention.first else False
    return holder if named and taken and not _clash(holder, mention) else None


def _acting_so(tokens: list[Token], mentions: list[Mention], at: int) -> Mention | None:
    """``Dưới thời A, với tư cách là Bộ trưởng Tài chính, ông B đã …``: who is named right behind the comma."""
    mention, behind = mentions[at], mentions[at + 1] if at + 1 < len(mentions) else None
    in_capacity = words_before(tokens, mention.first, _FORM + 1).removesuffix(" là").endswith(_CAPACITY)
    if not in_capacity or behind is None or behind.first != mention.last + 1 or tokens[mention.last].low != ",":
        return None
    named = behind.name and behind.kind in ("person", "bare") and not behind.offices
    return behind if named and acts(tokens, behind.last) and not _clash(behind, mention) else None


def _tell(tokens: list[Token], mention: Mention, before: list[Mention]) -> None:
    window = {token.low for token in tokens[max(0, mention.first - _WINDOW) : mention.first]}
    able = [m.said_of or m for m in before if m.kind in ("person", "bare", "title")]  # a post in a row of one's posts
    words = words_before(tokens, mention.first, _FORM)
    capacity = words.endswith(_CAPACITY)
    capacity = capacity and not (able and _is_appointed(tokens, able[-1].first))  # "chọn X trong vai trò …"
    subject = next((m for m in able if not (capacity and _of_another_side(m, mention))), None) if capacity else None
    fitting = [m for m in able if not _appoints(tokens, m)]
    if len(fitting) > 1 and _clash(fitting[-1], mention) and not _clash(fitting[-2], mention):
        fitting.pop()  # "A gặp Chủ tịch Lào B khi đang là Thủ tướng Nga"
    subject = subject or next(reversed(fitting), None)
    if subject is not None and "pronoun" in subject.cats and _is_appointed(tokens, subject.first):
        return  # "Trump chỉ định ông làm cố vấn": of somebody told before, not of the one told last
    if words.endswith(" vai trò") and before[-1].kind in ("country", "org"):
        return  # "ủng hộ Việt Nam đảm nhiệm vai trò Chủ tịch ASEAN": a state's turn, not a person's office
    if subject is None or window & _UNTRUE or mention.first - subject.last > _REACH:
        return
    if subject.kind == "title" and "pronoun" not in subject.cats:
        return
    if subject.kind == "bare":
        if " " not in subject.name or mention.first - _past_age(tokens, subject.last) > _MOST_LINKS:
            return
        subject.kind = "person"
    if _clash(subject, mention):
        return
    if mention.offices[-1].title.startswith(_ADVISERS) and _advises_others(tokens, mention.last):
        return  # "bà hiện là cố vấn cho một trung tâm"
    mention.said_of = subject
    now = mention.first > 1 and tokens[mention.first - 2].low in _NOW  # "cựu Đại sứ tại A, hiện là Đại sứ tại B"
    # "A, nguyên Đại sứ, được bầu làm Chủ tịch": what the apposition says of the former post is of that alone
    window = {token.low for token in tokens[max(0, mention.first - _WINDOW, subject.last) : mention.first]} | {
        token.low for token in tokens[max(0, mention.first - _WINDOW) : subject.first]
    }
    clause = words_before(tokens, mention.first, _WINDOW)
    later = " trước khi " in clause or " giữ nguyên " in clause  # "từng là A trước khi làm B"
    then = (bool(window & _PAST) and not now and not later) or "khi đang " in words_before(
        tokens, mention.first, _FORM + 1
    )
    _give_status(mention, former=then or (words.endswith(" là") and in_past_years(tokens, mention.first)))


def _past_age(tokens: list[Token], at: int) -> int:
    """``X, 62 tuổi, từng là …``: return the index behind how old somebody is."""
    if at + _FORM < len(tokens) and tokens[at].low == "," and tokens[at + 2].low == "tuổi":
        return at + _FORM
    return at


def _advises_others(tokens: list[Token], at: int) -> bool:
    """Whether ``cho`` and no side or holder of an office stand at ``at``."""
    if at + 1 >= len(tokens) or tokens[at].low != "cho":
        return False
    return not tokens[at + 1].has("title", "country", "org", "body", "honorific", "leader")


def _clash(person: Mention, mention: Mention) -> bool:
    """Whether an office is another state's than the one that a mention gives its person."""
    return bool(person.country and mention.country and person.country != mention.country)


def _appoints(tokens: list[Token], person: Mention) -> bool:
    """``B được Tổng thống A bổ nhiệm làm …``: whether a person is the one who appoints another."""
    return person.first > 0 and tokens[person.first - 1].low in ("được", "bị", "do")


def _is_appointed(tokens: list[Token], at: int) -> bool:
    return words_before(tokens, at, _FORM).endswith(_APPOINTING)


def _of_another_side(person: Mention, mention: Mention) -> bool:
    """Whether a titled Vietnamese is told of beside another country's office: ``cảm ơn ông X … trên cương vị …``."""
    if not mention.country or mention.country in LIKE_NAMES or person.country or not person.offices:
        return False
    words = person.name.split()
    return len(words) > 1 and all(is_syllable(word) for word in words)


def _held(tokens: list[Token], at: int) -> bool:
    return words_before(tokens, at, _FORM).endswith(_HOLDING)


def _linked(tokens: list[Token], first: int, last: int) -> bool:
    between = tokens[first:last]
    return len(between) <= _MOST_LINKS and bool(between) and all(token.low in _LINKS for token in between)


def _linked_by_years(tokens: list[Token], first: int, mention: Mention) -> bool:
    """``là Bộ trưởng Y tế năm 2000 và Bộ trưởng Quốc phòng năm 2002``: posts in a row, each with its years."""
    between = [token.low for token in tokens[first : mention.first]]
    dated = mention.last < len(tokens) and tokens[mention.last].low in _YEARS
    if not dated or not between or len(between) > _WINDOW or between[-1] not in _LINKS:
        return False
    return all(low in _YEARS or low[:1].isdigit() for low in between[:-1])


def _give_status(mention: Mention, *, former: bool) -> None:
    if former:
        mention.offices = tuple(office._replace(status="former") for office in mention.offices)
