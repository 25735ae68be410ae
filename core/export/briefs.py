"""A briefing for others: as text, as a page, as a Word document.

All are written of the same sections, so that they say the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import IO, TYPE_CHECKING

from core.export.docx_elements import GREY, block, run
from core.export.docx_package import properties, write_document
from core.export.html_style import STYLE
from core.export.json_format import printable
from core.languages import base, english_name, format_date
from core.text.visible_text import visible, visible_in_place, visible_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from core.briefing import Briefing, BriefStory
    from core.search import Spans

BRIEF_FORMATS = ("html", "docx", "txt")
"""What a briefing is written as without drawing, by the ending of the file."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What a line says, what is told of it after it, and which of its words are watched."""

    text: str
    told: str = ""
    spans: Spans = ()
    strong: bool = False


@dataclass(frozen=True, slots=True)
class _Section:
    title: str
    lines: tuple[_Line, ...]
    more: str = ""


def export_brief(brief: Briefing, file: IO[bytes], name: str) -> None:
    """Write a briefing in a format of `BRIEF_FORMATS`."""
    if name == "docx":
        _write_docx(brief, file)
    else:
        text = brief_html(brief) if name == "html" else brief_text(brief)
        file.write(text.encode("utf-8", "replace"))


def headline(brief: Briefing) -> str:
    """Say in one line what is in the folder."""
    if brief.since is not None:
        first = _counted(brief.new, "new article")
        if brief.new != brief.articles:
            first += f" of {brief.articles}"
    else:
        first = _counted(brief.articles, "article")
    return (
        f"{first} in {_counted(brief.languages, 'language')}, "
        f"{_counted(brief.stories_all, 'story', 'stories')}"
    )


def since(brief: Briefing) -> str:
    """Say which folder it is of, since when, and what is still to come."""
    parts = [visible_words(brief.folder)]
    if brief.since is not None:
        local = brief.since.astimezone()
        parts.append(f"since {format_date(local.date(), 'en')}, {local:%H:%M}")
    made = brief.made.astimezone()
    parts.append(f"made {format_date(made.date(), 'en')}, {made:%H:%M}")
    if not brief.is_whole:
        parts.append(f"{brief.read} of {brief.articles} articles read so far")
    return " · ".join(parts)


def _sections(brief: Briefing) -> Iterator[_Section]:
    for title, stories, all_of_them in (
        ("Stories", brief.stories, brief.stories_all),
        ("Told once", brief.alone, brief.alone_all),
    ):
        lines = tuple(_Line(visible_words(s.headline), _story(s), strong=True) for s in stories)
        yield _Section(title, lines, _more(all_of_them - len(stories)))
    hits = tuple(
        _Line(
            visible_in_place(one.text),
            _told(base(one.language).upper(), one.headline, _day(one.day)),
            one.spans,
        )
        for one in brief.hits
    )
    in_articles = f"in {_counted(brief.hit_articles, 'article')}" if hits else ""
    yield _Section("On the watchlist", hits, in_articles)
    names = "New names", "Most named"
    for title, found in zip(names, (brief.new_names, brief.names), strict=True):
        yield _Section(
            title,
            tuple(
                _Line(
                    visible_words(one.name),
                    f"{one.mentions}"
                    + (f", in {one.languages} languages" if one.languages > 1 else ""),
                )
                for one in found
            ),
        )
    ahead = tuple(_Line(_when(one.day, one.told), visible_words(one.text)) for one in brief.dates)
    yield _Section("Dates ahead", ahead)
    yield _Section("To do", tuple(_to_do(brief)))


def _to_do(brief: Briefing) -> Iterator[_Line]:
    for one in brief.packages:
        need = _counted(one.articles, "article needs", "articles need")
        yield _Line(f"{need} {english_name(one.from_code)} → {english_name(brief.to)}")
    if brief.doubts:
        doubted = _counted(brief.doubts, "sentence is", "sentences are")
        yield _Line(f"{doubted} in doubt, in {_counted(brief.doubtful, 'article')}")
    for failure in brief.failures:
        yield _Line(visible(printable(failure.path)), visible_words(failure.reason))
    if brief.failed > len(brief.failures):
        rest = _counted(brief.failed - len(brief.failures), "more article", "more articles")
        yield _Line(f"{rest} could not be read")


