"""Documents that LibreOffice makes of the bundled articles read as the articles do."""

from __future__ import annotations

import re
import shutil
import subprocess
from html import escape
from pathlib import Path

import pytest

from core.article import ParagraphKind
from core.paths import resources_dir
from core.preparation.prepare import prepare
from core.reading import read
from tests.patience import PATIENCE

SAMPLES = (
    "ro-lukasenko-xi-beijing.txt",
    "pl-telus-embargo-na-zboze.txt",
    "uk-morskyi-korydor.txt",
    "cs-lukasenko-mezi-pekingem-a-moskvou.txt",
)
FORMATS = ("docx", "rtf", "doc", "epub", "pdf")
AUTHOR = "Ștefan Żuk"
COLUMNS = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:style style:name="P" style:family="paragraph"><style:paragraph-properties
 fo:text-align="justify" fo:margin-bottom="0.15cm"/>
<style:text-properties fo:font-size="10pt" fo:language="{language}"
 fo:country="{country}" fo:hyphenate="true"/></style:style>
<style:style style:name="H" style:family="paragraph"><style:paragraph-properties
 fo:margin-top="0.3cm"/>
<style:text-properties fo:font-size="13pt" fo:font-weight="bold"/></style:style>
<style:style style:name="T" style:family="paragraph"><style:text-properties fo:font-size="20pt"
 fo:font-weight="bold"/></style:style>
<style:style style:name="S" style:family="section"><style:section-properties><style:columns
 fo:column-count="2" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm"
 fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style><style:header-footer-properties
 fo:min-height="0.5cm" fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style>
<style:header-footer-properties fo:min-height="0.5cm" fo:margin-top="0.5cm"/></style:footer-style>
</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">
<style:header><text:p>Gazeta Próbna</text:p></style:header>
<style:footer><text:p>Strona <text:page-number>1</text:page-number></text:p></style:footer>
</style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="T">{title}</text:p>
<text:section text:style-name="S" text:name="S">{body}</text:section></office:text></office:body>
</office:document>"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed"),
]


def paragraphs(name: str) -> list[tuple[ParagraphKind, str]]:
    article = prepare(resources_dir() / "samples" / name, name)
    return [(p.kind, article.quote(p)) for p in article.paragraphs]


def convert(folder: Path, suffix: str, sources: list[Path]) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", suffix, "--outdir", str(folder)]
    command += map(str, sources)
    subprocess.run(command, check=True, capture_output=True, timeout=PATIENCE)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make each sample a document in every format, and one with columns as PDF."""
    folder = tmp_path_factory.mktemp("office")
    pages, columns = [], []
    for name in SAMPLES:
        marks = {ParagraphKind.HEADING: "h2"}
        (_, title), *rest = paragraphs(name)
        body = "".join(f"<{(t := marks.get(k, 'p'))}>{escape(x)}</{t}>" for k, x in rest)
        page = folder / f"{Path(name).stem}.html"
        head = f'<meta charset="utf-8"><title>{escape(title)}</title>'
        head += f'<meta name="author" content="{AUTHOR}">'
        page.write_text(
            f"<html><head>{head}</head><body><h1>{escape(title)}</h1>{body}</body></html>"
        )
        pages.append(page)
        styles = {ParagraphKind.HEADING: "H"}
        body = "".join(
            f'<text:p text:style-name="{styles.get(k, "P")}">{escape(x)}</text:p>'
            for k, x in rest * 3
        )
        language = {"cs": "CZ", "uk": "UA"}.get(name[:2], name[:2].upper())
        flat = folder / f"columns-{Path(name).stem}.fodt"
        flat.write_text(
            COLUMNS.format(language=name[:2], country=language, title=escape(title), body=body)
        )
        columns.append(flat)
    convert(folder, "odt", pages)
    for suffix in FORMATS:
        convert(folder, suffix, [page.with_suffix(".odt") for page in pages])
    convert(folder, "pdf", columns)
    return folder


def read_lines(path: Path) -> list[str]:
    return [re.sub(r"\s+", " ", block.text) for block in read(path).blocks]


@pytest.mark.parametrize("suffix", ["odt", *FORMATS])
@pytest.mark.parametrize("name", SAMPLES)
def test_the_text_comes_back_paragraph_by_paragraph(made: Path, name: str, suffix: str):
    expected = [text for _, text in paragraphs(name)]
    path = (made / name).with_suffix(f".{suffix}")
    assert read_lines(path) == expected
    article = prepare(path, path.name)
    assert (article.title, article.author) == (expected[0], AUTHOR)


@pytest.mark.parametrize("name", SAMPLES)
def test_columns_running_heads_and_broken_words(made: Path, name: str):
    first, *rest = [text for _, text in paragraphs(name)]
    assert read_lines(made / f"columns-{Path(name).stem}.pdf") == [first, *rest * 3]
