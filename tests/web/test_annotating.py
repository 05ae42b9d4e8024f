from banggiao.model.articles import Article, Block
from banggiao.model.claims import EventClaim, FigureClaim, PersonClaim, Reading
from banggiao.model.spans import Span
from banggiao.record.views import ArticleView, ClaimRef
from banggiao.web.annotating import annotate_article

TEXT = "Tiếp khách Lào\nÔng Khải tiếp khách.\nHai bên gặp lại sau 3 năm."
BLOCKS = (Block("title", 0, 14), Block("lead", 15, 35), Block("paragraph", 36, 62))


def make_view(*refs: ClaimRef) -> ArticleView:
    event = EventClaim(
        type="reception", evidence=TEXT[15:62], at=Span(15, 62), trigger=Span(24, 28), also=(Span(0, 14),)
    )
    person = PersonClaim(name="Khải", country="VN", at=Span(19, 23))
    figure = FigureClaim(value=3, unit="năm", what="gặp lại", at=Span(56, 61))
    article = Article(text=TEXT, blocks=BLOCKS)
    reading = Reading(article_id=article.id, reader="test", events=(event,), people=(person,), figures=(figure,))
    return ArticleView(article=article, reading=reading, claims=refs)


EVENT = ClaimRef(anchor="c-e", kind="event", index=0, at=Span(15, 62), trigger=Span(24, 28), entity="c-e")
PERSON = ClaimRef(anchor="c-p", kind="person", index=0, at=Span(19, 23), trigger=Span(19, 23), entity="p-1")
FIGURE = ClaimRef(anchor="c-f", kind="figure", index=0, at=Span(56, 61), trigger=Span(56, 61))


def test_a_sentence_over_two_blocks_is_lit_in_both_and_addressed_once() -> None:
    shown = annotate_article(make_view(EVENT))
    opened = [[p for p in passage.pieces if p.step == "open"] for passage in shown.passages]
    lit = [[p for p in pieces if p.mark and p.mark.kind == "event"] for pieces in opened]
    assert [len(pieces) for pieces in lit] == [1, 1, 1]
    firsts = [p.mark.anchor for pieces in lit for p in pieces if p.first and p.mark and p.mark.anchor]
    assert firsts == ["c-e"]
    references = [p for passage in shown.passages for p in passage.pieces if p.step == "reference"]
    assert [p.mark.number for p in references if p.mark] == [1]


def test_claims_stand_by_kind_with_their_pages() -> None:
    shown = annotate_article(make_view(FIGURE, PERSON, EVENT))
    assert list(shown.entries) == ["event", "person", "figure"]
    assert [(e.number, e.href) for entries in shown.entries.values() for e in entries] == [
        (1, "/events/c-e"),
        (0, "/people/p-1"),
        (2, ""),
    ]


def test_an_anchor_stands_once_on_a_page() -> None:
    shown = annotate_article(make_view(FIGURE, FIGURE))
    assert len(shown.entries["figure"]) == 1
