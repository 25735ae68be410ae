"""The tagger's network, computed with numpy; `resources/ner/training/train.py` trains it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import numpy as np

from core.names.recognition.tagger.characters import word_in
from core.names.recognition.tagger.decoding import FIRST_FINE, LABELS
from core.names.recognition.tagger.features import FLAGS, LISTED, pieces, shape
from core.names.recognition.tagger.keys import look_up
from core.names.recognition.tagger.word_codes import vectors, word_codes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import numpy.typing as npt

    from core.names.recognition.tagger.features import Features

    Floats = npt.NDArray[np.float32]

WEIGHTS = "weights.npz"
MEASURES = "tagger.json"
OTHERS = "others"
"""Stands among the languages of a network that serves whatever has no network of its own."""
_TABLES = frozenset({"words", "pieces"})
_KEPT_FORMS = 3 << 13


class Network:
    """A trained network; its large tables stay in bytes, with one scale a row.

    The list of word codes that its measures name lies beside its folder. Loading raises OSError,
    ValueError or KeyError where the files are no such network. One thread calls it.
    """

    def __init__(self, folder: Path) -> None:
        measures = json.loads((folder / MEASURES).read_text("utf-8"))
        if measures["labels"] != list(LABELS) or measures["flags"] not in (FLAGS, FLAGS + LISTED):
            raise ValueError("the network was trained for other labels or features")
        with np.load(folder / WEIGHTS, allow_pickle=False) as file:
            arrays = {name: file[name] for name in file.files}
        self._known = arrays.pop("known")
        self._w = {
            name: array if array.dtype == np.int8 else array.astype(np.float32)
            for name, array in arrays.items()
        }
        self.codes = word_codes(folder.parent / measures["codes"])
        self.reads_characters: bool = measures["characters"]
        self._rows_of_languages = {code: row for row, code in enumerate(measures["rows"])}
        self._buckets = len(self._w["pieces"])
        self._fine = frozenset(measures["fine"])
        self._before: list[int] = measures["before"]
        self._after: list[int] = measures["after"]
        enter = self._w.pop("enter.weight").T
        self._flags: int = measures["flags"]
        self._of_flags = np.ascontiguousarray(enter[len(enter) - self._flags :])
        above = len(enter) - self._flags - self._w["language"].shape[1]
        self._of_language = self._w["language"] @ enter[above : len(enter) - self._flags]
        self._of_form = np.ascontiguousarray(enter[:above])
        self._rows_of: dict[str, int] = {}
        self._entered = np.empty((_KEPT_FORMS, enter.shape[1]), np.float16)
        """What the first step makes of each token met lately, but for its place."""

    @property
    def looks_at_lists(self) -> bool:
        """Tell whether the network needs what lists say of words."""
        return self._flags > FLAGS

    def scores(self, features: Features, groups: Sequence[Group], language: str) -> Floats:
        """Give each row's log probability of each tag; `groups` are those of the features."""
        row = self._rows_of_languages.get(language, 0)
        h = self._enter(features.forms)[features.form]
        h += features.flags[:, : self._flags] @ self._of_flags
        h += self._of_language[row] + self._w["enter.bias"]
        h = self._norm("enter_norm", np.maximum(h, 0, out=h))
        for n, reach in enumerate(self._before):
            h = self._block(f"before.{n}", h, reach)
        pooled = np.concatenate([h, *(group.average(h) for group in groups)], axis=1)
        h = self._norm("pool_norm", h + self._step("pool", pooled))
        for n, reach in enumerate(self._after):
            h = self._block(f"after.{n}", h, reach)
        scores = h @ self._w["leave.weight"].T + self._w["leave.bias"]
        scores -= scores.max(axis=1, keepdims=True)
        scores -= np.log(np.exp(scores).sum(axis=1, keepdims=True))
        if (language if row else "") not in self._fine:
            # What nobody taught it to tell from other words names nothing.
            outside = np.exp(scores[:, FIRST_FINE:]).sum(axis=1) + np.exp(scores[:, 0])
            scores[:, 0] = np.log(outside)
            scores[:, FIRST_FINE:] = -1e9
        # Nothing is named where no token is.
        scores[features.form == 0, 1:] = -1e9
        return scores  # type: ignore[no-any-return]

    def _enter(self, forms: tuple[str, ...]) -> Floats:
        """Give what the first step makes of each distinct token by itself; they are kept."""
        new = [form for form in forms if form not in self._rows_of]
        if len(self._rows_of) + len(new) > _KEPT_FORMS:
            if len(forms) > _KEPT_FORMS:
                return self._forms(forms) @ self._of_form  # type: ignore[no-any-return]
            self._rows_of.clear()
            new = list(forms)
        if new:
            first = len(self._rows_of)
            self._entered[first : first + len(new)] = self._forms(tuple(new)) @ self._of_form
            self._rows_of.update(zip(new, range(first, first + len(new)), strict=True))
        return self._entered[[self._rows_of[form] for form in forms]].astype(np.float32)

    def _forms(self, forms: tuple[str, ...]) -> Floats:
        """Give what the network knows of each distinct token by itself."""
        words_of_forms = [word_in(form) for form in forms]
        place, has = look_up(self._known, words_of_forms)
        words = np.where(has, place + 1, 0)
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
        far = vectors(self._w["books"], *self.codes.find(words_of_forms))
        known = self._rows("words", words)
        return np.concatenate([known, mean, shapes, far], axis=1).astype(np.float32)

    def _rows(self, name: str, rows: npt.NDArray[np.integer]) -> Floats:
        return self._w[name][rows] * self._w[f"{name}.scale"][rows][:, None]  # type: ignore[no-any-return]

    def _step(self, name: str, h: Floats) -> Floats:
        step: Floats = h @ self._w[f"{name}.weight"].T
        step += self._w[f"{name}.bias"]
        return np.maximum(step, 0, out=step)

    def _block(self, name: str, h: Floats, reach: int) -> Floats:
        rows, width = h.shape
        wide = np.zeros((rows, 3 * width), np.float32)
        wide[reach:, :width] = h[:-reach]
        wide[:, width : 2 * width] = h
        wide[:-reach, 2 * width :] = h[reach:]
        step = self._step(f"{name}.mix", wide)
        step += h
        return self._norm(f"{name}.norm", step)

    def _norm(self, name: str, h: Floats) -> Floats:
        """Make the rows alike in mean and spread, in place."""
        h -= h.mean(axis=1, keepdims=True)
        spread = np.sqrt(np.einsum("ij,ij->i", h, h) / h.shape[1] + 1e-5)
        h /= spread[:, None]
        h *= self._w[f"{name}.weight"]
        h += self._w[f"{name}.bias"]
        return h


