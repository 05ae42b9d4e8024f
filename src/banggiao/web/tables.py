"""The tables that can be taken along as CSV: which there are, and which closed lists their columns draw from.

What each column means stands in ``messages/columns.toml``, in the order of the file.
"""

from collections.abc import Mapping
from typing import Final, NamedTuple

from banggiao.web.languages import Messages

LINK: Final = {"Link": '</columns>; rel="describedby"; type="text/html"'}
"""The header by which every CSV file leads to the page that tells what its columns mean."""
_OF_EVENTS: Final = {"type": "event_type", "kind": "event_kind", "status": "event_status"}


class Table(NamedTuple):
    """A table.

    Attributes:
        name: of its words in the messages, and of its place on the page.
        address: where it is; ``ID`` stands for an id.
        codes: the labels of the codes in some columns, by group.
        is_cited: whether the columns of the sentence that is quoted follow.
    """

    name: str
    address: str
    codes: Mapping[str, str] = {}
    is_cited: bool = False
    columns: tuple[str, ...] = ()


_TABLES: Final = (
    Table("events", "/events.csv", {**_OF_EVENTS, "fields": "field"}, is_cited=True),
    Table("reports", "/events/ID/reports.csv", _OF_EVENTS, is_cited=True),
    Table("people", "/people.csv"),
    Table("offices", "/people/ID/offices.csv", {"status": "office_status"}, is_cited=True),
    Table("articles", "/articles.csv"),
    Table("claims", "/articles/ID/claims.csv", {"kind": "claim_kind"}),
    Table("instruments", "/instruments.csv", {"kind": "instrument_kind", "action": "instrument_action"}, is_cited=True),
    Table("cited", "/instruments/ID/reports.csv"),
    Table("pairs", "/relations.csv"),
    Table("posts", "/offices.csv"),
    Table("holders", "/offices/CODE/NAME/holders.csv"),
    Table("decisions", "/log.csv", {"decision": "decision_kind"}),
    Table("questions", "/review.csv", {"question": "review_kind"}),
    Table("hits", "/search.csv"),
    Table("coverage", "/coverage.csv"),
)


def list_tables(messages: Messages) -> list[Table]:
    """Return every table with the names of its columns."""
    return [table._replace(columns=tuple(messages.labels[f"columns_{table.name}"])) for table in _TABLES]
