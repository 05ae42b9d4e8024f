"""Whose words a sentence tells where they are no side's: an expert's, a journalist's, somebody's without an office.

Reports on what states do quote those who comment on it. ``Ông`` in the sentences that follow goes on with their words,
though the article names nobody but heads of state.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Literal

from banggiao.articles.press import is_known_press
from banggiao.reading.mention import Mention
from banggiao.reading.roles import subject
from banggiao.reading.sentence import Sentence
from banggiao.vietnamese.syllables import is_syllable

_Voice = Literal["", "side", "expert", "stranger"]
_ACCORDING = ("theo", "theo lời", "dẫn lời", "lời")
_NOT_SPEAKING = frozenset({"với", "cho", "của", "gặp", "tới", "đến", "về", "từ", "nghe", "cùng", "mời", "bởi", "trước"})
_ADVERBS = frozenset({"cũng", "đã", "còn", "vẫn", "từng", "lại", "nay", "hôm", "vừa", "tiếp tục", "mới"})
_OUTLETS = ("hãng", "tờ", "báo", "đài", "kênh", "trang", "theo", "tạp chí", "nhật báo")
_INSIDE_NAMES = ("'", "’", "-")
_REACH = 26  # tokens from who speaks to the word of saying: "chuyên gia A thuộc Viện nghiên cứu B, cho rằng"
_CALLED = 3  # tokens of a word for an expert, to the name behind it
_SEVERAL = 2  # sentences in which experts speak: what an article is about is what they think
_GOES_ON = 6  # sentences for which a pronoun may mean who spoke


class Outsiders:
    """Which of an article's sentences tell words of those who speak for no side; looked at when first asked."""

    def __init__(self, experts: tuple[str, ...], verbs: tuple[str, ...], headings: Iterable[str]) -> None:
        self._forms = _by_first_word(experts)
        self._verbs = _as_set(verbs)
        self._headings = tuple(headings)
        self._known: dict[int, _Voice] = {}
        self._known_experts: dict[int, list[int]] = {}
        self._explains: bool | None = None

    def spoke_before(self, sentences: Sequence[Sentence], at: int) -> bool:
        """Say whether who spoke last before sentence ``at`` is an outsider: a pronoun in it means him."""
        return self._last(sentences, at) in ("expert", "stranger")

    def comment(self, sentences: Sequence[Sentence], at: int, *, goes_on: bool) -> bool:
        """Say whether sentence ``at`` tells what an expert says; ``goes_on``: or may go on with what one said."""
        first = max(0, at - _GOES_ON) if goes_on else at
        if not any(self._experts(sentence) for sentence in sentences[first : at + 1]):
            return False  # most articles name none
        voice = self._voice(sentences[at])
        if not voice and goes_on:
            voice = self._last(sentences, at)
        return voice == "expert"

    def names_expert(self, sentence: Sentence, first: int, last: int) -> bool:
        """Say whether a word for somebody who speaks for no side stands between two tokens."""
        return any(first <= at < last for at in self._experts(sentence))

    def explain(self, sentences: Sequence[Sentence]) -> bool:
        """Say whether an article comments on what states do: its title asks or explains, or experts speak in it."""
        if self._explains is None:
            title = next((s for s in sentences if s.block == "title"), None)
            asks = title is not None and (title.low(len(title.tokens) - 1) == "?" or title.says(self._headings))
            self._explains = asks or self._are_several(sentences)
        return self._explains

    def _are_several(self, sentences: Sequence[Sentence]) -> bool:
        told = (s for s in sentences if self._experts(s) and self._voice(s) == "expert")
        return len(list(islice(told, _SEVERAL))) == _SEVERAL

    def _last(self, sentences: Sequence[Sentence], at: int) -> _Voice:
        for index in range(at - 1, max(-1, at - 1 - _GOES_ON), -1):
            if voice := self._voice(sentences[index]):
                return voice
        return ""

    def _voice(self, sentence: Sentence) -> _Voice:
        known = self._known.get(sentence.index)
        if known is None:
            known = self._known[sentence.index] = self._heard(sentence)
        return known

    def _heard(self, sentence: Sentence) -> _Voice:
        experts = self._experts(sentence)
        if any(sentence.words(at - 2, at).endswith(_ACCORDING) for at in experts):
            return "expert"
        for at in self.words_of_saying(sentence):
            if voice := self._speaker(sentence, at, experts):
                return voice
        return ""

    def words_of_saying(self, sentence: Sentence) -> Iterator[int]:
        """Yield where a sentence tells that somebody says something."""
        for at, low in enumerate(sentence.lows):
            if sentence.owner[at] is None and (low in self._verbs or "say" in sentence.tokens[at].senses):
                yield at

    def _experts(self, sentence: Sentence) -> list[int]:
        """Where words for those stand who speak for no side: not where they are spoken to."""
        known = self._known_experts.get(sentence.index)
        if known is not None:
            return known
        found: list[int] = []
        self._known_experts[sentence.index] = found
        if self._forms.keys().isdisjoint(sentence.heard):
            return found
        for at, low in enumerate(sentence.lows):
            forms = self._forms.get(low.partition(" ")[0])
            if forms and sentence.low(at - 1) not in _NOT_SPEAKING:
                text = f"{sentence.words(at, at + 4)} "
                if any(text.startswith(f"{form} ") for form in forms):
                    found.append(at)
        return found

    def _speaker(self, sentence: Sentence, at: int, experts: list[int]) -> _Voice:
        last = max((i for i in experts if at - _REACH <= i < at), default=-1)
        group = subject(sentence, at)
        if group and _is_called_expert(sentence, group[0], last):
            return "expert"
        if group and group[0].first > last and "pronoun" not in group[0].cats and not is_after_stranger(sentence, at):
            return "side"
        if last >= 0:
            return "expert"
        return "stranger" if is_after_stranger(sentence, at) else ""


