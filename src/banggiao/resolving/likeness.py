"""Whether two written names can be one person's: the same, close, or another's.

*Same* names are one person's wherever they meet inside a country. *Close* ones (a letter wrong, a transcription heard
otherwise, a middle name left out) are one person's only where something else says so: an office that both are attested
in, or one act in which both are told in one place. Names that are *other* are two people's.

Vietnamese names are compared word by word with their diacritics, for another middle name is another person; the tail of
two or more words (``Phú Trọng``) is close to the whole. Foreign names are compared by words, by letters where
both are Latin, and by sounds (`banggiao.resolving.sounds`) where one of them is transcribed.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from banggiao.lexicon.nicknames import are_one_given_name
from banggiao.resolving.names import NameForm, is_syllable, name_form
from banggiao.resolving.slips import KOREAN_FAMILIES, WORDS_KEPT, consonants, in_latin, latin, may_be_slips
from banggiao.resolving.sounds import least_distance, letter_distance, sound_distance, sounds_of
from banggiao.vietnamese.folding import fold

Likeness = Literal["same", "close", "other"]
_RANK: tuple[Likeness, ...] = ("same", "close", "other")

_INITIALS = re.compile(r"\w|[bcdfghjklmnpqrstvwxz]{2}")
_NUMERAL = re.compile(r"[ivx]+")
_SAME_SOUND = 0.12
"""Up to this distance two words sound the same."""
_CLOSE_SOUND = 0.36
_SPOKEN = 4
"""Consonants that two names must have at least for their sounds alone to make them the same."""
_ONE_WRONG = 4
"""Letters that a word must have for one wrong letter not to make it another word; for two, twice as many."""
_NICKNAME = 3  # letters
_LONG = 7  # letters of a word whose sounds alone say something
_ARTICLES = frozenset(("al", "el"))
_PAIRS_KEPT = 1 << 19
"""Pairs of names of which the answer is kept: those of all parts of a large record, which are asked again and again."""


def may_agree(one: NameForm, other: NameForm) -> bool:
    """Say whether two names are the same or close: one person's where something else says so."""
    return compare(one, other) != "other"


def names_may_agree(one: str, other: str) -> bool:
    """Say what `may_agree` says, of names as they are written."""
    return may_agree(name_form(one), name_form(other))


@lru_cache(maxsize=_PAIRS_KEPT)
def compare(one: NameForm, other: NameForm) -> Likeness:
    """Say how two names stand to each other; symmetric.

    >>> def of(one, other): return compare(name_form(one), name_form(other))
    >>> of("Justin Trueau", "Justin Trudeau"), of("Kim Jong-un", "Kim Jong-il"), of("V.Putin", "Vladimir Putin")
    ('close', 'other', 'same')
    >>> of("Thoong-lun Xi-xu-lít", "Thongloun Sisoulith"), of("Nguyễn Văn Tân", "Nguyễn Văn Tấn")
    ('same', 'other')
    >>> of("Trump", "Donald Trump"), of("Donald Trump", "Melania Trump")
    ('same', 'other')
    >>> of("Phú Trọng", "Nguyễn Phú Trọng"), of("Nguyễn Trọng", "Nguyễn Phú Trọng")
    ('close', 'other')
    """
    is_ordered = (len(one.words), one) <= (len(other.words), other)
    short, long = (one, other) if is_ordered else (other, one)
    if not short.words:
        return "other"
    if short.key.replace(" ", "") == long.key.replace(" ", ""):
        marked = short.marked and long.marked and short.style == long.style == "vietnamese"
        return "other" if marked and short.marked != long.marked else "same"
    if short.style == long.style == "vietnamese":
        return _compare_vietnamese(short, long)
    if _share_no_word(short, long) and (not short.codes & long.codes or _compare_foreign(short, long) == "other"):
        return "other"  # as nearly always
    if _numbered_apart(short, long) or _initials_differ(short, long):
        return "other"
    shortened = _shortens(_full(short.words), _full(long.words))
    if shortened != "other":
        return shortened
    if not short.codes & long.codes:
        return "other"  # names that are never looked up together must not agree
    if short.style == long.style == "foreign":
        shortened = _shortens(_full(in_latin(short.words)), _full(in_latin(long.words)))
        if shortened != "other":
            return shortened
    initialled = _compare_initials(short, long)
    alike = initialled if initialled != "other" else _compare_foreign(short, long)
    return "close" if alike == "other" and may_be_slips(short, long) else alike


