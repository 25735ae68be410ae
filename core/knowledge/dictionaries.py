"""Dictionaries that are on the machine, as dictd and StarDict have them: found, and looked up in.

Of both, an index names each head word with the place of its article in a data file. What they say
is a stranger's: it is bounded, and becomes plain text.
"""

from __future__ import annotations

import gzip
import html
import re
import zlib
from collections import deque
from dataclasses import dataclass
from io import BytesIO
from itertools import islice, pairwise
from pathlib import Path
from threading import Lock
from time import monotonic
from typing import TYPE_CHECKING

from core.errors import DictionaryError
from core.files.regular_files import read_regular
from core.knowledge.dictionary_data import read_article
from core.knowledge.terms import known_codes
from core.languages import from_tag, without_region
from core.names.morphology.common_words import dictionary_forms
from core.text.romanisation import fold
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

MOST_DICTIONARIES = 64
MOST_INDEX_BYTES = 48 * 1024 * 1024
MOST_WORDS = 600_000
"""Of one dictionary; of all together twice as many are in memory."""
LONGEST_ENTRY = 1500
"""Letters that are shown of an article."""
_MOST_ENTRIES = 3
_MOST_INFO_BYTES = 64 * 1024
_LONGEST_WORD = 256
_MOST_FILES = 4000
_DEPTH = 3
_LOOK_SECONDS = 30.0

_DIGITS = {
    letter: value
    for value, letter in enumerate(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    )
}
_PARTS = re.compile(r"[a-z]+")
_TAG = re.compile(r"<[^<>]{0,500}>")
_BREAKS = re.compile(r"<(?:br|p|div|li|tr|dd|dt|def|ex|k)\b[^<>]{0,200}>", re.IGNORECASE)
_BLANKS = re.compile(r"[ \t\xa0]+")
_LINES = re.compile(r"\n\s*\n+")

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class DictionaryFiles:
    """A dictionary's files, and the languages that its name tells; "" where it tells none."""

    name: str
    index: Path
    data: Path
    info: Path | None = None
    from_code: str = ""
    to_code: str = ""


@dataclass(frozen=True, slots=True)
class DictionaryEntry:
    """What a dictionary says of a head word, as plain text."""

    word: str
    text: str
    dictionary: str


def usual_folders() -> tuple[Path, ...]:
    """Give where systems and programs keep dictionaries."""
    home = Path.home()
    return (
        Path("/usr/share/dictd"),
        Path("/usr/share/stardict/dic"),
        home / ".stardict",
        home / ".local" / "share" / "stardict",
    )


def find_dictionaries(own: Iterable[Path] = ()) -> list[DictionaryFiles]:
    """List the dictionaries in a person's own folders and the usual ones, each file once."""
    found: dict[Path, DictionaryFiles] = {}
    for folder in (*own, *usual_folders()):
        for path in _files(folder):
            files = _dictd(path) if path.suffix == ".index" else _stardict(path)
            if files is not None:
                found.setdefault(files.index, files)
    return list(found.values())[:MOST_DICTIONARIES]


def _files(folder: Path) -> Iterator[Path]:
    """Give the files that name dictionaries in a folder and those in it, to a depth."""
    waiting = deque([(folder, 1)])
    seen = 0
    while waiting and seen < _MOST_FILES:
        here, depth = waiting.popleft()
        try:
            inside = sorted(islice(here.iterdir(), _MOST_FILES - seen))
        except OSError:
            continue
        seen += len(inside)
        for path in inside:
            if path.suffix in (".index", ".ifo"):
                yield path
            elif depth < _DEPTH and path.is_dir() and not path.is_symlink():
                waiting.append((path, depth + 1))


def _beside(path: Path, *endings: str) -> Path | None:
    return next((p for e in endings if (p := path.with_suffix(e)).is_file()), None)


def _languages(name: str) -> tuple[str, str]:
    """Read the languages that a name ends with, as `freedict-pol-eng` and `ro-en` do."""
    parts = _PARTS.findall(name.lower())
    codes = [without_region(from_tag(part)) if len(part) <= 3 else "" for part in parts]
    for source, target in reversed(list(pairwise(codes))):
        if {source, target} <= known_codes():
            return source, target
    return "", ""


