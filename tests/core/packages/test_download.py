from __future__ import annotations

import dataclasses
import errno
import hashlib
import shutil
import socket
from typing import TYPE_CHECKING, Any

import pytest

from core.errors import Cancelled, DownloadFailed
from core.files.folder_lock import exclusive
from core.packages import download as module
from core.packages.checksum import BESIDE_SUFFIX, Checksum, Told
from core.packages.download import download, size_of
from core.packages.index import AvailablePackage
from tests.loopback import Loopback, Page
from tests.tiny_package import package_bytes

if TYPE_CHECKING:
    from pathlib import Path

PADDING = bytes(range(256)) * 4096
"""A megabyte, so that a package comes in many pieces."""


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


@pytest.fixture
def server():
    with Loopback() as loopback:
        yield loopback


@pytest.fixture(scope="module")
def content() -> bytes:
    return PADDING + package_bytes()


@pytest.fixture
def part(own_home: Path) -> Path:
    return own_home / "cache" / "translate-ro_en-1.9.argosmodel.part"


def package(*links: str, **changes: str) -> AvailablePackage:
    given = {
        "code": "translate-ro_en",
        "name": "Romanian → English",
        "version": "1.9",
        "from_code": "ro",
        "to_code": "en",
        "argos_version": "1.9",
    }
    return AvailablePackage(**(given | changes), links=links)


def asked(server: Loopback) -> list[tuple[str, str | None]]:
    """Give what was asked for but sums."""
    return [one for one in server.asked if not one[0].endswith(BESIDE_SUFFIX)]


def at(server: Loopback, path: str = "a") -> AvailablePackage:
    return package(f"{server.address}{path}")


def test_a_file_comes_whole_with_progress_and_leaves_nothing_else(
    server: Loopback, content: bytes, part: Path
):
    server.pages["/a"] = Page(content)
    seen: list[tuple[int, int | None]] = []
    file = download(at(server), progress=lambda *values: seen.append(values))
    assert file.read_bytes() == content
    assert seen[0] == (0, len(content))
    assert seen[-1] == (len(content), len(content))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert len(seen) > 3
    assert {p.suffix for p in part.parent.iterdir()} == {".argosmodel", ".lock"}


def test_a_connection_that_breaks_is_gone_on_from(server: Loopback, content: bytes):
    server.pages["/a"] = Page(content, cuts=[100_000, 200_000])
    assert download(at(server)).read_bytes() == content
    assert asked(server) == [("/a", None), ("/a", "bytes=100000-"), ("/a", "bytes=300000-")]


def test_a_connection_that_keeps_breaking_fails_and_keeps_what_came(
    server: Loopback, content: bytes, part: Path
):
    server.pages["/a"] = Page(content, cuts=[10, 10, 10, 10, 10])
    with pytest.raises(DownloadFailed, match="broke off"):
        download(at(server))
    assert part.read_bytes() == content[:40]


def test_a_cancelled_download_is_gone_on_from_next_time(
    server: Loopback, content: bytes, part: Path
):
    server.pages["/a"] = Page(content)
    with pytest.raises(Cancelled):
        download(at(server), cancelled=lambda: part.exists() and part.stat().st_size > 50_000)
    kept = part.stat().st_size
    assert 50_000 < kept < len(content)
    seen: list[int] = []
    file = download(at(server), progress=lambda done, total: seen.append(done))
    assert file.read_bytes() == content
    assert asked(server)[-1] == ("/a", f"bytes={kept}-")
    assert seen[0] == kept


def _leave_part(server: Loopback, part: Path, page: Page) -> None:
    """Break a download off after 1,000 bytes."""
    server.pages["/a"] = Page(page.body, etag=page.etag, ranges=page.ranges, cuts=[1000, 0])
    with pytest.raises(DownloadFailed):
        download(at(server))
    assert part.exists()


