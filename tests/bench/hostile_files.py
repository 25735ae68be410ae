"""Files as a hostile or unlucky sender makes them: each a name and the bytes, or how it is made.

Everything is made from a seed, so that a file that did harm is made again.
"""

from __future__ import annotations

import copy
import hashlib
import io
import json
import math
import os
import struct
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.core.reading import made_files
from tests.core.reading.mutations import mutate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from random import Random

MARKUP = "<h1>x</h1><img src=/dev/zero>"
ESCAPES = "\x1b]0;owned\x07\x1b[2J"
TURNED = "\u202egpj.\u2066exe"
TEXTS: tuple[Any, ...] = (
    "", "\x00", MARKUP, ESCAPES, TURNED, "a" * 200_000, "\ud800", "../../x", "C:\\x", "CON",
    "x" * 300, "\n\n", "٣" * 40, "e" + "9" * 5000,
)  # fmt: skip
NUMBERS: tuple[Any, ...] = (
    10**400, -(10**400), math.inf, -math.inf, math.nan, -1, 1e308, 2**63, 0.5, True, "1",
)  # fmt: skip
SHAPES: tuple[Any, ...] = (None, [], {}, [[]], {"a": 1}, False)
_DEPTH = 90_000


@dataclass(frozen=True, slots=True)
class HostileFile:
    """One file to lie in a folder: its name there, and its bytes or what makes it at a place."""

    name: str
    data: bytes = b""
    make: Callable[[Path], None] | None = None

    def put(self, folder: Path) -> bool:
        """Lay the file into a folder; False where the system has no such file."""
        place = folder / self.name
        try:
            if self.make is not None:
                self.make(place)
            else:
                place.write_bytes(self.data)
        except (OSError, ValueError, NotImplementedError, AttributeError):
            return False
        return True


# Bundles


def bundles(good: bytes, random: Random, count: int) -> Iterator[HostileFile]:
    """Give bundles that differ from a good one in what they say, or in how they are packed."""
    parts = _unzipped(good)
    places = [
        (name, path) for name in parts if name.endswith(".json") for path in _paths(parts[name])
    ]
    for number in range(count):
        kind = number % 4
        if kind == 3:
            data = mutate(good, ".docx", random)
        else:
            name, path = random.choice(places)
            changed = dict(parts)
            value = random.choice((*TEXTS, *NUMBERS, *SHAPES))
            if kind == 2 and isinstance(_value(parts[name], path), str):
                changed[name] = _with(parts[name], path, "@deep@").replace(
                    b'"@deep@"', json.dumps("[" * _DEPTH).encode()
                )
            else:
                changed[name] = _with(parts[name], path, value)
            data = _bundle(changed, honest=random.random() < 0.9)
        yield HostileFile(f"bundle-{number}.diptych", data)


def forged(good: bytes, true: str, false: str) -> HostileFile:
    """Give a bundle that says something else of the same file: `false` for `true` throughout."""
    parts = {
        name: data if name.startswith("sources/") else data.replace(true.encode(), false.encode())
        for name, data in _unzipped(good).items()
    }
    return HostileFile("forged.diptych", _bundle(parts, honest=True))


