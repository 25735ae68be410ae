"""Loaded into test workers: an article that says so ends the process that reads it."""

from __future__ import annotations

import os

from core.cluster import desk
from core.preparation import prepare

MARK = "Acest text oprește cititorul"


def _prepare_or_die(path, relative, **options):
    if MARK.encode() in path.read_bytes():
        os._exit(3)
    return prepare(path, relative, **options)


desk.prepare = _prepare_or_die
