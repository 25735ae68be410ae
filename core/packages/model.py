"""A model of another family than Argos's: found, described, and copied to become a package."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from core.errors import Cancelled, PackageInvalid
from core.files.atomic_write import make_folder, open_file
from core.files.outside_json import parse_json
from core.languages import base, english_name, from_argos, from_tag, is_known
from core.packages.model_files import read_file, unpacked
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from core.packages.family import Family
    from core.packages.model_files import ModelFiles

MOST_BYTES = 8 * 1024**3
"""How large a model may be: the largest of NLLB has seven as it is published in eight bits."""
MOST_GROWTH = 8
"""Unpacked to packed size of a `.gz`: trained weights barely compress."""
GROWTH_MATTERS_FROM = 64 * 1024**2
_MOST_JSON = 64 * 1024 * 1024
_MOST_VALUES = 2_000_000
_MOST_NAME = 40
_MOST_README = 1024 * 1024
_README_HEAD = 4000
_CHUNK = 1024 * 1024
_DIRECTION = re.compile(
    r"(?:^|.*[-_.])([a-z]{2,3})[-_]([a-z]{2,3})(?:[-_.](?:ct2|int8|float\d+|tiny|base|\d+))*"
)
_LICENCE = re.compile(r"^\W*licen[cs]e\W{1,4}([\w .+-]{1,40}?)[\"'*]*\s*$", re.MULTILINE | re.I)


@dataclass(frozen=True, slots=True)
class Model:
    """What was found in a folder or file; codes are empty where nothing tells them."""

    family: Family
    files: ModelFiles
    name: str
    parts: Mapping[str, str]
    """Where in the package each file goes, `model/model.bin` among them, and its name here."""
    from_code: str
    to_code: str
    licence: str
    tokens: Mapping[str, str]
    """The token of each language, by our code, where the model has such."""
    facts: Callable[[Model, str, str], dict[str, Any]]
    """Gives what the metadata says of a direction besides; raises PackageInvalid."""

    @property
    def size(self) -> int:
        """Count the bytes of its files as they lie there."""
        return sum(self.files.sizes[name] for name in self.parts.values())

    def describe(
        self, from_code: str, to_code: str, cancelled: Callable[[], bool]
    ) -> dict[str, Any]:
        """Give the metadata.json of the package for a direction.

        Its version is of the model's bytes, so that translations of another are not taken for its
        own. Raises PackageInvalid, OSError, Cancelled.
        """
        ours = from_argos(from_code or self.from_code), from_argos(to_code or self.to_code)
        for code, said in zip(ours, (from_code, to_code), strict=True):
            if said and not (is_known(code) or code in self.tokens):
                raise PackageInvalid(worded("There is no language “{code}”.", code=said))
        if ours[0] and ours[0] == ours[1]:
            raise PackageInvalid(worded("The two languages are the same."))
        if not all(ours):
            raise PackageInvalid(worded("Say from which language to which the model translates."))
        facts = self.facts(self, *ours)
        return {
            "type": self.family.value,
            "code": f"{self.name}-{ours[0]}_{ours[1]}",
            "package_version": self._checksum(cancelled)[:8],
            "argos_version": "1.9",
            "from_code": ours[0],
            "to_code": ours[1],
            "licence": self.licence,
            **facts,
        }

    def token(self, code: str) -> str:
        """Give a language's token; raise PackageInvalid where the model has none for it."""
        token = self.tokens.get(code) or self.tokens.get(base(code), "")
        if not token:
            raise PackageInvalid(
                worded(
                    "{name} does not know the language {code}.",
                    name=self.name,
                    code=english_name(code),
                )
            )
        return token

    def copy(
        self, folder: Path, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> None:
        """Copy its files into a package's folder; raises OSError, PackageInvalid, Cancelled."""
        done, total = 0, self.size
        most = min(MOST_BYTES, max(GROWTH_MATTERS_FROM, MOST_GROWTH * total))
        for place, name in self.parts.items():
            target = folder / place
            make_folder(target.parent)
            with unpacked(self.files, name) as source, open_file(target, "xb") as sink:
                while chunk := source.read(_CHUNK):
                    if cancelled():
                        raise Cancelled
                    done += len(chunk)
                    if done > most:
                        raise PackageInvalid(worded("{name} is too large.", name=self.name))
                    sink.write(chunk)
                    progress(min(done, total), total)

    def _checksum(self, cancelled: Callable[[], bool]) -> str:
        import hashlib

        digest = hashlib.sha256()
        with unpacked(self.files, self.parts["model/model.bin"]) as file:
            while chunk := file.read(_CHUNK):
                if cancelled():
                    raise Cancelled
                digest.update(chunk)
        return digest.hexdigest()


def name_of(files: ModelFiles, folder: str) -> str:
    """Give a model's name: that of its folder, of which a package's name can be made."""
    said = PurePosixPath(folder).name or files.path.name
    name = re.sub(r"[^\w.-]", "-", said.removesuffix(".zip"))[:_MOST_NAME].strip(".-_")
    return name or "model"


def direction_in(name: str) -> tuple[str, str]:
    """Read the languages that a name ends in (`opus-mt-ro-en`); "" where it has none."""
    found = _DIRECTION.fullmatch(name)
    codes = tuple(from_argos(code) for code in found.groups()) if found else ()
    if len(codes) == 2 and all(from_tag(c) and is_known(c) for c in codes) and len({*codes}) == 2:
        return codes[0], codes[1]
    return "", ""


def licence_in(files: ModelFiles, folder: str) -> str:
    """Give the licence that a README beside the model states in a line of its own, "" for none."""
    name = f"{folder}README.md"
    if name not in files.sizes:
        return ""
    text = read_file(files, name, _MOST_README).decode("utf-8", "replace")
    found = _LICENCE.search(text[:_README_HEAD])
    return found.group(1).strip() if found else ""


def json_in(files: ModelFiles, name: str) -> Any:
    """Read a JSON file, None where there is none; raises PackageInvalid, OSError."""
    if name not in files.sizes:
        return None
    try:
        return parse_json(read_file(files, name, _MOST_JSON), most_values=_MOST_VALUES)
    except ValueError as error:
        raise PackageInvalid(
            worded("{name} is damaged ({inner}).", name=files.path.name, inner=name)
        ) from error
