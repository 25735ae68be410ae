"""Other words by which the palette finds an action, besides those of its name and its help."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from ui.qt.i18n import later

if TYPE_CHECKING:
    from collections.abc import Mapping

SYNONYMS: Mapping[str, str] = MappingProxyType(
    {
        "toggle_star": later("favourite bookmark flag"),
        "tags": later("labels keywords categories"),
        "note_article": later("comment annotation remark"),
        "note_sentence": later("comment annotation remark"),
        "timeline": later("chronology calendar history"),
        "set_language": later("detect wrong language"),
        "rescan": later("refresh reload update"),
        "stop_or_go_on": later("pause cancel resume"),
        "switch_sides": later("view layout columns hide translation"),
        "stack_sides": later("view layout interlinear narrow"),
        "correct": later("edit fix improve rewrite"),
        "word_card": later("dictionary lookup meaning concordance"),
        "alternatives": later("variants suggestions n-best retranslate"),
        "take_similar": later("fuzzy match suggestion"),
        "put_term": later("glossary insert"),
        "terms": later("glossary terminology TBX termbase"),
        "dictionaries": later("dictd StarDict FreeDict lookup"),
        "undo_correction": later("revert take back"),
        "copy_with_source": later("quote cite citation reference"),
        "zoom_in": later("font size bigger enlarge"),
        "zoom_out": later("font size smaller"),
        "zoom_reset": later("font size default"),
        "toggle_highlights": later("colours marks entities underline"),
        "toggle_panel": later("sidebar names"),
        "merge_entity": later("same person join duplicates"),
        "split_entity": later("different person separate"),
        "watchlist": later("alerts monitor names"),
        "watch_selection": later("alert monitor follow"),
        "search_folder": later("look for full text query"),
        "open_folder": later("directory browse files"),
        "open_recent": later("history last folder"),
        "open_samples": later("example demo try"),
        "save_bundle": later("share send package folder"),
        "restore": later("backup recover lost"),
        "forget_folder": later("delete erase remove private"),
        "export": later("save as Word HTML CSV PDF"),
        "print": later("paper PDF"),
        "packages": later("models languages download Argos"),
        "download_package": later("model language offline"),
        "import_memory": later("TMX translation memory"),
        "set_target": later("target language reader's language"),
        "messages": later("log notifications"),
        "unread_files": later("skipped ignored unsupported"),
        "settings": later("preferences options configuration font interface language"),
        "next_theme": later("appearance colour scheme contrast"),
        "dark_theme": later("night mode appearance theme colour scheme"),
        "light_theme": later("day mode appearance theme colour scheme"),
        "sepia_theme": later("paper warm appearance theme colour scheme"),
        "keys": later("shortcuts keyboard help"),
        "about": later("version licence report a fault"),
        "quit": later("exit close end"),
    }
)
