"""How well names are recognised in which language."""

from __future__ import annotations

from core.languages import KNOWN_LANGUAGES, has_capitals
from core.names.recognition.coverage import Tier, languages_by_tier, measured, tier
from core.names.recognition.trained import shipped


def test_every_language_has_the_tier_of_what_was_measured() -> None:
    figures = measured()
    assert all(0 <= f1 <= 1 for f1 in figures.values())
    order = list(Tier)
    by_figure = sorted(figures, key=lambda code: -figures[code])
    assert [order.index(tier(code)) for code in by_figure] == sorted(
        order.index(tier(code)) for code in by_figure
    )
    listed = [code for codes in languages_by_tier().values() for code in codes]
    assert sorted(listed) == sorted(figures)
    assert tier("pl") is Tier.WELL
    assert tier("pt-BR") is tier("pt")


def test_what_nobody_measured_is_told_by_its_script() -> None:
    assert tier("ka") is Tier.HARDLY
    assert tier("sq") is Tier.PARTLY


def test_each_language_with_capitals_has_a_network() -> None:
    served = shipped()
    for code in KNOWN_LANGUAGES:
        assert served.serves(code) or not has_capitals(code), code
    assert not has_capitals("")
    assert not served.serves("ka")
