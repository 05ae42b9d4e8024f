"""The errors of banggiao: one root and two useful kinds."""


class BanggiaoError(Exception):
    """Anything that banggiao itself finds wrong; its message says what and what to do about it."""


class ArticleError(BanggiaoError):
    """This one article or file cannot be taken in; it is reported, and the run goes on."""


class RunError(BanggiaoError):
    """The run cannot go on (no such record, a record of a newer version, a full disk)."""
