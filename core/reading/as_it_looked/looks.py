"""What is shown of a file as it looks: plain values, made in a worker process."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PagePlace:
    """Where something stands on a page: `page` counts from 0, the sides are shares of it."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Raster:
    """A picture, decoded: rows of red, green and blue bytes without gaps."""

    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Look:
    """A file as it looks.

    Of pages, `sizes` has each one's width and height, and `places` where each sentence stands, as
    far as that is known. Of others there is `html`, which holds only a few plain elements and the
    `pictures` by their numbers, or else `plain` text. `headers` are a mail's, `attachments` the
    names of what hangs on it.
    """

    sizes: tuple[tuple[float, float], ...] = ()
    places: tuple[tuple[PagePlace, ...], ...] = ()
    html: str = ""
    pictures: tuple[Raster, ...] = ()
    left_out: int = 0
    """Pictures that are somewhere else, or no pictures that are shown."""
    plain: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    attachments: tuple[str, ...] = ()
