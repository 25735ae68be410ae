"""Tesseract's language data: where it lies, which languages are there, what may be installed."""

from __future__ import annotations

import os
import re
import struct
import sys
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import InstallFailed, PackageInvalid, PackageNotFound
from core.files.atomic_write import make_folder, write_file
from core.files.regular_files import read_regular
from core.languages import base, english_name, from_tag
from core.paths import data_dir, own_folders
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIX = ".traineddata"
MAX_BYTES = 200 * 1024 * 1024
"""The largest there is, for all Latin letters at once, has 90 MB."""
MOST_LANGUAGES = 500

_PARTS_BEFORE = struct.Struct("<i")
_MOST_PARTS = 100
_NETWORK = 17
"""The part that holds the network: without it, data is of Tesseract 3 and is not read."""
_LEAST = 10_000
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{1,40}")
_NO_LANGUAGE = {"osd", "equ", "snum"}
_CHINESE = {"chi_sim": "zh-Hans", "chi_tra": "zh-Hant"}
_JAPANESE = "jpn"
_RAPID_FINDS, _RAPID_READS = "*_det_*.onnx", "*_rec_*.onnx"
_SERBIAN_LATIN = "srp_latn"
_SYSTEM_FOLDERS = (
    "/usr/share/tesseract-ocr/*/tessdata",
    "/usr/share/tesseract-ocr/tessdata",
    "/usr/share/tessdata",
    "/usr/share/tesseract/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
    "/opt/local/share/tessdata",
)


@dataclass(frozen=True, slots=True)
class LanguageData:
    """One file of language data; `name` is Tesseract's own: `ron`, `chi_sim`, `Cyrillic`."""

    name: str
    folder: Path
    own: bool
    """It was installed into Diptych's own folder, and can be removed from there."""
    rapid: bool = False
    """It is of RapidOCR, not of Tesseract."""

    @property
    def path(self) -> Path:
        return self.folder / f"{self.name}{SUFFIX}"

    @property
    def language(self) -> str:
        """Give our code; "" for data of a whole script."""
        return language_of(self.name)

    @property
    def script(self) -> str:
        """Give the ISO 15924 code of the letters it reads."""
        return script_of(self.language) if self.language else _SCRIPTS.get(self.name, "")

    @property
    def title(self) -> str:
        """Name it for the reader."""
        if self.language:
            return english_name(self.language)
        return worded("all languages in {script} letters", script=self.name.replace("_", " "))


_SCRIPTS = {
    "Latin": "Latn", "Cyrillic": "Cyrl", "Greek": "Grek", "Arabic": "Arab", "Hebrew": "Hebr",
    "Armenian": "Armn", "Georgian": "Geor", "Devanagari": "Deva", "Bengali": "Beng",
    "HanS": "Hans", "HanT": "Hant", "Japanese": "Jpan", "Hangul": "Kore", "Thai": "Thai",
    "Ethiopic": "Ethi", "Tamil": "Taml", "Telugu": "Telu", "Gujarati": "Gujr",
    "Gurmukhi": "Guru", "Kannada": "Knda", "Malayalam": "Mlym", "Sinhala": "Sinh",
}  # fmt: skip


def script_of(code: str) -> str:
    """Give the ISO 15924 code of the letters that a language is mostly written in."""
    from babel.core import get_global

    if code == "sr-Latn":
        return "Latn"
    likely = get_global("likely_subtags")
    full = str(likely.get(code.replace("-", "_")) or likely.get(base(code), ""))
    return next((part for part in full.split("_") if len(part) == 4), "")


def language_of(name: str) -> str:
    """Give our code of Tesseract's name for a language; "" where it is none."""
    if name.lower().startswith(_SERBIAN_LATIN):
        return "sr-Latn"
    chinese = next((ours for theirs, ours in _CHINESE.items() if name.startswith(theirs)), None)
    if chinese is not None:
        return chinese
    first = name.partition("_")[0]
    return from_tag(first) if len(first) == 3 and first.islower() else ""


@dataclass(frozen=True)
class Installed:
    """All language data that was found, the first of each name; searched once, when made."""

    data: tuple[LanguageData, ...]

    @cached_property
    def by_name(self) -> dict[str, LanguageData]:
        return {one.name: one for one in self.data}

    def of_language(self, code: str) -> LanguageData | None:
        """Give what reads a language: its own data, else that of its relative in other letters."""
        exact = [one for one in self.data if one.language == code]
        near = [one for one in self.data if one.language and base(one.language) == base(code)]
        same = [one for one in near if one.script == script_of(code)]
        return next(iter((*exact, *same)), None)

    def of_script(self, script: str) -> list[LanguageData]:
        """List what reads a script."""
        return [one for one in self.data if one.script == script]

    @property
    def scripts(self) -> list[str]:
        """List the scripts that can be read."""
        return list(dict.fromkeys(one.script for one in self.data))

    def __bool__(self) -> bool:
        return bool(self.data)


