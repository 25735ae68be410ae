"""What the reader does with entities: read what is said of them, rename, merge, split, hide."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from core.article import MentionType
from core.errors import DiptychError
from core.names.linking.edits import EditKind, EntityEdit
from core.session import MentionInContext
from ui.qt.announcing import announce
from ui.qt.i18n import language_name, tr
from ui.qt.tasks import no_progress
from ui.reading.card import TYPE_NAMES
from ui.widgets.picker import Choice, matching

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.article import Entity
    from core.article_list import ArticleEntry
    from core.session import FolderSession
    from ui.context import Context

MAX_MENTIONS = 300
"""Sentences listed of one entity."""


class EntityCommands(QObject):
    """Works on the entity selected in the panel, else on that of the current mention."""

    kept = Signal(str)
    """All that is said of an entity is to stay, in the pane of results."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        context.panel.mentions_requested.connect(self.list_mentions)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {
            "entity_mentions": self.list_selected,
            "rename_entity": self.rename,
            "merge_entity": self.merge,
            "split_entity": self.split,
            "retype_entity": self.retype,
            "hide_entity": self.hide,
            "drop_entity": self.drop,
            "panel_order": self._context.panel.switch_order,
            "panel_hidden": self._context.panel.switch_hidden,
            "panel_scope": self._context.panel.switch_scope,
            "toggle_panel": self.toggle_panel,
        }

    def toggle_panel(self) -> None:
        """Show or hide the panel."""
        panel = self._context.panel
        panel.setVisible(panel.isHidden())
        shown = not panel.isHidden()
        announce(panel.window(), tr("Entity panel shown") if shown else tr("Entity panel hidden"))

    def chosen(self) -> Entity | None:
        """Give the entity to work on, or say that there is none."""
        context = self._context
        in_panel = context.panel.has_keyboard()
        selected, current = context.panel.selected(), context.entity_navigation.current()
        for id in (selected, current) if in_panel else (current, selected):
            entity = context.entity_navigation.entity(id) if id else None
            if entity is not None:
                return entity
        context.messages.confirm(
            tr("Select an entity in the panel, or go to a mention with ] first.")
        )
        return None

    # What is said of it

    def list_selected(self) -> None:
        """List all mentions of the entity."""
        entity = self.chosen()
        if entity is not None:
            self.list_mentions(entity.id)

    @Slot(str)
    def list_mentions(self, entity_id: str) -> None:
        """List what the folder says of an entity, in the reader's language where it can."""
        context, session = self._context, self._context.reader.session
        if session is None:
            return
        context.tasks.run(
            _choices_of,
            session,
            entity_id,
            on_result=partial(self._show_mentions, session, entity_id),
            on_error=context.reader.report,
            on_progress=no_progress,
        )

    def _show_mentions(self, session: FolderSession, entity_id: str, choices: list[Choice]) -> None:
        entity = self._context.entity_navigation.entity(entity_id)
        if session is not self._context.reader.session or entity is None or not choices:
            return
        self._context.picker.open(
            tr("What the articles say of {name}", name=entity.name),
            self._on_mention,
            choices=choices,
            two_lines=True,
            keep_all=partial(self.kept.emit, entity_id),
        )
        if len(choices) >= MAX_MENTIONS:
            note = tr("The first {number} sentences.", number=MAX_MENTIONS)
        else:
            note = tr("Return goes there, Ctrl+Return keeps all as results.")
        self._context.picker.show_choices(choices, note)

    def _on_mention(self, chosen: object) -> None:
        assert isinstance(chosen, MentionInContext)
        self._context.entity_navigation.show_mention(chosen.path, chosen.mention)

    # What is changed in it

    def rename(self) -> None:
        """Ask for the entity's name; its spellings are offered."""
        entity = self.chosen()
        if entity is None:
            return
        spellings = [
            Choice(form, form, language_name(language), str(count))
            for form, language, count in _once(entity)
        ]
        self._context.picker.open(
            tr("New name of {name}", name=entity.name),
            partial(self._edit, EditKind.RENAME, entity.id),
            choices=spellings,
            search=partial(self._offer_name, spellings),
        )

    def _offer_name(self, spellings: list[Choice], words: str) -> None:
        name = " ".join(words.split())
        typed = [Choice(name, name, tr("the new name"))] if name else []
        self._context.picker.show_choices([*typed, *matching(spellings, words)])

    def merge(self) -> None:
        """Ask with which other entity the entity is one."""
        entity, session = self.chosen(), self._context.reader.session
        if entity is not None and session is not None:
            self._context.tasks.run(
                session.entities.all,
                on_result=partial(self._ask_other, session, entity),
                on_error=self._context.reader.report,
            )

    def _ask_other(self, session: FolderSession, entity: Entity, entities: list[Entity]) -> None:
        if session is not self._context.reader.session:
            return
        others = [e for e in entities if e.id != entity.id and e.type is not MentionType.DATE]
        others.sort(key=lambda e: e.type is not entity.type)
        choices = [Choice(e.id, e.name, tr(TYPE_NAMES[e.type]), str(e.mentions)) for e in others]
        self._context.picker.open(
            tr("{name} is the same as", name=entity.name),
            partial(self._edit, EditKind.MERGE, entity.id),
            choices=choices,
        )

    def split(self) -> None:
        """Ask which spelling is another entity's."""
        entity = self.chosen()
        if entity is None:
            return
        forms = _once(entity)
        if len(forms) < 2:
            self._context.messages.confirm(tr("{name} has only one spelling.", name=entity.name))
            return
        self._context.picker.open(
            tr("Take a spelling out of {name}", name=entity.name),
            partial(self._split, entity.id),
            choices=[Choice(f, f, language_name(lang), str(n)) for f, lang, n in forms],
        )

    def _split(self, entity_id: str, form: object) -> None:
        self._do(EntityEdit(EditKind.SPLIT, entity_id, form=str(form)))

    def retype(self) -> None:
        """Ask what the entity is."""
        entity = self.chosen()
        if entity is None:
            return
        choices = [
            Choice(kind.value, tr(TYPE_NAMES[kind]), tr("now") if kind is entity.type else "")
            for kind in MentionType
            if kind is not MentionType.DATE
        ]
        self._context.picker.open(
            tr("{name} is", name=entity.name),
            partial(self._edit, EditKind.RETYPE, entity.id),
            choices=choices,
        )

    def hide(self) -> None:
        """Hide the entity, or show it again."""
        entity = self.chosen()
        if entity is None:
            return
        kind = EditKind.SHOW if entity.hidden else EditKind.HIDE
        if self._do(EntityEdit(kind, entity.id)):
            self._context.messages.confirm(
                tr(
                    "{name} is shown again." if entity.hidden else "{name} is hidden.",
                    name=entity.name,
                )
            )

    def drop(self) -> None:
        """Say that the entity is none."""
        entity = self.chosen()
        if entity is not None and self._do(EntityEdit(EditKind.DROP, entity.id)):
            self._context.messages.confirm(
                tr(
                    "“{name}” is not an entity any more. Ctrl+Shift+Z takes this back.",
                    name=entity.name,
                )
            )

    def _edit(self, kind: EditKind, entity_id: str, value: object) -> None:
        self._do(EntityEdit(kind, entity_id, str(value)))

    def _do(self, edit: EntityEdit) -> bool:
        """Change an entity; False where that could not be kept, which is told."""
        reader = self._context.reader
        if reader.session is None:
            return False
        try:
            reader.session.entities.edit(edit)
        except DiptychError as error:
            reader.report(error)
            return False
        reader.entities_edited()
        return True


def _once(entity: Entity) -> list[tuple[str, str, int]]:
    """Give each spelling once, with the language that has it most, and its count in all."""
    found: dict[str, tuple[str, int]] = {}
    for form, language, count in entity.forms:
        first, so_far = found.get(form, (language, 0))
        found[form] = (first, so_far + count)
    return [(form, language, count) for form, (language, count) in found.items()]


def _choices_of(
    session: FolderSession,
    entity_id: str,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> list[Choice]:
    found = session.entities.in_context(entity_id, most=MAX_MENTIONS, cancelled=cancelled)
    return [_choice(one, session.entry(one.path)) for one in found]


def _choice(one: MentionInContext, entry: ArticleEntry | None) -> Choice:
    """Show the sentence in the reader's language, and under it the article's headline."""
    shown = one.translation if one.translation.text else one.original
    headline = (entry.title_translation or entry.title) if entry else ""
    language = entry.language.upper() if entry else ""
    return Choice(one, shown.text, headline, language, marks=shown.spans)
