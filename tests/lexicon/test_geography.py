import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.lexicon.geography import (
    Country,
    Geography,
    Organisation,
    PlaceEntry,
    PoliticalParty,
    load_geography,
    spellings,
)
from banggiao.model.errors import RunError

GONE = {"SU", "DD", "CS", "YU"}
WITHOUT_CAPITAL = GONE | {"HK", "MO", "EH"}
Entry = Country | PlaceEntry | Organisation | PoliticalParty


@pytest.fixture(scope="module")
def geography() -> Geography:
    return load_geography()


def entries(geography: Geography) -> tuple[Entry, ...]:
    return (*geography.countries, *geography.places, *geography.organisations, *geography.parties)


def all_forms(entry: Entry) -> tuple[str, ...]:
    if isinstance(entry, Country):
        capital = (entry.capital,) if entry.capital else ()
        return (*entry.forms, *entry.pair, *capital, *entry.capital_names)
    return entry.forms


def names(forms: Iterable[str], wanted: str) -> bool:
    return wanted.lower() in map(str.lower, forms)


def shared_forms(named: Iterable[tuple[str, Entry]]) -> dict[str, set[str]]:
    """The forms that entries of different owners share without both declaring them ambiguous."""
    owners: dict[str, set[str]] = defaultdict(set)
    for owner, entry in named:
        declared = {form.lower() for form in entry.ambiguous}
        for form in {form.lower() for form in all_forms(entry)} - declared:
            owners[form].add(owner)
    return {form: who for form, who in owners.items() if len(who) > 1}


def write_files(folder: Path, **changed: str) -> Path:
    files = {
        "countries": '[[country]]\ncode = "LA"\nvi = "Lào"\nen = "Laos"\n',
        "places": '[[place]]\nname = "Pakse"\ncountry = "LA"\n',
        "organisations": '[[organisation]]\ncode = "ASEAN"\nvi = "ASEAN"\nen = "ASEAN"\n',
        "parties": '[[party]]\nvi = "Đảng Nhân dân Cách mạng Lào"\nen = "LPRP"\ncountry = "LA"\n',
    }
    for name, text in {**files, **changed}.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder


def test_every_country_has_a_code_of_two_capitals_and_both_names(geography: Geography) -> None:
    for country in geography.countries:
        assert len(country.code) == 2
        assert country.code.isascii()
        assert country.code.isupper()
        assert country.vi
        assert country.en
    assert len(geography.countries) >= 193 + len(GONE)


def test_only_countries_that_are_gone_or_have_none_lack_a_capital(geography: Geography) -> None:
    assert {country.code for country in geography.countries if not country.capital} == WITHOUT_CAPITAL
    assert {place.country for place in geography.capitals} == {
        country.code for country in geography.countries
    } - WITHOUT_CAPITAL


def test_forms_are_nfc_and_stand_without_outer_or_double_spaces(geography: Geography) -> None:
    for entry in entries(geography):
        for form in (*all_forms(entry), *entry.ambiguous):
            assert form
            assert form == unicodedata.normalize("NFC", form)
            assert form == " ".join(form.split())


def test_no_entry_gives_a_form_twice(geography: Geography) -> None:
    for entry in entries(geography):
        forms = [form.lower() for form in entry.forms]
        assert len(forms) == len(set(forms)), forms[0]


def test_what_is_declared_ambiguous_is_a_form_of_the_entry(geography: Geography) -> None:
    for entry in entries(geography):
        assert {form.lower() for form in entry.ambiguous} <= {form.lower() for form in all_forms(entry)}, entry.forms[0]


def test_two_countries_share_a_form_only_where_both_call_it_ambiguous(geography: Geography) -> None:
    assert shared_forms((country.code, country) for country in geography.countries) == {}


def test_two_places_share_a_form_only_where_both_call_it_ambiguous(geography: Geography) -> None:
    named = [(f"{place.name} {place.country}", place) for place in (*geography.capitals, *geography.places)]
    assert shared_forms(named) == {}


def test_organisations_and_parties_share_no_form(geography: Geography) -> None:
    named: list[tuple[str, Entry]] = [(entry.vi, entry) for entry in geography.organisations]
    named += [(entry.vi, entry) for entry in geography.parties]
    assert shared_forms(named) == {}


