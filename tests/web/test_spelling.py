"""The Latin spelling of a foreign name stands beside the Vietnamese one, in lists as on pages."""

from pathlib import Path

import pytest

from banggiao.lexicon.geography import load_geography
from banggiao.model.record import Event, Party, Person
from banggiao.record.store import Record
from banggiao.record.views import EventLine, Suggestions
from banggiao.web.rendering import make_templates
from banggiao.web.settings import Site, WebSettings
from banggiao.web.spelling import Spellings, latin_beside, meant_by
from banggiao.web.suggestions import find_suggestions
from banggiao.web.writing import Writer


@pytest.mark.parametrize(
    ("shown", "names", "latin"),
    [
        ("Thoong-lun Xi-xu-lít", ["Thongloun", "Thongloun Sisoulith"], "Thongloun Sisoulith"),
        ("Thongloun Sisoulith", ["Thongloun Sisoulith", "Thongloun Sisoulit"], ""),
        ("Kim Jong - un", ["Kim Jong Un", "Kim Jong"], ""),
        ("Miguel Díaz-Canel", ["Miguel Diaz Canel"], ""),
        ("Lee Nak - yon", ["Lee Nak Yeon"], ""),
        ("Cảnh Sảng", ["Shuang"], ""),
    ],
)
def test_only_another_whole_latin_spelling_stands_beside(shown: str, names: list[str], latin: str) -> None:
    assert latin_beside(shown, names) == latin


def test_a_name_in_a_list_bears_its_latin_spelling() -> None:
    spellings = Spellings(lambda: {"p-1": ["Thongloun Sisoulith"]})
    macros = make_templates().get_template("parts.html").make_module({"beside": spellings.beside})
    told = '<bdi lang="vi">Thoong-lun Xi-xu-lít</bdi> <span class="gloss">(<bdi>Thongloun Sisoulith</bdi>)</span>'
    assert macros.person("p-1", "Thoong-lun Xi-xu-lít") == told
    assert macros.person("", "Lào") == '<bdi lang="vi">Lào</bdi>'


def test_a_name_without_an_id_is_spelled_as_that_of_whom_the_page_means() -> None:
    names = {"p-1": ["Vladimir Putin"], "p-2": ["Thongloun Sisoulith"]}
    spellings = Spellings(lambda: names, meant_by([("V. Pu-tin", "p-1"), ("Thoong-lun", "p-2"), ("Thoong-lun", "p-3")]))
    assert [spellings.beside("", name) for name in ("V. Pu-tin", "Thoong-lun", "Lào")] == ["Vladimir Putin", "", ""]


def test_search_offers_foreigners_in_latin_letters_too(record_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    putin = Party(name="V. Pu-tin", country="RU", role="guest", person_id="p-1")
    event = Event(id="c-1", type="visit", parties=(putin, Party(name="Việt Nam", country="VN", role="host")))
    found = Suggestions(people=(Person(id="p-1", name="V. Pu-tin", country="RU"),), events=(EventLine(event=event),))
    with Record.open(record_path, read_only=True) as record:
        monkeypatch.setattr(record, "suggest", lambda _words, **_most: found)
        monkeypatch.setattr(record, "latin_names", lambda: {"p-1": ["Vladimir Putin"]})
        site = Site(WebSettings(record_path=record_path), record, load_geography(), make_templates())
        offers = find_suggestions(record, Writer("vi", site), "pu")
    assert [each.also for each in offers if each.href.endswith("-1")] == ["Vladimir Putin", "Vladimir Putin"]
