"""langdetect's statistics: how frequent one, two and three letters are in each of 55 languages."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from langdetect.detector_factory import DetectorFactory


@cache
def profiles() -> DetectorFactory:
    """Load the statistics, which takes half a second, once in a process."""
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    factory = DetectorFactory()
    factory.load_profile(PROFILES_DIRECTORY)
    return factory
