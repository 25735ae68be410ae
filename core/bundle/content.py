"""What a bundle says, as values: checked on the way in, written on the way out."""

from __future__ import annotations

import base64
import binascii
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from core.folder import content_hash
from core.notes import Note
from core.reading import MAX_CHARACTERS
from core.store.article_codec import from_json, to_json
from core.translation.stored import PackedTranslation, unpack_links
from core.wording import worded

if TYPE_CHECKING:
    from core.article import Article

_UNSAFE = re.compile(r"[\x00-\x1f\\:]|^/|(?:^|/)\.{0,2}(?:/|$)|/$|^$")
_LONGEST_PATH = 1000
_LONGEST_CODE = 20
_LONGEST_TEXT = 100_000
_HASH = re.compile(r"[0-9a-f]{64}")
_LINK_BYTES = 9

Rows = tuple[tuple[str, tuple[PackedTranslation, ...]], ...]


class Malformed(ValueError):
    """Something in a bundle is not what it should be."""


@dataclass(frozen=True, slots=True)
class BundledRoute:
    """The packages that translations were made with; `key` is what each one's are stored under."""

    packages: tuple[tuple[str, str, str, str, str], ...]
    """Code, version, from, to, key."""

    def to_json(self) -> Any:
        return [list(package) for package in self.packages]

    @classmethod
    def from_json(cls, data: Any) -> BundledRoute:
        packages = []
        for row in _list(data, 2):
            fields = tuple(_text(value, 200) for value in _list(row, 5))
            if len(fields) != 5 or not all(fields[2:]):
                raise Malformed(worded("a route"))
            packages.append(fields)
        if not packages:
            raise Malformed(worded("a route"))
        return cls(tuple(packages))


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
        fields = _dict(data)
        notes = []
        for row in _list(fields.get("notes", []), 10_000):
            text, sentence, start, end, changed = _list(row, 5)
            if not (type(start) is type(end) is int and 0 <= start <= end <= MAX_CHARACTERS):
                raise Malformed(worded("a note"))
            note = Note(_text(text), _text(sentence), start, end, _text(changed, 40))
            notes.append(note)
        tags = tuple(_text(tag, 200) for tag in _list(fields.get("tags", []), 1000))
        return cls(
            _bool(fields.get("read", False)), _bool(fields.get("starred", False)),
            tuple(notes), tags,
        )  # fmt: skip


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
            fields = _dict(data)
            article = from_json(json.dumps(_dict(fields.get("article"))))
            check_article(article)
            route = fields.get("route")
            if route is not None and type(route) is not int:
                raise Malformed(worded("a route"))
            noted = fields.get("noted")
            language = fields.get("language")
            return cls(
                _hash(fields.get("content")),
                None if language is None else _text(language, _LONGEST_CODE),
                article,
                _text(fields.get("source"), 40),
                route,
                tuple(_rows(row) for row in _list(fields.get("rows"), 2)),
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
        fields = _dict(data)
        ids = {_text(k): _text(v, 200) for k, v in _dict(fields.get("entity_ids")).items()}
        corrections = []
        for row in _list(fields.get("corrections")):
            code, sentence, text = (_text(value) for value in _list(row, 3))
            corrections.append((code, sentence, text))
        memories = []
        for row in _list(fields.get("memories", []), 1000):
            name, part = (_text(value, _LONGEST_PATH) for value in _list(row, 2))
            if "/" in name or not is_safe(name) or not name.lower().endswith(".tmx"):
                raise Malformed(worded("a memory"))
            memories.append((name, part))
        return cls(
            _text(fields.get("to"), _LONGEST_CODE),
            ids,
            tuple(_text(edit) for edit in _list(fields.get("edits"))),
            tuple(corrections),
            tuple(BundledRoute.from_json(route) for route in _list(fields.get("routes"), 10_000)),
            tuple(memories),
        )


def check_article(article: Article) -> None:
    """See that an article is one that reading could have made; raises Malformed."""
    texts = (article.path, article.title, article.language, article.encoding, article.text)
    others = (article.author, article.source)
    if not all(isinstance(text, str) for text in texts):
        raise Malformed(worded("an article"))
    if not all(text is None or isinstance(text, str) for text in others):
        raise Malformed(worded("an article"))
    if not is_safe(article.path):
        raise Malformed(worded("the path {path!r}", path=article.path[:100]))
    if len(article.text) > MAX_CHARACTERS or len(article.title) > MAX_CHARACTERS:
        raise Malformed(worded("a text that is too long"))
    if len(article.language) > _LONGEST_CODE or type(article.language_confidence) not in (
        int,
        float,
    ):
        raise Malformed(worded("a language"))
    _check_spans([(p.start, p.end) for p in article.paragraphs], 0, len(article.text))
    for p in article.paragraphs:
        _check_spans([(s.start, s.end) for s in p.sentences], p.start, p.end)
    _check_spans([(m.start, m.end) for m in article.mentions], 0, len(article.text))
    if not all(isinstance(mention.key, str) for mention in article.mentions):
        raise Malformed(worded("a mention"))


def is_safe(path: str) -> bool:
    """Tell whether a path stays in its folder on every system."""
    parts = path.split("/")
    ends = any(part != part.rstrip(". ") for part in parts)
    return len(path) <= _LONGEST_PATH and not _UNSAFE.search(path) and not ends


def text_content(article: Article) -> tuple[str, bytes]:
    """Give the bytes that stand for an article whose file was left out, and their hash."""
    data = article.text.encode("utf-8", "ignore")
    return content_hash(data), data


def _check_spans(spans: list[tuple[int, int]], low: int, high: int) -> None:
    for start, end in spans:
        if not (type(start) is type(end) is int and low <= start <= end <= high):
            raise Malformed(worded("a span"))
        low = end


def _row(row: PackedTranslation) -> Any:
    links = base64.b64encode(row.links).decode("ascii")
    return [row.sentence, row.text, links, row.score, row.cut]


def _rows(data: Any) -> tuple[str, tuple[PackedTranslation, ...]]:
    key, rows = _list(data, 2)
    found = []
    for row in _list(rows):
        sentence, text, links, score, cut = _list(row, 5)
        try:
            packed = base64.b64decode(_text(links), validate=True)
        except binascii.Error as error:
            raise Malformed(worded("a word link")) from error
        sentence, text = _text(sentence), _text(text)
        if (
            len(packed) % _LINK_BYTES
            or type(score) not in (int, float)
            or not _inside(packed, sentence, text)
        ):
            raise Malformed(worded("a word link"))
        found.append(PackedTranslation(sentence, text, packed, float(score), _bool(cut)))
    return _text(key, 1000), tuple(found)


def _inside(packed: bytes, sentence: str, text: str) -> bool:
    return all(
        link.source_start <= link.source_end <= len(sentence)
        and link.target_start <= link.target_end <= len(text)
        for link in unpack_links(packed)
    )


def _dict(data: Any) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise Malformed(worded("an object"))
    return data


def _list(data: Any, most: int = 1_000_000) -> list[Any]:
    if not isinstance(data, list) or len(data) > most:
        raise Malformed(worded("a list"))
    return data


def _text(data: Any, longest: int = _LONGEST_TEXT) -> str:
    if not isinstance(data, str) or len(data) > longest:
        raise Malformed(worded("a text"))
    return data


def _hash(data: Any) -> str:
    if not isinstance(data, str) or not _HASH.fullmatch(data):
        raise Malformed(worded("a hash"))
    return data


def _bool(data: Any) -> bool:
    if not isinstance(data, bool):
        raise Malformed(worded("a mark"))
    return data
