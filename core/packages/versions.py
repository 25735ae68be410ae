"""Versions of packages, and of the program that they are made for."""

from __future__ import annotations

import re
from importlib import metadata


def version_order(version: str) -> tuple[int, ...]:
    """Give the numbers of a version, so that 1.10 comes after 1.9."""
    return tuple(int(number) for number in re.findall(r"\d{1,18}", version))


def needs_newer_argos(argos_version: str) -> bool:
    """Tell whether a package made for this version of Argos Translate is too new for ours.

    Only the first two numbers count: the third never changes the format.
    """
    return version_order(argos_version)[:2] > version_order(metadata.version("argostranslate"))[:2]
