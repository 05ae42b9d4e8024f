"""Reviewers' decisions: what each does to the record, and that it holds in any order and can be taken back."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from banggiao.articles import article_from_text
from banggiao.model.decisions import Decision
from banggiao.model.errors import RunError
from banggiao.model.record import Event
from banggiao.pipeline import default_reader
from banggiao.record.store import Record
from banggiao.resolving.fold import resolve


def asked(kind: str, *anchors: str, **more: str) -> Decision:
    return Decision(id="", kind=kind, anchors=anchors, by="Lan", why="đã đối chiếu", at="", **more)


def content(record: Record) -> tuple:
    people = tuple(sorted((record.person(person.id) for person in record.people(limit=999).items), key=lambda p: p.id))
    return people, tuple(sorted(record.events(limit=999).items, key=lambda event: event.id))


def event_of(record: Record, type_: str) -> Event:
    return next(event for event in record.events(limit=99).items if event.type == type_)


def test_a_rejected_claim_goes_and_comes_back_when_that_is_undone(seeded: Record) -> None:
    before = content(seeded)
    talks = event_of(seeded, "talks")
    decision = seeded.decide(asked("reject", talks.id))
    assert seeded.event(talks.id) is None
    assert "talks" not in {event.type for event in seeded.events().items}
    seeded.decide(asked("undo", undoes=decision.id))
    assert content(seeded) == before


def test_a_report_rejected_leaves_the_event_to_the_others(seeded: Record) -> None:
    reception = event_of(seeded, "reception")
    seeded.decide(asked("reject", reception.reports[0].citation.anchor))
    left = seeded.event(reception.reports[1].citation.anchor)
    assert left is not None
    assert len(left.reports) == len(reception.reports) - 1


def test_what_the_copies_of_a_rejected_report_agree_with_then_is_found(record: Record, make: ModuleType) -> None:
    m = make
    days = ("2019-02-01", "2019-02-09")
    first, second = (m.told(m.TRONG, m.THONGLOUN, published=day, publisher=f"Báo {day}") for day in days)
    record.add([first, second, m.told(m.TRONG, m.THONGLUN, published="2019-02-14")])
    copies, later = sorted(record.events().items, key=lambda event: -len(event.reports))
    assert (len(copies.reports), len(later.reports)) == (2, 1)
    earliest = copies.reports[0].citation
    assert earliest.published == days[0]
    record.decide(asked("reject", earliest.anchor))
    (joined,) = record.events().items
    assert len(joined.reports) == 2
    whole = record.digest()
    record.rebuild()
    assert record.digest() == whole


def test_a_correction_changes_the_event_and_not_the_report(seeded: Record) -> None:
    talks = event_of(seeded, "talks")
    seeded.decide(asked("correct", talks.id, field="place.country", value="LA"))
    corrected = seeded.event(talks.id)
    assert corrected is not None
    assert (corrected.place.country, corrected.reports[0].place.country) == ("LA", "")


def test_a_value_inside_a_list_is_corrected(seeded: Record) -> None:
    talks = event_of(seeded, "talks")
    seeded.decide(asked("correct", talks.id, field="participants.0.role", value="host"))
    assert "host" in {party.role for party in seeded.event(talks.id).parties}


def test_a_corrected_office_is_the_persons(seeded: Record) -> None:
    (person,) = (p for p in seeded.people(limit=99).items if p.name == "Nguyễn Xuân Phúc")
    tenure = seeded.person(person.id).tenures[0]
    seeded.decide(asked("correct", tenure.citations[0].anchor, field="office", value="Phó Thủ tướng"))
    assert "Phó Thủ tướng" in {tenure.office for tenure in seeded.person(person.id).tenures}


def test_people_are_merged_and_split(seeded: Record) -> None:
    names = {person.name: person.id for person in seeded.people(limit=99).items}
    merged = seeded.decide(asked("merge", names["Nguyễn Xuân Phúc"], names["Nguyễn Phú Trọng"]))
    one = seeded.person(names["Nguyễn Xuân Phúc"])
    assert {"Nguyễn Xuân Phúc", "Nguyễn Phú Trọng"} <= set(one.names)
    seeded.decide(asked("undo", undoes=merged.id))
    assert seeded.person(names["Nguyễn Xuân Phúc"]).id != seeded.person(names["Nguyễn Phú Trọng"]).id


def test_two_reports_of_one_act_are_split(seeded: Record) -> None:
    reception = event_of(seeded, "reception")
    first, second = (report.citation.anchor for report in reception.reports[:2])
    seeded.decide(asked("split", first, second))
    assert seeded.event(first).id != seeded.event(second).id


def test_two_acts_that_rules_keep_apart_are_merged(seeded: Record) -> None:
    reception, talks = event_of(seeded, "reception"), event_of(seeded, "talks")
    seeded.decide(asked("merge", reception.id, talks.id))
    assert seeded.event(reception.id) == seeded.event(talks.id)


def test_namesakes_in_one_spelling_are_split(record: Record, make: ModuleType) -> None:
    record.add([make.told(make.PHUC, make.THONGLOUN, published=f"2019-0{month}-01") for month in (1, 2, 3)])
    (person,) = (person for person in record.people().items if person.name == "Nguyễn Xuân Phúc")
    cited = [citation.anchor for tenure in record.person(person.id).tenures for citation in tenure.citations]
    claims = [ref.anchor for view in map(record.article, articles_of(record)) for ref in view.claims
              if ref.kind == "person" and ref.entity == person.id]  # fmt: skip
    record.decide(asked("split", claims[1], claims[0]))
    assert len([p for p in record.people().items if p.name == "Nguyễn Xuân Phúc"]) == 2
    assert len(cited) == 3


def articles_of(record: Record) -> list[str]:
    return [article.id for article in record.articles(limit=99).items]


def test_a_commitment_is_rejected(seeded: Record) -> None:
    (commitment,) = seeded.commitments().items
    decision = seeded.decide(asked("reject", commitment.id))
    assert seeded.commitments().total == 0
    seeded.decide(asked("undo", undoes=decision.id))
    assert seeded.commitments().items == (commitment,)


def test_a_withdrawn_article_takes_its_facts_with_it(seeded: Record) -> None:
    before, commitments = content(seeded), seeded.commitments()
    talks = event_of(seeded, "talks")
    article = talks.reports[0].citation.article_id
    decision = seeded.decide(asked("withdraw", article))
    assert (seeded.event(talks.id), seeded.commitments().total, seeded.figures().total) == (None, 0, 0)
    assert article not in {c.article_id for p in content(seeded)[0] for tenure in p.tenures for c in tenure.citations}
    seeded.decide(asked("undo", undoes=decision.id))
    assert (content(seeded), seeded.commitments()) == (before, commitments)


def test_an_article_that_is_not_there_is_not_withdrawn(seeded: Record) -> None:
    with pytest.raises(RunError, match="takes the id or the link of one article"):
        seeded.decide(asked("withdraw", "a-0000"))


def test_what_is_confirmed_is_sure(seeded: Record) -> None:
    talks = event_of(seeded, "talks")
    seeded.decide(asked("confirm", talks.id))
    assert [(state.decision.kind, state.stands, state.changed) for state in seeded.decisions()] == [
        ("confirm", True, False)
    ]


def test_the_log_keeps_every_act(seeded: Record) -> None:
    talks = event_of(seeded, "talks")
    rejected = seeded.decide(asked("reject", talks.id))
    undone = seeded.decide(asked("undo", undoes=rejected.id))
    seeded.decide(asked("undo", undoes=undone.id))
    assert seeded.event(talks.id) is None
    assert [(s.decision.number, s.decision.kind, s.stands) for s in seeded.decisions()] == [
        (1, "reject", True),
        (2, "undo", True),
        (3, "undo", True),
    ]


REFUSED = [
    (asked("reject", "c-0000"), "nothing has the id c-0000"),
    (asked("undo", undoes="d-0000"), "the log holds no decision d-0000"),
    (Decision(id="", kind="reject", anchors=("c-0",), by="", why="", at=""), "needs a name"),
    (asked("merge", "c-0000"), "takes 2 ids"),
]


@pytest.mark.parametrize(("decision", "message"), REFUSED)
def test_a_decision_about_nothing_is_refused(seeded: Record, decision: Decision, message: str) -> None:
    with pytest.raises(RunError, match=message):
        seeded.decide(decision)
    assert seeded.decisions() == []


def test_a_decision_that_does_not_fit_is_refused(seeded: Record) -> None:
    talks, reception = event_of(seeded, "talks").id, event_of(seeded, "reception")
    same = [report.citation.anchor for report in reception.reports[:2]]
    for decision, message in (
        (asked("merge", *same), "are one already"),
        (asked("correct", talks, field="colour", value="red"), "has no field 'colour'"),
        (asked("correct", talks, field="status", value="perhaps"), "does not fit the field 'status'"),
        (asked("correct", talks, field="place.country", value="XX"), "'XX' is no code of a country"),
        (asked("correct", talks, field="place", value='{"name": "", "country": "XX"}'), "'XX' is no code of a country"),
    ):
        with pytest.raises(RunError, match=message):
            seeded.decide(decision)


def test_two_that_are_two_stay_two(seeded: Record) -> None:
    before = content(seeded)
    names = {person.name: person.id for person in seeded.people(limit=99).items}
    seeded.decide(asked("split", names["Nguyễn Xuân Phúc"], names["Nguyễn Phú Trọng"]))
    assert content(seeded) == before


_KINDS = ("reject", "merge", "split", "undo", "correct", "withdraw")


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(choices=st.lists(st.tuples(st.sampled_from(_KINDS), st.integers(0, 99), st.integers(0, 99)), max_size=6),
       random=st.randoms())  # fmt: skip
def test_decisions_hold_in_any_order_of_articles(make: ModuleType, choices: list, random: object) -> None:
    """Decide in a full record; what comes of it is what resolving says, and what any order of adding gives."""
    articles = [make.numbered(number) for number in range(7)]
    random.shuffle(articles)
    with TemporaryDirectory() as folder, Record.open(Path(folder) / "một.db", create=True) as record:
        record.add(articles)
        for choice in choices:
            try_to_decide(record, *choice)
        log = [state.decision for state in record.decisions()]
        resolved = resolve(articles, log)
        assert content(record) == (resolved.people, resolved.events)
        whole = record.digest()
        record.rebuild()
        assert record.digest() == whole


def try_to_decide(record: Record, kind: str, first: int, second: int) -> None:
    """Decide on claims chosen by number, where that is possible."""
    kinds = ("event", "person")
    refs = [ref for article in sorted(articles_of(record)) for ref in record.article(article).claims]
    claims = [ref for ref in refs if ref.kind == kinds[first % 2]]
    one, other = claims[first % len(claims)].anchor, claims[second % len(claims)].anchor
    log = record.decisions()
    more = {"undo": {"undoes": log[first % len(log)].decision.id if log else "d-"}}
    field = {"event": {"field": "date", "value": "2018-01-01"}, "person": {"field": "country", "value": "KH"}}
    article = sorted(articles_of(record))[first % 7]
    anchors = {"merge": (one, other), "split": (one, other), "undo": (), "withdraw": (article,)}.get(kind, (one,))
    extra = field[kinds[first % 2]] if kind == "correct" else more.get(kind, {})
    try:
        record.decide(asked(kind, *anchors, **extra))
    except RunError:
        return


def test_namesakes_of_different_offices_are_asked_about_and_parted_by_one_decision(
    record: Record, make: ModuleType
) -> None:
    m = make
    offices = ("Bộ trưởng Công an", "Bộ trưởng Quốc phòng", "Bộ trưởng Công an", "Bộ trưởng Quốc phòng")
    record.add(
        [
            m.told(m.Someone("Lê Văn Thử", "VN", office), m.LAOS, "visit", published=f"2019-0{month}-01")
            for month, office in enumerate(offices, start=1)
        ]
    )
    (item,) = record.review(["namesakes"])
    assert "Bộ trưởng Quốc phòng" in item.why
    record.decide(asked("split", *item.anchors))
    found = [record.person(person.id) for person in record.people(words="Lê Văn Thử").items]
    assert sorted(tenure.office for person in found for tenure in person.tenures) == sorted(set(offices))
    assert [person.article_count for person in found] == [2, 2]
    assert record.review(["namesakes"]) == []
    before = record.digest()
    record.rebuild()
    assert record.digest() == before


def test_one_person_of_odd_offices_is_confirmed_and_not_asked_about_again(record: Record, make: ModuleType) -> None:
    m = make
    for month, office in enumerate(("Bộ trưởng Công an", "Bộ trưởng Quốc phòng", "Bộ trưởng Công an"), start=1):
        record.add([m.told(m.Someone("Lê Văn Thử", "VN", office), m.LAOS, "visit", published=f"2019-0{month}-01")])
    (item,) = record.review(["namesakes"])
    record.decide(asked("confirm", item.anchors[0]))
    assert record.review(["namesakes"]) == []


def test_the_record_says_why_spellings_are_one_person(seeded: Record) -> None:
    (person,) = seeded.people(words="thongloun").items
    (join,) = seeded.joins(person.id)
    assert (join.why, {join.name, join.other}) == ("same name", {"Thongloun Sisoulith", "Thoong-lun Xi-xu-lít"})
    assert seeded.joins("p-0000") == ()


def test_two_leaders_of_one_name_whom_an_article_makes_one_are_asked_about(record: Record) -> None:
    """The reader knows people of one article by their names."""
    article = article_from_text(
        "Ngày 5/5/2024, tại Hà Nội, Bộ trưởng Quốc phòng Lê Văn Thử tiếp Bộ trưởng Ngoại giao Lào Saleumxay Kommasith. "
        "Cùng dự có Bộ trưởng Công an Lê Văn Thử."
    )
    record.add([(article, default_reader().read(article))])
    (item,) = record.review(["namesakes"])
    assert "reject the office that is not theirs" in item.why
    record.decide(asked("reject", item.anchors[1]))
    assert record.review(["namesakes"]) == []
    (person,) = record.people(words="Lê Văn Thử").items
    assert len(record.person(person.id).tenures) == 1


def test_two_reviewers_at_once_are_both_in_the_log(tmp_path: Path, make: ModuleType) -> None:
    path = tmp_path / "banggiao.db"
    with Record.open(path, create=True) as record:
        record.add([make.numbered(number) for number in range(8)])
        anchors = [event.id for event in record.events(limit=99).items]

    def decide_all(kind: str) -> None:
        with Record.open(path, patience=60) as mine:
            for anchor in anchors:
                mine.decide(asked(kind, anchor))

    with ThreadPoolExecutor(2) as pool:
        for outcome in [pool.submit(decide_all, kind) for kind in ("confirm", "reject")]:
            outcome.result()
    with Record.open(path) as record:
        log = [state.decision for state in record.decisions()]
        assert [decision.number for decision in log] == list(range(1, 2 * len(anchors) + 1))
        last = {decision.anchors[0]: decision.kind for decision in log}
        assert {event.id for event in record.events(limit=99).items} == {a for a in anchors if last[a] == "confirm"}
        whole = record.digest()
        record.rebuild()
        assert record.digest() == whole


def test_a_reviewer_is_told_that_another_is_writing(tmp_path: Path, make: ModuleType) -> None:
    path = tmp_path / "banggiao.db"
    with Record.open(path, create=True) as record:
        record.add([make.numbered(1)])
        (event,) = record.events().items
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with Record.open(path, patience=0.05) as record, pytest.raises(RunError, match="locked: another program"):
        record.decide(asked("reject", event.id))
    other.close()
    with Record.open(path) as record:
        assert record.decisions() == []
        assert record.event(event.id) is not None
