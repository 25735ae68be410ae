"""No test fails because the machine is busy: all wait as long, and none sleeps."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

TESTS = Path(__file__).resolve().parent
DRIVER = TESTS / "ui" / "driving.py"
"""Lets the window work while one waits for something."""
FILES = sorted({path for path in TESTS.rglob("*.py") if "bench" not in path.parts} - {DRIVER})
WAITS = {"wait", "join", "acquire", "communicate"}
SLEEPS = {"sleep", "qWait", "qSleep", "sched_yield"}


def _is_limit(node: ast.expr) -> bool:
    """Is it a number of seconds that a busy machine may need for what a quiet one does at once."""
    value = node.value if isinstance(node, ast.Constant) else None
    return isinstance(value, int | float) and not isinstance(value, bool) and value >= 1


def limits(code: str) -> Iterator[tuple[int, str]]:
    """Give where some code says itself how long it waits, with what it calls for it."""
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        of = ast.unparse(called.value) if isinstance(called, ast.Attribute) else ""
        by_name = [keyword.value for keyword in node.keywords if keyword.arg == "timeout"]
        if (
            any(map(_is_limit, by_name))
            or (name in WAITS and any(map(_is_limit, node.args)))
            or (name == "wait_for" and any(map(_is_limit, node.args[1:])))
            or name in SLEEPS
            or (name == "wait" and of.endswith("qtbot"))
            or (name == "timeout" and of.endswith("mark"))
        ):
            yield node.lineno, name


def test_nothing_says_itself_how_long_it_waits():
    found = {
        path.relative_to(TESTS).as_posix(): list(limits(path.read_text("utf-8"))) for path in FILES
    }
    assert {name: lines for name, lines in found.items() if lines} == {}


@pytest.mark.parametrize(
    "code",
    [
        "qtbot.waitUntil(done, timeout=30_000)", "process.communicate(timeout=5)", "event.wait(60)",
        "thread.join(20)", "qtbot.wait(300)", "QTest.qWait(10)", "time.sleep(0.1)",
        "pytest.mark.timeout(300)", "connect(path, timeout=30.0)",
        "changed.wait_for(done, 60)",
    ],
)  # fmt: skip
def test_the_rule_finds_what_does(code: str):
    assert len(list(limits(code))) == 1


@pytest.mark.parametrize(
    "code",
    [
        "qtbot.waitUntil(done)",
        "gate.wait_for(3)",
        "event.wait(PATIENCE)",
        "', '.join(words)",
        "download(timeout=0.2)",
    ],
)
def test_the_rule_leaves_the_others(code: str):
    assert list(limits(code)) == []
