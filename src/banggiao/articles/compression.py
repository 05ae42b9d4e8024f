"""Streams of bytes from files, plain or compressed, that know how far they are and whether they end whole."""

import zlib
from collections.abc import Callable, Iterator
from typing import BinaryIO

import zstandard

from banggiao.model.errors import ArticleError

_CHUNK = 1 << 18
_ZSTD_FEED = 1 << 10  # zstd may expand 1 kB to 32 MB at most; larger feeds would let a hostile file fill the memory
_GZIP_OUTPUT = 1 << 20
_LARGEST_WINDOW = 1 << 27
GZIP = b"\x1f\x8b"
ZSTD = b"\x28\xb5\x2f\xfd"


class CutOffError(ArticleError):
    """A compressed stream ends before its end, or is damaged; what came before is good."""


def read_chunks(stream: BinaryIO, *, advance: Callable[[int], None] | None = None) -> Iterator[bytes]:
    """Yield the content of ``stream``, unpacked if it is gzip or zstd by its first bytes.

    Args:
        stream: the compressed or plain bytes.
        advance: told how many bytes of ``stream`` were read, each time.

    Raises:
        CutOffError: after everything that could be unpacked.
    """
    chunks = _plain(stream, advance)
    first = next(chunks, b"")
    if first.startswith(GZIP):
        return _gunzip(first, chunks)
    if first.startswith(ZSTD):
        return _unzstd(first, chunks)
    return _chain(first, chunks)


def _plain(stream: BinaryIO, advance: Callable[[int], None] | None) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        if advance:
            advance(len(chunk))
        yield chunk


def _chain(first: bytes, chunks: Iterator[bytes]) -> Iterator[bytes]:
    if first:
        yield first
    yield from chunks


def _gunzip(first: bytes, chunks: Iterator[bytes]) -> Iterator[bytes]:
    unpack = zlib.decompressobj(wbits=31)
    for chunk in _chain(first, chunks):
        data = chunk
        while data:
            if unpack.eof:
                # a new member; zeros after the last one are padding
                data = data.lstrip(b"\0")
                if not data:
                    break
                unpack = zlib.decompressobj(wbits=31)
            try:
                out = unpack.decompress(data, _GZIP_OUTPUT)
            except zlib.error as error:
                raise CutOffError("the gzip file is damaged here; fetch it again") from error
            if out:
                yield out
            data = unpack.unused_data if unpack.eof else unpack.unconsumed_tail
    if not unpack.eof:
        raise CutOffError("the gzip file is cut off here; fetch it again")


def _unzstd(first: bytes, chunks: Iterator[bytes]) -> Iterator[bytes]:
    frames = zstandard.ZstdDecompressor(max_window_size=_LARGEST_WINDOW)
    unpack = frames.decompressobj()
    for chunk in _chain(first, chunks):
        for start in range(0, len(chunk), _ZSTD_FEED):
            data = chunk[start : start + _ZSTD_FEED]
            while data:
                if unpack.eof:
                    unpack = frames.decompressobj()
                try:
                    out = unpack.decompress(data)
                except zstandard.ZstdError as error:
                    raise CutOffError("the zstd file is damaged here; fetch it again") from error
                if out:
                    yield out
                data = unpack.unused_data if unpack.eof else b""
    if not unpack.eof:
        raise CutOffError("the zstd file is cut off here; fetch it again")
