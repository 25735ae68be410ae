"""The organisations and news agencies of the made-up news."""

from __future__ import annotations

from tests.packages.nouns import GENDERS, NEUTER, Noun


def _organisation(en: str, ro: str, pl: str, de: str) -> Noun:
    """Read a row: ro "number nom gen"; pl "gender nom gen ins"; de "gender nom gen dat"."""
    ro_gender, ro_nom, ro_gen = ro.split("/")
    pl_gender, pl_nom, pl_gen, pl_ins = pl.split("/")
    de_gender, de_nom, de_gen, de_dat = de.split("/")
    bracketed = en if "[" in en else f"[{en}]"
    forms = {
        ("en", "nom"): en,
        ("en", "gen"): f"of {bracketed}",
        ("ro", "nom"): ro_nom,
        ("ro", "gen"): ro_gen,
        ("pl", "nom"): pl_nom,
        ("pl", "gen"): pl_gen,
        ("pl", "ins"): pl_ins,
        ("de", "nom"): de_nom,
        ("de", "gen"): de_gen,
        ("de", "dat"): de_dat,
    }
    genders = {
        "en": NEUTER,
        "ro": GENDERS[ro_gender],
        "pl": GENDERS[pl_gender],
        "de": GENDERS[de_gender],
    }
    return Noun(forms, genders)


ORGANISATIONS = (
    _organisation(
        "the [European Union]",
        "f/Uniunea Europeană/Uniunii Europene",
        "f/Unia Europejska/Unii Europejskiej/Unią Europejską",
        "f/die [Europäische Union]/der [Europäischen Union]/der [Europäischen Union]",
    ),
    _organisation(
        "NATO", "f/NATO/[NATO]", "n/NATO/NATO/NATO", "f/die [NATO]/der [NATO]/der [NATO]"
    ),
    _organisation(
        "the [United Nations]",
        "p/Națiunile Unite/Națiunilor Unite",
        "f/Organizacja Narodów Zjednoczonych/Organizacji Narodów Zjednoczonych"
        "/Organizacją Narodów Zjednoczonych",
        "p/die [Vereinten Nationen]/der [Vereinten Nationen]/den [Vereinten Nationen]",
    ),
    _organisation(
        "the [World Bank]",
        "f/Banca Mondială/Băncii Mondiale",
        "m/Bank Światowy/Banku Światowego/Bankiem Światowym",
        "f/die [Weltbank]/der [Weltbank]/der [Weltbank]",
    ),
    _organisation(
        "the [European Commission]",
        "f/Comisia Europeană/Comisiei Europene",
        "f/Komisja Europejska/Komisji Europejskiej/Komisją Europejską",
        "f/die [Europäische Kommission]/der [Europäischen Kommission]"
        "/der [Europäischen Kommission]",
    ),
    _organisation(
        "the [World Health Organization]",
        "f/Organizația Mondială a Sănătății/Organizației Mondiale a Sănătății",
        "f/Światowa Organizacja Zdrowia/Światowej Organizacji Zdrowia/Światową Organizacją Zdrowia",
        "f/die [Weltgesundheitsorganisation]/der [Weltgesundheitsorganisation]"
        "/der [Weltgesundheitsorganisation]",
    ),
    _organisation(
        "the [International Monetary Fund]",
        "m/Fondul Monetar Internațional/Fondului Monetar Internațional",
        "m/Międzynarodowy Fundusz Walutowy/Międzynarodowego Funduszu Walutowego"
        "/Międzynarodowym Funduszem Walutowym",
        "m/der [Internationale Währungsfonds]/des [Internationalen Währungsfonds]"
        "/dem [Internationalen Währungsfonds]",
    ),
    _organisation(
        "the [Red Cross]",
        "f/Crucea Roșie/Crucii Roșii",
        "m/Czerwony Krzyż/Czerwonego Krzyża/Czerwonym Krzyżem",
        "n/das [Rote Kreuz]/des [Roten Kreuzes]/dem [Roten Kreuz]",
    ),
    _organisation(
        "the [European Parliament]",
        "m/Parlamentul European/Parlamentului European",
        "m/Parlament Europejski/Parlamentu Europejskiego/Parlamentem Europejskim",
        "n/das [Europäische Parlament]/des [Europäischen Parlaments]/dem [Europäischen Parlament]",
    ),
    _organisation(
        "the [Constitutional Court]",
        "f/Curtea Constituțională/Curții Constituționale",
        "m/Trybunał Konstytucyjny/Trybunału Konstytucyjnego/Trybunałem Konstytucyjnym",
        "n/das [Verfassungsgericht]/des [Verfassungsgerichts]/dem [Verfassungsgericht]",
    ),
    _organisation(
        "the [National Bank]",
        "f/Banca Națională/Băncii Naționale",
        "m/Bank Narodowy/Banku Narodowego/Bankiem Narodowym",
        "f/die [Nationalbank]/der [Nationalbank]/der [Nationalbank]",
    ),
    _organisation(
        "the [Supreme Court]",
        "f/Curtea Supremă/Curții Supreme",
        "m/Sąd Najwyższy/Sądu Najwyższego/Sądem Najwyższym",
        "n/das [Oberste Gericht]/des [Obersten Gerichts]/dem [Obersten Gericht]",
    ),
    _organisation(
        "the [Ministry of Health]",
        "m/Ministerul Sănătății/Ministerului Sănătății",
        "n/Ministerstwo Zdrowia/Ministerstwa Zdrowia/Ministerstwem Zdrowia",
        "n/das [Gesundheitsministerium]/des [Gesundheitsministeriums]/dem [Gesundheitsministerium]",
    ),
    _organisation(
        "the [Ministry of Foreign Affairs]",
        "m/Ministerul de Externe/Ministerului de Externe",
        "n/Ministerstwo Spraw Zagranicznych/Ministerstwa Spraw Zagranicznych"
        "/Ministerstwem Spraw Zagranicznych",
        "n/das [Außenministerium]/des [Außenministeriums]/dem [Außenministerium]",
    ),
    _organisation(
        "UNESCO",
        "f/UNESCO/[UNESCO]",
        "n/UNESCO/UNESCO/UNESCO",
        "f/die [UNESCO]/der [UNESCO]/der [UNESCO]",
    ),
    _organisation(
        "the [OSCE]", "f/OSCE/[OSCE]", "f/OBWE/OBWE/OBWE", "f/die [OSZE]/der [OSZE]/der [OSZE]"
    ),
)

AGENCIES = ("Reuters", "AFP", "PAP", "Agerpres", "BBC", "BelTA", "DPA", "TVN24", "Digi24", "EPA")
