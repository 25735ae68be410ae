"""An article written into both panes: its text, its colours and the words above it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from core.article import MentionType, Origin
from core.languages import english_name, is_right_to_left
from ui.reading.builder import Ink, recolour, rewrite, write
from ui.reading.column import BlockStyle, Column, Side, original_column, translation_column
from ui.reading.header import describe_translation
from ui.reading.typeface import Typeface

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.reading.content import Content, Place
    from ui.reading.surface import Surface
    from ui.theme import Theme


class Spread:
    """Write content into a surface, and only what changed when more of it is known."""

    def __init__(self, surface: Surface, theme: Theme) -> None:
        self._surface = surface
        self._theme = theme
        self._told: tuple[str, tuple[tuple[str, str], ...]] | None = None
        self.content: Content | None = None
        self.visible = frozenset(MentionType)
        self.zoom = 100
        surface.set_face(Typeface(self.zoom))

    @property
    def ink(self) -> Ink:
        """Give the colours of the article's mentions."""
        mentions = self.content.article.mentions if self.content else ()
        return Ink(self._theme, lambda index: mentions[index].type, self.visible)

    def show(self, content: Content, place: Place | None) -> None:
        """Write an article, and go to a place in it."""
        self.content = content
        self._told = None
        self._surface.panels[Side.TRANSLATION].notice.hide()
        with self._surface.changing():
            self._write()
            self._place_notice()
            self._surface.go_to(place)

    def fits(self, content: Content) -> bool:
        """Tell whether content can be shown by changing sentences of what is shown."""
        if self.content is None:
            return False
        a, b = self.content.article, content.article
        return (a.text, a.paragraphs, a.date, a.language, self.content.to) == (
            b.text,
            b.paragraphs,
            b.date,
            b.language,
            content.to,
        )

    def update(self, content: Content) -> None:
        """Write what changed; what is at the top stays where it is."""
        self.content = content
        with self._surface.changing():
            ink = self.ink
            for pane, column in zip(self._surface.panes, self._columns(), strict=True):
                rewrite(pane.document(), pane.column, column, self._surface.face, ink)
                pane.column = column
            self._place_notice()
        self._tell_about()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self._recolour()

    def set_visible(self, types: frozenset[MentionType]) -> None:
        """Colour only mentions of some types."""
        self.visible = types
        self._recolour()

    def set_zoom(self, percent: int) -> None:
        """Write the text in another size."""
        self.zoom = percent
        with self._surface.changing():
            self._surface.set_face(Typeface(percent))
            self._write()

    def say(self, text: str | None, buttons: Sequence[tuple[str, str]]) -> None:
        """Say on the translation's side why there is none, or why some is missing."""
        told = None if text is None else (text, tuple(buttons))
        if told == self._told:
            return
        self._told = told
        notice = self._surface.panels[Side.TRANSLATION].notice
        if told is not None:
            notice.say("", [told[0]], told[1])
        notice.setVisible(told is not None)
        if self.content is not None:
            self.update(self.content)

    def said(self) -> str | None:
        """Give the words on the translation's side."""
        return self._told[0] if self._told is not None else None

    def first_body_sentence(self) -> int:
        """Give the first sentence after the headline, else the first."""
        blocks = self._surface.panes[0].column.blocks
        heading = blocks and blocks[0].style is BlockStyle.HEADLINE
        after = len(blocks[0].sentences) if heading else 0
        return after if after < len(self._surface.panes[0].column.sentences) else 0

    def sentence_of(self, mention: int) -> int:
        """Give the sentence that a mention is in."""
        assert self.content is not None
        article = self.content.article
        start = article.mentions[mention].start
        return max(0, bisect_right(article.sentences, start, key=lambda s: s.start) - 1)

    def _columns(self) -> tuple[Column, Column]:
        assert self.content is not None
        # What a notice explains will not come soon: nothing stands in for it.
        placeholders = self._told is None
        return (
            original_column(self.content),
            translation_column(self.content, placeholders=placeholders),
        )

    def _write(self) -> None:
        if self.content is None:
            return
        ink = self.ink
        languages = (self.content.article.language, self.content.to)
        rights = [is_right_to_left(language) for language in languages]
        for pane, column, right in zip(self._surface.panes, self._columns(), rights, strict=True):
            pane.column = column
            pane.set_right_to_left(right)
            write(
                pane.document(),
                column,
                self._surface.face,
                ink,
                right_to_left=(right, rights[1]),
            )
        self._tell_about()

    def _recolour(self) -> None:
        if self.content is None:
            return
        with self._surface.changing():
            for pane in self._surface.panes:
                recolour(pane.document(), pane.column, self.ink)

    def _place_notice(self) -> None:
        if self._told is not None and self.content is not None:
            at_top = not any(self.content.translations)
            self._surface.panels[Side.TRANSLATION].place_notice(at_top=at_top)

    def _tell_about(self) -> None:
        """Set the headers, the accessible names and the doubt signs."""
        content = self.content
        assert content is not None
        names = (english_name(content.article.language), english_name(content.to))
        remarks = ("", describe_translation(content, under_way=self._told is None))
        for panel, title, name, remark in zip(
            self._surface.panels.values(), ("Original", "Translation"), names, remarks, strict=True
        ):
            panel.header.set_text(name, remark)
            panel.pane.setAccessibleName(f"{title}, {name}")
        pane = self._surface.pane(Side.TRANSLATION)
        corrected = {
            index
            for index, translation in enumerate(content.translations)
            if translation is not None and translation.origin is Origin.CORRECTION
        }
        pane.set_signs(
            {
                pane.column.sentences[index].start: (index,)
                for index, translation in enumerate(content.translations)
                if translation is not None and (translation.doubts or index in corrected)
            },
            corrected,
        )
