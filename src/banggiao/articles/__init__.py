"""Sources to articles: readers for text, HTML and JSON Lines; cleaning; provenance."""

from banggiao.articles.cleaning import RawArticle, article_from_text, clean_article
from banggiao.articles.dates import normalise_published
from banggiao.articles.html import article_from_html
from banggiao.articles.language import is_unmarked, language_of
from banggiao.articles.rows import FieldNames
from banggiao.articles.sources import Item, Progress, Refusal, read_paths, read_stream

__all__ = [
    "FieldNames",
    "Item",
    "Progress",
    "RawArticle",
    "Refusal",
    "article_from_html",
    "article_from_text",
    "clean_article",
    "is_unmarked",
    "language_of",
    "normalise_published",
    "read_paths",
    "read_stream",
]
