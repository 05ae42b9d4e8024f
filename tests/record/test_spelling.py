"""Latin spellings are kept of those whom articles also name in Vietnamese."""

from types import ModuleType

from banggiao.record import Record


def test_latin_names_are_those_of_foreign_people_with_vietnamese_ones(record: Record, make: ModuleType) -> None:
    for name in ("Thongloun Sisoulith", "Thoong-lun Xi-xu-lít"):
        record.add([make.told(make.PHUC, make.Someone(name, "LA", "Thủ tướng"), "meeting", title=name)])
    record.add([make.told(make.PHUC, make.Someone("Hun Sen", "KH", "Thủ tướng"), "meeting")])
    assert [list(names) for names in record.latin_names().values()] == [["Thongloun Sisoulith"]]
