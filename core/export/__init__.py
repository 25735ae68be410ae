"""Write finished articles for other programs and for people."""

from core.export.csv_format import export_csv
from core.export.docx_format import export_docx
from core.export.finished import FinishedArticle
from core.export.folder_export import FORMATS, export_folder
from core.export.html_format import export_html
from core.export.json_format import export_json
from core.export.markdown_format import export_markdown, notes_as_markdown
from core.export.tmx_format import export_tmx

__all__ = [
    "FORMATS",
    "FinishedArticle",
    "export_csv",
    "export_docx",
    "export_folder",
    "export_html",
    "export_json",
    "export_markdown",
    "export_tmx",
    "notes_as_markdown",
]
