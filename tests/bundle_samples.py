"""A good bundle made without the program, and all ways to say one thing in it wrongly."""

from __future__ import annotations

import copy
import hashlib
import json
import zipfile
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

TEXT = "Portul se deschide luni\n\nMinistrul Ion Vasilescu a sosit 🚢 la Constanța.\n"
TITLE = "Portul se deschide luni"
SENTENCES = (TITLE, "Ministrul Ion Vasilescu a sosit 🚢 la Constanța.")
KEY = "translate-ro_en@1.0;beam=4;text=1"
MEMORY = (
    '<?xml version="1.0"?><tmx version="1.4"><header/><body><tu><tuv xml:lang="ro"><seg>da</seg>'
    '</tuv><tuv xml:lang="en"><seg>yes</seg></tuv></tu></body></tmx>'
)

DEEP = "deep"
"""Stands in for lists in lists, which no value can hold without being too deep to be written."""

BAD: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 7, 2**31, 2**63, 10**30, 10**400, 0.5, -5.0, 1e308, -1e308,
    float("inf"), float("-inf"), float("nan"), "", " ", "x", "\0", "a\nb", "\x1b[31mred", "\ud800",
    "\udfff tail", "\u202egnp.txt", "<h1>big</h1><img src=/dev/zero>", "{curly} %s %n", "e1", "🚢",
    "../up.txt", "/root.txt", "C:/x.txt", "CON.txt", "9999-99-99", "0001-01-01", "y" * 70_000,
    "e" + "9" * 5_000, "[" * 90_000, "=cmd|' /C calc'!A0", [], [[]], [None], [1, 2, 3], ["x"] * 7,
    [0] * 100_000, {}, {"": ""}, {"x": {"y": []}}, DEEP,
)  # fmt: skip


def good_parts() -> dict[str, Any]:
    """Give all parts but the list of them: JSON as values, files as bytes."""
    source = TEXT.encode()
    at = [TEXT.index(sentence) for sentence in SENTENCES]
    spans = [[start, start + len(s)] for start, s in zip(at, SENTENCES, strict=True)]
    name = TEXT.index("Ion Vasilescu")
    article = {
        "path": "port/a.txt",
        "title": TITLE,
        "date": "2024-05-06",
        "language": "ro",
        "confidence": 0.98,
        "encoding": "utf-8",
        "author": "Ana Pop",
        "source": "Agenția de Est",
        "text": TEXT.strip(),
        "paragraphs": [
            ["heading", *spans[0], list(spans[0])],
            ["body", *spans[1], list(spans[1])],
        ],
        "mentions": [[name, name + 13, "PER", "ion vasilesc"]],
    }
    rows = [
        [SENTENCES[0], "The port opens on Monday", "", -0.2, False],
        [SENTENCES[1], "Minister Ion Vasilescu came 🚢 to Constanța.", "", -0.3, False],
    ]
    noted = {
        "read": True,
        "starred": True,
        "notes": [["Look again", SENTENCES[1], *spans[1], "2026-01-31T09:30:00"]],
        "tags": ["ports"],
    }
    edits = [
        {"kind": "rename", "entity": "e1", "value": "Ion Vasilescu", "form": ""},
        {"kind": "split", "entity": "e1", "value": "e2", "form": "Vasilescu"},
    ]
    folder = {
        "to": "en",
        "entity_ids": {"PER|ion vasilesc": "e1", "called|e1": "Ion", "translated|e1": "Ion V."},
        "edits": [json.dumps(edit) for edit in edits],
        "corrections": [["ro", SENTENCES[0], "The harbour opens on Monday"]],
        "routes": [[["translate-ro_en", "1.0", "ro", "en", KEY]]],
        "memories": [["agency.tmx", "memories/0"]],
    }
    bundled = {
        "content": hashlib.sha256(source).hexdigest(),
        "language": None,
        "article": article,
        "source": "sources/0",
        "route": 0,
        "rows": [[KEY, rows]],
        "noted": noted,
    }
    return {
        "folder.json": folder,
        "articles/0.json": [bundled],
        "sources/0": source,
        "memories/0": MEMORY.encode(),
        "bundle.json": {
            "format": 1, "pipeline": "8", "name": "ports", "to": "en", "articles": 1,
        },
    }  # fmt: skip


