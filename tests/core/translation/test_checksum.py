from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Any

import pytest

from core.packages.checksum import declared, read_beside, said_beside, sha256_of

if TYPE_CHECKING:
    from pathlib import Path

SUM = hashlib.sha256(b"a").hexdigest()
SRI = base64.b64encode(hashlib.sha256(b"a").digest()).decode()


@pytest.mark.parametrize(
    "entry",
    [
        {"sha256": SUM},
        {"SHA256": SUM.upper()},
        {"sha-256": f" {SUM} "},
        {"checksum": f"sha256:{SUM}"},
        {"checksum": f"SHA-256={SUM}"},
        {"checksum": SUM},
        {"hash": {"sha256": SUM}},
        {"hashes": [{"algorithm": "md5", "value": "x"}, {"algorithm": "SHA-256", "value": SUM}]},
        {"digest": {"type": "sha256", "digest": SUM}},
        {"integrity": f"sha256-{SRI}"},
    ],
)
def test_the_ways_to_write_a_sum(entry: dict[str, Any]):
    assert declared({"code": "x", **entry}) == SUM


@pytest.mark.parametrize(
    "entry", [{}, {"sha256": ""}, {"checksum": "md5:abc"}, {"checksum": 7}, {"hash": [None, {}]}]
)
def test_no_sum_is_no_sum(entry: dict[str, Any]):
    assert declared(entry) == ""


def test_what_is_no_sum_in_its_place_fits_nothing():
    assert declared({"sha256": "abc"}) == "abc"
    assert declared({"sha256": ["abc"]}) not in ("", SUM)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{SUM}\n", SUM),
        (f"{SUM}  a.argosmodel\n", SUM),
        (f"{SUM.upper()} *a.argosmodel", SUM),
        (f"SHA256 (a.argosmodel) = {SUM}", SUM),
        (f"{'0' * 64}  b.argosmodel\n{SUM}  a.argosmodel\n", SUM),
        (f"{'0' * 64}  b.argosmodel\n{SUM}  c.argosmodel\n", ""),
        (f"{SUM}0", ""),
        ("<html>", ""),
        ("", ""),
    ],
)
def test_what_a_file_beside_says(text: str, found: str):
    assert said_beside(text, "a.argosmodel") == found


def test_a_file_beside_is_read_only_if_it_is_one(tmp_path: Path):
    package = tmp_path / "a.argosmodel"
    package.write_bytes(b"a")
    assert read_beside(package) == ""
    assert sha256_of(package) == SUM
    (tmp_path / "a.argosmodel.sha256").write_text(SUM)
    assert read_beside(package) == SUM
    (tmp_path / "a.argosmodel.sha256").write_bytes(b"x" * 100_000)
    assert read_beside(package) == ""