def _unzipped(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _bundle(parts: dict[str, bytes], *, honest: bool) -> bytes:
    """Pack a bundle's parts; an honest one's list of parts has their true sizes and hashes."""
    parts = dict(parts)
    head = json.loads(parts["bundle.json"]) if honest else None
    if isinstance(head, dict) and isinstance(head.get("parts"), dict):
        for name, listed in head["parts"].items():
            if name in parts and isinstance(listed, list):
                listed[:] = [len(parts[name]), hashlib.sha256(parts[name]).hexdigest()]
        parts["bundle.json"] = json.dumps(head).encode()
    return _zipped(parts)


def _zipped(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def _paths(data: bytes) -> list[tuple[Any, ...]]:
    """List the places of a JSON text, each as the keys that lead to it."""
    found: list[tuple[Any, ...]] = []

    def walk(value: Any, path: tuple[Any, ...]) -> None:
        found.append(path)
        inside = (
            value.items()
            if isinstance(value, dict)
            else enumerate(value)
            if isinstance(value, list)
            else ()
        )
        for key, one in inside:
            walk(one, (*path, key))

    walk(json.loads(data), ())
    return found


def _value(data: bytes, path: tuple[Any, ...]) -> Any:
    value = json.loads(data)
    for key in path:
        value = value[key]
    return value


def _with(data: bytes, path: tuple[Any, ...], value: Any) -> bytes:
    whole = json.loads(data)
    if not path:
        whole = value
    else:
        inside = whole
        for key in path[:-1]:
            inside = inside[key]
        inside[path[-1]] = copy.deepcopy(value)
    return json.dumps(whole).encode("utf-8", "surrogatepass")


# Packages


def packages(good: bytes, random: Random, count: int) -> Iterator[HostileFile]:
    """Give packages with a wrong word in their metadata, parts out of place, or damage."""
    parts = _unzipped(good)
    metadata = next(name for name in parts if name.endswith("metadata.json"))
    top = metadata.partition("/")[0]
    fields = [path for path in _paths(parts[metadata]) if path]
    extra = (
        "../../harmed", f"{top}/../../harmed", "/tmp/harmed-by-a-package", f"{top}\\..\\harmed",
        f"{top}/CON", f"{top}/a:b", f"{top}/{'x' * 400}",
    )  # fmt: skip
    for number in range(count):
        changed = dict(parts)
        match number % 5:
            case 0:
                changed[metadata] = _with(
                    parts[metadata], random.choice(fields), random.choice(TEXTS)
                )
            case 1:
                value = random.choice((*NUMBERS, *SHAPES))
                changed[metadata] = _with(parts[metadata], random.choice(fields), value)
            case 2:
                changed[random.choice(extra)] = b"harm"
            case 3:
                changed[metadata] = b"[" * _DEPTH
            case _:
                changed.pop(random.choice(list(changed)))
        data = _zipped(changed)
        if random.random() < 0.3:
            data = mutate(data, ".docx", random)
        yield HostileFile(f"package-{number}.argosmodel", data)


# Archives


def archives(random: Random, count: int) -> Iterator[HostileFile]:
    """Give archives of articles: bombs, archives in archives, lying records, odd names."""
    article = "Un articol care stă într-o arhivă. Are două propoziții.".encode()
    kinds: tuple[Callable[[], bytes], ...] = (
        lambda: _zipped({f"{n}.txt": b"" for n in range(random.choice((3_000, 60_000)))}),
        lambda: _many_names(_zipped({"a.txt": article}), 1_000_000),
        lambda: _zipped({"bomb.txt": b"a" * 80_000_000}),
        lambda: _zipped({"bomb.txt": b"a" * 30_000_000}, zipfile.ZIP_LZMA),
        lambda: _nested(article, 60),
        lambda: _zipped(
            dict.fromkeys(("../out.txt", "/etc/out.txt", "c:\\out.txt", ".x.txt"), article)
        ),
        lambda: _zipped(
            {
                f"{text[:200] or 'e'}.txt": article
                for text in TEXTS
                if "\ud800" not in text and text != "\x00"
            }
        ),
        lambda: _encrypted(_zipped({"secret.txt": article})),
        lambda: _declaring(_zipped({"a.txt": article}), random.choice((2**31, 2**32 - 1))),
        lambda: _zipped({"a.diptych": b"PK", "b.tmx": b"<tmx>", "c.argosmodel": b""}),
        lambda: mutate(_zipped({"a.txt": article, "b.html": made_files.page()}), ".docx", random),
    )
    for number in range(count):
        yield HostileFile(f"archive-{number}.zip", kinds[number % len(kinds)]())


def _nested(data: bytes, depth: int) -> bytes:
    name = "a.txt"
    for level in range(depth):
        data, name = _zipped({name: data}), f"{level}.zip"
    return data


def _encrypted(data: bytes) -> bytes:
    """Set the bit that says encrypted, in the local and in the central record."""
    out = bytearray(data)
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = out.find(mark)
        out[at + offset] |= 1
    return bytes(out)


def _declaring(data: bytes, size: int) -> bytes:
    out = bytearray(data)
    at = out.find(b"PK\x01\x02")
    out[at + 24 : at + 28] = struct.pack("<L", size & 0xFFFFFFFF)
    return bytes(out)


def _many_names(data: bytes, count: int) -> bytes:
    """Repeat the central record so often, and say so in a ZIP64 record."""
    central = data.find(b"PK\x01\x02")
    end = data.find(b"PK\x05\x06")
    record, head = data[central:end], data[:central]
    directory = record * count
    at, size = len(head), len(directory)
    zip64 = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, size, at)
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, at + size, 1)
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return head + directory + zip64 + locator + tail


