"""Write finished articles for other programs and for people.

A format is imported when it is first asked for: the window starts without them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from core.export.formats import FORMATS

if TYPE_CHECKING:
    from core.export.csv_format import export_csv
    from core.export.docx_format import export_docx
    from core.export.folder_export import export_folder
    from core.export.html_format import export_html
    from core.export.json_format import export_json
    from core.export.markdown_format import export_markdown, notes_as_markdown
    from core.export.tmx_format import export_tmx

__all__ = [
    "FORMATS",
    "export_csv",
    "export_docx",
    "export_folder",
    "export_html",
    "export_json",
    "export_markdown",
    "export_tmx",
    "notes_as_markdown",
]

_PLACES = {
    "export_csv": "csv_format",
    "export_docx": "docx_format",
    "export_folder": "folder_export",
    "export_html": "html_format",
    "export_json": "json_format",
    "export_markdown": "markdown_format",
    "export_tmx": "tmx_format",
    "notes_as_markdown": "markdown_format",
}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
