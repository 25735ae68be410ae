"""Lines to paragraphs: undo hard wraps and link text on lines of its own.

Each line break is judged alone, from the two lines around it, the line after them, whether a blank
line is between, and how the whole text is laid out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from core.text.function_words import function_words
from core.text.sentence_ends import is_final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LINK_WORDS = 10
"""Words of a line that may be a link's text alone."""
BODY_WORDS = 12
"""Words from which on a text without a full stop is taken for a sentence, not for a heading."""
UNFINISHED_WORDS = 25
KEPT = 300
"""Characters of a long paragraph's beginning that are looked at; of its end, twice as many."""

LONGEST_LINE = 8_000
"""Characters of a line from which on a mark below it stays alone."""

WRAP_WIDTHS = range(30, 112)
WRAPPED_LINES = 3
"""Full lines from which on a text is taken for hard-wrapped."""

_ELLIPSIS = re.compile(r"(?:…|\.\.\.)$")
_CLOSING = re.compile(
    r"[,;:!?%)\]،؛，。；：！？、）」』]|\.(?!\.)|…|[”’»›](?!\w)|[\"'](?=[,.;:!?)\s])"
)
_OPEN_END = re.compile(r"(?:[,(\[„«/&+]|\s[-–—])$")
_MARKER = re.compile(r"(?:[-–—•*·▪◦‣●○■□➤►✓✔]|\d{1,2}[.)]|[a-zA-Z]\))\s+(\S)")
_LONE_OPENING = re.compile(r"[„«(\[‚「『]$")
_LONE_CLOSING = re.compile(r"[”»)\]’」』][.,;:!?]?$")
# ... o kradzież. (PAP)
_SIGNED = re.compile(r"[.!?…][\"”»]?\s?\([^\W\d_a-z][\w ,/-]{1,30}\)$")
_DASH = re.compile(r"[-–—]\s")
_LAST_WORD = re.compile(r"([^\W\d_]+(?:['’][^\W\d_]*)?)$")
_FIRST_LETTER = re.compile(r"[\"'„“”«»(\[‘’¿¡]*(\w)")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uff00-\uffef\u3000-\u303f]")
_SPACE_BEFORE = re.compile(r"(?<=\w) +(?=[,.](?:\s|$))|(?<=\w) +(?=[,.][\"”»’)])")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[@#]\w+")
_STAMP = re.compile(r"(?:\d+[-./:T]){2,}\d+|\d{1,2}[:.]\d{2}\b|\d+$")
# BEIJING, 4 decembrie 2023 – ...; WARSZAWA (PAP) - ...
_DATELINE = re.compile(
    r"([^\W\d_]{2,}(?:[ -][^\W\d_]+){0,3})(,[^.!?\n]{3,40}?| ?\(([^)]{2,30})\)) ?[–—-] "
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line without white space at its ends; `indent` counts the spaces before it."""

    text: str
    indent: int
    blank_before: bool


@dataclass(frozen=True, slots=True)
class Layout:
    """How a text is laid out.

    `width` is the column at which it was wrapped, 0 if it was not; `openers` are words of its
    language after which a sentence goes on.
    """

    width: int
    indented: bool
    openers: frozenset[str]

    def is_full(self, line: str, following: str) -> bool:
        """Tell a line to which the next one's first word could not have been added."""
        return self.width > 0 and _is_full(line, following, self.width)


def unwrap(text: str, is_apart: Callable[[str], bool]) -> list[tuple[str, bool]]:
    """Give the text's paragraphs, each with whether it was a single line.

    `is_apart` tells lines that never belong to a sentence (furniture).
    """
    lines = _lines(text)
    if len(lines) == 1:
        return [(_close_up(lines[0].text), True)]
    layout = _layout(lines, text)
    paragraphs: list[list[str]] = []
    so_far = ""
    apart = False
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        previous = lines[index - 1] if index else None
        separate = is_apart(line.text) and not _is_inside(so_far, line, following, layout)
        # Furniture has an end, unless the line after it is in mid-sentence.
        may = not separate and (not apart or _is_middle(previous, line, layout))
        if previous and may and _goes_on(so_far, previous, line, following, layout):
            part = _glue(so_far, line.text) + line.text
            paragraphs[-1].append(part)
            so_far = _abridge(so_far + part)
        else:
            paragraphs.append([line.text])
            so_far = _abridge(line.text)
        apart = separate
    return [(_close_up("".join(parts)), len(parts) == 1) for parts in paragraphs]


def _abridge(text: str) -> str:
    """Keep of a paragraph what decides how it goes on: how it begins, and its last sentences."""
    if len(text) <= 4 * KEPT:
        return text
    return f"{text[:KEPT]} {text[-2 * KEPT :]}"


def _glue(left: str, right: str) -> str:
    """Give what stands between two parts of a sentence when they are on one line."""
    if _CLOSING.match(right) or left[-1] in "([„«/":
        return ""
    if _UNSPACED.match(right) and _UNSPACED.match(left[-1]):
        return ""
    if left[-1] in "-\u2010\u2011" and left[-2:-1].isalpha() and right[0].isalpha():
        return ""
    return " "


def _lines(text: str) -> list[Line]:
    lines = []
    blank = False
    for raw in text.split("\n"):
        stripped = re.sub(r" {2,}", " ", raw.strip())
        if stripped:
            lines.append(Line(stripped, len(raw) - len(raw.lstrip()), blank))
            blank = False
        else:
            blank = True
    return _with_lone_marks(lines)


def _with_lone_marks(lines: Sequence[Line]) -> list[Line]:
    """Put a quotation mark or bracket that has a line of its own beside what it is around."""
    result: list[Line] = []
    opened: Line | None = None
    for line in lines:
        if opened is not None:
            line = Line(opened.text + line.text, opened.indent, opened.blank_before)
            opened = None
        before = result[-1].text if result and len(result[-1].text) <= LONGEST_LINE else ""
        if _LONE_OPENING.match(line.text) or (line.text == '"' and before.count('"') % 2 == 0):
            opened = line
        elif before and (_LONE_CLOSING.match(line.text) or line.text == '"'):
            last = result[-1]
            result[-1] = Line(last.text + line.text, last.indent, last.blank_before)
        else:
            result.append(line)
    return [*result, opened] if opened is not None else result


def _layout(lines: Sequence[Line], text: str) -> Layout:
    indents = [line.indent for line in lines]
    indented = bool(indents) and min(indents) == 0 and max(indents) >= 2
    return Layout(_wrap_width(lines), indented, function_words(text))


def _wrap_width(lines: Sequence[Line]) -> int:
    """Find the column of hard wraps, 0 if there is none.

    Most lines could not have held the next one's first word. A few lines, headlines and addresses,
    may be longer than the column.
    """
    inner = [
        (left.text, right.text)
        for left, right in pairwise(lines)
        if not (right.blank_before or _ADDRESS.match(left.text) or _ADDRESS.match(right.text))
    ]
    widths = sorted({len(line.text) for line in lines}, reverse=True)
    outliers = len(lines) // 10 + 1
    for width in widths[: outliers + 1]:
        if width in WRAP_WIDTHS and sum(len(line.text) > width for line in lines) <= outliers:
            full = sum(_is_full(*pair, width) for pair in inner)
            if full >= WRAPPED_LINES and full * 2 >= len(inner):
                return width
    return 0


def _is_full(line: str, following: str, width: int) -> bool:
    # A mark that may not begin a line takes its neighbour along.
    word = 3 if _UNSPACED.match(following) else len(following.split(" ", 1)[0]) + 1
    return len(line) <= width < len(line) + word


def _goes_on(
    so_far: str, previous: Line, line: Line, following: Line | None, layout: Layout
) -> bool:
    """Tell whether `line` continues the paragraph that ends with `previous`."""
    text, blank = line.text, line.blank_before
    marker = _MARKER.match(text)
    if marker:
        return _is_attribution(so_far, text, marker.group(1), blank)
    if _is_closing(text):
        return True
    if _is_dateline(text):
        return False
    final = is_final(so_far) or bool(_SIGNED.search(so_far[-60:]))
    if _begins_lower(text):
        return _takes_lower(so_far, previous.text, final, blank)
    if final:
        return (
            not blank
            and layout.is_full(previous.text, text)
            and not (layout.indented and line.indent > previous.indent)
        )
    alone = blank and " " not in so_far
    if _is_open(so_far, layout.openers) and (not blank or not so_far.endswith(",")) and not alone:
        return not _MARKER.match(so_far) or not blank
    link = _is_link(text, following) and _is_body(so_far)
    if blank:
        return link
    if layout.is_full(previous.text, text):
        return not (layout.indented and line.indent > previous.indent)
    return link or _ends_sentence_of(so_far, text)


def _is_middle(previous: Line | None, line: Line, layout: Layout) -> bool:
    if previous is None or line.blank_before:
        return False
    return _begins_lower(line.text) or layout.is_full(previous.text, line.text)


def _is_dateline(text: str) -> bool:
    found = _DATELINE.match(text)
    if not found:
        return False
    place, rest, agency = found.groups()
    return place.isupper() or bool(re.search(r"\d", rest)) or (agency or "").isupper()


def _is_attribution(so_far: str, text: str, first: str, blank: bool) -> bool:
    """Tell `- powiedział Nowak`, and `3. maja`, from dialogue and list items."""
    if blank or not first.islower() or so_far.endswith((":", ";")):
        return False
    begun = _MARKER.match(so_far)
    if begun and begun.group(1).islower():
        return False
    return bool(_DASH.match(text)) or (text[0].isdigit() and not is_final(so_far))


def _is_closing(text: str) -> bool:
    return bool(_CLOSING.match(text)) and not _ELLIPSIS.match(text)


def _takes_lower(so_far: str, previous: str, final: bool, blank: bool) -> bool:
    """Tell whether a line in lower case continues what is before it."""
    if final:
        return not blank and bool(re.search(r"[?!…][\"'”’»)]*$|[”\"»]$", previous))
    if so_far.endswith(":"):
        return not blank
    return True


def _is_open(text: str, openers: frozenset[str]) -> bool:
    """Tell a text that cannot end there: a function word, a comma, an opening bracket."""
    if _OPEN_END.search(text[-5:]):
        return True
    last = _LAST_WORD.search(text[-50:])
    if last is None:
        return False
    single = len(text.split()) == 1
    return last.group(1) in openers or (single and last.group(1).lower() in openers)


def _is_link(text: str, following: Line | None) -> bool:
    """Tell a link's text alone: short, and the next line goes on in mid-sentence."""
    if following is None or len(text.split()) > LINK_WORDS or is_final(text):
        return False
    return _is_closing(following.text) or _begins_lower(following.text)


def _is_inside(so_far: str, line: Line, following: Line | None, layout: Layout) -> bool:
    """Tell a line that has a sentence on both sides (`... a cerut` / `Facebook` / `, care ...`)."""
    if not so_far or is_final(so_far):
        return False
    if _is_closing(line.text):
        return True
    if following is None:
        return False
    return _is_link(line.text, following) and (_is_open(so_far, layout.openers) or _is_body(so_far))


def _is_body(text: str) -> bool:
    words = text.split()
    return len(words) >= BODY_WORDS or _begins_lower(text) or bool(re.search(r"[.!?…] \W*\w", text))


def _ends_sentence_of(so_far: str, text: str) -> bool:
    """Tell a link's text that ends the sentence begun before it, a figure in it, or what follows
    so long a text without a full stop that it can be no heading.
    """
    if not _is_body(so_far):
        return False
    short = len(text.split()) <= 4 and is_final(text)
    if len(so_far.split()) > UNFINISHED_WORDS and not so_far.endswith(":"):
        return True
    return short or (text[0].isdigit() and not _STAMP.match(text))


def _begins_lower(text: str) -> bool:
    first = _FIRST_LETTER.match(text)
    return bool(first and first.group(1).islower()) and not _ADDRESS.match(text)


def _close_up(text: str) -> str:
    """Take away spaces before a comma or full stop, which no language here has."""
    return _SPACE_BEFORE.sub("", text)
