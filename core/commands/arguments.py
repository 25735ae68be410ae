"""What several commands take on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from core.languages import from_argos, is_known

if TYPE_CHECKING:
    from collections.abc import Callable

    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001
    Run = Callable[[argparse.Namespace], int]

TAKE_BUNDLES = "take in the bundles that lie in the folder"
"""What `--bundles` does."""


def add_command(commands: Commands, usage: str, run: Run, *, help: str) -> argparse.ArgumentParser:
    """Add a command, named by the first word of its usage; `run` does it.

    What `run` is given has `refuse`, which ends the program with words and what may be written.
    """
    name = usage.split()[0]
    parser = commands.add_parser(name, usage=f"diptych {usage}", help=help, description=help)
    parser.set_defaults(run=run, refuse=parser.error)
    return parser


def add_folder(parser: argparse.ArgumentParser) -> None:
    """Add the folder of articles, which must be there, and the language to translate into."""
    parser.add_argument("folder", type=_folder)
    parser.add_argument("--to", metavar="LANGUAGE", default="en", type=_language)


def _language(text: str) -> str:
    """Give our code of a language, however it is written: pol, pl-PL, PL."""
    code = from_argos(text)
    if not is_known(code):
        raise argparse.ArgumentTypeError(f"{text} is no code of a language, such as pl")
    return code


def _folder(text: str) -> Path:
    if not Path(text).is_dir():
        raise argparse.ArgumentTypeError(f"{text} is no folder")
    return Path(text).resolve()
