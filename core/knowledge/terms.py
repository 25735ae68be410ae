"""Terms: how a person wants words translated, found in any inflection, and put in their place."""

from __future__ import annotations

import hashlib
import re
import threading
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import TYPE_CHECKING

from core.article import Doubt, DoubtKind, MentionType, Origin
from core.errors import TermsError
from core.languages import KNOWN_LANGUAGES, name_in, without_region
from core.names import authority
from core.names.morphology.endings import forms, stem
from core.names.projection.project import project
from core.names.watchlist import Watchlist
from core.text.romanisation import fold, nearness, romanise, script
from core.text.search_words import SPACELESS
from core.text.stacked_marks import bounded_marks
from core.text.visible_text import visible
from core.translatable import worded
from core.translation.rules import ask

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.article import Article, Translation, WordLink

MOST_TERMS = 10_000
LONGEST_TERM = 200
"""Letters of a term on one side."""
MOST_WORDS = 12
"""Words of a term's source: each place of a text is compared with all of them."""

_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f'’-]+[^\W_]+)*")
_SPACELESS = re.compile(f"[{SPACELESS}]")
_LANGUAGE = re.compile(r"\[([^\]]{0,40})\]\s*")
_UNWRITABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
"""What neither the store nor XML can hold, and nobody means in a term."""
_ENGLISH_ENDINGS = ("'s", "’s", "s", "es", "d", "ed", "ing", "'", "’")
_ARTICLE = re.compile(r"\b(an?|the)(\s+)$", re.IGNORECASE)
_OWN_ARTICLE = re.compile(r"(?:an?|the)\s", re.IGNORECASE)
_VOWEL_SOUND = re.compile(
    r"(?!uni[^nm]|us[aeiu]|eu|ewe|one\b|once\b|ubi|u[tr][aeiou])[aeiou]|hour|honest|hono|heir",
    re.IGNORECASE,
)
_SPELT_OUT = re.compile(r"[FHLMNRSX](?:[A-Z]{1,2}|[B-DF-HJ-NP-TV-Z]+)\b")
"""Acronyms that are said letter by letter, the first as "em" is; those of four are words."""
_WEAKEST = 0.25
"""Links below this weight are as often wrong as right."""
_LOST_LETTERS = 2
"""How many of its last letters a word may lose before an ending."""
_SHORTEST = 3
_ALIKE = 0.6
_MOST_ANSWERS = 20_000


@dataclass(frozen=True, slots=True)
class Term:
    """What words of one language are to be called in another; `from_code` "" is any language."""

    source: str
    target: str
    to_code: str
    from_code: str = ""

    @property
    def line(self) -> str:
        """Write it as it is typed."""
        language = f"[{self.from_code}] " if self.from_code else ""
        return f"{language}{self.source} = {self.target}"


@dataclass(frozen=True, slots=True)
class MissingTerm:
    """A term whose words stand at a place of a sentence, and not in its translation."""

    start: int
    end: int
    term: Term


def make_term(source: str, target: str, to_code: str, from_code: str = "") -> Term | None:
    """Make a term of what somebody wrote; None where a side has no word or is no term's length."""
    if max(len(source), len(target)) > 4 * LONGEST_TERM:
        return None
    source, target = (
        " ".join(bounded_marks(_UNWRITABLE.sub(" ", side)).split()) for side in (source, target)
    )
    sides = (source, target)
    if any(len(side) > LONGEST_TERM or not _WORD.search(side) for side in sides):
        return None
    if len(_WORD.findall(source)) > MOST_WORDS:
        return None
    if "=" in source or source.startswith("["):
        return None  # It could not be typed.
    return Term(source, target, without_region(to_code), without_region(from_code))


@cache
def known_codes() -> frozenset[str]:
    """Give the codes that a term's language can have."""
    return frozenset(map(without_region, KNOWN_LANGUAGES))


def parse_terms(text: str, to_code: str) -> tuple[Term, ...]:
    """Read terms, "source = target" a line; raises TermsError, which names the line at fault.

    "[ro] source = target" is for texts in Romanian alone. Of two with one source the last counts.
    """
    found: dict[tuple[str, str], Term] = {}
    for number, written in enumerate(text.replace("\ufeff", "").splitlines(), 1):
        line = written.strip()
        if not line:
            continue
        tag = _LANGUAGE.match(line)
        code = without_region(tag[1]) if tag else ""
        source, _, target = (line[tag.end() :] if tag else line).partition("=")
        term = make_term(source, target, to_code, code)
        if tag and code not in known_codes():
            raise TermsError(
                worded(
                    "Line {number}: “{code}” is no code of a language. Write “[ro] source ="
                    " target” for texts in Romanian.",
                    number=number,
                    code=visible(tag[1]),
                )
            )
        if term is None:
            raise TermsError(
                worded(
                    "Line {number} is no term: “{line}”. Write “source = target”, each of at most"
                    " {most} letters.",
                    number=number,
                    line=visible(line[:60]),
                    most=LONGEST_TERM,
                )
            )
        found[term.from_code, term.source.casefold()] = term
    if len(found) > MOST_TERMS:
        raise TermsError(worded("These are too many terms: at most {most} hold.", most=MOST_TERMS))
    return tuple(found.values())


