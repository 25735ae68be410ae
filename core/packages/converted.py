"""CTranslate2 models of other families: Marian (OPUS-MT) and those with language tokens (NLLB).

A folder as `ct2-…-converter` leaves it, with its SentencePiece model beside, becomes a package: the
same files, and a metadata.json that says which pieces stand around a sentence.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from core.errors import PackageInvalid
from core.languages import from_argos, is_known
from core.packages.family import Family
from core.packages.model import Model, direction_in, json_in, licence_in, name_of
from core.packages.model_files import read_file
from core.translatable import worded

if TYPE_CHECKING:
    from core.packages.model_files import ModelFiles

SOURCE_PIECES = ("source.spm", "sentencepiece.bpe.model", "spiece.model", "sentencepiece.model")
_VOCABULARIES = ("shared_vocabulary", "source_vocabulary", "target_vocabulary")
_SUFFIXES = (".json", ".txt")
_INNER = "model/"
_MOST_VOCABULARY = 64 * 1024 * 1024
_ENDS_NO_SENTENCE = "<s>"
"""What OpenNMT's models, and so Argos's, begin their answers with; they are given no end."""
_BEFORE_THE_TEXT = re.compile(r">>(\w{2,12})<<|<2(\w{2,12})>")
_IN_BOTH_TEXTS = re.compile(r"__([a-z]{2,3})__|([a-z]{3}_[A-Z][a-z]{3})|([a-z]{2}_[A-Z]{2})")


def read_converted(files: ModelFiles, folder: str) -> Model | None:
    """Recognise a converted model whose model.bin lies in a folder (`""`, `model/`).

    None where it is no such model. Raises PackageInvalid with what it lacks, and OSError.
    """
    if f"{folder}model.bin" not in files.sizes:
        return None
    inside = {
        name: f"{folder}{name}"
        for name in ("model.bin", "config.json", *(v + s for v in _VOCABULARIES for s in _SUFFIXES))
        if f"{folder}{name}" in files.sizes
    }
    if len(inside) < 2:
        return None  # Without a vocabulary it is no model of CTranslate2.
    around = folder[: -len(_INNER)] if f"/{folder}".endswith(f"/{_INNER}") else folder
    pieces = next(
        (
            f"{place}{name}"
            for place in (around, folder)
            for name in SOURCE_PIECES
            if f"{place}{name}" in files.sizes
        ),
        None,
    )
    name = name_of(files, around)
    if pieces is None:
        raise PackageInvalid(
            worded(
                "{name} has no subword model. Copy {files} of the original model beside it.",
                name=name,
                files=" / ".join(SOURCE_PIECES),
            )
        )
    config = json_in(files, f"{folder}config.json")
    from_code, to_code = _told_direction(files, around) or direction_in(name)
    parts = {f"model/{inner}": file for inner, file in inside.items()}
    return Model(
        family=Family.CONVERTED,
        files=files,
        name=name,
        parts={**parts, "sentencepiece.model": pieces},
        from_code=from_code,
        to_code=to_code,
        licence=licence_in(files, around),
        tokens=_language_tokens(files, folder),
        facts=partial(_surround, _suffix(config if isinstance(config, dict) else {})),
    )


def _told_direction(files: ModelFiles, folder: str) -> tuple[str, str] | None:
    """Give the languages that an Argos package's own description names, None for none."""
    told = json_in(files, f"{folder}metadata.json")
    ends = [told.get(name) for name in ("from_code", "to_code")] if isinstance(told, dict) else []
    codes = [from_argos(code) for code in ends if isinstance(code, str) and code]
    return (codes[0], codes[1]) if len(codes) == 2 and all(map(is_known, codes)) else None


def _suffix(config: dict[str, Any]) -> list[str]:
    """Give what must follow a sentence's pieces because the engine does not add it."""
    adds = bool(config.get("add_source_eos"))
    begins = config.get("decoder_start_token", _ENDS_NO_SENTENCE)
    return [] if adds or begins == _ENDS_NO_SENTENCE else ["</s>"]


def _surround(suffix: list[str], model: Model, from_code: str, to_code: str) -> dict[str, Any]:
    """Say which pieces a direction wants around a sentence; raises PackageInvalid."""
    before: list[str] = []
    prefix = ""
    if model.tokens:
        target = model.token(to_code)
        if _BEFORE_THE_TEXT.fullmatch(target):
            before = [target]
        else:
            before, prefix = [model.token(from_code)], target
    return {"source_prefix": before, "source_suffix": suffix, "target_prefix": prefix}


def _language_tokens(files: ModelFiles, folder: str) -> dict[str, str]:
    """Find the tokens that name languages in the source vocabulary, by our codes."""
    for name in ("source_vocabulary", "shared_vocabulary"):
        entries = json_in(files, f"{folder}{name}.json")
        text = f"{folder}{name}.txt"
        if entries is None and text in files.sizes:
            entries = (
                read_file(files, text, _MOST_VOCABULARY).decode("utf-8", "replace").split("\n")
            )
        if isinstance(entries, list) and entries:
            return _tokens_among(entries)
    return {}


def _tokens_among(entries: list[Any]) -> dict[str, str]:
    for form in (_BEFORE_THE_TEXT, _IN_BOTH_TEXTS):
        tokens: dict[str, str] = {}
        for entry in entries:
            found = form.fullmatch(entry) if isinstance(entry, str) else None
            if found:
                code = from_argos(next(filter(None, found.groups())))
                if is_known(code):
                    tokens.setdefault(code, entry)
        if tokens:
            return tokens
    return {}
