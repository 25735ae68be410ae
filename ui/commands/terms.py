"""Terms as the reader uses them: edited, put into a translation, made of a correction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from core.article import Origin
from core.errors import StoreError
from core.knowledge.term_proposals import proposed_terms
from core.languages import without_region
from ui.qt.i18n import language_name, tr
from ui.widgets.picker import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.knowledge.terms import Term
    from ui.commands.corrections import CorrectionCommands
    from ui.commands.terms_dialog import TermsDialog
    from ui.context import Context

_LONGEST = 80


class TermCommands(QObject):
    """Joins the lists of terms to what is read."""

    def __init__(self, context: Context, corrections: CorrectionCommands) -> None:
        super().__init__(context.parent)
        self._context, self._corrections = context, corrections

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {
            "terms": self.edit,
            "put_term": self.put_in,
            "term_from_correction": self.make_of_correction,
        }

    # The lists

    def edit(self) -> TermsDialog | None:
        """Open the lists; words selected in the original begin a line."""
        return self._open(self._begun())

    def _open(self, begun: str = "") -> TermsDialog | None:
        from ui.commands.terms_dialog import TermsDialog

        context, session = self._context, self._context.reader.session
        store = context.store.terms
        to = session.to if session is not None else context.settings.target_language
        try:
            if session is not None:
                everywhere, here = session.terms.lists()
            else:
                everywhere, here = store.into(without_region(to)), None
        except StoreError as error:
            context.messages.say(str(error))
            return None
        dialog = TermsDialog(
            everywhere, here, to=to, begun=begun, save=self.keep, parent=context.parent
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def keep(self, terms: Sequence[Term], *, here: bool) -> None:
        """Make these the terms of the folder, or of all; raises StoreError."""
        context, session = self._context, self._context.reader.session
        if session is not None:
            session.terms.save(terms, here=here)
        else:
            to = without_region(context.settings.target_language)
            context.store.terms.save(terms, to)

    def _begun(self) -> str:
        """Give the beginning of a term of what is selected in the original."""
        content = self._context.reader.content
        pane = self._context.view.two_pane.panes[0]
        words = " ".join(pane.selected_text().split()) if content is not None else ""
        if content is None or not words or len(words) > _LONGEST or "=" in words:
            return ""
        language = without_region(content.article.language)
        return f"[{language}] {words} = " if language else f"{words} = "

    # In the text

    def put_in(self) -> None:
        """Write the terms that the current sentence lacks into its translation."""
        context, session = self._context, self._context.reader.session
        index = context.view.current_sentence()
        if session is None or context.reader.content is None or index < 0:
            return
        missing = session.terms.missing(context.reader.path, index)
        if not missing:
            context.messages.confirm(tr("The sentence lacks no term."))
            return
        words = ", ".join(one.term.target for one in missing)
        text = session.terms.put_in(context.reader.path, index)
        if text is None:
            context.view.edit_sentence()
            context.messages.say(
                tr("It cannot be told where “{term}” belongs: write it in.", term=words)
            )
        elif self._corrections.take(text):
            context.messages.confirm(tr("“{term}” was put in. Ctrl+Z takes it back.", term=words))

    def make_of_correction(self) -> None:
        """Ask which of the words that were corrected are to be translated so from now on."""
        context, session = self._context, self._context.reader.session
        content, index = context.reader.content, context.view.current_sentence()
        if session is None or content is None or index < 0:
            return
        now = content.translations[index]
        before = session.corrections.without(context.reader.path, index)
        if now is None or now.origin is not Origin.CORRECTION:
            context.messages.confirm(tr("Correct the sentence first; F2 does it."))
            return
        article = content.article
        original = article.quote(article.sentences[index])
        proposals = (
            proposed_terms(original, article.language, before, now.text, session.to)
            if before is not None
            else []
        )
        choices = [
            Choice((term, here), f"{term.source} = {term.target}", _scope(term, here=here))
            for term, _ in proposals
            if term is not None
            for here in (True, False)
        ]
        if choices:
            context.picker.open(tr("Translate it so from now on"), self._on_chosen, choices=choices)
            return
        language = without_region(article.language)
        tag = f"[{language}] " if language else ""
        target = proposals[0][1] if proposals else ""
        self._open(f"{tag} = {target}" if target else "")
        context.messages.say(
            tr("It cannot be told which words of the original those are: write them.")
        )

    def _on_chosen(self, chosen: object) -> None:
        assert isinstance(chosen, tuple)
        term, here = chosen
        self.add(term, here=here)

    def add(self, term: Term, *, here: bool) -> None:
        """Add a term to the folder's list, or to that for all folders."""
        context, session = self._context, self._context.reader.session
        if session is None:
            return
        try:
            everywhere, own = session.terms.lists()
            session.terms.save([*(own if here else everywhere), term], here=here)
        except StoreError as error:
            context.messages.say(str(error))
            return
        context.messages.confirm(
            tr(
                "From now on “{source}” is to be “{target}”: what has it otherwise is in doubt.",
                source=term.source,
                target=term.target,
            )
        )


def _scope(term: Term, *, here: bool) -> str:
    language = language_name(term.from_code) if term.from_code else ""
    where = tr("in this folder") if here else tr("in all folders")
    return f"{language}, {where}" if language else where
