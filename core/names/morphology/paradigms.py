"""Case endings by language, as tables.

A paradigm names the end of a dictionary form and what stands in its place in the other cases; the
first that fits is used, so the longer ends come first. Endings meet where languages do: a row may
serve feminine nouns, masculine surnames and places at once.
"""

from __future__ import annotations

Paradigms = tuple[tuple[str, tuple[str, ...]], ...]


def _table(text: str) -> Paradigms:
    """Read rows of `end: forms`; `-` is no ending, `+` before the ends keeps them in the forms."""
    rows: list[tuple[str, tuple[str, ...]]] = []
    for line in text.strip().splitlines():
        left, right = line.split(":")
        kept = left.strip().startswith("+")
        endings = tuple("" if e == "-" else e for e in right.split())
        for end in left.replace("+", " ").split():
            nominative = "" if end == "-" else end
            rows.append((nominative, tuple(nominative * kept + e for e in endings)))
    rows.sort(key=lambda row: -len(row[0]))
    return tuple(rows)


PARADIGMS: dict[str, Paradigms] = {
    "el": _table("""
        ία: ίας ίες ιών ίαν
        α: ας ες ών
        ά: άς
        η: ης
        ή: ής
        ης: η
        ής: ή
        ας: α
        άς: ά
        ος: ου ο ε οι ων ους
        ός: ού ό έ οί ών ούς
        ο: ου
        ό: ού
        ι: ιού
        ες: ών ων
    """),
    "pl": _table("""
        ski: skiego skiemu skim skiej ską scy skich skimi
        cki: ckiego ckiemu ckim ckiej cką ccy ckich ckimi
        dzki: dzkiego dzkiemu dzkim dzkich dzkimi
        ska: skiej ską skie ski sce skę
        cka: ckiej cką ckie
        dzka: dzkiej dzką dzkie
        skie: skich skim skimi skiego skiemu
        zka: zki zce zkę zką zko
        ka: ki ce kę ką ko ek kom kami kach kiej
        ga: gi dze gę gą go gom gach gami
        cha: chy sze chę chą cho
        ra: ry rze rę rą ro
        ta: ty cie tę tą to
        sta: sty ście stę stą
        da: dy dzie dę dą do
        ła: ły le łę łą ło
        na: ny nie nę ną no nej
        wa: wy wie wę wą wo wej
        pa: py pie pę pą po
        ba: by bie bę bą bo
        ma: my mie mę mą mo
        za: zy zie zę zą zo
        sa: sy sie sę są so
        la: li lę lą lo
        nia: nii nię nią nio ni
        ia: ii i ię ią io
        ja: ji i ję ją jo
        cza: czy czę czą
        ca: cy cę cą
        sza: szy szę szą szej
        fa: fy fie fę fą
        rza: rzy rzę rzą
        ża: ży żę żą
        a: y i ie ę ą o ej
        chiny: chin chinom chinami chinach
        ny: nego nemu nym na nej ną ne nych nymi ni n nom nami nach nów
        y: ego emu ym a ej ą e ów - om ami ach ech ych
        i: iego iemu im ia iej ią ie ich imi ów om ami ach -
        ek: ka kowi kiem ku eka ekowi ekiem eku
        iec: ca cowi cem cu
        ec: ca cowi cem cu
        ień: nia niu niem
        eń: nia niowi niem niu
        el: la lowi lem lu ela elowi elem elu
        er: ra rze rem ru rowi era erowi erem erze eru
        st: sta stu stowi stem ście
        k: ka ku kowi kiem ki ków
        g: ga gu gowi giem dze
        ch: cha chu chowi chem chy chów
        t: ta tu towi tem cie ty
        d: da du dowi dem dzie dy
        r: ra ru rowi rem rze ry
        ł: ła łu łowi łem le ły
        ów: owa owie owem owu owowi owa
        ń: nia niu niem niowi ni nią
        ś: si sią siu sia siem siowi
        dź: dzi dzią dzia dziu dziem
        ódź: odzi odzią
        ź: zi zią zia ziu ziem
        ść: ści ścią ściom ścia ściu ściem ściowi
        ć: ci cią cia ciu ciem ciowi
        sz: sza szu szowi szem
        cz: cza czu czowi czem
        szcz: szczy szczą szcza szczu szczem
        rz: rza rzu rzowi rzem
        ż: ża żu żowi żem
        c: ca cu cowi cem
        l: la lu lowi lem li lą
        j: ja ju jowi jem
        b: ba bu bowi bem bie
        zeb: zebia zebiu zebiem zebiowi
        p: pa pu powi pem pie
        m: ma mu mowi mem mie
        om: oma omu omowi omem omie omia omiu omiem omiowi
        n: na nu nowi nem nie
        w: wa wu wowi wem wie
        aw: awa awu awowi awem awie awia awiu awiem awiowi
        sław: sława sławu sławowi sławem sławie sławia sławiu sławiem sławiowi
        z: za zu zowi zem zie
        s: sa su sowi sem sie
        f: fa fu fowi fem fie
        v: va vu vovi vem vie
        x: xa xu xowi xem xie xu
        h: ha hu howi hem
        ko: ki ce kę ką ka ku kiem
        go: ga gu giem
        no: na nu nem nie
        to: ta tu tem cie
        wo: wa wu wem wie
        stwo: stwa stwu stwem stwie stw
        ro: ra ru rem rze
        ium: iów iom iami iach
        um: umu umowi umem umie ów om ami ach
        o: a u em ie owi
        ie: ii iego iemu iem im ich imi iom iami iach ia
        ice: ic icom icami icach
        wce: wiec wców wcom wcami wcach
        cze: cz czom czami czach
        je: jów jom jami jach ja ju jem
        le: li lów lom lami lach
        ście: ścia ściu ściem
        e: ego emu em ich ych ym ymi a u
        és ész: a owi em
    """),
    "cs": _table("""
        ský: ského skému ském ským ská ské skou sk
        cký: ckého ckému ckém ckým cká cké ckou
        á: é ou ů
        ová: ové ovou
        ý: ého ému ém ým á é ou ých ými
        é: ého ému ém ým ých ými
        í: ího ímu ím ích ími
        ka: ky ce ku kou ko ek
        ga: gy ze gu gou go
        ha: hy ze hu hou ho
        cha: chy še chu chou cho
        ra: ry ře ru rou ro
        ia: ie ii iu ií io
        a: y u ě ou o e i
        ie: ii ií iích iím iemi
        ea: eje eji eou eu eo
        ře: ře ři řem ří
        ky: ek kách kám kami
        ko: ka ku kem kovi kách cích
        sko: ska sku skem
        stvo: stva stvu stvem
        o: a u em ě ovi e
        ek: ka kovi kem ku
        ec: ce ci cem covi
        el: la lu lovi lem ela elu elovi elem ele eli
        eň: ně ni ní
        ň: ně ni ní
        st: sti stí stem stu sta
        ě: ě i í
        e: e i í ete
        y: - ů ám ách ami ech
        h: hu ha hem hovi ze
        ch: chu cha chem chovi
        k: ku ka kem kovi ce
        r: ru ra rem rovi ře u
        ď: dě di dí
        ť: tě ti tí
        ův: ova ovu ově ovem
        ů: ů
        š: še ši šem šovi
        č: če či čem čovi
        ž: že ži žem žovi
        ř: ře ři řem řovi
        c: ce ci cem covi
        j: je ji jem jovi
        en: na nu novi nem ena enu enovi enem enův enova
        -: a u em ovi e ě i ů ech y ův ova ovo ovy ově ových ovým ová ové ovou
    """),
    "hr": _table("""
        ski: skog skoga skom skome skim ska ske sku sko skih
        čki: čkog čkoga čkom čkome čkim čka čke čku čko čkih
        ska: ske skoj sku skom
        čka: čke čkoj čku čkom
        ka: ke ki ci ku kom ko
        ga: ge gi zi gu gom go
        ija: ije iji iju ijom ijo
        ja: je ji ju jom
        a: e i u om o
        o: a u om em
        ac: ca cu cem če
        ek: ka ku kom
        ar: ra ru rom ara aru arom are
        in: ina inu inom ine
        e: a u em
        i: - a ija ju ijem
        c: ca cu cem
        + š č ž j lj nj đ ć: a u em
        -: a u om em e i ima
    """),
    "sl": _table("""
        ski: skega skemu skem skim ska ske sko skih skimi
        ška: ške ški ško škem
        ska: ske ski sko skem
        čka: čke čki čko čkem
        ija: ije iji ijo ij
        ja: je ji jo
        a: e i o u om
        o: a u om em ega emu im i ih
        ec: ca cu cem ci
        ek: ka ku kom
        el: la lu lom ela elu elom
        elj: lja lju ljem elja elju eljem
        er: ra ru rom era eru erom erja erju erjem
        r: ra ru rom ri rja rju rjem
        e: a u em ega emu om i o - am ah ami ih im imi eja eju ejem
        u: uja uju ujem
        i: - ov om ih ega emu im ija iju ijem
        ev: va vu vom eva evu evom
        + š č ž c j: a u em
        en: na nu nom ni ena enu enom eni nov nova novo nove novi novega
        -: a u em om i ov e ova ovo ove ovi ovega ovemu ovem ovim ovih
    """),
    "ru": _table("""
        ский: ского скому ским ском ская ской скую ские ских скими
        цкий: цкого цкому цким цком
        ая: ой ую ою
        яя: ей юю
        ре: ря рю рем
        ое: ого ому ым им ом
        ее: его ему им ем
        ий: ого ому им ом его ему ем ия ию ием ии
        ый: ого ому ым ом ые ых ыми
        ой: ого ому ым ом ую
        ые: ых ым ыми
        ие: их им ими ия ию ием ии
        ия: ии ию ией
        ья: ьи ью ьей ье
        я: и е ю ей ёй
        ва: вы ве ву вой вою
        а: ы и е у ой ей -
        ово: ова ову овом ове
        ево: ева еву евом еве
        ино: ина ину ином ине
        ыно: ына ыну ыном ыне
        о: а у ом е
        ей: ея ею еем ее
        ай: ая аю аем ае
        й: я ю ем е и
        ь: я ю ем ём е и ью ём
        ец: ца цу цем цом це
        ек: ка ку ком ке ека еку еком еке
        ье: ья ью ьем
        ёк: ька ьку ьком
        ов: ова ову овым ове овом овой овы овых
        ев: ева еву евым еве евом евой евы евых
        ёв: ёва ёву ёвым ёве ёвом ёвой
        ин: ина ину ином ине иным иной
        ын: ына ыну ыном ыне ыным ыной
        ова: овой ову овы ове
        ева: евой еву евы еве
        ина: ины ине ину иной
        ы: - ам ами ах ов
        и: - ам ами ах ев ей ям ями ях
        к: ка ку ком ке ки
        г: га гу гом ге
        х: ха ху хом хе
        ж: жа жу жем жом же
        ш: ша шу шем шом ше
        щ: ща щу щем
        ч: ча чу чем чом че
        ц: ца цу цем цом це
        б: ба бу бом бе
        в: ва ву вом ве
        д: да ду дом де
        з: за зу зом зе
        л: ла лу лом ле
        м: ма му мом ме
        н: на ну ном не ны
        п: па пу пом пе
        р: ра ру ром ре
        с: са су сом се
        т: та ту том те ты
        ф: фа фу фом фе
    """),
    "uk": _table("""
        ський: ського ському ським ська ської ську ською ські ських
        цький: цького цькому цьким цька цької цьку
        ська: ської ську ською ській
        цька: цької цьку цькою цькій
        ий: ого ому им ім а ої у ою ій і их ими
        ре: ря рю рем рі
        е: ого ому им ім
        і: их им ими їв ям ями ях
        ій: ого ому им ія ію ієм ії ього
        на: ни ні ну ною ної ній
        ка: ки ці ку кою ко кої кій
        а: и і у ою ої ій о ей
        ка: ки ці ку кою ко
        га: ги зі гу гою
        ха: хи сі ху хою
        ія: ії ію ією
        я: і ю ею єю ї ям
        ко: ка ку ком кові ці
        о: а у ом і ові
        ець: ця цю цем цеві ці
        ь: я ю ем і еві ві
        ів: ова ову овом ові єва єву євом єві ева ева еву евом еві
        їв: єва єву євом єві їва їву ївом їві
        ов: ова ову овим овом ові
        ев: ева еву евим еві
        єв: єва єву євим єві
        ін: іна іну іном іні іним інові
        ин: ина ину ином ині ним инові
        ти: тів там тами тах
        и: - ам ами ах ів ей
        і: - їв ям ями ях их им ими
        ї: їв ям ями ях
        ці: ців цям цями цях
        ь: і ю я ем
        русь: русі руссю
        к: ка ку ком кові ці
        г: га гу гом зі гові
        х: ха ху хом
        й: я ю єм єві ї
        б: ба бу бом бі бові
        в: ва ву вом ві вові
        д: да ду дом ді дові
        з: за зу зом зі зові
        л: ла лу лом лі лові
        м: ма му мом мі мові
        н: на ну ном ні нові
        п: па пу пом пі пові
        р: ра ру ром рі рові рем
        с: са су сом сі сові
        т: та ту том ті тові
        ф: фа фу фом фі
        ж: жа жу жем жі жеві
        ш: ша шу шем ші
        ч: ча чу чем чі
        ц: ца цу цом цем ці цеві
        ґ: ґа ґу ґом ґові зі
    """),
    "bg": _table("""
        ия: ията ийо ият
        а: ата
        я: ята
        ски: ския ският ска ската ско ското ските
        ен: ния ният на ната ните но ното
        т: та тът тта
        о: ото
        ли: лия лият ла лата
        ен: ния ният на ната ните
        е: ето
        и: ите
        -: а ът ът и
    """),
    "ro": _table("""
        ca: căi cii ca
        ga: gii găi
        ia: iei ii ie
        ța: ței
        a: ei ii e ă
        ea: elei ei
        ă: e a ei i
        ică: ice ică ica
        iunea: iunii
        ie: iei ia ii
        rea: rii
        tea: ții
        ul: ului
        u: ul ului
        le: lor
        e: ei a
        i: iul iului ul ului
        -: ul ului lui
    """),
    "hu": _table("""
        a: át ában ából ába ának ával án ára áról ánál ához áig áért ától ák áé ája áját
        á: át ában ának
        e: ét ében éből ébe ének ével én ére éről énél éhez éig éért étől ék éje
        + ó ő ú ű í i o u y é: t ban ben ból ből ba be nak nek val vel n on en ön ra re ról ről nál nél hoz hez höz ig ért tól től
        -: t at et ot öt ban ben ból ből ba be nak nek val vel on en ön ra re ról ről nál nél hoz hez höz ig ért tól től al el ja je a e ok ek
    """),  # noqa: E501
    "de": _table("""
        s: -
        sche: schen scher
        ige: igen iger
        -: s es n en er
    """),
    "en": _table("""
        s: -
    """),
}

