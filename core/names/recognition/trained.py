"""Names found by trained pipelines: the shipped one, or one that the user installed for a language.

Only the process that reads articles imports this module.
"""

from __future__ import annotations

import importlib.util
import sys
from collections import defaultdict
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Any

from core.article import MentionType, ParagraphKind
from core.languages import base, has_capitals
from core.names.recognition.tagger.network import MEASURES, OTHERS, languages_of
from core.names.recognition.tagger.tagger import NamedSpan, Tagger, one_sense
from core.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from core.article import Paragraph, Sentence
    from core.names.recognition.tagger.features import Hint

    Find = Callable[[str, list[tuple[int, int]]], Iterator[list[NamedSpan]]]

_NEAR = {"bs": "hr", "mk": "bg", "be": "ru"}
"""Languages close enough to a trained one for its networks to be of use."""

_LABELS = {
    **dict.fromkeys(("PER", "PERSON", "persName", "PRS"), MentionType.PERSON),
    **dict.fromkeys(("ORG", "ORGANIZATION", "orgName", "GPE_ORG"), MentionType.ORGANISATION),
    **dict.fromkeys(
        ("LOC", "GPE", "FAC", "FACILITY", "placeName", "geogName", "GPE_LOC"), MentionType.PLACE
    ),
    **dict.fromkeys(("EVT", "EVENT", "EVN"), MentionType.EVENT),
    **dict.fromkeys(("PRO", "PRODUCT", "PROD", "WORK_OF_ART", "WRK"), MentionType.PRODUCT),
}
_OTHER_STEPS = (
    "tagger", "parser", "senter", "lemmatizer", "trainable_lemmatizer", "attribute_ruler",
    "morphologizer",
)  # fmt: skip
_SLICE = 60_000
"""Characters that a pipeline takes at once."""
_TRAIL = " \t\n\u00a0\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"


class TrainedRecogniser:
    """Trained pipelines by language, each loaded when an article first needs it.

    `folder` holds the shipped networks, one a folder; those of a language vote. Those that serve
    `OTHERS` take every language with capitals that has none of its own.
    """

    def __init__(self, folder: Path) -> None:
        self._folders: dict[str, list[Path]] = defaultdict(list)
        for measures in sorted(folder.glob(f"*/{MEASURES}")):
            for language in languages_of(measures.parent):
                self._folders[language].append(measures.parent)
        self._taggers: dict[tuple[Path, ...], Tagger] = {}
        self._installed: dict[str, Find | None] = {}

    def serves(self, language: str) -> bool:
        """Tell whether there is a trained pipeline for a language."""
        code = base(language)
        return bool(self._shipped_for(code)) or self._installed_for(code) is not None

    def recognise(
        self,
        text: str,
        paragraphs: Sequence[Paragraph],
        language: str,
        hints: Sequence[Hint] = (),
    ) -> tuple[NamedSpan, ...]:
        """Give the named spans of an article: in order, each inside one sentence, not in furniture.

        There are none in a language that has no pipeline. `hints` are what rules found.
        """
        slices = self.slices(text, paragraphs, language, hints)
        return in_sentences(text, paragraphs, chain.from_iterable(slices))

    def slices(
        self,
        text: str,
        paragraphs: Sequence[Paragraph],
        language: str,
        hints: Sequence[Hint] = (),
    ) -> Iterator[list[NamedSpan]]:
        """Yield what the pipeline finds, slice by slice, as `in_sentences` takes it."""
        own = [p for p in paragraphs if p.kind is not ParagraphKind.FURNITURE]
        if own and self.serves(language):
            find = self._installed_for(base(language)) or self._shipped(base(language), hints)
            yield from find(text, [(p.start, p.end) for p in own])

    def _shipped_for(self, language: str) -> tuple[Path, ...]:
        """Give the folders of a language's networks."""
        for served in (language, _NEAR.get(language, language)):
            if served in self._folders:
                return tuple(self._folders[served])
        return tuple(self._folders.get(OTHERS, ())) if has_capitals(language) else ()

    def _shipped(self, language: str, hints: Sequence[Hint]) -> Find:
        folders = self._shipped_for(language)
        if folders not in self._taggers:
            self._taggers[folders] = Tagger(folders)
        tagger = self._taggers[folders]
        return lambda text, paragraphs: tagger.tag(text, paragraphs, language, hints)

    def _installed_for(self, language: str) -> Find | None:
        if language not in self._installed:
            name = _installed_name(language)
            self._installed[language] = None if name is None else _load_installed(name)
        return self._installed[language]


