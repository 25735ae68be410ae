"""What came from a bundle never passes for what was read, translated or written here."""

from __future__ import annotations

import csv
import io
import json
import shutil
import sqlite3
import zipfile
from contextlib import closing, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from core.article import Origin
from core.article_list import ArticleState
from core.bundle import BundleWish
from core.bundle.opening import open_bundle, take_in
from core.bundle.removal import remove
from core.bundle.taken import taken_bundles
from core.bundle.taking_over import take_over
from core.bundle.writing import BundleOptions, write_bundle
from core.errors import BundleInvalid, Cancelled
from core.export import export_folder, export_json
from core.knowledge.bundle_claim import Standing
from core.session import BundleFound, FolderSession, Problem
from core.store import Store
from core.translation.stored_translation import StoredTranslation
from tests.bundle_samples import KEY, SENTENCES, TEXT, good_parts, write
from tests.patience import until

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

TRUE, FORGED = "luni", "joi"


@pytest.fixture
def store(tmp_path: Path):
    with closing(Store(tmp_path / "store.sqlite3")) as store:
        yield store


@contextmanager
def opened_folder(folder: Path, store: Store, **options):
    """Open a folder until nothing is left to do; `events` are what it told."""
    events = []
    session = FolderSession(folder, store, to="en", on_event=events.append, **options)
    session.start()
    try:
        session.wait()
        session.events = events  # type: ignore[attr-defined]
        yield session
    finally:
        session.close()
        session.join()


def found(session) -> list[tuple[str, bool, bool]]:
    told = [event for event in session.events if isinstance(event, BundleFound)]
    return [(event.offer.name, event.wanted, event.refused) for event in told]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder with the genuine file of the sample bundle."""
    place = tmp_path / "news"
    (place / "port").mkdir(parents=True)
    (place / "port" / "a.txt").write_text(TEXT, "utf-8")
    return place


def lying(parts: dict) -> dict:
    """Let the article say another day than its file, as long and in all its sentences."""
    article = parts["articles/0.json"][0]
    for name in ("title", "text"):
        article["article"][name] = article["article"][name].replace(TRUE, FORGED + " ")
    for row in article["rows"][0][1]:
        row[0] = row[0].replace(TRUE, FORGED + " ").strip()
    text = article["article"]["text"]
    for paragraph in article["article"]["paragraphs"]:
        quote = text[paragraph[1] : paragraph[2]].rstrip()
        paragraph[2] = paragraph[1] + len(quote)
        paragraph[3] = [paragraph[1], paragraph[2]]
    return parts


def rows(store: Store) -> dict[str, list]:
    """Give all rows of the store but the index's own bookkeeping and what was decided."""
    with closing(sqlite3.connect(store.path)) as connection:
        named = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {
            name: sorted(map(repr, connection.execute(f"SELECT * FROM {name}")))
            for (name,) in named.fetchall()
            if not name.startswith(("words", "sqlite_")) and name != "bundle_refusals"
        }


INDEX = (
    *("entity_indexes", "folder_lists"),
    *(f"indexed_{what}" for what in ("articles", "entities", "places", "values", "words")),
)


def without_index(rows: dict[str, list]) -> dict[str, list]:
    """Give rows without those of what the next opening begins with, and can do without."""
    return {name: found for name, found in rows.items() if name not in INDEX}


def installed_key(store: Store) -> str:
    """Give the key of what the installed package translated."""
    with closing(sqlite3.connect(store.path)) as connection:
        ((key,),) = connection.execute("SELECT key FROM translation_keys")
    return key


# No forging


@pytest.mark.parametrize("unpacked", [True, False])
def test_a_bundle_that_lies_about_its_file_changes_the_text_nowhere(
    unpacked, folder, store, tmp_path
):
    bundle = write(tmp_path / "lie.diptych", lying(good_parts()))
    other = tmp_path / "other"
    (other).mkdir()
    (other / "same.txt").write_text(TEXT, "utf-8")
    here = open_bundle(bundle, store).folder if unpacked else folder
    if not unpacked:
        take_in(bundle, store, folder)
    for place, path in ((here, "port/a.txt"), (other, "same.txt")):
        with opened_folder(place, store) as session:
            article = session.finished(path)
            exported = json.loads(export_json(article))
        assert FORGED not in article.article.text
        assert TRUE in article.article.title
        assert FORGED not in json.dumps(exported["paragraphs"])
        if path == "port/a.txt":
            assert article.claim.standing is Standing.DIFFERS
            assert exported["bundle"] == {"name": "lie", "text": "differs"}
        else:
            assert article.claim is None
            assert "bundle" not in exported
            assert all(t is None for t in article.translations)
    # The sentence that both have is translated by the bundle's word; the forged one has none.
    with opened_folder(here, store) as session:
        translations = session.translations("port/a.txt")
    assert translations[1].origin is Origin.BUNDLE
    assert [t.text for t in translations] == [
        "The harbour opens on Monday",
        "Minister Ion Vasilescu came 🚢 to Constanța.",
    ]


