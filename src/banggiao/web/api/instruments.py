"""The JSON of agreements, programmes and joint bodies."""

from litestar import get
from litestar.params import FromPath

from banggiao.model.record import Instrument
from banggiao.web.questions import find_instrument
from banggiao.web.settings import GivenSite


@get("/instruments/{instrument_id:str}", sync_to_thread=True, summary="One agreement, programme or joint body")
def instrument(site: GivenSite, instrument_id: FromPath[str]) -> Instrument:
    """Return one instrument with its citations."""
    return find_instrument(site.record, instrument_id)


ROUTES = (instrument,)
