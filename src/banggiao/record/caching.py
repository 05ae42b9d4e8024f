"""What takes long to gather from a large record, kept among the user's caches for the next start.

A cache says nothing that the record does not: it is passed over where the record's file has changed since, where it
cannot be read, and where it has another form than now.
"""

import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final, Generic, TypeVar

import msgspec

from banggiao.record.bits import Bits
from banggiao.record.remembering import stamp_of

T = TypeVar("T")
Name = TypeVar("Name", bound=str)
_FORM: Final = "1"  # of what is kept; another one for every change of it
_FEWEST: Final = 20_000  # events: of fewer all is gathered sooner than anybody waits
Packed = dict[str, dict[str, bytes]]
"""Sets by facet and value, each as bytes."""


class _Held(msgspec.Struct, Generic[T], frozen=True, array_like=True):
    """What was gathered, and what the record looked like before."""

    stamp: str
    value: T


class Cache(Generic[T]):
    """A place for one thing that is gathered from a record."""

    def __init__(self, path: Path, name: str, kind: type[T]) -> None:
        """Take the record's file, the thing's name and its type."""
        self._path = path
        self._name = name
        self._decoder = msgspec.msgpack.Decoder(_Held[kind])  # type: ignore[valid-type]

    def get(self, gather: Callable[[], T], size: Callable[[T], int]) -> T:
        """Return the thing, gathered now unless it is held; it is held where its size in events is large."""
        stamp, file = f"{_FORM} {stamp_of(self._path)}", self._file()
        with suppress(OSError, msgspec.MsgspecError):
            if file and (held := self._decoder.decode(file.read_bytes())).stamp == stamp:
                return held.value
        value = gather()
        if file and size(value) >= _FEWEST:
            with suppress(OSError):
                _write(file, msgspec.msgpack.encode(_Held(stamp, value)))
        return value

    def _file(self) -> Path | None:
        """Return where it is held, which a record's whole path tells; nowhere for who has no home."""
        with suppress(RuntimeError):
            caches = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
            whose = blake2b(str(self._path.resolve()).encode("utf-8", "surrogateescape"), digest_size=10).hexdigest()
            return caches / "banggiao" / f"{whose}-{self._name}"
        return None


def _write(file: Path, data: bytes) -> None:
    """Write a file so that whoever reads it meanwhile has the old one or the new one whole."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=file.parent, delete=False) as written:
        written.write(data)
    Path(written.name).replace(file)


def pack(sets: Mapping[Name, Mapping[str, Bits]]) -> Packed:
    """Write sets as bytes."""
    return {
        facet: {value: bits.to_bytes(bits.bit_length() // 8 + 1, "little") for value, bits in of.items()}
        for facet, of in sets.items()
    }


def unpack(packed: Packed) -> dict[str, dict[str, Bits]]:
    """Read sets back."""
    return {
        facet: {value: int.from_bytes(held, "little") for value, held in of.items()} for facet, of in packed.items()
    }
