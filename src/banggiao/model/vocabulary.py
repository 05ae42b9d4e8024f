"""The closed lists of the codebook, as types."""

from typing import Literal, get_args

EventType = Literal[
    "visit", "talks", "meeting", "reception", "courtesy_call", "call", "message", "ceremony", "signing", "session",
    "appointment", "award", "aid", "repatriation", "relations", "statement",
]  # fmt: skip
EventKind = Literal[
    "state", "official", "official_friendship", "working", "private", "attendance",
    "congratulation", "condolence", "greeting", "invitation", "protest", "thanks",
]  # fmt: skip
EventStatus = Literal["occurred", "planned", "ongoing", "cancelled", "alleged"]
Role = Literal["host", "guest", "sender", "recipient", "signatory", "appointee", "member", "participant"]
OfficeStatus = Literal["current", "former", "acting", "elect"]
InstrumentKind = Literal[
    "agreement", "protocol", "mou", "joint_statement", "plan", "resolution", "convention", "mechanism", "programme",
    "partnership",
]  # fmt: skip
InstrumentAction = Literal[
    "signed", "in_force", "implementing", "negotiating", "proposed", "referred", "completed",
]  # fmt: skip
CommitmentAct = Literal["agree", "propose", "commit", "request"]
Field = Literal[
    "politics", "party", "parliament", "defence", "security", "border", "crime", "economy", "trade", "investment",
    "finance", "agriculture", "energy", "transport", "science", "education", "culture", "tourism", "health",
    "environment", "labour", "localities", "people", "remains", "consular", "media", "maritime", "multilateral",
]  # fmt: skip
FigureStatus = Literal["reached", "target", "estimate"]
ClaimKind = Literal["event", "office", "person", "instrument", "commitment", "figure"]

EVENT_TYPES: tuple[EventType, ...] = get_args(EventType)
EVENT_KINDS: tuple[EventKind, ...] = get_args(EventKind)
FIELDS: tuple[Field, ...] = get_args(Field)
EVENT_STATUSES: tuple[EventStatus, ...] = get_args(EventStatus)
UNKNOWN_SIDES = frozenset(("", "ZZ"))
"""What stands for the code of a side that is not known."""
ENCOUNTERS: frozenset[EventType] = frozenset({"talks", "meeting", "reception", "courtesy_call"})
"""Meetings in person; one encounter may be told under several of these names (codebook §1)."""
IN_OFFICE: tuple[OfficeStatus, ...] = ("current", "acting")
"""Statuses of those who hold an office at the time; the others held it or are to hold it."""
