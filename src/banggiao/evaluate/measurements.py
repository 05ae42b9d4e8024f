"""What was measured of the reader, in a file that the package ships, so that its pages can say what it is worth.

Written by ``banggiao evaluate --publish`` alone: each set of annotated articles has its own entry there, by its name.
"""

from collections.abc import Iterable, Sequence
from importlib.resources import files
from pathlib import Path

import msgspec

from banggiao.evaluate.calibration import Bin, calibrate
from banggiao.evaluate.gold import GoldArticle
from banggiao.evaluate.scoring import evaluate
from banggiao.evaluate.tallying import AMONG, PLACES, Row
from banggiao.model.errors import RunError


class Measurement(msgspec.Struct, frozen=True, kw_only=True):
    """One set of annotated articles, and how the reader read it.

    Attributes:
        called: the set's name.
        reader: name and version of the reader.
        articles: how many were annotated.
        rows: hits among gold and read, by kind of claim.
        types: the same for each type of event.
        shares: of what was found, how much is right in a further field; hits among gold.
        bins: confidence against the share right.
    """

    called: str
    reader: str
    articles: int
    rows: dict[str, Row]
    types: dict[str, Row]
    shares: dict[str, Row]
    bins: tuple[Bin, ...] = ()


def measure(called: str, reader: str, gold: Sequence[GoldArticle], readings: Sequence[GoldArticle]) -> Measurement:
    """Measure readings against gold."""
    scores = evaluate(gold, readings)
    return Measurement(
        called=called,
        reader=reader,
        articles=len(gold),
        rows=scores.rows,
        types=scores.types,
        shares={field: scores.agreement(field) for field in AMONG if field != "kind"},  # few types have one
        bins=tuple(
            msgspec.structs.replace(part, total=round(part.total, PLACES))
            for part in calibrate(gold, readings).bins
            if part.count
        ),
    )


def load_measurements(path: Path | None = None) -> tuple[Measurement, ...]:
    """Read what was measured, by default what the package ships; a file that is not there holds nothing.

    Raises:
        RunError: the file is not one of these.
    """
    try:
        written = path.read_bytes() if path else files("banggiao.evaluate").joinpath("measured.json").read_bytes()
    except FileNotFoundError:
        return ()
    try:
        return msgspec.json.decode(written, type=tuple[Measurement, ...])
    except msgspec.DecodeError as error:
        raise RunError(f"{path} holds no measurements: {error}; name another file or remove it") from error


def save_measurement(path: Path, measurement: Measurement) -> None:
    """Write a measurement in place of the one of the same name, the others as they are.

    Raises:
        RunError: the file is there and is not one of these, or cannot be written.
    """
    others = [each for each in load_measurements(path) if each.called != measurement.called]
    try:
        path.write_bytes(_write(sorted([*others, measurement], key=lambda each: each.called)))
    except OSError as error:
        raise RunError(f"{path} cannot be written: {error.strerror}; name another file") from error


def _write(measurements: Iterable[Measurement]) -> bytes:
    r"""Write one number a line, so that two changes of the reader show in the diff and can be merged."""
    return msgspec.json.format(msgspec.json.encode(list(measurements)), indent=1) + b"\n"
