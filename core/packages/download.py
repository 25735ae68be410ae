"""Fetch a package file: resumable, and never half-done under its final name."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import shutil
import zipfile
from dataclasses import asdict, dataclass, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import unquote, urlsplit, urlunsplit

import httpx

from core.errors import Cancelled, DownloadFailed
from core.files.atomic_write import make_folder, open_file, write_file
from core.files.folder_lock import exclusive
from core.files.outside_json import parse_json
from core.files.regular_files import NotRegular, open_regular, read_regular
from core.packages.checksum import (
    BESIDE_SUFFIX,
    MAX_BESIDE_BYTES,
    Checksum,
    Told,
    read_beside,
    said_beside,
    sha256_of,
)
from core.packages.http import (
    DEFAULT_TIMEOUT,
    FAILURES,
    Head,
    StatusError,
    explain,
    receive,
)
from core.packages.index import PACKAGE_SUFFIX, local_path
from core.paths import cache_dir
from core.translatable import one_after_another, worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from core.packages.index import AvailablePackage

    Progress = Callable[[int, int | None], None]

MAX_BYTES = 2 * 1000**3
"""A package of the largest models there are has a fifth of this."""
RESERVE_BYTES = 256 * 1024**2
"""What a download leaves free on the disk."""
ATTEMPTS = 4
"""How often a link is asked in all when its connection breaks after bringing something."""

_SCHEMES = {"http", "https", "file"}
_CHUNK = 1024 * 1024
_MOST_NOTE_BYTES = 64 * 1024
_REPORT_BYTES = 256 * 1024
LOOK_BYTES = 16 * 1024**2
"""After so many bytes the disk is looked at again: others fill it too."""
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


@dataclass(frozen=True, slots=True)
class _Origin:
    """What a partial file is part of; kept beside it, to ask for exactly the rest of that."""

    link: str
    validator: str
    """A strong ETag or a date, for If-Range; "" where the server gives neither."""
    total: int | None


class _TooLargeError(Exception):
    """More than `MAX_BYTES` came, or was announced."""


class _NotResumableError(Exception):
    """The server did not go on where the partial file ends."""


def download(
    package: AvailablePackage,
    *,
    folder: Path | None = None,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    timeout: float = DEFAULT_TIMEOUT,
    fetched: Callable[[Checksum], None] = lambda checksum: None,
) -> Path:
    """Fetch the package's file into `folder` (the cache) and give its path.

    Its links are tried in turn. What was fetched before a failure or a cancel stays in a `.part`
    file and is gone on from next time, unless the disk is full or the file is over `MAX_BYTES`.
    `progress` gets bytes so far and in all, if known; `timeout` is in seconds of silence. `fetched`
    gets the file's SHA-256; where the list or a file beside the package has another, the file is
    refused. Raises DownloadFailed with every link's reason, and Cancelled.
    """
    folder = cache_dir() if folder is None else folder
    name = re.sub(r"[^\w.-]", "_", f"{package.code}-{package.version}").lstrip(".")
    file = folder / f"{name}{PACKAGE_SUFFIX}"
    links = [link for link in package.links if urlsplit(link).scheme.lower() in _SCHEMES]
    if not links:
        raise DownloadFailed(
            worded("The list of packages gives no usable address for {name}.", name=package.name)
        )
    try:
        make_folder(folder)
        with exclusive(folder / f"{name}.lock", wait=False):
            checksum = _fetched_before(file, package)
            if checksum is None:
                fetch = _Fetch(package, file, progress, cancelled, timeout)
                checksum = _try_links(links, fetch, package.name)
            fetched(checksum)
    except BlockingIOError:
        raise DownloadFailed(
            worded("{name} is being downloaded already.", name=package.name)
        ) from None
    except OSError as error:
        raise DownloadFailed(
            worded(
                "{name} was not downloaded: {disk}", name=package.name, disk=_disk(error, folder)
            )
        ) from error
    return file


def _fetched_before(file: Path, package: AvailablePackage) -> Checksum | None:
    """Give the sum of a whole file that is there; one that the list does not mean goes."""
    if not _is_package(file):
        return None
    sha256 = sha256_of(file)
    if package.sha256 and package.sha256 != sha256:
        discard(file)
        return None
    return Checksum(sha256, Told.LIST if package.sha256 else Told.NOBODY)


def size_of(
    package: AvailablePackage,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    timeout: float = DEFAULT_TIMEOUT,
) -> int | None:
    """Ask for the size of the package's file in bytes; None if nobody says."""
    for link in package.links:
        if urlsplit(link).scheme.lower() not in _SCHEMES or _is_insecure(link, package):
            continue
        path = local_path(link)
        with contextlib.suppress(*FAILURES, OSError):
            if path is not None:
                return path.stat().st_size
            for head in receive(link, method="HEAD", timeout=timeout, cancelled=cancelled):
                if isinstance(head, Head) and head.status == 200:
                    return _number(head.headers.get("content-length"))
    return None


