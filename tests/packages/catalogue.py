"""Where the test packages and the articles for them are."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent
DIRECTIONS = (("ro", "en"), ("pl", "en"), ("en", "de"))

# "ro_en" and so on to the package file.
PACKAGES: dict[str, Path] = {
    f"{source}_{target}": _HERE / f"translate-{source}_{target}-1_0.argosmodel"
    for source, target in DIRECTIONS
}
# Language code to an article that the packages translate well.
ARTICLES: dict[str, Path] = {code: _HERE / "articles" / f"{code}.txt" for code in ("ro", "pl")}