def format_terms(terms: Iterable[Term]) -> str:
    """Write terms, one a line."""
    return "".join(f"{term.line}\n" for term in terms)


def terms_of_names(names: Iterable[str], to_code: str) -> tuple[Term, ...]:
    """Make terms of names: what each is called in a language, else its own spelling."""
    latin = script(name_in(to_code, to_code)) == "LATIN"
    found = []
    for name in names:
        keys = authority.known_as(name)
        shown = authority.display_name(next(iter(keys)), to_code) if len(keys) == 1 else None
        spelt = romanise(name, "") if latin else name
        if shown and len(shown.split()) > len(name.split()) == 1:
            # Of a whole name only the part that is watched for.
            best = max(shown.split(), key=lambda part: nearness(fold(part), fold(spelt)))
            shown = best if nearness(fold(best), fold(spelt)) >= _ALIKE else None
        term = make_term(name, shown or spelt, to_code)
        found += [term] if term is not None else []
    return tuple(found)


class Terms:
    """The terms that hold for translations into a language; those given last win.

    Usable from any thread. Spans count code points.
    """

    def __init__(self, terms: Iterable[Term] = (), to: str = "en") -> None:
        self._to = without_region(to)
        known: dict[tuple[str, str], Term] = {}
        for term in terms:
            if term.to_code == self._to:
                known[term.from_code, term.source.casefold()] = term
        self.all = tuple(known.values())
        rows = repr([(t.from_code, t.source, t.target) for t in self.all])
        digest = hashlib.sha256(rows.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        self.key = digest if self.all else ""
        """Another one for other terms, `""` for none."""
        self._lock = threading.Lock()
        self._by_language: dict[str, tuple[Watchlist, tuple[Term, ...]]] = {}
        self._answers: dict[tuple[str, str, str], tuple[MissingTerm, ...]] = {}

    def __bool__(self) -> bool:
        return bool(self.all)

    def prepare(self, language: str) -> None:
        """Make ready what texts in a language are compared with: of many terms it takes a while."""
        if self.all:
            self._found("", without_region(language))

    def in_sentence(self, original: str, language: str) -> tuple[MissingTerm, ...]:
        """Give the terms that a sentence in a language has, each once, whatever its translation."""
        once: dict[Term, MissingTerm] = {}
        for one in self._found(original, without_region(language)):
            once.setdefault(one.term, one)
        return tuple(once.values())

    def missing(self, original: str, translation: str, language: str) -> tuple[MissingTerm, ...]:
        """Give the terms of a sentence that its translation lacks, each once."""
        if not self.all:
            return ()
        asked = (original, translation, language)
        known = self._answers.get(asked)
        if known is None:
            known = tuple(
                one
                for one in self.in_sentence(original, language)
                if not has_term(translation, one.term.target, self._to)
            )
            if len(self._answers) > _MOST_ANSWERS:
                self._answers.clear()
            self._answers[asked] = known
        return known

    def doubted(
        self, article: Article, translations: Sequence[Translation | None]
    ) -> list[Translation | None]:
        """Give an article's translations, each with a doubt for the terms that it lacks.

        A person's own words are not doubted.
        """
        if not self.all:
            return list(translations)
        return [
            translation
            if translation is None or translation.origin is Origin.CORRECTION
            else self._doubted(article.quote(sentence), translation, article.language)
            for sentence, translation in zip(article.sentences, translations, strict=True)
        ]

    def _doubted(self, original: str, translation: Translation, language: str) -> Translation:
        missing = ask(partial(self.missing, original, translation.text, language), otherwise=())
        if not missing:
            return translation
        doubts = tuple(Doubt(DoubtKind.TERM, in_words(one.term)) for one in missing)
        return replace(translation, doubts=(*translation.doubts, *doubts))

    def _found(self, original: str, language: str) -> Iterator[MissingTerm]:
        with self._lock:
            known = self._by_language.get(language)
            if known is None:
                known = self._by_language[language] = self._of_language(language)
            watchlist, terms = known
            found = watchlist.find_each(original, language)
        return (MissingTerm(start, end, terms[number]) for start, end, number in found)

    def _of_language(self, language: str) -> tuple[Watchlist, tuple[Term, ...]]:
        """Give the terms that hold for a language: its own before those of any."""
        any_of = [t for t in self.all if not t.from_code]
        own = [t for t in self.all if t.from_code == language]
        terms = tuple({t.source.casefold(): t for t in (*any_of, *own)}.values())
        watchlist = Watchlist((t.source for t in terms), common_words=True)
        watchlist.find("a", language)
        return watchlist, terms


def in_words(term: Term) -> str:
    """Say that a translation lacks a term."""
    return worded("Term: {source} should be {target}.", source=term.source, target=term.target)


def has_term(text: str, target: str, language: str) -> bool:
    """Tell whether a text has a term's words one after another, in some inflection."""
    if _SPACELESS.search(target):
        return target.casefold() in text.casefold()
    wanted = [match.group().casefold() for match in _WORD.finditer(target)]
    words = [match.group().casefold() for match in _WORD.finditer(text)]
    return any(
        all(
            _is_form(word, part, language)
            for word, part in zip(words[at : at + len(wanted)], wanted, strict=True)
        )
        for at in range(len(words) - len(wanted) + 1)
    )


def _is_form(word: str, wanted: str, language: str) -> bool:
    """Tell whether a word is another of its own forms, and not only spelt like it."""
    if word == wanted:
        return True
    kept = wanted[: max(_SHORTEST, len(wanted) - _LOST_LETTERS)]
    if not word.startswith(kept):
        return False
    if without_region(language) == "en":
        bare = wanted[:-1] if wanted.endswith(("e", "y")) else wanted
        if word.startswith(wanted) and word[len(wanted) :] in _ENGLISH_ENDINGS:
            return True
        return bare != wanted and word in (f"{bare}ies", f"{bare}ied", f"{bare}ing")
    if fold(word) in forms(wanted, language, wide=True):
        return True
    return stem(word, language) == stem(wanted, language)


def put_in(original: str, translation: Translation, missing: Sequence[MissingTerm]) -> str | None:
    """Write terms into a translation in place of the words that came from theirs.

    None where it cannot be told which words those are.
    """
    places: list[tuple[int, int, str]] = []
    for one in missing:
        place = _linked_place(one, translation) or _alike_place(original, translation, one)
        if place is None or any(place[0] < end and start < place[1] for start, end, _ in places):
            return None
        places.append((*place, one.term.target))
    text = translation.text
    to_english = missing[0].term.to_code == "en" if missing else False
    for start, end, target in sorted(places, reverse=True):
        before = _with_its_article(text[:start], target) if to_english else text[:start]
        opens = not before and text[:1].isupper()
        written = target[:1].upper() + target[1:] if opens else target
        text = before + written + text[end:]
    return text if places else None


def _with_its_article(before: str, term: str) -> str:
    """Write what stands before an English term with the article that it takes, and once."""
    found = _ARTICLE.search(before)
    if found is None:
        return before
    if _OWN_ARTICLE.match(term):
        return before[: found.start()]
    article = found[1]
    if article.lower() == "the":
        return before
    wanted = "an" if _VOWEL_SOUND.match(term) or _SPELT_OUT.match(term) else "a"
    written = wanted if article.islower() else wanted.capitalize()
    return before[: found.start()] + written + found[2]


def _linked_place(missing: MissingTerm, translation: Translation) -> tuple[int, int] | None:
    """Give the run of words that the engine made of a term's words, by its links."""
    weights: dict[tuple[int, int], float] = {}
    elsewhere: dict[tuple[int, int], float] = {}
    for link in translation.links:
        if link.weight >= _WEAKEST:
            table = weights if _is_in(link, missing) else elsewhere
            span = (link.target_start, link.target_end)
            table[span] = max(table.get(span, 0.0), link.weight)
    # What came more from other words than from these stays.
    own = sorted(span for span, weight in weights.items() if weight >= elsewhere.get(span, 0.0))
    runs: list[list[tuple[int, int]]] = []
    for span in own:
        if runs and not any(runs[-1][-1][1] <= start < span[0] for start, _ in elsewhere):
            runs[-1].append(span)
        else:
            runs.append([span])
    if not runs:
        return None
    best = max(runs, key=lambda run: sum(weights[span] for span in run))
    return best[0][0], best[-1][1]


def _is_in(link: WordLink, missing: MissingTerm) -> bool:
    return link.source_start < missing.end and missing.start < link.source_end


def _alike_place(
    original: str, translation: Translation, missing: MissingTerm
) -> tuple[int, int] | None:
    """Give the words that are spelt like a term's, as names are, where there are no links."""
    if not missing.term.source[0].isupper():
        return None
    span = (missing.start, missing.end, MentionType.ORGANISATION)
    found = project(original, [span], [(missing.term.source,)], translation.text, translation.links)
    return found[0][:2] if found else None
