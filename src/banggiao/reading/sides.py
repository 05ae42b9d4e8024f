"""The sides that mentions stand for, and the two that an article is about: worked out once an article."""

from collections.abc import Iterable, Sequence

from banggiao.lexicon.geography import is_country_code
from banggiao.model.claims import EventClaim
from banggiao.reading.actors import Actor
from banggiao.reading.coordination import is_actor
from banggiao.reading.mention import Mention
from banggiao.reading.nationality import count_sides
from banggiao.reading.passages import Passages
from banggiao.reading.roles import governor
from banggiao.reading.sentence import Sentence, number_at
from banggiao.reading.story import Story

_UNKNOWN = "ZZ"
_PAIR = 2
_RIVAL = 0.5
_WHERE = ("tại", "ở")
_BACK = 8  # sentences


def _is_there(sentence: Sentence, mention: Mention) -> bool:
    """``tại Singapore``, ``ở Hà Nội``: a place, or a country that only says where."""
    return mention.kind == "place" or (mention.kind == "country" and sentence.low(mention.first - 1) in _WHERE)


class Sides:
    """Whose side the mentions of one article are on."""

    def __init__(self, story: Story, events: Sequence[EventClaim] = ()) -> None:
        self._cast = story.cast
        self._story = story
        self._events = events
        self._last_pair = story.cast.last_pair
        self._sentences = story.sentences
        self._codes: dict[Mention, tuple[str, ...]] = {}
        self._told: Passages | None = None
        self._most_named: tuple[tuple[str, ...], frozenset[str]] | None = None

    @property
    def _passages(self) -> Passages:
        if self._told is None:
            self._told = Passages(self._story, self._events)
        return self._told

    def _main_and_rivals(self) -> tuple[tuple[str, ...], frozenset[str]]:
        """The two sides that the article names most, and further states that it names nearly as often as the second."""
        if self._most_named is None:
            counts = self._counts()
            main = self._main(counts)
            least = counts[main[1]] * _RIVAL if len(main) == _PAIR else 0
            near = (code for code, n in counts.items() if n >= least and code not in main and is_country_code(code))
            self._most_named = main, frozenset(near if len(main) == _PAIR else ())
        return self._most_named

    def _main(self, counts: dict[str, int]) -> tuple[str, ...]:
        """The two sides that the article names most; where it names one alone, that and the home of its persons."""
        main = tuple(counts)[:_PAIR]
        home = self._cast.people.home
        if len(main) == 1 and home not in main and any(p.country == home for p in self._cast.people.persons):
            return (home, *main)
        return main

    def _counts(self) -> dict[str, int]:
        """How often the article names each side that does something, then the others; where it happens does nothing."""
        acting = count_sides(self._sentences, _is_there)
        return {code: acting.get(code, 0) for code in (*acting, *self._cast.side_counts())}

    def around(self, offset: int) -> tuple[str, ...]:
        """Return the two sides that a passage is about: the article's, where it tells of several pairs the nearest.

        Where two meet on the soil of a third that is named more (``tại thủ đô của Triều Tiên, A gặp Thủ tướng Lào``),
        it is they.
        """
        met = self._cast.sides(self._passages.pair(offset))
        if met and self._passages.several:
            return met
        main, rivals = self._main_and_rivals()
        other = set(main) - set(met)
        if len(met) == _PAIR and other and other <= self._passages.grounds:
            return met
        if not rivals:
            return main
        hub, second = main
        others = rivals | {second}
        at = number_at(self._sentences, offset)
        for sentence in reversed(self._sentences[max(0, at - _BACK) : at + 1]):
            for mention in reversed(sentence.mentions):
                codes = mention.countries or (
                    self._cast.sides(self._cast.actors([mention])) if is_actor(mention) else ()
                )
                if mention.start < offset and (near := [code for code in codes if code in others]):
                    return hub, near[-1]
        return main

    def deal(self, one: str, others: Iterable[str], sentence: Sentence) -> bool:
        """Say whether two sides are told to have to do with each other: they meet, or a sentence names the others."""
        wanted = set(others)
        if self._passages.met & {frozenset((one, other)) for other in wanted}:
            return True
        return any(wanted & set(self.codes(mention)) for mention in sentence.mentions)

    def is_alone(self, code: str, sentences: Iterable[Sentence]) -> bool:
        """Say whether a side has to do with no other: it meets none in the article, and these sentences name none."""
        if any(code in pair for pair in self._passages.met):
            return False
        named = (mention for sentence in sentences for mention in sentence.mentions)
        return not any(mention.kind == "group" or set(self.codes(mention)) - {code} for mention in named)

    def facing(self, code: str, sentence: Sentence, before: int) -> str:
        """Return whose tie a sentence tells of that names only its other end (``quan hệ với Lào``), empty if nobody's.

        That is who was last told of in it as doing something, else the one side that meets that end in the article.
        """
        for mention in reversed(sentence.mentions):
            if mention.start < before and is_actor(mention) and not governor(sentence, mention.first):
                own = self.codes(mention)
                if len(own) == 1 and code not in own:
                    return own[0]
        met = {other for pair in self._passages.met if code in pair for other in pair if other != code}
        return next(iter(met)) if len(met) == 1 else ""

    def codes(self, mention: Mention) -> tuple[str, ...]:
        """Return the codes of the sides that a mention stands for, none where they are not known."""
        known = self._codes.get(mention)
        if known is None:
            known = self._codes[mention] = self._sides_of(mention)
        return known

    def codes_of(self, mentions: Iterable[Mention]) -> tuple[str, ...]:
        """Return the codes of the sides that several mentions stand for, each once."""
        return tuple(dict.fromkeys(code for mention in mentions for code in self.codes(mention)))

    def _sides_of(self, mention: Mention) -> tuple[str, ...]:
        if mention.kind == "group":
            if len(mention.countries) > _PAIR:
                return tuple(mention.countries)  # "Campuchia - Lào - Việt Nam"
            codes = self._cast.sides(self._pair(mention))[:2]
            return codes if len(codes) > 1 else self.around(mention.start)
        return tuple(code for code in self._cast.sides(self._cast.actors([mention])) if code != _UNKNOWN)

    def _pair(self, mention: Mention) -> tuple[Actor, ...]:
        """Return whom ``hai bên`` means: the cast is asked as it was when those who met last had just been told of."""
        self._cast.last_pair = self._passages.pair(mention.start) or self._last_pair
        return self._cast.pair(mention)

    def actors(self, mention: Mention) -> list[Actor]:
        """Return who a mention stands for: of ``hai nhà lãnh đạo`` the persons who are on the sides that it means."""
        if mention.kind != "group":
            return self._cast.actors([mention])
        pair = list(self._pair(mention))
        codes = self.codes(mention)
        if set(self._cast.sides(pair)) == set(codes):
            return pair
        return [self._cast.side(code, mention.start, mention.end) for code in codes]

    def is_of_firm(self, mention: Mention) -> bool:
        """Say whether a mention is of persons who speak for a firm, a school or a club, and for no side."""
        if mention.kind not in ("bare", "person"):
            return False
        actors = self.actors(mention)
        return bool(actors) and all(self._cast.is_of_firm(actor) for actor in actors)

    def states(self, codes: Iterable[str], offset: int) -> list[Actor]:
        """Return sides as actors that are told of at a place."""
        return [self._cast.side(code, offset, offset) for code in codes]

    def opener(self, sentence: Sentence) -> Mention | None:
        """Return a sentence's first free actor whose side is known, its likely speaker."""
        for mention in sentence.mentions:
            if is_actor(mention) and not governor(sentence, mention.first) and self.codes(mention):
                return mention
        return None
