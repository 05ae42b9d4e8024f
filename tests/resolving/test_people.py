from types import ModuleType

import pytest

from banggiao.model.record import Person
from banggiao.resolving.fold import resolve


def people(*articles: tuple) -> tuple[Person, ...]:
    return resolve(articles).people


def test_close_names_in_one_office_many_years_apart_are_two(make: ModuleType) -> None:
    m = make
    told = [
        m.told(m.PHUC, m.Someone(name, "LA", "Thủ tướng"), published=f"{year}-03-01")
        for name, year in (("Bounthan Keomany", 2025), ("Bounthong Keomany", 2035))
    ]
    assert len([person for person in resolve(told).people if person.country == "LA"]) == 2


def test_tenures_run_from_the_first_to_the_last_publication(make: ModuleType) -> None:
    m = make
    later = m.Someone("Thongloun Sisoulith", "LA", "Chủ tịch nước")
    told = [
        m.told(m.TRONG, m.THONGLUN, published="2019-02-24"),
        m.told(m.TRONG, m.THONGLOUN, published="2019-07-01"),
        m.told(m.TRONG, later, published="2023-02-17"),
        m.told(m.TRONG, later),
    ]
    (person,) = (person for person in people(*told) if person.country == "LA")
    assert person.article_count == 4
    assert [(tenure.office, tenure.first_seen, tenure.last_seen) for tenure in person.tenures] == [
        ("Chủ tịch nước", "2023-02-17", "2023-02-17"),
        ("Thủ tướng", "2019-02-24", "2019-07-01"),
    ]
    assert [len(tenure.citations) for tenure in person.tenures] == [2, 2]


def test_a_person_bears_the_full_name_however_often_it_is_shortened(make: ModuleType) -> None:
    m = make
    short = m.Someone("Phú Trọng", "VN", "Tổng Bí thư")
    told = [m.told(short, m.LAOS, title=f"Tin {number}") for number in range(3)]
    (person,) = people(*told, m.told(m.TRONG, m.LAOS))
    assert person.name == "Nguyễn Phú Trọng"


def test_one_name_in_two_countries_is_two_people(make: ModuleType) -> None:
    m = make
    namesakes = (m.Someone("Kim Văn Lan", "VN", "Đại sứ"), m.Someone("Kim Văn Lan", "KR", "Đại sứ"))
    assert len({person.id for person in people(*(m.told(who, m.LAOS, title=who.country) for who in namesakes))}) == 2


def test_a_wrong_letter_does_not_hold_apart_what_agrees_but_for_it(make: ModuleType) -> None:
    m = make
    names = ("James Mattis", "James Mattis", "Jame Mattis", "Jim Mattis")
    told = [m.told(m.Someone(name, "US", "Bộ trưởng Quốc phòng"), m.LAOS, title=f"{n}") for n, name in enumerate(names)]
    assert len([person for person in people(*told) if person.country == "US"]) == 1
    bushes = ("George Bush", "George W. Bush", "George H. W. Bush")
    told = [m.told(m.Someone(name, "US", "Tổng thống"), m.LAOS, title=f"{n}") for n, name in enumerate(bushes)]
    assert len([person for person in people(*told) if person.country == "US"]) == 2


@pytest.mark.parametrize(
    ("country", "office", "persons"),
    [("CN", "Người phát ngôn Bộ Ngoại giao", 1), ("VN", "Người phát ngôn Bộ Ngoại giao", 2), ("CN", "Bộ trưởng", 2)],
)
def test_two_readings_of_a_name_abroad_are_one_where_a_named_office_is(
    make: ModuleType, country: str, office: str, persons: int
) -> None:
    m = make
    readings = ("Hoa Xuân Oánh", "Hoa Xuân Doanh")
    told = [m.told(m.Someone(name, country, office), m.LAOS, title=name) for name in readings]
    assert len([person for person in people(*told) if person.country == country]) == persons


def test_a_close_spelling_without_the_office_does_not_hold_apart_those_who_share_one(make: ModuleType) -> None:
    m = make
    told = [
        m.told(m.Someone("Thongloun Sisoulith", "LA", "Thủ tướng"), m.VIETNAM),
        m.told(m.Someone("Thoonglun Sisoulith", "LA", "Thủ tướng"), m.VIETNAM),
        m.told(m.Someone("Thoonglun Sisulith", "LA", "Bộ trưởng Ngoại giao"), m.VIETNAM, published="2012-07-17"),
    ]
    assert len([person for person in people(*told) if person.country == "LA"]) == 1


