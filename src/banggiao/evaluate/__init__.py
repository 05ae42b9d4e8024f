"""Scores readings against gold; every number shown anywhere about the reader comes from here."""

from banggiao.evaluate.calibration import Calibration, calibrate
from banggiao.evaluate.findings import Finding, find_all, find_differences
from banggiao.evaluate.gold import GoldArticle, load_gold
from banggiao.evaluate.goldformat import to_gold
from banggiao.evaluate.grouping import split_by_relation
from banggiao.evaluate.ledger import Change, compare_with, load_ledger, save_ledger
from banggiao.evaluate.measurements import Measurement, load_measurements, measure, save_measurement
from banggiao.evaluate.rendering import (
    Table,
    render,
    render_change,
    render_findings,
    render_markdown,
    render_relations,
    table_calibration,
    table_types,
)
from banggiao.evaluate.scoring import evaluate
from banggiao.evaluate.tallying import Row, Scores

__all__ = [
    "Calibration",
    "Change",
    "Finding",
    "GoldArticle",
    "Measurement",
    "Row",
    "Scores",
    "Table",
    "calibrate",
    "compare_with",
    "evaluate",
    "find_all",
    "find_differences",
    "load_gold",
    "load_ledger",
    "load_measurements",
    "measure",
    "render",
    "render_change",
    "render_findings",
    "render_markdown",
    "render_relations",
    "save_ledger",
    "save_measurement",
    "split_by_relation",
    "table_calibration",
    "table_types",
    "to_gold",
]
