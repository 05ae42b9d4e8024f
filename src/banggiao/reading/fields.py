"""Which fields of cooperation a passage speaks of (codebook §6)."""

from banggiao.lexicon.terms import FieldWords, Terms
from banggiao.model.vocabulary import Field
from banggiao.vietnamese.words import Cut

_TELLING, _PASSING = 3.0, 1.0


def fields_of(cut: Cut, start: int, end: int, terms: Terms) -> tuple[Field, ...]:
    """Return the fields that a stretch of a text names, the weightiest first.

    A word counts more the earlier it stands: an undertaking says first what it is about.

    >>> from banggiao.lexicon.terms import load_terms
    >>> fields_of(Cut("tuần tra song phương, quản lý mốc giới"), 0, 37, load_terms())
    ('border',)
    """
    weights: dict[Field, float] = {}
    size = end - start or 1
    for hit in terms.fields(cut, start, end):
        early = 1 - (hit.start - start) / size / 2
        for cat, weight in (("field", _TELLING), ("weak", _PASSING)):
            for entry in hit.senses.get(cat, ()):
                if isinstance(entry, FieldWords):
                    weights[entry.field] = weights.get(entry.field, 0) + weight * early
    return tuple(sorted(weights, key=lambda field: -weights[field]))
