from __future__ import annotations

from typing import TYPE_CHECKING

from resources.ner.training.held_out import copy_held_out, is_held_out

if TYPE_CHECKING:
    from pathlib import Path


def test_one_article_in_ten_is_held_out() -> None:
    share = sum(is_held_out(f"story__{n}") for n in range(5000)) / 5000
    assert 0.09 < share < 0.12


def test_only_held_out_articles_are_copied(tmp_path: Path) -> None:
    source = tmp_path / "source" / "pl"
    source.mkdir(parents=True)
    for n in range(40):
        (source / f"story__{n}.txt").write_text("Łódź 😀", "utf-8")
        (source / f"story__{n}.tsv").write_text("0\t4\tŁódź\tŁódź\tLOC\tx\n", "utf-8")
    count = copy_held_out(tmp_path / "source", tmp_path / "target")
    copied = {p.stem for p in (tmp_path / "target" / "pl").iterdir()}
    assert copied == {f"story__{n}" for n in range(40) if is_held_out(f"story__{n}")}
    assert count == len(copied) > 0
