from __future__ import annotations

import json
import shutil
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.commands.command_line import run_command
from core.commands.packages import install_path, list_packages, use_package
from core.errors import PackageInvalid, PackageUnfit
from core.packages.choices import read_choices
from core.packages.family import Family
from core.packages.install import install_file, remove
from core.packages.install_model import find_models, install_model
from core.packages.installed import installed_packages
from core.packages.trial import trial_sentences
from core.translation.engine import Engine
from core.translation.routes import find_route, serving
from tests.dictionary_model import dictionary, model_of, word_pieces
from tests.tiny_package import metadata, package_file

if TYPE_CHECKING:
    from collections.abc import Sequence

ROMANIAN, ENGLISH = trial_sentences("ro"), trial_sentences("en")


def write(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def marian(folder: Path, *, eos: bool = False) -> Path:
    """Write what a conversion of an OPUS-MT model leaves, with the original's subword models."""
    model = model_of(dictionary(ROMANIAN, ENGLISH), add_eos=eos, start="</s>")
    spoken = {"source.spm": word_pieces(ROMANIAN), "target.spm": word_pieces(ENGLISH)}
    return write(folder, model | spoken | {"README.md": b"---\nlicense: cc-by-4.0\n---\n"})


def with_tokens(folder: Path, tokens: Sequence[str] = ("ron_Latn", "eng_Latn", "pol_Latn")) -> Path:
    """Write a model of many languages: one's token goes before, the other's begins the answer."""
    model = model_of(
        dictionary(ROMANIAN, ENGLISH),
        extra_source=tokens,
        extra_target=tokens,
        add_eos=False,
        start="</s>",
    )
    return write(folder, model | {"sentencepiece.bpe.model": word_pieces(ROMANIAN)})


@pytest.mark.parametrize("eos", [False, True])
def test_a_converted_marian_model_translates(tmp_path: Path, eos: bool):
    out = StringIO()
    assert install_path(marian(tmp_path / "opus-mt-ro-en", eos=eos), out=out, err=StringIO()) == 0
    [package] = installed_packages()[0]
    assert out.getvalue() == f"Installed {package.label}: Romanian → English.\n"
    engine = Engine(package)
    results = engine.translate(ROMANIAN)
    engine.close()
    assert (results[0].text, results[4].text) == (ENGLISH[0], ENGLISH[4])
    assert not any(result.cut for result in results)
    out = StringIO()
    list_packages(out)
    assert "0.7 MB  cc-by-4.0" in out.getvalue()


def test_a_model_with_language_tokens_translates_the_direction_that_is_said(tmp_path: Path):
    folder = with_tokens(tmp_path / "nllb")
    command = ["packages", "install", str(folder), "--from", "ron", "--to", "en"]
    assert run_command(command) == 0
    [package] = installed_packages()[0]
    assert (package.source_prefix, package.target_prefix) == (("ron_Latn",), "eng_Latn")
    engine = Engine(package)
    assert [result.text for result in engine.translate(ROMANIAN[:1])] == [ENGLISH[0]]
    engine.close()


def test_what_is_not_told_is_asked_for(tmp_path: Path):
    folder = with_tokens(tmp_path / "nllb")
    (tmp_path / "nothing").mkdir()
    with pytest.raises(PackageInvalid, match="Say from which language"):
        install_model(folder)
    with pytest.raises(PackageInvalid, match="does not know the language Swahili"):
        install_model(folder, "ro", "sw")
    with pytest.raises(PackageInvalid, match="There is no model"):
        install_model(tmp_path / "nothing")
    (folder / "sentencepiece.bpe.model").unlink()
    with pytest.raises(PackageInvalid, match="has no subword model"):
        install_model(folder, "ro", "en")
    assert not installed_packages()[0]


def test_a_model_is_tried_as_packages_are(tmp_path: Path):
    with pytest.raises(PackageUnfit, match="of no use"):
        install_model(marian(tmp_path / "opus-mt-pl-en"))
    assert not installed_packages()[0]


def test_a_model_lies_beside_the_argos_package_which_goes_first(tmp_path: Path):
    model = install_model(marian(tmp_path / "opus-mt-ro-en"))
    argos = install_file(package_file(tmp_path))
    again = install_model(tmp_path / "opus-mt-ro-en")
    assert again == model
    assert set(installed_packages()[0]) == {model, argos}
    route = find_route(installed_packages()[0], "ro", "en")
    assert route is not None
    assert route.packages == (argos,)


def test_other_argos_programs_pass_over_a_model(tmp_path: Path, own_home: Path):
    from argostranslate import package as argos_package

    install_model(marian(tmp_path / "opus-mt-ro-en"))
    found = argos_package.get_installed_packages([own_home / "packages"])
    assert [p for p in found if p.type == "translate"] == []


def test_a_zip_file_of_a_model_is_known_by_what_is_in_it(tmp_path: Path):
    marian(tmp_path / "opus-mt-ro-en")
    name = shutil.make_archive(str(tmp_path / "any-name"), "zip", tmp_path, "opus-mt-ro-en")
    package = install_model(Path(name))
    assert (package.from_code, package.to_code, package.family) == ("ro", "en", Family.CONVERTED)
    assert package.licence == "cc-by-4.0"


def test_a_package_for_several_languages_is_installed_for_the_two_that_are_said(tmp_path: Path):
    tokens = ["__ro__", "__en__"]
    model = model_of(dictionary(ROMANIAN, ENGLISH), extra_source=tokens, extra_target=tokens)
    told = {**metadata(from_code=None, to_code=None), "languages": [{"code": "ro"}, {"code": "en"}]}
    files = {f"model/{name}": content for name, content in model.items()}
    files["metadata.json"] = json.dumps(told).encode()
    file = package_file(tmp_path, files=files, top="many")
    with pytest.raises(PackageInvalid, match="Say from which language"):
        install_model(file)
    package = install_model(file, "ro-RO", "en_GB")
    assert (package.family, package.target_prefix) == (Family.CONVERTED, "__en__")
    with pytest.raises(PackageInvalid, match="The two languages are the same"):
        install_model(file, "ro", "ron")


def test_what_the_reader_chooses_translates_and_stays_chosen(tmp_path: Path):
    argos = install_file(package_file(tmp_path))
    model = install_model(marian(tmp_path / "opus-mt-ro-en"), "ron", "EN")
    out = StringIO()
    assert use_package(model.code, out=out) == 0
    assert out.getvalue() == f"{model.label} translates Romanian → English from now on.\n"
    assert serving(installed_packages()[0]) == {model}
    (tmp_path / "opus-mt-ro-en" / "README.md").unlink()
    again = install_model(tmp_path / "opus-mt-ro-en")
    assert (again.licence, again.path) == ("", model.path)
    assert serving(installed_packages()[0]) == {again}
    assert run_command(["packages", "use", argos.code]) == 0
    assert serving(installed_packages()[0]) == {argos}
    assert use_package("nothing", err=StringIO()) == 1
    remove(argos)
    assert read_choices(argos.path.parent) == {}


def test_a_folder_with_several_models_asks_which(tmp_path: Path):
    marian(tmp_path / "opus-mt-ro-en")
    with_tokens(tmp_path / "nllb")
    with pytest.raises(PackageInvalid, match=r"several models \(nllb, opus-mt-ro-en ro-en\)"):
        install_model(tmp_path)
    assert install_model(tmp_path, "ro", "en").code == "opus-mt-ro-en-ro_en"


HOSTILE = {
    "a vocabulary that is none": ("source_vocabulary.json", b'{"a": [[[1]]]}'),
    "a vocabulary cut short": ("source_vocabulary.json", b'["<unk>", "<s'),
    "a configuration that is none": ("config.json", b"[" * 100_000),
    "a model that is none": ("model.bin", b"\xff" * 4096),
    "subwords that are none": ("source.spm", b"\0\xff" * 512),
}


@pytest.mark.parametrize(("name", "content"), HOSTILE.values(), ids=HOSTILE)
def test_a_damaged_model_is_refused_in_words(tmp_path: Path, name: str, content: bytes):
    folder = marian(tmp_path / "opus-mt-ro-en")
    (folder / name).write_bytes(content)
    with pytest.raises(PackageInvalid, match="opus-mt-ro-en"):
        install_model(folder)
    assert not installed_packages()[0]


@pytest.mark.parametrize(
    ("tokens", "asked", "before", "prefix"),
    [
        (["__ro__", "__en__"], ("ro", "en"), ("__ro__",), "__en__"),
        (["ro_RO", "en_XX"], ("ron", "eng"), ("ro_RO",), "en_XX"),
        ([">>eng<<", ">>pol<<"], ("ro", "en-GB"), (">>eng<<",), ""),
        (["<2en>", "<2ro>"], ("RO", "EN"), ("<2en>",), ""),
    ],
)
def test_language_tokens_of_every_family_stand_where_it_wants_them(
    tmp_path: Path, tokens: list[str], asked: tuple[str, str], before: tuple[str, ...], prefix: str
):
    folder = with_tokens(tmp_path / "many", tokens)
    [model] = find_models(folder)
    facts = model.describe(*asked, lambda: False)
    assert (tuple(facts["source_prefix"]), facts["target_prefix"]) == (before, prefix)
    assert facts["source_suffix"] == ["</s>"]
