"""The store's room for the lists of folders: what each had when it was last open, in its order."""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING

from core.store.table import Table, encoded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class FolderLists(Table):
    """Articles by folder in their order, and which are copies of which."""

    def get(
        self, folder: str, *, follow_links: bool
    ) -> tuple[list[str], dict[str, str], bool] | None:
        """Give the paths, of each copy the first article that it is one of, and what was `settled`.

        None where the folder was never listed, or with other links.
        """
        rows = self._read(
            "SELECT data FROM folder_lists WHERE folder = ? AND links = ?",
            (encoded(folder), follow_links),
        )
        if not rows:
            return None
        try:
            paths, copies, settled = json.loads(zlib.decompress(rows[0][0]))
        except (ValueError, zlib.error):
            return None  # As good as not kept.
        return paths, copies, settled

    def save(
        self,
        folder: str,
        paths: Sequence[str],
        copies: Mapping[str, str],
        *,
        settled: bool,
        follow_links: bool,
    ) -> None:
        """Keep a folder's list in place of the one before.

        `settled` tells that grouping the articles in this order gives these copies.
        """
        listed = json.dumps((paths, copies, settled), separators=(",", ":"))
        data = zlib.compress(listed.encode("ascii"), 1)
        self._write(
            lambda connection: connection.execute(
                "INSERT OR REPLACE INTO folder_lists VALUES (?, ?, ?)",
                (encoded(folder), follow_links, data),
            )
        )
