"""The themes' contrasts, by the formula of WCAG 2."""

from __future__ import annotations

from math import dist

import pytest

from core import settings
from core.article import MentionType
from ui.reading.document.highlights import mix
from ui.theme.theme import THEMES


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_text_can_be_read_on_every_ground(theme):
    assert contrast(theme.text, theme.page) >= 12
    warning = theme.marks[MentionType.EVENT].line
    for ground in (theme.page, theme.chrome, theme.selected, theme.pair, theme.current):
        for words in (theme.text, theme.muted, theme.accent, warning):
            assert contrast(words, ground) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_the_focus_can_be_seen_on_every_ground(theme):
    for ground in (theme.page, theme.chrome, theme.selected, theme.current):
        assert contrast(theme.accent, ground) >= 3


@pytest.mark.parametrize("kind", MentionType)
@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_marks_can_be_seen_on_every_ground(theme, kind):
    mark = theme.marks[kind]
    assert contrast(theme.text, mark.background) >= 4.5
    for ground in (theme.page, mark.background, theme.current, theme.pair):
        assert contrast(mark.line, ground) >= 3


def _lab(colour: str) -> tuple[float, float, float]:
    """Give a colour in CIELAB, where distances are as people see them."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
    )
    x, y, z = (c ** (1 / 3) if c > 0.008856 else 7.787 * c + 16 / 116 for c in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_what_is_selected_looks_like_nothing_that_is_marked(theme):
    assert contrast(theme.text, theme.selection) >= 6
    hit = mix(theme.page, theme.accent, 0.3).name()
    grounds = [theme.page, theme.current, theme.pair, hit]
    for ground in [*grounds, *(mark.background for mark in theme.marks.values())]:
        assert dist(_lab(theme.selection), _lab(ground)) >= 7.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_watched_names_stand_out(theme):
    assert contrast(theme.watch_text, theme.watch) >= 4.5
    grounds = [theme.page, theme.chrome, theme.selected, theme.pair, theme.current]
    for ground in [*grounds, *(mark.background for mark in theme.marks.values())]:
        assert contrast(theme.watch, ground) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_types_look_different(theme):
    assert len({mark.line for mark in theme.marks.values()}) == len(MentionType)
    assert len({mark.background for mark in theme.marks.values()}) == len(MentionType)


def test_every_theme_that_can_be_set_can_be_drawn():
    assert tuple(THEMES) == settings.THEMES


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_quotes_are_told_from_each_other_and_from_all_that_is_marked(theme):
    colours = list(theme.quotes.values())
    hit = mix(theme.page, theme.accent, 0.3).name()
    others = [theme.page, theme.current, theme.pair, theme.selection, hit]
    others += [mark.background for mark in theme.marks.values()]
    for number, colour in enumerate(colours):
        assert contrast(theme.text, colour) >= 4.5
        assert all(dist(_lab(colour), _lab(other)) >= 15 for other in others)
        assert all(dist(_lab(colour), _lab(other)) >= 25 for other in colours[:number])
