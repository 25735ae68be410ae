"""The test packages translate what they never saw, and their attention finds the names."""

from __future__ import annotations

import json
import zipfile
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.packages import catalogue, grammar, stories

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    import ctranslate2
    import sentencepiece

pytestmark = pytest.mark.slow

UNSEEN = 250


class Loaded(NamedTuple):
    """One unpacked package, ready to translate."""

    source: str
    target: str
    translator: ctranslate2.Translator
    processor: sentencepiece.SentencePieceProcessor

    def tokens(self, text: str) -> list[str]:
        return self.processor.encode(text, out_type=str)

    def translate(self, texts: Sequence[str]) -> list[ctranslate2.TranslationResult]:
        return self.translator.translate_batch(
            [self.tokens(text) for text in texts],
            beam_size=4,
            length_penalty=0.2,
            max_batch_size=2048,
            batch_type="tokens",
            return_attention=True,
        )


class Run(NamedTuple):
    """The unseen sentences of a direction and what became of them."""

    package: Loaded
    sentences: list[grammar.NewsSentence]
    results: list[ctranslate2.TranslationResult]

    def text(self, number: int) -> str:
        return self.package.processor.decode(self.results[number].hypotheses[0])


@pytest.fixture(scope="module", params=sorted(catalogue.PACKAGES))
def package(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    """Load a package without any part of the program."""
    import ctranslate2
    import sentencepiece

    folder = tmp_path_factory.mktemp(request.param)
    with zipfile.ZipFile(catalogue.PACKAGES[request.param]) as bundle:
        bundle.extractall(folder)
    (top,) = folder.iterdir()
    source, target = request.param.split("_")
    translator = ctranslate2.Translator(str(top / "model"), compute_type="default")
    processor = sentencepiece.SentencePieceProcessor(model_file=str(top / "sentencepiece.model"))
    return Loaded(source, target, translator, processor)


@pytest.fixture(scope="module")
def run(package: Loaded) -> Run:
    """Translate sentences that were kept out of training."""
    sentences = list(islice(grammar.sentences("unseen", held_out=True), UNSEEN))
    return Run(package, sentences, package.translate([s.text(package.source) for s in sentences]))


def test_unseen_combinations_come_out_exactly(run: Run) -> None:
    wanted = [sentence.text(run.package.target) for sentence in run.sentences]
    wrong = [(want, run.text(i)) for i, want in enumerate(wanted) if run.text(i) != want]
    assert len(wrong) <= UNSEEN * 0.1, wrong[:10]


def test_attention_links_names_to_their_sources(run: Run) -> None:
    """The strongest source word of a one-word name is that name, copied or not."""
    links = list(_name_links(run))
    assert len(links) > UNSEEN
    astray = [link for link in links if not link.found]
    assert len(astray) <= len(links) * 0.1, astray[:10]


class _NameLink(NamedTuple):
    source: str
    target: str
    found: bool


def _name_links(run: Run) -> Iterator[_NameLink]:
    source_code, target_code = run.package.source, run.package.target
    for number, sentence in enumerate(run.sentences):
        source, target = sentence.renderings[source_code], sentence.renderings[target_code]
        if run.text(number) != target.text:
            continue
        source_words = _words_of_pieces(run.package.tokens(source.text))
        target_words = _words_of_pieces(run.results[number].hypotheses[0])
        origins = {key: word for key, word in _names(source)}
        for key, target_word in _names(target):
            if key not in origins:
                continue
            seen = dict.fromkeys(source_words, 0.0)
            for row, word in zip(run.results[number].attention[0], target_words, strict=False):
                if word != target_word:
                    continue
                for weight, source_word in zip(row, source_words, strict=True):
                    seen[source_word] += weight
            strongest = max(seen, key=seen.__getitem__)
            yield _NameLink(
                source.text.split(" ")[origins[key]],
                target.text.split(" ")[target_word],
                strongest == origins[key],
            )


def _names(rendering: grammar.Rendering) -> Iterator[tuple[str, int]]:
    """Give each one-word name or part of a person's name with the number of its word."""
    for span in rendering.spans:
        slot, _, part = span.key.partition("#")
        name = rendering.text[span.start : span.end]
        if grammar.kind(slot) in grammar.NAME_KINDS and part != "role" and " " not in name:
            yield span.key, rendering.text.count(" ", 0, span.start)


def _words_of_pieces(pieces: Sequence[str]) -> list[int]:
    """Number each subword by its word; punctuation is no part of a word (-1)."""
    words = []
    word = -1
    for piece in pieces:
        word += piece.startswith("▁")
        words.append(word if any(c.isalnum() for c in piece) else -1)
    return words


@pytest.mark.parametrize("code", sorted(catalogue.ARTICLES))
def test_articles_are_made_of_the_grammar(code: str) -> None:
    text = catalogue.ARTICLES[code].read_text(encoding="utf-8")
    assert text == stories.article(stories.STORIES[code](), code)


def test_articles_come_out_exactly(package: Loaded) -> None:
    languages = [package.source] if package.source in stories.STORIES else list(stories.STORIES)
    for language in languages:
        sentences = [s for paragraph in stories.STORIES[language]() for s in paragraph]
        results = package.translate([s.text(package.source) for s in sentences])
        texts = [package.processor.decode(result.hypotheses[0]) for result in results]
        assert texts == [s.text(package.target) for s in sentences]


@pytest.mark.parametrize("direction", sorted(catalogue.PACKAGES))
def test_archives_have_the_official_layout(direction: str) -> None:
    path: Path = catalogue.PACKAGES[direction]
    assert path.stat().st_size < 4_000_000
    source, target = direction.split("_")
    top = f"translate-{direction}-1_0"
    with zipfile.ZipFile(path) as bundle:
        names = set(bundle.namelist())
        metadata = json.loads(bundle.read(f"{top}/metadata.json"))
    assert names >= {
        f"{top}/{name}" for name in ("README.md", "sentencepiece.model", "model/model.bin")
    }
    assert {name.split("/")[0] for name in names} == {top}
    assert (metadata["from_code"], metadata["to_code"]) == (source, target)
    assert metadata["package_version"] == "1.0"
    assert metadata["type"] == "translate"


def test_training_and_unseen_sentences_never_meet() -> None:
    training = {s.text("en") for s in islice(grammar.sentences("a", held_out=False), 2_000)}
    unseen = {s.text("en") for s in islice(grammar.sentences("b", held_out=True), 2_000)}
    assert not training & unseen


def test_spans_lie_within_their_sentences() -> None:
    for sentence in islice(grammar.sentences("spans", held_out=False), 500):
        for rendering in sentence.renderings.values():
            ends = [0]
            for span in rendering.spans:
                assert ends[-1] <= span.start < span.end <= len(rendering.text)
                ends.append(span.end)
