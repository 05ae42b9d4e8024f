"""What leaders, ministries and spokespersons say in public of another state, outside the talks that a report tells.

Any verb of saying may tell a statement; which do is seen from who speaks and of whom. Within an encounter of the two
sides such sentences are its content (codebook §8), so the article's other acts are read before.
"""

from collections.abc import Sequence

from banggiao.lexicon.entries import Act
from banggiao.model.vocabulary import ENCOUNTERS, Role
from banggiao.reading.actors import Actor, countries_of
from banggiao.reading.drafts import Draft
from banggiao.reading.frames.base import Trigger
from banggiao.reading.frames.going_on import speaks_on
from banggiao.reading.frames.quotations import CITING, CITING_ENDS, cites, is_of_his_words, is_quoted, quoted_hope
from banggiao.reading.frames.remarks import MEETINGS, is_inferred, sends_forces, settles, within_talks
from banggiao.reading.frames.spoken_to import CONTENT, of_quoted, of_whom, proposes_to_meet
from banggiao.reading.frames.statements import apart, is_repeated, may_be_addressed
from banggiao.reading.frames.who_speaks import cited, is_spokesperson, speakers
from banggiao.reading.leading import is_leader
from banggiao.reading.quoted_words import Quotation, long_quotations
from banggiao.reading.roles import subject
from banggiao.reading.sentence import Sentence
from banggiao.reading.spoken_of import said_then
from banggiao.reading.story import Story

_SPEECH = Act(type="statement", frame="speech", en="statement", plover="COERCE")
_NOMINAL = frozenset(
    {"các", "những", "mối", "lời", "sự", "câu", "theo", "nhiều", "một", "bài", "tuyên bố", "phát biểu", "để", "và",
     "khi", "hai", "được", "bị", "cuộc", "không", "chưa", "nếu", "về", "với", "của", "trước", "đưa ra", "nghe", "thêm",
     "hứng", "hứng chịu", "lảng tránh", "né tránh", "từ chối", "bác", "đáp trả"}
)  # fmt: skip
_NAMED = frozenset({"của", "chung", "trên", "này", "đó", "chuyện"})
# Words that only begin as those of saying.
_OTHERWISE = frozenset({"nói dối", "nói lên", "gọi với", "gọi theo", "gọi điện"})
_REPORTING = frozenset({"cho biết", "cho hay", "nói", "xác nhận", "thông báo", "tiết lộ", "tuyên bố", "khẳng định"})
_REPORTED = (*ENCOUNTERS, "visit", "call", "signing", "ceremony", "award", "appointment")
_COUNTED = frozenset({"cuộc", "buổi", "các", "chuyến", "hội nghị"})
_HOLDING = frozenset({"có", "đã có", "vừa có", "sẽ có", "tổ chức", "tiến hành", "thực hiện", "bắt đầu"})
_SETTING = frozenset(
    {"tại", "trong", "sau", "trước", "khi", "sau khi", "trước khi", "về", "từ", "kể từ", "của", "nhân"}
)
_MEDIA = ("kênh", "đài", "truyền hình", "báo", "tờ", "twitter", "mạng", "sóng", "tài khoản", "trang")
_ANNOUNCING = ("thông báo",)
_PROPOSING = ("đề xuất", "đưa ra đề nghị", "đưa ra đề xuất")  # papers and plans too, of which nobody is told anything
_SPEAKING_AT = ("phát biểu tại", "phát biểu trong")
_QUOTED, _OPENING = frozenset({'"', "”"}), frozenset({"rằng", ":"})
_WHERE = 20  # tokens from "phát biểu tại" to "rằng"
_ANSWERING, _QUESTIONS = ("trả lời",), ("câu hỏi liệu", "câu hỏi của")
_NAMING = ("đề cập", "đề cập đến", "đề cập tới", "nhắc đến", "nhắc tới")
_TELLING = ("thông báo", "cho biết", "cho hay", "nói", "phát biểu", "nói thêm", "tiết lộ", "viết", *_NAMING)
_PICTURED = frozenset({*_TELLING, "trả lời"})  # a caption that somebody speaks describes its picture
_BETWEEN = (*ENCOUNTERS, "call")
_ACTS = ("repatriation", "aid", "relations", "message")
_UNHELD = ("planned", "alleged", "cancelled")
_WARNING = ("nếu", "sẽ không", "khiêu khích", "chống lại", "ủng hộ")
_VOICING = ("bày tỏ",)
_PROTESTING, _PROTEST = ("phản đối", "quan ngại", "lo ngại", "bất bình"), 5  # tokens from "bày tỏ" to it
_HOPES = frozenset({"hy vọng", "hi vọng", "mong", "mong muốn", "tin tưởng", "vui mừng", "lạc quan"})
_WISHES = frozenset({"hy vọng", "hi vọng", "mong", "mong muốn"})
_GOING_ON = frozenset({",", "và", "nhưng", "đồng thời", "song"})  # before another verb of the same speaker
_ANNOUNCED = ("gặp", "hội đàm", "thăm", "đến", "tới", "cuộc", "chuyến")
_ADVERBS = 3  # tokens before a verb in which it is told how often
_ALWAYS = frozenset({"luôn", "luôn luôn", "từ lâu", "lâu", "thường", "thường xuyên", "lâu nay", "vẫn luôn"})
_HEAD = ("title", "lead")
_LONG_BEFORE = 8  # sentences
_TO_THE_PRESS = ("sau khi", "sau cuộc", "họp báo", "báo giới", "phóng viên", "trả lời báo chí")
_TO_MANY = 4  # sides at most to which one remark is addressed
_THEN = ("khi đó", "lúc đó", "khi ấy")


