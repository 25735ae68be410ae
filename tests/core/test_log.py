from __future__ import annotations

import ast
import logging
import os
import stat
import sys
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article_list import ArticleState
from core.diagnostics import log
from core.errors import StoreError
from core.translatable import worded
from tests.program_files import ROOT, program_files

SECRET = "Ion Popescu raport-secret.pdf"

logger = logging.getLogger("core.of_a_test")


@pytest.fixture
def started():
    """Write to the log of this test's own home, and leave Python's hooks as they were."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), logging.getLogger("core").level
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    log.start()
    yield log.log_file()
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    for handler in [h for h in root.handlers if h not in handlers]:
        root.removeHandler(handler)
    logging.getLogger("core").setLevel(level)


def fail(words: str) -> None:
    raise KeyError(words)


def test_an_exception_is_written_with_its_calls_and_without_its_words(started):
    try:
        try:
            fail(SECRET)
        except KeyError as error:
            raise ValueError(SECRET) from error
    except ValueError:
        logger.exception("linking an article failed")
    text = started.read_text("utf-8")
    assert "ERROR core.of_a_test: linking an article failed\n" in text
    assert "  ValueError\n" in text
    assert "  after KeyError\n" in text
    assert "tests/core/test_log.py:" in text
    assert " fail\n" in text
    assert str(ROOT) not in text
    assert not [word for word in SECRET.split() if word in text]


def test_what_is_known_to_be_harmless_of_an_exception_is_written(started):
    try:
        raise StoreError(worded("The store {path} is closed.", path=f"/home/{SECRET}"))
    except StoreError:
        logger.exception("reading failed")
    try:
        (started.parent / SECRET).read_bytes()
    except OSError:
        logger.exception("reading failed")
    text = started.read_text("utf-8")
    assert "core.errors.StoreError: The store {path} is closed.\n" in text
    assert "  FileNotFoundError 2\n" in text
    assert "Popescu" not in text


def test_a_group_and_a_circle_of_exceptions_are_written_once_each(started):
    one, other = ValueError(SECRET), TypeError(SECRET)
    one.__cause__, other.__cause__ = other, one
    try:
        raise ExceptionGroup(SECRET, [one])
    except ExceptionGroup:
        logger.exception("several failed")
    lines = started.read_text("utf-8").splitlines()
    assert sum(line.endswith("ValueError") for line in lines) == 1
    assert sum(line.endswith("TypeError") for line in lines) == 1


def test_an_endless_recursion_is_written_in_few_lines(started):
    def deeper(n: int) -> int:
        return deeper(n + 1)

    try:
        deeper(0)
    except RecursionError:
        logger.exception("too deep")
    lines = started.read_text("utf-8").splitlines()
    assert 10 < len(lines) < 100


def test_numbers_ids_codes_and_states_are_written(started):
    logger.warning("article %s of %d, %s, %.1f s, %s", "0123abcd" * 8, 7, "ro", 1.25, KeyError)
    logger.warning("it is %s, entity %s, version %s", ArticleState.FAILED, "e17", "1.9")
    text = started.read_text("utf-8")
    assert f"article {'0123abcd' * 8} of 7, ro, 1.2 s, KeyError\n" in text
    assert "it is FAILED, entity e17, version 1.9\n" in text


@given(st.text(min_size=4).filter(lambda t: not t.isascii() or not t.isalnum()))
def test_no_text_comes_through_what_is_put_into_a_message(text: str):
    for message, args in (("%s", (text,)), ("%(a)s", ({"a": text},)), ("%r %d", (text, 1))):
        record = logging.LogRecord("core.x", logging.ERROR, "x.py", 1, message, args, None)
        if not log.describe(record).replace("...", "").endswith((": ", " 1", "%d")):
            assert set(text) <= set("0123456789.")


def test_the_words_of_others_are_not_written(started):
    logging.getLogger("trafilatura.core").error("cannot parse %s", SECRET)
    logger.error(ValueError(SECRET))
    text = started.read_text("utf-8")
    assert "ERROR trafilatura.core: (test_log.py:" in text or "(tests/core/test_log.py:" in text
    assert "Popescu" not in text


def test_nobody_elses_exception_is_lost(started):
    told = []
    log.catch_all(told.append)
    sys.excepthook(*_raised(ValueError(SECRET)))
    thread = threading.Thread(target=fail, args=(SECRET,))
    thread.start()
    thread.join()

    class Bad:
        def __del__(self):
            raise TypeError(SECRET)

    Bad()
    text = started.read_text("utf-8")
    assert told == [ValueError, KeyError]
    assert text.count("nobody caught an exception") == 2
    assert "an exception could not be raised\n  TypeError\n" in text
    assert "Popescu" not in text


def _raised(error: Exception):
    try:
        raise error
    except Exception:
        return sys.exc_info()


def test_the_file_is_the_users_alone_and_a_full_one_is_put_aside(started, monkeypatch):
    monkeypatch.setattr(log, "MAX_BYTES", 2000)
    for number in range(200):
        logger.warning("message %d", number)
    files = sorted(started.parent.glob("diptych*.log"))
    assert len(files) == 1 + log.KEPT
    assert all(file.stat().st_size < 2200 for file in files)
    assert all(stat.S_IMODE(file.stat().st_mode) == 0o600 for file in files)
    assert "message 199" in "\n".join(log.last_lines(5)) or started.stat().st_size == 0


def test_a_message_that_comes_again_and_again_fills_no_log(started):
    for _ in range(1000):
        logger.warning("the same again")
    lines = started.read_text("utf-8").splitlines()
    assert len(lines) == 10
    assert lines[-1].endswith("(time 512)")


@pytest.mark.parametrize("in_the_way", ["folder", "pipe", "link", "no folder"])
def test_a_log_that_cannot_be_written_stops_nothing(own_home, in_the_way, capfd, monkeypatch):
    path = log.log_file()
    if in_the_way == "folder":
        path.mkdir()
    elif in_the_way == "pipe":
        os.mkfifo(path)
    elif in_the_way == "link":
        path.symlink_to(own_home / "elsewhere.txt")
    else:
        (own_home / "file").write_bytes(b"")
        monkeypatch.setenv("DIPTYCH_HOME", str(own_home / "file"))
    log.start()
    logger.error("this is lost: %s", SECRET)
    assert log.last_lines(3) == []
    assert not (own_home / "elsewhere.txt").exists()
    assert "Popescu" not in "".join(capfd.readouterr())


def _is_varied_message(node: ast.AST) -> bool:
    """Tell whether code logs a message that is put together before it is logged."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id in ("logger", "_logger", "log", "_log", "logging")
        and node.func.attr in ("debug", "info", "warning", "error", "critical", "exception")
        and not isinstance(node.args[0], ast.Constant)
    )


def test_every_message_of_the_program_is_constant():
    wrong = [
        f"{path}:{getattr(node, 'lineno', 0)}"
        for path, tree in program_files("core", "ui", having=r"\b_?log(ger|ging)?\b")
        for node in ast.walk(tree)
        if _is_varied_message(node)
    ]
    assert not wrong
