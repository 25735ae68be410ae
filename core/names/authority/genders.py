"""Whether somebody is a man or a woman, by the given name, and by what stands beside a name."""

from __future__ import annotations

from functools import lru_cache

from core.languages import base
from core.names.authority.names import all_names, languages_of, own_names
from core.names.morphology import lexicon
from core.names.morphology.inflection import lemma
from core.names.morphology.surname_gender import Gender, surname_gender
from core.text.romanisation import fold

_SURNAME_FIRST = frozenset({"hu", "vi"})
_WITH_OWN_LETTERS = frozenset({"ar", "he", "fa"})
_JEAN = "jean"
# Languages in which "Aleksandra" is she, or Aleksander in the genitive.
_MENS_END_IN_A = frozenset({"pl", "cs", "sk", "uk", "ru", "be", "sl", "hr", "sr", "bs", "mk", "bg"})


@lru_cache(maxsize=20_000)
def name_gender(form: str, language: str) -> Gender:
    """Give the gender that somebody's full name shows, in any case, by its given name."""
    code = base(language)
    words = lemma(form, language, person=True).split(" ")
    if len(words) < 2:
        return Gender.UNKNOWN
    return _given_gender(fold(words[-1 if code in _SURNAME_FIRST else 0]), code)


def known_genders(key: str) -> frozenset[Gender]:
    """Give the genders that a known person's names show: one, or none where no name shows it."""
    return _genders_of(key)


@lru_cache(maxsize=4096)
def _genders_of(key: str) -> frozenset[Gender]:
    own = [(name, code) for code in languages_of(key) for name in own_names(key, code)]
    names = own or [(name, "en") for name in all_names(key)]
    shown = {surname_gender(name, code) for name, code in own if " " in name}
    shown |= {name_gender(name, code) for name, code in names if code not in _MENS_END_IN_A}
    return frozenset(shown - {Gender.UNKNOWN})


def _given_gender(given: str, code: str) -> Gender:
    if code in _WITH_OWN_LETTERS:
        if given in lexicon.words("womangiven", code):
            return Gender.WOMAN
        return Gender.MAN if given in lexicon.words("given", code) else Gender.UNKNOWN
    given, _, second = given.partition("-")
    if second and given == _JEAN:
        return Gender.MAN
    listed = _listed().get(given)
    if listed is not None:
        return listed
    known = lexicon.given_names()
    if given not in known:
        return Gender.UNKNOWN
    if not given.endswith("a"):
        return Gender.MAN
    if code in _MENS_END_IN_A and {given[:-1], f"{given[:-2]}e{given[-2:-1]}"} & known:
        return Gender.UNKNOWN
    return Gender.WOMAN


@lru_cache(maxsize=1)
def _listed() -> dict[str, Gender]:
    rows = lexicon.table("given-genders.tsv")
    genders = {"man": Gender.MAN, "woman": Gender.WOMAN, "both": Gender.UNKNOWN}
    return {name: genders[kind] for kind, names in rows for name in names.split(" ")}


@lru_cache(maxsize=256)
def _words_beside(language: str, kind: str) -> dict[str, Gender]:
    """Give the gender of each form of titles; what is of both in some case is as it is listed."""
    found: dict[str, set[Gender]] = {}
    for gender in (Gender.MAN, Gender.WOMAN):
        for form in lexicon.words(f"{gender}{kind}", language):
            found.setdefault(form, set()).add(gender)
    told = {form: genders.copy().pop() for form, genders in found.items() if len(genders) == 1}
    for gender in (Gender.MAN, Gender.WOMAN):
        own = lexicon.listed(f"{gender}{kind}", language)
        told |= {fold(word): gender for word in own if len(found.get(fold(word), ())) > 1}
    return told


def title_gender(folded: str, language: str) -> Gender:
    """Give the gender of whoever has a title: "pani" and "Kanzlerin" are hers, "Mr" is his."""
    return _words_beside(base(language), "").get(folded, Gender.UNKNOWN)


def article_gender(folded: str, language: str) -> Gender:
    """Give the gender that an article before a title shows: "la ministre"."""
    return _words_beside(base(language), "article").get(folded, Gender.UNKNOWN)


def gender_behind(behind: str, language: str) -> Gender:
    """Give the gender that a title behind a name shows, from what follows it: "女士", "Hanım"."""
    for gender in (Gender.WOMAN, Gender.MAN):
        for word in lexicon.listed(str(gender), language):
            if behind.startswith(word) and not _goes_on(behind[len(word) :], base(language)):
                return gender
    return Gender.UNKNOWN


def _goes_on(rest: str, code: str) -> bool:
    return code not in _JOINED_BEHIND and rest[:1].isalpha()


_JOINED_BEHIND = frozenset({"zh", "ja", "ko"})
BEHIND = _JOINED_BEHIND | {"tr", "hu"}
"""Languages whose titles stand behind names."""
