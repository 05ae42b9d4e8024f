"""Where acts took place that name no country: what stands around them says it (codebook §1)."""

from banggiao.lexicon.geography import is_country_code, is_state
from banggiao.model.claims import Place
from banggiao.model.edtf import ends, is_day, starts
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.back_then import on_that_visit
from banggiao.reading.conferences import Held, conferences_held, held_in
from banggiao.reading.dates_apart import has_another_day
from banggiao.reading.drafts import Draft
from banggiao.reading.elsewhere import (
    are_others_there,
    goes_between,
    is_invited_there,
    is_only_history,
    is_prepared,
    is_prepared_there,
    may_be_in_one_place,
)
from banggiao.reading.envoys import is_mission, where_posted
from banggiao.reading.goals import gone_to, visited_in
from banggiao.reading.places_of_words import is_sent, is_spoken, is_telephoned, where_said, where_they_meet
from banggiao.reading.sentence import Sentence
from banggiao.reading.shared_sites import at_our_mission, away_from_home, is_shared
from banggiao.reading.story import Story
from banggiao.reading.telling import is_aside, says_which_paper
from banggiao.reading.where import last_goal

_AT_ONE_PLACE = (*ENCOUNTERS, "ceremony", "signing")
_ON_ONE_DAY = (*_AT_ONE_PLACE, "visit", "session")
_TOGETHER = (*ENCOUNTERS, "ceremony", "signing", "aid", "award", "repatriation")
_RECEIVING = ("reception", "courtesy_call", "ceremony")
_HOLDING = ("đăng", "chủ", "tổ")  # đăng cai, chủ trì, tổ chức
_SEATS = frozenset(
    {"Phủ Chủ tịch", "Trụ sở Trung ương Đảng", "Nhà Quốc hội", "Trụ sở Quốc hội", "Trụ sở Chính phủ", "Phủ Thủ tướng"}
)
_HOLDERS = ("Tổng thống", "Thủ tướng", "Chủ tịch Quốc hội")
_MINISTRY = "trụ sở bộ"
_A_PAIR = 2
_A_YEAR = len("2019")
_IN = {"place": ("tại", "ở", "của"), "body": ("tại", "ở")}  # the words before where people are
_EARLY = 12  # tokens within which a sentence names what it is about
_SAYS_ALSO = 5  # tokens in which a sentence says that it goes on with a day
_ON_THE_DAY = 12  # sentences for which a day goes on
_SAME_DAY = (
    "cùng ngày",
    "cũng trong ngày",
    "cũng trong sáng",
    "cũng trong chiều",
    "chiều cùng",
    "tối cùng",
    "trong ngày",
)
_THEN = ("sau đó", "tiếp đó", "nhân dịp này", "dịp này", "cũng tại", "bên lề")
_HOW_HELD = frozenset({"long", "trọng", "long trọng", "trang trọng", "phối", "hợp", "phối hợp", "cũng"})
_SIGNERS = 12  # tokens back to those who sign
_ON_A_VISIT = ("chuyến", "thăm", "dịp này", "dịp đó", "tại đây", "hội đàm", "gặp", "lễ ký", "tuyên bố", "thông cáo")
_NEXT = 2  # sentences from an act to what is told to follow on it
_HELD_BY = 2  # tokens from "tổ chức" to what is held
_NOWHERE = ("relations", "call")  # raised between countries, spoken from one to the other
_ANYWHERE = ("call", "statement", "visit")


def settle_places(story: Story, events: list[Draft]) -> None:
    """During a visit, what guest and host do together happens in the host country; receptions happen at the host's."""
    visits = [event for event in events if event.type == "visit"]
    # signed then, nobody says where
    papers = [e for e in events if not e.place.country and (says_which_paper(e) or _was_signed_some_day(e))]
    held = conferences_held(story)
    for event in events:
        if _is_of_something_else(event):
            event.place = Place()
        elif event.type == "session" and event.place.country == "EU":
            event.place = Place(event.place.name)  # "Hội nghị cấp cao Á - Âu" names no place
        elif event.place.name:
            event.place = _where_named(story, event, visits)
        if not event.place.country and not is_aside(event) and not is_telephoned(event, events):
            found = _whereabouts(story, event, visits, held)
            event.place = Place(event.place.name or found.name, found.country)
    for event in events:
        if not event.place.country:
            country = _goes_on_there(event, events) or _at_the_mission(story, event) or _at_the_hosts(event, events)
            country = country or where_posted(story, event)
            event.place = Place(event.place.name, country)
    _share_places(events)
    _follow_persons(events)
    for event in events:
        if event.type == "statement" and not event.place.country:
            event.place = Place(event.place.name, where_said(story, event, events))
        if is_spoken(event) or (event.type in ("aid", "award") and not event.place.country):
            met_in = where_they_meet(event, events)
            if met_in not in ("", event.place.country):
                event.place = Place("", met_in)
    for event in papers:
        event.place = Place()
    _set_up_where_signed(events)


