"""What an opened folder knows of one file."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Literal

from core.article import Origin, ParagraphKind
from core.article_list import ArticleEntry, ArticleState, Names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article import Article, Translation
    from core.folder import FileEntry
    from core.session.steps import Step
    from core.store import Outcome, Summary
    from core.translation.routes import Route

MarkName = Literal["read", "starred"]


@dataclass(slots=True, eq=False)
class ArticleRecord:
    """One file on its way to a finished article; guarded by the session's lock.

    `summary` is there once it was read. The article itself and its translations are there while it
    is looked at or worked on; else they are in the store and `outcome` tells how far they are.
    """

    file: FileEntry
    content: str = ""
    language_set: str | None = None
    summary: Summary | None = None
    outcome: Outcome | None = None
    article: Article | None = None
    route: Route | None = None
    translations: list[Translation | None] = field(default_factory=list)
    covered: dict[int, Translation] = field(default_factory=dict)
    """The packages' work under what a person or a memory knows better."""
    bundled: dict[int, Translation] = field(default_factory=dict)
    """What bundles say, which shows where nobody knows better."""
    state: ArticleState = ArticleState.WAITING
    reason: str = ""
    faults: dict[Step, str] = field(default_factory=dict)
    """What failed for it since it was read, each with the reason; the rest of it is done."""
    unread: bool = True
    starred: bool = False
    gone: bool = False
    """Its file is no longer in the folder, but somebody reads it."""
    watched: int = 0
    """How often it has a watched name."""
    deaths: int = 0
    """How often the worker died on it."""
    postponed: bool = False
    """It took too long once, and waits until nothing else does."""
    naming: bool = False
    """Its names are being looked for once more."""
    previewed: bool = False
    """The article in memory is shown already, but not prepared yet."""

    @property
    def path(self) -> str:
        return self.file.path

    def show_mark(self, name: MarkName, value: bool) -> None:
        """Show a mark in the list."""
        if name == "read":
            self.unread = not value
        else:
            self.starred = value

    def forget_article(self) -> None:
        """Leave the article and its translations to the store."""
        self.previewed = False
        self.article = None
        self.translations = []
        self.covered = {}
        self.bundled = {}

    def forget_packages(self) -> list[int]:
        """Take out what packages translated; give the indices of what was shown of it."""
        packages = [
            index
            for index, translation in enumerate(self.translations)
            if translation is not None and translation.origin is Origin.PACKAGE
        ]
        for index in packages:
            self.translations[index] = self.bundled.get(index)
        self.covered = {}
        return packages

    def take_doubts(self, known: Sequence[Translation | None]) -> list[int]:
        """Take the doubts of what packages translated; give the indices of what is shown of it."""
        changed = []
        for index, now in enumerate(known):
            covered, shown = self.covered.get(index), self.translations[index]
            if now is not None and covered is not None and covered.text == now.text:
                self.covered[index] = now
            if now is None or shown is None or shown.origin is not Origin.PACKAGE:
                continue
            if shown.text == now.text and shown.doubts != now.doubts:
                self.translations[index] = now
                changed.append(index)
        return changed

    def missing(self, *, furniture: bool) -> list[int]:
        """List the sentences to be translated, of the article's own text or of its furniture.

        Those without translation, and those that only a bundle has one for.
        """
        if self.article is None:
            return []
        missing, index = [], 0
        for paragraph in self.article.paragraphs:
            wanted = (paragraph.kind is ParagraphKind.FURNITURE) == furniture
            for _ in paragraph.sentences:
                there = self.translations[index]
                if wanted and (there is None or there.origin is Origin.BUNDLE):
                    missing.append(index)
                index += 1
        return missing

    def entry(self, group: str) -> ArticleEntry:
        """Give the article's line in the list; `group` is the first article it is a copy of."""
        summary, outcome = self.summary, self.outcome
        return ArticleEntry(
            path=self.path,
            title=summary.title if summary else PurePosixPath(self.path).name,
            title_translation=outcome.title if outcome else None,
            language=summary.language if summary else "",
            language_confidence=summary.confidence if summary else 0.0,
            date=summary.date if summary else None,
            state=self.state,
            done=outcome.done if outcome else 0,
            total=summary.sentences if summary else 0,
            reason=self.reason,
            unread=self.unread,
            starred=self.starred,
            doubts=outcome.doubts if outcome else 0,
            group=group,
            gone=self.gone,
            watched=self.watched,
            bundle=outcome.bundle if outcome else "",
            names=Names.ALL if summary is None or summary.named else Names.MISSING,
            source=(summary.source if summary else "") or _lies_in(self.path),
        )


def _lies_in(path: str) -> str:
    """Give the folder, archive or mailbox that an article lies in, "" for the folder itself."""
    parent = PurePosixPath(path).parent
    return "" if parent == PurePosixPath(".") else parent.name
