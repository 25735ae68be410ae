"""What Dask runs on a worker: the state that it keeps, and the calls that reach it."""

from __future__ import annotations

import ctypes
import os
from contextlib import suppress
from typing import TYPE_CHECKING

from distributed import get_worker
from distributed.diagnostics.plugin import WorkerPlugin

from core.cluster.worker_state import WorkerState

# The parameters of glibc's mallopt, in bytes.
_TRIM_THRESHOLD, _TRIM_BYTES = -1, 256 * 1024 * 1024
_MMAP_THRESHOLD, _MMAP_BYTES = -3, 32 * 1024 * 1024

if TYPE_CHECKING:
    from distributed import Worker

    from core.cluster.batch import Batch, BatchResult


class WorkerStatePlugin(WorkerPlugin):
    """Gives each worker, whenever it comes, a state under the plugin's name."""

    def __init__(self, name: str, compute: str) -> None:
        self.name, self.compute = name, compute
        self.worker_state: WorkerState | None = None

    def setup(self, worker: Worker) -> None:
        _keep_memory()
        self.worker_state = WorkerState(
            worker.address, worker.state.nthreads, self.compute, _end_process
        )

    def teardown(self, worker: Worker) -> None:
        if self.worker_state is not None:
            self.worker_state.close()


def do_batch(name: str, batch: Batch) -> BatchResult:
    """Prepare a batch with the state of this worker."""
    plugin = get_worker().plugins[name]
    assert isinstance(plugin, WorkerStatePlugin)
    assert plugin.worker_state is not None
    return plugin.worker_state.prepare(batch)


def _end_process() -> None:
    os._exit(1)


def _keep_memory() -> None:
    """Have freed memory stay with the process.

    Dask has its workers give each block back to the system at once. The engine takes and frees
    megabytes for each batch of sentences: asking for them anew took two thirds of its time.
    """
    with suppress(OSError, TypeError, AttributeError):  # Only glibc has it.
        libc = ctypes.CDLL(None)
        libc.mallopt(_MMAP_THRESHOLD, _MMAP_BYTES)
        libc.mallopt(_TRIM_THRESHOLD, _TRIM_BYTES)
