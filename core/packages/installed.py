"""The translation packages on this machine, found where every Argos program keeps them."""

from __future__ import annotations

import hashlib
import os
import re
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from core.files.outside_json import parse_json
from core.files.regular_files import open_regular, read_regular
from core.languages import from_argos
from core.packages.choices import read_choices
from core.packages.family import Family, engine_missing
from core.translatable import worded

TOKENIZER_FILES = ("sentencepiece.model", "bpe.model")
MOST_METADATA_BYTES = 1024 * 1024

_SAMPLES = 64
_SAMPLE_BYTES = 16 * 1024
_MOST_VALUES = 100_000
_MOST_LICENCE = 40
_CODE = re.compile(r"[\w.-]{1,80}")
_VERSION = re.compile(r"[\w.+-]{1,40}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,3}")
_PREFIX = re.compile(r"[^\s\x00-\x1f\x7f\ud800-\udfff]{0,40}")


@dataclass(frozen=True, slots=True)
class Package:
    """A package: one direction between two languages, given in our own codes.

    `kept` is empty for an installed one. For one that only a bundle's translations were made
    with, it is the key that they are stored under, and there is nothing at `path`.
    """

    code: str
    version: str
    from_code: str
    to_code: str
    path: Path
    target_prefix: str = ""
    kept: str = ""
    source_prefix: tuple[str, ...] = ()
    source_suffix: tuple[str, ...] = ()
    licence: str = ""
    family: Family = Family.ARGOS
    chosen: bool = field(default=False, compare=False)
    """The reader wants this one of those that lead the same way."""

    @property
    def label(self) -> str:
        """Name the package and its version as people see them: `translate-ro_en 1.9`."""
        return f"{self.code} {self.version}".strip()

    @property
    def key(self) -> str:
        """Identify the package and its version for the store."""
        return f"{self.code}@{self.version}"

    @property
    def direction(self) -> str:
        """Write its two languages as the reader's choices of packages are kept: `ro en`."""
        return f"{self.from_code} {self.to_code}"

    def fingerprint(self) -> str:
        """Tell its weights from others' under the same name; "" where there are none."""
        path = self.path / "model" / "model.bin"
        try:
            status = path.stat()
        except OSError:
            return ""
        return _fingerprint(path, status.st_size, status.st_mtime_ns)

    def size(self) -> int:
        """Count the bytes of its files."""
        total = 0
        for folder, _, names in os.walk(self.path):
            for name in names:
                with suppress(OSError):
                    total += os.stat(os.path.join(folder, name)).st_size
        return total


@dataclass(frozen=True, slots=True)
class Stray:
    """A folder among the packages that is none, with the reason in words."""

    path: Path
    reason: str


