import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from banggiao.cli.commands import FAILED, PIPE_CLOSED, run

RECEPTION = "Chiều 6/5/2024, tại Hà Nội, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Ngoại giao Lào Saleumxay Kommasith."
TALKS = "Ngày 7/5/2024, tại Viêng Chăn, Chủ tịch nước Tô Lâm hội đàm với Chủ tịch nước Lào Thongloun Sisoulith."
UNDATED = "Ngày 16/12, tại Hà Nội, Chủ tịch Quốc hội Trần Thanh Mẫn hội kiến Tổng thống Hàn Quốc Kim Prova."

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def filled(folder: Path, capsys: Capture) -> Path:
    """A folder with three articles in its record."""
    (folder / "bài").mkdir()
    for name, text in (("tiếp", RECEPTION), ("hội-đàm", TALKS), ("không-năm", UNDATED)):
        (folder / "bài" / f"{name}.txt").write_text(text, encoding="utf-8")
    assert run(["add", "bài"]) == 0
    capsys.readouterr()
    return folder


def printed(capsys: Capture, *arguments: str) -> str:
    """Run a command that must succeed, and return what it prints."""
    assert run(list(arguments)) == 0
    return capsys.readouterr().out


def program(*arguments: str, data: bytes = b"", **environment: str) -> "subprocess.CompletedProcess[bytes]":
    """Run the program itself."""
    command = [sys.executable, "-m", "banggiao", *arguments]
    return subprocess.run(command, input=data, capture_output=True, check=False, env=os.environ | environment)


UNREAD = [
    ("The Prime Minister of Laos visited Viet Nam and met the President in Ha Noi.", "not in Vietnamese"),
    ("Thu tuong Lao tham chinh thuc Viet Nam va hoi dam tai Ha Noi.", "Vietnamese without its diacritics"),
]


@pytest.mark.parametrize(("text", "reason"), UNREAD)
def test_what_is_not_read_is_said_with_the_reason(folder: Path, capsys: Capture, text: str, reason: str) -> None:
    (folder / "tin.txt").write_text(text, encoding="utf-8")
    assert f"not read: {reason}" in printed(capsys, "read", "tin.txt")
    assert "not in Vietnamese with its diacritics  1" in printed(capsys, "add", "tin.txt")


def test_adding_ends_with_a_table(folder: Path, capsys: Capture) -> None:
    (folder / "tin.txt").write_text(RECEPTION, encoding="utf-8")
    (folder / "rỗng.txt").write_bytes(b"")
    out = printed(capsys, "add", "tin.txt", "rỗng.txt")
    assert [line.split()[-1] for line in out.splitlines()[1:7]] == ["2", "1", "0", "0", "0", "1"]
    assert "refused: rỗng.txt: " in out
    assert (folder / "banggiao.db").is_file()
    again = printed(capsys, "add", "tin.txt")
    assert "1 file passed over, read before: 1 article " in again
    assert "1 of them in the record" in " ".join(again.split())


