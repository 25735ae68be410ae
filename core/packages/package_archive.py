"""What a package file must be before a byte of it is unpacked."""

from __future__ import annotations

import stat
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from core.errors import Cancelled, PackageIncompatible, PackageInvalid
from core.files.atomic_write import make_folder, open_file
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
from core.languages import from_argos
from core.packages.installed import (
    MOST_METADATA_BYTES,
    TOKENIZER_FILES,
    is_for_several,
    unusable_field,
)
from core.packages.versions import needs_newer_argos
from core.translatable import worded

if TYPE_CHECKING:
    import zipfile
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

MAX_UNPACKED_BYTES = 2 * 1024**3
MAX_FILES = 5_000
MOST_NAMES = 2 * MAX_FILES
"""With what a Mac adds for each file."""

MAX_RATIO = 100
"""Unpacked to packed size: trained weights barely compress, so more than this is a trap."""

METADATA_NAME = "metadata.json"
_RATIO_MATTERS_FROM = 32 * 1024**2
_FIELDS = ("package_version", "argos_version", "from_code", "to_code")
_MAX_FIELD = 40
_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Archive:
    """A package file that passed all checks but those of its files' contents."""

    path: Path
    top: str
    metadata: dict[str, Any]
    members: tuple[zipfile.ZipInfo, ...]

    @property
    def unpacked_bytes(self) -> int:
        """Count the bytes of all files once unpacked."""
        return sum(m.file_size for m in self.members)


def check_archive(path: Path) -> Archive:
    """Check a package file without unpacking it.

    Raises PackageInvalid, PackageIncompatible, and OSError where it cannot be read.
    """
    with opened_archive(path) as file:
        members = _safe(path, file)
        top = _top_folder(path, members)
        metadata = _metadata(path, file, top)
    _check_metadata(path, metadata)
    _check_parts(path, top, {m.filename for m in members})
    return Archive(path, top, metadata, tuple(m for m in members if not m.is_dir()))


def safe_members(path: Path) -> tuple[zipfile.ZipInfo, ...]:
    """List what is in a zip file, if all of it can be unpacked safely; raises as above."""
    with opened_archive(path) as file:
        return _safe(path, file)


def read_metadata(path: Path) -> dict[str, Any]:
    """Give what a package file says of itself; raises PackageInvalid and OSError."""
    with opened_archive(path) as file:
        members = [m for m in file.infolist() if not _is_ornament(m.filename)]
        return _metadata(path, file, _top_folder(path, members))


