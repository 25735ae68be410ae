"""Which files may hold articles, by their names; what is in them decides."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from core.reading.formats import SUFFIXES
from core.translatable import worded

if TYPE_CHECKING:
    from core.reading.containers.contents import Contents
    from core.translatable import Worded


@dataclass(frozen=True, slots=True)
class ContainerKind:
    """A kind of file that may hold articles, and the module of this room that lists them.

    `suffixes` or `name` tell a file of it. `empty` is what is said of one that holds none; without
    it, such a file is an article itself.
    """

    module: str
    suffixes: tuple[str, ...] = ()
    name: re.Pattern[str] | None = None
    empty: Worded | None = None

    def matches(self, name: str) -> bool:
        """Tell whether a file of this name may be of the kind; `name` is in lower case."""
        if self.suffixes and name.endswith(self.suffixes):
            return True
        return self.name is not None and self.name.fullmatch(name) is not None

    def contents(self, file: BinaryIO, name: str) -> Contents:
        """List what an opened file holds; raises ReadError, OSError, or what its parser raises."""
        module: Any = import_module(f"core.reading.containers.{self.module}")
        return cast("Contents", module.contents(file, name))


_EMPTY_ARCHIVE = worded("This archive holds no file that Diptych reads.")
_NO_PAGE = worded("There is no web page in this file.")

KINDS = (
    ContainerKind("zip_archive", (".zip",), empty=_EMPTY_ARCHIVE),
    ContainerKind(
        "tar_archive",
        (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2"),
        empty=_EMPTY_ARCHIVE,
    ),
    ContainerKind("mailbox", (".mbox",), empty=worded("There is no e-mail in this mailbox.")),
    ContainerKind("warc", (".warc", ".warc.gz"), empty=_NO_PAGE),
    ContainerKind("wacz", (".wacz",), empty=_NO_PAGE),
    ContainerKind("maff", (".maff",), empty=_NO_PAGE),
    ContainerKind("gzip_file", (".gz",), empty=_EMPTY_ARCHIVE),
    ContainerKind("mail", (".eml", ".emlx")),
    ContainerKind("telegram", name=re.compile(r"messages\d*\.html")),
    ContainerKind("whatsapp", name=re.compile(r"_chat\.txt|.*whatsapp.*\.txt")),
    ContainerKind(
        "x_posts",
        name=re.compile(r"(?:note-|community-|deleted-)?tweets?(?:-part\d+)?\.js"),
        empty=worded("There are no posts in this file."),
    ),
    ContainerKind("table", (".csv", ".tsv")),
    ContainerKind("spreadsheet", (".xlsx", ".xlsm", ".ods")),
    ContainerKind("json_file", (".json",)),
    ContainerKind("json_lines", (".jsonl", ".ndjson")),
    ContainerKind("feed", (".xml", ".rss", ".atom", ".rdf")),
)


def is_read(name: str) -> bool:
    """Tell whether a file of this name is of a kind that is read, an article or a container."""
    return os.path.splitext(name)[1].lower() in SUFFIXES or kind_of(name) is not None


def kind_of(name: str) -> ContainerKind | None:
    """Give the kind of container that a file of this name may be."""
    lowered = os.path.basename(name).lower()
    return next((kind for kind in KINDS if kind.matches(lowered)), None)
