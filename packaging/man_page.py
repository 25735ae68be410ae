"""Write the manual's page from the command line's own parser, to standard output."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from core.commands.command_line import COMMANDS, help_of
from core.diagnostics.version import version


def escaped(text: str) -> str:
    """Give lines as troff has them: no sign of its own, and no line that begins like a request."""
    lines = text.replace("\\", "\\\\").replace("-", "\\-").splitlines()
    return "\n".join(f"\\&{line}" if line.startswith((".", "'")) else line for line in lines)


def page() -> str:
    """Give the page: the program's help, then that of each command."""
    parts = [
        f'.TH DIPTYCH 1 "" "Diptych {version()}"',
        ".SH NAME",
        "diptych \\- read foreign\\-language articles beside their translation",
        ".SH SYNOPSIS",
        ".nf",
        escaped(help_of("")),
        ".fi",
    ]
    for name in COMMANDS:
        parts += [f'.SH "DIPTYCH {escaped(name.upper())}"', ".nf", escaped(help_of(name)), ".fi"]
    return "\n".join(parts) + "\n"


if __name__ == "__main__":
    sys.stdout.write(page())