IRREGULAR: dict[str, dict[str, tuple[str, ...]]] = {
    "pl": {
        "białystok": ("Białegostoku", "Białemustokowi", "Białymstokiem", "Białymstoku"),
        "rzeczpospolita": ("Rzeczypospolitej", "Rzeczpospolitej", "Rzeczpospolitą"),
        "chiny": ("Chin", "Chinom", "Chinami", "Chinach"),
        "niemcy": ("Niemiec", "Niemczech", "Niemcom", "Niemcami"),
        "węgry": ("Węgier", "Węgrzech", "Węgrom", "Węgrami"),
        "włochy": ("Włoch", "Włoszech", "Włochom", "Włochami"),
        "czechy": ("Czech", "Czechach", "Czechom", "Czechami"),
        "stany": ("Stanów", "Stanom", "Stanami", "Stanach"),
        "zjednoczone": ("Zjednoczonych", "Zjednoczonym", "Zjednoczonymi"),
        "narody": ("Narodów", "Narodom", "Narodami", "Narodach"),
        "mińsk": ("Mińska", "Mińsku", "Mińskowi", "Mińskiem"),
        "pekin": ("Pekinu", "Pekinowi", "Pekinem", "Pekinie"),
        "kreml": ("Kremla", "Kremlowi", "Kremlem", "Kremlu"),
        "księstwo": ("Księstwa", "Księstwu", "Księstwem", "Księstwie"),
        "królestwo": ("Królestwa", "Królestwu", "Królestwem", "Królestwie"),
        "zjednoczone królestwo": (),
        "marzec": ("marca", "marcu", "marcem"),
        "kwiecień": ("kwietnia", "kwietniu", "kwietniem"),
        "sierpień": ("sierpnia", "sierpniu", "sierpniem"),
        "grudzień": ("grudnia", "grudniu", "grudniem"),
        "sąd": ("Sądu", "Sądowi", "Sądem", "Sądzie"),
        "rada": ("Rady", "Radzie", "Radę", "Radą"),
        "kościół": ("Kościoła", "Kościołowi", "Kościołem", "Kościele"),
        "zgromadzenie": ("Zgromadzenia", "Zgromadzeniu", "Zgromadzeniem"),
        "polska": ("Polski", "Polsce", "Polskę", "Polską", "Polsko", "Polskiej", "Polskie"),
        "rumunia": ("Rumunii", "Rumunię", "Rumunią"),
        "hiszpania": ("Hiszpanii", "Hiszpanię", "Hiszpanią"),
        "rosja": ("Rosji", "Rosję", "Rosją", "Rosjo"),
        "indie": ("Indii", "Indiom", "Indiach", "Indiami"),
        "mali": (),
        "peru": (),
    },
    "cs": {
        "dům": ("domu", "domě", "domem"),
        "spojené": ("Spojených", "Spojeným", "Spojenými"),
        "státy": ("Států", "Státům", "Státech", "Státy"),
        "německo": ("Německa", "Německu", "Německem"),
        "praha": ("Prahy", "Praze", "Prahu", "Prahou"),
        "evropa": ("Evropy", "Evropě", "Evropu", "Evropou"),
        "čína": ("Číny", "Číně", "Čínu", "Čínou"),
        "mali": (),
    },
    "ro": {
        "belarus": ("Belarusul", "Belarusului", "Belarusule"),
        "china": ("Chinei",),
        "mali": (),
        "ucraina": ("Ucrainei",),
        "moldova": ("Moldovei",),
        "marea": ("Marii", "Mării"),
        "statele": ("Statelor",),
        "banca": ("Băncii",),
        "țările": ("Țărilor",),
        "insulele": ("Insulelor",),
        "emiratele": ("Emiratelor",),
        "arabe": ("Arabe",),
        "unite": ("Unite",),
        "regatul": ("Regatului",),
        "casa": ("Casei",),
        "albă": ("Albe",),
        "curtea": ("Curții",),
        "europeană": ("Europene",),
        "centrală": ("Centrale",),
        "mondială": ("Mondiale",),
        "populară": ("Populare",),
        "rusă": ("Ruse",),
        "coreea": ("Coreei",),
        "sud": (),
        "nord": (),
    },
    "ru": {
        "египет": ("Египта", "Египту", "Египтом", "Египте"),
        "китай": ("Китая", "Китаю", "Китаем", "Китае"),
        "штаты": ("Штатов", "Штатам", "Штатами", "Штатах"),
        "соединенные": ("Соединенных", "Соединенным", "Соединенными"),
        "россия": ("России", "Россию", "Россией"),
        "беларусь": ("Беларуси", "Беларусью"),
        "сша": (),
        "мали": (),
        "чад": ("Чада", "Чаду", "Чадом", "Чаде"),
        "того": (),
        "перу": (),
        "чили": (),
        "кремль": ("Кремля", "Кремлю", "Кремлем", "Кремлём", "Кремле"),
        "союз": ("Союза", "Союзу", "Союзом", "Союзе"),
        "совет": ("Совета", "Совету", "Советом", "Совете"),
    },
    "uk": {
        "єгипет": ("Єгипту", "Єгиптові", "Єгиптом", "Єгипті"),
        "схід": ("Сходу", "Сходові", "Сходом", "Сході"),
        "камінь": ("Каменю", "Каменя", "Каменем", "Камені"),
        "відень": ("Відня", "Відню", "Віднем", "Відні"),
        "авів": ("Авіва", "Авіву", "Авівом", "Авіві"),
        "китай": ("Китаю", "Китаєм", "Китаї"),
        "білорусь": ("Білорусі", "Білоруссю"),
        "росія": ("Росії", "Росію", "Росією", "Росіє"),
        "штати": ("Штатів", "Штатам", "Штатами", "Штатах"),
        "сполучені": ("Сполучених", "Сполученим", "Сполученими"),
        "київ": ("Києва", "Києву", "Києвом", "Києві"),
        "львів": ("Львова", "Львову", "Львовом", "Львові"),
        "харків": ("Харкова", "Харкову", "Харковом", "Харкові"),
        "крим": ("Криму", "Кримові", "Кримом", "Криму"),
        "дім": ("дому", "домом", "домі"),
        "потік": ("потоку", "потоком", "потоці"),
        "рада": ("Ради", "Раді", "Раду", "Радою"),
        "малі": (),
        "союз": ("Союзу", "Союзом", "Союзі"),
    },
}


