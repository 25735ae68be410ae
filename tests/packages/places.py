"""The countries and cities of the made-up news."""

from __future__ import annotations

from tests.packages.nouns import FEMININE, GENDERS, LANGUAGES, NEUTER, PLURAL, Noun


def _country(
    en: str, ro: str, pl: str, de: str, *, article: bool = False, german_gender: str = "n"
) -> Noun:
    """Read a row: ro "nom gen [bare]"; pl "gender nom gen in to ins"; de "nom gen dat in to"."""
    ro_nom, ro_gen, *ro_bare = ro.split("/")
    gender, pl_nom, pl_gen, pl_in, pl_to, pl_ins = pl.split("/")
    if "/" in de:
        de_nom, de_gen, de_dat, de_in, de_to = de.split("/")
    else:
        de_nom, de_gen, de_dat, de_in, de_to = de, de + "s", de, f"in [{de}]", f"nach [{de}]"
    ro_plain = ro_bare[0] if ro_bare else ro_nom
    forms = {
        ("en", "nom"): f"the [{en}]" if article else en,
        ("ro", "nom"): ro_nom,
        ("ro", "gen"): ro_gen,
        ("ro", "bare"): ro_plain,
        ("ro", "in"): f"în [{ro_plain}]",
        ("ro", "to"): f"în [{ro_plain}]",
        ("ro", "from"): f"din [{ro_plain}]",
        ("pl", "nom"): pl_nom,
        ("pl", "gen"): pl_gen,
        ("pl", "in"): pl_in,
        ("pl", "to"): pl_to,
        ("pl", "from"): f"z [{pl_gen}]",
        ("pl", "ins"): pl_ins,
        ("de", "nom"): de_nom,
        ("de", "gen"): de_gen,
        ("de", "dat"): de_dat,
        ("de", "in"): de_in,
        ("de", "to"): de_to,
        ("de", "from"): "aus " + (de_dat if "[" in de_dat else f"[{de_dat}]"),
    }
    name = forms["en", "nom"]
    bracketed = name if "[" in name else f"[{name}]"
    for case, preposition in (("gen", "of"), ("in", "in"), ("to", "to"), ("from", "from")):
        forms["en", case] = f"{preposition} {bracketed}"
    return Noun(
        forms,
        {
            "en": NEUTER,
            "ro": PLURAL if ro_nom.endswith("le Unite") else FEMININE,
            "pl": GENDERS[gender],
            "de": GENDERS[german_gender],
        },
    )


COUNTRIES = (
    _country("China", "China/Chinei", "p/Chiny/Chin/w [Chinach]/do [Chin]/Chinami", "China"),
    _country(
        "Belarus",
        "Belarusul/Belarusului/Belarus",
        "f/Białoruś/Białorusi/na [Białorusi]/na [Białoruś]/Białorusią",
        "Belarus/von [Belarus]/Belarus/in [Belarus]/nach [Belarus]",
    ),
    _country(
        "Romania",
        "România/României",
        "f/Rumunia/Rumunii/w [Rumunii]/do [Rumunii]/Rumunią",
        "Rumänien",
    ),
    _country(
        "Poland", "Polonia/Poloniei", "f/Polska/Polski/w [Polsce]/do [Polski]/Polską", "Polen"
    ),
    _country(
        "Germany",
        "Germania/Germaniei",
        "p/Niemcy/Niemiec/w [Niemczech]/do [Niemiec]/Niemcami",
        "Deutschland",
    ),
    _country(
        "France",
        "Franța/Franței",
        "f/Francja/Francji/we [Francji]/do [Francji]/Francją",
        "Frankreich",
    ),
    _country(
        "Ukraine",
        "Ucraina/Ucrainei",
        "f/Ukraina/Ukrainy/w [Ukrainie]/do [Ukrainy]/Ukrainą",
        "die [Ukraine]/der [Ukraine]/der [Ukraine]/in der [Ukraine]/in die [Ukraine]",
    ),
    _country("Russia", "Rusia/Rusiei", "f/Rosja/Rosji/w [Rosji]/do [Rosji]/Rosją", "Russland"),
    _country(
        "Hungary",
        "Ungaria/Ungariei",
        "p/Węgry/Węgier/na [Węgrzech]/na [Węgry]/Węgrami",
        "Ungarn",
    ),
    _country(
        "Lithuania",
        "Lituania/Lituaniei",
        "f/Litwa/Litwy/na [Litwie]/na [Litwę]/Litwą",
        "Litauen",
    ),
    _country(
        "Latvia", "Letonia/Letoniei", "f/Łotwa/Łotwy/na [Łotwie]/na [Łotwę]/Łotwą", "Lettland"
    ),
    _country(
        "Italy", "Italia/Italiei", "p/Włochy/Włoch/we [Włoszech]/do [Włoch]/Włochami", "Italien"
    ),
    _country(
        "Spain",
        "Spania/Spaniei",
        "f/Hiszpania/Hiszpanii/w [Hiszpanii]/do [Hiszpanii]/Hiszpanią",
        "Spanien",
    ),
    _country(
        "Moldova",
        "Moldova/Moldovei",
        "f/Mołdawia/Mołdawii/w [Mołdawii]/do [Mołdawii]/Mołdawią",
        "Moldau",
    ),
    _country(
        "Turkey",
        "Turcia/Turciei",
        "f/Turcja/Turcji/w [Turcji]/do [Turcji]/Turcją",
        "die [Türkei]/der [Türkei]/der [Türkei]/in der [Türkei]/in die [Türkei]",
    ),
    _country(
        "Japan", "Japonia/Japoniei", "f/Japonia/Japonii/w [Japonii]/do [Japonii]/Japonią", "Japan"
    ),
    _country("India", "India/Indiei", "p/Indie/Indii/w [Indiach]/do [Indii]/Indiami", "Indien"),
    _country(
        "United States",
        "Statele Unite/Statelor Unite",
        "p/Stany Zjednoczone/Stanów Zjednoczonych/w [Stanach Zjednoczonych]"
        "/do [Stanów Zjednoczonych]/Stanami Zjednoczonymi",
        "die [Vereinigten Staaten]/der [Vereinigten Staaten]/den [Vereinigten Staaten]"
        "/in den [Vereinigten Staaten]/in die [Vereinigten Staaten]",
        article=True,
        german_gender="p",
    ),
    _country(
        "Czechia", "Cehia/Cehiei", "p/Czechy/Czech/w [Czechach]/do [Czech]/Czechami", "Tschechien"
    ),
    _country(
        "Bulgaria",
        "Bulgaria/Bulgariei",
        "f/Bułgaria/Bułgarii/w [Bułgarii]/do [Bułgarii]/Bułgarią",
        "Bulgarien",
    ),
    _country(
        "Serbia", "Serbia/Serbiei", "f/Serbia/Serbii/w [Serbii]/do [Serbii]/Serbią", "Serbien"
    ),
    _country(
        "Slovakia",
        "Slovacia/Slovaciei",
        "f/Słowacja/Słowacji/na [Słowacji]/na [Słowację]/Słowacją",
        "die [Slowakei]/der [Slowakei]/der [Slowakei]/in der [Slowakei]/in die [Slowakei]",
    ),
    _country(
        "Kazakhstan",
        "Kazahstanul/Kazahstanului/Kazahstan",
        "m/Kazachstan/Kazachstanu/w [Kazachstanie]/do [Kazachstanu]/Kazachstanem",
        "Kasachstan",
    ),
)


