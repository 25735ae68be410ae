"""Lists of terms in files: tables (CSV) and TBX (ISO 30042), read and written."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any, cast

from core.errors import TermsError
from core.files.atomic_write import replacing
from core.files.regular_files import open_regular, read_regular
from core.knowledge.terms import LONGEST_TERM, MOST_TERMS, known_codes, make_term
from core.languages import english_name, without_region
from core.translatable import one_after_another, worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from lxml.etree import _Element

    from core.knowledge.terms import Term

MOST_BYTES = 32 * 1024 * 1024
_MOST_ELEMENTS = 2_000
"""How many elements an entry may have before it is left out; the tree of one is kept at a time."""
_MOST_ROWS = 200_000
_AT_ONCE = 64 * 1024
_MOST_TOLD = 5
"""Reasons that are told one by one."""

_COLUMNS = ("source", "target", "from", "to")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_DELIMITERS = ",;\t|"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_SPACE = "urn:iso:std:iso:30042:ed-2"
_ENTRIES = frozenset({"conceptEntry", "termEntry"})
_LANGUAGES = frozenset({"langSec", "langSet"})
_TERMS = frozenset({"termSec", "tig", "ntig"})
"""What TBX of 2019, and that of 2008 and before, call their parts."""
_GIVEN_UP = ("deprecatedTerm", "supersededTerm")


@dataclass(frozen=True, slots=True)
class ReadTerms:
    """The terms of a file, and in words what of it was left out."""

    terms: tuple[Term, ...]
    left_out: tuple[str, ...] = ()


def read_terms(path: Path, to_code: str) -> ReadTerms:
    """Read the terms into a language of a table or a TBX file; raises TermsError."""
    try:
        if path.suffix.lower() in (".tbx", ".xml"):
            with open_regular(path, MOST_BYTES) as file:
                found = _read_tbx(file, path.name, without_region(to_code))
        else:
            text = _decoded(read_regular(path, MOST_BYTES), path.name)
            found = _read_table(text, path.name, without_region(to_code))
    except OSError as error:
        raise TermsError(
            worded("{name} cannot be read ({reason}).", name=path.name, reason=error.strerror)
        ) from error
    if not found.terms:
        none = worded(
            "{name} has no terms into {language}.",
            name=path.name,
            language=english_name(to_code),
        )
        raise TermsError(one_after_another([none, *found.left_out[:1]], " "))
    return found


def write_terms(path: Path, terms: Sequence[Term]) -> None:
    """Write a table, or TBX where the name ends so, whole or not at all; raises TermsError."""
    if not terms:
        raise TermsError(worded("There are no terms to write."))
    try:
        with replacing(path, durable=True) as file:
            (_write_tbx if path.suffix.lower() == ".tbx" else _write_table)(file, terms)
    except OSError as error:
        raise TermsError(
            worded("{path} cannot be written ({reason}).", path=path, reason=error.strerror)
        ) from error


class _Gathered:
    """Terms as they are found, and what was no term."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._terms: dict[tuple[str, str], Term] = {}
        self._told: list[str] = []
        self._untold = 0

    def add(self, place: object, source: str, target: str, to_code: str, from_code: str) -> None:
        """Take a term, or note why it is none."""
        term = make_term(source, target, to_code, from_code)
        if term is None:
            self.leave_out(
                worded(
                    "{place} is no term: each side needs a word and at most {most} letters.",
                    place=place,
                    most=LONGEST_TERM,
                )
            )
            return
        self._terms[term.from_code, term.source.casefold()] = term
        if len(self._terms) > MOST_TERMS:
            raise TermsError(
                worded(
                    "{name} has too many terms: at most {most} hold.",
                    name=self._name,
                    most=MOST_TERMS,
                )
            )

    def leave_out(self, why: str) -> None:
        """Note why something was left out."""
        if len(self._told) < _MOST_TOLD:
            self._told.append(why)
        else:
            self._untold += 1

    def read(self) -> ReadTerms:
        """Give what was found."""
        more = [worded("Left out besides: {number}.", number=self._untold)] if self._untold else []
        return ReadTerms(tuple(self._terms.values()), (*self._told, *more))