def test_many_refusals_go_into_a_file(folder: Path, capsys: Capture) -> None:
    (folder / "tin.jsonl").write_text("{}\n" * 30, encoding="utf-8")
    assert run(["add", "tin.jsonl"]) == 3
    assert "add-refused.jsonl" in capsys.readouterr().out
    rows = [json.loads(line) for line in (folder / "add-refused.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 30
    assert rows[4].keys() == {"where", "reason"}


def test_adding_counts_for_programs(folder: Path, capsys: Capture) -> None:
    (folder / "tin.jsonl").write_text(json.dumps({"nội dung": RECEPTION}), encoding="utf-8")
    report = json.loads(printed(capsys, "add", "tin.jsonl", "--text-field", "nội dung", "--json"))
    assert (report["looked_at"], report["new"]) == (1, 1)


def test_the_record_is_named_by_option_or_environment(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "tin.txt").write_text(RECEPTION, encoding="utf-8")
    printed(capsys, "add", "tin.txt", "--record", "một.db")
    monkeypatch.setenv("BANGGIAO_RECORD", "hai.db")
    printed(capsys, "add", "tin.txt")
    assert (folder / "một.db").is_file()
    assert (folder / "hai.db").is_file()
    assert not (folder / "banggiao.db").exists()


def test_asking_needs_a_record(folder: Path, capsys: Capture) -> None:
    assert run(["events"]) == FAILED
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("banggiao: ")
    assert "banggiao.db" in captured.err
    assert not (folder / "banggiao.db").exists()


def test_refusals_that_cannot_be_filed_are_printed(folder: Path, capsys: Capture) -> None:
    (folder / "add-refused.jsonl").mkdir()
    rows = "\n".join(["{"] * 30)
    (folder / "bài.jsonl").write_text(rows, encoding="utf-8")
    run(["add", "bài.jsonl"])
    out = capsys.readouterr().out
    assert out.count("refused: bài.jsonl") == 20
    assert "add-refused.jsonl cannot be written" in out


def test_a_file_that_is_no_record_is_refused(folder: Path, capsys: Capture) -> None:
    (folder / "banggiao.db").write_text("một bức thư", encoding="utf-8")
    assert run(["stats"]) == FAILED
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["events", "--type", "wedding"],
        ["events", "--since", "hôm qua"],
        ["events", "--since", "2019-02-30"],
        ["events", "--since", "XXXX"],
        ["events", "--between", "Atlantis", "VN"],
        ["events", "--between", "VN", "Việt Nam"],
        ["events", "--limit", "99999999999999999999"],
        ["add"],
        ["unknown"],
        ["add", "-", "x"],
    ],
)
def test_a_wrong_command_line_exits_with_2(folder: Path, capsys: Capture, arguments: list[str]) -> None:
    assert folder
    assert run(arguments) == 2
    assert capsys.readouterr().err


def test_events_are_listed_and_filtered(filled: Path, capsys: Capture) -> None:
    assert filled
    assert printed(capsys, "events").count("c-") == 3
    assert "Thongloun Sisoulith" in printed(capsys, "events", "--type", "talks")
    assert printed(capsys, "events", "--between", "vn", "la").count("c-") == 2
    assert printed(capsys, "events", "--between", "Viet Nam", "Lào").count("c-") == 2
    assert printed(capsys, "events", "--person", "saleumxay").count("c-") == 1
    assert "no such event" in printed(capsys, "events", "--status", "cancelled")
    assert "2 of 3 shown" in printed(capsys, "events", "--limit", "2")
    since = printed(capsys, "events", "--since", "2024-05-07")
    assert since.count("c-") == 1
    assert "1 more have no date" in since


def test_events_for_programs(filled: Path, capsys: Capture) -> None:
    assert filled
    page = json.loads(printed(capsys, "events", "--until", "2024-05-06", "--json"))
    assert (page["total"], page["undated"]) == (1, 1)
    assert page["items"][0]["reports"][0]["citation"]["quote"] == RECEPTION


def test_everything_with_an_id_is_shown(filled: Path, capsys: Capture) -> None:
    assert filled
    [event] = json.loads(printed(capsys, "events", "--type", "reception", "--json"))["items"]
    shown = printed(capsys, "show", event["id"])
    assert RECEPTION in shown
    assert "Bộ trưởng Ngoại giao" in shown
    person = next(party["person_id"] for party in event["parties"] if party["name"] == "Saleumxay Kommasith")
    shown = printed(capsys, "show", person)
    assert "Bộ trưởng Ngoại giao, LA" in shown
    assert event["id"] in shown
    article = event["reports"][0]["citation"]["article_id"]
    assert "reception" in printed(capsys, "show", article)
    assert json.loads(printed(capsys, "show", article, "--json"))["article"]["text"] == RECEPTION


def test_an_unknown_id_is_named(filled: Path, capsys: Capture) -> None:
    assert filled
    assert run(["show", "c-0"]) == FAILED
    assert "c-0" in capsys.readouterr().err


