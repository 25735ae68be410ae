from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.article import Article, Entity, Mention, MentionType
from core.names.linking.entity_index import EntityIndex
from core.names.linking.kept_entities import KeptEntities
from tests.core.names.plain_articles import add, make_article, paragraphs_of

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE


def entities(index: EntityIndex) -> list[Entity]:
    return [index.entity(id) for id in index.there()]


def kept_by(index: EntityIndex) -> KeptEntities:
    """Give what an index keeps as the store has it."""
    return KeptEntities.from_rows(index.kept().to_rows())


def article_of(path: str, language: str, *mentions: tuple[str, MentionType, str]) -> Article:
    """Make an article of nothing but its mentions, each (form, type, key)."""
    text, found = "", []
    for form, kind, key in mentions:
        found.append(Mention(len(text), len(text) + len(form), kind, key))
        text += form + "\n"
    return Article(path, "", None, language, 1.0, "utf-8", text, paragraphs_of(text), tuple(found))


@pytest.mark.slow
def test_one_man_has_one_name_in_every_language():
    index = EntityIndex()
    texts = {
        "ro": "Președintele Alexander Lukașenko vine. Lukașenko tace.",
        "pl": "Przyjechał Aleksander Łukaszenka. Zdaniem Łukaszenki jest dobrze.",
        "uk": "Приїхав Олександр Лукашенко. Слова Лукашенка чули.",
        "ru": "Приехал Александр Лукашенко.",
        "cs": "Přijel Alexandr Lukašenko.",
        "de": "Es kam Alexander Lukaschenko.",
        "fr": "Voici Alexandre Loukachenko.",
    }
    for language, text in texts.items():
        add(index, make_article(text, language, f"{language}.txt"))
    people = [e for e in entities(index) if e.type is PER]
    assert [(e.name, e.mentions) for e in people] == [("Alexander Lukashenko", 10)]
    assert people[0].paths == tuple(sorted(f"{language}.txt" for language in texts))


def test_an_unknown_man_is_one_across_scripts():
    index = EntityIndex()
    add(index, article_of("a", "pl", ("Robertem Telusem", PER, "robert telus")))
    add(index, article_of("b", "bg", ("Роберт Телус", PER, "robert telus")))
    add(index, article_of("c", "uk", ("Олександр Кубраков", PER, "oleksandr kubrakov")))
    add(index, article_of("d", "pl", ("Ołeksandra Kubrakowa", PER, "oleksandr kubrakow")))
    assert index.ids("a") == index.ids("b")
    assert index.ids("c") == index.ids("d")
    assert index.entity(index.ids("a")[0]).name == "Robert Telus"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("jan kowalsk", "jan kowalczyk"),
        ("jan kowalsk", "ion kowalsk"),
        ("maria nowak", "mateusz nowak"),
        ("anna ivanov", "ivan ivanov"),
    ],
)
def test_different_people_stay_apart(left: str, right: str):
    index = EntityIndex()
    add(index, article_of("a", "pl", (left.title(), PER, left), (right.title(), PER, right)))
    assert len(set(index.ids("a"))) == 2


def test_a_surname_goes_to_the_person_named_in_full_in_the_article():
    index = EntityIndex()
    add(index, article_of("a", "pl", ("Jan Nowak", PER, "jan nowak"), ("Nowaka", PER, "nowak")))
    add(index, article_of("b", "pl", ("Ewa Nowak", PER, "ew nowak"), ("Nowak", PER, "nowak")))
    assert len(set(index.ids("a"))) == 1
    assert len(set(index.ids("b"))) == 1
    assert index.ids("a") != index.ids("b")


def test_two_people_with_one_surname_in_one_article_stay_two():
    index = EntityIndex()
    add(
        index,
        article_of(
            "a",
            "pl",
            ("Jan Nowak", PER, "jan nowak"),
            ("Nowak", PER, "nowak"),
            ("Ewa Nowak", PER, "ew nowak"),
            ("Nowak", PER, "nowak"),
        ),
    )
    first, second, third, fourth = index.ids("a")
    assert first == second != third == fourth