def find_installed() -> Installed:
    """Look for language data where Tesseract's users have it, and where Diptych installs it.

    For Chinese and Japanese RapidOCR goes before, where it is installed.
    """
    found: dict[str, LanguageData] = {}
    networks = rapid_networks()
    if networks is not None:
        for name in (*_CHINESE, _JAPANESE):
            found[name] = LanguageData(name, networks[0].parent, own=False, rapid=True)
    own = _own_folder()
    for folder in _folders():
        for name in _names_in(folder):
            if len(found) < MOST_LANGUAGES:
                found.setdefault(name, LanguageData(name, folder, folder == own))
    return Installed(tuple(sorted(found.values(), key=lambda one: (not one.language, one.name))))


def rapid_networks() -> tuple[Path, Path] | None:
    """Give the networks that find lines and read them, None where RapidOCR is not installed."""
    package = find_spec("rapidocr")
    if package is None or package.origin is None or find_spec("onnxruntime") is None:
        return None
    folder = Path(package.origin).parent / "models"
    found = [next(iter(sorted(folder.glob(name))), None) for name in (_RAPID_FINDS, _RAPID_READS)]
    return (found[0], found[1]) if found[0] is not None and found[1] is not None else None


def _own_folder() -> Path:
    """Give the folder of what was installed from files; it need not exist."""
    return own_folders()[0] / "tessdata"


def _folders() -> Iterator[Path]:
    """Give the folders in which to look, the first wins."""
    yield _own_folder()
    named = os.environ.get("TESSDATA_PREFIX")
    if named:
        # As Tesseract has it: then nothing else is looked at.
        yield from (Path(named), Path(named) / "tessdata")
        return
    if sys.platform == "win32":
        for variable in ("PROGRAMFILES", "LOCALAPPDATA"):
            if os.environ.get(variable):
                yield Path(os.environ[variable]) / "Tesseract-OCR" / "tessdata"
        return
    for pattern in _SYSTEM_FOLDERS:
        # The newest of several versions first.
        yield from sorted(Path("/").glob(pattern.lstrip("/")), reverse=True)


def _names_in(folder: Path) -> list[str]:
    names = []
    try:
        with os.scandir(folder) as items:
            for item in items:
                name, suffix = os.path.splitext(item.name)
                if suffix == SUFFIX and _is_known(name) and item.is_file():
                    names.append(name)
    except OSError:
        return []  # It is not there, or not ours to read.
    return sorted(names)


def _is_known(name: str) -> bool:
    if not _NAME.fullmatch(name) or name in _NO_LANGUAGE:
        return False
    return bool(language_of(name) or name in _SCRIPTS)


def install(path: Path) -> LanguageData:
    """Install language data from a file; raises a PackageError."""
    name = path.name.removesuffix(SUFFIX)
    if not _is_known(name):
        raise PackageInvalid(
            worded(
                "{name} does not say which language it is of. Language data for text recognition"
                " is called by its language, as ron.traineddata is.",
                name=path.name,
            )
        )
    data = _checked(path)
    try:
        data_dir()
        folder = make_folder(_own_folder())
        write_file(folder / f"{name}{SUFFIX}", data)
    except OSError as error:
        raise InstallFailed(
            worded("The language data cannot be stored ({reason}).", reason=error.strerror)
        ) from error
    return LanguageData(name, folder, own=True)


def remove(name: str) -> list[LanguageData]:
    """Remove installed data by its name or language's code; raises a PackageError."""
    wanted = [one for one in find_installed().data if name in (one.name, one.language)]
    folder = _own_folder()
    there = (LanguageData(one, folder, own=True) for one in _names_in(folder))
    own = [one for one in there if name in (one.name, one.language)]
    if not own:
        raise PackageNotFound(
            worded("It was not installed by Diptych.")
            if wanted
            else worded("There is no such language data installed.")
        )
    for one in own:
        try:
            one.path.unlink()
        except OSError as error:
            raise InstallFailed(
                worded("The language data cannot be removed ({reason}).", reason=error.strerror)
            ) from error
    return own


def _checked(path: Path) -> bytes:
    """Read a file and see that it is language data of Tesseract 4 or 5."""
    try:
        data = read_regular(path, MAX_BYTES)
    except OSError as error:
        raise PackageInvalid(
            worded("{name} cannot be read ({reason}).", name=path.name, reason=error.strerror)
        ) from error
    if not _is_language_data(data):
        raise PackageInvalid(
            worded(
                "{name} is no language data of Tesseract 4 or 5, or it is cut off.",
                name=path.name,
            )
        )
    return data


def _is_language_data(data: bytes) -> bool:
    """Tell by the list of parts at its start: their number, then where each begins, -1 for none."""
    if len(data) < _LEAST:
        return False
    (count,) = _PARTS_BEFORE.unpack_from(data)
    if not _NETWORK < count <= _MOST_PARTS:
        return False
    first = _PARTS_BEFORE.size + 8 * count
    places = struct.unpack_from(f"<{count}q", data, _PARTS_BEFORE.size)
    there = [place for place in places if place != -1]
    inside = all(first <= place < len(data) for place in there)
    return inside and there == sorted(there) and places[_NETWORK] != -1
