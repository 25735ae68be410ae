from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.article import ParagraphKind
from core.cleaning import CleanText, clean
from core.cleaning.furniture import is_furniture
from core.cleaning.letters import normalise
from core.reading import Block, BlockKind, SourceText, read

if TYPE_CHECKING:
    from pathlib import Path

FURNITURE = ParagraphKind.FURNITURE
HEADING = ParagraphKind.HEADING
BODY = ParagraphKind.BODY


def cleaned(text: str) -> CleanText:
    return clean(SourceText(text))


def paragraphs(text: str) -> list[tuple[str, str]]:
    result = cleaned(text)
    return [(p.kind.value, result.text[p.start : p.end]) for p in result.paragraphs]


def bodies(text: str) -> list[str]:
    return [text for kind, text in paragraphs(text) if kind != "furniture"]


LINKED = """Marszałek Zaremba
odwiedził wczoraj port w
Kłajpedzie
, który - jak twierdzi jego biuro - "jest oknem na świat". Według gospodarzy rozmawiano o cłach.
Po południu marszałek spotkał się z
Jonasem Petrauskasem
. Jak podaje jego biuro, obaj uzgodnili m.in. nowy rozkład promów.
- Musimy wozić więcej towarów koleją, a mniej drogą, bo tak jest taniej - mówił Petrauskas.
Podpisano też
pakiet dziewięciu umów
dotyczących portów. Jak ocenia think tank Instytut Morski (IM), umowy mają
ułatwić handel
.
"""


def test_link_text_on_lines_of_its_own_joins_its_sentence():
    assert bodies(LINKED) == [
        "Marszałek Zaremba odwiedził wczoraj port w Kłajpedzie, który - jak twierdzi jego biuro - "
        '"jest oknem na świat". Według gospodarzy rozmawiano o cłach.',
        "Po południu marszałek spotkał się z Jonasem Petrauskasem. Jak podaje jego biuro, obaj "
        "uzgodnili m.in. nowy rozkład promów.",
        "- Musimy wozić więcej towarów koleją, a mniej drogą, bo tak jest taniej - mówił "
        "Petrauskas.",
        "Podpisano też pakiet dziewięciu umów dotyczących portów. Jak ocenia think tank Instytut "
        "Morski (IM), umowy mają ułatwić handel.",
    ]


def test_link_text_joins_across_blank_lines_too():
    assert bodies(LINKED.replace("\n", "\n\n")) == bodies(LINKED)


def test_hard_wraps_are_undone_and_paragraphs_kept():
    text = (
        "Consiliul orașului a hotărât luni seară să repare podul vechi de\n"
        "peste râu, închis din toamnă. Lucrările vor începe abia după ce\n"
        "trece iarna, a spus primarul. El a cerut răbdare.\n"
        "\n"
        "Locuitorii din cartierul de peste râu ocolesc acum zece kilometri\n"
        "ca să ajungă la spital, la școală ori la gară.\n"
    )
    assert [text.count("\n") for text in bodies(text)] == [0, 0]
    assert len(bodies(text)) == 2
    assert "podul vechi de peste râu" in bodies(text)[0]


def test_hard_wraps_without_blank_lines_end_paragraphs_at_short_lines():
    text = (
        "Consiliul orașului a hotărât luni seară să repare podul vechi de\n"
        "peste râu, închis din toamnă. Lucrările vor începe abia după ce\n"
        "trece iarna.\n"
        "Locuitorii din cartierul de peste râu ocolesc acum zece kilometri\n"
        "ca să ajungă la spital, la școală ori la gară, spun ei. Primarul\n"
        "promite un pod nou.\n"
    )
    assert len(bodies(text)) == 2