# Tables


def _decoded(data: bytes, name: str) -> str:
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise TermsError(worded("{name} is not written in UTF-8.", name=name)) from error


def _read_table(text: str, name: str, to_code: str) -> ReadTerms:
    limit = csv.field_size_limit(len(text) + 1)
    gathered = _Gathered(name)
    try:
        first = text.splitlines()[0] if text else ""
        delimiter = max(_DELIMITERS, key=first.count)
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        columns: dict[str, int] | None = None
        source_code = ""
        for number, row in enumerate(rows, 1):
            if number > _MOST_ROWS:
                raise TermsError(worded("{name} has too many rows.", name=name))
            if not any(cell.strip() for cell in row):
                continue
            if columns is None:
                columns, source_code, is_head = _columns(row, to_code)
                if is_head:
                    continue
            cells = {key: _cell(row[n]) for key, n in columns.items() if n < len(row)}
            into = without_region(cells.get("to", "")) or to_code
            if into != to_code:
                gathered.leave_out(
                    worded("Row {number} is into {language}.", number=number,
                           language=english_name(into))
                )  # fmt: skip
                continue
            gathered.add(
                worded("Row {number}", number=number),
                cells.get("source", ""),
                cells.get("target", ""),
                to_code,
                cells.get("from", "") or source_code,
            )
    except csv.Error as error:
        raise TermsError(worded("{name} is damaged and could not be read.", name=name)) from error
    finally:
        csv.field_size_limit(limit)
    return gathered.read()


def _columns(row: Sequence[str], to_code: str) -> tuple[dict[str, int], str, bool]:
    """Tell where the columns are, the sources' language, and whether the row only names them.

    Heads are ours, or two languages; without a head, sources stand before their targets.
    """
    names = [cell.strip().lower() for cell in row]
    if {"source", "target"} <= {*names}:
        return {key: names.index(key) for key in _COLUMNS if key in names}, "", True
    codes = [without_region(name) if len(name) <= 12 else "" for name in names]
    if len(codes) > 1 and to_code in codes and all(code in known_codes() for code in codes[:2]):
        target = codes.index(to_code)
        source = next((n for n, code in enumerate(codes) if code and n != target), 0)
        return {"source": source, "target": target}, codes[source], True
    return {key: n for n, key in enumerate(_COLUMNS)}, "", False


def _cell(value: str) -> str:
    """Take off the apostrophe that keeps a spreadsheet from computing."""
    return value[1:] if value.startswith("'") and value[1:].startswith(_FORMULA) else value


def _write_table(file: IO[bytes], terms: Iterable[Term]) -> None:
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=True)
    table = csv.writer(text)
    table.writerow(_COLUMNS)
    for term in terms:
        row = (term.source, term.target, term.from_code, term.to_code)
        table.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])
    text.flush()
    text.detach()


# TBX


def _read_tbx(file: IO[bytes], name: str, to_code: str) -> ReadTerms:
    from lxml import etree

    gathered = _Gathered(name)
    try:
        for number, entry in enumerate(_entries(file, name), 1):
            place = worded("Entry {number}", number=number)
            if entry is None:
                gathered.leave_out(worded("{place} has too many parts.", place=place))
                continue
            sides, targets = _sides(entry, to_code)
            if not sides or not targets:
                gathered.leave_out(
                    worded("{place} has no term in {language} and another language.", place=place,
                           language=english_name(to_code))
                )  # fmt: skip
                continue
            for code, source in sides:
                gathered.add(place, source, targets[0], to_code, code)
    except etree.XMLSyntaxError as error:
        damage = worded(
            "{name} is damaged at line {line}; what follows was left out.",
            name=name,
            line=error.lineno or 1,
        )
        found = gathered.read()
        return ReadTerms(found.terms, (damage, *found.left_out))
    return gathered.read()


