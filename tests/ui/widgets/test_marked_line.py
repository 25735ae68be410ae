"""A line with bold parts loses whole words where it has no room, never its first bold part."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ui.widgets.marked_line import fitting


def width(text: str, marks: tuple[tuple[int, int], ...]) -> float:
    return 10 * len(text) + 2 * sum(end - start for start, end in marks)


@given(st.lists(st.text("abцآ🙂", min_size=1, max_size=9), min_size=1, max_size=30), st.data())
def test_a_line_fits_and_shows_its_first_mark(words, data):
    number = data.draw(st.integers(0, len(words) - 1))
    text, start = " ".join(words), len(" ".join(words[:number])) + bool(number)
    marks = ((start, start + len(words[number])),)
    room = data.draw(st.integers(250, 900))
    shown, left = fitting(text, marks, room, width)
    if width(text, marks) <= room:
        assert (shown, left) == (text, marks)
        return
    assert width(shown, left) <= room
    assert [shown[a:b] for a, b in left] == [words[number]]
    parts = shown.strip("…").split()
    assert set(parts) <= set(words), "words are left out whole"
