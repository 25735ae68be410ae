"""A package's trial: what it makes of a few real sentences before it is believed.

The sentences (`resources/trial/sentences.tsv`) say the same in every language, so that a
translation can be compared with what people wrote: it must be more like its own sentence than
like any other.
"""

from __future__ import annotations

import json
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from core.files.atomic_write import write_file
from core.files.outside_json import parse_json
from core.files.regular_files import read_regular
from core.languages import base, english_name, from_tag
from core.packages.family import Family
from core.packages.subwords import load_subwords
from core.paths import resources_dir
from core.text.repetition import find_repetition
from core.translatable import one_after_another, worded

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.packages.installed import Package
    from core.translatable import Worded

_NAME = "diptych-trial.json"
_MOST_BYTES = 64 * 1024
_LONGEST = 120
"""Pieces of a translation; what a good one needs at most is half of it."""
_LONGEST_SHOWN = 160
_LONGEST_SENTENCE, _LONGEST_CODE = 1000, 40
"""What a file that another program may have left has its parts cut to."""
_BEAM = 2
_REFUSED = 0.75
"""The share of wrong sentences from which a package is of no use."""
_MARGIN = 1.1
_ALIKE, _ALIKE_IN_SYLLABLES = 0.2, 0.08
"""Likeness (chrF of four letters) to its own sentence, and how much more than to another: of 5,550
translations that real engines made from 18 languages into English, .2 % fall below, of the worst
language .8 %."""
_ELSEWHERE = 1.3
"""How much more like another language's sentence than like its own a translation must not be."""
_SYLLABLES = {"zh", "ja", "ko", "th"}
_COPIED = 0.85
_GRAMS = 4


class Fault(StrEnum):
    """What is wrong with a translation."""

    EMPTY = "empty"
    CUT = "cut"
    LOOP = "loop"
    COPY = "copy"
    LANGUAGE = "language"
    GARBLED = "garbled"


_SAID = {
    Fault.EMPTY: worded("it is empty"),
    Fault.CUT: worded("it has no end"),
    Fault.LOOP: worded("it says the same again and again"),
    Fault.COPY: worded("it was not translated"),
    Fault.LANGUAGE: worded("it is in another language"),
    Fault.GARBLED: worded("it is garbled"),
}


@dataclass(frozen=True, slots=True)
class Failure:
    """A sentence, what became of it, and what is wrong with that."""

    sentence: str
    translation: str
    fault: Fault

    @property
    def words(self) -> Worded:
        """Say it in a sentence."""
        return worded(
            "“{sentence}” became “{translation}”: {reason}.",
            sentence=self.sentence,
            translation=self.translation,
            reason=_SAID[self.fault],
        )


@dataclass(frozen=True, slots=True)
class Trial:
    """How many sentences a package was tried with, and those that it failed."""

    language: str
    tried: int
    failures: tuple[Failure, ...]

    @property
    def is_flawless(self) -> bool:
        """Tell whether there is nothing to say of it."""
        return self.tried > 0 and not self.failures

    @property
    def is_failed(self) -> bool:
        """Tell whether the package is of no use."""
        return self.tried > 0 and len(self.failures) >= _REFUSED * self.tried

    @property
    def words(self) -> Worded:
        """Say in one sentence how it went."""
        if not self.tried:
            return worded(
                "It could not be tried: Diptych has no sentences in {language}.",
                language=english_name(self.language),
            )
        return worded(
            "Sentences in {language} that came out wrong in its trial: {wrong} of {tried}.",
            tried=self.tried,
            language=english_name(self.language),
            wrong=len(self.failures),
        )

    @property
    def whole(self) -> Worded:
        """Say how it went, with the first sentence that failed."""
        return one_after_another([self.words, *(f.words for f in self.failures[:1])], " ")


def try_package(package: Package) -> Trial:
    """Load a package and let it translate; raise what the engine raises of a broken file."""
    sentences = trial_sentences(package.from_code)
    translate = _in_a_process if package.family is Family.FIREFOX else _here
    results = translate(package, sentences or ("Test",))
    return judge(package.from_code, package.to_code, results if sentences else ())


def _here(package: Package, sentences: Sequence[str]) -> list[tuple[str, bool]]:
    import ctranslate2

    subwords = load_subwords(package)
    model = ctranslate2.Translator(
        str(package.path / "model"), device="cpu", compute_type="default", intra_threads=1
    )
    prefix = package.target_prefix
    asked = [subwords.encode(sentence).pieces for sentence in sentences]
    found = model.translate_batch(
        asked,
        target_prefix=[[prefix]] * len(asked) if prefix else None,
        beam_size=_BEAM,
        max_decoding_length=_LONGEST,
    )
    return [_text(subwords, result.hypotheses, prefix) for result in found]


def _in_a_process(package: Package, sentences: Sequence[str]) -> list[tuple[str, bool]]:
    """Translate with a model that only tells the text, and may end whatever runs it."""
    from core.packages.firefox_model import SENTENCE_SECONDS, load_model, translate_texts
    from core.processes.worker_process import WorkerDied, WorkerNotStarted, WorkerProcess

    folder = str(package.path)
    process = WorkerProcess(partial(load_model, folder), name="translator")
    try:
        texts = process.parts(translate_texts, folder, sentences, seconds=SENTENCE_SECONDS)
        return [(text, False) for text in texts]
    except WorkerNotStarted as error:
        raise RuntimeError(str(error.__cause__ or "its process does not start")) from error
    except WorkerDied as error:
        raise RuntimeError("its process ended at a sentence") from error
    finally:
        process.close()