def test_headings_list_items_and_dialogue_begin_paragraphs():
    text = (
        "Un pod nou la Brăila\n"
        "Podul va fi gata în vară, spun constructorii de la fața locului.\n"
        "Ce urmează\n"
        "Primăria a promis trei lucruri:\n"
        "- trotuare noi pe ambele părți;\n"
        "- iluminat public;\n"
        "1. Un pod pentru biciclete.\n"
        "– Suntem mulțumiți, a spus primarul.\n"
        "– Noi nu, a răspuns un locuitor.\n"
    )
    assert paragraphs(text) == [
        ("heading", "Un pod nou la Brăila"),
        ("body", "Podul va fi gata în vară, spun constructorii de la fața locului."),
        ("body", "Ce urmează"),
        ("body", "Primăria a promis trei lucruri:"),
        ("body", "- trotuare noi pe ambele părți;"),
        ("body", "- iluminat public;"),
        ("body", "1. Un pod pentru biciclete."),
        ("body", "– Suntem mulțumiți, a spus primarul."),
        ("body", "– Noi nu, a răspuns un locuitor."),
    ]


def test_a_dateline_begins_a_paragraph_and_an_attribution_does_not():
    text = (
        "Podul vechi va fi reparat la primăvară, după ce trece iarna\n"
        "BRĂILA, 4 decembrie 2023 – Consiliul a hotărât repararea podului.\n"
        '"Wszystko będzie dobrze"\n'
        "- powiedział burmistrz miasta.\n"
    )
    assert bodies(text)[1:] == [
        "BRĂILA, 4 decembrie 2023 – Consiliul a hotărât repararea podului.",
        '"Wszystko będzie dobrze" - powiedział burmistrz miasta.',
    ]


def test_the_title_is_the_first_line_if_it_is_no_sentence():
    assert cleaned("Un pod nou\n\nPodul va fi gata în vară.").title == "Un pod nou"
    assert cleaned("Podul va fi gata.\n\nAșa spun toți.").title is None
    assert (
        cleaned("4 decembrie 2023\n\nUn pod nou\n\nPodul va fi gata în vară.").title == "Un pod nou"
    )


@pytest.mark.parametrize(
    "text",
    [
        "„Nikt nam nie pomógł. Wody było po pas.”",
        "Zapytała: «Kto za to zapłaci?»",
        'Wójt odparł: "Nie my!"',
        "Tak zapisano w aneksie.[3]",
        "Tak zapisano w aneksie.²",
        "(Umowa wygasa w maju.)",
    ],
)
def test_a_sentence_that_a_mark_follows_is_no_heading(text: str):
    after = "Mieszkańcy wsi czekają na pomoc już drugi tydzień, a woda nie opada."
    title = Block(BlockKind.TITLE, "Wieś pod wodą")
    blocks = (title, Block(BlockKind.BODY, text), Block(BlockKind.BODY, after))
    paragraphs = clean(SourceText("", blocks=blocks)).paragraphs
    assert [p.kind for p in paragraphs][1:] == [ParagraphKind.BODY, ParagraphKind.BODY]


def test_blocks_of_a_format_are_kept():
    source = SourceText(
        "",
        (
            Block(BlockKind.TITLE, "Titlu. Cu punct."),
            Block(BlockKind.BODY, "Text cu\nlinie ruptă în două."),
            Block(BlockKind.LIST_ITEM, "un lucru"),
            Block(BlockKind.LIST_ITEM, "alt lucru"),
            Block(BlockKind.ROW, "Foto | Sursa | 12"),
            Block(BlockKind.BODY, "Distribuie"),
        ),
    )
    result = clean(source)
    assert result.title == "Titlu. Cu punct."
    assert [p.kind for p in result.paragraphs] == [HEADING, BODY, BODY, BODY, BODY, FURNITURE]
    assert "Text cu linie ruptă în două." in result.text


