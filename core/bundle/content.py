"""What a bundle says, as values: checked on the way in, written on the way out."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from core.bundle.checks import (
    LONGEST_NAME,
    Malformed,
    as_bool,
    as_dict,
    as_entity,
    as_entity_ids,
    as_hash,
    as_key,
    as_language,
    as_list,
    as_name,
    as_row,
    as_text,
    as_whole,
    check_article,
    checked_row,
    too_many,
)
from core.bundle.file_names import is_fit_name
from core.folder import content_hash
from core.knowledge.notes import Note
from core.names.linking.edits import EditKind, EntityEdit
from core.packages.installed import unusable_field
from core.reading import MAX_CHARACTERS
from core.store.article_codec import article_of, to_json
from core.translatable import worded
from core.translation.stored_translation import PackedTranslation

if TYPE_CHECKING:
    from core.article import Article

MOST_NOTES = 1_000
"""How many notes one article may bring; a person writes dozens."""

MOST_TAGS = 100
MOST_EDITS = 20_000
MOST_CORRECTIONS = 100_000
MOST_ENTITY_IDS = 1_000_000
MOST_ROUTES = 10_000
MOST_STEPS = 2
MOST_MEMORIES = 1_000

_SOURCE = re.compile(r"sources/[0-9]{1,9}")
_PART = re.compile(r"memories/[0-9]{1,4}")
_CHANGED = re.compile(r"[0-9T:.+Z-]{0,40}")

Rows = tuple[tuple[str, tuple[PackedTranslation, ...]], ...]


@dataclass(frozen=True, slots=True)
class BundledRoute:
    """The packages that translations were made with; `key` is what each one's are stored under."""

    packages: tuple[tuple[str, str, str, str, str], ...]
    """Code, version, from, to, key."""

    def to_json(self) -> Any:
        return [list(package) for package in self.packages]

    @classmethod
    def from_json(cls, data: Any) -> BundledRoute:
        packages = tuple(map(_read_package, as_list(data, MOST_STEPS)))
        if not packages:
            raise Malformed(worded("a route"))
        return cls(packages)


@dataclass(frozen=True, slots=True)
class Noted:
    """What a person wrote and set beside an article."""

    read: bool = False
    starred: bool = False
    notes: tuple[Note, ...] = ()
    tags: tuple[str, ...] = ()

    def to_json(self) -> Any:
        notes = [[n.text, n.sentence, n.start, n.end, n.changed] for n in self.notes]
        return {"read": self.read, "starred": self.starred, "notes": notes, "tags": self.tags}

    @classmethod
    def from_json(cls, data: Any) -> Noted:
        fields = as_dict(data)
        notes = []
        for row in _up_to(MOST_NOTES, fields.get("notes", []), worded("notes on one article")):
            text, sentence, start, end, changed = as_row(row, 5)
            start = as_whole(start, 0, MAX_CHARACTERS)
            end = as_whole(end, start, MAX_CHARACTERS)
            if not isinstance(changed, str) or not _CHANGED.fullmatch(changed):
                raise Malformed(worded("a note"))
            notes.append(Note(as_text(text), as_text(sentence), start, end, changed))
        tags = _up_to(MOST_TAGS, fields.get("tags", []), worded("tags of one article"))
        return cls(
            as_bool(fields.get("read", False)),
            as_bool(fields.get("starred", False)),
            tuple(notes),
            tuple(as_name(tag, 200) for tag in tags),
        )


@dataclass(frozen=True, slots=True)
class BundledArticle:
    """One article of a bundle: `source` is the part that is its file, "" where it was left out.

    `content` is the hash of that file. `rows` are its translations by package key, `route` the
    number of the route that they were made on. `language` is what a person set.
    """

    content: str
    language: str | None
    article: Article
    source: str = ""
    route: int | None = None
    rows: Rows = ()
    noted: Noted | None = None

    @property
    def path(self) -> str:
        return self.article.path

    def to_json(self) -> Any:
        return {
            "content": self.content,
            "language": self.language,
            "article": json.loads(to_json(self.article)),
            "source": self.source,
            "route": self.route,
            "rows": [[key, [_row(row) for row in rows]] for key, rows in self.rows],
            "noted": self.noted.to_json() if self.noted is not None else None,
        }

    @classmethod
    def from_json(cls, data: Any) -> BundledArticle:
        """Read what `to_json` wrote; raises Malformed for anything else."""
        try:
            fields = as_dict(data)
            article = article_of(as_dict(fields.get("article")))
            check_article(article)
            route, source = fields.get("route"), fields.get("source")
            if source != "" and not (isinstance(source, str) and _SOURCE.fullmatch(source)):
                raise Malformed(worded("a file"))
            noted = fields.get("noted")
            language = fields.get("language")
            return cls(
                as_hash(fields.get("content")),
                None if language is None else as_language(language),
                article,
                source,
                None if route is None else as_whole(route, 0, MOST_ROUTES),
                tuple(_rows(row) for row in as_list(fields.get("rows"), MOST_STEPS)),
                None if noted is None else Noted.from_json(noted),
            )
        except Malformed:
            raise
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as error:
            raise Malformed(worded("an article")) from error


