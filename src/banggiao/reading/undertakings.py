"""Which words of a sentence undertake something: act verbs that rule a clause of their own (codebook §4, §8)."""

from collections.abc import Sequence
from typing import NamedTuple

from banggiao.lexicon.terms import Undertaking
from banggiao.reading.coordination import is_actor
from banggiao.reading.grammar import Grammar
from banggiao.reading.mention import Mention
from banggiao.reading.sides import Sides
from banggiao.reading.tokens import Token

_LEAST = 3
_NEAR = 8
_ADVERBS = 6
_CLAUSE = 60
_THINGS = ("việc", "trọng")  # ``tầm quan trọng của việc duy trì`` undertakes nothing
_TURNS = ("nhưng", "song", "mà", "để", "nhằm")  # behind these another clause begins
_ENDS = (";", ".")
_JOINTS = ("và", "đồng thời", "cũng", "đã", "cũng như")


class Verb(NamedTuple):
    """An act verb where it stands in its sentence's tokens."""

    at: int
    entry: Undertaking


class Undertakings:
    """Finds the act verbs of one sentence."""

    def __init__(self, tokens: list[Token], grammar: Grammar, sides: Sides) -> None:
        self._tokens = tokens
        self._grammar = grammar
        self._sides = sides
        self._has_speaker = False

    def find(self, *, has_speaker: bool) -> list[Verb]:
        """Return the act verbs that rule a clause; one that stands in another's clause is part of it."""
        self._has_speaker = has_speaker
        found: list[Verb] = []
        for at, token in enumerate(self._tokens):
            entry = token.value("verb") if token.senses else None
            if not isinstance(entry, Undertaking) or not self._undertakes(at, entry):
                continue
            if not found or self._begins_anew(found[-1], at, entry):
                found.append(Verb(at, entry))
        return found

    def mention_before(self, at: int) -> Mention | None:
        """Return the actor right before a verb, adverbs and dates between them."""
        for index in range(at - 1, max(-1, at - _ADVERBS), -1):
            token = self._tokens[index]
            if token.text in ",;:.”“" or token.low in _TURNS:
                return None
            covering = self._grammar.covering(token.start)
            if covering is not None:
                return covering if is_actor(covering) else None
        return None

    def clause_start(self, at: int) -> int:
        """Return where the clause of token ``at`` begins, looking back a bounded way."""
        least = max(0, at - _CLAUSE)
        while at > least and self._tokens[at - 1].text not in (";", ":"):
            at -= 1
        return at

    def _undertakes(self, at: int, entry: Undertaking) -> bool:
        tokens = self._tokens
        if at + 1 >= len(tokens) or not (tokens[at + 1].word or tokens[at + 1].text in "“\"'‘,"):
            return False
        if at and "nominal" in tokens[at - 1].senses:
            return False
        if "idle" in tokens[at + 1].senses and not self._follows(at, ("cần", "cần phải")):
            return False
        if entry.act != "agree" and any("home" in token.senses for token in tokens[at + 1 : at + 4]):
            return False
        if entry.needs and not self._follows(at, entry.needs):
            return False
        return not entry.weak or self._is_weak_act(at, entry)

    def _follows(self, at: int, words: Sequence[str]) -> bool:
        """Say whether one of the words follows in the verb's clause, and announces no event."""
        for index in range(at + 1, min(at + 1 + _NEAR, len(self._tokens))):
            token = self._tokens[index]
            if token.low in words or (token.low == "sẽ tiếp tục" and "sẽ" in words):
                return not (token.low == "sẽ" and self._announces(index))
            if (token.text == "," and index > at + 1) or token.text == ";" or token.low in _THINGS:
                return False
            if "attitude" in token.senses:
                return False
        return False

    def _announces(self, at: int) -> bool:
        return any("event" in token.senses for token in self._tokens[at + 1 : at + 2])

    def _is_weak_act(self, at: int, entry: Undertaking) -> bool:
        """``sẽ`` and ``cần`` count behind a side of the article, and not in a belief or a time clause."""
        if entry.of_side and not is_actor(self._grammar.mentions.get(self._tokens[at + 1].start)):
            return False
        if not self._is_of_side(at):
            return False
        if entry.act != "commit":
            return True
        clause = self._tokens[self.clause_start(at) : at]
        return not self._announces(at) and not any("belief" in token.senses for token in clause)

    def _is_of_side(self, at: int) -> bool:
        """Say whether a side stands right before a verb, or a speaker goes on or speaks of himself."""
        mention = self.mention_before(at)
        if mention is not None:
            return bool(self._sides.codes(mention))
        if not self._has_speaker:
            return False
        if at > 1 and ";" in (self._tokens[at - 1].text, self._tokens[at - 2].text):
            return True
        return any("pronoun" in token.senses for token in self._tokens[max(0, at - _LEAST) : at])

    def _begins_anew(self, last: Verb, at: int, entry: Undertaking) -> bool:
        """Say whether an act verb opens a clause of its own after the last one."""
        between = self._tokens[max(last.at + 1, at - _CLAUSE) : at]
        if any(token.text in _ENDS for token in between):
            return True
        if entry.weak:
            if last.entry.act == entry.act or len(between) < _LEAST:
                return False
            return any(token.text == "," for token in between[-6:]) and last.entry.weak
        if len(between) < _LEAST - 1:
            return False
        if between[-1].text == "," or between[-1].low in _JOINTS:
            return True
        return any(token.text == "," for token in between[-12:]) and self.mention_before(at) is not None
