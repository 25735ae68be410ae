"""Mark what is current, pointed at, found or noted: in the texts and beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.reading.document import highlights
from ui.reading.document.highlights import Passing
from ui.reading.marked_bar import Marked
from ui.reading.mention_steps import alike
from ui.reading.quoted_words import strokes

if TYPE_CHECKING:
    from ui.reading.article_renderer import ArticleRenderer
    from ui.reading.content import Content
    from ui.reading.find.finder import Finder
    from ui.reading.hover import Hover
    from ui.reading.two_pane import TwoPane
    from ui.theme.theme import Theme


class PassingMarks:
    """Bring together all marks that pass, whoever knows of them."""

    def __init__(
        self, two_pane: TwoPane, renderer: ArticleRenderer, finder: Finder, hover: Hover
    ) -> None:
        self._two_pane, self._renderer = two_pane, renderer
        self._finder, self._hover = finder, hover

    def show(self, theme: Theme, current: int, mention: int | None) -> None:
        """Mark the current sentence, -1 for none, the current mention and all else."""
        content = self._renderer.content
        if content is None:
            return
        ink, hovered = self._renderer.ink, self._hover.sentence
        for pane in self._two_pane.shown:
            column = pane.column
            hits, hit = self._finder.marks(pane.side)
            passing = Passing(
                current=column.spans_of(current) if current >= 0 else (),
                hovered=column.spans_of(hovered) if hovered is not None else (),
                mention=tuple(column.mentions_of(mention)) if mention is not None else (),
                words=self._hover.words.get(pane.side, ()),
                hits=hits,
                hit=hit,
            )
            highlights.apply(pane, passing, theme, ink.backgrounds(column))
            pane.set_strokes(strokes(content, column, pane.side, theme))
        self._mark_bar(content, mention)

    def _mark_bar(self, content: Content, mention: int | None) -> None:
        found = content.translations
        same = alike(content, mention)
        self._two_pane.bar.set_marked(
            {
                Marked.HIT: self._finder.sentences(),
                Marked.MENTION: [self._renderer.sentence_of(number) for number in same],
                Marked.DOUBT: [n for n, t in enumerate(found) if t is not None and t.doubts],
                Marked.NOTE: content.notes,
            }
        )
