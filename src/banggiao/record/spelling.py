"""The Latin spellings of foreign people whom articles also name in Vietnamese."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, or_, select

from banggiao.record import tables as t

_BEYOND_ASCII = "*[^ -~]*"


def read_latin_names(connection: Connection) -> Mapping[str, Sequence[str]]:
    """Return, of each such person, the names in letters without marks, those that most articles write first."""
    names, people, others = t.person_names.c, t.people.c, t.person_names.alias().c
    of_people = select(names.person_id, names.name).join(t.people, people.id == names.person_id)
    in_vietnamese = or_(others.name.op("GLOB")(_BEYOND_ASCII), others.name.contains("-"))
    transcribed = select(others.person_id).where(others.person_id == names.person_id, in_vietnamese).exists()
    query = of_people.where(people.country != "VN", names.name.contains(" "), transcribed)
    plain = query.where(names.name.op("NOT GLOB")(_BEYOND_ASCII)).order_by(names.person_id, names.position)
    found: dict[str, list[str]] = defaultdict(list)
    for id_, name in connection.execute(plain):
        found[id_].append(name)
    return found
