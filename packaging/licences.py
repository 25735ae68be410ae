"""Gather the licences of all that a build has inside: `licences.py FOLDER`."""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path

_NAMES = ("licen", "copying", "notice", "authors")


def gather(folder: Path) -> int:
    """Write each distribution's licence files below a folder of its name; give how many have any.

    What states its licence in its metadata only has that written.
    """
    count = 0
    for distribution in metadata.distributions():
        name, version = distribution.metadata["Name"], distribution.version
        target = folder / f"{name}-{version}"
        texts = [
            file
            for file in distribution.files or ()
            if ".dist-info" in str(file) and any(n in file.name.lower() for n in _NAMES)
        ]
        target.mkdir(parents=True, exist_ok=True)
        for file in texts:
            (target / file.name).write_bytes(Path(str(file.locate())).read_bytes())
        meta = distribution.metadata
        said = meta.get_all("License-Expression") or meta.get_all("License") or []
        said += [c for c in meta.get_all("Classifier") or [] if c.startswith("License")]
        lines = [f"{name} {version}", *(meta.get_all("Home-page") or []), *said]
        (target / "METADATA.txt").write_text("\n".join(lines) + "\n", "utf-8")
        count += bool(texts)
    return count


if __name__ == "__main__":
    print(gather(Path(sys.argv[1])), "licences gathered")
