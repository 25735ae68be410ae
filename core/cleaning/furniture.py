"""Tell what the page adds from the article's own text, by phrases, form and place.

To call the article's own sentence furniture is the worse fault: a phrase alone decides only where
it is the whole paragraph, or a label with its colon, or the opening of a short one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.cleaning.furniture_phrases import bare_words, furniture_phrases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.cleaning.furniture_phrases import FurniturePhrases

LABELLED = 30
"""Words that a paragraph after a label (`Citește și: ...`) has at most."""
OPENED = 25
COOKIES = 80
"""Words that a paragraph which opens as a cookie notice has at most."""
SOURCE = 8
CREDIT = 8
CAPTION = 30
SHORT = 15
"""Words of a line that counts as short after a comment form's heading."""
LONG = 25
READ_ALSO_TITLES = 6
SLUG = 10
"""Words of an agency's line for editors."""
LISTED = 4
"""Items counted from one on that are a list of the article."""

_FINAL = re.compile(r"[.!?…。！？؟।][\"'”’»)\]]*$")
_LABEL = re.compile(
    r"^[\W_]{0,3}([^:©|/\n]{1,40}?)\s*(?:[:：|©]|\s/\s|/(?=\s?[A-ZĂÎȘȚĄĆŁŚŹŻ]))(.*)$", re.S
)
_ADDRESS = re.compile(
    r"^\W*+(?:https?://\S+|www\.\S+|\S+@\S+\.\w+|[\w.-]+\.(?:com|ro|pl|ua|cz|org|net|info|eu|de|fr|hu|bg|ru)(?:/\S*)?)\W*$",
    re.I,
)
_NUMBER = re.compile(r"(\d{1,2})[.)]\s+\S")
_INITIALS = re.compile(r"[^\W\d_]{2,4}/(?: ?[^\W\d_]{2,4}/){0,6}$")
_KEYWORDS = re.compile(r"[^\W\d_A-Z]{2,}(?:-[\w]+){2,6}$")
_SLUG = re.compile(
    r"[A-Z]{2,5}[- ]?\d{2,5}\b(?=.*\s\d{3,4}\b)(?=.*\b(?:[A-Z]{2,8}|[a-z]/[A-Z]+)\b).*$"
)
_TAGS = re.compile(r"^\W*(?:#[\w-]+[\s,;|]*){1,30}$")
_TRAIL = re.compile(r"\s[>»›/]\s|\s?[›»]\s?|\s\|\s|\s•\s|\s·\s")
_COPYRIGHT = re.compile(r"^\W{0,2}(?:©|\(c\)\s|copyright\b|℗)", re.I)
_CAPTION = re.compile(r"\s\(?([^\W\d_]+)\s?:\s?(?:[^\s:]+\s){0,4}[^\s:]+\s?$")
# Names of places to share that are words too; alone they say nothing.
_PLAIN_WORDS = frozenset(
    {"x", "ok", "line", "mail", "print", "copy", "link", "pocket", "news", "threads", "google"}
)
_COOKIE = re.compile(r"cookie|evasteita|suti|piskotk|kolacic|бисквитк|cerez|informasjonskapsl")


def is_furniture(text: str) -> bool:
    """Tell a paragraph or line that is furniture whatever stands around it."""
    if len(text) > 800:
        return False
    words = len(text.split())
    if not any(c.isalnum() for c in text):
        return True
    known = furniture_phrases()
    key = bare_words(text)
    counted = any(c.isdigit() for c in text) and key in known.headings
    if key in known.forms or key in known.alone or counted:
        return True
    return (
        _is_labelled(text, words, known)
        or _is_credit(text, words, known)
        or _is_opened(key, words, text, known)
        or bool(_ADDRESS.match(text) or _TAGS.match(text))
        or (bool(_COPYRIGHT.match(text)) and words <= COOKIES)
        or _is_caption(text, words, known)
        or _is_share_bar(key, known)
        or _is_of_the_wire(text, words)
    )


def _is_of_the_wire(text: str, words: int) -> bool:
    """Tell an agency's lines for editors: `EKO-0417 3 gos 0212 PAP`, `kraj-sejm-most`, `ob/`."""
    if words > SLUG or _FINAL.search(text):
        return False
    return bool(_INITIALS.match(text) or _KEYWORDS.match(text) or _SLUG.match(text))


def is_form_heading(text: str) -> bool:
    """Tell the heading of a comment form."""
    return len(text) <= 80 and bare_words(text) in furniture_phrases().forms


def is_trail(text: str) -> bool:
    """Tell a menu or a bread-crumb trail: short parts between bars or arrows, no sentence."""
    parts = [part for part in _TRAIL.split(text) if part.strip()]
    return (
        len(parts) >= 3
        and not _FINAL.search(text)
        and all(len(part.split()) <= 4 for part in parts)
    )


def mark(paragraphs: Sequence[str], sure: Sequence[bool]) -> list[bool]:
    """Say for each paragraph whether it is furniture.

    `sure` are the paragraphs that the file itself says are its own: the title, rows of tables.
    """
    result = [is_furniture(text) or is_trail(text) for text in paragraphs]
    _mark_single_words(paragraphs, result)
    _mark_after_forms(paragraphs, result)
    _mark_read_also(paragraphs, result)
    _mark_tail(paragraphs, result)
    return [found and not own for found, own in zip(result, sure, strict=True)]


