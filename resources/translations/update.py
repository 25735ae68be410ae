"""Bring the translations of the program's own texts up to date.

    uv run python -m resources.translations.update

Collects every text of the program, writes it to `diptych_*.ts` (edit these with Qt Linguist, or
by hand; what is translated already stays), and compiles them to the `.qm` files that are loaded.
`qtbase_ro.ts` has what Qt itself says in the program: Qt has no Romanian of its own.
Says how many texts still lack a translation.
"""

from __future__ import annotations

import ast
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from lxml import etree

from ui.actions.table import ACTIONS, Group
from ui.qt.i18n import CONTEXT, LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
MARKERS = {"tr", "later", "worded", "about"}
PLURAL_FORMS = {"en": 2, "pl": 3, "ro": 3}


def sources() -> dict[str, tuple[str, int]]:
    """Give each text with the file and line where it stands first."""
    found: dict[str, tuple[str, int]] = {}
    for folder in ("core", "ui"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            where = path.relative_to(ROOT).as_posix()
            for text, line in _marked(ast.parse(path.read_text("utf-8"))):
                found.setdefault(text, (where, line))
    for row in ACTIONS:
        for text in (row.title, row.help):
            found.setdefault(text, ("ui/actions/table.py", 1))
    for group in Group:
        found.setdefault(group.value, ("ui/actions/table.py", 1))
    return found


def _marked(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Find the texts in calls of `tr`, `later` and `worded`; any other argument is passed on."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            text = node.args[0]
            either = [text.body, text.orelse] if isinstance(text, ast.IfExp) else [text]
            if node.func.id in MARKERS:
                for one in either:
                    if isinstance(one, ast.Constant):
                        yield str(one.value), node.lineno


def is_plural(text: str) -> bool:
    """Tell whether a text has a form for each kind of number."""
    return "%n" in text


def translated(path: Path) -> dict[str, tuple[str, ...]]:
    """Read the finished translations of a file, each with its plural forms."""
    found: dict[str, tuple[str, ...]] = {}
    if not path.exists():
        return found
    for message in etree.parse(path).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found[message.findtext("source") or ""] = tuple(forms or [translation.text or ""])
    return found


def write(path: Path, code: str, texts: dict[str, tuple[str, int]]) -> int:
    """Write a language's file; give the number of texts without a translation."""
    known = translated(path)
    root = etree.Element("TS", version="2.1", language=code, sourcelanguage="en")
    context = etree.SubElement(root, "context")
    etree.SubElement(context, "name").text = CONTEXT
    missing = 0
    for text, (where, line) in texts.items():
        if code == "en" and not is_plural(text):
            continue
        message = etree.SubElement(context, "message")
        if is_plural(text):
            message.set("numerus", "yes")
        etree.SubElement(message, "location", filename=f"../../{where}", line=str(line))
        etree.SubElement(message, "source").text = text
        translation = etree.SubElement(message, "translation")
        forms = known.get(text, ())
        if len(forms) != (PLURAL_FORMS[code] if is_plural(text) else 1) or not all(forms):
            missing += 1
            translation.set("type", "unfinished")
        elif is_plural(text):
            for form in forms:
                etree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    data = etree.tostring(
        root, encoding="utf-8", xml_declaration=True, pretty_print=True, doctype="<!DOCTYPE TS>"
    )
    path.write_bytes(data)
    return missing


def compile_texts(path: Path) -> None:
    """Make the file that is loaded of the one that is edited."""
    compiler = Path(PySide6.__file__).parent / "lrelease"
    subprocess.run([compiler, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def main() -> None:
    """Update all languages."""
    texts = sources()
    for code in LANGUAGES:
        path = HERE / f"diptych_{code}.ts"
        missing = write(path, code, texts)
        compile_texts(path)
        print(f"{path.name}: {len(translated(path))} texts, {missing} without a translation")
    compile_texts(HERE / "qtbase_ro.ts")


if __name__ == "__main__":
    main()