def test_a_text_without_its_file_is_said_to_be_unchecked_and_stays_in_its_folder(
    folder, store, tmp_path
):
    parts = lying(good_parts())
    del parts["sources/0"]
    parts["articles/0.json"][0]["source"] = ""
    opened = open_bundle(write(tmp_path / "textonly.diptych", parts), store)
    assert opened.unchecked == 1
    with opened_folder(opened.folder, store) as session:
        article = session.finished("port/a.txt")
    assert FORGED in article.article.text
    assert article.article.author == "Ana Pop"
    assert (article.claim.name, article.claim.standing) == ("textonly", Standing.UNCHECKED)
    with opened_folder(folder, store) as session:
        genuine = session.finished("port/a.txt")
    assert FORGED not in genuine.article.text
    assert genuine.claim is None


def test_nothing_comes_under_an_installed_packages_key(folder, store, tmp_path, test_packages):
    with opened_folder(folder, store) as session:
        mine = session.translations("port/a.txt")
        assert {t.origin for t in mine} == {Origin.PACKAGE}
    before, key = rows(store), installed_key(store)
    parts: dict[str, Any] = {
        name: part if isinstance(part, bytes) else json.loads(json.dumps(part).replace(KEY, key))
        for name, part in good_parts().items()
    }
    for row in parts["articles/0.json"][0]["rows"][0][1]:
        row[1] = "FORGED"
    parts["folder.json"]["corrections"] = [["ro", SENTENCES[0], "FORGED CORRECTION"]]
    take_in(write(tmp_path / "forged.diptych", parts), store, folder)
    after = rows(store)
    for table in ("translations", "translation_keys", "corrections", "kept_routes", "articles"):
        assert after[table] == before[table]
    assert store.translations.of(SENTENCES, key)
    with opened_folder(folder, store) as session:
        assert session.translations("port/a.txt") == mine
        # What somebody wrote there is told of beside the sentence, and whose it is.
        noted = [(one.note.bundle, one.note.text) for one in session.finished("port/a.txt").notes]
    assert ("forged", "Translated there as “FORGED CORRECTION”") in noted


def test_the_engine_translates_anew_what_only_a_bundle_had(folder, store, tmp_path, test_packages):
    take_in(write(tmp_path / "early.diptych", good_parts()), store, folder)
    hidden = test_packages.rename(test_packages.with_name("hidden"))
    test_packages.mkdir()
    with opened_folder(folder, store) as session:
        assert {t.origin for t in session.translations("port/a.txt")} == {Origin.BUNDLE}
        assert session.entry("port/a.txt").state is ArticleState.READY
        test_packages.rmdir()
        hidden.rename(test_packages)
        session.packages.find_anew()
        session.wait()
        assert {t.origin for t in session.translations("port/a.txt")} == {Origin.PACKAGE}
        entry = session.entry("port/a.txt")
    assert (entry.state, entry.bundle) == (ArticleState.READY, "")
    with opened_folder(folder, store) as session:
        assert {t.origin for t in session.translations("port/a.txt")} == {Origin.PACKAGE}


def test_a_correction_and_a_memory_win_over_a_bundle(folder, store, tmp_path):
    store.corrections.save(SENTENCES[0], "ro", "en", "My own words")
    take_in(write(tmp_path / "theirs.diptych", good_parts()), store, folder)
    with opened_folder(folder, store) as session:
        first, second = session.translations("port/a.txt")
    assert (first.text, first.origin) == ("My own words", Origin.CORRECTION)
    assert (second.origin, second.source) == (Origin.BUNDLE, "theirs")


def test_names_and_joined_entities_of_a_bundle_hold_nowhere(store, tmp_path):
    parts = good_parts()
    parts["folder.json"]["entity_ids"] |= {"PER|another": "e1", "translated|e1": "FORGED NAME"}
    opened = open_bundle(write(tmp_path / "names.diptych", parts), store)
    with opened_folder(opened.folder, store) as session:
        names = [entity.name for entity in session.entities.all()]
    assert names
    assert "FORGED NAME" not in names
    assert "FORGED" not in str(store.entities.ids(str(opened.folder)))


# Marked in every export


