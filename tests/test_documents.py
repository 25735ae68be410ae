"""What the documents say of the project's files, and those that other programs read."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from textwrap import indent

import pytest
import yaml

from core.commands.command_line import command_table
from core.export.formats import FORMATS
from tests.test_structure import ROOMS

ROOT = Path(__file__).resolve().parents[1]
TOP = ("core", "ui", "resources", "tests", "docs", "main.py", ".ci", ".github", "pyproject.toml")
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
NAMED = re.compile(r"`([\w./-]+)`")
LINKED = re.compile(r"\]\(([^)#]*)(?:#([\w-]+))?\)")


def _text(document: Path) -> str:
    return document.read_text("utf-8")


def _anchors(document: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", _text(document), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_each_path_that_is_named_exists(document: Path):
    named = {name for name in NAMED.findall(_text(document)) if name.partition("/")[0] in TOP}
    # DIR stands for any; a bench is named as one of several.
    missing = {name for name in named if not (ROOT / name).exists() and "NAME" not in name}
    assert not missing


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_each_link_leads_somewhere(document: Path):
    for path, anchor in LINKED.findall(_text(document)):
        if path.startswith("https:"):
            continue
        target = (document.parent / path).resolve() if path else document
        assert target.exists(), path
        assert not anchor or anchor in _anchors(target), anchor


def test_the_architecture_has_the_rooms_that_are_held():
    part = _text(ROOT / "ARCHITECTURE.md").partition("## Rooms")[2].partition("\n## ")[0]
    told = [
        name.strip("/").removesuffix(".py").replace("/", ".")
        for line in part.splitlines()
        if line.startswith("- `")
        for name in NAMED.findall(line.partition("`: ")[0] + "`")
    ]
    assert told == ROOMS


def test_every_part_of_core_and_ui_is_of_a_room_that_is_told():
    files = [*(ROOT / "core").rglob("*.py"), *(ROOT / "ui").rglob("*.py"), ROOT / "main.py"]
    for path in files:
        module = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        of_room = any(module == room or module.startswith(f"{room}.") for room in ROOMS)
        assert of_room or module in {"core", "ui"}, module


def test_the_guide_has_the_table_of_commands():
    assert indent(command_table(), "    ") in _text(ROOT / "docs" / "command-line.md")


def test_the_guide_has_the_table_of_formats():
    rows = (f"| `{name}` | {format.words} |" for name, format in FORMATS.items())
    table = "\n".join(["| format | what it is |", "|---|---|", *rows])
    assert table in _text(ROOT / "docs" / "notes-and-export.md")


def test_each_dependency_has_its_licence_told():
    project = tomllib.loads(_text(ROOT / "pyproject.toml"))["project"]
    told = {word.lower() for word in re.findall(r"[\w-]+", _text(ROOT / "docs" / "licences.md"))}
    needed = project["dependencies"] + project["optional-dependencies"]["cluster"]
    assert {re.split(r"[<>=!]", one)[0].lower() for one in needed} <= told


def test_the_notice_names_whose_data_is_in_the_program():
    notice = _text(ROOT / "resources" / "NOTICE")
    names = (
        *("SlavNER", "RONEC", "Navec", "GeoNames", "EveryPolitician", "Unicode CLDR", "langdetect"),
        *("UniversalNER", "KLUE", "Stockmark NER", "multilingual-e5-small", "wordfreq"),
        "FLORES-200",
    )
    for name in names:
        assert f"\n{name}\n" in notice
    assert "https://creativecommons.org/licenses/by/4.0/" in notice
    assert "UNICODE LICENSE V3" in notice


def test_the_form_for_faults_asks_for_the_report():
    form = yaml.safe_load(_text(ROOT / ".github" / "ISSUE_TEMPLATE" / "bug.yml"))
    (report,) = [part for part in form["body"] if part.get("id") == "report"]
    assert "Copy report" in report["attributes"]["description"]
    assert report["validations"]["required"]


def test_the_workflow_runs_the_check_on_each_system():
    (job,) = yaml.safe_load(_text(ROOT / ".github" / "workflows" / "ci.yml"))["jobs"].values()
    matrix = job["strategy"]["matrix"]
    assert {name.partition("-")[0] for name in matrix["system"]} == {"ubuntu", "windows", "macos"}
    versions = tomllib.loads(_text(ROOT / "pyproject.toml"))["project"]["requires-python"]
    assert matrix["python"][0] in versions
    assert job["steps"][-1]["run"] == ".ci/run"
