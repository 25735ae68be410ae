from __future__ import annotations

import codecs
import json
import shutil
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.commands.packages import install_direction, list_packages
from core.errors import PackageInvalid, PackageUnfit
from core.languages import KNOWN_LANGUAGES, from_argos
from core.packages.install import install_file
from core.packages.installed import Stray, installed_packages, read_package
from core.packages.trial import Fault, judge, read_trial, trial_sentences
from tests.dictionary_model import dictionary, model_of
from tests.packages.catalogue import PACKAGES
from tests.tiny_package import package_file

if TYPE_CHECKING:
    from collections.abc import Callable

from random_package import TINY, build

ENGLISH = trial_sentences("en")
LANGUAGES = [code for code in KNOWN_LANGUAGES if trial_sentences(code)]
ROMANIAN = trial_sentences("ro")


def made_by(translate: Callable[[int, str], str]) -> dict[str, bytes]:
    """Give a model that translates Romanian's sentences as it is told."""
    translations = [translate(n, sentence) for n, sentence in enumerate(ENGLISH)]
    model = model_of(dictionary(ROMANIAN, translations))
    return {f"model/{name}": content for name, content in model.items()}


BAD = {
    "loops": (lambda n, s: "mainstre" * 9, "again and again"),
    "copies": (lambda n, s: ROMANIAN[n], "not translated"),
    "says another thing": (lambda n, s: ENGLISH[(n + 1) % 5], "garbled"),
    "mixes its words": (lambda n, s: codecs.encode(s, "rot13"), "garbled"),
    "is in another language": (lambda n, s: trial_sentences("fi")[n], "another language"),
    "says nothing": (lambda n, s: "", "empty"),
}


@pytest.mark.parametrize(("translate", "words"), BAD.values(), ids=BAD)
def test_a_package_that_fails_its_trial_is_not_installed(
    tmp_path: Path, translate: Callable[[int, str], str], words: str
):
    old = install_file(package_file(tmp_path, package_version="1.0"))
    with pytest.raises(PackageUnfit, match=f"of no use. Sentences in Romanian .*{words}"):
        install_file(package_file(tmp_path, files=made_by(translate)))
    assert installed_packages()[0] == (old,)


def test_random_weights_are_not_installed(tmp_path: Path):
    folder = build(tmp_path, [*ROMANIAN, *ENGLISH] * 10, TINY, from_code="ro")
    file = shutil.make_archive(str(tmp_path / "x"), "zip", tmp_path, folder.name)
    with pytest.raises(PackageUnfit):
        install_file(Path(file))
    assert not installed_packages()[0]


@pytest.mark.parametrize("file", PACKAGES.values(), ids=PACKAGES)
def test_packages_that_only_know_made_up_news_are_flagged_or_refused(file: Path):
    try:
        trial = read_trial(install_file(file))
    except PackageUnfit as error:
        told = str(error)
    else:
        assert trial is not None
        told = trial.words
    assert "came out wrong" in told


def test_what_fails_in_part_is_installed_and_told_where_it_is_listed(tmp_path: Path):
    files = made_by(lambda n, s: s if n else "ja " * 20)
    mirror = tmp_path / "mirror"
    mirror.mkdir()
    package_file(mirror, files=files)
    out = StringIO()
    assert install_direction("ro", "en", address=str(mirror), out=out, err=StringIO()) == 0
    assert (
        "Sentences in Romanian that came out wrong in its trial: 1 of 5.\n“Președintele"
        in out.getvalue()
    )
    out = StringIO()
    list_packages(out)
    assert out.getvalue().endswith(
        "Sentences in Romanian that came out wrong in its trial: 1 of 5.\n"
    )


def test_another_version_of_the_list_is_offered_and_installed(tmp_path: Path):
    package_file(tmp_path, "new.argosmodel", files=made_by(lambda n, s: ""))
    package_file(tmp_path, "old.argosmodel", package_version="1.4")
    err = StringIO()
    assert install_direction("ron", "EN", address=str(tmp_path), err=err) == 1
    offer = "Another version can be had: diptych packages install ro en --version 1.4\n"
    assert err.getvalue().endswith(offer)
    again = install_direction(
        "ro", "en", address=str(tmp_path), version="1.4", out=StringIO(), err=StringIO()
    )
    assert again == 0
    assert installed_packages()[0][0].version == "1.4"
    err = StringIO()
    assert install_direction("ro", "en", address=str(tmp_path), version="7", err=err) == 1
    assert err.getvalue() == "The list has no version 7 from Romanian to English.\n"


