"""The tagger's network, computed with numpy; `resources/ner/train.py` trains it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np

from core.entities.tagging.decoding import LABELS
from core.entities.tagging.features import LANGUAGES, pieces, shape, word_key
from core.entities.tagging.word_codes import FILE, WordCodes, vectors

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import numpy.typing as npt

    from core.entities.tagging.features import Features

    Floats = npt.NDArray[np.float32]

WEIGHTS = "weights.npz"
MEASURES = "tagger.json"
_TABLES = frozenset({"words", "pieces"})


class Network:
    """A trained network; its large tables stay in bytes, with one scale a row.

    The list of word codes lies beside its folder. Loading raises OSError, ValueError or KeyError
    where the files are no such network.
    """

    def __init__(self, folder: Path) -> None:
        measures = json.loads((folder / MEASURES).read_text("utf-8"))
        if measures["labels"] != list(LABELS) or measures["languages"] != list(LANGUAGES):
            raise ValueError("the network was trained for other labels or languages")
        with np.load(folder / WEIGHTS, allow_pickle=False) as file:
            arrays = {name: file[name] for name in file.files}
        self._known = arrays.pop("known")
        self._w = {
            name: array if array.dtype == np.int8 else array.astype(np.float32)
            for name, array in arrays.items()
        }
        self._codes = WordCodes(folder.parent / FILE)
        self._buckets = len(self._w["pieces"])
        self._before: list[int] = measures["before"]
        self._after: list[int] = measures["after"]

    def scores(self, features: Features, language: str) -> Floats:
        """Give each row's log probability of each tag."""
        row = LANGUAGES.index(language) if language in LANGUAGES else 0
        forms = self._forms(features.forms)
        own = self._w["language"][row]
        h = np.concatenate(
            [forms[features.form], np.broadcast_to(own, (len(features.form), len(own))),
             features.flags], axis=1,
        )  # fmt: skip
        h = self._norm("enter_norm", self._step("enter", h))
        for n, reach in enumerate(self._before):
            h = self._block(f"before.{n}", h, reach)
        groups = (features.name, features.root, np.minimum(features.form, 1))
        pooled = np.concatenate([h, *(_average(h, group) for group in groups)], axis=1)
        h = self._norm("pool_norm", h + self._step("pool", pooled))
        for n, reach in enumerate(self._after):
            h = self._block(f"after.{n}", h, reach)
        scores = h @ self._w["leave.weight"].T + self._w["leave.bias"]
        scores -= scores.max(axis=1, keepdims=True)
        scores -= np.log(np.exp(scores).sum(axis=1, keepdims=True))
        # Nothing is named where no token is.
        scores[features.form == 0, 1:] = -1e9
        return scores  # type: ignore[no-any-return]

    def _forms(self, forms: tuple[str, ...]) -> Floats:
        """Give what the network knows of each distinct token by itself."""
        keys = np.array([word_key(form) for form in forms], np.uint32)
        place = np.minimum(np.searchsorted(self._known, keys), len(self._known) - 1)
        words = np.where(self._known[place] == keys, place + 1, 0)
        ragged = [pieces(form, self._buckets) for form in forms]
        lengths = np.array([len(r) for r in ragged])
        parts = self._rows("pieces", np.concatenate(ragged))
        total = np.zeros((len(forms), parts.shape[1]), np.float32)
        full = lengths > 0
        if full.any():
            starts = np.cumsum(lengths) - lengths
            total[full] = np.add.reduceat(parts, starts[full], axis=0)
        mean = total / np.maximum(lengths, 1)[:, None]
        shapes = self._w["shapes"][[shape(form) for form in forms]]
        far = vectors(self._w["books"], *self._codes.find(forms))
        known = self._rows("words", words)
        return np.concatenate([known, mean, shapes, far], axis=1).astype(np.float32)

    def _rows(self, name: str, rows: npt.NDArray[np.integer]) -> Floats:
        return self._w[name][rows] * self._w[f"{name}.scale"][rows][:, None]  # type: ignore[no-any-return]

    def _step(self, name: str, h: Floats) -> Floats:
        step: Floats = h @ self._w[f"{name}.weight"].T + self._w[f"{name}.bias"]
        return np.maximum(step, 0, out=step)

    def _block(self, name: str, h: Floats, reach: int) -> Floats:
        none = np.zeros((reach, h.shape[1]), np.float32)
        behind, ahead = np.concatenate([none, h]), np.concatenate([h, none])
        wide = np.concatenate([behind[: len(h)], h, ahead[reach:]], axis=1)
        return self._norm(f"{name}.norm", h + self._step(f"{name}.mix", wide))

    def _norm(self, name: str, h: Floats) -> Floats:
        centred = h - h.mean(axis=1, keepdims=True)
        spread = np.sqrt((centred * centred).mean(axis=1, keepdims=True) + 1e-5)
        return centred / spread * self._w[f"{name}.weight"] + self._w[f"{name}.bias"]  # type: ignore[no-any-return]


def _average(h: Floats, group: npt.NDArray[np.int32]) -> Floats:
    """Give each row the mean of its group's rows; rows of group 0 get zeros."""
    mean = np.zeros((int(group.max()) + 1, h.shape[1]), np.float32)
    rows = np.flatnonzero(group)
    rows = rows[np.argsort(group[rows], kind="stable")]
    if len(rows):
        inside, starts, counts = np.unique(group[rows], return_index=True, return_counts=True)
        mean[inside] = np.add.reduceat(h[rows], starts, axis=0) / counts[:, None]
    return mean[group]


def save(folder: Path, weights: Mapping[str, Floats], known: npt.NDArray[np.uint32],
         measures: Mapping[str, object]) -> None:  # fmt: skip
    """Write a trained network: its large tables as bytes with one scale a row, the rest halved."""
    arrays: dict[str, npt.NDArray[np.generic]] = {"known": known}
    for name, array in weights.items():
        bare = name.removesuffix(".weight") if name.count(".") == 1 else name
        if bare in _TABLES:
            scale = np.maximum(np.abs(array).max(axis=1), 1e-8) / 127
            arrays[bare] = np.round(array / scale[:, None]).astype(np.int8)
            arrays[f"{bare}.scale"] = scale.astype(np.float32)
        else:
            arrays[bare if bare in ("shapes", "language") else name] = array.astype(np.float16)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / WEIGHTS).open("wb") as file:
        np.savez_compressed(file, **arrays)  # type: ignore[arg-type]
    text = json.dumps(
        {"labels": LABELS, "languages": LANGUAGES, **measures}, ensure_ascii=False, indent=2
    )
    (folder / MEASURES).write_text(text + "\n", "utf-8")
