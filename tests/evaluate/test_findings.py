from banggiao.evaluate import find_all, find_differences, render, render_findings
from banggiao.evaluate.findings import find_sentence
from banggiao.evaluate.gold import from_dict
from banggiao.evaluate.scoring import evaluate

TEXT = "Sáng 3/4, ông Lê Văn Thử tiếp bà Anna Prova. Hai bên hội đàm sau đó.\nÔng Thử là Bộ trưởng Ngoại giao."
PEOPLE = [
    {"name": "Lê Văn Thử", "country": "VN", "role": "host"},
    {"name": "Anna Prova", "country": "IT", "role": "guest"},
]
GOLD = from_dict(
    {
        "id": "a",
        "events": [
            {"type": "reception", "participants": PEOPLE, "evidence": "ông Lê Văn Thử tiếp bà Anna Prova"},
            {"type": "visit", "participants": PEOPLE, "evidence": "Hai bên"},
        ],
        "offices": [{"person": "Lê Văn Thử", "office": "Bộ trưởng Ngoại giao", "country": "VN"}],
    }
)
READ = from_dict(
    {
        "id": "a",
        "events": [
            {"type": "talks", "participants": PEOPLE, "evidence": "Hai bên hội đàm"},
            {"type": "award", "participants": PEOPLE, "evidence": "Ông Thử"},
        ],
        "figures": [{"value": 3, "unit": "lần"}],
        "text": TEXT,
    }
)


def test_every_difference_is_found_in_its_sentence() -> None:
    found = [(f.kind, f.verdict, f.sentence) for f in find_differences([GOLD], [READ])]
    assert found == [
        ("events", "other type", "Sáng 3/4, ông Lê Văn Thử tiếp bà Anna Prova."),
        ("events", "missed", "Hai bên hội đàm sau đó."),
        ("events", "false alarm", "Ông Thử là Bộ trưởng Ngoại giao."),
        ("offices", "missed", "Sáng 3/4, ông Lê Văn Thử tiếp bà Anna Prova."),
    ]


def test_what_was_found_is_told_with_its_faults() -> None:
    roles = [PEOPLE[0], PEOPLE[1] | {"role": "host"}, {"name": "Cuba", "country": "CU", "role": "guest"}]
    event = {"type": "reception", "date": "2024", "participants": roles, "evidence": "ông Lê Văn Thử tiếp bà Anna"}
    read = from_dict({"id": "a", "text": TEXT, "events": [event]})
    [first, *_] = find_all([GOLD], [read])
    assert first.verdict == "found"
    assert [(fault.name, fault.gold, fault.read) for fault in first.faults] == [
        ("date", "", "2024"), ("role of Anna Prova", "guest", "host"), ("surplus guest Cuba", "", ""),
    ]  # fmt: skip
    shown = render_findings(find_differences([GOLD], [read]), limit=1)
    assert "events, found with faults: 1" in shown
    assert "      - date: nothing, read 2024" in shown


def test_everything_found_is_no_difference() -> None:
    assert {found.verdict for found in find_all([GOLD], [GOLD])} == {"found"}


def test_nothing_differs_from_itself() -> None:
    assert find_differences([GOLD], [GOLD]) == []


def test_a_quotation_that_does_not_stand_in_the_text_is_shown_as_it_is() -> None:
    assert find_sentence(TEXT, "ký kết") == "ký kết"
    assert find_sentence("", "ký kết") == "ký kết"
    assert find_sentence(TEXT, "") == ""


def test_rendering_names_every_row_and_keeps_to_the_limit() -> None:
    table = render(evaluate([GOLD], [READ]))
    assert all(name in table for name in ("events_any_encounter", "commitments", "place_country", "figure_period"))
    shown = render_findings(find_differences([GOLD], [READ]), limit=0)
    assert "events, missed: 1" in shown
    assert "Hai bên hội đàm" not in shown
    assert "Hai bên hội đàm" in render_findings(find_differences([GOLD], [READ]), limit=1)
