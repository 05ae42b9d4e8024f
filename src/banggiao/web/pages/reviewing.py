"""What is in doubt, and who decided what: pages to look at. Deciding stays with the command line."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from litestar import Response
from litestar.params import FromPath
from litestar.response import Redirect

from banggiao.model.decisions import REVIEW_KINDS, Decision, ReviewItem, ReviewKind
from banggiao.record.desk import ReviewDesk
from banggiao.record.naming import Named, are_of_two_countries
from banggiao.web.filters import read_choices
from banggiao.web.pages.common import Pager, page
from banggiao.web.questions import find_claim, list_paging
from banggiao.web.rendering import PageRequest, render_page
from banggiao.web.settings import GivenSite

_TWO, _VERDICTS = ("merge", "split"), ("confirm", "reject")


class Asked(NamedTuple):
    """A question with the commands that answer it."""

    item: ReviewItem
    commands: tuple[str, ...]


@page("/review")
def show_review(request: PageRequest, site: GivenSite) -> Response[str]:
    """What a reviewer is asked, one kind of question at a time."""
    desk = site.record.review_desk
    kind, items = _choose(desk, read_choices(request.query_params, "kind", REVIEW_KINDS))
    paging = list_paging(request.query_params, site.settings)
    pager = Pager(request, len(items or ()), paging)
    shown = [Asked(item, tell_commands(item)) for item in (items or ())[paging.offset : paging.offset + paging.limit]]
    content = {"kind": kind, "kinds": REVIEW_KINDS, "is_ready": items is not None, "asked": shown, "pager": pager}
    return render_page(request, site, "review.html", {**content, "total": len(items or ()), "counts": desk.counts()})


def _choose(desk: ReviewDesk, kinds: Sequence[ReviewKind]) -> tuple[ReviewKind, tuple[ReviewItem, ...] | None]:
    """Return the first kind that holds something, or is still being gathered; else the first."""
    for kind in kinds:
        items = desk.items(kind)
        if items is None or items:
            return kind, items
    return kinds[0], ()


@page("/log")
def show_log(request: PageRequest, site: GivenSite) -> Response[str]:
    """Every decision, the newest first."""
    states = site.record.decisions()[::-1]
    paging = list_paging(request.query_params, site.settings)
    pager = Pager(request, len(states), paging)
    shown = states[paging.offset : paging.offset + paging.limit]
    named = site.record.named([anchor for state in shown for anchor in state.decision.anchors])
    odd = {each.id for each in (state.decision for state in shown) if each.kind == "merge" and _are_odd(each, named)}
    numbers = {state.decision.id: state.decision.number for state in states}
    content = {"states": shown, "named": named, "numbers": numbers, "odd": odd, "total": len(states), "pager": pager}
    return render_page(request, site, "log.html", content)


def _are_odd(decision: Decision, named: Mapping[str, Named]) -> bool:
    return are_of_two_countries(named[anchor] for anchor in decision.anchors if anchor in named)


@page("/claims/{anchor:str}")
def show_claim(site: GivenSite, anchor: FromPath[str]) -> Redirect:
    """Lead from a claim's anchor to its sentence."""
    return Redirect(f"/articles/{find_claim(site.record, anchor)}#{anchor}", status_code=302)


def tell_commands(item: ReviewItem) -> tuple[str, ...]:
    """Return the commands that answer a question."""
    ids = item.anchors
    kinds: dict[ReviewKind, tuple[str, ...]] = {
        "changed": tuple(f"undo {decision}" for decision in item.entities),
        "contradiction": tuple(f"reject {anchor}" for anchor in ids),
        "doubt": tuple(f"{verdict} {' '.join(ids[:2])}" for verdict in _TWO),
        "namesakes": (f"split {' '.join(ids[:2])}", f"confirm {ids[0]}") if len(ids) > 1 else (f"confirm {ids[0]}",),
        "unsure": (
            *(f"{verdict} {ids[0]}" for verdict in _VERDICTS),
            f"correct {ids[0]} --field date --value 2019-02-24",
        ),
    }
    return tuple(f'banggiao decide {command} --why "…" --by "…"' for command in kinds[item.kind])


PAGES = (show_review, show_log, show_claim)
