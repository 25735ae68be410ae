"""Dictionaries of dictd and StarDict: found, looked up in, damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.knowledge import dictionaries
from core.knowledge.dictionaries import (
    LONGEST_ENTRY,
    Dictionaries,
    find_dictionaries,
    plain_entry,
    usual_folders,
)
from core.names.morphology.common_words import dictionary_forms
from tests.dictionary_files import write_dictd, write_stardict

POLISH = {
    "rząd": "rząd /ʒɔnt/ <m>\n   government\n\n\n  ruling body",
    "spotkanie": "spotkanie\n meeting " + "x" * 300,
    "Chiny 😀": "Chiny 😀\n China",
}


@pytest.fixture(autouse=True)
def nothing_usual(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Leave this machine's own dictionaries out."""
    monkeypatch.setattr(dictionaries, "usual_folders", lambda: (tmp_path / "usual",))


def told(folder: Path, word: str, language: str = "pl", to: str = "en") -> list[str]:
    entries, problems = Dictionaries([folder]).look_up(word, language, to)
    assert problems == []
    return [f"{entry.word}: {entry.text}" for entry in entries]


@pytest.mark.parametrize("packed", ["", "dz", "gz"])
def test_a_word_is_found_in_its_inflections_however_the_data_is_packed(tmp_path: Path, packed: str):
    folder = write_dictd(tmp_path / "d", "freedict-pol-eng", POLISH, packed=packed)
    expected = ["rząd: rząd /ʒɔnt/\ngovernment\nruling body"]
    assert told(folder, "rząd") == told(folder, "rządowi") == told(folder, "RZĄDU") == expected
    (meeting,) = told(folder, "spotkaniu")
    assert meeting.startswith("spotkanie: spotkanie\nmeeting xxx")
    assert told(folder, "Chiny 😀") == ["Chiny 😀: Chiny 😀\nChina"]
    assert told(folder, "nic") == []


@pytest.mark.parametrize(
    ("types", "article", "text"),
    [
        ("m", "harbour 😀".encode(), "harbour 😀"),
        ("h", b"<b>harbour</b><br>port &amp; haven<script>x</script>", "harbour\nport & havenx"),
        ("tm", b"port\0harbour", "port\nharbour"),
        ("Wm", b"\0\0\0\x03abcharbour", "harbour"),
        ("", b"mharbour\0", "harbour"),
        ("m", b"\xff\xfeharbour", "\ufffd\ufffdharbour"),
    ],
)
def test_stardict_articles_become_plain_text(tmp_path: Path, types, article, text):
    folder = write_stardict(tmp_path / "d", "ro-en", {"port": article}, types=types)
    entries, problems = Dictionaries([folder]).look_up("portului", "ro", "en")
    assert [(e.word, e.text, e.dictionary) for e in entries] == [("port", text, "The ro-en book")]
    assert problems == []


def test_places_of_eight_bytes_and_packed_indices_are_read(tmp_path: Path):
    import gzip

    folder = write_stardict(tmp_path, "ro-en", {"port": b"harbour"}, types="m", wide=True)
    index = folder / "ro-en.idx"
    (folder / "ro-en.idx.gz").write_bytes(gzip.compress(index.read_bytes()))
    index.unlink()
    assert told(folder, "port", "ro") == ["port: harbour"]


def test_dictionaries_are_found_by_language_in_own_and_usual_folders(tmp_path: Path):
    write_dictd(tmp_path / "own" / "deep", "freedict-pol-eng", POLISH)
    write_dictd(tmp_path / "usual", "freedict-pol-deu", {"port": "port\n Hafen"})
    write_stardict(tmp_path / "usual" / "x", "mystery", {"port": b"p"}, types="m")
    write_dictd(tmp_path / "usual", "freedict-ron-eng", {"port": "no"})
    found = {(f.name, f.from_code, f.to_code) for f in find_dictionaries([tmp_path / "own"])}
    assert found == {
        ("freedict-pol-eng", "pl", "en"),
        ("freedict-pol-deu", "pl", "de"),
        ("freedict-ron-eng", "ro", "en"),
        ("mystery", "", ""),
    }
    assert told(tmp_path / "own", "port") == ["port: port\nHafen", "port: p"]
    assert told(tmp_path / "own", "port", to="de")[0] == "port: port\nHafen"


def test_one_damaged_dictionary_is_said_and_costs_itself_alone(tmp_path: Path):
    folder = write_dictd(tmp_path / "d", "pol-eng", {"port": "port\n harbour"})
    write_dictd(folder, "bad-pol-eng", {"port": "port\n lost"}, packed="dz")
    packed = folder / "bad-pol-eng.dict.dz"
    packed.write_bytes(packed.read_bytes()[:40])
    write_stardict(folder, "pl-en", {"port": b"x"}, types="m")
    (folder / "pl-en.ifo").write_text("no ifo", "utf-8")
    (folder / "strange.index").write_bytes(b"\xff\xff\nport\t!\t?\nport\tAAAAAAAAAAAAA\tA\n")
    (folder / "strange.dict").write_bytes(b"")
    for _ in range(2):
        known = Dictionaries([folder])
        entries, problems = known.look_up("port", "pl", "en")
        assert [entry.text for entry in entries] == ["port\nharbour"]
        assert len(problems) == 2
        assert known.look_up("port", "pl", "en")[1] == problems


def test_no_article_is_longer_than_what_is_shown(tmp_path: Path):
    folder = write_dictd(tmp_path / "d", "pol-eng", {"port": "p" * 200_000})
    (text,) = told(folder, "port")
    assert len(text) <= LONGEST_ENTRY + len("port: ")
    assert plain_entry("<" * 100_000).count("<") == 100_000


def test_the_usual_places_are_those_of_debian_and_stardict():
    assert Path("/usr/share/dictd") in usual_folders()
    assert Path("/usr/share/stardict/dic") in usual_folders()


@pytest.mark.parametrize(
    ("word", "language", "form"),
    [
        ("miniștrii", "ro", "ministru"),
        ("границу", "ru", "granitsa"),
        ("Ländern", "de", "land"),
        ("hükümetin", "tr", "hukumet"),
        ("vládě", "cs", "vlada"),
    ],
)
def test_dictionary_forms_are_among_those_that_are_tried(word, language, form):
    assert form in dictionary_forms(word, language)