def written(value: Any) -> bytes:
    """Write JSON as a hostile sender would, with what no JSON may hold."""
    return json.dumps(value).encode().replace(b'"deep"', b"[" * 500 + b"]" * 500)


def write(out: Path, parts: dict[str, Any], *, listed: bool = True) -> Path:
    """Write a bundle of these parts, with their sizes and hashes as they are."""
    data = {n: v if isinstance(v, bytes) else written(v) for n, v in parts.items()}
    if listed:
        manifest = parts["bundle.json"]
        if isinstance(manifest, dict) and "parts" not in manifest:
            hashes = {
                name: [len(part), hashlib.sha256(part).hexdigest()]
                for name, part in data.items()
                if name != "bundle.json"
            }
            data["bundle.json"] = written({**manifest, "parts": hashes})
    with zipfile.ZipFile(out, "w") as archive:
        for name, part in data.items():
            archive.writestr(zipfile.ZipInfo(name), part)
    return out


def places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Give the way to each value in a JSON value, the whole one first."""
    yield place
    items: Iterable[tuple[Any, Any]] = value.items() if isinstance(value, dict) else ()
    items = enumerate(value) if isinstance(value, list) else items
    for key, inner in items:
        yield from places(inner, (*place, key))


def changed(whole: Any, place: tuple[Any, ...], change: Any) -> Any:
    """Give a copy in which `change`, given what is at the place, says what is there instead."""
    whole = copy.deepcopy(whole)
    if not place:
        return change(whole)
    inner = whole
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = change(inner[place[-1]])
    return whole


def mutations(whole: Any) -> Iterator[tuple[str, Any]]:
    """Give each value in turn replaced by each bad one, left out, twice there, or cut."""
    for place in places(whole):
        name = "/".join(map(str, place))
        for number, bad in enumerate(BAD):
            yield f"{name} = bad {number}", changed(whole, place, lambda _, bad=bad: bad)
        here = whole
        for key in place:
            here = here[key]
        if isinstance(here, list):
            yield f"{name} twice", changed(whole, place, lambda rows: rows + rows)
            yield f"{name} longer", changed(whole, place, lambda rows: [*rows, 0])
            yield f"{name} cut", changed(whole, place, lambda rows: rows[:-1])
        elif isinstance(here, dict):
            for key in here:
                rest = {k: v for k, v in here.items() if k != key}
                yield f"{name} without {key}", changed(whole, place, lambda _, r=rest: r)
        elif isinstance(here, str):
            yield f"{name} in capitals", changed(whole, place, str.upper)
            yield f"{name} inside markup", changed(whole, place, lambda text: f"<b>{text}</b>")
        elif isinstance(here, int | float):
            yield f"{name} negative", changed(whole, place, lambda n: -n - 1)
            yield f"{name} as text", changed(whole, place, str)


def mutants() -> Iterator[tuple[str, dict[str, Any]]]:
    """Give all parts of bundles in which one thing of the good one is wrong."""
    good = good_parts()
    for part, whole in good.items():
        if isinstance(whole, bytes):
            continue
        for name, wrong in mutations(whole):
            yield f"{part}: {name}", {**good, part: wrong}
    for number, edit in enumerate(good["folder.json"]["edits"]):
        for name, wrong in mutations(json.loads(edit)):
            folder = copy.deepcopy(good["folder.json"])
            folder["edits"][number] = written(wrong).decode()
            yield f"edit {number}: {name}", {**good, "folder.json": folder}


def with_own_files(rows: list[Any]) -> dict[str, Any]:
    """Put articles together, each with a path and a file of its own."""
    parts = good_parts()
    del parts["sources/0"]
    for number, row in enumerate(rows):
        data = f"{row['article']['text']}\n\n{number}\n".encode("utf-8", "replace")
        row = {**row, "article": {**row["article"], "path": f"{number}.txt"}}
        parts[f"sources/{number}"] = data
        row |= {"source": f"sources/{number}", "content": hashlib.sha256(data).hexdigest()}
        parts[f"articles/{number}.json"] = [row]
    parts["bundle.json"]["articles"] = len(rows)
    return parts
