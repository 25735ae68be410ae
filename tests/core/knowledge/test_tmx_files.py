from __future__ import annotations

import io
import tracemalloc
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from core.errors import MemoryUnreadable
from core.knowledge import tmx_files
from core.knowledge.comparable_sentences import comparable
from core.knowledge.tmx_files import Pair, read_memory, write_tmx
from core.languages import without_region

if TYPE_CHECKING:
    from pathlib import Path

    from core.knowledge.translation_memory import Memory

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def tmx(body: str, *, head: str = "", root: str = '<tmx version="1.4">') -> str:
    return (
        f'<?xml version="1.0"?>{head}\n{root}\n'
        '<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" '
        'adminlang="en" srclang="ro" datatype="plaintext"/>\n'
        f"<body>\n{body}\n</body>\n</tmx>\n"
    )


def unit(source: str, target: str, *, attribute: str = "xml:lang", source_code: str = "ro") -> str:
    return (
        f'<tu><tuv {attribute}="{source_code}"><seg>{source}</seg></tuv>'
        f'<tuv {attribute}="en"><seg>{target}</seg></tuv></tu>'
    )


def read(tmp_path: Path, text: str | bytes) -> Memory:
    path = tmp_path / "team.tmx"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_memory(path)


def test_a_sentence_is_found_in_both_directions(tmp_path: Path):
    memory = read(tmp_path, tmx(unit("Bună ziua.", "Good day.")))
    assert memory.name == "team.tmx"
    assert len(memory) == 1
    assert memory.languages == {"ro", "en"}
    assert memory.lookup("Bună ziua.", "ro", "en") == "Good day."
    assert memory.lookup("Good day.", "en", "ro") == "Bună ziua."
    assert memory.lookup("Good day.", "ro", "en") is None
    assert memory.lookup("Bună ziua.", "ro", "pl") is None
    assert memory.lookup("Bună ziua?", "ro", "en") is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Președintele  a plecat 🧭.",
        " președintele a\u00a0plecat 🧭.\n",
        "PREȘEDINTELE A PLECAT 🧭.",
        "Preşedintele a plecat 🧭.",
        "Pres\u0326edintele a ple\u00adcat 🧭.",
    ],
)
def test_what_nobody_sees_does_not_matter(tmp_path: Path, sentence: str):
    memory = read(tmp_path, tmx(unit("Președintele a plecat 🧭.", "The president left 🧭.")))
    assert memory.lookup(sentence, "ro", "en") == "The president left 🧭."


def test_right_to_left_sentences_are_found(tmp_path: Path):
    memory = read(tmp_path, tmx(unit("שָׁלוֹם  עולם", "Hello", source_code="he-IL")))
    assert memory.lookup("שָׁלוֹם עולם", "he", "en") == "Hello"


def test_the_same_case_is_preferred_then_the_last_unit(tmp_path: Path):
    units = unit("Polish", "a") + unit("polish", "b") + unit("POLISH", "c") + unit("polish", "d")
    memory = read(tmp_path, tmx(units))
    assert memory.lookup("Polish", "ro", "en") == "a"
    assert memory.lookup("polish", "ro", "en") == "d"
    assert memory.lookup("pOLISH", "ro", "en") == "d"


def test_of_units_with_one_source_the_last_in_the_wanted_language_counts(tmp_path: Path):
    polish = (
        '<tu><tuv xml:lang="ro"><seg>da</seg></tuv><tuv xml:lang="pl"><seg>tak</seg></tuv></tu>'
    )
    memory = read(tmp_path, tmx(unit("da", "yes") + polish))
    assert memory.lookup("da", "ro", "en") == "yes"
    assert memory.lookup("da", "ro", "pl") == "tak"


def test_the_old_language_attribute_is_read(tmp_path: Path):
    memory = read(tmp_path, tmx(unit("da", "yes", attribute="lang")))
    assert memory.lookup("da", "ro", "en") == "yes"


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("ro-RO", "ro"),
        ("EN_us", "en"),
        ("pt-BR", "pt"),
        ("zh", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("no", "nb"),
        ("", ""),
    ],
)
def test_regions_are_folded(tag: str, code: str):
    assert without_region(tag) == code


