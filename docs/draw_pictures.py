"""Make the pictures of README and of the guide anew, from the window as it is.

uv run python docs/draw_pictures.py

Needs the faces Inter and Noto Serif (Debian: fonts-inter, fonts-noto-core) to look as they should.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[1]
SAMPLES = ROOT / "resources" / "samples"
PICTURES = ROOT / "docs" / "pictures"
NEAR = 8
"""How much red, green and blue together differ in colours that look alike."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What is shown where: `alone` leaves the samples' memory out."""

    file: Path
    article: str
    size: str
    theme: str = "light"
    alone: bool = False


WANTED = (
    Picture(ROOT / "resources" / "screenshots" / "window.png", "pl-lukaszenka", "1280x800"),
    Picture(PICTURES / "dark.png", "pl-wielki-kamien", "1100x640", theme="dark"),
    Picture(PICTURES / "no-package.png", "ro-dunare", "1280x500", alone=True),
)


def draw(picture: Picture) -> None:
    """Draw one picture, in a home of its own and without any package."""
    with tempfile.TemporaryDirectory() as made:
        home, folder, packages = Path(made, "home"), Path(made, "articles"), Path(made, "packages")
        packages.mkdir()
        shutil.copytree(
            SAMPLES, folder, ignore=shutil.ignore_patterns("*.tmx" if picture.alone else "")
        )
        command: list[str | Path] = [
            sys.executable, ROOT / "main.py", folder, "--screenshot", picture.file,
            "--article", picture.article, "--size", picture.size, "--theme", picture.theme,
        ]  # fmt: skip
        places = {"DIPTYCH_HOME": str(home), "ARGOS_PACKAGES_DIR": str(packages)}
        subprocess.run(command, check=True, env=os.environ | places)
    make_small(picture.file)


def make_small(file: Path) -> None:
    """Write a picture with 256 colours: the frequent ones, no two of them nearly alike."""
    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    colours: list[int] = []
    for colour, _ in Counter(memoryview(image.constBits()).cast("I")).most_common():
        if len(colours) < 256 and all(_distance(colour, other) > NEAR for other in colours):
            colours.append(colour)
    few = image.convertToFormat(QImage.Format.Format_Indexed8, colours)
    if not few.save(str(file), quality=0):
        raise SystemExit(f"{file} could not be written")


def _distance(one: int, other: int) -> int:
    return sum(abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) for shift in (0, 8, 16))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for wanted in WANTED:
        draw(wanted)