@lru_cache(maxsize=1)
def shipped() -> TrainedRecogniser:
    """Give the recogniser over the shipped networks."""
    return TrainedRecogniser(resources_dir() / "ner")


def _installed_name(language: str) -> str | None:
    """Give the name of the largest spaCy pipeline that is installed for a language."""
    if not language or importlib.util.find_spec("spacy") is None:
        return None
    names = (
        f"{language}_core_{source}_{size}"
        for size in ("lg", "md", "sm")
        for source in ("news", "web")
    )
    return next((name for name in names if importlib.util.find_spec(name) is not None), None)


def _load_installed(name: str) -> Find | None:
    """Load an installed spaCy pipeline; None where it does not fit the installed spaCy."""
    import spacy

    try:
        pipeline = spacy.load(name)
    except (ImportError, OSError, ValueError, TypeError, KeyError):
        return None
    # Its own limit would refuse a book in one paragraph.
    pipeline.max_length = sys.maxsize
    skipped = [step for step in _OTHER_STEPS if step in pipeline.pipe_names]
    return lambda text, paragraphs: _find_with(pipeline, skipped, text, paragraphs)


def _find_with(
    pipeline: Any, skipped: list[str], text: str, paragraphs: list[tuple[int, int]]
) -> Iterator[list[NamedSpan]]:
    """Yield the spans that a spaCy pipeline finds, of the types that the program has."""
    for some in _in_slices(paragraphs):
        texts = [text[start:end] for start, end in some]
        docs = pipeline.pipe(texts, disable=skipped)
        yield [
            NamedSpan(start + entity.start_char, start + entity.end_char, _LABELS[entity.label_])
            for (start, _), doc in zip(some, docs, strict=True)
            for entity in doc.ents
            if entity.label_ in _LABELS
        ]


def _in_slices(paragraphs: Iterable[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Give paragraphs in lists of bounded size."""
    some: list[tuple[int, int]] = []
    for start, end in paragraphs:
        if some and end - some[0][0] > _SLICE:
            yield some
            some = []
        some.append((start, end))
    if some:
        yield some


def in_sentences(
    text: str, paragraphs: Sequence[Paragraph], found: Iterable[NamedSpan]
) -> tuple[NamedSpan, ...]:
    """Give each form one type, cut each span to one sentence and trim white space.

    A span stays in the sentence that has most of it.
    """
    sentences = [
        s for p in paragraphs if p.kind is not ParagraphKind.FURNITURE for s in p.sentences
    ]
    return tuple(_cut(text, one_sense(text, list(found)), sentences))


def _cut(
    text: str, spans: Iterable[NamedSpan], sentences: Sequence[Sentence]
) -> Iterator[NamedSpan]:
    at = 0
    for span in spans:
        while at < len(sentences) and sentences[at].end <= span.start:
            at += 1
        start, end = max(
            ((max(span.start, s.start), min(span.end, s.end)) for s in sentences[at : at + 3]),
            key=lambda cut: cut[1] - cut[0],
            default=(0, 0),
        )
        while start < end and text[start] in _TRAIL:
            start += 1
        while start < end and text[end - 1] in _TRAIL:
            end -= 1
        if start < end:
            yield NamedSpan(start, end, span.type, span.confidence)
