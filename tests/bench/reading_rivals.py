"""Measure how whole pages are read, on the test sets of others, against what others use.

FOLDER holds copies of two public test sets, as they are published: `ground-truth.json` and `html/`
of the article extraction benchmark (181 pages, F1 of four words in a row, pages read exactly), and
`tests/evaldata.json`, `tests/cache/` and `tests/eval/` of trafilatura's evaluation (990 pages: what
must be and what must not be in the text; titles by their words, dates and authors as stated).
Diptych's text is what it shows as the article's own, without its title and, on the first set, whose
bodies begin below them, without the headings below the title (`f1_with_lead` has them). Rivals are
read as they are installed: trafilatura, and readability-lxml where it is. Prints a line for each,
then one JSON object. `--half` takes pages by a hash of their name, to develop on one half and quote
the other.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import html
import json
import re
import statistics
import sys
import tempfile
import time
import unicodedata
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from core.article import ParagraphKind  # noqa: E402
from core.errors import ReadError  # noqa: E402
from core.preparation.prepare import read_article  # noqa: E402
from core.reading.encodings import declared_encoding, decode  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SHINGLE = 4
"""Words in a row that are compared, as the benchmark does."""
EXACT_GOAL, F1_GOAL = 0.42, 0.97
EVALUATION_GOAL, DATES_GOAL, TITLES_GOAL = 0.935, 0.88, 0.90


@dataclass(frozen=True, slots=True)
class Read:
    """What a reader made of a page."""

    text: str = ""
    lead: str = ""
    title: str | None = None
    date: str | None = None
    author: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a test set and what is known of it."""

    name: str
    data: bytes
    known: dict[str, Any]


@dataclass
class Score:
    """What one reader reached on both sets."""

    precisions: list[float] = field(default_factory=list)
    recalls: list[float] = field(default_factory=list)
    exact: int = 0
    pages: int = 0
    with_lead: list[tuple[float, float]] = field(default_factory=list)
    found: int = 0
    wrong: int = 0
    missed: int = 0
    right: Counter[str] = field(default_factory=Counter)
    stated: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    misses: list[str] = field(default_factory=list)

    @property
    def figures(self) -> dict[str, float]:
        result: dict[str, float] = {}
        if self.pages:
            p, r = statistics.mean(self.precisions), statistics.mean(self.recalls)
            result["f1"] = round(2 * p * r / (p + r), 4) if p + r else 0.0
            result |= {"precision": round(p, 4), "recall": round(r, 4)}
            p, r = (statistics.mean(values) for values in zip(*self.with_lead, strict=True))
            result["f1_with_lead"] = round(2 * p * r / (p + r), 4) if p + r else 0.0
            result["exact"] = round(self.exact / self.pages, 4)
        both = 2 * self.found + self.wrong + self.missed
        if both:
            result["evaluation_f"] = round(2 * self.found / both, 4)
        for name in ("titles", "dates", "authors"):
            if self.stated[name]:
                result[name] = round(self.right[name] / self.stated[name], 4)
        return result


def diptych(page: Page, folder: Path) -> Read:
    path = folder / "page.html"
    path.write_bytes(page.data)
    try:
        article = read_article(path, path.name)
    except ReadError:
        return Read()
    own = [
        (p.kind, text)
        for p in article.paragraphs
        if p.kind is not ParagraphKind.FURNITURE
        and (text := article.text[p.start : p.end]) != article.title
    ]
    first = next((at for at, (kind, _) in enumerate(own) if kind is ParagraphKind.BODY), 0)
    lead, body = ("\n".join(text for _, text in part) for part in (own[:first], own[first:]))
    day = article.date.isoformat() if article.date else None
    return Read(body, lead, article.title, day, article.author)


def by_trafilatura(page: Page, folder: Path) -> Read:
    from trafilatura import bare_extraction

    found: Any = bare_extraction(page.data, include_comments=False, with_metadata=True)
    if found is None:
        return Read()
    return Read(found.text or "", "", found.title, found.date, found.author)


def by_readability(page: Page, folder: Path) -> Read:
    from lxml import html as parser
    from readability import Document

    document = Document(decode(page.data, declared=declared_encoding(page.data))[0])
    summary: Any = parser.document_fromstring(document.summary())
    for element in summary.iter("p", "div", "li", "br", "h1", "h2", "h3", "td"):
        element.tail = "\n" + (element.tail or "")
    return Read(summary.text_content(), "", document.short_title())


READERS: dict[str, Callable[[Page, Path], Read]] = {
    "diptych": diptych,
    "trafilatura": by_trafilatura,
    "readability-lxml": by_readability,
}


def in_half(name: str, half: str | None) -> bool:
    number = hashlib.sha256(name.encode()).digest()[0]
    return half is None or (number % 2 == 0) == (half == "train")


def benchmark_pages(folder: Path) -> Iterator[Page]:
    for truth in sorted(folder.rglob("ground-truth.json")):
        known = json.loads(truth.read_text(encoding="utf-8"))
        for name in sorted(known):
            path = truth.parent / "html" / f"{name}.html.gz"
            yield Page(name, gzip.decompress(path.read_bytes()), known[name])


