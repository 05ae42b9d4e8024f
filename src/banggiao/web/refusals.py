"""Why a page cannot be shown, said so that the reader can mend it."""

from banggiao.model.errors import BanggiaoError


class RefusedError(BanggiaoError):
    """A request that makes no sense, or asks for what is not there.

    Attributes:
        status: the HTTP status code.
        key: the message's key in the group ``error``.
        values: what the message names.
        link: where to go instead, or empty.
    """

    def __init__(self, status: int, key: str, *, link: str = "", **values: object) -> None:
        """Keep what the error page shows."""
        super().__init__(key)
        self.status = status
        self.key = key
        self.link = link
        self.values = values
