"""Words that end no sentence and no heading: prepositions, conjunctions, articles, by language."""

from __future__ import annotations

import re

_BY_LANGUAGE = {
    "ro": (
        "și şi în din la pe cu pentru prin către spre fără sub despre între dintre după "
        "până că să care cei cele ale lui unui unei niște sau ori iar dar cât ca într "
        "printr dintr de al ai a o un ce cum peste lângă împotriva asupra"
    ),
    "pl": (
        "i w z ze do na po od dla przez przy pod nad przed między o u oraz że który która "
        "które których którego której którym którą lub albo ale a we ku bez jako czy niż "
        "aby żeby wobec według podczas"
    ),
    "cs": (
        "a i v s k z ve se ke ze do na po od pro při pod nad před mezi o u že který která "
        "které kteří jehož nebo ale aby jako za bez podle kvůli přes proti"
    ),
    "sk": (
        "a i v s k z vo so ku zo do na po od pre pri pod nad pred medzi o u že ktorý "
        "ktorá ktoré alebo ale aby ako za bez podľa kvôli cez proti"
    ),
    "sl": (
        "in v s z iz k h do na po od za pri pod nad pred med o da ki ali ter kot čez zaradi brez"
    ),
    "hr": (
        "i u s sa k do na po od za pri pod nad pred među o da koji koja koje ili te kao "
        "kroz zbog bez"
    ),
    "uk": (
        "і й та в у з із зі до на по від для про при під над перед між через без за щодо "
        "проти що як який яка яке які якого якої якій яким або чи"
    ),
    "ru": (
        "и в во с со к ко от до на по для о об при под над перед между через без за из "
        "против что как который которая которое которые которого которой которым или"
    ),
    "bg": (
        "и в във с със към от до на по за при под над пред между през без срещу че който "
        "която което които или да"
    ),
    "de": (
        "der die das den dem des ein eine einen einem einer eines und oder in im am an "
        "auf aus bei beim mit nach von vom zum zur für über unter zwischen durch gegen "
        "ohne dass als wie"
    ),
    "nl": (
        "de het een en of van met voor naar bij tot uit om te dat die in op aan door over tegen als"
    ),
    "fr": (
        "le la les un une des du de et ou à au aux en dans par pour sur avec sans sous "
        "entre chez que qui dont ce cette ces son sa ses leur leurs"
    ),
    "es": (
        "el la los las un una unos unas de del y e o u en a al con por para sin sobre "
        "entre que quien cuyo cuya su sus desde hasta contra"
    ),
    "it": (
        "il lo la i gli le un uno una di del dello della dei degli delle e o in nel nella "
        "nei nelle a al alla ai alle con per da dal dalla su sul sulla tra fra che cui "
        "contro"
    ),
    "pt": (
        "o a os as um uma de do da dos das e ou em no na nos nas ao à aos às com por pelo "
        "pela para sem sobre entre que cujo cuja seu sua até contra"
    ),
    "en": (
        "the a an of to in on at by for with from into and or but that which who whose as "
        "is are was were his her its their between against about over under after before "
        "during"
    ),
    "hu": "a az egy és vagy hogy aki ami amely akik amelyek mint",
    "tr": "ve ile için bir veya gibi kadar olan",
    "sv": "och eller att som av till från med på i ett en för om mellan mot den det",
    "nb": "og eller at som av til fra med på i et en for om mellom mot den det",
    "da": "og eller at som af til fra med på i et en for om mellem mod den det",
    "fi": "ja tai että joka jotka jonka kuin",
}
_WORDS = {language: frozenset(words.split()) for language, words in _BY_LANGUAGE.items()}
_ENOUGH = 2
_SAMPLE = 5_000


def function_words_of(language: str) -> frozenset[str]:
    """Give the function words of a language, none where they are not listed."""
    return _WORDS.get(language, frozenset())


def function_words(text: str) -> frozenset[str]:
    """Give the function words of the language whose function words the text has most of.

    None where there are too few to tell. The language proper is detected later, on paragraphs.
    """
    words = re.findall(r"[^\W\d_]+", text[:_SAMPLE].lower())
    counts = {language: sum(word in known for word in words) for language, known in _WORDS.items()}
    best = max(counts, key=lambda language: counts[language])
    return _WORDS[best] if counts[best] >= _ENOUGH else frozenset()
