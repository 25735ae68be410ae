"""Group real articles into stories and compare with the topics that their files are named after.

The annotated articles of shared/data/slavner tell of seven topics in six languages, and none says
when it was written. A topic is wider than one event: precision - of two articles put together,
are both on one topic? - is what the grouping is chosen for; recall can only be low. Prints a line
for each threshold, then as its last line one JSON object. `--each N` takes so many articles of
each topic and language (40), `--quick` 10; `--made` groups articles by the annotated names
instead of by those that the program found.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections import Counter, defaultdict
from itertools import combinations
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from core.analysis import stories  # noqa: E402
from core.session import FolderSession  # noqa: E402
from core.store import Store  # noqa: E402

DATA = ROOT.parent / "shared" / "data" / "slavner"
SEED = 20231204
THRESHOLDS = (0.16, 0.2, 0.24, stories.ALIKE, 0.32, 0.36, 0.4)


def choose(each: int) -> list[Path]:
    """Choose articles of each topic and language."""
    groups: dict[tuple[str, str], list[Path]] = defaultdict(list)
    for path in sorted(DATA.glob("*/*.txt")):
        groups[path.parent.name, topic(path.name)].append(path)
    random = Random(SEED)
    return [
        path for group in groups.values() for path in random.sample(group, min(each, len(group)))
    ]


def topic(name: str) -> str:
    return Path(name).name.split("__")[0]


def tellings_found(paths: list[Path], place: Path) -> list[stories.Report]:
    """Read the articles as the program does, and give what it compares."""
    folder = place / "articles"
    for path in paths:
        (folder / path.parent.name).mkdir(parents=True, exist_ok=True)
        shutil.copy(path, folder / path.parent.name / path.name)
    store = Store(place / "store.sqlite3")
    session = FolderSession(folder, store, to="en", on_event=lambda event: None)
    session.start()
    session.wait()
    found = [
        stories.Report(
            entry.path, entry.group or entry.path, entry.date, session.entities.counts(entry.path)
        )
        for entry in session.entries()
    ]
    session.close()
    session.join()
    store.close()
    return found


def tellings_made(paths: list[Path]) -> list[stories.Report]:
    """Give what is compared where every name is found and linked rightly."""
    found = []
    for path in paths:
        rows = (
            line.split("\t") for line in path.with_suffix(".tsv").read_text("utf-8").splitlines()
        )
        name = f"{path.parent.name}/{path.name}"
        found.append(stories.Report(name, name, None, Counter(row[-1] for row in rows if row)))
    return found


def scores(found: list[stories.Story]) -> dict[str, float]:
    """Compare pairs of articles in one story with pairs on one topic."""
    together = right = across = across_right = 0
    for story in found:
        for left, other in combinations(story.paths, 2):
            same = topic(left) == topic(other)
            together, right = together + 1, right + same
            if left.split("/")[0] != other.split("/")[0]:
                across, across_right = across + 1, across_right + same
    topics = Counter(topic(path) for story in found for path in story.paths)
    wanted = sum(count * (count - 1) // 2 for count in topics.values())
    several = [story for story in found if len(story.paths) > 1]
    pure = sum(len({topic(path) for path in story.paths}) == 1 for story in several)
    return {
        "precision": right / together if together else 1.0,
        "recall": right / wanted if wanted else 1.0,
        "precision_across_languages": across_right / across if across else 1.0,
        "pairs_across_languages": across,
        "stories": len(several),
        "pure_stories": pure / len(several) if several else 1.0,
        "articles_in_stories": sum(len(story.paths) for story in several) / topics.total(),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--each", type=int, default=40)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--made", action="store_true")
    options = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"{DATA} is missing")
    paths = choose(10 if options.quick else options.each)
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as place:
        reports = tellings_made(paths) if options.made else tellings_found(paths, Path(place))
    print(f"{len(paths)} articles read in {time.perf_counter() - started:.0f} s")
    chosen = stories.ALIKE
    result: dict[str, float] = {}
    for threshold in THRESHOLDS:
        stories.ALIKE = threshold
        started = time.perf_counter()
        found = stories.StoryGroups().follow(reports)
        seconds = time.perf_counter() - started
        figures = scores(found)
        if threshold == chosen:
            result = {**figures, "articles": len(paths), "group_seconds": seconds}
        print(
            f"threshold {threshold:.2f}: precision {figures['precision']:.3f} "
            f"(across languages {figures['precision_across_languages']:.3f} of "
            f"{figures['pairs_across_languages']} pairs), recall {figures['recall']:.3f}, "
            f"{figures['stories']} stories, {figures['pure_stories']:.1%} of one topic, "
            f"{figures['articles_in_stories']:.0%} of articles in one"
        )
    print(json.dumps({key: round(value, 4) for key, value in result.items()}))


if __name__ == "__main__":
    main()
