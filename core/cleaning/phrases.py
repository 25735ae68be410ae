"""What pages write around articles, by language, one phrase to a line.

All are compared without case, marks and punctuation; see `core.cleaning.furniture` for how. In
`ALONE` a phrase is the whole paragraph, figures aside (`12 comentarii`). In `LABELS` it stands
before a colon or a like sign (`Foto: ...`), in `CREDITS` before a name (`Fot. Jan Kowalski`).
In `OPENINGS` it begins a short paragraph. `FORMS` are the headings of comment forms, after
which nothing is the article's own. Single words of `ALONE` may be an article's own heading
(`Komentarz`) unless `ALWAYS_ALONE` has them.
"""

from __future__ import annotations

SITES = """
facebook twitter x instagram whatsapp telegram messenger linkedin pinterest reddit tumblr tiktok
youtube viber email e-mail mail vk vkontakte ok odnoklassniki skype threads bluesky mastodon pocket
flipboard wykop xing line wechat weibo sms rss print url link copy feedly signal google news
вконтакте одноклассники телеграм вайбер фейсбук твиттер твітер вотсап
"""

ALWAYS_ALONE = """
distribuie distribuiți partajează publicitate reclamă advertorial etichete taguri tags
newsletter abonează-te udostępnij drukuj reklama tagi skomentuj поділитися поширити
поділіться поділитись роздрукувати реклама теги мітки підписатися підписуйтесь підпишіться
поделиться поделитесь распечатать подписаться подпишитесь подписывайтесь сподели споделете
споделяне принтирай етикети sdílet sdílejte vytisknout inzerce štítky zdieľať zdieľajte
megosztás megosztom nyomtatás hirdetés címkék feliratkozás teilen drucken anzeige werbung
schlagwörter weiterlesen impressum partager imprimer publicité abonnez-vous suivez-nous
compartir comparte publicidad etiquetas suscríbete síguenos condividi stampa pubblicità
iscriviti seguici compartilhar compartilhe partilhar publicidade delen deel advertentie
abonneren share tweet advertisement advertisements sponsored subscribe paylaş yazdır
etiketler κοινοποίηση διαφήμιση ετικέτες deli delite oznake podijeli oglas annons annonse mainos
jaa مشاركة إعلان פרסומת תגיות שיתוף 分享 广告 廣告 シェア 広告 공유하기 광고 แชร์ โฆษณา
"""

FORMS = """
lăsați un mesaj
lăsați un comentariu
lasă un comentariu
lasă un mesaj
lasă un răspuns
adaugă un comentariu
adaugă comentariu
scrie un comentariu
scrie un răspuns
răspunde anulează răspunsul
comentează
adaugă comentariul tău
spune-ți părerea
dodaj komentarz
dodaj swój komentarz
dodaj odpowiedź
napisz komentarz
zostaw komentarz
zostaw odpowiedź
skomentuj
skomentuj artykuł
dodaj opinię
залишити коментар
залишити відповідь
додати коментар
написати коментар
прокоментувати
оставить комментарий
оставьте комментарий
добавить комментарий
написать комментарий
комментировать
добави коментар
напишете коментар
оставете коментар
оставете отговор
přidat komentář
napsat komentář
přidejte komentář
vložit komentář
zanechat odpověď
přidat názor
pridať komentár
napísať komentár
zanechať odpoveď
pridajte komentár
napiši komentar
dodaj komentar
ostavi komentar
komentiraj
oddaj komentar
pustite komentar
hozzászólás írása
szólj hozzá
új hozzászólás
vélemény hirdetése
hozzászólok
schreibe einen kommentar
schreiben sie einen kommentar
kommentar schreiben
kommentar verfassen
kommentar hinterlassen
hinterlasse einen kommentar
hinterlassen sie einen kommentar
antwort hinterlassen
ihr kommentar
laisser un commentaire
laissez un commentaire
ajouter un commentaire
écrire un commentaire
poster un commentaire
votre commentaire
laisser une réponse
réagir à cet article
deja un comentario
deja una respuesta
dejar un comentario
escribe un comentario
añade un comentario
publicar un comentario
comenta esta noticia
lascia un commento
lascia una risposta
scrivi un commento
aggiungi un commento
commenta la notizia
deixe um comentário
deixe uma resposta
deixe o seu comentário
deixe seu comentário
escreva um comentário
adicionar comentário
plaats een reactie
laat een reactie achter
reageer op dit artikel
geef een reactie
schrijf een reactie
leave a comment
leave a reply
leave a message
post a comment
add a comment
write a comment
add your comment
join the conversation
join the discussion
yorum yap
yorum yaz
bir yorum yazın
cevap yazın
αφήστε ένα σχόλιο
αφήστε σχόλιο
γράψτε το σχόλιό σας
προσθήκη σχολίου
lämna en kommentar
skriv en kommentar
kommentera artikeln
legg igjen en kommentar
legg inn en kommentar
skriv en kommentar
efterlad en kommentar
jätä kommentti
kirjoita kommentti
اترك تعليقا
أضف تعليقا
اكتب تعليقا
اترك رد
הוסף תגובה
כתוב תגובה
השאר תגובה
发表评论
发表回复
发布评论
發表評論
發表留言
コメントを残す
コメントする
댓글 남기기
댓글 쓰기
"""

