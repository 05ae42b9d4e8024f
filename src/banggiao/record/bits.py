"""Sets of small numbers as the bits of one integer: what many of them have in common is counted in microseconds."""

from collections.abc import Iterable, Iterator, Sized
from typing import Final

Bits = int
"""A set: number ``n`` is in it where bit ``n`` stands."""
ONE: Final = ord("1")
"""What stands for a number in the digits of `bits_in`."""
_DENSE: Final = 16  # a set of more than every so many is sooner written as digits than bit by bit


def bits_of(numbers: Iterable[int], size: int) -> Bits:
    """Return the set of these numbers, all below ``size``.

    >>> bin(bits_of([0, 3], 5))
    '0b1001'
    """
    known = numbers if isinstance(numbers, Sized) else tuple(numbers)
    if len(known) > size // _DENSE:
        digits = bytearray(b"0") * size
        for number in known:
            digits[number] = ONE
        return bits_in(digits)
    held = bytearray(size // 8 + 1)
    for number in known:
        held[number >> 3] |= 1 << (number & 7)
    return int.from_bytes(held, "little")


def bits_in(digits: bytearray) -> Bits:
    """Return the set of the places where a ``1`` stands; ``digits`` is turned round.

    >>> bin(bits_in(bytearray(b"1001")))
    '0b1001'
    """
    digits.reverse()
    return int(digits, 2) if digits else 0


def bits_between(start: int, stop: int) -> Bits:
    """Return the set of the numbers from ``start`` to before ``stop``.

    >>> bin(bits_between(1, 3)), bits_between(3, 3)
    ('0b110', 0)
    """
    return (1 << max(stop, start)) - (1 << start)


def held_by(bits: Bits, size: int) -> bytes:
    """Return a set of numbers below ``size`` as bytes, out of which stretches are cut fast."""
    return bits.to_bytes(size // 8 + 1, "little")


def cut(held: bytes, start: int, stop: int) -> Bits:
    """Return the stretch of a set from one number to before another, counted from its own beginning.

    >>> bin(cut(held_by(0b110100, 8), 2, 5))
    '0b101'
    """
    near = int.from_bytes(held[start >> 3 : (stop >> 3) + 1], "little")
    return near >> (start & 7) & bits_between(0, stop - start)


def numbers_of(bits: Bits, offset: int, limit: int) -> list[int]:
    """Return the numbers of a set in order, ``limit`` of them behind the first ``offset``.

    >>> numbers_of(0b101101, 1, 2)
    [2, 3]
    """
    low = _passed(bits, offset)
    return [low + number for number, _ in zip(_numbers(bits >> low), range(limit), strict=False)]


def _passed(bits: Bits, offset: int) -> int:
    """Return the place before which exactly ``offset`` numbers of the set stand, found by halving."""
    low, high = 0, bits.bit_length()
    while low < high:
        middle = (low + high) // 2
        if (bits & bits_between(0, middle)).bit_count() < offset:
            low = middle + 1
        else:
            high = middle
    return low


def _numbers(bits: Bits) -> Iterator[int]:
    for place, byte in enumerate(bits.to_bytes(bits.bit_length() // 8 + 1, "little")):
        if byte:
            yield from (place * 8 + bit for bit in range(8) if byte >> bit & 1)
