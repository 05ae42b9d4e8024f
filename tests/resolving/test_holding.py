from itertools import permutations

import pytest

from banggiao.model.record import Attestation, Citation
from banggiao.model.spans import Span
from banggiao.resolving.holding import contradictions, holders_of, who_held


def attested(name: str, *days: str, status: str = "current") -> list[Attestation]:
    """Return one attestation of the office for each day, each in a sentence of its own."""
    return [
        Attestation(
            person_id=f"p-{name}",
            name=name,
            office="Thủ tướng",
            country="LA",
            status=status,
            citation=Citation(
                anchor=f"c-{name}-{day}-{status}",
                article_id="a-1",
                at=Span(0, 1),
                quote=f"Thủ tướng {name}, {day}.",
                published=day,
            ),
        )
        for day in days
    ]


BOUASONE = attested("Bouasone Bouphavanh", "2009-03-01", "2010-11-20")
THONGSING = attested("Thongsing Thammavong", "2011-01-05", "2013-06-01", "2016-03-30")
FORMER = attested("Thongsing Thammavong", "2016-05-02", status="former")
STRAY = attested("Somsavat Lengsavad", "2013-05-30")


@pytest.mark.parametrize(
    ("on", "sureness", "names"),
    [
        ("2012-07-01", "attested", ["Thongsing Thammavong"]),  # between two attestations
        ("2011-01-05", "attested", ["Thongsing Thammavong"]),  # on the day of one
        ("2010-12-20", "not attested", []),  # each is near, but the other stands on the other side
        ("2016-04-20", "likely", ["Thongsing Thammavong"]),  # near the last, before he is called former
        ("2016-05-20", "not attested", []),  # called former
        ("2019-01-01", "not attested", []),  # far from any
    ],
)
def test_who_held_a_sole_office(on: str, sureness: str, names: list[str]) -> None:
    answer = who_held([*BOUASONE, *THONGSING, *FORMER], on, sole=True)
    assert (answer.sureness, [holder.name for holder in answer.holders]) == (sureness, names)


def test_what_is_not_attested_names_the_nearest() -> None:
    answer = who_held([*BOUASONE, *THONGSING], "2018-01-01", sole=True)
    assert answer.before is not None
    assert (answer.before.name, answer.before.day, answer.after) == ("Thongsing Thammavong", "2016-03-30", None)


def test_two_holders_attested_for_one_day_dispute_the_office() -> None:
    answer = who_held([*THONGSING, *STRAY], "2013-05-30", sole=True)
    assert answer.sureness == "disputed"
    assert {holder.name: holder.rivals for holder in answer.holders} == {
        "Thongsing Thammavong": ("Somsavat Lengsavad",),
        "Somsavat Lengsavad": ("Thongsing Thammavong",),
    }


def test_two_spellings_of_a_name_do_not_dispute_an_office() -> None:
    answer = who_held([*attested("Thoong-xỉnh Thăm-ma-vông", "2013-05-30"), *THONGSING], "2013-05-30", sole=True)
    assert answer.sureness == "attested"


def test_an_office_of_many_has_many_holders() -> None:
    answer = who_held([*THONGSING, *STRAY], "2013-05-30", sole=False)
    assert [holder.sureness for holder in answer.holders] == ["attested", "attested"]


def test_articles_of_an_unknown_day_are_told_apart() -> None:
    answer = who_held(attested("Thongsing Thammavong", ""), "2013-05-30", sole=True)
    assert (answer.sureness, answer.undated) == ("not attested", ("Thongsing Thammavong",))


def test_a_stray_attestation_is_contradicted_by_the_line_around_it() -> None:
    line = attested("Thongsing Thammavong", "2013-04-01", "2013-06-01")
    pairs = contradictions([*STRAY, *line])
    assert [(one.name, other.name) for one, other in pairs] == [("Somsavat Lengsavad", "Thongsing Thammavong")]


def test_the_line_of_an_office() -> None:
    line = holders_of([*FORMER, *THONGSING, *BOUASONE])
    assert [(held.name, held.first_seen, held.last_seen, held.former_by) for held in line] == [
        ("Bouasone Bouphavanh", "2009-03-01", "2010-11-20", ""),
        ("Thongsing Thammavong", "2011-01-05", "2016-03-30", "2016-05-02"),
    ]


def test_the_order_of_attestations_does_not_matter() -> None:
    some = [*BOUASONE, *THONGSING[:2], *STRAY]
    answers = {repr(who_held(order, "2013-05-30", sole=True)) for order in permutations(some)}
    assert len(answers) == 1