ALONE = """
vă rugăm să introduceți comentariul dvs
introduceți aici numele dvs
introduceți aici adresa dvs de email
ați introdus o adresă de email incorectă
salvează numele emailul și site-ul web în acest navigator pentru data viitoare când o să comentez
adresa ta de email nu va fi publicată
nume
numele tău
adresa de email
trimite
trimite comentariul
publică comentariul
publică
anulează răspunsul
comentariu
comentarii
comentariile sunt închise
niciun comentariu
fără comentarii
distribuie
distribuiți
distribuie articolul
distribuie pe facebook
distribuie pe twitter
distribuie pe whatsapp
partajează
trimite unui prieten
tipărește
printează
copiază link
salvează
citește și
citiți și
citește mai mult
citește mai departe
citește toată știrea
citește articolul
vezi și
vezi mai mult
vezi mai multe
vezi galeria foto
galerie foto
articole similare
articole asemănătoare
articole recomandate
articolul anterior
articolul următor
știri similare
știri recomandate
recomandări
recomandate
recomandate pentru tine
cele mai citite
cele mai noi
ultimele știri
ultima oră
pe aceeași temă
mai multe știri
mai multe articole
din aceeași categorie
te-ar putea interesa și
ți-ar putea plăcea și
etichete
taguri
tags
cuvinte cheie
publicitate
reclamă
continuă după publicitate
articolul continuă după reclamă
articolul continuă după publicitate
conținut sponsorizat
advertorial
newsletter
abonează-te
abonare
abonează-te la newsletter
abonează-te gratuit
abonați-vă
urmărește-ne
urmărește-ne și pe
urmărește-ne pe facebook
urmăriți-ne
autentificare
înregistrare
contul meu
accept
acceptă
acceptă toate
sunt de acord
refuz
setări cookie
setări cookies
politica de cookies
politica de confidențialitate
termeni și condiții
despre noi
contact
acasă
toate drepturile rezervate
sus
mergi sus
meniu
caută
căutare
udostępnij
udostępnij na facebooku
udostępnij artykuł
podziel się
podziel się artykułem
poleć znajomym
wyślij znajomemu
drukuj
kopiuj link
skopiuj link
zapisz
zapisz na później
czytaj także
czytaj też
czytaj również
czytaj więcej
czytaj dalej
przeczytaj także
przeczytaj też
przeczytaj również
zobacz także
zobacz też
zobacz również
zobacz więcej
sprawdź także
sprawdź też
polecamy
polecane
polecane artykuły
polecamy także
podobne artykuły
powiązane artykuły
powiązane
najczęściej czytane
najnowsze
najpopularniejsze
popularne
ostatnie wiadomości
więcej na ten temat
więcej o
na ten temat
w tym temacie
zobacz galerię
galeria
galeria zdjęć
dalsza część artykułu pod materiałem wideo
dalsza część tekstu pod wideo
dalszy ciąg artykułu pod materiałem wideo
dalsza część tekstu pod filmem
ciąg dalszy pod materiałem wideo
ciąg dalszy pod wideo
reszta tekstu pod materiałem wideo
reszta artykułu pod materiałem wideo
wideo pod tekstem
tagi
słowa kluczowe
tematy
reklama
artykuł sponsorowany
materiał sponsorowany
materiał partnera
komentarze
komentarz
brak komentarzy
pokaż komentarze
zobacz komentarze
komentarze wyłączone
twój adres e-mail nie zostanie opublikowany
wymagane pola są oznaczone
nazwa
imię
twoje imię
adres email
adres e-mail
witryna internetowa
wyślij
wyślij komentarz
opublikuj komentarz
opublikuj
anuluj
anuluj pisanie odpowiedzi
subskrybuj
zapisz się
zapisz się do newslettera
zapisz się na newsletter
obserwuj nas
śledź nas
dołącz do nas
obserwuj nas na google news
polub nas na facebooku
zaloguj się
zarejestruj się
akceptuję
akceptuj
akceptuję wszystkie
przejdź do serwisu
ustawienia plików cookie
polityka prywatności
polityka cookies
regulamin
o nas
kontakt
strona główna
wszelkie prawa zastrzeżone
wróć na górę
do góry
menu
szukaj
поділитися
поширити
поділіться
поділитись
поділитися у facebook
поділитися в соцмережах
роздрукувати
читайте також
читати також
читати далі
читати більше
читайте ще
дивіться також
дивитися також
більше на цю тему
за темою
схожі новини
схожі статті
пов'язані новини
останні новини
популярне
популярні новини
найпопулярніше
рекомендуємо
новини партнерів
теги
мітки
ключові слова
реклама
коментарі
коментарів немає
показати коментарі
надіслати
відправити
ім'я
ваше ім'я
електронна пошта
підписатися
підписуйтесь
підпишіться
підписатись на розсилку
підписуйтесь на нас
слідкуйте за нами
стежте за нами
приєднуйтесь
погоджуюсь
приймаю
прийняти все
політика конфіденційності
про нас
контакти
головна
всі права захищені
усі права захищені
меню
пошук
поделиться
поделитесь
поделиться в соцсетях
распечатать
читайте также
читать также
читать далее
читать дальше
читать полностью
смотрите также
смотреть также
по теме
ещё по теме
другие новости
похожие новости
похожие статьи
последние новости
главные новости
популярное
самое читаемое
рекомендуем
новости партнеров
метки
ключевые слова
комментарии
комментариев нет
показать комментарии
отправить
имя
ваше имя
электронная почта
подписаться
подпишитесь
подписывайтесь
подписаться на рассылку
подписывайтесь на нас
следите за нами
присоединяйтесь
принять
принимаю
согласен
политика конфиденциальности
о нас
контакты
главная
все права защищены
поиск
сподели
споделете
споделяне
принтирай
прочетете още
прочети още
прочетете също
вижте още
виж още
вижте също
още по темата
още от
свързани новини
последни новини
най-четени
препоръчано
ключови думи
етикети
коментари
няма коментари
изпрати
абонирайте се
абонирай се
последвайте ни
приемам
политика за поверителност
за нас
контакти
начало
всички права запазени
sdílet
sdílejte
sdílet článek
sdílet na facebooku
vytisknout
tisk
kopírovat odkaz
čtěte také
čtěte též
čtěte i
čtěte dále
přečtěte si také
přečtěte si i
přečtěte si
číst dál
číst více
více zde
více na toto téma
viz také
mohlo by vás zajímat
mohlo by vás také zajímat
související
související články
související témata
podobné články
doporučujeme
nejčtenější
nejnovější
nejčtenější články
poslední zprávy
témata
štítky
klíčová slova
inzerce
reklama
článek pokračuje pod videem
článek pokračuje pod reklamou
pokračování pod reklamou
komentáře
diskuse
diskuze
vstoupit do diskuse
zobrazit komentáře
odeslat
jméno
vaše jméno
odebírat
odebírat newsletter
přihlásit se k odběru
přihlaste se k odběru
sledujte nás
sledujte nás na facebooku
přihlásit
přihlásit se
registrovat
souhlasím
přijmout
přijmout vše
nastavení cookies
ochrana osobních údajů
o nás
domů
všechna práva vyhrazena
hledat
zdieľať
zdieľajte
zdieľať článok
čítajte aj
čítajte tiež
čítajte viac
prečítajte si aj
prečítajte si
pozrite si aj
mohlo by vás zaujímať
súvisiace články
podobné články
odporúčame
najčítanejšie
najnovšie
témy
značky
článok pokračuje pod videom
článok pokračuje pod reklamou
diskusia
komentáre
odoslať
meno
odoberať
sledujte nás
prihlásiť sa
súhlasím
prijať všetko
ochrana osobných údajov
všetky práva vyhradené
megosztás
megosztom
oszd meg
ossza meg
küldés
nyomtatás
olvassa el ezt is
olvasd el ezt is
olvasta már
ezt is olvassa el
olvass tovább
tovább olvasom
kapcsolódó
kapcsolódó cikkek
kapcsolódó cikkeink
hasonló cikkek
ajánlott cikkek
ajánljuk
ajánló
ez is érdekelheti
ez is érdekelhet
legolvasottabb
legfrissebb
legfrissebb hírek
friss hírek
címkék
kulcsszavak
hirdetés
a cikk a hirdetés után folytatódik
hozzászólások
hozzászólás
kommentek
név
elküldés
feliratkozás
feliratkozom
iratkozzon fel hírlevelünkre
iratkozz fel hírlevelünkre
hírlevél
kövessen minket
kövess minket
kövessen minket facebookon
bejelentkezés
regisztráció
elfogadom
elfogadás
sütibeállítások
adatvédelem
adatvédelmi tájékoztató
impresszum
kapcsolat
kezdőlap
főoldal
minden jog fenntartva
keresés
teilen
artikel teilen
auf facebook teilen
auf twitter teilen
beitrag teilen
drucken
artikel drucken
link kopieren
merken
artikel merken
lesen sie auch
lesen sie mehr
lesen sie hier weiter
lesen sie mehr zum thema
mehr zum thema
weiterlesen
mehr lesen
jetzt lesen
auch interessant
das könnte sie auch interessieren
das könnte dich auch interessieren
passend dazu
zum thema
siehe auch
ähnliche artikel
verwandte artikel
verwandte themen
empfohlene artikel
empfehlungen der redaktion
meistgelesen
meistgelesene artikel
neueste artikel
mehr aus
schlagwörter
stichwörter
schlagworte
themen
anzeige
werbung
kommentare
kommentar
keine kommentare
alle kommentare anzeigen
absenden
kommentar abschicken
kommentar absenden
name
ihr name
e-mail-adresse
ihre e-mail-adresse wird nicht veröffentlicht
deine e-mail-adresse wird nicht veröffentlicht
abonnieren
newsletter abonnieren
jetzt abonnieren
jetzt anmelden
folgen sie uns
folge uns
folgen sie uns auf facebook
anmelden
registrieren
einloggen
akzeptieren
alle akzeptieren
zustimmen
cookie-einstellungen
datenschutz
datenschutzerklärung
impressum
über uns
startseite
alle rechte vorbehalten
nach oben
zum seitenanfang
suche
suchen
partager
partager l'article
partager cet article
partager sur facebook
partager sur twitter
imprimer
copier le lien
envoyer par e-mail
envoyer à un ami
enregistrer
à lire aussi
lire aussi
à lire également
lire également
lire la suite
lire plus
en savoir plus
voir aussi
sur le même sujet
sur le même thème
articles similaires
articles liés
articles recommandés
à découvrir
recommandé pour vous
les plus lus
les plus récents
dernières actualités
l'article continue après la publicité
la suite après cette publicité
la suite après la publicité
mots-clés
mots clés
étiquettes
thématiques
publicité
annonce
contenu sponsorisé
commentaires
commentaire
aucun commentaire
voir les commentaires
réagir
nom
votre nom
adresse e-mail
envoyer
publier
s'abonner
abonnez-vous
je m'abonne
inscrivez-vous à la newsletter
abonnez-vous à notre newsletter
suivez-nous
suivez-nous sur facebook
suivez-nous sur google news
se connecter
connexion
s'inscrire
accepter
tout accepter
j'accepte
paramètres des cookies
politique de confidentialité
mentions légales
à propos
accueil
tous droits réservés
haut de page
retour en haut
rechercher
compartir
comparte
compartir en facebook
compartir en twitter
comparte esta noticia
imprimir
copiar enlace
enviar por correo
guardar
lea también
lee también
leer también
lea además
leer más
sigue leyendo
seguir leyendo
te puede interesar
le puede interesar
también te puede interesar
te recomendamos
también en
ver también
vea también
ver más
noticias relacionadas
artículos relacionados
relacionados
temas relacionados
más noticias
más información
más leídas
lo más leído
lo más visto
últimas noticias
etiquetas
temas
palabras clave
publicidad
anuncio
contenido patrocinado
comentarios
comentario
sin comentarios
ver comentarios
comentar
nombre
su nombre
correo electrónico
enviar
publicar
tu dirección de correo electrónico no será publicada
suscríbete
suscribirse
suscríbase
suscríbete a nuestro boletín
suscríbete al boletín
boletín
síguenos
síganos
síguenos en facebook
síguenos en google news
iniciar sesión
regístrate
acepto
aceptar
aceptar todo
aceptar todas
configuración de cookies
política de privacidad
política de cookies
aviso legal
quiénes somos
contacto
inicio
portada
todos los derechos reservados
volver arriba
buscar
condividi
condividi su facebook
condividi l'articolo
stampa
copia link
leggi anche
leggi tutto
leggi di più
leggi ancora
continua a leggere
ti potrebbe interessare
potrebbe interessarti
potrebbe interessarti anche
vedi anche
guarda anche
articoli correlati
articoli simili
notizie correlate
i più letti
ultime notizie
tag
parole chiave
argomenti
pubblicità
commenti
commento
nessun commento
nome
indirizzo email
invia
invia commento
pubblica commento
iscriviti
abbonati
iscriviti alla newsletter
seguici
seguici su facebook
seguici su google news
accedi
registrati
accetto
accetta
accetta tutto
informativa sulla privacy
chi siamo
contatti
riproduzione riservata
tutti i diritti riservati
torna su
cerca
compartilhar
compartilhe
partilhar
partilhe
partilhar no facebook
compartilhe esta notícia
leia também
leia mais
ler mais
continue lendo
saiba mais
veja também
ver mais
veja mais
notícias relacionadas
artigos relacionados
conteúdo relacionado
mais lidas
as mais lidas
últimas notícias
palavras-chave
tópicos
publicidade
continua após a publicidade
continua depois da publicidade
comentários
comentário
sem comentários
nenhum comentário
comente
seu nome
o seu nome
endereço de email
assine
assinar
subscrever
subscreva
inscreva-se
assine nossa newsletter
subscreva a newsletter
siga-nos
siga-nos no facebook
entrar
cadastre-se
aceito
aceitar
aceitar todos
política de privacidade
sobre nós
quem somos
contato
contactos
início
todos os direitos reservados
voltar ao topo
delen
deel
deel dit artikel
deel op facebook
delen op facebook
afdrukken
lees ook
lees meer
lees verder
lees ook dit
bekijk ook
zie ook
meer over
meer nieuws
gerelateerd
gerelateerde artikelen
gerelateerd nieuws
aanbevolen
meest gelezen
laatste nieuws
trefwoorden
onderwerpen
advertentie
tekst gaat verder onder de advertentie
tekst gaat door onder de advertentie
reacties
reactie
geen reacties
reageer
reageren
naam
verzenden
plaatsen
abonneren
abonneer je
schrijf je in voor de nieuwsbrief
nieuwsbrief
volg ons
volg ons op facebook
inloggen
registreren
accepteren
alles accepteren
cookie-instellingen
privacybeleid
over ons
alle rechten voorbehouden
zoeken
share
share this
share this article
share this story
share this page
share on facebook
share on twitter
share on whatsapp
share via email
tweet
tweet this
print this page
print this article
email this article
copy link
save this story
save for later
bookmark
read also
also read
read more
read next
read the full story
read full article
continue reading
see also
see more
more on this story
more on this topic
more like this
more from
related
related articles
related stories
related news
related topics
related posts
you may also like
you might also like
you might be interested in
recommended
recommended for you
recommended stories
most read
most popular
trending
trending now
latest news
top stories
popular posts
previous article
next article
article continues below
story continues below
story continues below advertisement
article continues after advertisement
keywords
topics
filed under
labels
advertisement
advertisements
sponsored
sponsored content
promoted
comments
comment
no comments
show comments
view comments
load comments
comments are closed
your name
your email
email address
your email address will not be published
required fields are marked
save my name email and website in this browser for the next time i comment
please enter your comment
please enter your name here
submit
submit comment
post comment
cancel reply
subscribe
subscribe now
sign up
sign up now
sign up for our newsletter
subscribe to our newsletter
get the newsletter
follow us
follow us on facebook
follow us on twitter
follow us on google news
log in
login
sign in
register
accept
accept all
accept all cookies
i agree
i accept
got it
reject all
manage cookies
cookie settings
cookie policy
privacy policy
terms of use
terms of service
terms and conditions
about us
contact us
home
skip to content
skip to main content
all rights reserved
back to top
search
paylaş
facebookta paylaş
twitterda paylaş
yazdır
haberi paylaş
ilgili haberler
benzer haberler
son dakika haberleri
son haberler
çok okunanlar
en çok okunanlar
bunlar da ilginizi çekebilir
ilginizi çekebilir
devamını oku
ayrıca okuyun
ayrıca bakınız
etiketler
reklam
yorumlar
yorum
gönder
abone ol
bizi takip edin
kabul et
gizlilik politikası
hakkımızda
iletişim
ana sayfa
tüm hakları saklıdır
κοινοποίηση
κοινοποιήστε
μοιραστείτε
διαβάστε επίσης
διαβάστε ακόμη
διαβάστε ακόμα
διαβάστε περισσότερα
δείτε επίσης
δείτε ακόμη
σχετικά άρθρα
σχετικές ειδήσεις
δημοφιλή
τελευταία νέα
τελευταίες ειδήσεις
ετικέτες
διαφήμιση
σχόλια
υποβολή
εγγραφή
ακολουθήστε μας
αποδοχή
πολιτική απορρήτου
επικοινωνία
αρχική
deli
delite
deli na facebooku
preberite še
preberi še
preberite tudi
preberite več
beri dalje
preberi več
poglejte še
povezani članki
sorodni članki
sorodne novice
najbolj brano
zadnje novice
oznake
ključne besede
oglas
komentarji
objavi
prijava
naročite se
naročite se na e-novice
sledite nam
sprejmem
politika zasebnosti
vse pravice pridržane
podijeli
podeli
pročitajte još
pročitajte i
pročitaj još
pročitaj više
pogledajte još
povezane vijesti
povezani članci
vezane vesti
najčitanije
najnovije
najnovije vijesti
najnovije vesti
oznake
ključne riječi
komentari
pošalji
pretplati se
pratite nas
prihvaćam
prihvatam
sva prava pridržana
sva prava zadržana
dela
dela artikeln
dela på facebook
läs också
läs även
läs mer
läs vidare
relaterade artiklar
relaterat
mest läst
senaste nytt
nyckelord
ämnen
annons
kommentarer
skicka
prenumerera
följ oss
logga in
godkänn
godkänn alla
integritetspolicy
om oss
del
del på facebook
del artikkelen
les også
les mer
les videre
relaterte artikler
relaterte saker
mest lest
siste nytt
stikkord
emner
annonse
abonner
følg oss
logg inn
godta
godta alle
personvern
om oss
del artiklen
læs også
læs mere
læs videre
relaterede artikler
mest læste
emneord
følg os
log ind
accepter
accepter alle
om os
jaa
jaa artikkeli
jaa facebookissa
lue myös
lue lisää
lue seuraavaksi
katso myös
aiheeseen liittyvää
luetuimmat
uusimmat
avainsanat
aiheet
mainos
kommentit
lähetä
tilaa
tilaa uutiskirje
seuraa meitä
kirjaudu
hyväksy
hyväksy kaikki
tietosuojaseloste
مشاركة
شارك
شارك المقال
اقرأ أيضا
اقرأ المزيد
إقرأ أيضا
مواضيع ذات صلة
مقالات ذات صلة
أخبار ذات صلة
الأكثر قراءة
آخر الأخبار
كلمات مفتاحية
كلمات دلالية
إعلان
التعليقات
تعليقات
لا توجد تعليقات
إرسال
اشترك
تابعنا
تابعونا
جميع الحقوق محفوظة
שתפו
שתף
שיתוף
קראו גם
קרא עוד
קראו עוד
כתבות נוספות
כתבות קשורות
תגיות
פרסומת
תגובות
שלח
הירשם
עקבו אחרינו
כל הזכויות שמורות
分享
分享到
分享到微信
相关新闻
相关阅读
相关文章
推荐阅读
延伸阅读
热门新闻
最新消息
关键词
标签
广告
评论
责任编辑
扫一扫
订阅
關鍵字
相關新聞
廣告
留言
シェア
シェアする
ツイート
関連記事
あわせて読みたい
おすすめ記事
続きを読む
人気記事
ランキング
タグ
キーワード
広告
コメント
購読
공유하기
공유
관련기사
관련 기사
많이 본 뉴스
태그
광고
댓글
구독
แชร์
ข่าวที่เกี่ยวข้อง
อ่านเพิ่มเติม
อ่านต่อ
แท็ก
โฆษณา
"""

