"""Where everything finished is kept: articles, translations, what a person set, entity ids."""

from core.store.entity_indexes import KeptIndex
from core.store.files import KnownFile
from core.store.marks import Marks
from core.store.prepared import Outcome, Prepared, Summary, pack
from core.store.store import Store
from core.store.summaries import KnownArticle

__all__ = [
    "KeptIndex",
    "KnownArticle",
    "KnownFile",
    "Marks",
    "Outcome",
    "Prepared",
    "Store",
    "Summary",
    "pack",
]
