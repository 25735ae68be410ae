"""The one action table."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence

from ui.actions.table import ACTIONS, keys_of

ROOT = Path(__file__).resolve().parents[3]


def test_ids_are_unique():
    ids = [action.id for action in ACTIONS]
    assert len(ids) == len(set(ids))


def test_no_key_does_two_things():
    keys = [QKeySequence(key).toString() for action in ACTIONS for key in action.keys]
    assert len(keys) == len(set(keys))


def test_no_key_is_how_a_letter_is_typed_with_altgr():
    for action in ACTIONS:
        for key in action.keys:
            assert "Ctrl+Alt+" not in QKeySequence(key).toString()


@pytest.mark.parametrize("action", ACTIONS, ids=lambda a: a.id)
def test_every_action_is_described(action):
    assert action.title.strip()
    assert action.help.endswith(".")
    for key in action.keys:
        assert not QKeySequence(key).isEmpty()


def test_the_reader_can_map_other_keys():
    action = next(a for a in ACTIONS if a.id == "next_article")
    assert keys_of(action, {"next_article": "Ctrl+N Down"}) == ("Ctrl+N", "Down")
    assert keys_of(action, {}) == action.keys


def key_table() -> str:
    """Write the table of keys in Markdown, as README is to have it."""
    rows = ["| key | does |", "|---|---|"]
    for action in ACTIONS:
        if action.keys:
            keys = ", ".join(f"`{key}`" for key in action.keys)
            rows.append(f"| {keys} | {action.help} |")
    return "\n".join(rows) + "\n"


def test_readme_has_the_table_of_keys():
    assert key_table() in (ROOT / "README.md").read_text("utf-8")
