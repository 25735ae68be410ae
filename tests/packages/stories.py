"""The two articles in `articles/`, made only of the grammar's sentences.

Both tell of the same visit, so that people and places recur across the languages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.packages import grammar, people, quantities
from tests.packages.fillers import NounFiller, PersonFiller, RoleFiller
from tests.packages.nouns import FEMININE, MASCULINE
from tests.packages.organisations import ORGANISATIONS
from tests.packages.places import CITIES, COUNTRIES
from tests.packages.templates import TEMPLATES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.packages.fillers import Filler
    from tests.packages.grammar import NewsSentence
    from tests.packages.nouns import Noun
    from tests.packages.people import Person, Role

Story = list[list["NewsSentence"]]

_DECEMBER = 11
_MONDAY, _TUESDAY, _THURSDAY = 0, 1, 3


def _named(nouns: Sequence[Noun], english: str) -> NounFiller:
    matching = (
        noun for noun in nouns if noun.form("en", "nom").strip("the []") == english.strip("the ")
    )
    return NounFiller(next(matching))


def _country(english: str) -> NounFiller:
    return _named(COUNTRIES, english)


def _city(english: str) -> NounFiller:
    return _named(CITIES, english)


def _organisation(english: str) -> NounFiller:
    return _named(ORGANISATIONS, english)


def _leader(surname: str) -> Person:
    return next(p for p in people.REAL_PEOPLE if surname in p.name("en", "nom"))


def _role(english: str) -> Role:
    wanted = f"the {english}"
    return next(role for role in people.ROLES if role.alone["en", MASCULINE] == wanted)


def _say(template: str, **filling: Filler) -> NewsSentence:
    return grammar.write(TEMPLATES[template], filling)


def romanian_story() -> Story:
    """Give the paragraphs of the Romanian article."""
    lukashenko, xi = _leader("Lukashenko"), _leader("Xi")
    munteanu = people.invented("Elena", "Munteanu", FEMININE)
    zielinski = people.invented("Tomasz", "Zieliński", MASCULINE)
    president, ambassador = _role("president"), _role("ambassador")
    belarus, china, beijing, minsk = (
        _country("Belarus"),
        _country("China"),
        _city("Beijing"),
        _city("Minsk"),
    )
    return [
        [_say("headline-visit", surname1=PersonFiller(lukashenko, short=True), country1=china)],
        [
            _say(
                "dateline",
                weekday1=quantities.day(_MONDAY),
                date1=quantities.date(4, _DECEMBER, 2023),
            )
        ],
        [
            _say(
                "arrived",
                person1=PersonFiller(lukashenko),
                city1=beijing,
                date1=quantities.date(3, _DECEMBER, 2023),
            ),
            _say(
                "titled-met",
                titled1=PersonFiller(lukashenko, role=president),
                titled2=PersonFiller(xi, role=president),
                city1=beijing,
            ),
            _say(
                "agency-reports",
                agency1=quantities.plain("BelTA"),
                person1=PersonFiller(munteanu),
                city1=beijing,
            ),
        ],
        [
            _say("relations", country1=belarus, country2=china),
            _say("according-to", person1=PersonFiller(munteanu), country1=china, country2=belarus),
            _say(
                "quote-1-0",
                country1=china,
                titled1=PersonFiller(zielinski, role=ambassador),
                city1=minsk,
            ),
            _say("agreement", country1=belarus, country2=china, city1=beijing),
        ],
        [
            _say(
                "economy-grew",
                country1=china,
                percent1=quantities.percentage(52),
                year1=quantities.plain("2023"),
            ),
            _say(
                "org-warned",
                org1=_organisation("European Union"),
                day1=quantities.day(_THURSDAY),
                country1=belarus,
            ),
            _say(
                "delegation",
                city1=minsk,
                person1=PersonFiller(zielinski),
                org1=_organisation("World Bank"),
            ),
            _say(
                "company",
                word1=quantities.plain("Brodana"),
                city1=beijing,
                country1=belarus,
            ),
        ],
        [
            _say(
                "visit-ended",
                titled1=PersonFiller(lukashenko, role=president),
                country1=china,
                day1=quantities.day(_TUESDAY),
            ),
            _say("did-not-answer", surname1=PersonFiller(lukashenko, short=True)),
        ],
        [_say("photo", agency1=quantities.plain("Reuters"))],
    ]


def polish_story() -> Story:
    """Give the paragraphs of the Polish article."""
    lukashenko, xi = _leader("Lukashenko"), _leader("Xi")
    kowalska = people.invented("Katarzyna", "Kowalska", FEMININE)
    nowak = people.invented("Marek", "Nowak", MASCULINE)
    president, minister = _role("president"), _role("foreign minister")
    belarus, china, beijing, warsaw = (
        _country("Belarus"),
        _country("China"),
        _city("Beijing"),
        _city("Warsaw"),
    )
    return [
        [_say("headline-agreement", country1=belarus, country2=china)],
        [_say("city-date", city1=beijing, date1=quantities.date(5, _DECEMBER, 2023))],
        [
            _say(
                "met",
                person1=PersonFiller(lukashenko),
                person2=PersonFiller(xi),
                city1=beijing,
                day1=quantities.day(_MONDAY),
            ),
            _say("agreement", country1=belarus, country2=china, city1=beijing),
            _say(
                "visit-ended",
                titled1=PersonFiller(lukashenko, role=president),
                country1=china,
                day1=quantities.day(_TUESDAY),
            ),
        ],
        [
            _say("surname-thanked", surname1=PersonFiller(lukashenko, short=True), country1=china),
            _say(
                "quote-0-0",
                country1=belarus,
                person1=PersonFiller(kowalska),
            ),
            _say(
                "invited",
                titled1=PersonFiller(nowak, role=minister),
                man1=PersonFiller(xi),
                city1=warsaw,
            ),
            _say(
                "country-president-said",
                **{"role1@person1": RoleFiller(minister, MASCULINE)},
                country1=_country("Poland"),
                person1=PersonFiller(nowak),
                country2=china,
            ),
        ],
        [
            _say(
                "org-spokesman",
                org1=_organisation("European Union"),
                man1=PersonFiller(people.invented("Peter", "Lindgren", MASCULINE)),
            ),
            _say(
                "protest",
                n1=quantities.number(12_500),
                city1=warsaw,
                person1=PersonFiller(lukashenko),
            ),
            _say(
                "small-town",
                word1=quantities.plain("Drelowo"),
                country1=belarus,
            ),
            _say(
                "surname-visit",
                surname1=PersonFiller(xi, short=True),
                city1=warsaw,
                year1=quantities.plain("2016"),
            ),
        ],
        [
            _say(
                "elections",
                country1=_country("Romania"),
                date1=quantities.date(9, 5, 2024),
            ),
            _say(
                "criticised",
                person1=PersonFiller(kowalska),
                org1=_organisation("Ministry of Health"),
            ),
        ],
        [_say("source", agency1=quantities.plain("PAP"))],
    ]


def article(story: Story, language: str) -> str:
    """Write a story: sentences in a line, paragraphs apart by a blank line."""
    paragraphs = (" ".join(s.text(language) for s in sentences) for sentences in story)
    return "\n\n".join(paragraphs) + "\n"


STORIES = {"ro": romanian_story, "pl": polish_story}
