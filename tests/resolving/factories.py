"""Articles and readings made by hand: each says one thing in our own words, and the reading points at the words."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from msgspec import structs

from banggiao.model.articles import Article, Block
from banggiao.model.claims import (
    CommitmentClaim,
    EventClaim,
    FigureClaim,
    InstrumentClaim,
    OfficeClaim,
    Participant,
    PersonClaim,
    Place,
    Reading,
)
from banggiao.model.spans import Span


class Someone(NamedTuple):
    name: str
    country: str
    office: str = ""
    also: tuple[str, ...] = ()


Act = tuple[Someone, Someone, str, str, str]
"""Who acts, towards whom, the codebook's type, EDTF date and status."""

TRONG = Someone("Nguyễn Phú Trọng", "VN", "Tổng Bí thư")
BOUNNHANG = Someone("Bounnhang Vorachith", "LA", "Tổng Bí thư")
THONGLOUN = Someone("Thongloun Sisoulith", "LA", "Thủ tướng")
THONGLUN = Someone("Thoong-lun Xi-xu-lít", "LA", "Thủ tướng")
PHUC = Someone("Nguyễn Xuân Phúc", "VN", "Thủ tướng")
MINH = Someone("Phạm Bình Minh", "VN", "Bộ trưởng Ngoại giao")
LAOS = Someone("Lào", "LA", "-")
VIETNAM = Someone("Việt Nam", "VN", "-")

VERBS = {
    "visit": "thăm chính thức", "talks": "hội đàm với", "meeting": "gặp", "reception": "tiếp",
    "courtesy_call": "chào xã giao", "call": "điện đàm với", "message": "gửi điện mừng đến", "signing": "ký kết với",
    "statement": "phản đối", "award": "trao tặng Huân chương cho", "session": "họp Ủy ban liên Chính phủ với",
}  # fmt: skip
ROLES = {
    "visit": ("guest", "host"), "reception": ("host", "guest"), "courtesy_call": ("guest", "host"),
    "message": ("sender", "recipient"), "statement": ("sender", "recipient"), "award": ("sender", "recipient"),
    "signing": ("signatory", "signatory"),
}  # fmt: skip


def article(
    *paragraphs: str, published: str = "", publisher: str = "", url: str = "", title: str = "Tin đối ngoại"
) -> Article:
    text, blocks = "", []
    for kind, part in (("title", title), *(("paragraph", paragraph) for paragraph in paragraphs)):
        start = len(text) + 1 if text else 0
        text = f"{text}\n{part}" if text else part
        blocks.append(Block(kind, start, len(text)))
    return Article(text=text, blocks=tuple(blocks), published=published, publisher=publisher, url=url)


def at(text: str, words: str, after: int = 0) -> Span:
    start = text.index(words, after)
    return Span(start, start + len(words))


def told(one: Someone, other: Someone, act: str = "reception", **more: Any) -> tuple[Article, Reading]:
    """Return an article that tells one act of ``one`` towards ``other``, with its reading."""
    return told_all([(one, other, act, more.pop("date", ""), more.pop("status", "occurred"))], **more)


def told_all(
    acts: Sequence[Act],
    kind: str | None = None,
    place: str = "",
    country: str = "",
    confidence: float = 0.5,
    verb: str = "",
    **where: str,
) -> tuple[Article, Reading]:
    """Return an article of several acts: tuples of one, other, type, date, status; ``verb`` names them otherwise."""
    sentences = [_sentence(act, place, verb) for act in acts]
    made = article(*sentences, **where)
    events, everyone = [], {}
    for (one, other, type_, date, status), sentence in zip(acts, sentences, strict=True):
        span = at(made.text, sentence)
        events.append(
            EventClaim(
                type=type_,
                kind=kind,
                status=status,
                date=date,
                place=Place(place, country),
                confidence=confidence,
                participants=tuple(
                    _side(who, role, made.text, span.start)
                    for who, role in zip((one, other), ROLES.get(type_, ("participant",) * 2), strict=True)
                ),
                evidence=sentence,
                at=span,
                trigger=at(made.text, verb or VERBS[type_], span.start),
            )
        )
        everyone |= {(who.name, who.country): who for who in (one, other) if who.office != "-"}
    people = tuple(
        PersonClaim(name=who.name, country=who.country, names=(who.name, *who.also), at=at(made.text, who.name))
        for who in everyone.values()
    )
    offices = tuple(
        OfficeClaim(person=who.name, office=who.office, country=who.country, at=at(made.text, who.office))
        for who in everyone.values()
        if who.office
    )
    return made, Reading(article_id=made.id, reader="tay/1", events=tuple(events), people=people, offices=offices)


