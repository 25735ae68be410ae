"""Markdown by the CommonMark rules, with tables and a simple front matter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.reading import bylines
from core.reading.dates import parse_date
from core.reading.unseen import without
from core.source_text import Block, BlockKind, SourceText, from_blocks, with_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
# A field's value, or a list of them below it.
_FIELD = re.compile(r"^(\w+)[^\S\n]*:[^\S\n]*(.*)((?:\n[^\S\n]*-[^\S\n]+.*)*)", re.M)
_VALUE = re.compile(r"^[^\S\n]*-[^\S\n]+(.*)", re.M)
# Notes that link each other: [[note]], [[note#part|as one reads it]], ![[picture.png]].
_EMBEDDED = re.compile(r"!\[\[[^\[\]\n]*\]\]")
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]|\n]*\|)?([^\[\]|#\n]+)(?:#[^\[\]|\n]*)?\]\]")
_DATES = ("date", "published", "published_at", "publish_date", "pubdate")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")


def read_markdown(text: str, encoding: str) -> SourceText:
    """Read Markdown into blocks; front matter gives title, date and language."""
    from markdown_it import MarkdownIt

    fields, body = _front_matter(_without_wiki_links(text))
    tokens = MarkdownIt("commonmark").enable("table").parse(body)
    blocks = [block for block in _blocks(tokens) if block.text.strip()]
    if not blocks:
        return SourceText(body, encoding=encoding)
    blocks = with_title(blocks, fields.get("title"))
    return SourceText(
        text=from_blocks(blocks),
        blocks=tuple(blocks),
        title=fields.get("title") or None,
        date=next(
            (found for name in _DATES if (found := parse_date(fields.get(name, "")))),
            None,
        ),
        encoding=encoding,
        language=fields.get("lang") or fields.get("language"),
        author=bylines.author(fields.get("author"), fields.get("authors")),
        source=bylines.source(
            *(fields.get(name) for name in ("source", "site", "publisher", "publication", "url"))
        ),
    )


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    found = _FRONT_MATTER.match(text)
    if not found:
        return {}, text
    fields = {
        key.lower(): "; ".join(filter(None, map(_bare, [value, *_VALUE.findall(values)])))
        for key, value, values in _FIELD.findall(found.group(1))
    }
    return (fields, text[found.end() :]) if fields else ({}, text)


def _bare(value: str) -> str:
    return value.strip().strip("\"'").strip()


def _without_wiki_links(text: str) -> str:
    return _WIKI_LINK.sub(r"\1", _EMBEDDED.sub("", text)) if "[[" in text else text


def _blocks(tokens: list[Token]) -> Iterator[Block]:
    kinds = [BlockKind.BODY]
    in_item_body = False
    row: list[str] = []
    cell = False
    for token in tokens:
        if token.type == "heading_open":
            kinds.append(BlockKind.HEADING)
        elif token.type == "list_item_open":
            kinds.append(BlockKind.LIST_ITEM)
            in_item_body = False
        elif token.type in {"heading_close", "list_item_close"}:
            kinds.pop()
        elif token.type == "tr_close":
            yield Block(BlockKind.ROW, " | ".join(text for text in row if text))
            row = []
        elif token.type == "inline":
            text = _inline(token)
            if cell:
                row.append(text)
            else:
                # The second paragraph of a list item is no item of its own.
                kind = kinds[-1]
                if kind is BlockKind.LIST_ITEM and in_item_body:
                    kind = BlockKind.BODY
                in_item_body = True
                yield Block(kind, text)
        elif token.type in {"fence", "code_block"}:
            yield Block(BlockKind.BODY, token.content.strip("\n"))
        elif token.type == "html_block":
            yield Block(BlockKind.BODY, _TAG.sub("", without(("<!--",), token.content, "")).strip())
        cell = token.type in {"td_open", "th_open"}


def _inline(token: Token) -> str:
    """Give the text one reads: no marks, no addresses, pictures gone."""
    parts = []
    for child in token.children or ():
        if child.type in {"text", "code_inline"}:
            parts.append(child.content)
        elif child.type in {"softbreak", "hardbreak"} or (
            child.type == "html_inline" and child.content.lower().startswith("<br")
        ):
            parts.append("\n")
    return "".join(parts).strip()
