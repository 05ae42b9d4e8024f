"""Who leads a state, as far as one article tells: by office, as its chairman or so called; and who a delegation."""

from collections.abc import Sequence

from banggiao.lexicon import Lexicon
from banggiao.lexicon.offices import HEADS
from banggiao.reading.identity import Person
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence, number_at
from banggiao.vietnamese.folding import name_key

# Who heads a state where it is called so: ``Chủ tịch``, ``Chủ tịch Ủy ban Quốc vụ``
_CHAIR = frozenset({"chu tich", "chu tich nuoc"})
_LEVELS = ("head_of_party", "head_of_state", "head_of_government", "royal")
_BENEATH = frozenset({"minister", "vice_minister", "ambassador", "envoy", "spokesperson", "official", "legislator"})
_NO_LEADER = frozenset({"of many", "former"})
_IN_OFFICE = 3  # how surely the holder of a head's office leads
_BEHIND_NAME = frozenset({",", "-", "–"})
_HEAD = frozenset({"lãnh đạo", "người đứng đầu", "đại diện", "trưởng đoàn", "đặc phái viên", "phái viên"})
_HEADS_OF_DELEGATION = ("trưởng phái đoàn", "trưởng đoàn", "trưởng đoàn đàm phán")
_MEMBERS = 12  # tokens from a delegation to who leads it, past of whom it consists
_BODY = 9  # tokens from "đại diện" to the body or state
_OFTEN = 2  # times more often told of than any other
_CHAIRS = ("chu tich uy ban quoc vu", "chu tich dang lao dong")


def leading(person: Person, lexicon: Lexicon) -> int:
    """Say how surely a person leads a state, 0 for not at all."""
    current = {key: o for (key, status), o in person.offices.items() if status in ("current", "elect")}
    if any(o.level.startswith("head_of_") and "parliament" not in o.level for o in current.values()):
        return _IN_OFFICE
    if any(key in _CHAIR or key.startswith(_CHAIRS) for key in current):
        return 2
    known = name_key(person.name) in lexicon.leaders
    called = any(_calls_leader(m) and (m.name or known) for m in person.mentions)
    return 1 if called and not person.offices else 0


def is_leader(person: Person) -> bool:
    """Say whether a person's office, held or former, is one of those who lead a state."""
    return any(office.level in _LEVELS for office in person.offices.values())


def is_beneath(person: Person) -> bool:
    """Say whether a person holds offices, and none of those who lead a state."""
    return bool(person.offices) and not is_leader(person)


def heads_body(sentences: Sequence[Sentence], person: Person) -> bool:
    """``ông A, lãnh đạo Cơ quan Cảnh sát Lào``: whether what stands behind a name says that he acts for a state."""
    for mention in person.mentions:
        at = number_at(sentences, mention.start) if mention.name else -1
        if at < 0 or sentences[at].low(mention.last) not in _BEHIND_NAME:
            continue
        sentence, called = sentences[at], mention.last + 1
        for index in range(called, min(called + _BODY, len(sentence.tokens))):
            body = sentence.owner[index]
            if body is not None and body.kind in ("body", "country") and body.country and index > called:
                return True
            if body is not None or sentence.low(index) == "," or (index == called and sentence.low(index) not in _HEAD):
                break
    return False


def head_of(state: str, persons: Sequence[Person], lexicon: Lexicon) -> int | None:
    """Return who heads a state as the article tells, None where it names nobody or several alike."""
    ranked = [(leading(p, lexicon), len(p.spoken), i) for i, p in enumerate(persons) if p.country == state]
    highest = max((rank for rank, _, _ in ranked), default=0)
    heads = [(told, i) for rank, told, i in ranked if highest and rank == highest]
    heads.sort(reverse=True)  # of several, the one whom the article is about: others led in former times
    about = len(heads) == 1 or (len(heads) > 1 and heads[0][0] >= _OFTEN * heads[1][0])
    return heads[0][1] if about else None


def only_known_head(persons: Sequence[Person], mention: Mention, lexicon: Lexicon) -> list[int]:
    """``Tổng thống Mỹ`` in the lead, only ``ông Trump`` below: the one well-known name of that side without an office.

    Others of the side bear theirs; nobody is meant where one of them heads the state, or he is named but once.
    """
    office = mention.offices[0]
    if office.status != "current" or not office.level.startswith("head_of_") or "parliament" in office.level:
        return []
    own = [(i, p) for i, p in enumerate(persons) if p.country == mention.country]
    if any(leading(person, lexicon) == _IN_OFFICE for _, person in own):
        return []
    known = [i for i, p in own if not p.offices and len(p.spoken) > 1 and name_key(p.name) in lexicon.leaders]
    return known if len(known) == 1 else []


