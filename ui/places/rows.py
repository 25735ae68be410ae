"""The rows of the column of places: headings, and places with what they are called."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.places import FIXED, Kind, Place
from core.text.folded_text import search_key
from ui.article_list.sections import day_name
from ui.qt.i18n import language_name, later, tr

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from core.places import PlaceCounts

FEW = 10
"""Places of a kind that are listed at first: a large folder has hundreds of days and sources."""
MOST = 500

UNREAD_FILES = "unread files"
"""In place of a `Place`: the files of the folder that became no article."""

_FIXED = {
    Kind.ALL: later("All"),
    Kind.UNREAD: later("Unread"),
    Kind.STARRED: later("Starred"),
    Kind.NOTED: later("Noted"),
    Kind.WATCHED: later("◆ Watchlist"),
    Kind.DOUBTFUL: later("Doubtful"),
    Kind.PACKAGE: later("Needs a package"),
    Kind.FAILED: later("Failed"),
}
_HEADINGS = {
    Kind.SAVED: later("Saved searches"),
    Kind.TAG: later("Tags"),
    Kind.LANGUAGE: later("Languages"),
    Kind.SOURCE: later("Sources"),
    Kind.DAY: later("Days"),
}


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place; without one, the heading of a kind, or the row that shows the rest of it."""

    label: str
    place: Place | str | None = None
    count: int | None = None
    """None while it is not counted."""
    heading: Kind | None = None
    folded: bool = False
    rest_of: Kind | None = None


def place_rows(
    counts: PlaceCounts,
    saved: Mapping[str, int | None],
    unread_files: int,
    *,
    folded: Container[Kind],
    whole: Container[Kind],
) -> list[PlaceRow]:
    """List the places; `saved` has the searches with their counts, `whole` the kinds that are
    shown with all their places."""
    rows = [PlaceRow(tr("Folder"), heading=Kind.ALL, folded=Kind.ALL in folded)]
    if Kind.ALL not in folded:
        rows += [PlaceRow(tr(_FIXED[kind]), Place(kind), counts[Place(kind)]) for kind in FIXED]
        rows.append(PlaceRow(tr("Not read"), UNREAD_FILES, unread_files))
    today = date.today()
    for kind, heading in _HEADINGS.items():
        places = _places(kind, counts, saved)
        if not places:
            continue
        shut = kind in folded
        rows.append(PlaceRow(tr(heading), count=len(places), heading=kind, folded=shut))
        if shut:
            continue
        shown = places[: MOST if kind in whole else FEW]
        # Only those that are shown are named: a large folder has thousands of days.
        rows += [
            PlaceRow(
                label_of(place, today),
                place,
                saved[place.value] if kind is Kind.SAVED else counts[place],
            )
            for place in shown
        ]
        if kind not in whole and len(places) > len(shown):
            rows.append(PlaceRow(tr("%n more", len(places) - len(shown)), rest_of=kind))
    return rows


def label_of(place: Place, today: date) -> str:
    """Say what a place is called."""
    match place.kind:
        case Kind.TAG:
            return f"#{place.value}"
        case Kind.LANGUAGE:
            return language_name(place.value)
        case Kind.DAY:
            return day_name(date.fromisoformat(place.value), today)
        case Kind.SOURCE | Kind.SAVED:
            return place.value
        case fixed:
            return tr(_FIXED[fixed])


def _places(kind: Kind, counts: PlaceCounts, saved: Iterable[str]) -> Sequence[Place]:
    if kind is Kind.SAVED:
        return [Place(kind, name) for name in saved]
    places = counts.of(kind)
    if kind is Kind.DAY:
        places.sort(key=lambda place: place.value, reverse=True)
    else:
        places.sort(key=lambda place: (-counts[place], search_key(place.value)))
    return places
