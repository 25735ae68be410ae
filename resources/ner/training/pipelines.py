"""Which networks there are: their languages, what they are trained on and how."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.names.recognition.tagger.features import FLAGS, LISTED
from core.names.recognition.tagger.network import OTHERS

if TYPE_CHECKING:
    from collections.abc import Mapping

ALL = math.inf
WORD_CODES = "word_codes.npz"
WIDE_CODES = "wide_codes.npz"


@dataclass(frozen=True, slots=True)
class Pipeline:
    """Languages that share their networks, and how these are trained.

    `languages` are served, `trained_on` are those of the articles: of each corpus in `corpora` and
    each language at most so many words. `table` has those with a row of their own; `unknown` is how
    often row 0 is trained instead. `seeds` give one network each, `epochs` are in whole batches:
    some more passes; `tokens` are those of a batch; a word that stands `least_count` times has a
    row of its own. Weights are averaged, every fifth step, after the share `settled` of the
    training. Lists and averaging help where little is annotated: they brought Romanian .010 and
    .005 of F1, the Slavic languages nothing. What learns more of the annotated languages knows
    these better and takes places of others for people: so there are a wide one and one for others.
    """

    languages: tuple[str, ...]
    trained_on: tuple[str, ...]
    seeds: tuple[int, ...]
    epochs: float
    tokens: int
    dropout: float
    least_count: int
    settled: float
    lists: bool
    table: tuple[str, ...]
    codes: str = WORD_CODES
    unknown: float = 0.05
    corpora: Mapping[str, float] = field(default_factory=lambda: {"slavner": ALL, "ronec": ALL})
    characters: bool = False
    capitals: bool = False
    """Nobody is taken for named whom the text writes small: Americans, American, democrats."""

    @property
    def fine(self) -> tuple[str, ...]:
        """Give the languages of which events and products are annotated."""
        if set(self.corpora) <= {"ner/train"}:
            return ()
        return tuple(code for code in self.table if code in _FIRST_TABLE and code)

    @property
    def flags(self) -> int:
        """Give how many flags of each token the networks look at."""
        return FLAGS + LISTED if self.lists else FLAGS


_SLAVIC = ("bg", "cs", "pl", "ru", "sl", "uk")
_FIRST_TABLE = ("", "bg", "cs", "pl", "ro", "ru", "sl", "uk")
_ANNOTATED = (
    "da", "de", "en", "et", "fi", "hr", "hu", "kk", "lv", "nb", "pt", "sk", "sr", "sv", "tr",
)  # fmt: skip
_WIDE = (*_ANNOTATED, *_SLAVIC, "ro")
_KNOWN_BEST = tuple(code for code in _ANNOTATED if code != "en")
"""What the network that learnt most serves; in English it takes a month for somebody's name."""
_UNSPACED = ("ja", "ko", "zh")
PIPELINES = {
    "slavic": Pipeline(
        _SLAVIC, (*_SLAVIC, "ro"), (2, 3), 7, 4000, 0.3, 3, settled=1.0, lists=False,
        table=_FIRST_TABLE,
    ),
    "romanian": Pipeline(
        ("ro",), ("ro",), (5, 6, 7, 8), 14, 2000, 0.42, 2, settled=0.3, lists=True,
        table=_FIRST_TABLE,
    ),
    "wide": Pipeline(
        (*_KNOWN_BEST, "es"), _WIDE, (1,), 6, 4000, 0.3, 3, settled=0.6, lists=True,
        table=("", *sorted(_WIDE)), codes=WIDE_CODES, unknown=0.2,
        corpora={"slavner": 20_000, "ronec": 50_000, "ner/train": 70_000}, capitals=True,
    ),
    "others": Pipeline(
        ("en", "el", "fr", "it", "nl", OTHERS), _WIDE, (1,), 5, 4000, 0.3, 3, settled=0.6,
        lists=True, table=("", *sorted(_WIDE)), codes=WIDE_CODES, unknown=0.2,
        corpora={"slavner": 9_000, "ronec": 22_000, "ner/train": 26_000}, capitals=True,
    ),
    "characters": Pipeline(
        _UNSPACED, _UNSPACED, (1,), 5, 4000, 0.35, 3, settled=0.5, lists=False,
        table=("", *_UNSPACED), codes=WIDE_CODES, corpora={"ner/train": ALL}, characters=True,
    ),
}  # fmt: skip
