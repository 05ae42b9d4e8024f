from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

_SPEC = spec_from_file_location("factories", Path(__file__).with_name("factories.py"))
_FACTORIES = module_from_spec(_SPEC)
_SPEC.loader.exec_module(_FACTORIES)


@pytest.fixture(scope="session")
def make() -> ModuleType:
    """The functions of factories.py."""
    return _FACTORIES
