"""Where acts took place that name no country: what stands around them says it (codebook §1)."""

from banggiao.model.claims import Place
from banggiao.model.vocabulary import ENCOUNTERS
from banggiao.reading.days import is_aside
from banggiao.reading.drafts import Draft
from banggiao.reading.story import Story


def settle_places(story: Story, events: list[Draft]) -> None:
    """During a visit, what guest and host do together happens in the host country; receptions happen at the host's."""
    for event in events:
        if event.place.country or is_aside(event):
            continue
        hosts = [actor.country for actor, role in event.cast if role == "host"]
        visited = story.cast.host_of(event.sides, planned=event.modality in ("planned", "alleged"))
        country = ""
        if event.type in (*ENCOUNTERS, "ceremony", "signing", "aid", "award"):
            if visited and not _historic(event):
                country = visited
            elif (
                hosts and event.type in ("reception", "courtesy_call", "ceremony") and event.sentence.block != "caption"
            ):
                country = hosts[0]
        elif event.type == "message" and event.kind in ("greeting", "invitation"):
            country = visited
        elif event.type == "appointment":
            country = event.cast[0][0].country
        event.place = Place(event.place.name, country)
    _share_places(events)


def _share_places(events: list[Draft]) -> None:
    """What the same two sides do in one report happens in one country, where the report names only one."""
    together = [e for e in events if e.type in (*ENCOUNTERS, "ceremony", "signing") and not _historic(e)]
    for event in together:
        if not event.place.country and not is_aside(event):
            near = {e.place.country for e in together if e.place.country and e.sides == event.sides}
            if len(near) == 1 and event.modality != "planned":
                event.place = Place(event.place.name, near.pop())


def _historic(event: Draft) -> bool:
    return event.date_kind in ("year", "month")
