"""The language data of this machine, for the tests that recognise text."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from core.reading.scans.language_data import SUFFIX, find_installed

# Asked for before any test has set where to look.
HERE = find_installed()


def needs(*names: str) -> pytest.MarkDecorator:
    """Skip a test, in words, where the machine lacks language data."""
    lacking = [name for name in names if name not in HERE.by_name]
    packages = " ".join(f"tesseract-ocr-{name}" for name in lacking)
    return pytest.mark.skipif(bool(lacking), reason=f"no language data here ({packages})")


def take(*names: str) -> None:
    """Put language data of this machine where the test looks for it."""
    folder = Path(os.environ["TESSDATA_PREFIX"])
    folder.mkdir(exist_ok=True)
    for name in names:
        shutil.copyfile(HERE.by_name[name].path, folder / f"{name}{SUFFIX}")
