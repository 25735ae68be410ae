"""Put packages in place and take them away, so that a crash at any moment leaves a whole one.

Everything unfinished lies in hidden folders among the packages, where a rename is atomic. Other
Argos programs stumble over any folder there without metadata.json, so ours get one of a type that
those programs pass over; the real one comes last.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import (
    Cancelled,
    InstallFailed,
    PackageInvalid,
    PackageNotFound,
    PackageUnfit,
)
from core.files.atomic_write import write_file
from core.languages import english_name, from_argos
from core.packages.checksum import (
    BESIDE_SUFFIX,
    Checksum,
    Told,
    read_beside,
    said_beside,
    sha256_of,
)
from core.packages.choices import drop_choice, keep_choice
from core.packages.family import Family
from core.packages.installed import (
    Package,
    described,
    installed_packages,
    package_dirs,
    read_package,
)
from core.packages.lock import LOCK_NAME, PREFIX, writing
from core.packages.package_archive import METADATA_NAME, check_archive, unpack
from core.packages.trial import keep_trial, try_package
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.packages.index import AvailablePackage

_UNFINISHED, _REPLACED, _REMOVED = (f"{PREFIX}{state}-" for state in ("new", "old", "removed"))
_SPARE_BYTES = 16 * 1024 * 1024


class Stage(StrEnum):
    """What `install_package` is at."""

    DOWNLOADING = "downloading"
    UNPACKING = "unpacking"


def install_package(
    package: AvailablePackage,
    *,
    folder: Path | None = None,
    timeout: float = 30.0,
    progress: Callable[[Stage, int, int | None], None] = lambda stage, done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    fetched: Callable[[Checksum], None] = lambda checksum: None,
) -> Package:
    """Download a package of an index and install it; `fetched` gets the SHA-256 of what came.

    Raises DownloadFailed, PackageInvalid (PackageUnfit), PackageIncompatible, InstallFailed,
    Cancelled.
    """
    from core.packages.download import discard, download

    file = download(
        package,
        progress=lambda done, total: progress(Stage.DOWNLOADING, done, total),
        cancelled=cancelled,
        timeout=timeout,
        fetched=fetched,
    )
    try:
        installed = install_file(
            file,
            folder=folder,
            progress=lambda done, total: progress(Stage.UNPACKING, done, total),
            cancelled=cancelled,
        )
    except PackageInvalid:
        discard(file)  # or the same damaged file would be found again
        raise
    discard(file)
    return installed


def install_file(
    path: Path,
    *,
    folder: Path | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    checked: Callable[[Checksum], None] = lambda checksum: None,
) -> Package:
    """Install a package file into `folder` (the first of `package_dirs()`).

    Nothing changes before the file has passed every check and its model its trial.
    A file beside it that has another SHA-256 is one of the checks; `checked` gets the file's.
    Then it takes the place of every version of the same direction there. `progress` counts bytes
    unpacked. Raises PackageInvalid, PackageIncompatible, InstallFailed, Cancelled.
    """
    folder = package_dirs()[0] if folder is None else folder
    try:
        archive = check_archive(path)
    except OSError as error:
        raise PackageInvalid(
            worded("{path} could not be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    checked(_checksum(path, cancelled))
    fill = partial(unpack, archive, progress=progress, cancelled=cancelled)
    wanted = Wanted(path.name, archive.top, archive.metadata, archive.unpacked_bytes, fill)
    return put(wanted, folder, cancelled)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to become a package: its file's name, its folder's, and what fills that."""

    name: str
    top: str
    metadata: dict[str, Any]
    size: int
    fill: Callable[[Path], None]


def put(wanted: Wanted, folder: Path, cancelled: Callable[[], bool]) -> Package:
    """Fill a package's folder, try it, and put it in its place; raises as `install_file` does."""
    with writing(folder, cancelled):
        _sweep(folder)
        if wanted.size + _SPARE_BYTES > shutil.disk_usage(folder).free:
            raise OSError(errno.ENOSPC, "not enough room")
        unfinished = Path(tempfile.mkdtemp(prefix=_UNFINISHED, dir=folder))
        try:
            _fill(unfinished, wanted)
            return _put_in_place(unfinished, folder, wanted)
        finally:
            _delete(unfinished)


