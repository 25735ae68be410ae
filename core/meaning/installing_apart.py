"""Install the encoder in a process of its own, which a forged file may break and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import PackageInvalid
from core.processes.worker_process import WorkerDied, WorkerProcess
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.meaning.installed_model import InstalledModel


def install_apart(
    path: Path,
    *,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> InstalledModel:
    """Install a model; raises PackageInvalid, InstallFailed, Cancelled."""
    from core.meaning.install import install_model

    worker = WorkerProcess()
    try:
        return install_model(path, apart=worker.parts, progress=progress, cancelled=cancelled)
    except WorkerDied as error:
        raise PackageInvalid(
            worded(
                "{name} cannot be used: the process that tried it ended before it was done.",
                name=path.name,
            )
        ) from error
    finally:
        worker.close()