def judge(from_code: str, to_code: str, results: Sequence[tuple[str, bool]]) -> Trial:
    """Judge what became of a language's sentences: the text of each, and whether it was cut."""
    sentences, wanted = trial_sentences(from_code), trial_sentences(to_code)
    failures: list[Failure] = []
    for place, (text, cut) in enumerate(results):
        fault = _fault(sentences[place], text, cut, wanted, place, to_code)
        if fault is not None:
            failures.append(Failure(sentences[place], _shorten(text), fault))
    _grams.cache_clear()
    return Trial(from_code, len(results), tuple(failures))


def keep_trial(folder: Path, trial: Trial) -> None:
    """Write into a package's folder what is to be said of it; nothing where all went well.

    What the package's archive brought under that name is of whoever made the archive: it goes.
    """
    if trial.is_flawless:
        (folder / _NAME).unlink(missing_ok=True)
        return
    told = {
        "language": trial.language,
        "tried": trial.tried,
        "failures": [[f.sentence, f.translation, f.fault.value] for f in trial.failures],
    }
    write_file(folder / _NAME, json.dumps(told, indent=2).encode("ascii"))


def read_trial(package: Package) -> Trial | None:
    """Give what a package's trial left to say, None where it left nothing or nothing readable."""
    with suppress(OSError, ValueError, TypeError, KeyError, OverflowError):
        told = parse_json(read_regular(package.path / _NAME, _MOST_BYTES))
        failures = tuple(
            Failure(_shorten(str(a), _LONGEST_SENTENCE), _shorten(str(b)), Fault(c))
            for a, b, c in told["failures"][: len(trial_sentences("en"))]
        )
        return Trial(str(told["language"])[:_LONGEST_CODE], int(told["tried"]), failures)
    return None


def trial_sentences(code: str) -> tuple[str, ...]:
    """Give a language's sentences for trials, in the order that all languages have."""
    ours = _sentences()
    return ours.get(code) or ours.get(from_tag(base(code))) or ()


@lru_cache(maxsize=1)
def _sentences() -> dict[str, tuple[str, ...]]:
    lines = (resources_dir() / "trial" / "sentences.tsv").read_text("utf-8").splitlines()
    found: dict[str, tuple[str, ...]] = {}
    for code, sentence in (line.split("\t") for line in lines if not line.startswith("#")):
        found[code] = (*found.get(code, ()), sentence)
    return found


def _text(subwords: Any, hypotheses: Sequence[list[str]], prefix: str) -> tuple[str, bool]:
    if not hypotheses:
        return "", False
    pieces = hypotheses[0]
    cut = len(pieces) >= _LONGEST
    return subwords.decode(pieces[1:] if prefix and pieces[:1] == [prefix] else pieces).text, cut


def _fault(
    sentence: str, text: str, cut: bool, wanted: Sequence[str], place: int, to_code: str
) -> Fault | None:
    if not text.strip():
        return Fault.EMPTY
    if find_repetition(text, sentence) is not None:
        return Fault.LOOP
    if cut:
        return Fault.CUT
    if _is_copy(sentence, text, wanted[place] if wanted else ""):
        return Fault.COPY
    likeness = [_likeness(text, other) for other in wanted]
    if likeness:
        own = likeness.pop(place)
        least = _ALIKE_IN_SYLLABLES if base(to_code) in _SYLLABLES else _ALIKE
        if own < max(least, _MARGIN * max(likeness)):
            return Fault.GARBLED
        others = (_likeness(text, theirs[place]) for theirs in _sentences().values())
        if max(others) > _ELSEWHERE * own:
            return Fault.LANGUAGE
    return None


def _is_copy(sentence: str, text: str, wanted: str) -> bool:
    """Tell whether a text is the sentence itself, where a translation would not be."""
    if _likeness(text, sentence) < _COPIED:
        return False
    return _likeness(wanted, sentence) < _likeness(text, sentence) - (1 - _COPIED) / 2


def _likeness(text: str, other: str) -> float:
    """Give two texts' chrF: how much of runs of one to four letters they share, 0 to 1."""
    shares = [(_grams(text, size), _grams(other, size)) for size in range(1, _GRAMS + 1)]
    common = [sum(min(a[gram], b[gram]) for gram in a.keys() & b.keys()) for a, b in shares]
    precision = _mean(n / a.total() for n, (a, _) in zip(common, shares, strict=True) if a)
    recall = _mean(n / b.total() for n, (_, b) in zip(common, shares, strict=True) if b)
    if not precision or not recall:
        return 0.0
    return 5 * precision * recall / (4 * precision + recall)


@lru_cache(maxsize=4096)
def _grams(text: str, size: int) -> Counter[str]:
    letters = "".join(text.casefold().split())
    return Counter(letters[at : at + size] for at in range(len(letters) - size + 1))


def _mean(values: Any) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0


def _shorten(text: str, most: int = _LONGEST_SHOWN) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"
