"""The sample articles that come with the project, whose provenance is annotated."""

import json
from importlib.resources import files
from pathlib import Path

import pytest

from banggiao.articles import read_paths
from banggiao.model.articles import Article

_SAMPLES = Path(str(files("banggiao"))) / "samples"
_GOLD = {
    row["id"]: row
    for file in sorted(_SAMPLES.glob("gold*.jsonl"))
    for row in map(json.loads, file.read_text(encoding="utf-8").splitlines())
    if "provenance" in row and any((_SAMPLES / "articles").glob(f"{row['id']}.*"))
}


@pytest.fixture(scope="module")
def articles() -> dict[str, Article]:
    items = list(read_paths([_SAMPLES / "articles"]))
    assert [item.refusal for item in items if item.refusal] == []
    return {Path(item.source).stem: item.article for item in items if item.article}


@pytest.mark.parametrize("name", sorted(_GOLD))
def test_provenance_is_as_annotated(name: str, articles: dict[str, Article]) -> None:
    article = articles[name]
    gold = _GOLD[name]
    found = {
        "publisher": article.publisher,
        "original_source": article.original_source,
        "captions": list(article.captions),
        "photographers": list(article.photographers),
        "agencies": list(article.agencies),
    }
    assert found == gold["provenance"]
    assert article.published == gold["published"]
    evidence = [claim["evidence"] for kind in ("events", "commitments") for claim in gold.get(kind, ())]
    assert [quote for quote in evidence if quote not in article.text] == []
