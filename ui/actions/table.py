"""The one table of everything that the window can do.

Menus, tooltips, the command palette, the F1 sheet and README's key table are made from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.article import MentionType

if TYPE_CHECKING:
    from collections.abc import Mapping


class Group(StrEnum):
    """The menu and the part of the key sheet that an action stands in."""

    ARTICLES = "Articles"
    READING = "Reading"
    ENTITIES = "Entities"
    SEARCH = "Search"
    PROGRAM = "Program"


class Needs(StrEnum):
    """What must be there for an action to be enabled."""

    NOTHING = "nothing"
    FOLDER = "folder"
    ARTICLE = "article"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that the window can do.

    `keys` are in Qt's portable notation, the first one is shown. `id` is also the name of the
    handler and of the setting that maps other keys.
    """

    id: str
    title: str
    keys: tuple[str, ...]
    group: Group
    help: str
    needs: Needs = Needs.NOTHING


_A, _R, _E, _S, _P = Group
_FOLDER, _ARTICLE = Needs.FOLDER, Needs.ARTICLE

ACTIONS: tuple[Action, ...] = (
    Action("next_article", "Next article", ("J", "Ctrl+PgDown"), _A,
           "Show the next article of the list.", _FOLDER),
    Action("previous_article", "Previous article", ("K", "Ctrl+PgUp"), _A,
           "Show the previous article of the list.", _FOLDER),
    Action("next_unread", "Next unread article", ("N",), _A,
           "Show the next article that is not read yet.", _FOLDER),
    Action("previous_unread", "Previous unread article", ("P",), _A,
           "Show the previous article that is not read yet.", _FOLDER),
    Action("go_back", "Back", ("Alt+Left",), _A,
           "Go back to where you were before: an article, a place found, a mention.", _FOLDER),
    Action("go_forward", "Forward", ("Alt+Right",), _A,
           "Go again to where you came back from.", _FOLDER),
    Action("toggle_read", "Mark read or unread", ("M",), _A,
           "Mark the article, or all that are selected, read, or unread again.", _ARTICLE),
    Action("toggle_star", "Star", ("S",), _A,
           "Give the article, or all that are selected, a star, or take it away.", _ARTICLE),
    Action("tags", "Tags …", ("L",), _A,
           "Give the article, or all that are selected, tags, or take them away; “tag:” in the "
           "filter lists such.", _ARTICLE),
    Action("cite", "Copy to cite", ("C",), _A,
           "Copy author, headline, source and date of the article, or of all that are selected.",
           _ARTICLE),
    Action("select_all", "Select all articles", (), _A,
           "Select every article of the list; Shift or Ctrl with arrows and clicks selects some.",
           _FOLDER),
    Action("note_article", "Note on the article …", ("Shift+A",), _A,
           "Write a note on the article as a whole.", _ARTICLE),
    Action("notes", "Notes of the folder", ("Ctrl+Shift+N",), _A,
           "List all notes with their sentences and articles; Return goes there.", _FOLDER),
    Action("copy_notes", "Copy the notes as Markdown", (), _A,
           "Copy the notes that are listed, or all of the folder, as Markdown.", _FOLDER),
    Action("quotes", "Quotes of the folder", ("Ctrl+Shift+H",), _A,
           "Collect all quotes in your order, write between them, export them.", _FOLDER),
    Action("export_quotes", "Export the quotes …", (), _A,
           "Write the quotes as Word with footnotes, Markdown, CSV, REFI-QDA or citations.",
           _FOLDER),
    Action("briefing", "Briefing", ("B",), _A,
           "Show what is in the folder: stories, news, names, watched names, dates, what to do.",
           _FOLDER),
    Action("export_briefing", "Export the briefing …", (), _A,
           "Write the briefing as a page, a Word document, text or PDF.", _FOLDER),
    Action("timeline", "Timeline", ("Ctrl+T",), _A,
           "Show the articles and the dates they mention in the order of time.", _FOLDER),
    Action("places", "Places", ("F9",), _A,
           "Show or hide the places of the folder - unread, starred, tags, languages, sources, "
           "days, saved searches -, each with its count.", _FOLDER),
    Action("filter_articles", "Filter the list", ("Ctrl+L",), _A,
           "Show only articles whose headline, file name or language has the words, or that are "
           "unread:, star:, lang:pl, source:name, tag:name, entity:name, date>2023.", _FOLDER),
    Action("save_search", "Save this search", ("Ctrl+D",), _A,
           "Keep what the list is filtered by, or what was searched for, among the places.",
           _FOLDER),
    Action("saved_searches", "Saved searches …", (), _A,
           "Edit the searches that are kept, one a line; they hold in all folders."),
    Action("mark_all_read", "Mark all read", ("Shift+M",), _A,
           "Mark every article that the list shows read; Ctrl+Z takes it back.", _FOLDER),
    Action("sort_by_name", "Sort by name", (), _A,
           "List the articles in the folder's order.", _FOLDER),
    Action("sort_by_date", "Sort by date", (), _A,
           "List the newest articles first, day by day.", _FOLDER),
    Action("sort_by_language", "Group by language", (), _A,
           "List the articles of one language together.", _FOLDER),
    Action("sort_by_source", "Group by source", (), _A,
           "List the articles of one publication, or of one folder, together.", _FOLDER),
    Action("sort_by_story", "Group by story", ("Y",), _A,
           "List the articles on one event together, in all languages, the newest first.",
           _FOLDER),
    Action("fold_sections", "Fold or unfold all sections", ("Shift+Y",), _A,
           "Show only the headings of the list's days, languages, sources or stories, or all.",
           _FOLDER),
    Action("compare", "Compare with …", ("Shift+C",), _A,
           "Put two articles side by side, the selected ones or this and another: what both say at "
           "one height, what only one has set apart; ] and [ walk the differences.", _ARTICLE),
    Action("export_comparison", "Export the comparison …", (), _A,
           "Write the two articles that are compared as a web page or a Word document.", _ARTICLE),
    Action("set_language", "Set the article's language …", (), _A,
           "Say which language the article is in when it was told wrongly.", _ARTICLE),
    Action("read_again", "Read the article again", (), _A,
           "Read the article's file again, and detect its language.", _ARTICLE),
    Action("find_names", "Try again to find names", (), _A,
           "Look for the names of an article again where finding them did not finish.", _ARTICLE),
    Action("rescan", "Look for new files", ("F5",), _A,
           "Look for articles that were added, changed or removed.", _FOLDER),
    Action("stop_or_go_on", "Stop or continue translating", (), _A,
           "Stop translating the folder, or continue.", _FOLDER),
    Action("page_down", "Scroll a page", ("Space",), _R,
           "Scroll a page; at the end, go to the next unread article.", _ARTICLE),
    Action("page_up", "Scroll a page back", ("Shift+Space",), _R,
           "Scroll a page back; at the start, go to the previous article.", _ARTICLE),
    Action("next_sentence", "Next sentence", ("Alt+Down",), _R,
           "Move to the next sentence.", _ARTICLE),
    Action("previous_sentence", "Previous sentence", ("Alt+Up",), _R,
           "Move to the previous sentence.", _ARTICLE),
    Action("next_doubt", "Next doubtful translation", ("D",), _R,
           "Go to the next sentence whose translation is in doubt, and say why.", _ARTICLE),
    Action("switch_sides", "Both sides, original, translation", ("T",), _R,
           "Show original and translation, only the original, or only the translation.", _ARTICLE),
    Action("stack_sides", "Translation under each sentence", ("U",), _R,
           "Show each sentence's translation under it, as fits narrow windows; or beside it again.",
           _ARTICLE),
    Action("show_original", "Show the original", ("V",), _R,
           "Show the file itself as it looks in place of the translation, or the translation.",
           _ARTICLE),
    Action("correct", "Correct the translation …", ("F2",), _R,
           "Write your own translation of the current sentence; Return does it too in the texts.",
           _ARTICLE),
    Action("word_card", "What is known of the word", ("Q",), _R,
           "Show what the folder, memories and dictionaries know of the selected word, or of the "
           "sentence's words one after another; a double click on a word does it too.", _ARTICLE),
    Action("alternatives", "Other translations …", ("F4",), _R,
           "Show what else the engine could make of the sentence, or of its rest from a word on; "
           "in the editor, from the word at the cursor on.", _ARTICLE),
    Action("take_similar", "Take the similar translation", ("F7",), _R,
           "Make the translation of the similar sentence that a memory has your correction.",
           _ARTICLE),
    Action("put_term", "Put the term in", ("X",), _R,
           "Write the terms that the sentence lacks into its translation, as your correction.",
           _ARTICLE),
    Action("term_from_correction", "Translate it so from now on …", ("Shift+X",), _R,
           "Make a term of the words that you corrected in the current sentence.", _ARTICLE),
    Action("terms", "Terms …", ("Ctrl+Shift+G",), _R,
           "Edit how words are to be translated, here or in all folders, “source = target” a line; "
           "words selected in the original begin one."),
    Action("note_sentence", "Note on the sentence …", ("A",), _R,
           "Write a note on the current sentence.", _ARTICLE),
    Action("quote_yellow", "Quote in yellow", ("Ctrl+1",), _R,
           "Quote the selected words, else the current sentence, on both sides; again, no more.",
           _FOLDER),
    Action("quote_green", "Quote in green", ("Ctrl+2",), _R, "The same in green.", _FOLDER),
    Action("quote_blue", "Quote in blue", ("Ctrl+3",), _R, "The same in blue.", _FOLDER),
    Action("quote_pink", "Quote in pink", ("Ctrl+4",), _R, "The same in pink.", _FOLDER),
    Action("quote_purple", "Quote in purple", ("Ctrl+5",), _R, "The same in purple.", _FOLDER),
    Action("quote_note", "Note and codes of the quote …", ("Shift+Q",), _R,
           "Write a note on the quote here; words after # are its codes.", _ARTICLE),
    Action("unquote", "Take the quote back", ("Ctrl+6",), _R,
           "Quote the selected words, or the current sentence, no more.", _ARTICLE),
    Action("undo_correction", "Undo what you wrote last", ("Ctrl+Z",), _R,
           "Bring back what stood before your last correction, note or tag in this folder.",
           _FOLDER),
    Action("copy_pair", "Copy the sentence pair", ("Ctrl+Shift+C",), _R,
           "Copy the selected sentences, else the current one, each with its translation.",
           _ARTICLE),
    Action("copy_with_source", "Copy with the source", ("Ctrl+Shift+S",), _R,
           "Copy the same, and below it the article, its date and what translated it.", _ARTICLE),
    Action("zoom_in", "Larger text", ("Ctrl++", "Ctrl+="), _R, "Make the text larger."),
    Action("zoom_out", "Smaller text", ("Ctrl+-",), _R, "Make the text smaller."),
    Action("zoom_reset", "Normal text size", ("Ctrl+0",), _R, "Give the text its normal size."),
    Action("next_mention", "Next mention", ("]",), _E,
           "Go to the next person, organisation, place, event, product or date.", _ARTICLE),
    Action("previous_mention", "Previous mention", ("[",), _E,
           "Go to the previous mention.", _ARTICLE),
    Action("next_same_mention", "Next mention of the same entity", ("}", "Shift+]"), _E,
           "Go to the next mention of the same entity, on through the folder.", _ARTICLE),
    Action("previous_same_mention", "Previous mention of the same entity", ("{", "Shift+["), _E,
           "Go to the previous mention of the same entity, back through the folder.", _ARTICLE),
    Action("toggle_highlights", "All highlights", ("H",), _E,
           "Show or hide all highlights."),
    Action("toggle_people", "Highlight people", ("1",), _E, "Show or hide people."),
    Action("toggle_organisations", "Highlight organisations", ("2",), _E,
           "Show or hide organisations."),
    Action("toggle_places", "Highlight places", ("3",), _E, "Show or hide places."),
    Action("toggle_events", "Highlight events", ("4",), _E, "Show or hide events."),
    Action("toggle_products", "Highlight products", ("5",), _E, "Show or hide products."),
    Action("toggle_dates", "Highlight dates", ("6",), _E, "Show or hide dates."),
    Action("toggle_panel", "Entity panel", ("Ctrl+B",), _E, "Show or hide the entity panel."),
    Action("show_card", "Card of the mention", ("I",), _E,
           "Show the current mention's card: spellings, counts, articles with their words.",
           _ARTICLE),
    Action("entity_mentions", "Every mention of the entity …", ("E",), _E,
           "List what all articles say of the selected entity, or of the current mention's.",
           _FOLDER),
    Action("entity_timeline", "The entity over time", ("Shift+E",), _E,
           "Show the articles that mention the entity in the order of time.", _FOLDER),
    Action("rename_entity", "Rename the entity …", ("R",), _E,
           "Give the entity another name in this folder; F2 does it too in the panel.", _FOLDER),
    Action("merge_entity", "Merge the entity …", ("Shift+J",), _E,
           "Make the entity one with another: both are the same.", _FOLDER),
    Action("split_entity", "Take a spelling out of the entity …", ("Shift+S",), _E,
           "Make a spelling of the entity an entity of its own.", _FOLDER),
    Action("retype_entity", "Change the entity's type …", ("Shift+T",), _E,
           "Say whether the entity is a person, an organisation, a place or what else.", _FOLDER),
    Action("hide_entity", "Hide the entity", ("Shift+H",), _E,
           "Neither list nor mark the entity, or do so again; exports keep it.", _FOLDER),
    Action("drop_entity", "Not an entity", ("Del",), _E,
           "Say that this names nothing: its marks go, also from exports.", _FOLDER),
    Action("undo_entity", "Undo the last change of an entity", ("Ctrl+Shift+Z",), _E,
           "Take back the last change of this folder's entities; in the panel, Ctrl+Z does it too.",
           _FOLDER),
    Action("watch_selection", "Watch for this name", ("W",), _E,
           "Add the selected words, or the entity, to the watchlist.", _FOLDER),
    Action("watchlist", "Watchlist …", ("Ctrl+Shift+W",), _E,
           "Edit the names to watch for, one a line; they hold in all folders."),
    Action("only_watched", "Only articles with watched names", ("Shift+W",), _E,
           "List only articles that have a watched name, or all again.", _FOLDER),
    Action("panel_order", "Entities by type or by count", ("Shift+G",), _E,
           "List entities under their types, or all together, most mentioned first."),
    Action("panel_hidden", "Hidden entities", (), _E,
           "Show or leave out the entities that you hid."),
    Action("panel_scope", "Entities of the article or of the folder", ("G",), _E,
           "List the entities of this article, or of the whole folder.", _FOLDER),
    Action("search_folder", "Search the folder", ("/",), _S,
           "Find words in the originals and translations of all articles.", _FOLDER),
    Action("like_this", "More like this", ("Shift+L",), _S,
           "Find what says the same as the sentence, or as the selected words, in any language.",
           _ARTICLE),
    Action("find", "Find in the article", ("Ctrl+F",), _S,
           "Find words on both sides of this article.", _ARTICLE),
    Action("next_hit", "Next hit", ("F3",), _S,
           "Go to the next place found in the article, or to the next result.", _ARTICLE),
    Action("previous_hit", "Previous hit", ("Shift+F3",), _S,
           "Go to the previous place found, or to the previous result.", _ARTICLE),
    Action("results", "Results", ("F8",), _S,
           "Show or hide the results that stay; Ctrl+Return in a search keeps all it finds.",
           _FOLDER),
    Action("results_beside", "Results beside or below the text", ("Shift+F8",), _S,
           "Put the results beside the text, or below it.", _FOLDER),
    Action("search_several", "Search for several at once …", ("Ctrl+Shift+F",), _S,
           "Find what each of several queries asks for, one a line.", _FOLDER),
    Action("mention_results", "Keep every mention as results", (), _S,
           "Keep what all articles say of the selected entity as results.", _FOLDER),
    Action("watched_results", "Every watchlist hit", (), _S,
           "List every sentence that has a watched name.", _FOLDER),
    Action("doubt_results", "Every doubtful translation", ("Shift+D",), _S,
           "List every sentence whose translation is in doubt, with the reason.", _FOLDER),
    Action("note_results", "Every note as results", (), _S,
           "List every note with its sentence, to be walked through by F3.", _FOLDER),
    Action("export_results", "Export the results …", (), _S,
           "Write the results that are listed as CSV, HTML or Word.", _FOLDER),
    Action("palette", "Every action by name …", ("Ctrl+K",), _P,
           "Find an action by its name and do it."),
    Action("next_pane", "Next pane", ("F6",), _P,
           "Move the keyboard to the next pane: list, original, translation, entities."),
    Action("previous_pane", "Previous pane", ("Shift+F6",), _P,
           "Move the keyboard to the previous pane."),
    Action("back_to_list", "Back to the list", ("Esc",), _P,
           "Close what is open on top; else move the keyboard to the list."),
    Action("open_folder", "Open a folder …", ("Ctrl+O",), _P, "Choose the folder to read."),
    Action("new_window", "Another window", ("Ctrl+N",), _P,
           "Open another window on the same folder; what is written in one shows in the other."),
    Action("open_recent", "Open a recent folder …", ("Ctrl+Shift+O",), _P,
           "Choose among the folders opened before."),
    Action("open_samples", "Open the samples", (), _P, "Read the sample articles."),
    Action("open_bundle", "Open a bundle …", ("Ctrl+Shift+B",), _P,
           "Open a prepared folder that somebody wrote into one .diptych file."),
    Action("save_bundle", "Save a bundle …", (), _P,
           "Write the prepared folder into one file, to be read elsewhere without packages.",
           _FOLDER),
    Action("merge_bundle", "Merge a bundle into this folder …", (), _P,
           "Use somebody's bundle here and make its notes, corrections and changes your own.",
           _FOLDER),
    Action("bundles", "Bundles of this folder …", (), _P,
           "Use a bundle that lies here or not, take over its notes, remove what came from it.",
           _FOLDER),
    Action("take_over_bundle", "Take over the notes and corrections of a bundle …", (), _P,
           "Make the notes, tags, marks, corrections and changes of a bundle in use your own.",
           _FOLDER),
    Action("remove_bundle", "Remove what came from a bundle …", (), _P,
           "Forget a bundle's translations, notes and corrections, but for what you took over.",
           _FOLDER),
    Action("restore", "Restore what you wrote …", (), _P,
           "Bring back notes, corrections, tags, marks and changes of entities from a daily copy."),
    Action("forget_folder", "Forget this folder …", (), _P,
           "Remove all that is kept of this folder, after asking; its own files stay.", _FOLDER),
    Action("export", "Export …", ("Ctrl+E",), _P,
           "Write the article, a selection or the folder to files, in a format of your choice.",
           _FOLDER),
    Action("print", "Print …", ("Ctrl+P",), _P,
           "Print the article with its translation beside it.", _ARTICLE),
    Action("print_preview", "Print preview …", ("Ctrl+Shift+V",), _P,
           "Show the article's pages as they will be printed.", _ARTICLE),
    Action("open_file", "Open in its own program", ("O",), _P,
           "Open the article's file in the program that the system has for it.", _ARTICLE),
    Action("show_in_folder", "Show in folder", ("Shift+O",), _P,
           "Show where the article's file is, in the system's file manager.", _ARTICLE),
    Action("packages", "Translation packages …", ("Ctrl+Shift+P",), _P,
           "Install, update and remove translation packages."),
    Action("download_package", "Download the package for this article …", (), _P,
           "Download the translation package from the article's language into yours.", _ARTICLE),
    Action("install_file", "Install a package from a file …", (), _P,
           "Install a translation package from an .argosmodel file."),
    Action("install_model", "Install another model …", (), _P,
           "Install a translation model of another family from a folder or a file."),
    Action("import_memory", "Import a memory …", (), _P,
           "Keep a TMX file, so that its sentences show in all folders."),
    Action("memories", "Memories …", (), _P,
           "List the memories in use, and remove those that were imported."),
    Action("dictionaries", "Dictionaries …", (), _P,
           "List the dictionaries that are found, and point at folders with others."),
    Action("set_target", "Translate into …", (), _P,
           "Choose the language that you read in; each folder remembers its own."),
    Action("messages", "Messages …", ("Ctrl+Shift+M",), _P,
           "List what the window said since it was opened."),
    Action("unread_files", "Files that are not read …", (), _P,
           "List the folder's files that became no article, each with the reason.", _FOLDER),
    Action("settings", "Settings …", ("Ctrl+,",), _P,
           "Choose language, type, colours, keys, engine; see memories and what stays private."),
    Action("next_theme", "Next theme", ("Ctrl+Shift+T",), _P,
           "Change between the system's colours, light, dark and sepia."),
    Action("light_theme", "Light colours", (), _P, "Draw the window in light colours."),
    Action("dark_theme", "Dark colours", (), _P, "Draw the window in dark colours."),
    Action("sepia_theme", "Sepia colours", (), _P, "Draw the window in the colours of old paper."),
    Action("system_theme", "The system's colours", (), _P,
           "Draw the window light or dark, as the system is."),
    Action("full_screen", "Full screen", ("F11",), _P,
           "Fill the whole screen, or give it back."),
    Action("only_texts", "Only the texts", ("Shift+F11",), _P,
           "Leave nothing but the two texts, over the whole screen; or bring back the rest.",
           _ARTICLE),
    Action("toggle_menu", "Menu bar", ("Ctrl+M",), _P, "Show or hide the menu bar."),
    Action("keys", "Keys", ("F1",), _P, "Show what every key does."),
    Action("about", "About Diptych", (), _P,
           "Show versions, packages and where the log is; copy a report of them."),
    Action("quit", "Quit", ("Ctrl+Q",), _P, "Close Diptych; nothing is lost."),
)  # fmt: skip


