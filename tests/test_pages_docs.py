"""Every kind of page that pictures are taken of stands in docs/pages.md, with its picture."""

import re
from pathlib import Path

DOCS = Path(__file__).parents[1] / "docs"


def test_every_kind_of_page_is_shown() -> None:
    script = (DOCS / "take_pictures.py").read_text(encoding="utf-8")
    kinds = re.findall(r'^ {8}"(\w+)": f?"/', script, re.MULTILINE)
    shown = re.findall(r"\(pictures/(\w+)\.png\)", (DOCS / "pages.md").read_text(encoding="utf-8"))
    assert len(kinds) > 10
    assert sorted(kinds) == sorted(shown)
    assert all((DOCS / "pictures" / f"{kind}.png").is_file() for kind in kinds)
