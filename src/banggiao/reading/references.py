"""Nouns that refer to an act without telling it: which act they mean, and when they mean none."""

from banggiao.model.edtf import dates_agree
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.dates_apart import is_occasion
from banggiao.reading.drafts import Draft

_RESUMED = frozenset((*ENCOUNTERS, "ceremony"))
_MET = frozenset((*ENCOUNTERS, "call"))
_OPENING = 3  # tokens from "tại" to the encounter at which something is said
_NAMED = 7  # tokens in which a noun says of which act of a row it is
_THIS, _COPULA = frozenset({"đây", "đó"}), 3  # tokens from "là" to what this is
_LATER = 3  # tokens from "sau đó" to what is done
_AGAIN = 2  # tokens of "tiếp tục"
_BACK_THEN = ("từng", "trước đó", "trước đây", "trước kia", "lần gần nhất", "lần gần đây nhất", "lần cuối cùng")
_SOON_OR_LATER = ("tuần tới", "tuần sau", "tháng tới", "tháng sau", "năm tới", "năm sau", "tới đây", "sắp tới")
_COUNTS = frozenset({"cuộc", "buổi", "lần", "các", "những", "hai", "ba"})


def only_refused(draft: Draft, untold: list[Draft], strong: list[Draft]) -> bool:
    """``A không gặp B …, cuộc gặp này``: what refers to an encounter that is only denied or wished for is none."""
    if draft.type not in ENCOUNTERS or not any(other.sides == draft.sides for other in untold):
        return False
    return not any(other.type in ENCOUNTERS and draft.sides <= other.sides for other in strong)


def resumed(events: list[Draft], draft: Draft) -> list[Draft]:
    """``Toàn cảnh lễ đón.``: a noun beside which nobody is named means the last act of its kind told before."""
    if draft.type not in _RESUMED or (draft.is_history and (draft.modality != "plain" or was_before(draft))):
        return []
    here = {mention.person for mention in draft.sentence.mentions if mention.person is not None}
    if any(actor.person in here for actor, _ in draft.cast if actor.person is not None):
        return []
    if any(m.kind in ("country", "group") and m.country in draft.sides for m in draft.sentence.mentions):
        return []
    alike = ENCOUNTERS if draft.type in ENCOUNTERS else {draft.type}
    before = [e for e in events if e.type in alike and e.sentence.index <= draft.sentence.index and not e.is_history]
    near = max(before, key=lambda event: event.sentence.index, default=None)
    return [near] if near is not None and dates_agree(near.date, draft.date) else []


def is_only_guessed(event: Draft) -> bool:
    """``… kể từ sau hội nghị hồi tháng 2``: an encounter of those told of last, where nothing else tells it.

    Where it opens what one of them says there (``Tại hội đàm, A …``), and where the sentence names both sides, or the
    pair that they are, they are meant.
    """
    guessed = event.weak and event.named_by_noun and event.type in _MET and len(event.tellings) == 1
    return guessed and not _opens_sentence(event) and not _are_named(event)


def _opens_sentence(draft: Draft) -> bool:
    return draft.sentence.low(0) in ("tại", "trong") and draft.at <= _OPENING


def _are_named(draft: Draft) -> bool:
    mentions = draft.sentence.mentions
    persons, sides = {m.person for m in mentions if m.person is not None}, {m.country for m in mentions}
    named = all(actor.person in persons or actor.country in sides for actor, _ in draft.cast)
    return named or any(m.kind == "group" for m in mentions)


def was_before(draft: Draft) -> bool:
    """``gặp lại B sau cuộc hội đàm hồi tháng 7``: say whether a noun names what came before, or after, the act told."""
    sentence = draft.sentence
    return draft.named_by_noun and sentence.low(sentence.before(draft.at, _COUNTS)) in ("sau", "trước")


def looks_back(draft: Draft) -> bool:
    """``Trước đó, ông từng thăm Lào năm 2001``: say whether a visit is told of the past, beside the one of now.

    So is the last one before: ``Lần gần nhất một Thủ tướng Áo thăm Lào là vào năm 2005``.
    """
    return draft.type == "visit" and draft.sentence.says(_BACK_THEN, 0, draft.at)


def marks_time(draft: Draft) -> bool:
    """``lần đầu gặp nhau kể từ hội đàm ở Huế``: say whether a noun only tells when something else is."""
    sentence = draft.sentence
    return draft.named_by_noun and sentence.low(sentence.before(draft.at, _COUNTS)) in ("sau", "trước", "từ", "kể từ")


def only_refers(draft: Draft) -> bool:
    """``ký kết nhân dịp A thăm Lào``: say whether a noun, or an occasion, refers to an act that was told before."""
    if draft.named_by_noun:
        return True
    occasion = draft.type == "visit" and is_occasion(draft.sentence, draft.at)
    return occasion and not draft.sentence.says(("sau đó",), 0, draft.at)


def is_a_later_one(draft: Draft) -> bool:
    """``hai chuyến thăm sau đó của A``, ``sau đó đã gặp lại``: say whether an act came after another of its kind."""
    sentence, at = draft.sentence, draft.at
    if not draft.named_by_noun:
        return "sau đó" in sentence.words(at - _LATER, at) and "," not in sentence.lows[max(0, at - _LATER) : at]
    return "sau đó của" in sentence.words(at + 1, at + _NAMED)


def is_one_more(draft: Draft, other: Draft) -> bool:
    """``dự kiến tiếp tục hội đàm ngày 4/4``, ``dự kiến gặp lại B``: say whether an encounter comes after the other."""
    if draft.type not in ENCOUNTERS or draft.modality != "planned" or other.modality in ("planned", "cancelled"):
        return False
    sentence, at = draft.sentence, draft.at
    again = sentence.words(at - _AGAIN, at).endswith("tiếp tục") and bool(draft.date)
    return (again or sentence.low(at) == "gặp lại") and not draft.named_by_noun


def is_stop(one: Draft, other: Draft) -> bool:
    """``A đã tới Lào. Trong thời gian tại Lào, ông sẽ thăm Luang Prabang``: a town of the country one has come to."""
    visit, stop = (one, other) if other.modality == "planned" else (other, one)
    if visit.type != "visit" or visit.is_history or looks_back(visit) or stop.kind or stop.date or stop.named_by_noun:
        return False
    if stop.trigger.start < visit.trigger.start or stop.sentence.says(_SOON_OR_LATER):
        return False
    town = stop.place.name and stop.place.name != visit.place.name
    return bool(town) and bool(one.persons("guest") & other.persons("guest"))


def only_describes(draft: Draft) -> bool:
    """``Đây là cuộc gặp cấp cao đầu tiên giữa hai nước``: said of the visit that is told before, and no act more."""
    sentence, at = draft.sentence, draft.at
    said = sentence.low(0) in _THIS and "là" in sentence.lows[max(0, at - _COPULA) : at]
    return said and draft.weak and draft.named_by_noun and draft.type in ENCOUNTERS
