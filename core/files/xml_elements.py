"""Elements of XML: their names without a namespace, and freeing those that were read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element


def local(element: _Element) -> str:
    """Give an element's name without its namespace; an entity that was not resolved has none."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: _Element, name: str) -> str:
    """Give an attribute by its name without its namespace."""
    return next((str(v) for k, v in element.items() if str(k).rpartition("}")[2] == name), "")


def forget(element: _Element) -> None:
    """Free an element that was read, and those before it: the parser would keep the whole file."""
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]