FIRST_OF_SECTION = frozenset(
    {
        "go_back", "toggle_read", "note_article", "timeline", "places", "sort_by_name",
        "set_language", "rescan", "next_sentence", "switch_sides", "correct", "put_term",
        "note_sentence", "quote_yellow", "copy_pair", "quotes",
        "zoom_in", "toggle_highlights", "toggle_panel", "show_card", "rename_entity",
        "watch_selection", "panel_order", "find", "results", "mention_results", "next_pane",
        "open_folder", "open_bundle",
        "restore", "export", "open_file", "packages", "import_memory", "messages", "settings",
        "full_screen",
        "keys", "quit",
    }
)  # fmt: skip
"""Actions over which a menu has a line."""

LIST_MENU = (
    ("toggle_read", "toggle_star", "tags", "note_article"),
    ("export", "cite", "compare", "select_all"),
    ("set_language", "find_names", "read_again"),
    ("open_file", "show_in_folder"),
    ("sort_by_name", "sort_by_date", "sort_by_language", "sort_by_source", "sort_by_story"),
    ("mark_all_read", "rescan"),
)
"""What can be done with the articles of the list, by a right click; in sections."""

TEXT_MENU = (
    ("correct", "note_sentence", "quote_yellow"),
    ("word_card", "watch_selection", "like_this"),
    ("copy_pair", "copy_with_source"),
)
"""What can be done with the words that were clicked, by a right click; in sections."""

