"""Which of an act's tellings says how true it is, and which states it most fully (codebook §1 evidence)."""

from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.drafts import Draft
from banggiao.reading.modality import Modality
from banggiao.reading.noun_modality import is_served
from banggiao.reading.sentence import Sentence

_THANKING = ("cảm ơn", "cám ơn")
_THANKED = 30  # tokens back from a message to the thanks for it
_ASIDE = 8  # tokens back to "việc" or "mà", which make an act a thing that something else is said of
_LONG_NAME = 17  # tokens of a paper's name and the comma behind it
_PAPER = 4  # tokens in which a kind of paper is named
_PAPERS = ("hiệp định", "thoả thuận", "ghi nhớ", "nghị định thư", "hiệp ước", "tuyên bố chung", "văn kiện")
_ONLY_BEFORE = frozenset({"sau", "ngay sau", "kết thúc", "sau khi", "ngay sau khi", "trước"})
_ONE_MORE = ("sắp tới", "tới đây", "tiếp tục")
_LIGHT = 3  # tokens from "đã" to what one has had
_HAVING_HAD = ("đã có", "đã có một", "đã có các", "vừa có", "vừa có một", "đã tiến hành")
_COUNTS = frozenset({"cuộc", "buổi", "khi", "thúc"})
_AT_THAT_TIME = ("khi đó", "khi ấy", "lúc đó", "lúc ấy", "lúc bấy giờ", "năm đó", "năm ấy")
_BEFORE = 10  # tokens back from an act to "trước khi"
# "Vài ngày trước khi tới Pháp, ông nói …", "Trước khi đoàn tới Lào, …": looked back on, and not still to come
_LONG_BEFORE = frozenset({",", "ngày", "tuần", "tháng", "năm", "hôm"})
_ON_THE_WAY = 2  # tokens of "trên đường"
_BYGONE = ("từng", "năm ngoái", "năm trước", "tháng trước", "tuần trước", "khi đó", "lúc đó", "trước đây")
_QUOTES = frozenset({'"', "“"})
_HOURS = frozenset({"sáng", "trưa", "chiều", "tối", "đêm", "rạng"})
_BEGINNING = ("bắt đầu chuyến", "bắt đầu chuyến thăm", "bắt đầu thăm", "bắt đầu chuyến công du")
_BESIDE = ("bên cạnh ", "ngoài ", "cùng với ", "song song với ")
_BESIDE_WORDS = 3
_AS_IT_IS = {"planned": 0.75, "ongoing": 0.75, "cancelled": 1.0}  # what counts for a telling that says so
_BY_SIDE = 0.5  # for a side that is named, where a person counts double
_LATER, _LATEST = 0.05, 0.75  # by which a telling is less for each sentence after the first telling, and at most


def settled(event: Draft) -> Modality:
    """Return how an act is told, all its tellings taken together."""
    modality = _told_so(event)
    if modality != "planned":
        return modality
    if any(_is_pictured(event, told) for told in event.tellings):
        return "plain"
    next_one = any(told.modality == modality and told.sentence.says(_ONE_MORE) for told in event.tellings)
    return "occurred" if not next_one and any(map(_is_done, event.tellings)) else modality


def _told_so(event: Draft) -> Modality:
    """How an act is told in the text.

    The fullest telling decides where it says; else the first sentence that tells the act and does not merely refer to
    it. That somebody holds it possible elsewhere does not make what is told an allegation.
    """
    first = next((told for told in event.tellings if told.sentence.block != "caption"), event.tellings[0])
    if _is_called_off(event.tellings):
        return "cancelled"
    if first.modality == "planned" and not first.date and any(_was_yesterday(told) for told in event.tellings):
        return "plain"
    if first.modality == "planned" and sets_the_time(first) == "khi":
        if any(_is_shown(told) or _is_held(told) for told in event.tellings):
            return "plain"
    if first.modality == "occurred" and _only_refers(first) and any(_is_dated_plan(told) for told in event.tellings):
        return "planned"
    if first.modality not in ("plain", "alleged"):
        return first.modality
    if _is_headed(event):
        return "alleged"
    rest = [told for told in event.tellings[1:] if not told.weak or told.modality in ("occurred", "ongoing")]
    rest = [told for told in rest if not is_on_the_way(told)]
    said = [told.modality for told in rest if told.modality not in ("plain", "alleged")]
    if first.modality == "alleged":
        told_so = any(told.modality == "plain" and not told.named_by_noun for told in rest)
        return next(iter(said), "plain" if told_so else "alleged")
    if is_served(first.sentence, first.at) and any(told.modality == "planned" for told in event.tellings):
        return "planned"
    if _are_before_it([first, *rest]):
        return "planned"
    if _is_news(first) or _has_arrived(first) or sum(_tells_it(told) for told in event.tellings) > 1:
        said = [modality for modality in said if modality != "planned"]
    return next(iter(said), "plain")


