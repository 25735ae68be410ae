"""Copies of what a person wrote, one of each day, so that a lost store does not lose it.

Each is a JSON file in the data folder's `copies`, readable without the program: lists of `marks`,
`corrections`, `notes`, `tags`, `terms`, `edits` (changes of entities, with their `ids`) and the
`watchlist`; `files` says which files the contents are of, and `digest` is the SHA-256 of all this,
written as JSON without spaces, its keys sorted.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from threading import Lock
from typing import TYPE_CHECKING, Any

from core.files.atomic_write import replacing
from core.files.outside_json import parse_json
from core.files.regular_files import FileOver, NotRegular, read_regular
from core.paths import data_dir, is_in
from core.private_files import private_folder
from core.store.written import Written, from_json, to_json

if TYPE_CHECKING:
    from pathlib import Path

DAYS = 7
WEEKS = 4
"""How long one copy of each day, and then one of each week, is kept."""
_MOST_BYTES = 256 * 1024 * 1024
_NAME = re.compile(r"written-(\d{4}-\d{2}-\d{2})(?:-(\d+))?\.json", re.ASCII)

_log = logging.getLogger(__name__)
_writing = Lock()


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy whose content was checked."""

    path: Path
    made: datetime
    """In UTC."""
    written: Written


def copies_dir() -> Path:
    """Give the folder of the copies; it need not exist."""
    return data_dir() / "copies"


def list_copies() -> list[Copy]:
    """Read the copies that are whole, the newest first."""
    found = []
    for path in _files():
        try:
            found.append(read_copy(path))
        except FileNotFoundError:
            continue  # It was removed meanwhile, as one of many.
        except (OSError, ValueError, FileOver, NotRegular):
            _log.exception("a copy of what was written cannot be read")
    return sorted(found, key=lambda copy: (copy.made, copy.path.name), reverse=True)


def read_copy(path: Path) -> Copy:
    """Read a copy; raises OSError, or ValueError where it is not whole."""
    data = parse_json(read_regular(path, _MOST_BYTES))
    if not isinstance(data, dict) or data.get("digest") != _digest(data.get("written")):
        raise ValueError("not what was written")
    made = datetime.fromisoformat(str(data.get("made")))
    if made.tzinfo is None:
        raise ValueError("made")
    return Copy(path, made, from_json(data["written"]))


def keep_copy(written: Written, now: datetime | None = None) -> Path | None:
    """Write today's copy where anything has changed; raises OSError.

    Where most of what the last copy of today had is gone, that copy stays beside the new one.
    """
    now = now or datetime.now(UTC)
    with _writing:
        copies = list_copies()
        if not written.size or (copies and _same(copies[0].written, written)):
            return None
        folder = private_folder(copies_dir())
        path = _free_name(folder, now.astimezone().date(), written, copies)
        _write(path, written, now)
        _leave_few(list_copies())
        return path


def forget_in_copies(gone: Written, folder: str) -> None:
    """Take out of all copies what was forgotten on purpose; raises OSError.

    `gone` is what the store had of the folder; the copies may have more of it.
    """
    with _writing:
        for copy in list_copies():
            rest = _outside(copy.written.without(gone), folder)
            contents = {row[0] for row in (*rest.marks, *rest.notes, *rest.tags, *rest.quotes)}
            folders = {row[0] for row in rest.edits}
            rest = replace(
                rest,
                ids=tuple(row for row in rest.ids if row[0] in folders),
                files=tuple(row for row in rest.files if row[0] in contents),
            )
            if rest.size:
                _write(copy.path, rest, copy.made)
            else:
                copy.path.unlink()


def _outside(written: Written, folder: str) -> Written:
    """Leave out what is only of a folder."""
    inside = {content for content, path in written.files if is_in(path, folder)}
    inside -= {content for content, path in written.files if not is_in(path, folder)}
    return replace(
        written,
        marks=tuple(row for row in written.marks if row[0] not in inside),
        notes=tuple(row for row in written.notes if row[0] not in inside),
        tags=tuple(row for row in written.tags if row[0] not in inside),
        quotes=tuple(row for row in written.quotes if row[0] not in inside),
        pages=tuple(row for row in written.pages if not is_in(row[0], folder)),
        terms=tuple(row for row in written.terms if not row[0] or not is_in(row[0], folder)),
        edits=tuple(row for row in written.edits if not is_in(row[0], folder)),
        files=tuple(row for row in written.files if not is_in(row[1], folder)),
    )


def _files() -> list[Path]:
    try:
        return [path for path in copies_dir().iterdir() if _NAME.fullmatch(path.name)]
    except OSError:
        return []


def _same(one: Written, other: Written) -> bool:
    return to_json(one) == to_json(other)


def _free_name(folder: Path, day: date, written: Written, copies: list[Copy]) -> Path:
    """Name today's copy: the same as before, unless that one has much more in it."""
    path, number = folder / f"written-{day.isoformat()}.json", 1
    sizes = {copy.path: copy.written.size for copy in copies}
    while path.exists() and 2 * written.size < sizes.get(path, 0):
        number += 1
        path = folder / f"written-{day.isoformat()}-{number}.json"
    return path


def _write(path: Path, written: Written, made: datetime) -> None:
    rows = to_json(written)
    data = {
        "program": "Diptych",
        "format": 1,
        "made": made.isoformat(timespec="seconds"),
        "digest": _digest(rows),
        "written": rows,
    }
    # Names of folders may be no valid Unicode; escapes hold them.
    text = json.dumps(data, indent=1).encode("ascii")
    with replacing(path, durable=True) as file:
        file.write(text)
    read_copy(path)


def _digest(rows: Any) -> str:
    text = json.dumps(rows, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def _leave_few(copies: list[Copy]) -> None:
    """Remove old copies: one a day, then one a week stays, and always the one with most in it."""
    if not copies:
        return
    newest = copies[0].made.astimezone().date()
    staying = {copies[0].path, max(copies, key=lambda copy: copy.written.size).path}
    seen: set[object] = set()
    for copy in copies:
        day = copy.made.astimezone().date()
        age = newest - day
        if age < timedelta(days=DAYS):
            staying.add(copy.path)
        elif age < timedelta(days=DAYS + 7 * WEEKS) and day.isocalendar()[:2] not in seen:
            seen.add(day.isocalendar()[:2])
            staying.add(copy.path)
    for copy in copies:
        if copy.path not in staying:
            copy.path.unlink(missing_ok=True)
