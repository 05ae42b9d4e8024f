from types import ModuleType
from typing import Any

import pytest

from banggiao.model.record import Event
from banggiao.resolving.containment import holders_of, holds
from banggiao.resolving.fold import resolve

_DAYS = "2019-02-24/2019-02-25"


def event(make: ModuleType, one: Any, other: Any, act: str, **more: str) -> Event:
    (found,) = resolve([make.told(one, other, act, **more)]).events
    return found


@pytest.fixture
def visit(make: ModuleType) -> Event:
    return event(make, make.BOUNNHANG, make.VIETNAM, "visit", date=_DAYS, country="VN")


@pytest.mark.parametrize(
    ("act", "values", "is_held"),
    [
        (("TRONG", "BOUNNHANG", "talks"), {"date": "2019-02-25"}, True),
        (("PHUC", "BOUNNHANG", "reception"), {"date": "2019-02-24", "place": "Hà Nội", "country": "VN"}, True),
        (("TRONG", "BOUNNHANG", "talks"), {"date": "XXXX-02-25"}, True),
        (("VIETNAM", "LAOS", "signing"), {"date": "2019-02-25"}, True),
        (("TRONG", "BOUNNHANG", "talks"), {"date": "2019-02-27"}, False),
        (("TRONG", "BOUNNHANG", "talks"), {"date": "2018-02-25"}, False),
        (("TRONG", "BOUNNHANG", "talks"), {"date": "2019-02"}, False),
        (("TRONG", "BOUNNHANG", "talks"), {}, False),
        (("TRONG", "BOUNNHANG", "talks"), {"date": "2019-02-25", "country": "LA", "place": "Viêng Chăn"}, False),
        (("TRONG", "BOUNNHANG", "talks"), {"date": "2019-02-25", "status": "cancelled"}, False),
        (("PHUC", "THONGLOUN", "talks"), {"date": "2019-02-25"}, False),
        (("TRONG", "BOUNNHANG", "message"), {"date": "2019-02-25"}, False),
    ],
)
def test_a_visit_holds_the_acts_of_its_guest_in_its_days_at_the_hosts(
    make: ModuleType, visit: Event, act: tuple[str, str, str], values: dict[str, str], *, is_held: bool
) -> None:
    one, other, kind = act
    assert holds(visit, event(make, getattr(make, one), getattr(make, other), kind, **values)) == is_held


def test_a_gathering_holds_the_meetings_beside_it(make: ModuleType) -> None:
    asean = make.Someone("ASEAN", "ASEAN", "-")
    gathering = event(make, make.PHUC, asean, "session", date=_DAYS, place="Băng Cốc", country="TH")
    there = {"date": "2019-02-24", "country": "TH"}
    assert holds(gathering, event(make, make.PHUC, make.THONGLOUN, "meeting", **there))
    assert holds(gathering, event(make, make.PHUC, make.THONGLOUN, "meeting", place="Băng Cốc", **there))
    assert not holds(gathering, event(make, make.PHUC, make.THONGLOUN, "meeting", place="Chiềng Mai", **there))
    assert not holds(gathering, event(make, make.PHUC, make.THONGLOUN, "meeting", date="2019-02-24", country="VN"))


def test_of_two_visits_the_one_told_more_often_has_an_act(make: ModuleType) -> None:
    m = make
    visits = [
        m.told(m.BOUNNHANG, m.VIETNAM, "visit", date=_DAYS, verb=verb) for verb in ("thăm", "đã lên đường sang thăm")
    ]
    other = event(m, m.THONGLOUN, m.VIETNAM, "visit", date="2019-02-25")
    (whole,) = resolve(visits).events
    signing = event(m, m.VIETNAM, m.LAOS, "signing", date="2019-02-25")
    assert holds(other, signing)
    assert holders_of([signing], [other, whole], {other.id: 1, whole.id: 2}) == {signing.id: whole.id}