def test_a_surname_alone_goes_to_the_only_bearer_in_its_story():
    story = ("Port Zboża", ORG, "port zboz"), ("Orlik", ORG, "orlik")
    index = EntityIndex()
    add(index, article_of("a", "pl", *story, ("Nowaka", PER, "nowak")))
    alone = index.ids("a")[-1]
    add(index, article_of("elsewhere", "pl", ("Adam Nowak", PER, "adam nowak")))
    assert index.ids("a")[-1] == alone
    add(index, article_of("b", "pl", *story, ("Jan Nowak", PER, "jan nowak")))
    assert index.ids("a")[-1] == index.ids("b")[-1] != alone
    add(index, article_of("c", "pl", *story, ("Ewa Nowak", PER, "ew nowak")))
    assert index.ids("a")[-1] == alone


def test_an_acronym_joins_what_it_stands_for_in_two_languages():
    index = EntityIndex()
    add(index, article_of("a", "pl", ("Rada Zboża", ORG, "rad zboz"), ("ICG", ORG, "rad zboz")))
    add(index, 
        article_of("b", "de", ("Rat für Getreide", ORG, "rat fur getreide"),
                   ("ICG", ORG, "rat fur getreide"))
    )  # fmt: skip
    assert index.ids("a")[0] == index.ids("b")[0]


def test_ids_stay_when_articles_come_and_the_folder_is_opened_again():
    articles = [
        article_of("a", "pl", ("Jan Nowak", PER, "jan nowak"), ("Orlik", ORG, "orlik")),
        article_of("b", "ro", ("Ion Popescu", PER, "ion popesc"), ("Chinei", LOC, "cldr:CN")),
    ]
    index = EntityIndex()
    add(index, articles[0])
    before = index.ids("a")
    add(index, articles[1])
    assert index.ids("a") == before
    again = EntityIndex(kept_by(index))
    for article in reversed(articles):
        add(again, article)
    assert again.ids("a") == before
    assert again.ids("b") == index.ids("b")
    assert again.ids("b")[1] == "cldr:CN"


def test_a_removed_article_takes_its_counts_along():
    index = EntityIndex()
    add(index, article_of("a", "ro", ("China", LOC, "cldr:CN")))
    add(index, article_of("b", "ro", ("Chinei", LOC, "cldr:CN"), ("China", LOC, "cldr:CN")))
    assert index.entity("cldr:CN").mentions == 3
    index.remove("b")
    assert index.entity("cldr:CN").forms == (("China", "ro", 1),)
    add(index, article_of("a", "ro", ("Rusia", LOC, "cldr:RU")))
    assert [e.id for e in entities(index)] == ["cldr:RU"]
    with pytest.raises(KeyError):
        index.entity("cldr:CN")


def test_names_are_given_in_the_readers_language():
    index = EntityIndex(to="de")
    add(index, 
        article_of("a", "ro", ("Chinei", LOC, "cldr:CN"), ("ONU", ORG, "gaz:un"),
                   ("1 mai 2023", MentionType.DATE, "2023-05-01"))
    )  # fmt: skip
    assert [index.entity(id).name for id in index.ids("a")] == [
        "China",
        "Vereinte Nationen",
        "1. Mai 2023",
    ]
    assert "UNO" in index.names("gaz:un")


def test_a_translations_spelling_becomes_the_name():
    index = EntityIndex()
    add(index, article_of("a", "pl", ("Ołeksandrem Kubrakowem", PER, "oleksandr kubrakow")))
    index.note_translations("a", [("z Ołeksandrem Kubrakowem", "with Oleksandr Kubrakov")])
    assert index.entity(index.ids("a")[0]).name == "Oleksandr Kubrakov"


def test_an_inflected_form_is_not_the_name():
    index = EntityIndex()
    add(index, 
        article_of("a", "pl", ("Jana Nowaka", PER, "jan nowak"),
                   ("Janem Nowakiem", PER, "jan nowak"),
                   ("Jan Nowak", PER, "jan nowak"))
    )  # fmt: skip
    assert index.entity(index.ids("a")[0]).name == "Jan Nowak"