def _is_insecure(link: str, package: AvailablePackage) -> bool:
    """Tell whether a list that came by https names an address that does not."""
    return package.secure and urlsplit(link).scheme.lower() == "http"


def discard(file: Path) -> None:
    """Delete a downloaded file that proved useless, or was used."""
    file.unlink(missing_ok=True)


def _try_links(links: list[str], fetch: _Fetch, name: str) -> Checksum:
    reasons: list[str] = []
    for link in links:
        found = fetch.from_link(link)
        if isinstance(found, Checksum):
            return found
        if found not in reasons:
            reasons.append(found)
    raise DownloadFailed(
        worded(
            "{name} was not downloaded: {reasons}.", name=name, reasons=one_after_another(reasons)
        )
    )


class _SourceUnreadableError(Exception):
    """A file of a mirror's folder cannot be read."""


class _Fetch:
    def __init__(
        self,
        package: AvailablePackage,
        file: Path,
        progress: Progress,
        cancelled: Callable[[], bool],
        timeout: float,
    ) -> None:
        self._package, self._file = package, file
        self._part = file.with_name(file.name + ".part")
        self._note = file.with_name(file.name + ".part.json")
        self._progress, self._cancelled, self._timeout = progress, cancelled, timeout

    def from_link(self, link: str) -> Checksum | str:
        """Fetch the file from one link; give its sum, or the reason if that fails."""
        path = local_path(link)
        if _is_insecure(link, self._package):
            return worded(
                "the list came by https and names an address that anybody on the way could change"
                " ({link})",
                link=link,
            )
        try:
            if path is not None:
                self._copy(path)
            else:
                self._fetch(link)
        except FAILURES as error:
            return explain(error, link, self._timeout)
        except _SourceUnreadableError as error:
            return str(error)
        except _TooLargeError:
            self._forget()
            return worded(
                "what is at {link} is larger than any package ({limit} GB)",
                link=link,
                limit=MAX_BYTES // 1000**3,
            )
        except _NotResumableError:
            return worded("{host} sends something else each time", host=urlsplit(link).hostname)
        except OSError as error:
            if error.errno in _FULL:
                self._forget()
            raise
        if not zipfile.is_zipfile(self._part):
            self._forget()
            return worded(
                "what came from {host} is not a package - a network that asks to sign in answers"
                " like that",
                host=urlsplit(link).hostname or link,
            )
        checksum = Checksum(sha256_of(self._part, self._stop_if_cancelled))
        for told, wanted in self._wanted(link, path):
            if wanted != checksum.sha256:
                self._forget()
                return _differs(checksum.sha256, wanted, told)
            checksum = replace(checksum, told=told)
        os.replace(self._part, self._file)
        self._note.unlink(missing_ok=True)
        return checksum

    def _wanted(self, link: str, path: Path | None) -> Iterator[tuple[Told, str]]:
        """Give what the file's SHA-256 should be, by who says so; the list has the last word."""
        try:
            name = unquote(PurePosixPath(urlsplit(link).path).name)
            beside = self._read_beside(link) if path is None else read_beside(path)
            sha256 = said_beside(beside, name)
        except FAILURES:
            sha256 = ""  # Hardly any package has such a file.
        if sha256:
            yield Told.BESIDE, sha256
        if self._package.sha256:
            yield Told.LIST, self._package.sha256

    def _read_beside(self, link: str) -> str:
        """Fetch the text of the file beside a package's; "" where there is none."""
        address = urlsplit(link)
        beside = urlunsplit(address._replace(path=address.path + BESIDE_SUFFIX))
        body = bytearray()
        answer = receive(beside, timeout=self._timeout, cancelled=self._cancelled)
        with contextlib.closing(answer):
            for item in answer:
                if isinstance(item, bytes):
                    body += item
                elif item.status != 200:
                    return ""
                if len(body) > MAX_BESIDE_BYTES:
                    return ""
        return body.decode("utf-8", "replace")

    def _stop_if_cancelled(self) -> None:
        if self._cancelled():
            raise Cancelled

    def _copy(self, path: Path) -> None:
        done, total = 0, _size_of_source(path)
        self._check_room(0, total)
        self._note.unlink(missing_ok=True)
        with _open_source(path) as source, open_file(self._part, "wb") as sink:
            while chunk := source.read(_CHUNK):
                self._stop_if_cancelled()
                sink.write(chunk)
                done += len(chunk)
                self._look_after(done, len(chunk))
                self._progress(done, total)

    def _fetch(self, link: str) -> None:
        """Ask again, for the rest, as long as each connection brings something before it breaks."""
        for attempt in range(1, ATTEMPTS + 1):
            before = self._size()
            try:
                self._ask(link)
            except (httpx.ReadError, httpx.RemoteProtocolError):
                if attempt == ATTEMPTS or self._size() <= before:
                    raise
            except _NotResumableError:
                self._forget()
                if attempt == ATTEMPTS:
                    raise
            else:
                return

    def _ask(self, link: str) -> None:
        origin = self._origin(link)
        start = self._size() if origin else 0
        answer = receive(
            link,
            headers=_range_headers(start, origin),
            timeout=self._timeout,
            cancelled=self._cancelled,
        )
        with contextlib.closing(answer):
            head = next(answer)
            assert isinstance(head, Head)
            if head.status == 416 and origin:
                self._accept_if_whole(head, start)
                return
            start, total = _extent(head, start, origin)
            self._check_room(start, total)
            if not start:
                self._forget()
            validator = _validator(head.headers)
            note = json.dumps(asdict(_Origin(link, validator, total)))
            write_file(self._note, note.encode("ascii"))
            self._write(answer, start, total)
        if total is not None and self._size() != total:
            raise httpx.ReadError("short")

    def _write(self, answer: Iterator[Head | bytes], start: int, total: int | None) -> None:
        done = reported = start
        self._progress(done, total)
        with open_file(self._part, "r+b" if start else "wb") as sink:
            sink.seek(start)
            for chunk in answer:
                assert isinstance(chunk, bytes)
                self._look_after(done + len(chunk), len(chunk))
                sink.write(chunk)
                done += len(chunk)
                if done - reported >= _REPORT_BYTES:
                    reported = done
                    self._progress(done, total)
        self._progress(done, total)

    def _accept_if_whole(self, head: Head, size: int) -> None:
        """Take "nothing lies beyond" for an answer only if the file is known to end there."""
        if _number(head.headers.get("content-range", "").rpartition("/")[2]) != size:
            raise _NotResumableError
        self._progress(size, size)

    def _origin(self, link: str) -> _Origin | None:
        """Give what the partial file is part of, None if it is no use for this link."""
        try:
            origin = _Origin(**parse_json(read_regular(self._note, _MOST_NOTE_BYTES)))
        except (OSError, ValueError, TypeError):
            return None
        resumable = origin.validator or origin.total is not None
        return origin if origin.link == link and resumable and self._size() else None

    def _size(self) -> int:
        try:
            return self._part.stat().st_size
        except FileNotFoundError:
            return 0

    def _forget(self) -> None:
        self._part.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)

    def _check_room(self, start: int, total: int | None) -> None:
        """See beforehand that a file of this size may come and has room, with some to spare."""
        if (total or 0) > MAX_BYTES:
            raise _TooLargeError
        needed = max(0, (total or 0) - start) + RESERVE_BYTES
        if needed > shutil.disk_usage(self._part.parent).free:
            raise OSError(errno.ENOSPC, "not enough room")

    def _look_after(self, done: int, more: int) -> None:
        """See the same while it comes: what a server announces need not be so."""
        if done > MAX_BYTES:
            raise _TooLargeError
        if done // LOOK_BYTES != (done - more) // LOOK_BYTES:
            self._check_room(done, done)