def _compare_vietnamese(short: NameForm, long: NameForm) -> Likeness:
    size = len(short.words)
    if size == len(long.words):
        unmarked = not (short.marked or long.marked)  # foreign names that happen to be syllables: Hun Xen, Hun Sen
        return "same" if unmarked and short.key.replace("x", "s") == long.key.replace("x", "s") else "other"
    if size < 2:
        return "other"
    if short.words == long.words[-size:]:
        marked = short.marked and long.marked
        return "other" if marked and short.marked != long.marked[-size:] else "close"
    ends = short.words[0] == long.words[0] and short.words[-2:] == long.words[-2:]
    return "close" if size > 2 and ends and _is_row_in(short.words, long.words) else "other"


def _share_no_word(one: NameForm, other: NameForm) -> bool:
    """Say whether two names in Latin letters can only be alike letter by letter; Korean ones have many spellings."""
    if not one.style == other.style == "foreign" or len(one.words) == 1:
        return False
    return one.words[0] not in KOREAN_FAMILIES and set(in_latin(one.words)).isdisjoint(in_latin(other.words))


def _is_row_in(short: Sequence[str], long: Sequence[str]) -> bool:
    """Say whether the words stand in the longer name in this order."""
    rest = iter(long)
    return all(word in rest for word in short)


def _numbered_apart(one: NameForm, other: NameForm) -> bool:
    """``George V`` and ``George VI``."""
    mine, theirs = one.words[-1], other.words[-1]
    return mine != theirs and len(one.words) > 1 and bool(_NUMERAL.fullmatch(mine) and _NUMERAL.fullmatch(theirs))


def _initials_differ(one: NameForm, other: NameForm) -> bool:
    """``George H. W. Bush`` (or ``HW``) and ``George W. Bush``."""
    mine, theirs = _initials(one.words), _initials(other.words)
    return bool(mine and theirs and mine != theirs)


@lru_cache(maxsize=WORDS_KEPT)
def _initials(words: tuple[str, ...]) -> str:
    return "".join(word for word in words[1:-1] if _INITIALS.fullmatch(word))


@lru_cache(maxsize=WORDS_KEPT)
def _full(words: tuple[str, ...]) -> tuple[str, ...]:
    """Leave initials and articles out between other words (``Donald J. Trump``, ``Bashar al-Assad``)."""
    inner = range(1, len(words) - 1)
    full = tuple(word for at, word in enumerate(words) if at not in inner or (len(word) > 1 and word not in _ARTICLES))
    return full if len(full) > 1 else words


def _shortens(short: tuple[str, ...], long: tuple[str, ...]) -> Likeness:
    """Say whether the words of one name are those of the longer one, some left out."""
    if len(short) == 1:
        return "same" if short[0] == long[-1] and len(long) > 1 and not is_syllable(short[0]) else "other"
    if len(short) == len(long) and sorted(short) == sorted(long):
        return "same"  # Abe Shinzo, Shinzo Abe
    if len(short[0]) == 1 and long[0].startswith(short[0]) and short[1:] == long[1 - len(short) :]:
        return "same"  # V. Putin
    if len(long) == len(short) + 1 == 3 and short[0] in KOREAN_FAMILIES:
        return "other"  # Kim Chol, Kim Yong Chol
    if (
        len(short) < len(long)
        and short[-1] == long[-1]
        and all(short.count(word) <= long.count(word) for word in short)
    ):
        return "same"
    if short == long[: len(short)]:  # a second surname is often left out, two words seldom
        return "same" if len(long) == len(short) + 1 else "close"
    return "other"


def _compare_foreign(short: NameForm, long: NameForm) -> Likeness:
    """Compare name by name in each way of cutting that gives both as many words; the best way counts."""
    cuts = [(short.parts, long.parts), (_full(short.words), _full(long.words))]
    transcribed = "transcribed" in (short.style, long.style)
    if transcribed and len(short.parts) == 1 < len(long.parts) and _is_surname(short, long):
        return "close"
    spelled = transcribed or any(form.style == "vietnamese" and form.marked for form in (short, long))
    found: list[Likeness] = ["other"]
    for mine, theirs in dict.fromkeys(cuts):
        if len(mine) == len(theirs):
            found.append(_compare_sounds(mine, theirs, (short, long)) if spelled else _compare_letters(mine, theirs))
    best = min(found, key=_RANK.index)
    # "Mun Chê In" is heard so, but most such names are Sino-Vietnamese, and sound like others by chance.
    return "close" if best == "same" and not transcribed and spelled else best


