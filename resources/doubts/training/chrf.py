"""How alike two translations are: chrF++, by which a bad one is known where people's is there."""

from __future__ import annotations

import re
from collections import Counter


class Grams:
    """The n-grams that chrF++ compares: 1 to 6 characters without white space, 1 and 2 words."""

    def __init__(self, text: str) -> None:
        letters = "".join(text.split())
        words = re.findall(r"\w+|[^\w\s]", text)
        self.orders: list[Counter[object]] = [
            Counter(letters[i : i + n] for i in range(len(letters) - n + 1)) for n in range(1, 7)
        ]
        self.orders += [Counter(zip(*(words[i:] for i in range(n)), strict=False)) for n in (1, 2)]
        self.totals = [order.total() for order in self.orders]


def chrf(one: Grams, reference: Grams) -> float:
    """Give chrF++ in percent (Popović 2017): beta 2, the mean of the orders' F scores."""
    scores = []
    for ours, theirs, found, wanted in zip(
        one.orders, reference.orders, one.totals, reference.totals, strict=True
    ):
        if not found or not wanted:
            continue
        both = sum(min(count, theirs[gram]) for gram, count in ours.items() if gram in theirs)
        precision, recall = both / found, both / wanted
        scores.append(5 * precision * recall / (4 * precision + recall) if both else 0.0)
    return 100 * sum(scores) / len(scores) if scores else 0.0
