"""What was found at one time, kept in a file, and what a change of the reader has gained and lost since.

The file has one line an item, in a fixed order, so that a change of the reader shows its gains and losses in the diff
of the file, and two changes can be merged.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from banggiao.evaluate.findings import Finding, Verdict
from banggiao.model.errors import RunError

_Key = tuple[str, str, str, bool]
_FALSE = "false alarm"
_WORTH: dict[Verdict, int] = {"missed": 0, "other type": 1, "found": 2}


class Entry(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the file.

    Attributes:
        wrong: of what was found: the names of its faults, in order.
        sentence: of a false alarm, where no gold quotes it.
    """

    article: str
    kind: str
    what: str
    verdict: Verdict
    wrong: tuple[str, ...] = ()
    sentence: str = ""

    @property
    def key(self) -> _Key:
        """What makes two lines tell of one item."""
        return self.article, self.kind, self.what, self.verdict == _FALSE


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that has changed, in the sentence that it stands in."""

    article_id: str
    kind: str
    what: str
    sentence: str = ""


class Change(msgspec.Struct, frozen=True, kw_only=True):
    """What a change of the reader did.

    Attributes:
        gained: items of the gold that are found now and were not.
        lost: items that were found and are not now.
        mended, broken: faults of items found both times, that are gone or new.
        new_false_alarms, false_alarms_gone: items read that are not in the gold.
        unknown: items of the gold that the file does not tell of.
        gone: items in the file that the gold does not hold.
    """

    gained: tuple[Step, ...] = ()
    lost: tuple[Step, ...] = ()
    mended: tuple[Step, ...] = ()
    broken: tuple[Step, ...] = ()
    new_false_alarms: tuple[Step, ...] = ()
    false_alarms_gone: tuple[Step, ...] = ()
    unknown: int = 0
    gone: int = 0


def save_ledger(path: Path, findings: Iterable[Finding]) -> None:
    """Write what was found to a file.

    Raises:
        RunError: the file cannot be written.
    """
    entries = sorted((entry for entry, _ in _enter(findings)), key=lambda entry: entry.key)
    try:
        path.write_bytes(b"".join(msgspec.json.encode(entry) + b"\n" for entry in entries))
    except OSError as error:
        raise RunError(f"{path}: cannot be written: {error}") from error


def load_ledger(path: Path) -> list[Entry]:
    """Read such a file. Of two lines on one item, as merging may leave them, the better one counts.

    Raises:
        RunError: the file cannot be read, or is no such file.
    """
    decoder = msgspec.json.Decoder(Entry)
    entries: dict[_Key, Entry] = {}
    try:
        lines = path.read_bytes().splitlines()
    except OSError as error:
        raise RunError(f"{path}: cannot be read: {error}") from error
    for number, line in enumerate(lines, 1):
        try:
            entry = decoder.decode(line)
        except msgspec.MsgspecError as error:
            raise RunError(f"{path}, line {number}: not what evaluate --save writes: {error}") from error
        entries[entry.key] = max(entries.get(entry.key, entry), entry, key=_worth)
    return list(entries.values())


def compare_with(entries: Iterable[Entry], findings: Iterable[Finding], articles: Collection[str]) -> Change:
    """Say what has changed between what a file tells of ``articles`` and what is found in them now."""
    then = {entry.key: entry for entry in entries if entry.article in articles}
    steps: defaultdict[str, list[Step]] = defaultdict(list)
    unknown = 0
    for entry, finding in _enter(findings):
        before = then.pop(entry.key, None)
        if entry.verdict == _FALSE:
            if before is None:
                steps["new_false_alarms"].append(_step(entry, finding.what, finding.sentence))
        elif before is None:
            unknown += 1
        else:
            _compare(steps, before, entry, finding.sentence)
    rest = [entry for entry in then.values() if entry.verdict == _FALSE]
    steps["false_alarms_gone"] += [_step(entry, entry.what, entry.sentence) for entry in rest]
    changed = {name: tuple(told) for name, told in steps.items()}
    return msgspec.structs.replace(Change(unknown=unknown, gone=len(then) - len(rest)), **changed)


def _compare(steps: dict[str, list[Step]], before: Entry, now: Entry, sentence: str) -> None:
    """Note how an item of the gold fares; the faults of one that was not found count with the item itself."""
    if before.verdict != now.verdict:
        name = "gained" if _worth(now) > _worth(before) else "lost"
        steps[name].append(_step(now, f"{before.verdict} -> {now.verdict}: {now.what}", sentence))
        return
    for name, faults in (
        ("mended", [fault for fault in before.wrong if fault not in now.wrong]),
        ("broken", [fault for fault in now.wrong if fault not in before.wrong]),
    ):
        if faults:
            steps[name].append(_step(now, f"{', '.join(faults)}: {now.what}", sentence))


def _step(entry: Entry, what: str, sentence: str) -> Step:
    return Step(article_id=entry.article, kind=entry.kind, what=what, sentence=sentence)


def _worth(entry: Entry) -> tuple[int, int]:
    return _WORTH.get(entry.verdict, 0), -len(entry.wrong)


class _Entered(NamedTuple):
    entry: Entry
    finding: Finding


def _enter(findings: Iterable[Finding]) -> Iterator[_Entered]:
    """Make lines of findings; those with the same words are numbered as they come."""
    seen: Counter[_Key] = Counter()
    for finding in findings:
        false = finding.verdict == _FALSE
        entry = Entry(
            article=finding.article_id,
            kind=finding.kind,
            what=finding.key,
            verdict=finding.verdict,
            wrong=tuple(sorted({fault.name for fault in finding.faults})),
            sentence=finding.sentence if false else "",
        )
        seen[entry.key] += 1
        if seen[entry.key] > 1:
            entry = msgspec.structs.replace(entry, what=f"{entry.what} #{seen[entry.key]}")
        yield _Entered(entry, finding)