def _where_named(story: Story, event: Draft, visits: list[Draft]) -> Place:
    """Return a place that has a name with its country, which for some sites or missions the article tells."""
    place, home = event.place, story.people.home
    if place.name in _SEATS:
        own = _of_the_host(story, event) or place.country
        return Place(place.name, own or _of_the_holder(story, event))
    if not place.country:
        return Place(place.name, _of_the_holder(story, event) or at_our_mission(event, home))
    if event.type not in _TOGETHER:
        return place
    abroad = _guest_of(event, visits) if is_shared(event) else ""
    return Place(place.name, abroad) if abroad else away_from_home(event, home)


def _guest_of(event: Draft, visits: list[Draft]) -> str:
    """``A thăm Ba Lan. Sáng 4/5, A đặt vòng hoa …``: the one country of which who does it is told to be a guest."""
    doers = event.persons()
    found = {visit.place.country for visit in visits if doers & visit.persons("guest") and not visit.is_history}
    return found.pop() if len(found) == 1 else ""


def _set_up_where_signed(events: list[Draft]) -> None:
    """``tại Wellington, A và B ký Thông cáo chung thiết lập quan hệ``: they are set up where the paper is signed."""
    signed = [event for event in events if event.type == "signing"]
    for event in events if signed else ():
        if event.type != "relations" or event.place.country:
            continue
        told = {telling.sentence.index for telling in event.tellings}
        for other in signed:
            if other.sides == event.sides and other.date == event.date:
                if any(telling.sentence.index in told for telling in other.tellings):
                    event.place = other.place


def _is_of_something_else(event: Draft) -> bool:
    """Say whether the place that stands by an act is none of its own."""
    if event.type in _NOWHERE or is_aside(event):
        return True  # what is only mentioned has no place here
    if event.type == "statement":
        return not event.place.name  # "chiến lược tại Afghanistan" is what is spoken of
    if event.type == "message":  # "gửi thư tới Giáo hoàng ở Vatican": where the letter goes
        goes_there = is_sent(event) and event.place.country in _of_recipients(event)
        return goes_there or (event.kind == "invitation" and is_invited_there(event))
    return event.modality == "planned" and is_prepared_there(event)


def _of_the_holder(story: Story, event: Draft) -> str:
    """``Tại Dinh Tổng thống, Tổng thống Indonesia A và B hội đàm``: the seat of the one of them who bears its name."""
    held = next((office for office in _HOLDERS if event.place.name.endswith(f" {office}")), "")
    if not held:
        return ""
    persons = (story.people.persons[actor.person] for actor, _ in event.cast if actor.person is not None)
    sides = {person.country for person in persons if any(o.title == held for o in person.offices.values())}
    return sides.pop() if len(sides) == 1 else ""


def _of_recipients(event: Draft) -> set[str]:
    return {actor.country for actor, role in event.cast if role == "recipient"}


def _whereabouts(story: Story, event: Draft, visits: list[Draft], held: Held) -> Place:
    """Return the place of an act whose sentence does not tell its country, by what the article tells besides."""
    name = event.place.name
    if not name and (country := _beside_conference(event, held)):
        return Place("", country)
    if (place := _told_with(story, event)).country:
        return place
    if on_that_visit(event):
        before = [v.place.country for v in visits if v.sentence.index < event.sentence.index and v.place.country]
        return Place(name, before[-1] if before else "")
    if name.lower().startswith(_MINISTRY) and story.people.home in event.sides:
        return Place(name, story.people.home)  # of another state's ministry the text says whose it is
    if country := _country(story, event, visits) or ("" if name else _seen_together(story, event)):
        return Place("", country)
    return _held_by_town(event)


def _held_by_town(event: Draft) -> Place:
    """``Thành phố Huế tổ chức lễ kỷ niệm``: what a town or province holds is held there."""
    if event.type not in ("ceremony", "session", "award"):
        return Place()
    towns = (_town_that_holds(told.sentence, told.at) for told in event.tellings)
    return next((town for town in towns if town.country), Place())


def _town_that_holds(sentence: Sentence, at: int) -> Place:
    holding = next((i for i in range(at, max(0, at - _HELD_BY), -1) if sentence.low(i).startswith("tổ chức")), 0)
    before = holding - 1
    while before > 0 and (sentence.has(before, "past", "future") or sentence.low(before) in _HOW_HELD):
        before -= 1
    town = sentence.owner[before] if holding else None
    return Place(town.name, town.country) if town is not None and town.kind == "place" else Place()


