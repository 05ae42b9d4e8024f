from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from banggiao.record.finding import Asked
from banggiao.record.store import Record
from banggiao.record.tokens import parse_query, snippet
from banggiao.record.views import ArticleFilter, EventFilter


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory, make: ModuleType) -> Record:
    """A record whose articles differ only in diacritics."""
    path: Path = tmp_path_factory.mktemp("tim") / "banggiao.db"
    texts = ("Hai bên vì hòa bình.", "Tỉnh Hoa Binh là tên không dấu.", "Sông chảy qua đường Bình Hoà.",
             "Cái dương, cái đương.", "Cái đường.")  # fmt: skip
    with Record.open(path, create=True) as record:
        for text in texts:
            article = make.article(text, title=text.split()[0] + str(texts.index(text)))
            record.add([(article, make.Reading(article_id=article.id, reader="tay/1"))])
        record.add([make.matters()])
        yield record


def titles(record: Record, words: str) -> list[str]:
    return [hit.label for hit in record.search(words, kinds=("article",)).items]


@pytest.mark.parametrize("words", ["hoà bình", "hòa bình", "HÒA BÌNH", '"hoà bình"'])
def test_words_with_marks_find_their_like_first(library: Record, words: str) -> None:
    assert titles(library, words)[0] == "Hai0"
    assert "Tỉnh1" in titles(library, words)


def test_words_without_marks_find_all_the_phrase_before_the_words_apart(library: Record) -> None:
    found = titles(library, "hoa binh")
    assert set(found) == {"Hai0", "Tỉnh1", "Sông2"}
    assert found[-1] == "Sông2"


def test_marked_words_side_by_side_come_before_unmarked_ones_apart(tmp_path: Path, make: ModuleType) -> None:
    with Record.open(tmp_path / "banggiao.db", create=True) as record:
        for text in ("Vòng hoa và đội binh nghi lễ.", "Hai bên vì hòa bình."):
            article = make.article(text, title=text)
            record.add([(article, make.Reading(article_id=article.id, reader="tay/1"))])
        assert titles(record, "hoa binh") == ["Hai bên vì hòa bình.", "Vòng hoa và đội binh nghi lễ."]


def test_words_far_from_each_other_are_found_only_when_asked_for(tmp_path: Path, make: ModuleType) -> None:
    far = "Hòa nhạc kết thúc lúc chín giờ tối, rồi đoàn lên xe về nghỉ ở Thái Bình."
    with Record.open(tmp_path / "banggiao.db", create=True) as record:
        for text in ("Hai bên vì hòa bình.", far):
            article = make.article(text, title=text)
            record.add([(article, make.Reading(article_id=article.id, reader="tay/1"))])
        page = record.search("hoa binh", kinds=("article",))
        assert ([hit.label for hit in page.items], page.has_apart) == (["Hai bên vì hòa bình."], True)
        assert record.search("hoa binh", kinds=("article",), apart=True).total == 2


def test_what_has_all_words_near_comes_before_what_has_some_of_them_near(tmp_path: Path, make: ModuleType) -> None:
    some = "Trịnh trọng đón khách. Công việc chung tiến triển tốt đẹp hơn trước rất nhiều nhờ Lâm Văn Thuận ở đó."
    near = "Ông Trịnh Công Lâm cùng ông Văn Thuận."
    with Record.open(tmp_path / "banggiao.db", create=True) as record:
        for day, text in (("2024-05-06", some), ("2019-05-06", near)):
            article = make.article(text, title=text, published=day)
            record.add([(article, make.Reading(article_id=article.id, reader="tay/1"))])
        found = record.search("trịnh công lâm văn thuận", kinds=("article",))
        assert [hit.label for hit in found.items] == [near, some]


