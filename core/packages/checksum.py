"""The SHA-256 of a package file, and what a list or a file beside the package says it should be."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from core.files.regular_files import open_regular, read_regular
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

BESIDE_SUFFIX = ".sha256"
"""A file of a package's name and this has its SHA-256, as `sha256sum` writes it."""
MAX_BESIDE_BYTES = 64 * 1024

_HEX = re.compile(r"(?<![0-9a-fA-F])[0-9a-fA-F]{64}(?![0-9a-fA-F])")
_MARKED = re.compile(r"^\s*sha-?256\s*[:=-]\s*", re.IGNORECASE)
_CHUNK = 1024 * 1024


class Told(StrEnum):
    """Who said what a file's SHA-256 is to be."""

    NOBODY = "nobody"
    LIST = "list"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class Checksum:
    """What a file's SHA-256 is, and who said that it should be this."""

    sha256: str
    told: Told = Told.NOBODY

    @property
    def words(self) -> str:
        """Say it to the reader, as a sentence."""
        if self.told is Told.LIST:
            return worded("SHA-256 {sum}, as the list of packages has it.", sum=self.sha256)
        if self.told is Told.BESIDE:
            return worded("SHA-256 {sum}, as the file beside it has it.", sum=self.sha256)
        return worded("SHA-256 {sum}; nothing says what it should be.", sum=self.sha256)


def sha256_of(path: Path, check: Callable[[], None] = lambda: None) -> str:
    """Give a file's SHA-256 in hexadecimal; `check` is called now and then and may raise."""
    sum_ = hashlib.sha256()
    with open_regular(path) as file:
        while chunk := file.read(_CHUNK):
            check()
            sum_.update(chunk)
    return sum_.hexdigest()


def declared(entry: Mapping[str, Any]) -> str:
    """Give the SHA-256 that an entry of a list has, "" where it has none.

    Under `sha256` anything counts, so that what is no SHA-256 there fits no file. Elsewhere only
    what names itself one, or looks like one, does: `sha256:…`, `sha256-` with base64, `{"sha256":
    …}`, `{"algorithm": "sha256", "value": …}` or 64 hexadecimal digits.
    """
    for name, value in entry.items():
        if name.lower().replace("-", "").replace("_", "") in {"sha256", "sha256sum"} and value:
            return _digits(value) or str(value)[:80]
    for name in ("checksum", "checksums", "hash", "hashes", "digest", "integrity"):
        found = _digits(entry.get(name))
        if found:
            return found
    return ""


def _digits(value: object) -> str:
    if isinstance(value, dict):
        kind = str(value.get("algorithm", value.get("type", ""))).lower().replace("-", "")
        inner = value.get("value", value.get("digest")) if kind == "sha256" else None
        return _digits(inner if inner is not None else value.get("sha256", value.get("SHA256")))
    if isinstance(value, list):
        return next(filter(None, map(_digits, value)), "")
    if not isinstance(value, str):
        return ""
    text = _MARKED.sub("", value, count=1).strip()
    if _HEX.fullmatch(text):
        return text.lower()
    if text == value.strip():
        return ""
    try:
        raw = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return ""
    return raw.hex() if len(raw) == hashlib.sha256().digest_size else ""


def said_beside(text: str, name: str) -> str:
    """Give the SHA-256 that a file beside a package has for it, "" where it has none.

    The line with the package's name counts, else the only sum there is.
    """
    lines = [line for line in text.splitlines() if _HEX.search(line)]
    named = [line for line in lines if name in line]
    for line in named or (lines if len(lines) == 1 else []):
        match = _HEX.search(line)
        assert match is not None
        return match[0].lower()
    return ""


def read_beside(path: Path) -> str:
    """Read the file beside a package's own on this machine; "" where there is none."""
    beside = path.with_name(path.name + BESIDE_SUFFIX)
    try:
        return read_regular(beside, MAX_BESIDE_BYTES).decode("utf-8", "replace")
    except OSError:
        return ""
