"""Translation memories in TMX 1.4 files: sentence pairs that people made, read and written."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, islice
from operator import itemgetter
from typing import IO, TYPE_CHECKING

from core.diagnostics.version import version
from core.errors import MemoryUnreadable
from core.files.regular_files import open_regular, read_regular
from core.files.xml_elements import forget, local
from core.knowledge.comparable_sentences import one_line
from core.knowledge.translation_memory import Memory
from core.languages import without_region
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from lxml.etree import _Element

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_CODE = frozenset({"bpt", "ept", "ph", "it", "ut"})
"""Inline elements that hold another program's formatting codes; a `sub` in them is text again."""

MOST_BYTES = 256 * 1024 * 1024
"""How large a file may be: a million sentence pairs and what programs write around them."""

MOST_UNITS = 1_000_000
LONGEST_SEGMENT = 10_000
_MOST_ELEMENTS = 10_000
"""How many elements a unit may have before it is left out; the tree of one is kept at a time."""

_MOST_MARKS = 32
_FEW = 256
_MOST_SALVAGED = 64 * 1024 * 1024
_HEAD_BYTES = 4096
_DECLARED = re.compile(rb"<\?xml[^>]{0,100}encoding=[\"']([\w.-]{1,40})[\"']")
_UNIT_START = re.compile(r"<tu(?=[\s>])")
_TAG_AS_TEXT = re.compile(
    r"</?(?:[a-z]{1,2}\d{1,4}|(?:g|x|bx|ex|ph|bpt|ept|it|mrk)(?:\s+[\w:-]{1,30}=\"[^\"<>]{0,200}\")*)\s*/?>"
)
"""What OmegaT and MateCat write as text for the formatting of a document: <f0>, <g id="1">."""

_PLACE_IN_FILE = re.compile(r", line \d+, column \d+$")
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def read_memory(path: Path) -> Memory:
    """Read a TMX file; raise MemoryUnreadable, with the line at fault where there is one.

    Units with fewer than two languages are left out, and those that are no sentences: too long, or
    of more parts than anybody writes. Of a file that is no XML throughout, the units that are are
    read, and `Memory.damage` says where it is damaged. Nothing outside the file is read.
    """
    from lxml import etree

    try:
        with open_regular(path, MOST_BYTES) as file:
            return Memory(path.name, _oldest_first(_read_units(file, path.name)))
    except etree.XMLSyntaxError as error:
        reason = _PLACE_IN_FILE.sub("", error.msg or "it is not XML").rstrip(".")
        units = _salvaged(path)
        if units:
            damage = worded(
                "{name} is damaged at line {line}: {reason}. The pairs there were left out.",
                name=path.name,
                line=error.lineno or 1,
                reason=reason,
            )
            return Memory(path.name, _oldest_first(units), damage=damage)
        raise MemoryUnreadable(
            worded(
                "{name} is no valid TMX file: line {line}: {reason}.",
                name=path.name,
                line=error.lineno or 1,
                reason=reason,
            )
        ) from error
    except OSError as error:
        raise MemoryUnreadable(
            worded("{name} cannot be read ({reason}).", name=path.name, reason=error.strerror)
        ) from error


def _oldest_first(units: Iterable[tuple[str, dict[str, str]]]) -> list[dict[str, str]]:
    """Put units in the order of their changes: of two that match the last one counts."""
    return [unit for _, unit in sorted(units, key=itemgetter(0))]


def _salvaged(path: Path) -> list[tuple[str, dict[str, str]]]:
    """Read each unit of a damaged file for itself; give those that are whole."""
    from lxml import etree

    try:
        data = read_regular(path, _MOST_SALVAGED)
    except OSError:
        return []
    head = data[:_HEAD_BYTES]
    declared = _DECLARED.search(head)
    encoding = "utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    if declared and encoding != "utf-16":
        encoding = declared[1].decode("ascii")
    try:
        text = data.decode(encoding, "replace")
    except LookupError:
        return []
    if "<tmx" not in text[:_HEAD_BYTES]:
        return []
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    found: list[tuple[str, dict[str, str]]] = []
    for begun in islice(_UNIT_START.split(text), 1, MOST_UNITS):
        body, ended, _ = begun.partition("</tu>")
        if not ended or body.count("<") > 2 * _MOST_ELEMENTS:
            continue
        try:
            element = etree.fromstring(f"<tu{body}</tu>", parser)
        except (etree.XMLSyntaxError, ValueError):
            continue
        dated, unit = _unit(element)
        if len(unit) > 1:
            found.append((dated, unit))
    return found


