"""What must hold for every reading, whatever the text (input is hostile)."""

import gc
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.articles import RawArticle, clean_article
from banggiao.model.articles import Article, Block
from banggiao.model.claims import EventClaim, Reading
from banggiao.model.edtf import is_edtf
from banggiao.model.errors import RunError
from banggiao.model.spans import Span
from banggiao.reading import Reader

Read = Callable[..., Reading]

RECEPTION = "Chiều 17/3, Thủ tướng Lê Văn Thử tiếp Thủ tướng Lào Khamla Vongsavanh đang thăm Việt Nam."

WORDS = [
    "Thủ tướng", "Chủ tịch nước", "Tổng Bí thư", "Bộ trưởng Ngoại giao", "Đại sứ", "nguyên", "quyền", "đắc cử",
    "đồng chí", "ông", "bà", "Đại tướng", "người đồng cấp", "nhà lãnh đạo", "Lào", "Việt Nam", "Nga", "Mỹ", "ASEAN",
    "Hà Nội", "Lê Văn Thử", "Khamla Vongsavanh", "Thoong-xỉ Vông-xa", "Anna Vogel", "Park Ji - woo", "tiếp",
    "hội đàm", "gặp", "thăm", "đến", "chào xã giao", "điện đàm", "gửi điện mừng", "mời", "ký", "trao tặng",
    "Huân chương", "Hiệp định", "hài cốt", "trục xuất", "phản đối", "nhậm chức", "trình Quốc thư", "chủ trì",
    "lễ đón", "cuộc gặp", "chuyến thăm", "lễ ký", "diễn ra", "hai bên", "hai Thủ tướng", "hai nhà lãnh đạo",
    "đoàn đại biểu", "do", "dẫn đầu", "của", "với", "và", "giữa", "tới", "cho", "tại", "theo lời mời của", "sẽ", "đã",
    "đang", "hủy", "có thể", "mong", "không", "được", "chiều 17/3", "hôm qua", "năm 2018", "từ ngày 2-4/5",
    "500 triệu USD", "17", "nhất trí", "đề nghị", ",", ".", ";", ":", "-", "–", "(", ")", "“", "”", "/", "...", "\n",
    "\n\n", "kiêm", "phu nhân", "Bộ Quốc phòng", "Trung ương Đảng", "Đảng Nhân dân Cách mạng Lào", "bị phế truất",
    "khi đó là", "hiện tại", "nhiệm kỳ trước", "tự xưng", "em gái", "Trump", "Kim", "gồm", "cuộc trao đổi",
    "mở lời mời", "để", "sau cuộc gặp với", "tiếp đó là", "cùng ngày", "bên lề", "các bộ trưởng", "hai nước",
    "phát biểu", "cho biết",
]  # fmt: skip

anything = st.text(max_size=400)
composed = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
glued = st.lists(st.sampled_from(WORDS), max_size=30).map("".join)
texts = anything | composed | glued


def bare(text: str) -> Article:
    """An article of exactly this text, as one paragraph."""
    return Article(text=text, blocks=(Block("paragraph", 0, len(text)),), published="2021-03-18")


def spans_of(reading: Reading) -> list[Span]:
    spans = [span for event in reading.events for span in (event.at, event.trigger, *event.also)]
    spans += [p.at for event in reading.events for p in event.participants if p.at is not None]
    spans += [span for person in reading.people for span in (person.at, *person.mentions)]
    for claims in (reading.offices, reading.instruments, reading.commitments, reading.figures):
        spans += [claim.at for claim in claims]
    return spans


def test_a_sentence_may_end_with_what_became_of_an_office(read: Read) -> None:
    assert read("Tây Ban Nha truy nã Thủ hiến Catalonia bị phế truất").offices == ()


def test_a_text_may_break_off_behind_a_gift(read: Read) -> None:
    assert read("Đại sứ Lào Khamla Vongsavanh trao 50 máy tính cho Bộ,").events == ()


@given(texts)
def test_any_text_is_read(reader: Reader, text: str) -> None:
    assert reader.read(bare(text)).article_id == bare(text).id


@given(composed)
def test_spans_lie_in_the_text(reader: Reader, text: str) -> None:
    assert all(0 <= span.start < span.end <= len(text) for span in spans_of(reader.read(bare(text))))


@given(composed)
def test_evidence_is_what_its_span_quotes(reader: Reader, text: str) -> None:
    reading = reader.read(bare(text))
    quoted = [(each.evidence, each.at) for each in reading.events]
    quoted += [(each.evidence, each.at) for each in reading.commitments]
    assert all(evidence == at.quote(text) for evidence, at in quoted)


@given(composed)
def test_an_act_has_sides_and_a_valid_date(reader: Reader, text: str) -> None:
    events = reader.read(bare(text)).events
    assert all(event.participants and is_edtf(event.date) and 0 < event.confidence < 1 for event in events)


@given(composed)
def test_no_participant_stands_twice_in_an_act(reader: Reader, text: str) -> None:
    for event in reader.read(bare(text)).events:
        cast = [(p.name, p.country) for p in event.participants]
        assert len(cast) == len(set(cast))


@given(composed)
def test_reading_twice_gives_the_same(reader: Reader, text: str) -> None:
    assert reader.read(bare(text)) == reader.read(bare(text))


@given(composed)
def test_other_articles_read_before_change_nothing(reader: Reader, text: str) -> None:
    alone = reader.read(bare(RECEPTION))
    reader.read(bare(text))
    assert reader.read(bare(RECEPTION)) == alone


@given(texts)
def test_a_cleaned_article_is_read(reader: Reader, text: str) -> None:
    article = clean_article(RawArticle(text=f"{RECEPTION}\n\n{text}"))
    assert all(span.end <= len(article.text) for span in spans_of(reader.read(article)))


