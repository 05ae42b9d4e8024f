"""What the modules of the JSON share: how the conditions of an address are described."""

from litestar.params import QueryParameter
from litestar.types import ParametersMap

DAY = "A day, month or year: 2019-02-24, 2019-02, 2019"
SIDE = "A country or organisation: ISO code, acronym or name"


def describe(**descriptions: str) -> ParametersMap:
    """Return optional query parameters; their values are checked where they are read, with our own messages."""
    return {name: optional(words, str) for name, words in descriptions.items()}


def optional(description: str, kind: type) -> QueryParameter:
    """Return one optional query parameter."""
    return QueryParameter(annotation=kind | None, required=False, default=None, description=description)


PAGING = describe(
    limit="Lines; more than allowed is capped: whole lists are at /events.json and the like",
    offset="Lines to pass over",
)