def _beside_conference(event: Draft, held: Held) -> str:
    """``gặp B bên lề hội nghị G20``, ``dự phiên họp của APEC``: where the article says that the conference is held."""
    if event.type == "session":
        places = {country for side in event.sides for country in held.get(side, ())}
        return places.pop() if len(places) == 1 else ""
    if event.type not in ENCOUNTERS or not held:
        return ""
    tellings = [told for told in event.tellings if not told.weak]
    found = (held_in(told.sentence, told.at, held) for told in tellings)
    return next((country for country in found if country), "")


def _of_the_host(story: Story, event: Draft) -> str:
    """``Chủ tịch nước Lào tiếp A tại Phủ Chủ tịch`` on A's visit to Laos: a seat that several states have."""
    hosts = [actor.country for actor, role in event.cast if role == "host"]
    visited = story.cast.host_of(event.sides, planned=event.modality in ("planned", "alleged"))
    return visited if hosts[:1] == [visited] else ""


def _seen_together(story: Story, event: Draft) -> str:
    """``A và B nắm tay nhau tại Nhà Trắng``: the one country in which sentences name those who meet and nobody else."""
    persons = {actor.person for actor, role in event.cast if actor.person is not None and role != "member"}
    if event.type not in ENCOUNTERS or not event.takes_place or event.is_history or len(persons) < _A_PAIR:
        return ""
    found: set[str] = set()
    for sentence in story.sentences:
        told = {mention.person for mention in sentence.mentions if mention.person is not None}
        if persons == told and not sentence.has_anywhere("say"):
            found.update(
                mention.country
                for mention in sentence.mentions
                if mention.country and sentence.low(mention.first - 1) in _IN.get(mention.kind, ())
            )
    return found.pop() if len(found) == 1 else ""


def place_of_both(event: Draft, told: Draft) -> Place:
    """Return the place of an act that a further sentence tells: the first that is named, and its country.

    That beside a noun yields to where the act's own sentence goes to: ``tới Huế và hội đàm với B``, ``sau hội nghị tại
    Lào, A gặp B``.
    """
    place = event.place
    if not place.country and told.place.country and (told.weak or told.named_by_noun):
        if visited_in(event.sentence, event.at).country in event.sides - {told.place.country}:
            return place
    if not place.name and told.place.name and place.country in ("", told.place.country):
        return told.place
    return place if place.country else Place(place.name, told.place.country)


def forget_places(drafts: list[Draft]) -> None:
    """Take their places from acts only mentioned: ``việc ký bản ghi nhớ giúp đào tạo tại Canada``."""
    for draft in drafts:
        if is_aside(draft):
            draft.place = Place()


def _told_with(story: Story, event: Draft) -> Place:
    """Where the visit goes in whose sentence an act is told, first where it is told most fully."""
    if event.type in _ANYWHERE:
        return Place()
    for told in event.tellings:
        at = told.at
        if told.sentence.index and told.sentence.words(0, 2) == "tại đây":
            return last_goal(story.sentences[told.sentence.index - 1])
        place = gone_to(told.sentence, at)
        if place.country and (not told.weak or told.sentence is event.sentence):
            return place
        if event.modality == "planned" and is_prepared(told.sentence, at):
            continue
        place = visited_in(told.sentence, 0 if event.type == "relations" else at)
        if place.country and (place.country in event.sides or event.type == "session" or _of_one_state(event)):
            return place
    return Place()


def _of_one_state(event: Draft) -> bool:
    """``A sẽ thăm thành phố Huế, gặp Tổng Thư ký Liên Hợp Quốc B``: an organisation has no country of its own."""
    states = [side for side in event.sides if is_state(side)]
    return event.type in _AT_ONE_PLACE and len(states) == 1 < len(event.sides)


def _country(story: Story, event: Draft, visits: list[Draft]) -> str:
    hosts = any(role == "host" for _, role in event.cast)
    visited = story.cast.host_of(event.sides, planned=event.modality in ("planned", "alleged"))
    if any(visit.place.country == visited and _before(event, visit) for visit in visits):
        visited = ""
    if not event.is_history and is_only_history(visited, event, visits):
        visited = ""
    visited = visited or _visited(event, visits)
    if event.type == "session":  # a conference of many has its own place, a forum of two is held on the visit
        if event.is_history or (event.date_kind == "relative" and event.modality != "planned"):
            return ""
        of_states = all(is_country_code(side) and side != "EU" for side in event.sides)
        return _hosting(event) or (visited if of_states else "")
    if are_others_there(story, event, visited, visits):
        visited = ""
    if event.type in _TOGETHER:
        if visited and not event.is_history:
            return visited
        if event.type in _AT_ONE_PLACE and event.is_history and (then := _visited_then(event, visits)):
            return then
        if event.type in ENCOUNTERS and not event.is_history and not (hosts and event.type in _RECEIVING):
            return _met_at(event, visits)
    elif event.type == "message" and event.kind in ("greeting", "invitation"):
        return visited
    elif event.type == "appointment":
        return event.cast[0][0].country
    return ""


