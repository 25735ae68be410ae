from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.paths import settings_file
from core.settings import Settings

PROPERTY = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def stored(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text("utf-8"))


def test_a_missing_file_gives_the_defaults(path: Path):
    loaded = Settings.load(path)
    assert loaded.theme == "system"
    assert loaded.target_language == "en"
    assert loaded.notice is None
    assert not path.exists()


def test_what_is_saved_comes_back(path: Path):
    saved = Settings.load(path)
    saved.theme = "sepia"
    saved.zoom = 140
    saved.keys = {"next": "Ctrl+J"}
    saved.remember_target("/news/🧭 știri", "pl")
    saved.save()
    loaded = Settings.load(path)
    assert (loaded.theme, loaded.zoom, loaded.keys) == ("sepia", 140, {"next": "Ctrl+J"})
    assert loaded.target("/news/🧭 știri") == "pl"


def test_the_usual_file_is_the_users(path: Path):
    saved = Settings.load()
    saved.theme = "dark"
    saved.save()
    assert stored(settings_file()) == {"theme": "dark"}


def test_unknown_values_stay_in_the_file(path: Path):
    path.write_text('{"of the future": [1, {"a": null}], "zoom": 90}')
    loaded = Settings.load(path)
    loaded.theme = "dark"
    loaded.save()
    assert stored(path) == {"of the future": [1, {"a": None}], "zoom": 90, "theme": "dark"}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "purple"),
        ("theme", 3),
        ("zoom", "100"),
        ("zoom", True),
        ("zoom", 10**9),
        ("zoom", 99.5),
        ("target_language", ""),
        ("keys", {"a": 1}),
    ],
)
def test_a_wrong_value_is_the_default(path: Path, name: str, value: object):
    path.write_text(json.dumps({name: value, "theme" if name != "theme" else "zoom": "dark"}))
    loaded = Settings.load(path)
    assert getattr(loaded, name) == getattr(Settings(), name)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)


@PROPERTY
@given(st.dictionaries(st.sampled_from([f.name for f in fields(Settings)]), json_values))
def test_no_value_stops_the_program(path: Path, values: dict[str, Any]):
    path.write_text(json.dumps(values))
    loaded = Settings.load(path)
    loaded.remember_target("/a", "pl")
    loaded.save()
    assert Settings.load(path).target("/a") == "pl"


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe\x00", b'{"a": ' * 100_000, b"null"]
)
def test_a_damaged_file_is_set_aside(path: Path, content: bytes):
    path.write_bytes(content)
    loaded = Settings.load(path)
    assert loaded.theme == "system"
    (aside,) = path.parent.glob("settings.damaged-*.json")
    assert aside.read_bytes() == content
    assert loaded.notice is not None
    assert aside.name in loaded.notice
    loaded.zoom = 120
    loaded.save()
    assert stored(path) == {"zoom": 120}


def test_two_windows_keep_each_others_changes(path: Path):
    one, two = Settings.load(path), Settings.load(path)
    one.theme = "dark"
    one.remember_target("/a", "pl")
    two.zoom = 150
    two.remember_target("/b", "ro")
    one.save()
    two.save()
    loaded = Settings.load(path)
    assert (loaded.theme, loaded.zoom) == ("dark", 150)
    assert (loaded.target("/a"), loaded.target("/b")) == ("pl", "ro")


def test_saving_twice_keeps_what_another_window_changed_between(path: Path):
    one = Settings.load(path)
    one.theme = "dark"
    one.save()
    two = Settings.load(path)
    two.theme = "light"
    two.save()
    one.zoom = 90
    one.save()
    assert stored(path) == {"theme": "light", "zoom": 90}


def test_a_file_that_cannot_be_written_stays_as_it_was(path: Path, monkeypatch: pytest.MonkeyPatch):
    values = Settings.load(path)
    values.theme = "dark"
    values.save()

    def fail(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    values.theme = "light"
    with pytest.raises(OSError, match="No space"):
        values.save()
    assert stored(path) == {"theme": "dark"}
    assert [p.name for p in path.parent.iterdir() if p.is_file()] == ["settings.json"]


def test_every_setting_is_explained():
    for declared in fields(Settings):
        assert declared.metadata["help"].endswith(".")
