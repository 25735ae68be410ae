"""Write the articles of a folder to another folder, in one of the formats."""

from __future__ import annotations

from contextlib import contextmanager
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from core.errors import ExportError
from core.export.csv_format import export_csv
from core.export.docx_format import export_docx
from core.export.html_format import IndexLine, export_html, export_index, index_line
from core.export.json_format import export_json
from core.export.markdown_format import export_markdown
from core.export.tmx_format import export_tmx
from core.files.atomic_write import make_folder, replacing
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from core.finished_article import FinishedArticle

FORMATS = ("html", "docx", "md", "json", "tmx", "csv")


def export_folder(
    articles: Iterable[FinishedArticle], out: Path, format: str, *, source: Path | None = None
) -> list[Path]:
    """Write the articles below `out`, made if missing, and give the files written.

    Formats of one file an article mirror the articles' places, TMX and CSV are one or two files.
    Articles are taken one by one. With `source`, the folder that was read, an `out` in it is
    refused: what is written would be read as articles or as a memory the next time. Raises
    ExportError; files written before it stay.
    """
    writers: dict[str, Callable[[Iterable[FinishedArticle], Path], list[Path]]] = {
        "json": _write_json,
        "html": _write_html,
        "docx": _write_docx,
        "md": _write_markdown,
        "tmx": _write_tmx,
        "csv": _write_csv,
    }
    if format not in writers:
        raise ExportError(
            worded(
                "There is no format {format!r}; choose one of {formats}.",
                format=format,
                formats=", ".join(FORMATS),
            )
        )
    with _in_words(out):
        if source is not None and out.resolve().is_relative_to(source.resolve()):
            raise ExportError(
                worded(
                    "{out} is in the folder of the articles, where the export would be read as"
                    " articles. Choose a folder outside {source}.",
                    out=out,
                    source=source,
                )
            )
        make_folder(out)
        return writers[format](articles, out)


def _write_json(articles: Iterable[FinishedArticle], out: Path) -> list[Path]:
    return [
        _write_text(out, finished.article.path + ".json", export_json(finished))
        for finished in articles
    ]


def _write_html(articles: Iterable[FinishedArticle], out: Path) -> list[Path]:
    lines: list[IndexLine] = []
    written = []
    for finished in articles:
        address = finished.article.path + ".html"
        written.append(_write_text(out, address, export_html(finished)))
        lines.append(index_line(finished, address))
    if len(lines) == 1:
        return written
    return [*written, _write_text(out, "index.html", export_index(lines))]


def _write_docx(articles: Iterable[FinishedArticle], out: Path) -> list[Path]:
    written = []
    for finished in articles:
        data = BytesIO()
        export_docx(finished, data)
        written.append(write_beside(out, finished.article.path + ".docx", data.getvalue()))
    return written


def _write_markdown(articles: Iterable[FinishedArticle], out: Path) -> list[Path]:
    return [
        _write_text(out, finished.article.path + ".md", export_markdown(finished))
        for finished in articles
    ]


def _write_tmx(articles: Iterable[FinishedArticle], out: Path) -> list[Path]:
    target = out / "diptych.tmx"
    with replacing(target) as file:
        export_tmx(articles, file)
    return [target]


def _write_csv(articles: Iterable[FinishedArticle], out: Path) -> list[Path]:
    entities, mentions = out / "entities.csv", out / "mentions.csv"
    with replacing(entities) as entity_file, replacing(mentions) as mention_file:
        export_csv(articles, entity_file, mention_file)
    return [entities, mentions]


def _write_text(out: Path, relative: str, text: str) -> Path:
    return write_beside(out, relative, text.encode("utf-8"))


def write_beside(out: Path, relative: str, data: bytes) -> Path:
    """Write a file at an article's own place below `out`; raises ExportError."""
    parts = PurePosixPath(relative).parts
    if PurePosixPath(relative).is_absolute() or ".." in parts:
        raise ExportError(worded("{relative} is no path inside a folder.", relative=relative))
    target = out.joinpath(*parts)
    with _in_words(target):
        make_folder(target.parent)
        with replacing(target) as file:
            file.write(data)
    return target


@contextmanager
def _in_words(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ExportError(
            worded("{target} cannot be written ({reason}).", target=target, reason=error.strerror)
        ) from error
