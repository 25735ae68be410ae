"""The command line: what may be written on it, and which command does it."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import DiptychError

if TYPE_CHECKING:
    from collections.abc import Sequence

DONE, SOME_FAILED, WRONG_USE = 0, 1, 2

COMMANDS = ("prepare", "export", "search", "packages")

_EPILOG = """\
other commands:
  diptych prepare FOLDER              read, translate and recognise everything in a folder
  diptych export FOLDER --format html|docx|md|json|tmx|csv --out DIR
  diptych search FOLDER QUERY         find words in originals and translations
  diptych packages list | install ro en | install FILE | remove ro en
"""


def parse_window(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line of the window; ends the program where it is wrong."""
    parser = argparse.ArgumentParser(
        prog="diptych",
        description="Read foreign-language articles beside their translation.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", nargs="?", type=Path, help="the folder of articles to open")
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
    parser = argparse.ArgumentParser(prog="diptych")
    commands = parser.add_subparsers(dest="command", required=True)

    prepare = commands.add_parser("prepare", help="read, translate and recognise a folder")
    prepare.add_argument("folder", type=Path)
    prepare.add_argument("--to", metavar="LANGUAGE", default="en")
    prepare.add_argument("--scheduler", metavar="ADDRESS", help="of a Dask cluster that does it")
    prepare.add_argument("--shared", metavar="PATH", help="where its workers see the folder")
    for name, what in (("ca-file", "authority"), ("cert", "certificate"), ("key", "key")):
        prepare.add_argument(f"--tls-{name}", metavar="FILE", default="", help=f"the {what}")

    export = commands.add_parser("export", help="write a folder's articles for others")
    export.add_argument("folder", type=Path)
    formats = ("html", "docx", "md", "json", "tmx", "csv")
    export.add_argument("--format", required=True, choices=formats)
    export.add_argument("--no-notes", action="store_true", help="leave out notes and tags")
    export.add_argument("--out", required=True, type=Path, metavar="DIR")
    export.add_argument("--to", metavar="LANGUAGE", default="en")

    search = commands.add_parser("search", help="find words on both sides")
    search.add_argument("folder", type=Path)
    search.add_argument("query")
    search.add_argument("--to", metavar="LANGUAGE", default="en")

    packages = commands.add_parser("packages", help="list, install and remove packages")
    actions = packages.add_subparsers(dest="action", required=True)
    actions.add_parser("list", help="what is installed")
    install = actions.add_parser("install", help="a direction (ro en) or an .argosmodel file")
    install.add_argument("what", nargs="+")
    install.add_argument("--index", default="", help="the address or folder of another index")
    remove = actions.add_parser("remove", help="a direction: ro en")
    remove.add_argument("from_code")
    remove.add_argument("to_code")

    options = parser.parse_args(arguments)
    try:
        return _dispatch(options, parser)
    except DiptychError as error:
        print(f"diptych: {error}", file=sys.stderr)
        return SOME_FAILED
    except KeyboardInterrupt:
        print("diptych: stopped; what was finished is kept", file=sys.stderr)
        return SOME_FAILED


def _dispatch(options: argparse.Namespace, parser: argparse.ArgumentParser) -> int:
    if options.command == "packages":
        return _dispatch_packages(options, parser)
    from core.commands import folders

    if not options.folder.is_dir():
        parser.error(f"{options.folder} is no folder")
    folder = options.folder.resolve()
    if options.command == "prepare" and options.scheduler:
        from core.cluster.connection import ClusterAddress
        from core.commands import cluster

        files = (options.tls_ca_file, options.tls_cert, options.tls_key)
        address = ClusterAddress(options.scheduler, *files)
        return cluster.prepare(folder, options.to, address, options.shared or "")
    if options.command == "prepare":
        if options.shared or options.tls_ca_file or options.tls_cert or options.tls_key:
            parser.error("--shared and --tls- need a --scheduler")
        return folders.prepare(folder, options.to)
    if options.command == "export":
        notes = not options.no_notes
        return folders.export(folder, options.to, options.format, options.out, notes=notes)
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


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,4})x(\d{3,4})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 1280x800")
    return int(match[1]), int(match[2])
