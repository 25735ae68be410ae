"""Which language data reads a page: the script first, then the language, on a part of the page."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.language_id.detect import detect_language
from core.languages import base
from core.reading.scans.recognition import recognise
from core.reading.scans.tesseract import RecognisedLine, mean_confidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PIL.Image import Image

    from core.reading.scans.language_data import Installed, LanguageData

CERTAIN = 0.86
"""How sure of a part of the page data must be for no other script to be tried."""
_LETTERS = 40
"""So many letters of the part are enough to believe that."""
_DOUBTFUL = 0.6
"""Below this the page may lie on its side or stand on its head."""
_OWN = 0.1
"""What it is worth that the words which data reads are of its language: languages without marks on
letters may be surer of a page that has them."""
_MOST_TRIED = 6
"""Languages of one script that are tried, beside the first."""
NO_TEXT = 0.3
"""Below this there is none on the page: what was recognised are its specks and edges."""
_FEW_LETTERS = 12
"""A page with fewer of them is not turned to find more."""
_SECONDS = 15.0
"""Processor time after which no other script or turn is tried."""
_BAND = 0.22
"""The share of a page's height that is looked at."""
_BLOCK = 6
"""Tesseract's way of segmenting one block of text."""
_FIRST = {"Latn": "eng", "Cyrl": "rus", "Arab": "ara", "Deva": "hin"}
_WIDE_SCRIPTS = {"Hans", "Hant", "Jpan"}
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_TURNS = (0, 90, 270, 180)


@dataclass(frozen=True, slots=True)
class Choice:
    """What reads the page, and by how many degrees to turn it against the clock before."""

    data: LanguageData
    turn: int
    confidence: float


@dataclass(frozen=True, slots=True)
class _Trial:
    data: LanguageData
    lines: tuple[RecognisedLine, ...]

    @property
    def text(self) -> str:
        return "\n".join(line.text for line in self.lines)

    @property
    def letters(self) -> int:
        """Count letters, for Chinese and Japanese only theirs: their data reads Latin ones too."""
        return len(
            _WIDE.findall(self.text)
            if self.data.script in _WIDE_SCRIPTS
            else [c for c in self.text if c.isalpha()]
        )

    @property
    def confidence(self) -> float:
        words = [word for line in self.lines for word in line.words]
        return mean_confidence(words) * min(1.0, self.letters / _LETTERS)

    @property
    def bonus(self) -> float:
        """Say what it is worth that the words are of the data's language, 0 if they are not."""
        told = detect_language(self.text)
        own = told.code and base(told.code) == base(self.data.language)
        return _OWN * told.confidence if own else 0.0


def choose(page: Image, installed: Installed, neighbours: Sequence[str]) -> Choice:
    """Choose of what is installed; `neighbours` are the languages of the folder's other articles.

    At least one language must be installed.
    """
    first = next(iter(one_of_each_script(installed, neighbours)))
    best = _Trial(first, ()), 0
    until = time.process_time() + _SECONDS
    for turn in _TURNS:
        band = _band(page.rotate(turn, expand=True) if turn else page)
        for data in one_of_each_script(installed, neighbours):
            trial = _tried(band, data)
            if trial.confidence > best[0].confidence:
                best = trial, turn
            if trial.confidence >= CERTAIN or time.process_time() > until:
                break
        if best[0].confidence >= _DOUBTFUL or best[0].letters < _FEW_LETTERS:
            break
        if time.process_time() > until:
            break
    trial, turn = best
    if trial.confidence < NO_TEXT:
        return Choice(trial.data, turn, trial.confidence)
    trial = _of_its_language(page, trial, turn, installed, neighbours)
    return Choice(trial.data, turn, trial.confidence)


def _of_its_language(
    page: Image, trial: _Trial, turn: int, installed: Installed, neighbours: Sequence[str]
) -> _Trial:
    """Try languages of the same script: the one that it seems to be, the neighbours', a few more.

    Diacritics that a language lacks are read as bare letters, so that the first guess may be wrong.
    """
    script = trial.data.script
    seems = detect_language(trial.text, neighbours=neighbours).code
    wanted = [installed.of_language(code) for code in (seems, *neighbours)]
    whole = [data for data in installed.of_script(script) if not data.language]
    others = [data for data in installed.of_script(script) if data.language]
    candidates = dict.fromkeys(
        data for data in (*wanted, *others) if data is not None and data.script == script
    )
    band = _band(page.rotate(turn, expand=True) if turn else page)
    further = [data for data in candidates if data != trial.data][:_MOST_TRIED]
    tried = [trial, *(_tried(band, data) for data in further)]
    best = max(tried, key=lambda one: one.confidence + one.bonus)
    if whole and not best.bonus:
        # None of the languages is that of the text: data of the whole script may be.
        return max(best, _tried(band, whole[0]), key=lambda one: one.confidence)
    return best


def one_of_each_script(installed: Installed, neighbours: Sequence[str]) -> Iterator[LanguageData]:
    """Give one language for each script, those of the neighbours first."""
    near = [installed.of_language(code) for code in neighbours]
    seen: set[str] = set()
    for data in near:
        if data is not None and data.script not in seen:
            seen |= _WIDE_SCRIPTS if data.rapid else {data.script}
            yield data
    for script in sorted(installed.scripts, key=lambda s: (s not in _FIRST, s != "Latn", s)):
        if script not in seen:
            known = installed.of_script(script)
            first = installed.by_name.get(_FIRST.get(script, "")) or known[0]
            # RapidOCR reads them all with the same networks.
            seen |= _WIDE_SCRIPTS if first.rapid else {script}
            yield first


def _tried(band: Image, data: LanguageData) -> _Trial:
    return _Trial(data, tuple(recognise(band, data, segmenting=_BLOCK)))


def _band(page: Image) -> Image:
    """Cut out the part of the page, over its whole width, that has the most ink in lines."""
    import numpy as np

    values = np.asarray(page, dtype=np.int16)
    # Ink that changes from row to row is text; a photograph changes less.
    change = np.abs(np.diff(values, axis=1)).sum(axis=1, dtype=np.int64)
    height = max(1, round(page.height * _BAND))
    sums = np.cumsum(np.concatenate(([0], change)))
    at = int((sums[height:] - sums[:-height]).argmax()) if len(sums) > height else 0
    return page.crop((0, at, page.width, min(page.height, at + height)))
