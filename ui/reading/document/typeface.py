"""The type of the reading surface: faces, sizes, line heights and the space between blocks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, product
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QTextCharFormat

from core.languages import base, is_right_to_left
from ui.reading.document.column import BlockStyle
from ui.reading.document.paragraph_layout import Measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.reading.document.column import Block

READING_FAMILIES = (
    *("Noto Serif", "Source Serif 4", "Charter", "Georgia", "Cambria", "serif"),
    # For the scripts that those lack.
    *("Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Serif CJK SC", "Noto Serif Thai"),
)

MARGIN = 24
"""Least space between the text and the edge of its pane, in device-independent pixels."""

_SIZES = {
    BlockStyle.HEADLINE: 24,
    BlockStyle.DATE: 13,
    BlockStyle.HEADING: 18,
    BlockStyle.BODY: 16,
    BlockStyle.FURNITURE: 13,
}
_LINE_HEIGHTS = {
    BlockStyle.HEADLINE: 1.5,
    BlockStyle.DATE: 1.4,
    BlockStyle.HEADING: 1.5,
    BlockStyle.BODY: 1.7,
    BlockStyle.FURNITURE: 1.55,
}
"""Distance of two base lines, in em."""

_UI_STYLES = (BlockStyle.DATE, BlockStyle.FURNITURE)
_END_SPACE = 72
_LARGER = dict.fromkeys(("ar", "ckb", "fa", "ps", "sd", "ug", "ur"), 1.15)
"""Arabic letters are small for their size beside Latin ones."""

_INDENT = 18
"""How far a translation that stands under its original is set in."""

_USUAL_LETTERS = "the people of the town said on Monday that they had not heard of it before"


@dataclass(frozen=True, slots=True)
class Hand:
    """How one document is written: its own blocks first, then those that stand under others."""

    font: QFont
    """The document's own."""
    formats: tuple[dict[BlockStyle, QTextCharFormat], ...]
    right_to_left: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class TextStyle:
    """What a reader chose for the texts.

    `family` is her own face, "" for the best there is; `line_height` is in percent of the usual,
    `letters` the longest line in usual letters.
    """

    family: str = ""
    line_height: int = 100
    letters: int = 66
    """Lines of narrow letters then stay under 75, and 62 to 75 read best."""
    justified: bool = False


class Typeface:
    """Fonts and measures at one zoom; the reader's own face, where she chose one, comes first."""

    def __init__(self, percent: int = 100, style: TextStyle | None = None) -> None:
        self.scale = percent / 100
        self.style = style or TextStyle()
        self.fonts = {style: self._font(style) for style in BlockStyle}

    def _font(self, style: BlockStyle, larger: float = 1.0) -> QFont:
        if style in _UI_STYLES:
            font = QFont(QGuiApplication.font())
        else:
            font = QFont()
            font.setFamilies(
                [*([self.style.family] if self.style.family else ()), *READING_FAMILIES]
            )
        font.setPixelSize(max(6, round(_SIZES[style] * self.scale * larger)))
        if style in (BlockStyle.HEADLINE, BlockStyle.HEADING):
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def hand(self, own: str, under: str) -> Hand:
        """Give how a document is written: its own language, and that of what stands `under`."""
        languages = (own, under)
        fonts = [self._fonts_for(language) for language in languages]
        return Hand(
            fonts[0][BlockStyle.BODY],
            tuple(_formats(each, fonts[0][BlockStyle.BODY]) for each in fonts),
            tuple(is_right_to_left(language) for language in languages),
        )

    def _fonts_for(self, language: str) -> dict[BlockStyle, QFont]:
        larger = _LARGER.get(base(language))
        if larger is None:
            return self.fonts
        return {style: self._font(style, larger) for style in BlockStyle}

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """Give how each kind of block is set, by the number that `measure_of` gives."""
        return tuple(self._measure(*kind) for kind in product(BlockStyle, (False, True)))

    def _measure(self, style: BlockStyle, under: bool) -> Measure:
        font = self.fonts[style]
        metrics = QFontMetricsF(font)
        height = self.style.line_height / 100
        pitch = round(_LINE_HEIGHTS[style] * height * font.pixelSize(), 1)
        letter = metrics.horizontalAdvance(_USUAL_LETTERS) / len(_USUAL_LETTERS)
        # The face's own leading stays above the line, as its designer wanted it.
        indent = _INDENT * self.scale if under else 0.0
        justified = self.style.justified and style is BlockStyle.BODY
        return Measure(pitch, metrics.ascent(), indent, letter, justified)

    @property
    def line(self) -> float:
        """Give the height of a line of body text in pixels."""
        height = _LINE_HEIGHTS[BlockStyle.BODY] * self.style.line_height / 100
        return height * self.fonts[BlockStyle.BODY].pixelSize()

    @cached_property
    def widest_column(self) -> int:
        """Give the most pixels a line of text may take."""
        width = QFontMetricsF(self.fonts[BlockStyle.BODY]).horizontalAdvance(_USUAL_LETTERS)
        return round(width / len(_USUAL_LETTERS) * self.style.letters)

    def gaps(self, blocks: Sequence[Block]) -> list[float]:
        """Give the space after each block, in pixels."""
        after = [_gap(a, b) for a, b in pairwise(blocks)]
        return [gap * self.scale for gap in (*after, _END_SPACE)]


_STYLES = list(BlockStyle)


def _formats(fonts: dict[BlockStyle, QFont], usual: QFont) -> dict[BlockStyle, QTextCharFormat]:
    """Give the format of each style's letters; those in the document's own font need none."""
    formats = {}
    for style, font in fonts.items():
        formats[style] = QTextCharFormat()
        if font != usual:
            formats[style].setFont(font)
    return formats


def measure_of(block: Block) -> int:
    """Give the number of a block's measure."""
    return 2 * _STYLES.index(block.style) + block.under


def _gap(first: Block, second: Block) -> int:
    above, below = first.style, second.style
    if second.under:
        return 2
    if second.goes_on:
        return 10
    if below is BlockStyle.DATE:
        return 6
    if above in (BlockStyle.DATE, BlockStyle.HEADLINE):
        return 18
    if above is BlockStyle.HEADING:
        return 8
    if below is BlockStyle.HEADING:
        return 26
    if above is below is BlockStyle.FURNITURE:
        return 6
    return 24 if BlockStyle.FURNITURE in (above, below) else 14