def test_two_readers_of_one_vocabulary_agree(reader: Reader) -> None:
    other = Reader.load()
    assert other.version == reader.version
    assert other.read(bare(RECEPTION)) == reader.read(bare(RECEPTION))


def test_a_reading_names_its_reader(reader: Reader) -> None:
    assert reader.read(bare(RECEPTION)).reader == reader.version
    assert reader.lexicon.digest in reader.version


def test_an_article_in_another_language_is_passed_over(reader: Reader) -> None:
    article = Article(text=RECEPTION, blocks=(Block("paragraph", 0, len(RECEPTION)),), language="en")
    assert not reader.read(article).relevant


def test_an_article_without_text_is_passed_over(reader: Reader) -> None:
    assert not reader.read(Article(text="", blocks=())).relevant


@pytest.mark.parametrize("end", [",", " và", " của", " với", " đến", " sẽ", " không", "“", ";"])
@pytest.mark.parametrize("act", ["tiếp", "hội đàm", "thăm", "gửi điện mừng", "ký", "trao tặng", "dự", "phản đối"])
def test_a_sentence_may_break_off_behind_its_act(reader: Reader, act: str, end: str) -> None:
    text = f"Thủ tướng Lê Văn Thử và Thủ tướng Lào Khamla Vongsavanh {act}{end}"
    assert reader.read(bare(text)).article_id


@pytest.mark.parametrize("end", [",", " và", " với"])
@pytest.mark.parametrize("act", ["tiếp", "hội đàm", "gặp", "chào xã giao"])
def test_an_act_of_one_side_that_breaks_off_is_none(
    tell: Callable[[str], tuple[EventClaim, ...]], act: str, end: str
) -> None:
    assert tell(f"Thủ tướng Lê Văn Thử sẽ {act}{end}") == ()


def test_a_missing_vocabulary_stops_the_run(tmp_path: Path) -> None:
    with pytest.raises(RunError, match=r"titles\.toml"):
        Reader.load(tmp_path)


SIZE = 200_000
HOSTILE = {
    "a title again and again": "Thủ tướng ",
    "chained titles": "Tổng Bí thư, ",
    "a title and a country": "Thủ tướng Lào ",
    "commas": ",",
    "full stops": ".",
    "spaces": " ",
    "line ends": "\n",
    "one unbroken word": "a",
    "one capitalised syllable": "Lê ",
    "names joined by commas": "Lê Văn Thử, ",
    "hyphens": "-",
    "hyphened syllables": "Thoong-",
    "visits": "thăm Lào ",
    "invitations": "theo lời mời của ",
    "both sides": "hai bên ",
    "countries in pairs": "Việt Nam - Lào - ",
    "dates": "17/3 ",
    "numbers": "9",
    "opening brackets": "(",
    "quotation marks": "“",
    "bodies": "Bộ Quốc phòng ",
    "conjunctions": "Lào và ",
    "of": "của ",
    "status words": "sẽ đã ",
    "many sentences": RECEPTION + " ",
    "agreements": "hai bên nhất trí ",
    "figures": "500 triệu USD ",
    "capitals": "A",
    "an act again and again": "hội đàm với ",
    "acts with their sides": "Thủ tướng Lào hội đàm với Thủ tướng Nga ",
    "acts with a day and without": (
        "Ngày 5/3, Thủ tướng Lào hội đàm với Thủ tướng Nga. Ngoại trưởng Pháp hội đàm với Ngoại trưởng Đức. "
    ),
    "nouns of acts": "cuộc gặp giữa ",
    "delegations": "đoàn đại biểu do ",
    "messages": "gửi điện mừng tới ",
    "signings": "ký Hiệp định ",
    "honorifics": "ông ",
    "leaders": "nhà lãnh đạo ",
    "gifts": "trao tặng Lào 5 triệu USD ",
    "envoys of envoys": "Đặc phái viên của ",
    "counterparts": "người đồng cấp ",
    "one name again and again": "Lê Văn Thử ",
    "companions": "và phu nhân ",
    "places": "tại Hà Nội ",
    "passives": "được Lào ",
    "initials": "J. ",
    "particles": "Jan van ",
    "unlisted bodies": "Giám đốc Cơ quan ",
    "negations": "không ",
    "sessions": "dự Hội nghị ASEAN ",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_read_to_its_end(reader: Reader, name: str) -> None:
    piece = HOSTILE[name]
    text = (RECEPTION + "\n" + piece * (SIZE // len(piece)))[:SIZE]
    assert all(span.end <= len(text) for span in spans_of(reader.read(bare(text))))


MEGABYTE = ["a title again and again", "commas", "one unbroken word"]
CROWDED = ["many sentences", "acts with their sides", "acts with a day and without"]


def seconds(reader: Reader, piece: str, size: int) -> float:
    """The seconds of the processor that reading takes, without those of collecting what others left in memory."""
    text = (RECEPTION + "\n" + piece * (size // len(piece)))[:size]
    gc.collect()
    gc.disable()
    start = time.process_time()
    reader.read(bare(text))
    taken = time.process_time() - start
    gc.enable()
    return taken


@pytest.mark.parametrize("name", MEGABYTE)
def test_a_megabyte_is_read_in_bounded_time(reader: Reader, name: str) -> None:
    assert seconds(reader, HOSTILE[name], 1_000_000) < 30  # some seconds on a quiet machine


@pytest.mark.parametrize("name", CROWDED)
def test_time_grows_as_the_text_does(reader: Reader, name: str) -> None:
    short, long = (seconds(reader, HOSTILE[name], size) for size in (80_000, 400_000))
    assert long < 12 * short  # five times the text; time that grows by its square would be twenty-five times as long