class Group:
    """Rows that belong together, by the number of their group; those of group 0 to none."""

    def __init__(self, group: npt.NDArray[np.int32]) -> None:
        rows = np.flatnonzero(group)
        self._rows = rows[np.argsort(group[rows], kind="stable")]
        self._inside, self._starts, counts = np.unique(
            group[self._rows], return_index=True, return_counts=True
        )
        self._counts = counts.astype(np.float32)[:, None]
        self._group = group

    def average(self, h: Floats) -> Floats:
        """Give each row the mean of its group's rows; rows of group 0 get zeros."""
        mean = np.zeros((int(self._group.max()) + 1, h.shape[1]), np.float32)
        if len(self._rows):
            mean[self._inside] = np.add.reduceat(h[self._rows], self._starts, axis=0)
            mean[self._inside] /= self._counts
        return mean[self._group]


def groups_of(features: Features) -> tuple[Group, ...]:
    """Give the groups whose means a network looks at: names, those that begin alike, all."""
    return tuple(map(Group, (features.name, features.root, np.minimum(features.form, 1))))


def languages_of(folder: Path) -> frozenset[str]:
    """Give the languages that a network is for, without loading it."""
    return frozenset(json.loads((folder / MEASURES).read_text("utf-8"))["languages"])


def save(folder: Path, weights: Mapping[str, Floats], known: npt.NDArray[np.uint32],
         measures: Mapping[str, object]) -> None:  # fmt: skip
    """Write a trained network: its large tables as bytes with one scale a row, the rest halved.

    `measures` are the `languages` that it is for, those that have `rows` of their own, of which the
    first serves every other one, the file of its word `codes`, whether it reads `characters` one by
    one, in which languages it learnt `fine` labels too, events and products, how many `flags` it
    takes, and how far each step `before` and `after` the groups looks.
    """
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
    text = json.dumps({"labels": LABELS, **measures}, indent=2)
    (folder / MEASURES).write_text(text + "\n", "utf-8")
