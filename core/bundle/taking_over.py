"""Make a bundle's notes and corrections the reader's own, because she said so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.bundle.checks import Malformed
from core.bundle.merging import Merged, Merger
from core.bundle.taken import unpack_article
from core.errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.bundle.taken import TakenBundle
    from core.store import Store


def take_over(
    store: Store,
    folder: Path,
    bundle: TakenBundle,
    cancelled: Callable[[], bool] = lambda: False,
) -> Merged:
    """Merge what a bundle in use says beside articles into what was written here.

    Notes, tags, marks, languages set by hand, corrections and changes of entities; nothing of
    one's own is replaced. Raises StoreError or Cancelled.
    """
    merger = Merger(store, folder, bundle.whole, bundle.name, cancelled)
    for kept in store.bundled.articles(bundle.kept.number):
        if cancelled():
            raise Cancelled
        try:
            article = unpack_article(store.bundled.article_data(bundle.kept.number, kept.place))
        except Malformed:
            continue  # It was removed meanwhile.
        content = bundle.content(kept)
        merger.set_language(content, article.language)
        merger.note(content, article)
    merger.finish()
    store.bundled.note_taken_over(str(folder), bundle.kept.number)
    return merger.merged
