"""Names in Latin letters inside a text whose own script has no capitals."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.article import MentionType
from core.languages import base
from core.names.morphology import lexicon
from core.names.recognition import weights
from core.names.recognition.candidate import Candidate
from core.names.recognition.rules.script_bounds import CASELESS
from core.text.romanisation import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.names.recognition.tokenised_article import TokenisedArticle

PER, ORG = MentionType.PERSON, MentionType.ORGANISATION
_RUN = re.compile(
    r"(?<![A-Za-z0-9#@._-])[A-Z][A-Za-z'’]*(?:[ -][A-Z][A-Za-z'’]*)*(?![A-Za-z0-9@_/.-])"
)
_ACRONYM = re.compile(r"[A-Z]{3,6}")
# Agencies write so: Aminu ABUBAKAR.
_LOUD_SURNAME = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)? [A-Z]{3,}")


def latin_names(tokenised: TokenisedArticle) -> Iterator[Candidate]:
    """Propose acronyms and people that stand in Latin letters between other ones."""
    if base(tokenised.language) not in CASELESS:
        return
    for line in tokenised.lines:
        for match in _RUN.finditer(tokenised.text, line.start, line.end):
            name = match.group()
            words = name.split()
            key = fold(name)
            if _ACRONYM.fullmatch(name):
                if key not in lexicon.words("noname", ""):
                    yield Candidate(*match.span(), ORG, key, weights.ACRONYM)
            elif _LOUD_SURNAME.fullmatch(name):
                yield Candidate(*match.span(), PER, key, weights.FULL_PERSON + 2)
            elif 1 < len(words) < 4 and lexicon.is_given_name(words[0], "en", False):
                yield Candidate(*match.span(), PER, key, weights.FULL_PERSON + len(words))
