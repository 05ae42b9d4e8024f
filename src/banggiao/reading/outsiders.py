"""Whose words a sentence tells where they are no side's: an expert's, a journalist's, somebody's without an office.

Reports on what states do quote those who comment on it. ``Ông`` in the sentences that follow goes on with their words,
though the article names nobody but heads of state.
"""

from collections.abc import Iterable, Sequence
from typing import Literal

from banggiao.reading.names import is_syllable
from banggiao.reading.people import People
from banggiao.reading.roles import subject
from banggiao.reading.sentence import Sentence

_Voice = Literal["", "side", "outsider"]
_ACCORDING = ("theo", "theo lời", "dẫn lời", "lời")
_NOT_SPEAKING = frozenset({"với", "cho", "của", "gặp", "tới", "đến", "về", "từ", "nghe", "cùng", "mời", "bởi", "trước"})
_ADVERBS = frozenset({"cũng", "đã", "còn", "vẫn", "từng", "lại", "nay", "hôm", "vừa", "tiếp tục", "một lần nữa", "mới"})
_REACH = 26  # tokens from who speaks to the word of saying: "chuyên gia A thuộc Viện nghiên cứu B, cho rằng"
_GOES_ON = 6  # sentences for which a pronoun may mean who spoke


class Outsiders:
    """Which of an article's sentences tell words of those who speak for no side; looked at when first asked."""

    def __init__(self, experts: Iterable[str], verbs: Iterable[str], people: People) -> None:
        self._forms: dict[str, list[str]] = {}
        for form in experts:
            self._forms.setdefault(form.split(" ")[0], []).append(form)
        self._verbs = frozenset(verbs)
        self._people = people
        self._known: dict[int, _Voice] = {}

    def spoke_before(self, sentences: Sequence[Sentence], at: int) -> bool:
        """Say whether who spoke last before sentence ``at`` is an outsider: a pronoun in it means him."""
        for index in range(at - 1, max(-1, at - 1 - _GOES_ON), -1):
            voice = self._voice(sentences[index])
            if voice:
                return voice == "outsider"
        return False

    def speaks(self, sentence: Sentence) -> bool:
        """Say whether a sentence itself tells that an outsider says it."""
        return self._voice(sentence) == "outsider"

    def _voice(self, sentence: Sentence) -> _Voice:
        known = self._known.get(sentence.index)
        if known is None:
            known = self._known[sentence.index] = self._heard(sentence)
        return known

    def _heard(self, sentence: Sentence) -> _Voice:
        experts = self._experts(sentence)
        if any(sentence.words(at - 2, at).endswith(_ACCORDING) for at in experts):
            return "outsider"
        for at, low in enumerate(sentence.lows):
            if sentence.owner[at] is None and (low in self._verbs or sentence.has(at, "say")):
                voice = self._speaker(sentence, at, experts)
                if voice:
                    return voice
        return ""

    def _experts(self, sentence: Sentence) -> list[int]:
        """Where words for those stand who speak for no side: not where they are spoken to."""
        found: list[int] = []
        for at, low in enumerate(sentence.lows):
            forms = self._forms.get(low.split(" ")[0])
            if forms and sentence.low(at - 1) not in _NOT_SPEAKING:
                text = f"{sentence.words(at, at + 4)} "
                if any(text.startswith(f"{form} ") for form in forms):
                    found.append(at)
        return found

    def _speaker(self, sentence: Sentence, at: int, experts: list[int]) -> _Voice:
        if is_after_stranger(sentence, at):
            return "outsider"
        last = max((i for i in experts if at - _REACH <= i < at), default=-1)
        group = subject(sentence, at)
        if group and group[0].first > last and "pronoun" not in group[0].cats:
            index = group[0].person
            free = index is not None and not self._people.persons[index].offices
            return "outsider" if free and group[0].kind == "bare" else "side"
        return "outsider" if last >= 0 else ""


def is_after_stranger(sentence: Sentence, at: int) -> bool:
    """``Rodman nói``, ``bà Kim Hee-jung cho biết``: the name before the verb is nobody's of whom the article tells."""
    before = at - 1
    while (
        before > 0
        and sentence.owner[before] is None
        and (sentence.low(before) in _ADVERBS or sentence.in_date(before) is not None)
    ):
        before -= 1
    if before < 0:
        return False
    token, owner = sentence.tokens[before], sentence.owner[before]
    if owner is not None:
        unknown = owner.kind == "bare" and owner.person is None and not is_syllable(token.text)
        titled = sentence.beyond(owner.first, ",")
        return unknown and (
            titled is None or not titled.offices
        )  # "Chủ tịch Hạ viện Nga, Vyacheslav Volodin": his name
    return token.cap and token.word and not token.senses and not is_syllable(token.text)
