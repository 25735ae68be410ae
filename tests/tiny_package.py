"""Package files with a tiny real model, for tests that move packages about."""

from __future__ import annotations

import functools
import io
import json
import zipfile
from typing import TYPE_CHECKING, Any

from core.languages import from_argos
from core.packages.trial import trial_sentences
from tests.dictionary_model import dictionary, model_of, word_pieces

if TYPE_CHECKING:
    from pathlib import Path


@functools.cache
def model_files(from_code: str = "ro", to_code: str = "en") -> dict[str, bytes]:
    """Give the files of a package that CTranslate2 and SentencePiece can load, but its metadata.

    It knows the sentences that packages are tried with, and nothing else.
    """
    sentences = trial_sentences(from_argos(from_code))
    model = model_of(dictionary(sentences, trial_sentences(from_argos(to_code))))
    files = {f"model/{name}": content for name, content in model.items()}
    return files | {"sentencepiece.model": word_pieces(sentences), "README.md": b"Tiny.\n"}


def metadata(from_code: str = "ro", to_code: str = "en", **changes: Any) -> dict[str, Any]:
    """Give what a package says of itself; a change to None leaves a field out."""
    whole = {
        "package_version": "1.9",
        "argos_version": "1.9",
        "from_code": from_code,
        "from_name": from_code,
        "to_code": to_code,
        "to_name": to_code,
        "type": "translate",
    }
    return {k: v for k, v in (whole | changes).items() if v is not None}


def package_bytes(
    from_code: str = "ro",
    to_code: str = "en",
    *,
    top: str = "",
    files: dict[str, bytes] | None = None,
    **changes: Any,
) -> bytes:
    """Give a package file; `files` replaces or adds files, `changes` fields of the metadata."""
    top = top or f"translate-{from_code}_{to_code}-1_9"
    whole = {"metadata.json": json.dumps(metadata(from_code, to_code, **changes)).encode()}
    whole |= model_files(from_code, to_code) | (files or {})
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED, compresslevel=5) as file:
        for name, content in whole.items():
            file.writestr(f"{top}/{name}", content)
    return data.getvalue()


def package_file(folder: Path, name: str = "tiny.argosmodel", **made: Any) -> Path:
    """Write a package file into a folder."""
    path = folder / name
    path.write_bytes(package_bytes(**made))
    return path
