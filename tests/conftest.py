"""What every test gets: a home of its own for the program, and the real articles."""

from __future__ import annotations

import gc
import os
import sys
import zipfile
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.made_once import made_once
from tests.meaning_model import make_model, put_in_place
from tests.packages.catalogue import PACKAGES

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Where nothing compiled is kept, each of some hundred processes compiles all that it imports.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

# A busy machine is slow, which is no fault of the code; where changes land, the same examples
# are tried each time, so that what fails there failed because of the change.
settings.register_profile(
    "diptych",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("diptych")
_FEW = 20
"""Examples of a property, where it does not say how many, in the tests of a minute."""

SHARED_DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """Share the tests among the cores where all are run; a few are done before others have begun.

    A file's tests stay together, as they share what is dear to make; the files keep their order, so
    that those which take long do not come last. `-n 0` has all run here. A worker is asked this
    too, and starts no workers of its own.
    """
    if hasattr(config, "workerinput"):
        return
    chosen = config.option
    whole = config.args_source is pytest.Config.ArgsSource.TESTPATHS
    if not whole or not config.pluginmanager.hasplugin("xdist") or chosen.numprocesses is not None:
        return
    if not (chosen.usepdb or chosen.collectonly or chosen.distload or chosen.dist != "no"):
        affinity = getattr(os, "sched_getaffinity", None)
        cores = len(affinity(0)) if affinity else os.cpu_count() or 1
        # One more: a third of the time of those that drive the window goes by in waiting.
        chosen.numprocesses = cores + 1
        chosen.dist, chosen.loadscopereorder = "loadfile", False


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Look for no garbage in what lives as long as all tests do."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_configure(config: pytest.Config) -> None:
    """Try fewer examples where only the quick tests are run; where all are run, all are tried."""
    if config.option.markexpr == "not slow":
        settings.register_profile("quick", settings.get_profile("diptych"), max_examples=_FEW)
        settings.load_profile("quick")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs Qt's application."""
    for item in items:
        if isinstance(item, pytest.Function) and "qapp" in item.fixturenames:
            item.add_marker(pytest.mark.gui)


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give the homes of all tests: `tmp_path` is a hundred times dearer, and few tests need it."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def own_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the user's store, settings and packages out of the tests."""
    home = next(homes)
    packages = home / "packages"
    home.mkdir()
    packages.mkdir()
    monkeypatch.setenv("DIPTYCH_HOME", str(home))
    monkeypatch.setenv("ARGOS_PACKAGES_DIR", str(packages))
    # What this machine has for recognising text is used by the tests that ask for it.
    monkeypatch.setenv("TESSDATA_PREFIX", str(home / "tessdata"))
    return home


@pytest.fixture
def test_packages(own_home: Path) -> Path:
    """Install the tiny packages (ro-en, pl-en, en-de) and give the folder they are in."""
    folder = own_home / "packages"
    for path in PACKAGES.values():
        with zipfile.ZipFile(path) as bundle:
            bundle.extractall(folder)
    return folder


@pytest.fixture
def shared_data() -> Path:
    """Give the folder of real articles, which is not part of the project."""
    if not SHARED_DATA.is_dir():
        pytest.skip(f"no real articles at {SHARED_DATA}")
    return SHARED_DATA


@pytest.fixture(scope="session")
def meaning_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the real encoder once; only tests marked with `needs_weights` may ask for it."""
    return made_once(tmp_path_factory, "meaning", make_model)


@pytest.fixture
def installed_meaning(meaning_model: Path, own_home: Path) -> Path:
    """Install the real encoder in the test's own home."""
    put_in_place(meaning_model, own_home)
    return meaning_model
