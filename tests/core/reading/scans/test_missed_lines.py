"""Lines that recognition left out are found by their ink; text from the right is put in order."""

from __future__ import annotations

import pytest

from core.reading.pdf.columns import reading_order
from core.reading.pdf.glyphs import Piece
from core.reading.scans.language_data import find_installed, rapid_networks
from core.reading.scans.missed_lines import with_missed_lines
from core.reading.scans.recognition import recognise
from core.reading.scans.straightening import cleaned
from tests.core.reading.scans.language_data_here import HERE, needs
from tests.made_scans import Look, draw_pages, error_rate

ENGLISH = "A ferry was late\n\nIt came after noon, and the people who waited had gone home by then."
CHINESE = "渡轮晚点了\n\n等船的人下午都回家了，船长说明天一定准时出发，请大家放心。"


@pytest.mark.slow
@needs("eng")
@pytest.mark.parametrize("lost", [0, -1])
def test_a_line_that_was_left_out_is_recognised_by_itself(qapp: object, lost: int):
    (page,) = draw_pages(ENGLISH, "Noto Serif", Look())
    data = HERE.by_name["eng"]
    lines = recognise(page, data)
    without = [line for line in lines if line is not lines[lost]]
    found = with_missed_lines(page, without, data)[len(without) :]
    assert [line.text for line in found] == [lines[lost].text]
    assert found[0].base == pytest.approx(lines[lost].base, abs=0.3 * lines[lost].size)
    assert with_missed_lines(page, lines, data) == lines


@pytest.mark.slow
@needs("eng")
def test_a_drawing_beside_the_text_is_no_line(qapp: object):
    (page,) = draw_pages(ENGLISH, "Noto Serif", Look())
    data = HERE.by_name["eng"]
    page.paste(0, (700, 900, 1000, 1200))
    page.paste(0, (180, 1300, 1400, 1304))
    lines = recognise(page, data)
    assert with_missed_lines(page, lines, data) == lines


def test_columns_of_text_from_the_right_begin_there():
    def piece(text: str, left: float, y: float) -> Piece:
        return Piece(text, left, left + 200, y, 10, bold=False)

    right = [piece(f"السطر {n} من العمود الأول", 300, 700 - 14 * n) for n in range(6)]
    left = [piece(f"السطر {n} من العمود الثاني", 60, 700 - 14 * n) for n in range(6)]
    read = [line.text for column in reading_order([*left, *right]) for line in column]
    assert read == [piece.text for piece in (*right, *left)]


def test_noise_of_a_mostly_empty_page_becomes_white(qapp: object):
    (page,) = draw_pages(ENGLISH, "Noto Serif", Look(noise=1.0))
    values = cleaned(page).crop((300, 1400, 1200, 2000)).histogram()
    assert sum(values[250:]) > 0.97 * sum(values)


@pytest.mark.slow
@pytest.mark.skipif(rapid_networks() is None, reason="the extra scans-cjk is not installed")
def test_chinese_is_read_by_rapidocr(qapp: object):
    data = find_installed().of_language("zh-Hans")
    assert data is not None
    assert data.rapid
    (page,) = draw_pages(CHINESE, "Noto Sans CJK SC", Look(noise=0.5))
    lines = recognise(page, data)
    text = "".join(word.text for line in lines for word in line.words)
    assert error_rate(CHINESE.replace("\n", ""), text) < 0.02
