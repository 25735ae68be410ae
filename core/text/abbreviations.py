"""Abbreviations of news text that end in a full stop, by language, in lower case.

Those that always go on are never the end of a sentence (`dr.`, `ul.`). Those that may end one do so
before a capital letter, not before a figure or a small letter (`r.`, `zł.`, `itd.`). Short words
that are words too (`loc.`, `cap.`, `sen.`) are left out where the word is the commoner.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ALWAYS_GOES_ON: dict[str, frozenset[str]] = {
    "ro": _words(
        "nr. art. alin. lit. dr. prof. univ. conf. lect. ing. arh. av. acad. dl. d-l. dna. "
        "d-na. dlui. dnei. d-lui. d-nei. d-ra. dra. gen. col. lt. lt.-col. cpt. mr. sg. plt. "
        "cdt. adj. str. bd. b-dul. bul. șos. sos. jud. com. mun. ap. bl. sc. et. tel. fax. cca. "
        "aprox. ex. cf. pct. pag. p. vol. fig. v. vs. st. sf. pt. ian. feb. febr. mart. apr. "
        "iun. iul. aug. sept. oct. nov. dec. min. max. op. cit. resp. subl. trad. ed. red. "
        "coord. președ. pres. vicepreș. a.k.a. î.hr. i.e. m.s. mrs. ms. al. ș.a.m. sec. prep. "
        "asist. pr. pf. fr. intr. drd. jr. dvs. dv. dumv."
    ),
    "pl": _words(
        "m.in. np. ul. al. pl. os. dr. prof. hab. inż. mgr. lek. med. gen. płk. ppłk. mjr. kpt. "
        "por. ppor. sierż. st. asp. nadkom. kom. podkom. mł. insp. podinsp. bryg. abp. bp. ks. "
        "kard. św. bł. o. s. ss. im. tj. tzn. tzw. t.j. zw. zob. ww. nr. art. ust. pkt. lit. "
        "par. poz. dz.u. rozdz. tab. rys. str. wyd. red. tłum. oprac. ok. przyp. ur. zm. woj. "
        "pow. gm. m. tel. fot. dot. ds. wg. wgl. godz. min. sek. sygn. bm. jw. jr. sp. adm. "
        "dyr. przew. wiceprzew. pos. sen. zast. z-ca. pn. wt. śr. czw. pt. sob. niedz. kwiet. "
        "wrz. paźdz. grudz. pn.-wsch. p. pp. vs. ang. niem. franc. ros. ukr. łac. wł. hiszp. "
        "białorus. chiń. tys. proc. ws. ob. ż.w. nast."
    ),
    "uk": _words(
        "вул. просп. пр. м. с. смт. обл. р-н. ім. див. напр. проф. акад. доц. д-р. к.т.н. ред. "
        "ст. п. пп. ч. т. гр. о. св. нар. ген. полк. підполк. кап. лейт. серж. бл. тел. англ. "
        "нім. рос. укр. лат. франц. пол. т.зв. зв. буд. кв. пл. бул. пров. стор. рис. "
        "табл. тис. млн. млрд. ген.-лейт. ген.-полк. ген.-м."
    ),
    "ru": _words(
        "ул. просп. пр. г. пос. обл. р-н. им. см. напр. проф. акад. доц. д-р. ред. ст. п. пп. "
        "ч. стр. св. ген. полк. подп. кап. лейт. серж. тел. англ. нем. рус. укр. лат. франц. "
        "т.н. т. н. д. кв. пл. бул. пер. рис. табл. ок. ср. гл. тыс. млн. млрд. ген.-лейт. "
        "ген.-полк. ген.-м."
    ),
    "be": _words("вул. пр. г. праф. акад. імя. гл. напр. ген. с. т. зв."),
    "bg": _words(
        "ул. бул. гр. с. проф. доц. акад. д-р. инж. ген. полк. св. чл. ал. т. напр. вж. тел. "
        "обл. общ. кв. ж.к. стр. нар. ок. пр. т.нар."
    ),
    "cs": _words(
        "dr. prof. doc. ing. mgr. mudr. judr. phdr. rndr. bc. gen. plk. mjr. kpt. por. ul. nám. "
        "tř. č. čl. odst. písm. str. např. tzv. tj. tzn. resp. cca. okr. sv. mj. mil. tel. st. "
        "ml. vs. ved. red. obr. tab. angl. něm. fr. rus. lat. zn. zvl. aj. pozn. srov. viz. "
        "arch."
    ),
    "sk": _words(
        "dr. prof. doc. ing. mgr. mudr. judr. phdr. gen. plk. mjr. kpt. por. ul. nám. č. čl. "
        "ods. písm. str. napr. tzv. tj. t.j. tzn. resp. cca. okr. sv. tel. st. ml. vs. obr. "
        "tab. angl. nem. fr. rus. lat. pozn. porov."
    ),
    "sl": _words(
        "dr. prof. doc. mag. inž. gen. polk. ul. čl. odst. št. str. npr. t.i. t. i. tj. oz. sv. "
        "tel. g. gdč. red. sl. prim. angl. nem. fr. it."
    ),
    "hr": _words(
        "dr. prof. doc. mr. mag. ing. gen. ul. čl. st. br. str. npr. tzv. tj. sv. tel. g."
    ),
    "hu": _words(
        "tv. dr. prof. id. ifj. özv. gen. st. sz. u. ún. pl. ill. kb. vö. ld. tel. old. szerk. "
        "ford. bek. ker. vki."
    ),
    "de": _words(
        "dr. prof. hr. fr. dipl. ing. med. phil. jur. st. str. nr. abs. z.b. u.a. d.h. ca. bzw. "
        "vgl. sog. evtl. ggf. inkl. mio. mrd. tel. hrsg. geb. gest. abb. s. bd. kap. jr. sen. "
        "insb. i.d.r. zzgl. fa. gebr. abt. bez. rd. frl. dr.-ing. priv.-doz. ph.d."
    ),
    "fr": _words(
        "m. mm. mme. mlle. mgr. dr. pr. st. ste. av. bd. art. p. pp. cf. ex. env. tél. vol. "
        "chap. éd. gén. lt. al. n°. j.-c."
    ),
    "es": _words(
        "sr. sra. srta. sres. d. dª. dr. dra. prof. lic. ing. arq. gral. cnel. tte. cap. av. "
        "avda. c. núm. art. pág. págs. p. pp. cf. ej. p.ej. aprox. tel. vol. ed. ee. ud. uds. "
        "mons. pdte. dpto. st. sta. sto."
    ),
    "it": _words(
        "sig. sig.ra dott. dott.ssa prof. prof.ssa ing. avv. arch. on. sen. gen. col. cap. "
        "mons. art. artt. n. pag. pagg. p. pp. cfr. es. ecc.mo tel. vol. ca. s. ss. v. st."
    ),
    "pt": _words(
        "sr. sra. dr. dra. prof. profa. eng. arq. gen. cel. cap. av. r. n. núm. art. pág. págs. "
        "p. pp. cf. ex. tel. vol. ed. aprox. exmo. d. st. sto. sta."
    ),
    "nl": _words(
        "dhr. mevr. dr. prof. ir. ing. mr. drs. st. nr. art. blz. bijv. bv. ca. vgl. resp. z.g. "
        "zgn. o.a. m.n. t.a.v. d.w.z. incl. tel."
    ),
    "en": _words(
        "ph.d. mr. mrs. ms. dr. prof. rev. hon. gen. col. lt. maj. capt. cpl. sgt. cmdr. adm. sen. "
        "rep. gov. pres. supt. st. nos. vol. vs. pp. fig. e.g. i.e. cf. approx. est. dept. "
        "univ."
    ),
    "tr": _words(
        "dr. prof. doç. yrd. av. sn. alb. gen. org. korg. tuğg. no. cad. sok. mah. bkz. örn. "
        "yy. yak. st."
    ),
    "el": _words("κ. κα. δρ. καθ. αρ. αρθ. παρ. σελ. λ.χ. π.χ. βλ. δηλ. τηλ. οδ. στρ. άγ. αγ."),
    "sv": _words("dr. prof. s.k. t.ex. bl.a. d.v.s. ca. nr. kap. st. jfr. resp. f.d. inkl. tel."),
    "nb": _words("dr. prof. f.eks. bl.a. dvs. ca. nr. kap. st. jf. tlf. inkl. kl."),
    "da": _words("dr. prof. f.eks. bl.a. dvs. ca. nr. kap. st. jf. tlf. inkl. kl."),
    "fi": _words("dr. prof. esim. mm. ns. n. ks. vrt. nro. puh. ts. toim."),
    "ar": _words("د. أ. أ.د. م. ا. ا.د. ص. ق.م. ت. هـ."),
    "fa": _words("د. آ. م. ص. ق.م. ر.ک."),
    "he": _words("ד. פרופ. מס. עמ. רח. שד. טל. גב."),
    "hi": _words("डॉ. प्रो. श्री. सं. पं."),
}

MAY_END: dict[str, frozenset[str]] = {
    "ro": _words("etc. ș.a. s.a. ș.a.m.d. a.m. p.m. mil. mld. mln. n. a. e.n. î.e.n. d.hr. î.hr."),
    "pl": _words("r. w. itd. itp. mln. mld. zł. gr. bm. br. ub. n.e. p.n.e. m. in."),
    "uk": _words("р. рр. ст. грн. коп. тощо. т.д. т.п. ін. н.е."),
    "ru": _words("г. гг. в. вв. руб. коп. т.д. т.п. др. пр. н.э."),
    "bg": _words("г. в. хил. млн. млрд. лв. ст. т.н. др. пр."),
    "cs": _words("r. tis. mil. mld. kč. atd. apod. aj. n.l."),
    "sk": _words("r. tis. mil. mld. atď. apod. a i."),
    "hu": _words("stb. sz. ft. i.sz. i.e."),
    "de": _words("usw. etc. u.a. v.chr. n.chr."),
}

ORDINAL_DOT = _words("pl cs sk sl hr sr hu de nb da fi et lv is tr")
"""Languages that write a full stop after the numbers of kings and congresses."""

UNITS = _words(
    "min. sek. sec. godz. str. pag. os. m. s. p. кв. г. в. ст. с. хв. год. мин. сек. ч. стр. u. "
    "st. pkt. pct."
)
"""Abbreviations that count something when they follow a figure, and then may end a sentence."""

NO_ABBREVIATIONS = {"de": _words("art.")}
"""Words that sentencex takes for abbreviations and that are words in the end."""

MONTHS = _words(
    "janv. fév. févr. avr. "
    "jan. jän. feb. febr. mar. mär. mart. apr. jun. juin. jul. juil. aug. août. sep. sept. "
    "oct. okt. nov. dec. dez. déc. dic. ian. iun. iul. gen. mag. giu. lug. ago. set. ott. "
    "stycz. lut. kwiet. czerw. sierp. wrz. paźdz. list. grudz. янв. фев. февр. мар. апр. июн. "
    "июл. авг. сен. сент. окт. ноя. нояб. дек. січ. лют. бер. берез. квіт. трав. черв. "
    "лип. серп. вер. верес. жовт. лист. листоп. груд. ян. юни. юли. студз. сак. крас."
)
"""Short names of months, which a year or a day may follow."""

DAYS = _words("Mon Tue Wed Thu Fri Sat Sun Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
"""How days and months begin in English."""

FAMILY_NAMES = _words(
    "Ван Ли Чжан Чэнь Лю Ян Хуан Чжао У Чжоу Сюй Сунь Ма Чжу Ху Линь Го Хэ Гао Ло Ким Пак Чхве Чон "
    "Кан Чо Юн Чан Им Хан О Со Син Квон Хван Ан Сон Ле Фам"
)
"""Short family names of East Asia, after which a given name may be one letter: "Ван И"."""

HOURS = _words("a.m. p.m. am. pm.")
"""What stands after an hour, and before the day, in English."""

OPENERS: dict[str, frozenset[str]] = {
    "en": _words("he she it they we there this these those then but no not"),
    "pl": _words("to on ona oni jednak jest są nie tak"),
    "ro": _words("el ea ei ele însă acesta aceasta nu este sunt"),
    "uk": _words("це він вона вони однак але не"),
    "ru": _words("это он она они однако но не"),
    "bg": _words("това той тя те обаче но не"),
    "cs": _words("to on ona oni však není je jsou"),
    "de": _words("er sie es wir ich man doch auch dann nun so jetzt dort hier dies dieser diese"),
}
"""Words besides function words that, capital, begin a sentence and are no part of a name."""
