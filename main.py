"""Start Diptych: the window, or a command without one."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.finished_article import FinishedArticle


def main() -> int:
    """Read the command line and give the program's exit code."""
    from core.commands.ending import ended

    return ended(lambda: _run(sys.argv[1:]))


def _run(arguments: Sequence[str]) -> int:
    from core.commands.command_line import COMMANDS, parse_window, run_command

    if arguments and arguments[0] in COMMANDS:
        return run_command(arguments, _paper)
    options = parse_window(arguments)
    from core.diagnostics.memory_limit import check_window_memory

    check_window_memory()
    from ui.application import run_window

    return run_window(options)


def _paper() -> Callable[[FinishedArticle], bytes]:
    from ui.exporting.paper import without_window

    return without_window()


if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        import multiprocessing

        # A worker process of a program that was built into one folder starts here too.
        multiprocessing.freeze_support()
    sys.exit(main())
