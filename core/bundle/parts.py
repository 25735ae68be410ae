"""The parts of a bundle, read with bounds and checked before anything is made of them."""

from __future__ import annotations

import hashlib
import re
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.bundle.checks import LONGEST_NAME, Malformed, as_language, as_text, as_whole
from core.errors import BundleInvalid, BundleTooNew
from core.files.outside_json import parse_json
from core.files.regular_files import open_regular
from core.files.zip_listing import (
    DAMAGE,
    ENCRYPTED,
    READABLE_PACKINGS,
    TooManyNames,
    open_zip,
    overlapping,
)
from core.translatable import worded

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Iterator, Mapping
    from pathlib import Path

FORMAT = 1
MANIFEST = "bundle.json"

MOST_PARTS = 100_000
"""How many articles a bundle may have with their files, roughly; each costs memory when opened."""

MOST_BYTES = 64 * 1024 * 1024
"""How large one part may be; an article has a million characters at most."""

MOST_RATIO = 200
"""How much larger than in the file a part may be; text shrinks to a fifth, or to a twentieth."""

_SMALL = 64 * 1024
_PART = re.compile(r"(articles/\d{1,9}\.json|sources/\d{1,9}|memories/\d{1,4}|folder\.json)")
_HASH = re.compile(r"[0-9a-f]{64}")
_MOST_ARTICLES = 10_000_000
_MOST_VALUES = 3_000_000
"""How many values a part may list: numbers, texts, lists, and the commas in texts."""


@dataclass(frozen=True, slots=True)
class Part:
    """What the bundle says of one of its parts."""

    size: int
    sha256: str


class Bundle:
    """An opened bundle; every read raises BundleInvalid for what no bundle holds."""

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self._path, self._archive = path, archive
        self._infos = self._check_list()
        manifest = self._read(MANIFEST)
        self.id = hashlib.sha256(manifest).hexdigest()
        """The hash of its content: of the list of all parts' hashes."""
        self.manifest = self._check_manifest(manifest)
        self.parts = self._check_parts()

    def json(self, name: str) -> Any:
        """Give what a part says."""
        return _parsed(self._path, self.data(name))

    def data(self, name: str) -> bytes:
        """Give a part, which is exactly as it was written."""
        part = self.parts.get(name)
        if part is None:
            raise self.damaged(name)
        data = self._read(name)
        if len(data) != part.size or hashlib.sha256(data).hexdigest() != part.sha256:
            raise self.damaged(name)
        return data

    def damaged(self, what: str) -> BundleInvalid:
        """Give the error for a part that is not what it should be."""
        return BundleInvalid(
            worded("{file} is damaged or no bundle ({what}).", file=self._path.name, what=what)
        )

    def _check_list(self) -> Mapping[str, zipfile.ZipInfo]:
        infos: dict[str, zipfile.ZipInfo] = {}
        if overlapping(self._archive.infolist()):
            raise self.damaged("ZIP")
        for info in self._archive.infolist():
            name = info.filename
            known = name == MANIFEST or _PART.fullmatch(name)
            if not known or name in infos:
                raise self.damaged(name[:100])
            if info.flag_bits & ENCRYPTED or info.compress_type not in READABLE_PACKINGS:
                raise self.damaged(name)
            large = info.file_size > MOST_BYTES
            bomb = info.file_size > max(_SMALL, MOST_RATIO * info.compress_size)
            if large or bomb:
                raise BundleInvalid(
                    worded(
                        "{file} would unpack to more than a bundle may hold ({what}).",
                        file=self._path.name,
                        what=name,
                    )
                )
            infos[name] = info
        return infos

    def _read(self, name: str) -> bytes:
        info = self._infos.get(name)
        if info is None:
            raise self.damaged(name)
        try:
            with self._archive.open(info) as file:
                data = file.read(info.file_size + 1)
        except (*DAMAGE, OSError) as e:
            raise self.damaged(name) from e
        if len(data) > info.file_size:
            raise self.damaged(name)
        return data

    def _check_manifest(self, data: bytes) -> dict[str, Any]:
        manifest = _parsed(self._path, data)
        if not isinstance(manifest, dict) or type(manifest.get("format")) is not int:
            raise self.damaged(MANIFEST)
        if manifest["format"] < 1:
            raise self.damaged(MANIFEST)
        if manifest["format"] > FORMAT:
            raise BundleTooNew(
                worded(
                    "{file} was written by a newer version of Diptych. Update Diptych to open it.",
                    file=self._path.name,
                )
            )
        try:
            as_text(manifest.get("name"), LONGEST_NAME)
            as_text(manifest.get("pipeline"), LONGEST_NAME)
            as_language(manifest.get("to"))
            as_whole(manifest.get("articles"), 0, _MOST_ARTICLES)
        except Malformed as error:
            raise self.damaged(MANIFEST) from error
        return manifest

    def _check_parts(self) -> dict[str, Part]:
        listed = self.manifest.get("parts")
        if not isinstance(listed, dict) or {*listed, MANIFEST} != {*self._infos}:
            raise self.damaged(MANIFEST)
        parts = {}
        for name, row in listed.items():
            match row:
                case [int(size), str(sha256)] if _HASH.fullmatch(sha256):
                    if type(size) is not int or size != self._infos[name].file_size:
                        raise self.damaged(name)
                    parts[name] = Part(size, sha256)
                case _:
                    raise self.damaged(MANIFEST)
        return parts


@contextmanager
def opened(path: Path) -> Iterator[Bundle]:
    """Open a bundle; raises BundleInvalid, BundleTooNew."""
    with ExitStack() as stack:
        try:
            file = stack.enter_context(open_regular(path))
            archive = stack.enter_context(open_zip(file, most=MOST_PARTS))
        except TooManyNames as error:
            raise BundleInvalid(
                worded("{file} has more parts than a bundle may have.", file=path.name)
            ) from error
        except DAMAGE as error:
            raise BundleInvalid(
                worded("{file} is damaged or no bundle ({what}).", file=path.name, what="ZIP")
            ) from error
        except OSError as error:
            raise BundleInvalid(
                worded(
                    "{file} cannot be read ({reason}).",
                    file=path.name,
                    reason=error.strerror or type(error).__name__,
                )
            ) from error
        yield Bundle(path, archive)


def _parsed(path: Path, data: bytes) -> Any:
    try:
        return parse_json(data, unique=True, most_values=_MOST_VALUES)
    except ValueError as error:
        raise BundleInvalid(
            worded("{file} is damaged or no bundle ({what}).", file=path.name, what="JSON")
        ) from error