def unpack(
    archive: Archive,
    folder: Path,
    *,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> None:
    """Unpack everything but the metadata into `folder`, checking each file's checksum.

    Raises PackageInvalid, OSError, Cancelled.
    """
    done, total = 0, archive.unpacked_bytes
    with opened_archive(archive.path) as file:
        for member in archive.members:
            inner = PurePosixPath(member.filename).relative_to(archive.top)
            if inner == PurePosixPath(METADATA_NAME):
                continue
            target = folder.joinpath(*inner.parts)
            make_folder(target.parent)
            try:
                with file.open(member) as source, open_file(target, "xb") as sink:
                    while chunk := source.read(_CHUNK):
                        if cancelled():
                            raise Cancelled
                        sink.write(chunk)
                        done += len(chunk)
                        progress(done, total)
            except DAMAGE as e:
                raise PackageInvalid(
                    worded(
                        "{name} is damaged ({inner}). Download or copy it again.",
                        name=archive.path.name,
                        inner=inner,
                    )
                ) from e


@contextmanager
def opened_archive(path: Path) -> Iterator[zipfile.ZipFile]:
    """Open a package file's list of contents; raises PackageInvalid, OSError."""
    with open_regular(path) as file:
        try:
            archive = open_zip(file, most=MOST_NAMES)
        except TooManyNames as error:
            raise _unsafe(path, worded("it has far too many files")) from error
        except DAMAGE as error:
            raise PackageInvalid(
                worded(
                    "{name} is not a package, or it is cut short. Packages are zip files whose"
                    " names end in .argosmodel.",
                    name=path.name,
                )
            ) from error
        with archive:
            yield archive


def _safe(path: Path, file: zipfile.ZipFile) -> tuple[zipfile.ZipInfo, ...]:
    members = tuple(m for m in file.infolist() if not _is_ornament(m.filename))
    _check_names(path, members)
    _check_size(path, members)
    return members


def _is_ornament(name: str) -> bool:
    """Tell what a Mac adds to every zip file that it makes."""
    return name.startswith("__MACOSX/") or PurePosixPath(name).name == ".DS_Store"


def _unsafe(path: Path, why: str) -> PackageInvalid:
    return PackageInvalid(
        worded("{name} is not safe to unpack: {why}. Nothing was changed.", name=path.name, why=why)
    )


def _check_names(path: Path, members: Iterable[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    for member in members:
        name = member.filename
        parts = name.removesuffix("/").split("/")
        if any(p in {"", ".", ".."} for p in parts):
            raise _unsafe(
                path,
                worded("it has a file that would land outside its folder ({file!r})", file=name),
            )
        if any(c in '\\:*?"<>|' or ord(c) < 32 for c in name):
            raise _unsafe(
                path,
                worded(
                    "it has a file with a name that not every system takes ({file!r})", file=name
                ),
            )
        kind = stat.S_IFMT(member.external_attr >> 16)
        if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
            raise _unsafe(path, worded("it has a link or device in it ({file!r})", file=name))
        if member.flag_bits & ENCRYPTED:
            raise PackageInvalid(worded("{name} is protected by a password.", name=path.name))
        if member.compress_type not in READABLE_PACKINGS:
            raise PackageInvalid(
                worded("{name} is packed in a way that packages never are.", name=path.name)
            )
        folded = name.removesuffix("/").casefold()
        if folded in seen:
            raise _unsafe(path, worded("it has two files of one name ({file!r})", file=name))
        seen.add(folded)


def _check_size(path: Path, members: tuple[zipfile.ZipInfo, ...]) -> None:
    if len(members) > MAX_FILES:
        raise _unsafe(path, worded("it has {number:,} files", number=len(members)))
    unpacked = sum(m.file_size for m in members)
    if overlapping(members):
        raise _unsafe(path, worded("its files share their bytes"))
    if unpacked > MAX_UNPACKED_BYTES:
        raise _unsafe(path, worded("it would fill {size:.1f} GB", size=unpacked / 1024**3))
    if unpacked > max(_RATIO_MATTERS_FROM, MAX_RATIO * path.stat().st_size):
        raise _unsafe(path, worded("it would grow more than a hundredfold"))


def _top_folder(path: Path, members: Iterable[zipfile.ZipInfo]) -> str:
    tops = {m.filename.split("/")[0] for m in members if "/" in m.filename}
    loose = any("/" not in m.filename for m in members)
    if len(tops) != 1 or loose:
        raise PackageInvalid(
            worded("{name} is not a package: a package has exactly one top folder.", name=path.name)
        )
    return tops.pop()


def _metadata(path: Path, file: zipfile.ZipFile, top: str) -> dict[str, Any]:
    try:
        info = file.getinfo(f"{top}/{METADATA_NAME}")
    except KeyError:
        raise PackageInvalid(
            worded(
                "{name} is not a package: it has no {metadata_name}.",
                name=path.name,
                metadata_name=METADATA_NAME,
            )
        ) from None
    try:
        if info.file_size > MOST_METADATA_BYTES:
            raise ValueError("too large")
        metadata = parse_json(file.read(info))
        if not isinstance(metadata, dict):
            raise ValueError("not an object")
    except DAMAGE as e:
        raise PackageInvalid(
            worded(
                "{name} is damaged: its {metadata_name} cannot be read.",
                name=path.name,
                metadata_name=METADATA_NAME,
            )
        ) from e
    return metadata


def _check_metadata(path: Path, metadata: dict[str, Any]) -> None:
    kind = metadata.get("type", "translate")
    if kind != "translate":
        raise PackageInvalid(
            worded(
                "{name} is a package of type “{kind}”, not a translation.",
                name=path.name,
                kind=kind,
            )
        )
    if is_for_several(metadata):
        raise PackageInvalid(
            worded(
                "{name} is for several languages. Diptych uses packages for one direction, from one"
                " language to another.",
                name=path.name,
            )
        )
    for field in _FIELDS:
        value = metadata.get(field)
        if not isinstance(value, str) or not 0 < len(value.strip()) <= _MAX_FIELD:
            raise PackageInvalid(
                worded(
                    "{name} is damaged: its {metadata_name} has no {field}.",
                    name=path.name,
                    metadata_name=METADATA_NAME,
                    field=field,
                )
            )
    unusable = unusable_field(metadata)
    if unusable:
        raise PackageInvalid(
            worded(
                "{name} is damaged: its {metadata_name} has an unusable {field}.",
                name=path.name,
                metadata_name=METADATA_NAME,
                field=unusable,
            )
        )
    if from_argos(metadata["from_code"]) == from_argos(metadata["to_code"]):
        raise PackageInvalid(worded("{name} translates from a language to itself.", name=path.name))
    if needs_newer_argos(metadata["argos_version"]):
        raise PackageIncompatible(
            worded(
                "{name} needs Argos Translate {version} or newer. Update Diptych, or install an"
                " earlier version of the package.",
                name=path.name,
                version=metadata["argos_version"],
            )
        )


def _check_parts(path: Path, top: str, names: set[str]) -> None:
    if f"{top}/model/model.bin" not in names:
        raise PackageInvalid(
            worded("{name} is not complete: it has no translation model.", name=path.name)
        )
    if not any(f"{top}/{tokenizer}" in names for tokenizer in TOKENIZER_FILES):
        raise PackageInvalid(
            worded(
                "{name} is not complete: it has no {files}.",
                name=path.name,
                files=" / ".join(TOKENIZER_FILES),
            )
        )
