"""The people of the made-up news and their offices, declined."""

from __future__ import annotations

from dataclasses import dataclass

from tests.packages.nouns import FEMININE, LANGUAGES, MASCULINE


@dataclass(frozen=True, slots=True)
class Person:
    """A person: the words of the name by (language, case); `short` is what stands alone later."""

    words: dict[tuple[str, str], tuple[str, ...]]
    gender: int
    short: slice

    def name(self, language: str, case: str) -> tuple[str, ...]:
        return self.words.get((language, case)) or self.words[language, "nom"]


# Polish cases that the templates use. Datives and locatives of people do not occur in them.
_POLISH_CASES = ("gen", "acc", "ins")
_SOFT_OR_VELAR = ("k", "g")


def _decline_adjective(word: str, gender: int) -> dict[str, str]:
    if gender == MASCULINE:
        return {"gen": word + "ego", "acc": word + "ego", "ins": word + "m"}
    stem = word[:-1]
    return {"gen": stem + "iej", "acc": stem + "ą", "ins": stem + "ą"}


def _decline_in_a(word: str) -> dict[str, str]:
    stem = word[:-1]
    if stem.endswith("i"):  # Maria, Julia, Sofia
        genitive = stem + "i" if stem[-2] in "rlnf" else stem
    elif stem.endswith((*_SOFT_OR_VELAR, "l")):
        genitive = stem + "i"
    else:
        genitive = stem + "y"
    return {"gen": genitive, "acc": stem + "ę", "ins": stem + "ą"}


def _decline_consonant(word: str) -> dict[str, str]:
    stem = word
    if word.endswith("ek"):
        stem = word[:-2] + "k"
    elif word.endswith("weł"):
        stem = word[:-2] + "ł"
    instrumental = stem + ("iem" if stem.endswith(_SOFT_OR_VELAR) else "em")
    return {"gen": stem + "a", "acc": stem + "a", "ins": instrumental}


def decline_polish(word: str, gender: int) -> dict[str, str]:
    """Give the cases of a first name or surname; some names Polish leaves as they are."""
    if word.endswith(("ski", "cki")) and gender == MASCULINE:
        return _decline_adjective(word, gender)
    if word.endswith(("ska", "cka")) and gender == FEMININE:
        return _decline_adjective(word, gender)
    if word.endswith("a"):
        return _decline_in_a(word)
    if gender == MASCULINE and word[-1].lower() not in "aeiouyóéă":
        return _decline_consonant(word)
    return dict.fromkeys(_POLISH_CASES, word)


def romanian_genitive(first_name: str) -> str:
    """Give the genitive of a woman's first name in -a."""
    stem = first_name[:-1]
    return stem + ("ăi" if stem.endswith(("g", "c")) else "ei")


def _person(
    gender: int,
    spellings: dict[str, tuple[str, ...]],
    short: slice = slice(1, None),
    polish: dict[str, dict[str, str]] | None = None,
) -> Person:
    words = {(language, "nom"): spellings.get(language, spellings["en"]) for language in LANGUAGES}
    nominative = words["pl", "nom"]
    for case in _POLISH_CASES:
        words["pl", case] = tuple(
            (polish or {}).get(word, {}).get(case) or decline_polish(word, gender)[case]
            for word in nominative
        )
    return Person(words, gender, short)


def invented(first: str, last: str, gender: int) -> Person:
    """Give a person whose name is spelt the same in every language."""
    return _person(gender, {"en": (first, last)})


def _real_people() -> tuple[Person, ...]:
    man, woman = MASCULINE, FEMININE

    def spelt(gender: int, en: str, ro: str = "", pl: str = "", de: str = "") -> Person:
        rows = {"en": en, "ro": ro or en, "pl": pl or en, "de": de or en}
        return _person(gender, {code: tuple(name.split()) for code, name in rows.items()})

    xi = _person(
        man,
        {"en": ("Xi", "Jinping")},
        short=slice(0, 1),
        polish={"Xi": dict.fromkeys(_POLISH_CASES, "Xi")},
    )
    leyen_words = ("Ursula", "von", "der", "Leyen")
    return (
        spelt(
            man,
            "Alexander Lukashenko",
            "Aleksandr Lukașenko",
            "Aleksandr Łukaszenka",
            "Alexander Lukaschenko",
        ),
        xi,
        spelt(man, "Vladimir Putin", pl="Władimir Putin", de="Wladimir Putin"),
        spelt(
            man,
            "Volodymyr Zelensky",
            "Volodimir Zelenski",
            "Wołodymyr Zełenski",
            "Wolodymyr Selenskyj",
        ),
        spelt(man, "Donald Tusk"),
        spelt(man, "Andrzej Duda"),
        spelt(woman, "Maia Sandu"),
        spelt(man, "Klaus Iohannis"),
        spelt(man, "Emmanuel Macron"),
        spelt(man, "Olaf Scholz"),
        spelt(man, "Viktor Orbán"),
        spelt(man, "Sergey Lavrov", "Serghei Lavrov", "Siergiej Ławrow", "Sergej Lawrow"),
        spelt(man, "Antony Blinken"),
        spelt(
            woman,
            "Svetlana Tikhanovskaya",
            "Svetlana Tihanovskaia",
            "Swiatłana Cichanouska",
            "Swetlana Tichanowskaja",
        ),
        spelt(man, "Radosław Sikorski"),
        spelt(man, "Narendra Modi"),
        spelt(man, "Marcel Ciolacu"),
        spelt(man, "Igor Dodon"),
        spelt(woman, "Giorgia Meloni"),
        spelt(man, "Pedro Sánchez"),
        spelt(woman, "Angela Merkel"),
        _person(woman, {"en": leyen_words}),
    )


