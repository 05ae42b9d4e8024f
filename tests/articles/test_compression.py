import gzip
import io
import random

import pytest
import zstandard

from banggiao.articles.compression import CutOffError, read_chunks

_DATA = b"Hai ben ky hiep dinh.\n" * 50_000


def _read(data: bytes) -> bytes:
    return b"".join(read_chunks(io.BytesIO(data)))


@pytest.mark.parametrize(
    "packed",
    [
        _DATA,
        gzip.compress(_DATA),
        gzip.compress(_DATA) + gzip.compress(b""),
        gzip.compress(_DATA) + b"\0" * 512,
        gzip.compress(_DATA[:1000]) + gzip.compress(_DATA[1000:]),
        zstandard.compress(_DATA),
        zstandard.compress(_DATA[:1000]) + zstandard.compress(_DATA[1000:]),
    ],
)
def test_packed_and_plain_are_read_alike(packed: bytes) -> None:
    assert _read(packed) == _DATA


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress])
def test_what_stands_before_a_cut_is_given(pack: object) -> None:
    assert callable(pack)
    noise = random.Random(3).randbytes(600_000)
    packed = pack(noise)
    parts: list[bytes] = []
    with pytest.raises(CutOffError, match="cut off"):
        parts.extend(read_chunks(io.BytesIO(packed[: len(packed) * 2 // 3])))
    whole = b"".join(parts)
    assert len(whole) > 100_000
    assert noise.startswith(whole)


def test_damage_is_told_from_a_cut() -> None:
    packed = bytearray(gzip.compress(bytes(range(256)) * 400))
    packed[40:60] = b"\xff" * 20
    with pytest.raises(CutOffError, match="damaged"):
        _read(bytes(packed))


def test_bytes_read_are_counted_as_they_lie_on_the_disk() -> None:
    counted: list[int] = []
    packed = gzip.compress(_DATA)
    list(read_chunks(io.BytesIO(packed), advance=counted.append))
    assert sum(counted) == len(packed)


def test_a_small_file_of_much_air_is_unpacked_in_pieces() -> None:
    packed = gzip.compress(b"\0" * 50_000_000)
    assert max(len(chunk) for chunk in read_chunks(io.BytesIO(packed))) <= 1 << 20