def test_every_export_says_what_came_from_which_bundle(folder, store, tmp_path):
    parts = good_parts()
    take_in(write(tmp_path / "port & <b>.diptych", parts), store, folder)
    with opened_folder(folder, store) as session:
        article = session.finished("port/a.txt")
    for format in ("json", "html", "docx", "md", "tmx", "csv"):
        export_folder([article], tmp_path / "out" / format, format)
    out = tmp_path / "out"
    exported = json.loads((out / "json" / "port" / "a.txt.json").read_text("utf-8"))
    sentences = [s for p in exported["paragraphs"] for s in p["sentences"]]
    assert [s["origin"] for s in sentences] == ["bundle", "bundle"]
    assert exported["route"] == ["translate-ro_en 1.0"]
    assert (exported["notes"][0]["origin"], exported["notes"][0]["bundle"]) == (
        "bundle",
        "port & <b>",
    )
    html = (out / "html" / "port" / "a.txt.html").read_text("utf-8")
    assert "From bundle: port &amp; &lt;b&gt; (2 sentences)" in html
    assert 'title="from bundle port &amp; &lt;b&gt;"' in html
    assert "From bundle port &amp; &lt;b&gt;: Look again" in html
    markdown = (out / "md" / "port" / "a.txt.md").read_text("utf-8")
    assert r"From bundle: port & \<b\> (2 sentences)" in markdown
    assert r"(from bundle port & \<b\>)" in markdown
    with zipfile.ZipFile(out / "docx" / "port" / "a.txt.docx") as document:
        words = document.read("word/document.xml").decode()
        comments = document.read("word/comments.xml").decode()
    assert "From bundle: port &amp; &lt;b&gt; (2 sentences)" in words
    assert "[bundle]" in words
    assert "From bundle port &amp; &lt;b&gt;: Look again" in comments
    tmx = (out / "tmx" / "diptych.tmx").read_text("utf-8")
    assert '<prop type="x-origin">bundle</prop>' in tmx
    assert '<prop type="x-source">port &amp; &lt;b&gt;</prop>' in tmx
    table = list(csv.DictReader(io.StringIO((out / "csv" / "mentions.csv").read_text("utf-8-sig"))))
    assert {row["translated_by"] for row in table} == {"From bundle: port & <b>"}


def test_every_export_says_that_a_text_cannot_be_checked(store, tmp_path):
    parts = good_parts()
    del parts["sources/0"]
    parts["articles/0.json"][0]["source"] = ""
    opened = open_bundle(write(tmp_path / "textonly.diptych", parts), store)
    with opened_folder(opened.folder, store) as session:
        article = session.finished("port/a.txt")
    out = tmp_path / "out"
    for format in ("json", "html", "docx", "md", "tmx", "csv"):
        export_folder([article], out / format, format)
    said = "Text from bundle textonly; its text cannot be checked against a file"
    exported = json.loads((out / "json" / "port" / "a.txt.json").read_text("utf-8"))
    assert exported["bundle"] == {"name": "textonly", "text": "unchecked"}
    for place in ("html/port/a.txt.html", "md/port/a.txt.md", "tmx/diptych.tmx"):
        assert said in (out / place).read_text("utf-8")
    with zipfile.ZipFile(out / "docx" / "port" / "a.txt.docx") as document:
        assert said in document.read("word/document.xml").decode()
    assert said in (out / "csv" / "mentions.csv").read_text("utf-8-sig")


# Asked first


def test_a_bundle_that_lies_in_a_folder_is_only_told_of(folder, store, tmp_path):
    before = rows(store)
    write(folder / "gift.diptych", good_parts())
    with opened_folder(folder, store) as session:
        assert found(session) == [("gift.diptych", False, False)]
        assert session.bundles() == []
        assert all(t is None for t in session.translations("port/a.txt"))
        assert session.finished("port/a.txt").notes == ()
    offer = next(e.offer for e in session.events if isinstance(e, BundleFound))
    assert (offer.articles, offer.files, offer.corrections, offer.edits) == (1, 1, 1, 2)
    after = rows(store)
    assert {n: r for n, r in after.items() if n.startswith("bundle")} == {
        n: r for n, r in before.items() if n.startswith("bundle")
    }


def test_a_refused_bundle_is_not_asked_about_again_until_it_changes(folder, store):
    write(folder / "gift.diptych", good_parts())
    with opened_folder(folder, store) as session:
        offer = next(e.offer for e in session.events if isinstance(e, BundleFound))
    store.bundled.refuse(str(folder), offer.id)
    with opened_folder(folder, store, bundles=BundleWish.ALWAYS) as session:
        assert found(session) == [("gift.diptych", False, True)]
        assert session.bundles() == []
    other = good_parts()
    other["folder.json"]["corrections"] = []
    write(folder / "gift.diptych", other)
    with opened_folder(folder, store) as session:
        assert found(session) == [("gift.diptych", False, False)]


