"""What a person changed in a folder's entities, laid over what linking finds."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from itertools import takewhile
from typing import TYPE_CHECKING

from core.article import MentionType
from core.files.outside_json import parse_json

if TYPE_CHECKING:
    from collections.abc import Iterable


_LONG_WAY = 2


class EditKind(StrEnum):
    """What is done to an entity; the values are those of the store."""

    RENAME = "rename"
    RETYPE = "retype"
    MERGE = "merge"
    SPLIT = "split"
    HIDE = "hide"
    SHOW = "show"
    DROP = "drop"
    """It is no entity: its mentions are none."""


@dataclass(frozen=True, slots=True)
class EntityEdit:
    """One change of the entity with an id.

    `value` is the new name, the new type, the id of the entity that it becomes part of, or the id
    of the entity that its spelling `form` becomes; the other kinds have none.
    """

    kind: EditKind
    entity: str
    value: str = ""
    form: str = ""

    def to_json(self) -> str:
        """Write the edit for the store."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, data: str) -> EntityEdit:
        """Read what `to_json` wrote; raises ValueError for anything else."""
        try:
            fields = parse_json(data)
            edit = cls(EditKind(fields.pop("kind")), **fields)
        except (TypeError, KeyError, AttributeError) as error:
            raise ValueError(f"no edit of an entity: {error}") from error
        if not all(isinstance(v, str) for v in (edit.entity, edit.value, edit.form)):
            raise ValueError("no edit of an entity: a field is no text")
        if edit.kind is EditKind.RETYPE:
            MentionType(edit.value)
        return edit


class EntityEdits:
    """All edits of a folder, in the order in which they were made."""

    def __init__(self, edits: Iterable[EntityEdit] = ()) -> None:
        self.all = tuple(edits)
        self._merged: dict[str, str] = {}
        self._split: dict[tuple[str, str], str] = {}
        self._taken_out: dict[str, set[tuple[str, str]]] = {}
        self._ends: dict[tuple[str, str], str] = {}
        self._names: dict[str, str] = {}
        self._types: dict[str, MentionType] = {}
        self._hidden: set[str] = set()
        self._dropped: set[str] = set()
        for edit in self.all:
            self._apply(edit)
        self._spoken_of = self.ids()

    def _apply(self, edit: EntityEdit) -> None:
        id, value = edit.entity, edit.value
        match edit.kind:
            case EditKind.RENAME:
                self._names[id] = value
            case EditKind.RETYPE:
                self._types[id] = MentionType(value)
            case EditKind.MERGE if id != value:
                # What was once taken out of the other goes back to it.
                for place in self._taken_out.pop(id, ()):
                    del self._split[place]
                self._merged.pop(value, None)
                self._merged[id] = value
            case EditKind.SPLIT:
                before = self._split.get((id, edit.form))
                if before is not None:
                    self._taken_out[before].discard((id, edit.form))
                self._split[id, edit.form] = value
                self._taken_out.setdefault(value, set()).add((id, edit.form))
            case EditKind.HIDE:
                self._hidden.add(id)
            case EditKind.SHOW:
                self._hidden.discard(id)
            case EditKind.DROP:
                self._dropped.add(id)

    def __bool__(self) -> bool:
        return bool(self.all)

    def entity(self, id: str, form: str) -> str:
        """Give the entity of a mention that linking gave to `id`; "" where it is none."""
        passed: dict[str, None] = {}
        settled = False
        while not settled and id not in passed:
            passed[id] = None
            to = self._split.get((id, form), id)
            to = self._merged.get(to, to)
            to = self._ends.get((to, form), to)
            settled, id = to == id, to
        if settled and len(passed) > _LONG_WAY:
            # The next who asks need not go all this way again.
            self._ends.update(((one, form), id) for one in passed)
        return "" if id in self._dropped else id

    def name(self, id: str) -> str | None:
        """Give the name that a person gave to an entity."""
        return self._names.get(id)

    def type(self, id: str) -> MentionType | None:
        """Give the type that a person gave to an entity."""
        return self._types.get(id)

    def is_hidden(self, id: str) -> bool:
        """Tell whether an entity is kept out of sight."""
        return id in self._hidden

    def ends(self, ids: Iterable[str]) -> set[str]:
        """Give the entities, "" for none, that mentions which linking gave to some may have."""
        forms = {"", *(form for _, form in self._split)}
        return {self.entity(id, form) for id in ids for form in forms}

    def differ_at(self, others: EntityEdits) -> set[str]:
        """Give the entities over which others send mentions elsewhere than these do."""
        same = sum(
            1
            for _ in takewhile(
                lambda pair: pair[0] == pair[1], zip(self.all, others.all, strict=False)
            )
        )
        way = (EditKind.MERGE, EditKind.SPLIT, EditKind.DROP)
        told = [e for e in (*self.all[same:], *others.all[same:]) if e.kind in way]
        found = {id for e in told for id in (e.entity, e.value) if id}
        split = (*self._split.items(), *others._split.items())
        return found | {id for (id, _), value in split if value in found}

    def speaks_of(self, id: str) -> bool:
        """Tell whether any edit is about an entity."""
        return id in self._spoken_of

    def ids(self) -> set[str]:
        """Give all ids that the edits speak of."""
        others = (EditKind.MERGE, EditKind.SPLIT)
        return {e.entity for e in self.all} | {e.value for e in self.all if e.kind in others}
