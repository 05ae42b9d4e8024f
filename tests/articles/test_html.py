import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from banggiao.articles import article_from_html
from banggiao.model.errors import ArticleError

_LEAD = "Chiều 5/3, Bộ trưởng Lê Minh Sơn tiếp Đại sứ Lào Khamsing Vongsa tại Hà Nội."
_BODY = "Hai bên nhất trí thúc đẩy hợp tác ở khu vực biên giới và trao đổi đoàn các cấp trong năm nay."
_END = "Nhân dịp này, Đại sứ Khamsing Vongsa chuyển lời thăm hỏi của lãnh đạo Lào tới Bộ trưởng."
_HEAD = """<meta property="og:title" content="Bộ trưởng tiếp Đại sứ Lào | Báo Ví Dụ">
<meta property="og:site_name" content="Báo Ví Dụ"><link rel="canonical" href="https://vidu.example/1">
<meta property="article:published_time" content="2021-03-05T19:28:00+07:00">"""


def _page(body: str, head: str = _HEAD) -> bytes:
    return f"<!doctype html><html><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>".encode()


def test_a_page_with_everything() -> None:
    article = article_from_html(
        _page(
            f"""<nav><a href="/">Trang chủ</a></nav><article><h1>Bộ trưởng tiếp Đại sứ Lào</h1>
            <span class="date">Thứ sáu, 05/03/2021 19:28</span><h2 class="sapo">(VD) - {_LEAD}</h2>
            <figure><img src="a.jpg">
            <figcaption>Quang cảnh buổi tiếp. (Ảnh: <em>Thu An</em>/TTXVN)</figcaption></figure>
            <p>{_BODY}</p><ul><li><a href="/2">Lào mở thêm một cửa khẩu</a></li></ul><p>{_END}</p></article>
            <p class="source">Theo TTXVN</p>
            <div class="related"><h3>Tin liên quan</h3><a href="/3">Tin khác</a></div>"""
        )
    )
    assert article.text.split("\n") == [
        "Bộ trưởng tiếp Đại sứ Lào", _LEAD, "Quang cảnh buổi tiếp.", _BODY, _END,
    ]  # fmt: skip
    assert [block.kind for block in article.blocks] == ["title", "lead", "caption", "paragraph", "paragraph"]
    assert (article.publisher, article.url) == ("Báo Ví Dụ", "https://vidu.example/1")
    assert (article.published, article.original_source) == ("2021-03-05T19:28", "TTXVN")
    assert (article.photographers, article.agencies) == (("Thu An",), ("TTXVN",))


@pytest.mark.parametrize(
    "picture",
    [
        '<table class="pic"><tr><td><img src="a"></td></tr><tr><td class="caption">{}</td></tr></table>',
        '<table align="center"><tr><td><img src="a"></td></tr><tr><td><p>{}</p></td></tr></table>',
        '<div class="VCSortableInPreviewMode"><img src="a"><div class="PhotoCMS_Caption"><p>{}</p></div></div>',
        '<div><a href="#"><img src="a"></a><div><em>{}</em></div></div>',
        '<p style="text-align:center"><img src="a"></p><p style="text-align:center">{}</p>',
        "<center><img src='a'><br><i>{}</i></center>",
        "<p><img src='a'><br><em>{}</em></p>",
    ],
)
def test_captions_as_outlets_set_them(picture: str) -> None:
    caption = picture.format("Đại sứ Khamsing Vongsa phát biểu tại buổi tiếp. Ảnh: Thu An")
    article = article_from_html(_page(f"<article><p>{_LEAD}</p>{caption}<p>{_BODY}</p><p>{_END}</p></article>"))
    assert article.captions == ("Đại sứ Khamsing Vongsa phát biểu tại buổi tiếp.",)
    assert article.photographers == ("Thu An",)
    assert [block.kind for block in article.blocks][1:] == ["lead", "caption", "paragraph", "paragraph"]


def test_facts_from_linked_data_and_from_print() -> None:
    linked = """<title>Tiếp Đại sứ Lào</title><script type="application/ld+json">{"@type": "NewsArticle",
    "datePublished": "2021-03-05T08:00:00+07:00", "publisher": {"name": "Báo Ví Dụ"}}</script>"""
    body = f"<article><p>{_LEAD}</p><p>{_BODY}</p></article>"
    article = article_from_html(_page(body, linked))
    assert (article.title, article.publisher, article.published) == ("Tiếp Đại sứ Lào", "Báo Ví Dụ", "2021-03-05T08:00")
    printed = f'<div class="time-now">07/03/2021 10:00</div><div class="DateNews">Ngày 05/03/2021 | 20:05</div>{body}'
    assert article_from_html(_page(printed, "")).published == "2021-03-05T20:05"


def test_what_the_caller_knows_stands_behind_and_before_the_page() -> None:
    body = _page(f"<article><p>{_LEAD}</p><p>{_BODY}</p></article>", "")
    article = article_from_html(body, url="https://www.khac.example/1", publisher="Báo Khác")
    assert (article.url, article.publisher) == ("https://www.khac.example/1", "Báo Khác")


@pytest.mark.parametrize(
    "page",
    [
        b"<html></html>",
        b"<html><body></body></html>",
        b"<",
        _page("<ul>" + "<li><a href='/'>Kinh tế</a></li>" * 40 + "</ul>"),
        _page("<h1>404</h1><p>Không tìm thấy trang</p>"),
    ],
)
def test_a_page_without_an_article_is_refused(page: bytes) -> None:
    with pytest.raises(ArticleError, match="article"):
        article_from_html(page)


@pytest.mark.parametrize("tag", ["div", "p", "b", "table", "ul><li", "blockquote"])
def test_deep_pages_end_in_an_article_or_a_refusal(tag: str) -> None:
    page = _page(f"<{tag}>" * 100_000 + _LEAD) if tag == "div" else _page(f"<{tag}>" * 5_000 + _LEAD)
    with suppress(ArticleError):
        assert article_from_html(page).text


def test_nested_boxes_of_much_text_take_no_long_time() -> None:
    page = _page('<div class="related">' * 200 + f"<p>{_BODY}</p>" * 4_000)
    start = time.perf_counter()
    with suppress(ArticleError):
        article_from_html(page)
    assert time.perf_counter() - start < 10


def test_five_megabytes_in_one_line() -> None:
    assert len(article_from_html(_page(f"<article><p>{f'{_BODY} ' * 60_000}</p></article>")).text) > 5_000_000


_TAGS = st.sampled_from([
    "<p>", "</p>", "<div class='caption'>", "</div>", "<img src=a>", "<figure>", "<figcaption>", "</figure>", "<table>",
    "<tr>", "<td class=pic>", "</table>", "<a href=x>", "</a>", "<h1>", "<h2 class=sapo>", "<br>", "<em>", "</em>",
    "<li>", "<span class='location-stamp'>", "</span>", "<time>", "<article>", "<p class=related>", _LEAD, _BODY, _END,
    "Ảnh: TTXVN", "Theo AFP", "05/03/2021 10:00", "<!--", "<script type='application/ld+json'>{", "</script>", "\x00",
])  # fmt: skip


@settings(max_examples=150)
@given(st.lists(_TAGS, max_size=30).map("".join))
def test_any_markup_is_an_article_or_an_article_error(markup: str) -> None:
    try:
        article = article_from_html(_page(markup))
    except ArticleError:
        return
    assert article.text == "\n".join(block.span.quote(article.text) for block in article.blocks)
