"""Whether a surname in a text is a man's or a woman's, by its ending."""

from __future__ import annotations

import re
from enum import StrEnum

from core.languages import base


class Gender(StrEnum):
    """What a surname's ending says of its bearer."""

    MAN = "man"
    WOMAN = "woman"
    UNKNOWN = ""


_ENDINGS: dict[str, tuple[str, str]] = {
    # Case forms that both have in common are in neither: Путина is he in the genitive, or she.
    "pl": (r"(sk|ck|dzk)(i|iego|iemu|im)", r"(sk|ck|dzk)(a|iej|ą)|owej|ówn[ayąę]"),
    "cs": (r"(sk|ck)(ý|ého|ému|ým)", r"(sk|ck)(á|é|ou)|ov(á|é|ou)"),
    "ru": (
        r"(ый|ий|ого|его|ому|ему|ым|им|[оеё]в|[иы]н)",
        r"(ая|ую|яя|юю|[ое]вой|[иы]ной|(ск|цк|н|в)ою)",
    ),
    "uk": (
        r"(ий|ого|ому|им|[еєо]в|[іиї]н|овим|евим)",
        r"((ськ|цьк|зьк)(а|ої|ій|у|ою)|[ое]вої|[ое]вій|(н)(ої|ій|ою))",
    ),
    "be": (r"(скі|цкі|скага|цкага|скаму|цкаму|скім|цкім|[оеё]ў|аў)", r"(ск|цк)(ая|ай|ую)|[ао]вай"),
    "bg": (r"(ски|[ое]в|ин)", r"(ска|[ое]ва|ина)"),
    "el": (r"(ης|ος|ας|ής|ός|άς)", r"(ίδου|οπούλου|άκου)"),
    "mk": (r"(ски|[ое]в|ин)", r"(ска|[ое]ва|ина)"),
}
_NEAR = {"sk": "cs"}
_BY_ENDING = {
    language: tuple(re.compile(rf".{{2}}(?:{ending})\Z") for ending in endings)
    for language, endings in _ENDINGS.items()
}


def surname_gender(name: str, language: str) -> Gender:
    """Give the gender that the last word of a name shows in a language, in any case."""
    code = base(language)
    patterns = _BY_ENDING.get(_NEAR.get(code, code))
    words = name.split()
    if patterns is None or not words:
        return Gender.UNKNOWN
    surname = words[-1].casefold()
    for gender, pattern in zip((Gender.MAN, Gender.WOMAN), patterns, strict=True):
        if pattern.search(surname):
            return gender
    return Gender.UNKNOWN