def _entries(file: IO[bytes], name: str) -> Iterator[_Element | None]:
    """Give the entries of a file one by one, None for one of too many parts."""
    events = _events(file)
    _, root = next(events)
    if _local_name(root) not in ("tbx", "martif"):
        raise TermsError(
            worded(
                "{name} is no TBX file: it begins with <{local_name}>.",
                name=name,
                local_name=_local_name(root),
            )
        )
    depth, entry_depth, elements = 1, 0, 0
    for event, element in events:
        if event == "start":
            depth += 1
            elements += 1
            if not entry_depth and _local_name(element) in _ENTRIES:
                entry_depth, elements = depth, 0
            continue
        if depth == entry_depth:
            yield element if elements <= _MOST_ELEMENTS else None
            entry_depth = 0
        depth -= 1
        if not entry_depth or elements > _MOST_ELEMENTS:
            element.clear()
            parent = element.getparent()
            while parent is not None and element.getprevious() is not None:
                del parent[0]


def _events(file: IO[bytes]) -> Iterator[tuple[str, _Element]]:
    """Give the starts and ends of elements, up to the place where a file is no XML; then raise."""
    from lxml import etree

    parser = etree.XMLPullParser(
        ("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    damage: etree.XMLSyntaxError | None = None
    while damage is None:
        part = file.read(_AT_ONCE)
        try:
            if part:
                parser.feed(part)
            else:
                parser.close()
        except etree.XMLSyntaxError as error:
            damage = error
        for event, element in parser.read_events():
            yield event, cast("_Element", element)
        if not part and damage is None:
            return
    raise damage


def _sides(entry: _Element, to_code: str) -> tuple[list[tuple[str, str]], list[str]]:
    """Give an entry's terms in other languages, and those in ours without what is given up."""
    sources: list[tuple[str, str]] = []
    targets: list[str] = []
    for section in entry.iter():
        if _local_name(section) not in _LANGUAGES:
            continue
        code = without_region(section.get(_LANG) or section.get("lang") or "")
        for part in section.iter():
            if _local_name(part) not in _TERMS:
                continue
            term = next((e for e in part.iter() if _local_name(e) == "term"), None)
            text = "".join(map(str, term.itertext())) if term is not None else ""
            if not text.strip():
                continue
            if code != to_code:
                sources.append((code, text))
            elif not any((e.text or "").startswith(_GIVEN_UP) for e in part.iter()):
                targets.append(text)
    return sources, targets


def _local_name(element: _Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _write_tbx(file: IO[bytes], terms: Sequence[Term]) -> None:
    """Write TBX-Basic as ISO 30042:2019 has it, of which only the core is used."""
    from lxml.etree import Element, ElementTree, SubElement

    spaces: Any = {None: _SPACE}  # lxml's stubs know only spaces with names.
    attributes = {"style": "dca", "type": "TBX-Basic", _LANG: "en"}
    root = Element(f"{{{_SPACE}}}tbx", attributes, nsmap=spaces)
    header = SubElement(root, f"{{{_SPACE}}}tbxHeader")
    source = SubElement(SubElement(header, f"{{{_SPACE}}}fileDesc"), f"{{{_SPACE}}}sourceDesc")
    SubElement(source, f"{{{_SPACE}}}p").text = "Terms kept in Diptych"
    body = SubElement(SubElement(root, f"{{{_SPACE}}}text"), f"{{{_SPACE}}}body")
    for number, term in enumerate(terms, 1):
        entry = SubElement(body, f"{{{_SPACE}}}conceptEntry", {"id": f"c{number}"})
        for code, text in ((term.from_code or "und", term.source), (term.to_code, term.target)):
            section = SubElement(entry, f"{{{_SPACE}}}langSec", {_LANG: code})
            part = SubElement(section, f"{{{_SPACE}}}termSec")
            SubElement(part, f"{{{_SPACE}}}term").text = text
    ElementTree(root).write(file, encoding="utf-8", xml_declaration=True, pretty_print=True)
