"""The reading surface in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.reading.reading_samples import card_of
from ui.reading.view import ReadingView
from ui.theme.theme import LIGHT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def view(qtbot: QtBot) -> ReadingView:
    """Give a shown, empty reading view of 1024 x 700."""
    made = ReadingView(LIGHT, entity_card=card_of)
    qtbot.addWidget(made)
    made.resize(1024, 700)
    with qtbot.waitExposed(made):
        made.show()
    return made
