import msgspec

from banggiao.evaluate import to_gold
from banggiao.evaluate.gold import from_dict
from banggiao.model.articles import Article, Block
from banggiao.model.claims import EventClaim, OfficeClaim, Participant, PersonClaim, Reading
from banggiao.model.spans import Span

TEXT = "Sáng 3/4, Bộ trưởng Ngoại giao Lê Văn Thử tiếp bà Anna Prova.\nẢnh chụp tại buổi tiếp"
ARTICLE = Article(
    text=TEXT,
    blocks=(Block("paragraph", 0, 61), Block("caption", 62, len(TEXT))),
    published="2024-04-03",
    publisher="bao.example",
    photographers=("Trần Ảnh",),
)
READING = Reading(
    article_id=ARTICLE.id,
    reader="thử 1",
    events=(
        EventClaim(
            type="reception",
            participants=(
                Participant(name="Lê Văn Thử", country="VN", role="host", at=Span(31, 41)),
                Participant(name="Ý", country="IT", role="guest", is_person=False),
            ),
            evidence=TEXT[:61],
            at=Span(0, 61),
            trigger=Span(42, 46),
        ),
    ),
    people=(PersonClaim(name="Lê Văn Thử", country="VN", at=Span(31, 41)),),
    offices=(OfficeClaim(person="Lê Văn Thử", office="Bộ trưởng Ngoại giao", country="VN", at=Span(31, 41)),),
)


def test_a_row_holds_what_the_codebook_names() -> None:
    row = to_gold(ARTICLE, READING, id="bài-1")
    assert row["id"] == "bài-1"
    assert row["published"] == "2024-04-03"
    assert row["events"][0]["at"] == [0, 61]
    assert row["events"][0]["participants"][0]["at"] == [31, 41]
    assert row["offices"][0]["at"] == [31, 41]
    assert row["instruments"] == []
    assert row["provenance"] == {
        "publisher": "bao.example", "original_source": "", "captions": ["Ảnh chụp tại buổi tiếp"],
        "photographers": ["Trần Ảnh"], "agencies": [],
    }  # fmt: skip


def test_every_at_points_at_its_words() -> None:
    row = to_gold(ARTICLE, READING, id="bài-1")
    for item in [*row["events"], *row["offices"], *row["events"][0]["participants"]]:
        if "at" in item:
            start, end = item["at"]
            assert row["text"][start:end] in (item.get("evidence"), item.get("person"), item.get("name"))
    assert "at" not in row["events"][0]["participants"][1]


def test_the_text_may_be_left_out() -> None:
    assert "text" not in to_gold(ARTICLE, READING, id="bài-1", with_text=False)


def test_a_row_is_plain_json_and_reads_back() -> None:
    row = msgspec.json.decode(msgspec.json.encode(to_gold(ARTICLE, READING, id="bài-1")))
    article = from_dict(row)
    assert article.events is not None
    assert article.events[0].participants[1].code == "IT"
    assert article.text == TEXT
