from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.paths import data_dir, settings_file
from core.remembered import FolderPlace, Remembered
from core.settings import Settings

PROPERTY = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "remembered.json"


def test_a_missing_file_gives_the_defaults(path: Path):
    loaded = Remembered.load(path)
    assert loaded.visible_types == ["PER", "ORG", "LOC", "EVT", "PRO", "DATE"]
    assert (loaded.order, loaded.reading_mode, loaded.notice) == ("name", "both", None)
    assert not path.exists()


def test_recent_folders_are_newest_first_and_few():
    values = Remembered()
    for n in range(30):
        values.remember_folder(f"/{n}")
    values.remember_folder("/25")
    assert values.recent_folders[:3] == ["/25", "/29", "/28"]
    assert len(values.recent_folders) == len(set(values.recent_folders)) == 12


def test_places_are_kept_for_the_last_fifty_folders(path: Path):
    values = Remembered.load(path)
    for n in range(60):
        values.remember_place(f"/{n}", "a.txt", n)
    values.remember_place("/20", "b.txt", 7)
    values.save()
    loaded = Remembered.load(path)
    assert len(loaded.places) == 50
    assert loaded.place("/9") == FolderPlace()
    assert loaded.place("/20") == FolderPlace("b.txt", {"a.txt": 20, "b.txt": 7})
    assert list(loaded.places)[-1] == "/20"


def test_a_place_of_a_folder_of_any_bytes_is_kept(path: Path):
    folder = b"/caf\xe9".decode("utf-8", "surrogateescape")
    values = Remembered.load(path)
    values.remember_place(folder, "a.txt", 1)
    values.save()
    assert Remembered.load(path).place(folder).article == "a.txt"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("recent_folders", ["a", 1]),
        ("recent_folders", "a"),
        ("visible_types", ["PER", "DOG"]),
        ("visible_types", [["PER"]]),
        ("reading_split", 7),
        ("reading_split", None),
        ("places", []),
        ("order", "size"),
    ],
)
def test_a_wrong_value_is_the_default(path: Path, name: str, value: object):
    path.write_text(json.dumps({name: value}))
    assert getattr(Remembered.load(path), name) == getattr(Remembered(), name)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)


@PROPERTY
@given(st.dictionaries(st.sampled_from([f.name for f in fields(Remembered)]), json_values))
def test_no_value_stops_the_program(path: Path, values: dict[str, Any]):
    path.write_text(json.dumps(values))
    loaded = Remembered.load(path)
    loaded.remember_folder("/a")
    loaded.remember_place("/a", "a.txt", 1)
    loaded.save()
    again = Remembered.load(path)
    assert again.place("/a") == FolderPlace("a.txt", {"a.txt": 1})
    assert again.recent_folders[0] == "/a"


def test_two_windows_keep_each_others_folders_and_places(path: Path):
    first = Remembered.load(path)
    first.remember_folder("/old")
    first.save()
    one, two = Remembered.load(path), Remembered.load(path)
    one.remember_folder("/a")
    two.remember_folder("/b")
    one.remember_place("/both", "a.txt", 3)
    two.remember_place("/both", "b.txt", 4)
    two.order = "date"
    one.save()
    two.save()
    one.remember_folder("/c")
    one.list_width = 333
    one.save()
    loaded = Remembered.load(path)
    assert loaded.recent_folders == ["/c", "/b", "/a", "/old"]
    assert loaded.place("/both") == FolderPlace("b.txt", {"a.txt": 3, "b.txt": 4})
    assert (loaded.order, loaded.list_width) == ("date", 333)


def test_changes_that_could_not_be_written_are_written_the_next_time(path: Path, monkeypatch):
    kept = Remembered.load(path)
    kept.remember_folder("/a")
    kept.order = "date"

    def fail(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", fail)
        with pytest.raises(OSError, match="No space"):
            kept.write(kept.changes())
    kept.remember_folder("/b")
    kept.save()
    loaded = Remembered.load(path)
    assert (loaded.recent_folders, loaded.order) == (["/b", "/a"], "date")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe\x00"])
def test_a_damaged_file_costs_only_itself(content: bytes):
    chosen = Settings.load()
    chosen.theme = "sepia"
    chosen.save()
    (data_dir() / "remembered.json").write_bytes(content)
    loaded = Remembered.load()
    assert loaded.recent_folders == []
    (aside,) = data_dir().glob("remembered.damaged-*.json")
    assert aside.read_bytes() == content
    assert aside.name in str(loaded.notice)
    assert Settings.load().theme == "sepia"


def test_what_an_earlier_version_kept_among_the_settings_moves_over_once():
    old = {
        "theme": "dark",
        "zoom": 140,
        "of the future": 1,
        "recent_folders": ["/a", "/b"],
        "places": {"/a": {"article": "x.txt", "sentences": {"x.txt": 7}}},
        "list_width": 300,
        "visible_types": ["PER"],
        "reading_mode": "stacked",
    }
    settings_file().write_text(json.dumps(old))
    loaded = Remembered.load()
    assert loaded.recent_folders == ["/a", "/b"]
    assert loaded.place("/a") == FolderPlace("x.txt", {"x.txt": 7})
    assert (loaded.list_width, loaded.visible_types, loaded.reading_mode) == (
        300,
        ["PER"],
        "stacked",
    )
    assert json.loads(settings_file().read_text()) == {
        "theme": "dark",
        "zoom": 140,
        "of the future": 1,
    }
    loaded.remember_folder("/c")
    loaded.save()
    assert Remembered.load().recent_folders == ["/c", "/a", "/b"]
    assert Settings.load().zoom == 140


def test_a_forgotten_folder_is_forgotten_in_the_file_too(path: Path):
    one, two = Remembered.load(path), Remembered.load(path)
    for folder in ("/a", "/a/inner", "/ab"):
        one.remember_folder(folder)
        one.remember_place(folder, "x.txt", 1)
    one.save()
    two.forget_folder("/a")
    two.save()
    loaded = Remembered.load(path)
    assert loaded.recent_folders == ["/ab"]
    assert list(loaded.places) == ["/ab"]


def test_every_value_is_explained():
    for declared in fields(Remembered):
        assert declared.metadata["help"].endswith(".")