DUNES = "Institute for the Study of Dunes"


def in_two_languages(index: EntityIndex, polish: str, czech: str) -> tuple[str, str]:
    """Add an organisation's names in two languages and give the entities of both."""
    add(index, article_of("a", "pl", (polish, ORG, polish.lower())))
    add(index, article_of("b", "cs", (czech, ORG, czech.lower())))
    return index.ids("a")[0], index.ids("b")[0]


def test_organisations_whose_names_translate_alike_are_one():
    index = EntityIndex()
    left, right = in_two_languages(index, "Instytut Badań nad Wydmami", "Ústav pro studium dun")
    assert left != right
    assert index.untranslated([left, right]) == [
        (left, "pl", "Instytut Badań nad Wydmami"),
        (right, "cs", "Ústav pro studium dun"),
    ]
    index.note_name(right, DUNES)
    index.note_name(left, "Institute for Study of the Dunes.")
    assert index.ids("a") == index.ids("b") == (left,)
    assert "Institute for Study of the Dunes." in index.names(left)
    assert index.untranslated(index.there()) == []

    again = EntityIndex(kept_by(index))
    add(again, article_of("b", "cs", ("Ústavu pro studium dun", ORG, "ústav pro studium dun")))
    assert again.ids("b") == (left,)
    assert again.untranslated(again.there()) == []
    add(again, article_of("c", "en", (DUNES, ORG, DUNES.lower())))
    assert again.ids("c") == again.ids("b")
    assert again.entity(left).name == DUNES


@pytest.mark.parametrize(
    "name", ["Ministry of Foreign Affairs", "The Supreme Court", "Communist Party", "Zarya", ""]
)
def test_names_that_many_have_join_nobody(name):
    index = EntityIndex()
    left, right = in_two_languages(index, "Sąd Jeden", "Soud Jiný")
    index.note_name(left, name)
    index.note_name(right, name)
    assert index.ids("a") != index.ids("b")


def test_an_organisation_that_is_known_by_its_translated_name_has_its_id():
    index = EntityIndex()
    add(index, article_of("a", "pl", ("Organizacji Zdrowia", ORG, "organizacja zdrowie")))
    (own,) = index.ids("a")
    index.note_name(own, "the World Health Organization")
    assert index.ids("a") == ("gaz:who",)


def test_only_names_of_organisations_in_several_words_are_to_be_translated():
    index = EntityIndex()
    add(index, 
        article_of("a", "pl", ("Jan Nowak", PER, "jan nowak"), ("Orlen", ORG, "orlen"),
                   ("Zielona Góra", LOC, "zielona góra"), ("ONZ", ORG, "gaz:un"))
    )  # fmt: skip
    add(index, article_of("b", "en", ("Green Institute", ORG, "green institute")))
    assert index.untranslated(index.there()) == []


@settings(deadline=None, max_examples=50)
@given(
    st.lists(
        st.lists(
            st.sampled_from(
                [
                    ("Jan Nowak", PER, "jan nowak"),
                    ("Nowaka", PER, "nowak"),
                    ("Ewa Nowak", PER, "ew nowak"),
                    ("ISM", ORG, "ism"),
                    ("Instytut Morza", ORG, "ism"),
                    ("Chinach", LOC, "cldr:CN"),
                ]
            ),
            max_size=6,
        ),
        min_size=1,
        max_size=4,
    )
)
def test_counts_forms_and_types_agree_with_the_mentions(
    folder: list[list[tuple[str, MentionType, str]]],
):
    index = EntityIndex()
    articles = [article_of(str(n), "pl", *mentions) for n, mentions in enumerate(folder)]
    for article in articles:
        add(index, article)
    for article in articles:
        ids = index.ids(article.path)
        assert len(ids) == len(article.mentions)
        for id, mention in zip(ids, article.mentions, strict=True):
            entity = index.entity(id)
            assert entity.type is mention.type
            assert article.path in entity.paths
            assert article.quote(mention) in {form for form, _, _ in entity.forms}
    assert sum(e.mentions for e in entities(index)) == sum(map(len, folder))


