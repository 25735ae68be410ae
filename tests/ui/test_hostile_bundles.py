"""Articles with odd values, as bundles may bring them, are listed, shown and left by the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from core.bundle.checks import check_rows
from core.bundle.content import BundledArticle, BundledFolder
from core.files.outside_json import parse_json
from tests.bundle_samples import KEY, good_parts, mutants, with_own_files, write, written

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow


def accepted_articles() -> list[object]:
    """Give the articles with one odd value each that a bundle may have."""
    rows = []
    for name, parts in mutants():
        if name.startswith("articles"):
            try:
                (row,) = parse_json(written(parts["articles/0.json"]), unique=True)
                found = BundledArticle.from_json(row)
                check_rows(found.article, found.rows, [KEY] if found.route == 0 else [])
            except (ValueError, TypeError):
                continue
            if found.route in {0, None}:
                rows.append(row)
    return rows


def accepted_folders() -> list[dict[str, object]]:
    """Give the folder parts with one odd value each that a bundle may have."""
    folders = []
    for name, parts in mutants():
        if not name.startswith(("articles", "bundle")):
            try:
                folder = parse_json(written(parts["folder.json"]), unique=True)
                BundledFolder.from_json(folder)
            except ValueError:
                continue
            folders.append(folder)
    return folders


def opened(window, bundle: Path, qtbot) -> None:
    before = window.reader.session
    window.commands.bundles.open(bundle)
    qtbot.waitUntil(
        lambda: window.reader.session is not before or "damaged" in window.messages.text
    )
    assert "damaged" not in window.messages.text
    qtbot.waitUntil(window.reader.is_settled)


def test_every_odd_article_is_painted_and_read(start, tmp_path: Path, qtbot, test_packages):
    rows = accepted_articles()
    assert len(rows) > 50
    bundle = write(tmp_path / "odd.diptych", with_own_files(rows))
    window = start()
    window.resize(1280, 800)
    opened(window, bundle, qtbot)
    assert len(window.reader.session.entries()) == len(rows)
    seen = set()
    for _ in range(len(rows) + 1):
        seen.add(window.reader.path)
        assert not window.grab().isNull()
        qtbot.keyClick(window, Qt.Key.Key_J)
        qtbot.waitUntil(window.reader.is_settled)
    assert len(seen) == len(rows)


def test_every_odd_folder_is_opened_and_its_entities_are_shown(
    start, tmp_path: Path, qtbot, test_packages
):
    folders = accepted_folders()
    assert len(folders) > 10
    together = good_parts()
    whole = together["folder.json"]
    for folder in folders:
        whole["entity_ids"].update(folder["entity_ids"])
        whole["edits"] += folder["edits"]
        whole["corrections"] += folder["corrections"]
    window = start()
    opened(window, write(tmp_path / "odd.diptych", together), qtbot)
    assert not window.grab().isNull()
    assert window.reader.session.finished(window.reader.path) is not None
