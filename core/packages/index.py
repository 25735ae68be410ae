"""The list of packages that can be had: from a server, or from a folder that mirrors one."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import url2pathname

from core.errors import IndexUnavailable, PackageInvalid, PackageNotFound
from core.files.atomic_write import replacing
from core.files.outside_json import parse_json
from core.files.regular_files import read_regular
from core.languages import english_name, from_argos
from core.packages.checksum import declared
from core.packages.installed import unusable_field
from core.packages.versions import needs_newer_argos, version_order
from core.paths import cache_dir
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

INDEX_NAME = "index.json"
PACKAGE_SUFFIX = ".argosmodel"
PIVOT = "en"
"""The language through which a route leads where no package is direct."""

_ADDRESS = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/"
"""Where Argos Translate's settings say its index is; asked for where they cannot be read."""
_MAX_INDEX_BYTES = 16 * 1024 * 1024
_MAX_FIELD = 40
"""Characters of a language code or a version; more is no such thing."""


@dataclass(frozen=True, slots=True)
class AvailablePackage:
    """A package of an index. `links` may be of any scheme; `core.packages.download` picks.

    `sha256` is what the list says of the file, "" where it says nothing. What a `secure` list
    names may only come the same way.
    """

    code: str
    name: str
    version: str
    from_code: str
    to_code: str
    argos_version: str
    links: tuple[str, ...]
    sha256: str = ""
    secure: bool = False

    @property
    def label(self) -> str:
        """Name the package with its version, as an installed one is named."""
        return f"{self.code} {self.version}"

    @property
    def needs_newer_argos(self) -> bool:
        """Tell whether the installed Argos Translate is too old for it."""
        return needs_newer_argos(self.argos_version)


@dataclass(frozen=True, slots=True)
class Index:
    """The packages of one address, one for each direction, by direction in words.

    `others` are the other versions, the best first. `fetched` is when the list was got, None for a
    folder's. Where it could not be got again now, `problem` says why, and the packages are those
    of `fetched`.
    """

    packages: tuple[AvailablePackage, ...]
    address: str
    fetched: datetime | None
    problem: str = ""
    others: tuple[AvailablePackage, ...] = ()

    def __iter__(self) -> Iterator[AvailablePackage]:
        return iter(self.packages)

    def find(self, from_code: str, to_code: str) -> AvailablePackage:
        """Give the package of one direction; raises PackageNotFound."""
        for package in self.packages:
            if (package.from_code, package.to_code) == (from_code, to_code):
                return package
        raise PackageNotFound(
            worded(
                "There is no package from {from_code} to {to_code} in the list.",
                from_code=english_name(from_code),
                to_code=english_name(to_code),
            )
        )

    def versions(self, from_code: str, to_code: str) -> tuple[AvailablePackage, ...]:
        """Give all usable versions of a direction, the best first."""
        return tuple(
            p
            for p in (*self.packages, *self.others)
            if (p.from_code, p.to_code) == (from_code, to_code) and not p.needs_newer_argos
        )

    def version(self, from_code: str, to_code: str, version: str) -> AvailablePackage:
        """Give one version of a direction; raises PackageNotFound."""
        for package in self.versions(from_code, to_code):
            if package.version == version:
                return package
        raise PackageNotFound(
            worded(
                "The list has no version {version} from {from_code} to {to_code}.",
                version=version,
                from_code=english_name(from_code),
                to_code=english_name(to_code),
            )
        )

    def route(
        self, from_code: str, to_code: str, *, have: Iterable[tuple[str, str]] = ()
    ) -> tuple[AvailablePackage, ...]:
        """Give the packages that are missing to get from one language to the other.

        `have` are the directions that are installed. Raises PackageNotFound.
        """
        present = set(have)
        try:
            return () if (from_code, to_code) in present else (self.find(from_code, to_code),)
        except PackageNotFound:
            if PIVOT in (from_code, to_code):
                raise
            steps = ((from_code, PIVOT), (PIVOT, to_code))
            return tuple(self.find(*step) for step in steps if step not in present)


