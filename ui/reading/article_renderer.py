"""An article written into both panes: its text, its colours and the words above it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from core.article import MentionType, Origin
from ui.qt.i18n import language_name, tr
from ui.reading.document.builder import Ink, recolour, rewrite, write
from ui.reading.document.column import BlockStyle, Column, Side, original_column, translation_column
from ui.reading.document.interleaved import interleaved_column
from ui.reading.document.typeface import TextStyle, Typeface
from ui.reading.header import describe_original, describe_scan, describe_translation, reading_time

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.remembered import ReadingMode
    from ui.reading.content import Content, Place
    from ui.reading.document.typeface import Hand
    from ui.reading.two_pane import TwoPane
    from ui.theme.theme import Theme


class ArticleRenderer:
    """Write content into both panes, and only what changed when more of it is known."""

    def __init__(self, two_pane: TwoPane, theme: Theme) -> None:
        self._two_pane = two_pane
        self._theme = theme
        self._told: tuple[str, tuple[tuple[str, str], ...]] | None = None
        self.content: Content | None = None
        self.visible = frozenset(MentionType)
        self.zoom = 100
        self._style = TextStyle()
        two_pane.set_face(Typeface(self.zoom))

    @property
    def ink(self) -> Ink:
        """Give the colours of the article's mentions."""
        mentions = self.content.article.mentions if self.content else ()
        return Ink(self._theme, lambda index: mentions[index].type, self.visible)

    def show(
        self,
        content: Content,
        place: Place | None,
        told: tuple[str | None, Sequence[tuple[str, str]]],
    ) -> None:
        """Write an article with what is told of its translation, and go to a place in it."""
        self.content = content
        self._told = _told(*told)
        with self._two_pane.changing():
            self._two_pane.set_mode(self._two_pane.mode, alone=self._needs_none)
            self._show_notice()
            self._write()
            self._two_pane.go_to(place)

    @property
    def _needs_none(self) -> bool:
        """Tell whether the article is in the reader's language and so has no translation."""
        content = self.content
        return content is not None and content.article.language == content.to

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
        with self._two_pane.changing():
            ink = self.ink
            columns = self._columns()
            if [len(p.column.blocks) for p in self._two_pane.panes] != [
                len(column.blocks) for column in columns
            ]:
                self._write()
            else:
                panes = zip(self._two_pane.panes, columns, self._hands(), strict=True)
                for pane, column, hand in panes:
                    rewrite(pane.document(), pane.column, column, hand, ink)
                    pane.column = column
            self._place_notice()
        self._tell_about()

    def set_mode(self, mode: ReadingMode) -> None:
        """Show both texts, beside or under each other, or one of them."""
        with self._two_pane.changing():
            stacked = self._two_pane.stacked
            self._two_pane.set_mode(mode, alone=self._needs_none)
            self._show_notice()
            if self._two_pane.stacked != stacked:
                self._write()
        if self.content is not None:
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
        self._set_type()

    def set_style(self, style: TextStyle) -> None:
        """Write the text in another face, or with other lines."""
        if style != self._style:
            self._style = style
            self._set_type()

    def _set_type(self) -> None:
        with self._two_pane.changing():
            self._two_pane.set_face(Typeface(self.zoom, self._style))
            self._write()

    def fade_in(self, sentences: Iterable[int]) -> None:
        """Let the translations of sentences appear."""
        numbers = list(sentences)
        for pane in self._two_pane.shown:
            below = pane.column.sentences if pane.side is Side.TRANSLATION else pane.column.under
            inside = (n for n in numbers if pane.side is Side.TRANSLATION or n in below)
            pane.fade_in.cover([below[n] for n in inside])

    def say(self, text: str | None, buttons: Sequence[tuple[str, str]]) -> bool:
        """Say why there is no translation, or why some is missing; tell if that is new."""
        told = _told(text, buttons)
        if told == self._told:
            return False
        self._told = told
        self._show_notice()
        if self.content is not None:
            self.update(self.content)
        return True

    def _show_notice(self) -> None:
        """Say what is told in the pane that has room for it."""
        for panel in self._two_pane.titled_panes.values():
            seen = self._told is not None and panel.notice is self._two_pane.notice
            if self._told is not None:
                panel.notice.say("", [self._told[0]], self._told[1])
            panel.notice.setVisible(seen)
        self._place_notice()

    def first_body_sentence(self) -> int:
        """Give the first sentence after the headline, else the first."""
        blocks = self._two_pane.panes[0].column.blocks
        heading = blocks and blocks[0].style is BlockStyle.HEADLINE
        after = len(blocks[0].sentences) if heading else 0
        return after if after < len(self._two_pane.panes[0].column.sentences) else 0

    def sentence_of(self, mention: int) -> int:
        """Give the sentence that a mention is in."""
        assert self.content is not None
        article = self.content.article
        start = article.mentions[mention].start
        return max(0, bisect_right(article.sentences, start, key=lambda s: s.start) - 1)

    def _columns(self) -> tuple[Column, Column]:
        assert self.content is not None
        # What a notice explains will not come soon: nothing stands in for it.
        placeholders = self._told is None and not self._needs_none
        original = original_column(self.content)
        translation = translation_column(self.content, placeholders=placeholders)
        if self._two_pane.stacked:
            original = interleaved_column(original, translation)
        return original, translation

    def _hands(self) -> tuple[Hand, Hand]:
        assert self.content is not None
        own, to = self.content.article.language, self.content.to
        return self._two_pane.face.hand(own, to), self._two_pane.face.hand(to, to)

    def _write(self) -> None:
        if self.content is None:
            return
        ink = self.ink
        for pane, column, hand in zip(
            self._two_pane.panes, self._columns(), self._hands(), strict=True
        ):
            pane.fade_in.lift()
            pane.column = column
            pane.set_right_to_left(hand.right_to_left[0])
            write(pane.document(), column, hand, ink)
        self._tell_about()

    def _recolour(self) -> None:
        if self.content is None:
            return
        with self._two_pane.changing():
            for pane in self._two_pane.panes:
                recolour(pane.document(), pane.column, self.ink)

    def _place_notice(self) -> None:
        if self._told is not None and self.content is not None:
            panel = next(
                p for p in self._two_pane.titled_panes.values() if p.notice is self._two_pane.notice
            )
            # Over an original there is no room but at its foot.
            in_place_of_text = panel.pane.side is Side.TRANSLATION
            panel.place_notice(at_top=in_place_of_text and not any(self.content.translations))

    def _tell_about(self) -> None:
        """Set the headers, the accessible names and the doubt signs."""
        content = self.content
        assert content is not None
        own, to = language_name(content.article.language), language_name(content.to)
        original, translation = self._two_pane.titled_panes.values()
        remark = describe_translation(content, under_way=self._told is None)
        names = "" if content.article.named else tr("names missing")
        scanned = describe_scan(content.article.scan)
        time = reading_time(content.article)
        if self._two_pane.stacked:
            original.header.set_text(
                f"{own} → {to}",
                _joined(time, scanned, describe_original(content.claim), remark, names),
            )
            original.pane.setAccessibleName(
                tr("Original and translation, {language}", language=f"{own}, {to}")
            )
        else:
            spoken = tr("your language already: nothing to translate") if self._needs_none else ""
            original.header.set_text(
                own, _joined(time, scanned, describe_original(content.claim), spoken, names)
            )
            original.pane.setAccessibleName(tr("Original, {language}", language=own))
        translation.header.set_text(to, remark)
        translation.pane.setAccessibleName(tr("Translation, {language}", language=to))
        self._sign()

    def _sign(self) -> None:
        """Put signs beside translations: doubts, corrections, bundles; of notes by originals."""
        content = self.content
        assert content is not None
        done = {n: t for n, t in enumerate(content.translations) if t is not None}
        corrected = {n for n, t in done.items() if t.origin is Origin.CORRECTION}
        bundled = {n for n, t in done.items() if t.origin is Origin.BUNDLE}
        if len(bundled) == len(done):
            bundled = set()  # The header says it of all.
        signed = [n for n, t in done.items() if t.doubts or n in corrected or n in bundled]
        bundled -= {n for n in bundled if done[n].doubts}
        for pane in self._two_pane.panes:
            spans = pane.column.sentences if pane.side is Side.TRANSLATION else pane.column.under
            found = [n for n in signed if pane.side is Side.TRANSLATION or n in pane.column.under]
            pane.set_signs({spans[n].start: (n,) for n in found}, corrected, bundled)
        pane = self._two_pane.pane(Side.ORIGINAL)
        spans = pane.column.sentences
        pane.set_note_signs({spans[n].start: (n,) for n in content.notes if n < len(spans)})


def _joined(*remarks: str) -> str:
    return "  ·  ".join(filter(None, remarks))


def _told(
    text: str | None, buttons: Sequence[tuple[str, str]]
) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    return None if text is None else (text, tuple(buttons))
