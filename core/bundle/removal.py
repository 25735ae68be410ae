"""Take out again what came from a bundle."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.bundle import bundles_of
from core.bundle.parts import opened
from core.errors import BundleError

if TYPE_CHECKING:
    from core.bundle.taken import TakenBundle
    from core.store import Store


def remove(store: Store, bundle: TakenBundle) -> None:
    """Forget all that came from a bundle, in every folder that uses it; raises StoreError.

    What a person took over is hers and stays. Where the bundle still lies in such a folder, it is
    noted that it is not wanted there.
    """
    for folder in store.bundled.remove(bundle.kept.number):
        if _lies_in(Path(folder), bundle.id):
            store.bundled.refuse(folder, bundle.id)


def _lies_in(folder: Path, id: str) -> bool:
    for path in bundles_of(folder):
        try:
            with opened(path) as found:
                if found.id == id:
                    return True
        except BundleError:
            continue
    return False
