"""What a CTranslate2 folder of multilingual-e5-small holds, checked before any of it is loaded."""

from __future__ import annotations

import math
import struct
from typing import IO, TYPE_CHECKING, BinaryIO

from core.errors import PackageInvalid
from core.files.outside_json import parse_json
from core.files.regular_files import open_regular, read_regular
from core.meaning.conversion import PIECES_NAME
from core.meaning.weights_file import DIMENSIONS, INNER, LAYERS, POSITIONS, VOCABULARY
from core.translatable import worded

if TYPE_CHECKING:
    from pathlib import Path

    from core.translatable import Worded

MODEL_NAME, CONFIG_NAME = "model.bin", "config.json"
MOST_BYTES = {
    MODEL_NAME: 600_000_000,
    CONFIG_NAME: 64 * 1024,
    "vocabulary.json": 32_000_000,
    "vocabulary.txt": 32_000_000,
    PIECES_NAME: 16_000_000,
}
"""All files that are taken of such a folder; its weights have 480 MB where they are not rounded."""

_SPEC = "TransformerEncoderSpec"
_NEWEST = 6
_MOST_VARIABLES = 1_000
_MOST_NAME = 200
_MOST_DIMENSIONS = 3
_ITEM_BYTES = (4, 1, 2, 4, 2, 2)
"""By CTranslate2's number of a type: float32, int8, int16, int32, float16, bfloat16."""


def check_folder(folder: Path) -> None:
    """Raise PackageInvalid where a folder is not such a model, OSError where it cannot be read."""
    config = parse_config(read_regular(folder / CONFIG_NAME, MOST_BYTES[CONFIG_NAME]))
    if not isinstance(config, dict):
        raise _invalid(worded("its {name} is damaged", name=CONFIG_NAME))
    if not (folder / PIECES_NAME).is_file():
        raise _invalid(worded("it has no {name}", name=PIECES_NAME))
    with open_regular(folder / MODEL_NAME, MOST_BYTES[MODEL_NAME]) as file:
        shapes = _Variables(file).shapes()
    wanted = {
        "encoder/embeddings_0/weight": (VOCABULARY, DIMENSIONS),
        "encoder/position_encodings/encodings": (POSITIONS, DIMENSIONS),
    }
    for number in range(LAYERS):
        layer = f"encoder/layer_{number}"
        wanted |= {
            f"{layer}/self_attention/linear_0/weight": (3 * DIMENSIONS, DIMENSIONS),
            f"{layer}/self_attention/linear_1/weight": (DIMENSIONS, DIMENSIONS),
            f"{layer}/ffn/linear_0/weight": (INNER, DIMENSIONS),
            f"{layer}/ffn/linear_1/weight": (DIMENSIONS, INNER),
        }
    if f"encoder/layer_{LAYERS}/ffn/linear_0/weight" in shapes or any(
        shapes.get(name) != shape for name, shape in wanted.items()
    ):
        raise _invalid(worded("it is of another model than multilingual-e5-small"))


def is_encoder(model: IO[bytes]) -> bool:
    """Tell an encoder's `model.bin` from that of a model which translates, by its first bytes."""
    name = _SPEC.encode() + b"\0"
    return model.read(6 + len(name))[4:] == struct.pack("<H", len(name)) + name


def parse_config(data: bytes) -> object:
    """Give what config.json says, None where it is damaged."""
    try:
        return parse_json(data, most_values=1_000)
    except ValueError:
        return None


class _Variables:
    """The list of variables in a `model.bin`."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._size = file.seek(0, 2)
        file.seek(0)

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Give the shape of each variable; every one of them lies within the file."""
        (version,) = self._numbers("I")
        if not 0 < version <= _NEWEST or self._name() != _SPEC:
            raise _invalid(worded("it is no encoder that CTranslate2 wrote"))
        _, count = self._numbers("II")
        if count > _MOST_VARIABLES:
            raise _invalid(worded("its {name} is damaged", name=MODEL_NAME))
        found: dict[str, tuple[int, ...]] = {}
        for _ in range(count):
            name = self._name()
            (rank,) = self._numbers("B")
            if rank > _MOST_DIMENSIONS:
                raise _invalid(worded("its {name} is damaged", name=MODEL_NAME))
            shape = self._numbers("I" * rank)
            kind, size = self._numbers("BI")
            place = self._file.tell()
            if (
                kind >= len(_ITEM_BYTES)
                or math.prod(shape) * _ITEM_BYTES[kind] != size
                or size > self._size - place
            ):
                raise _invalid(worded("its {name} is damaged", name=MODEL_NAME))
            found[name] = shape
            self._file.seek(place + size)
        return found

    def _name(self) -> str:
        (length,) = self._numbers("H")
        if length > _MOST_NAME:
            raise _invalid(worded("its {name} is damaged", name=MODEL_NAME))
        return self._file.read(length).rstrip(b"\0").decode("utf-8", "replace")

    def _numbers(self, form: str) -> tuple[int, ...]:
        packed = struct.Struct(f"<{form}")
        data = self._file.read(packed.size)
        if len(data) < packed.size:
            raise _invalid(worded("its {name} is cut short", name=MODEL_NAME))
        return packed.unpack(data)


def _invalid(why: Worded) -> PackageInvalid:
    return PackageInvalid(
        worded("This is no model for understanding across languages: {why}.", why=why)
    )
