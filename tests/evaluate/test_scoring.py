import json
from typing import Any

from banggiao.evaluate import evaluate
from banggiao.evaluate.gold import GoldArticle, from_dict, parse_gold

RECEPTION: dict[str, Any] = {
    "type": "reception",
    "status": "occurred",
    "date": "2024-05-06",
    "place": {"name": "Hà Nội", "country": "VN"},
    "participants": [
        {"name": "Lê Văn Thử", "country": "VN", "role": "host"},
        {"name": "Khamphan Vongsa", "country": "LA", "role": "guest"},
    ],
    "evidence": "Chiều 6/5, tại Hà Nội, ông Lê Văn Thử tiếp ông Khamphan Vongsa.",
}
GOLD: dict[str, Any] = {
    "id": "a",
    "events": [RECEPTION],
    "offices": [{"person": "Lê Văn Thử", "office": "Bộ trưởng Ngoại giao", "country": "VN", "status": "former"}],
    "instruments": [{"kind": "plan", "name": "Kế hoạch hợp tác năm 2024", "parties": ["VN", "LA"], "action": "signed"}],
    "commitments": [{"act": "agree", "by": ["LA", "VN"], "evidence": "hai bên nhất trí mở thêm cửa khẩu"}],
    "figures": [{"value": 2.5e9, "unit": "USD", "what": "kim ngạch", "period": "2023"}],
}


def article(**changes: Any) -> GoldArticle:
    return from_dict(GOLD | changes)


def test_gold_against_itself_is_perfect() -> None:
    numbers = evaluate([article()], [article()]).as_dict()
    assert {numbers[name]["f1"] for name in ("events", "arguments", "offices", "instruments", "figures")} == {1.0}
    assert numbers["on_aligned_events"] == {
        "events": 1, "status": 1.0, "date": 1.0, "place_country": 1.0, "evidence": 1.0, "kind": None,
    }  # fmt: skip


def test_nothing_read_is_no_recall() -> None:
    numbers = evaluate([article()], []).as_dict()
    assert numbers["events"] == {"precision": 0.0, "recall": 0.0, "f1": 0.0, "gold": 1, "read": 0}


def test_another_type_of_encounter_counts_apart() -> None:
    read = article(events=[RECEPTION | {"type": "meeting"}])
    rows = evaluate([article()], [read]).rows
    assert (rows["events"].hits, rows["events_any_encounter"].hits) == (0, 1)


def test_a_wrong_role_is_a_wrong_argument() -> None:
    host, guest = RECEPTION["participants"]
    read = article(events=[RECEPTION | {"participants": [host, guest | {"role": "host"}]}])
    assert evaluate([article()], [read]).rows["arguments"].hits == 1


def test_fields_of_matched_items() -> None:
    read = article(
        offices=[{"person": "Thử", "office": "Ngoại trưởng", "country": "VN"}],
        instruments=[{"kind": "plan", "name": "Kế hoạch hợp tác", "parties": ["LA", "VN"], "action": "referred"}],
        commitments=[{"act": "agree", "by": ["VN"], "evidence": "nhất trí mở thêm cửa khẩu"}],
        figures=[{"value": 2500000000, "unit": "USD"}],
    )
    assert evaluate([article()], [read]).as_dict()["on_matched"] == {
        "office_status": 0.0, "instrument_parties": 1.0, "instrument_action": 0.0, "commitment_by": 0.0,
        "figure_period": 0.0,
    }  # fmt: skip


def test_what_is_not_annotated_is_not_scored() -> None:
    [gold] = parse_gold(['{"id": "a", "events": []}'])
    scores = evaluate([gold], [article()])
    assert scores.rows["offices"].read == 0
    assert (scores.quiet_articles, scores.quiet_events) == (1, 1)


def test_the_numbers_are_plain_json() -> None:
    assert json.loads(json.dumps(evaluate([article()], []).as_dict()))["events"]["gold"] == 1
