from __future__ import annotations

import pytest

from core.cleaning.furniture_phrases import KINDS, bare_words, furniture_phrases, read_phrases
from core.paths import resources_dir


def test_the_file_has_each_phrase_of_a_kind_once():
    path = resources_dir() / "cleaning" / "furniture-phrases.tsv"
    lines = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("#")]
    rows = [(kind, bare_words(phrase)) for kind, _, phrase in (ln.partition("\t") for ln in lines)]
    assert {kind for kind, _ in rows} == {*KINDS}
    assert len(rows) == len({*rows})
    known = furniture_phrases()
    assert not known.alone & known.headings, "a phrase is furniture always, or at times"


@pytest.mark.parametrize(
    "line",
    ["no kind", "nonsense\tshare", "alone\t", "alone\t12 !", "alone\tshare\tthis", "\talone"],
)
def test_a_line_that_is_no_kind_and_phrase_is_named(line: str):
    with pytest.raises(ValueError, match="line 2"):
        read_phrases(["# a comment", line, "alone\tshare"])


def test_phrases_are_compared_without_case_marks_and_figures():
    read = read_phrases(["heading\tKomentarz", "", "opening\tCitește și tu", "alone\t12 ȘTIRI!"])
    assert read.headings == {"komentarz"}
    assert read.openings == {"citeste": ["citeste si tu"]}
    assert read.alone == {bare_words("Știri")}
