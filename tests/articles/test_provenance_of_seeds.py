"""The two seed articles, read from the folder of shared material beside the repository where it is there."""

import json
from pathlib import Path

import pytest

from banggiao.articles import article_from_text

_SHARED = Path(__file__).parents[3] / "shared"


@pytest.mark.parametrize("number", [0, 1])
def test_provenance_is_as_gold_says(number: int) -> None:
    gold_file = _SHARED / "gold" / "seeds.jsonl"
    if not gold_file.exists():
        pytest.skip("the shared seeds are not here")
    gold = json.loads(gold_file.read_text(encoding="utf-8").splitlines()[number])
    article = article_from_text((_SHARED / "seeds" / f"{gold['id']}.txt").read_text(encoding="utf-8"))
    found = {
        "publisher": article.publisher,
        "original_source": article.original_source,
        "captions": list(article.captions),
        "photographers": list(article.photographers),
        "agencies": list(article.agencies),
    }
    assert found == gold["provenance"]
    assert article.published == gold["published"]


def test_an_archive_row_says_its_title_lead_and_captions_once() -> None:
    archive = _SHARED / "corpus" / "diplomatic.jsonl.gz"
    if not archive.exists():
        pytest.skip("the shared corpus is not here")
    from banggiao.articles import read_paths

    items = [item for item, _ in zip(read_paths([archive]), range(300), strict=False)]
    assert all(item.article for item in items)
    for item in items:
        assert item.article is not None
        lines = item.article.text.split("\n")
        assert len(lines) == len(item.article.blocks)
        assert [block.kind for block in item.article.blocks[:2]] == ["title", "lead"]
        assert lines.count(lines[0]) == 1
        assert lines.count(lines[1]) == 1
