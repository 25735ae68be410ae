"""Write the articles of a folder to another folder, in one of the formats."""

from __future__ import annotations

import errno
import logging
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from itertools import chain, islice
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING

from core.errors import ExportError
from core.export.citations import export_bibtex, export_csl, export_ris
from core.export.csv_format import export_csv
from core.export.docx_format import export_docx
from core.export.epub_format import export_epub
from core.export.file_names import names_for
from core.export.formats import FORMATS
from core.export.ftm_format import export_ftm
from core.export.graph_format import export_graphml
from core.export.html_format import IndexLine, export_html, export_index, index_line
from core.export.json_format import export_json
from core.export.markdown_format import export_markdown
from core.export.tmx_format import export_tmx
from core.files.atomic_write import make_folder, replacing
from core.translatable import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from core.finished_article import FinishedArticle

    OnFailure = Callable[[str, str], object]
    Draw = Callable[[FinishedArticle], bytes]

_BAD_NAME = {errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ, errno.ENOENT}
"""What systems say of a name that the file system cannot have."""
_NO_MORE = {errno.ENOSPC, errno.EDQUOT, errno.EROFS}

_INDEX = "index.html"

_log = logging.getLogger(__name__)


class _Target:
    """A folder that is exported to, and what could not be written there."""

    def __init__(self, out: Path, on_failure: OnFailure | None) -> None:
        self.out, self._on_failure = out, on_failure
        self.written: list[Path] = []

    def each(
        self,
        articles: Iterable[FinishedArticle],
        suffix: str,
        make: Callable[[FinishedArticle, Path], str | bytes],
    ) -> Iterator[tuple[FinishedArticle, Path]]:
        """Write a file for each article, and give those that could be written with their files.

        `make` is given the file's place below the folder, too.
        """
        for finished in articles:
            with self._confined(finished.article.path):

                def made(place: Path, finished: FinishedArticle = finished) -> bytes:
                    content = make(finished, place)
                    return content.encode("utf-8") if isinstance(content, str) else content

                path = write_beside(self.out, finished.article.path, made, suffix)
                self.written.append(path)
                yield finished, path

    def writable(
        self, articles: Iterable[FinishedArticle], check: Callable[[FinishedArticle], object]
    ) -> Iterator[FinishedArticle]:
        """Give the articles that can be written in the format, for a file of them all."""
        for finished in articles:
            good = False
            with self._confined(finished.article.path):
                check(finished)
                good = True
            if good:
                yield finished

    @contextmanager
    def _confined(self, path: str) -> Iterator[None]:
        try:
            yield
        except ExportError as error:
            if self._on_failure is None or isinstance(error, _Hopeless):
                raise
            self._on_failure(path, str(error))
        except Exception as error:
            if self._on_failure is None:
                raise
            _log.exception("an article could not be written")
            kind = type(error).__name__
            reason = worded("It cannot be written in this format ({kind}).", kind=kind)
            self._on_failure(path, reason)


class _Hopeless(ExportError):
    """No article can be written any more."""


