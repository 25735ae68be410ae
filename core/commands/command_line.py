"""The command line: what may be written on it, and which command does it."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from textwrap import indent
from typing import TYPE_CHECKING, NoReturn

from core.commands import (
    brief,
    bundles,
    desktop,
    export,
    forgetting,
    overviews,
    packages,
    prepare,
    restoring,
    search,
    watching,
)
from core.commands.ending import code_of
from core.commands.output import say
from core.paths import keep_private
from core.text.visible_text import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.commands.arguments import Commands
    from core.export.folder_export import Draw


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with names in it that do not steer the terminal."""

    def error(self, message: str) -> NoReturn:
        super().error(visible(message))


def _command_parser() -> tuple[argparse.ArgumentParser, Commands]:
    parser: argparse.ArgumentParser = _Parser(prog="diptych")
    commands = parser.add_subparsers(dest="command", required=True)
    for module in (
        prepare,
        watching,
        export,
        search,
        overviews,
        brief,
        bundles,
        packages,
        restoring,
        forgetting,
        desktop,
    ):
        module.add_to(commands)
    return parser, commands


_PARSER, _COMMANDS = _command_parser()

COMMANDS = tuple(_COMMANDS.choices)
"""What the first word on the command line may be, where it is not a folder's name."""


def command_table() -> str:
    """Say how each command is written and what it does, as README and --help have it."""
    return "\n".join(
        f"{parser.format_usage().removeprefix('usage: ').strip()}\n    {parser.description}"
        for parser in _COMMANDS.choices.values()
    )


def help_of(command: str) -> str:
    """Give what `--help` says of one of `COMMANDS`, or of the program itself: ""."""
    return (_COMMANDS.choices[command] if command else _window_parser()).format_help()


def _window_parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="diptych",
        description="Read foreign-language articles beside their translation.",
        epilog=f"commands:\n{indent(command_table(), '  ')}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_ShowVersion, nargs=0, help="say which version this is")
    parser.add_argument("folder", nargs="?", type=Path, help="the folder of articles, or a bundle")
    parser.add_argument("--to", metavar="LANGUAGE", help="the language to translate into (en)")
    parser.add_argument(
        "--screenshot", type=Path, metavar="FILE", help="save a picture of the window and end"
    )
    parser.add_argument("--size", type=_size, default=(1280, 800), help="of the picture: 1280x800")
    from core.settings import THEMES

    parser.add_argument("--theme", choices=THEMES, help="of the picture")
    parser.add_argument("--article", metavar="NAME", help="the article in the picture")
    return parser


def parse_window(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line of the window; ends the program where it is wrong."""
    parser = _window_parser()
    options = parser.parse_args(arguments)
    if options.screenshot and options.folder is None:
        parser.error("--screenshot needs a folder")
    return options


def run_command(arguments: Sequence[str], paper: Callable[[], Draw | None] = lambda: None) -> int:
    """Do one of `COMMANDS` and give the exit code.

    `paper` gives what draws an article's pages; it is called where pages are asked for.
    """
    options = _PARSER.parse_args(arguments)
    options.paper = paper

    def run() -> int:
        keep_private()
        return int(options.run(options))

    return code_of(run)


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
