"""Open the packages dialog: to look, to download what the article needs, to install a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.context import Context
    from ui.packages.dialog import PackageDialog
    from ui.theme.theme import Theme


class PackageCommands(QObject):
    """Opens the one dialog of packages, and tells the folder what is installed by it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.parent)
        self._context = context
        self._dialog: PackageDialog | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Give what does each action of the table."""
        return {
            "packages": self.open,
            "download_package": self.download,
            "install_file": self.install_file,
            "install_model": self.install_model,
        }

    def open(self) -> PackageDialog:
        """Show what is installed and what there is."""
        from ui.packages.dialog import PackageDialog

        context = self._context
        if self._dialog is None:
            session = context.reader.session
            self._dialog = PackageDialog(
                context.theme,
                context.tasks,
                session.packages.directions() if session else {},
                context.settings.index_address,
                context.parent,
            )
            self._dialog.packages_changed.connect(self._on_packages_changed)
            self._dialog.message_said.connect(context.messages.say)
        elif context.reader.session is not None:
            self._dialog.set_needed(context.reader.session.packages.directions())
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def follow_settings(self) -> None:
        """Let the list of packages come from where the settings say now."""
        if self._dialog is not None:
            self._dialog.set_index_address(self._context.settings.index_address)

    def download(self) -> None:
        """Download what the article on screen needs."""
        context = self._context
        entry, session = context.reader.entry, context.reader.session
        if entry is not None and session is not None:
            self.open().start_install(entry.language, session.to)

    def install_file(self) -> None:
        """Ask for a package file and install it."""
        self.open().install_from_file()

    def install_model(self) -> None:
        """Ask for a model of another family and install it."""
        self.open().install_another_model()

    @Slot()
    def _on_packages_changed(self) -> None:
        if self._context.reader.session is not None:
            self._context.reader.session.packages.find_anew()
            # Language data may have come or gone, and with it what is read of scans.
            self._context.reader.session.rescan()
            self._context.reader.session.meaning.look_again()

    def set_theme(self, theme: Theme) -> None:
        """Draw the dialog that stays open in other colours."""
        if self._dialog is not None:
            self._dialog.set_theme(theme)
