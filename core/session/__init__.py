"""An opened folder: what has been read and translated so far, and the work still to do."""

from core.session.events import (
    NAMES_MISSING,
    ArticleEntry,
    ArticleRead,
    ArticleState,
    BundleFound,
    EntitiesChanged,
    EntryChanged,
    Event,
    ListChanged,
    Names,
    Problem,
    Progress,
    Renamed,
    Translated,
)
from core.session.folder_session import FolderSession
from core.session.mention_contexts import MentionInContext
from core.session.threads.watchlist_count import Watched

__all__ = [
    "NAMES_MISSING",
    "ArticleEntry",
    "ArticleRead",
    "ArticleState",
    "BundleFound",
    "EntitiesChanged",
    "EntryChanged",
    "Event",
    "FolderSession",
    "ListChanged",
    "MentionInContext",
    "Names",
    "Problem",
    "Progress",
    "Renamed",
    "Translated",
    "Watched",
]
