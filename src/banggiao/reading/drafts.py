"""A draft: one act as one sentence tells it, before the article's drafts are put together."""

from dataclasses import dataclass, field

from banggiao.model.claims import Place
from banggiao.model.spans import Span
from banggiao.model.vocabulary import EventKind, EventType, Role
from banggiao.reading.actors import Actor
from banggiao.reading.modality import Modality
from banggiao.reading.sentence import Sentence

NOWHERE = Place()
ROUND = frozenset({"round"})
"""The topic of one of a row of talks between states: ``vòng đàm phán thứ 4``."""


@dataclass(slots=True)
class Draft:
    """One act in one sentence.

    Attributes:
        cast: who takes part, and in which role.
        weak: the sentence refers to the act (``tại cuộc hội đàm``) without telling both sides; it stands only where
            nothing else tells the act.
        trigger: the words that name the act.
        named_by_noun: a noun names the act (``chuyến thăm của A``, ``sau hội đàm``), which looks back more often than a
            verb does.
        soft: its day is that of the clause or passage around a noun that names it, and may be of what is told there.
        topic: for a session, the words that tell it from others (``asean``, ``apec``).
        tellings: the drafts of other sentences that tell the same act, each as its sentence tells it.
    """

    type: EventType
    sentence: Sentence
    trigger: Span
    cast: list[tuple[Actor, Role]]
    modality: Modality = "plain"
    kind: EventKind | None = None
    date: str = ""
    date_kind: str = ""
    place: Place = NOWHERE
    weak: bool = False
    soft: bool = False
    topic: frozenset[str] = frozenset()
    named_by_noun: bool = False
    tellings: list["Draft"] = field(default_factory=list)

    def copy(self) -> "Draft":
        """Return the draft as it is now, without tellings: ``dataclasses.replace`` looks at every field by name."""
        return Draft(
            self.type,
            self.sentence,
            self.trigger,
            self.cast,
            self.modality,
            self.kind,
            self.date,
            self.date_kind,
            self.place,
            self.weak,
            self.soft,
            self.topic,
            self.named_by_noun,
        )

    @property
    def at(self) -> int:
        """Which token of the sentence the words that name the act begin with."""
        return self.sentence.token_at(self.trigger.start)

    @property
    def is_told(self) -> bool:
        """Whether the act is told at all: what is only hoped for or denied is no event (codebook §8)."""
        return self.modality not in ("hoped", "denied")

    @property
    def is_history(self) -> bool:
        """Whether only a year or month is told of it: news of the day is told with its day."""
        return self.date_kind in ("year", "month")

    @property
    def has_happened(self) -> bool:
        """Whether it is told as having happened, plainly or expressly."""
        return self.modality in ("plain", "occurred")

    @property
    def takes_place(self) -> bool:
        """Whether it is told as happening or having happened: not as planned or alleged, nor called off."""
        return self.has_happened or self.modality == "ongoing"

    @property
    def sides(self) -> set[str]:
        """The countries and organisations that take part."""
        return {actor.country for actor, _ in self.cast}

    def persons(self, *roles: Role) -> set[int]:
        """Return the numbers of the persons who take part in one of these roles, without any of all who do."""
        return {actor.person for actor, role in self.cast if actor.person is not None and (not roles or role in roles)}