def _was_signed_some_day(event: Draft) -> bool:
    """``A và B đã ký Hiệp định``, ``đánh giá cao việc ký kết``: on no day that is told, and by nobody who met.

    ``Hai bên đã ký 9 văn kiện`` did so where they met.
    """
    if event.type != "signing" or event.date or event.persons():
        return False
    return not any(_met_to_sign(told.sentence, told.at) for told in event.tellings)


def _met_to_sign(sentence: Sentence, at: int) -> bool:
    both = sentence.low(at - 1) != "việc" and sentence.says(("hai",), max(0, at - _SIGNERS), at)
    return both or sentence.says(_ON_A_VISIT)


def _goes_on_there(event: Draft, events: list[Draft]) -> str:
    """``A dự hội chợ tại Lào. … Cùng ngày, A tiếp B``: where somebody was who does something more on the day."""
    sentence = event.sentence
    opening = sentence.words(0, _SAYS_ALSO)
    same_day = opening.startswith(_SAME_DAY)
    if not same_day and not opening.startswith(_THEN) and "cũng" not in sentence.lows[: event.at]:
        return ""
    if event.type not in _AT_ONE_PLACE or event.is_history:
        return ""
    reach = _ON_THE_DAY if same_day else _NEXT
    doers = event.persons("host") or event.persons()
    before = [
        other.place.country
        for other in events
        if other.type in _ON_ONE_DAY
        and other.place.country
        and 0 < sentence.index - other.sentence.index <= reach
        and not other.is_history
        and (other.modality == "planned") == (event.modality == "planned")
        and event.date in ("", other.date)
        and doers & (other.persons("guest") if other.type == "visit" else other.persons())
    ]
    return before[-1] if before else ""


def _at_the_mission(story: Story, event: Draft) -> str:
    """``Đại sứ Lào tại Việt Nam tiếp A``, ``tiệc chiêu đãi của Đại sứ quán Lào``: in the guests' own country."""
    hosts = [actor for actor, role in event.cast if role == "host"]
    guests = {actor.country for actor, role in event.cast if role == "guest"}
    posted = bool(hosts) and all(is_mission(story.people.persons, host) for host in hosts)
    return guests.pop() if posted and len(guests) == 1 and event.type in _RECEIVING else ""


def _at_the_hosts(event: Draft, events: list[Draft]) -> str:
    """Who receives somebody does so at home, unless he is told to be abroad then: ``Tại Lima, A gặp B. A tiếp C``."""
    hosts = [actor.country for actor, role in event.cast if role == "host"]
    if not hosts or event.type not in _RECEIVING or _only_pictured(event):
        return ""
    receiving = event.persons("host")
    abroad = {
        other.place.country
        for other in events
        if receiving
        and is_day(event.date)
        and other.type in _ON_ONE_DAY
        and other.place.country
        and _on_the_day(event.date, other.date)
        and receiving & (other.persons("guest") if other.type == "visit" else other.persons())
        and not other.is_history
    }
    at_home = hosts[0] if is_country_code(hosts[0]) else ""
    return abroad.pop() if len(abroad) == 1 else at_home


def _only_pictured(event: Draft) -> bool:
    """A picture says little of where it was taken: of a ceremony nothing, of a reception only with its day."""
    if event.sentence.block != "caption":
        return False
    return event.type == "ceremony" or (not event.date and len(event.tellings) == 1)


def _met_at(event: Draft, visits: list[Draft]) -> str:
    """Two who are guests of one third country meet there: ``A tới Singapore``, ``B đến Singapore``."""
    goals: dict[str, set[str]] = {}
    for visit in visits:
        guests = {actor.country for actor, role in visit.cast if role == "guest"} & event.sides
        still = visit.modality != "planned" or event.modality == "planned"
        if guests and still and visit.place.country not in event.sides and not visit.is_history:
            goals.setdefault(visit.place.country, set()).update(event.sides if visit.kind == "attendance" else guests)
    both = [country for country, guests in goals.items() if guests == event.sides]
    return both[0] if len(both) == 1 else ""


