"""The parts that every Word document has around its text, and the file that holds them."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING

from core.export.docx_elements import HEAD, MAIN, block, plain, run, styles_part
from core.export.file_names import BEGINNING

if TYPE_CHECKING:
    from collections.abc import Mapping

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def write_document(
    file: IO[bytes],
    body: str,
    about: str,
    *,
    languages: tuple[str, str],
    foot: str,
    extra: Mapping[str, str] | None = None,
) -> None:
    """Write a document of A4 pages, each with a foot.

    `about` is from `properties`, `languages` the original's and the reader's; `extra` has parts
    that the body points at, by kind: `comments`, `footnotes`.
    """
    kinds = ("styles", *(extra or {}), "footer")
    files = {kind: f"{kind}{1 if kind == 'footer' else ''}.xml" for kind in kinds}
    ending = (
        f'<w:sectPr><w:footerReference w:type="default" r:id="r{len(kinds)}"/>'
        '<w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" '
        'w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    texts = {"styles": styles_part(*languages), **(extra or {}), "footer": _footer(foot)}
    parts = {
        "docProps/core.xml": about,
        "word/document.xml": (
            f'{HEAD}<w:document xmlns:w="{MAIN}" xmlns:r="{_OFFICE}">'
            f"<w:body>{body}{ending}</w:body></w:document>"
        ),
        "word/_rels/document.xml.rels": _relations(*files.items()),
        **{f"word/{files[kind]}": texts[kind] for kind in kinds},
    }
    _write_package(file, parts)


def _write_package(file: IO[bytes], parts: Mapping[str, str]) -> None:
    """Write the parts of a document with what says which they are; `docProps/core.xml` is one."""
    around = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _relations(
            ("officeDocument", "word/document.xml"),
            ("metadata/core-properties", "docProps/core.xml"),
        ),
    }
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in {**around, **parts}.items():
            part = zipfile.ZipInfo(name, BEGINNING)
            part.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(part, text.encode("utf-8"))


def _content_types(parts: Mapping[str, str]) -> str:
    kinds = {
        "word/document.xml": f"{_WORD}.document.main+xml",
        "word/styles.xml": f"{_WORD}.styles+xml",
        "word/comments.xml": f"{_WORD}.comments+xml",
        "word/footnotes.xml": f"{_WORD}.footnotes+xml",
        "word/footer1.xml": f"{_WORD}.footer+xml",
        "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    }
    return (
        f'{HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        + "".join(
            f'<Override PartName="/{name}" ContentType="{kinds[name]}"/>'
            for name in parts
            if name in kinds
        )
        + "</Types>"
    )


def _relations(*targets: tuple[str, str]) -> str:
    """Name parts by kind: the first is `r1`."""
    written = "".join(
        f'<Relationship Id="r{number}" Target="{target}" Type="'
        f'{_PACKAGE + "/relationships" if "/" in kind else _OFFICE}/{kind}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{written}</Relationships>'


def properties(title: str, *, creator: str, description: str = "", keywords: str = "") -> str:
    """Write what the document says of itself."""
    # To the day: what is exported again is the same document.
    today = f"{datetime.now(UTC):%Y-%m-%d}T00:00:00Z"
    return (
        f'{HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{plain(title)}</dc:title>"
        f"<dc:creator>{plain(creator)}</dc:creator>"
        f"<dc:description>{plain(description)}</dc:description>"
        f"<cp:keywords>{plain(keywords)}</cp:keywords>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{today}</dcterms:created>'
        "</cp:coreProperties>"
    )


def _footer(name: str) -> str:
    """Write the foot of each page: a name, the page and how many there are."""

    def number(field: str) -> str:
        sign = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
        code = f'<w:r><w:instrText xml:space="preserve"> {field} </w:instrText></w:r>'
        shown = sign.format("separate") + run("1", language="en")
        return sign.format("begin") + code + shown + sign.format("end")

    pages = f"{run('page ', language='en')}{number('PAGE')}{run(' of ', language='en')}"
    runs = f"{run(name, language='en')}<w:r><w:tab/></w:r>{pages}{number('NUMPAGES')}"
    return f'{HEAD}<w:ftr xmlns:w="{MAIN}">{block(runs, "Foot", "en")}</w:ftr>'
