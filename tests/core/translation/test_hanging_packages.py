"""Packages that hung are remembered for a day, or until they are installed anew."""

from __future__ import annotations

import os
from time import time
from typing import TYPE_CHECKING

import pytest

from core.packages.installed import Package
from core.session.folder_routes import FolderRoutes
from core.translation.hanging_packages import REMEMBERED_SECONDS, HangingPackages

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def package(tmp_path: Path) -> Package:
    folder = tmp_path / "ro_en"
    folder.mkdir()
    os.utime(folder, (time() - 60, time() - 60))
    return Package("ro_en", "1.0", "ro", "en", folder)


@pytest.fixture
def hanging(tmp_path: Path) -> HangingPackages:
    return HangingPackages(tmp_path / "hanging.json")


def test_what_hung_is_not_tried_by_the_next_start_which_says_so(tmp_path, package, hanging):
    assert hanging.among([package]) == {}
    hanging.note(package.key)
    known = HangingPackages(tmp_path / "hanging.json").among([package])
    [words] = known.values()
    assert package.label in words
    routes = FolderRoutes("en")
    routes.use([package], known)
    route = routes.route("ro")
    assert route is not None
    assert routes.working("ro") is None
    assert routes.failed == {route.key: words}
    routes.use([package], {})
    assert routes.working("ro") == route


def test_it_is_tried_after_a_day_and_once_it_is_installed_anew(
    tmp_path, package, hanging, monkeypatch
):
    hanging.note(package.key)
    os.utime(package.path, (time() + 5, time() + 5))
    assert hanging.among([package]) == {}
    os.utime(package.path, (time() - 60, time() - 60))
    assert hanging.among([package])
    now = time()
    monkeypatch.setattr(
        "core.translation.hanging_packages.time", lambda: now + REMEMBERED_SECONDS + 1
    )
    assert hanging.among([package]) == {}


@pytest.mark.parametrize("content", [b"", b"[1]", b'{"a": "b"}', b"{" * 5000, b'{"a": null}'])
def test_a_damaged_file_is_forgotten(tmp_path, package, hanging, content):
    (tmp_path / "hanging.json").write_bytes(content)
    assert hanging.among([package]) == {}
    hanging.note(package.key)
    assert hanging.among([package])
