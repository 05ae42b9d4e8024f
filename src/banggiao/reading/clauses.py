"""Where two clauses of a sentence stand apart: what the one says of its verb says nothing of the other's."""

from banggiao.reading.sentence import Sentence

_MEANWHILE = frozenset({"trong khi", "giữa lúc", "trong lúc", "trong bối"})


def is_apart(sentence: Sentence, comma: int) -> bool:
    """Say whether the clause behind the comma at a token is told apart from the one before it.

    ``Trong khi A cân nhắc …, B thăm C``; ``A đã nhận lời, dự kiến vào tháng 5, sau khi B mời``.
    """
    if sentence.words(0, 2) in _MEANWHILE:
        return "," not in sentence.lows[:comma]
    after = sentence.words(comma + 1, comma + 3)
    return after.startswith("sau khi") and any(sentence.has(i, "past") for i in range(comma))
