"""Reading a file of any format opens no socket, not even on this machine's own address."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest

from core.errors import ReadError
from core.preparation.packed import load_all, prepare_in_parts
from core.processes.worker_process import WorkerProcess
from tests.core.reading import made_files

if TYPE_CHECKING:
    from pathlib import Path

_seen: list[str] = []


def _watch_sockets() -> None:
    """Note what sockets are opened or bound from now on, then load as the reader's process does."""

    def watch(event: str, args: tuple[object, ...]) -> None:
        if event in ("socket.__new__", "socket.bind", "socket.connect", "socket.getaddrinfo"):
            _seen.append(f"{event} {args[1:]}")

    sys.addaudithook(watch)
    load_all()


def _sockets() -> list[str]:
    return _seen


def _open_one() -> list[str]:
    import socket

    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
    return _seen


@pytest.fixture(scope="module")
def watched():
    worker = WorkerProcess(_watch_sockets)
    yield worker
    worker.close()


@pytest.mark.parametrize("suffix", sorted(made_files.seeds().keys() - {".zip"}))
def test_no_format_needs_a_socket(watched: WorkerProcess, tmp_path: Path, suffix: str):
    path = tmp_path / f"a{suffix}"
    path.write_bytes(made_files.seeds()[suffix])
    # A made file may be refused: that too opens nothing.
    with suppress(ReadError):
        assert list(watched.parts(prepare_in_parts, path, path.name, None, (), False))
    assert watched.call(_sockets) == []


def test_the_watch_would_see_one():
    worker = WorkerProcess(_watch_sockets)
    try:
        assert [line.split()[0] for line in worker.call(_open_one)] == [
            "socket.__new__",
            "socket.bind",
        ]
    finally:
        worker.close()


def test_python_says_of_ipv6_what_it_said_before():
    import socket

    from core.reading import parse

    before = socket.has_ipv6
    assert parse(made_files.seeds()[".html"], ".html").text
    assert socket.has_ipv6 is before