@dataclass(frozen=True, slots=True)
class BundledFolder:
    """What holds for a bundle's whole folder.

    `corrections` are (language, sentence, text); `edits` as `EntityEdit.to_json` writes them;
    `memories` are the names of TMX files and their parts.
    """

    to: str
    entity_ids: dict[str, str] = field(default_factory=dict)
    edits: tuple[str, ...] = ()
    corrections: tuple[tuple[str, str, str], ...] = ()
    routes: tuple[BundledRoute, ...] = ()
    memories: tuple[tuple[str, str], ...] = ()

    def to_json(self) -> Any:
        return {
            "to": self.to,
            "entity_ids": self.entity_ids,
            "edits": self.edits,
            "corrections": self.corrections,
            "routes": [route.to_json() for route in self.routes],
            "memories": self.memories,
        }

    @classmethod
    def from_json(cls, data: Any) -> BundledFolder:
        """Read what `to_json` wrote; raises Malformed for anything else."""
        fields = as_dict(data)
        corrections = []
        rows = _up_to(MOST_CORRECTIONS, fields.get("corrections"), worded("corrections"))
        for row in rows:
            code, sentence, text = as_row(row, 3)
            corrections.append((as_language(code), as_text(sentence), as_text(text)))
        memories = [_read_memory(row) for row in as_list(fields.get("memories", []), MOST_MEMORIES)]
        if any(len({*column}) < len(memories) for column in zip(*memories, strict=True)):
            raise Malformed(worded("a memory"))
        edits = _up_to(MOST_EDITS, fields.get("edits"), worded("changes of entities"))
        return cls(
            as_language(fields.get("to")),
            as_entity_ids(fields.get("entity_ids"), MOST_ENTITY_IDS),
            tuple(map(_read_edit, edits)),
            tuple(corrections),
            tuple(map(BundledRoute.from_json, as_list(fields.get("routes"), MOST_ROUTES))),
            tuple(memories),
        )


def _up_to(most: int, data: Any, what: str) -> list[Any]:
    rows = as_list(data)
    if len(rows) > most:
        raise too_many(what, most)
    return rows


def text_content(article: Article) -> tuple[str, bytes]:
    """Give the bytes that stand for an article whose file was left out, and their hash."""
    data = article.text.encode("utf-8", "ignore")
    return content_hash(data), data


def _row(row: PackedTranslation) -> Any:
    links = base64.b64encode(row.links).decode("ascii")
    return [row.sentence, row.text, links, row.score, row.cut]


def _rows(data: Any) -> tuple[str, tuple[PackedTranslation, ...]]:
    key, rows = as_row(data, 2)
    return as_key(key), tuple(_read_row(*as_row(row, 5)) for row in as_list(rows))


def _read_row(sentence: Any, text: Any, links: Any, score: Any, cut: Any) -> PackedTranslation:
    try:
        packed = base64.b64decode(as_text(links), validate=True)
    except ValueError as error:
        raise Malformed(worded("a word link")) from error
    return checked_row(sentence, text, packed, score, cut)


def _read_package(data: Any) -> tuple[str, str, str, str, str]:
    """Read code, version, from, to and key of a route's package."""
    code, version, from_code, to_code, key = as_row(data, 5)
    if unusable_field(
        {"code": code, "package_version": version, "from_code": "xx", "to_code": "xx"}
    ):
        raise Malformed(worded("a route"))
    ends = as_language(from_code), as_language(to_code)
    return as_text(code), as_text(version), *ends, as_key(key)


def _read_edit(data: Any) -> str:
    try:
        edit = EntityEdit.from_json(as_text(data, LONGEST_NAME * 8))
    except Malformed:
        raise
    except ValueError as error:
        raise Malformed(worded("a change of an entity")) from error
    check_edit(edit)
    return edit.to_json()


def check_edit(edit: EntityEdit) -> None:
    """See that a change of an entity is one that a person could have made; raises Malformed."""
    as_entity(edit.entity)
    as_name(edit.form)
    if edit.kind in (EditKind.MERGE, EditKind.SPLIT):
        as_entity(edit.value)
    else:
        as_name(edit.value)


def is_sound_edit(data: str) -> bool:
    """Tell whether a change of an entity, as the store has it, can go into a bundle."""
    try:
        _read_edit(data)
    except Malformed:
        return False
    return True


def _read_memory(data: Any) -> tuple[str, str]:
    name, part = as_row(data, 2)
    if not isinstance(name, str) or not is_fit_name(name) or "/" in name:
        raise Malformed(worded("a memory"))
    if not name.lower().endswith(".tmx") or not isinstance(part, str) or not _PART.fullmatch(part):
        raise Malformed(worded("a memory"))
    return name, part
