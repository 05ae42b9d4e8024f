"""Who says something in public for a state: itself, a body of it, a holder of one of its offices; or several states."""

from banggiao.lexicon.geography import is_country_code
from banggiao.reading.actors import OFFICIALS, Actor, countries_of
from banggiao.reading.coordination import Group, group_forward, is_actor
from banggiao.reading.frames.base import Trigger
from banggiao.reading.frames.going_on import speaks_on
from banggiao.reading.frames.mouthpieces import spokesman_of
from banggiao.reading.frames.offices_that_speak import ADVISING, SPEAKERS, heads_organisation
from banggiao.reading.frames.statements import begins_clause, is_somebody_of
from banggiao.reading.frames.that_state import for_that_state
from banggiao.reading.identity import Person
from banggiao.reading.mention import Mention
from banggiao.reading.outsiders import is_after_stranger
from banggiao.reading.roles import subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.titles import Office
from banggiao.vietnamese.folding import name_key

_SPEAKERS = frozenset({*SPEAKERS, "head_of_party", "head_of_parliament"})
_OFFICIAL = frozenset({"leader", "counterpart", "top diplomat", "pronoun", "of many"})
_SOME = ("một số", "nhiều", "một vài", "vài")  # of a side's leaders or officials: nobody speaks for it
_NO_STATES = frozenset({"ZZ", "UN", "HK", "MO"})
_NO_VOICES = frozenset({"ZZ", "HK", "MO", "G7", "G20"})
_ALLIANCES = frozenset({"NATO", "ASEAN"})  # of organisations those that take a stand on what states do
_UNTOLD = ("nghe", "theo", "việc", "mà")  # before somebody whose words are told as another's, or not at all
_BUT = ("nhưng", "song")
_REMARKING = frozenset({"cho rằng", "khẳng định", "nhấn mạnh", "tuyên bố", "cáo buộc", "chỉ trích", "nói"})
_SENTENCE = 40  # tokens from who speaks to what he remarks in the end
_APART = frozenset({";", ":", "(", "rằng", "mà", "”", '"', "bị"})
_AFTER_BUT = 22  # tokens to the verb behind "nhưng"
_AUTHORITIES = frozenset({"nhà chức trách"})
_ONE_OF, _AMONG = ("quan chức trong", "thành viên trong", "nguồn tin trong", "người trong"), 3
_CLOSE = 14  # tokens from who speaks to the verb
_ABROAD = ("ngoại giao", "đối ngoại", "hội đồng an ninh")  # what a lower office is charged with
_CHARGED = (*ADVISING, "đại diện thương mại", "phó cố vấn an ninh")
_CHAIR = "Chủ tịch"  # of a state or of anything
_REBELS = ("phiến quân", "nổi dậy", "khủng bố", "đối lập", "dân quân")
_CITED = 12  # tokens behind who is quoted in which a verb of saying is his
_RIGHT_BEHIND = 4  # tokens from an organisation to the verb
_SEVERAL = 4  # states at most that say something together


def speakers(trigger: Trigger) -> list[Actor]:
    """Return who says it for a state, or the states that say it together; agencies, experts and crowds do not."""
    sentence = trigger.sentence
    if state := for_that_state(trigger):
        return [actor for actor in state if _is_state(actor.country)]
    before = speaks_on(sentence, trigger.at)
    if before and (speaking := _speaking(trigger, before)):
        return speaking
    group = [] if before else subject(sentence, trigger.at)
    if not group:
        return [actor for actor in spokesman_of(trigger) if _is_state(actor.country)]
    if is_after_stranger(sentence, trigger.at):
        return []
    said_by = _speaking(trigger, group) if _beside(sentence, group[-1], trigger.at) else []
    return said_by or _remarking(trigger, group)


def _remarking(trigger: Trigger, group: Group) -> list[Actor]:
    """``A đề cập tới cuộc tập trận của B và C, cho rằng B …``: who opens the sentence remarks it behind a comma."""
    sentence = trigger.sentence
    first = sentence.mention_after(0)
    if first is None or first is group[0] or sentence.low(trigger.at - 1) != ",":
        return []
    if sentence.low(trigger.at) not in _REMARKING:
        return []
    if any(sentence.owner[i] is None and sentence.low(i) in _APART for i in range(first.last, trigger.at)):
        return []
    return _speaking(trigger, [first]) if trigger.at - first.last <= _SENTENCE and is_actor(first) else []


def cited(trigger: Trigger) -> list[Actor]:
    """``"…", Reuters dẫn lời A``: who is quoted, where no verb of saying is his."""
    sentence = trigger.sentence
    group, end = group_forward(sentence, trigger.at + 1, commas=False)
    if not group or any(sentence.has(i, "say") for i in range(end, end + _CITED)):
        return []
    return _speaking(trigger, group)


def _speaking(trigger: Trigger, group: Group) -> list[Actor]:
    sentence, cast = trigger.sentence, trigger.cast
    if len(group) > 1:
        return _together(trigger, group)
    mention = group[0]
    if (
        _is_first_name(sentence, mention)
        or mention.kind == "group"
        or sentence.words(mention.first - 2, mention.first).endswith(_SOME)
    ):
        return []
    held = any(office.is_office for office in mention.offices)
    if mention.kind == "title" and not held and mention.cats.isdisjoint(_OFFICIAL):
        return []  # "giám đốc một viện nghiên cứu của A"
    actors = cast.actors(group)
    if len(actors) != 1 or not (_is_state(actors[0].country) or _is_organisation(trigger, mention, actors[0])):
        return []
    return actors if _may_speak(trigger, mention, actors[0]) else []


