"""Learn how long languages' translations into English are: makes `resources/doubts/lengths.tsv`.

    uv run python -m resources.doubts.training.lengths --data DATA

DATA has `<language>-en.tsv.gz`: number, source, human English. Learnt from the even numbers; print
how many of the odd ones are off by more than a doubt allows.
"""

from __future__ import annotations

import argparse
import gzip
from pathlib import Path

from core.translation.usual_lengths import UsualLength, ratio

OUT = Path(__file__).resolve().parents[1] / "lengths.tsv"
_HEAD = "# language, middle and spread of log((weight of its English + 5) / (its weight + 5))"
_OFF = 0.005
"""The share of human translations that may be unusual."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    arguments = parser.parse_args()
    lines = [_HEAD]
    for path in sorted(arguments.data.glob("*-en.tsv.gz")):
        language = path.name.removesuffix("-en.tsv.gz")
        with gzip.open(path, "rt", encoding="utf-8") as file:
            rows = [line.rstrip("\n").split("\t")[:3] for line in file]
        learnt = [ratio(source, human) for number, source, human in rows if int(number) % 2 == 0]
        usual = UsualLength.of(learnt, off=_OFF)
        odd = [(source, human) for number, source, human in rows if int(number) % 2]
        off = sum(usual.is_short(*pair) or usual.is_long(*pair) for pair in odd)
        print(f"{language}  {usual.middle:+.3f}  {usual.spread:.3f}  {off / len(odd):.2%}")
        lines.append(f"{language}\t{usual.middle:.4f}\t{usual.spread:.4f}")
    OUT.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
