"""A user's own list of office-holders: what is taken in, what is refused, what the record makes of it."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from banggiao.articles import article_from_text
from banggiao.cli.commands import FAILED, run
from banggiao.holders import add_holders
from banggiao.model.decisions import Decision
from banggiao.model.errors import RunError
from banggiao.pipeline import default_reader
from banggiao.record import EventFilter, Record
from banggiao.resolving.holding import holders_of, who_held

HEAD = "person,office,country,from,to"
THONGLOUN = "Thongloun Sisoulith,Thủ tướng Chính phủ,Lào,2016-04-20,2021-03-22"
PHANKHAM = "Phankham Viphavan,Prime Minister,LA,22/03/2021,30/12/2022"
TALKS = "Ngày 5/3/2019, tại Viêng Chăn, Thủ tướng Nguyễn Xuân Phúc hội đàm với Thủ tướng Lào Thoong-lun Xi-xu-lít."


def written(folder: Path, *rows: str, head: str = HEAD, name: str = "ds.csv") -> Path:
    path = folder / name
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
    return path


def told() -> tuple:
    article = article_from_text(TALKS)
    return article, default_reader().read(article)


def prime_ministers(record: Record, known_by: str = "") -> list:
    return record.attestations("LA", lambda office: office == "Thủ tướng", known_by=known_by)


def test_rows_attest_from_the_first_to_the_last_day(tmp_path: Path, record: Record) -> None:
    report = add_holders(record, written(tmp_path, THONGLOUN, PHANKHAM), "Sổ tay của Lan")
    assert (report.new, report.already, report.refused) == (2, 0, ())
    answer = who_held(prime_ministers(record), "2018-07-01", sole=True)
    assert (answer.sureness, [holder.name for holder in answer.holders]) == ("attested", ["Thongloun Sisoulith"])
    assert "Thongloun Sisoulith, Thủ tướng, LA, 2016-04-20 – 2021-03-22" in answer.holders[0].earlier.citation.quote
    assert answer.holders[0].earlier.citation.publisher == "Sổ tay của Lan"
    line = [(held.name, held.first_seen, held.last_seen) for held in holders_of(prime_ministers(record))]
    assert line == [
        ("Thongloun Sisoulith", "2016-04-20", "2021-03-22"),
        ("Phankham Viphavan", "2021-03-22", "2022-12-30"),
    ]


def test_a_row_joins_the_person_of_whom_articles_tell(tmp_path: Path, record: Record) -> None:
    record.add([told()])
    add_holders(record, written(tmp_path, THONGLOUN), "Sổ tay")
    (person,) = record.people(country="LA").items
    whole = record.person(person.id)
    assert {"Thongloun Sisoulith", "Thoong-lun Xi-xu-lít"} <= set(whole.names)
    (tenure,) = whole.tenures
    assert (tenure.first_seen, tenure.last_seen, len(tenure.citations)) == ("2016-04-20", "2021-03-22", 2)
    assert whole.article_count == 1


def test_rows_are_no_articles(tmp_path: Path, record: Record) -> None:
    add_holders(record, written(tmp_path, THONGLOUN), "Sổ tay")
    assert (record.articles().total, record.stats().articles, record.stats().publishers) == (0, 0, ())
    assert record.search("Sổ tay", kinds=["article"]).total == 0
    assert record.events(EventFilter()).total == 0


def test_adding_a_list_again_changes_nothing(tmp_path: Path, record: Record) -> None:
    path = written(tmp_path, THONGLOUN, PHANKHAM, THONGLOUN)
    add_holders(record, path, "Sổ tay")
    before = record.digest()
    report = add_holders(record, path, "Sổ tay")
    assert (report.new, report.already) == (0, 3)
    assert record.digest() == before


def test_a_list_is_withdrawn_as_a_whole_and_brought_back(tmp_path: Path, record: Record) -> None:
    record.add([told()])
    report = add_holders(record, written(tmp_path, THONGLOUN, PHANKHAM), "Sổ tay")
    before = prime_ministers(record)
    asked = Decision(id="", kind="withdraw", anchors=(report.source,), by="Lan", why="sai nhiều", at="")
    withdrawn = record.decide(asked)
    assert [attestation.day for attestation in prime_ministers(record)] == [""]
    record.decide(Decision(id="", kind="undo", undoes=withdrawn.id, by="Lan", why="nhầm", at=""))
    assert prime_ministers(record) == before
    assert record.review(["changed"]) == []


def test_who_has_no_last_day_is_in_office_on_the_day_of_the_list(tmp_path: Path, record: Record) -> None:
    path = written(tmp_path, "Sonexay Siphandone,Thủ tướng,Lào,2022-12-30,")
    add_holders(record, path, "Sổ tay", listed="2024-05-06")
    assert [attestation.day for attestation in prime_ministers(record)] == ["2022-12-30", "2024-05-06"]
    assert prime_ministers(record, known_by="2024-05-05") == []


def test_a_row_is_no_article_of_the_record_of_a_day_either(tmp_path: Path, record: Record) -> None:
    add_holders(
        record, written(tmp_path, "Sonexay Siphandone,Thủ tướng,Lào,2022-12-30,"), "Sổ tay", listed="2024-05-06"
    )
    assert record.search("Sonexay").counts == {"person": 1}
    with record.known_by("2024-05-06") as then:
        assert then.search("Sonexay").counts == {"person": 1}


WRONG = [
    ("Ai Đó,Thủ tướng,Atlantis,,", "line 2", "field country: no country or organisation is called 'Atlantis'"),
    (" ,Thủ tướng,Lào,,", "line 2", "field person: it is empty"),
    ("Ai Đó,,Lào,,", "line 2", "field office: it is empty"),
    ("Ai Đó,Thủ tướng,Lào,hôm qua,", "line 2", "field from: 'hôm qua' is no day"),
    ("Ai Đó,Thủ tướng,Lào,,31/02/2019", "line 2", "field to: '31/02/2019' is no day"),
    ("Ai Đó,Thủ tướng,Lào,2019-02-02,2018-01-01", "line 2", "field to: 2018-01-01 is before 2019-02-02"),
    ("Ai Đó" + "ó" * 300 + ",Thủ tướng,Lào,,", "line 2", "field person: it is longer"),
]


@pytest.mark.parametrize(("row", "line", "reason"), WRONG)
def test_a_wrong_row_is_refused_by_line_and_field_and_the_rest_goes_on(
    tmp_path: Path, record: Record, row: str, line: str, reason: str
) -> None:
    report = add_holders(record, written(tmp_path, row, PHANKHAM), "Sổ tay")
    (refusal,) = report.refused
    assert line in refusal.where
    assert reason in refusal.reason
    assert report.new == 1


def test_columns_in_another_order_and_parted_otherwise(tmp_path: Path, record: Record) -> None:
    path = written(tmp_path, "LA;Thủ tướng;Sonexay Siphandone", head="Country;Office;Person")
    assert add_holders(record, path, "Sổ tay").new == 1
    assert [attestation.day for attestation in prime_ministers(record)] == [""]


FILES = [
    (b"person,office\nA,B\n", "no column is called country"),
    (b"", "no column is called person or office or country"),
    ("person,office,country\nÔng À".encode("utf-16"), "not UTF-8"),
]


@pytest.mark.parametrize(("data", "reason"), FILES)
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, record: Record, data: bytes, reason: str) -> None:
    path = tmp_path / "ds.csv"
    path.write_bytes(data)
    with pytest.raises(RunError, match=reason):
        add_holders(record, path, "Sổ tay")
    with pytest.raises(RunError, match="name of its source"):
        add_holders(record, path, " ")
    with pytest.raises(RunError, match="cannot be read"):
        add_holders(record, tmp_path / "không.csv", "Sổ tay")


people = st.sampled_from(("Thongloun Sisoulith", "Thongloun Sisulith", "Phankham Viphavan"))
offices = st.sampled_from(("Thủ tướng", "Chủ tịch nước"))
days = st.sampled_from(("", "2016-04-20", "2021-03-22"))
rows = st.lists(st.tuples(people, offices, days).map(lambda row: f"{row[0]},{row[1]},LA,{row[2]},"), max_size=5)


@settings(max_examples=12)
@given(first=rows, second=rows, withdraws=st.booleans())
def test_lists_and_articles_in_any_order_give_one_record(
    first: list[str], second: list[str], *, withdraws: bool
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        one, two = written(folder, *first, name="1.csv"), written(folder, *second, name="2.csv")
        with (
            Record.open(folder / "một.db", create=True) as record,
            Record.open(folder / "hai.db", create=True) as other,
        ):
            record.add([told()])
            add_holders(record, one, "Một")
            add_holders(record, two, "Hai", listed="2022-01-01")
            add_holders(other, two, "Hai", listed="2022-01-01")
            add_holders(other, one, "Một")
            other.add([told()])
            if withdraws and first:
                for each in (record, other):
                    each.decide(Decision(id="", kind="withdraw", anchors=("list:Một",), by="Lan", why="sai", at=""))
                assert record.people(limit=99) == other.people(limit=99)
            else:
                assert record.digest() == other.digest()
            before = record.digest()
            record.rebuild()
            assert record.digest() == before


def test_the_command_says_what_became_of_each_row(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    written(folder, THONGLOUN, WRONG[0][0])
    assert run(["add-holders", "ds.csv", "--source", "Sổ tay"]) == 0
    out = capsys.readouterr().out
    assert "list:Sổ tay: 1 new, 0 already there, 1 refused" in out
    assert "refused: ds.csv, line 3: field country" in out
    assert run(["who", "Thủ tướng Lào", "--on", "2018-01-01", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["holders"][0]["name"] == "Thongloun Sisoulith"
    assert run(["who", "Thủ tướng Lào", "--on", "2018-01-01"]) == 0
    assert "in office by the list Sổ tay; " in capsys.readouterr().out
    assert run(["withdraw", "list:Sổ tay", "--why", "sai", "--by", "Lan"]) == 0
    capsys.readouterr()
    assert run(["add-holders", "ds.csv", "--source", "Sổ tay"]) == 0
    assert "this list is withdrawn" in capsys.readouterr().out
    assert run(["who", "Thủ tướng Lào"]) == FAILED