@pytest.mark.parametrize(
    "line",
    [
        "Foto: ziarulmeu.example",
        "Foto: arhiva redacției / Ion Ionescu",
        "Sursa foto: Primăria Brăila",
        "Citește și: Ce se întâmplă cu podul vechi",
        "LĂSAȚI UN MESAJ",
        "Lasati un comentariu",
        "Introduceți aici numele dvs.",
        "12 comentarii",
        "Distribuie pe Facebook",
        "Facebook Twitter WhatsApp",
        "Fot. Jan Kowalski/Agencja Prasowa",
        "Foto Agerpres",
        "Fot.: Jan Kowalski",
        "Czytaj także: Most będzie nowy",
        "Udostępnij",
        "Reklama",
        "Dodaj komentarz",
        "Zapisz się do newslettera",
        "Nasz serwis używa plików cookie. Korzystając z niego, wyrażasz na to zgodę.",
        "Читайте також: Міст відкриють восени",
        "Фото: архів",
        "Підписуйтесь на наш канал у Telegram!",
        "Поделиться",
        "Читайте также",
        "Прочетете още: Мостът",
        "Čtěte také: Nový most",
        "Sdílet na Facebooku",
        "Prečítajte si aj: Most",
        "Olvassa el ezt is: Új híd",
        "Szólj hozzá!",
        "Lesen Sie auch: Neue Brücke",
        "Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten.",
        "Bild: Max Muster/dpa",
        "À lire aussi : Un nouveau pont",
        "Crédit photo : Jean Dupont",
        "Lea también: Un puente nuevo",
        "Suscríbete a nuestro boletín",
        "Leggi anche: Un ponte nuovo",
        "Leia também: Uma ponte nova",
        "Lees ook: Een nieuwe brug",
        "Read also: A new bridge",
        "Subscribe to our newsletter",
        "© 2023 Ziarul de Probă. Toate drepturile rezervate.",
        "İlgili haber: Yeni köprü",
        "Διαβάστε επίσης: Νέα γέφυρα",
        "اقرأ أيضا: جسر جديد",
        "קראו גם: גשר חדש",
        "责任编辑：王明",
        "関連記事：新しい橋",
        "https://ziar.example/articol/123",
        "#Brăila #pod",
        "* * *",
    ],
)
def test_what_pages_add_is_furniture(line: str):
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Fotografia a fost făcută de un vecin.",
        "Foto și video au apărut pe rețele, spune poliția.",
        "Reklama nie pomogła partii w wyborach.",
        "Distribuie pâine săracilor de zece ani.",
        "Ministrul a declarat: nu plec.",
        "Sursa: un oficial care a cerut să nu fie numit a spus agenției că acordul e aproape gata.",
        "Komentarz prezydenta wywołał burzę.",
        "Facebook a anunțat concedieri.",
        "„Citește și dă mai departe”, scria pe afiș.",
        "Contactele au fost reluate.",
        "Share prices fell on Monday.",
        "Photo by photo, the story was told again.",
        "La Brăila: podul e gata",
        "Xi Jinping",
        "2023",
        "Теги стали популярными.",
        "😀 Bună!",
    ],
)
def test_the_articles_own_words_are_not(line: str):
    assert not is_furniture(line)


def test_what_follows_a_comment_form_is_furniture_up_to_a_long_paragraph():
    own = "Podul va fi gata în vară, spun constructorii. " * 4
    text = f"{own}\n\nLasă un răspuns\n\nNume\n\nOrice scurt\n\n{own}"
    assert [kind for kind, _ in paragraphs(text)] == ["body", *["furniture"] * 3, "body"]


def test_a_word_that_may_be_a_heading_is_furniture_only_beside_furniture():
    own = "Most będzie gotowy latem, mówią budowniczowie z miejscowej firmy."
    assert "furniture" not in [k for k, _ in paragraphs(f"{own}\n\nKomentarz\n\n{own}")]
    assert [k for k, _ in paragraphs(f"{own}\n\nUdostępnij\n\nKomentarze\n\nDrukuj\n\n{own}")] == [
        "body",
        *["furniture"] * 3,
        "body",
    ]
    assert [k for k, _ in paragraphs(f"{own}\n\nKomentarze")] == ["body", "furniture"]


