"""What a person changes in entities, and the names that she watches for, in an opened folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.article import MentionType
from core.export import export_json
from core.names.linking.edits import EditKind, EntityEdit
from core.session import FolderSession
from core.store import Store
from tests.core.session.opened import Heard, own_copy, prepare

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

TEXTS = {
    "a.txt": "Premier Jan Kowalski przyjechał do Gdańska. Zdaniem Kowalskiego Polska jest gotowa.",
    "b.txt": "Minister Ewa Zielińska była w Gdańsku. Potem Zielińska pojechała do Chin.",
}


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Give the folder, and a store in which it is prepared."""
    folder = tmp_path_factory.mktemp("articles")
    for name, text in TEXTS.items():
        (folder / name).write_text(text, "utf-8")
    path = tmp_path_factory.mktemp("store") / "diptych.sqlite3"
    prepare(folder, path)
    return folder, path


@pytest.fixture
def folder(prepared) -> Path:
    return prepared[0]


@pytest.fixture
def store(prepared):
    with_store = Store(own_copy(prepared[1]))
    yield with_store
    with_store.close()


@pytest.fixture
def told() -> Heard:
    return Heard()


@pytest.fixture
def opened(folder: Path, store: Store, told: Heard):
    """Open the folder as often as is called, each time after the last session has ended."""
    sessions: list[FolderSession] = []

    def close() -> None:
        for session in sessions:
            session.close()
            session.join()
        sessions.clear()

    def open_folder() -> FolderSession:
        close()
        session = FolderSession(folder, store, to="en", on_event=told)
        sessions.append(session)
        session.start()
        session.wait()
        return session

    yield open_folder
    close()


def id_of(session: FolderSession, form: str) -> str:
    return next(e.id for e in session.entities.all() if any(f == form for f, _, _ in e.forms))


def test_a_new_name_and_type_are_remembered_exported_and_taken_back(opened):
    session = opened()
    kowalski = id_of(session, "Jan Kowalski")
    before = session.entities.entity(kowalski)
    session.entities.edit(EntityEdit(EditKind.RENAME, kowalski, "John Smith"))
    session.entities.edit(EntityEdit(EditKind.RETYPE, kowalski, MentionType.ORGANISATION.value))
    session = opened()
    assert session.entities.entity(kowalski).name == "John Smith"
    article, ids = session.article("a.txt"), session.entities.ids("a.txt")
    types = {m.type for m, id in zip(article.mentions, ids, strict=True) if id == kowalski}
    assert types == {MentionType.ORGANISATION}
    assert '"John Smith"' in export_json(session.finished("a.txt"))
    session.entities.undo_edit()
    undone = session.entities.undo_edit()
    assert undone == EntityEdit(EditKind.RENAME, kowalski, "John Smith")
    assert session.entities.entity(kowalski) == before
    assert session.entities.undo_edit() is None
    assert opened().entities.entity(kowalski) == before


def test_ids_that_a_change_speaks_of_are_kept_before_the_end(opened, store, folder):
    session = opened()
    kowalski = id_of(session, "Jan Kowalski")
    session.entities.edit(EntityEdit(EditKind.RENAME, kowalski, "John Smith"))
    assert kowalski in store.entities.ids(str(folder)).values()
    assert opened().entities.entity(kowalski).name == "John Smith"


def test_a_folder_whose_ids_came_from_elsewhere_is_linked_anew(opened, store, folder):
    kowalski = id_of(opened(), "Jan Kowalski")
    ids = {k: f"e9{v[1:]}" for k, v in store.entities.ids(str(folder)).items() if "|" in k}
    store.entities.save_ids(str(folder), ids)
    assert id_of(opened(), "Jan Kowalski") == f"e9{kowalski[1:]}"


def test_merged_entities_are_one_and_a_form_taken_out_is_another(opened):
    session = opened()
    kowalski, zielinska = id_of(session, "Jan Kowalski"), id_of(session, "Ewa Zielińska")
    session.entities.edit(EntityEdit(EditKind.MERGE, zielinska, kowalski))
    merged = session.entities.entity(kowalski)
    assert merged.paths == ("a.txt", "b.txt")
    with pytest.raises(KeyError):
        session.entities.entity(zielinska)
    split = session.entities.edit(EntityEdit(EditKind.SPLIT, kowalski, form="Zielińska"))
    assert [form for form, _, _ in session.entities.entity(split.value).forms] == ["Zielińska"]
    assert split.value in opened().entities.ids("b.txt")


def test_what_is_no_entity_has_no_mentions(opened):
    session = opened()
    gdansk = id_of(session, "Gdańska")
    count = len(session.article("a.txt").mentions)
    session.entities.edit(EntityEdit(EditKind.DROP, gdansk))
    assert gdansk not in session.entities.ids("a.txt")
    article = session.article("a.txt")
    assert len(article.mentions) == len(session.entities.ids("a.txt")) == count - 1
    assert gdansk not in {e.id for e in session.entities.all()}
    assert gdansk not in export_json(session.finished("a.txt"))
    session.entities.undo_edit()
    assert gdansk in session.entities.ids("a.txt")


def test_the_hidden_are_marked_so_and_stay_in_the_export(opened):
    session = opened()
    gdansk = id_of(session, "Gdańska")
    session.entities.edit(EntityEdit(EditKind.HIDE, gdansk))
    assert session.entities.entity(gdansk).hidden
    assert gdansk in export_json(session.finished("a.txt"))
    session.entities.edit(EntityEdit(EditKind.SHOW, gdansk))
    assert not session.entities.entity(gdansk).hidden


def counts(session: FolderSession) -> dict[str, int]:
    return {entry.path: entry.watched for entry in session.entries()}


def test_watched_names_are_counted_in_every_article(opened, told):
    session = opened()
    session.watchlist.watch(["Kowalski", "Гданьск"])
    told.until(lambda: counts(session) == {"a.txt": 3, "b.txt": 1})
    article = session.article("a.txt")
    spans = session.watchlist.in_article(session.finished("a.txt")).original
    assert [article.text[a:b] for a, b in spans] == ["Jan Kowalski", "Gdańska", "Kowalskiego"]
    session.watchlist.watch([])
    told.until(lambda: counts(session) == {"a.txt": 0, "b.txt": 0})


def test_a_surname_counts_for_the_person_watched_in_full(opened, told):
    session = opened()
    session.watchlist.watch(["Ewa Zielińska"])
    told.until(lambda: counts(session) == {"a.txt": 0, "b.txt": 2})


def test_what_is_said_of_an_entity_is_listed_in_the_folders_order(opened):
    session = opened()
    gdansk = id_of(session, "Gdańska")
    found = session.entities.in_context(gdansk, most=10)
    assert [(one.path, one.sentence) for one in found] == [("a.txt", 0), ("b.txt", 0)]
    for one in found:
        start, end = one.original.spans[0]
        assert one.original.text[start:end] in ("Gdańska", "Gdańsku")
    assert len(session.entities.in_context(gdansk, most=1)) == 1
