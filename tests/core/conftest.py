"""Tiny packages with random weights: they translate to nonsense, but through the real engine."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from core.packages.installed import Package, read_package

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bench"))
from random_package import TINY, build

TEXTS = [
    "Președintele Belarusului, Alexander Lukașenko, s-a întâlnit cu Xi Jinping la Beijing.",
    "Prezydent Białorusi Aleksandr Łukaszenka zakończył dziś podróż do Chin, a potem wrócił.",
    "The president of China met him on 3 December 2023 in Minsk, and then he left the city.",
    "0 1 2 3 4 5 6 7 8 9 - , . : ; ! ? \" ' ( ) A B C D E F G H I J K L M N O P R S T U W Z",
] * 10


@pytest.fixture(scope="session")
def nonsense_package(tmp_path_factory: pytest.TempPathFactory) -> Package:
    """Give an unpacked pl->en package."""
    return _read(build(tmp_path_factory.mktemp("nonsense"), TEXTS, TINY))


@pytest.fixture(scope="session")
def nonsense_from_english(tmp_path_factory: pytest.TempPathFactory) -> Package:
    """Give an unpacked en->de package."""
    folder = tmp_path_factory.mktemp("nonsense")
    return _read(build(folder, TEXTS, TINY, from_code="en", to_code="de", seed=8))


def _read(path: Path) -> Package:
    package = read_package(path)
    assert isinstance(package, Package)
    return package