def test_read_also_with_the_link_on_the_next_line():
    own = "Most będzie gotowy latem, mówią budowniczowie z miejscowej firmy."
    text = f"{own}\n\nCzytaj także:\n\nNowy most nad Wisłą\n\n{own}"
    assert [kind for kind, _ in paragraphs(text)] == ["body", "furniture", "furniture", "body"]


def test_a_share_bars_name_inside_a_sentence_is_the_articles_own():
    text = "O usunięcie wpisów rząd zwrócił się do\nFacebook\n, który odmówił."
    assert bodies(text) == ["O usunięcie wpisów rząd zwrócił się do Facebook, który odmówił."]


def test_romanian_cedillas_become_commas_and_turkish_ones_stay():
    assert normalise("Preşedintele ţării şi Ţepeş") == "Președintele țării și Țepeș"
    turkish = "Cumhurbaşkanı şehirde yeni köprüyü açtı, halk alkışladı"
    assert normalise(turkish) == turkish
    assert normalise("El a ieşit din casă şi a plecat la Iaşi cu maşina după pâine") == (
        "El a ieșit din casă și a plecat la Iași cu mașina după pâine"
    )


def test_letters_are_composed_and_invisible_ones_go():
    assert normalise("Łuka\u00adszenka e\u0301\u200b\u00a0x\ufeff") == "Łukaszenka é x"
    assert normalise("a\u2009b\u202fc\u3000d\te") == "a b c d e"
    family = "👨\u200d👩\u200d👧"
    assert normalise(family) == family
    persian = "می\u200cخواهم"
    assert normalise(persian) == persian


def test_scripts_without_case_and_spaces():
    chinese = (
        "习近平星期一在北京会见了来访的总统，双方讨论了许多方面的经济合作\n"
        "问题和地区安全形势，并且同意在今年之内再次举行会谈以推动各项工\n"
        "作。会谈之后双方签署了多项合作文件，内容涉及工业和农业以及贸易\n"
        "等领域。\n"
    )
    assert len(bodies(chinese)) == 1
    assert "经济合作问题" in bodies(chinese)[0]
    arabic = "قال الرئيس إنه موافق على\nالاتفاق\n، الذي وقعه أمس."
    assert bodies(arabic)[-1].endswith("الاتفاق، الذي وقعه أمس.")


LINES = st.sampled_from(
    [
        "Xi Jinping",
        ", który przybył",
        "zakończył podróż do",
        "Zdanie kończy się tu.",
        "- Tak - mówił.",
        "- punkt;",
        "Foto: x",
        "Udostępnij",
        "Lasă un comentariu",
        "",
        "",
        "Nagłówek bez kropki",
        "習近平",
        "قال الرئيس.",
        "😀 Cafe\u0301 ,",
        "www.ziar.example",
        "1. Punkt",
        "12:30",
        "a" * 70,
        "Zdanie o czymś długim i ciekawym, które trwa i trwa bez końca, aż się",
        ". Kropka",
        "„Da.”",
        "m.in.",
        "Czytaj także:",
    ]
)
TEXTS = st.one_of(
    st.lists(LINES, min_size=1, max_size=14).map("\n".join), st.text(min_size=1, max_size=120)
)


@given(text=TEXTS)
@settings(deadline=None, max_examples=300)
def test_paragraphs_cover_the_text_but_for_blank_lines(text: str):
    result = cleaned(text)
    at = 0
    for paragraph in result.paragraphs:
        assert at <= paragraph.start < paragraph.end
        quoted = result.text[paragraph.start : paragraph.end]
        assert quoted == quoted.strip()
        assert "\n" not in quoted
        assert not result.text[at : paragraph.start].strip()
        at = paragraph.end
    assert at == len(result.text)


@given(text=TEXTS)
@settings(deadline=None, max_examples=300)
def test_cleaning_loses_no_letter(text: str):
    result = cleaned(text).text
    kept = sorted(c for c in normalise(text) if c.isalnum())
    assert sorted(c for c in result if c.isalnum()) == kept


@given(text=st.lists(LINES, min_size=1, max_size=14).map("\n".join))
@settings(deadline=None, max_examples=300)
def test_clean_text_stays_as_it_is(text: str):
    once = cleaned(text).text
    assert cleaned(once).text == once