def default_address() -> str:
    """Give the address of Argos Translate's own index, as its settings have it."""
    try:
        from argostranslate import settings
    except ImportError:
        return os.environ.get("ARGOS_PACKAGE_INDEX") or _ADDRESS
    return str(settings.package_index)


def fetch_index(
    address: str = "",
    *,
    timeout: float = 30.0,
    cancelled: Callable[[], bool] = lambda: False,
) -> Index:
    """Get the packages of an index.

    `address` is a web address, a folder or a file (a path or file: address); "" is Argos
    Translate's own. A folder needs no index file: its packages speak for themselves. What a
    server gave is kept, and given again with the reason while the server cannot be reached.
    Raises IndexUnavailable, Cancelled.
    """
    address = address.strip() or default_address()
    if local_path(address) is not None:
        return _read_local(address)
    stored = _cache_file(address)
    try:
        entries = _fetch(address, timeout, cancelled)
    except IndexUnavailable as error:
        earlier = _read_cache(stored, address)
        if earlier is None:
            raise
        fetched, entries = earlier
        return _index(entries, _index_file_address(address), address, fetched, str(error))
    fetched = datetime.now(UTC)
    index = _index(entries, _index_file_address(address), address, fetched)
    _write_cache(stored, {"address": address, "fetched": fetched.isoformat(), "index": entries})
    return index


def local_path(address: str) -> Path | None:
    """Give the path that an address means, None where it means a server."""
    parts = urlsplit(address) if "://" in address or address.startswith("file:") else None
    if parts is None:
        return Path(address).expanduser()
    if parts.scheme != "file":
        return None
    host = "" if parts.netloc in {"", "localhost"} else f"//{parts.netloc}"
    return Path(url2pathname(host + parts.path))


def _index_file_address(address: str) -> str:
    if urlsplit(address).path.endswith(".json"):
        return address
    return urljoin(address if address.endswith("/") else address + "/", INDEX_NAME)


def _fetch(address: str, timeout: float, cancelled: Callable[[], bool]) -> list[Any]:
    from core.packages.http import FAILURES, Head, StatusError, explain, receive

    file_address = _index_file_address(address)
    body = bytearray()
    try:
        for item in receive(file_address, timeout=timeout, cancelled=cancelled):
            if isinstance(item, Head):
                if item.status != 200:
                    raise StatusError(item.status)
            else:
                body += item
                if len(body) > _MAX_INDEX_BYTES:
                    raise _not_an_index(file_address)
    except FAILURES as e:
        reason = explain(e, file_address, timeout)
        raise IndexUnavailable(
            worded("The list of packages could not be fetched: {reason}.", reason=reason)
        ) from e
    return _entries(bytes(body), file_address)


def _entries(data: bytes, place: str) -> list[Any]:
    try:
        entries = parse_json(data)
    except ValueError:
        raise _not_an_index(place) from None
    if not isinstance(entries, list) or (entries and not _parse(entries, place)):
        raise _not_an_index(place)
    return entries


def _not_an_index(place: str) -> IndexUnavailable:
    return IndexUnavailable(worded("What is at {place} is not a list of packages.", place=place))


def _index(
    entries: Sequence[Any], place: str, address: str, fetched: datetime | None, problem: str = ""
) -> Index:
    """Part the best package of each direction from its other versions."""
    best: dict[tuple[str, str], AvailablePackage] = {}
    others: dict[tuple[str, str, str], AvailablePackage] = {}
    for package in sorted(_parse(entries, place), key=_rank, reverse=True):
        direction = (package.from_code, package.to_code)
        if best.setdefault(direction, package).version != package.version:
            others.setdefault((*direction, package.version), package)
    packages = tuple(sorted(best.values(), key=lambda p: p.name))
    return Index(packages, address, fetched, problem, tuple(others.values()))


