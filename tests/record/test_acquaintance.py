"""What the page of a person asks of the record."""

from types import ModuleType

import pytest

from banggiao.model.claims import Voice
from banggiao.record import Record


@pytest.fixture
def phuc(seeded: Record) -> str:
    return next(person.id for person in seeded.people().items if person.name == "Nguyễn Xuân Phúc")


def test_those_met_are_people_of_another_side_and_only_what_took_place_counts(
    seeded: Record, make: ModuleType, phuc: str
) -> None:
    hun_sen = make.Someone("Hun Sen", "KH", "Thủ tướng")
    seeded.add(
        [
            make.told(make.PHUC, hun_sen, "talks", date="2018-05-01"),
            make.told(make.PHUC, hun_sen, "meeting", date="2019-05-01"),
            make.told(make.PHUC, make.MINH, "meeting", date="2019-06-01"),
            make.told(make.PHUC, make.BOUNNHANG, "talks", date="2019-07-01", status="planned"),
        ]
    )
    known = seeded.acquaintances.of(phuc)
    assert known is not None
    assert [(met.name, met.number, met.first, met.last) for met in known.met] == [
        ("Hun Sen", 2, "2018-05-01", "2019-05-01")
    ]
    done = [event for event in seeded.person_events(phuc).items if event.status == "occurred"]
    assert sum(acts.number for acts in known.acts) == len(done)


def test_guests_of_one_host_have_met_him_and_not_each_other(record: Record, make: ModuleType) -> None:
    record.add([make.told_of_two(make.PHUC, make.THONGLOUN, make.Someone("Hun Sen", "KH", "Thủ tướng"))])
    met = {}
    for person in record.people().items:
        known = record.acquaintances.of(person.id)
        met[person.name] = {each.name for each in known.met} if known else set()
    assert met == {
        "Nguyễn Xuân Phúc": {"Thongloun Sisoulith", "Hun Sen"},
        "Thongloun Sisoulith": {"Nguyễn Xuân Phúc"},
        "Hun Sen": {"Nguyễn Xuân Phúc"},
    }


def test_offices_come_with_some_of_their_sentences_in_order(seeded: Record, make: ModuleType) -> None:
    days = [f"2019-{month:02}-{day:02}" for month in range(3, 9) for day in range(1, 21)]
    seeded.add([make.told(make.TRONG, make.LAOS, "visit", date=day, published=day) for day in days])
    trong = next(person for person in seeded.people().items if person.name == "Nguyễn Phú Trọng")
    known = seeded.acquaintances.of(trong.id)
    assert known is not None
    (office,) = known.offices
    assert office.number == len(seeded.person(trong.id).tenures[0].citations) > 100
    assert 30 <= len(office.citations) <= 40
    published = [citation.published for citation in office.citations]
    assert published == sorted(published)
    assert published[0] == office.first_seen


def test_what_a_person_undertook_is_found_by_who_says_it(seeded: Record, make: ModuleType, phuc: str) -> None:
    article, reading = make.told(make.PHUC, make.THONGLOUN, "talks", date="2019-08-01")
    sentence = reading.events[0].evidence
    said = make.CommitmentClaim(
        act="commit", by=("VN",), to=("LA",), field="health", evidence=sentence, at=reading.events[0].at,
        voices=(Voice(name="Nguyễn Xuân Phúc", country="VN"), Voice(name="Bộ Y tế", country="VN", is_person=False)),
    )  # fmt: skip
    seeded.add([(article, make.structs.replace(reading, commitments=(said,)))])
    known = seeded.acquaintances.of(phuc)
    assert known is not None
    assert ([each.field for each in known.commitments], known.commitment_total) == (["health"], 1)
    seeded.rebuild()
    again = seeded.acquaintances.of(phuc)
    assert again is not None
    assert again.commitments == known.commitments


def test_nobody_is_nobody(seeded: Record) -> None:
    assert seeded.acquaintances.of("p-0") is None


def test_those_most_named_are_prepared_until_one_leaves_off(seeded: Record, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(seeded.acquaintances, "of", asked.append)
    seeded.acquaintances.prepare(lambda: len(asked) > 1)
    assert asked == [person.id for person in seeded.people(limit=2).items]
