"""The pages: each asks the record one question and hands the answer to its template."""

from banggiao.web.pages import (
    about,
    articles,
    calendar,
    events,
    files,
    instruments,
    offices,
    people,
    relations,
    reviewing,
    search,
    start,
    timeline,
)

PAGES = (
    *start.PAGES,
    *events.PAGES,
    *timeline.PAGES,
    *calendar.PAGES,
    *people.PAGES,
    *offices.PAGES,
    *articles.PAGES,
    *instruments.PAGES,
    *relations.PAGES,
    *search.PAGES,
    *about.PAGES,
    *reviewing.PAGES,
    *files.PAGES,
)
"""Every page of the site; a module of pages lists its own."""
