from pathlib import Path

import pytest

from banggiao.evaluate.acts import JudgedReport, load_judged, score_pairs
from banggiao.model.errors import RunError
from banggiao.model.ids import anchor


def judged(name: str, acts: str) -> JudgedReport:
    return JudgedReport("A", frozenset(acts.split("+")), is_misread=False, article_id="a-1", anchor=name, type="visit")


def test_pairs_are_right_wrong_or_left_out() -> None:
    told = [judged("c-1", "x"), judged("c-2", "x"), judged("c-3", "y"), judged("c-4", "x+y"), judged("c-5", "x")]
    row = score_pairs(told, {"c-1": "e", "c-2": "e", "c-3": "e", "c-4": "e"})
    assert (row.hits, row.gold, row.read) == (1, 1, 3)


def test_a_file_names_claims_by_their_place(tmp_path: Path) -> None:
    path = tmp_path / "groups.tsv"
    path.write_text("# a comment\nB\tx+y\tmisread\ta-1\t12#1\tvisit\n", encoding="utf-8")
    (report,) = load_judged(path)
    assert report == JudgedReport(
        "B", frozenset("xy"), is_misread=True, article_id="a-1", anchor=anchor("a-1", "event#1", 12), type="visit"
    )


@pytest.mark.parametrize("line", ["A\tx\t\ta-1\t12", "A\tx\t\ta-1\tzwölf\tvisit"])
def test_a_line_that_is_no_judged_report_is_refused(tmp_path: Path, line: str) -> None:
    path = tmp_path / "groups.tsv"
    path.write_text(f"{line}\n", encoding="utf-8")
    with pytest.raises(RunError, match=r"groups\.tsv, line 1"):
        load_judged(path)
