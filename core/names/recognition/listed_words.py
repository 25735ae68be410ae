"""What the lists of the networks tell of a word: a given name, a surname, a place, a small word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.names.recognition.tagger import word_lists
from core.names.recognition.tagger.features import fold_token
from core.paths import resources_dir

if TYPE_CHECKING:
    from core.text.tokens import Word


def marks_of(word: Word) -> int:
    """Give a word's marks, as `word_lists` names them; 0 for a word that is in no list."""
    lists = word_lists.word_lists(resources_dir() / "ner" / word_lists.FILE)
    return int(lists.find([fold_token(word.text)])[0])