def test_a_lookup_folds_regions_too(tmp_path: Path):
    memory = read(tmp_path, tmx(unit("sim", "yes", source_code="pt-PT")))
    assert memory.lookup("sim", "pt-BR", "en-GB") == "yes"


def test_codes_of_formats_are_dropped_and_their_text_kept(tmp_path: Path):
    source = (
        '<bpt i="1">&lt;b&gt;</bpt>Chi<hi>na</hi><ept i="1">&lt;/b&gt;</ept> are '
        '<ph x="1">{1<sub>o</sub>}</ph> zi<it pos="begin">[i]</it>.<ut>{2}</ut>'
    )
    memory = read(tmp_path, tmx(unit(source, "China has a day.")))
    assert memory.lookup("China are o zi.", "ro", "en") == "China has a day."


def test_line_breaks_in_a_segment_are_spaces(tmp_path: Path):
    memory = read(tmp_path, tmx(unit("unu\n    doi", "one\n\ttwo\u00a0!")))
    assert memory.lookup("unu doi", "ro", "en") == "one two\u00a0!"


def test_units_that_pair_nothing_are_left_out(tmp_path: Path):
    body = (
        unit("a", "")
        + "<tu/>"
        + '<tu><tuv><seg>no language</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu>'
        + '<tu><note>x</note><tuv xml:lang="ro"><prop type="p">y</prop><seg>c</seg></tuv>'
        + '<tuv xml:lang="en"><seg>d</seg></tuv></tu>'
    )
    memory = read(tmp_path, tmx(body))
    assert len(memory) == 1
    assert memory.lookup("c", "ro", "en") == "d"


def test_a_name_space_and_a_doctype_do_no_harm(tmp_path: Path):
    text = tmx(
        unit("da", "yes"),
        head='<!DOCTYPE tmx SYSTEM "http://127.0.0.1:9/tmx14.dtd">',
        root='<tmx xmlns="http://www.lisa.org/tmx14" version="1.4">',
    )
    assert read(tmp_path, text).lookup("da", "ro", "en") == "yes"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "windows-1250"])
def test_other_encodings_are_read(tmp_path: Path, encoding: str):
    declared = "utf-8" if encoding == "utf-8-sig" else encoding
    text = tmx(unit("Łódź", "Lodz", source_code="pl")).replace(
        '<?xml version="1.0"?>', f'<?xml version="1.0" encoding="{declared}"?>'
    )
    assert read(tmp_path, text.encode(encoding)).lookup("łódź", "pl", "en") == "Lodz"


def test_entities_are_not_resolved(tmp_path: Path):
    secret = tmp_path / "secret"
    secret.write_text("SECRET")
    head = f'<!DOCTYPE tmx [<!ENTITY x SYSTEM "{secret.as_uri()}"><!ENTITY y "inside">]>'
    memory = read(tmp_path, tmx(unit("a &x; b &y; &amp; c", "ok"), head=head))
    assert memory.lookup("a b & c", "ro", "en") == "ok"


def test_a_bomb_of_entities_is_refused(tmp_path: Path):
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(12))
    with pytest.raises(MemoryUnreadable, match="amplification"):
        read(tmp_path, tmx(unit("&e11;", "ok"), head=f"<!DOCTYPE tmx [{entities}]>"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (tmx("<tu>\n<tuv>\n</tu>"), "line 7"),
        ("", "line 1"),
        ("plain text", "line 1"),
        ("<html><body/></html>", "begins with <html>"),
        (tmx(unit("a", "b"))[:-20], "no valid TMX"),
        (b"\x00\x01\x02" * 50, "no valid TMX"),
    ],
)
def test_what_is_no_tmx_is_told_in_words(tmp_path: Path, text: str | bytes, words: str):
    with pytest.raises(MemoryUnreadable, match=words) as raised:
        read(tmp_path, text)
    assert "team.tmx" in str(raised.value)


def test_a_missing_file_is_told_in_words(tmp_path: Path):
    with pytest.raises(MemoryUnreadable, match=r"gone\.tmx cannot be read"):
        read_memory(tmp_path / "gone.tmx")


def test_what_is_read_is_freed_while_reading(tmp_path: Path):
    memory = read(tmp_path, tmx("".join(unit(f"unu {n}", f"one {n}") for n in range(5000))))
    assert len(memory) == 5000
    assert memory.lookup("UNU 4321", "ro", "en") == "one 4321"


