"""Whether the reader that runs is compiled (``make compiled``), and whether it is what the sources beside it say."""

from pathlib import Path

from banggiao.model.errors import RunError
from banggiao.reading import tokens

_PACKAGE = Path(__file__).parents[1]
_BUILT = ("build", "compiled")


def is_compiled() -> bool:
    """Say whether the reader runs as extension modules, and not as Python."""
    return not tokens.__file__.endswith(".py")


def require_current(package: Path = _PACKAGE) -> None:
    """See to it that a compiled copy of the package in a checkout does not stand for sources that have changed since.

    Raises:
        RunError: it does; every use of the reader ends with it until the copy is made again or left off the path.
    """
    *_, above, folder = package.parent.parts
    checkout = package.parents[2] / "src" / package.name
    if (above, folder) == _BUILT and checkout.is_dir() and not same_sources(package, checkout):
        raise RunError(
            f"the compiled copy of banggiao in {package.parent} was made of other sources than {checkout.parent} holds "
            "now; run 'make compiled' again, or leave it off the path"
        )


def same_sources(copy: Path, checkout: Path) -> bool:
    """Say whether two folders of the package hold the same files, but for what is made of them."""
    return _sources(copy) == _sources(checkout)


def _sources(package: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(package)): path.read_bytes()
        for path in package.rglob("*")
        if path.is_file() and path.suffix not in (".so", ".pyd", ".pyc")
    }
