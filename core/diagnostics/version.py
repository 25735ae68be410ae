"""The program's own version."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def version() -> str:
    """Give the version of this program, as its installation or its checkout has it.

    A program that was built into a folder of its own says its day of making too.
    """
    made = _made()
    return f"{_number()} ({made})" if made else _number()


def _made() -> str:
    """Give the day on which `packaging/build.sh` made this program; "" where it did not."""
    try:
        return (Path(__file__).resolve().parents[2] / "BUILD").read_text("ascii").strip()[:10]
    except (OSError, ValueError):
        return ""


def _number() -> str:
    # Imported here: both cost the start of the program more than all that it needs.
    import tomllib
    from importlib.metadata import PackageNotFoundError
    from importlib.metadata import version as installed

    checkout = Path(__file__).resolve().parents[2] / "pyproject.toml"
    try:
        return str(tomllib.loads(checkout.read_text("utf-8"))["project"]["version"])
    except (OSError, ValueError, KeyError):
        pass
    try:
        return installed("diptych")
    except PackageNotFoundError:
        return "0"
