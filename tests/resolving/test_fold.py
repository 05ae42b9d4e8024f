"""The fold gives the same content in every order, and ids that last."""

from itertools import chain
from types import ModuleType

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from banggiao.resolving.acts import blocks_met
from banggiao.resolving.fold import blocks_of, resolve, turn_of
from banggiao.resolving.reports import reports_of

_SLOW = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
_DATES = ("", "2019-02-24", "2019-02-25", "2019-02-24/2019-02-26", "2019-02", "XXXX-02-24", "2019")
_PUBLISHED = ("", "2019-02-20", "2019-02-25", "2019-03-02")
_TYPES = ("reception", "meeting", "talks", "visit", "message", "statement")

act = st.tuples(
    st.integers(0, 5), st.integers(0, 5), st.sampled_from(_TYPES), st.sampled_from(_DATES),
    st.sampled_from(("occurred", "planned", "cancelled")),
)  # fmt: skip
story = st.tuples(st.lists(act, min_size=1, max_size=3), st.sampled_from(_PUBLISHED), st.sampled_from("ab"))
worlds = st.lists(story, min_size=1, max_size=8)


def tell(make: ModuleType, world: list[tuple[list[tuple[int, int, str, str, str]], str, str]]) -> list:
    """Return the articles of a world: who, towards whom, what, when; copies and namesakes among them."""
    people = (make.TRONG, make.THONGLOUN, make.THONGLUN, make.BOUNNHANG, make.LAOS, make.VIETNAM)
    made = (
        make.told_all(
            [(people[one], people[other], type_, date, status) for one, other, type_, date, status in acts],
            published=published,
            publisher=publisher,
            url=f"https://{publisher}.example/tin/{number}",
        )
        for number, (acts, published, publisher) in enumerate(world)
    )
    return list({article.id: (article, reading) for article, reading in made}.values())


@_SLOW
@given(world=worlds, random=st.randoms())
def test_the_order_of_articles_does_not_matter(make: ModuleType, world: list, random: object) -> None:
    articles = tell(make, world)
    shuffled = list(articles)
    random.shuffle(shuffled)
    assert resolve(shuffled) == resolve(articles)


@_SLOW
@given(world=worlds)
def test_claims_that_end_in_one_thing_are_joined_by_keys(make: ModuleType, world: list) -> None:
    articles = tell(make, world)
    reports = {report.anchor: report for article, reading in articles for report in reports_of(article, reading)}
    for event in resolve(articles).events:
        reached, todo = set(), {event.id}
        keys = {
            report.citation.anchor: blocks_of(
                reports[report.citation.anchor].claim, reports[report.citation.anchor].source
            )
            for report in event.reports
        }
        while todo:
            anchor = todo.pop()
            reached.add(anchor)
            met = set(chain.from_iterable(map(blocks_met, keys[anchor])))
            todo |= {other for other in keys if keys[other] & met} - reached
        assert reached == set(keys)


@_SLOW
@given(world=worlds)
def test_every_claim_is_in_exactly_one_thing_and_ids_are_smallest_anchors(make: ModuleType, world: list) -> None:
    articles = tell(make, world)
    anchors = [
        report.anchor
        for article, reading in articles
        for report in reports_of(article, reading)
        if report.kind == "event"
    ]
    events = resolve(articles).events
    members = [report.citation.anchor for event in events for report in event.reports]
    assert sorted(members) == sorted(anchors)
    assert all(event.id == min(report.citation.anchor for report in event.reports) for event in events)


def test_two_acts_of_one_article_stay_two_whatever_others_say(make: ModuleType) -> None:
    m = make
    both = m.told_all(
        [(m.TRONG, m.THONGLOUN, type_, "2019-02-24", "occurred") for type_ in ("talks", "reception")],
        published="2019-02-24",
    )
    other = m.told(m.TRONG, m.THONGLOUN, "meeting", date="2019-02-24", published="2019-02-25")
    events = resolve([both, other]).events
    assert len(events) == 2


def test_reports_of_one_act_come_up_in_one_turn_whatever_words_tell_it(make: ModuleType) -> None:
    m = make
    turns = [
        turn_of(report.claim, blocks_of(report.claim, report.source))
        for article, reading in (
            m.told(m.TRONG, m.THONGLOUN, act, date="2019-02-24", publisher=act) for act in ("meeting", "talks", "visit")
        )
        for report in reports_of(article, reading)
        if report.kind == "event"
    ]
    assert turns[0] == turns[1] != turns[2]


def test_parties_lead_to_their_person(make: ModuleType) -> None:
    content = resolve([make.matters()])
    (talks,) = content.events
    assert {party.person_id for party in talks.parties} == {person.id for person in content.people}
