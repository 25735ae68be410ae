"""A prepared folder in one file: written, opened elsewhere, merged, and refused when hostile."""

from __future__ import annotations

import json
import shutil
import zipfile
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from core.article import Origin
from core.article_list import ArticleState
from core.bundle import BundleWish
from core.bundle.opening import open_bundle, take_in
from core.bundle.taking_over import take_over
from core.bundle.writing import BundleOptions, write_bundle
from core.errors import BundleError, BundleInvalid, BundleTooNew
from core.export import export_json
from core.knowledge.tmx_files import Pair, write_tmx
from core.names.linking.edits import EditKind, EntityEdit
from core.session import FolderSession, Problem
from core.store import Store
from core.translation.stored_translation import StoredTranslation
from tests.core.store.reading import count_translations
from tests.packages.catalogue import PACKAGES

pytestmark = pytest.mark.slow

ROMANIAN = """Ministrul sosește la Constanța

Ministrul a sosit luni la Constanța 🚢 cu 12 oameni. Președintele Aleksandr Lukașenko a semnat.

O propoziție cu u\u0308 și עברית la Minsk.
"""
POLISH = """Minister przyjechał do Gdańska

Minister transportu przyjechał w poniedziałek do Gdańska. Premier Jan Kowalski był w Polsce.
"""


def write_articles(folder: Path) -> Path:
    (folder / "deep").mkdir(parents=True)
    (folder / "a.txt").write_text(ROMANIAN, "utf-8")
    (folder / "deep" / "b.md").write_text(POLISH, "utf-8")
    return folder


@contextmanager
def opened_folder(folder: Path, store: Store, *, to: str = "en", bundles=BundleWish.ASK):
    """Open a folder as the window does, until nothing is left to do."""
    problems = []
    session = FolderSession(
        folder,
        store,
        to=to,
        on_event=lambda e: problems.append(e.text) if isinstance(e, Problem) else None,
        bundles=bundles,
    )
    session.start()
    try:
        session.wait()
        session.problems = problems  # type: ignore[attr-defined]
        yield session
    finally:
        session.close()
        session.join()


@pytest.fixture
def mine(tmp_path: Path):
    with closing(Store(tmp_path / "mine.sqlite3")) as store:
        yield store


@pytest.fixture
def theirs(tmp_path: Path):
    with closing(Store(tmp_path / "theirs.sqlite3")) as store:
        yield store


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_articles(tmp_path / "articles")


def prepare(folder: Path, store: Store) -> None:
    """Prepare the folder, and write beside it as a person would."""
    with opened_folder(folder, store) as session:
        assert {e.state for e in session.entries()} == {ArticleState.READY}
        session.corrections.correct(
            "Ministrul sosește la Constanța", "ro", "The minister gets to Constanța"
        )
        session.notes.note("a.txt", 1, "Check the number 🔎")
        session.notes.set_tags("a.txt", ["ports"])
        session.marks.set_starred("a.txt", True)


