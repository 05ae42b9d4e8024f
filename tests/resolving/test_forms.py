"""A form that grows mention by mention is the form of all its mentions."""

from hypothesis import given
from hypothesis import strategies as st

from banggiao.model.claims import PersonClaim
from banggiao.model.spans import Span
from banggiao.resolving.deciding import NOTHING
from banggiao.resolving.forms import gather, grown
from banggiao.resolving.mentions import Attested, Mention, bearing_of
from banggiao.resolving.reports import Source

_NAMES = (("Tập Cận Bình", ()), ("Tập Cận Bình", ("Xi Jinping",)), ("Thoong-lun Xi-xu-lít", ()))
_SPELLED = {"Thoong-lun Xi-xu-lít": "Thoong lun Xi xu lít"}
mention = st.tuples(
    st.sampled_from(_NAMES), st.booleans(), st.integers(0, 3), st.booleans(),
    st.lists(st.tuples(st.sampled_from(("Thủ tướng", "Bộ trưởng Quốc phòng")), st.sampled_from(("", "2019-02-24",
    "2021-07-01"))), max_size=2),
)  # fmt: skip


def mentions(told: list) -> list[Mention]:
    """Return mentions in articles of their own, some of which have one text."""
    made = []
    for number, ((name, others), is_hyphened, text, is_listed, offices) in enumerate(told):
        written = name if is_hyphened else _SPELLED.get(name, name)
        claim = PersonClaim(name=written, names=others, country="LA", at=Span(0, 1))
        link = "list:bộ" if is_listed else ""
        source = Source(article_id=f"a-{number}", text_id=f"t-{text}", link=link)
        held = tuple(
            Attested(f"c-{number}-{place}", office, "LA", "current", (day,) if day else ())
            for place, (office, day) in enumerate(offices)
        )
        made.append(Mention(f"c-{number * 7 % 11:02}", claim, source, bearing_of(claim), held))
    return made


@given(told=st.lists(mention, min_size=1, max_size=11), cut=st.integers(0, 11))
def test_growing_by_steps_gives_the_form_of_all_mentions(told: list, cut: int) -> None:
    held, _ = gather(mentions(told), NOTHING)
    for key, of_form in held.items():
        first, later = of_form[:cut] or of_form[:1], of_form[cut or 1 :]
        form = grown(None, key, first)
        for new in later:
            beside = [each for each in first if each.source.text_id == new.source.text_id]
            form, first = grown(form, key, [new], beside), [*first, new]
        assert form == grown(None, key, of_form)


def test_copies_of_a_text_count_once() -> None:
    copies = mentions([(_NAMES[0], True, 0, False, [])] * 2)
    form = grown(grown(None, "x", copies[:1]), "x", copies[1:], copies[:1])
    assert (form.texts, form.called["Tập Cận Bình"], form.articles) == (1, 1, 2)
