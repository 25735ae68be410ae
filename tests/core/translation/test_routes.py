"""Routes: direct, through English, the newest version, and what can be reached."""

from __future__ import annotations

from pathlib import Path

from core.packages.installed import Package
from core.translation.routes import find_route, targets


def package(from_code: str, to_code: str, version: str = "1.9") -> Package:
    name = f"translate-{from_code}_{to_code}"
    return Package(name, version, from_code, to_code, Path(name))


RO_EN, PL_EN, EN_DE = package("ro", "en"), package("pl", "en"), package("en", "de")


def test_a_direct_package_is_taken() -> None:
    direct = package("ro", "de")
    route = find_route([RO_EN, EN_DE, direct], "ro", "de")
    assert route is not None
    assert route.packages == (direct,)
    assert not route.via_english


def test_without_one_it_goes_through_english() -> None:
    route = find_route([RO_EN, PL_EN, EN_DE], "ro", "de")
    assert route is not None
    assert (route.from_code, route.to_code, route.via_english) == ("ro", "de", True)
    assert route.labels == ("translate-ro_en 1.9", "translate-en_de 1.9")
    assert route.key == "translate-ro_en@1.9+translate-en_de@1.9"


def test_the_newest_version_wins_and_changes_the_key() -> None:
    newer = package("ro", "en", "1.10")
    old, new = find_route([RO_EN], "ro", "en"), find_route([newer, RO_EN], "ro", "en")
    assert old is not None
    assert new is not None
    assert new.packages == (newer,)
    assert old.key != new.key


def test_there_may_be_no_route() -> None:
    assert find_route([RO_EN], "pl", "en") is None
    assert find_route([RO_EN], "en", "ro") is None
    assert find_route([], "ro", "en") is None


def test_a_close_language_reads_the_same_package() -> None:
    route = find_route([package("pt", "en")], "pt-BR", "en")
    assert route is not None
    assert find_route([package("pt-BR", "en"), package("pt", "en")], "pt", "en") != route or (
        route.packages[0].from_code == "pt"
    )


def test_targets_are_what_routes_reach() -> None:
    assert targets([RO_EN, EN_DE]) == ("de", "en")
    assert targets([RO_EN, EN_DE], "ro") == ("de", "en")
    assert targets([RO_EN, EN_DE], "en") == ("de",)
    assert targets([RO_EN], "pl") == ()
