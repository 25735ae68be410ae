"""An opened folder: what has been read and translated so far, and the work still to do."""

from core.session.contexts import MentionInContext
from core.session.events import (
    ArticleEntry,
    ArticleRead,
    ArticleState,
    BundleFound,
    EntitiesChanged,
    EntryChanged,
    Event,
    ListChanged,
    Problem,
    Progress,
    Renamed,
    Translated,
)
from core.session.folder_session import FolderSession
from core.session.spotting import Watched

__all__ = [
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
    "Problem",
    "Progress",
    "Renamed",
    "Translated",
    "Watched",
]
