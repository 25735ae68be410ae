"""Every setting that is used is declared, and every declared one is used."""

from __future__ import annotations

import ast
from dataclasses import fields
from pathlib import Path

from core.settings import Settings

ROOT = Path(__file__).resolve().parents[1]
DECLARED = {declared.name for declared in fields(Settings)}
_HOLDERS = ("settings", "_settings")


def _attributes(tree: ast.AST, holders: tuple[str, ...]) -> set[str]:
    """Give the names that are read from or written to a settings object."""
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and (
            (isinstance(node.value, ast.Name) and node.value.id in holders)
            or (isinstance(node.value, ast.Attribute) and node.value.attr in holders)
        )
    }


def _used() -> dict[str, Path]:
    used = {}
    for path in sorted([*(ROOT / "core").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]):
        source = path.read_text("utf-8")
        if "from argostranslate import settings" in source or path.name == "settings.py":
            continue
        used |= dict.fromkeys(_attributes(ast.parse(source), _HOLDERS), path)
    return used


def test_no_setting_is_used_that_is_not_declared():
    unknown = {name: path for name, path in _used().items() if name not in dir(Settings())}
    assert not unknown


def test_no_setting_is_declared_that_is_not_used():
    used = set(_used()) | {"load"}
    tree = ast.parse((ROOT / "core" / "settings.py").read_text("utf-8"))
    (settings,) = [n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == "Settings"]
    methods = {n.name: n for n in settings.body if isinstance(n, ast.FunctionDef)}
    through = {
        name: _attributes(method, ("self", "settings"))
        for name, method in methods.items()
        if not name.startswith("_")
    }
    for name in sorted(used & through.keys()):
        used |= through[name]
    assert not DECLARED - used


def test_the_test_itself_finds_a_wrong_name():
    assert _attributes(ast.parse("window.settings.zom = 1"), _HOLDERS) == {"zom"}
