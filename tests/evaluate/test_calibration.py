import pytest

from banggiao.evaluate import calibrate, table_calibration
from banggiao.evaluate.gold import GoldArticle, from_dict

VISIT = {"type": "visit", "participants": [{"name": "Lào", "country": "LA"}, {"name": "Cuba", "country": "CU"}]}
AWARD = VISIT | {"type": "award"}
GOLD = [from_dict({"id": "a", "events": [VISIT]}), from_dict({"id": "b"})]


def read(*events: dict[str, object]) -> list[GoldArticle]:
    return [from_dict({"id": name, "events": events}) for name in ("a", "b")]


def test_right_is_what_is_aligned_and_of_the_same_type() -> None:
    calibration = calibrate(GOLD, read(VISIT | {"confidence": 0.9}, AWARD | {"confidence": 0.95}))
    assert [part.count for part in calibration.bins] == [0, 0, 0, 0, 0, 2]
    assert calibration.bins[-1].share == 0.5
    assert calibration.bins[-1].confidence == 0.925
    assert calibration.error == 0.425


@pytest.mark.parametrize(
    ("confidence", "place"),
    [(0.0, 0), (0.49, 0), (0.5, 1), (0.6, 2), (0.7, 3), (0.8, 4), (0.89, 4), (0.9, 5), (1.0, 5)],
)
def test_an_edge_belongs_to_the_bin_above_it(confidence: float, place: int) -> None:
    bins = calibrate(GOLD, read(VISIT | {"confidence": confidence})).bins
    assert [number for number, part in enumerate(bins) if part.count] == [place]


def test_errors_are_weighed_by_their_bins() -> None:
    reads = read(VISIT | {"confidence": 0.8}, *[AWARD | {"confidence": 0.4}] * 3)
    assert calibrate(GOLD, reads).error == pytest.approx((0.2 + 3 * 0.4) / 4)


def test_without_confidence_there_is_nothing_to_say() -> None:
    calibration = calibrate(GOLD, read(VISIT))
    assert calibration.error is None
    assert calibration.as_dict()["bins"][0] == {"from": 0.0, "to": 0.5, "count": 0, "confidence": None, "right": None}
    assert table_calibration(calibration).as_text().splitlines()[-1].split() == ["0.9", "to", "1", "0", "-", "-"]


def test_an_article_without_reading_has_no_events() -> None:
    assert calibrate(GOLD, []).error is None
