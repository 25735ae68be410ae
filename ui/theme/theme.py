"""The colours and type of the window: one table per theme."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.article import MentionType
from core.knowledge.quotes import Colour

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Mark:
    """How one type of mention looks: the colour behind it, and of the line under it."""

    background: str
    line: str


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as #RRGGBB. Contrasts are checked in tests/ui/theme/test_theme.py.

    `selection` lies behind the words that are selected in a text, which are unlike any marked.
    `watch` lies behind the names that the reader watches for, which are written in `watch_text`.
    `quotes` are strokes of a marker under the letters; no other mark has their shape.
    """

    name: str
    page: str
    chrome: str
    text: str
    muted: str
    line: str
    accent: str
    selected: str
    selection: str
    pair: str
    current: str
    watch: str
    watch_text: str
    marks: Mapping[MentionType, Mark]
    quotes: Mapping[Colour, str]
    hover_underlines: bool = False
    """The page is coloured itself: what the pointer is on is underlined, not coloured too."""


def _marks(*colours: tuple[str, str]) -> Mapping[MentionType, Mark]:
    return MappingProxyType(
        {kind: Mark(*pair) for kind, pair in zip(MentionType, colours, strict=True)}
    )


def _quotes(*colours: str) -> Mapping[Colour, str]:
    return MappingProxyType(dict(zip(Colour, colours, strict=True)))


LIGHT = Theme(
    name="light",
    page="#FBFAF7",
    chrome="#F1EFEA",
    text="#1F2328",
    muted="#5B6470",
    line="#DEDAD2",
    accent="#1F5FA8",
    selected="#DCE8F7",
    selection="#BFC3CA",
    pair="#F6F1E2",
    current="#FBEFC9",
    watch="#A8321A",
    watch_text="#FFFFFF",
    marks=_marks(
        ("#DCE9FB", "#1B4F91"),
        ("#E9E1F7", "#5B3A94"),
        ("#DDF1E4", "#1D6B41"),
        ("#FBE7D6", "#96480E"),
        ("#FBE0E8", "#9A2350"),
        ("#EDEBDD", "#625A1F"),
    ),
    quotes=_quotes("#FFD83A", "#9BE36B", "#7CCFFA", "#FF9FCF", "#CBA4FF"),
)

DARK = Theme(
    name="dark",
    page="#1B1E23",
    chrome="#15171B",
    text="#E3E5E8",
    muted="#9AA3AE",
    line="#2D3138",
    accent="#7FB2F0",
    selected="#26344A",
    selection="#4B515B",
    pair="#26251F",
    current="#3A3420",
    watch="#FF9F7A",
    watch_text="#1B1E23",
    marks=_marks(
        ("#22344D", "#9CC4F7"),
        ("#332A49", "#C7B3F2"),
        ("#1F3A2C", "#93D6AE"),
        ("#43301F", "#F0B483"),
        ("#45222F", "#F2A3BD"),
        ("#35331F", "#D6CD8B"),
    ),
    quotes=_quotes("#6E5900", "#2C611C", "#00628F", "#7A2A56", "#573290"),
)

SEPIA = Theme(
    name="sepia",
    page="#F6EEDD",
    chrome="#EDE3CE",
    text="#33291C",
    muted="#675944",
    line="#DDD0B6",
    accent="#7A4B12",
    selected="#E6D5AE",
    selection="#B8AC98",
    pair="#EFE4C9",
    current="#F3DFA0",
    watch="#95300F",
    watch_text="#FFFAF0",
    marks=_marks(
        ("#DDE3E6", "#1B4F7A"),
        ("#E4DAE6", "#5B3A80"),
        ("#DCE6D2", "#2A6238"),
        ("#F6DFC3", "#87420F"),
        ("#F4D8D6", "#8E2346"),
        ("#E9E2BF", "#5C541C"),
    ),
    quotes=_quotes("#F7CB22", "#9FD560", "#7FC4EC", "#F596BF", "#C29CE8"),
    hover_underlines=True,
)

THEMES: Mapping[str, Theme] = MappingProxyType({t.name: t for t in (LIGHT, DARK, SEPIA)})
