import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from banggiao.articles.cleaning import RawArticle, article_from_text, clean_article
from banggiao.model.articles import Article
from banggiao.model.errors import ArticleError

_PAGE = """Bộ trưởng Ngoại giao tiếp Đại sứ Lào

Thứ sáu, 05/03/2021 | 19:28 GMT+7
Theo vov.vn
0:00 / 0:00
Chia sẻ
QTTV- Chiều 5/3, Bộ trưởng Lê Minh Sơn tiếp Đại sứ Khamsing.

Quang cảnh buổi tiếp. Ảnh Thu An/Nhân dân

Quang cảnh buổi tiếp. Ảnh Thu An/Nhân dân

Hai bên nhất trí tăng cường hợp tác.Hai bên cũng ký một bản ghi nhớ./.

Minh Hà
Theo vov.vn
"""


def _kinds(article: Article) -> list[str]:
    return [block.kind for block in article.blocks]


def test_a_page_saved_as_text() -> None:
    article = article_from_text(_PAGE)
    assert article.text.split("\n") == [
        "Bộ trưởng Ngoại giao tiếp Đại sứ Lào",
        "Chiều 5/3, Bộ trưởng Lê Minh Sơn tiếp Đại sứ Khamsing.",
        "Quang cảnh buổi tiếp.",
        "Hai bên nhất trí tăng cường hợp tác. Hai bên cũng ký một bản ghi nhớ./.",
    ]
    assert _kinds(article) == ["title", "lead", "caption", "paragraph"]
    assert (article.publisher, article.original_source, article.published) == ("QTTV", "vov.vn", "2021-03-05T19:28")
    assert (article.photographers, article.agencies, article.language) == (("Thu An",), ("Nhân dân",), "vi")


def test_a_first_paragraph_that_is_a_sentence_is_the_lead() -> None:
    assert _kinds(article_from_text("Chiều 5/3, hai bên ký hiệp định.\n\nSau đó họ họp báo.")) == ["lead", "paragraph"]


def test_title_and_lead_that_the_text_repeats_stand_once() -> None:
    article = clean_article(
        RawArticle(
            title="Hai nước ký hiệp định",
            lead="(TTXVN) - Chiều 5/3, hai nước ký hiệp định.",
            text="HAI NƯỚC KÝ HIỆP ĐỊNH\n\n(TTXVN) - Chiều 5/3, hai nước ký hiệp định.\n\nSau đó họ họp báo.",
            url="https://www.baovidu.vn/a/1",
            published="05/03/2021 19:28",
        )
    )
    assert article.text == "Hai nước ký hiệp định\nChiều 5/3, hai nước ký hiệp định.\nSau đó họ họp báo."
    assert (article.publisher, article.published) == ("TTXVN", "2021-03-05T19:28")


def test_the_outlet_is_the_links_host_where_nothing_else_says() -> None:
    article = clean_article(RawArticle(text="Hai bên ký hiệp định.", url="https://www.baovidu.vn/a/1"))
    assert article.publisher == "baovidu.vn"
    assert clean_article(RawArticle(text="Hai bên ký.", url="http://[broken", publisher="VD")).publisher == "VD"


def test_a_bracket_before_the_lead_may_name_the_source() -> None:
    article = article_from_text("Hai nước ký hiệp định\n(Theo TTXVN) - Chiều 5/3, hai nước ký hiệp định.")
    assert (article.publisher, article.original_source) == ("", "TTXVN")


def test_who_signs_for_words_and_pictures_is_the_photographer_where_no_picture_names_one() -> None:
    text = "Hai nước ký hiệp định\nChiều 5/3, hai nước ký hiệp định.\nLễ ký.{}\nTin, ảnh: Minh Hà"
    assert article_from_text(text.format("")).photographers == ("Minh Hà",)
    assert article_from_text(text.format(" Ảnh: Thu An")).photographers == ("Thu An",)


def test_decomposed_letters_and_invisible_characters_are_mended() -> None:
    article = article_from_text(
        "Thu\u031b\u0309 tu\u031bo\u031b\u0301ng\u00a0Vie\u0323\u0302t\u200b Nam\x00 \ud800tới Lào."
    )
    assert article.text == "Thử tướng Việt Nam tới Lào."


def test_a_copy_of_a_paragraph_under_a_picture_is_one_caption() -> None:
    copy = "Hai Bộ trưởng bắt tay nhau sau lễ ký."
    text = f"Lễ ký\n\nHai bên ký.\n\n{copy}\nMột.\nHai.\n\n{copy}"
    assert article_from_text(text).captions == (copy,)


@pytest.mark.parametrize("nothing", ["", " \n\t", "\x00\u200b", "0:00 / 0:00\nChia sẻ"])
def test_a_text_of_nothing_is_refused(nothing: str) -> None:
    with pytest.raises(ArticleError, match="no text"):
        article_from_text(nothing)


_LINES = st.sampled_from([*_PAGE.split("\n"), "Ảnh: AFP", ">> Xem thêm", "PV", "Theo AFP", "TTO - ", "(TTXVN) - X"])


@settings(max_examples=300)
@given(st.one_of(st.text(), st.lists(_LINES, max_size=14).map("\n".join)))
def test_any_text_is_an_article_of_whole_lines_or_an_article_error(text: str) -> None:
    try:
        article = article_from_text(text)
    except ArticleError:
        return
    assert article.text == "\n".join(block.span.quote(article.text) for block in article.blocks)
    assert [block.start for block in article.blocks[1:]] == [block.end + 1 for block in article.blocks[:-1]]
    assert all(block.start < block.end for block in article.blocks)
    assert "\n" not in "".join(block.span.quote(article.text) for block in article.blocks)


def test_five_megabytes_in_one_line() -> None:
    article = article_from_text("Hai bên ký hiệp định.Hai bên họp báo. " * 130_000)
    assert len(article.text) > 5_000_000
    assert len(article.blocks) == 1
