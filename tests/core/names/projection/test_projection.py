from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from core.article import MentionType, WordLink
from core.names.projection.project import project

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE
Wanted = tuple[str, MentionType, tuple[str, ...]]


def marked(sentence: str, wanted: list[Wanted], translation: str, links: tuple[WordLink, ...] = ()):
    """Project names of `sentence`, each (form, type, names); give (text, number) pairs."""
    spans, at = [], 0
    for form, kind, _ in wanted:
        at = sentence.index(form, at)
        spans.append((at, at + len(form), kind))
        at += len(form)
    places = project(sentence, spans, [names for _, _, names in wanted], translation, links)
    return [(translation[start:end], k) for start, end, k in places]


def test_canonical_names_are_found_at_word_boundaries():
    assert marked(
        "liderul Chinei, Xi Jinping, cu chinezii",
        [("Chinei", LOC, ("China",)), ("Xi Jinping", PER, ("Xi Jinping",))],
        "China's leader, Xi Jinping, with the Chinese",
    ) == [("China", 0), ("Xi Jinping", 1)]


def test_a_people_is_not_its_country():
    wanted: list[Wanted] = [("Румунії", LOC, ("Romania", "Rumunia", "România"))]
    assert marked("на території Румунії", wanted, "on Romanian territory") == []
    wanted = [("України", LOC, ("Ukraine", "Ukrajina"))]
    assert marked("флот України", wanted, "the Ukrainian navy") == []


def test_a_name_that_occurs_twice_is_marked_once_for_each_mention():
    wanted: list[Wanted] = [("China", LOC, ("China",)), ("China", LOC, ("China",))]
    assert marked("China și China", wanted, "China and China") == [("China", 0), ("China", 1)]
    assert marked("China și China", wanted, "China alone") == [("China", 0)]


def test_the_longest_name_wins():
    wanted: list[Wanted] = [("Łukaszenka", PER, ("Alexander Lukashenko",))]
    assert marked("Łukaszenka jest", wanted, "Alexander Lukashenko is") == [
        ("Alexander Lukashenko", 0)
    ]
    assert marked("Łukaszenka jest", wanted, "Lukashenko is") == [("Lukashenko", 0)]


def test_other_spellings_are_found_by_sound():
    wanted: list[Wanted] = [("Олександр Кубраков", PER, ())]
    assert marked("каже Олександр Кубраков", wanted, "Oleksandr Kubrakov says") == [
        ("Oleksandr Kubrakov", 0)
    ]
    wanted = [("Nagy István", PER, ("Nagy István",))]
    assert marked("Nagy István szerint", wanted, "says István Nagy") == [("István Nagy", 0)]


def test_dates_are_found_by_their_name_only():
    wanted: list[Wanted] = [("luni", MentionType.DATE, ("Monday",))]
    assert marked("de luni la", wanted, "on Monday to") == [("Monday", 0)]
    wanted = [("1994", MentionType.DATE, ("1994",))]
    assert marked("din 1994", wanted, "since 1994, not 19945") == [("1994", 0)]


def test_links_tell_two_places_of_one_name_apart():
    sentence, translation = "Paris x", "Paris y Paris"
    link = WordLink(0, 5, 8, 13, 0.9)
    spans = [(0, 5, LOC)]
    assert project(sentence, spans, [("Paris",)], translation, (link,)) == ((8, 13, 0),)


def test_offsets_count_code_points_beside_emoji_marks_and_right_to_left_text():
    wanted: list[Wanted] = [("China", LOC, ("China",))]
    for translation in ("😀😀 China", "e\u0301 China", "שלום China"):
        assert marked("China", wanted, translation) == [("China", 0)]


@settings(deadline=None, max_examples=80)
@given(
    st.lists(st.sampled_from(["China", "Xi", "Lukashenko", "the", "😀", "Russia", "שלום"]),
             max_size=8),
    st.lists(st.sampled_from(["China", "Xi", "Lukashenko", "Russia"]), max_size=5),
)  # fmt: skip
def test_places_are_in_order_apart_and_used_once(words: list[str], names: list[str]):
    sentence, translation = " ".join(names), " ".join(words)
    spans, at = [], 0
    for name in names:
        spans.append((at, at + len(name), LOC))
        at += len(name) + 1
    places = project(sentence, spans, [[name] for name in names], translation, ())
    assert len({k for _, _, k in places}) == len(places)
    end = 0
    for start, stop, k in places:
        assert end <= start < stop <= len(translation)
        end = stop
        assert translation[start:stop] == names[k]


def linked(sentence: str, translation: str, *pairs: tuple[str, str, float]) -> tuple[WordLink, ...]:
    """Link words of the two by their texts."""
    return tuple(
        WordLink(
            sentence.index(one),
            sentence.index(one) + len(one),
            translation.index(other),
            translation.index(other) + len(other),
            weight,
        )
        for one, other, weight in pairs
    )


def test_a_name_spelt_otherwise_is_found_by_word_links():
    sentence, translation = "da Avenida Paralela 🧭 até ao mar", "of Paralela Avenue 🧭 to the sea"
    links = linked(
        sentence,
        translation,
        ("Avenida", "Avenue", 0.8),
        ("Paralela", "Paralela", 0.9),
        ("mar", "sea", 0.9),
    )
    wanted: list[Wanted] = [("Avenida Paralela", LOC, ())]
    assert marked(sentence, wanted, translation, links) == [("Paralela Avenue", 0)]
    sentence, translation = "Governo diz", "The Government of the day says"
    wanted = [("Governo", ORG, ())]
    for links, found in (
        (linked(sentence, translation, ("Governo", "Government", 0.6)), [("Government", 0)]),
        (linked(sentence, translation, ("Governo", "Government", 0.2)), []),
        (linked(sentence, translation, ("Governo", "day", 0.9), ("Governo", "The", 0.9)), []),
        (
            linked(
                sentence, translation, ("Governo", "Government", 0.4), ("diz", "Government", 0.5)
            ),
            [],
        ),
    ):
        assert marked(sentence, wanted, translation, links) == found


def test_what_is_another_mentions_likeness_leaves_the_linked_words():
    sentence = "Departamento de Defesa dos Estados Unidos (DD)"
    translation = "U.S. Department of Defense (DD)"
    links = linked(
        sentence,
        translation,
        ("Departamento", "Department", 0.7),
        ("Departamento", "U.S", 0.4),
        ("Defesa", "Defense", 0.8),
        ("Estados", "U.S", 0.3),
        ("(DD", "DD", 0.9),
    )
    wanted: list[Wanted] = [
        ("Departamento de Defesa", ORG, ("DD",)),
        ("Estados Unidos", LOC, ("U.S.",)),
        ("DD", ORG, ("DD",)),
    ]
    assert marked(sentence, wanted, translation, links) == [
        ("U.S.", 1),
        ("Department of Defense", 0),
        ("DD", 2),
    ]
