"""A report that repeats another word for word is an echo where nothing else changes with it."""

from types import ModuleType

import pytest

from banggiao.resolving.deciding import NOTHING, Rulings
from banggiao.resolving.echoes import find_echoes
from banggiao.resolving.reports import Reported, reports_of

DAY = "2019-02-24"


def reports(make: ModuleType, published: str) -> list[Reported]:
    """Return two reports of one reception in the same words, the one with the greater anchor published then."""
    told = [
        make.told(make.TRONG, make.THONGLOUN, date=DAY, published=DAY, url=f"https://{outlet}.example")
        for outlet in ("một", "hai")
    ]
    first, second = sorted(report for item in told for report in reports_of(*item) if report.kind == "event")
    return [first, second._replace(source=make.structs.replace(second.source, published=published))]


def echoes(told: list[Reported], rulings: Rulings = NOTHING) -> dict[str, str]:
    known, _ = told
    return find_echoes(told, {known.anchor: known.anchor}, rulings)


def test_a_copy_that_comes_later_is_an_echo(make: ModuleType) -> None:
    known, new = reports(make, "2019-02-25")
    assert echoes([known, new]) == {new.anchor: known.anchor}


@pytest.mark.parametrize("published", ["", "2019-02-23"])
def test_a_copy_that_may_be_older_is_none(make: ModuleType, published: str) -> None:
    assert echoes(reports(make, published)) == {}


def test_a_copy_that_takes_over_the_telling_s_name_is_none(make: ModuleType) -> None:
    assert echoes(reports(make, DAY)[::-1]) == {}


def test_a_copy_on_which_somebody_has_decided_is_none(make: ModuleType) -> None:
    known, new = reports(make, DAY)
    assert echoes([known, new], Rulings(together=frozenset([frozenset([new.anchor, "c-khác"])]))) == {}
