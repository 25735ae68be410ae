"""Every value that is set or remembered and used is declared, and every declared one is used."""

from __future__ import annotations

import ast
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING

import pytest

from core.remembered import Remembered
from core.settings import Settings
from tests.program_files import ROOT, program_files

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.files.kept_values import KeptValues

KINDS = pytest.mark.parametrize("kind", [Settings, Remembered])


def _holders(kind: type[KeptValues]) -> tuple[str, ...]:
    name = kind.__name__.lower()
    return name, f"_{name}"


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


def _program(kind: type[KeptValues]) -> Iterator[tuple[str, ast.Module]]:
    """Give the program's files that may use a settings object of ours."""
    declaring = ("core/settings.py", "core/remembered.py")
    for path, tree in program_files("core", "ui", having=rf"\b({'|'.join(_holders(kind))})\b"):
        argos = "from argostranslate import settings" in (ROOT / path).read_text("utf-8")
        if path not in declaring and not argos:
            yield path, tree


@cache
def _used(kind: type[KeptValues]) -> dict[str, str]:
    used: dict[str, str] = {}
    for path, tree in _program(kind):
        used |= dict.fromkeys(_attributes(tree, _holders(kind)), path)
    return used


@KINDS
def test_nothing_is_used_that_is_not_declared(kind):
    unknown = {name: path for name, path in _used(kind).items() if name not in dir(kind())}
    assert not unknown


@KINDS
def test_nothing_is_declared_that_is_not_used(kind):
    used = set(_used(kind)) | {"load"}
    tree = ast.parse((ROOT / "core" / f"{kind.__name__.lower()}.py").read_text("utf-8"))
    (declaring,) = [n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == kind.__name__]
    methods = {n.name: n for n in declaring.body if isinstance(n, ast.FunctionDef)}
    through = {
        name: _attributes(method, ("self",))
        for name, method in methods.items()
        if not name.startswith("_")
    }
    for name in sorted(used & through.keys()):
        used |= through[name]
    assert not {declared.name for declared in fields(kind)} - used


def test_the_test_itself_finds_a_wrong_name():
    assert _attributes(ast.parse("window.settings.zom = 1"), _holders(Settings)) == {"zom"}
