"""The store's room for when a folder was looked at, and what was in it then."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from core.store.table import Table, encoded

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

SAME_VISIT = timedelta(hours=1)
"""Who looks again within this time still looks at the same news."""


class Visits(Table):
    """Visits of a folder, numbered; each content has the number of the one that found it."""

    def look(
        self, folder: str, contents: Iterable[str], now: datetime
    ) -> tuple[datetime | None, frozenset[str]]:
        """Note what a folder has now; give when it was looked at before, and what is new since.

        The time is in UTC; it is None, and everything is new, where this is the first time.
        """
        place = encoded(folder)
        rows = [(place, content) for content in set(contents)]
        since: datetime | None = None
        new: frozenset[str] = frozenset()

        def look(connection: sqlite3.Connection) -> None:
            nonlocal since, new
            row = connection.execute(
                "SELECT visit, since, last FROM visits WHERE folder = ?", (place,)
            ).fetchone()
            visit, before, last = row or (0, "", "")
            if not row or now - datetime.fromisoformat(last) > SAME_VISIT:
                visit, before = visit + 1, last
            connection.execute(
                "INSERT OR REPLACE INTO visits (folder, visit, since, last) VALUES (?, ?, ?, ?)",
                (place, visit, before, now.isoformat(timespec="seconds")),
            )
            connection.executemany(
                "INSERT OR IGNORE INTO visited (folder, content, visit) VALUES (?, ?, ?)",
                [(*row, visit) for row in rows],
            )
            since = datetime.fromisoformat(before) if before else None
            new = frozenset(
                content
                for (content,) in connection.execute(
                    "SELECT content FROM visited WHERE folder = ? AND visit = ?", (place, visit)
                )
            )

        self._write(look)
        return since, new