@pytest.mark.parametrize("words", ["hội đàm", "hoi dam", "Thongloun"])
def test_searching(filled: Path, capsys: Capture, words: str) -> None:
    assert filled
    assert "Thongloun Sisoulith" in printed(capsys, "search", *words.split())
    assert json.loads(printed(capsys, "search", words, "--json", "--kind", "event"))["counts"]["event"] == 1
    assert "nothing found" in printed(capsys, "search", "qwertz")


def test_counting(filled: Path, capsys: Capture) -> None:
    assert filled
    assert json.loads(printed(capsys, "stats", "--json"))["events"] == 3
    lines = printed(capsys, "stats").splitlines()
    assert ["articles", "3"] in [line.split() for line in lines]


def test_the_digest_is_the_records(filled: Path, capsys: Capture) -> None:
    digest = printed(capsys, "digest").strip()
    assert json.loads(printed(capsys, "digest", "--json")) == {"digest": digest}
    for name in ("không-năm", "tiếp", "hội-đàm"):
        printed(capsys, "add", str(filled / "bài" / f"{name}.txt"), "--record", "khác.db")
    assert printed(capsys, "digest", "--record", "khác.db").strip() == digest


def test_reading_prints_a_table_or_rows(filled: Path, capsys: Capture) -> None:
    assert filled
    assert "Phạm Minh Chính" in printed(capsys, "read", "bài/tiếp.txt")
    [line] = printed(capsys, "read", "bài/tiếp.txt", "--json").splitlines()
    row = json.loads(line)
    assert row["id"] == "tiếp"
    start, end = row["events"][0]["at"]
    assert row["text"][start:end] == row["events"][0]["evidence"]
    [line] = printed(capsys, "read", "bài/tiếp.txt", "--json", "--no-text").splitlines()
    assert "text" not in json.loads(line)


def test_what_cannot_be_read_is_said_beside_the_rest(filled: Path, capsys: Capture) -> None:
    (filled / "rỗng.txt").write_bytes(b"")
    assert run(["read", "rỗng.txt"]) == 3
    assert run(["read", "rỗng.txt", "bài/tiếp.txt", "--json"]) == 0
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 1
    assert "rỗng.txt" in captured.err


def write_gold(path: Path, **lists: object) -> None:
    path.write_text(json.dumps({"id": "tiếp", **lists}), encoding="utf-8")


def test_evaluating(filled: Path, capsys: Capture) -> None:
    row = json.loads(printed(capsys, "read", "bài/tiếp.txt", "--json"))
    write_gold(filled / "gold.jsonl", events=row["events"], offices=[])
    numbers = json.loads(printed(capsys, "evaluate", "gold.jsonl", "bài", "--json"))
    assert numbers["events"]["f1"] == 1.0
    assert numbers["offices"]["read"] == len(row["offices"])
    shown = printed(capsys, "evaluate", "gold.jsonl", "bài", "--show", "1")
    assert "offices, false alarm: " in shown
    assert RECEPTION in shown


def test_evaluating_by_groups_and_confidence(filled: Path, capsys: Capture) -> None:
    row = json.loads(printed(capsys, "read", "bài/tiếp.txt", "--json"))
    write_gold(filled / "gold.jsonl", events=row["events"])
    asked = ("evaluate", "gold.jsonl", "bài", "--by", "type", "--by", "relation", "--calibration")
    numbers = json.loads(printed(capsys, *asked, "--json"))
    assert numbers["by_type"] == {"reception": {"precision": 1.0, "recall": 1.0, "f1": 1.0, "gold": 1, "read": 1}}
    assert (numbers["by_relation"]["own"]["articles"], numbers["by_relation"]["others"]["articles"]) == (1, 0)
    assert sum(part["right"] or 0 for part in numbers["calibration"]["bins"]) == 1.0
    out = printed(capsys, *asked)
    assert all(title in out for title in ("by type", "Viet Nam's own relations (1 articles)", "calibration error"))
    out = printed(capsys, *asked, "--markdown")
    assert "| reception | 1.0000 |" in out
    assert out.startswith("| | precision | recall | F1 |\n| --- |")


