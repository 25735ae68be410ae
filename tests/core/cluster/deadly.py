"""Loaded into test workers: articles that say so end the process, or are left out of answers."""

from __future__ import annotations

import os
from dataclasses import replace

from core.cluster import worker_state
from core.preparation.prepare import prepare

MARK = "Acest text oprește cititorul"
SILENT = "Acest text nu se întoarce"


def _prepare_or_die(path, relative, **options):
    if MARK.encode() in path.read_bytes():
        os._exit(3)
    return prepare(path, relative, **options)


def _in_part(answer):
    def answer_in_part(self, batch):
        result = answer(self, batch)
        silent = {item.content for item in batch.items if SILENT.encode() in (item.data or b"")}
        return replace(result, done=tuple(one for one in result.done if one.content not in silent))

    return answer_in_part


worker_state.prepare = _prepare_or_die
worker_state.WorkerState.prepare = _in_part(worker_state.WorkerState.prepare)