def _dictd(path: Path) -> DictionaryFiles | None:
    data = _beside(path, ".dict.dz", ".dict")
    return DictionaryFiles(path.stem, path, data, None, *_languages(path.stem)) if data else None


def _stardict(path: Path) -> DictionaryFiles | None:
    index, data = _beside(path, ".idx", ".idx.gz"), _beside(path, ".dict.dz", ".dict")
    if index is None or data is None:
        return None
    return DictionaryFiles(path.stem, index, data, path, *_languages(path.stem))


class Dictionary:
    """One dictionary, its index in memory; usable from any thread."""

    def __init__(self, files: DictionaryFiles) -> None:
        """Read the index; raise DictionaryError."""
        self.files = files
        self.name = files.name
        self._types = ""
        try:
            if files.info is None:
                rows = _dictd_rows(read_regular(files.index, MOST_INDEX_BYTES))
            else:
                info = _info(read_regular(files.info, _MOST_INFO_BYTES))
                self.name = info.get("bookname", "")[:200] or files.name
                self._types = info.get("sametypesequence", "")
                wide = info.get("idxoffsetbits") == "64"
                rows = _stardict_rows(_idx(files.index), wide=wide)
            self._places: dict[str, list[tuple[str, Place]]] = {}
            for number, (word, place) in enumerate(rows):
                if number >= MOST_WORDS:
                    raise DictionaryError(
                        worded("The dictionary {name} has too many words.", name=files.name)
                    )
                self._places.setdefault(fold(word), []).append((word, place))
        except OSError as error:
            raise DictionaryError(
                worded("{name} cannot be read ({reason}).", name=files.name, reason=error.strerror)
            ) from error
        except (ValueError, EOFError, zlib.error) as error:
            raise DictionaryError(
                worded("The dictionary {name} is damaged.", name=files.name)
            ) from error

    def __len__(self) -> int:
        return len(self._places)

    def look_up(self, forms: Iterable[str]) -> list[DictionaryEntry]:
        """Give the entries of the first of some folded forms that it has; raises DictionaryError.

        Of several words of one form, as many as are shown.
        """
        for form in forms:
            places = self._places.get(form, [])
            found = [self._entry(word, *place) for word, place in places[:_MOST_ENTRIES]]
            if any(entry.text for entry in found):
                return [entry for entry in found if entry.text]
        return []

    def _entry(self, word: str, offset: int, size: int) -> DictionaryEntry:
        try:
            data = read_article(self.files.data, offset, size)
        except OSError as error:
            raise DictionaryError(
                worded("{name} cannot be read ({reason}).", name=self.name, reason=error.strerror)
            ) from error
        parts = [data] if self.files.info is None else _stardict_parts(data, self._types)
        text = "\n".join(plain_entry(part.decode("utf-8", "replace")) for part in parts)
        return DictionaryEntry(word, text[:LONGEST_ENTRY].strip(), self.name)


def plain_entry(text: str) -> str:
    """Make plain text of an article, whatever it is marked up with."""
    if "<" in text:
        text = _TAG.sub("", _BREAKS.sub("\n", text))
    text = html.unescape(text) if "&" in text else text
    lines = (_BLANKS.sub(" ", line).strip() for line in text.splitlines())
    return _LINES.sub("\n", "\n".join(lines)).strip()


def _number(digits: str) -> int:
    value = 0
    for digit in digits:
        value = value * 64 + _DIGITS[digit]
    return value


def _dictd_rows(data: bytes) -> Iterator[tuple[str, Place]]:
    """Read lines of word, place and size; a line that is none is left out."""
    for line in BytesIO(data):
        parts = line.decode("utf-8", "replace").rstrip("\r\n").split("\t")
        if len(parts) < 3 or not parts[0] or parts[0].startswith("00-database"):
            continue
        word, offset, size = parts[:3]
        if len(word) > _LONGEST_WORD or len(offset) > 10 or len(size) > 10:
            continue
        try:
            place = _number(offset), _number(size)
        except KeyError:
            continue
        yield (parts[3] if len(parts) > 3 and fold(parts[3]) == fold(word) else word), place