def _city(en: str, ro: str, pl: str, de: str) -> Noun:
    """Read a row: pl "nom gen in"."""
    pl_nom, pl_gen, pl_in = pl.split("/")
    pl_in = pl_in if "[" in pl_in else f"w [{pl_in}]"
    forms = {
        ("en", "nom"): en,
        ("en", "in"): f"in [{en}]",
        ("en", "to"): f"to [{en}]",
        ("en", "from"): f"from [{en}]",
        ("ro", "nom"): ro,
        ("ro", "in"): f"la [{ro}]",
        ("ro", "to"): f"la [{ro}]",
        ("ro", "from"): f"din [{ro}]",
        ("pl", "nom"): pl_nom,
        ("pl", "gen"): pl_gen,
        ("pl", "in"): pl_in,
        ("pl", "to"): f"do [{pl_gen}]",
        ("pl", "from"): f"z [{pl_gen}]",
        ("de", "nom"): de,
        ("de", "in"): f"in [{de}]",
        ("de", "to"): f"nach [{de}]",
        ("de", "from"): f"aus [{de}]",
    }
    return Noun(forms, dict.fromkeys(LANGUAGES, NEUTER))


CITIES = (
    _city("Beijing", "Beijing", "Pekin/Pekinu/Pekinie", "Peking"),
    _city("Minsk", "Minsk", "Mińsk/Mińska/Mińsku", "Minsk"),
    _city("Warsaw", "Varșovia", "Warszawa/Warszawy/Warszawie", "Warschau"),
    _city("Bucharest", "București", "Bukareszt/Bukaresztu/Bukareszcie", "Bukarest"),
    _city("Brussels", "Bruxelles", "Bruksela/Brukseli/Brukseli", "Brüssel"),
    _city("Berlin", "Berlin", "Berlin/Berlina/Berlinie", "Berlin"),
    _city("Paris", "Paris", "Paryż/Paryża/Paryżu", "Paris"),
    _city("Kyiv", "Kiev", "Kijów/Kijowa/Kijowie", "Kiew"),
    _city("Moscow", "Moscova", "Moskwa/Moskwy/Moskwie", "Moskau"),
    _city("Vienna", "Viena", "Wiedeń/Wiednia/Wiedniu", "Wien"),
    _city("Prague", "Praga", "Praga/Pragi/Pradze", "Prag"),
    _city("Vilnius", "Vilnius", "Wilno/Wilna/Wilnie", "Vilnius"),
    _city("Riga", "Riga", "Ryga/Rygi/Rydze", "Riga"),
    _city("Budapest", "Budapesta", "Budapeszt/Budapesztu/Budapeszcie", "Budapest"),
    _city("London", "Londra", "Londyn/Londynu/Londynie", "London"),
    _city("Washington", "Washington", "Waszyngton/Waszyngtonu/Waszyngtonie", "Washington"),
    _city("Geneva", "Geneva", "Genewa/Genewy/Genewie", "Genf"),
    _city("Rome", "Roma", "Rzym/Rzymu/Rzymie", "Rom"),
    _city("Tokyo", "Tokyo", "Tokio/Tokio/Tokio", "Tokio"),
    _city("Krakow", "Cracovia", "Kraków/Krakowa/Krakowie", "Krakau"),
    _city("Cluj", "Cluj", "Kluż/Kluża/Klużu", "Cluj"),
    _city("Chisinau", "Chișinău", "Kiszyniów/Kiszyniowa/Kiszyniowie", "Chisinau"),
    _city("Gdansk", "Gdansk", "Gdańsk/Gdańska/Gdańsku", "Danzig"),
    _city("Lviv", "Liov", "Lwów/Lwowa/we [Lwowie]", "Lwiw"),
    _city("Istanbul", "Istanbul", "Stambuł/Stambułu/Stambule", "Istanbul"),
    _city("Madrid", "Madrid", "Madryt/Madrytu/Madrycie", "Madrid"),
)
