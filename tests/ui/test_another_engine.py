"""A real model of Firefox in the real window: an article of ours, through to the panes."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from core.article_list import ArticleState
from core.commands.command_line import run_command
from core.packages.install import install_file
from core.packages.installed import installed_packages
from core.paths import resources_dir
from core.translation.routes import serving
from tests.firefox_model import real_model
from tests.tiny_package import package_file
from tests.ui.driving import said, texts, translation_notice
from ui.reading.document.column import Side

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

SAMPLE = "pt-milho-no-porto-de-lisboa.txt"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    shutil.copy(resources_dir() / "samples" / SAMPLE, folder)
    return folder


def test_a_portuguese_article_is_translated_by_machine(start, folder, tmp_path, qtbot):
    model = real_model()
    argos = install_file(package_file(tmp_path, from_code="pt"))
    window = start(folder, wait=False)
    window.commands.packages.open().install_path(model)
    qtbot.waitUntil(lambda: len(installed_packages()[0]) == 2)
    assert serving(installed_packages()[0]) == {argos}
    assert run_command(["packages", "use", "firefox-tiny-pt_en"]) == 0
    window.commands.packages.open().reload()
    window.reader.session.packages.find_anew()
    qtbot.waitUntil(lambda: window.articles.model.entry(SAMPLE).state is ArticleState.READY)
    window.reader.show(SAMPLE)
    qtbot.waitUntil(lambda: "Lisbon" in texts(window)[1] and "Trafaria" in texts(window)[1])
    assert not translation_notice(window.view)
    header = window.view.two_pane.titled_panes[Side.TRANSLATION].header
    assert header.text() == "ENGLISH  ·  machine translation"
    assert "firefox-tiny-pt_en" in said(window.status)
    out = tmp_path / "out"
    assert run_command(["export", str(folder), "--format", "json", "--out", str(out)]) == 0
    told = json.loads((out / f"{SAMPLE}.json").read_text("utf-8"))
    assert [name.split()[0] for name in told["route"]] == ["firefox-tiny-pt_en"]
    sentences = [s for paragraph in told["paragraphs"] for s in paragraph["sentences"]]
    assert all(s["translation"] and s["origin"] == "package" for s in sentences)
    names = sum(len(s["mentions"]) for s in sentences)
    placed = sum(len(s["translation_mentions"]) for s in sentences)
    assert names > 40
    assert placed >= 0.9 * names
