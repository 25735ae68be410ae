"""Values kept in one JSON file, each declared once as a field of a dataclass."""

from __future__ import annotations

import json
import threading
from contextlib import nullcontext
from dataclasses import fields
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Self

from core.errors import OwnFolderUnusable
from core.files.atomic_write import replacing, set_aside_name
from core.files.folder_lock import exclusive
from core.files.outside_json import parse_json
from core.files.regular_files import FileOver, NotRegular, read_regular

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    Edit = Callable[[dict[str, Any]], object]
    """A change of what is in the file."""

MOST_BYTES = 16 * 1024 * 1024


def about(help_: str, valid: Callable[[Any], bool] = lambda value: True) -> dict[str, Any]:
    """Describe a value; one of another type than the default's, or not valid, is ignored."""
    return {"help": help_, "valid": valid}


def one_of(*values: str) -> Callable[[Any], bool]:
    """Accept only these."""
    return lambda value: value in values


def between(low: float, high: float) -> Callable[[Any], bool]:
    """Accept numbers from the first to the second."""
    return lambda value: low <= value <= high


def texts(value: list[Any] | dict[Any, Any]) -> bool:
    """Tell whether all items, or all keys and values, are strings."""
    items = [*value.keys(), *value.values()] if isinstance(value, dict) else value
    return all(isinstance(item, str) for item in items)


class KeptValues:
    """The values of a file; assign to an attribute and call `save` to keep it.

    `notice` is None, or tells the reader that the file was damaged and set aside.
    """

    BY_EDITS: ClassVar[frozenset[str]] = frozenset()
    """The values whose changes are noted one by one, not found by comparing."""
    SHARED: ClassVar[bool] = False
    """Whether windows write so often that they must take turns."""

    def __post_init__(self) -> None:
        self.notice: str | None = None
        self._path: Path | None = None
        self._edits: list[Edit] = []
        self._writing = threading.Lock()
        self._loaded = self._values()

    @staticmethod
    def usual_file() -> Path:
        """Give the path of the user's own file; its folder exists."""
        raise NotImplementedError

    def _damaged(self, name: str) -> str:
        """Say that the file was set aside under this name."""
        raise NotImplementedError

    def _unreadable(self, path: object, reason: str | None) -> str:
        """Say that the file is there and cannot be read."""
        raise NotImplementedError

    @classmethod
    def load(cls, path: Path | None = None) -> Self:
        """Read the file; a missing or wrong value is its default."""
        kept = cls()
        stored: dict[str, Any] = {}
        try:
            kept._path = path or cls.usual_file()
            stored = kept._read(kept._path)
        except OwnFolderUnusable as error:
            kept.notice = str(error)
        except OSError as error:
            kept.notice = kept._unreadable(kept._path, error.strerror)
        kept._take(stored)
        return kept

    def save(self) -> None:
        """Write what was changed since loading; raise OSError where the file cannot be written.

        Other values in the file stay as they are: unknown ones are a newer version's, and changed
        ones another window's.
        """
        self.write(self.changes())

    def changes(self) -> tuple[Edit, ...]:
        """Take what was changed since the last time, for `write`, which any thread may call."""
        values = self._values()
        for name, value in values.items():
            before = self._loaded[name]
            if value != before:
                self._edits.append(partial(self._change, name, before, value))
        self._loaded = values
        taken, self._edits = tuple(self._edits), []
        return taken

    def write(self, edits: Iterable[Edit]) -> None:
        """Change the file; raise OSError where it cannot be written, and keep the changes."""
        edits = tuple(edits)
        try:
            path = self._path or self.usual_file()
            turn = exclusive(path.with_suffix(".lock")) if self.SHARED else nullcontext()
            with self._writing, turn:
                stored = self._read(path)
                for edit in edits:
                    edit(stored)
                with replacing(path, durable=True) as file:
                    # Folder names may be no valid Unicode; escapes hold them.
                    file.write(json.dumps(stored, indent=self._indent()).encode("ascii") + b"\n")
        except BaseException:
            self._edits[:0] = edits
            raise

    def _indent(self) -> int | None:
        return 2

    def _take(self, stored: dict[str, Any]) -> None:
        for declared in fields(self):  # type: ignore[arg-type]
            value = stored.get(declared.name)
            if self._accepts(declared.name, value):
                setattr(self, declared.name, value)
        self._loaded = self._values()

    def _accepts(self, name: str, value: object) -> bool:
        (declared,) = [one for one in fields(self) if one.name == name]  # type: ignore[arg-type]
        kind = type(getattr(self, name))
        return _fits(value, kind) and bool(declared.metadata["valid"](value))

    def _change(self, name: str, before: Any, after: Any, stored: dict[str, Any]) -> None:
        if isinstance(after, dict):
            theirs = stored.get(name)
            stored[name] = _merged(theirs if self._accepts(name, theirs) else {}, before, after)
        else:
            stored[name] = after

    def _values(self) -> dict[str, Any]:
        """Copy the values that are compared, as JSON would."""
        names = [declared.name for declared in fields(self)]  # type: ignore[arg-type]
        values = {name: getattr(self, name) for name in names if name not in self.BY_EDITS}
        return json.loads(json.dumps(values))  # type: ignore[no-any-return]

    def _read(self, path: Path) -> dict[str, Any]:
        """Read the file's object; a damaged file is set aside and the reader told."""
        try:
            stored = parse_json(read_regular(path, MOST_BYTES))
        except FileNotFoundError:
            return {}
        except (ValueError, FileOver, NotRegular):
            stored = None
        if isinstance(stored, dict):
            return stored
        self.notice = self._set_aside(path)
        return {}

    def _set_aside(self, path: Path) -> str:
        aside = set_aside_name(path)
        try:
            path.rename(aside)
        except OSError as error:
            return self._unreadable(path, error.strerror)
        return self._damaged(aside.name)


def _fits(value: object, kind: type) -> bool:
    """Tell whether a JSON value has a setting's type; true is no number, 1 is a float."""
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return type(value) is kind


def _merged(stored: object, before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Apply to the stored map what changed between two states of ours, keeping its order."""
    merged = dict(stored) if isinstance(stored, dict) else {}
    for key in before.keys() - after.keys():
        merged.pop(key, None)
    for key, value in after.items():
        if before.get(key) != value or key not in before:
            merged.pop(key, None)
            merged[key] = value
    return merged
