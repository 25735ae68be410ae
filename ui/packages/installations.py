"""Work on packages beside the window: a short queue, and what it runs in other threads."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import Cancelled, PackageUnfit
from core.meaning.installed_model import InstalledModel, installed_model
from core.packages.installed import installed_packages
from core.packages.trial import read_trial
from core.reading.scans import language_data
from ui.packages.list_content import Installed, Work
from ui.qt.i18n import later

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from threading import Event

    from core.packages.checksum import Checksum
    from core.packages.index import AvailablePackage, Index
    from core.packages.installed import Package, Stray
    from core.reading.scans.language_data import LanguageData
    from ui.packages.list_content import Key
    from ui.qt.tasks import TaskRunner

AT_ONCE = 2
"""How many are under way together: the window's other tasks share the same threads."""

_WAITING, _INSTALLED = later("Waiting"), later("{name} is installed.")
_REMOVED = later("{name} is removed.")
_STAGES = {"downloading": later("Downloading"), "unpacking": later("Checking")}


class Installations(QObject):
    """Installs and removes in the order asked for; `works` holds what is open or has failed."""

    progressed = Signal()
    ended = Signal(object, object, bool)
    """The row's key, its `Work`, and whether anything was installed or removed."""

    def __init__(self, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.works: dict[Key, Work] = {}
        self._waiting: list[tuple[Key, Callable[..., object], object]] = []
        self._running = 0

    @property
    def busy(self) -> bool:
        """Tell whether anything is under way or waiting."""
        return any(work.running for work in self.works.values())

    def install(self, key: Key, package: AvailablePackage) -> None:
        """Download and install a package of the index."""
        self._begin(key, install_package, package, _INSTALLED)

    def install_file(self, key: Key, path: Path, from_code: str = "", to_code: str = "") -> None:
        """Install a package file or a model; codes are for one that does not tell them."""
        self._begin(key, install_file, (path, from_code, to_code), _INSTALLED)

    def use(self, key: Key, package: Package) -> None:
        """Let one of the packages that lead the same way translate."""
        self._begin(key, use_package, package, later("{name} has another package now."))

    def remove(self, key: Key, package: Package | InstalledModel) -> None:
        """Remove an installed package."""
        self._begin(key, remove_package, package, _REMOVED, later("Removing"))

    def remove_language_data(self, key: Key, data: LanguageData) -> None:
        """Remove language data that was installed from a file."""
        self._begin(key, remove_language_data, data, _REMOVED, later("Removing"))

    def fail(self, key: Key, reason: str) -> None:
        """Show why something cannot even begin."""
        self.works[key] = Work("", error=reason)

    def cancel(self, key: Key) -> None:
        """Stop it as soon as it can be stopped; what was downloaded is kept."""
        work = self.works[key]
        work.stop.set()
        if any(waiting[0] == key for waiting in self._waiting):
            self._waiting = [waiting for waiting in self._waiting if waiting[0] != key]
            del self.works[key]

    def dismiss(self, key: Key) -> None:
        """Forget a failure."""
        del self.works[key]

    def _begin(
        self,
        key: Key,
        fn: Callable[..., object],
        thing: object,
        ended: str,
        text: str = _WAITING,
    ) -> None:
        known = self.works.get(key)
        if known is not None and known.running:
            return
        unfit = known.unfit if known is not None else frozenset()
        self.works[key] = Work(text, ended=ended, unfit=unfit)
        self._waiting.append((key, fn, thing))
        self._start_next()

    def _start_next(self) -> None:
        while self._waiting and self._running < AT_ONCE:
            key, fn, thing = self._waiting.pop(0)
            work = self.works[key]
            self._running += 1
            self._tasks.run(
                fn,
                thing,
                work.stop,
                on_result=partial(self._on_done, key),
                on_error=partial(self._on_failed, key),
                on_progress=partial(self._on_progress, work),
            )

    def _on_progress(self, work: Work, stage: str, done: int, total: int | None) -> None:
        work.text, work.done, work.total = _STAGES[stage], done, total
        self.progressed.emit()

    def _on_done(self, key: Key, done: bool | Checksum) -> None:
        work = self.works.pop(key)
        work.checksum = None if isinstance(done, bool) else done
        self._end(key, work, bool(done))

    def _on_failed(self, key: Key, error: Exception) -> None:
        work = self.works[key]
        work.error = str(error)
        if isinstance(error, PackageUnfit):
            work.direction, work.unfit = error.direction, work.unfit | {error.version}
        self._end(key, self.works[key], False)

    def _end(self, key: Key, work: Work, changed: bool) -> None:
        self._running -= 1
        self._start_next()
        self.ended.emit(key, work, changed)


def read_installed(
    *, progress: Callable[..., None], cancelled: Callable[[], bool]
) -> tuple[tuple[Installed, ...], tuple[Stray, ...], InstalledModel | None]:
    """Find the installed packages and their sizes, and the model of meaning."""
    from core.packages.install import sweep

    sweep()
    packages, strays = installed_packages()
    found = (Installed(package, package.size(), read_trial(package)) for package in packages)
    return tuple(found), strays, installed_model()


def read_language_data(
    *, progress: Callable[..., None], cancelled: Callable[[], bool]
) -> tuple[LanguageData, ...]:
    """Find the language data for recognising text in pictures."""
    return language_data.find_installed().data


def load_index(
    address: str, *, progress: Callable[..., None], cancelled: Callable[[], bool]
) -> Index:
    """Get the list of packages."""
    from core.packages.index import fetch_index

    return fetch_index(address, cancelled=cancelled)


def read_sizes(
    packages: Sequence[AvailablePackage],
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> dict[str, int]:
    """Ask for the sizes of package files, by label; those that nobody tells are left out."""
    from core.packages.download import size_of

    sizes: dict[str, int] = {}
    for package in packages:
        size = size_of(package, cancelled=cancelled)
        if size:
            sizes[package.label] = size
    return sizes


def install_package(
    package: AvailablePackage,
    stop: Event,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> bool | Checksum:
    """Download and install; False if the row's own button stopped it."""
    from core.packages.install import install_package

    checksums: list[Checksum] = []
    with _stopping(stop):
        install_package(
            package,
            progress=progress,
            cancelled=lambda: stop.is_set() or cancelled(),
            fetched=checksums.append,
        )
        return checksums[0]
    return False


def install_file(
    wanted: tuple[Path, str, str],
    stop: Event,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> bool | Checksum:
    """Install a file or a model; False if the row's own button stopped it."""
    from core.meaning.install import is_model
    from core.packages.install import Stage
    from core.packages.install_model import install_model

    if wanted[0].suffix == language_data.SUFFIX:
        language_data.install(wanted[0])
        return True
    checksums: list[Checksum] = []
    with _stopping(stop):
        if is_model(wanted[0]):
            from core.meaning.installing_apart import install_apart

            install_apart(
                wanted[0],
                progress=partial(progress, Stage.UNPACKING),
                cancelled=lambda: stop.is_set() or cancelled(),
            )
            return True
        install_model(
            *wanted,
            progress=partial(progress, Stage.UNPACKING),
            cancelled=lambda: stop.is_set() or cancelled(),
            checked=checksums.append,
        )
        return checksums[0] if checksums else True
    return False


def use_package(
    package: Package,
    stop: Event,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> bool:
    """Let an installed package translate its direction."""
    from core.packages.choices import choose

    choose(package.path, package.direction)
    return True


def remove_language_data(
    data: LanguageData,
    stop: Event,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> bool:
    """Remove language data that was installed from a file."""
    language_data.remove(data.name)
    return True


def remove_package(
    package: Package | InstalledModel,
    stop: Event,
    *,
    progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> bool:
    """Remove an installed package, or the model for understanding across languages."""
    from core.meaning.install import remove_model
    from core.packages.install import remove

    if isinstance(package, InstalledModel):
        remove_model()
    else:
        remove(package)
    return True


@contextlib.contextmanager
def _stopping(stop: Event) -> Iterator[None]:
    """Swallow the cancelling that the row's button asked for: the dialog is to hear of its end."""
    try:
        yield
    except Cancelled:
        if not stop.is_set():
            raise