REAL_PEOPLE = _real_people()

FIRST_NAMES = {
    MASCULINE: [
        "Andrei",
        "Ion",
        "Radu",
        "Cristian",
        "Marek",
        "Paweł",
        "Tomasz",
        "Piotr",
        "Jan",
        "Adam",
        "Peter",
        "Thomas",
        "Victor",
        "Daniel",
        "Martin",
        "Stefan",
        "Oleg",
        "Henrik",
        "Lucian",
        "Robert",
        "Jakub",
        "Erik",
    ],
    FEMININE: [
        "Elena",
        "Ioana",
        "Maria",
        "Anna",
        "Ewa",
        "Katarzyna",
        "Magdalena",
        "Laura",
        "Clara",
        "Olga",
        "Irina",
        "Sofia",
        "Diana",
        "Nina",
        "Julia",
        "Helena",
        "Ingrid",
        "Alice",
    ],
}
LAST_NAMES = {
    MASCULINE: [
        "Kowalski",
        "Zieliński",
        "Malinowski",
        "Wysocki",
        "Nowak",
        "Sikora",
        "Munteanu",
        "Popescu",
        "Rusu",
        "Dobre",
        "Berg",
        "Keller",
        "Lindgren",
        "Duval",
        "Petrov",
        "Horvat",
        "Brandt",
        "Costa",
        "Ionescu",
        "Marton",
        "Wagner",
        "Olsen",
        "Moraru",
        "Stoica",
    ],
    FEMININE: [
        "Kowalska",
        "Zielińska",
        "Malinowska",
        "Wysocka",
        "Nowak",
        "Sikora",
        "Munteanu",
        "Popescu",
        "Rusu",
        "Dobre",
        "Berg",
        "Keller",
        "Lindgren",
        "Duval",
        "Costa",
        "Ionescu",
        "Marton",
        "Wagner",
        "Olsen",
        "Moraru",
        "Stoica",
    ],
}


@dataclass(frozen=True, slots=True)
class Role:
    """An office: before a name ("President Xi") and alone ("the president of China")."""

    before_name: dict[tuple[str, str, int], str]
    alone: dict[tuple[str, int], str]


def _role(
    en: str, ro: tuple[str, str], pl: str, de: tuple[str, str], ro_f: tuple[str, str]
) -> Role:
    """Read a row: ro and ro_f (nom, gen); pl "nom/gen/ins"; de (masculine, feminine)."""
    before: dict[tuple[str, str, int], str] = {}
    alone: dict[tuple[str, int], str] = {}
    pl_nom, pl_gen, pl_ins = pl.split("/")
    for gender in (MASCULINE, FEMININE):
        ro_nom, ro_gen = ro if gender == MASCULINE else ro_f
        before["en", "nom", gender] = en.title()
        before["ro", "nom", gender] = ro_nom
        before["ro", "gen", gender] = ro_gen
        feminine = gender == FEMININE
        before["pl", "nom", gender] = pl_nom
        for case, form in (("gen", pl_gen), ("acc", pl_gen), ("ins", pl_ins)):
            before["pl", case, gender] = pl_nom if feminine else form
        before["de", "nom", gender] = de[gender]
        alone["en", gender] = f"the {en}"
        alone["ro", gender] = ro_nom
        alone["pl", gender] = pl_nom
        alone["de", gender] = ("der ", "die ")[gender] + de[gender]
    return Role(before, alone)


ROLES = (
    _role(
        "president",
        ("președintele", "președintelui"),
        "prezydent/prezydenta/prezydentem",
        ("Präsident", "Präsidentin"),
        ("președinta", "președintei"),
    ),
    _role(
        "prime minister",
        ("premierul", "premierului"),
        "premier/premiera/premierem",
        ("Ministerpräsident", "Ministerpräsidentin"),
        ("premiera", "premierei"),
    ),
    _role(
        "foreign minister",
        ("ministrul de externe", "ministrului de externe"),
        "minister spraw zagranicznych/ministra spraw zagranicznych/ministrem spraw zagranicznych",
        ("Außenminister", "Außenministerin"),
        ("ministra de externe", "ministrei de externe"),
    ),
    _role(
        "defence minister",
        ("ministrul apărării", "ministrului apărării"),
        "minister obrony/ministra obrony/ministrem obrony",
        ("Verteidigungsminister", "Verteidigungsministerin"),
        ("ministra apărării", "ministrei apărării"),
    ),
    _role(
        "ambassador",
        ("ambasadorul", "ambasadorului"),
        "ambasador/ambasadora/ambasadorem",
        ("Botschafter", "Botschafterin"),
        ("ambasadoarea", "ambasadoarei"),
    ),
    _role(
        "opposition leader",
        ("liderul opoziției", "liderului opoziției"),
        "lider opozycji/lidera opozycji/liderem opozycji",
        ("Oppositionsführer", "Oppositionsführerin"),
        ("lidera opoziției", "liderei opoziției"),
    ),
)
