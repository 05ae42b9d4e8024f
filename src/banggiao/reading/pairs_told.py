"""The two states of a pair named right before, whatever two were told to meet: ``Quan hệ A - B … Hai bên …``."""

from collections.abc import Sequence

from banggiao.lexicon.geography import is_country_code
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence, number_at

_PAIR = "pair_of_countries"
_MOST = 60  # mentions of a sentence that are looked at
_TWO = 2


def pair_told_last(sentences: Sequence[Sentence], mention: Mention) -> tuple[tuple[str, ...], int]:
    """Return the codes of the pair ``A - B`` told last before ``mention``, in its sentence or the last one, and where.

    Empty where a pair of other names is told there, or another side is named behind it.
    """
    at = number_at(sentences, mention.start)
    if at < 0:
        return (), -1
    own = [other for other in sentences[at].mentions if other.end <= mention.start][-_MOST:]
    if not own and at > 0 and sentences[at - 1].paragraph == sentences[at].paragraph:
        own = list(sentences[at - 1].mentions[-_MOST:])
    found = next((n for n in range(len(own) - 1, -1, -1) if _PAIR in own[n].cats), -1)
    codes = own[found].countries if found >= 0 else ()
    if len(codes) != _TWO or not all(map(is_country_code, codes)):
        return (), -1
    sides = {code for other in own for code in (other.country, *other.countries) if code and other.kind != "place"}
    return (codes, own[found].start) if sides <= set(codes) else ((), -1)
