"""How well names are recognised in which language, as it was measured."""

from __future__ import annotations

import csv
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from core.languages import base, has_capitals
from core.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE = "coverage.tsv"


class Tier(StrEnum):
    """How much of an article's names a reader may expect to be marked, and marked rightly."""

    WELL = "well"
    FAIRLY = "fairly"
    PARTLY = "partly"
    HARDLY = "hardly"


MANY_KINDS = ("bg", "cs", "pl", "ro", "ru", "sl", "uk")
"""Languages in which what was learnt from has events and products too."""
_LEAST = ((0.75, Tier.WELL), (0.6, Tier.FAIRLY), (0.4, Tier.PARTLY), (0.0, Tier.HARDLY))


@cache
def measured() -> Mapping[str, float]:
    """Give the F1 of people, organisations and places by language, as `coverage.tsv` has it."""
    with (resources_dir() / "ner" / FILE).open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        rows = csv.DictReader(lines, delimiter="\t")
        return {row["language"]: float(row["f1"]) for row in rows}


def tier(language: str) -> Tier:
    """Give a language's tier; what nobody measured is found in part where there are capitals."""
    f1 = measured().get(base(language))
    if f1 is None:
        return Tier.PARTLY if has_capitals(language) else Tier.HARDLY
    return next(tier for least, tier in _LEAST if f1 >= least)


def languages_by_tier() -> dict[Tier, tuple[str, ...]]:
    """Give the languages that were measured, by tier, the best tier first."""
    return {each: tuple(code for code in measured() if tier(code) is each) for each in Tier}
