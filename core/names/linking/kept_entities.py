"""What a folder's linking hands to its next time, so that every entity keeps its id."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Mapping

_SPELT = "translated|"
_TRANSLATED = "called|"


@dataclass(frozen=True, slots=True)
class KeptEntities:
    """The ids of numbered entities by `TYPE|key`, and what was learnt of some of them, by id.

    `spellings` are how translations spell them, `translated_names` what the engine makes of the
    names of organisations, "" where it makes nothing of one.
    """

    ids: Mapping[str, str] = field(default_factory=dict)
    spellings: Mapping[str, str] = field(default_factory=dict)
    translated_names: Mapping[str, str] = field(default_factory=dict)

    def to_rows(self) -> dict[str, str]:
        """Give it as the store and bundles have it: one table of keys and values."""
        return {
            **self.ids,
            **{_SPELT + id: spelling for id, spelling in self.spellings.items()},
            **{_TRANSLATED + id: name for id, name in self.translated_names.items()},
        }

    @classmethod
    def from_rows(cls, rows: Mapping[str, str]) -> KeptEntities:
        """Read what `to_rows` gives."""
        ids, spellings, names = {}, {}, {}
        for key, value in rows.items():
            if key.startswith(_SPELT):
                spellings[key.removeprefix(_SPELT)] = value
            elif key.startswith(_TRANSLATED):
                names[key.removeprefix(_TRANSLATED)] = value
            else:
                ids[key] = value
        return cls(ids, spellings, names)


def best_spelling(votes: Counter[str]) -> str:
    """Give the spelling that most translations have."""
    return max(votes, key=lambda spelling: (votes[spelling], spelling))
