"""Written names, taken apart so that they can be compared (`banggiao.resolving.likeness`).

Three ways of writing are told apart, for each is shortened and misspelled in its own manner:

- *Vietnamese* (``Nguyễn Phú Trọng``, ``Tập Cận Bình``): every word is a Vietnamese syllable;
- *transcribed* (``Thoong-lun Xi-xu-lít``): syllables as a Vietnamese ear hears them, joined by hyphens;
- *foreign* (``Thongloun Sisoulith``, ``Kim Jong-un``): Latin spelling of elsewhere.

`name_blocks` gives the keys under which names are looked up: names that may be one person's share at least one.
"""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from banggiao.resolving.sounds import sounds_of
from banggiao.vietnamese.folding import fold, matchable, name_key

Style = Literal["vietnamese", "transcribed", "foreign"]

_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?"
    r"(?:uye|uya|uyu|uoi|uou|ieu|yeu|oai|oao|oay|oeo|uay"
    r"|a[iouy]|e[ou]|i[aeu]|o[aeio]|u[aeiouy]|ye|[aeiouy])"
    r"(?:ch|ng|nh|[cmnpt])?"
)
_HYPHEN = re.compile(r"(?<=\w)\s*[-‐‑–]\s*(?=\w)")
_GENERATIONS = frozenset(("ii", "iii", "iv", "jr", "sr"))
_ONLY_VIETNAMESE = re.compile("[ăđơưạ-ỹ]")
_OF_SYLLABLES = re.compile(r"\w+(?:-\w+){2}")
_KOREAN = re.compile(r"\w+ \w+ ?- ?\w+")
"""A family name, and a given name of two syllables: without marks it is Latin, whatever its syllables look like."""
_INITIAL = re.compile(r"\w\. ?\w")
_CODED = 2
HOME = "VN"
_FAINT = "HWY"  # sounds that one spelling has and another has not


class NameForm(NamedTuple):
    """A name taken apart for comparison.

    Attributes:
        key: folded words (`banggiao.vietnamese.folding.name_key`), without the ``III`` or ``Jr`` behind a full name.
        marked: the same words with their diacritics, or empty where the name is written without any.
        parts: the words as written, in lower case with diacritics, the syllables of a transcribed word together.
        codes: how each of them begins, by its sounds: what names that sound alike have in common, but for chance.
    """

    key: str
    words: tuple[str, ...]
    marked: tuple[str, ...]
    style: Style
    parts: tuple[str, ...]
    codes: frozenset[str]


@lru_cache(maxsize=65536)
def name_form(name: str) -> NameForm:
    """Take a written name apart."""
    words = tuple(name_key(name).split())
    if len(words) > 2 and words[-1] in _GENERATIONS:
        words = words[:-1]
    lowered = matchable(name)
    marked = tuple(re.findall(r"[^\W_]+", lowered)) if fold(name) != lowered else ()
    parts = tuple(re.findall(r"[^\W_]+(?:-[^\W_]+)*", _HYPHEN.sub("-", lowered)))
    style = _style(name, words)
    codes = frozenset(code for word in parts if (code := _code(word, style)))
    return NameForm(" ".join(words), words, marked[: len(words)], style, parts, codes)


def name_blocks(name: str, country: str) -> set[str]:
    """Return the keys under which a name of a country is looked up; names that agree share one.

    Equal names and tails share the last two words (or the only one), foreign names that end alike the last; beginnings
    share the first two words; spellings of one foreign name share how a word of it begins, by its sounds. Names of Viet
    Nam are not looked up by one word alone: given names are few.

    >>> sorted(name_blocks("Thoong-lun Xi-xu-lít", "LA") & name_blocks("Thongloun Sisoulith", "LA"))
    ['LA=SS', 'LA=TN']
    """
    form = name_form(name)
    if not form.words:
        return set()
    keys = {f"{country}~{' '.join(form.words[-2:]).replace('x', 's')}"}
    if form.style != "vietnamese" or country != HOME:
        keys.add(f"{country}~{form.words[-1].replace('x', 's')}")
        keys.add(f"{country}^{' '.join(form.words[:2])}")
        keys |= {f"{country}={code}" for code in form.codes}
        if not form.codes:  # "Hoa II" and "II Hoa" have no sound to be looked up by
            keys.add(f"{country}#{' '.join(sorted(form.words))}")
    return keys


def is_syllable(word: str) -> bool:
    """Say whether a folded word is a Vietnamese syllable."""
    return bool(_SYLLABLE.fullmatch(word))


def _code(word: str, style: Style) -> str:
    heard = sounds_of(word, vietnamese=style != "foreign")
    return "".join(mark for mark in heard if mark not in _FAINT)[:_CODED]


def _style(name: str, words: tuple[str, ...]) -> Style:
    syllables = all(_SYLLABLE.fullmatch(word) for word in words)
    if _HYPHEN.search(name):
        if _INITIAL.match(name):
            syllables = all(_SYLLABLE.fullmatch(word) for word in words[1:])
        spelled = matchable(name)
        if _ONLY_VIETNAMESE.search(spelled) or _OF_SYLLABLES.search(spelled):
            return "transcribed"
        if syllables and not (_KOREAN.fullmatch(spelled) and spelled == fold(name)):
            return "transcribed"
        return "foreign"
    return "vietnamese" if syllables else "foreign"