def _mark_single_words(paragraphs: Sequence[str], result: list[bool]) -> None:
    """A word that may be the article's own heading is furniture beside furniture, or at the end."""
    words = furniture_phrases().headings
    perhaps = [
        not found and (bare_words(text) in words or not any(c.isalpha() for c in text))
        for text, found in zip(paragraphs, result, strict=True)
    ]
    last = len(paragraphs) - 1
    tail = len(paragraphs)
    while tail and (result[tail - 1] or perhaps[tail - 1]):
        tail -= 1
    for index, may_be in enumerate(perhaps):
        if may_be:
            beside = [at for at in (index - 1, index + 1) if 0 <= at <= last]
            result[index] = index >= tail or all(result[at] or perhaps[at] for at in beside)


def _mark_after_forms(paragraphs: Sequence[str], result: list[bool]) -> None:
    """After a comment form's heading everything short is furniture, up to a long paragraph."""
    inside = False
    for index, text in enumerate(paragraphs):
        if is_form_heading(text):
            inside = True
        elif inside and len(text.split()) > LONG and _FINAL.search(text):
            inside = False
        elif inside and len(text.split()) <= SHORT:
            result[index] = True


def _mark_read_also(paragraphs: Sequence[str], result: list[bool]) -> None:
    """A label with nothing after it (`Czytaj także:`) has the titles that follow it."""
    known = furniture_phrases()
    tail = len(paragraphs)
    while tail and result[tail - 1]:
        tail -= 1
    for index, text in enumerate(paragraphs):
        if not (result[index] and text.rstrip().endswith(":") and bare_words(text) in known.labels):
            continue
        follow = list(range(index + 1, min(index + 1 + READ_ALSO_TITLES, len(paragraphs))))
        titles = []
        for at in follow:
            words = len(paragraphs[at].split())
            if _FINAL.search(paragraphs[at]) or words > 20:
                break
            titles.append(at)
        # In mid-article one line is the link; a run of them only at the end.
        ends = not titles or titles[-1] + 1 >= tail
        for at in titles if ends else titles[:1]:
            result[at] = True
        while tail and result[tail - 1]:
            tail -= 1


def _mark_tail(paragraphs: Sequence[str], result: list[bool]) -> None:
    """After the article's last sentence, what follows furniture and is no sentence is furniture."""
    numbered = _numbered(paragraphs)
    own = [
        index
        for index, text in enumerate(paragraphs)
        if not result[index]
        and (_FINAL.search(text) or len(text.split()) > SHORT or index in numbered)
    ]
    seen = 0
    for index in range(own[-1] + 1 if own else len(paragraphs), len(paragraphs)):
        # One photo credit is not enough to distrust the note after it.
        seen += result[index]
        result[index] = result[index] or seen >= 2


def _numbered(paragraphs: Sequence[str]) -> set[int]:
    """Give the places of items that are counted from one on, whatever stands between them."""
    found: list[int] = []
    for index, text in enumerate(paragraphs):
        number = _NUMBER.match(text)
        if number and int(number.group(1)) == len(found) + 1:
            found.append(index)
    return set(found) if len(found) >= LISTED else set()


def _is_labelled(text: str, words: int, known: FurniturePhrases) -> bool:
    found = _LABEL.match(text)
    if not found or words > LABELLED:
        return False
    label = bare_words(found.group(1))
    return label in known.labels or (label in known.sources and words <= SOURCE)


def _is_credit(text: str, words: int, known: FurniturePhrases) -> bool:
    """Tell `Fot. Jan Kowalski/Agencja`: a credit's word or two, then a name and no sentence."""
    if words > CREDIT or _FINAL.search(text):
        return False
    parts = text.lstrip("([ ").split()
    if len(parts) > 1 and parts[0].lower() in {"fot.", "zdj.", "rys."}:
        return True
    return any(
        len(parts) > count
        and bare_words(" ".join(parts[:count])) in known.credits
        and _is_name(parts[count])
        for count in (1, 2)
    )


def _is_caption(text: str, words: int, known: FurniturePhrases) -> bool:
    """Tell a picture's caption by the credit at its end: `Joe Biden na mítinku Zdroj: ČTK`."""
    found = _CAPTION.search(text)
    if not found or words > CAPTION or _FINAL.search(text) or re.search(r"[.!?] ", text):
        return False
    label = bare_words(found.group(1))
    return label in known.credits or (label in known.sources and words > SOURCE)


def _is_name(word: str) -> bool:
    return word.lstrip("@(")[:1].isupper()


def _is_opened(key: str, words: int, text: str, known: FurniturePhrases) -> bool:
    if words > COOKIES or text[0] in "\"„“«'-–—":
        return False
    for opening in known.openings.get(key.partition(" ")[0], ()):
        if key.startswith(opening) and key[len(opening) :][:1] in {"", " "}:
            return words <= OPENED or bool(_COOKIE.search(opening))
    return False


def _is_share_bar(key: str, known: FurniturePhrases) -> bool:
    names = key.split()
    if len(names) == 1 and names[0] in _PLAIN_WORDS:
        return False
    return bool(names) and all(name in known.sites for name in names)
