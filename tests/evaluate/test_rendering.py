from typing import Any

from banggiao.evaluate import evaluate, render_markdown, render_relations, split_by_relation, table_types
from banggiao.evaluate.gold import from_dict


def visit(code: str, **changes: Any) -> dict[str, Any]:
    sides = [{"name": "Lào", "country": "LA", "role": "host"}, {"name": code, "country": code, "role": "guest"}]
    return {"type": "visit", "date": "2024", "participants": sides, "evidence": "thăm Lào"} | changes


GOLD = [
    from_dict(
        {"id": "a", "events": [visit("VN"), visit("VN", type="award")], "figures": [{"value": 3, "unit": "lần"}]}
    ),
    from_dict({"id": "b", "events": [visit("CU")], "offices": []}),
    from_dict({"id": "c", "events": []}),
]
READ = [
    from_dict({"id": "a", "events": [visit("VN", date=""), visit("VN", type="statement")]}),
    from_dict({"id": "b", "events": [visit("CU")]}),
]


def test_types_are_counted_apart_and_sum_up() -> None:
    scores = evaluate(GOLD, READ)
    assert {name: (row.hits, row.gold, row.read) for name, row in scores.types.items()} == {
        "award": (0, 1, 0), "statement": (0, 0, 1), "visit": (2, 2, 2),
    }  # fmt: skip
    assert sum(row.hits for row in scores.types.values()) == scores.rows["events"].hits
    assert table_types(scores).as_text().splitlines()[2].split()[:4] == ["award", "0.0000", "0.0000", "0.0000"]


def test_articles_on_viet_nams_own_relations_stand_apart() -> None:
    groups = split_by_relation(GOLD)
    assert {name: [article.id for article in part] for name, part in groups.items()} == {
        "own": ["a"], "others": ["b", "c"],
    }  # fmt: skip
    own, others = render_relations({name: (len(part), evaluate(part, READ)) for name, part in groups.items()})
    assert own.startswith("Viet Nam's own relations (1 articles)\n")
    assert "date 0.00" in own
    assert "date 1.00" in others
    assert "instruments" not in own


def test_the_readmes_table() -> None:
    assert render_markdown(evaluate(GOLD, READ)).splitlines() == [
        "| | precision | recall | F1 |",
        "| --- | --- | --- | --- |",
        "| events (type, sides, day) | 0.67 | 0.67 | 0.67 |",
        "| events, any type of encounter | 0.67 | 0.67 | 0.67 |",
        "| participants with their roles | 0.67 | 0.67 | 0.67 |",
        "| offices | 1.00 | 1.00 | 1.00 |",
        "| instruments / commitments / figures | 1.00 / 1.00 / 0.00 | 1.00 / 1.00 / 0.00 | 1.00 / 1.00 / 0.00 |",
        "",
        "Right on aligned events: status 1.00, date 0.50, place's country 1.00, evidence 1.00.",
    ]


def test_groups_as_markdown_have_the_same_table() -> None:
    scores = evaluate(GOLD, READ)
    [part] = render_relations({"own": (3, scores)}, markdown=True)
    assert part == f"**Viet Nam's own relations (3 articles)**\n\n{render_markdown(scores)}"