def told_of_two(host: Someone, guest: Someone, other: Someone) -> tuple[Article, Reading]:
    """Return an article that tells of one reception of two guests, who need not be of one side."""
    made, reading = told(host, guest, title=f"{other.office} {other.name} cùng dự")
    (event,) = reading.events
    second = _side(other, "guest", made.text, 0)
    person = PersonClaim(name=other.name, country=other.country, names=(other.name,), at=at(made.text, other.name))
    event = structs.replace(event, participants=(*event.participants, second))
    return made, structs.replace(reading, events=(event,), people=(*reading.people, person))


def _sentence(act: Act, place: str, verb: str = "") -> str:
    one, other, type_, date, status = act
    named = [who.name if who.office in ("", "-") else f"{who.office} {who.name}" for who in (one, other)]
    planned = {"planned": "sẽ ", "cancelled": "hủy việc "}.get(status, "")
    when = f"Ngày {date}, " if date else ""
    where = f" tại {place}" if place else ""
    return f"{when}{named[0]} {planned}{verb or VERBS[type_]} {named[1]}{where}."


def _side(who: Someone, role: str, text: str, start: int) -> Participant:
    is_person = who.office != "-"
    offices = (who.office,) if is_person and who.office else ()
    return Participant(
        name=who.name,
        country=who.country,
        role=role,
        offices=offices,
        is_person=is_person,
        at=at(text, who.name, start),
    )


def matters(published: str = "2019-02-26", publisher: str = "Báo Thử", **where: str) -> tuple[Article, Reading]:
    """Return an article that tells talks with an instrument, a commitment and a figure."""
    paragraphs = (
        "Ngày 25/2/2019, Tổng Bí thư Nguyễn Phú Trọng hội đàm với Tổng Bí thư Bounnhang Vorachith.",
        "Hai bên nhất trí thúc đẩy hợp tác. Hai Văn phòng ký Thỏa thuận hợp tác giai đoạn 2021-2025.",
        "Kim ngạch thương mại đạt 1,1 tỷ USD.",
    )
    made = article(*paragraphs, published=published, publisher=publisher, **where)
    text = made.text
    talks = EventClaim(
        type="talks", date="2019-02-25", evidence=paragraphs[0], at=at(text, paragraphs[0]),
        trigger=at(text, "hội đàm"),
        participants=(_side(TRONG, "participant", text, 0), _side(BOUNNHANG, "participant", text, 0)),
    )  # fmt: skip
    agreed = "Hai bên nhất trí thúc đẩy hợp tác."
    return made, Reading(
        article_id=made.id, reader="tay/1", events=(talks,),
        people=tuple(PersonClaim(name=who.name, country=who.country, at=at(text, who.name))
                     for who in (TRONG, BOUNNHANG)),
        offices=tuple(OfficeClaim(person=who.name, office=who.office, country=who.country, at=at(text, who.office))
                      for who in (TRONG, BOUNNHANG)),
        instruments=(
            InstrumentClaim(kind="agreement", name="Thỏa thuận hợp tác giai đoạn 2021-2025", parties=("VN", "LA"),
                            period="2021/2025", action="signed", at=at(text, "Thỏa thuận hợp tác")),
            InstrumentClaim(kind="agreement", name="Hiệp định thương mại Việt Nam - Cuba", parties=("CU", "VN"),
                            at=at(text, "thương mại")),
        ),
        commitments=(
            CommitmentClaim(act="agree", by=("VN", "LA"), field="trade", evidence=agreed, at=at(text, agreed)),
        ),
        figures=(FigureClaim(value=1.1e9, unit="USD", what="kim ngạch thương mại", between=("VN", "LA"),
                             at=at(text, "1,1 tỷ USD")),),
    )  # fmt: skip


def numbered(number: int) -> tuple[Article, Reading]:
    """Return one of many articles; some tell the same acts, some in another spelling."""
    guest = (THONGLOUN, THONGLUN, BOUNNHANG)[number % 3]
    day = f"2019-{number % 12 + 1:02}-{number % 28 + 1:02}"
    return told((TRONG, PHUC)[number % 2], guest, date=day, published=day, url=f"https://bao.example/{number}")