def test_evaluating_shows_what_has_changed(filled: Path, capsys: Capture) -> None:
    row = json.loads(printed(capsys, "read", "bài/tiếp.txt", "--json"))
    write_gold(filled / "gold.jsonl", events=row["events"])
    asked = ("evaluate", "gold.jsonl", "bài", "--since", "found.jsonl", "--save", "found.jsonl")
    assert "nothing gained" not in printed(capsys, *asked[:3], "--save", "found.jsonl")
    assert "since found.jsonl\nnothing gained, nothing lost" in printed(capsys, *asked)
    found = filled / "found.jsonl"
    found.write_text(found.read_text(encoding="utf-8").replace('"found"', '"missed"'), encoding="utf-8")
    assert "gained: 1\n  tiếp  events: missed -> found: reception 2024-05-06: " in printed(capsys, *asked)
    assert json.loads(printed(capsys, *asked, "--json"))["since"]["gained"] == []


def test_evaluating_several_files_together(filled: Path, capsys: Capture) -> None:
    write_gold(filled / "gold.jsonl", events=[])
    (filled / "more.jsonl").write_text('{"id": "hội-đàm", "events": []}', encoding="utf-8")
    numbers = json.loads(printed(capsys, "evaluate", "gold.jsonl", "bài", "more.jsonl", "bài", "--json"))
    assert numbers["events_in_articles_with_none"]["articles"] == 2
    assert run(["evaluate", "gold.jsonl", "bài", "gold.jsonl", "bài"]) == FAILED
    assert "tiếp is annotated in another GOLD" in capsys.readouterr().err


@pytest.mark.parametrize("more", [["more.jsonl"], ["more.jsonl", "bài", "--json", "--markdown"]])
def test_evaluating_refuses_what_makes_no_sense(filled: Path, more: list[str]) -> None:
    assert filled
    assert run(["evaluate", "gold.jsonl", "bài", *more]) == 2


def test_evaluating_needs_the_articles(filled: Path, capsys: Capture) -> None:
    (filled / "gold.jsonl").write_text('{"id": "đâu", "events": []}', encoding="utf-8")
    assert run(["evaluate", "gold.jsonl", "bài"]) == FAILED
    assert "đâu" in capsys.readouterr().err


def test_the_demo_reads_the_samples(folder: Path, capsys: Capture) -> None:
    out = printed(capsys, "demo", "--no-serve")
    assert "visit" in out
    assert (folder / "banggiao-demo.db").is_file()
    assert "passed over" in printed(capsys, "demo", "--no-serve")


def test_serving_a_taken_port_says_so(filled: Path, capsys: Capture) -> None:
    assert filled
    assert run(["serve", "--host", "256.0.0.1"]) == FAILED
    assert "--port" in capsys.readouterr().err