def _parse(entries: Sequence[Any], place: str) -> list[AvailablePackage]:
    """Make packages of the entries that are well-formed."""
    found = (_package(entry, place) for entry in entries)
    return [package for package in found if package is not None]


def _rank(package: AvailablePackage) -> tuple[bool, tuple[int, ...]]:
    return not package.needs_newer_argos, version_order(package.version)


def _package(entry: Any, place: str) -> AvailablePackage | None:
    if not isinstance(entry, dict) or entry.get("type", "translate") != "translate":
        return None
    texts = [entry.get(k) for k in ("from_code", "to_code", "package_version", "argos_version")]
    links = entry.get("links")
    if not all(isinstance(t, str) and 0 < len(t) <= _MAX_FIELD for t in texts) or not isinstance(
        links, list
    ):
        return None
    if unusable_field(entry):
        return None
    from_code, to_code, version, argos_version = map(str, texts)
    code = entry.get("code")
    ours, theirs = from_argos(from_code), from_argos(to_code)
    return AvailablePackage(
        code=code if isinstance(code, str) and code else f"translate-{from_code}_{to_code}",
        name=f"{english_name(ours)} → {english_name(theirs)}",
        version=version,
        from_code=ours,
        to_code=theirs,
        argos_version=argos_version,
        links=tuple(_links(links, place)),
        sha256=declared(entry),
        secure=urlsplit(place).scheme == "https",
    )


def _links(links: Sequence[Any], place: str) -> Iterator[str]:
    """Give the links in full; a file that lies in a mirror's folder goes before its address."""
    mirror = local_path(place)
    for link in links:
        if not isinstance(link, str) or not link:
            continue
        if mirror is None:
            full = urljoin(place, link)
            if not full.startswith("file:"):  # a server has no say over files of this machine
                yield full
            continue
        beside = mirror.parent / unquote(Path(urlsplit(link).path).name)
        if beside.is_file():
            yield beside.absolute().as_uri()
        elif "://" in link:
            yield link


def _read_local(address: str) -> Index:
    path = local_path(address)
    assert path is not None
    try:
        file = path / INDEX_NAME if path.is_dir() else path
        if path.is_dir() and not file.exists():
            return _index(list(_folder_entries(path)), str(file), address, None)
        data = read_regular(file, _MAX_INDEX_BYTES)
    except FileNotFoundError:
        raise IndexUnavailable(
            worded("The folder of packages, {path}, is not there.", path=path)
        ) from None
    except OSError as error:
        raise IndexUnavailable(
            worded("{path} could not be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    return _index(_entries(data, str(file)), str(file), address, None)


def _folder_entries(folder: Path) -> Iterator[dict[str, Any]]:
    from core.packages.package_archive import read_metadata

    for file in sorted(folder.glob(f"*{PACKAGE_SUFFIX}")):
        with contextlib.suppress(PackageInvalid, OSError):  # a folder may hold anything
            yield {**read_metadata(file), "links": [file.name]}


def _cache_file(address: str) -> Path:
    name = hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return cache_dir() / f"index-{name}.json"


def _read_cache(path: Path, address: str) -> tuple[datetime, list[Any]] | None:
    try:
        stored = parse_json(read_regular(path, 2 * _MAX_INDEX_BYTES))
        if stored["address"] != address:
            return None
        return datetime.fromisoformat(stored["fetched"]), _entries(
            json.dumps(stored["index"]).encode(), str(path)
        )
    except (OSError, ValueError, KeyError, TypeError, IndexUnavailable):
        return None


def _write_cache(path: Path, content: dict[str, Any]) -> None:
    """Keep the list if it can be kept: without it nothing is lost but the offline list."""
    with contextlib.suppress(OSError), replacing(path) as file:
        file.write(json.dumps(content).encode("ascii"))
