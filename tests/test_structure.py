"""The rules that keep the program's rooms apart."""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import cache
from typing import TYPE_CHECKING

import pytest

from tests.program_files import ROOT, parsed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path


def _imports(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


# Rooms are layers, and a room imports only rooms that stand before it.

ROOMS = [
    # Values and texts.
    "core.errors", "core.translatable", "core.article", "core.source_text",
    "core.private_files", "core.paths", "core.languages", "core.text", "core.files",
    # Who is known, under which names.
    "core.names", "core.names.morphology", "core.names.authority",
    # From a file to paragraphs.
    "core.language_id", "core.search", "core.query", "core.results", "core.sentence_splitting",
    "core.cleaning", "core.reading", "core.folder",
    # Translations and names.
    "core.diagnostics.log", "core.diagnostics.crashes", "core.processes",
    "core.packages", "core.meaning", "core.analysis", "core.diagnostics", "core.translation",
    "core.names.dates", "core.names.recognition",
    "core.names.projection", "core.names.linking", "core.names.watchlist",
    # What a person brings, and what is kept.
    "core.knowledge", "core.article_list", "core.article_filter", "core.places",
    "core.finished_article", "core.briefing", "core.comparison", "core.store", "core.copies",
    "core.restoring", "core.remembered", "core.preparation", "core.export", "core.bundle",
    "core.forgetting", "core.settings",
    # An opened folder, and what needs no window.
    "core.session", "core.cluster", "core.commands",
    # The window.
    "ui.qt", "ui.theme", "ui.widgets", "ui.file_dialogs", "ui.actions", "ui.article_list",
    "ui.places",
    "ui.entity_panel", "ui.timeline", "ui.packages", "ui.settings", "ui.reading", "ui.notes",
    "ui.briefing", "ui.exporting", "ui.comparison", "ui.results", "ui.status", "ui.navigation",
    "ui.context",
    "ui.commands",
    "ui.window", "ui.screenshot", "ui.application", "main",
]  # fmt: skip
"""From the ground up. A file is of the room that has the longest part of its name."""


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


@cache
def _arrows() -> dict[str, set[str]]:
    """Give what each file imports of the program, wherever in it, `TYPE_CHECKING` included."""
    sources = [*(ROOT / "core").rglob("*.py"), *(ROOT / "ui").rglob("*.py"), ROOT / "main.py"]
    paths = {_module(path): path for path in sources}
    return {module: _modules_of(path, paths) - {module} for module, path in paths.items()}


def _modules_of(path: Path, known: Iterable[str]) -> set[str]:
    """Give the files that a file imports: of `from a import b` it is `a.b`, if that is a file."""
    found = set()
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            full = {f"{node.module}.{alias.name}" for alias in node.names}
            found |= full if full <= {*known} else {*full, node.module}
    return found & {*known}


def _room(module: str) -> str | None:
    """Give the room of a file; None for what has none."""
    parts = module.split(".")
    names = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((name for name in names if name in ROOMS), None)


def _rising(arrows: Mapping[str, Iterable[str]]) -> set[tuple[str, str]]:
    """Give the arrows to rooms that do not stand before the one that they start in."""
    height = {room: place for place, room in enumerate(ROOMS)}
    return {
        (start, end)
        for start, ends in arrows.items()
        for end in ends
        if (rooms := (_room(start), _room(end)))[0] != rooms[1]
        and (None in rooms or height[rooms[1] or ""] > height[rooms[0] or ""])
    }


def _circles(arrows: Mapping[str, Iterable[str]]) -> list[list[str]]:
    """Give the files that import each other, also by way of others."""
    reached: dict[str, set[str]] = {}
    for start in arrows:
        seen, waiting = set(), [*arrows[start]]
        while waiting:
            module = waiting.pop()
            if module not in seen:
                seen.add(module)
                waiting += arrows.get(module, ())
        reached[start] = seen
    circles = {
        tuple(sorted({start, *(end for end in ends if start in reached[end])}))
        for start, ends in reached.items()
        if start in ends
    }
    return sorted([*circle] for circle in circles)


def test_every_room_has_its_place():
    homeless = [module for module in _arrows() if _room(module) is None]
    assert set(homeless) <= {"core", "ui"}
    there = {_room(module) for module in _arrows()}
    assert set(ROOMS) <= there, "a room that is gone leaves the list"
    assert len(ROOMS) == len(set(ROOMS))


def test_no_arrow_runs_up():
    assert _rising(_arrows()) == set()


def test_no_files_import_each_other():
    assert _circles(_arrows()) == []


def test_the_rules_find_what_runs_up_and_round(tmp_path: Path):
    source = tmp_path / "entries.py"
    source.write_text(
        "from typing import TYPE_CHECKING\n"
        "from core.article import Article\n"
        "if TYPE_CHECKING:\n"
        "    from core import session\n"
        "def later():\n"
        "    from ui.window.main_window import MainWindow\n"
    )
    known = [*_arrows(), "core.session", "core.article", "ui.window.main_window"]
    ends = _modules_of(source, known)
    assert ends >= {"core.article", "core.session", "ui.window.main_window"}
    assert _rising({"core.store.entries": ends}) == {
        ("core.store.entries", "core.session"),
        ("core.store.entries", "ui.window.main_window"),
    }
    assert _circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == [["a", "b", "c"]]


# One test asks of all files: a test for each would cost more than its question.


def _roots(names: Iterable[str]) -> set[str]:
    return {name.partition(".")[0] for name in names}


def test_core_knows_neither_qt_nor_the_window():
    files = sorted((ROOT / "core").rglob("*.py"))
    assert [_here(p) for p in files if _roots(_imports(p)) & {"PySide6", "ui", "tests"}] == []


def test_nothing_imports_what_brings_pytorch():
    for path in sorted([*(ROOT / "core").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]):
        names = _imports(path)
        brought = {n for n in names if n.startswith("argostranslate.translate")}
        assert not brought | (_roots(names) & {"stanza", "torch"}), _here(path)


def _modules_after(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.split())


def test_the_window_starts_without_engine_and_recogniser():
    loaded = _modules_after("import ui.application")
    heavy = {
        "ctranslate2", "spacy", "numpy", "langdetect", "trafilatura", "httpx", "asyncio", "babel",
        "argostranslate", "sentencepiece", "lxml",
    }  # fmt: skip
    assert not loaded & heavy


def test_commands_start_without_qt():
    loaded = _modules_after("import main, core.commands.prepare, core.commands.packages")
    assert not {name for name in loaded if name.startswith("PySide6")}


# Strangers' text is never taken for HTML, a key, or a sign of Qt's own.

FACTORIES = {ROOT / "ui" / "qt" / "plain_text.py", ROOT / "ui" / "file_dialogs.py"}
FILES = sorted({*(ROOT / "ui").rglob("*.py"), ROOT / "main.py"} - FACTORIES)

GUESS = {
    "QLabel", "QMessageBox", "QErrorMessage", "QToolTip", "QWhatsThis", "QTipLabel",
    "QTextDocumentFragment", "QStaticText", "QProgressDialog", "QInputDialog", "QFileDialog",
}  # fmt: skip
"""Classes that take a text for HTML where it looks like it, or show a label that does."""

SET = {
    "setHtml", "insertHtml", "setMarkdown", "insertMarkdown", "appendHtml", "setTextFormat",
    "setToolTip", "setWhatsThis", "setInformativeText", "setDetailedText", "setSource",
    "setSearchPaths", "setDefaultStyleSheet", "addResource",
}  # fmt: skip
"""Methods that do."""

WRITTEN_ANEW = "ui/reading/original/written_page.py"
"""Shows, at one place, strangers' pages as core/reading/as_it_looked/safe_html.py wrote them."""

RICH = {
    "ui/comparison/comparison_page.py",
    "ui/reading/card.py",
    "ui/widgets/notice_box.py",
}
"""Who shows HTML of the program's own, with `html_text` round every word in it."""


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def _here(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _guessing(tree: ast.AST) -> list[int]:
    """Give the lines that make, extend or ask one of the classes that guess, or set HTML."""
    found = []
    for call in _calls(tree):
        owner = _name(call.func.value) if isinstance(call.func, ast.Attribute) else ""
        if _name(call.func) in GUESS | SET or owner in GUESS:
            found.append(call.lineno)
        # QTextDocument("…") and QTextEdit("…") guess too.
        if _name(call.func) in {"QTextDocument", "QTextEdit", "QTextBrowser"} and any(
            isinstance(argument, ast.Constant | ast.JoinedStr) for argument in call.args
        ):
            found.append(call.lineno)
    classes = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    found += [c.lineno for c in classes if {_name(base) for base in c.bases} & GUESS]
    return found


def _untrusted_tips(tree: ast.AST) -> list[int]:
    """Give the lines where a model answers for its tooltip with anything but `tooltip(…)`."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "ToolTipRole" in ast.dump(node.test):
            answers = [one for part in node.body for one in ast.walk(part)]
            told = [one.value for one in answers if isinstance(one, ast.Return) and one.value]
            for value in told:
                parts = [value.body, value.orelse] if isinstance(value, ast.IfExp) else [value]
                found += [
                    part.lineno
                    for part in parts
                    if not (isinstance(part, ast.Call) and _name(part.func) == "tooltip")
                    and not (isinstance(part, ast.Constant) and part.value is None)
                ]
        elif isinstance(node, ast.Call) and _name(node.func) in {"setData", "setItemData"}:
            found += [node.lineno] if "ToolTipRole" in ast.dump(node) else []
        elif isinstance(node, ast.Match) and "ToolTipRole" in ast.dump(node):
            found.append(node.lineno)
    return found


def _strangers_titles(tree: ast.AST) -> list[int]:
    """Give the lines that name a window by anything but a text of the program's own."""
    found = []
    for call in _calls(tree):
        if _name(call.func) == "setWindowTitle" and call.args:
            said = call.args[0]
            if isinstance(said, ast.Call) and _name(said.func) == "tr" and not said.keywords:
                said = said.args[0]
            if not isinstance(said, ast.Constant):
                found.append(call.lineno)
    return found


def test_labels_tooltips_and_boxes_come_from_one_place():
    rules = (_guessing, _untrusted_tips, _strangers_titles)
    found = {(_here(p), rule.__name__): rule(parsed(p)) for p in FILES for rule in rules}
    assert len(found.pop((WRITTEN_ANEW, "_guessing"))) == 1
    assert {place: lines for place, lines in found.items() if lines} == {}


def test_html_is_shown_where_its_words_are_escaped_and_nowhere_else():
    rich = {
        _here(p) for p in FILES for call in _calls(parsed(p)) if _name(call.func) == "RichLabel"
    }
    assert rich == RICH
    for path in FILES:
        text = path.read_text("utf-8")
        assert "RichText" not in text, _here(path)
        assert "from html import" not in text, _here(path)


@pytest.mark.parametrize(
    "code",
    [
        "QLabel(name)",
        "class Mine(QLabel): pass",
        "label.setTextFormat(x)",
        "row.setToolTip(name)",
        "QMessageBox.critical(self, 'x', name)",
        "box = QMessageBox(self)",
        "view.setHtml(name)",
        "cursor.insertHtml(name)",
        "QToolTip.showText(at, name)",
        "QTextDocument(f'{name}')",
        "QtWidgets.QLabel()",
    ],
)
def test_the_rule_finds_what_guesses(code):
    assert _guessing(ast.parse(code))


def test_the_rule_finds_tooltips_and_titles_of_strangers():
    model = "def data():\n    if role == Qt.ItemDataRole.ToolTipRole:\n        return {}"
    assert _untrusted_tips(ast.parse(model.format("row.name if row.id else None")))
    assert not _untrusted_tips(ast.parse(model.format("tooltip(row.name) if row.id else None")))
    assert _untrusted_tips(ast.parse("item.setData(Qt.ItemDataRole.ToolTipRole, name)"))
    assert _strangers_titles(ast.parse("self.setWindowTitle(name)"))
    assert _strangers_titles(ast.parse("self.setWindowTitle(tr('{name}', name=name))"))
    assert not _strangers_titles(ast.parse("self.setWindowTitle(tr('Settings'))"))


def _printing(tree: ast.AST) -> list[int]:
    """Give the lines that write to a terminal."""
    found = []
    for call in _calls(tree):
        if _name(call.func) == "print":
            found.append(call.lineno)
        if _name(call.func) in {"write", "writelines"} and isinstance(call.func, ast.Attribute):
            found += [call.lineno] if _name(call.func.value) in {"stdout", "stderr"} else []
    return found


def test_one_place_prints():
    for path in sorted({*(ROOT / "core").rglob("*.py"), *FILES}):
        tree = parsed(path)
        assert path.name == "output.py" or not _printing(tree), _here(path)
        parsers = {_name(call.func) for call in _calls(tree)} & {"ArgumentParser"}
        assert not parsers, f"argparse says names as they are: {_here(path)}"


def test_the_rule_finds_what_prints():
    for code in ("print(name)", "print(file=err)", "sys.stderr.write(name)"):
        assert _printing(ast.parse(code))
