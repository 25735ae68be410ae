"""The command line: what may be written on it, and which command does it."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from core.commands.ending import code_of
from core.commands.output import say
from core.paths import keep_private
from core.text.visible_text import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = (
    "prepare",
    "export",
    "search",
    "packages",
    "bundle",
    "unbundle",
    "desktop",
    "forget",
    "erase",
    "restore",
)

_BUNDLES = "take in the bundles that lie in the folder"

_EPILOG = """\
other commands:
  diptych prepare FOLDER              read, translate and recognise everything in a folder
  diptych export FOLDER --format html|docx|md|json|tmx|csv --out DIR
  diptych search FOLDER QUERY         find words in originals and translations
  diptych bundle FOLDER OUT.diptych   write a prepared folder into one file for others
  diptych unbundle FILE.diptych       take such a file in, and say where its articles are
  diptych desktop install | remove    put Diptych into the desktop's menu, or take it out
  diptych packages list | install ro en | install FILE | remove ro en
  diptych restore [COPY]              list the copies of what you wrote, or bring one back
  diptych forget FOLDER [--yes]       remove all that is kept of a folder; its files stay
  diptych erase [--packages] [--yes]  remove all that Diptych keeps on this machine
"""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with names in it that do not steer the terminal."""

    def error(self, message: str) -> NoReturn:
        super().error(visible(message))