def _story(story: BriefStory) -> str:
    languages = " ".join(base(code).upper() for code in story.languages)
    new = f"{story.new} new" if story.new else ""
    count = _counted(story.articles, "article") if story.articles > 1 else ""
    return _told(count, languages, _day(story.day), new)


def _told(*parts: str) -> str:
    return " · ".join(visible_words(part) for part in parts if part)


def _day(day: date | None) -> str:
    return format_date(day, "en") if day else ""


def _more(count: int) -> str:
    return f"and {count} more" if count > 0 else ""


def _counted(number: int, one: str, more: str = "") -> str:
    return f"{number:,} {one if number == 1 else more or one + 's'}"


def brief_text(brief: Briefing) -> str:
    """Write a briefing for a terminal or a mail."""
    lines = [headline(brief), since(brief)]
    for section in _sections(brief):
        if not section.lines:
            continue
        lines += ["", section.title.upper()]
        for line in section.lines:
            lines.append(f"  {line.text}")
            if line.told:
                lines.append(f"      {line.told}")
        if section.more:
            lines.append(f"  {section.more}")
    return "\n".join(lines) + "\n"


_BRIEF_STYLE = """
body { max-width: 860px; }
h2.part { font: 600 11px/1.6 system-ui, Inter, "Segoe UI", "Noto Sans", sans-serif;
  color: var(--muted); text-transform: uppercase; letter-spacing: .04em; margin: 28px 0 6px; }
.line { border-bottom: 1px solid var(--line); padding: 8px 0; break-inside: avoid; }
.line b { font-weight: 600; }
.told, .more { color: var(--muted); font: 13px/1.6 system-ui, Inter, "Segoe UI", sans-serif; }
.line mark { background: var(--org); text-decoration: underline dashed var(--org-line); }
"""


def brief_html(brief: Briefing) -> str:
    """Write a briefing as a page of its own, without scripts or anything from elsewhere."""
    parts = []
    for section in _sections(brief):
        if not section.lines:
            continue
        parts.append(f'<h2 class="part">{escape(section.title)}</h2>')
        for line in section.lines:
            words = _marked(line, escape, "<mark>", "</mark>")
            words = f"<b>{words}</b>" if line.strong else words
            told = f'<div class="told">{escape(line.told)}</div>' if line.told else ""
            parts.append(f'<div class="line" dir="auto">{words}{told}</div>')
        if section.more:
            parts.append(f'<div class="more">{escape(section.more)}</div>')
    title = escape(headline(brief))
    body = "\n".join(parts)
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{title}</title><style>{STYLE}{_BRIEF_STYLE}</style></head>\n<body>\n"
        f"<header>{escape(since(brief))}</header>\n<h1>{title}</h1>\n{body}\n"
        "<footer>Made with Diptych</footer>\n</body></html>\n"
    )


def _marked(line: _Line, write: Callable[[str], str], before: str, after: str) -> str:
    """Write a line's words with those that are watched set off."""
    at, parts = 0, []
    for start, end in line.spans:
        if start < at:
            continue
        parts += [write(line.text[at:start]), before, write(line.text[start:end]), after]
        at = end
    return "".join([*parts, write(line.text[at:])])


def _write_docx(brief: Briefing, file: IO[bytes]) -> None:
    title = headline(brief)
    parts = [block(run(title), "Title", ""), block(run(since(brief)), "Source", "")]
    for section in _sections(brief):
        if not section.lines:
            continue
        parts.append(block(run(section.title), "Section", ""))
        for line in section.lines:
            parts.append(block("".join(_runs(line)), "Written", ""))
            if line.told:
                parts.append(block(run(line.told), "Source", ""))
        if section.more:
            parts.append(block(run(section.more, GREY), "Source", ""))
    parts.append(block(run("Made with Diptych"), "Source", "en"))
    about = properties(title, creator="Diptych")
    foot = visible_words(brief.folder)
    write_document(file, "".join(parts), about, languages=("", brief.to), foot=foot)


def _runs(line: _Line) -> Iterator[str]:
    at, look = 0, "<w:b/>" if line.strong else ""
    for start, end in line.spans:
        if start >= at:
            yield run(line.text[at:start], look)
            yield run(line.text[start:end], '<w:u w:val="dash" w:color="5B3A94"/>')
            at = end
    yield run(line.text[at:], look)


def _when(day: date, told: int) -> str:
    """Write a day, or the month that is all that is said of it."""
    return format_date(day, "en") if told == 3 else f"{day:%B %Y}"
