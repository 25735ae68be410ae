"""What each rule's proposal weighs: where two overlap, the heavier stands.

Tuned on SlavNER and RONEC. A rule that adds the words of a name prefers longer ones.
"""

from __future__ import annotations

# Rules that know what they see.
DATE = 9.0
KNOWN_NAME = 5.0
"""And its words: one weighs 6, four weigh `STANDS`."""
KNOWN_SURNAME = 3.4
"""A famous surname alone gives way to a longer name that it is part of: "Melania Trump"."""
ACRONYM_EXPLAINED = 12.0
QUOTED_NAME = 10.0

# Rules that a word inside or beside a name tells of it.
HEADED_NAME = 5.5
"""And its words: "Ministerstwo Obrony"."""
LATE_HEADED_NAME = 4.0
"""And its words: "Верховный суд"."""
FULL_PERSON = 4.5
"""And its words: a given name, initials or a title show who it is."""
LIKELY_PERSON = 3.5
"""And its words: an ending, or a given name that does not come first."""
RUN_WITH_ACRONYM = 3.0
"""And its words."""
RUN_AFTER_FIRM = 4.0
RUN_IN_PLACE = 4.0
RUN_UNKNOWN_PERSON = 4.0
RUN_UNKNOWN_ORGANISATION = 3.0
RUN_HYPHENED_PLACE = 2.2

# One word alone.
TITLED_PERSON = 4.0
WORD_AFTER_PLACE = 2.9
WORD_AFTER_FIRM = 2.8
WORD_THAT_SPEAKS = 2.7
WORD_LIKE_PERSON = 2.6
WORD_LISTED_WITH_PLACE = 2.5
ACRONYM = 2.5
WORD_IN_PLACE = 2.2

# The article read as one.
NAMED_ELSEWHERE = 3.2
"""What is a name in another sentence."""
REMEMBERED = 2.4
"""From here on a lone word is a name throughout the article."""

# Rules beside a trained pipeline.
TRAINED = 20.0
"""What a trained span weighs besides its confidence."""
STANDS = 9.0
"""What is kept though the pipeline missed it: known names of four words, explained ones."""
STANDS_BESIDE_WIDE = 6.5
"""The same beside a network that is no language's own: also people and bodies named in full."""
AGREES = 5.0
"""What keeps a span of which the pipeline is not sure, and countries that it missed."""