def evaluation_pages(folder: Path) -> Iterator[Page]:
    for record in sorted(folder.rglob("evaldata.json")):
        for known in json.loads(record.read_text(encoding="utf-8")).values():
            places = [record.parent / kind / known["file"] for kind in ("cache", "eval")]
            path = next((place for place in places if place.is_file()), None)
            if path is not None:
                yield Page(known["file"], path.read_bytes(), known)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    rows = (tuple(words[at : at + SHINGLE]) for at in range(max(1, len(words) - SHINGLE + 1)))
    return Counter(row for row in rows if row)


def compare(score: Score, page: Page, read: Read) -> float:
    """Count four words in a row as the benchmark does; gives the page's own F1."""
    true, found = shingles(page.known.get("articleBody", "")), shingles(read.text)
    led = shingles(f"{read.lead}\n{read.text}")
    shared = sum((true & led).values())
    score.with_lead.append((shared / max(1, led.total()), shared / max(1, true.total())))
    both = sum((true & found).values())
    precision = both / sum(found.values()) if found else 0.0
    recall = both / sum(true.values()) if true else 1.0
    if found:
        score.precisions.append(precision)
    score.recalls.append(recall)
    score.pages += 1
    score.exact += re.findall(r"\w+", page.known.get("articleBody", "")) == re.findall(
        r"\w+", read.text
    )
    f1 = 2 * precision * recall / (precision + recall) if both else 0.0
    score.misses.append(f"{f1:.3f} p {precision:.3f} r {recall:.3f} {page.name}")
    return f1


def spaced(text: str) -> str:
    """Give a text without what one does not see: soft hyphens, kinds of white space."""
    return " ".join(text.replace("\u00ad", "").split())


def worded(text: str) -> list[str]:
    """Give the words of a title, in whatever letters a style sheet shows it."""
    return re.findall(r"\w+", unicodedata.normalize("NFKC", spaced(text)).casefold())


def judge(score: Score, page: Page, read: Read) -> None:
    """Count what must and must not be there, and what is exactly as stated."""
    text = spaced(f"{read.lead}\n{read.text}")
    there = [want for want in page.known["with"] if spaced(want) in text]
    added = [bad for bad in page.known["without"] if spaced(bad) in text]
    lost = [want for want in page.known["with"] if want not in there]
    score.found += len(there)
    score.missed += len(lost)
    score.wrong += len(added)
    if lost or added:
        score.misses.append(f"{page.name}: lost {lost}, added {added}")
    authors = page.known.get("author") or ""
    author = ", ".join(authors) if isinstance(authors, list) else authors
    for name, stated, got in (
        ("titles", html.unescape(page.known.get("title") or ""), read.title),
        ("dates", page.known.get("date") or "", read.date),
        ("authors", author, (read.author or "").replace("; ", ", ")),
    ):
        if stated:
            key = worded if name == "titles" else spaced
            right = key(stated) == key(got or "")
            score.stated[name] += 1
            score.right[name] += right
            if not right:
                score.misses.append(f"{page.name}: {name} {got!r} instead of {stated!r}")


def measure(reader: Callable[[Page, Path], Read], pages: list[tuple[str, Page]]) -> Score:
    score = Score()
    with tempfile.TemporaryDirectory() as folder:
        for kind, page in pages:
            begun = time.perf_counter()
            read = reader(page, Path(folder))
            score.seconds += time.perf_counter() - begun
            (compare if kind == "benchmark" else judge)(score, page, read)
    return score


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--half", choices=("train", "test"))
    parser.add_argument("--only", choices=("benchmark", "evaluation"))
    parser.add_argument("--reader", choices=tuple(READERS), action="append")
    parser.add_argument("--quick", action="store_true", help="every tenth page")
    parser.add_argument("--misses", type=Path, metavar="FILE", help="write what Diptych missed")
    options = parser.parse_args()
    sets = {"benchmark": benchmark_pages, "evaluation": evaluation_pages}
    pages = [
        (kind, page)
        for kind, pages_of in sets.items()
        if options.only in {None, kind}
        for page in pages_of(options.folder)
        if in_half(page.name, options.half)
    ][:: 10 if options.quick else 1]
    if not pages:
        print(f"no test set in {options.folder}", file=sys.stderr)
        return 1
    figures: dict[str, dict[str, float]] = {}
    for name, reader in READERS.items():
        if options.reader and name not in options.reader:
            continue
        try:
            score = measure(reader, pages)
        except ImportError as error:
            print(f"{name}: not installed ({error})")
            continue
        figures[name] = score.figures
        stated = ", ".join(f"{what} {score.right[what]} of {n}" for what, n in score.stated.items())
        print(f"{name}: {score.figures}; {stated}; {score.seconds:.0f} s")
        if options.misses and name == "diptych":
            options.misses.write_text("\n".join(sorted(score.misses)) + "\n", encoding="utf-8")
    ours = figures.get("diptych", {})
    goals = {
        "f1": F1_GOAL, "exact": EXACT_GOAL, "evaluation_f": EVALUATION_GOAL,
        "dates": DATES_GOAL, "titles": TITLES_GOAL,
    }  # fmt: skip
    met = {name: ours[name] >= goal for name, goal in goals.items() if name in ours}
    print(json.dumps({"pages": len(pages), "goals_met": met, **figures}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
