"""Fetch a package file: resumable, and never half-done under its final name."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import re
import shutil
import zipfile
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import urlsplit

import httpx

from core.errors import Cancelled, DownloadFailed
from core.paths import cache_dir
from core.translation.connection import DEFAULT_TIMEOUT, Head, StatusError, explain, receive
from core.translation.index import PACKAGE_SUFFIX, local_path
from core.translation.locking import exclusive
from core.wording import one_after_another, worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from core.translation.index import AvailablePackage

    Progress = Callable[[int, int | None], None]

ATTEMPTS = 4
"""How often a link is asked in all when its connection breaks after bringing something."""

_SCHEMES = {"http", "https", "file"}
_CHUNK = 1024 * 1024
_REPORT_BYTES = 256 * 1024
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}


@dataclass(frozen=True, slots=True)
class _Origin:
    """What a partial file is part of; kept beside it, to ask for exactly the rest of that."""

    link: str
    validator: str
    """A strong ETag or a date, for If-Range; "" where the server gives neither."""
    total: int | None


class _NotResumableError(Exception):
    """The server did not go on where the partial file ends."""


def download(
    package: AvailablePackage,
    *,
    folder: Path | None = None,
    progress: Progress = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
    timeout: float = DEFAULT_TIMEOUT,
) -> Path:
    """Fetch the package's file into `folder` (the cache) and give its path.

    Its links are tried in turn. What was fetched before a failure or a cancel stays in a `.part`
    file and is gone on from next time. `progress` gets bytes so far and in all, if known; `timeout`
    is in seconds of silence. Raises DownloadFailed with every link's reason, and Cancelled.
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
        folder.mkdir(parents=True, exist_ok=True)
        with exclusive(folder / f"{name}.lock", wait=False):
            if _is_package(file):
                return file
            fetch = _Fetch(file, progress, cancelled, timeout)
            _try_links(links, fetch, package.name)
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


def size_of(
    package: AvailablePackage,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    timeout: float = DEFAULT_TIMEOUT,
) -> int | None:
    """Ask for the size of the package's file in bytes; None if nobody says."""
    for link in package.links:
        if urlsplit(link).scheme.lower() not in _SCHEMES:
            continue
        path = local_path(link)
        with contextlib.suppress(
            httpx.HTTPError, httpx.InvalidURL, OSError, ValueError, ImportError
        ):
            if path is not None:
                return path.stat().st_size
            for head in receive(link, method="HEAD", timeout=timeout, cancelled=cancelled):
                if isinstance(head, Head) and head.status == 200:
                    return _number(head.headers.get("content-length"))
    return None


def discard(file: Path) -> None:
    """Delete a downloaded file that proved useless, or was used."""
    file.unlink(missing_ok=True)


def _try_links(links: list[str], fetch: _Fetch, name: str) -> None:
    reasons: list[str] = []
    for link in links:
        reason = fetch.from_link(link)
        if reason is None:
            return
        if reason not in reasons:
            reasons.append(reason)
    raise DownloadFailed(
        worded(
            "{name} was not downloaded: {reasons}.", name=name, reasons=one_after_another(reasons)
        )
    )


class _SourceUnreadableError(Exception):
    """A file of a mirror's folder cannot be read."""


class _Fetch:
    def __init__(
        self, file: Path, progress: Progress, cancelled: Callable[[], bool], timeout: float
    ) -> None:
        self._file = file
        self._part = file.with_name(file.name + ".part")
        self._note = file.with_name(file.name + ".part.json")
        self._progress, self._cancelled, self._timeout = progress, cancelled, timeout

    def from_link(self, link: str) -> str | None:
        """Fetch the file from one link; give the reason if that fails."""
        path = local_path(link)
        try:
            if path is not None:
                self._copy(path)
            else:
                self._fetch(link)
        except (httpx.HTTPError, httpx.InvalidURL, StatusError, ValueError, ImportError) as error:
            return explain(error, link, self._timeout)
        except _SourceUnreadableError as error:
            return str(error)
        except _NotResumableError:
            return worded("{host} sends something else each time", host=urlsplit(link).hostname)
        if not zipfile.is_zipfile(self._part):
            self._forget()
            return worded(
                "what came from {host} is not a package - a network that asks to sign in answers"
                " like that",
                host=urlsplit(link).hostname or link,
            )
        os.replace(self._part, self._file)
        self._note.unlink(missing_ok=True)
        return None

    def _copy(self, path: Path) -> None:
        done, total = 0, _size_of_source(path)
        self._check_room(total)
        self._note.unlink(missing_ok=True)
        with _open_source(path) as source, self._part.open("wb") as sink:
            while chunk := source.read(_CHUNK):
                if self._cancelled():
                    raise Cancelled
                sink.write(chunk)
                done += len(chunk)
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
            self._check_room((total or 0) - start)
            if not start:
                self._forget()
            validator = _validator(head.headers)
            self._note.write_text(json.dumps(asdict(_Origin(link, validator, total))))
            self._write(answer, start, total)
        if total is not None and self._size() != total:
            raise httpx.ReadError("short")

    def _write(self, answer: Iterator[Head | bytes], start: int, total: int | None) -> None:
        done = reported = start
        self._progress(done, total)
        with self._part.open("r+b" if start else "wb") as sink:
            sink.seek(start)
            for chunk in answer:
                assert isinstance(chunk, bytes)
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
            origin = _Origin(**json.loads(self._note.read_bytes()))
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

    def _check_room(self, needed: int) -> None:
        if needed > shutil.disk_usage(self._part.parent).free:
            raise OSError(errno.ENOSPC, "not enough room")


def _open_source(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
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
