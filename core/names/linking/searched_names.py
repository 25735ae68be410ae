"""What an entity is called, as it is searched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.names import authority
from core.names.keys import is_known
from core.text.folded_text import search_key
from core.text.search_words import search_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.article import Entity

_FORMS = 12


def searched_names(entity: Entity) -> str:
    """Give its names, folded, one a line: its own, those it is known by, as it is spelt.

    Each word stands after a space.
    """
    names = dict.fromkeys(" ".join(search_words(search_key(name))) for name in _names_of(entity))
    return "\n".join(f" {name}" for name in names if name)


def has_name(names: str, beginnings: Sequence[str]) -> bool:
    """Tell whether one of an entity's names has words with all of some beginnings."""
    wanted = [f" {beginning}" for beginning in beginnings]
    return any(all(one in name for one in wanted) for name in names.split("\n"))


def _names_of(entity: Entity) -> Iterator[str]:
    """Give what an entity is called, in all languages that are known and as articles spell it."""
    yield entity.name
    if is_known(entity.id):
        yield from authority.names_of(entity.id, ())
    yield from (form for form, _, _ in entity.forms[:_FORMS])
