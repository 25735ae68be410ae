"""Write finished articles for other programs and for people: JSON, HTML, TMX and CSV."""

from core.export.csv_format import export_csv
from core.export.finished import FinishedArticle
from core.export.folder_export import FORMATS, export_folder
from core.export.html_format import export_html
from core.export.json_format import export_json
from core.export.tmx_format import export_tmx

__all__ = [
    "FORMATS",
    "FinishedArticle",
    "export_csv",
    "export_folder",
    "export_html",
    "export_json",
    "export_tmx",
]
