"""The JSON twins of the pages: the same questions, answered with the record's own nouns."""

from litestar import Router

from banggiao.web.api import articles, events, instruments, offices, people, relations, reviewing, search, start


def make_api() -> Router:
    """Return every JSON address, each with the conditions that it takes; a module of them lists its own."""
    modules = (events, people, offices, articles, instruments, relations, reviewing, search, start)
    return Router("/api", route_handlers=[route for module in modules for route in module.ROUTES])
