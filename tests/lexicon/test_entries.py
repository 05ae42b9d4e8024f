"""The vocabulary files: their shape, and that every entry can be found in a text."""

from collections import Counter
from pathlib import Path

import pytest

from banggiao.lexicon import Lexicon
from banggiao.lexicon.entries import (
    Act,
    Bodies,
    Title,
    data_folder,
    load_acts,
    load_bodies,
    load_frames,
    load_titles,
    load_words,
)
from banggiao.model.errors import RunError
from banggiao.model.vocabulary import EVENT_KINDS, EVENT_TYPES
from banggiao.vietnamese.folding import matchable
from banggiao.vietnamese.words import Cut

LEVELS = {
    "head_of_party", "head_of_state", "head_of_government", "head_of_parliament", "deputy", "party_body", "minister",
    "vice_minister", "ambassador", "military", "local", "envoy", "spokesperson", "organisation", "royal", "legislator",
    "official",
}  # fmt: skip


@pytest.fixture(scope="module")
def titles() -> tuple[Title, ...]:
    return load_titles(data_folder())


@pytest.fixture(scope="module")
def event_acts() -> tuple[Act, ...]:
    return load_acts(data_folder())


@pytest.fixture(scope="module")
def bodies() -> Bodies:
    return load_bodies(data_folder())


@pytest.fixture(scope="module")
def words() -> dict[str, tuple[str, ...]]:
    return load_words(data_folder())


@pytest.fixture(scope="module")
def vocabulary() -> Lexicon:
    return Lexicon()


def missed(lexicon: Lexicon, cat: str, forms: list[str]) -> list[str]:
    """The forms that the matcher does not find whole, as the class they are written under."""
    lost = []
    for form in forms:
        hits = lexicon.find(Cut(form))
        if not any(hit.start == 0 and hit.end == len(form) and cat in hit.senses for hit in hits):
            lost.append(form)
    return lost


def test_every_title_is_found_by_each_of_its_forms(vocabulary: Lexicon, titles: tuple[Title, ...]) -> None:
    forms = [form for title in titles for form in (() if title.only_names else (title.vi,)) + title.names]
    assert missed(vocabulary, "title", forms) == []


def test_every_verb_is_found(vocabulary: Lexicon, event_acts: tuple[Act, ...]) -> None:
    assert missed(vocabulary, "verb", [form for act in event_acts for form in act.verbs]) == []


def test_every_noun_is_found(vocabulary: Lexicon, event_acts: tuple[Act, ...]) -> None:
    assert missed(vocabulary, "noun", [form for act in event_acts for form in act.nouns]) == []


def test_every_ministry_and_body_is_found(vocabulary: Lexicon, bodies: Bodies) -> None:
    assert missed(vocabulary, "ministry", [vi for vi, _ in bodies.ministries]) == []
    assert missed(vocabulary, "body", [vi for vi, _ in bodies.bodies]) == []


def test_every_function_word_is_found(vocabulary: Lexicon, words: dict[str, tuple[str, ...]]) -> None:
    lost = {cat: missed(vocabulary, cat, [form.partition("=")[0] for form in forms]) for cat, forms in words.items()}
    assert {cat: forms for cat, forms in lost.items() if forms} == {}


def test_every_country_is_found(vocabulary: Lexicon) -> None:
    assert missed(vocabulary, "country", [form for c in vocabulary.geography.countries for form in c.forms]) == []


def test_every_organisation_is_found(vocabulary: Lexicon) -> None:
    assert missed(vocabulary, "org", [form for o in vocabulary.geography.organisations for form in o.forms]) == []


def test_every_party_is_found(vocabulary: Lexicon) -> None:
    assert missed(vocabulary, "party", [form for p in vocabulary.geography.parties for form in p.forms]) == []


def test_titles_have_a_known_level_and_an_english_name(titles: tuple[Title, ...]) -> None:
    assert [title.vi for title in titles if title.level not in LEVELS or not title.en] == []


def test_a_title_is_entered_once(titles: tuple[Title, ...]) -> None:
    counted = Counter(matchable(title.vi) for title in titles)
    assert [vi for vi, count in counted.items() if count > 1] == []


def test_a_form_leads_to_one_title(titles: tuple[Title, ...]) -> None:
    owners = Counter(form for title in titles for form in {matchable(f) for f in (title.vi, *title.names)})
    assert [form for form, count in owners.items() if count > 1] == []


def test_every_type_of_event_has_words(event_acts: tuple[Act, ...]) -> None:
    assert {act.type for act in event_acts} == set(EVENT_TYPES)


def test_acts_give_a_known_kind(event_acts: tuple[Act, ...]) -> None:
    assert {act.kind for act in event_acts if act.kind} <= set(EVENT_KINDS)


def test_acts_have_an_english_and_a_plover_label(event_acts: tuple[Act, ...]) -> None:
    assert [act for act in event_acts if not (act.en and act.plover)] == []


def test_kinds_in_the_frames_are_known() -> None:
    shelves = load_frames(data_folder())
    values = {entry.partition("=")[2] for name in ("visit_kinds", "message_kinds") for entry in shelves[name]}
    assert values <= set(EVENT_KINDS)


def test_bodies_have_an_english_name(bodies: Bodies) -> None:
    assert [vi for vi, en in (*bodies.ministries, *bodies.bodies) if not en] == []


def write(folder: Path, name: str, content: str) -> Path:
    (folder / name).write_text(content, encoding="utf-8")
    return folder


BAD_TITLES = {
    "a missing field": '[[title]]\nvi = "Thủ tướng"\n',
    "a field that titles do not have": '[[title]]\nvi = "a"\nen = "b"\nlevel = "deputy"\nrank = 1\n',
    "no list": 'title = "Thủ tướng"\n',
    "no TOML": "[[title\n",
}


@pytest.mark.parametrize("name", BAD_TITLES)
def test_a_malformed_file_is_refused_by_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(RunError, match=r"titles\.toml"):
        load_titles(write(tmp_path, "titles.toml", BAD_TITLES[name]))


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(RunError, match=r"acts\.toml"):
        load_acts(tmp_path)


def test_an_act_of_no_known_type_is_refused(tmp_path: Path) -> None:
    content = '[[act]]\ntype = "dance"\nframe = "encounter"\nen = "dance"\nplover = "CONSULT"\n'
    with pytest.raises(RunError, match="dance"):
        load_acts(write(tmp_path, "acts.toml", content))


def test_words_of_frames_are_folded_as_tokens_are(tmp_path: Path) -> None:
    folder = write(tmp_path, "frames.toml", 'documents = ["Hiệp định", "thoả thuận"]\n')
    assert load_frames(folder) == {"documents": (matchable("hiệp định"), matchable("thỏa thuận"))}