def find_speeches(story: Story, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the statements that verbs of saying tell; ``drafts`` are the article's other acts."""
    met = [draft for draft in drafts if draft.is_told and draft.type in _BETWEEN and draft.modality not in _UNHELD]
    met = [draft for draft in met if not draft.is_history]  # nothing is said now at an encounter of last year
    done = {(draft.sentence.index, a.country) for draft in drafts if _is_act(draft) for a in _doing(draft)}
    verbs = frozenset((*story.lexicon.frames["speech"], CITING))
    found: list[Draft] = []
    quotations = long_quotations(story.sentences)
    for sentence in story.sentences:
        if verbs.isdisjoint(sentence.lows):
            continue
        quoted = _quoted_before(story, quotations.get(sentence.index), sentence)
        said_by: list[Actor] = []
        for at, low in enumerate(sentence.lows):
            if sentence.owner[at] is not None:
                continue
            citing = low in CITING_ENDS and cites(sentence, at)
            if not citing and (low not in verbs or _as_noun(sentence, at)):
                continue
            if is_quoted(sentence, at):
                continue
            if sentence.block != "caption" or low not in _PICTURED:
                trigger = Trigger(sentence, at, _SPEECH, noun=False, cast=story.cast, previous=[])
                if citing:
                    said_by = cited(trigger)
                else:
                    said_by = speakers(trigger) or (said_by if sentence.low(at - 1) in _GOING_ON else [])
                found += _read(trigger, said_by, met, quoted)
    stated = {(d.sentence.index, d.cast[0][0].key): d for d in drafts if d.type == "statement"}
    for draft in found:
        stated.setdefault((draft.sentence.index, draft.cast[0][0].key), draft)
    once = [d for d in found if stated[d.sentence.index, d.cast[0][0].key] is d]  # said in one breath
    for draft in found:
        _speak_to_both(draft, stated[draft.sentence.index, draft.cast[0][0].key])
    told = {(draft.sentence.index, *_ways(draft)) for draft in drafts if _is_act(draft)}
    once = [d for d in once if (d.sentence.index, *reversed(_ways(d))) not in told]  # "A xác nhận B đã gửi thư cho A"
    acts = (d for d in drafts if d.type in _REPORTED and d.is_told and d.modality != "alleged") if once else ()
    beside = [d for d in acts if not d.named_by_noun or _is_held(d)]
    once = [d for d in once if not any(_reports(d, act) for act in beside)]
    return [d for d in once if (d.sentence.index, d.cast[0][0].country) not in done]


def _quoted_before(story: Story, quotation: Quotation | None, sentence: Sentence) -> Sequence[Sentence]:
    """``“B phải rút quân. Đó là điều kiện”, A nói``: the sentences of a quotation before the one that ends it."""
    if quotation is None or quotation.last != sentence.index:
        return ()
    return story.sentences[quotation.first : quotation.last]


def _reports(draft: Draft, act: Draft) -> bool:
    """``A xác nhận Tổng thống sẽ thăm B``: the act of the two sides is what is said, and told by itself."""
    sentence = draft.sentence
    if act.sentence is not sentence or act.trigger.start < draft.trigger.end or not act.sides >= draft.sides:
        return False
    return (
        sentence.low(draft.at) in _REPORTING
        and sentence.low(sentence.before(act.at, _COUNTED)) not in _SETTING
        and not any(sentence.has(i, "say") for i in range(draft.at + 1, act.at))
    )


def _speak_to_both(draft: Draft, told: Draft) -> None:
    """``hối thúc B thả X và yêu cầu C rút …``: what is said in one breath is said to both."""
    if told is draft or told.at < draft.at or not speaks_on(told.sentence, told.at):
        return
    named = {actor.country for actor, role in told.cast if role == "recipient"}
    others = [each for each in draft.cast if each[1] == "recipient" and each[0].country not in named]
    told.cast = [
        *(each for each in told.cast if each[1] == "sender"),
        *others,
        *(each for each in told.cast if each[1] != "sender"),
    ]


def _is_held(draft: Draft) -> bool:
    """``sẽ có cuộc điện đàm với B``: told by a verb of holding, as a verb of its own would tell it."""
    return draft.sentence.low(draft.sentence.before(draft.at, _COUNTED)) in _HOLDING


def _ways(draft: Draft) -> list[str]:
    """From which side to which other one an act goes."""
    sides = {role: actor.country for actor, role in reversed(draft.cast)}
    return [sides.get("sender", ""), sides.get("recipient", "")]


def _doing(draft: Draft) -> list[Actor]:
    """Who does an act: not to whom it is done."""
    return [actor for actor, role in draft.cast if role != "recipient"]


def _is_act(draft: Draft) -> bool:
    """What one says that one does is that act, and no statement beside it."""
    return draft.type in _ACTS and draft.is_told and draft.modality != "alleged"


def _as_noun(sentence: Sentence, at: int) -> bool:
    """``các tuyên bố``, ``tuyên bố của A``: the word names what was said; but ``phát biểu trên kênh X``."""
    if sentence.low(at + 1) == "trên" and sentence.words(at + 2, at + 4).startswith(_MEDIA):
        return False
    agent = sentence.owner[at - 1] if at else None
    if agent is not None and sentence.low(agent.first - 1) == "bị":
        return True  # "B bị A cáo buộc": told by whom it is suffered
    if sentence.words(at, at + 2) in _OTHERWISE:
        return True
    by_means = sentence.low(at + 1) == "bằng" and sentence.low(at + 2) != "chứng"  # "mô tả bằng những lời hạn chế"
    named = sentence.low(at - 1) in _NOMINAL and sentence.in_date(at - 1) is None  # "tuần trước tuyên bố"
    return by_means or named or sentence.low(at + 1) in _NAMED


def _where_spoken(trigger: Trigger, met: list[Draft], speaker: Actor, other: Actor) -> list[Draft]:
    """Return where the two sides met, and the speaker may have been: no spokesman or minister, where others met.

    What was said at talks is told where they are told: at the head of the article, or not long before. Of what the head
    tells they may be told further behind, but for those after which the press was met.
    """
    at = trigger.sentence.index
    told = [
        draft for draft in met if draft.sentence.block in _HEAD or at - _LONG_BEFORE <= draft.sentence.index <= at + 1
    ]
    if trigger.sentence.block in _HEAD:
        behind = (draft for draft in met if at + 1 < draft.sentence.index <= at + _LONG_BEFORE)
        told += [draft for draft in behind if not draft.sentence.says(_TO_THE_PRESS)]
    between = [draft for draft in told if {speaker.country, other.country} <= draft.sides]
    if speaker.person is None or is_leader(trigger.cast.people.persons[speaker.person]):
        return between
    own = [actor.person for draft in between for actor, _ in draft.cast if actor.country == speaker.country]
    there = speaker.person in own or (None in own and not is_spokesperson(trigger, speaker))
    return between if there else []


def _read(trigger: Trigger, said_by: list[Actor], met: list[Draft], quoted: Sequence[Sentence]) -> list[Draft]:
    if (
        not said_by
        or not _says_something(trigger)
        or _standing(trigger)
        or _hopes(trigger)
        or settles(trigger, said_by[0])
        or within_talks(trigger)
    ):
        return []
    if is_inferred(trigger, said_by[0]) or sends_forces(trigger, said_by[0]):
        return []
    speaker = said_by[0]
    if _of_a_journey(trigger, speaker):
        return []
    stance = trigger.words("stance")
    takes_stand = trigger.token_text not in _TELLING or trigger.sentence.says(stance)
    if not takes_stand and not any(told.says(stance) for told in quoted):
        return []
    cited_paper = trigger.sentence.low(trigger.at) == "của"
    if cited_paper and not trigger.sentence.says((*trigger.words("stand"), *_WARNING)):
        return []  # what an agency cites an announcement for
    own = countries_of(said_by)
    spoken_of = of_whom(trigger, speaker) if takes_stand else []
    others = [a for a in spoken_of or of_quoted(trigger, speaker, quoted) if a.country not in own]
    home = trigger.cast.people.home
    members = trigger.words("union") if speaker.country == "EU" else ()
    if others and others[0].person is not None and others[0].country.lower() in members:
        return []  # "ông Juncker cho rằng quá trình đề cử bà B …": among themselves
    if not others or not may_be_addressed(trigger, others[0]):
        return []
    if home in (speaker.country, others[0].country) and not (
        is_spokesperson(trigger, speaker) or _to_the_press(trigger)
    ):
        return []  # the home press tells what is said on visits, and statements only to the press
    there = _where_spoken(trigger, met, speaker, others[0])
    if there and (not apart(trigger, frozenset({"", *(draft.date for draft in there)})) or _back_then(trigger, met)):
        return []
    roles: list[tuple[Actor, Role]] = [(actor, "sender") for actor in said_by]
    roles += [(actor, "recipient") for actor in others[:_TO_MANY]]
    draft = trigger.draft(roles)
    who = subject(trigger.sentence, trigger.at) if draft.modality not in ("occurred", "plain") else []
    if who and is_of_his_words(trigger.sentence, who[0], trigger.at, others[0].start):
        draft.modality = "plain"
    if not draft.date:
        draft.date, draft.date_kind = said_then(trigger.sentence, trigger.at) or (draft.date, draft.date_kind)
    return [] if draft.modality in _UNHELD and not _will_protest(trigger) else [draft]


def _says_something(trigger: Trigger) -> bool:
    """``trả lời câu hỏi liệu B đã …``, ``đưa ra đề xuất``, ``phát biểu tại X``: verbs that need not tell any words."""
    if trigger.token_text in _SPEAKING_AT:
        return _tells_words(trigger)
    if trigger.token_text in _PROPOSING:
        return proposes_to_meet(trigger)
    if trigger.token_text not in _ANSWERING:
        return True
    return trigger.sentence.words(trigger.at + 1, trigger.at + 4) not in _QUESTIONS


def _will_protest(trigger: Trigger) -> bool:
    """``A sẽ bày tỏ sự phản đối với B``: what it is going to say to B."""
    sentence, at = trigger.sentence, trigger.at
    voiced = trigger.token_text in _VOICING and sentence.low(at - 1) == "sẽ"
    return voiced and sentence.says(_PROTESTING, at + 1, at + _PROTEST)


def _tells_words(trigger: Trigger) -> bool:
    """``"…", A phát biểu tại họp báo``, ``phát biểu tại X rằng …``: what was said is told, not only where."""
    lows, at = trigger.sentence.lows, trigger.at
    return not _QUOTED.isdisjoint(lows[:at]) or not _OPENING.isdisjoint(lows[at : at + _WHERE])


def _back_then(trigger: Trigger, met: list[Draft]) -> bool:
    """``A đã gặp B. Khi đó A nói …``: at the encounter that the sentence before tells."""
    opened = trigger.sentence.words(0, _ADVERBS).startswith(_THEN)
    return opened and any(draft.sentence.index == trigger.sentence.index - 1 for draft in met)


def _standing(trigger: Trigger) -> bool:
    """``từ lâu vẫn khẳng định``, ``luôn cho rằng``: what a side says at all times it says at none (codebook §1)."""
    near = range(trigger.at - _ADVERBS, trigger.at)
    return any(trigger.sentence.low(i) in _ALWAYS for i in near) or is_repeated(trigger)


def _hopes(trigger: Trigger) -> bool:
    """``bày tỏ hy vọng hai bên sẽ …``: a mere hope is said to nobody (codebook §8 Status)."""
    sentence, first = trigger.sentence, trigger.at + 1
    if trigger.token_text in _VOICING:
        return sentence.low(first) in _HOPES or quoted_hope(sentence, trigger.at)
    first += sentence.low(first) == "rằng"
    own = sentence.mention_after(first)
    first = own.last if own is not None and "pronoun" in own.cats else first
    return sentence.low(first) in _WISHES or quoted_hope(sentence, trigger.at)


def _to_the_press(trigger: Trigger) -> bool:
    """``Trả lời phỏng vấn trước chuyến thăm, A cho biết …``: told to the press, on an occasion of its own."""
    return trigger.sentence.says(trigger.words("press"))


def _of_a_journey(trigger: Trigger, speaker: Actor) -> bool:
    """``thông báo sẽ thăm …``: an announcement on one's own journey, or on what one does oneself."""
    text = trigger.sentence.words(0, trigger.at + 25)
    going = any(word in text for word in ("thăm", "chuyến", "gặp", "hội đàm", "công du"))
    announced = trigger.token_text in _ANNOUNCING and not is_spokesperson(trigger, speaker)
    going = going and not trigger.sentence.says(trigger.words("asked")) and not _takes_a_stand(trigger)
    return announced or (trigger.token_text in _TELLING and going)


def _takes_a_stand(trigger: Trigger) -> bool:
    """``nói rằng ông không thích việc B gặp C``: what is said of an encounter judges it, and is no news of it."""
    sentence, at = trigger.sentence, trigger.at
    said = sentence.words(at + 1, at + CONTENT)
    if trigger.token_text in _NAMING:
        return False  # "đề cập đến quyết định huỷ cuộc gặp với B"
    if any(f"sẽ {word}" in said or f"sẽ có {word}" in said for word in _ANNOUNCED):
        return False
    before = sentence.words(0, at)
    met = any(word in before for word in MEETINGS)
    return not met and sentence.says(trigger.words("stand"), at + 1, at + CONTENT)
