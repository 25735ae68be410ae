"""Draw the PNGs of the program's icon from its SVG.

uv run python -m resources.icons.draw
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

HERE = Path(__file__).resolve().parent
SIZES = (16, 24, 32, 48, 64, 128, 256)
_LARGEST = 1024


def draw(size: int) -> QImage:
    """Draw the icon in one size: large first, then made smaller, which keeps thin lines even."""
    reader = QImageReader(str(HERE / "diptych.svg"))
    reader.setScaledSize(
        reader.size().scaled(_LARGEST, _LARGEST, Qt.AspectRatioMode.KeepAspectRatio)
    )
    image = reader.read()
    if image.isNull():
        raise SystemExit(f"diptych.svg cannot be drawn: {reader.errorString()}")
    return image.scaled(
        size,
        size,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def main() -> None:
    """Draw all sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication([])
    for size in SIZES:
        draw(size).save(str(HERE / f"diptych-{size}.png"))
    del app


if __name__ == "__main__":
    main()