def test_the_pages_are_served_to_this_machine_only(filled: Path) -> None:
    command = [sys.executable, "-m", "banggiao", "serve", "--port", "0", "--record", str(filled / "banggiao.db")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            address = re.findall(r"http://\S+", server.stdout.readline())[0]
            with urlopen(f"{address}events") as answer:  # noqa: S310 - our own server on the loopback
                assert "Saleumxay Kommasith" in answer.read().decode()
            with pytest.raises(HTTPError):
                urlopen(Request(address, headers={"Host": "example.com"}))  # noqa: S310
        finally:
            server.send_signal(signal.SIGINT)


def test_text_cannot_command_the_terminal(folder: Path, capsys: Capture) -> None:
    (folder / "a.jsonl").write_text(json.dumps({"text": RECEPTION, "title": "\x1b]0;x\x07[red]Tin[/red]"}), "utf-8")
    out = printed(capsys, "read", "a.jsonl")
    assert "\x1b" not in out
    assert "[red]" in out


def test_the_program_speaks_utf8_in_any_locale(filled: Path) -> None:
    done = program("read", str(filled / "bài" / "tiếp.txt"), LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0, done.stderr
    assert "Phạm Minh Chính" in done.stdout.decode("utf-8")
    done = program("search", "Phạm", "--record", str(filled / "banggiao.db"), LC_ALL="C", PYTHONUTF8="0")
    assert "Phạm Minh Chính" in done.stdout.decode("utf-8")


def test_the_program_reads_standard_input(folder: Path) -> None:
    record = str(folder / "vào.db")
    done = program("add", "-", "--record", record, "--json", data=RECEPTION.encode())
    assert json.loads(done.stdout)["new"] == 1
    done = program("read", "-", "--json", data=json.dumps({"text": TALKS}).encode())
    assert json.loads(done.stdout)["events"][0]["type"] == "talks"


@pytest.mark.parametrize("option", ["--json", ""])
def test_a_reader_that_goes_away_is_no_error(filled: Path, option: str) -> None:
    rows = "".join(json.dumps({"text": RECEPTION}) + "\n" for _ in range(1000))
    (filled / "nhiều.jsonl").write_text(rows, encoding="utf-8")
    command = f"'{sys.executable}' -m banggiao read nhiều.jsonl {option}; echo $? >&2"
    done = subprocess.run(f"({command}) | head -n 1", shell=True, capture_output=True, check=False)  # noqa: S602
    assert len(done.stdout.splitlines()) == 1
    assert done.stderr.decode().split() == [str(PIPE_CLOSED)]


def test_the_version() -> None:
    assert program("--version").stdout.decode().startswith("banggiao, version ")


DAY = "2024-05-06"
FOUR_YEARS = [
    ("một", "2022-03-01", "Thủ tướng Phạm Minh Chính tiếp Thủ tướng Lào Phankham Viphavanh tại Hà Nội."),
    ("hai", "2024-05-07", "Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone tại Hà Nội."),
]


@pytest.fixture
def dated(folder: Path, capsys: Capture) -> Path:
    """A folder whose record knows two prime ministers of Laos, two years apart."""
    rows = [{"title": name, "text": text, "published": day} for name, day, text in FOUR_YEARS]
    (folder / "tin.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert run(["add", "tin.jsonl"]) == 0
    capsys.readouterr()
    return folder


@pytest.mark.parametrize("asked", [["Thủ tướng Lào"], ["thu tuong", "--country", "LA"], ["Prime Minister Laos"]])
@pytest.mark.usefixtures("dated")
def test_who_names_the_holder_of_an_office_on_a_day(capsys: Capture, asked: list[str]) -> None:
    out = printed(capsys, "who", *asked, "--on", DAY)
    assert "Thủ tướng, LA, on 2024-05-06: likely" in out
    assert "Sonexay Siphandone" in out


@pytest.mark.usefixtures("dated")
def test_who_names_nobody_where_nobody_is_attested(capsys: Capture) -> None:
    answer = json.loads(printed(capsys, "who", "Thủ tướng Lào", "--on", "2023-03-15", "--json"))
    assert (answer["sureness"], answer["holders"]) == ("not attested", [])
    assert (answer["before"]["name"], answer["after"]["name"]) == ("Phankham Viphavanh", "Sonexay Siphandone")


@pytest.mark.usefixtures("dated")
def test_who_knows_only_what_was_published_by_a_day(capsys: Capture) -> None:
    line = json.loads(printed(capsys, "who", "Thủ tướng Lào", "--known-by", "2023-01-01", "--json"))
    assert [holder["name"] for holder in line] == ["Phankham Viphavanh"]


@pytest.mark.usefixtures("dated")
def test_who_tells_the_offices_of_a_person(capsys: Capture) -> None:
    out = printed(capsys, "who", "Phạm Minh Chính", "--on", "2023-03-15")
    assert "Thủ tướng, VN, on 2023-03-15" in out
    assert "attested: in office by articles of 2022-03-01 and 2024-05-07" in out


@pytest.mark.usefixtures("dated")
def test_who_says_what_it_does_not_know(capsys: Capture) -> None:
    assert run(["who", "Tổng thống Lào"]) == FAILED
    assert "nobody is attested in this office of LA" in capsys.readouterr().err
    assert run(["who", "Không Ai Cả"]) == FAILED
    assert "neither an office" in capsys.readouterr().err
    assert run(["who", "Thủ tướng", "--on", "2023"]) == 2
    assert "write 2019-02-24" in capsys.readouterr().err


@pytest.mark.usefixtures("dated")
@pytest.mark.parametrize(
    "asked", [["Thủ tướng", "Sao", "Hỏa"], ["Hoàng đế Sao Hỏa"], ["Thủ tướng Sao Hỏa", "--country", "LA"]]
)
def test_who_names_the_words_that_are_neither_office_nor_country(capsys: Capture, asked: list[str]) -> None:
    assert run(["who", *asked]) == FAILED
    assert "'Sao Hỏa' in " in capsys.readouterr().err


@pytest.mark.usefixtures("dated")
@pytest.mark.parametrize(("country", "code"), [("Mỹ", "US"), ("Bỉ", "BE"), ("mỹ", "US"), ("US", "US")])
def test_who_knows_a_country_by_two_letters(capsys: Capture, country: str, code: str) -> None:
    assert run(["who", f"Thủ tướng {country}"]) == FAILED
    assert f"in this office of {code}" in capsys.readouterr().err


def test_who_reads_a_body_in_short(folder: Path, capsys: Capture) -> None:
    told = "Ngày 5/3/2024, Chủ tịch UBND tỉnh Lào Cai Lê Văn Hòa tiếp Đại sứ Nhật Bản tại Việt Nam."
    (folder / "tin.jsonl").write_text(json.dumps({"text": told, "published": "2024-03-05"}), encoding="utf-8")
    assert run(["add", "tin.jsonl"]) == 0
    assert "Lê Văn Hòa" in printed(capsys, "who", "Chủ tịch UBND tỉnh Lào Cai")


@pytest.mark.usefixtures("dated")
def test_who_takes_a_ministry_that_is_not_attested_for_no_country(capsys: Capture) -> None:
    assert run(["who", "Bộ trưởng Quốc phòng"]) == FAILED
    assert "nobody is attested in this office of VN" in capsys.readouterr().err


@pytest.mark.usefixtures("dated")
def test_a_day_may_be_written_day_first(capsys: Capture) -> None:
    assert "on 2024-05-06: likely" in printed(capsys, "who", "Thủ tướng Lào", "--on", "6/5/2024")
    assert run(["who", "Thủ tướng Lào", "--on", "31/2/2024"]) == 2
    assert "write 2019-02-24 or 24/02/2019" in capsys.readouterr().err


@pytest.mark.usefixtures("filled")
def test_events_between_days_the_wrong_way_round_are_refused(capsys: Capture) -> None:
    assert run(["events", "--since", "2026", "--until", "2020"]) == 2
    assert "the wrong way round" in capsys.readouterr().err
    assert "reception" in printed(capsys, "events", "--since", "2024-05-06", "--until", "2024")


@pytest.mark.usefixtures("filled")
def test_events_of_somebody_unknown_say_so(capsys: Capture) -> None:
    assert "nobody of the name or id 'nobody' is in the record" in printed(capsys, "events", "--person", "nobody")
    assert "no such event" in printed(capsys, "events", "--person", "Tô Lâm", "--until", "2020")


@pytest.mark.usefixtures("filled")
def test_two_decisions_are_not_undone_at_once(capsys: Capture) -> None:
    assert run(["decide", "undo", "d-1", "d-2", "--why", "sai", "--by", "Lan"]) == FAILED
    assert "to undo takes 1 id" in capsys.readouterr().err


def event_id(capsys: Capture, words: str) -> str:
    """Return the id of the first event that words find."""
    return json.loads(printed(capsys, "events", "--json", "--person", words))["items"][0]["id"]


DECIDED_BY = ("--by", "Lan", "--why", "bài đã được đính chính")


@pytest.mark.usefixtures("filled")
def test_a_reviewer_rejects_and_takes_it_back(capsys: Capture) -> None:
    anchor = event_id(capsys, "to lam")
    decision = json.loads(printed(capsys, "decide", "reject", anchor, *DECIDED_BY, "--json"))
    assert run(["show", anchor]) == FAILED
    capsys.readouterr()
    printed(capsys, "decide", "undo", decision["id"], *DECIDED_BY)
    assert "Tô Lâm" in printed(capsys, "show", anchor)
    out = printed(capsys, "log")
    assert all(word in out for word in ("Lan", "đính chính", "reject", "undone"))


@pytest.mark.usefixtures("filled")
def test_a_reviewer_corrects_a_field(capsys: Capture) -> None:
    anchor = event_id(capsys, "to lam")
    printed(capsys, "decide", "correct", anchor, "--field", "date", "--value", "2024-05-08", *DECIDED_BY)
    assert json.loads(printed(capsys, "show", anchor, "--json"))["date"] == "2024-05-08"
    assert run(["decide", "correct", anchor, "--field", "date", "--value", "hôm qua", *DECIDED_BY]) == FAILED
    assert "no date" in capsys.readouterr().err
    assert run(["decide", "confirm", anchor, "--field", "date", *DECIDED_BY]) == 2
    assert "belong to 'correct'" in capsys.readouterr().err


@pytest.mark.usefixtures("folder")
def test_alike_names_are_asked_about(folder: Path, capsys: Capture) -> None:
    texts = (
        "Ngày 6/5/2024, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Ngoại giao Hàn Quốc Kang Provyung-wha tại Hà Nội.",
        "Ngày 9/7/2024, Thủ tướng Phạm Minh Chính tiếp Thứ trưởng Ngoại giao Hàn Quốc Kang Provyung-hwa tại Hà Nội.",
    )
    rows = [json.dumps({"title": "Tin", "text": text}) for text in texts]
    (folder / "tin.jsonl").write_text("\n".join(rows), encoding="utf-8")
    printed(capsys, "add", "tin.jsonl")
    (item,) = json.loads(printed(capsys, "review", "--kind", "doubt", "--json"))
    assert {"Kang Provyung-wha", "Kang Provyung-hwa"} == set(item["what"].replace(" (KR)", "").split(" and "))
    printed(capsys, "decide", "merge", *item["anchors"], *DECIDED_BY)
    assert "nothing to review" in printed(capsys, "review", "--kind", "doubt")


@pytest.mark.usefixtures("folder")
def test_what_is_left_out_of_articles_is_said(folder: Path, capsys: Capture) -> None:
    (folder / "tin.jsonl").write_text(json.dumps({"text": TALKS, "published": "31/2/2024"}), encoding="utf-8")
    out = printed(capsys, "add", "tin.jsonl")
    assert "left out: tin.jsonl, line 1: the field `published` is no date" in out
    assert "1 new article tells no day of publication" in out
    assert "--published DAY" in out


@pytest.mark.usefixtures("filled")
def test_people_of_two_countries_are_merged_only_by_who_is_sure(capsys: Capture) -> None:
    people = json.loads(printed(capsys, "show", event_id(capsys, "to lam"), "--json"))["parties"]
    one, other = (party["person_id"] for party in people[:2])
    assert run(["decide", "merge", one, other, *DECIDED_BY]) == FAILED
    error = capsys.readouterr().err
    assert "people of two countries" in error
    assert "--yes" in error
    printed(capsys, "decide", "merge", one, other, "--yes", *DECIDED_BY)
    out = " ".join(printed(capsys, "log").split())
    assert all(party["name"].split()[0] in out for party in people[:2])