def _hosting(event: Draft) -> str:
    """``Hàn Quốc sẽ đăng cai tổ chức Hội nghị …``: the one state that holds a conference."""
    at = event.at
    states = [actor.country for actor, _ in event.cast if actor.person is None and is_country_code(actor.country)]
    holds = event.sentence.low(at).split(" ")[0] in _HOLDING
    return states[0] if holds and len(states) == 1 and states[0] != "EU" else ""


def _visited(event: Draft, visits: list[Draft]) -> str:
    """Of several visits between the two sides, the last one told before the act that is no history.

    A conference is where one of those who attend it is a guest.
    """
    guests = event.persons()
    before = [
        visit
        for visit in visits
        if (visit.sentence.index <= event.sentence.index or event.type == "session")
        and (goes_between(visit, event.sides) or (event.type == "session" and visit.persons("guest") & guests))
        and not visit.is_history
        and not _before(event, visit)
        and (visit.modality != "planned" or event.modality == "planned")
    ]
    if event.type == "session" and (len({visit.place.country for visit in before}) > 1 or _is_before_it(event)):
        return ""
    return before[-1].place.country if before else _on_the_way(event, visits)


def _on_the_way(event: Draft, visits: list[Draft]) -> str:
    """``A đang hội đàm với B. … A đang thăm Lào``: the one visit that goes on is told behind."""
    if event.modality != "ongoing":
        return ""
    found = {v.place.country for v in visits if v.modality == "ongoing" and goes_between(v, event.sides)}
    return found.pop() if len(found) == 1 else ""


def _visited_then(event: Draft, visits: list[Draft]) -> str:
    """``Tại cuộc gặp hồi tháng 5, A …  Trong chuyến thăm B hồi tháng 5, …``: the one country visited in that month."""
    found = {
        visit.place.country
        for visit in visits
        if visit.is_history and visit.date == event.date and visit.has_happened and goes_between(visit, event.sides)
    }
    return found.pop() if len(found) == 1 and len(event.date) > _A_YEAR else ""


def _is_before_it(session: Draft) -> bool:
    """``Ngay sau khi dự Đối thoại …, A thăm Lào``; ``dự các hội nghị và thăm A, B``: held before the visit."""
    sentence, at = session.sentence, session.at
    return "sau khi" in sentence.words(at - 2, at)


def _before(event: Draft, visit: Draft) -> bool:
    """Whether an act had its day before the visit began, both told alike."""
    begun = starts(visit.date)
    alike = len(begun) == len(event.date) and begun.startswith("X") == event.date.startswith("X")
    return alike and event.date < begun


def _share_places(events: list[Draft]) -> None:
    """What the same two sides do in one report happens in one country, where the report names only one."""
    together = [e for e in events if e.type in _AT_ONE_PLACE and not e.is_history]
    ahead = ("planned", "alleged")  # "nhất trí tổ chức Kỳ họp lần thứ 9 tại Huế": not where they have agreed on it
    sources = together + [e for e in events if e.type == "session" and not e.is_history and e.modality not in ahead]
    for event in together:
        if not event.place.country and not is_aside(event) and not has_another_day(event.sentence, event.at):
            near = {e.place.country for e in sources if e.place.country and may_be_in_one_place(e, event)}
            if len(near) == 1 and event.modality not in ahead:
                event.place = Place(event.place.name, near.pop())


def _follow_persons(events: list[Draft]) -> None:
    """Whom somebody meets on a day he meets in the country in which he is told to be on that day."""
    for event in events:
        persons = event.persons()
        if event.place.country or len(persons) < len(event.cast) or not _is_told_of_its_day(event):
            continue
        found = {
            other.place.country
            for other in events
            if other.place.country
            and other.type in _ON_ONE_DAY
            and (other.modality == "planned" or event.modality != "planned")
            and _on_the_day(event.date, other.date)
            and persons & (other.persons("guest") if other.type == "visit" else other.persons())
        }
        if len(found) == 1:
            event.place = Place(event.place.name, found.pop())


def _is_told_of_its_day(event: Draft) -> bool:
    """Not what a noun deep in a sentence only refers to: its day is that of what the sentence tells."""
    at = event.at
    told = event.type in _TOGETHER and event.modality not in ("alleged", "cancelled") and not is_aside(event)
    return told and is_day(event.date) and (not event.soft or at <= _EARLY)


def _on_the_day(day: str, date: str) -> bool:
    """Whether a day is that of another act, or one of its days."""
    first, last = starts(date), ends(date)
    return len(first) == len(last) == len(day) and first <= day <= last
