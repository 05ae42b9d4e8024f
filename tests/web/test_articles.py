import re
from pathlib import Path
from types import ModuleType

from litestar import Litestar
from litestar.testing import TestClient
from msgspec.structs import replace

from banggiao.record.store import Record
from banggiao.web import create_app

Client = TestClient[Litestar]


def test_each_kind_can_be_switched_off(client: Client, addresses: dict[str, str]) -> None:
    page = client.get(addresses["article"]).text
    kinds = re.findall(r'<input type="checkbox" id="show-(\w+)"', page)
    assert kinds == ["event", "person", "office", "instrument", "commitment", "figure"]
    assert all(f'class="of-{kind}"' in page for kind in kinds)


def test_copies_of_a_text_are_linked_with_their_outlet(client: Client, addresses: dict[str, str]) -> None:
    page = client.get(addresses["article"]).text
    copies = page.split("Bài trùng lời văn", 1)[1].split("</dd>", 1)[0]
    assert copies.count("<li>") == 1
    assert "/articles/a-" in copies
    assert "Báo" in copies


def test_an_older_version_says_so_and_lists_the_others(tmp_path: Path, samples: ModuleType) -> None:
    old, reading = samples.first_report()
    new = replace(old, text=old.text.replace("1,6 tỷ", "1,7 tỷ"), modified="2023-02-18T09:00")
    with Record.open(tmp_path / "r.db", create=True) as record:
        record.add([(old, reading), (new, replace(reading, article_id=new.id))])
    with TestClient(create_app(tmp_path / "r.db")) as client:
        client.headers["Accept-Language"] = "en"
        page = client.get(f"/articles/{old.id}").text
        assert f'<a href="/articles/{new.id}">See the newest version</a>' in page
        assert "this version" in page
        assert "See the newest version" not in client.get(f"/articles/{new.id}").text
