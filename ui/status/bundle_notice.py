"""A question about a bundle that lies in the folder, over the foot of the text; never modal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from ui.qt.i18n import language_name, tr
from ui.widgets.notice_box import Notice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.bundle.offers import BundleOffer
    from ui.theme.theme import Theme

TAKE, LEAVE, ALWAYS, NEVER = "take", "leave", "always", "never"
_EDGE = 24


class BundleNotice(Notice):
    """Names the bundle, says what it brings, and has a button for each answer."""

    answered = Signal(object, str)
    """A `BundleOffer`, and which of the answers was given."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, framed=True, parent=parent)
        self.offer: BundleOffer | None = None
        self.dock(_EDGE, _EDGE)
        self.activated.connect(self._on_activated)
        self.hide()

    def ask(self, offer: BundleOffer | None) -> None:
        """Ask about a bundle in place of the one before; None asks about none."""
        self.offer = offer
        if offer is None:
            self.hide()
            return
        title = tr("{name} lies here. Use it for this folder?", name=offer.name)
        self.say(
            title,
            (*offered(offer), tr("It stays apart, marked as the bundle's, and can be removed.")),
            (
                (TAKE, tr("Use it")),
                (LEAVE, tr("Not this one")),
                (ALWAYS, tr("Always in this folder")),
                (NEVER, tr("Never in this folder")),
            ),
        )
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, title))

    def _on_activated(self, answer: str) -> None:
        if self.offer is not None:
            self.answered.emit(self.offer, answer)


def offered(offer: BundleOffer) -> list[str]:
    """Say what a bundle would bring, by its own word."""
    lines = [
        tr(
            "It brings translations into {language} of {articles}.",
            language=language_name(offer.to),
            articles=tr("%n articles", offer.articles),
        )
    ]
    if offer.files < offer.articles:
        lines.append(tr("Its texts cannot be checked against files: it has none for some."))
    if offer.corrections or offer.edits:
        lines.append(
            tr(
                "It also has {corrections} and {changes}, which stay its own.",
                corrections=tr("%n corrections", offer.corrections),
                changes=tr("%n changes of entities", offer.edits),
            )
        )
    return lines