@pytest.fixture
def prepared(folder: Path, mine: Store, test_packages: Path) -> Path:
    prepare(folder, mine)
    return folder


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a bundle of the articles with all that was written beside them, once for all tests."""
    place = tmp_path_factory.mktemp("made")
    write_articles(place / "articles")
    (place / "packages").mkdir()
    for package in PACKAGES.values():
        with zipfile.ZipFile(package) as archive:
            archive.extractall(place / "packages")
    with pytest.MonkeyPatch.context() as patch, closing(Store(place / "store.sqlite3")) as store:
        patch.setenv("DIPTYCH_HOME", str(place))
        patch.setenv("ARGOS_PACKAGES_DIR", str(place / "packages"))
        prepare(place / "articles", store)
        out = place / "story.diptych"
        written = write_bundle(
            place / "articles", store, out, to="en", options=BundleOptions(notes=True)
        )
    assert (written.articles, written.left_out) == (2, 0)
    return out


@pytest.fixture
def bundle(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made, tmp_path / "story.diptych"))


def without_packages(folder: Path) -> None:
    for path in folder.iterdir():
        shutil.rmtree(path)


def merge(bundle: Path, store: Store, folder: Path):
    """Use a bundle for a folder and take over what was written in it."""
    return take_over(store, folder, take_in(bundle, store, folder).bundle)


def finished(session: FolderSession) -> dict[str, Any]:
    return {entry.path: session.finished(entry.path) for entry in session.entries()}


@pytest.mark.parametrize("sources", [True, False])
def test_a_bundle_opens_finished_where_there_are_no_packages(
    sources, prepared, mine, theirs, tmp_path, test_packages
):
    out = tmp_path / "story.diptych"
    write_bundle(prepared, mine, out, to="en", options=BundleOptions(sources, notes=True))
    with opened_folder(prepared, mine) as session:
        expected = finished(session)
    without_packages(test_packages)
    opened = open_bundle(out, theirs)
    assert (opened.articles, opened.to, opened.told) == (2, "en", ())
    assert opened.unchecked == (0 if sources else 2)
    with opened_folder(opened.folder, theirs) as session:
        assert session.problems == []
        assert {e.state for e in session.entries()} == {ArticleState.READY}
        found = finished(session)
        entry = session.entry("a.txt")
        assert (entry.starred, entry.tags, entry.bundle) == (False, (), "story")
        assert entry.title_translation == "The minister gets to Constanța"
        assert session.search.find("gets", most=5) or session.search.find("minister", most=5)
    renamed = {"a.txt": "a.txt", "deep/b.md": "deep/b.md" if sources else "deep/b.md.txt"}
    assert {renamed[path] for path in expected} == set(found)
    for path, was in expected.items():
        now = found[renamed[path]]
        assert now.article.text == was.article.text
        assert now.article.mentions == was.article.mentions
        assert [t.text for t in now.translations] == [t.text for t in was.translations]
        assert {(t.origin, t.source) for t in now.translations} == {(Origin.BUNDLE, "story")}
        assert (now.claim is None) == sources
        assert now.entity_ids == was.entity_ids
        assert now.translation_mentions == was.translation_mentions
        assert now.route == was.route
    # Once more changes nothing.
    again = open_bundle(out, theirs)
    assert (again.folder, again.told, again.bundle.id) == (opened.folder, (), opened.bundle.id)


def without_origin(value):
    """Leave out of an export where each translation comes from."""
    if isinstance(value, dict):
        return {k: without_origin(v) for k, v in value.items() if k != "origin"}
    return [without_origin(v) for v in value] if isinstance(value, list) else value


def test_on_another_machine_the_export_is_the_same_but_for_the_origin(
    folder, mine, theirs, tmp_path, test_packages
):
    with opened_folder(folder, mine):
        pass
    out = tmp_path / "story.diptych"
    write_bundle(folder, mine, out, to="en")
    with opened_folder(folder, mine) as session:
        before = [json.loads(export_json(article)) for article in finished(session).values()]
    without_packages(test_packages)
    with opened_folder(open_bundle(out, theirs).folder, theirs) as session:
        after = [json.loads(export_json(article)) for article in finished(session).values()]
    assert without_origin(after) == without_origin(before)
    origins = {s["origin"] for a in after for p in a["paragraphs"] for s in p["sentences"]}
    assert origins == {"bundle"}


def test_a_folder_that_always_uses_bundles_is_prepared_with_the_one_beside_it(
    bundle, folder, theirs, tmp_path, test_packages
):
    without_packages(test_packages)
    here = tmp_path / "elsewhere" / "story"
    shutil.copytree(folder, here)
    shutil.copy(bundle, here.with_name("story.diptych"))
    with opened_folder(here, theirs, bundles=BundleWish.ALWAYS) as session:
        assert session.problems == []
        assert {e.state for e in session.entries()} == {ArticleState.READY}
        assert [n.note.bundle for n in session.finished("a.txt").notes] == ["story"]
        assert session.notes.in_context() == []


def test_what_a_memory_knew_comes_as_the_bundles_word(folder, mine, theirs, tmp_path):
    with (folder / "agency 🗂.tmx").open("wb") as file:
        heading = Pair("ro", "Ministrul sosește la Constanța", "en", "The minister is coming")
        write_tmx(file, [heading, Pair("ro", "Altceva", "en", "Something private")])
    with opened_folder(folder, mine) as session:
        assert session.entry("a.txt").title_translation == "The minister is coming"
    out = tmp_path / "remembered.diptych"
    write_bundle(folder, mine, out, to="en")
    with zipfile.ZipFile(out) as archive:
        assert b"private" not in archive.read("memories/0")
    opened = open_bundle(out, theirs)
    with opened_folder(opened.folder, theirs) as session:
        assert session.entry("a.txt").title_translation == "The minister is coming"
        translation = session.translations("a.txt")[0]
        assert (translation.origin, translation.source) == (Origin.BUNDLE, "remembered")
    assert not list(opened.folder.glob("*.tmx"))
    elsewhere = tmp_path / "elsewhere"
    write_articles(elsewhere)
    take_in(out, theirs, elsewhere)
    with opened_folder(elsewhere, theirs) as session:
        assert session.entry("a.txt").title_translation == "The minister is coming"


def test_what_two_people_wrote_is_merged_and_nothing_lost(bundle, folder, theirs, test_packages):
    sentence = "Ministrul sosește la Constanța"
    with opened_folder(folder, theirs) as session:
        session.corrections.correct(sentence, "ro", "Minister reaches Constanța")
        session.notes.note("a.txt", 1, "My own note")
        session.notes.note("a.txt", 2, "Another place")
        session.notes.set_tags("a.txt", ["Black-Sea"])
        entity = session.entities.all()[0]
        session.entities.edit(EntityEdit(EditKind.RENAME, entity.id, "My name for it"))
    merged = merge(bundle, theirs, folder)
    assert len(merged.conflicts) == 2
    assert any("Minister reaches Constanța" in words for words in merged.conflicts)
    assert theirs.corrections.into("en")["ro", sentence] == "Minister reaches Constanța"
    (content,) = theirs.notes.all_notes()
    notes = [note.text for note in theirs.notes.all_notes()[content]]
    whole = "\n".join(notes)
    for words in ("My own note", "Check the number 🔎", "Another place", "gets to Constanța"):
        assert words in whole
    assert set(theirs.notes.all_tags()[content]) == {"ports", "Black-Sea"}
    # Merging the same again adds nothing.
    before = theirs.notes.all_notes()
    again = merge(bundle, theirs, folder)
    assert (again.notes, again.tags, again.corrections, again.edits) == (0, 0, 0, 0)
    assert theirs.notes.all_notes() == before


def test_changes_of_entities_reach_the_same_entities_under_other_numbers(
    folder, mine, theirs, tmp_path
):
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    (other / "0.txt").write_text(
        "Ion Vasilescu a sosit.\n\nIon Vasilescu a vorbit luni.\n", "utf-8"
    )
    with opened_folder(other, theirs) as session:
        names = {e.name: e.id for e in session.entities.all()}
    with opened_folder(folder, mine) as session:
        person = next(e for e in session.entities.all() if "Kowalski" in e.name)
        session.entities.edit(EntityEdit(EditKind.RENAME, person.id, "J. Kowalski"))
    out = tmp_path / "edits.diptych"
    write_bundle(folder, mine, out, to="en")
    assert merge(out, theirs, other).edits == 1
    assert merge(out, theirs, other).edits == 0
    with opened_folder(other, theirs) as session:
        renamed = next(e for e in session.entities.all() if e.name == "J. Kowalski")
    assert renamed.id == names[person.name]


def changed(bundle: Path, out: Path, change) -> Path:
    """Write a bundle anew with its parts as `change` leaves them, listed as they are then."""
    import hashlib

    with zipfile.ZipFile(bundle) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(parts.pop("bundle.json"))
    change(manifest, parts)
    manifest["parts"] = {
        name: [len(data), hashlib.sha256(data).hexdigest()] for name, data in parts.items()
    }
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
        archive.writestr("bundle.json", json.dumps(manifest))
    return out


def articles_of(parts: dict[str, bytes]) -> tuple[str, list]:
    name = next(name for name in parts if name.startswith("articles/"))
    return name, json.loads(parts[name])


def edit_article(change):
    def edit(_manifest, parts):
        name, rows = articles_of(parts)
        change(rows[0])
        parts[name] = json.dumps(rows).encode()

    return edit


HOSTILE = {
    "climbs out": edit_article(lambda row: row["article"].update(path="../../evil.txt")),
    "absolute": edit_article(lambda row: row["article"].update(path="/etc/evil.txt")),
    "a drive": edit_article(lambda row: row["article"].update(path="C:evil.txt")),
    "a backslash": edit_article(lambda row: row["article"].update(path="..\\evil.txt")),
    "a null": edit_article(lambda row: row["article"].update(path="a\0.txt")),
    "another file": edit_article(lambda row: row.update(content="0" * 64)),
    "a span outside": edit_article(
        lambda row: row["article"]["paragraphs"][0].__setitem__(2, 10**9)
    ),
    "a mention of a number": edit_article(
        lambda row: row["article"]["mentions"].append(["0", 3, "PER", "x"])
    ),
    "no text": edit_article(lambda row: row["article"].update(text=7)),
    "a strange sentence": edit_article(
        lambda row: row["rows"][0][1].append(["x", "y", "", -1, False])
    ),
    "a route too many": edit_article(lambda row: row.update(route=17)),
    "a bad link": edit_article(lambda row: row["rows"][0][1][0].__setitem__(2, "////////////")),
    "a memory that climbs out": lambda _m, parts: parts.update(
        {
            "folder.json": json.dumps(
                {**json.loads(parts["folder.json"]), "memories": [["../evil.tmx", "memories/0"]]}
            ).encode(),
            "memories/0": b"<tmx/>",
        }
    ),
    "no list": lambda _m, parts: parts.update({"folder.json": b"[]"}),
    "deep": lambda _m, parts: parts.update({"folder.json": b"[" * 100_000}),
    "a program": lambda _m, parts: parts.update({"run.py": b"print()"}),
    "a bomb": lambda _m, parts: parts.update({"sources/9": bytes(30_000_000)}),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_bundle_is_refused_in_words_and_leaves_nothing(
    kind, bundle, theirs, tmp_path, own_home
):
    bad = changed(bundle, tmp_path / "bad.diptych", HOSTILE[kind])
    into = tmp_path / "into"
    with pytest.raises(BundleInvalid, match=r"bad\.diptych"):
        open_bundle(bad, theirs, into=into)
    assert not into.exists()
    assert count_translations(theirs) == 0
    assert theirs.corrections.into("en") == {}
    assert not list(tmp_path.rglob("evil*"))


def test_what_is_not_changed_is_accepted(bundle, theirs, tmp_path):
    same = changed(bundle, tmp_path / "same.diptych", lambda manifest, parts: None)
    assert open_bundle(same, theirs, into=tmp_path / "into").articles == 2


def test_a_damaged_bundle_is_refused_wherever_the_damage_is(bundle, theirs, tmp_path):
    data = bundle.read_bytes()
    bad = tmp_path / "bad.diptych"
    step = max(1, len(data) // 60)
    refused = 0
    for at in range(0, len(data), step):
        bad.write_bytes(data[:at] + bytes([data[at] ^ 0xFF]) + data[at + 1 :])
        into = tmp_path / f"into-{at}"
        words = ""
        try:
            open_bundle(bad, theirs, into=into)
        except BundleError as error:
            words = str(error)
        # What no reader looks at, such as an archive's time stamps, may change.
        assert "bad.diptych" in words or into.exists()
        refused += bool(words) and not into.exists()
    assert refused > 50
    bad.write_bytes(data[: len(data) // 2])
    with pytest.raises(BundleInvalid):
        open_bundle(bad, theirs)


def test_a_newer_bundle_is_refused_in_words(bundle, theirs, tmp_path):
    newer = changed(
        bundle, tmp_path / "n.diptych", lambda manifest, parts: manifest.update(format=99)
    )
    with pytest.raises(BundleTooNew, match="newer version of Diptych"):
        open_bundle(newer, theirs)


def test_own_work_is_never_replaced_by_a_bundles(bundle, folder, theirs):
    with zipfile.ZipFile(bundle) as archive:
        routes = json.loads(archive.read("folder.json"))["routes"]
    key = next(route[0][4] for route in routes if route[0][2] == "ro")
    sentence = "Ministrul sosește la Constanța"
    theirs.translations.save(key, {sentence: StoredTranslation("My own words")})
    take_in(bundle, theirs, folder)
    assert theirs.translations.of([sentence], key)[sentence].text == "My own words"
    assert count_translations(theirs) == 1
