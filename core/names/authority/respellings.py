"""Parts of people's names as their bearers spell them, where another script gives their sound."""

from __future__ import annotations

from functools import lru_cache

from core.paths import resources_dir
from core.text.romanisation import fold, sound


def respelt(name: str) -> str:
    """Give a romanised full name with the spelling that its given name and surname usually have.

    A given name that many languages share, and a name that the list has not, stay.
    """
    given, *others = name.split(" ")
    known = _respellings()
    first = known.get(("given", sound(fold(given))))
    if first is None or not others:
        return name
    last = known.get(("surname", sound(fold(others[-1]))), others[-1])
    return " ".join([first, *others[:-1], last])


@lru_cache(maxsize=1)
def _respellings() -> dict[tuple[str, str], str]:
    path = resources_dir() / "gazetteer" / "lexicon" / "respellings.tsv"
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines() if line[0] != "#")
    return {(kind, sounds): spelt for kind, sounds, spelt in rows}
