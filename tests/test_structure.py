"""The rules that keep the program's rooms apart."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def _imports(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


@pytest.mark.parametrize("path", sorted((ROOT / "core").rglob("*.py")), ids=lambda p: p.name)
def test_core_knows_neither_qt_nor_the_window(path: Path):
    roots = {name.partition(".")[0] for name in _imports(path)}
    assert not roots & {"PySide6", "ui", "tests"}


@pytest.mark.parametrize(
    "path", sorted([*(ROOT / "core").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]), ids=str
)
def test_nothing_imports_what_brings_pytorch(path: Path):
    names = _imports(path)
    assert not {n for n in names if n.startswith("argostranslate.translate")}
    assert not {n for n in names if n.partition(".")[0] in {"stanza", "torch"}}


def _modules_after(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_the_window_starts_without_engine_and_recogniser():
    loaded = _modules_after("import ui.application")
    heavy = {
        "ctranslate2", "spacy", "numpy", "langdetect", "trafilatura", "httpx", "asyncio", "babel",
        "argostranslate", "sentencepiece", "lxml",
    }  # fmt: skip
    assert not loaded & heavy


def test_commands_start_without_qt():
    loaded = _modules_after("import main, core.commands.folders, core.commands.packages")
    assert not {name for name in loaded if name.startswith("PySide6")}
