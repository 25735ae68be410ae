"""The sentences of the made-up news: each in four languages, with slots for what varies.

`{person1}` is a slot in the nominative, `{person1.ins}` in another case, and
`{person1?był|była}` one of the words by the gender or number of what fills the slot.
The part of the slot before its number is its kind. Every language uses the same slots.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Template:
    """One sentence in four languages."""

    name: str
    en: str
    ro: str
    pl: str
    de: str

    def text(self, language: str) -> str:
        return {"en": self.en, "ro": self.ro, "pl": self.pl, "de": self.de}[language]


NEWS = (
    Template(
        "met",
        "{person1} met {person2} {city1.in} {day1.on}.",
        "{person1} s-a întâlnit {day1.on} {city1.in} cu {person2}.",
        "{person1} {person1?spotkał|spotkała} się {day1.on} {city1.in} z {person2.ins}.",
        "{person1} traf {day1.on} {city1.in} {person2}.",
    ),
    Template(
        "titled-met",
        "{titled1} met {titled2} {city1.in}.",
        "{titled1} s-a întâlnit {city1.in} cu {titled2}.",
        "{titled1} {titled1?spotkał|spotkała} się {city1.in} z {titled2.ins}.",
        "{titled1} traf {city1.in} {titled2}.",
    ),
    Template(
        "visit-ended",
        "{titled1} ended an official visit {country1.to} {day1.on}.",
        "{titled1} a încheiat {day1.on} o vizită oficială {country1.in}.",
        "{titled1} {titled1?zakończył|zakończyła} {day1.on} oficjalną wizytę {country1.in}.",
        "{titled1} beendete {day1.on} einen offiziellen Besuch {country1.in}.",
    ),
    Template(
        "arrived",
        "{person1} arrived {city1.in} {date1.on}.",
        "{person1} a sosit {city1.in} {date1.on}.",
        "{person1} {person1?przyjechał|przyjechała} {city1.to} {date1.on}.",
        "{person1} kam {date1.on} {city1.in} an.",
    ),
    Template(
        "will-travel",
        "{surname1} will travel {country1.to} {month1.in}.",
        "{surname1} va călători {month1.in} {country1.to}.",
        "{surname1} pojedzie {month1.in} {country1.to}.",
        "{surname1} wird {month1.in} {country1.to} reisen.",
    ),
    Template(
        "country-president-said",
        "{role1@person1} {country1.gen}, {person1}, said that the talks with {country2} will "
        "continue.",
        "{role1@person1} {country1.gen}, {person1}, a spus că discuțiile cu {country2.bare} vor "
        "continua.",
        "{role1@person1} {country1.gen} {person1} {person1?powiedział|powiedziała}, że rozmowy z "
        "{country2.ins} będą kontynuowane.",
        "{role1@person1} {country1.gen}, {person1}, sagte, dass die Gespräche mit {country2.dat} "
        "weitergehen.",
    ),
    Template(
        "relations",
        "Relations between {country1} and {country2} are very good.",
        "Relațiile dintre {country1.bare} și {country2.bare} sunt foarte bune.",
        "Stosunki między {country1.ins} a {country2.ins} są bardzo dobre.",
        "Die Beziehungen zwischen {country1.dat} und {country2.dat} sind sehr gut.",
    ),
    Template(
        "government-announced",
        "The government {country1.gen} announced {day1.on} a new aid programme of {money1}.",
        "Guvernul {country1.gen} a anunțat {day1.on} un nou program de ajutor de {money1}.",
        "Rząd {country1.gen} ogłosił {day1.on} nowy program pomocy o wartości {money1}.",
        "Die Regierung {country1.gen} kündigte {day1.on} ein neues Hilfsprogramm über {money1} an.",
    ),
    Template(
        "parliament-adopted",
        "The parliament {country1.gen} adopted the new law with {n1} votes.",
        "Parlamentul {country1.gen} a adoptat noua lege cu {n1} de voturi.",
        "Parlament {country1.gen} przyjął nową ustawę {n1} głosami.",
        "Das Parlament {country1.gen} nahm das neue Gesetz mit {n1} Stimmen an.",
    ),
    Template(
        "police-arrested",
        "The police arrested {n1} people {city1.in} {day1.on}.",
        "Poliția a arestat {day1.on} {n1} de persoane {city1.in}.",
        "Policja zatrzymała {day1.on} {city1.in} {n1} osób.",
        "Die Polizei nahm {day1.on} {city1.in} {n1} Personen fest.",
    ),
    Template(
        "protest",
        "More than {n1} people protested {city1.in} against {person1}.",
        "Peste {n1} de oameni au protestat {city1.in} împotriva {person1.gen}.",
        "Ponad {n1} osób protestowało {city1.in} przeciwko polityce {person1.gen}.",
        "Mehr als {n1} Menschen protestierten {city1.in} gegen {person1}.",
    ),
    Template(
        "org-warned",
        "{org1} warned {day1.on} that the situation {country1.in} is getting worse.",
        "{org1} {org1?a|au} avertizat {day1.on} că situația {country1.in} se înrăutățește.",
        "{org1} {org1?ostrzegł|ostrzegła|ostrzegło|ostrzegły} {day1.on}, że sytuacja "
        "{country1.in} się pogarsza.",
        "{org1} {org1?warnte|warnten} {day1.on}, dass sich die Lage {country1.in} verschlechtert.",
    ),
    Template(
        "org-appointed",
        "{org1} appointed {person1} as its new director.",
        "{org1} {org1?a|au} numit pe {person1} în funcția de director.",
        "{org1} {org1?mianował|mianowała|mianowało|mianowały} {person1.acc} na stanowisko "
        "dyrektora.",
        "{org1} {org1?ernannte|ernannten} {person1} zum neuen Direktor.",
    ),
    Template(
        "org-spokesman",
        "The spokesman {org1.gen}, {man1}, confirmed the information.",
        "Purtătorul de cuvânt al {org1.gen}, {man1}, a confirmat informația.",
        "Rzecznik {org1.gen} {man1} potwierdził tę informację.",
        "Der Sprecher {org1.gen}, {man1}, bestätigte die Information.",
    ),
    Template(
        "agreement",
        "{country1} and {country2} signed a trade agreement {city1.in}.",
        "{country1} și {country2} au semnat un acord comercial {city1.in}.",
        "{country1} i {country2} podpisały {city1.in} umowę handlową.",
        "{country1} und {country2} unterzeichneten {city1.in} ein Handelsabkommen.",
    ),
    Template(
        "economy-grew",
        "The economy {country1.gen} grew by {percent1} in {year1}.",
        "Economia {country1.gen} a crescut cu {percent1} în {year1}.",
        "Gospodarka {country1.gen} wzrosła o {percent1} w {year1} roku.",
        "Die Wirtschaft {country1.gen} wuchs im Jahr {year1} um {percent1}.",
    ),
    Template(
        "inflation",
        "Inflation {country1.in} reached {percent1} {month1.in}.",
        "Inflația {country1.in} a ajuns {month1.in} la {percent1}.",
        "Inflacja {country1.in} osiągnęła {month1.in} poziom {percent1}.",
        "Die Inflation {country1.in} erreichte {month1.in} {percent1}.",
    ),
    Template(
        "elections",
        "The elections {country1.in} will take place {date1.on}.",
        "Alegerile {country1.in} vor avea loc {date1.on}.",
        "Wybory {country1.in} odbędą się {date1.on}.",
        "Die Wahlen {country1.in} finden {date1.on} statt.",
    ),
    Template(
        "won-election",
        "{person1} won the election with {percent1} of the votes.",
        "{person1} a câștigat alegerile cu {percent1} din voturi.",
        "{person1} {person1?wygrał|wygrała} wybory, zdobywając {percent1} głosów.",
        "{person1} gewann die Wahl mit {percent1} der Stimmen.",
    ),
    Template(
        "born",
        "{person1} was born {city1.in} in {year1}.",
        "{person1} s-a născut {city1.in} în {year1}.",
        "{person1} {person1?urodził|urodziła} się {city1.in} w {year1} roku.",
        "{person1} wurde {year1} {city1.in} geboren.",
    ),
    Template(
        "small-town",
        "The accident happened in the town of {word1}, near the border with {country1}.",
        "Accidentul s-a produs în orașul {word1}, aproape de granița cu {country1.bare}.",
        "Do wypadku doszło w mieście {word1}, niedaleko granicy z {country1.ins}.",
        "Der Unfall ereignete sich in der Stadt {word1}, nahe der Grenze zu {country1.dat}.",
    ),
    Template(
        "company",
        "The company {word1} {city1.from} will build a new factory {country1.in}.",
        "Compania {word1} {city1.from} va construi o nouă fabrică {country1.in}.",
        "Firma {word1} {city1.from} zbuduje nową fabrykę {country1.in}.",
        "Die Firma {word1} {city1.from} wird {country1.in} eine neue Fabrik bauen.",
    ),
    Template(
        "acronym",
        "The {acronym1} party lost {n1} seats, reports the {agency1} agency.",
        "Partidul {acronym1} a pierdut {n1} de locuri, relatează agenția {agency1}.",
        "Partia {acronym1} straciła {n1} mandatów, podaje agencja {agency1}.",
        "Die Partei {acronym1} verlor {n1} Sitze, berichtet die Agentur {agency1}.",
    ),
    Template(
        "agency-reports",
        "The {agency1} agency reports that {person1} is {city1.in}.",
        "Agenția {agency1} relatează că {person1} se află {city1.in}.",
        "Agencja {agency1} podaje, że {person1} przebywa {city1.in}.",
        "Die Agentur {agency1} berichtet, dass {person1} {city1.in} ist.",
    ),
    Template(
        "meeting-time",
        "The meeting will begin {day1.on} at {time1} {city1.in}.",
        "Întâlnirea va începe {day1.on}, la ora {time1}, {city1.in}.",
        "Spotkanie rozpocznie się {day1.on} o godzinie {time1} {city1.in}.",
        "Das Treffen beginnt {day1.on} um {time1} Uhr {city1.in}.",
    ),
    Template(
        "according-to",
        "According to {person1}, {country1} wants to work more closely with {country2}.",
        "Potrivit {person1.gen}, {country1} {country1?vrea|vor} să colaboreze mai strâns cu "
        "{country2.bare}.",
        "Według {person1.gen} {country1} "
        "{country1?chce|chce|chce|chcą} ściślej współpracować z {country2.ins}.",
        "Laut {person1} {country1?will|wollen} {country1} enger mit {country2.dat} "
        "zusammenarbeiten.",
    ),
    Template(
        "surname-thanked",
        "{surname1} thanked the people {country1.gen} for their support.",
        "{surname1} a mulțumit poporului {country1.gen} pentru sprijin.",
        "{surname1} {surname1?podziękował|podziękowała} narodowi {country1.gen} za wsparcie.",
        "{surname1} dankte dem Volk {country1.gen} für die Unterstützung.",
    ),
    Template(
        "surname-discussed",
        "{surname1} and {surname2} discussed the war {country1.in}.",
        "{surname1} și {surname2} au discutat despre războiul {country1.from}.",
        "{surname1} i {surname2} rozmawiali o wojnie {country1.in}.",
        "{surname1} und {surname2} sprachen über den Krieg {country1.in}.",
    ),
    Template(
        "surname-visit",
        "It is the first visit of {surname1} {city1.to} since {year1}.",
        "Este prima vizită a {surname1.gen} {city1.to} din {year1}.",
        "To pierwsza wizyta {surname1.gen} {city1.in} od {year1} roku.",
        "Es ist der erste Besuch von {surname1} {city1.in} seit {year1}.",
    ),
    Template(
        "invited",
        "{titled1} invited {man1} {city1.to}.",
        "{titled1} l-a invitat pe {man1} {city1.to}.",
        "{titled1} {titled1?zaprosił|zaprosiła} {man1.acc} {city1.to}.",
        "{titled1} lud {man1} {city1.to} ein.",
    ),
    Template(
        "criticised",
        "{person1} criticised the decision {org1.gen}.",
        "{person1} a criticat decizia {org1.gen}.",
        "{person1} {person1?skrytykował|skrytykowała} decyzję {org1.gen}.",
        "{person1} kritisierte die Entscheidung {org1.gen}.",
    ),
    Template(
        "sanctions",
        "{org1} imposed new sanctions on {country1}.",
        "{org1} {org1?a|au} impus noi sancțiuni împotriva {country1.gen}.",
        "{org1} {org1?nałożył|nałożyła|nałożyło|nałożyły} nowe sankcje na władze {country1.gen}.",
        "{org1} {org1?verhängte|verhängten} neue Sanktionen gegen {country1}.",
    ),
    Template(
        "journalist",
        "The journalist {man1} was released from prison {country1.in} {day1.on}.",
        "Jurnalistul {man1} a fost eliberat {day1.on} din închisoare {country1.in}.",
        "Dziennikarz {man1} wyszedł {day1.on} z więzienia {country1.in}.",
        "Der Journalist {man1} kam {day1.on} {country1.in} aus dem Gefängnis frei.",
    ),
    Template(
        "prices",
        "Gas prices rose by {percent1} after the attack on {city1}.",
        "Prețul gazelor a crescut cu {percent1} după atacul de {city1.in}.",
        "Ceny gazu wzrosły o {percent1} po ataku na miasto {city1}.",
        "Die Gaspreise stiegen nach dem Angriff auf {city1} um {percent1}.",
    ),
    Template(
        "delegation",
        "A delegation {city1.from}, led by {person1}, visited the headquarters {org1.gen}.",
        "O delegație {city1.from}, condusă de {person1}, a vizitat sediul {org1.gen}.",
        "Delegacja {city1.from}, na której czele {person1?stał|stała} {person1}, odwiedziła "
        "siedzibę {org1.gen}.",
        "Eine Delegation {city1.from} unter der Leitung von {person1} besuchte den Sitz "
        "{org1.gen}.",
    ),
    Template(
        "snow",
        "Heavy snow closed the airport {city1.in} {day1.on}.",
        "Ninsoarea puternică a închis {day1.on} aeroportul {city1.from}.",
        "Obfite opady śniegu zamknęły {day1.on} lotnisko {city1.in}.",
        "Starker Schneefall legte {day1.on} den Flughafen {city1.in} lahm.",
    ),
    Template(
        "opened-office",
        "{org1} opened a new office {city1.in} {date1.on}.",
        "{org1} {org1?a|au} deschis un birou nou {city1.in} {date1.on}.",
        "{org1} {org1?otworzył|otworzyła|otworzyło|otworzyły} {date1.on} nowe biuro {city1.in}.",
        "{org1} {org1?eröffnete|eröffneten} {date1.on} ein neues Büro {city1.in}.",
    ),
    Template(
        "did-not-answer",
        "{surname1} did not answer the questions of the journalists.",
        "{surname1} nu a răspuns la întrebările jurnaliștilor.",
        "{surname1} nie {surname1?odpowiedział|odpowiedziała} na pytania dziennikarzy.",
        "{surname1} beantwortete die Fragen der Journalisten nicht.",
    ),
    Template(
        "talks-with",
        "{person1} had long talks with {titled1}.",
        "{person1} a avut discuții lungi cu {titled1}.",
        "{person1} {person1?odbył|odbyła} długie rozmowy z {titled1.ins}.",
        "{person1} führte lange Gespräche mit {titled1}.",
    ),
    Template(
        "cost",
        "The new bridge {city1.in} will cost {money1}.",
        "Noul pod {city1.from} va costa {money1}.",
        "Nowy most {city1.in} będzie kosztować {money1}.",
        "Die neue Brücke {city1.in} wird {money1} kosten.",
    ),
)

HEADLINES = (
    Template(
        "headline-visit",
        "{surname1} on an official visit {country1.to}",
        "{surname1}, în vizită oficială {country1.in}",
        "{surname1} z oficjalną wizytą {country1.in}",
        "{surname1} auf offiziellem Besuch {country1.in}",
    ),
    Template(
        "headline-agreement",
        "New agreement between {country1} and {country2}",
        "Un nou acord între {country1.bare} și {country2.bare}",
        "Nowa umowa między {country1.ins} a {country2.ins}",
        "Neues Abkommen zwischen {country1.dat} und {country2.dat}",
    ),
    Template(
        "headline-crisis",
        "Crisis {country1.in}: what does {surname1} want?",
        "Criză {country1.in}: ce vrea {surname1}?",
        "Kryzys {country1.in}: czego chce {surname1}?",
        "Krise {country1.in}: Was will {surname1}?",
    ),
    Template(
        "headline-killed",
        "{n1} people injured {city1.in}",
        "{n1} de persoane rănite {city1.in}",
        "{n1} osób rannych {city1.in}",
        "{n1} Verletzte {city1.in}",
    ),
    Template("name-only", "{person1}", "{person1}", "{person1}", "{person1}"),
    Template(
        "city-date", "{city1}, {date1}", "{city1}, {date1}", "{city1}, {date1}", "{city1}, {date1}"
    ),
    Template(
        "dateline",
        "{weekday1}, {date1}",
        "{weekday1}, {date1}",
        "{weekday1}, {date1}",
        "{weekday1}, {date1}",
    ),
)

FURNITURE = (
    Template("photo", "Photo: {agency1}", "Foto: {agency1}", "Fot. {agency1}", "Foto: {agency1}"),
    Template(
        "photo-person",
        "Photo: {person1} / {agency1}",
        "Foto: {person1} / {agency1}",
        "Fot. {person1} / {agency1}",
        "Foto: {person1} / {agency1}",
    ),
    Template(
        "source", "Source: {agency1}", "Sursa: {agency1}", "Źródło: {agency1}", "Quelle: {agency1}"
    ),
    Template("read-also", "Read also", "Citește și", "Czytaj także", "Lesen Sie auch"),
    Template("comments", "Comments", "Comentarii", "Komentarze", "Kommentare"),
    Template(
        "leave-comment",
        "Leave a comment",
        "Lasă un comentariu",
        "Zostaw komentarz",
        "Schreiben Sie einen Kommentar",
    ),
    Template(
        "share", "Share the article", "Distribuie articolul", "Udostępnij artykuł", "Artikel teilen"
    ),
    Template(
        "newsletter",
        "Subscribe to the newsletter",
        "Abonează-te la newsletter",
        "Zapisz się do newslettera",
        "Abonnieren Sie den Newsletter",
    ),
    Template(
        "email",
        "Your email address will not be published.",
        "Adresa ta de email nu va fi publicată.",
        "Twój adres e-mail nie zostanie opublikowany.",
        "Ihre E-Mail-Adresse wird nicht veröffentlicht.",
    ),
)

_QUOTES = (
    (
        "Relations with {country1} are very good",
        "Relațiile cu {country1.bare} sunt foarte bune",
        "Stosunki z {country1.ins} są bardzo dobre",
        "Die Beziehungen zu {country1.dat} sind sehr gut",
    ),
    (
        "The people {country1.gen} want peace",
        "Oamenii din {country1.bare} vor pace",
        "Mieszkańcy {country1.gen} chcą pokoju",
        "Die Menschen {country1.gen} wollen Frieden",
    ),
    (
        "We will not give up",
        "Nu vom renunța",
        "Nie poddamy się",
        "Wir werden nicht aufgeben",
    ),
    (
        "Tomorrow I am going {country1.to}",
        "Mâine plec {country1.to}",
        "Jutro jadę {country1.to}",
        "Morgen reise ich {country1.to}",
    ),
    (
        "We need {money1} for new schools",
        "Avem nevoie de {money1} pentru școli noi",
        "Na nowe szkoły potrzeba {money1}",
        "Wir brauchen {money1} für neue Schulen",
    ),
    (
        "I have great respect for {person2}",
        "Am mult respect pentru {person2}",
        "Mam wielki szacunek dla {person2.gen}",
        "Ich habe großen Respekt vor {person2}",
    ),
    (
        "It was a difficult year for {country1}",
        "A fost un an greu pentru {country1.bare}",
        "To był trudny rok dla {country1.gen}",
        "Es war ein schwieriges Jahr für {country1.acc}",
    ),
    (
        "We are waiting for a decision {org1.gen}",
        "Așteptăm o decizie a {org1.gen}",
        "Czekamy na decyzję {org1.gen}",
        "Wir warten auf eine Entscheidung {org1.gen}",
    ),
)

_FRAMES = (
    (
        "“{quote},” said {person1}.",
        "„{quote}”, a spus {person1}.",
        "„{quote}” – {person1?powiedział|powiedziała} {person1}.",
        "„{quote}“, sagte {person1}.",
    ),
    (
        "“{quote},” said {titled1} {city1.in}.",
        "„{quote}”, a declarat {titled1} {city1.in}.",
        "„{quote}” – {titled1?oświadczył|oświadczyła} {city1.in} {titled1}.",
        "„{quote}“, sagte {titled1} {city1.in}.",
    ),
    (
        "{surname1} said {day1.on}: “{quote}.”",
        "{surname1} a spus {day1.on}: „{quote}.”",
        "{surname1} {surname1?powiedział|powiedziała} {day1.on}: „{quote}.”",
        "{surname1} sagte {day1.on}: „{quote}.“",
    ),
)


def _quotations() -> tuple[Template, ...]:
    return tuple(
        Template(
            f"quote-{frame_number}-{quote_number}",
            *(
                frame_text.replace("{quote}", quote_text)
                for frame_text, quote_text in zip(frame, quote, strict=True)
            ),
        )
        for frame_number, frame in enumerate(_FRAMES)
        for quote_number, quote in enumerate(_QUOTES)
    )


QUOTATIONS = _quotations()
TEMPLATES = {template.name: template for template in (*NEWS, *HEADLINES, *FURNITURE, *QUOTATIONS)}
