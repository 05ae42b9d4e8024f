"""Mentions by their place in the text."""

from collections.abc import Callable

from banggiao.reading.grammar import Grammar
from banggiao.reading.story import Story

TEXT = "Thủ tướng Lê Văn Thử tiếp Đại sứ Lào."


def test_what_stands_at_and_between_offsets(story: Callable[..., Story]) -> None:
    grammar = Grammar(story(TEXT).sentences[0])
    name = TEXT.index("Thử")
    covering = grammar.covering(name)
    assert covering is not None
    assert covering.name == "Lê Văn Thử"
    assert grammar.covering(TEXT.index("tiếp")) is None
    assert grammar.between(0, name) == []
    assert grammar.between(0, len(TEXT))[0] is covering
    assert TEXT.index("tiếp") in grammar.verbs