@lru_cache(maxsize=64)
def _fingerprint(path: Path, size: int, changed: int) -> str:
    """Hash a file's size and samples from all over it: all of a large one takes half a second.

    `changed` only has it done anew.
    """
    digest = hashlib.sha256(str(size).encode("ascii"))
    with suppress(OSError), open_regular(path) as file:
        for sample in range(_SAMPLES):
            file.seek(max(0, size - _SAMPLE_BYTES) * sample // (_SAMPLES - 1))
            digest.update(file.read(_SAMPLE_BYTES))
    return digest.hexdigest()[:16]


def package_dirs() -> list[Path]:
    """List the folders that hold packages; new ones are installed in the first.

    The rules are those of `argostranslate.settings`, read anew at each call. Importing that module
    would make folders and freeze its answer at the first import. The folders need not exist.
    """
    home = Path(os.environ["SNAP_USER_DATA"]) if "SNAP" in os.environ else Path.home()
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    chosen = os.environ.get("ARGOS_PACKAGES_DIR") or _argos_settings(home).get("ARGOS_PACKAGES_DIR")
    folders = [
        Path(chosen)
        if chosen and isinstance(chosen, str)
        else data / "argos-translate" / "packages"
    ]
    if snap := os.environ.get("SNAP"):
        bundled = Path(snap) / "snap_custom"
        folders.append(bundled / "packages")
        folders.extend(_subfolders(bundled / "content_snap_packages"))
    return folders


def installed_packages(
    dirs: list[Path] | None = None,
) -> tuple[tuple[Package, ...], tuple[Stray, ...]]:
    """Read the packages of these folders (default: `package_dirs()`) and what else lies there.

    Packages that do not translate, such as sentence splitters, appear in neither.
    """
    packages: list[Package] = []
    strays: list[Stray] = []
    for folder in dirs if dirs is not None else package_dirs():
        choices = read_choices(folder)
        for path in _subfolders(folder):
            found = read_package(path)
            if isinstance(found, Package):
                chosen = choices.get(found.direction) == path.name
                packages.append(replace(found, chosen=True) if chosen else found)
            elif found is not None:
                strays.append(found)
    return tuple(packages), tuple(strays)


def read_package(path: Path) -> Package | Stray | None:
    """Read one unpacked package; None for a package of a kind that does not translate.

    Whatever its files hold, it is a package or it is a stray.
    """
    try:
        metadata = parse_json(
            read_regular(path / "metadata.json", MOST_METADATA_BYTES), most_values=_MOST_VALUES
        )
    except FileNotFoundError:
        return Stray(path, worded("it has no metadata.json"))
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return Stray(path, worded("its metadata.json cannot be read ({error})", error=reason))
    except ValueError:
        return Stray(path, worded("its metadata.json is damaged"))
    try:
        return _described(path, metadata)
    except OSError as error:
        return Stray(path, worded("it cannot be read ({reason})", reason=error.strerror))


def unusable_field(metadata: dict[str, Any]) -> str:
    """Name the first field of a package's description that is not what it must be, "" for none."""
    code = metadata.get("code")
    for name, form, value in (
        ("from_code", _LANGUAGE, metadata.get("from_code")),
        ("to_code", _LANGUAGE, metadata.get("to_code")),
        ("code", _CODE, "package" if code is None or code == "" else code),
        ("package_version", _VERSION, metadata.get("package_version") or "0"),
        ("target_prefix", _PREFIX, metadata.get("target_prefix") or ""),
    ):
        if not isinstance(value, str) or not form.fullmatch(value):
            return name
    return ""


def is_for_several(metadata: dict[str, Any]) -> bool:
    """Tell a package for several languages, which names them in lists, from one direction's."""
    lists = ("languages", "source_languages", "target_languages")
    return not (metadata.get("from_code") and metadata.get("to_code")) and any(
        isinstance(metadata.get(name), list) and metadata[name] for name in lists
    )


def _described(path: Path, metadata: Any) -> Package | Stray | None:
    if not isinstance(metadata, dict):
        return Stray(path, worded("its metadata.json describes no package"))
    if metadata.get("type", "translate") not in [*Family]:
        return None
    ends = metadata.get("from_code"), metadata.get("to_code")
    if is_for_several(metadata):
        return Stray(path, worded("it is for several languages"))
    if not (isinstance(ends[0], str) and isinstance(ends[1], str) and all(ends)):
        return Stray(path, worded("its metadata.json names no two languages"))
    unusable = unusable_field(metadata)
    if unusable:
        return Stray(path, worded("its metadata.json has an unusable {field}", field=unusable))
    if not (path / "model" / "model.bin").is_file():
        return Stray(path, worded("its model is missing"))
    if not any((path / name).is_file() for name in TOKENIZER_FILES):
        return Stray(path, worded("its subword model is missing"))
    if missing := engine_missing(Family(metadata.get("type", Family.ARGOS))):
        return Stray(path, missing)
    return described(path, metadata)


def described(path: Path, metadata: dict[str, Any]) -> Package:
    """Make a package of a description that has passed every check."""
    ends = metadata["from_code"], metadata["to_code"]
    return Package(
        code=str(metadata.get("code") or f"translate-{ends[0]}_{ends[1]}"),
        version=str(metadata.get("package_version") or ""),
        from_code=from_argos(ends[0]),
        to_code=from_argos(ends[1]),
        path=path,
        target_prefix=str(metadata.get("target_prefix") or ""),
        source_prefix=_pieces(metadata.get("source_prefix")),
        source_suffix=_pieces(metadata.get("source_suffix")),
        family=Family(metadata.get("type", Family.ARGOS)),
        licence=str(metadata.get("licence") or "")[:_MOST_LICENCE],
    )


def _pieces(value: Any) -> tuple[str, ...]:
    """Give the pieces that stand before or after every sentence; none where they are no such."""
    found = value if isinstance(value, list) and len(value) <= 4 else []
    return tuple(p for p in found if isinstance(p, str) and p and _PREFIX.fullmatch(p))


def _argos_settings(home: Path) -> dict[str, Any]:
    config = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    try:
        place = config / "argos-translate" / "settings.json"
        settings = parse_json(read_regular(place, MOST_METADATA_BYTES))
    except (OSError, ValueError):
        return {}
    return settings if isinstance(settings, dict) else {}


def _subfolders(folder: Path) -> list[Path]:
    """List the folders in a folder by name; hidden ones are somebody's half-done work."""
    try:
        entries = sorted(folder.iterdir())
    except (OSError, ValueError):  # A name with a NUL in it is no file's.
        return []
    return [path for path in entries if path.is_dir() and not path.name.startswith(".")]