def _is_organisation(trigger: Trigger, mention: Mention, actor: Actor) -> bool:
    """``NATO cho rằng A cần …``, ``Tổng Thư ký NATO B lấy làm tiếc …``: it speaks, or who heads it does."""
    if actor.country in _NO_VOICES or (is_country_code(actor.country) and actor.country != "EU"):
        return False
    if actor.person is None:
        between = range(mention.last, trigger.at)
        beside = len(between) <= _RIGHT_BEHIND and begins_clause(trigger.sentence, mention.first)
        told = not any(trigger.sentence.has(i, "possible", "hoped") for i in between)
        return mention.kind == "org" and actor.country in _ALLIANCES and beside and told
    offices = trigger.cast.people.persons[actor.person].offices.values()
    return any(heads_organisation(trigger, office) for office in offices)


def _is_first_name(sentence: Sentence, mention: Mention) -> bool:
    """``Chad O'Neill``: a country's name that a capital letter follows is a man's."""
    if mention.kind != "country" or mention.last >= len(sentence.tokens):
        return False
    behind = sentence.owner[mention.last]
    return sentence.tokens[mention.last].cap and (behind is None or behind.kind == "bare")


def is_spokesperson(trigger: Trigger, speaker: Actor) -> bool:
    """Say whether who speaks is a spokesperson."""
    if speaker.person is None:
        return False
    return any(o.level == "spokesperson" for o in trigger.cast.people.persons[speaker.person].offices.values())


def _is_state(code: str) -> bool:
    return is_country_code(code) and code not in _NO_STATES


def _together(trigger: Trigger, group: Group) -> list[Actor]:
    """``Lào, Thái Lan và Campuchia từng tuyên bố …``: states in a row say it together."""
    sentence = trigger.sentence
    if any(mention.kind != "country" for mention in group) or not begins_clause(sentence, group[0].first):
        return []
    actors = trigger.cast.actors(group)
    states = len(countries_of(actors)) == len(actors) and all(_is_state(actor.country) for actor in actors)
    return actors[:_SEVERAL] if states else []


def _may_speak(trigger: Trigger, mention: Mention, actor: Actor) -> bool:
    sentence = trigger.sentence
    if actor.person is None:
        if sentence.low(mention.first) in _AUTHORITIES:
            return not is_somebody_of(sentence, mention)
        if actor.title == OFFICIALS or _of_lower_office(mention):
            return False
        if sentence.says(_ONE_OF, max(0, mention.first - _AMONG), mention.first):
            return False  # "một quan chức trong chính quyền A"
        voice = mention.kind != "body" or actor.name.lower().startswith(trigger.words("voices"))
        return (voice or _is_government(sentence, mention)) and not is_somebody_of(sentence, mention)
    if sentence.low(mention.first - 1) in _UNTOLD or sentence.low(len(sentence.tokens) - 1) == "?":
        return False
    person = trigger.cast.people.persons[actor.person]
    if _is_organisation(trigger, mention, actor):
        return True
    return _is_leader(trigger, person) or any(_speaks_for_state(office) for office in person.offices.values())


def _is_leader(trigger: Trigger, person: Person) -> bool:
    """``Lãnh đạo Đài Loan``, ``Chủ tịch Kim``, ``ông Mattis``: a leader by that word or by name, of no office here."""
    if any(office.status == "former" for office in person.offices.values()):
        return False
    if any("leader" in mention.cats and "former" not in mention.cats for mention in person.mentions):
        return True
    named = all(office.title == _CHAIR for office in person.offices.values())
    return named and trigger.cast.lexicon.leaders.get(name_key(person.name)) == person.country


def _of_lower_office(mention: Mention) -> bool:
    """``Chỉ huy phe đối lập A``: who is named by an office alone speaks for the state by that office, or not at all."""
    if mention.kind != "title" or not mention.cats.isdisjoint(_OFFICIAL):
        return False
    return bool(mention.offices) and not any(_speaks_for_state(office) for office in mention.offices)


def _is_government(sentence: Sentence, mention: Mention) -> bool:
    """``Chính phủ Lào``, ``Chính quyền Syria``: named as the state; not ``hãng tin nhà nước``, ``tin Nội các``."""
    return "state" in mention.cats and begins_clause(sentence, mention.first)


def _speaks_for_state(office: Office) -> bool:
    title = office.title.lower()
    if any(word in title for word in _REBELS):
        return False  # "phát ngôn viên phiến quân X"
    charged = office.level == "official" and (title.startswith(_CHARGED) or any(w in title for w in _ABROAD))
    charged = charged or office.level == "envoy"
    return office.status != "former" and (office.level in _SPEAKERS or charged)


def _beside(sentence: Sentence, mention: Mention, at: int) -> bool:
    """Between the speaker and the verb stand adverbs and dates, but no other verb of saying and no clause."""
    if sentence.low(at - 1) in _BUT and sentence.has(at, "say"):
        return at - mention.last <= _AFTER_BUT  # "A lên án bạo lực nhưng cho rằng B …"
    if mention.first == 0 and sentence.low(at - 1) == "," and sentence.low(at) in _REMARKING:
        return at - mention.last <= _SENTENCE
    last = mention.last
    short = sentence.owner[last + 1] if sentence.low(last) == "(" and sentence.low(last + 2) == ")" else None
    if short is not None and short.country == mention.country:
        last += 3  # "Liên minh châu Âu (EU) hôm qua tuyên bố"
    for index in range(last, at):
        if sentence.owner[index] is None and (sentence.low(index) in _APART or sentence.has(index, "say", "verb")):
            return False  # nor is he one who is spoken against: "A bị phe cánh tả chỉ trích"
    return at - last <= _CLOSE
