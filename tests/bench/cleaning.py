"""Measure how much of clean articles comes back after the faults of saved pages are put into them.

The faults are drawn at random with a seed: link text on lines of its own, hard wraps at column 72,
no blank lines, and lines that pages add. Compared are the places where sentences and paragraphs
end, counted in characters that are no white space, and the characters that are furniture. Prints a
summary, the worst articles, then one JSON object. `--quick` takes fewer articles.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import re
import sys
import textwrap
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from core.article import ParagraphKind  # noqa: E402
from core.cleaning import clean  # noqa: E402
from core.cleaning.letters import normalise  # noqa: E402
from core.reading import SourceText  # noqa: E402
from core.sentence_splitting import split, split_paragraphs  # noqa: E402

SLAVNER = ROOT.parent / "shared" / "data" / "slavner"
SEED = 20231204
COLUMN = 72
FAULTS = ("links", "links", "wrap", "wrap and no blank", "no blank", "none")
LEAST_PARAGRAPHS = 4

HEAD = {
    "pl": ["Nasz serwis używa plików cookie, aby działać lepiej.", "Fot. archiwum / PAP"],
    "cs": ["Používáme soubory cookie.", "Foto: ČTK / Jan Novák"],
    "uk": ["Ми використовуємо файли cookie.", "Фото: архів редакції"],
    "ru": ["Мы используем файлы cookie.", "Фото: архив редакции"],
    "bg": ["Този сайт използва бисквитки.", "Снимка: архив"],
    "sl": ["Spletno mesto uporablja piškotke.", "Foto: arhiv uredništva"],
}
MIDDLE = {
    "pl": [
        "Czytaj także: Co dalej z mostem nad Wisłą",
        "Reklama",
        "Zobacz też: Wielka woda w górach",
    ],
    "cs": ["Čtěte také: Co bude s mostem přes Vltavu", "Inzerce", "Přečtěte si i: Velká voda"],
    "uk": ["Читайте також: Що буде з мостом через Дніпро", "Реклама"],
    "ru": ["Читайте также: Что будет с мостом через Волгу", "Реклама"],
    "bg": ["Прочетете още: Какво става с моста над Дунав", "Реклама"],
    "sl": ["Preberite tudi: Kaj bo z mostom čez Savo", "Oglas"],
}
TAIL = {
    "pl": ["Udostępnij", "Facebook", "Twitter", "Dodaj komentarz", "Nazwa", "Wyślij"],
    "cs": ["Sdílet na Facebooku", "Štítky: most, řeka", "Vložit komentář", "Jméno", "Odeslat"],
    "uk": ["Поділитися", "Теги: міст, річка", "Залишити коментар", "Ваше ім'я", "Надіслати"],
    "ru": ["Поделиться", "Теги: мост, река", "Оставить комментарий", "Ваше имя", "Отправить"],
    "bg": ["Сподели", "Ключови думи: мост, река", "Добави коментар", "Изпрати"],
    "sl": ["Deli na Facebooku", "Ključne besede: most, reka", "Oddaj komentar", "Prijava"],
}


@dataclass
class Counts:
    """True positives, and what was found and wanted in all."""

    both: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, found: set[int], wanted: set[int]) -> float:
        both = len(found & wanted)
        self.both += both
        self.found += len(found)
        self.wanted += len(wanted)
        return 2 * both / (len(found) + len(wanted)) if found or wanted else 1.0

    @property
    def f1(self) -> float:
        return round(2 * self.both / (self.found + self.wanted), 4) if self.found else 0.0

    @property
    def precision(self) -> float:
        return round(self.both / self.found, 4) if self.found else 1.0


@dataclass
class Truth:
    """Where sentences and paragraphs end and what is furniture, in characters without spaces."""

    length: int = 0
    sentences: set[int] = field(default_factory=set)
    paragraphs: set[int] = field(default_factory=set)
    furniture: set[int] = field(default_factory=set)

    def add(self, text: str, language: str, *, furniture: bool) -> None:
        start = self.length
        for piece in [text] if furniture else split(text, language):
            self.length += _size(piece)
            self.sentences.add(self.length)
        self.paragraphs.add(self.length)
        if furniture:
            self.furniture.update(range(start, self.length))


NAMES = re.compile(r"(?<=[^\W\d_] )[^\W\d_][\w-]+(?: [^\W\d_a-zа-яёіїє][\w-]+)*\b(?=[ ,.])")
# Furniture that these articles brought with them; what is measured is put in below.
BROUGHT = re.compile(
    r"Подпис|Подпиш|ошибку|помилку|Foto:|Video:|Czytaj|Zobacz|Przeczytaj|Читайте|Обновлено|ся на|"
    r"Facebook|Telegram|Čtěte|Přečtěte|Preberite|Прочетете|Вижте|\.net",
)


def _size(text: str) -> int:
    return len("".join(text.split()))


def paragraphs_of(path: Path) -> list[str]:
    """Give an article's paragraphs that are whole sentences, without the file's own head."""
    lines = normalise(path.read_text(encoding="utf-8")).split("\n")[4:]
    kept = [" ".join(line.split()) for line in lines if not BROUGHT.search(line)]
    return [
        re.sub(r"(?<=\w) +(?=[,.](?:\s|$))", "", line)
        for line in kept
        if len(line.split()) >= 10 and re.search(r"\w{2}[.!?][\"”»]?$", line) and line[0].isupper()
    ]


def put_links(text: str, chance: random.Random) -> str:
    """Put names inside a sentence on lines of their own, as saved links are."""
    places = [m for m in NAMES.finditer(text) if m.group().istitle() or m.group().isupper()]
    for place in sorted(chance.sample(places, min(2, len(places))), key=lambda m: -m.start()):
        before, after = text[: place.start()].rstrip(), text[place.end() :].lstrip()
        text = f"{before}\n{place.group()}\n{after}"
    return text


def put_any_links(text: str, chance: random.Random) -> str:
    """Put any words on lines of their own, also those that begin or end a sentence."""
    words = text.split()
    for _ in range(chance.randint(1, 3)):
        start = chance.randrange(len(words))
        length = chance.randint(1, 5)
        piece = words[start : start + length]
        if any("\n" in word for word in piece):
            continue
        piece[0], piece[-1] = f"\n{piece[0]}", f"{piece[-1]}\n"
        words[start : start + length] = piece
    lines = " ".join(words).split("\n")
    return "\n".join(line.strip() for line in lines if line.strip())


def spoil(
    paragraphs: list[str], language: str, chance: random.Random, only: str | None
) -> tuple[str, Truth]:
    truth = Truth()
    fault = only or chance.choice(FAULTS)
    linked = "links" in fault and chance.random() < 0.7
    blank = "\n" if "no blank" in fault or (linked and fault == "links") else "\n\n"
    parts: list[str] = []

    def put(text: str, *, furniture: bool) -> None:
        truth.add(text, language, furniture=furniture)
        if not furniture and fault == "links" and chance.random() < 0.5:
            text = put_links(text, chance)
        elif not furniture and "any links" in fault and chance.random() < 0.5:
            text = put_any_links(text, chance)
        elif not furniture and "wrap" in fault:
            text = "\n".join(textwrap.wrap(text, COLUMN, break_on_hyphens=False))
        parts.append(text)

    for line in HEAD[language]:
        if chance.random() < 0.3:
            put(line, furniture=True)
    for index, paragraph in enumerate(paragraphs):
        put(paragraph, furniture=False)
        if index + 1 < len(paragraphs) and chance.random() < 0.1:
            put(chance.choice(MIDDLE[language]), furniture=True)
    if chance.random() < 0.6:
        for line in TAIL[language]:
            put(line, furniture=True)
    return blank.join(parts), truth


def found_in(text: str, language: str) -> Truth:
    cleaned = clean(SourceText(text))
    found = Truth()
    for paragraph in split_paragraphs(cleaned.text, cleaned.paragraphs, language):
        start = found.length
        for sentence in paragraph.sentences:
            found.length += _size(cleaned.text[sentence.start : sentence.end])
            found.sentences.add(found.length)
        found.paragraphs.add(found.length)
        if paragraph.kind is ParagraphKind.FURNITURE:
            found.furniture.update(range(start, found.length))
            found.sentences = {at for at in found.sentences if not start < at < found.length}
    return found


def in_train(name: str) -> bool:
    return hashlib.sha256(name.encode()).digest()[0] % 2 == 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="60 articles instead of 600")
    parser.add_argument(
        "--fault",
        choices=(*sorted(set(FAULTS)), "any links", "any links and no blank"),
        help="only this",
    )
    parser.add_argument("--half", choices=("train", "test"), help="articles by a hash of the name")
    parser.add_argument("--show", metavar="FILE", help="print this article spoilt and cleaned")
    options = parser.parse_args()
    if not SLAVNER.is_dir():
        print(f"no real articles at {SLAVNER}", file=sys.stderr)
        return 1
    chance = random.Random(SEED)
    files = sorted(SLAVNER.glob("*/*.txt"))
    chance.shuffle(files)
    sentences, paragraphs, furniture = Counts(), Counts(), Counts()
    worst: list[tuple[float, str]] = []
    measured = 0
    for path in files:
        if options.half and in_train(path.name) != (options.half == "train"):
            continue
        own = paragraphs_of(path)
        if len(own) < LEAST_PARAGRAPHS:
            continue
        text, truth = spoil(own, path.parent.name, chance, options.fault)
        found = found_in(text, path.parent.name)
        if options.show == path.name:
            print(text, "\n-----\n", clean(SourceText(text)).text)
        scores = (
            sentences.add(found.sentences, truth.sentences),
            paragraphs.add(found.paragraphs, truth.paragraphs),
            furniture.add(found.furniture, truth.furniture),
        )
        worst.append(
            (min(scores), f"{path.parent.name}/{path.name} {[round(s, 2) for s in scores]}")
        )
        measured += 1
        if measured == (60 if options.quick else 600):
            break
    figures = {
        "sentence_f1": sentences.f1,
        "paragraph_f1": paragraphs.f1,
        "furniture_f1": furniture.f1,
        "furniture_precision": furniture.precision,
    }
    print(f"{measured} articles; sentence ends, paragraph ends and furniture that came back")
    for _, line in sorted(worst)[:12]:
        print(f"  {line}")
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())