def _checksum(path: Path, cancelled: Callable[[], bool]) -> Checksum:
    """Give a file's SHA-256; raise PackageInvalid where the file beside it has another."""

    def stop_if_cancelled() -> None:
        if cancelled():
            raise Cancelled

    try:
        sha256 = sha256_of(path, stop_if_cancelled)
    except OSError as error:
        raise PackageInvalid(
            worded("{path} could not be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    wanted = said_beside(read_beside(path), path.name)
    if wanted and wanted != sha256:
        raise PackageInvalid(
            worded(
                "{name} is another file than {beside} means: its SHA-256 is {sum}, not {wanted}.",
                name=path.name,
                beside=path.name + BESIDE_SUFFIX,
                sum=sha256,
                wanted=wanted,
            )
        )
    return Checksum(sha256, Told.BESIDE if wanted else Told.NOBODY)


def remove(package: Package) -> None:
    """Remove an installed package; raises PackageNotFound and InstallFailed."""
    if package.path.parent.resolve() not in {folder.resolve() for folder in package_dirs()}:
        raise PackageNotFound(
            worded("{label} is not among the installed packages.", label=package.label)
        )
    with writing(package.path.parent):
        _sweep(package.path.parent)
        if not package.path.is_dir():
            raise PackageNotFound(worded("{label} is not installed any more.", label=package.label))
        _set_aside(package.path, _REMOVED)
        drop_choice(package.path)


def find_installed(from_code: str, to_code: str) -> tuple[Package, ...]:
    """Give the installed packages of one direction; raises PackageNotFound."""
    found = tuple(
        p for p in installed_packages()[0] if (p.from_code, p.to_code) == (from_code, to_code)
    )
    if not found:
        raise PackageNotFound(
            worded(
                "No package from {from_code} to {to_code} is installed.",
                from_code=english_name(from_code),
                to_code=english_name(to_code),
            )
        )
    return found


def sweep() -> None:
    """Clear what crashes left among the packages; a package that was being replaced comes back."""
    for folder in package_dirs():
        if any(path.name != LOCK_NAME for path in folder.glob(f"{PREFIX}*")):
            with contextlib.suppress(InstallFailed), writing(folder, wait=False):
                _sweep(folder)


def _fill(folder: Path, wanted: Wanted) -> None:
    _hide(folder)
    wanted.fill(folder)
    _try_out(folder, wanted)
    real = folder / f"{METADATA_NAME}.new"
    write_file(real, json.dumps(wanted.metadata, indent=2).encode("ascii"))
    os.replace(real, folder / METADATA_NAME)
    folder.chmod(0o755)  # mkdtemp's is for this user alone
    for place in (folder, *folder.rglob("*")):
        # Others may use a package, as other Argos programs do; nobody may put another in its place.
        place.chmod(place.stat().st_mode & ~0o022)


def _hide(folder: Path) -> None:
    """Give the folder a metadata.json that Argos programs read and pass over."""
    write_file(folder / METADATA_NAME, b'{"type": "unfinished"}')


def _try_out(folder: Path, wanted: Wanted) -> None:
    """Let the model translate a few sentences; raise PackageInvalid where it is of no use."""
    package = described(folder, wanted.metadata)
    try:
        trial = try_package(package)
    except Exception as error:  # the engine raises whatever it meets in a broken file
        raise PackageInvalid(
            worded(
                "{name} cannot be used: its model does not work ({error}).",
                name=wanted.name,
                error=error,
            )
        ) from error
    if trial.is_failed:
        raise PackageUnfit(
            worded(
                "{name} was not installed: it is of no use. {trial}",
                name=wanted.name,
                trial=trial.whole,
            ),
            (package.from_code, package.to_code),
            package.version,
        )
    keep_trial(folder, trial)


def _put_in_place(unfinished: Path, folder: Path, wanted: Wanted) -> Package:
    target = _target(folder, wanted)
    occupied = target.exists()
    if occupied:
        replaced = folder / f"{_REPLACED}{target.name}"
        os.rename(target, replaced)
    try:
        os.rename(unfinished, target)
    except OSError:
        if occupied:
            os.rename(replaced, target)
        raise
    if occupied:
        _delete(replaced)
    installed = read_package(target)
    assert isinstance(installed, Package)
    for other in installed_packages([folder])[0]:
        if _takes_place_of(wanted.metadata, other) and other.path != target:
            if other.chosen:
                keep_choice(installed.path, installed.direction)
            _set_aside(other.path, _REMOVED)
    return installed


def _takes_place_of(metadata: dict[str, Any], other: Package) -> bool:
    """Tell whether a package is a version of another: any of Argos's, a model of the same name."""
    family = Family(metadata.get("type", Family.ARGOS))
    ours = from_argos(metadata["from_code"]), from_argos(metadata["to_code"])
    return (
        (other.from_code, other.to_code) == ours
        and other.family is family
        and (family is Family.ARGOS or metadata["code"] == other.code)
    )


def _target(folder: Path, wanted: Wanted) -> Path:
    """Choose the package's folder: its own name, unless another direction's package has it."""
    top = re.sub(r"[^\w.-]", "_", wanted.top).strip(".") or "package"
    codes = wanted.metadata["from_code"], wanted.metadata["to_code"]
    suffix = re.sub(r"[^\w-]", "_", "_".join(codes))
    names = (top, f"{top}-{suffix}", *(f"{top}-{suffix}-{n}" for n in range(2, 100)))
    for name in names:
        path = folder / name
        there = read_package(path) if path.exists() else None
        same = isinstance(there, Package) and _takes_place_of(wanted.metadata, there)
        if same or not (path.exists() or path.is_symlink()):
            return path
    raise FileExistsError(errno.EEXIST, f"{names[-1]} exists already")


def _set_aside(path: Path, prefix: str) -> None:
    hidden = path.with_name(f"{prefix}{path.name}")
    os.rename(path, hidden)
    _delete(hidden)


def _delete(path: Path) -> None:
    """Delete a hidden folder; what cannot be deleted now is swept next time."""
    if path.is_symlink():
        path.unlink()  # what it leads to is not ours
    elif path.is_dir():
        with contextlib.suppress(OSError):
            _hide(path)
        # Everything else first: a folder without metadata.json makes other Argos programs stumble.
        for entry in path.iterdir():
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry, ignore_errors=True)
            elif entry.name != METADATA_NAME:
                with contextlib.suppress(OSError):
                    entry.unlink()
        shutil.rmtree(path, ignore_errors=True)


def _sweep(folder: Path) -> None:
    """Clear leftovers; only the holder of the folder's lock may, so all of them are dead."""
    for path in sorted(folder.glob(f"{PREFIX}*")):
        original = folder / path.name.removeprefix(_REPLACED)
        if path.name.startswith(_REPLACED) and not original.exists():
            os.rename(path, original)
        else:
            _delete(path)
