"""Articles in groups that are scored apart: prose on a country's own relations reads otherwise than foreign news."""

from collections.abc import Iterable

from banggiao.evaluate.gold import GoldArticle

_HOME = "VN"


def is_own(article: GoldArticle) -> bool:
    """Say whether an article is on Viet Nam's own relations: it is a side of at least one annotated event."""
    return any(who.code == _HOME for event in article.events or () for who in event.participants)


def split_by_relation(gold: Iterable[GoldArticle]) -> dict[str, list[GoldArticle]]:
    """Part the articles on Viet Nam's ``own`` relations from the ``others``, those without an event among them.

    >>> from banggiao.evaluate.gold import parse_gold
    >>> lao = '{"id": "a", "events": [{"type": "visit", "participants": [{"name": "Việt Nam", "country": "VN"}]}]}'
    >>> {name: len(part) for name, part in split_by_relation(parse_gold([lao, '{"id": "b", "events": []}'])).items()}
    {'own': 1, 'others': 1}
    """
    groups: dict[str, list[GoldArticle]] = {"own": [], "others": []}
    for article in gold:
        groups["own" if is_own(article) else "others"].append(article)
    return groups