def test_seed_with_a_comment_form(shared_data: Path):
    result = clean(read(shared_data / "seeds" / "000_e66a350b33f241d6.txt"))
    furniture = [
        result.text[p.start : p.end] for p in result.paragraphs if p.kind is ParagraphKind.FURNITURE
    ]
    assert len(furniture) == 4
    assert furniture[0].startswith("Foto")
    assert [p.kind for p in result.paragraphs] == [BODY] * 9 + [FURNITURE] * 4


def test_seed_with_link_text_on_its_own_lines(shared_data: Path):
    result = clean(read(shared_data / "seeds" / "003_8b33d8031a272dd0.txt"))
    assert all(p.kind is BODY for p in result.paragraphs)
    assert len(result.paragraphs) == 7
    first = result.text[: result.paragraphs[0].end]
    assert "zakończył dziś podróż do Chin, która - jak" in first
    assert result.title is None


def test_real_articles_keep_their_letters(shared_data: Path):
    files = sorted((shared_data / "slavner").glob("*/*.txt"))[::300]
    for path in files:
        source = read(path)
        result = clean(source)
        assert clean(SourceText(result.text)).text == result.text
        kept = sum(c.isalnum() for c in normalise(source.text))
        assert sum(c.isalnum() for c in result.text) == kept


def test_items_counted_from_one_are_no_furniture_whatever_stands_between_them():
    items = [f"{n}) Lampa stołowa z kloszem numer {n}" for n in range(1, 7)]
    lines = ["Oto sześć lamp, które poleca redakcja tego wydania.", ""]
    for item in items:
        lines += [item, "", "https://example.org/lampa", ""]
    cleaned = clean(SourceText("\n".join(lines)))
    kinds = {cleaned.text[p.start : p.end]: p.kind for p in cleaned.paragraphs}
    assert all(kinds[item] is not ParagraphKind.FURNITURE for item in items)


@pytest.mark.parametrize(
    ("lines", "whole"),
    [
        (["Starosta powiedział", "„", "nie ma zgody", "”", "i wyszedł."], "„nie ma zgody”"),
        (["Ustawę", "(", "druk 412", ")", "przyjęto w nocy bez poprawek."], "(druk 412)"),
        (["Napisał", '"', "czekamy na most", '"', "i tyle z tego wynikło."], '"czekamy na most"'),
    ],
)
def test_a_mark_on_a_line_of_its_own_is_no_furniture(lines: list[str], whole: str):
    cleaned = clean(SourceText("\n".join(lines)))
    assert [p.kind for p in cleaned.paragraphs] == [ParagraphKind.BODY]
    assert whole in cleaned.text


def test_a_preposition_on_a_line_of_its_own_begins_the_sentence():
    text = "Most jest zamknięty od wczoraj.\nW\nWarszawie nie ma objazdu dla autobusów miejskich."
    cleaned = clean(SourceText(text))
    assert cleaned.text.split("\n\n")[1].startswith("W Warszawie nie ma")


def test_lines_of_an_agency_for_editors_are_furniture():
    text = (
        "EKO-0417 3 gos 0212 PAP n/KRJ\ngos-kolej-Kutno\n   Kutno: tory naprawione (opis)\n\n"
        "   12.03.Kutno (PAP) - Kolejarze naprawili tory pod Kutnem, podała w środę spółka.\n"
        "   Pociągi wróciły na trasę. (PAP)\n\n   autor: Jan Lis\njl/ wk/\n"
    )
    cleaned = clean(SourceText(text))
    kinds = {cleaned.text[p.start : p.end]: p.kind for p in cleaned.paragraphs}
    assert cleaned.title == "Kutno: tory naprawione (opis)"
    assert kinds["jl/ wk/"] is ParagraphKind.FURNITURE
    assert kinds["EKO-0417 3 gos 0212 PAP n/KRJ"] is ParagraphKind.FURNITURE
