"""Two articles side by side as a web page, or as a Word document."""

from __future__ import annotations

from html import escape
from typing import IO, TYPE_CHECKING

from core.errors import DiptychError
from core.export.docx_elements import GREY, PAIRS, block, cell, own_line, run
from core.export.docx_format import LOOKS
from core.export.docx_package import properties, write_document
from core.export.html_format import document, language_of
from core.export.target_file import writing
from core.languages import english_name, format_date, is_right_to_left
from core.text.visible_text import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from core.article import MentionType
    from core.comparison.comparison import Comparison, Row, Side
    from core.comparison.facts import Fact
    from core.comparison.texts import Said, Text

COMPARISON_FORMATS = ("html", "docx")

_STYLE = """<style>
.pair.only > div.here { border-left: 3px solid var(--evt-line); padding-left: 12px; }
.facts { font: 13px/1.6 system-ui, sans-serif; margin: 12px 0 20px; }
</style>"""
_EDGE = '<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="96480E"/></w:pBdr>'

_NOT_AGREEMENT = (
    "Sentences at one height are alike in wording. That shows what one report leaves out; it does "
    "not show that both agree, nor that what they say is true."
)


def write_comparison(comparison: Comparison, out: Path, translated: bool) -> Path:
    """Write a file in the format that its name ends with; gives its path.

    `translated`: in the reader's language, else as the articles are. Raises DiptychError.
    """
    kind = out.suffix.lower().removeprefix(".")
    if kind not in COMPARISON_FORMATS:
        raise DiptychError("A comparison is written as .html or .docx.")
    with writing(out) as file:
        if kind == "html":
            page = comparison_html(comparison, translated=translated)
            file.write(page.encode("utf-8", "replace"))
        else:
            comparison_docx(comparison, file, translated=translated)
    return out


def _summary(comparison: Comparison) -> str:
    if not comparison.known:
        return "Which sentences say the same is not known; names, numbers and dates are compared."
    if not comparison.near:
        return "These two report differently; compare names and numbers."
    return (
        f"{comparison.same} sentences say much the same, {comparison.only_left} stand on the left "
        f"only, {comparison.only_right} on the right only. {_NOT_AGREEMENT}"
    )


def _title(side: Side, *, translated: bool) -> tuple[str, str]:
    """Give a headline and its language."""
    if translated and side.title_translation:
        return side.title_translation, side.to
    return side.title, side.language


def _source(side: Side) -> str:
    day = format_date(side.day, "en") if side.day else ""
    parts = (visible(side.path), visible(side.source), english_name(side.language), day)
    return " · ".join(part for part in parts if part)


def _facts(facts: Sequence[Fact]) -> str:
    return " · ".join(
        f"{visible(fact.name)} (sentence {', '.join(str(n + 1) for n in fact.sentences)})"
        for fact in facts
    )


def _told(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Give what only one article has, under words that say which."""
    for title, side in (("Only left", comparison.left), ("Only right", comparison.right)):
        if side.only:
            yield title, _facts(side.only)


# HTML


def comparison_html(comparison: Comparison, *, translated: bool) -> str:
    """Write a page that needs no other file."""
    sides = (comparison.left, comparison.right)
    titles = [_title(side, translated=translated) for side in sides]
    heads = "".join(
        f"<div><small>{escape(_source(side))}</small>"
        f"<h1{language_of(code)}>{escape(title)}</h1></div>"
        for side, (title, code) in zip(sides, titles, strict=True)
    )
    told = "".join(
        f"<div><b>{title}</b> <bdi>{escape(words)}</bdi></div>"
        for title, words in _told(comparison)
    )
    rows = [_html_row(row, comparison, translated=translated) for row in comparison.rows]
    return document(
        "en",
        " | ".join(title for title, _ in titles),
        [
            _STYLE,
            f'<div class="pair">{heads}</div>',
            f'<div class="facts">{told}</div>',
            "<main>",
            *rows,
            "</main>",
            f"<header>{escape(_summary(comparison))}</header>",
        ],
    )


def _html_row(row: Row, comparison: Comparison, *, translated: bool) -> str:
    cells = "".join(_html_cell(said, translated=translated) for said in (row.left, row.right))
    only = " only" if comparison.near and row.is_different else ""
    return f'<div class="pair{only}">{cells}</div>'


def _html_cell(said: Said | None, *, translated: bool) -> str:
    if said is None:
        return "<div></div>"
    text = said.text(translated=translated)
    words = "".join(
        f'<mark class="{kind.value.lower()}">{escape(part)}</mark>' if kind else escape(part)
        for part, kind in _parts(text)
    )
    return f'<div class="here"{language_of(text.language)}>{words}</div>'


def _parts(text: Text) -> Iterator[tuple[str, MentionType | None]]:
    at = 0
    for start, end, kind in text.marks:
        yield text.words[at:start], None
        yield text.words[start:end], kind
        at = end
    yield text.words[at:], None


# DOCX


def comparison_docx(comparison: Comparison, file: IO[bytes], *, translated: bool) -> None:
    """Write a document that Word, LibreOffice and others open."""
    title = " | ".join(
        _title(side, translated=translated)[0] for side in (comparison.left, comparison.right)
    )
    body = "".join(_docx_body(comparison, translated=translated))
    about = properties(title, creator="Diptych")
    languages = (comparison.left.language, comparison.left.to)
    write_document(file, body, about, languages=languages, foot="Diptych")


def _docx_body(comparison: Comparison, *, translated: bool) -> Iterator[str]:
    for title, words in _told(comparison):
        yield block(run(f"{title}: ", "<w:b/>", "en") + run(words), "Source", "en")
    yield PAIRS
    cells = ""
    for side in (comparison.left, comparison.right):
        title, code = _title(side, translated=translated)
        head = own_line(_source(side), "Source")
        cells += cell(head + block(run(title, language=code), "OriginalHeadline", code))
    yield f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
    for row in comparison.rows:
        only = comparison.near and row.is_different
        cells = "".join(
            cell(_docx_cell(said, only=only, translated=translated))
            for said in (row.left, row.right)
        )
        yield f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
    yield "</w:tbl>"
    yield block(run(_summary(comparison), GREY, "en"), "Source", "en")
    yield own_line("Made with Diptych", "Source")


def _docx_cell(said: Said | None, *, only: bool, translated: bool) -> str:
    if said is None:
        return block("", "Body", "")
    text = said.text(translated=translated)
    runs = "".join(_docx_run(part, kind, text.language) for part, kind in _parts(text))
    edge = _EDGE if only else ""
    bidi = "<w:bidi/>" if is_right_to_left(text.language) else ""
    return f'<w:p><w:pPr><w:pStyle w:val="Body"/>{edge}{bidi}</w:pPr>{runs}</w:p>'


def _docx_run(words: str, kind: MentionType | None, language: str) -> str:
    if kind is None:
        return run(words, language=language)
    background, line, colour = LOOKS[kind]
    look = f'<w:u w:val="{line}" w:color="{colour}"/>' if line else ""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{background}"/>'
    return run(words, look + shade, language)
