import csv
import re
from io import StringIO

from banggiao.web.saving import csv_file, drawing_style


def test_a_table_is_read_back_as_it_was_written() -> None:
    written = csv_file(["tên", "n"], [['Lào, "bạn"', 3], ["hai\ndòng", 0]], name="x").content
    assert written.startswith("\ufeff")  # or Excel takes it for another encoding
    rows = list(csv.reader(StringIO(written.removeprefix("\ufeff"), newline="")))
    assert rows == [["tên", "n"], ['Lào, "bạn"', "3"], ["hai\ndòng", "0"]]


def test_a_drawing_alone_knows_its_colours() -> None:
    style = drawing_style()
    assert "var(" not in style
    assert re.search(r"\.bar.*\{ fill: #[0-9a-f]{6}; \}", style)
