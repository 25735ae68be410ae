"""Names as the translations spell them, in an opened folder, then and the next time."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.knowledge.tmx_files import Pair, write_tmx
from core.paths import data_dir
from core.session import FolderSession
from core.store import Store

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

SENTENCE = (
    "W Krako\u0301wie 😀 minister Ołeksandr Kubrakow rozmawiał wczoraj z dziennikarzami שלום."
)
TRANSLATION = "The minister 😀 Oleksandr Kubrakov spoke to journalists שלום in Krakow yesterday."


def names(folder: Path) -> set[str]:
    with closing(Store(data_dir() / "diptych.sqlite3")) as store:
        session = FolderSession(folder, store, to="en", on_event=lambda _: None)
        session.start()
        session.wait()
        found = {entity.name for entity in session.entities.all()}
        session.close()
        session.join()
    return found


def test_an_entity_has_the_name_that_the_translation_gives_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"Wiadomości z kraju i ze świata\n\n{SENTENCE}\n", "utf-8")
    assert "Ołeksandr Kubrakow" in names(tmp_path)
    memory = tmp_path / "team.tmx"
    with memory.open("wb") as file:
        write_tmx(file, [Pair("pl", SENTENCE, "en", TRANSLATION)])
    assert "Oleksandr Kubrakov" in names(tmp_path)
    memory.unlink()
    assert "Oleksandr Kubrakov" in names(tmp_path)