def test_a_surname_told_beside_a_full_name_does_not_hold_full_names_apart(make: ModuleType) -> None:
    m = make
    office = "Tổng thống"
    jeria, father = m.Someone("Michelle Bachelet Jeria", "CL", office), m.Someone("Bachelet", "CL", office)
    beside = m.told_all([(jeria, m.LAOS, "visit", "", "occurred"), (father, m.LAOS, "visit", "", "occurred")])
    others = [m.told(m.Someone("Michelle Bachelet", "CL", office), m.LAOS, "visit", title=f"Tin {n}") for n in range(3)]
    assert ["Michelle Bachelet", "Michelle Bachelet Jeria"] in [sorted(who.names) for who in people(beside, *others)]


def test_one_full_name_in_one_office_is_one_person_of_the_country_that_most_give(make: ModuleType) -> None:
    m = make
    told = [
        m.told(m.Someone("Steven Mnuchin", country, "Bộ trưởng Tài chính"), m.LAOS, title=f"Tin {number}")
        for number, country in enumerate(("DE", "US", "US"))
    ]
    assert [(person.name, person.country) for person in people(*told) if person.country != "LA"] == [
        ("Steven Mnuchin", "US")
    ]
    others = m.told(m.Someone("Steven Mnuchin", "DE", "Bộ trưởng Quốc phòng"), m.LAOS)
    assert len(people(*told[1:], others)) == 2


def test_two_people_of_one_article_stay_two_even_where_a_short_name_fits_both(make: ModuleType) -> None:
    m = make
    donald, melania = m.Someone("Donald Trump", "US"), m.Someone("Melania Trump", "US")
    couple = m.told_all([(donald, m.LAOS, "visit", "", "occurred"), (melania, m.LAOS, "visit", "", "occurred")])
    short = m.told(m.Someone("Trump", "US"), m.VIETNAM, "visit")
    more = m.told(donald, m.VIETNAM, "visit", published="2019-02-27")
    found = {person.name: person.names for person in people(couple, short, more)}
    assert found == {"Donald Trump": ("Donald Trump", "Trump"), "Melania Trump": ("Melania Trump",)}


def namesakes(make: ModuleType) -> tuple:
    """An article about two people of one name, as a reader gives it that tells them apart."""
    minister, envoy = (make.Someone("Lê Văn Thử", "VN", office) for office in ("Bộ trưởng Công an", "Đại sứ tại Lào"))
    article, first = make.told(minister, make.LAOS, "visit")
    text = f"{article.text} Đại sứ tại Lào Lê Văn Thử cùng dự."
    both = make.article(text.partition("\n")[2])
    claims = [make.at(both.text, "Lê Văn Thử"), make.at(both.text, "Lê Văn Thử", both.text.index("Đại sứ tại Lào"))]
    return both, make.structs.replace(
        first,
        article_id=both.id,
        people=tuple(make.PersonClaim(name="Lê Văn Thử", country="VN", at=at) for at in claims),
        offices=tuple(
            make.OfficeClaim(person=who.name, office=who.office, country="VN", at=make.at(both.text, who.office))
            for who in (minister, envoy)
        ),
    )


def test_two_of_one_name_in_one_article_are_two_everywhere(make: ModuleType) -> None:
    m = make
    others = [
        m.told(m.Someone("Lê Văn Thử", "VN", office), m.LAOS, "visit", title=f"Tin {number}")
        for number, office in enumerate(("Bộ trưởng Công an", "Đại sứ tại Lào", "Bộ trưởng Công an", ""))
    ]
    found = people(*others, namesakes(m))
    assert [{tenure.office for tenure in person.tenures} for person in found] in (
        [{"Bộ trưởng Công an"}, {"Đại sứ tại Lào"}],
        [{"Đại sứ tại Lào"}, {"Bộ trưởng Công an"}],
    )
    assert sorted(person.article_count for person in found) == [2, 4]


def test_a_name_alone_makes_one_person_where_no_article_tells_of_two(make: ModuleType) -> None:
    m = make
    offices = ("Bộ trưởng Công an", "Đại sứ tại Lào")
    told = [m.told(m.Someone("Lê Văn Thử", "VN", office), m.LAOS, "visit") for office in offices]
    assert len(people(*told)) == 1


def test_another_spelling_given_by_one_article_joins_what_others_write(make: ModuleType) -> None:
    m = make
    both = m.Someone("Tập Cận Bình", "CN", "Chủ tịch nước", also=("Xi Jinping",))
    xi = m.Someone("Xi Jinping", "CN", "Chủ tịch nước")
    assert len(people(*(m.told(m.LAOS, who) for who in (both, xi)))) == 1


def test_the_id_is_that_of_the_smallest_anchor_and_only_ever_falls(make: ModuleType) -> None:
    m = make
    told = [m.told(m.TRONG, m.LAOS, published=f"2019-02-{day}") for day in range(10, 28)]
    ids = [people(*told[:size])[0].id for size in range(1, len(told) + 1)]
    assert ids == sorted(ids, reverse=True)