@pytest.mark.parametrize(
    "later",
    [
        {"etag": '"two"'},
        {"etag": ""},
        {"ranges": False},
        {"wrong_range": True},
    ],
)
def test_what_cannot_be_gone_on_from_starts_again(
    server: Loopback, content: bytes, part: Path, later: dict[str, Any]
):
    other = PADDING[::-1] + package_bytes(from_code="pl")
    _leave_part(server, part, Page(content))
    server.pages["/a"] = Page(other, **later)
    assert download(at(server)).read_bytes() == other


def test_without_a_validator_the_size_must_be_the_same(
    server: Loopback, content: bytes, part: Path
):
    _leave_part(server, part, Page(content, etag=""))
    server.pages["/a"] = Page(b"!" + content, etag="")
    assert download(at(server)).read_bytes() == b"!" + content
    assert asked(server)[-1] == ("/a", None)


def test_a_part_without_its_note_starts_again(server: Loopback, content: bytes, part: Path):
    _leave_part(server, part, Page(content))
    part.with_name(part.name + ".json").unlink()
    server.pages["/a"] = Page(content)
    assert download(at(server)).read_bytes() == content
    assert asked(server)[-1] == ("/a", None)


def test_a_part_that_is_whole_needs_nothing_more(server: Loopback, content: bytes, part: Path):
    _leave_part(server, part, Page(content))
    part.write_bytes(content)
    server.pages["/a"] = Page(content)
    assert download(at(server)).read_bytes() == content
    assert asked(server)[-1] == ("/a", f"bytes={len(content)}-")


def test_a_part_longer_than_the_file_starts_again(server: Loopback, content: bytes, part: Path):
    _leave_part(server, part, Page(content))
    part.write_bytes(content + b"more")
    server.pages["/a"] = Page(content)
    assert download(at(server)).read_bytes() == content


def test_a_head_that_promises_too_much_is_found_out(server: Loopback, content: bytes):
    server.pages["/a"] = Page(content, extra_length=7, ranges=False)
    with pytest.raises(DownloadFailed, match="broke off"):
        download(at(server))


def test_links_are_tried_in_turn_and_strange_ones_passed_over(server: Loopback, content: bytes):
    server.pages["/b"] = Page(content)
    links = ["ipfs:abc", f"{server.address}a", f"{server.address}b"]
    assert download(package(*links)).read_bytes() == content
    assert [path for path, _ in asked(server)] == ["/a", "/b"]


def test_another_link_s_part_is_not_gone_on_from(server: Loopback, content: bytes, part: Path):
    _leave_part(server, part, Page(content))
    server.pages["/b"] = Page(content)
    assert download(at(server, "b")).read_bytes() == content
    assert asked(server)[-1] == ("/b", None)


def test_every_link_s_reason_is_told(server: Loopback):
    server.pages["/b"] = Page(status=403)
    with pytest.raises(DownloadFailed) as caught:
        download(package(f"{server.address}a", f"{server.address}b"))
    assert str(caught.value) == (
        f"Romanian → English was not downloaded: there is nothing at {server.address}a (404); "
        "127.0.0.1 does not allow it (403)."
    )


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (Page(status=500), "fault of its own"),
        (Page(b"<html>sign in</html>"), "is not a package"),
        (Page(silent=True), "did not answer within 0.2 seconds"),
    ],
)
def test_every_failure_is_named(server: Loopback, part: Path, page: Page, words: str):
    server.pages["/a"] = page
    with pytest.raises(DownloadFailed, match=words):
        download(at(server), timeout=0.2)
    assert not part.exists()


def test_a_refused_connection_is_named():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        link = f"http://127.0.0.1:{taken.getsockname()[1]}/"
    with pytest.raises(DownloadFailed, match="refused"):
        download(package(link))


def test_a_package_without_a_usable_link_is_named():
    with pytest.raises(DownloadFailed, match="no usable address"):
        download(package("ipfs:abc", "ftp://127.0.0.1/a"))


def test_a_full_disk_is_named_before_anything_is_fetched(
    server: Loopback, content: bytes, part: Path, monkeypatch: pytest.MonkeyPatch
):
    server.pages["/a"] = Page(content)
    usage = shutil.disk_usage(part.parent.parent)
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    with pytest.raises(DownloadFailed, match=r"disk of .* is full"):
        download(at(server))
    assert not part.exists()