def _is_headed(event: Draft) -> bool:
    """``Mỹ xin lỗi Trung Quốc`` above a report in which that is only said to have been: a headline is short."""
    told = [telling for telling in event.tellings if telling.sentence.block != "title"]
    head = [telling for telling in event.tellings if telling.sentence.block == "title"]
    only_claimed = bool(told) and all(telling.modality == "alleged" for telling in told)
    return only_claimed and bool(head) and all(telling.modality == "plain" for telling in head)


def is_on_the_way(told: Draft) -> bool:
    """``đang trên đường tới Huế``: said before the visit that else is told of, or is to come."""
    return told.type == "visit" and "trên đường" in told.sentence.words(told.at - _ON_THE_WAY, told.at)


def _is_pictured(event: Draft, told: Draft) -> bool:
    """``A và B trong cuộc hội kiến trưa 13-11`` below a picture, of the act's own day: a report planned it before."""
    own = told.sentence.block == "caption" and told.date_kind == "day" and told.date == event.date
    return own and told.has_happened


def _is_shown(told: Draft) -> bool:
    """``A (trái) hội đàm với B``: an encounter told plainly by its verb below a picture."""
    shown = told.sentence.block == "caption" and told.type in ENCOUNTERS and told.modality == "plain"
    return shown and not told.named_by_noun and not sets_the_time(told)


def _is_held(told: Draft) -> bool:
    """``A ngày 8/7 có cuộc gặp với B``: told as held on a day of its own."""
    return told.has_happened and not told.weak and told.date_kind in ("day", "relative")


def _is_done(told: Draft) -> bool:
    """``đã thiết đãi B``, ``đã có cuộc hội đàm với B``: told expressly as done, on no day of former times."""
    if told.modality != "occurred" or told.weak or told.is_history or sets_the_time(told):
        return False
    return not told.named_by_noun or told.sentence.words(told.at - _LIGHT, told.at).endswith(_HAVING_HAD)


def _only_refers(told: Draft) -> bool:
    """``đã có trong báo cáo về hội nghị Mỹ - Nga``: ``đã`` is of another verb."""
    return told.named_by_noun and not told.date_kind


def _is_dated_plan(told: Draft) -> bool:
    return told.modality == "planned" and bool(told.date) and bool(told.date_kind) and not told.weak


def _tells_it(told: Draft) -> bool:
    """Whether a sentence of the body tells an act plainly by a verb: of two, what will be done later is no more."""
    said_of = "việc" in told.sentence.lows[max(0, told.at - _ASIDE) : told.at]
    passing = told.weak or told.named_by_noun or told.sentence.block == "title"
    return told.modality == "plain" and not (said_of or passing)


def _has_arrived(told: Draft) -> bool:
    """``tới Huế sáng 29/5, bắt đầu chuyến thăm``: no plan is told with the hour of landing."""
    if told.type != "visit" or told.sentence.block not in ("title", "lead") or told.modality != "plain":
        return False
    sentence, at = told.sentence, told.at
    hours = (sentence.token_at(date.start) for date in sentence.dates if date.start > told.trigger.end)
    landed = any(sentence.low(hour) in _HOURS and "," not in sentence.lows[at:hour] for hour in hours)
    return landed and sentence.has(at, "at", "to") and sentence.says(_BEGINNING, at)


def _was_yesterday(told: Draft) -> bool:
    """``Cuộc hội đàm hôm qua giữa A và B``: told with the word for a day that is over, right behind what was held."""
    sentence = told.sentence
    if not told.has_happened or told.weak or told.date_kind != "relative":
        return False
    behind = (d for d in sentence.dates if 0 <= d.start - told.trigger.end <= 1)
    return any(sentence.low(sentence.token_at(d.end) - 1) == "qua" for d in behind)


def _is_called_off(tellings: list[Draft]) -> bool:
    """What title or lead, or the last that tells it in full, call off was planned before; history goes on below."""
    strong = [told for told in tellings if not told.weak and told.modality in ("cancelled", "planned")]
    if not any(told.modality == "cancelled" for told in strong):
        return False
    heading = [told.modality for told in strong if told.sentence.block in ("title", "lead")]
    last = max(strong, key=lambda told: told.trigger.start)
    return "cancelled" in heading or (not heading and last.modality == "cancelled")


