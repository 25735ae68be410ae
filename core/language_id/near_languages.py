"""Words that part two languages which are else nearly one: how they begin, in each."""

from __future__ import annotations

import re
from functools import cache

WEIGHT = 1.6
"""How much a telltale word adds to the logarithm of how likely its language is."""

_TELLTALES: dict[str, str] = {
    "hr": (
        "europ povijes tisuć milijun tijek tjed točn netočn sustav gospodar obitelj tvrtk znanstv "
        "zrakopl zračn prosvjed kolodvor sveučiliš tko| netko| nitko| siječ veljač ožuj travnj "
        "svibnj lipnj srpnj kolovoz rujn listopad studen prosin kemij uvjet izvješ priopć kruh "
        "redatelj glazb ravnatelj općenit natjecat dulj španj ozlij unatoč tijekom| ovis "
        "financ vlak| vlakov vjerojat zemljopis promidž proraču postotak nazočn glede| ured"
    ),
    "bs": (
        "evrop histor hiljad milion tokom| sedmic tačn sistem ekonom porodic kompanij naučn avion "
        "univerzit ko| neko| niko| januar februar mart| marta| april| aprila| maj| maja| juni| "
        "juna| juli| jula| august septemb oktob novemb decemb hemij uslov saopć saopšt hljeb "
        "režiser muzi vjerovat povrij uprkos| veoma| mada| općenit špans procen direktor finans "
        "voz| vozov takmič zavis skoro| ponovo| nauč budžet vazduh"
    ),
    "id": (
        "karena| bahwa| bisa| saat| berbeda| berbagai| bagian| lainnya| yaitu| memiliki| mobil| "
        "perusaha sulit| situs| polisi| rumah| pemerintah uang| kantor| juni| juli| agustus| "
        "desember| maret| april| inggris| eropa| selasa| rabu| kamis| jumat| sebagian| saja| "
        "universitas| setelah| bulan| kecelakaan"
    ),
    "ms": (
        "kerana| bahawa| boleh| semasa| berbeza| pelbagai| bahagian| mempunyai| ialah| beliau| "
        "syarikat selepas| bandar| kereta| sejuk| polis| hospital| kerajaan| wang| pejabat| jun| "
        "julai| ogos| disember| mac| eropah| khamis| jumaat| sebahagian| sahaja| universiti| cuba| "
        "perkhidmatan| kanak| kelajuan| sukar| manakala| sekiranya| antarabangsa kemalangan"
    ),
}
NEAR = {"hr": "bs", "bs": "hr", "id": "ms", "ms": "id"}


def telltales(text: str, language: str) -> float:
    """Give what a text's telltale words add to a language that has a near relative."""
    return WEIGHT * len(set(_pattern(language).findall(text.lower())))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    forms = (form.replace("|", r"\b") for form in _TELLTALES[language].split())
    return re.compile(rf"\b(?:{'|'.join(forms)})")
