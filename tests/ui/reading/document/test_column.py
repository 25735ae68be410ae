from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from core.article import ParagraphKind
from tests.ui.reading.reading_samples import BODY, HEADING, changed, make_content
from ui.reading.document.column import BlockStyle, Column, original_column, translation_column

Pairs = list[tuple[ParagraphKind, list[tuple[str, str | None]]]]
WORDS = st.text(
    st.sampled_from("aăș🙂 \u0301\u2028אب\n\u2029\ufffc\U0001f469"), min_size=1, max_size=12
)
ARTICLES = st.lists(
    st.tuples(
        st.sampled_from(list(ParagraphKind)),
        st.lists(st.tuples(WORDS, st.one_of(st.none(), WORDS)), min_size=1, max_size=3),
    ),
    min_size=1,
    max_size=4,
)


def text_of(column: Column) -> str:
    return "\n".join(block.text for block in column.blocks)


def quote(column: Column, start: int, end: int) -> str:
    units = text_of(column).encode("utf-16-le", "surrogatepass")
    return units[2 * start : 2 * end].decode("utf-16-le", "surrogatepass")


def test_spans_of_both_sides_quote_their_words() -> None:
    content = make_content()
    original, translation = original_column(content), translation_column(content)
    for span, sentence in zip(original.sentences, content.article.sentences, strict=True):
        assert quote(original, span.start, span.end) == content.article.quote(sentence)
    for span in original.mentions:
        wanted = content.article.quote(content.article.mentions[span.index])
        assert quote(original, span.start, span.end) == wanted
    names = [quote(translation, s.start, s.end) for s in translation.mentions]
    assert names[:5] == ["Ana Pop", "Iași", "Ana Pop", "Iași", "Monday"]
    assert [s.index for s in translation.mentions[:5]] == [0, 1, 2, 4, 3]


@given(ARTICLES)
def test_both_sides_have_the_same_blocks_and_every_sentence(pairs: Pairs) -> None:
    content = make_content(pairs)
    original, translation = original_column(content), translation_column(content)
    assert [b.style for b in original.blocks] == [b.style for b in translation.blocks]
    count = len(content.article.sentences)
    for column in (original, translation):
        assert [s.index for s in column.sentences] == list(range(count))
    for span, sentence in zip(original.sentences, content.article.sentences, strict=True):
        assert len(quote(original, span.start, span.end)) == sentence.end - sentence.start
    for span, found in zip(translation.sentences, content.translations, strict=True):
        if found is not None:
            assert len(quote(translation, span.start, span.end)) == len(found.text)


def test_date_stands_under_the_headline_in_each_language() -> None:
    content = make_content(day=date(2023, 12, 4))
    original, translation = original_column(content), translation_column(content)
    assert original.blocks[1].style is translation.blocks[1].style is BlockStyle.DATE
    assert "decembrie" in original.blocks[1].text
    assert "December" in translation.blocks[1].text


def test_author_and_source_stand_beside_the_date() -> None:
    content = make_content(day=date(2023, 12, 4))
    article = replace(content.article, author="Ștefan Pop 🪶", source="Gazeta")
    line = original_column(changed(content, article=article)).blocks[1]
    assert line.text.endswith("2023  ·  Ștefan Pop 🪶  ·  Gazeta")
    article = replace(article, date=None, author=None)
    line = translation_column(changed(content, article=article)).blocks[1]
    assert (line.style, line.text) == (BlockStyle.DATE, "Gazeta")
    # When a file was made is not when its text was written, and is not called so.
    made = replace(article, made=date(2023, 12, 4), source=None)
    line = translation_column(changed(content, article=made)).blocks[1]
    assert line.text == "file made on Monday, 4 December 2023"


def test_article_without_headline_begins_with_its_date() -> None:
    column = original_column(make_content([(BODY, [("Unu.", "One.")])]))
    assert [b.style for b in column.blocks] == [BlockStyle.DATE, BlockStyle.BODY]


def test_no_space_between_sentences_where_the_language_has_none() -> None:
    pairs = [(BODY, [("Unu.", "一。"), ("Doi.", "二。")])]
    column = translation_column(make_content(pairs, to="zh-Hans", day=None))
    assert column.blocks[0].text == "一。二。"


def test_untranslated_sentences_show_the_original_or_nothing() -> None:
    pairs = [(HEADING, [("Titlu", None)]), (BODY, [("Unu.", "One."), ("Doi.", None)])]
    content = make_content(pairs, day=None)
    assert translation_column(content).blocks[1].text == "One. Doi."
    assert translation_column(content).blocks[1].pending == {2}
    assert translation_column(content, placeholders=False).blocks[1].text == "One. "


def test_sentence_and_mention_at_a_position() -> None:
    column = original_column(make_content())
    first = column.mentions[0]
    assert column.mention_at(first.start) == first
    assert column.mention_at(first.end) is None
    assert column.sentence_at(column.sentences[2].start) == 2
    assert column.block_at(column.sentences[2].start) == column.block_of(2) == 2