def test_a_country_and_another_countrys_place_share_no_form(geography: Geography) -> None:
    named: list[tuple[str, Entry]] = [(country.code, country) for country in geography.countries]
    named += [(place.country or place.name, place) for place in geography.places]
    assert shared_forms(named) == {}


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("CHXHCN Việt Nam", "VN"),
        ("Cộng hòa Dân chủ Nhân dân Lào", "LA"),
        ("Cam-pu-chia", "KH"),
        ("Vương quốc Campuchia", "KH"),
        ("Hoa Kỳ", "US"),
        ("Liên bang Nga", "RU"),
        ("LB Nga", "RU"),
        ("Nhật", "JP"),
        ("Đại Hàn Dân Quốc", "KR"),
        ("CHDCND Triều Tiên", "KP"),
        ("Úc", "AU"),
        ("Ô-xtrây-li-a", "AU"),
        ("Niu Di-lân", "NZ"),
        ("Inđônêxia", "ID"),
        ("Xin-ga-po", "SG"),
        ("Miến Điện", "MM"),
        ("Ti-mo Lét-xtê", "TL"),
        ("Cộng hòa Séc", "CZ"),
        ("Czech", "CZ"),
        ("Ý", "IT"),
        ("Italy", "IT"),
        ("Thụy Sỹ", "CH"),
        ("Ukraina", "UA"),
        ("Gruzia", "GE"),
        ("Ả Rập Saudi", "SA"),
        ("Arab Saudi", "SA"),
        ("A-rập Xê-út", "SA"),
        ("Các Tiểu vương quốc Ả Rập Thống nhất", "AE"),
        ("Palestin", "PS"),
        ("Tòa thánh", "VA"),
        ("Bờ Biển Ngà", "CI"),
        ("Nam Sudan", "SS"),
        ("CHDC Congo", "CD"),
        ("Liên Xô", "SU"),
        ("Đông Đức", "DD"),
        ("Tiệp Khắc", "CS"),
    ],
)
def test_a_form_names_its_country(geography: Geography, form: str, code: str) -> None:
    assert [country.code for country in geography.countries if names(country.forms, form)] == [code]


@pytest.mark.parametrize(
    ("form", "code"), [("Việt", "VN"), ("Trung", "CN"), ("Triều", "KP"), ("Hàn", "KR"), ("Ấn", "IN"), ("Xô", "SU")]
)
def test_short_forms_stand_only_for_pairs(geography: Geography, form: str, code: str) -> None:
    assert [country.code for country in geography.countries if form in country.pair] == [code]
    assert not any(form in country.forms for country in geography.countries)


@pytest.mark.parametrize(
    ("form", "country"),
    [
        ("Viêng Chăn", "LA"),
        ("Phnôm Pênh", "KH"),
        ("Mát-xcơ-va", "RU"),
        ("Oa-sinh-tơn", "US"),
        ("Luân Đôn", "GB"),
        ("Brussels", "BE"),
        ("TP.HCM", "VN"),
        ("Giơ-ne-vơ", "CH"),
        ("La Hay", "NL"),
        ("Savannakhet", "LA"),
        ("Xiêm Riệp", "KH"),
        ("Trụ sở Trung ương Đảng", "VN"),
        ("Phủ Chủ tịch", "VN"),
        ("Điếu Ngư Đài", "CN"),
        ("Nhà Trắng", "US"),
        ("Cung Hòa bình", "KH"),
        ("Bàn Môn Điếm", ""),
        ("Phủ Tổng thống", ""),
    ],
)
def test_a_form_names_its_place(geography: Geography, form: str, country: str) -> None:
    assert [p.country for p in (*geography.capitals, *geography.places) if names(p.forms, form)] == [country]


def test_a_region_that_holds_a_countrys_name_is_no_country(geography: Geography) -> None:
    regions = {form for place in geography.places if place.kind == "region" for form in place.forms}
    assert {"Mỹ Latinh", "Nam Mỹ", "Ấn Độ Dương", "Vịnh Thái Lan", "Biển Nhật Bản"} <= regions


def test_a_generic_site_has_no_country_and_a_site_of_one_city_has(geography: Geography) -> None:
    for place in geography.places:
        assert not (place.generic and (place.country or place.city)), place.name
        assert place.kind == "site" or not place.city, place.name


def test_every_province_of_viet_nam_before_and_after_july_2025_is_there(geography: Geography) -> None:
    vietnamese = {place.name for place in geography.places if place.country == "VN" and place.kind == "province"}
    cities = {"Thành phố Hồ Chí Minh", "Đà Nẵng", "Hải Phòng", "Cần Thơ", "Huế"}
    assert cities <= {place.name for place in geography.places}
    # 28 provinces stand today and 31 names went; Hà Tây went in 2008; Hà Nội stands with the country, Huế is a city.
    assert len(vietnamese) == 28 + 31


