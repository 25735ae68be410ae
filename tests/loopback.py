"""A web server on this machine for tests, with the ways in which real ones fail."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from tests.patience import PATIENCE

if TYPE_CHECKING:
    import ssl
    from types import TracebackType


@dataclass
class Page:
    """What is at one path, and how it is served."""

    body: bytes = b""
    status: int = 200
    etag: str = '"one"'
    ranges: bool = True
    wrong_range: bool = False
    cuts: list[int] = field(default_factory=list)
    """After how many bytes each of the next answers breaks off."""
    extra_length: int = 0
    """How many more bytes the head promises than come."""
    length: bool = True
    """Whether the head tells how much comes."""
    silent: bool = False
    location: str = ""


class Loopback:
    """Serves `pages` at `address` while it is entered; `asked` logs (path, Range header)."""

    def __init__(self) -> None:
        self.pages: dict[str, Page] = {}
        self.asked: list[tuple[str, str | None]] = []
        self.closing = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.01}
        )

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/"

    def speak_tls(self, context: ssl.SSLContext) -> None:
        """Serve over TLS from the next connection on."""
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)

    def __enter__(self) -> Loopback:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.closing.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(loopback: Loopback) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self._answer(with_body=False)

        def do_GET(self) -> None:
            self._answer(with_body=True)

        def _answer(self, *, with_body: bool) -> None:
            wanted = self.headers.get("Range")
            loopback.asked.append((self.path, wanted))
            page = loopback.pages.get(self.path)
            if page is None:
                self.send_error(404)
                return
            if page.silent:
                loopback.closing.wait(PATIENCE)
                return
            if page.status != 200:
                self.send_response(page.status)
                if page.location:
                    self.send_header("Location", page.location)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            start = self._start(page, wanted)
            if start is None:
                return
            if page.length:
                promised = len(page.body) - start + page.extra_length
                self.send_header("Content-Length", str(promised))
            else:
                self.close_connection = True
            if page.etag:
                self.send_header("ETag", page.etag)
            self.end_headers()
            if with_body:
                self._send(page, start)

        def _start(self, page: Page, wanted: str | None) -> int | None:
            match = re.fullmatch(r"bytes=(\d+)-", wanted or "")
            valid = self.headers.get("If-Range", page.etag) == page.etag
            if not match or not page.ranges or not valid:
                self.send_response(200)
                return 0
            start, size = int(match[1]), len(page.body)
            if start >= size:
                self.send_response(416)
                self.send_header("Content-Range", f"bytes */{size}")
                self.send_header("Content-Length", "0")
                self.end_headers()
                return None
            self.send_response(206)
            told = start + page.wrong_range
            self.send_header("Content-Range", f"bytes {told}-{size - 1}/{size}")
            return start

        def _send(self, page: Page, start: int) -> None:
            body = page.body[start:]
            if page.cuts:
                body = body[: page.cuts.pop(0)]
                self.close_connection = True
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    return Handler
