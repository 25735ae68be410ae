"""Who took a picture, where the article's text follows in the same paragraph."""

from __future__ import annotations

import re

LEAST_AFTER = 8
"""Words of a sentence after a credit; fewer are a part of the caption."""

_LABEL = re.compile(
    r"\W{0,3}(?:[^\W\d_]+\s){0,2}?(?:foto|fotografi[ea]|fot|zdj|zdjęcie|photo|picture|image|bild|"
    r"фото|світлина|снимка|fotó|foto ilustrativ[ae]?|crédit photo|photo credit)s?\.?\s?[:：|©]?\s+",
    re.I,
)
_AGENCIES = (
    "agerpres", "mediafax", "inquam", "inquam photos", "reuters", "afp", "pap", "dpa", "epa", "efe",
    "ansa", "mti", "čtk", "tasr", "tanjug", "hina", "anp", "xinhua", "belta", "tass", "ap", "bta",
    "ap photo", "getty", "getty images", "east news", "imago", "picture alliance", "nurphoto",
    "shutterstock", "unsplash", "pixabay", "pexels", "wikipedia", "wikimedia", "wikimedia commons",
    "facebook", "twitter", "instagram", "youtube", "forum", "hotnews", "digi24", "риа", "тасс",
    "риа новости", "уніан", "унн", "укринформ", "укрінформ", "интерфакс", "бта", "бгнес",
)  # fmt: skip
_AGENCY = re.compile(rf"(?:{'|'.join(_AGENCIES)})(?:\.\w{{2,3}})?", re.I)
_TOKEN = re.compile(r"\S+")
_BETWEEN = re.compile(r"[/|&©+,–—-]+")
_FINAL = re.compile(r"[.!?…][\"'”’»)\]]*$")


def end_of_credit(text: str) -> int:
    """Give where the text begins that follows a credit in its paragraph; 0 where none does.

    A name without a title is two words; what an agency is called is known.
    """
    label = _LABEL.match(text)
    if label is None or not _FINAL.search(text.rstrip()):
        return 0
    names: list[tuple[int, str]] = []
    parted = False
    for found in _TOKEN.finditer(text, label.end()):
        token = found.group()
        before, slash, after = token.rpartition("/")
        if _BETWEEN.fullmatch(token):
            names, parted = [], True
        elif not token.lstrip('@("„“«')[:1].isupper():
            break
        elif token.endswith((",", "/", "|")):
            names, parted = [], True
        elif slash and before and after:
            names, parted = [(found.start() + len(before) + 1, after)], True
        else:
            names.append((found.start(), token))
    count = _credited([name for _, name in names], parted)
    if not 0 < count < len(names):
        return 0
    start = names[count][0]
    return start if len(text[start:].split()) >= LEAST_AFTER else 0


def _credited(names: list[str], parted: bool) -> int:
    """Count the words at the start of some names that are the last one credited."""
    for count in (2, 1):
        if len(names) >= count and _AGENCY.fullmatch(" ".join(names[:count]).strip("()")):
            return count
    return 2 if parted and len(names) > 2 else 0
