"""Lines of a PDF to paragraphs and headings, words that were broken at line ends whole again."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import TYPE_CHECKING

from core.source_text import Block, BlockKind
from core.text.sentence_ends import is_final
from core.text.unspaced import joined

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.reading.pdf.columns import Line

LEADING = 1.28
"""A distance to the next line of so many usual ones begins a paragraph."""
INDENT = 0.7
"""In heights of a letter."""
LARGER = 1.12
"""So many times the body's letters are a heading's."""
HEADING_LENGTH = 240
BOLD_LENGTH = 130

_KEPT = 100
"""Characters of a text's end that tell how the next line is joined to it."""

_HYPHENS = "-\u2010\u00ad"
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_LAST = re.compile(r"(?<![^\W\d_])([^\W\d_]+['’]?)[-\u2010\u00ad]$")
_FIRST = re.compile(r"[^\W\d_]+")
_VOWEL = re.compile(r"[aeiouyàâãáäåæèéêëìíîïòóôõöøùúûüýăąęőűœěůаеёиоуыэюяєіїαεηιουωάέήίόύώ]", re.I)
_BULLET = re.compile(r"(?:[•▪◦‣●○■□➤]|[-–—*]|\d{1,2}[.)])\s+(?=\S)")
_REPEATED, _ENDING = re.compile(r"-[^\W\d_]"), re.compile(r"[^\W\d_]-$")
# Romanian and French words that end with a hyphen of their own, where hyphenation never breaks.
_ENCLITICS = {
    "ne", "le", "mi", "ți", "ţi", "și", "şi", "să", "nu", "dintr", "într", "printr", "ca", "ce",
    "se", "te", "vă", "de", "la", "li", "est", "peut", "dit",
}  # fmt: skip
_AFTER_ENCLITICS = {
    "a", "am", "ai", "au", "ar", "aș", "aş", "ați", "aţi", "un", "o", "i", "l", "mi", "le",
    "se", "va", "vor", "il", "elle", "on", "ils", "elles", "ce",
}  # fmt: skip


def paragraphs(pages: Sequence[Sequence[Sequence[Line]]]) -> list[Block]:
    """Give the blocks of a document: pages of columns of lines, in the order of reading."""
    lines = [line for page in pages for column in page for line in column]
    if not lines:
        return []
    body = _body_height(lines)
    words = Counter(
        word.casefold() for line in lines for word in _WORD.findall(line.text.rstrip(_HYPHENS))
    )
    groups: list[list[Line]] = []
    for page in pages:
        for column in page:
            for number, group in enumerate(_groups(column, body)):
                if number == 0 and groups and _goes_on(groups[-1], group):
                    groups[-1].extend(group)
                else:
                    groups.append(list(group))
    blocks = [_block(group, body, words) for group in groups]
    return _with_title(blocks, groups, body)


def _body_height(lines: Iterable[Line]) -> float:
    """Give the height of most letters."""
    heights: Counter[float] = Counter()
    for line in lines:
        heights[round(line.height * 2) / 2] += len(line.text)
    return max(heights.most_common(1)[0][0], 1.0)


def _groups(column: Sequence[Line], body: float) -> list[list[Line]]:
    """Cut a column into paragraphs."""
    distances = [
        a.y - b.y
        for a, b in pairwise(column)
        if abs(a.height - b.height) < 0.1 * a.height and 0 < a.y - b.y < 3 * a.height
    ]
    usual = median(distances) if distances else 1.2 * body
    tight = [d for d in distances if d <= LEADING * min(distances)]
    usual = median(tight) if tight and len(tight) * 4 >= len(distances) else usual
    left, right = _edges(column)
    groups: list[list[Line]] = []
    for line in column:
        expected = usual * max(line.height / body, 1.0)
        if groups and not _begins(line, groups[-1], expected, left, right):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _edges(column: Sequence[Line]) -> tuple[float, float]:
    """Give where most lines of a column begin, and where the full ones end."""
    lefts = Counter(round(line.left / 2) for line in column)
    rights = sorted(line.right for line in column)
    return lefts.most_common(1)[0][0] * 2.0, rights[int(len(rights) * 0.9)] if rights else 0.0