@pytest.mark.parametrize("more", [{}, {"since": "2019-02-25"}, {"until": "2019"}, {"publisher": "Báo Hai"}])
def test_articles_with_words_are_found_as_by_a_query(seeded: Record, more: dict[str, str]) -> None:
    filters = ArticleFilter(words="tong bi thu", **more)
    assert seeded.finder.articles(filters, 50, 0) == seeded.articles(filters)
    assert seeded.finder.articles(filters, 1, 1).items == seeded.articles(filters).items[1:2]


def test_words_of_two_names_are_not_near(library: Record) -> None:
    people = library.search("Vorachith", kinds=("person",)).items
    assert people
    assert all(library.search(f"{hit.label.split()[-1]} chủ", kinds=("person",)).total == 0 for hit in people)


def test_a_quoted_phrase_is_asked_as_such(library: Record) -> None:
    assert set(titles(library, '"hoa binh"')) == {"Hai0", "Tỉnh1"}


def test_d_finds_its_barred_like_and_exact_letters_come_first(library: Record) -> None:
    assert set(titles(library, "duong")) == {"Sông2", "Cái3", "Cái4"}
    assert titles(library, "đương")[0] == "Cái3"
    exact = [hit.exact for hit in library.search("đương", kinds=("article",)).items]
    assert exact == sorted(exact, reverse=True)


def test_the_last_word_may_be_begun(library: Record) -> None:
    assert titles(library, "vi hoa bin") == ["Hai0"]
    assert titles(library, "vi hoa bin ") == []


def test_every_kind_is_found_and_counted(library: Record) -> None:
    page = library.search("Bounnhang Vorachith")
    assert page.counts == {"event": 1, "person": 1, "article": 1}
    assert page.total == 3
    person = next(hit for hit in page.items if hit.kind == "person")
    assert person.label == "Bounnhang Vorachith"
    assert library.person(person.id) is not None
    assert library.search("thuong mai", kinds=("instrument",)).counts == {"instrument": 1}
    assert library.search("Vorachith", limit=1, offset=1).items == library.search("Vorachith").items[1:2]


def test_marks_point_at_the_words(library: Record) -> None:
    (hit,) = library.search("kim ngach", kinds=("article",)).items
    assert [mark.quote(hit.snippet) for mark in hit.marks] == ["Kim", "ngạch"]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=60))
@example('"')
@example('hoa" OR "binh')
@example("exact:hoa NEAR(binh, 3) ^hoa -binh *")
@example("'; DROP TABLE articles; --")
@example("\x00\ud800")
@example("()*^{}:")
@example("a " * 400)
@example("½ ² ٣")
def test_no_query_is_ever_syntax(library: Record, words: str) -> None:
    page = library.search(words)
    assert page.total >= len(page.items)


@given(text=st.text(max_size=300), words=st.text(max_size=20))
def test_marks_stand_in_their_snippet(text: str, words: str) -> None:
    found, marks = snippet(text, parse_query(words))
    assert all(0 <= mark.start < mark.end <= len(found) for mark in marks)
    assert found in text.replace("\n", " ")


@pytest.mark.parametrize("words", ["bình", "hòa bình", "vì hòa bình", '"hòa bình"', '"hai bên" bình'])
def test_one_word_or_phrase_is_found_as_several_are(library: Record, words: str) -> None:
    assert "Hai0" in titles(library, words)


@pytest.mark.parametrize("words", ["hoa binh", "đường", "Vorachith", "thuong mai", "khong co"])
@pytest.mark.parametrize("apart", [False, True])
def test_who_asks_once_is_told_what_everybody_is(library: Record, words: str, *, apart: bool) -> None:
    asked = Asked(words, apart=apart)
    assert library.finder.look_up(asked, 9, 1) == library.finder.search(asked, 9, 1)


def test_a_condition_that_no_set_is_kept_for_narrows_too(library: Record) -> None:
    found = library.finder.search(Asked("hòa bình", filters=EventFilter(person="không ai")), 9, 0)
    assert (found.total, found.has_apart) == (0, False)
