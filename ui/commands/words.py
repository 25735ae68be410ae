"""What is known of a word: in the folder, in memories, in dictionaries that are on the machine."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog

from core.languages import is_right_to_left, without_region
from core.translation.word_links import word_spans
from ui.file_dialogs import FileDialog
from ui.qt.i18n import language_name, tr
from ui.qt.tasks import no_progress
from ui.qt.utf16 import TextPositions
from ui.reading.card import TYPE_NAMES
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.knowledge.dictionaries import Dictionaries, DictionaryEntry, DictionaryFiles
    from core.session import FolderSession, WordKnowledge, WordPlace
    from ui.context import Context
    from ui.qt.tasks import Task
    from ui.reading.content import Content
    from ui.reading.pane import Pane

_ADD = "add"
_LONGEST = 80
"""Letters that are selected to be looked up together."""
_WEAKEST = 0.25
"""Links below this weight are as often wrong as right."""

_Known = tuple["WordKnowledge", list["DictionaryEntry"], list[str]]


class WordCommands(QObject):
    """Looks the selected word up beside the window, and goes from word to word."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._dictionaries: Dictionaries | None = None
        self._asked: Task | None = None
        self._sentence = self._number = -1
        """The sentence that the word is in, and which of its words it is."""
        sheet = context.view.word_sheet
        sheet.moved.connect(self._move)
        sheet.closed.connect(self._give_up)
        context.view.word_requested.connect(self._on_clicked)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {"word_card": self.show, "dictionaries": self.list_dictionaries}

    # The word

    def show(self) -> None:
        """Tell of the selected word, else of the current mention's, else of the first."""
        content, view = self._context.reader.content, self._context.view
        pane = view.two_pane.panes[0]
        cursor, mention = pane.textCursor(), view.current_mention()
        if content is None:
            return
        sentence, place = view.current_sentence(), 0
        if cursor.hasSelection() and pane in view.two_pane.shown:
            position, end = cursor.selectionStart(), cursor.selectionEnd()
            selected = pane.column.sentence_at(position)
            if selected is not None:
                sentence, place = selected, self._place_in(content, pane, selected, position)
                last = self._place_in(content, pane, selected, end)
                if 0 < last - place <= _LONGEST and end <= pane.column.sentences[selected].end:
                    self._tell_of(sentence, place, last)
                    return
        elif mention is not None:
            start = content.article.mentions[mention].start
            place = start - content.article.sentences[sentence].start
        self._tell_of(sentence, place)

    @Slot(object, int)
    def _on_clicked(self, pane: Pane, position: int) -> None:
        content = self._context.reader.content
        sentence = pane.column.sentence_at(position)
        if content is None or sentence is None:
            return
        own = pane.column.sentences[sentence]
        original = pane is self._context.view.two_pane.panes[0]
        if original and own.start <= position < own.end:
            self._tell_of(sentence, self._place_in(content, pane, sentence, position))
            return
        span = pane.column.under.get(sentence, own)
        found = content.translations[sentence]
        at = TextPositions(found.text).to_code_points(position - span.start) if found else 0
        links = [
            (link.weight, link.source_start)
            for link in (found.links if found is not None else ())
            if link.weight >= _WEAKEST and link.target_start <= at < link.target_end
        ]
        if links:
            self._tell_of(sentence, max(links)[1])
        else:
            self._context.messages.say(tr("It cannot be told which word of the original that is."))

    def _place_in(self, content: Content, pane: Pane, sentence: int, position: int) -> int:
        article = content.article
        text = article.quote(article.sentences[sentence])
        start = pane.column.sentences[sentence].start
        return TextPositions(text).to_code_points(max(0, position - start))

    def _tell_of(self, sentence: int, place: int, end: int = 0) -> None:
        """Tell of the word at a place of a sentence, or after it; of all up to an `end`."""
        spans = self._words(sentence)
        if spans:
            number = next((n for n, (_, last) in enumerate(spans) if place < last), len(spans) - 1)
            self._tell(sentence, number, (place, end) if end else spans[number])

    def _words(self, sentence: int) -> list[tuple[int, int]]:
        """Give where the words of a sentence are; scripts without spaces are parted by links."""
        content = self._context.reader.content
        if content is None or not 0 <= sentence < len(content.article.sentences):
            return []
        text = content.article.quote(content.article.sentences[sentence])
        translation = content.translations[sentence]
        links = translation.links if translation is not None else ()
        pieces = [(link.source_start, link.source_end) for link in links]
        return word_spans(text, pieces)

    @Slot(int)
    def _move(self, step: int) -> None:
        """Go to another word, on into the sentences beside; +1 is to the right."""
        content = self._context.reader.content
        if content is not None and is_right_to_left(content.article.language):
            step = -step
        spans = self._words(self._sentence)
        if 0 <= self._number + step < len(spans):
            number = self._number + step
            self._tell(self._sentence, number, spans[number])
            return
        beside = self._sentence + step
        others = self._words(beside)
        if others:
            number = 0 if step > 0 else len(others) - 1
            self._tell(beside, number, others[number])

    def _tell(self, sentence: int, number: int, span: tuple[int, int]) -> None:
        context, session = self._context, self._context.reader.session
        content, view = context.reader.content, context.view
        if content is None or session is None:
            return
        if sentence != view.current_sentence():
            view.go_to_sentence(sentence)
        self._give_up()
        self._sentence, self._number = sentence, number
        start, end = span
        text = content.article.quote(content.article.sentences[sentence])
        pane = view.two_pane.panes[0]
        if pane in view.two_pane.shown:
            positions, first = TextPositions(text), pane.column.sentences[sentence].start
            pane.select(first + positions.to_utf16(start), first + positions.to_utf16(end))
        named = _entity_lines(content, content.article.sentences[sentence].start + start)
        rects = view.sentence_rects(sentence)
        view.word_sheet.tell(text[start:end], [*named, tr("Looking it up …")], rects)
        language = without_region(content.article.language)
        self._asked = context.tasks.run(
            _look_up,
            session,
            self._opened(),
            text[start:end],
            language,
            on_result=partial(self._on_known, text[start:end], named),
            on_error=context.reader.report,
            on_progress=no_progress,
        )

    def _on_known(self, word: str, named: list[str], known: _Known) -> None:
        self._asked = None
        content, view = self._context.reader.content, self._context.view
        if content is None or not view.word_sheet.isVisible():
            return
        lines = [*named, *_lines(*known)]
        if not lines:
            lines = [tr("Nothing is known of it here, and no dictionary has it.")]
        view.word_sheet.tell(word, lines, view.sentence_rects(self._sentence))

    @Slot()
    def _give_up(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None

    # Dictionaries

    def _own_folders(self) -> list[Path]:
        return [Path(folder) for folder in self._context.settings.dictionary_folders]

    def _opened(self) -> Dictionaries:
        from core.knowledge.dictionaries import Dictionaries

        if self._dictionaries is None:
            self._dictionaries = Dictionaries(self._own_folders())
        return self._dictionaries

    def list_dictionaries(self) -> None:
        """List the dictionaries that are found; a folder with others can be pointed at."""
        from core.knowledge.dictionaries import find_dictionaries

        self._context.tasks.run(
            find_dictionaries,
            self._own_folders(),
            on_result=self._show_list,
            on_error=self._context.reader.report,
        )

    def _show_list(self, found: Sequence[DictionaryFiles]) -> None:
        choices = [
            Choice(_ADD, tr("Add a folder of dictionaries …"), tr("dictd or StarDict files")),
            *(
                Choice(str(path), str(path), tr("Return takes the folder off the list"))
                for path in self._own_folders()
            ),
            *(
                Choice(files, files.name, _direction(files), files.index.parent.name, enabled=False)
                for files in found
            ),
        ]
        self._context.picker.open(tr("Dictionaries"), self._on_chosen, choices=choices)

    def _on_chosen(self, chosen: object) -> None:
        if chosen == _ADD:
            dialog = FileDialog(self._context.parent, tr("A folder of dictionaries"))
            dialog.setFileMode(QFileDialog.FileMode.Directory)
            dialog.setOption(QFileDialog.Option.ShowDirsOnly)
            dialog.fileSelected.connect(self.add_folder)
            dialog.open()
        else:
            self._context.settings.dictionary_folders.pop(str(chosen), None)
            self._keep()

    @Slot(str)
    def add_folder(self, path: str) -> None:
        """Look for dictionaries in a folder, too, from now on."""
        self._context.settings.dictionary_folders[path] = ""
        self._keep()

    def _keep(self) -> None:
        self._context.settings.save()
        self._dictionaries = None
        self.list_dictionaries()


def _look_up(
    session: FolderSession,
    dictionaries: Dictionaries,
    word: str,
    language: str,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> _Known:
    entries, problems = dictionaries.look_up(word, language, session.to)
    return session.words.look_up(word, language, cancelled=cancelled), entries, problems


def _direction(files: DictionaryFiles) -> str:
    if not files.from_code:
        return ""
    return f"{language_name(files.from_code)} → {language_name(files.to_code)}"


def _entity_lines(content: Content, place: int) -> list[str]:
    """Say whose name the word at a place of the article is of."""
    for mention, id in zip(content.article.mentions, content.entity_ids, strict=False):
        entity = content.finished.entities.get(id)
        if mention.start <= place < mention.end and entity is not None:
            kind = tr(TYPE_NAMES[entity.type])
            mentions = tr("%n mentions in the folder", entity.mentions)
            return [f"{entity.name}  ·  {kind}  ·  {mentions}"]
    return []


def _lines(
    known: WordKnowledge, entries: Sequence[DictionaryEntry], problems: Sequence[str]
) -> list[str]:
    lines = []
    if known.translations:
        words = ", ".join(f"{text} ({count})" for text, count in known.translations)
        lines.append(tr("Translated here as: {words}", words=words))
    dictionary = ""
    for entry in entries:
        if entry.dictionary != dictionary:
            dictionary = entry.dictionary
            lines += ["", dictionary]
        text = entry.text
        lines.append(text if text.startswith(entry.word) else f"{entry.word}: {text}")
    if known.places:
        lines += ["", tr("In the folder")]
        for place in known.places:
            lines += _pair(place)
    if known.remembered:
        lines += ["", tr("In memories")]
        for place in known.remembered:
            lines += _pair(place, tr(place.source))
    lines += [tr(problem) for problem in problems]
    return lines[1:] if lines[:1] == [""] else lines


def _pair(place: WordPlace, source: str = "") -> list[str]:
    end = f"  ({source})" if source else ""
    translation = [f"    {place.translation.text}"] if place.translation.text else []
    return [f"–  {place.original.text}{end}", *translation]
