import pytest

from banggiao.vietnamese.durations import find_duration, lasting, lasting_until


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Ông bắt đầu chuyến thăm chính thức kéo dài hai ngày.", 2),
        ("Ông thực hiện chuyến thăm chính thức 4 ngày tới Lào.", 4),
        ("Chuyến công du dài năm ngày.", 5),
        ("Kỳ họp diễn ra trong vòng ba ngày.", 3),
        ("Chuyến thăm diễn ra trong hai ngày 12 và 13-11.", 0),
        ("Ông thăm chính thức Lào trong ba ngày.", 3),
        ("Ông sẽ thăm Lào trong ba ngày tới.", 0),
        ("Chuyến thăm diễn ra 5 ngày sau đó.", 0),
        ("Ông thăm Lào hai ngày trước.", 0),
        ("Chuyến thăm ngày 4-5.", 0),
    ],
)
def test_a_length_in_days_is_read(text: str, days: int) -> None:
    found = find_duration(text, 0, len(text))
    assert (found.days if found else 0) == days
    assert not found or text[found.start : found.end].endswith("ngày")


@pytest.mark.parametrize(
    ("day", "days", "forward", "back"),
    [
        ("2019-02-28", 2, "2019-02-28/2019-03-01", "2019-02-27/2019-02-28"),
        ("XXXX-01-01", 3, "XXXX-01-01/XXXX-01-03", "XXXX-12-30/XXXX-01-01"),
        ("2019-02-28", 1, "2019-02-28", "2019-02-28"),
        ("2019-02/..", 2, "2019-02/..", "2019-02/.."),
        ("", 2, "", ""),
        ("XXXX-02-29", 2, "XXXX-02-29", "XXXX-02-29"),
    ],
)
def test_a_day_and_a_length_make_an_interval(day: str, days: int, forward: str, back: str) -> None:
    assert lasting(day, days) == forward
    assert lasting_until(day, days) == back


def test_monotonous_text_is_read_in_one_walk() -> None:
    for unit in ("chuyến ", "chuyến a ", "a " * 9, "kéo dài "):
        assert find_duration(unit * 10_000, 0, len(unit) * 10_000) is None
