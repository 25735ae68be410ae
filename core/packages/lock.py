"""The lock of a folder of packages: who changes what is in it is alone."""

from __future__ import annotations

import contextlib
import errno
import shutil
from typing import TYPE_CHECKING

from core.errors import InstallFailed
from core.files.atomic_write import make_folder
from core.files.folder_lock import exclusive
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PREFIX = ".diptych-"
LOCK_NAME = f"{PREFIX}lock"
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


@contextlib.contextmanager
def writing(
    folder: Path, cancelled: Callable[[], bool] = lambda: False, *, wait: bool = True
) -> Iterator[None]:
    """Hold the folder's lock; other errors than ours become InstallFailed."""
    try:
        make_folder(folder)
        with exclusive(folder / LOCK_NAME, wait=wait, cancelled=cancelled):
            yield
    except OSError as error:
        reason = f"{error.strerror or error}."
        if error.errno in _FULL:
            free = shutil.disk_usage(folder).free // 1024**2
            reason = worded(
                "the disk of {folder} is full ({free} MB free). Make room and try again.",
                folder=folder,
                free=free,
            )
        elif isinstance(error, PermissionError) or error.errno == errno.EROFS:
            reason = worded("{folder} cannot be written to.", folder=folder)
        raise InstallFailed(
            worded("The packages were not changed: {reason}", reason=reason)
        ) from error