def _info(data: bytes) -> Mapping[str, str]:
    lines = data.decode("utf-8-sig", "replace").splitlines()
    if not lines or not lines[0].startswith("StarDict's dict ifo file"):
        raise ValueError("no ifo file")
    pairs = (line.partition("=") for line in lines[1:])
    return {key.strip(): value.strip() for key, equals, value in pairs if equals}


def _idx(path: Path) -> bytes:
    data = read_regular(path, MOST_INDEX_BYTES)
    if path.suffix != ".gz":
        return data
    with gzip.GzipFile(fileobj=BytesIO(data)) as unpacking:
        return unpacking.read(MOST_INDEX_BYTES)


def _stardict_rows(data: bytes, *, wide: bool) -> Iterator[tuple[str, Place]]:
    """Read words, each ended by a zero and followed by its place and size."""
    numbers = 8 if wide else 4
    at = 0
    while at < len(data):
        end = data.find(b"\0", at, at + 4 * _LONGEST_WORD)
        after = end + 1 + numbers + 4
        if end < 0 or after > len(data):
            return
        word = data[at:end].decode("utf-8", "replace")
        offset = int.from_bytes(data[end + 1 : end + 1 + numbers], "big")
        yield word, (offset, int.from_bytes(data[end + 1 + numbers : after], "big"))
        at = after


def _stardict_parts(data: bytes, types: str) -> Iterator[bytes]:
    """Give an article's parts that are text: small letters name those, capitals other data."""
    at, number = 0, 0
    while at < len(data):
        if types:
            if number >= len(types):
                return
            kind, last = types[number], number == len(types) - 1
        else:
            kind, last = chr(data[at]), False
            at += 1
        number += 1
        if kind.isupper():
            size = len(data) - at if last else int.from_bytes(data[at : at + 4], "big")
            at += size if last else 4 + size
            continue
        end = len(data) if last else data.find(b"\0", at)
        end = len(data) if end < 0 else end
        if kind != "r":
            yield data[at:end]
        at = end + 1


class Dictionaries:
    """All dictionaries of the machine, each read when it is first asked; usable from any thread."""

    def __init__(self, own: Iterable[Path] = ()) -> None:
        """Take the folders that a person pointed at; the usual ones come after them."""
        self._own = tuple(own)
        self._lock = Lock()
        self._read: dict[DictionaryFiles, Dictionary | str] = {}
        self._found: list[DictionaryFiles] = []
        self._looked = -_LOOK_SECONDS

    def look_up(
        self, word: str, from_code: str, to_code: str
    ) -> tuple[list[DictionaryEntry], list[str]]:
        """Give what dictionaries of a word's language say, those into the reader's first.

        The second are words for what could not be read. Takes long the first time.
        """
        language, into = without_region(from_code), without_region(to_code)
        forms = [fold(word), *dictionary_forms(word, language)]
        entries: list[DictionaryEntry] = []
        problems: list[str] = []
        files = [f for f in self._files() if f.from_code in ("", language)]
        for one in sorted(files, key=lambda f: (f.to_code != into, not f.from_code)):
            try:
                entries += self._opened(one).look_up(forms)
            except DictionaryError as error:
                problems.append(str(error))
        return entries, problems

    def _files(self) -> list[DictionaryFiles]:
        """Look for dictionaries again where that was long ago."""
        with self._lock:
            now = monotonic()
            if now - self._looked >= _LOOK_SECONDS:
                self._found, self._looked = find_dictionaries(self._own), now
            return self._found

    def _opened(self, files: DictionaryFiles) -> Dictionary:
        with self._lock:
            known = self._read.get(files)
            if isinstance(known, str):
                raise DictionaryError(known)
            if known is None:
                try:
                    there = sum(len(d) for d in self._read.values() if isinstance(d, Dictionary))
                    if there > MOST_WORDS:
                        raise DictionaryError(
                            worded("{name} is left out: the others fill memory.", name=files.name)
                        )
                    known = Dictionary(files)
                except DictionaryError as error:
                    self._read[files] = str(error)
                    raise
                self._read[files] = known
            return known