def export_folder(
    articles: Iterable[FinishedArticle],
    out: Path,
    format: str,
    *,
    source: Path | None = None,
    on_failure: OnFailure | None = None,
    draw: Draw | None = None,
) -> list[Path]:
    """Write the articles below `out`, made if missing, and give the files written.

    Formats of one file an article mirror the articles' places, the others are one or two files.
    Articles are taken one by one. With `source`, the folder that was read, an `out` in it is
    refused: what is written would be read as articles or as a memory the next time. An article
    that cannot be written is told of to `on_failure`, by its path and the reason, and the others
    follow. `draw` makes an article's pages, for formats that are drawn. Raises ExportError:
    without `on_failure`, or where nothing can be written any more; files written before it stay.
    """
    writers: dict[str, Callable[[Iterable[FinishedArticle], _Target], None]] = {
        "html": _write_html,
        "docx": partial(_write_each, ".docx", _docx),
        "md": partial(_write_each, ".md", export_markdown),
        "json": partial(_write_each, ".json", export_json),
        "csv": _write_csv,
        "epub": partial(
            _write_together,
            "articles.epub",
            partial(export_epub, title=source.name if source is not None else ""),
        ),
        "tmx": partial(_write_together, "diptych.tmx", export_tmx),
        "ftm": partial(_write_together, "entities.ftm.json", export_ftm),
        "graphml": partial(_write_together, "named-together.graphml", export_graphml),
        "bibtex": partial(_write_together, "articles.bib", export_bibtex),
        "ris": partial(_write_together, "articles.ris", export_ris),
        "csl": partial(_write_together, "articles.csl.json", export_csl),
    }
    if draw is not None:
        writers["pdf"] = partial(_write_each, ".pdf", draw)
    if format not in writers:
        raise ExportError(
            worded(
                "There is no format {format!r}; choose one of {formats}.",
                format=format,
                formats=", ".join(name for name in FORMATS if name in writers),
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
        target = _Target(out, on_failure)
        writers[format](articles, target)
        return target.written


def _write_each(
    suffix: str,
    make: Callable[[FinishedArticle], str | bytes],
    articles: Iterable[FinishedArticle],
    target: _Target,
) -> None:
    for _ in target.each(articles, suffix, lambda finished, _: make(finished)):
        pass


def _write_html(articles: Iterable[FinishedArticle], target: _Target) -> None:
    """Write pages, and a page of them all where there are several."""
    rest = iter(articles)
    first = list(islice(rest, 2))
    lines: list[IndexLine] = []

    def page(finished: FinishedArticle, place: Path) -> str:
        above = "../" * (len(place.parts) - 1)
        return export_html(finished, f"{above or './'}{_INDEX}" if len(first) > 1 else "")

    for finished, path in target.each(chain(first, rest), ".html", page):
        lines.append(index_line(finished, path.relative_to(target.out).as_posix()))
    if len(first) != 1:
        index = target.out / _INDEX
        _put(index, export_index(lines).encode("utf-8"))
        target.written.append(index)


def _docx(finished: FinishedArticle) -> bytes:
    data = BytesIO()
    export_docx(finished, data)
    return data.getvalue()


def _write_together(
    name: str,
    write: Callable[[Iterable[FinishedArticle], IO[bytes]], object],
    articles: Iterable[FinishedArticle],
    target: _Target,
) -> None:
    """Write one file for all articles; those that cannot be written are not in it."""
    path = target.out / name
    good = target.writable(articles, lambda finished: write([finished], BytesIO()))
    with replacing(path) as file:
        write(good, file)
    target.written.append(path)


def _write_csv(articles: Iterable[FinishedArticle], target: _Target) -> None:
    entities, mentions = target.out / "entities.csv", target.out / "mentions.csv"
    good = target.writable(articles, lambda finished: export_csv([finished], BytesIO(), BytesIO()))
    with replacing(entities) as entity_file, replacing(mentions) as mention_file:
        export_csv(good, entity_file, mention_file)
    target.written += [entities, mentions]


def write_beside(out: Path, article: str, make: Callable[[Path], bytes], suffix: str) -> Path:
    """Write a file at an article's own place below `out`; raises ExportError.

    `make` gives what to write at a place below `out`.

    Where the file system cannot have the article's name, another one like it is taken.
    """
    parts = PurePosixPath(article).parts
    if not parts or PurePosixPath(article).is_absolute() or ".." in parts:
        raise ExportError(worded("{relative} is no path inside a folder.", relative=article))
    *others, last = (out.joinpath(*names) for names in names_for(parts, suffix))
    for target in others:
        data = make(target.relative_to(out))
        try:
            _put(target, data)
        except (OSError, ValueError) as error:
            # A name with letters that the system cannot write, or bytes that end it.
            if isinstance(error, OSError) and error.errno not in _BAD_NAME:
                raise _told(error, target) from error
        else:
            return target
    data = make(last.relative_to(out))
    with _in_words(last):
        _put(last, data)
    return last


def _put(target: Path, data: bytes) -> None:
    make_folder(target.parent)
    with replacing(target) as file:
        file.write(data)


def _told(error: OSError, target: Path) -> ExportError:
    kind = _Hopeless if error.errno in _NO_MORE else ExportError
    return kind(
        worded("{target} cannot be written ({reason}).", target=target, reason=error.strerror)
    )


@contextmanager
def _in_words(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _told(error, target) from error