def _read_units(file: IO[bytes], name: str) -> Iterator[tuple[str, dict[str, str]]]:
    from lxml import etree

    events = etree.iterparse(
        file,
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    _, root = next(events)
    if local(root) != "tmx":
        raise MemoryUnreadable(
            worded(
                "{name} is no TMX file: it begins with <{local_name}>.",
                name=name,
                local_name=local(root),
            )
        )
    units = elements = depth = unit_depth = 0
    for event, element in events:
        if event == "start":
            depth += 1
            elements += 1
            if not unit_depth and local(element) == "tu":
                elements, unit_depth = 0, depth
            continue
        if depth == unit_depth:
            dated, unit = _unit(element) if elements <= _MOST_ELEMENTS else ("", {})
            if len(unit) > 1:
                units += 1
                if units > MOST_UNITS:
                    raise MemoryUnreadable(
                        worded("{name} has more than {most} pairs.", name=name, most=MOST_UNITS)
                    )
                yield dated, unit
            unit_depth = 0
        depth -= 1
        if not unit_depth or elements > _MOST_ELEMENTS:
            forget(element)


def _unit(element: _Element) -> tuple[str, dict[str, str]]:
    """Give when a unit was changed last, and its sentence in each language, the first of two."""
    unit: dict[str, str] = {}
    dated = element.get("changedate") or element.get("creationdate") or ""
    for variant in element:
        if local(variant) != "tuv":
            continue
        dated = max(dated, variant.get("changedate") or "")
        code = _language(variant.get(_LANG) or variant.get("lang") or "")
        text = "".join(t for child in variant if local(child) == "seg" for t in _texts(child))
        if not _is_sentence(text):
            continue
        text = unicodedata.normalize("NFC", one_line(_TAG_AS_TEXT.sub("", text)))
        if code and text:
            unit.setdefault(code, text)
    return dated, unit


@lru_cache(maxsize=256)
def _language(tag: str) -> str:
    """Give our code for a tag; ISO 639-2 has three letters where ours has two: ron, rum, pol."""
    from babel.core import get_global

    first, *rest = tag.strip().replace("_", "-").split("-")
    if len(first) == 3:
        first = str(get_global("language_aliases").get(first.lower(), first))
    return without_region("-".join((first, *rest)))


def _is_sentence(text: str) -> bool:
    """Tell whether a segment is short enough to be looked at.

    Composing a letter takes time that grows with the square of the marks on it.
    """
    if len(text) <= _FEW or text.isascii():
        return len(text) <= LONGEST_SEGMENT
    runs = (len(list(run)) for mark, run in groupby(text, _is_mark) if mark)
    return len(text) <= LONGEST_SEGMENT and max(runs, default=0) <= _MOST_MARKS


def _is_mark(letter: str) -> bool:
    return unicodedata.combining(letter) > 0


def _texts(element: _Element) -> Iterator[str]:
    """Give the pieces of text in a segment, without other programs' formatting codes."""
    name = local(element)
    if element.text and name not in _CODE and name != "":
        yield element.text
    for child in element:
        yield from _texts(child)
        if child.tail and name not in _CODE:
            yield child.tail


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence and its translation, as written to a TMX file."""

    source_language: str
    source: str
    target_language: str
    target: str
    properties: tuple[tuple[str, str], ...] = ()
    made_by: str = ""
    """Who or what translated it, as `creationid`."""


def write_tmx(file: IO[bytes], pairs: Iterable[Pair], *, source_language: str = "*all*") -> None:
    """Write a TMX 1.4 file; `source_language` is `*all*` where the pairs have several."""
    from lxml import etree

    header = {
        "creationtool": "diptych",
        "creationtoolversion": version(),
        "segtype": "sentence",
        "o-tmf": "diptych",
        "adminlang": "en",
        "srclang": source_language,
        "datatype": "plaintext",
    }
    with etree.xmlfile(file, encoding="utf-8") as document:
        document.write_declaration()
        document.write_doctype('<!DOCTYPE tmx SYSTEM "tmx14.dtd">')
        with document.element("tmx", version="1.4"):
            document.write("\n")
            document.write(etree.Element("header", header))
            document.write("\n")
            with document.element("body"):
                document.write("\n")
                for pair in pairs:
                    document.write(_written(pair))
                    document.write("\n")


def _written(pair: Pair) -> _Element:
    from lxml.etree import Element, SubElement

    unit = Element("tu", srclang=pair.source_language)
    for kind, value in pair.properties:
        SubElement(unit, "prop", type=kind).text = _xml(value)
    made_by = {"creationid": _xml(pair.made_by)} if pair.made_by else {}
    for language, text, attributes in (
        (pair.source_language, pair.source, {}),
        (pair.target_language, pair.target, made_by),
    ):
        variant = SubElement(unit, "tuv", {_LANG: language, **attributes})
        SubElement(variant, "seg").text = _xml(text)
    return unit


def _xml(text: str) -> str:
    """Leave out the control characters that XML cannot hold in any form."""
    return _NOT_XML.sub("", text)
