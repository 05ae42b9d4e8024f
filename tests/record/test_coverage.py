from pathlib import Path
from types import ModuleType

from banggiao.holders import add_holders
from banggiao.record.coverage import Coverage
from banggiao.record.store import Record


def test_what_the_articles_cover_is_counted(seeded: Record) -> None:
    coverage = seeded.coverage()
    assert coverage.articles == 5
    assert dict(coverage.months) == {"2019-02": 5}
    assert dict(coverage.publishers)["Báo Một"] == 1
    assert sum(number for _, number in coverage.readers) == 5


def test_it_is_counted_again_when_the_record_has_changed(record: Record, make: ModuleType) -> None:
    assert record.coverage().articles == 0
    record.add([make.told(make.TRONG, make.THONGLOUN)])
    assert record.coverage().articles == 1


def test_months_without_an_article_are_known() -> None:
    months = (("2018-11", 1), ("2019-02", 3), ("2019", 1), ("", 2))
    assert Coverage(months=months).silent == ("2018-12", "2019-01")
    assert Coverage(months=(("", 2),)).silent == ()


def test_rows_of_a_list_are_no_articles_whatever_the_list_is_called(record: Record, tmp_path: Path) -> None:
    table = tmp_path / "ds.csv"
    table.write_text("person,office,country\nSonexay Siphandone,Thủ tướng,Lào\n", encoding="utf-8")
    for source in ("Sổ tay", "📒 Sổ tay"):
        add_holders(record, table, source, listed="2024-05-06")
    assert (record.sizes().articles, record.stats().articles, record.coverage().articles) == (0, 0, 0)
