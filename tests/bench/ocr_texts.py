"""Texts for scans: the shipped sample articles, and a few in other scripts, written for this."""

from __future__ import annotations

from pathlib import Path

from core.cleaning import clean
from core.reading import read

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"
LONGEST = 1_500

_SAMPLES = {
    "ro": "ro-constanta-cereale.txt",
    "pl": "pl-telus-embargo-na-zboze.txt",
    "cs": "cs-lukasenko-mezi-pekingem-a-moskvou.txt",
    "de": "de-lukaschenko-peking.txt",
    "es": "es-acuerdo-del-grano.txt",
    "hu": "hu-gabonatilalom.txt",
    "bg": "bg-zabrana-za-zarno.txt",
    "uk": "uk-morskyi-korydor.txt",
}
_WRITTEN = {
    "ru": """Порт увеличил перевалку зерна

В порту за осень перевалили на треть больше зерна, чем год назад. Начальник порта Игорь Савельев
сообщил журналистам, что суда теперь стоят на рейде не дольше двух суток. «Мы открыли второй причал
и наняли сорок человек», – сказал он.

По данным министерства, с 1 сентября по 30 ноября через порт прошло 1,2 млн тонн пшеницы и 340 тысяч
тонн кукурузы. Больше всего купили Египет и Турция. Эксперты считают, что зимой объёмы упадут из-за
льда и штормов, но к марту снова вырастут.""",
    "el": """Το λιμάνι δέχεται περισσότερα πλοία

Το λιμάνι της πόλης δέχτηκε το φθινόπωρο ένα τρίτο περισσότερα πλοία από πέρυσι. Ο διευθυντής του,
Γιώργος Παπαδάκης, είπε στους δημοσιογράφους ότι η αναμονή δεν ξεπερνά πλέον τις δύο ημέρες.

Σύμφωνα με το υπουργείο, από την 1η Σεπτεμβρίου έως τις 30 Νοεμβρίου φορτώθηκαν 1,2 εκατομμύρια
τόνοι σιταριού. Οι μεγαλύτεροι αγοραστές ήταν η Αίγυπτος και η Τουρκία. Οι ειδικοί περιμένουν ότι
τον χειμώνα οι ποσότητες θα μειωθούν λόγω της κακοκαιρίας.""",
    "ar": """الميناء يستقبل سفنا أكثر

استقبل ميناء المدينة في الخريف عددا من السفن يزيد بمقدار الثلث على العام الماضي. وقال مدير الميناء
سامي الحداد للصحفيين إن السفن لا تنتظر الآن أكثر من يومين.

وبحسب الوزارة فقد شحن من الميناء خلال ثلاثة أشهر أكثر من مليون طن من القمح. وكانت مصر وتركيا أكبر
المشترين. ويتوقع الخبراء أن تنخفض الكميات في الشتاء بسبب العواصف ثم ترتفع من جديد في الربيع.""",
    "zh-Hans": """港口粮食出口增加

今年秋天，该港口运出的粮食比去年同期增加了三分之一。港口主任李建国对记者说，船只现在等待的时间不超过两天。
他说，港口开放了第二个码头，并且新招了四十名工人。

据有关部门统计，从九月一日到十一月三十日，共有一百二十万吨小麦经过这里出口，最大的买家是埃及和土耳其。
专家认为，冬天由于天气原因，出口量会下降，但是到明年三月会再次上升。""",
    "ja": """港の穀物輸出が増える

この秋、港から積み出された穀物は去年より三割多かった。港長の山田健一さんは記者団に対し、船の待ち時間は今では
二日を超えないと話した。第二の岸壁が開かれ、四十人が新しく雇われたという。

省の統計によると、九月一日から十一月三十日までに百二十万トンの小麦が輸出された。最も多く買ったのはエジプトと
トルコだった。専門家は、冬は天候のために量が減るが、三月にはまた増えるとみている。""",
}


def _sample(name: str) -> str:
    """Give the start of a sample as Diptych reads it: some are broken into lines on purpose."""
    text = clean(read(SAMPLES / name)).text
    return text[: text.rindex("\n\n", 0, LONGEST)] if len(text) > LONGEST else text


def _flowing(text: str, gap: str) -> str:
    """Give a text without the line breaks that it has only here."""
    return "\n\n".join(gap.join(part.split("\n")) for part in text.split("\n\n"))


TEXTS = {code: _sample(name) for code, name in _SAMPLES.items()} | {
    code: _flowing(text, "" if code in {"zh-Hans", "ja"} else " ")
    for code, text in _WRITTEN.items()
}

_ALPHABETS = ("Noto Serif", "DejaVu Sans")
FONTS = {
    "Latn": _ALPHABETS,
    "Cyrl": _ALPHABETS,
    "Grek": _ALPHABETS,
    "Arab": ("Noto Naskh Arabic", "Noto Sans Arabic"),
    "Hans": ("Noto Serif CJK SC", "Noto Sans CJK SC"),
    "Jpan": ("Noto Serif CJK JP", "Noto Sans CJK JP"),
}