def _compare_initials(one: NameForm, other: NameForm) -> Likeness:
    """Compare initials and a surname with a name in the other manner of writing (``X. La-vrốp``, Sergei Lavrov)."""
    short, long = (one, other) if len(one.parts[0]) == 1 else (other, one)
    initials = short.parts[:-1]
    if "transcribed" not in (one.style, other.style) or len(long.parts) == 1:
        return "other"
    if not initials or any(len(part) > 1 for part in initials) or not _may_begin(initials[0], long):
        return "other"
    mine, theirs = _heard(short, -1), _heard(long, -1)
    distance = sound_distance(mine, theirs)
    if distance <= _SAME_SOUND and min(len(mine), len(theirs)) >= _SPOKEN - 1:
        return "same"
    return "close" if distance <= _CLOSE_SOUND else "other"


def _may_begin(initial: str, name: NameForm) -> bool:
    """Say whether a letter, Vietnamese or Latin, is how a name begins; vowels are not heard and must be the same."""
    first = _heard(name, 0)[:1]
    if not first or fold(initial) in "aeiouy":
        return fold(initial) == fold(name.parts[0][:1])
    return first in {sounds_of(initial, vietnamese=spelled) for spelled in (True, False)}


def _heard(form: NameForm, at: int) -> str:
    return sounds_of(form.parts[at], vietnamese=form.style != "foreign")


def _is_surname(short: NameForm, long: NameForm) -> bool:
    """``Méc-ken`` of Angela Merkel."""
    mine, theirs = _heard(short, 0), _heard(long, -1)
    return min(len(mine), len(theirs)) >= _SPOKEN - 1 and sound_distance(mine, theirs) <= _CLOSE_SOUND


def _compare_letters(one: Sequence[str], other: Sequence[str]) -> Likeness:
    wrong = slips = 0
    for word, against in zip(one, other, strict=True):
        if latin(word) == latin(against):
            continue
        size = min(len(word), len(against))
        nickname = word != one[-1] and size >= _NICKNAME and _is_short_of(word, against)
        if not nickname and 2 * least_distance(word, against) > size:
            return "other"  # as nearly always
        distance = letter_distance(word, against)
        one_heard = distance == 1 and size >= _NICKNAME and consonants(word) == consonants(against)
        if not (nickname or one_heard or distance * _ONE_WRONG <= size or _sound_alike(word, against, distance)):
            return "other"
        wrong += 1
        slips += distance == 1 and size >= _LONG and "-" not in word
    return "close" if wrong > 1 or slips < wrong or len(one) == 1 else "same"  # "Thorton" for Thornton is a slip


def _is_short_of(one: str, other: str) -> bool:
    """Say whether one given name is a short form of the other (``Dan``, Daniel; ``Bob``, Robert)."""
    return one.startswith(other) or other.startswith(one) or are_one_given_name(one, other)


def _compare_sounds(one: Sequence[str], other: Sequence[str], forms: tuple[NameForm, NameForm]) -> Likeness:
    total, sounds = 0.0, 0
    for word, against in zip(one, other, strict=True):
        mine = sounds_of(word, vietnamese=forms[0].style != "foreign")
        theirs = sounds_of(against, vietnamese=forms[1].style != "foreign")
        distance = sound_distance(mine, theirs)
        if distance > (_CLOSE_SOUND if "transcribed" in (forms[0].style, forms[1].style) else _SAME_SOUND):
            return "other"
        size = max(len(mine), len(theirs))
        total, sounds = total + distance * size, sounds + size
    alike = total <= _SAME_SOUND * sounds and sounds >= _SPOKEN
    return "same" if alike else "close"


def _sound_alike(one: str, other: str, distance: int) -> bool:
    size = min(len(one.replace("-", "")), len(other.replace("-", "")))
    if size < _LONG or 2 * distance > size:
        return False
    mine, theirs = (sounds_of(word, vietnamese=False) for word in (one, other))
    return sound_distance(mine, theirs) <= _SAME_SOUND
