"""Countries and capitals in every case: one id each, in whatever form the text has them."""

from __future__ import annotations

import re

import pytest

from core.article import MentionType
from core.names import authority
from core.text.romanisation import fold
from core.text.tokens import words_of
from tests.core.names.plain_articles import make_article

FORMS = {
    "pl": {
        "cldr:EG": "Egipt, Egiptu, Egiptowi, Egiptem, Egipcie",
        "cldr:DE": "Niemcy, Niemiec, Niemcom, Niemcami, Niemczech",
        "cldr:HU": "Węgry, Węgier, Węgrom, Węgrami, Węgrzech",
        "cldr:IT": "Włochy, Włoch, Włochom, Włochami, Włoszech",
        "cldr:CZ": "Czechy, Czech, Czechom, Czechami, Czechach",
        "cldr:CN": "Chiny, Chin, Chinom, Chinami, Chinach, Chińskiej Republiki Ludowej",
        "cldr:PH": "Filipiny, Filipin, Filipinom, Filipinami, Filipinach",
        "cldr:GB": "Wielka Brytania, Wielkiej Brytanii, Wielką Brytanię, Wielką Brytanią",
        "cldr:US": "Stany Zjednoczone, Stanów Zjednoczonych, Stanom Zjednoczonym, "
        "Stanami Zjednoczonymi, Stanach Zjednoczonych",
        "cldr:SA": "Arabia Saudyjska, Arabii Saudyjskiej, Arabię Saudyjską, Arabią Saudyjską",
        "cldr:KP": "Korea Północna, Korei Północnej, Koreę Północną, Koreą Północną",
        "cldr:AE": "Zjednoczonych Emiratów Arabskich, Zjednoczonymi Emiratami Arabskimi",
        "cldr:BY": "Białoruś, Białorusi, Białorusią",
        "cldr:LT": "Litwa, Litwy, Litwie, Litwę, Litwą",
        "cldr:LV": "Łotwa, Łotwy, Łotwie, Łotwę, Łotwą",
        "cldr:IN": "Indie, Indii, Indiom, Indiami, Indiach",
        "cldr:NE": "Niger, Nigru, Nigrowi, Nigrem, Nigrze",
        "cldr:IL": "Izrael, Izraela, Izraelowi, Izraelem, Izraelu",
        "gaz:athens": "Ateny, Aten, Atenom, Atenami, Atenach",
        "gaz:zagreb": "Zagrzeb, Zagrzebia, Zagrzebiowi, Zagrzebiem, Zagrzebiu",
        "gaz:wroclaw": "Wrocław, Wrocławia, Wrocławiowi, Wrocławiem, Wrocławiu",
        "gaz:brest-by": "Brześć, Brześcia, Brześciowi, Brześciem, Brześciu",
        "gaz:balkans": "Bałkany, Bałkanów, Bałkanom, Bałkanami, Bałkanach",
    },
    "cs": {
        "cldr:EG": "Egypt, Egypta, Egyptu, Egyptem, Egyptě",
        "cldr:DE": "Německo, Německa, Německu, Německem",
        "cldr:US": "Spojené státy, Spojených států, Spojeným státům, Spojenými státy",
        "cldr:CN": "Čína, Číny, Číně, Čínu, Čínou",
        "cldr:IL": "Izrael, Izraele, Izraeli, Izraelem",
        "cldr:KP": "Severní Korea, Severní Koreje, Severní Koreji, Severní Koreou",
        "cldr:RU": "Rusko, Ruska, Rusku, Ruskem",
        "cldr:SK": "Slovensko, Slovenska, Slovensku, Slovenskem",
        "gaz:prague": "Praha, Prahy, Praze, Prahu, Prahou",
        "gaz:moscow": "Moskva, Moskvy, Moskvě, Moskvu, Moskvou",
        "gaz:baltic-sea": "Baltské moře, Baltského moře, Baltskému moři, Baltským mořem",
    },
    "sl": {
        "cldr:EG": "Egipt, Egipta, Egiptu, Egiptom",
        "cldr:DE": "Nemčija, Nemčije, Nemčiji, Nemčijo",
        "cldr:CN": "Kitajska, Kitajske, Kitajski, Kitajsko",
        "cldr:RU": "Rusija, Rusije, Rusiji, Rusijo",
        "cldr:US": "Združene države, Združenih držav, Združenim državam, Združenih državah",
        "gaz:brussels": "Bruselj, Bruslja, Bruslju, Brusljem",
        "gaz:kyiv": "Kijev, Kijeva, Kijevu, Kijevom",
    },
    "ru": {
        "cldr:EG": "Египет, Египта, Египту, Египтом, Египте",
        "cldr:DE": "Германия, Германии, Германию, Германией",
        "cldr:CN": "Китай, Китая, Китаю, Китаем, Китае",
        "cldr:US": "Соединенные Штаты, Соединённых Штатов, Соединенным Штатам, "
        "Соединенными Штатами, Соединенных Штатах",
        "cldr:MD": "Молдова, Молдовы, Молдове, Молдову, Молдовой",
        "cldr:XK": "Косово, Косова, Косову, Косовом, Косове",
        "cldr:TD": "Чад, Чада, Чаду, Чадом, Чаде",
        "cldr:KR": "Южная Корея, Южной Кореи, Южной Корее, Южную Корею",
        "cldr:BY": "Беларусь, Беларуси, Беларусью",
        "cldr:UA": "Украина, Украины, Украине, Украину, Украиной",
        "gaz:geneva": "Женева, Женевы, Женеве, Женеву, Женевой",
        "gaz:chisinau": "Кишинев, Кишинёв, Кишинева, Кишинёве",
        "gaz:bishkek": "Бишкек, Бишкека, Бишкеку, Бишкеком, Бишкеке",
        "gaz:zaporizhzhia": "Запорожье, Запорожья, Запорожью, Запорожьем",
        "gaz:moscow": "Москва, Москвы, Москве, Москву, Москвой",
    },
    "uk": {
        "cldr:EG": "Єгипет, Єгипту, Єгиптові, Єгиптом, Єгипті",
        "cldr:DE": "Німеччина, Німеччини, Німеччині, Німеччину, Німеччиною",
        "cldr:CN": "Китай, Китаю, Китаєм, Китаї",
        "cldr:US": "Сполучені Штати, Сполучених Штатів, Сполученим Штатам, "
        "Сполученими Штатами, Сполучених Штатах",
        "cldr:GB": "Велика Британія, Великої Британії, Велику Британію, Великою Британією",
        "cldr:HU": "Угорщина, Угорщини, Угорщині, Угорщину, Угорщиною",
        "cldr:TR": "Туреччина, Туреччини, Туреччині, Туреччину, Туреччиною",
        "cldr:BY": "Білорусь, Білорусі, Білоруссю",
        "gaz:kyiv": "Київ, Києва, Києву, Києвом, Києві",
        "gaz:vienna": "Відень, Відня, Відню, Віднем, Відні",
        "gaz:chisinau": "Кишинів, Кишинева, Кишиневу, Кишиневом, Кишиневі",
        "gaz:middle-east": "Близький Схід, Близького Сходу, Близькому Сході, Близьким Сходом",
    },
    "bg": {
        "cldr:US": "Съединените щати, САЩ",
        "cldr:EG": "Египет",
        "cldr:CN": "Китай",
        "cldr:GB": "Великобритания, Обединеното кралство",
        "cldr:NL": "Нидерландия, Холандия",
    },
    "ro": {
        "cldr:EG": "Egipt, Egiptul, Egiptului",
        "cldr:FR": "Franța, Franței",
        "cldr:GR": "Grecia, Greciei",
        "cldr:CH": "Elveția, Elveției",
        "cldr:RU": "Rusia, Rusiei, Federația Rusă, Federației Ruse",
        "cldr:BY": "Belarus, Belarusul, Belarusului",
        "cldr:GB": "Marea Britanie, Marii Britanii, Regatul Unit, Regatului Unit",
        "cldr:US": "Statele Unite, Statelor Unite, SUA, S.U.A.",
        "cldr:KR": "Coreea de Sud, Coreei de Sud",
        "cldr:NL": "Țările de Jos, Țărilor de Jos",
        "cldr:MD": "Republica Moldova, Republicii Moldova, Moldovei",
        "cldr:AE": "Emiratele Arabe Unite, Emiratelor Arabe Unite",
        "cldr:ZA": "Africa de Sud, Africii de Sud",
        "gaz:moscow": "Moscova, Moscovei",
        "gaz:bucharest": "București, Bucureștiul, Bucureștiului",
    },
}