def test_a_language_without_sentences_is_told():
    trial = judge("xh", "en", ())
    assert trial.words == "It could not be tried: Diptych has no sentences in Xhosa."
    assert not trial.is_failed
    assert not trial.is_flawless


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_what_people_wrote_passes(code: str):
    for source, target in ((code, "en"), ("en", code)):
        results = [(sentence, False) for sentence in trial_sentences(target)]
        assert judge(source, target, results).is_flawless


def test_every_language_has_five_sentences_of_its_own():
    assert len(LANGUAGES) >= 60
    for code in LANGUAGES:
        assert len(set(trial_sentences(code))) == 5


def test_a_translation_without_an_end_is_cut():
    trial = judge("ro", "en", [(sentence, True) for sentence in ENGLISH])
    assert [failure.fault for failure in trial.failures] == [Fault.CUT] * 5
    assert trial.is_failed


@given(st.lists(st.tuples(st.text(), st.booleans()), min_size=5, max_size=5))
def test_whatever_a_package_says_is_judged(results: list[tuple[str, bool]]):
    trial = judge("ro", "en", results)
    assert trial.tried == 5
    assert all(len(failure.translation) <= 160 for failure in trial.failures)


def test_a_damaged_note_of_a_trial_is_no_note(tmp_path: Path):
    package = install_file(package_file(tmp_path, files=made_by(lambda n, s: s if n else "")))
    assert read_trial(package) is not None
    endless = b'{"language": "ro", "tried": 1e999, "failures": []}'
    for data in (b"{", b"[]", b'{"failures": [[1]]}', b"[" * 9999, endless):
        (package.path / "diptych-trial.json").write_bytes(data)
        assert read_trial(package) is None


def test_a_note_that_an_archive_brings_is_not_believed(tmp_path: Path):
    told = json.dumps({"language": "pl", "tried": 5, "failures": [["a", "b", "loop"]] * 5})
    good = made_by(lambda number, sentence: sentence)
    package = install_file(
        package_file(tmp_path, files={**good, "diptych-trial.json": told.encode()})
    )
    assert read_trial(package) is None


def test_a_note_of_any_length_says_little(tmp_path: Path):
    package = install_file(package_file(tmp_path, files=made_by(lambda n, s: s if n else "")))
    failures = [["a" * 6000, "b" * 6000, "loop"]] * 3 + [["a", "b", "loop"]] * 200
    told = {"language": "x" * 9000, "tried": 5, "failures": failures}
    (package.path / "diptych-trial.json").write_text(json.dumps(told), "ascii")
    trial = read_trial(package)
    assert trial is not None
    assert len(trial.failures) == 5
    assert len(trial.language) + len(str(trial.whole)) < 2000


@pytest.mark.parametrize(
    ("told", "ours"),
    [
        *(("pol", "pl"), ("pl-PL", "pl"), ("PL", "pl"), ("pl_PL", "pl"), ("pol_Latn", "pl")),
        *(("ger", "de"), ("zh", "zh-Hans"), ("zt", "zh-Hant"), ("zho_Hant", "zh-Hant")),
        *(("pb", "pt-BR"), ("PT-br", "pt-BR"), ("nor", "nb"), ("arb_Arab", "ar"), ("x", "x")),
    ],
)
def test_codes_are_written_in_many_ways(told: str, ours: str):
    assert from_argos(told) == ours


def test_a_package_says_its_languages_in_any_way(tmp_path: Path):
    installed = install_file(package_file(tmp_path, from_code="pol", to_code="en-GB"))
    assert (installed.from_code, installed.to_code) == ("pl", "en")
    assert installed_packages()[0] == (installed,)
    with pytest.raises(PackageInvalid, match="from a language to itself"):
        install_file(package_file(tmp_path, from_code="pol", to_code="pl-PL"))


def test_a_package_for_several_languages_says_so(tmp_path: Path):
    several = {"languages": [{"code": "ro"}, {"code": "en"}]}
    described = json.dumps({"package_version": "1", "argos_version": "1.9", **several}).encode()
    with pytest.raises(PackageInvalid, match="is for several languages"):
        install_file(package_file(tmp_path, files={"metadata.json": described}))
    (tmp_path / "metadata.json").write_bytes(described)
    found = read_package(tmp_path)
    assert isinstance(found, Stray)
    assert found.reason == "it is for several languages"
