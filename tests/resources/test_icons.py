"""The icon: its PNGs are what its SVG draws, and the desktop entry names it."""

from __future__ import annotations

import configparser

import pytest
from PySide6.QtGui import QImage

from resources.icons.draw import HERE, SIZES, draw
from ui.application import app_icon


@pytest.mark.parametrize("size", SIZES)
def test_the_pictures_are_those_of_the_drawing(size: int, qtbot: object) -> None:
    kept = QImage(str(HERE / f"diptych-{size}.png"))
    drawn = draw(size).convertToFormat(kept.format())
    assert (kept.width(), kept.height()) == (size, size)
    far = 0
    for x in range(0, size, max(1, size // 32)):
        for y in range(0, size, max(1, size // 32)):
            one, other = kept.pixelColor(x, y), drawn.pixelColor(x, y)
            for part in ("red", "green", "blue", "alpha"):
                far = max(far, abs(getattr(one, part)() - getattr(other, part)()))
    assert far <= 16  # another processor may round otherwise


def test_the_window_has_every_size(qtbot: object) -> None:
    assert {size.width() for size in app_icon().availableSizes()} == set(SIZES)


def test_the_desktop_entry_has_what_menus_need() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(HERE.parent / "desktop" / "diptych.desktop", "utf-8")
    entry = parser["Desktop Entry"]
    assert entry["type"] == "Application"
    assert entry["icon"] == "diptych"
    assert entry["exec"].startswith("diptych")
    assert entry["categories"].endswith(";")
    assert {"comment[pl]", "comment[ro]"} <= set(entry)
