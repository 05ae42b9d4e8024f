"""Commands around what changes and why: versions of an article, what is withdrawn, who is one person."""

import json
from pathlib import Path

import pytest

from banggiao.cli.commands import FAILED, run

LINK = "https://bao.example/tin/1.html"
WRONG = "Chiều 5/5/2024, tại Hà Nội, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Ngoại giao Lào Saleumxay Kommasith."
RIGHT = "Chiều 6/5/2024, tại Hà Nội, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Ngoại giao Lào Saleumxay Kommasith."

Capture = pytest.CaptureFixture[str]


def printed(capsys: Capture, *arguments: str) -> str:
    assert run(list(arguments)) == 0
    return capsys.readouterr().out


def row(text: str, modified: str = "") -> str:
    return json.dumps({"text": text, "url": LINK, "published": "2024-05-06T08:00", "modified": modified})


def test_versions_of_an_article_and_what_changed(folder: Path, capsys: Capture) -> None:
    (folder / "tin.jsonl").write_text(f"{row(RIGHT, '2024-05-06T09:30')}\n{row(WRONG)}\n", encoding="utf-8")
    printed(capsys, "add", "tin.jsonl")
    out = printed(capsys, "versions", LINK)
    assert out.index("(superseded)") < out.index("(current)")
    assert "date: 2024-05-05 → 2024-05-06" in out
    assert "changed 2024-05-06T09:30" in out
    first, second = json.loads(printed(capsys, "versions", LINK, "--json"))
    assert (first["current"], second["current"]) == (False, True)
    assert "2024-05-05" not in printed(capsys, "events")


def test_a_figure_that_changed_is_told_in_full(folder: Path, capsys: Capture) -> None:
    text = f"{RIGHT} Kim ngạch thương mại Việt Nam - Lào năm 2023 đạt {{}} USD."
    rows = [row(text.format(sum_), time) for sum_, time in (("90 tỷ", ""), ("100 tỷ", "2024-05-06T09:30"))]
    (folder / "tin.jsonl").write_text("\n".join(rows), encoding="utf-8")
    printed(capsys, "add", "tin.jsonl")
    out = printed(capsys, "versions", LINK)
    assert "100,000,000,000 USD" in out
    assert "value: 90,000,000,000 → 100,000,000,000" in out


def test_versions_of_nothing_are_said_to_be_none(folder: Path, capsys: Capture) -> None:
    (folder / "tin.txt").write_text(RIGHT, encoding="utf-8")
    printed(capsys, "add", "tin.txt")
    assert run(["versions", "a-0000"]) == FAILED
    assert "no article has the link or id a-0000" in capsys.readouterr().err


def test_an_article_is_withdrawn_and_the_log_keeps_that_it_was(folder: Path, capsys: Capture) -> None:
    (folder / "tin.txt").write_text(RIGHT, encoding="utf-8")
    printed(capsys, "add", "tin.txt")
    (event,) = json.loads(printed(capsys, "events", "--json"))["items"]
    article = event["reports"][0]["citation"]["article_id"]
    out = printed(capsys, "withdraw", article, "--reason", "báo đã gỡ bài", "--by", "Lan")
    assert "is withdrawn" in out
    assert "no such event" in printed(capsys, "events")
    assert "báo đã gỡ bài" in printed(capsys, "log")
    printed(capsys, "decide", "undo", out.partition(":")[0], "--why", "nhầm bài", "--by", "Lan")
    assert article in printed(capsys, "events", "--json")


def test_a_report_is_withdrawn_by_its_link_in_all_its_versions(folder: Path, capsys: Capture) -> None:
    (folder / "tin.jsonl").write_text(f"{row(WRONG)}\n{row(RIGHT, '2024-05-06T09:30')}\n", encoding="utf-8")
    printed(capsys, "add", "tin.jsonl")
    newest = json.loads(printed(capsys, "versions", LINK, "--json"))[-1]["article_id"]
    out = printed(capsys, "withdraw", f"{LINK}?utm_source=thu", "--why", "báo đã gỡ bài", "--by", "Lan")
    assert f"{newest} is withdrawn" in out
    assert "no such event" in printed(capsys, "events")
    assert run(["withdraw", "https://bao.example/tin/2.html", "--why", "gỡ", "--by", "Lan"]) == FAILED
    assert "the id or the link of one article" in capsys.readouterr().err


@pytest.mark.parametrize("kind", ["reject", "withdraw"])
def test_what_was_taken_out_is_shown_to_be_so(folder: Path, capsys: Capture, kind: str) -> None:
    (folder / "tin.txt").write_text(RIGHT, encoding="utf-8")
    printed(capsys, "add", "tin.txt")
    (event,) = json.loads(printed(capsys, "events", "--json"))["items"]
    what = event["id"] if kind == "reject" else event["reports"][0]["citation"]["article_id"]
    decision = printed(capsys, "decide", kind, what, "--why", "bài bịa", "--by", "Lan").partition(":")[0]
    assert run(["show", event["id"]]) == FAILED
    told = capsys.readouterr().err
    assert "by Lan: bài bịa" in told
    assert f"banggiao decide undo {decision}" in told


def test_why_mentions_are_one_person(folder: Path, capsys: Capture) -> None:
    other = RIGHT.replace("Saleumxay Kommasith", "Xa-lơm-xay Côm-ma-xít")
    for name, text in (("một", RIGHT), ("hai", other)):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    printed(capsys, "add", "một.txt", "hai.txt")
    out = printed(capsys, "why", "Saleumxay")
    assert "Xa-lơm-xay Côm-ma-xít = Saleumxay Kommasith: the same name, shortened or in another spelling" in out
    (person,) = json.loads(printed(capsys, "why", "Kommasith", "--country", "Lào", "--json"))
    assert person["joins"][0]["why"] == "same name"
    assert run(["why", "Không Ai"]) == FAILED
