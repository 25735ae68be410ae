"""Articles for tests: one with everything in it, and strategies that make any."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from core.article import (
    Article,
    Doubt,
    DoubtKind,
    Entity,
    Mention,
    MentionType,
    Origin,
    Paragraph,
    ParagraphKind,
    Sentence,
    Translation,
    TranslationMention,
    WordLink,
)
from core.finished_article import FinishedArticle

# Letters that break careless code: an emoji of two UTF-16 units, a combining mark, Hebrew, markup.
LETTERS = st.sampled_from([*"aŁșßİé", "e\u0301", "🧭", "שָ", "Ж", "<", "&", '"', "=", "中"])
WORDS = st.lists(LETTERS, min_size=1, max_size=6).map("".join)
SENTENCES = st.lists(WORDS, min_size=1, max_size=5).map(" ".join)


def make_article(
    blocks: list[tuple[ParagraphKind, list[str]]],
    *,
    path: str = "a.txt",
    language: str = "ro",
    title: str | None = None,
    day: date | None = None,
    mentions: list[tuple[str, MentionType, str]] | None = None,
) -> Article:
    """Build an article of blocks of sentences; each name is marked wherever its words are."""
    text, paragraphs = "", []
    for kind, sentences in blocks:
        text += "\n\n" if text else ""
        start, spans = len(text), []
        for number, sentence in enumerate(sentences):
            text += " " if number else ""
            spans.append(Sentence(len(text), len(text) + len(sentence)))
            text += sentence
        paragraphs.append(Paragraph(kind, start, len(text), tuple(spans)))
    found = []
    for name, type_, key in mentions or []:
        for paragraph in paragraphs:
            if paragraph.kind is ParagraphKind.FURNITURE:
                continue
            for span in paragraph.sentences:
                at = text.find(name, span.start, span.end)
                while at >= 0:
                    found.append(Mention(at, at + len(name), type_, key))
                    at = text.find(name, at + len(name), span.end)
    return Article(
        path=path,
        title=title if title is not None else blocks[0][1][0],
        date=day,
        language=language,
        language_confidence=0.99,
        encoding="utf-8",
        text=text,
        paragraphs=tuple(paragraphs),
        mentions=tuple(sorted(found, key=lambda mention: mention.start)),
        author="Ștefan Pop",
        source="Gazeta",
    )


def summit(path: str = "reports/summit.txt") -> FinishedArticle:
    """Give a small finished article that has each thing an export shows."""
    article = make_article(
        [
            (ParagraphKind.HEADING, ["Președintele 🧭 Lukașenko la Beijing"]),
            (
                ParagraphKind.BODY,
                [
                    "Lukașenko s-a întâlnit luni cu Xi Jinping.",
                    "Cei doi au vorbit 2 ore <în secret> & au plecat.",
                ],
            ),
            (ParagraphKind.BODY, ["Beijing nu a comentat."]),
            (ParagraphKind.FURNITURE, ["Lukașenko pe Facebook"]),
        ],
        path=path,
        day=date(2023, 12, 4),
        mentions=[
            ("Lukașenko", MentionType.PERSON, "lukasenko"),
            ("Xi Jinping", MentionType.PERSON, "xi jinping"),
            ("Beijing", MentionType.PLACE, "cldr:beijing"),
        ],
    )
    source = "translate-ro_en 1.9"
    translations = (
        Translation("President 🧭 Lukashenko in Beijing", Origin.MEMORY, "team.tmx"),
        Translation("Lukashenko met Xi Jinping on Monday.", Origin.PACKAGE, source),
        Translation(
            "The two talked for 3 hours <in secret> & left.",
            Origin.PACKAGE,
            source,
            doubts=(Doubt(DoubtKind.NUMBER, "The number 2 is missing."),),
        ),
        None,
        None,
    )
    ids = {"lukasenko": "e1", "xi jinping": "e2", "cldr:beijing": "e3"}
    names = {
        "e1": ("Alexander Lukashenko", MentionType.PERSON),
        "e2": ("Xi Jinping", MentionType.PERSON),
        "e3": ("Beijing", MentionType.PLACE),
    }
    return FinishedArticle(
        article=article,
        to="en",
        route=(source,),
        translations=translations,
        entity_ids=tuple(ids[mention.key] for mention in article.mentions),
        translation_mentions=(
            (TranslationMention(12, 22, 0), TranslationMention(26, 33, 1)),
            (TranslationMention(0, 10, 2), TranslationMention(15, 25, 3)),
            (),
            (),
            (),
        ),
        entities={
            id_: Entity(id_, type_, name, (), 0, (path,)) for id_, (name, type_) in names.items()
        },
    )


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Draw any article: its mentions are words of its sentences."""
    blocks = draw(
        st.lists(
            st.tuples(st.sampled_from(ParagraphKind), st.lists(SENTENCES, min_size=1, max_size=3)),
            min_size=1,
            max_size=4,
        )
    )
    article = make_article(
        blocks,
        path=draw(st.sampled_from(["a.txt", "dir/ß🧭.html", "x/y/שלום.md"])),
        language=draw(st.sampled_from(["", "ro", "zh-Hans", "he"])),
        day=draw(st.none() | st.dates()),
    )
    mentions = []
    for paragraph in article.paragraphs:
        if paragraph.kind is ParagraphKind.FURNITURE:
            continue
        for sentence in paragraph.sentences:
            if draw(st.booleans()):
                end = draw(st.integers(sentence.start + 1, sentence.end))
                if article.text[sentence.start : end].strip():
                    kind = draw(st.sampled_from(MentionType))
                    mentions.append(Mention(sentence.start, end, kind, draw(WORDS)))
    return Article(
        path=article.path,
        title=article.title,
        date=article.date,
        language=article.language,
        language_confidence=draw(st.floats(0, 1)),
        encoding="windows-1250",
        text=article.text,
        paragraphs=article.paragraphs,
        mentions=tuple(mentions),
    )


@st.composite
def finished_articles(draw: st.DrawFn) -> FinishedArticle:
    """Draw any article with translations and entities, consistent as a folder's are."""
    article = draw(articles())
    entities: dict[str, Entity] = {}
    ids = []
    for mention in article.mentions:
        id_ = f"e-{mention.type.value}-{mention.key}"
        ids.append(id_)
        entities[id_] = Entity(id_, mention.type, mention.key, (), 1, (article.path,))
    translations, found = [], []
    for sentence in article.sentences:
        text = draw(st.none() | SENTENCES)
        here = [
            n
            for n, m in enumerate(article.mentions)
            if sentence.start <= m.start and m.end <= sentence.end
        ]
        if text is None:
            translations.append(None)
            found.append(())
            continue
        doubts = (Doubt(DoubtKind.LONG, draw(SENTENCES)),) if draw(st.booleans()) else ()
        translations.append(
            Translation(
                text,
                draw(st.sampled_from(Origin)),
                draw(WORDS),
                (WordLink(0, 1, 0, 1, 0.5),),
                doubts,
            )
        )
        end = draw(st.integers(1, len(text)))
        found.append(tuple(TranslationMention(0, end, n) for n in here))
    return FinishedArticle(
        article, "en", ("p 1.0",), tuple(translations), tuple(ids), tuple(found), entities
    )
