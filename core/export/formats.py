"""The formats that articles are exported in, by the ending of their files."""

from __future__ import annotations

FORMATS = ("html", "docx", "md", "json", "tmx", "csv")

WITHOUT_NOTES = frozenset({"tmx", "csv"})
"""Those that have no place for notes and tags."""
