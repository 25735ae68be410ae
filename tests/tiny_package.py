"""Package files with a tiny real model of random weights, for tests that move packages about."""

from __future__ import annotations

import functools
import io
import json
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import numpy as np


@functools.cache
def model_files() -> dict[str, bytes]:
    """Give the files of a package that CTranslate2 and SentencePiece can load, but its metadata."""
    import ctranslate2
    import sentencepiece

    words = ["ana", "are", "mere", "apples", "one", "two", "three", "four", "five", "six", "2024"]
    trained = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(words * 5),
        model_writer=trained,
        vocab_size=40,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    tokenizer = sentencepiece.SentencePieceProcessor(model_proto=trained.getvalue())
    tokens = [tokenizer.id_to_piece(i) for i in range(tokenizer.get_piece_size())]
    spec = ctranslate2.specs.TransformerSpec.from_config((1, 1), 1)
    _fill(spec, vocabulary=len(tokens))
    spec.register_source_vocabulary(tokens)
    spec.register_target_vocabulary(tokens)
    spec.validate()
    with tempfile.TemporaryDirectory() as folder:
        spec.save(folder)
        files = {f"model/{p.name}": p.read_bytes() for p in Path(folder).iterdir()}
    return files | {"sentencepiece.model": trained.getvalue(), "README.md": b"Tiny.\n"}


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
    whole |= model_files() | (files or {})
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in whole.items():
            file.writestr(f"{top}/{name}", content)
    return data.getvalue()


def package_file(folder: Path, name: str = "tiny.argosmodel", **made: Any) -> Path:
    """Write a package file into a folder."""
    path = folder / name
    path.write_bytes(package_bytes(**made))
    return path


def _fill(spec: Any, *, vocabulary: int, width: int = 8) -> None:
    random = np.random.default_rng(1)

    def matrix(rows: int, columns: int) -> Any:
        return random.normal(0, 0.3, (rows, columns)).astype(np.float32)

    def linear(part: Any, rows: int, columns: int) -> None:
        part.weight, part.bias = matrix(rows, columns), np.zeros(rows, np.float32)

    def norm(part: Any) -> None:
        part.gamma, part.beta = np.ones(width, np.float32), np.zeros(width, np.float32)

    for stack, crossed in ((spec.encoder, False), (spec.decoder, True)):
        norm(stack.layer_norm)
        embeddings = stack.embeddings
        (embeddings[0] if isinstance(embeddings, list) else embeddings).weight = matrix(
            vocabulary, width
        )
        stack.position_encodings.encodings = matrix(64, width)
        for layer in stack.layer:
            norm(layer.self_attention.layer_norm)
            linear(layer.self_attention.linear[0], 3 * width, width)
            linear(layer.self_attention.linear[1], width, width)
            norm(layer.ffn.layer_norm)
            linear(layer.ffn.linear_0, 2 * width, width)
            linear(layer.ffn.linear_1, width, 2 * width)
            if crossed:
                norm(layer.attention.layer_norm)
                linear(layer.attention.linear[0], width, width)
                linear(layer.attention.linear[1], 2 * width, width)
                linear(layer.attention.linear[2], width, width)
    linear(spec.decoder.projection, vocabulary, width)