@lru_cache(maxsize=4)
def _by_first_word(forms: tuple[str, ...]) -> dict[str, list[str]]:
    """Put forms of the vocabulary together by their first words: once, not for each article."""
    found: dict[str, list[str]] = {}
    for form in forms:
        found.setdefault(form.partition(" ")[0], []).append(form)
    return found


@lru_cache(maxsize=4)
def _as_set(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(words)


def _is_called_expert(sentence: Sentence, mention: Mention, expert: int) -> bool:
    """``Chuyên gia Trần Văn A hy vọng``: right before a name the word says what he is who bears it."""
    near = 0 <= expert < mention.first <= expert + _CALLED
    return (
        near
        and not mention.offices
        and mention.kind in ("person", "bare")
        and "," not in sentence.lows[expert : mention.first]
    )


def is_after_stranger(sentence: Sentence, at: int) -> bool:
    """``Rodman nói``, ``bà Kim Hee-jung cho biết``: the name before the verb is nobody's of whom the article tells."""
    last = at - 1
    while (
        last > 0
        and sentence.owner[last] is None
        and (sentence.low(last) in _ADVERBS or sentence.in_date(last) is not None)
    ):
        last -= 1
    if last < 0 or is_syllable(sentence.tokens[last].text):
        return False
    first = _start_of_name(sentence, last)
    if first > last or sentence.owner[first - 1] is not None:
        return False  # "Thủ tướng Papua New Guinea Peter O'Neill": the end of a name that begins before
    titled = sentence.beyond(first, ",")
    if titled is not None and titled.offices:
        return False  # "Chủ tịch Hạ viện Nga, Vyacheslav Volodin": his name
    name = " ".join(token.text for token in sentence.tokens[first : last + 1])
    told_by_press = name.isupper() or is_known_press(name) or sentence.low(first - 1).startswith(_OUTLETS)
    return not told_by_press


def _start_of_name(sentence: Sentence, last: int) -> int:
    """Return where a name begins that no mention of a person, side or body covers; behind ``last`` where none does."""
    owner = sentence.owner[last]
    if owner is not None:
        return owner.first if owner.kind == "bare" and owner.person is None else last + 1
    first = last + 1
    while first > 0 and sentence.owner[first - 1] is None:
        token = sentence.tokens[first - 1]
        if token.senses or not (token.cap or token.text in _INSIDE_NAMES):
            break
        first -= 1
    return first
