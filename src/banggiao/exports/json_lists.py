"""Lists as JSON: one array of the record's own nouns, whole, one in a line."""

from collections.abc import Iterable, Iterator

import msgspec

from banggiao.exports.wording import in_batches


def write_json(items: Iterable[object]) -> Iterator[bytes]:
    r"""Yield an array, batch by batch.

    >>> b"".join(write_json([1, "Lào"])).decode()
    '[\n1,\n"Lào"\n]\n'
    """
    encode = msgspec.json.Encoder().encode
    before = b"[\n"
    for batch in in_batches(items):
        yield before + b",\n".join(encode(item) for item in batch)
        before = b",\n"
    yield b"[]\n" if before == b"[\n" else b"\n]\n"
