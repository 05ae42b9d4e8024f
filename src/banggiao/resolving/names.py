"""When two written names can be the same person's.

Three ways of writing are told apart, for each is shortened and misspelled in its own manner:

- *Vietnamese* (``Nguyễn Phú Trọng``, ``Tập Cận Bình``): every word is a Vietnamese syllable. Only the tail of two or
  more words (``Phú Trọng``) stands for the whole; one given name alone is never enough, nor is another middle name.
- *transcribed* (``Thoong-lun Xi-xu-lít``): syllables joined by hyphens. Compared with other foreign names by their
  consonants, for the vowels are written as the ear hears them.
- *foreign* (``Thongloun Sisoulith``, ``Donald J. Trump``): the surname alone, the words of the longer name that end
  alike, or its beginning (``Nicolás Maduro`` of ``Nicolás Maduro Moros``).

`name_blocks` gives the keys under which names are looked up: names that agree share at least one.
"""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from banggiao.vietnamese.folding import fold, matchable, name_key

Style = Literal["vietnamese", "transcribed", "foreign"]

_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?"
    r"(?:uye|uya|uyu|uoi|uou|ieu|yeu|oai|oao|oay|oeo|uay"
    r"|a[iouy]|e[ou]|i[aeu]|o[aeio]|u[aeiouy]|ye|[aeiouy])"
    r"(?:ch|ng|nh|[cmnpt])?"
)
_HYPHEN = re.compile(r"(?<=\w)\s*[-‐‑–]\s*(?=\w)")
_VOWELS = re.compile(r"[aeiouyw]+")
_GENERATIONS = frozenset(("ii", "iii", "iv", "jr", "sr"))
_SHORTEST_SKELETON = 4
"""Below four consonants different names fall together (``Lý Cường``, ``Lý Khắc Cường``)."""


class NameForm(NamedTuple):
    """A name taken apart for comparison.

    Attributes:
        key: folded words (`banggiao.vietnamese.folding.name_key`), without the ``III`` or ``Jr`` behind a full name.
        marked: the same words with their diacritics, or empty where the name is written without any.
        skeleton: the consonants, empty for Vietnamese names and where too few are left.
    """

    key: str
    words: tuple[str, ...]
    marked: tuple[str, ...]
    style: Style
    skeleton: str


@lru_cache(maxsize=65536)
def name_form(name: str) -> NameForm:
    """Take a written name apart."""
    words = tuple(name_key(name).split())
    if len(words) > 2 and words[-1] in _GENERATIONS:
        words = words[:-1]
    lowered = matchable(name)
    marked = tuple(re.findall(r"[^\W_]+", lowered)) if fold(name) != lowered else ()
    style = _style(name, words)
    return NameForm(
        " ".join(words), words, marked[: len(words)], style, "" if style == "vietnamese" else _skeleton(name)
    )


def names_agree(one: str, other: str) -> bool:
    """Say whether two written names can be one person's; the order of the arguments does not matter.

    >>> names_agree("Thoong-lun Xi-xu-lít", "Thongloun Sisoulith"), names_agree("Phú Trọng", "Nguyễn Phú Trọng")
    (True, True)
    >>> names_agree("Nguyễn Trọng", "Nguyễn Phú Trọng"), names_agree("Nguyễn Văn Tân", "Nguyễn Văn Tấn")
    (False, False)
    >>> names_agree("Trump", "Donald Trump"), names_agree("Donald Trump", "Melania Trump")
    (True, False)
    """
    return forms_agree(name_form(one), name_form(other))


def forms_agree(one: NameForm, other: NameForm) -> bool:
    """Say what `names_agree` says, of names that are taken apart already."""
    short, long = sorted((one, other), key=lambda form: (len(form.words), form))
    if not short.words:
        return False
    if short.words == long.words:
        return not (short.marked and long.marked and short.style == long.style == "vietnamese") or (
            short.marked == long.marked
        )
    if short.style == "vietnamese" or long.style == "vietnamese":
        return _is_vietnamese_tail(short, long) or _same_but_for_x(short, long)
    if short.skeleton and short.skeleton == long.skeleton:
        return True
    return _shortens(short.words, long.words)


def name_blocks(name: str, country: str) -> set[str]:
    """Return the keys under which a name of a country is looked up; names that agree share one.

    Equal names and tails share the last two words (or the only one), foreign names that end alike the last; beginnings
    share the first two words; spellings of one foreign name share the consonants. Vietnamese names are not looked up
    by the last word alone: given names are few.

    >>> name_blocks("Thoong-lun Xi-xu-lít", "LA") & name_blocks("Thongloun Sisoulith", "LA")
    {'LA=tnlnslt'}
    """
    form = name_form(name)
    if not form.words:
        return set()
    keys = {f"{country}~{' '.join(form.words[-2:]).replace('x', 's')}"}
    if form.style != "vietnamese":
        keys.add(f"{country}~{form.words[-1].replace('x', 's')}")
        keys.add(f"{country}^{' '.join(form.words[:2])}")
    if form.skeleton:
        keys.add(f"{country}={form.skeleton}")
    return keys


def _style(name: str, words: tuple[str, ...]) -> Style:
    if _HYPHEN.search(name) and all(_SYLLABLE.fullmatch(word) for word in words):
        return "transcribed"
    return "vietnamese" if all(_SYLLABLE.fullmatch(word) for word in words) else "foreign"


def _skeleton(name: str) -> str:
    """Return the consonants of a foreign name as both spellings have them, empty where they are too few.

    ``x`` is written for *s*, ``h`` after a consonant is breath (``th``, ``ph``), ``ng`` and ``nh`` change with the
    ear, ``r`` and ``l`` fall together in Lao.
    """
    joined = [name_key(word).replace(" ", "") for word in _HYPHEN.sub("", name).split()]
    consonants = "".join(_consonants(word) for word in joined)
    collapsed = re.sub(r"(.)\1+", r"\1", consonants)
    return collapsed if len(collapsed) >= _SHORTEST_SKELETON else ""


def _consonants(word: str) -> str:
    head = word[:1] if word[:1] == "h" else ""
    plain = word.replace("ng", "n").replace("gn", "n").replace("h", "")
    plain = plain.replace("x", "s").replace("r", "l").replace("q", "k").replace("c", "k").replace("z", "s")
    return head + _VOWELS.sub("", plain)


def _is_vietnamese_tail(short: NameForm, long: NameForm) -> bool:
    size = len(short.words)
    if not 2 <= size < len(long.words) or short.words != long.words[-size:]:
        return False
    return not (short.marked and long.marked) or short.marked == long.marked[-size:]


def _same_but_for_x(short: NameForm, long: NameForm) -> bool:
    """``Hun Xen`` and ``Hun Sen``: foreign names that happen to be Vietnamese syllables, written without marks."""
    return not (short.marked or long.marked) and short.key.replace("x", "s") == long.key.replace("x", "s")


def _shortens(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    if len(short) == 1:
        return short[0] == long[-1] and len(long) > 1 and not _SYLLABLE.fullmatch(short[0])
    ends_alike = short[-1] == long[-1] and all(short.count(word) <= long.count(word) for word in short)
    return ends_alike or short == long[: len(short)]