def _endings(text: str) -> tuple[str, ...]:
    return tuple(text.split())


STEM_ENDINGS: dict[str, tuple[str, ...]] = {
    "pl": _endings(
        "iego iemu iej owie owi ami ach iem iom ego emu imi ich ych ymi em im ym om ej ow ia ie ii "
        "iu "
        "io ja ji ju a e i o u y"
    ),
    "cs": _endings("ovi ove ova ovou eho emu ych ymi imi ami ach ech em ou im ym um a e i o u y"),
    "sl": _endings("ega emu jem jev ija ije iji ijo ami ih im em om ov ju ja je a e i o u"),
    "ru": _endings(
        "ogo omu ymi imi yam yami yakh ami akh iya iyu iey iem ii oy uyu aya yy iy ym om em ey "
        "yu ya a e i o u y"
    ),
    "uk": _endings(
        "ogo omu iyey iyeyu imi ami akh iyu iya oyu eyu yeyu oyi iy yi iyi yem im om em ovi evi "
        "yevi yu ya ye a e i o u"
    ),
    "bg": _endings("iyata iyat ata oto ite iya a ya"),
    "ro": _endings("ului lui ul ei ii a i u"),
    "hu": _endings(
        "ban ben bol nak nek val vel rol nal nel hoz hez tol ig at et ot on en ba be ra re"
    ),
    "de": ("s",),
    "en": (),
}

