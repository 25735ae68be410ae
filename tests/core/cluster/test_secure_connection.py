"""A mistake about the secure connection is said in words, before anything is begun."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(find_spec("distributed") is None, reason="needs the extra diptych[cluster]"),
]

ROOT = Path(__file__).resolve().parents[3]
NOBODY = "tls://127.0.0.1:9"


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("no openssl to make a certificate with")
    path = tmp_path / "own.pem"
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=127.0.0.1", "-keyout", path, "-out", tmp_path / "public.pem"],
        check=True, capture_output=True,
    )  # fmt: skip
    path.write_bytes(path.read_bytes() + (tmp_path / "public.pem").read_bytes())
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "a.txt").write_text("Un text.", "utf-8")
    return folder


def prepare(folder: Path, address: str, *more: str | Path) -> str:
    """Give what the command says; it fails, and without a traceback."""
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", "prepare", folder, "--scheduler", address, *more],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == 1
    return done.stderr


def test_a_file_that_is_missing_is_named(folder: Path, tmp_path: Path):
    said = prepare(folder, NOBODY, "--tls-ca-file", tmp_path / "gone.pem")
    assert "gone.pem for the secure connection cannot be read (No such file" in said


def test_files_that_are_not_all_there_are_asked_for(folder: Path, certificate: Path):
    assert "--tls-cert" in prepare(folder, NOBODY, "--tls-ca-file", certificate)
    assert "is a secure address" in prepare(folder, NOBODY)


def test_a_file_that_is_no_certificate_is_said(folder: Path, certificate: Path):
    certificate.with_name("junk.pem").write_text("junk")
    junk = certificate.with_name("junk.pem")
    said = prepare(folder, NOBODY, "--tls-ca-file", junk, "--tls-cert", certificate)
    assert "cannot be used" in said


def test_an_address_that_is_not_secure_is_said(folder: Path, certificate: Path):
    files = ("--tls-ca-file", certificate, "--tls-cert", certificate)
    assert "begins with tls://" in prepare(folder, "tcp://127.0.0.1:9", *files)


def test_own_certificates_reach_dask(certificate: Path, monkeypatch: pytest.MonkeyPatch):
    from core.cluster.connection import ClusterAddress, connected
    from core.errors import ClusterUnavailable

    asked = {}

    def refuse(address, **options):
        asked.update(options, address=address)
        raise OSError("not today")

    own, public = str(certificate), str(certificate.with_name("public.pem"))
    monkeypatch.setattr("distributed.Client", refuse)
    address = ClusterAddress("tls://127.0.0.1:1", public, own, own)
    with pytest.raises(ClusterUnavailable, match="not today"), connected(address):
        raise AssertionError("there is one")
    security = asked["security"]
    assert security.require_encryption
    assert (security.tls_ca_file, security.tls_client_cert) == (public, own)
    assert security.tls_client_key == own