def _begins(line: Line, group: Sequence[Line], usual: float, left: float, right: float) -> bool:
    """Tell whether a line begins a paragraph, from its place and from how the last one ends."""
    last = group[-1]
    size = line.height
    if abs(last.height - size) > 0.08 * max(last.height, size):
        return True
    if last.bold != line.bold and (is_final(last.text) or _is_heading_end(group, line)):
        return True
    distance = last.y - line.y
    if distance > max(LEADING * usual, 0.9 * usual + 0.2 * size) or distance < -size:
        return not last.text.endswith(tuple(_HYPHENS)) or distance > 2 * usual
    if _BULLET.match(line.text) and (is_final(last.text) or _BULLET.match(group[0].text)):
        return True
    if line.left - left > INDENT * size and line.left - last.left > INDENT * size:
        return is_final(last.text) or last.bold != line.bold
    word = line.text.split(" ", 1)[0]
    room = right - last.right
    needed = len(word) * 0.45 * size
    short = room > needed + 0.5 * size
    return short and (is_final(last.text) or last.bold != line.bold)


def _is_heading_end(group: Sequence[Line], line: Line) -> bool:
    """Tell a bold heading above its text, or text above one, from a sentence with bold words."""
    length = sum(len(part.text) for part in group)
    if group[-1].bold:
        return all(part.bold for part in group) and length <= BOLD_LENGTH
    return line.bold and group[-1].right < line.right


def _goes_on(before: Sequence[Line], group: Sequence[Line]) -> bool:
    """Tell whether a column's first paragraph continues the last one of the column before."""
    last, first = before[-1], group[0]
    if abs(last.height - first.height) > 0.08 * last.height or last.bold != first.bold:
        return False
    if last.text.endswith(tuple(_HYPHENS)):
        return True
    letter = next((c for c in first.text if c.isalpha()), "")
    return not is_final(last.text) and (len(before) > 1 or letter.islower())


def _block(group: Sequence[Line], body: float, words: Counter[str]) -> Block:
    parts: list[str] = []
    end = group[0].text
    for line in group[1:]:
        parts.append(end[:-_KEPT])
        end = join_broken(end[-_KEPT:], line.text, words)
    text = " ".join("".join((*parts, end)).split())
    larger = group[0].height >= LARGER * body
    bold = all(line.bold for line in group) and len(text) <= BOLD_LENGTH and not is_final(text)
    if (larger and len(text) <= HEADING_LENGTH) or bold:
        return Block(BlockKind.HEADING, text)
    bullet = _BULLET.match(text)
    if bullet and not bullet.group()[0].isdigit() and bullet.group()[0] not in "-–—*":
        return Block(BlockKind.LIST_ITEM, text[bullet.end() :])
    return Block(BlockKind.BODY, text)


def join_broken(before: str, line: str, words: Counter[str]) -> str:
    """Add a line to a text; a word broken between the two is made whole.

    `words` counts those of the document, in lower case: they tell `pre-` / `mier` from `s-` / `au`.
    """
    if _REPEATED.match(line) and _ENDING.search(before):
        # Polish writes the hyphen of "polsko-czeski" on both lines.
        return before[:-1] + line
    left, right = _LAST.search(before), _FIRST.match(line)
    if before.endswith("\u00ad") and right:
        return before[:-1] + line
    if not left or not right:
        apart = not (before.endswith(("-", "\u2010")) and right)
        return joined((before, line)) if apart else before + line
    first, second = left.group(1), right.group()
    if _keeps_hyphen(first, second, words):
        return before + line
    return before[:-1] + line


def _keeps_hyphen(first: str, second: str, words: Counter[str]) -> bool:
    if second[0].isupper() and not first.isupper():
        return True
    whole = words[(first + second).casefold()]
    apart = words[f"{first}-{second}".casefold()]
    if whole or apart:
        return apart > whole
    if len(first) == 1 or not _has_syllable(first):
        return True
    return first.casefold() in _ENCLITICS and second.casefold() in _AFTER_ENCLITICS


def _has_syllable(part: str) -> bool:
    return bool(_VOWEL.search(part)) and not part.casefold().endswith(("tr",))


def _with_title(blocks: list[Block], groups: Sequence[Sequence[Line]], body: float) -> list[Block]:
    """Make the largest letters near the start the title."""
    head = [i for i in range(min(len(blocks), 8)) if blocks[i].kind is BlockKind.HEADING]
    if not head:
        return blocks
    best = max(head, key=lambda i: groups[i][0].height)
    if groups[best][0].height < LARGER * body:
        return blocks
    return [
        Block(BlockKind.TITLE, block.text) if i == best else block for i, block in enumerate(blocks)
    ]
