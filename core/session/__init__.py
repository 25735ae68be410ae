"""An opened folder: what has been read and translated so far, and the work still to do."""

from core.session.events import (
    ArticleRead,
    BundleFound,
    EntitiesChanged,
    EntryChanged,
    Event,
    ListChanged,
    MeaningProgress,
    Problem,
    Progress,
    Renamed,
    Translated,
    UnreadFound,
)
from core.session.folder_session import FolderSession
from core.session.mention_contexts import MentionInContext
from core.session.similar_sentences import SimilarSentence
from core.session.watchlist import Watched
from core.session.words import WordKnowledge, WordPlace

__all__ = [
    "ArticleRead",
    "BundleFound",
    "EntitiesChanged",
    "EntryChanged",
    "Event",
    "FolderSession",
    "ListChanged",
    "MeaningProgress",
    "MentionInContext",
    "Problem",
    "Progress",
    "Renamed",
    "SimilarSentence",
    "Translated",
    "UnreadFound",
    "Watched",
    "WordKnowledge",
    "WordPlace",
]
