"""Double the input of every step that reads strangers' text, and see what that does to its cost.

Each step is given each shape of text at twice the size until it takes long enough to be measured;
the processor time of the largest two is compared, the least of several runs. A step whose cost
grows with its input doubles it; one that compares all with all takes four times as long.

`--quick` takes smaller texts, `--steps a,b` and `--shapes c,d` only those. The last line is one
JSON object: how many steps and shapes there are, the worst growth, and where it was.
"""

from __future__ import annotations

import argparse
import gc
import json
import re
import signal
import sys
import time
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from tests.text_shapes import SHAPES  # noqa: E402
from tests.text_steps import STEPS  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.text_shapes import Shape
    from tests.text_steps import Step

SMALLEST = 250
LARGEST = 256_000
"""Characters; an article has at most a million. What grows too fast is measured once beyond."""
MEASURABLE = 0.02
"""Seconds of processor time from which on a growth is told."""
ABOVE_SMALLEST = 4
"""Times what the smallest text takes: below, what any text costs would hide the growth."""
FIRST_RUNS = 2
MOST_RUNS = 8
"""Of which the least counts, as whatever else the machine does only adds to it."""
LIMIT = 2.5
_TURNS = count()
STOPPED = 10.0
"""Seconds of processor time after which a run is given up, as if it took for ever."""


class TooLongError(Exception):
    """A run that was given up."""


def growth(
    step: Step,
    shape: Shape,
    *,
    largest: int = LARGEST,
    measurable: float = MEASURABLE,
) -> tuple[float, int]:
    """Give by how much the cost grows when the text is doubled, and from which size.

    1.0 where the step never takes long enough to tell. A growth beyond the limit is measured again;
    then at twice the size: what compares all with all within pieces of bounded size stops there.
    """
    size = SMALLEST
    enough = max(measurable, ABOVE_SMALLEST * cost(step, shape, size))
    while (found := cost(step, shape, size)) < enough and 4 * size <= largest:
        size *= 2
    if found < measurable:
        return 1.0, size
    while True:
        told = _least_growth(step, shape, size)
        if told <= LIMIT or 4 * size > 2 * largest:
            return told, size
        size *= 2


def _least_growth(step: Step, shape: Shape, size: int) -> float:
    """Compare the least that a character of a text and of its double took, run by turns."""
    single = double = float("inf")
    for run in range(MOST_RUNS):
        length = size + _varied(size)
        single = min(single, _once(step, shape(length)))
        double = min(double, _once(step, shape(2 * length)))
        if run + 1 >= FIRST_RUNS and 2 * double / single <= LIMIT:
            break
    return 2 * double / single


def cost(step: Step, shape: Shape, size: int) -> float:
    """Give the least processor time of a step on a text of some size, in seconds."""
    made = [shape(size + _varied(size)) for _ in range(FIRST_RUNS)]
    return min(_once(step, text) * len(text) for text in made)


def _varied(size: int) -> int:
    """Give some more characters each time: what was worked out for one text is kept for it."""
    return next(_TURNS) * 53 % (size // 4)


def _once(step: Step, text: str) -> float:
    """Give the processor time of this thread, in seconds for a character."""
    work = step(text)
    re.purge()
    gc.disable()
    try:
        start = time.thread_time()
        work()
        return max(time.thread_time() - start, 1e-6) / len(text)
    finally:
        gc.enable()


def _give_up(*_: object) -> None:
    raise TooLongError


def _told(measure: Callable[[], tuple[float, int]]) -> tuple[float, int]:
    """Measure; what takes for ever grows for ever."""
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGVTALRM, _give_up)
        signal.setitimer(signal.ITIMER_VIRTUAL, STOPPED)
    try:
        return measure()
    except TooLongError:
        return 99.0, 0
    finally:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--steps", default="")
    parser.add_argument("--shapes", default="")
    options = parser.parse_args()
    steps = [name for name in STEPS if not options.steps or name in options.steps.split(",")]
    shapes = [name for name in SHAPES if not options.shapes or name in options.shapes.split(",")]
    largest = LARGEST // 16 if options.quick else LARGEST
    worst = (0.0, "")
    for name in steps:
        begun = time.process_time()
        row = []
        for shape in shapes:
            found, size = _told(lambda: growth(STEPS[name], SHAPES[shape], largest=largest))  # noqa: B023
            row.append((found, shape, size))
        row.sort(reverse=True)
        worst = max(worst, (row[0][0], f"{name}: {row[0][1]}"))
        beyond = [f"{shape} {g:.1f} at {size}" for g, shape, size in row if g > LIMIT]
        seconds = time.process_time() - begun
        print(f"{name:22} {row[0][0]:5.2f} {row[0][1]:18} {seconds:5.1f} s  {'; '.join(beyond)}")
        sys.stdout.flush()
    print(f"{len(steps)} steps, {len(shapes)} shapes; worst growth {worst[0]:.2f} ({worst[1]})")
    figures = {
        "steps": len(steps),
        "shapes": len(shapes),
        "worst_growth": round(worst[0], 2),
        "worst": worst[1],
    }
    print(json.dumps(figures))
    return 1 if worst[0] > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