STEM_REWRITES: dict[str, tuple[tuple[str, str], ...]] = {
    "pl": (
        (r"ec$", "k"),
        (r"dz$", "d"),
        (r"rz$", "r"),
        (r"(?<=[^aeiouy])c$", "k"),
        (r"ek$", "k"),
    ),
    "cs": ((r"ek$", "k"), (r"ec$", "c"), (r"el$", "l")),
    "uk": ((r"ts$", "k"),),
    "ru": ((r"ek$", "k"), (r"ets$", "ts")),
}

# (what ends a word in an oblique case, what ends it in the dictionary, for people only)
LEMMA_RULES: dict[str, tuple[tuple[str, str, bool], ...]] = {
    "pl": (
        (r"(?<=[sc]k)(iego|iemu|im)$", "i", False),
        (r"(?<=[sc]k)(iej|ą)$", "a", False),
        (r"(?<=[csz]j)(i|ę|ą)$", "a", False),
        (r"(?<=[^aeiouyi])owi$", "", True),
        (r"(?<=[kg])iem$", "", True),
        (r"(?<=[bcdfhjlłmnprstwzżź])em$", "", True),
    ),
    "cs": (
        (r"(?<=[sc]k)(ého|ému|ém|ým)$", "ý", False),
        (r"(?<=ov)(é|ou)$", "á", True),
        (r"(?<=[^aeiouy])ovi$", "", True),
        (r"(?<=[^aeiouyt])em$", "", True),
    ),
    "sl": ((r"(?<=[sc]k)(ega|emu|em|im)$", "i", False),),
    "ru": (
        (r"(?<=[сц]к)(ого|ому|им|ом)$", "ий", False),
        (r"(?<=[сц]к)(ую)$", "ая", False),
        (r"(?<=[оеё]в)(ым|у|е)$", "", True),
        (r"(?<=ин)(ым)$", "", True),
        (r"(?<=[оеи][вн])(ой)$", "а", True),
        (r"(?<=[бвгдзклмнпрст])(ом)$", "", True),
    ),
    "uk": (
        (r"(?<=[сц]ьк)(ого|ому|им)$", "ий", False),
        (r"(?<=[сц]ьк)(ої|ій|у|ою)$", "а", False),
        (r"(?<=[бвгдзклмнпрст])(ом)$", "", True),
        (r"(?<=[бвгдзклмнпрст])(ові)$", "", True),
        (r"(?<=щин)(и|і|у|ою)$", "а", False),
    ),
    "ro": (
        (r"(?<=\w\w)-?(ului|ul)$", "", True),
        (r"(?<=i)ei$", "a", False),
    ),
}
