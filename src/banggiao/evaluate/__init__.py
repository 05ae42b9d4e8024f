"""Scores readings against gold; every number shown anywhere about the reader comes from here."""

from banggiao.evaluate.findings import Finding, find_differences
from banggiao.evaluate.gold import GoldArticle, load_gold
from banggiao.evaluate.goldformat import to_gold
from banggiao.evaluate.rendering import render, render_findings
from banggiao.evaluate.scoring import evaluate
from banggiao.evaluate.tallying import Row, Scores

__all__ = [
    "Finding",
    "GoldArticle",
    "Row",
    "Scores",
    "evaluate",
    "find_differences",
    "load_gold",
    "render",
    "render_findings",
    "to_gold",
]
