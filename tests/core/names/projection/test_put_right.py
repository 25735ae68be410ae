"""Names that a package mangled, put right where both ends are sure."""

from __future__ import annotations

import pytest

from core.article import Article, Origin, Paragraph, ParagraphKind, Sentence, Translation, WordLink
from core.names.projection.name_doubts import doubt_names
from core.names.projection.put_right import with_names_put_right
from core.names.recognition.recognise import recognise

Links = list[tuple[str, str, float]]
# fmt: off
CASES: list[tuple[str, str, Links, str]] = [
    ("Niemcy i Francja podpisały umowę 😀 z Chinami.",
     "Niemcy and France signed 😀 a contract with Kine.",
     [("Chinami", "Kine", 0.8), ("Niemcy", "Niemcy", 0.7), ("Francja", "France", 0.8)],
     "Germany and France signed 😀 a contract with China."),
    ("Chiny milczą.", "Kine's silence.", [("Chiny", "Kine", 0.8)], "China's silence."),
    ("Stany Zjednoczone milczą.", "Stany are silent.",
     [("Stany Zjednoczone", "Stany", 0.9)],
     "The United States are silent."),
    ("Austria zamknęła granicę ze Słowacją.", "Australia closed the border with Slovenia.",
     [("Austria", "Australia", 0.9), ("Słowacją", "Slovenia", 0.9)],
     "Austria closed the border with Slovakia."),
    ("Stany Zjednoczone milczą.", "The former Stany are silent.",
     [("Stany Zjednoczone", "Stany", 0.9)],
     "The former United States are silent."),
    ("Stany Zjednoczone milczą.", "Today’s Stany are silent.",
     [("Stany Zjednoczone", "Stany", 0.9)],
     "Today’s United States are silent."),
    ("Stany Zjednoczone milczą.", "“(The Stany) are silent.", [("Stany Zjednoczone", "Stany", 0.9)],
     "“(The United States) are silent."),
    ("Stany Zjednoczone milczą.", "“Stany are silent.",
     [("Stany Zjednoczone", "Stany", 0.9)],
     "“The United States are silent."),
    ("Stany Zjednoczone milczą.", "The fear of Stany is there.",
     [("Stany Zjednoczone", "Stany", 0.9)], "The fear of the United States is there."),
    # What is not sure stays.
    ("Chiny milczą.", "Kine's silence.", [("Chiny", "Kine", 0.2)], "Kine's silence."),
    ("Austria zamknęła granicę.", "Australia closed the border.", [],
     "Australia closed the border."),
    ("Chiny i Niemcy milczą.", "China and Germany are silent.", [],
     "China and Germany are silent."),
]
# fmt: on


@pytest.mark.parametrize(("original", "made", "links", "shown"), CASES)
def test_a_name_is_put_right_where_its_link_is_sure(
    original: str, made: str, links: Links, shown: str
):
    article = article_of(original)
    found = tuple(
        WordLink(original.index(a), original.index(a) + len(a), made.index(b),
                 made.index(b) + len(b), weight)
        for a, b, weight in links
    )  # fmt: skip
    doubted = doubt_names(article, 0, Translation(made, Origin.PACKAGE, "p", found), "en")
    translation = with_names_put_right(article, 0, doubted)
    assert translation.text == shown
    undone = shown
    for place in reversed(translation.put_right):
        undone = undone[: place.start] + place.engine + undone[place.end :]
    assert undone == made
    assert all(link.target_end <= len(shown) for link in translation.links)
    assert with_names_put_right(article, 0, translation) == translation


def test_what_no_package_made_is_left():
    article = article_of("Chiny milczą.")
    memory = Translation("Kine's silence.", Origin.MEMORY, "m")
    assert with_names_put_right(article, 0, memory) is memory


def article_of(text: str) -> Article:
    whole = Paragraph(ParagraphKind.BODY, 0, len(text), (Sentence(0, len(text)),))
    mentions = tuple(recognise(text, [whole], "pl"))
    return Article("a.txt", "", None, "pl", 1.0, "utf-8", text, (whole,), mentions)
