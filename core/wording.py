"""Sentences for the reader that can be said in another language later.

`core/` writes English. A sentence that a window may show keeps its template and what was put
into it, so that `ui/` can look the template up among its translations.
"""

from __future__ import annotations


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