LABELS = """
foto
foto credit
credit foto
credite foto
sursa foto
sursă foto
foto sursa
foto video
fotografie
fotografii
imagine
sursa imaginii
foto arhivă
foto ilustrativ
foto cu rol ilustrativ
sursa video
citește și
citiți și
citește mai mult
citește și despre
vezi și
vezi și video
vezi mai mult
vezi mai multe
mai multe detalii
pe aceeași temă
te-ar putea interesa
etichete
taguri
tags
tag
cuvinte cheie
timp de citire
publicat
publicat la
publicat pe
data publicării
actualizat
actualizat la
ultima actualizare
ultima modificare
vizualizări
afișări
distribuie
urmărește-ne pe
abonează-te
newsletter
editor
redactor
fot
zdj
zdjęcie
zdjęcia
zdjęcie ilustracyjne
fotografia
źródło zdjęcia
źródło zdjęć
autor zdjęcia
czytaj także
czytaj też
czytaj również
czytaj więcej
przeczytaj także
przeczytaj też
przeczytaj również
zobacz także
zobacz też
zobacz również
zobacz więcej
zobacz wideo
polecamy
polecamy także
więcej na ten temat
tagi
słowa kluczowe
opublikowano
data publikacji
ostatnia aktualizacja
aktualizacja
data dodania
dodano
czas czytania
wyświetlenia
udostępnij
фото
джерело фото
фото ілюстративне
ілюстративне фото
світлина
читайте також
читати також
читайте ще
дивіться також
також читайте
більше на тему
теги
мітки
ключові слова
опубліковано
оновлено
час читання
переглядів
перегляди
поділитися
источник фото
иллюстративное фото
читайте также
читать также
также читайте
смотрите также
ещё по теме
по теме
ключевые слова
опубликовано
обновлено
время чтения
просмотров
просмотры
снимка
снимки
източник на снимката
прочетете още
прочети още
прочетете също
вижте още
вижте също
ключови думи
етикети
публикувано
обновена
foto autor
ilustrační foto
ilustrační snímek
zdroj foto
zdroj fotografie
foto zdroj
čtěte také
čtěte též
čtěte i
přečtěte si také
přečtěte si i
přečtěte si
více čtěte
viz také
související
štítky
klíčová slova
témata
publikováno
zveřejněno
aktualizováno
naposledy aktualizováno
čas čtení
doba čtení
sdílejte
ilustračné foto
ilustračná snímka
zdroj fotografie
čítajte aj
čítajte tiež
prečítajte si aj
pozrite si aj
súvisiace
značky
kľúčové slová
publikované
zverejnené
aktualizované
fotó
fotók
kép
képek
illusztráció
kép forrása
fotó forrása
kapcsolódó
kapcsolódó cikk
kapcsolódó cikkek
kapcsolódó cikkünk
olvassa el ezt is
olvasd el ezt is
ezt is olvassa el
címkék
kulcsszavak
megjelent
közzétéve
frissítve
olvasási idő
megosztás
foto mti
bild
bilder
bildquelle
bildnachweis
fotos
titelbild
symbolbild
archivbild
lesen sie auch
lesen sie mehr
mehr zum thema
mehr dazu
auch interessant
siehe auch
schlagwörter
schlagworte
stichwörter
themen
veröffentlicht
veröffentlicht am
aktualisiert
aktualisiert am
zuletzt aktualisiert
stand
lesezeit
lesedauer
teilen
photo
photos
crédit photo
crédits photo
crédits
image d'illustration
légende
à lire aussi
lire aussi
à lire également
lire également
voir aussi
sur le même sujet
mots-clés
mots clés
étiquettes
publié le
publié
mis à jour le
mis à jour
temps de lecture
partager
fotografía
imagen
imágenes
crédito
créditos
foto de archivo
lea también
lee también
leer también
lea además
lee además
lea aquí
lee aquí
te puede interesar
le puede interesar
te recomendamos
vea también
ver también
más información
etiquetas
palabras clave
publicado
publicado el
publicada
actualizado
actualizado el
actualizada
última actualización
tiempo de lectura
comparte
immagine
crediti
fonte foto
leggi anche
leggi tutto
vedi anche
guarda anche
parole chiave
argomenti
pubblicato
pubblicato il
aggiornato
aggiornato il
ultimo aggiornamento
tempo di lettura
condividi
imagem
crédito da foto
crédito da imagem
leia também
leia mais
veja também
saiba mais
palavras-chave
publicado em
atualizado em
atualizado
última atualização
tempo de leitura
compartilhe
beeld
foto's
bron foto
lees ook
lees meer
lees verder
zie ook
bekijk ook
trefwoorden
gepubliceerd
gepubliceerd op
bijgewerkt
laatst bijgewerkt
leestijd
image
images
picture
pictures
photo credit
image credit
photo courtesy
photograph
file photo
credit
image source
photo source
read also
also read
read more
read next
see also
related
related story
related article
more
keywords
topics
filed under
published
published on
updated
last updated
last modified
posted on
reading time
share
fotoğraf
kaynak
ilgili haber
etiketler
yayınlanma
yayın tarihi
güncelleme
güncellenme
φωτογραφία
φωτό
φωτογραφίες
πηγή φωτογραφίας
διαβάστε επίσης
διαβάστε ακόμη
διαβάστε ακόμα
δείτε επίσης
δείτε ακόμη
ετικέτες
δημοσιεύτηκε
δημοσίευση
ενημερώθηκε
preberite še
preberi še
preberite tudi
vir fotografije
oznake
ključne besede
objavljeno
pročitajte još
pročitajte i
pogledajte još
izvor fotografije
ključne riječi
objavljeno
läs också
läs även
läs mer
publicerad
uppdaterad
les også
les mer
publisert
oppdatert
læs også
læs mere
publiceret
opdateret
kuva
lue myös
lue lisää
julkaistu
päivitetty
صورة
الصورة
اقرأ أيضا
إقرأ أيضا
اقرأ المزيد
كلمات مفتاحية
كلمات دلالية
تاريخ النشر
צילום
צילום
קראו גם
קראו עוד
תגיות
图片来源
图源
图
相关阅读
延伸阅读
推荐阅读
责任编辑
编辑
关键词
標籤
關鍵字
圖片來源
写真
関連記事
キーワード
タグ
사진
관련기사
태그
ภาพ
อ่านเพิ่มเติม
แท็ก
"""

