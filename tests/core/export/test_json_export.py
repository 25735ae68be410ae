from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings

from core.export import export_folder, export_json
from tests.article_samples import finished_articles, summit

if TYPE_CHECKING:
    from core.finished_article import FinishedArticle

CHECKER = Path(__file__).resolve().parents[4] / "shared" / "tools" / "check_export.py"


def written(finished: FinishedArticle) -> dict[str, Any]:
    return json.loads(export_json(finished))


def check(exported: dict[str, Any]) -> None:
    """Check an exported article against its own text."""
    text, at = exported["text"], 0
    listed = {entity["id"]: entity for entity in exported["entities"]}
    counts: Counter[str] = Counter()
    forms: dict[str, set[str]] = {}
    for paragraph in exported["paragraphs"]:
        assert paragraph["kind"] in {"heading", "body", "furniture"}
        for sentence in paragraph["sentences"]:
            start, end = sentence["start"], sentence["end"]
            assert at <= start < end <= len(text)
            assert not text[at:start].strip()
            assert text[start:end] == sentence["text"]
            assert (sentence["translation"] is None) == (sentence["origin"] is None)
            at = end
            for mention in sentence["mentions"]:
                assert start <= mention["start"] < mention["end"] <= end
                assert listed[mention["entity"]]["type"] == mention["type"]
                form = text[mention["start"] : mention["end"]]
                assert form.strip()
                counts[mention["entity"]] += 1
                forms.setdefault(mention["entity"], set()).add(form)
            for mention in sentence["translation_mentions"]:
                assert 0 <= mention["start"] < mention["end"] <= len(sentence["translation"])
                assert listed[mention["entity"]]["type"] == mention["type"]
            if paragraph["kind"] == "furniture":
                assert not sentence["mentions"]
                assert not sentence["translation_mentions"]
    assert not text[at:].strip()
    assert {id_: entity["mentions"] for id_, entity in listed.items()} == counts
    assert {id_: set(entity["forms"]) for id_, entity in listed.items()} == forms


@pytest.mark.slow
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(finished_articles())
def test_every_span_matches_its_text(finished: FinishedArticle):
    check(written(finished))


def test_an_article_is_written_as_described():
    exported = written(summit())
    check(exported)
    assert {key: exported[key] for key in list(exported) if key not in ("text", "paragraphs")} == {
        "path": "reports/summit.txt",
        "title": "Președintele 🧭 Lukașenko la Beijing",
        "title_translation": "President 🧭 Lukashenko in Beijing",
        "date": "2023-12-04",
        "author": "Ștefan Pop",
        "source": "Gazeta",
        "language": "ro",
        "language_confidence": 0.99,
        "to": "en",
        "route": ["translate-ro_en 1.9"],
        "entities": [
            {
                "id": "e1",
                "type": "PER",
                "name": "Alexander Lukashenko",
                "forms": ["Lukașenko"],
                "mentions": 2,
            },
            {"id": "e3", "type": "LOC", "name": "Beijing", "forms": ["Beijing"], "mentions": 2},
            {
                "id": "e2",
                "type": "PER",
                "name": "Xi Jinping",
                "forms": ["Xi Jinping"],
                "mentions": 1,
            },
        ],
    }
    heading, body, short, furniture = exported["paragraphs"]
    assert heading["sentences"][0]["origin"] == "memory"
    assert body["sentences"][0] == {
        "start": 37,
        "end": 79,
        "text": "Lukașenko s-a întâlnit luni cu Xi Jinping.",
        "translation": "Lukashenko met Xi Jinping on Monday.",
        "origin": "package",
        "doubts": [],
        "mentions": [
            {"start": 37, "end": 46, "type": "PER", "entity": "e1"},
            {"start": 68, "end": 78, "type": "PER", "entity": "e2"},
        ],
        "translation_mentions": [
            {"start": 0, "end": 10, "type": "PER", "entity": "e1"},
            {"start": 15, "end": 25, "type": "PER", "entity": "e2"},
        ],
    }
    assert body["sentences"][1]["doubts"] == ["The number 2 is missing."]
    assert short["sentences"][0]["translation"] is None
    assert furniture["kind"] == "furniture"


def test_a_path_of_any_bytes_is_written_as_text():
    path = b"caf\xe9.txt".decode("utf-8", "surrogateescape")
    assert written(summit(path))["path"] == "caf\ufffd.txt"


@pytest.mark.skipif(not CHECKER.is_file(), reason=f"no checker at {CHECKER}")
def test_the_checker_of_exports_agrees(tmp_path: Path):
    articles = [summit("a.txt"), summit("b/c.md"), summit("index.html")]
    export_folder(articles, tmp_path / "out", "json")
    run = subprocess.run(
        [sys.executable, CHECKER, tmp_path / "out"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout
    assert run.stdout.startswith("3 articles, 3 entities, 0 faults")
