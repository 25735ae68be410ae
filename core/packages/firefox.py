"""Firefox's translation models: Marian's binary files for Bergamot, which CTranslate2 cannot run.

A model is `model*.bin`, `vocab*.spm` - or `srcvocab*.spm` and `trgvocab*.spm` -, and mostly
`lex*.bin`, each as it is or packed as `.gz`, in a folder with any name.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from struct import Struct
from typing import TYPE_CHECKING, Any

from core.errors import PackageInvalid
from core.languages import from_argos, is_known
from core.packages.family import Family, engine_missing
from core.packages.model import Model, direction_in, licence_in
from core.packages.model_files import unpacked
from core.translatable import worded

if TYPE_CHECKING:
    from core.packages.model_files import ModelFiles

MODEL, SHORTLIST = "model/model.bin", "model/lex.bin"
SOURCE_VOCABULARY, TARGET_VOCABULARY = "sentencepiece.model", "model/target.model"

_PART = re.compile(
    r"(model|vocab|srcvocab|trgvocab|lex)\.(?:[\w.-]*?\.)?(?:bin|spm)(?:\.gz)?", re.ASCII
)
_PAIR = re.compile(r"[a-z]{4}")
_VERSION = Struct("<Q")
_MARIAN_VERSION = 1
_TINY_BYTES = 24_000_000
"""The tiny ones have 17 MB, the larger ones 31 and more."""


def read_firefox(files: ModelFiles, folder: str) -> Model | None:
    """Recognise a model of Firefox in a folder, None where there is none; raises PackageInvalid."""
    parts = _parts(files, folder)
    model = parts.get("model")
    if model is None or not _is_marian(files, model):
        return None
    source = parts.get("vocab") or parts.get("srcvocab")
    target = parts.get("vocab") or parts.get("trgvocab")
    if source is None or target is None:
        raise PackageInvalid(
            worded(
                "{name} has no subword model. Copy {files} of the original model beside it.",
                name=PurePosixPath(folder).name or files.path.name,
                files="vocab.*.spm / srcvocab.*.spm, trgvocab.*.spm",
            )
        )
    placed = {MODEL: model, SOURCE_VOCABULARY: source}
    if target != source:
        placed[TARGET_VOCABULARY] = target
    if "lex" in parts:
        placed[SHORTLIST] = parts["lex"]
    from_code, to_code = _direction(model, PurePosixPath(folder).name or files.path.stem)
    return Model(
        family=Family.FIREFOX,
        files=files,
        name="firefox-tiny" if files.sizes[model] < _TINY_BYTES else "firefox-base",
        parts=placed,
        from_code=from_code,
        to_code=to_code,
        licence=licence_in(files, folder),
        tokens={},
        facts=_facts,
    )


def _parts(files: ModelFiles, folder: str) -> dict[str, str]:
    """Give the name of each part in a folder; the first, where a folder has several models."""
    parts: dict[str, str] = {}
    wanted = ""
    for name in sorted(name for name in files.sizes if name.startswith(folder)):
        inner = name[len(folder) :]
        found = _PART.fullmatch(inner)
        if found is None:
            continue
        pair = next((part for part in inner.split(".") if _PAIR.fullmatch(part)), "")
        if found.group(1) == "model" and "model" not in parts:
            wanted = pair
            parts["model"] = name
        elif found.group(1) not in parts or pair == wanted:
            parts[found.group(1)] = name
    return parts


def _is_marian(files: ModelFiles, name: str) -> bool:
    with unpacked(files, name) as file:
        head = file.read(_VERSION.size)
    return len(head) == _VERSION.size and _VERSION.unpack(head)[0] == _MARIAN_VERSION


def _direction(model: str, folder: str) -> tuple[str, str]:
    """Read the languages from the model's name (`model.pten.…bin`), else from its folder's."""
    for part in (*PurePosixPath(model).name.split("."), *re.split(r"[-_.]", folder)):
        if _PAIR.fullmatch(part) and part not in {"lex", "model", "tiny", "base"}:
            codes = from_argos(part[:2]), from_argos(part[2:])
            if all(map(is_known, codes)) and codes[0] != codes[1]:
                return codes
    return direction_in(folder)


def _facts(model: Model, from_code: str, to_code: str) -> dict[str, Any]:
    if missing := engine_missing(Family.FIREFOX):
        raise PackageInvalid(worded("{why}.", why=missing))
    return {}