@pytest.mark.parametrize("language", sorted(FORMS))
def test_every_case_form_is_found_whole_and_has_the_names_id(language: str):
    for key, forms in FORMS[language].items():
        for form in map(str.strip, forms.split(",")):
            words = words_of(form)
            hit = authority.match(words, 0, language)
            assert hit is not None, form
            assert (hit[0], hit[1].key) == (len(words), key), form


@pytest.mark.parametrize("language", sorted(FORMS))
def test_every_countrys_name_is_its_own(language: str):
    """No form that the tables give one country is the dictionary form of another."""
    for key, (kind, names) in authority.names_in(language).items():
        if re.fullmatch(r"cldr:[A-Z]{2}", key) and kind is MentionType.PLACE:
            for name in names:
                words = words_of(name)
                hit = authority.match(words, 0, language)
                if hit is not None and hit[0] == len(words):
                    owners = {
                        other
                        for other, (_, spelt) in authority.names_in(language).items()
                        if fold(name) in map(fold, spelt)
                    }
                    assert hit[1].key in owners, name
                else:
                    # "Congo - Kinshasa" is a way of CLDR's to tell two countries apart.
                    assert re.search(r"[^\w]-|[–—&(]|\d", name), name


@pytest.mark.parametrize(
    ("language", "sentence", "key"),
    [
        ("uk", "😀 Делегація Єгипту прибула до столиці אבג.", "cldr:EG"),
        ("pl", "Rozmowy z Krako\u0301wem i Egiptem trwają.", "cldr:EG"),
        ("ru", "Послы Молдовы и Польши встретились.", "cldr:MD"),
        ("ro", "Președintele Egiptului a plecat.", "cldr:EG"),
        ("cs", "O Severní Koreji se mluvilo dlouho.", "cldr:KP"),
    ],
)
def test_a_country_in_a_sentence_has_its_id_whatever_its_case(
    language: str, sentence: str, key: str
):
    assert key in {mention.key for mention in make_article(sentence, language).mentions}
