"""The words of a page's language as the exports ask for them."""

from banggiao.exports.wording import Wording
from banggiao.model.record import Citation, Event
from banggiao.web.writing import Writer


def make_wording(writer: Writer, base: str) -> Wording:
    """Return the wording of one language; ``base`` stands before every path."""

    def place(event: Event) -> str:
        country = writer.side(event.place.country) if event.place.country else ""
        return ", ".join(filter(None, (event.place.name, country)))

    def credit(citation: Citation) -> str:
        published = writer.moment(citation.published) if citation.published else writer.say("article", "undated")
        return ", ".join(filter(None, (citation.publisher, published)))

    def address(path: str) -> str:
        return f"{base}{path}"

    return Wording(writer.language, writer.event_title, writer.act, place, credit, address)