def parse_window(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line of the window; ends the program where it is wrong."""
    parser = _Parser(
        prog="diptych",
        description="Read foreign-language articles beside their translation.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_ShowVersion, nargs=0, help="say which version this is")
    parser.add_argument("folder", nargs="?", type=Path, help="the folder of articles, or a bundle")
    parser.add_argument("--to", metavar="LANGUAGE", help="the language to translate into (en)")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="save a picture of the window and end"
    )
    parser.add_argument("--size", type=_size, default=(1280, 800), help="of the picture: 1280x800")
    parser.add_argument("--theme", choices=("light", "dark", "sepia"), help="of the picture")
    parser.add_argument("--article", metavar="NAME", help="the article in the picture")
    options = parser.parse_args(arguments)
    if options.screenshot and options.folder is None:
        parser.error("--screenshot needs a folder")
    return options


def run_command(arguments: Sequence[str]) -> int:
    """Do one of `COMMANDS` and give the exit code."""
    parser = _Parser(prog="diptych")
    commands = parser.add_subparsers(dest="command", required=True)

    prepare = commands.add_parser("prepare", help="read, translate and recognise a folder")
    prepare.add_argument("folder", type=Path)
    prepare.add_argument("--to", metavar="LANGUAGE", default="en")
    prepare.add_argument("--bundles", action="store_true", help=_BUNDLES)
    prepare.add_argument("--scheduler", metavar="ADDRESS", help="of a Dask cluster that does it")
    prepare.add_argument("--shared", metavar="PATH", help="where its workers see the folder")
    for name, what in (("ca-file", "authority"), ("cert", "certificate"), ("key", "key")):
        prepare.add_argument(f"--tls-{name}", metavar="FILE", default="", help=f"the {what}")

    export = commands.add_parser("export", help="write a folder's articles for others")
    export.add_argument("folder", type=Path)
    formats = ("html", "docx", "md", "json", "tmx", "csv")
    export.add_argument("--format", required=True, choices=formats)
    export.add_argument("--bundles", action="store_true", help=_BUNDLES)
    export.add_argument("--no-notes", action="store_true", help="leave out notes and tags")
    export.add_argument("--out", required=True, type=Path, metavar="DIR")
    export.add_argument("--to", metavar="LANGUAGE", default="en")

    search = commands.add_parser("search", help="find words on both sides")
    search.add_argument("folder", type=Path)
    search.add_argument("query")
    search.add_argument("--to", metavar="LANGUAGE", default="en")

    bundle = commands.add_parser("bundle", help="write a prepared folder into one file")
    bundle.add_argument("folder", type=Path)
    bundle.add_argument("out", type=Path, metavar="OUT.diptych")
    bundle.add_argument("--text-only", action="store_true", help="leave the files themselves out")
    bundle.add_argument("--with-notes", action="store_true", help="notes, marks and corrections")
    bundle.add_argument("--to", metavar="LANGUAGE", default="en")

    unbundle = commands.add_parser("unbundle", help="take in a bundle")
    unbundle.add_argument("file", type=Path, metavar="FILE.diptych")
    unbundle.add_argument("--into", type=Path, metavar="DIR", help="where its articles go")
    unbundle.add_argument(
        "--merge", type=Path, metavar="FOLDER", help="use it for what is there, notes and all"
    )
    unbundle.add_argument(
        "--take-over", action="store_true", help="make its notes and corrections your own"
    )

    packages = commands.add_parser("packages", help="list, install and remove packages")
    actions = packages.add_subparsers(dest="action", required=True)
    actions.add_parser("list", help="what is installed")
    install = actions.add_parser("install", help="a direction (ro en) or an .argosmodel file")
    install.add_argument("what", nargs="+")
    install.add_argument("--index", default="", help="the address or folder of another index")
    remove = actions.add_parser("remove", help="a direction: ro en")
    remove.add_argument("from_code")
    remove.add_argument("to_code")

    desktop = commands.add_parser("desktop", help="the entry in the desktop's menu")
    desktop.add_argument("action", choices=("install", "remove"))

    restore = commands.add_parser("restore", help="bring back what you wrote from a copy")
    restore.add_argument("copy", nargs="?", help="its name; without it, the copies are listed")

    forget = commands.add_parser("forget", help="remove all that is kept of a folder")
    forget.add_argument("folder", type=Path)
    erase = commands.add_parser("erase", help="remove all that Diptych keeps on this machine")
    erase.add_argument("--packages", action="store_true", help="the installed packages, too")
    for command in (forget, erase):
        command.add_argument("--yes", action="store_true", help="do not ask")

    options = parser.parse_args(arguments)
    return code_of(lambda: _dispatch(options, parser))


def _dispatch(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    keep_private()
    if options.command == "packages":
        return _dispatch_packages(options, parser)
    if options.command == "desktop":
        from core.commands import desktop

        act = desktop.install if options.action == "install" else desktop.remove
        return act(sys.stdout)
    if options.command in ("forget", "erase"):
        return _dispatch_forgetting(options, parser)
    if options.command == "restore":
        from core.commands import restoring

        return restoring.restore(options.copy) if options.copy else restoring.list_all()
    if options.command == "unbundle":
        from core.commands import bundles

        if options.merge is not None and not options.merge.is_dir():
            parser.error(f"{options.merge} is no folder")
        own = options.take_over
        return bundles.take_in(options.file, options.into, options.merge, own=own)
    from core.commands import folders

    if not options.folder.is_dir():
        parser.error(f"{options.folder} is no folder")
    folder = options.folder.resolve()
    if options.command == "prepare" and options.scheduler and options.bundles:
        parser.error("--bundles does not go with a --scheduler: prepare without it afterwards")
    if options.command == "prepare" and options.scheduler:
        from core.cluster.connection import ClusterAddress
        from core.commands import cluster

        files = (options.tls_ca_file, options.tls_cert, options.tls_key)
        address = ClusterAddress(options.scheduler, *files)
        return cluster.prepare(folder, options.to, address, options.shared or "")
    if options.command == "prepare":
        if options.shared or options.tls_ca_file or options.tls_cert or options.tls_key:
            parser.error("--shared and --tls- need a --scheduler")
        return folders.prepare(folder, options.to, bundles=options.bundles)
    if options.command == "bundle":
        from core.commands import bundles

        sources, notes = not options.text_only, options.with_notes
        return bundles.write(folder, options.to, options.out, sources=sources, notes=notes)
    if options.command == "export":
        notes = not options.no_notes
        wish = options.bundles
        out = options.out
        return folders.export(folder, options.to, options.format, out, notes=notes, bundles=wish)
    return folders.search(folder, options.to, options.query)


def _dispatch_packages(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    from core.commands import packages

    if options.action == "list":
        return packages.list_packages(sys.stdout)
    if options.action == "remove":
        return packages.remove_direction(options.from_code, options.to_code)
    if len(options.what) == 1:
        return packages.install_path(Path(options.what[0]))
    if len(options.what) == 2:
        return packages.install_direction(*options.what, address=options.index)
    return int(parser.error("install takes two language codes or one file"))


def _dispatch_forgetting(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    from core.commands import forgetting

    if not options.yes and not sys.stdin.isatty():
        parser.error("this asks before it removes anything: answer in a terminal, or add --yes")
    if options.command == "forget":
        return forgetting.forget(options.folder.absolute(), sure=options.yes)
    return forgetting.erase(packages=options.packages, sure=options.yes)


class _ShowVersion(argparse.Action):
    """Prints the version and ends; it is looked up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_rest: object, **_more: object) -> None:
        from core.diagnostics.version import version

        say(f"diptych {version()}")
        parser.exit()


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 1280x800")
    return int(match[1]), int(match[2])