def test_a_mention_of_a_known_entity_has_its_type():
    index = EntityIndex()
    article = article_of("a", "ro", ("Uniunea Europeană", LOC, "gaz:eu"), ("Aba", LOC, "aba"))
    add(index, article)
    edited = index.edited(article)
    assert [m.type for m in edited.mentions] == [ORG, LOC]
    assert [index.entity(id).type for id in index.ids("a")] == [ORG, LOC]


def test_a_wife_is_not_her_husband_nor_a_brother_his_sister():
    index = EntityIndex()
    add(
        index,
        article_of(
            "a",
            "ru",
            ("Анна Зимовская", PER, "anna zimovsk"),
            ("Пётр Зимовский", PER, "petr zimovsk"),
            ("Зимовская", PER, "zimovsk"),
            ("Зимовского", PER, "zimovsk"),
            ("Зимовскую", PER, "zimovsk"),
        ),
    )
    wife, husband, *alone = index.ids("a")
    assert alone == [wife, husband, wife]


def test_a_woman_whom_no_article_names_in_full_is_an_entity_of_her_own():
    index = EntityIndex()
    mentions = ("Jan Morawski", PER, "jan morawsk"), ("Morawska", PER, "morawsk")
    add(index, article_of("a", "pl", *mentions, ("Morawskiego", PER, "morawsk")))
    husband, wife, again = index.ids("a")
    assert wife != husband == again
    assert index.entity(wife).name == "Morawska"


def test_a_weekday_alone_is_no_entity_of_the_folder():
    index = EntityIndex()
    date = MentionType.DATE
    add(
        index,
        article_of("a", "ro", ("luni", date, "weekday-1"), ("4 mai 2023", date, "2023-05-04")),
    )
    assert index.there() == ["date:2023-05-04"]
    assert index.ids("a") == ("date:weekday-1", "date:2023-05-04")
    assert index.entity("date:weekday-1").name == "Monday"


def test_a_surname_is_nobodys_who_is_spelt_otherwise():
    story = ("Marea", ORG, "marea"), ("Vento", ORG, "vento")
    index = EntityIndex()
    add(index, article_of("a", "it", *story, ("Dennis", PER, "dennis")))
    add(index, article_of("b", "fr", *story, ("Marc Denis", PER, "marc denis")))
    assert index.ids("a")[-1] != index.ids("b")[-1]


def test_initials_go_to_who_has_them_and_a_surname_before_the_given_name_to_its_bearer():
    index = EntityIndex()
    add(
        index,
        article_of(
            "a",
            "ru",
            ("Сергей Борисенко", PER, "sergei borisenk"),
            ("Борисенко Сергей Петрович", PER, "borisenk sergei petrovich"),
            ("Борисенко С. П.", PER, "borisenk s p"),
            ("А. Борисенко", PER, "a borisenk"),
        ),
    )
    first, second, third, other = index.ids("a")
    assert first == second == third != other


def test_who_is_known_in_one_spelling_is_known_in_others():
    index = EntityIndex()
    add(index, article_of("a", "be", ("Святлана Ціханоўская", PER, "svyatlana tsikhanousk")))
    add(index, article_of("b", "tr", ("Aleksandr Lukaşenko", PER, "aleksandr lukasenko")))
    assert [index.entity(i).name for p in "ab" for i in index.ids(p)] == [
        "Sviatlana Tsikhanouskaya",
        "Alexander Lukashenko",
    ]


@pytest.mark.parametrize("key", ["", " ", "  a", "a ", "gaz:q²", "cldr:", "gaz:", "date:"])
@pytest.mark.parametrize("form", ["", " ", "Ъъ", "Ana Pop"])
def test_a_strangers_key_costs_no_other_mention(key: str, form: str):
    index = EntityIndex()
    named = [(kind, key, form) for kind in MentionType] + [(LOC, "cldr:PL", "Polska")]
    index.add_mentions("a.txt", "pl", named)
    index.settle()
    assert index.ids("a.txt")[-1] == "cldr:PL"
    assert all(isinstance(entity, Entity) for entity in entities(index))
