"""The file of a record: opened, brought up to date, read and written in transactions, and let go."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from banggiao.lexicon.offices import OfficeBook
from banggiao.model.errors import RunError
from banggiao.record import folding, migrating, sqlite


@cache
def _load_book() -> OfficeBook:
    return OfficeBook.load()


@contextmanager
def _uncollected() -> Iterator[None]:
    """Keep the garbage collector out: what is resolved holds no cycles, and going through it is a fifth of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


class RecordFile:
    """A record's file, in which what is made of the claims follows them (`fold`)."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self._path = path
        self._engine = engine

    @classmethod
    def open(cls, path: Path, *, create: bool = False, read_only: bool = False, patience: float = 5.0) -> Self:
        """Open a record; one of an older version is brought up to date.

        Args:
            path: of the file.
            create: make the record where there is none.
            read_only: never write, not even to bring an older version up to date.
            patience: seconds to wait for another program that is writing.

        Raises:
            RunError: there is no such record, it is not one, it is damaged, locked, or of a newer version.
        """
        if not path.exists() and not create:
            raise RunError(f"There is no record at {path}; `banggiao add` makes one from articles")
        if not path.exists() and not path.absolute().parent.is_dir():
            raise RunError(f"There is no folder {path.absolute().parent} to make a record in")
        if path.exists():
            sqlite.check_file(path)
        record = cls(path, sqlite.make_engine(path, read_only=read_only, patience=patience))
        try:
            record._prepare(create=create, read_only=read_only)
        except RunError:
            record.close()
            raise
        return record

    def _prepare(self, *, create: bool, read_only: bool) -> None:
        with self._asking() as connection:
            is_blank = sqlite.is_blank(connection)
            version = migrating.version_of(connection)
            is_record = sqlite.is_record(connection)
        if is_blank and create:
            self._make()
            return
        if is_blank or not is_record or not version:
            raise RunError(f"{self._path} is not a record of banggiao; `banggiao add` makes one from articles")
        if version > migrating.NEWEST:
            raise RunError(
                f"{self._path} is of version {version}, and this program knows versions up to {migrating.NEWEST}; "
                "use a newer banggiao"
            )
        if version < migrating.NEWEST:
            self._renew(version, read_only=read_only)

    def _make(self) -> None:
        with sqlite.speaking_plainly(self._path):
            sqlite.keep_a_log(self._engine)
        with self._writing() as connection:
            if sqlite.is_blank(connection):  # nobody else was faster
                sqlite.mark_as_record(connection)
                migrating.migrate(connection)

    def _renew(self, version: str, *, read_only: bool) -> None:
        if read_only:
            raise RunError(
                f"{self._path} is of version {version}, older than {migrating.NEWEST}; open it once for writing "
                "(`banggiao add` does) to bring it up to date"
            )
        with self._writing(remakes=True) as connection:
            migrating.migrate(connection)
            folding.forget_everything(connection)
        self._fold(remakes=True)

    def close(self) -> None:
        """Let the file go."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _asking(self) -> Iterator[Connection]:
        with sqlite.speaking_plainly(self._path), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self, *, remakes: bool = False) -> Iterator[Connection]:
        """Open a transaction that holds the write lock from its beginning; it is kept whole or not at all.

        Args:
            remakes: it makes everything anew of claims that are there, so that none of it can refer to what is not:
                to have this checked row by row takes longer, above all when it is all taken away.
        """
        with _uncollected(), sqlite.speaking_plainly(self._path), self._engine.connect() as plain:
            connection = plain.execution_options(writes=True, remakes=remakes)
            with connection.begin():
                yield connection

    def fold(self) -> None:
        """Bring people, events and instruments up to date with the claims added since, touching nothing else."""
        self._fold()

    def _fold(self, *, remakes: bool = False) -> None:
        if not self._is_waiting():
            return
        book = _load_book()
        is_left = True
        with _uncollected():  # nor between two transactions
            while is_left:
                with self._writing(remakes=remakes) as connection:
                    is_left = folding.fold_some(connection, book)

    def _is_waiting(self) -> bool:
        with self._asking() as connection:
            return folding.is_waiting(connection)
