"""What several commands take."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

import pytest

from core.commands.arguments import add_folder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser()
    add_folder(made)
    return made


@pytest.mark.parametrize(
    ("written", "code"), [("pol", "pl"), ("pl-PL", "pl"), ("PL", "pl"), ("pt_BR", "pt-BR")]
)
def test_a_language_is_understood_however_it_is_written(
    parser: argparse.ArgumentParser, tmp_path: Path, written: str, code: str
):
    assert parser.parse_args([str(tmp_path), "--to", written]).to == code
    assert parser.parse_args([str(tmp_path)]).to == "en"


@pytest.mark.parametrize("written", ["xx", "polish", "", "1"])
def test_what_is_no_language_is_said(
    parser: argparse.ArgumentParser,
    tmp_path: Path,
    written: str,
    capsys: pytest.CaptureFixture[str],
):
    with pytest.raises(SystemExit):
        parser.parse_args([str(tmp_path), "--to", written])
    assert "is no code of a language" in capsys.readouterr().err