def test_never_and_always_hold_for_what_lies_in_the_folder(folder, store):
    write(folder / "gift.diptych", good_parts())
    with opened_folder(folder, store, bundles=BundleWish.NEVER) as session:
        assert found(session) == [("gift.diptych", False, True)]
    with opened_folder(folder, store, bundles=BundleWish.ALWAYS) as session:
        assert found(session) == []
        assert [bundle.name for bundle in session.bundles()] == ["gift"]
        assert {t.origin for t in session.translations("port/a.txt")} == {Origin.BUNDLE}
    with opened_folder(folder, store) as session:
        assert found(session) == []
        assert {t.origin for t in session.translations("port/a.txt")} == {Origin.BUNDLE}


def test_a_malformed_bundle_is_refused_in_words_and_alone(folder, store):
    (folder / "bad.diptych").write_bytes(b"no bundle")
    write(folder / "good.diptych", good_parts())
    with opened_folder(folder, store, bundles=BundleWish.ALWAYS) as session:
        told = [event.text for event in session.events if isinstance(event, Problem)]
        assert [bundle.name for bundle in session.bundles()] == ["good"]
    assert len(told) == 1
    assert "bad.diptych is damaged or no bundle" in told[0]


# Taken over, and undone


def test_what_was_written_is_the_bundles_until_it_is_taken_over(folder, store, tmp_path):
    bundle = take_in(write(tmp_path / "theirs.diptych", good_parts()), store, folder).bundle
    with opened_folder(folder, store) as session:
        entry = session.entry("port/a.txt")
        (placed,) = session.finished("port/a.txt").notes
        assert (placed.note.text, placed.note.bundle) == ("Look again", "theirs")
        assert (entry.unread, entry.starred, entry.tags, entry.notes) == (True, False, (), 0)
        assert session.translations("port/a.txt")[0].text == "The harbour opens on Monday"
        assert session.notes.in_context() == []
    assert store.notes.all_notes() == {}
    assert store.corrections.into("en") == {}
    assert store.entities.edits(str(folder)) == []
    merged = take_over(store, folder, bundle)
    assert (merged.notes, merged.tags, merged.corrections) == (1, 1, 1)
    with opened_folder(folder, store) as session:
        entry = session.entry("port/a.txt")
        (placed,) = session.finished("port/a.txt").notes
        assert (placed.note.text, placed.note.bundle) == ("Look again", "")
        assert (entry.unread, entry.starred) == (False, True)
        assert (entry.tags, entry.notes) == (("ports",), 1)
        assert session.translations("port/a.txt")[0].origin is Origin.CORRECTION


def test_what_stands_in_no_article_is_not_taken_over(folder, store, tmp_path):
    parts = good_parts()
    parts["folder.json"]["corrections"] += [["ro", "Stă în niciun articol.", "FORGED"]]
    bundle = take_in(write(tmp_path / "theirs.diptych", parts), store, folder).bundle
    assert take_over(store, folder, bundle).corrections == 1
    assert "FORGED" not in store.corrections.into("en").values()


def test_what_was_taken_over_and_never_read_is_forgotten_with_its_folder(folder, store, tmp_path):
    bundle = take_in(write(tmp_path / "theirs.diptych", good_parts()), store, folder).bundle
    assert take_over(store, folder, bundle).corrections == 1
    store.forget(str(folder))
    assert store.corrections.into("en") == {}


@pytest.mark.parametrize("sources", [True, False])
def test_removing_a_bundle_leaves_nothing_of_it(sources, folder, store, tmp_path):
    with opened_folder(folder, store) as session:
        session.notes.note("port/a.txt", 0, "My own")
    before = without_index(rows(store))
    parts = good_parts()
    if not sources:
        del parts["sources/0"]
        parts["articles/0.json"][0]["source"] = ""
    path = write(tmp_path / "theirs.diptych", parts)
    bundle = take_in(path, store, folder).bundle
    with opened_folder(folder, store) as session:
        assert {t.origin for t in session.translations("port/a.txt")} == {Origin.BUNDLE}
        # Words are indexed a moment after an article is told to be finished.
        until(lambda: session.search.find("harbour", most=5))
    assert without_index(rows(store)) != before
    remove(store, bundle)
    assert taken_bundles(store, folder) == []
    after = rows(store)
    assert without_index(after) == before
    assert not any(after[name] for name in INDEX)  # and the folder is linked anew
    with opened_folder(folder, store) as session:
        assert all(t is None for t in session.translations("port/a.txt"))
        assert session.search.find("harbour", most=5) == []
        assert session.search.find("minister", most=5) == []
        assert [one.note.text for one in session.finished("port/a.txt").notes] == ["My own"]
    assert without_index(rows(store)) == before


