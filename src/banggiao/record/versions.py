"""The versions of a report, and what changed from one to the next."""

from sqlalchemy import Connection

from banggiao.model.articles import Article
from banggiao.model.claims import Reading
from banggiao.model.versions import Version
from banggiao.record.decisions import load_rulings
from banggiao.record.editions import find_editions
from banggiao.record.library import find_article
from banggiao.record.views import ArticleView
from banggiao.resolving.changes import compare_versions
from banggiao.resolving.versions import link_of


def find_versions(connection: Connection, which: str) -> tuple[Version, ...]:
    """Return the versions of the report with this link or article id, the oldest first; none where there is none."""
    withdrawn = load_rulings(connection).withdrawn
    ids = find_editions(connection, link_of(which), "" if link_of(which) else which)
    views = [view for article_id in ids if (view := find_article(connection, article_id))]
    before: ArticleView | None = None
    found = []
    for view in views:
        changes = compare_versions(_said(before), _said(view)) if before else ()
        article = view.article
        found.append(
            Version(
                article_id=article.id,
                title=article.title,
                url=article.url,
                published=article.published,
                modified=article.modified,
                current=not view.superseded_by,
                withdrawn=article.id in withdrawn,
                changes=changes,
            )
        )
        before = view
    return tuple(found)


def _said(view: ArticleView) -> tuple[Article, Reading]:
    return view.article, view.reading
