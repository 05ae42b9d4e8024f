from itertools import permutations
from pathlib import Path
from types import ModuleType

from banggiao.holders import add_holders
from banggiao.record import Record


def test_a_visit_has_its_acts_in_any_order_of_adding(make: ModuleType, tmp_path: Path) -> None:
    m = make
    articles = [
        m.told(m.BOUNNHANG, m.VIETNAM, "visit", date="2019-02-24/2019-02-25"),
        m.told(m.TRONG, m.BOUNNHANG, "talks", date="2019-02-25"),
        m.told(m.PHUC, m.BOUNNHANG, "reception", date="XXXX-02-24"),
        m.told(m.PHUC, m.THONGLOUN, "talks", date="2019-02-25"),
    ]
    for number, order in enumerate(permutations(articles)):
        if number % 6:
            continue
        with Record.open(tmp_path / f"{number}.db", create=True) as record:
            for item in order:
                record.add([item])
            kinds = {event.type: event.id for event in record.events().items}
            held = record.event_parts(kinds["visit"])
            assert [event.type for event in held] == ["talks", "reception"]
            assert all((record.event_whole(event.id) or event).id == kinds["visit"] for event in held)
            assert record.event_parts(held[0].id) == ()
            assert record.event_whole(kinds["visit"]) is None
            assert record.event_parts("c-0") == ()


def test_a_comparison_knows_who_is_meant_and_what_was_not_heard_of(make: ModuleType, tmp_path: Path) -> None:
    m = make
    with Record.open(tmp_path / "một.db", create=True) as record:
        record.add(
            [
                m.told(m.PHUC, m.THONGLOUN, "visit", date="2019-02-24", status="planned", published="2019-02-20"),
                m.told(m.PHUC, m.THONGLUN, "visit", date="2019-02-25", status="planned", published="2019-02-21"),
                m.told(m.TRONG, m.BOUNNHANG, date="2019-03-01", published="2019-03-01"),
            ]
        )
        (visit,) = [event for event in record.events().items if event.type == "visit"]
        compared = record.event_comparison(visit.id)
        assert compared is not None
        assert [difference.field for difference in compared.differences] == ["date"]
        assert compared.not_reported_since == "2019-02-21"
        assert record.event_comparison("c-0") is None


def test_a_list_of_office_holders_is_no_news_of_what_was_announced(
    record: Record, make: ModuleType, tmp_path: Path
) -> None:
    m = make
    record.add([m.told(m.BOUNNHANG, m.VIETNAM, "visit", date="2019-02-24", status="planned", published="2019-02-21")])
    (visit,) = record.events().items
    table = tmp_path / "ds.csv"
    table.write_text("person,office,country\nSonexay Siphandone,Thủ tướng,Lào\n", encoding="utf-8")
    add_holders(record, table, "Sổ tay", listed="2024-05-06")
    assert record.event_comparison(visit.id).not_reported_since == ""