def _differs(sha256: str, wanted: str, told: Told) -> str:
    if told is Told.LIST:
        return worded(
            "what came is another file than the list of packages means: its SHA-256 is {sum}, not"
            " {wanted}",
            sum=sha256,
            wanted=wanted,
        )
    return worded(
        "what came is another file than the one beside it means: its SHA-256 is {sum}, not"
        " {wanted}",
        sum=sha256,
        wanted=wanted,
    )


def _open_source(path: Path) -> BinaryIO:
    try:
        return open_regular(path)
    except NotRegular as error:
        raise _SourceUnreadableError(worded("{path} is no file", path=path)) from error
    except OSError as error:
        raise _SourceUnreadableError(f"{path}: {error.strerror or error}") from error


def _size_of_source(path: Path) -> int:
    with _open_source(path) as source:
        return os.fstat(source.fileno()).st_size


def _range_headers(start: int, origin: _Origin | None) -> dict[str, str]:
    if not start or origin is None:
        return {}
    headers = {"Range": f"bytes={start}-"}
    return headers | ({"If-Range": origin.validator} if origin.validator else {})


def _extent(head: Head, start: int, origin: _Origin | None) -> tuple[int, int | None]:
    """Give where the answer's first byte belongs, and the whole file's size if it is told."""
    if head.status == 200:  # the whole file, asked for or not
        return 0, _number(head.headers.get("content-length"))
    if head.status != 206 or not start or origin is None:
        raise StatusError(head.status)
    match = re.fullmatch(
        r"bytes (\d{1,18})-\d+/(\d+|\*)", head.headers.get("content-range", "").strip()
    )
    if match is None or int(match[1]) != start:
        raise _NotResumableError
    total = _number(match[2])
    if total != origin.total and not (origin.validator and origin.total is None):
        raise _NotResumableError
    return start, total


def _validator(headers: Mapping[str, str]) -> str:
    etag = headers.get("etag", "")
    return etag if etag.startswith('"') else headers.get("last-modified", "")


def _number(text: Any) -> int | None:
    found = re.fullmatch(r"\s*(\d{1,18})\s*", text) if isinstance(text, str) else None
    return int(found[1]) if found else None


def _is_package(file: Path) -> bool:
    return file.is_file() and zipfile.is_zipfile(file)


def _disk(error: OSError, folder: Path) -> str:
    if error.errno in _FULL:
        free = shutil.disk_usage(folder).free // 1024**2
        return worded(
            "the disk of {folder} is full ({free} MB free). Make room and try again.",
            folder=folder,
            free=free,
        )
    if isinstance(error, PermissionError):
        return worded("{folder} cannot be written to.", folder=folder)
    return f"{error.strerror or error}."
