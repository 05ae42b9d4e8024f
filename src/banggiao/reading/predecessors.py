"""Those of whom only a word for who came before tells that they held an office: ``người tiền nhiệm của ông A, B``."""

from collections.abc import Iterable, Sequence

from banggiao.reading.before_names import follows_predecessor
from banggiao.reading.holders import is_single
from banggiao.reading.identity import Person
from banggiao.reading.mention import Mention
from banggiao.reading.sentence import Sentence
from banggiao.reading.titles import Office
from banggiao.reading.tokens import words_before
from banggiao.vietnamese.folding import fold_name

_BEFORE_HIM = (
    "nguoi tien nhiem", "chinh quyen tien nhiem", "tien nhiem nhu", "tien nhiem la", "tien nhiem cua ong la",
    "tien nhiem cua ba la",
)  # fmt: skip
_HIS = "nguoi tien nhiem cua"
_TITLED = 6  # words of a title, and "tiền nhiệm"
_OWNED = 5  # tokens of ", người tiền nhiệm của"
_ROW = (",", "và")


def name_predecessors(persons: Sequence[Person], sentences: Iterable[Sentence]) -> None:
    """``khác với người tiền nhiệm B, Tổng thống A …``: B held formerly what A holds; so ``Tổng thống tiền nhiệm B``."""
    for sentence in sentences:
        if "nhiệm" not in sentence.heard:
            continue
        named = [m for m in sentence.mentions if m.name and m.person is not None]
        earlier: list[Mention] = []
        for mention in named:
            words = fold_name(words_before(sentence.tokens, mention.first, _TITLED))
            if follows_predecessor(sentence.tokens, mention.first):
                earlier += _with_others(sentence, mention, named)
                _name(persons, mention, words, named, sentence.mentions)
            elif earlier and mention in earlier:
                _name(persons, mention, _BEFORE_HIM[0], [m for m in named if m not in earlier], ())
            elif _is_owner(sentence, mention):
                for other in _beside_owner(sentence, mention, named):
                    _name(persons, other, _BEFORE_HIM[0], [mention], ())


def _with_others(sentence: Sentence, first: Mention, named: Sequence[Mention]) -> list[Mention]:
    """``những người tiền nhiệm như A, B và C``: those whom commas join to the first."""
    row = [first]
    for mention in named[named.index(first) + 1 :]:
        between = [token.low for token in sentence.tokens[row[-1].last : mention.first]]
        if len(between) != 1 or between[0] not in _ROW or mention.offices:
            break
        row.append(mention)
        if between == ["và"]:
            return row
    return [first]


def _is_owner(sentence: Sentence, mention: Mention) -> bool:
    """``người tiền nhiệm của ông A``."""
    return fold_name(words_before(sentence.tokens, mention.first, _OWNED)).endswith(_HIS)


def _beside_owner(sentence: Sentence, owner: Mention, named: Sequence[Mention]) -> list[Mention]:
    """``B, người tiền nhiệm của ông A``; ``(hai) người tiền nhiệm của ông A(,) (là) B và C``."""
    word = owner.first - _OWNED
    before = next((m for m in named if m.last == word and sentence.low(word) == ","), None)
    if before is not None:
        return [before]
    at = owner.last
    at += sentence.low(at) in (",", "là", "như")
    behind = next((m for m in named if m.first == at), None)
    if behind is not None and sentence.low(at - 1) == "," != sentence.low(behind.last):
        return []  # "Khác với người tiền nhiệm của ông A, C …"
    return _with_others(sentence, behind, named) if behind is not None and at > owner.last else []


def _name(
    persons: Sequence[Person],
    mention: Mention,
    words: str,
    named: Sequence[Mention],
    mentions: Sequence[Mention],
) -> None:
    """Give a predecessor what whoever came behind him holds, as the words before his name or the sentence tell it."""
    if mention.person is None:
        return
    person = persons[mention.person]
    held = _held_behind(persons, mention, words, named)
    if held is None and words.endswith(_BEFORE_HIM) and not any(m.name and m is not mention for m in mentions):
        told = (office for m in mentions if m.kind == "title" for office in m.offices if office.country)
        held = next(filter(is_single, told), None)  # "Tổng thống Lào tiếp nối người tiền nhiệm B"
    if held is not None and person.country in ("", held.country) and not person.offices:
        person.offices[fold_name(held.title), "former"] = held._replace(
            status="former", start=mention.start, end=mention.end
        )
        person.country = held.country


def _held_behind(persons: Sequence[Person], mention: Mention, words: str, named: Sequence[Mention]) -> Office | None:
    beside = [persons[m.person] for m in named if m.person is not None and m.person != mention.person]
    country = persons[mention.person].country if mention.person is not None else ""
    for other in beside if words.endswith(_BEFORE_HIM) else persons:
        held = next(filter(is_single, other.offices.values()), None)
        if held is None or not words.endswith((*_BEFORE_HIM, f"{fold_name(held.title)} tien nhiem")):
            continue
        if country in ("", other.country):
            return held._replace(country=other.country)
    return None
