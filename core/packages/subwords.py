"""Subword models: a sentence to the pieces that an engine reads, and its pieces back to text.

Both ways keep for every piece the span of text it stands for, in code points.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from core.errors import PackageIncompatible
from core.languages import to_argos
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.packages.installed import Package

Span = tuple[int, int]

_SPACE = "▁"
_BYTE = re.compile(r"<0x([0-9A-F]{2})>")
_CONTROL = {"<s>", "</s>", "<pad>"}
_SPOKEN = {"<unk>": "", "⁇": ""}


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text, its pieces, and the span of the text that each stands for."""

    text: str
    pieces: list[str]
    spans: list[Span]


class Subwords(Protocol):
    """Turns text into pieces and back."""

    def encode(self, text: str) -> Pieces:
        """Divide a text into pieces."""

    def decode(self, pieces: Sequence[str]) -> Pieces:
        """Join pieces to a text."""

    def beginning(self, text: str) -> list[str]:
        """Divide the beginning of a translation into pieces."""

    def lacks(self, character: str) -> bool:
        """Tell whether no piece stands for the character."""


def load_subwords(package: Package) -> Subwords:
    """Load a package's subword model."""
    model = package.path / "sentencepiece.model"
    subwords: Subwords
    subwords = SentencePieceSubwords(package) if model.is_file() else BpeSubwords(package)
    if package.source_prefix or package.source_suffix:
        return SurroundedSubwords(subwords, package.source_prefix, package.source_suffix)
    return subwords


class SurroundedSubwords:
    """A subword model of a family that wants pieces of its own around every sentence."""

    def __init__(self, within: Subwords, before: tuple[str, ...], after: tuple[str, ...]) -> None:
        self._within, self._before, self._after = within, before, after

    def encode(self, text: str) -> Pieces:
        """Divide a text into pieces; those around it have empty spans."""
        found = self._within.encode(text)
        if not found.pieces:
            return found
        end = len(text)
        spans = [(0, 0)] * len(self._before) + found.spans + [(end, end)] * len(self._after)
        return Pieces(text, [*self._before, *found.pieces, *self._after], spans)

    def decode(self, pieces: Sequence[str]) -> Pieces:
        """Join pieces to a text."""
        return self._within.decode(pieces)

    def beginning(self, text: str) -> list[str]:
        """Divide the beginning of a translation into pieces, without those around a sentence."""
        return self._within.beginning(text)

    def lacks(self, character: str) -> bool:
        """Tell whether no piece stands for the character."""
        return self._within.lacks(character)


class SentencePieceSubwords:
    """The subword model of nearly all packages."""

    def __init__(self, package: Package) -> None:
        from sentencepiece import SentencePieceProcessor

        model = str(package.path / "sentencepiece.model")
        self._processor = SentencePieceProcessor(model_file=model)
        self._known: dict[str, bool] = {}

    def encode(self, text: str) -> Pieces:
        """Divide a text into pieces; their spans cover it, with the space that precedes a word."""
        found = self._processor.encode(text, out_type="offset_mapping")
        return Pieces(text, found["pieces"], found["offsets"])

    def decode(self, pieces: Sequence[str]) -> Pieces:
        """Join pieces to a text; `_` stays, and so do pieces that the model does not know."""
        return join_pieces(pieces)

    def beginning(self, text: str) -> list[str]:
        """Divide the beginning of a translation into pieces."""
        return self.encode(text).pieces

    def lacks(self, character: str) -> bool:
        """Tell whether the model reads the character as unknown, or as bare bytes."""
        if character not in self._known:
            processor = self._processor
            numbers = processor.encode(f"a{character}a")
            self._known[character] = not any(
                processor.is_unknown(number) or processor.is_byte(number) for number in numbers
            )
        return not self._known[character]


class BpeSubwords:
    """The subword model of a few old packages: Moses words divided by byte pair encoding."""

    def __init__(self, package: Package) -> None:
        try:
            from argostranslate.tokenizer import BPETokenizer
        except ImportError as error:
            raise PackageIncompatible(
                worded(
                    "This package is of an old kind, which needs Argos Translate itself. Install"
                    " Diptych with its extra “argos”."
                )
            ) from error

        self._tokenizer = BPETokenizer(
            package.path / "bpe.model", to_argos(package.from_code), to_argos(package.to_code)
        )

    def encode(self, text: str) -> Pieces:
        """Divide a text into pieces; one whose text cannot be found again has an empty span."""
        pieces = self._tokenizer.encode(text)
        return Pieces(text, pieces, locate(pieces, text))

    def decode(self, pieces: Sequence[str]) -> Pieces:
        """Join pieces to a text by the Moses rules of the language."""
        text = self._tokenizer.decode(list(pieces))
        return Pieces(text, list(pieces), locate(pieces, text))

    def beginning(self, text: str) -> list[str]:
        """Divide the beginning of a translation into pieces."""
        return self.encode(text).pieces

    def lacks(self, character: str) -> bool:
        """Say no: the Moses rules make punctuation plain by themselves."""
        return False


def join_pieces(pieces: Sequence[str]) -> Pieces:
    """Join SentencePiece pieces, with the span of each; bytes make characters once complete."""
    out: list[str] = []
    spans: list[Span] = []
    length = 0
    waiting = bytearray()
    for place, piece in enumerate(pieces):
        byte = _BYTE.fullmatch(piece)
        if byte:
            waiting.append(int(byte.group(1), 16))
            following = pieces[place + 1] if place + 1 < len(pieces) else ""
            complete = _complete(waiting) or not _BYTE.fullmatch(following)
            new = waiting.decode("utf-8", errors="replace") if complete else ""
            if complete:
                waiting.clear()
        else:
            new = "" if piece in _CONTROL else _SPOKEN.get(piece, piece).replace(_SPACE, " ")
            if not length:
                new = new.lstrip(" ")
        out.append(new)
        spans.append((length, length + len(new)))
        length += len(new)
    text = "".join(out)
    kept = len(text.rstrip())
    return Pieces(text[:kept], list(pieces), [(min(a, kept), min(b, kept)) for a, b in spans])


def locate(pieces: Sequence[str], text: str) -> list[Span]:
    """Find byte pair pieces (`@@` at the end: the word goes on) one after another in a text."""
    spans: list[Span] = []
    place = 0
    folded = "".join(c.casefold() if len(c.casefold()) == 1 else c for c in text)
    for piece in pieces:
        wanted = html.unescape(piece.removesuffix("@@")).casefold()
        found = folded.find(wanted, place, place + len(wanted) + 12) if wanted else -1
        if found < 0:
            spans.append((place, place))
            continue
        place = found + len(wanted)
        spans.append((found, place))
    return spans


def _complete(data: bytearray) -> bool:
    """Tell whether bytes are whole UTF-8 characters."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