def test_a_disk_that_fills_up_is_named_and_the_part_removed(
    server: Loopback, content: bytes, part: Path
):
    server.pages["/a"] = Page(content)

    def progress(done: int, _total: int | None) -> None:
        if done > 300_000:
            assert part.exists()
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(DownloadFailed, match=r"disk of .* is full"):
        download(at(server), progress=progress)
    assert {place.suffix for place in part.parent.iterdir()} == {".lock"}


def test_some_room_is_left_on_the_disk(
    server: Loopback, content: bytes, part: Path, monkeypatch: pytest.MonkeyPatch
):
    server.pages["/a"] = Page(content)
    usage = shutil.disk_usage(part.parent.parent)
    left = usage._replace(free=len(content) + module.RESERVE_BYTES - 1)
    monkeypatch.setattr(module.shutil, "disk_usage", lambda _path: left)
    with pytest.raises(DownloadFailed, match=r"disk of .* is full"):
        download(at(server))
    left = left._replace(free=left.free + 1)
    assert download(at(server)).read_bytes() == content


def test_a_disk_that_others_fill_is_seen_while_the_file_comes(
    server: Loopback, content: bytes, part: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(module, "LOOK_BYTES", 200_000)
    server.pages["/a"] = Page(content)
    usage = shutil.disk_usage(part.parent.parent)
    free = [usage.free, module.RESERVE_BYTES - 1]
    monkeypatch.setattr(
        module.shutil, "disk_usage", lambda _p: usage._replace(free=free.pop(0) if free else 0)
    )
    with pytest.raises(DownloadFailed, match=r"disk of .* is full"):
        download(at(server))
    assert not part.exists()


def test_what_is_too_large_is_refused_by_its_head(server: Loopback, part: Path):
    server.pages["/a"] = Page(b"x" * 100, extra_length=module.MAX_BYTES)
    with pytest.raises(DownloadFailed, match="larger than any package"):
        download(at(server))
    assert not part.exists()


@pytest.mark.parametrize("length", [True, False])
def test_what_is_too_large_is_stopped_while_it_comes(
    server: Loopback, content: bytes, part: Path, monkeypatch: pytest.MonkeyPatch, length: bool
):
    monkeypatch.setattr(module, "MAX_BYTES", len(content) - 1)
    server.pages["/a"] = Page(content, length=length)
    with pytest.raises(DownloadFailed, match="larger than any package"):
        download(at(server))
    assert {place.suffix for place in part.parent.iterdir()} == {".lock"}


def test_a_mirror_s_file_that_is_too_large_is_refused(
    tmp_path: Path, content: bytes, part: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(module, "MAX_BYTES", len(content) - 1)
    source = tmp_path / "a.argosmodel"
    source.write_bytes(content)
    with pytest.raises(DownloadFailed, match="larger than any package"):
        download(package(source.as_uri()))
    assert not part.exists()


def test_a_sum_is_told_and_compared_with_the_list_s(server: Loopback, content: bytes, part: Path):
    server.pages["/a"] = Page(content)
    digest = hashlib.sha256(content).hexdigest()
    told: list[Checksum] = []
    wanted = package(f"{server.address}a", sha256=digest)
    file = download(wanted, fetched=told.append)
    assert told == [Checksum(digest, Told.LIST)]
    other = package(f"{server.address}a", sha256="0" * 64)
    with pytest.raises(DownloadFailed, match=f"its SHA-256 is {digest}, not 0000"):
        download(other)
    assert not file.exists()
    assert not part.exists()


def test_a_sum_is_compared_with_the_file_beside(server: Loopback, content: bytes, part: Path):
    digest = hashlib.sha256(content).hexdigest()
    server.pages["/m/a.argosmodel"] = Page(content)
    server.pages["/m/a.argosmodel.sha256"] = Page(f"{digest}  a.argosmodel\n".encode())
    told: list[Checksum] = []
    download(at(server, "m/a.argosmodel"), fetched=told.append).unlink()
    assert told == [Checksum(digest, Told.BESIDE)]
    server.pages["/m/a.argosmodel.sha256"] = Page(b"f" * 64)
    with pytest.raises(DownloadFailed, match="the one beside it means"):
        download(at(server, "m/a.argosmodel"))
    assert not part.exists()


def test_another_link_s_file_is_taken_where_the_first_is_not_the_right_one(
    server: Loopback, content: bytes
):
    server.pages["/a"] = Page(content + package_bytes(from_code="pl"))
    server.pages["/b"] = Page(content)
    digest = hashlib.sha256(content).hexdigest()
    links = (f"{server.address}a", f"{server.address}b")
    assert download(package(*links, sha256=digest)).read_bytes() == content


def test_without_a_sum_to_compare_the_file_s_own_is_told(server: Loopback, content: bytes):
    server.pages["/a"] = Page(content)
    server.pages["/a.sha256"] = Page(b"<html>Sign in</html>")
    told: list[Checksum] = []
    download(at(server), fetched=told.append)
    assert told == [Checksum(hashlib.sha256(content).hexdigest())]


def test_a_mirror_s_folder_has_sums_too(tmp_path: Path, content: bytes):
    source = tmp_path / "a b.argosmodel"
    source.write_bytes(content)
    beside = tmp_path / "a b.argosmodel.sha256"
    beside.write_text("0" * 64)
    with pytest.raises(DownloadFailed, match="the one beside it means"):
        download(package(source.as_uri()))
    beside.write_text(hashlib.sha256(content).hexdigest().upper())
    assert download(package(source.as_uri())).read_bytes() == content


def test_what_a_secure_list_names_must_be_secure(server: Loopback, content: bytes):
    server.pages["/a"] = Page(content)
    wanted = dataclasses.replace(at(server), secure=True)
    with pytest.raises(DownloadFailed, match="the list came by https"):
        download(wanted)
    assert size_of(wanted) is None
    assert not server.asked


def test_a_file_link_is_copied(tmp_path: Path, content: bytes):
    source = tmp_path / "mirror ț.argosmodel"
    source.write_bytes(content)
    seen: list[int] = []
    file = download(package(source.as_uri()), progress=lambda done, total: seen.append(done))
    assert file.read_bytes() == content
    assert seen[-1] == len(content)
    with pytest.raises(Cancelled):
        download(package(source.as_uri(), version="2"), cancelled=lambda: True)


def test_a_missing_file_is_named(tmp_path: Path):
    with pytest.raises(DownloadFailed, match=r"gone\.argosmodel: No such file"):
        download(package((tmp_path / "gone.argosmodel").as_uri()))


def test_a_file_that_was_fetched_is_not_fetched_again(server: Loopback, content: bytes):
    server.pages["/a"] = Page(content)
    assert download(at(server)) == download(at(server))
    assert len(asked(server)) == 1


def test_one_package_is_not_fetched_twice_at_once(server: Loopback, content: bytes, own_home: Path):
    server.pages["/a"] = Page(content)
    folder = own_home / "cache"
    folder.mkdir(exist_ok=True)
    with (
        exclusive(folder / "translate-ro_en-1.9.lock"),
        pytest.raises(DownloadFailed, match="being downloaded already"),
    ):
        download(at(server))


def test_a_code_from_the_index_cannot_lead_out_of_the_folder(
    server: Loopback, content: bytes, own_home: Path
):
    server.pages["/a"] = Page(content)
    file = download(package(f"{server.address}a", code="../../evil/x", version="/../1"))
    assert file.parent == own_home / "cache"


def test_a_silent_server_does_not_delay_cancelling(server: Loopback):
    server.pages["/a"] = Page(silent=True)
    with pytest.raises(Cancelled):
        download(at(server), cancelled=lambda: bool(server.asked))


def test_sizes_are_asked_for(server: Loopback, content: bytes, tmp_path: Path):
    server.pages["/b"] = Page(content)
    assert size_of(package("ipfs:x", f"{server.address}a", f"{server.address}b")) == len(content)
    assert size_of(at(server)) is None
    file = tmp_path / "x"
    file.write_bytes(b"four")
    assert size_of(package(file.as_uri())) == 4