# Memories


def memories(random: Random, count: int) -> Iterator[HostileFile]:
    """Give TMX files: bombs of entities, depth, pipes, cut ones, units that are wrong."""
    head = '<?xml version="1.0"?>'
    lols = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "lol"}">' for n in range(10))
    unit = "<tu><tuv xml:lang='{}'><seg>{}</seg></tuv><tuv xml:lang='{}'><seg>{}</seg></tuv></tu>"
    good = unit.format("ro", "Bună ziua.", "en", "Good day.")

    def tmx(body: str, prolog: str = head) -> bytes:
        text = f"{prolog}<tmx version='1.4'><header srclang='ro'/><body>{body}</body></tmx>"
        return text.encode("utf-8", "surrogatepass")

    kinds: tuple[Callable[[], bytes], ...] = (
        lambda: tmx("&l9;", f"{head}<!DOCTYPE tmx [{lols}]>"),
        lambda: tmx("<a>" * _DEPTH),
        lambda: tmx(good * 20_000)[: random.randrange(200, 900_000)],
        lambda: tmx(unit.format(MARKUP and "ro", "a" * 3_000_000, "en", "b")),
        lambda: tmx(
            "".join(
                unit.format(text[:20].strip("<>&\x00\x1b\ud800") or "q", "a", "en", "b")
                for text in TEXTS
            )
        ),
        lambda: tmx(good, f"{head}<!DOCTYPE tmx SYSTEM 'file:///dev/zero'>"),
        lambda: tmx(
            good, f"{head}<!DOCTYPE tmx [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
        ).replace(b"Bun", b"&x;"),
        lambda: tmx(good).decode().encode("utf-16"),
        lambda: mutate(tmx(good * 50), ".xml", random),
    )
    for number in range(count):
        if number % 10 == 9:
            yield HostileFile(f"memory-{number}.tmx", make=os.mkfifo)
        else:
            yield HostileFile(f"memory-{number}.tmx", kinds[number % 10 % len(kinds)]())


# Articles


def articles(random: Random, count: int) -> Iterator[HostileFile]:
    """Give articles of all formats, changed at random; pipes, links and names among them."""
    seeds = list(made_files.seeds().items())
    specials: tuple[Callable[[Path], None], ...] = (
        os.mkfifo,
        lambda place: place.symlink_to("/dev/zero"),
        lambda place: place.symlink_to("/etc"),
        lambda place: place.symlink_to(place.name),
        lambda place: place.mkdir(),
    )
    shapes = (
        b"<!--",
        b"(",
        b"\xd9\xa3",
        b".",
        b"\xe2\x80\xae",
        b"\xcc\x81",
        b"A",
        b"[",
        b"&#",
        b"\n>",
    )
    for number in range(count):
        if number % 12 == 11:
            yield HostileFile(f"special-{number}.txt", make=random.choice(specials))
        elif number % 12 == 10:
            suffix = random.choice((".html", ".txt", ".md", ".eml", ".srt", ".xml", ".json"))
            yield HostileFile(f"shape-{number}{suffix}", random.choice(shapes) * 40_000)
        elif number % 12 == 9:
            odd = random.choice((ESCAPES, TURNED, MARKUP.replace("/", "∕"), "\n", "a" * 240))
            yield HostileFile(f"{odd}{number}.txt", "Un text scurt, cu 12 vorbe: ٣ ۳ ３.".encode())
        else:
            suffix, data = random.choice(seeds)
            yield HostileFile(f"article-{number}{suffix}", mutate(data, suffix, random))
