"""Versions of packages, and of the program that they are made for."""

from __future__ import annotations

import re
from importlib import metadata

_KNOWN_VERSION = "1.11"
"""The version of Argos Translate whose format of packages is read where it is not installed."""


def version_order(version: str) -> tuple[int, ...]:
    """Give the numbers of a version, so that 1.10 comes after 1.9."""
    return tuple(int(number) for number in re.findall(r"\d{1,18}", version))


def needs_newer_argos(argos_version: str) -> bool:
    """Tell whether a package made for this version of Argos Translate is too new for ours.

    Only the first two numbers count: the third never changes the format.
    """
    return version_order(argos_version)[:2] > version_order(_argos_version())[:2]


def _argos_version() -> str:
    try:
        return metadata.version("argostranslate")
    except metadata.PackageNotFoundError:
        return _KNOWN_VERSION
