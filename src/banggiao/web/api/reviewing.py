"""The JSON of what is in doubt, and of who decided what."""

import msgspec
from litestar import Router, get

from banggiao.model.decisions import REVIEW_KINDS, DecisionState, ReviewItem, ReviewKind
from banggiao.web.api.common import describe
from banggiao.web.filters import read_choice
from banggiao.web.rendering import PageRequest
from banggiao.web.settings import GivenSite


class Questions(msgspec.Struct, frozen=True, kw_only=True):
    """The first questions of one kind; while they are still being gathered there are none, and they are not ready."""

    kind: ReviewKind
    is_ready: bool
    items: tuple[ReviewItem, ...] = ()


@get("/review", sync_to_thread=True, summary="What a reviewer is asked: the first questions of one kind")
def review(request: PageRequest, site: GivenSite) -> Questions:
    """Return what is in doubt."""
    kind = read_choice(request.query_params, "kind", REVIEW_KINDS) or REVIEW_KINDS[0]
    items = site.record.review_desk.items(kind)
    return Questions(kind=kind, is_ready=items is not None, items=items or ())


@get("/log", sync_to_thread=True, summary="Every decision, the first first, and whether it stands")
def log(site: GivenSite) -> list[DecisionState]:
    """Return the log of decisions."""
    return list(site.record.decisions())


KINDS = describe(kind=f"One of {', '.join(REVIEW_KINDS)}; the first where absent")
ROUTES = (Router("", route_handlers=[review], parameters=KINDS), log)
