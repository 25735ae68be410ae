"""Copy what puts Diptych into a desktop's menu: `menu_files.py SHARE`."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from core.commands.desktop import menu_files

if __name__ == "__main__":
    for target, source in menu_files(Path(sys.argv[1])).items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