MENTION_MENU = (
    ("show_card", "entity_mentions", "mention_results"),
    ("rename_entity", "retype_entity", "hide_entity", "drop_entity"),
)
"""What can be done, besides, with a name that was clicked."""

HIDE_KIND = {
    MentionType.PERSON: "toggle_people",
    MentionType.ORGANISATION: "toggle_organisations",
    MentionType.PLACE: "toggle_places",
    MentionType.EVENT: "toggle_events",
    MentionType.PRODUCT: "toggle_products",
    MentionType.DATE: "toggle_dates",
}
"""What hides all names of the type that was clicked."""

PLACE_MENU = (("mark_all_read",), ("save_search", "saved_searches"), ("places",))
"""What can be done with the place that is shown, by a right click on it."""

PANEL_MENU = (
    ("entity_mentions", "mention_results", "entity_timeline"),
    ("rename_entity", "merge_entity", "split_entity", "retype_entity"),
    ("watch_selection", "hide_entity", "drop_entity", "undo_entity"),
    ("panel_order", "panel_hidden"),
)
"""What can be done with the entity that is selected in the panel; in sections."""


def keys_of(action: Action, mapped: Mapping[str, str]) -> tuple[str, ...]:
    """Give an action's keys: the reader's own (separated by spaces), else the table's."""
    return tuple(mapped[action.id].split()) if action.id in mapped else action.keys


def first_key(action_id: str, mapped: Mapping[str, str]) -> str:
    """Give the first of an action's keys, "" where it has none."""
    row = next(action for action in ACTIONS if action.id == action_id)
    return next(iter(keys_of(row, mapped)), "")
