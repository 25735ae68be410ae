"""Group reports whose events were marked by hand, with and without what they mean.

story_events.tsv names articles of shared/data/slavner on two topics with the event and its day; an
article on an event of its own has `-`, and of one with `?` it is doubtful whether it belongs: its
pairs with that event do not count. `asia_bibi` is one affair whose steps follow each other within
days: the threshold was chosen with it in view; `ryanair` was only measured. Prints for each topic
and way how many pairs in two languages that were put together are right, and how many of the
right ones were; as its last line one JSON object. `--data` is another folder than slavner.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from core.analysis import stories  # noqa: E402
from core.session import FolderSession  # noqa: E402
from core.store import Store  # noqa: E402

DATA = ROOT.parent / "shared" / "data" / "slavner"
MARKS = Path(__file__).with_suffix(".tsv")
THRESHOLDS = (0.5, 0.55, stories.ALIKE_BY_MEANING, 0.65, 0.7)


def marks() -> dict[str, tuple[str, date]]:
    rows = (line.split("\t") for line in MARKS.read_text("utf-8").splitlines())
    return {path: (event, date.fromisoformat(day)) for path, event, day in rows}


def reports(data: Path, place: Path) -> list[stories.Report]:
    """Read the marked articles as the program does, each on the day that is marked."""
    folder = place / "articles"
    for path in marks():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(data / path, folder / path)
    store = Store(place / "store.sqlite3")
    session = FolderSession(folder, store, to="en", on_event=lambda event: None)
    session.start()
    session.wait()
    session.meaning.wait()
    if not session.meaning.is_there:
        sys.exit("no model is installed: diptych packages install FILE")
    found = [replace(one, day=marks()[one.path][1]) for one in session.analysis.reports()]
    session.close()
    session.join()
    store.close()
    return found


def scores(found: list[stories.Story], topic: str) -> tuple[float, float, int]:
    """Give precision and recall of pairs in two languages, and how many were put together."""
    known = marks()
    of = {path: number for number, story in enumerate(found) for path in story.paths}
    together = right = wanted = 0
    for left, other in combinations((path for path in of if topic in path), 2):
        events = known[left][0], known[other][0]
        if left.split("/")[0] == other.split("/")[0]:
            continue
        same = events[0].rstrip("?") == events[1].rstrip("?") != "-"
        if same and "?" in "".join(events):
            continue
        wanted += same
        together += of[left] == of[other]
        right += same and of[left] == of[other]
    return right / together if together else 1.0, right / wanted, together


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=DATA)
    options = parser.parse_args()
    if not options.data.is_dir():
        sys.exit(f"{options.data} is missing")
    with tempfile.TemporaryDirectory() as place:
        read = reports(options.data, Path(place))
    chosen = stories.ALIKE_BY_MEANING
    result: dict[str, float] = {}
    bare = [replace(one, vector=b"") for one in read]
    for threshold in (None, *THRESHOLDS):
        stories.ALIKE_BY_MEANING = threshold or chosen
        found = stories.StoryGroups().follow(read if threshold else bare)
        for topic in ("asia_bibi", "ryanair"):
            precision, recall, pairs = scores(found, topic)
            way = f"meaning {threshold}" if threshold else "names only"
            print(
                f"{way}, {topic}: precision {precision:.3f} of {pairs} pairs, recall {recall:.3f}"
            )
            if topic == "ryanair" and threshold in (None, chosen):
                kind = "meaning" if threshold else "names"
                result |= {f"precision_{kind}": precision, f"recall_{kind}": recall}
    print(json.dumps({key: round(value, 4) for key, value in result.items()}))


if __name__ == "__main__":
    main()
