from __future__ import annotations

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.article import MentionType
from core.names.linking.edits import EditKind, EntityEdit, EntityEdits
from core.names.linking.entity_index import EntityIndex
from core.names.linking.resolution import Resolution
from core.store import KeptIndex, Store
from core.store.entity_indexes import IndexChanged
from core.text.folded_text import search_key
from core.text.search_words import search_words

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE
FOLDER = "/news"
NAMES = (
    ("Jan Nowak", PER, "jan nowak"),
    ("Nowaka", PER, "nowak"),
    ("Ewa Nowak", PER, "ew nowak"),
    ("Ян Новак", PER, "ян новак"),
    ("ISM", ORG, "ism"),
    ("Instytut Morza", ORG, "instytut morz"),
    ("Port Zboża", ORG, "port zboz"),
    ("Orlik", ORG, "orlik"),
    ("Chinach", LOC, "cldr:CN"),
)
ARTICLES = st.tuples(
    st.integers(0, 5), st.sampled_from(["pl", "ru"]), st.lists(st.sampled_from(NAMES), max_size=6)
)
STEPS = st.lists(
    st.one_of(ARTICLES, st.integers(0, 5), st.just("keep"), st.just("open again")), max_size=14
)


def keep(index: EntityIndex, kept: KeptIndex) -> None:
    changes = index.take_changes()
    kept.save(changes)
    index.landed(changes, kept=True)


def opened(store: Store, edits: EntityEdits | None = None) -> tuple[EntityIndex, KeptIndex]:
    kept = store.indexes.open(FOLDER, "1") or store.indexes.begin(FOLDER, "1")
    return EntityIndex(to="en", edits=edits, rows=kept), kept


def said(index: EntityIndex, paths: list[str]) -> tuple[object, ...]:
    """Give everything that an index says, entities by the mentions that they have."""
    index.settle()
    named = {
        id: (index.entity(id).name, index.entity(id).forms, tuple(index.entity(id).paths))
        for id in index.there()
    }
    return (
        {path: [named[id] for id in index.ids(path)] for path in paths if index.has(path)},
        sorted(named.values()),
    )


@settings(deadline=None, max_examples=25)
@given(STEPS)
def test_what_is_kept_and_opened_again_is_what_was_never_closed(steps):
    paths = [str(number) for number in range(6)]
    with TemporaryDirectory() as place, closing(Store(Path(place) / "kept.sqlite3")) as store:
        here = EntityIndex(to="en")
        index, kept = opened(store)
        for step in steps:
            if step == "keep":
                keep(index, kept)
            elif step == "open again":
                index.settle()
                here.settle()
                keep(index, kept)
                index, kept = opened(store)
            elif isinstance(step, int):
                for one in (here, index):
                    one.remove(str(step))
            else:
                number, language, named = step
                for one in (here, index):
                    one.add_mentions(
                        str(number),
                        language,
                        [(kind, key, form) for form, kind, key in named],
                        "stamp",
                    )
        assert said(index, paths) == said(here, paths)
        keep(index, kept)
        again, _ = opened(store)
        assert said(again, paths) == said(here, paths)
        assert set(again.stamps().values()) <= {"stamp"}


@pytest.fixture
def store(tmp_path: Path):
    with closing(Store(tmp_path / "store.sqlite3")) as store:
        yield store


def test_an_index_that_another_program_changed_is_not_mixed_with_it(store):
    (mine, kept), (theirs, other) = opened(store), opened(store)
    mine.add_mentions("a", "pl", [(PER, "jan nowak", "Jan Nowak")])
    theirs.add_mentions("b", "pl", [(PER, "ew lis", "Ewa Lis")])
    keep(theirs, other)
    changes = mine.take_changes()
    with pytest.raises(IndexChanged):
        kept.save(changes)
    mine.landed(changes, kept=False)
    assert mine.entity(mine.ids("a")[0]).name == "Jan Nowak"
    again, kept = opened(store)
    assert not again.has("a")
    assert again.entity(again.ids("b")[0]).name == "Ewa Lis"
    again.add_mentions("a", "pl", [(PER, "jan nowak", "Jan Nowak")])
    keep(again, kept)
    assert len({*again.ids("a"), *again.ids("b")}) == 2


