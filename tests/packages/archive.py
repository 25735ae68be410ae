"""The file format of the packages: one folder, zipped."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LANGUAGE_NAMES = {"en": "English", "ro": "Romanian", "pl": "Polish", "de": "German"}
PACKAGE_VERSION = "1.0"
ARGOS_VERSION = "1.9"
# Zip entries carry a date; one for all keeps a rebuilt package the same.
_DATE = (2024, 1, 1, 0, 0, 0)
_README = """# {source} to {target}

A tiny translation package for tests. It knows nothing but the made-up news of the grammar it was
trained on; it is of no use for real text.
"""


def pack(folder: Path, source: str, target: str, archive: Path) -> None:
    """Zip a folder with `model/` and `sentencepiece.model`; metadata and README are added."""
    names = LANGUAGE_NAMES[source], LANGUAGE_NAMES[target]
    metadata = {
        "package_version": PACKAGE_VERSION,
        "argos_version": ARGOS_VERSION,
        "from_code": source,
        "from_name": names[0],
        "to_code": target,
        "to_name": names[1],
        "type": "translate",
    }
    (folder / "metadata.json").write_text(json.dumps(metadata, indent=2) + "\n", encoding="utf-8")
    (folder / "README.md").write_text(
        _README.format(source=names[0], target=names[1]), encoding="utf-8"
    )
    top = f"translate-{source}_{target}-{PACKAGE_VERSION.replace('.', '_')}"
    partial = archive.with_suffix(".part")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as bundle:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                name = f"{top}/{path.relative_to(folder).as_posix()}"
                entry = zipfile.ZipInfo(name, _DATE)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                bundle.writestr(entry, path.read_bytes())
    partial.replace(archive)
