"""Packages on their way to workers: named by their content, sent once to each machine."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from core.errors import InstallFailed
from core.files.atomic_write import make_folder, open_file
from core.files.regular_files import open_regular
from core.packages.installed import TOKENIZER_FILES, Package, installed_packages, read_package
from core.paths import cache_dir

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PIECE_BYTES = 8 * 1024 * 1024
_READ_BYTES = 1024 * 1024
_HASH = re.compile(r"[0-9a-f]{64}")


def package_files(package: Path) -> list[str]:
    """List the files that translating needs, relative to the package and with `/`."""
    model = [f for f in (package / "model").rglob("*") if f.is_file() and not f.is_symlink()]
    names = {file.relative_to(package).as_posix() for file in model}
    names |= {name for name in ("metadata.json", *TOKENIZER_FILES) if (package / name).is_file()}
    return sorted(names)


def package_hash(package: Path) -> str:
    """Give the SHA-256 over the names and contents of a package's files; raises OSError."""
    whole = hashlib.sha256()
    for name in package_files(package):
        file_hash = hashlib.sha256()
        with open_regular(package / name) as file:
            while piece := file.read(_READ_BYTES):
                file_hash.update(piece)
        whole.update(f"{name}\0{file_hash.hexdigest()}\n".encode())
    return whole.hexdigest()


def pieces(package: Path) -> Iterator[tuple[str, int, bytes]]:
    """Give a package's files piece by piece: name, offset, bytes; raises OSError."""
    for name in package_files(package):
        with open_regular(package / name) as file:
            offset = 0
            while (piece := file.read(PIECE_BYTES)) or not offset:
                yield name, offset, piece
                offset += len(piece)
                if not piece:
                    break


def find_package(hash: str, known: dict[Path, str]) -> Package | None:
    """Find the package with this content among those sent before and those installed here.

    `known` remembers the hashes of installed ones.
    """
    sent = _place(hash)
    if sent.is_dir():
        package = read_package(sent)
        return package if isinstance(package, Package) else None
    for package in installed_packages()[0]:
        if package.path not in known:
            with suppress(OSError):
                known[package.path] = package_hash(package.path)
        if known.get(package.path) == hash:
            return package
    return None


def has_package(hash: str) -> bool:
    """Tell whether a package was sent here before."""
    return _place(hash).is_dir()


def receive(hash: str, sender: str, name: str, offset: int, piece: bytes) -> None:
    """Keep a piece of a package until the last one is there; raises InstallFailed."""
    part = _part(hash, sender)
    file = (part / name).resolve()
    if not file.is_relative_to(part.resolve()):
        raise InstallFailed(f"A package may not hold a file called {name}.")
    try:
        make_folder(file.parent)
        with open_file(file, "r+b" if offset else "wb") as out:
            out.seek(offset)
            out.write(piece)
    except OSError as error:
        raise InstallFailed(f"The worker cannot keep a package ({error}).") from error


def finish(hash: str, sender: str) -> None:
    """Check that all pieces came as they were sent and put the package in its place."""
    part, place = _part(hash, sender), _place(hash)
    try:
        if package_hash(part) != hash:
            raise InstallFailed("A package came to the worker other than it was sent.")
        if not place.is_dir():
            os.replace(part, place)
    except OSError as error:
        if not place.is_dir():  # Else another worker on this machine was faster.
            raise InstallFailed(f"The worker cannot keep a package ({error}).") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)


def located(package: Package, code: str, version: str) -> Package:
    """Give a package the name that it has where it was sent from."""
    return replace(package, code=code, version=version)


def _place(hash: str) -> Path:
    if not _HASH.fullmatch(hash):
        raise InstallFailed("A package is named by the hash of its content.")
    return cache_dir() / "cluster-packages" / hash


def _part(hash: str, sender: str) -> Path:
    return _place(hash).with_name(f".{hash}-{sender}.part")
