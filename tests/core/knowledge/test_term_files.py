"""Lists of terms in tables and TBX."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from core.errors import TermsError
from core.knowledge import term_files
from core.knowledge.term_files import read_terms, write_terms
from core.knowledge.terms import Term, make_term

if TYPE_CHECKING:
    from pathlib import Path

TERMS = (
    Term("prim-ministru", "prime minister", "en", "ro"),
    Term("-Власть 😀", "authorities", "en"),
    Term("שלום & <b>", "\"peace\", 'now'", "en", "he"),
)
OLD_TBX = """<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader/><text><body>
<termEntry id="a"><descrip type="subjectField">ports</descrip>
 <langSet xml:lang="ron"><tig><term>port</term></tig>
  <ntig><termGrp><term>port <hi>vechi</hi></term></termGrp></ntig></langSet>
 <langSet xml:lang="en-US">
  <tig><term>haven</term>
   <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
  <tig><term>harbour</term></tig></langSet></termEntry>
<termEntry id="b"><langSet xml:lang="ro"><tig><term>stat</term></tig></langSet></termEntry>
</body></text></martif>"""


def write(path: Path, text: str | bytes) -> Path:
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


@pytest.mark.parametrize("name", ["terms.csv", "terms.tbx"])
def test_terms_come_back_from_what_was_written(tmp_path: Path, name: str):
    write_terms(tmp_path / name, TERMS)
    assert read_terms(tmp_path / name, "en").terms == TERMS


@given(st.lists(st.tuples(st.text(max_size=40), st.text(max_size=40)), max_size=5))
def test_whatever_is_a_term_comes_back(tmp_path_factory, written):
    made = [term for a, b in written if (term := make_term(a, b, "en", "ro"))]
    folder = tmp_path_factory.mktemp("terms")
    once = tuple({term.source.casefold(): term for term in made}.values())
    for name in ("a.csv", "a.tbx") if once else ():
        write_terms(folder / name, once)
        assert read_terms(folder / name, "en").terms == once


def test_tbx_is_written_as_the_standard_has_it(tmp_path: Path):
    write_terms(tmp_path / "terms.tbx", TERMS)
    root = etree.parse(tmp_path / "terms.tbx").getroot()
    space = "{urn:iso:std:iso:30042:ed-2}"
    assert (root.tag, root.get("style"), root.get("type")) == (f"{space}tbx", "dca", "TBX-Basic")
    assert [child.tag for child in root] == [f"{space}tbxHeader", f"{space}text"]
    entries = root.findall(f".//{space}conceptEntry")
    assert len({entry.get("id") for entry in entries}) == len(TERMS)
    for entry in entries:
        sections = list(entry)
        assert {section.tag for section in sections} == {f"{space}langSec"}
        assert all(section.find(f"{space}termSec/{space}term") is not None for section in sections)


def test_older_tbx_is_read_without_what_is_given_up(tmp_path: Path):
    found = read_terms(write(tmp_path / "old.tbx", OLD_TBX), "en")
    assert [(t.source, t.target, t.from_code) for t in found.terms] == [
        ("port", "harbour", "ro"),
        ("port vechi", "harbour", "ro"),
    ]
    assert found.left_out == ("Entry 2 has no term in English and another language.",)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("source,target,from\nport,harbour,ro\n", ("port", "harbour", "ro")),
        ("en;ro-RO\nharbour;port\n", ("port", "harbour", "ro")),
        ("port\tharbour\n", ("port", "harbour", "")),
        ("\ufeff'=port,x\n'-port,harbour\n", ("-port", "harbour", "")),
    ],
)
def test_tables_of_several_makes_are_read(tmp_path: Path, text: str, found: tuple[str, ...]):
    (term,) = read_terms(write(tmp_path / "t.csv", text), "en").terms
    assert (term.source, term.target, term.from_code) == found


def test_one_bad_row_costs_itself_alone(tmp_path: Path):
    rows = ["source,target,to", "a,b,en", "c,,en", "d,e,de", f"{'f' * 300},g,en", "h,i,"]
    found = read_terms(write(tmp_path / "t.csv", "\n".join(rows)), "en")
    assert [term.source for term in found.terms] == ["a", "h"]
    assert [why.partition(" is ")[0] for why in found.left_out] == ["Row 3", "Row 4", "Row 5"]


def test_what_is_whole_of_a_damaged_file_is_read(tmp_path: Path):
    found = read_terms(write(tmp_path / "cut.tbx", OLD_TBX[:-60]), "en")
    assert [term.source for term in found.terms] == ["port", "port vechi"]
    assert "damaged at line" in found.left_out[0]


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.csv", b"port,\xff\xfe\xff", "UTF-8"),
        ("a.csv", b"", "no terms into English"),
        ("a.tbx", b"<html/>", "begins with <html>"),
        ("a.tbx", b"", "no terms into English"),
        ("a.tbx", b'<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><tbx>&c;</tbx>', "no terms"),
    ],
)
def test_what_is_no_list_is_said(tmp_path: Path, name: str, data: bytes, words: str):
    with pytest.raises(TermsError, match=words):
        read_terms(write(tmp_path / name, data), "en")
    with pytest.raises(TermsError, match="cannot be read"):
        read_terms(tmp_path, "en")


def test_no_file_is_read_beyond_its_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    many = "".join(f"<termSec><term>t{n}</term></termSec>" for n in range(3000))
    entry = f'<conceptEntry><langSec xml:lang="ro">{many}</langSec></conceptEntry>'
    with pytest.raises(TermsError, match="too many parts"):
        read_terms(write(tmp_path / "a.tbx", f"<tbx>{entry}</tbx>"), "en")
    monkeypatch.setattr(term_files, "MOST_BYTES", 10)
    with pytest.raises(TermsError, match="larger than"):
        read_terms(write(tmp_path / "a.csv", "a,b\n" * 5), "en")
    with pytest.raises(TermsError, match="no terms to write"):
        write_terms(tmp_path / "b.csv", [])