def may_lead(person: Person) -> bool:
    """Say whether ``hai nhà lãnh đạo`` may mean a person: of no known office that is beneath those who lead."""
    return any(o.level not in _BENEATH for o in person.offices.values()) or any(
        _calls_leader(mention) for mention in person.mentions if mention.name
    )


def is_called_leader(person: Person) -> bool:
    """Say whether a person is told of as ``nhà lãnh đạo A``."""
    return any("leader" in mention.cats for mention in person.mentions if mention.name)


def _calls_leader(mention: Mention) -> bool:
    """``nhà lãnh đạo A``, but not ``cố lãnh đạo A``, nor ``quan chức A``, of whom a state has many."""
    return "leader" in mention.cats and mention.cats.isdisjoint(_NO_LEADER)


class Chiefs:
    """Who heads each state, and who may be one of two leaders, as one article tells: worked out once for each."""

    def __init__(self, persons: Sequence[Person], lexicon: Lexicon) -> None:
        self._persons = persons
        self._lexicon = lexicon
        self._heads: dict[str, int | None] = {}
        self._may: dict[int, bool] = {}

    def head_of(self, state: str) -> int | None:
        """Return who heads a state, None where the article names nobody or several alike."""
        if state not in self._heads:
            self._heads[state] = head_of(state, self._persons, self._lexicon)
        return self._heads[state]

    def may_lead(self, index: int) -> bool:
        """Say whether ``hai nhà lãnh đạo`` may mean a person of the article."""
        if index not in self._may:
            self._may[index] = may_lead(self._persons[index])
        return self._may[index]


def leads_from_office(person: Person, lexicon: Lexicon) -> bool:
    """Say whether a person heads a state or its government: they lead no delegation unless the article says so.

    Nor does who is known so well that the article gives him no office.
    """
    heads = any(office.level in HEADS for office in person.offices.values())
    return heads or (not person.offices and name_key(person.name) in lexicon.leaders)


def leaders_of_delegations(sentences: Sequence[Sentence], persons: Sequence[Person]) -> dict[str, int]:
    """Return who leads which country's delegation: ``A dẫn đầu Đoàn …``, ``Trưởng phái đoàn Lào là A``."""
    leaders: dict[str, int] = {}
    for sentence in sentences:
        for mention in sentence.mentions:
            if mention.kind != "delegation" and not _is_head_of_delegation(mention):
                continue
            leader = mention.leader.person if mention.leader is not None else None
            if leader is not None:
                leaders.setdefault(mention.country, leader)  # whose it is may stay untold wherever it is named
            else:
                leader = _leader_told(sentence, mention)
            if leader is not None:
                leaders.setdefault(mention.country or persons[leader].country, leader)
    return leaders


def _leader_told(sentence: Sentence, mention: Mention) -> int | None:
    """Return whom a sentence that tells of a delegation, or of its head, names as leading it."""
    persons = [other for other in sentence.mentions if other.person is not None]
    if _is_head_of_delegation(mention):
        if mention.person is not None:
            return mention.person  # "A, trưởng phái đoàn Lào, …"
        return _named_as(sentence, mention, persons)
    if sentence.has(mention.first - 1, "lead"):
        before = [other for other in persons if other.last < mention.first]
        return before[-1].person if before else _named_as(sentence, mention, persons)
    for other in persons:  # "Phái đoàn gồm 10 thành viên, do A dẫn đầu, …"
        led = sentence.has(other.last, "lead") and sentence.low(other.first - 1) == "do"
        if led and 0 < other.first - mention.last <= _MEMBERS:
            return other.person
    return None


def _named_as(sentence: Sentence, mention: Mention, persons: Sequence[Mention]) -> int | None:
    """``Dẫn đầu phái đoàn Lào là A``: whom a sentence says somebody to be."""
    behind = mention.last + 1 if sentence.low(mention.last) == "là" else -1
    return next((other.person for other in persons if other.first == behind), None)


def _is_head_of_delegation(mention: Mention) -> bool:
    """``trưởng phái đoàn Lào``, not ``Trưởng Phái đoàn Đại diện thường trực``."""
    return any(office.title.lower() in _HEADS_OF_DELEGATION for office in mention.offices)