def _is_before_it(draft: Draft) -> bool:
    """``trả lời báo chí trước khi sang Lào``: a journey still to come when what the sentence tells was done.

    So is an encounter before which something is done today: ``A hôm nay tới Lào trước khi hội đàm với B``.
    """
    sentence, at = draft.sentence, draft.at
    if draft.date or draft.modality != "plain" or sentence.block == "caption":
        return False
    if draft.type != "visit" and draft.type not in ENCOUNTERS:
        return False
    index = _before_which(sentence, at)
    if not index or (draft.type != "visit" and not _told_today(sentence, index)):
        return False
    told_back = index == 1 or sentence.low(index - 2) in _LONG_BEFORE
    return not told_back and not sentence.says(_BYGONE)


def _are_before_it(tellings: list[Draft]) -> bool:
    """Whether an act is told in clauses behind ``trước khi``, and else only named."""
    found = False
    for told in tellings:
        if _is_before_it(told):
            found = True
        elif not _only_names(told):
            return False
    return found


def _before_which(sentence: Sentence, at: int) -> int:
    """Return where the ``khi`` of ``trước khi`` stands in whose clause an act is told, 0 for nowhere."""
    for index in range(at - 1, max(0, at - _BEFORE), -1):
        if sentence.low(index) in (",", ";", ".") or sentence.has(index, "past"):
            return 0
        if sentence.words(index - 1, index + 1) == "trước khi":
            return index
    return 0


def _told_today(sentence: Sentence, before: int) -> bool:
    ends = (sentence.token_at(date.end) - 1 for date in sentence.dates if date.kind == "relative")
    return any(end < before and sentence.low(end) == "nay" for end in ends)


def _only_names(draft: Draft) -> bool:
    """``mục đích của chuyến thăm``: an act that a noun names, with nothing that says when it is or was."""
    return _only_refers(draft) and draft.modality == "plain" and not draft.date


def _is_news(draft: Draft) -> bool:
    """``hôm nay``, ``hôm qua`` before the act itself, or history: a plain verb then reports what has happened."""
    sentence = draft.sentence
    if draft.is_history or not sentence.dates:
        return draft.is_history
    since = sentence.tokens[_before_which(sentence, draft.at)].start
    return any(
        since <= d.end <= draft.trigger.start
        and ((not d.edtf and d.kind == "relative") or sentence.low(sentence.token_at(d.start) + 1) == "nay")
        for d in sentence.dates
    )


def is_aside(draft: Draft) -> bool:
    """Say whether an act is only mentioned: ``việc hai bên ký …``, ``thỏa thuận mà hai bên đã ký``, ``vừa ký kết``.

    So is a message that somebody gives thanks for: ``cảm ơn Việt Nam đã gửi điện chia buồn``.
    """
    if draft.type not in ("signing", "message"):
        return False
    sentence, at = draft.sentence, draft.at
    if draft.type == "message":
        if draft.kind == "invitation" and sentence.low(at - 1) in ("và", "đồng thời"):
            return False  # "cảm ơn B đã đón tiếp và mời B sang thăm"
        return any(_gives_thanks(sentence, i) for i in range(max(0, at - _THANKED), at))
    for before in range(at - 1, max(-1, at - _ASIDE), -1):
        low = sentence.low(before)
        if low in (",", ".", ";", ":"):
            return False
        if low in ("việc", "mà") or (low == "vừa" and at - before <= 2):
            return True
    return False


def says_which_paper(draft: Draft) -> bool:
    """``thực hiện Hiệp định ký ngày 29/5``: a signing by which one knows a paper, with its day right behind it.

    A long name closes with a comma: ``Nghị định thư về sản xuất xe tải, ký ngày 23/3/2016, …``.
    """
    if draft.type != "signing":
        return False
    sentence, at = draft.sentence, draft.at
    named = sentence.words(at - _PAPER, at).endswith(_PAPERS)
    if not named and sentence.low(at - 1) == ",":
        named = any(paper in sentence.words(at - _LONG_NAME, at - 1) for paper in _PAPERS)
    return named and any(0 <= date.start - draft.trigger.end <= 1 for date in sentence.dates)


def _gives_thanks(sentence: Sentence, index: int) -> bool:
    spoken = sentence.owner[index] is None and sentence.low(index) in _THANKING
    return spoken and sentence.low(index - 1).split(" ")[-1] not in ("lời", "thư", "điện")


