import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from banggiao.articles.rows import FieldNames, RowDecoder, split_objects, split_rows
from banggiao.model.errors import ArticleError


def _pieces(data: bytes, size: int) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]


@given(st.lists(st.binary(max_size=20).map(lambda b: b.replace(b"\n", b"").strip()), max_size=8), st.integers(1, 9))
def test_lines_are_the_same_in_whatever_pieces_they_come(lines: list[bytes], size: int) -> None:
    data = b"\n".join(lines)
    expected = [(number, line) for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), 1)]
    if size >= 3 or not data.startswith(b"\xef"):
        assert list(split_rows(_pieces(data, size))) == [(n, line.strip()) for n, line in expected if line.strip()]


def test_a_line_over_the_limit_is_named_and_passed_over() -> None:
    rows = list(split_rows(_pieces(b"short\n" + b"x" * 100 + b"\nshort", 7), limit=50))
    assert rows == [(1, b"short"), (2, None), (3, b"short")]


_OBJECTS = st.lists(st.dictionaries(st.text(max_size=4), st.text(max_size=6), max_size=3), min_size=1, max_size=5)


@given(_OBJECTS, st.integers(1, 11), st.sampled_from([None, 2]))
def test_the_objects_of_an_array_are_found_in_whatever_pieces(
    objects: list[dict[str, str]], size: int, indent: int | None
) -> None:
    data = json.dumps(objects, indent=indent).encode()
    assert [json.loads(row.data or b"") for row in split_objects(_pieces(data, size))] == objects


def test_an_object_that_does_not_end_is_told() -> None:
    with pytest.raises(ArticleError, match="middle"):
        list(split_objects([b'[{"text": "a"}, {"text": "']))
    with pytest.raises(ArticleError, match="no JSON object"):
        list(split_objects([b"[]"]))


def test_an_object_over_the_limit_is_named() -> None:
    data = b'[{"text": "' + b"x" * 100 + b'"}, {"text": "a"}]'
    assert [row.data for row in split_objects(_pieces(data, 9), limit=50)] == [None, b'{"text": "a"}']


def test_fields_may_be_called_otherwise_or_be_missing() -> None:
    decoder = RowDecoder(FieldNames(text="body", title="headline"))
    raw = decoder.decode('{"body": "Hai bên ký.", "headline": null, "other": 1}'.encode())
    assert (raw.text, raw.title, raw.url) == ("Hai bên ký.", "", "")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (b'{"text": 5}', "`text` is not text but int"),
        (b'{"text": ["a"]}', "`text` is not text but array"),
        (b'{"text": null}', "no text in the field `text`"),
        (b'{"title": "a"}', "no text in the field `text`"),
        (b'{"text": "  "}', "no text in the field `text`"),
        (b'{"text": "a", "title": {}}', "`title` is not text"),
        (b"[1, 2]", "not an object"),
        (b'"text"', "not an object"),
        (b'{"text": "a"', "not JSON"),
        (b'{"text": "\xff"}', "UTF-8"),
        (b"[" * 100_000, "not an object"),
        (b'{"text":' * 100_000, "not text|not JSON"),
    ],
)
def test_a_wrong_row_says_what_is_wrong(row: bytes, reason: str) -> None:
    with pytest.raises(ArticleError, match=reason):
        RowDecoder(FieldNames()).decode(row)


def test_a_lone_surrogate_in_a_row_is_let_through_for_cleaning() -> None:
    assert RowDecoder(FieldNames()).decode(b'{"text": "a\\ud800b"}').text == "a\ud800b"
