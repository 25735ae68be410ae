"""Sentences for the reader that can be said in another language later.

`core/` writes English. A sentence that a window may show keeps its template and what was put
into it, so that `ui/` can look the template up among its translations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Worded(str):
    """An English sentence that still knows its template and the values in it."""

    __slots__ = ("template", "values")

    template: str
    values: dict[str, object]

    def __str__(self) -> str:
        return self  # `str(error)` gives this very sentence back.

    def __getnewargs__(self) -> tuple[str]:
        return (super().__str__(),)


def worded(template: str, /, **values: object) -> Worded:
    """Put values into a template's {braces}; the template is what is translated."""
    sentence = Worded(template.format(**values))
    sentence.template, sentence.values = template, values
    return sentence


def one_after_another(parts: Sequence[str], between: str = "; ") -> Worded:
    """Join sentences, each of which is translated on its own."""
    names = [f"part{number}" for number in range(len(parts))]
    template = between.join(f"{{{name}}}" for name in names)
    return worded(template, **dict(zip(names, parts, strict=True)))


class LanguageName(str):
    """A language's English name that still knows which language it is."""

    __slots__ = ("code",)

    code: str

    @classmethod
    def of(cls, code: str, name: str) -> LanguageName:
        """Make the name of a language."""
        made = cls(name)
        made.code = code
        return made

    def __str__(self) -> str:
        return self
