"""Every office that the article attests, once each (codebook §2), and the persons it names."""

from banggiao.lexicon.offices import office_key
from banggiao.model.claims import OfficeClaim, PersonClaim
from banggiao.model.spans import Span
from banggiao.reading.story import Story


def find_offices(story: Story) -> tuple[OfficeClaim, ...]:
    """Return who holds which office of which country, in the order of the text; a post of two wordings once."""
    found: list[OfficeClaim] = []
    for person in story.people.persons:
        told: dict[tuple[str, str], OfficeClaim] = {}
        for office in person.offices.values():
            country = person.country or office.country
            if office.is_office and country and _stands(story, office.start, office.end):
                claim = OfficeClaim(
                    person=person.name,
                    office=office.title,
                    country=country,
                    status=office.status,
                    at=Span(office.start, office.end),
                )
                post = (office_key(office.title), office.status)
                told[post] = min(told.get(post, claim), claim, key=lambda each: each.at)
        found += told.values()
    return tuple(sorted(found, key=lambda claim: claim.at))


def _stands(story: Story, start: int, end: int) -> bool:
    return 0 <= start < end <= len(story.text)


def find_people(story: Story) -> tuple[PersonClaim, ...]:
    """Return the persons of the article: the fullest name, every spelling, every mention."""
    found = []
    for person in story.people.persons:
        spans = tuple(Span(m.name_start, m.name_end) for m in person.mentions if m.name)
        if spans and person.country:
            found.append(
                PersonClaim(
                    name=person.name, country=person.country, names=tuple(person.names), at=spans[0], mentions=spans
                )
            )
    return tuple(sorted(found, key=lambda claim: claim.at))