sentences = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("🧭\u0301שָ<&>\x01\r\n\ufffe"),
    max_size=20,
)


@settings(deadline=None)
@given(st.lists(st.tuples(sentences, sentences), max_size=5))
def test_what_is_written_is_valid_and_read_again(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]
):
    path = tmp_path_factory.mktemp("tmx") / "x.tmx"
    with path.open("wb") as file:
        write_tmx(file, [Pair("ro", a, "en", b, (("x-doubt", a),)) for a, b in rows])
    root = etree.parse(path).getroot()
    assert len(root.findall("body/tu")) == len(rows)
    memory = read_memory(path)
    for source, target in rows:
        if source.isprintable() and target.isprintable() and comparable(source) and target.strip():
            assert memory.lookup(source, "ro", "en") is not None


def test_a_written_file_has_all_that_the_format_asks_for():
    file = io.BytesIO()
    write_tmx(file, [Pair("pl", "Tak\x02 & <nie>", "en", "Yes", (("x-origin", "package"),))])
    root = etree.fromstring(file.getvalue())
    header = root.find("header")
    assert root.get("version") == "1.4"
    assert header is not None
    assert set(header.attrib) == {
        "creationtool",
        "creationtoolversion",
        "segtype",
        "o-tmf",
        "adminlang",
        "srclang",
        "datatype",
    }
    assert header.get("segtype") == "sentence"
    assert header.get("creationtool") == "diptych"
    (tu,) = root.findall("body/tu")
    assert [child.tag for child in tu] == ["prop", "tuv", "tuv"]
    assert [(v.get(LANG), v.findtext("seg")) for v in tu.findall("tuv")] == [
        ("pl", "Tak & <nie>"),
        ("en", "Yes"),
    ]


def _nested(levels: int) -> str:
    return "<hi>" * levels + "unu" + "</hi>" * levels


BAD_UNITS = {
    "empty": "<tu/>",
    "no text": "<tu><tuv xml:lang='ro'/><tuv xml:lang='en'><seg/></tuv></tu>",
    "no language": "<tu><tuv><seg>unu</seg></tuv><tuv><seg>one</seg></tuv></tu>",
    "strange languages": unit("unu", "one", source_code="<b>zz</b>".replace("<", "&lt;")),
    "a language of any length": unit("unu", "one", source_code="x" * 100_000),
    "too long": unit("unu " * 5_000, "one"),
    "a tower of marks": unit("u" + "\u0301\u0316" * 3_000, "one"),
    "many parts": f"<tu>{'<x/>' * 20_000}</tu>",
    "many variants": "<tu>" + "<tuv xml:lang='ro'><seg>unu</seg></tuv>" * 11_000 + "</tu>",
    "a unit in a unit": f"<tu><note>{unit('in', 'side')}</note></tu>",
    "an entity of its own": unit("&unknown;", "one"),
    "deep": unit(_nested(200), "one"),
    "other elements": "<tu><seg>unu</seg><tuv><tuv><seg>x</seg></tuv></tuv></tu><junk/>" * 50,
}


@pytest.mark.parametrize("kind", BAD_UNITS)
def test_a_bad_unit_costs_itself_alone(tmp_path: Path, kind: str):
    body = unit("înainte", "before") + BAD_UNITS[kind] + unit("după", "after")
    head = "<!DOCTYPE tmx SYSTEM 'tmx14.dtd'>" if "&unknown;" in body else ""
    memory = read(tmp_path, tmx(body, head=head))
    assert memory.lookup("înainte", "ro", "en") == "before"
    assert memory.lookup("după", "ro", "en") == "after"
    assert len(memory) <= 3


def test_elements_outside_of_units_are_freed_too(tmp_path: Path):
    text = tmx(unit("da", "yes")).replace("<body>", f"<body>{'<note>x</note>' * 100_000}")
    (tmp_path / "team.tmx").write_text(text, "utf-8")
    tracemalloc.start()
    try:
        assert read_memory(tmp_path / "team.tmx").lookup("da", "ro", "en") == "yes"
    finally:
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert most < 5_000_000


