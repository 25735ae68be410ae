"""Install whatever model there is in a folder or a file: it is known by what is in it."""

from __future__ import annotations

import re
from functools import partial
from importlib.util import find_spec
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from core.errors import PackageInvalid
from core.languages import base, from_argos
from core.packages.converted import read_converted
from core.packages.firefox import read_firefox
from core.packages.install import Wanted, install_file, put
from core.packages.installed import is_for_several, package_dirs
from core.packages.model_files import FolderFiles, list_files
from core.packages.package_archive import read_metadata
from core.translatable import one_after_another, worded

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.packages.checksum import Checksum
    from core.packages.installed import Package
    from core.packages.model import Model

_READERS = (read_converted, read_firefox)
"""Each recognises one family's model in a folder; the first that does so is believed."""
_MODEL_FILES = (".bin", ".spm", ".model", ".bin.gz", ".spm.gz")
_WHEEL = re.compile(r"[A-Za-z][A-Za-z0-9_-]*", re.ASCII)
_MOST_NAMED = 8


def find_models(path: Path) -> tuple[Model, ...]:
    """Find the models in a folder, in a zip file, or beside a file of one.

    Raises PackageInvalid, which says what is missing or that there is none.
    """
    try:
        files = list_files(path)
        folders = sorted({name[: name.rfind("/") + 1] for name in files.sizes})
        found: list[Model] = []
        lacking: list[PackageInvalid] = []
        for folder in folders:
            try:
                read = (reader(files, folder) for reader in _READERS)
                found += [model for model in [next(filter(None, read), None)] if model]
            except PackageInvalid as error:
                lacking.append(error)
    except OSError as error:
        raise PackageInvalid(
            worded("{path} could not be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    if found:
        return tuple(found)
    if lacking:
        raise lacking[0]
    raise PackageInvalid(
        worded(
            "There is no model that Diptych knows in {name}. A model of Marian or Hugging Face is"
            " converted for CTranslate2 first; the guide says how.",
            name=path.name,
        )
    )


def folder_of_wheel(name: str) -> Path | None:
    """Give the folder of an installed Python package, of which some bring models; else None."""
    if not _WHEEL.fullmatch(name):
        return None
    spec = find_spec(name.replace("-", "_"))  # which does not import what has no dot in its name
    places = spec.submodule_search_locations if spec is not None else None
    return Path(next(iter(places))) if places else None


def choose_model(models: tuple[Model, ...], from_code: str, to_code: str, name: str) -> Model:
    """Give the one model that is meant; raises PackageInvalid where it cannot be told."""
    if len(models) == 1:
        return models[0]
    wanted = from_argos(from_code), from_argos(to_code)
    for form in (str, base):  # what is for Portuguese is for Brazil's, too
        ends = tuple(map(form, wanted))
        fitting = [m for m in models if (form(m.from_code), form(m.to_code)) == ends]
        if len(fitting) == 1 and all(wanted):
            return fitting[0]
    names = [
        f"{model.name} {model.from_code}-{model.to_code}" if model.from_code else model.name
        for model in models[:_MOST_NAMED]
    ]
    raise PackageInvalid(
        worded(
            "{name} has several models ({names}). Choose the folder of one, or say its languages.",
            name=name,
            names=one_after_another(names, ", "),
        )
    )


def install_model(
    path: Path,
    from_code: str = "",
    to_code: str = "",
    *,
    folder: Path | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    checked: Callable[[Checksum], None] = lambda checksum: None,
) -> Package:
    """Install a package file, or a model of another family beside the direction's package.

    Codes are needed only where the model does not tell them. Raises PackageInvalid,
    PackageIncompatible, InstallFailed, Cancelled.
    """
    if not path.is_dir() and not _is_model_file(path):
        return install_file(
            path, folder=folder, progress=progress, cancelled=cancelled, checked=checked
        )
    model = choose_model(find_models(path), from_code, to_code, path.name)
    try:
        metadata = model.describe(from_code, to_code, cancelled)
    except OSError as error:
        raise PackageInvalid(
            worded("{path} could not be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    fill = partial(model.copy, progress=progress, cancelled=cancelled)
    wanted = Wanted(path.name, str(metadata["code"]), metadata, model.size, fill)
    return put(wanted, package_dirs()[0] if folder is None else folder, cancelled)


def _is_model_file(path: Path) -> bool:
    """Tell a file of a model, or a zip file of one, from a package for one direction."""
    try:
        files = list_files(path)
        names = {PurePosixPath(name).name for name in files.sizes}
        if isinstance(files, FolderFiles):
            return path.name.endswith(_MODEL_FILES)
        if {"model.bin", "metadata.json"} <= names:
            return is_for_several(read_metadata(path))
    except (PackageInvalid, OSError):
        return False  # Installing it as a package says what is wrong with it.
    return any(name.startswith("model") and name.endswith(_MODEL_FILES) for name in names)
