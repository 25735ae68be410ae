"""List the copies of what a person wrote, and bring one back."""

from __future__ import annotations

from core.commands.exit_codes import DONE, WRONG_USE
from core.commands.folders import opened_store
from core.commands.output import say, warn
from core.copies import list_copies
from core.restoring import restore as restore_copy
from core.translatable import one_after_another


def list_all() -> int:
    """Print each copy: its name, when it was made, and what is in it."""
    for copy in list_copies():
        counts = one_after_another(copy.written.counts())
        say(f"{copy.path.name}  {copy.made.astimezone():%Y-%m-%d %H:%M}  {counts}")
    return DONE


def restore(name: str) -> int:
    """Join the copy of this name to what is there; raises StoreError."""
    found = [copy for copy in list_copies() if copy.path.name == name]
    if not found:
        warn(f"diptych: there is no copy {name}; “diptych restore” lists those there are")
        return WRONG_USE
    with opened_store() as store:
        warn(restore_copy(store, found[0]))
    return DONE