def test_a_file_over_the_limits_is_refused_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    text = tmx(unit("unu", "one") + unit("doi", "two"))
    monkeypatch.setattr(tmx_files, "MOST_UNITS", 1)
    with pytest.raises(MemoryUnreadable, match=r"team\.tmx has more than 1 pairs"):
        read(tmp_path, text)
    monkeypatch.setattr(tmx_files, "MOST_BYTES", 100)
    with pytest.raises(MemoryUnreadable, match=r"team\.tmx cannot be read"):
        read(tmp_path, text)


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_a_memory_or_told_in_words(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
):
    path = tmp_path_factory.mktemp("tmx") / "x.tmx"
    good = tmx(unit("da", "yes")).encode()
    for whole in (data, good[:40] + data, good[: good.index(b"<body>") + 6] + data + good[-15:]):
        path.write_bytes(whole)
        try:
            read_memory(path)
        except MemoryUnreadable as error:
            assert str(error).encode("utf-8")  # noqa: PT017


def file_of(tmp_path: Path, *units: str) -> Path:
    path = tmp_path / "memory.tmx"
    body = "\n".join(units)
    head = '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header/><body>\n'
    path.write_text(f"{head}{body}\n</body></tmx>", encoding="utf-8")
    return path


def made_unit(source: str, target: str, *, code: str = "ro", dated: str = "") -> str:
    changed = f' changedate="{dated}"' if dated else ""
    return (
        f'<tu{changed}><tuv xml:lang="{code}"><seg>{source}</seg></tuv>'
        f'<tuv xml:lang="eng"><seg>{target}</seg></tuv></tu>'
    )


@pytest.mark.parametrize("bad", ["Tom & Anna", "a&#x1F;b", "</tu>", "<seg>"])
def test_a_damaged_unit_is_lost_alone_and_said(tmp_path: Path, bad: str) -> None:
    memory = read_memory(
        file_of(
            tmp_path,
            made_unit("Ploua la munte.", "It rained in the mountains."),
            made_unit("Trenul a venit.", bad),
            made_unit("Podul s-a rupt.", "The bridge broke."),
        )
    )
    assert memory.lookup("Ploua la munte.", "ro", "en") == "It rained in the mountains."
    assert memory.lookup("Podul s-a rupt.", "ro", "en") == "The bridge broke."
    assert "line 4" in memory.damage or "line 5" in memory.damage


def test_tags_written_as_text_are_no_words(tmp_path: Path) -> None:
    source = '&lt;f0&gt;Podul&lt;/f0&gt; s-a &lt;g id="2"&gt;rupt&lt;/g&gt;.&lt;x id="3"/&gt;'
    memory = read_memory(
        file_of(tmp_path, made_unit(source, "&lt;f0&gt;The bridge&lt;/f0&gt; broke."))
    )
    assert memory.lookup("Podul s-a rupt.", "ro", "en") == "The bridge broke."
    assert memory.damage == ""


@pytest.mark.parametrize(("tag", "code"), [("ron", "ro"), ("rum", "ro"), ("pol-PL", "pl")])
def test_codes_of_three_letters_are_those_of_two(tmp_path: Path, tag: str, code: str) -> None:
    memory = read_memory(file_of(tmp_path, made_unit("abc def", "One two.", code=tag)))
    assert memory.lookup("abc def", code, "en") == "One two."


def test_the_unit_changed_last_counts(tmp_path: Path) -> None:
    memory = read_memory(
        file_of(
            tmp_path,
            made_unit("Da.", "Indeed.", dated="20240105T100000Z"),
            made_unit("Da.", "Yes.", dated="20190105T100000Z"),
        )
    )
    assert memory.lookup("Da.", "ro", "en") == "Indeed."


def test_quotes_footnotes_and_the_last_full_stop_do_not_count(tmp_path: Path) -> None:
    memory = read_memory(file_of(tmp_path, made_unit("„Podul” s-a rupt.", "The bridge broke.")))
    for said in ("Podul s-a rupt", "«Podul» s-a rupt.[3]", "Podul s-a rupt.²", "Podul s-a rupt*"):
        assert memory.lookup(said, "ro", "en") == "The bridge broke."
    assert memory.lookup("Podul s-a rupt?", "ro", "en") is None
