"""One authority for who is who: known entities, what they are called, and who a name can be.

Whoever knows names asks here: recognition, linking, projection, doubts, the engine's protection,
search, the watchlist.
"""

from __future__ import annotations

from core.names.authority.asked import is_case_of, known_as, names_elsewhere, names_of
from core.names.authority.entries import Known, own_entries
from core.names.authority.headlines import capitals_of_names
from core.names.authority.matching import Pattern, match
from core.names.authority.names import (
    all_names,
    display_name,
    languages_of,
    names_for,
    names_in,
    own_names,
    type_of,
)
from core.names.authority.person_names import is_given_name, surname_last
from core.names.authority.spellings import named_exactly, spelt_like

__all__ = [
    "Known",
    "Pattern",
    "all_names",
    "capitals_of_names",
    "display_name",
    "is_case_of",
    "is_given_name",
    "known_as",
    "languages_of",
    "match",
    "named_exactly",
    "names_elsewhere",
    "names_for",
    "names_in",
    "names_of",
    "own_entries",
    "own_names",
    "spelt_like",
    "surname_last",
    "type_of",
]