def test_what_could_not_be_linked_is_linked_once_it_is_opened_again(store, monkeypatch):
    def fail(*_: object) -> None:
        raise KeyError("۳")

    index, kept = opened(store)
    index.add_mentions("a", "pl", [(PER, "jan nowak", "Jan Nowak")])
    with monkeypatch.context() as patch:
        patch.setattr(Resolution, "_link", fail)
        with pytest.raises(KeyError):
            index.ids("a")
        assert index.unsettled() is None
        keep(index, kept)
    again, kept = opened(store)
    assert again.unsettled() == "a"
    (id,) = again.ids("a")
    assert again.entity(id).name == "Jan Nowak"
    keep(again, kept)
    linked, _ = opened(store)
    assert linked.unsettled() is None


def test_a_name_of_more_words_than_a_query_may_ask_for_is_found(store):
    index, kept = opened(store)
    name = "".join(chr(0x4E00 + number) for number in range(600))
    index.add_mentions("a", "zh", [(ORG, name, name)])
    (id,) = index.ids("a")
    index.make_searchable([id])
    keep(index, kept)
    again, _ = opened(store)
    words = search_words(search_key(name))
    assert [e.id for e in again.called(words, 5)] == [id]
    assert again.called([*words, "zebra"], 5) == []


def test_ids_that_come_from_elsewhere_begin_another_index(store):
    index, kept = opened(store)
    index.add_mentions("a", "pl", [(PER, "jan nowak", "Jan Nowak")])
    index.settle()
    keep(index, kept)
    (id,) = index.ids("a")
    assert store.entities.ids(FOLDER) == {"PER|jan nowak": id}
    store.entities.save_ids(FOLDER, {"PER|jan nowak": "e7"})
    assert store.indexes.open(FOLDER, "1") is None


def test_a_persons_changes_hold_where_they_were_made_while_it_was_closed(store):
    index, kept = opened(store)
    for path, form in (("a", "Jan Nowak"), ("b", "Jana Nowaka"), ("c", "Ewa Lis")):
        index.add_mentions(path, "pl", [(PER, form.lower().replace("a ", " ", 1), form)])
    index.settle()
    keep(index, kept)
    (jan,), (ewa,) = index.ids("a"), index.ids("c")
    edits = [EntityEdit(EditKind.MERGE, ewa, jan), EntityEdit(EditKind.RENAME, jan, "Both")]
    again, kept = opened(store, EntityEdits(edits))
    assert again.ids("c") == (jan,)
    assert again.entity(jan).name == "Both"
    assert set(again.entity(jan).paths) >= {"a", "c"}
    keep(again, kept)
    dropped = EntityEdits([*edits, EntityEdit(EditKind.DROP, jan)])
    gone, kept = opened(store, dropped)
    assert gone.ids("a") == gone.ids("c") == ()
    assert jan not in gone.there()
    keep(gone, kept)
    back, _ = opened(store, EntityEdits())
    assert back.ids("a") == (jan,)
    assert back.ids("c") == (ewa,)
    assert tuple(back.entity(ewa).paths) == ("c",)


def test_names_are_found_by_their_beginnings_once_they_are_kept(store):
    index, kept = opened(store)
    index.add_mentions("a", "pl", [(PER, "jan nowak", "Jan Nowak"), (PER, "ew lis", "Ewa Lis")])
    index.add_mentions("b", "pl", [(PER, "jan nowak", "Jan Nowak")])
    index.settle()
    index.make_searchable(index.unnamed())
    keep(index, kept)
    again, _ = opened(store)
    assert again.unnamed() == []
    assert [e.name for e in again.called(["no"], 5)] == ["Jan Nowak"]
    assert [e.name for e in again.called(["ja", "nowa"], 5)] == ["Jan Nowak"]
    assert again.called(["jan", "lis"], 5) == []
    assert [e.mentions for e in again.called(["j"], 5)] == [2]
