"""Files of many articles as a hostile sender makes them: without end, too deep, too many."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import tarfile
from typing import TYPE_CHECKING

from tests.bench.hostile_files import TEXTS, HostileFile
from tests.core.reading import made_containers
from tests.core.reading.made_files import zipped
from tests.core.reading.mutations import mutate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

_SHEET = "xl/worksheets/sheet1.xml"
_BOOK: dict[str, str | bytes] = {"xl/workbook.xml": "<a/>"}


def containers(random: Random, count: int) -> Iterator[HostileFile]:
    """Give one of each bomb, then files of every kind that were changed."""
    seeds = list(made_containers.containers().items())
    for number in range(count):
        if number < len(BOMBS):
            name, make = BOMBS[number]
            yield HostileFile(name, make())
        else:
            name, data = random.choice(seeds)
            suffix = f".{name.rpartition('.')[2]}"
            # Some are known by their whole name.
            called = f"{number}-{name}" if name[1] == "." else name
            yield HostileFile(called, mutate(data, suffix, random))


def _tar(name: str, size: int) -> bytes:
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w") as archive:
        info = tarfile.TarInfo(name)
        info.size = size
        archive.addfile(info, io.BytesIO(bytes(size)))
    return target.getvalue()


def _broad() -> bytes:
    inner = zipped({f"{n}.zip": zipped({"a.txt": "a"}) for n in range(40)})
    return zipped({f"{n}.zip": inner for n in range(40)})


def _far_cells() -> bytes:
    cells = '<c r="XFD1048576"><v>1</v></c>' * 50_000
    return zipped({**_BOOK, _SHEET: f"<a><row>{cells}</row></a>"})


def _many_strings() -> bytes:
    return zipped({**_BOOK, "xl/sharedStrings.xml": f"<a>{'<si/>' * 900_000}</a>"})


def _repeated_cells() -> bytes:
    cell = '<table:table-cell table:number-columns-repeated="999999999"/>'
    content = f"<a xmlns:table='t'><table:table><table:table-row>{cell * 9}</table:table-row>"
    return zipped({"content.xml": content, "mimetype": "x.spreadsheet"})


def _many_attached() -> bytes:
    part = b"--b\nContent-Disposition: attachment; filename=../../harmed.txt\n\nx\n"
    return b"Content-Type: multipart/mixed; boundary=b\n\n" + part * 20_000


def _many_days() -> bytes:
    messages = [
        {
            "type": "message",
            "date": f"{2000 + n % 90}-01-0{1 + n % 9}T00:00:00",
            "text": TEXTS[n % len(TEXTS)][:99],
        }
        for n in range(9_000)
    ]
    return json.dumps({"name": "../../x", "messages": messages}).encode()


BOMBS: tuple[tuple[str, Callable[[], bytes]], ...] = (
    ("bomb.tar.gz", lambda: gzip.compress(_tar("a.txt", 60_000_000))),
    ("bomb.tar.bz2", lambda: bz2.compress(_tar("a.png", 90_000_000))),
    ("bomb.warc.gz", lambda: gzip.compress(bytes(300_000_000), 1)),
    ("broad.zip", _broad),
    ("rows.csv", lambda: b"titlu,text\n" + b"a,un articol scurt\n" * 30_000),
    ("cells.xlsx", _far_cells),
    ("strings.xlsx", _many_strings),
    ("wide.ods", _repeated_cells),
    ("many.eml", _many_attached),
    ("days.json", _many_days),
    ("page.webarchive", lambda: b"bplist00" + b"\xaf\x17" + b"\xff" * 8 + bytes(40)),
    ("deep.webarchive", lambda: b"<plist>" + b"<array>" * 20_000),
    ("messages.html", lambda: b"page_header" + b'<div class="message default">' * 40_000),
    ("whatsapp.txt", lambda: b"1/1/24, 1:01 - a: b\n" * 200_000),
    ("deep.fodt", lambda: b"<office:body xmlns:office='office'>" + b"<a>" * 90_000),
)
"""Each a name and what makes its bytes."""
