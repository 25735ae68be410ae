"""The system's proxy and certificates are those that requests go by."""

from __future__ import annotations

import json
import shutil
import ssl
import subprocess
from typing import TYPE_CHECKING

import pytest

from core.commands.command_line import run_command
from core.errors import DownloadFailed, IndexUnavailable
from core.packages.download import download
from core.packages.index import fetch_index
from tests.loopback import Loopback, Page
from tests.tiny_package import metadata, package_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ELSEWHERE = "http://packages.invalid/"


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback() as loopback:
        yield loopback


@pytest.fixture
def proxied(server: Loopback, monkeypatch: pytest.MonkeyPatch) -> Loopback:
    """Make the server the system's proxy."""
    for name in ("NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HTTP_PROXY", "http_proxy"):
        monkeypatch.setenv(name, server.address)
    return server


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """Make a certificate for this machine that no authority vouches for."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl to make a certificate with")
    path = tmp_path / "own.pem"
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
         "-keyout", path, "-out", tmp_path / "public.pem"],
        check=True, capture_output=True,
    )  # fmt: skip
    path.write_bytes(path.read_bytes() + (tmp_path / "public.pem").read_bytes())
    return path


@pytest.fixture
def secure(server: Loopback, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Loopback:
    """Let the server speak TLS with that certificate."""
    monkeypatch.setenv("NO_PROXY", "*")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server.speak_tls(context)
    server.pages["/index.json"] = Page(index())
    return server


def index() -> bytes:
    return json.dumps([metadata("ro", "en", links=[f"{ELSEWHERE}ro_en.argosmodel"])]).encode()


def test_lists_and_packages_come_through_the_systems_proxy(proxied: Loopback):
    proxied.pages[f"{ELSEWHERE}index.json"] = Page(index())
    content = package_bytes()
    proxied.pages[f"{ELSEWHERE}ro_en.argosmodel"] = Page(content)
    [package] = fetch_index(ELSEWHERE)
    assert download(package).read_bytes() == content
    assert {path for path, _ in proxied.asked} == {
        *proxied.pages,
        f"{ELSEWHERE}ro_en.argosmodel.sha256",
    }


def test_hosts_that_need_no_proxy_are_asked_directly(
    proxied: Loopback, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with Loopback() as other:
        other.pages["/index.json"] = Page(index())
        assert fetch_index(other.address).packages
    assert not proxied.asked


def test_a_proxy_that_asks_for_a_password_is_named(proxied: Loopback):
    proxied.pages[f"{ELSEWHERE}index.json"] = Page(status=407)
    with pytest.raises(IndexUnavailable, match="proxy"):
        fetch_index(ELSEWHERE)


def test_a_certificate_that_nobody_vouches_for_is_refused_and_named(secure: Loopback):
    with pytest.raises(IndexUnavailable, match="certificate"):
        fetch_index(secure.address.replace("http:", "https:"))
    assert not secure.asked


def test_the_command_line_says_what_is_wrong_with_a_secure_address(
    secure: Loopback, capsys: pytest.CaptureFixture[str]
):
    address = secure.address.replace("http:", "https:")
    assert run_command(["packages", "install", "ro", "en", "--index", address]) == 1
    said = capsys.readouterr().err
    assert "the certificate of 127.0.0.1 was not accepted" in said
    assert len(said.splitlines()) == 1


def test_a_server_without_https_is_named_as_such(server: Loopback, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NO_PROXY", "*")
    with pytest.raises(IndexUnavailable, match="may not speak https"):
        fetch_index(server.address.replace("http:", "https:"))


def test_a_file_of_authorities_that_cannot_be_read_is_said(
    secure: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "gone.pem"))
    with pytest.raises(IndexUnavailable, match="could not be fetched"):
        fetch_index(secure.address.replace("http:", "https:"))


@pytest.fixture
def trusted(secure: Loopback, certificate: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Give the server's address, which the system vouches for."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    return secure.address.replace("http:", "https:")


def test_https_never_leads_on_to_http(secure: Loopback, trusted: str):
    with Loopback() as plain:
        plain.pages["/index.json"] = Page(index())
        secure.pages["/index.json"] = Page(status=302, location=f"{plain.address}index.json")
        with pytest.raises(IndexUnavailable, match="leads from https to an address"):
            fetch_index(trusted)
        content = package_bytes()
        plain.pages["/a.argosmodel"] = Page(content)
        listed = json.dumps([metadata("ro", "en", links=[f"{trusted}a.argosmodel"])])
        secure.pages["/index.json"] = Page(listed.encode())
        secure.pages["/a.argosmodel"] = Page(status=301, location=f"{plain.address}a.argosmodel")
        [package] = fetch_index(trusted)
        with pytest.raises(DownloadFailed, match="leads from https to an address"):
            download(package)
        assert not plain.asked


def test_a_secure_list_s_insecure_package_is_not_asked_for(secure: Loopback, trusted: str):
    with Loopback() as plain:
        plain.pages["/a.argosmodel"] = Page(package_bytes())
        listed = json.dumps([metadata("ro", "en", links=[f"{plain.address}a.argosmodel"])])
        secure.pages["/index.json"] = Page(listed.encode())
        [package] = fetch_index(trusted)
        with pytest.raises(DownloadFailed, match="the list came by https"):
            download(package)
        assert not plain.asked


def test_http_may_lead_on_to_https(secure: Loopback, trusted: str):
    with Loopback() as plain:
        plain.pages["/index.json"] = Page(status=302, location=f"{trusted}index.json")
        assert fetch_index(plain.address).packages


def test_an_authority_that_the_system_trusts_is_trusted(
    secure: Loopback, certificate: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    found = fetch_index(secure.address.replace("http:", "https:"))
    assert [package.from_code for package in found] == ["ro"]
