"""Requests that can be cancelled at any moment, and their failures in words."""

from __future__ import annotations

import errno
import queue
import socket
import ssl
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import httpx
import truststore

from core.errors import Cancelled
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping

DEFAULT_TIMEOUT = 30.0
"""Seconds of silence after which a server counts as gone."""

_POLL_SECONDS = 0.1
_QUEUED_CHUNKS = 16


@dataclass(frozen=True, slots=True)
class Head:
    """How a server began its answer; header names are in lower case."""

    status: int
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Failed:
    error: Exception


class StatusError(Exception):
    """An answer with a status that brings no content."""

    def __init__(self, status: int) -> None:
        super().__init__(f"status {status}")
        self.status = status


class InsecureError(httpx.HTTPError):
    """An https address that leads on to one that is not."""

    def __init__(self, to: str) -> None:
        super().__init__(f"leads to {to}")
        self.to = to


FAILURES = (httpx.HTTPError, httpx.InvalidURL, StatusError, ValueError, ImportError)
"""What `receive` raises, and whoever does not like the status."""


def receive(
    address: str,
    *,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
    timeout: float = DEFAULT_TIMEOUT,
    cancelled: Callable[[], bool] = lambda: False,
) -> Generator[Head | bytes]:
    """Yield the head of the answer, then its body in pieces as they come.

    The network is read in a thread of its own, so that a silent server delays no cancelling.
    What began with https never goes on without: InsecureError, which httpx's errors include.
    Raises one of `FAILURES`, which `explain` puts into words, or Cancelled.
    """
    request = _Request(method, address, dict(headers or {}), timeout)
    threading.Thread(target=request.run, name="receive", daemon=True).start()
    try:
        while True:
            if cancelled():
                raise Cancelled
            try:
                item = request.answer.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
            if item is None:
                return
            if isinstance(item, _Failed):
                raise item.error
            yield item
    finally:
        request.unwanted.set()


class _Request:
    def __init__(self, method: str, address: str, headers: dict[str, str], timeout: float) -> None:
        self._method, self._address = method, address
        self._headers = {"User-Agent": "Diptych", "Accept-Encoding": "identity", **headers}
        self._timeout = timeout
        self._secure = False
        self.unwanted = threading.Event()
        self.answer: queue.Queue[Head | bytes | _Failed | None] = queue.Queue(_QUEUED_CHUNKS)

    def run(self) -> None:
        try:
            self._receive()
        except OSError as error:  # as of a certificate file that is missing
            failure = httpx.NetworkError(str(error))
            failure.__cause__ = error
            self._put(_Failed(failure))
        except Exception as error:  # raised again where the answer is read
            self._put(_Failed(error))
        else:
            self._put(None)

    def _receive(self) -> None:
        # truststore: closed networks put their own authority into the system's store.
        trusted = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        with (
            httpx.Client(
                verify=trusted,
                timeout=self._timeout,
                follow_redirects=True,
                event_hooks={"request": [self._stay_secure]},
            ) as client,
            client.stream(self._method, self._address, headers=self._headers) as response,
        ):
            self._put(Head(response.status_code, dict(response.headers)))
            for chunk in response.iter_raw():
                if not self._put(chunk):
                    return

    def _stay_secure(self, request: httpx.Request) -> None:
        """Look at each request before it is sent, those that a server led to among them."""
        if request.url.scheme == "https":
            self._secure = True
        elif self._secure:
            raise InsecureError(str(request.url))

    def _put(self, item: Head | bytes | _Failed | None) -> bool:
        while not self.unwanted.is_set():
            try:
                self.answer.put(item, timeout=_POLL_SECONDS)
            except queue.Full:
                continue
            return True
        return False


def explain(error: Exception, address: str, timeout: float = DEFAULT_TIMEOUT) -> str:
    """Say in words why a request to `address` failed: a clause without its full stop."""
    host = _host(address)
    if isinstance(error, StatusError):
        return _explain_status(error.status, host, address)
    if isinstance(error, InsecureError):
        return worded(
            "{host} leads from https to an address that anybody on the way could change ({to})",
            host=host,
            to=error.to,
        )
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return worded(
                "the certificate of {host} was not accepted ({reason})",
                host=host,
                reason=_tls_reason(cause),
            )
        if isinstance(cause, ssl.SSLError):
            return worded(
                "no secure connection to {host} could be made ({reason}): it may not speak https,"
                " or its certificate is of no use",
                host=host,
                reason=_tls_reason(cause),
            )
    if isinstance(error, httpx.TimeoutException):
        return worded(
            "{host} did not answer within {timeout:g} seconds", host=host, timeout=timeout
        )
    if isinstance(error, httpx.ProxyError):
        return worded(
            "the proxy between here and {host} did not let the request through ({error})",
            host=host,
            error=error,
        )
    for cause in causes:
        clause = _explain_os_error(cause, host)
        if clause:
            return clause
    if type(error) is httpx.NetworkError:
        reason = getattr(error.__cause__, "strerror", None) or error
        return worded("{host} could not be asked ({reason})", host=host, reason=reason)
    if isinstance(error, httpx.TooManyRedirects):
        return worded("{host} only points from one address to the next", host=host)
    if isinstance(error, httpx.UnsupportedProtocol | httpx.InvalidURL):
        return worded("“{address}” is not an address that can be fetched", address=address)
    if isinstance(error, httpx.TransportError):
        return worded("the connection to {host} broke off", host=host)
    if isinstance(error, ImportError | ValueError):
        return worded("the system's proxy settings cannot be used ({error})", error=error)
    return str(error) or type(error).__name__


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or address
    except ValueError:
        return address


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _tls_reason(error: ssl.SSLError) -> str:
    return str(getattr(error, "verify_message", "") or error.reason or error)


def _explain_status(status: int, host: str, address: str) -> str:
    if status in {401, 407}:
        who = worded("the proxy") if status == 407 else host
        return worded("{who} asks for a password ({status})", who=who, status=status)
    if status == 403:
        return worded("{host} does not allow it (403)", host=host)
    if status in {404, 410}:
        return worded("there is nothing at {address} ({status})", address=address, status=status)
    if status == 429:
        return worded("{host} has had too many requests and asks to wait (429)", host=host)
    if status >= 500:
        return worded("{host} has a fault of its own ({status})", host=host, status=status)
    return worded("{host} answered with status {status}", host=host, status=status)


_NO_ROUTE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}


def _explain_os_error(cause: BaseException, host: str) -> str:
    if isinstance(cause, socket.gaierror):
        return worded("the name {host} was not found - there may be no network", host=host)
    if isinstance(cause, ConnectionRefusedError):
        return worded("{host} refused the connection", host=host)
    if isinstance(cause, ConnectionError):
        return worded("the connection to {host} broke off", host=host)
    if isinstance(cause, OSError) and cause.errno in _NO_ROUTE:
        return worded("no way leads to {host} - there may be no network", host=host)
    return ""