def test_what_the_reader_wrote_on_an_unchecked_text_outlives_its_bundle(store, tmp_path):
    parts = good_parts()
    del parts["sources/0"]
    parts["articles/0.json"][0]["source"] = ""
    opened = open_bundle(write(tmp_path / "textonly.diptych", parts), store)
    with opened_folder(opened.folder, store) as session:
        session.notes.note("port/a.txt", 1, "Mine")
        session.marks.set_starred("port/a.txt", True)
    remove(store, opened.bundle)
    assert "@" not in "".join(store.notes.all_notes())
    with opened_folder(opened.folder, store) as session:
        finished = session.finished("port/a.txt")
        assert [one.note.text for one in finished.notes] == ["Mine"]
        assert finished.claim is None
        assert session.entry("port/a.txt").starred


def test_a_bundle_that_was_not_taken_in_whole_leaves_nothing(folder, store, tmp_path):
    before = rows(store)
    path = write(tmp_path / "theirs.diptych", good_parts())
    calls = iter([False, True])
    with pytest.raises(Cancelled):
        take_in(path, store, folder, cancelled=lambda: next(calls))
    assert rows(store) == before


def test_a_bundles_words_do_not_go_on_into_another_bundle(folder, store, tmp_path):
    take_in(write(tmp_path / "theirs.diptych", good_parts()), store, folder)
    with opened_folder(folder, store) as session:
        assert session.translations("port/a.txt")[0].origin is Origin.BUNDLE
    out = tmp_path / "mine.diptych"
    assert write_bundle(folder, store, out, to="en").articles == 1
    with zipfile.ZipFile(out) as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist())
    assert b"harbour" not in whole
    assert b"Minister Ion" not in whole


def test_a_text_that_only_a_bundle_told_goes_into_no_other(store, tmp_path):
    parts = good_parts()
    del parts["sources/0"]
    parts["articles/0.json"][0]["source"] = ""
    opened = open_bundle(write(tmp_path / "textonly.diptych", parts), store)
    with opened_folder(opened.folder, store) as session:
        assert session.finished("port/a.txt").claim is not None
    for sources in (True, False):
        out = tmp_path / f"mine-{sources}.diptych"
        options = BundleOptions(sources=sources)
        written = write_bundle(opened.folder, store, out, to="en", options=options)
        assert (written.articles, written.left_out) == (0, 1)


def test_own_rows_under_the_bundles_key_stay_as_they_are(folder, store, tmp_path):
    store.translations.save(KEY, {SENTENCES[0]: StoredTranslation("Mine")})
    take_in(write(tmp_path / "theirs.diptych", good_parts()), store, folder)
    assert store.translations.of(SENTENCES, KEY) == {SENTENCES[0]: StoredTranslation("Mine")}


def test_what_a_person_was_not_asked_about_is_not_taken_in(folder, store):
    place = write(folder / "gift.diptych", good_parts())
    with opened_folder(folder, store) as session:
        offer = next(e.offer for e in session.events if isinstance(e, BundleFound))
    other = good_parts()
    other["folder.json"]["corrections"] = []
    write(place, other)
    with pytest.raises(BundleInvalid, match="has changed since you were asked"):
        take_in(place, store, folder, id=offer.id)
    assert taken_bundles(store, folder) == []


def test_a_removed_bundle_that_still_lies_there_is_wanted_in_none_of_its_folders(
    folder, store, tmp_path
):
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    for place in (folder, other):
        path = write(place / "gift.diptych", good_parts())
        bundle = take_in(path, store, place).bundle
    remove(store, bundle)
    for place in (folder, other):
        with opened_folder(place, store, bundles=BundleWish.ALWAYS) as session:
            assert session.bundles() == []


def test_forgetting_the_folder_forgets_its_bundles(folder, store, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    path = write(tmp_path / "theirs.diptych", good_parts())
    for place in (folder, other):
        take_in(path, store, place)
        with opened_folder(place, store) as session:
            until(partial(session.search.find, "harbour", most=5))
    store.forget(str(folder))
    with opened_folder(other, store) as session:
        until(lambda: session.search.find("harbour", most=5))
    store.forget(str(other))
    assert {n: r for n, r in rows(store).items() if n.startswith("bundle") and r} == {}
    assert rows(store)["texts"] == []