@pytest.mark.parametrize(
    ("form", "code", "side"),
    [
        ("Liên hợp quốc", "UN", "UN"),
        ("LHQ", "UN", "UN"),
        ("Hội đồng Bảo an LHQ", "UNSC", "UN"),
        ("Hiệp hội các quốc gia Đông Nam Á", "ASEAN", "ASEAN"),
        ("Liên minh châu Âu", "EU", "EU"),
        ("Nghị viện châu Âu", "EP", "EU"),
        ("KOICA", "KOICA", "KR"),
        ("Ngân hàng Thế giới", "WB", "WB"),
        ("Ủy hội sông Mekong", "MRC", "MRC"),
        ("Tổ chức Quốc tế Pháp ngữ", "OIF", "OIF"),
    ],
)
def test_a_form_names_its_organisation(geography: Geography, form: str, code: str, side: str) -> None:
    assert [(o.code, o.side) for o in geography.organisations if names(o.forms, form)] == [(code, side)]


def test_an_organ_acts_for_a_side_that_is_no_organ_itself(geography: Geography) -> None:
    for organ in geography.organisations:
        whole = geography.organisation(organ.side)
        assert geography.country(organ.side) is not None or (whole is not None and not whole.parent)


@pytest.mark.parametrize(
    ("form", "country"),
    [
        ("Đảng Cộng sản Việt Nam", "VN"),
        ("Đảng NDCM Lào", "LA"),
        ("Đảng Nhân dân Campuchia", "KH"),
        ("FUNCINPEC", "KH"),
        ("Đảng Lao động Triều Tiên", "KP"),
        ("Đảng Cộng sản Cuba", "CU"),
        ("Đảng Hành động Nhân dân", "SG"),
    ],
)
def test_a_form_names_its_party(geography: Geography, form: str, country: str) -> None:
    assert [party.country for party in geography.parties if names(party.forms, form)] == [country]


def test_the_five_parties_that_lead_by_the_constitution_are_ruling(geography: Geography) -> None:
    assert {"VN", "LA", "CN", "KP", "CU"} <= {party.country for party in geography.parties if party.ruling}


def test_codes_are_looked_up_and_named_in_both_languages(geography: Geography) -> None:
    laos, un = geography.country("LA"), geography.organisation("UN")
    assert laos is not None
    assert un is not None
    assert geography.side_name("LA") == laos.vi == "Lào"
    assert geography.side_name("UN", "en") == un.en == "United Nations"
    assert geography.country("UN") is None
    assert geography.organisation("LA") is None
    assert geography.side_name("ZZ", "en") == "ZZ"


@given(st.lists(st.sampled_from(["In", "đô", "nê", "xi", "a", "Niu"]), min_size=1).map("-".join))
def test_spellings_begin_with_the_form_itself_and_keep_its_letters(name: str) -> None:
    spelled = spellings(name)
    assert spelled[0] == name
    assert len(set(spelled)) == len(spelled)
    assert {form.replace(" ", "").replace("-", "") for form in spelled} == {name.replace("-", "")}


def test_an_apostrophe_is_straight_or_curly() -> None:
    assert spellings("Côte d'Ivoire") == ("Côte d'Ivoire", "Côte d’Ivoire")


def test_other_files_can_be_read(tmp_path: Path) -> None:
    geography = load_geography(write_files(tmp_path))
    assert geography.countries == (Country("LA", "Lào", "Laos"),)
    assert geography.capitals == ()
    assert geography.places == (PlaceEntry("Pakse", "LA"),)


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        (
            {"countries": '[[country]]\ncode = "LA"\nvi = "Lào"\nen = "Laos"\ncapitol = "x"\n'},
            "countries.toml, entry 1",
        ),
        ({"countries": '[[country]]\ncode = "LA"\nvi = "Lào"\n'}, "entry 1 (Lào)"),
        ({"countries": '[[country]]\ncode = "Lào"\nvi = "Lào"\nen = "Laos"\n'}, "'Lào' is not a code"),
        ({"countries": 2 * '[[country]]\ncode = "LA"\nvi = "Lào"\nen = "Laos"\n'}, "LA is Lào's already"),
        ({"places": '[[place]]\nname = "Pakse"\ncountry = "XX"\n'}, "places.toml (Pakse)"),
        ({"places": '[[place]]\nname = "Pakse"\nkind = "town"\n'}, "places.toml, entry 1 (Pakse)"),
        ({"places": "place = 1\n"}, "places.toml: [[place]]"),
        ({"places": "places = []\n"}, "places.toml: [[place]]"),
        ({"parties": "[[party\n"}, "parties.toml cannot be read"),
        ({"organisations": "[[organisation]]\n"}, "without a name"),
        ({"organisations": "organisation = [1]\n"}, "organisations.toml, entry 1"),
    ],
)
def test_a_bad_entry_is_an_error_that_names_file_and_entry(
    tmp_path: Path, changed: dict[str, str], message: str
) -> None:
    with pytest.raises(RunError) as caught:
        load_geography(write_files(tmp_path, **changed))
    assert message in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(RunError, match=r"countries\.toml"):
        load_geography(tmp_path)
