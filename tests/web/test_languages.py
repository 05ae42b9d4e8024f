import re
from importlib.resources import files
from pathlib import Path
from typing import Literal, get_args

import pytest

from banggiao.charts.calendar import Weekday
from banggiao.charts.periods import Unit
from banggiao.evaluate import load_measurements
from banggiao.lexicon.offices import Level
from banggiao.model import vocabulary
from banggiao.model.decisions import DecisionKind, Overtaken, ReviewKind
from banggiao.model.record import JoinKind, Sureness
from banggiao.model.versions import Change
from banggiao.record.facets import Facet
from banggiao.web.languages import choose_language, load_messages, show_number
from banggiao.web.relating import Family, Key
from banggiao.web.timelines import LaneKind

MESSAGES = load_messages()
CALL = re.compile(r"""(?:\bt|w\.say)\(\s*["'](\w+)["'],\s*["'](\w+)["']""")
TEMPLATES = {
    item.name: item.read_text(encoding="utf-8")
    for item in files("banggiao.web").joinpath("templates").iterdir()
    if item.name.endswith(".html")
}
PROGRAM = [path.read_text(encoding="utf-8") for path in Path(str(files("banggiao.web"))).rglob("*.py")]
LISTS = {
    "event_type": vocabulary.EventType,
    "event_meaning": vocabulary.EventType,
    "event_kind": vocabulary.EventKind,
    "event_status": vocabulary.EventStatus,
    "role": vocabulary.Role,
    "office_status": vocabulary.OfficeStatus,
    "instrument_kind": vocabulary.InstrumentKind,
    "instrument_action": vocabulary.InstrumentAction,
    "level": Level,
    "relation_key": Key,
    "why": JoinKind,
    "sureness": Sureness,
    "relation_of": Family,
    "commitment_act": vocabulary.CommitmentAct,
    "figure_status": vocabulary.FigureStatus,
    "field": vocabulary.Field,
    "claim_kind": vocabulary.ClaimKind,
    "facet": Facet,
    "lanes": LaneKind,
    "period_unit": Unit,
    "weekday": Weekday,
    "weekday_short": Weekday,
    "review_kind": ReviewKind,
    "review_meaning": ReviewKind,
    "review_reason": Overtaken,
    "decision_kind": DecisionKind,
    "version_change": Change,
    "measured": Literal["samples", "press", "unseen"],
    "measured_note": Literal["samples", "press", "unseen"],
}


@pytest.mark.parametrize("group", LISTS)
def test_every_word_of_the_codebook_has_its_label(group: str) -> None:
    assert set(MESSAGES.labels[group]) == set(get_args(LISTS[group]))


def test_every_label_stands_in_both_languages_with_the_same_blanks() -> None:
    for group, labels in MESSAGES.labels.items():
        for key, words in labels.items():
            assert set(words) == {"vi", "en"}, (group, key)
            assert all(words.values()), (group, key)
            blanks = [set(re.findall(r"\{\w+\}", each)) for each in words.values()]
            assert blanks[0] == blanks[1], (group, key)


def test_every_label_that_a_template_asks_for_exists() -> None:
    asked = {call for text in TEMPLATES.values() for call in CALL.findall(text)}
    assert asked
    for group, key in asked:
        labels = MESSAGES.labels[group]
        assert any(key in (label, label.removesuffix("_one")) or label.startswith(key) for label in labels), (
            group,
            key,
        )


def test_what_is_counted_has_its_words_for_one_thing() -> None:
    several = re.compile(r"\{count\}(?: \w+)? (?:\w{2,}s|people)\b(?! closely)")
    for group, labels in MESSAGES.labels.items():
        for key, words in labels.items():
            if several.search(words["en"]) and not key.endswith("_one"):
                assert f"{key}_one" in labels, (group, key)


def test_no_label_of_a_page_is_left_over() -> None:
    measured = [f'"{field}"' for each in load_measurements() for field in each.shares]
    sources = "\n".join([*TEMPLATES.values(), *PROGRAM, *measured])
    for group, labels in MESSAGES.labels.items():
        if group not in LISTS:
            left = [key for key in labels if not re.search(rf"""["']{key.removesuffix("_one")}["']""", sources)]
            is_listed = group in {"error", "about", "table_of"} or group.startswith("columns_")
            assert is_listed or not left, group


@pytest.mark.parametrize(
    ("asked", "cookie", "accepts", "language"),
    [
        ("", "", "", "vi"),
        ("en", "vi", "vi", "en"),
        ("", "en", "vi", "en"),
        ("xx", "yy", "en-GB,en;q=0.8", "en"),
        ("", "", "vi;q=0.3, en;q=0.9", "en"),
        ("", "", "en;q=0, fr", "vi"),
        ("", "", "en;q=nan, vi;q=0.1", "vi"),
        ("", "", ",;=;q=,,", "vi"),
    ],
)
def test_a_language_is_chosen(asked: str, cookie: str, accepts: str, language: str) -> None:
    assert choose_language(asked, cookie, accepts) == language


def test_numbers_follow_the_language() -> None:
    assert [show_number(n, "vi") for n in (233, 1600000000, 12.5, 0.000001)] == [
        "233",
        "1.600.000.000",
        "12,5",
        "0,000001",
    ]
    assert show_number(-1234.5, "en") == "-1,234.5"
