"""XLM-R's SentencePiece model, written anew from its pieces and their scores.

A SentencePiece model is a protocol buffer; the few fields of it that are needed are written here
by hand. Rules that make letters alike (NFKC, as XLM-R has it) come from SentencePiece itself.
"""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING

from core.meaning.weights_file import END, PAD, START, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PIECES, _TRAINING, _RULES = 1, 2, 3
"""Fields of the model; those of a piece are its text, its score and its kind."""
_NORMAL, _IS_UNKNOWN, _CONTROL, _UNUSED = 1, 2, 3, 5
_VOCABULARY_SIZE, _UNKNOWN_ID, _START_ID, _END_ID, _PAD_ID = 4, 40, 41, 42, 43
_SPECIAL = {START: "<s>", PAD: "<pad>", END: "</s>", UNKNOWN: "<unk>"}


def piece_model(pieces: Iterable[tuple[str, float]]) -> bytes:
    """Write a model whose ids are the places of the pieces."""
    out = io.BytesIO()
    seen = set(_SPECIAL.values())
    count = 0
    for number, (text, score) in enumerate(pieces):
        kind = _NORMAL
        if number in _SPECIAL:
            text, score = _SPECIAL[number], 0.0
            kind = _IS_UNKNOWN if number == UNKNOWN else _CONTROL
        elif not text or text in seen or text == "<mask>":
            text, score, kind = f"<x{number}>", 0.0, _UNUSED
        seen.add(text)
        piece = _bytes(1, text.encode("utf-8")) + _float(2, score) + _number(3, kind)
        out.write(_bytes(_PIECES, piece))
        count += 1
    ids = (
        (_VOCABULARY_SIZE, count),
        (_UNKNOWN_ID, UNKNOWN),
        (_START_ID, START),
        (_END_ID, END),
        (_PAD_ID, PAD),
    )
    # The kind of model: 1 is unigram.
    training = _number(3, 1) + b"".join(_number(field, value) for field, value in ids)
    out.write(_bytes(_TRAINING, training))
    out.write(_bytes(_RULES, _usual_rules()))
    return out.getvalue()


def _usual_rules() -> bytes:
    """Give the rules that SentencePiece writes into every model of its own."""
    import sentencepiece

    made = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["a b c d e f g h i j k l"] * 5),
        model_writer=made,
        vocab_size=20,
        hard_vocab_limit=False,
        normalization_rule_name="nmt_nfkc",
        minloglevel=2,
    )
    return dict(_fields(made.getvalue()))[_RULES]


def _fields(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Give the parts of a message that are of bytes, by field."""
    place = 0
    while place < len(data):
        tag, place = _read_number(data, place)
        if tag & 7 == 2:
            length, place = _read_number(data, place)
            yield tag >> 3, data[place : place + length]
            place += length
        elif tag & 7 == 0:
            _, place = _read_number(data, place)
        else:
            place += 4 if tag & 7 == 5 else 8


def _read_number(data: bytes, place: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[place]
        place += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, place
        shift += 7


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _float(field: int, value: float) -> bytes:
    return _varint(field << 3 | 5) + struct.pack("<f", value)


def _bytes(field: int, value: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(value)) + value