SOURCES = """
sursa
surse
sursă
źródło
źródła
джерело
источник
източник
zdroj
zdroje
forrás
quelle
quellen
source
sources
fuente
fuentes
fonte
fonti
bron
kilde
källa
lähde
vir
izvor
πηγή
المصدر
来源
來源
출처
מקור
"""

CREDITS = """
fot
foto
zdj
rys
photo
photo by
image by
picture by
photograph by
foto de
foto di
photo de
foto von
foto av
foto af
kuva
zdjęcie autorstwa
фото
"""

OPENINGS = """
urmărește-ne pe
urmăriți-ne pe
urmărește știrile
abonează-te la
abonați-vă la
dă like paginii
dacă ți-a plăcut acest articol
dacă ți-a plăcut articolul
intră pe
acest site folosește cookie
acest site utilizează cookie
acest site web folosește cookie
acest site web utilizează cookie
site-ul nostru folosește cookie
folosim cookie
utilizăm cookie
prin continuarea navigării
continuând să navighezi
alătură-te
distribuie acest articol
distribuie pe
articol preluat de pe
copyright
drepturi de autor
preluarea integrală
preluarea fără acord
adresa ta de email nu va fi publicată
câmpurile obligatorii sunt marcate
câmpurile necesare sunt marcate
trebuie să fii autentificat
descarcă aplicația
obserwuj nas
śledź nas
polub nas
dołącz do nas
zapisz się do
zapisz się na
zasubskrybuj
subskrybuj nasz
ta strona używa plików cookie
ta strona używa cookie
ta strona korzysta z plików cookie
strona korzysta z plików cookie
strona używa plików cookie
nasza strona używa plików cookie
nasz serwis używa plików cookie
nasz serwis korzysta z plików cookie
serwis wykorzystuje pliki cookie
używamy plików cookie
korzystamy z plików cookie
w celu świadczenia usług na najwyższym poziomie
kontynuując przeglądanie
masz ciekawy temat
chcesz być na bieżąco
pobierz aplikację
prawa autorskie
wszelkie prawa zastrzeżone
materiał chroniony prawem autorskim
ten tekst przeczytasz w
ten artykuł przeczytasz w
twój adres e-mail nie zostanie opublikowany
twój adres email nie zostanie opublikowany
wymagane pola są oznaczone
musisz się zalogować
ten artykuł możesz udostępnić
udostępnij ten artykuł
підписуйтесь на
підписуйтеся на
підпишіться на
підпишись на
приєднуйтесь до
приєднуйтеся до
стежте за нами
слідкуйте за нами
читайте нас
цей сайт використовує cookie
цей сайт використовує файли cookie
ми використовуємо cookie
ми використовуємо файли cookie
наш сайт використовує файли cookie
якщо ви помітили помилку
якщо ви знайшли помилку
помітили помилку
усі права захищено
при використанні матеріалів
при повному або частковому використанні
подписывайтесь на
подпишитесь на
подпишись на
присоединяйтесь к
следите за нами
следите за новостями
читайте нас
этот сайт использует cookie
этот сайт использует файлы cookie
мы используем cookie
мы используем файлы cookie
наш сайт использует файлы cookie
если вы заметили ошибку
если вы нашли ошибку
нашли ошибку
заметили ошибку
все права защищены
при использовании материалов
при перепечатке
абонирайте се за
последвайте ни
следвайте ни
този сайт използва бисквитки
използваме бисквитки
сайтът използва бисквитки
sledujte nás na
přihlaste se k odběru
přihlaste se k odběru newsletteru
odebírejte náš newsletter
tento web používá cookie
tento web používá soubory cookie
tyto stránky používají cookie
tyto stránky používají soubory cookie
používáme cookie
používáme soubory cookie
našli jste chybu
vaše e-mailová adresa nebude zveřejněna
vyžadované informace jsou označeny
všechna práva vyhrazena
stáhněte si aplikaci
sledujte nás aj
prihláste sa na odber
tento web používa cookie
táto stránka používa cookie
táto stránka používa súbory cookie
používame súbory cookie
našli ste chybu
kövessen minket
kövess minket
iratkozzon fel
iratkozz fel
csatlakozzon
csatlakozz hozzánk
ez a weboldal sütiket
ez a weboldal cookie
ez az oldal sütiket
az oldal sütiket
weboldalunk sütiket
oldalunk sütiket
honlapunk sütiket
sütiket használunk
az e-mail címet nem tesszük közzé
a kötelező mezőket
minden jog fenntartva
folgen sie uns
folge uns
abonnieren sie unseren
abonnieren sie den
melden sie sich für unseren newsletter
jetzt newsletter
diese website verwendet cookies
diese webseite verwendet cookies
diese seite verwendet cookies
unsere website verwendet cookies
unsere webseite verwendet cookies
wir verwenden cookies
wir nutzen cookies
wir setzen cookies ein
ihre e-mail-adresse wird nicht veröffentlicht
deine e-mail-adresse wird nicht veröffentlicht
erforderliche felder sind
alle rechte vorbehalten
suivez-nous sur
abonnez-vous à
inscrivez-vous à
recevez notre newsletter
rejoignez-nous sur
ce site utilise des cookies
notre site utilise des cookies
nous utilisons des cookies
en poursuivant votre navigation
votre adresse e-mail ne sera pas publiée
votre adresse de messagerie ne sera pas publiée
les champs obligatoires sont
tous droits réservés
téléchargez l'application
síguenos en
síganos en
suscríbete a
suscríbase a
únete a nuestro
recibe nuestro boletín
este sitio utiliza cookies
este sitio usa cookies
este sitio web utiliza cookies
este sitio web usa cookies
esta web utiliza cookies
esta página utiliza cookies
utilizamos cookies
usamos cookies
nuestro sitio web utiliza cookies
tu dirección de correo electrónico no será publicada
los campos obligatorios están
todos los derechos reservados
prohibida su reproducción
descarga la app
seguici su
iscriviti alla
iscriviti al
questo sito utilizza cookie
questo sito utilizza i cookie
questo sito usa cookie
utilizziamo i cookie
utilizziamo cookie
il tuo indirizzo email non sarà pubblicato
i campi obbligatori sono
tutti i diritti riservati
siga-nos no
siga-nos nas
siga o nosso
assine a nossa
subscreva a nossa
inscreva-se no
este site utiliza cookies
este site usa cookies
o seu endereço de email não será publicado
o seu endereço de e-mail não será publicado
campos obrigatórios são
todos os direitos reservados
volg ons op
schrijf je in voor
meld je aan voor
deze website gebruikt cookies
deze site gebruikt cookies
wij gebruiken cookies
we gebruiken cookies
je e-mailadres wordt niet gepubliceerd
het e-mailadres wordt niet gepubliceerd
vereiste velden zijn
follow us on
like us on
join us on
join our telegram
join our whatsapp
subscribe to our
sign up for our
sign up to our
sign up for the
get our newsletter
get the latest
this site uses cookies
this website uses cookies
this page uses cookies
our website uses cookies
our site uses cookies
we use cookies
by continuing to browse
by continuing to use this site
your email address will not be published
required fields are marked
all rights reserved
download our app
download the app
bizi takip edin
bu site çerez
bu web sitesi çerez
çerezler kullanıyoruz
e-posta hesabınız yayımlanmayacak
tüm hakları saklıdır
ακολουθήστε μας
ακολουθήστε το
εγγραφείτε στο
χρησιμοποιούμε cookies
αυτός ο ιστότοπος χρησιμοποιεί cookies
ο ιστότοπος χρησιμοποιεί cookies
naročite se na
sledite nam na
spletno mesto uporablja piškotke
spletna stran uporablja piškotke
uporabljamo piškotke
pratite nas na
pretplatite se na
koristimo kolačiće
ova stranica koristi kolačiće
ova web stranica koristi kolačiće
ovaj sajt koristi kolačiće
följ oss på
prenumerera på
vi använder cookies
denna webbplats använder cookies
följ os på
følg oss på
følg os på
meld deg på
tilmeld dig
vi bruker informasjonskapsler
vi bruger cookies
seuraa meitä
tilaa uutiskirje
käytämme evästeitä
sivusto käyttää evästeitä
تابعونا على
تابعنا على
اشترك في
אתר זה משתמש
"""
