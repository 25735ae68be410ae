"""Measure how well scans are read: pages set in real fonts, clean, tilted, noisy, 100 to 300 dpi.

Reads with the language data that is installed (TESSDATA_PREFIX names a folder of it); languages
without it are left out. Prints letters wrong in a hundred by script and condition, words a second
of processor time, how many wrong words are marked as unsure, then one JSON object.
`--quick` takes one page a language and three conditions.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections import defaultdict
from pathlib import Path
from statistics import mean

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication  # noqa: E402

from core.cleaning.letters import normalise  # noqa: E402
from core.errors import ReadError  # noqa: E402
from core.reading import parse  # noqa: E402
from core.reading.scans.language_data import find_installed, script_of  # noqa: E402
from core.source_text import SourceText  # noqa: E402
from tests.bench.ocr_texts import FONTS, TEXTS  # noqa: E402
from tests.made_scans import Look, as_bytes, draw_pages, error_rate  # noqa: E402

LOOKS = {
    "clean 100": Look(100),
    "clean 150": Look(150),
    "clean 200": Look(200),
    "clean 300": Look(300),
    "tilted 200": Look(200, tilt=2.3),
    "noisy 150": Look(150, tilt=-0.8, noise=1.0),
    "noisy 200": Look(200, tilt=0.9, noise=1.0),
    "noisy 300": Look(300, tilt=-1.4, noise=1.0),
    "columns 200": Look(200, columns=2),
}
QUICK = ("clean 200", "tilted 200", "noisy 200")
UNSURE = 0.6


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="three conditions only")
    parser.add_argument("--languages", default="", help="only these, with commas between")
    parser.add_argument("--looks", default="", help="only these, with commas between")
    parser.add_argument("--show", action="store_true", help="print what was read")
    options = parser.parse_args()
    app = QGuiApplication.instance() or QGuiApplication([])
    assert app is not None
    installed = find_installed()
    wanted = options.languages.split(",") if options.languages else [*TEXTS]
    looks = options.looks.split(",") if options.looks else [*(QUICK if options.quick else LOOKS)]
    rates: dict[tuple[str, str], list[float]] = defaultdict(list)
    words = seconds = 0.0
    wrong = marked = marked_wrong = 0
    for language in wanted:
        if installed.of_language(language) is None:
            print(f"{language}: no language data")
            continue
        script = script_of(language)
        right = normalise(TEXTS[language])
        for name in looks:
            each = []
            for font in FONTS[script]:
                pages = draw_pages(
                    TEXTS[language], font, LOOKS[name], right_to_left=script == "Arab"
                )
                data = as_bytes(pages, "TIFF", LOOKS[name].dpi)
                begun = time.process_time()
                try:
                    source = parse(data, ".tif")
                except ReadError as error:
                    print(f"{language} {name} {font}: {error}")
                    source = SourceText("")
                seconds += time.process_time() - begun
                words += len(source.scan.words if source.scan else ())
                got = normalise(source.text)
                each.append(error_rate(right, got))
                known = {*right.split()}
                for word in source.scan.words if source.scan else ():
                    is_wrong = normalise(word.text) not in known
                    unsure = word.confidence < UNSURE
                    wrong += is_wrong
                    marked += unsure
                    marked_wrong += unsure and is_wrong
                if options.show:
                    print(got)
            rates[script, name] += each
            print(
                f"{language} {name}: {' '.join(f'{100 * rate:.2f}' for rate in each)}", flush=True
            )
    figures: dict[str, object] = {}
    for (script, name), found in sorted(rates.items()):
        figures[f"{script} {name}"] = round(100 * mean(found), 2)
    for name in looks:
        of_all = [rate for (_, look), found in rates.items() if look == name for rate in found]
        if of_all:
            figures[name] = round(100 * mean(of_all), 2)
    for key, value in figures.items():
        print(f"{key}: {value} % of letters wrong")
    if seconds:
        figures["words_per_second"] = round(words / seconds, 1)
        figures["unsure_recall"] = round(marked_wrong / max(1, wrong), 3)
        figures["unsure_precision"] = round(marked_wrong / max(1, marked), 3)
    print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    # What the recogniser says at its end is of no use here.
    code = main()
    sys.stdout.flush()
    os._exit(code)
