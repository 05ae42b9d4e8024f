from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from banggiao.record.store import Record

_SPEC = spec_from_file_location("factories", Path(__file__).parents[1] / "resolving" / "factories.py")
_FACTORIES = module_from_spec(_SPEC)
_SPEC.loader.exec_module(_FACTORIES)


@pytest.fixture(scope="session")
def make() -> ModuleType:
    """The functions of tests/resolving/factories.py."""
    return _FACTORIES


@pytest.fixture
def seeded(record: Record, make: ModuleType) -> Record:
    """A record of five articles: two reports of one reception, its announcement, talks with all else, a greeting."""
    m = make
    record.add(
        [
            m.told(m.TRONG, m.THONGLOUN, date="2019-02-24", published="2019-02-24", publisher="Báo Một"),
            m.told(m.TRONG, m.THONGLUN, date="2019-02-24", published="2019-02-25", publisher="Báo Hai", place="Hà Nội"),
            m.told(m.BOUNNHANG, m.VIETNAM, "visit", date="2019-03-10", status="planned", published="2019-02-20"),
            m.matters(),
            m.told(m.PHUC, m.THONGLOUN, "message", kind="greeting", published="2019-02-26"),
        ]
    )
    return record
