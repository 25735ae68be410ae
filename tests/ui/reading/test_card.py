"""The card of an entity: whole, inside what it stands over."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.ui.reading.reading_samples import card_of, make_content

if TYPE_CHECKING:
    from ui.reading.view import ReadingView


@pytest.mark.parametrize("size", [(1000, 700), (640, 420), (400, 300)])
def test_the_card_stands_whole_in_the_window(view: ReadingView, size: tuple[int, int]) -> None:
    card = card_of("e-pop")
    many = tuple((f"{n}.txt", f"A long headline of the article {n} on a port") for n in range(9))
    view.entity_card = lambda _id: replace(card, articles=many)
    view.resize(*size)
    view.show_content(make_content(repeat=4))
    view.focus_original()
    for _ in range(12):
        view.move_mention(1)
        view.show_card()
        assert view.rect().contains(view.card.geometry())
        assert view.card.hasFocus()
        left_out = 9 - view.card.text().count("A long headline")
        assert f"and {left_out} more" in view.card.text()
