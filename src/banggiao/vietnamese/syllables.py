"""Whether a word is spelt as one Vietnamese syllable."""

import re
from collections.abc import Sequence
from functools import lru_cache

from banggiao.vietnamese.folding import fold

_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnpqrstvx])?"
    r"(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oay|oe|oi|oo|ua|uo|uoi|uou|uu|ue|ui|uy|uya|uye|uyu|uay|ye|yeu|uao)"
    r"(?:ng|nh|ch|[cmnpt])?"
)


@lru_cache(maxsize=8192)
def is_syllable(word: str) -> bool:
    """Say whether a word is spelt like one Vietnamese syllable.

    >>> [is_syllable(w) for w in ("Nguyễn", "Bình", "Trump", "Jong", "Sisoulith")]
    [True, True, False, False, False]
    """
    return _SYLLABLE.fullmatch(fold(word)) is not None


def are_syllables(words: Sequence[str]) -> bool:
    """Say whether all words are spelt so."""
    for word in words:  # noqa: SIM110 - a generator costs more than what it asks
        if not is_syllable(word):
            return False
    return True
