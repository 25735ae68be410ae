"""List the copies of what a person wrote, and bring one back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.commands.arguments import add_command
from core.commands.exit_codes import DONE, WRONG_USE
from core.commands.output import say, warn
from core.commands.prepared_folder import opened_store
from core.copies import list_copies
from core.restoring import restore as restore_copy
from core.translatable import one_after_another

if TYPE_CHECKING:
    from core.commands.arguments import Commands


def add_to(commands: Commands) -> None:
    """Add the command to the command line."""
    parser = add_command(
        commands,
        "restore [COPY]",
        lambda options: restore(options.copy) if options.copy else list_all(),
        help="list the copies of what you wrote, or bring one back",
    )
    parser.add_argument("copy", nargs="?", help="its name; without it, the copies are listed")


def list_all() -> int:
    """Print each copy: its name, when it was made, and what is in it."""
    copies = list_copies()
    if not copies:
        warn("there is no copy yet of what you wrote")
    for copy in copies:
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
