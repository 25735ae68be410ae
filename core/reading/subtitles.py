"""Subtitles (SRT, WebVTT): cues joined to sentences, sentences to paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.source_text import Block, BlockKind, SourceText, build
from core.text.search_words import SPACELESS
from core.text.sentence_ends import is_final

if TYPE_CHECKING:
    from collections.abc import Iterator

PAUSE = 4.0
"""Seconds of silence after a sentence that begin a new paragraph."""
LONG = 500
"""Characters from which on a paragraph ends with the sentence."""

_TIMES = re.compile(
    r"^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})\s*-->\s*"
    r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})"
)
_MARK_UP = re.compile(r"</?[a-zA-Z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}|\{[a-zA-Z]:[^{}]*\}")
_VOICE = re.compile(r"<v(?:\.[\w.]+)?\s+([^<>]+)>")
_MUSIC = re.compile(r"[♪\s]+")
_LETTER = re.compile(r"\w")
_BRACKETED = re.compile(r"[\[(♪#][^\[(\])♪#]*[\])♪#]")
_SPACELESS = re.compile(rf"[{SPACELESS}\u3000-\u303f\uff00-\uffef]")
_NEW_SPEAKER = re.compile(r"^\s*[-–—]\s?(?=\S)")


def read_subtitles(text: str, encoding: str) -> SourceText:
    """Read subtitles; sounds in brackets are added, times are left out."""
    blocks: list[Block] = []
    running = ""
    last_end = 0.0
    for start, end, lines in _cues(text):
        for number, line in enumerate(lines):
            if _is_sound(line):
                continue
            speaks = _NEW_SPEAKER.match(line)
            line = _NEW_SPEAKER.sub("", line)
            paused = number == 0 and start - last_end >= PAUSE
            ended = is_final(running)
            if running and ((speaks and ended) or (ended and (paused or len(running) > LONG))):
                blocks.append(Block(BlockKind.BODY, running))
                running = ""
            running = _joined(running, line)
            if len(running) > 4 * LONG:
                blocks.append(Block(BlockKind.BODY, running))
                running = ""
        last_end = end
    if running:
        blocks.append(Block(BlockKind.BODY, running))
    if not blocks:
        return SourceText(text, encoding=encoding)
    return build(blocks, encoding=encoding)


def _cues(text: str) -> Iterator[tuple[float, float, list[str]]]:
    """Yield each cue's start and end in seconds and its lines without mark-up."""
    times: tuple[float, float] | None = None
    lines: list[str] = []
    for raw in text.split("\n"):
        found = _TIMES.match(raw)
        if found:
            if times:
                # Without a blank line between, a cue's number stands last in the one before.
                kept = lines[:-1] if lines and lines[-1].isdigit() else lines
                yield *times, kept
            start, end = _seconds(found.groups()[:4]), _seconds(found.groups()[4:])
            times, lines = (start, end), []
        elif times and raw.strip():
            line = _MARK_UP.sub("", _VOICE.sub(r"- ", raw)).strip()
            if line:
                lines.append(line)
        elif times:
            yield *times, lines
            times, lines = None, []
    if times:
        yield *times, lines


def _is_sound(line: str) -> bool:
    """Tell `[applause]` and `♪ la la ♪`: a line that is all between brackets or notes."""
    first = _LETTER.search(line)
    if first is None:
        return bool(_MUSIC.fullmatch(line) or _BRACKETED.search(line))
    last = _LETTER.search(line[::-1])
    after = len(line) - last.start() if last else 0
    opened = max(line.rfind(mark, 0, first.start()) for mark in "[(♪#")
    closed = min((at for mark in "])♪#" if (at := line.find(mark, after)) >= 0), default=-1)
    return 0 <= opened < closed and not any(c in line[opened + 1 : closed] for c in "])")


def _joined(before: str, line: str) -> str:
    unspaced = before and _SPACELESS.match(before[-1]) and _SPACELESS.match(line)
    return before + line if unspaced else f"{before} {line}".strip()


def _seconds(groups: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, fraction = (int(g or 0) for g in groups)
    return hours * 3600 + minutes * 60 + seconds + fraction / 1000
