"""The Latin spelling of a foreign name stands beside the Vietnamese one, in lists as on pages."""

import pytest

from banggiao.web.rendering import make_templates
from banggiao.web.spelling import Spellings, latin_beside


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