def sets_the_time(draft: Draft) -> str:
    """``… khi gặp B``, ``Trước khi gặp B, …``: the word by which an act only says when something else is, or empty."""
    sentence, at = draft.sentence, draft.at
    words = sentence.words(at - 2, at)
    return next((word for word in ("trước khi", "sau khi", "khi") if words.endswith(word)), "")


def fullest(event: Draft) -> Draft:
    """Return the telling that states an act most fully; of equals the first."""
    if len(event.tellings) == 1:
        return event.tellings[0]
    first = min(told.sentence.index for told in event.tellings)
    return max(event.tellings, key=lambda told: _fullness(event, told, first))


def _fullness(event: Draft, told: Draft, first: int) -> tuple[float, int]:
    sentence = told.sentence
    here = {mention.person for mention in sentence.mentions if mention.person is not None}
    named = {actor.country for actor, _ in told.cast if actor.person in here}
    starts = {mention.start for mention in sentence.mentions if mention.kind != "group"}
    sides = {actor.country for actor, _ in told.cast if actor.person is None and actor.start in starts} - named
    score = min(len(named) * 1.5 + len(sides) * _BY_SIDE, 3.0)
    score -= 1.0 if told.weak else 0.0
    score -= 3.0 if is_aside(told) else 1.5 if _comes_before(told) else 0.0
    score += 2.0 if told.date_kind and told.date == event.date and told.date else 0.0
    score -= min((sentence.index - first) * _LATER, _LATEST)
    score += 1.0 if told.type == event.type else 0.0
    score += 1.0 if told.kind is not None and told.kind == event.kind else 0.0
    score += 0.5 if told.place.name and not (told.type == "visit" and told.named_by_noun) else 0.0
    score += {"lead": 0.5, "paragraph": 0.5, "caption": -0.5, "title": -1.5}[told.sentence.block]
    score += 0.25 if told.date_kind else 0.0
    score += _AS_IT_IS.get(told.modality, 0.0) if told.modality == event.modality else 0.0
    score -= 1.0 if sentence.low(0) in _QUOTES else 0.0  # words that are quoted tell an act in passing
    score -= 1.0 if told.modality == "alleged" and event.modality != "alleged" else 0.0
    score += 0.5 if told.modality == "occurred" and not _is_setting(told) else 0.0  # told expressly as done
    score -= 1.0 if told.modality == "planned" and event.takes_place else 0.0
    score -= 1.0 if sets_the_time(told) or _is_beside(told) else 0.0
    score -= 0.75 if _is_said(told) else 0.0
    score -= 1.0 if sentence.lows[-1:] == ["?"] else 0.0
    return score, -told.trigger.start


def _is_beside(told: Draft) -> bool:
    """``Bên cạnh việc hủy cuộc gặp, A cũng …``: what the sentence tells is something else."""
    sentence = told.sentence
    if not sentence.words(0, _BESIDE_WORDS).startswith(_BESIDE):
        return False
    return not any(sentence.low(i) == "," and sentence.owner[i] is None for i in range(told.at))


def _is_said(told: Draft) -> bool:
    """``A cho biết chuyến thăm của B sẽ …``: what a noun names in what somebody says is told elsewhere, if anywhere."""
    if told.date_kind or told.type == "statement" or not told.named_by_noun or _is_setting(told):
        return False
    return any(told.sentence.has(index, "say") for index in range(told.at))


def _is_setting(told: Draft) -> bool:
    """``Tại hội đàm, A nói …``: what the sentence tells is what was said there."""
    sentence = told.sentence
    return sentence.low(sentence.before(told.at, _COUNTS)) in ("tại", "trong")


def _comes_before(told: Draft) -> bool:
    """``Ngay sau lễ đón, A và B hội đàm``, ``Kết thúc hội đàm, …``: what the sentence tells is something else."""
    sentence = told.sentence
    return sentence.low(sentence.before(told.at, _COUNTS)) in _ONLY_BEFORE


def of_these_days(draft: Draft) -> bool:
    """``hôm qua``, ``hôm nay`` of the act itself, which no day of publication resolves."""
    sentence = draft.sentence
    return draft.date_kind == "relative" and any(
        d.kind == "relative" and not d.edtf and sentence.low(sentence.token_at(d.start)).startswith("hôm")
        for d in sentence.dates
    )


def told_of_then(draft: Draft) -> bool:
    """``A khi đó đã hội kiến B``: of a time that another sentence tells."""
    return draft.sentence.says(_AT_THAT_TIME)
