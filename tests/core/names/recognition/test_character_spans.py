"""Where names end that a pipeline found among characters."""

from __future__ import annotations

import pytest

from core.article import MentionType
from core.names.recognition.candidate import Candidate
from core.names.recognition.character_spans import fit_characters
from core.names.recognition.tagger.tagger import NamedSpan

PER, ORG, LOC = MentionType.PERSON, MentionType.ORGANISATION, MentionType.PLACE


@pytest.mark.parametrize(
    ("language", "text", "found", "rule", "expected"),
    [
        ("zh", "😀特首林守仁说", ("特首林守仁", PER), ("林守仁", PER, "林守仁"), "PER 林守仁"),
        ("zh", "😀习近平说", ("习近平", LOC), ("习近平", PER, "gaz:xi-jinping"), "PER 习近平"),
        ("zh", "去北京大学", ("北京大学", ORG), ("北京", LOC, "gaz:beijing"), "ORG 北京大学"),
        ("ja", "町ダンボアで", ("町ダンボア", LOC), ("ダンボア", LOC, "ダンボア"), "LOC ダンボア"),
        ("ko", "서울 강서구에", ("서울 강서구", LOC), ("강서구", LOC, "강서구"), "LOC 서울 강서구"),
        ("ja", "同省は通知した", ("同省", ORG), None, ""),
        ("ja", "大学は通知した", ("大学", ORG), None, ""),
    ],
)
def test_what_rules_know_of_a_name_holds(language, text, found, rule, expected) -> None:
    form, kind = found
    start = text.index(form)
    spans = [NamedSpan(start, start + len(form), kind, 0.8)]
    proposed = []
    if rule is not None:
        name, of, key = rule
        at = text.index(name)
        proposed = [Candidate(at, at + len(name), of, key, 6.0)]
    fitted = [
        f"{s.type.value} {text[s.start : s.end]}"
        for s in fit_characters(text, language, spans, proposed)
    ]
    assert fitted == ([expected] if expected else [])
