"""Who leads a state, as far as one article tells: by office, as its chairman, or as one called its leader."""

from banggiao.lexicon import Lexicon
from banggiao.reading.identity import Person
from banggiao.vietnamese.folding import name_key

# Who heads a state where it is called so: ``Chủ tịch``, ``Chủ tịch Ủy ban Quốc vụ``
_CHAIR = frozenset({"chu tich", "chu tich nuoc"})
_CHAIRS = ("chu tich uy ban quoc vu", "chu tich dang lao dong")


def leading(person: Person, lexicon: Lexicon) -> int:
    """Say how surely a person leads a state, 0 for not at all."""
    current = {key: o for (key, status), o in person.offices.items() if status in ("current", "elect")}
    if any(o.level.startswith("head_of_") and "parliament" not in o.level for o in current.values()):
        return 3
    if any(key in _CHAIR or key.startswith(_CHAIRS) for key in current):
        return 2
    known = name_key(person.name) in lexicon.leaders
    called = any("leader" in m.cats and (m.name or known) for m in person.mentions)
    return 1 if called and not person.offices else 0
