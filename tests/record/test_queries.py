from types import ModuleType

import pytest

from banggiao.record.store import Record
from banggiao.record.views import ArticleFilter, EventFilter


@pytest.mark.parametrize(
    ("filters", "types"),
    [
        (EventFilter(), ["visit", "talks", "reception", "message"]),
        (EventFilter(between=("VN", "LA")), ["visit", "talks", "reception", "message"]),
        (EventFilter(between=("VN", "CN")), []),
        (EventFilter(country="LA", type="talks"), ["talks"]),
        (EventFilter(status="planned"), ["visit"]),
        (EventFilter(person="trọng"), ["talks", "reception"]),
        (EventFilter(person="thoong lun"), ["reception", "message"]),
        (EventFilter(person="Xi-xu-lít"), ["reception", "message"]),
        (EventFilter(person="không ai"), []),
        (EventFilter(person="!"), []),
        (EventFilter(since="2019-03"), ["visit"]),
        (EventFilter(until="2019-02"), ["talks", "reception"]),
        (EventFilter(since="2019-02-25", until="2019-02-25"), ["talks"]),
        (EventFilter(since="2019", until="2019"), ["visit", "talks", "reception"]),
        (EventFilter(words="hoi dam"), ["talks"]),
        (EventFilter(words='"tiep thu tuong"'), ["reception"]),
        (EventFilter(words="!?"), []),
    ],
)
def test_filters_let_through_what_they_say(seeded: Record, filters: EventFilter, types: list[str]) -> None:
    page = seeded.events(filters)
    assert [event.type for event in page.items] == types
    assert page.total == len(types)


def test_undated_events_come_last_and_are_counted_apart(seeded: Record) -> None:
    everything = seeded.events()
    assert (everything.total, everything.undated) == (4, 1)
    assert everything.items[-1].date == ""
    dated = seeded.events(EventFilter(since="2019"))
    assert (dated.total, dated.undated) == (3, 1)


def test_pages_are_cut_from_one_list(seeded: Record) -> None:
    whole = seeded.events().items
    page = seeded.events(limit=2, offset=1)
    assert page.items == whole[1:3]
    assert (page.total, page.limit, page.offset) == (4, 2, 1)


def test_people_are_listed_by_name_in_any_spelling_and_by_country(seeded: Record) -> None:
    assert [person.name for person in seeded.people(words="bounnhang").items] == ["Bounnhang Vorachith"]
    assert {person.country for person in seeded.people(country="LA").items} == {"LA"}
    assert seeded.people(words="%").total == 0
    assert seeded.people().total == 4


def test_what_is_not_there_is_none(seeded: Record) -> None:
    assert seeded.event("c-0") is None
    assert seeded.person("p-0") is None
    assert seeded.article("a-0") is None
    assert seeded.instrument("c-0") is None
    assert seeded.event_context("c-0") is None
    assert seeded.person_events("p-0").items == ()


def test_any_anchor_of_a_person_finds_the_person(seeded: Record) -> None:
    (person,) = seeded.people(words="thongloun").items
    anchors = [
        claim.anchor
        for summary in seeded.articles().items
        for claim in seeded.article(summary.id).claims
        if claim.entity == person.id and claim.kind == "person"
    ]
    assert len(anchors) == 3
    assert {seeded.person(anchor).id for anchor in anchors} == {person.id}
    assert {seeded.person("p-" + anchor[2:]).id for anchor in anchors} == {person.id}


def test_articles_are_listed_newest_first(seeded: Record) -> None:
    days = [article.published for article in seeded.articles().items]
    assert days == sorted(days, reverse=True)
    assert [a.publisher for a in seeded.articles(ArticleFilter(publisher="Báo Hai")).items] == ["Báo Hai"]
    assert seeded.articles(ArticleFilter(since="2019-02-25", until="2019-02-25")).total == 1
    assert seeded.articles(ArticleFilter(words="kim ngach")).total == 1
    assert [a.events for a in seeded.articles().items] == [1, 1, 1, 1, 1]


def test_copies_speak_once_and_know_each_other(seeded: Record, make: ModuleType) -> None:
    copy, reading = make.matters(url="https://khac.example/tin")
    seeded.add([(copy, reading)])
    original, _ = make.matters()
    assert seeded.article(copy.id).copies == (original.id,)
    assert seeded.commitments().total == seeded.figures().total == 1
    (talks,) = seeded.events(EventFilter(type="talks")).items
    assert len(talks.reports) == 2
    context = seeded.event_context(talks.id)
    assert (len(context.commitments), len(context.figures), len(context.instruments)) == (1, 1, 1)
    assert seeded.stats().texts == seeded.stats().articles - 1


def test_instruments_commitments_and_figures_are_asked_by_country_or_article(seeded: Record, make: ModuleType) -> None:
    article, _ = make.matters()
    assert [paper.parties for paper in seeded.instruments(countries=("CU",)).items] == [("CU", "VN")]
    assert seeded.instruments(article_id=article.id).total == 2
    assert seeded.instruments(countries=("VN", "LA", "CU")).total == 0
    (paper,) = seeded.instruments(countries=("LA", "VN")).items
    assert seeded.instrument(paper.citations[0].anchor) == paper
    assert seeded.commitments(countries=("LA",)).total == 1
    assert seeded.commitments(countries=("CU",)).total == 0
    assert [figure.unit for figure in seeded.figures(countries=("VN", "LA")).items] == ["USD"]
    assert seeded.figures(countries=("CU",)).total == 0


def test_every_citation_quotes_its_article(seeded: Record) -> None:
    cited = [report.citation for event in seeded.events().items for report in event.reports]
    for person in seeded.people().items:
        cited += [citation for tenure in seeded.person(person.id).tenures for citation in tenure.citations]
    cited += [item.citation for item in (*seeded.commitments().items, *seeded.figures().items)]
    assert len(cited) > 10
    for citation in cited:
        assert citation.at.quote(seeded.article(citation.article_id).article.text) == citation.quote


def test_an_office_is_asked_by_any_of_its_names_and_what_was_known(seeded: Record) -> None:
    def is_prime_minister(office: str) -> bool:
        return office == "Thủ tướng"

    everyone = seeded.attestations("LA", is_prime_minister)
    early = seeded.attestations("LA", is_prime_minister, known_by="2019-02-24")
    assert {a.name for a in everyone} == {"Thongloun Sisoulith"}
    assert ([a.day for a in everyone], [a.day for a in early]) == (
        ["2019-02-24", "2019-02-25", "2019-02-26"],
        ["2019-02-24"],
    )


def test_offices_are_listed_with_their_people(seeded: Record) -> None:
    assert ("Thủ tướng", 1) in {(entry.office, entry.people) for entry in seeded.offices("LA")}
