"""Start Diptych: the window, or a command without one."""

from __future__ import annotations

import sys


def main() -> int:
    """Read the command line and give the program's exit code."""
    from core.commands.line import COMMANDS, parse_window, run_command

    arguments = sys.argv[1:]
    if arguments and arguments[0] in COMMANDS:
        return run_command(arguments)
    options = parse_window(arguments)
    from ui.application import run_window

    return run_window(options)


if __name__ == "__main__":
    sys.exit(main())
