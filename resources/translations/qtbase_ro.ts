<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Salvați</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>Salvați tot</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Deschideți</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Da</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>Da pentru &amp;toate</translation>
    </message>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Nu</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>N&amp;u pentru toate</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Abandonați</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Reîncercați</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Ignorați</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Închideți</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Anulați</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Renunțați</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ajutor</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Aplicați</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Resetați</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Restabiliți valorile implicite</translation>
    </message>
  </context>
  <context>
    <name>QDialogButtonBox</name>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
  </context>
  <context>
    <name>QMessageBox</name>
    <message>
      <source>Show Details...</source>
      <translation>Afișați detaliile…</translation>
    </message>
    <message>
      <source>Hide Details...</source>
      <translation>Ascundeți detaliile…</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Anulați</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Refaceți</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Decupați</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiați</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Lipiți</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Ștergeți</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Selectați tot</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Anulați</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Refaceți</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Decupați</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiați</translation>
    </message>
    <message>
      <source>Copy &amp;Link Location</source>
      <translation>Copiați adresa &amp;legăturii</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Lipiți</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Ștergeți</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Selectați tot</translation>
    </message>
  </context>
  <context>
    <name>QScrollBar</name>
    <message>
      <source>Scroll here</source>
      <translation>Derulați aici</translation>
    </message>
    <message>
      <source>Left edge</source>
      <translation>Marginea stângă</translation>
    </message>
    <message>
      <source>Top</source>
      <translation>Sus</translation>
    </message>
    <message>
      <source>Right edge</source>
      <translation>Marginea dreaptă</translation>
    </message>
    <message>
      <source>Bottom</source>
      <translation>Jos</translation>
    </message>
    <message>
      <source>Page left</source>
      <translation>Pagină la stânga</translation>
    </message>
    <message>
      <source>Page up</source>
      <translation>Pagină în sus</translation>
    </message>
    <message>
      <source>Page right</source>
      <translation>Pagină la dreapta</translation>
    </message>
    <message>
      <source>Page down</source>
      <translation>Pagină în jos</translation>
    </message>
    <message>
      <source>Scroll left</source>
      <translation>Derulați la stânga</translation>
    </message>
    <message>
      <source>Scroll up</source>
      <translation>Derulați în sus</translation>
    </message>
    <message>
      <source>Scroll right</source>
      <translation>Derulați la dreapta</translation>
    </message>
    <message>
      <source>Scroll down</source>
      <translation>Derulați în jos</translation>
    </message>
  </context>
  <context>
    <name>QShortcut</name>
    <message>
      <source>Space</source>
      <translation>Spațiu</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Stânga</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Sus</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Dreapta</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Jos</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>Look in:</source>
      <translation>Caută în:</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Înapoi</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Mergeți înapoi</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Înainte</translation>
    </message>
    <message>
      <source>Go forward</source>
      <translation>Mergeți înainte</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>Folderul părinte</translation>
    </message>
    <message>
      <source>Go to the parent directory</source>
      <translation>Mergeți la folderul părinte</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>Creați un folder nou</translation>
    </message>
    <message>
      <source>Create a New Folder</source>
      <translation>Creați un folder nou</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>Listă</translation>
    </message>
    <message>
      <source>Change to list view mode</source>
      <translation>Treceți la vizualizarea listă</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>Detalii</translation>
    </message>
    <message>
      <source>Change to detail view mode</source>
      <translation>Treceți la vizualizarea detaliată</translation>
    </message>
    <message>
      <source>Sidebar</source>
      <translation>Bara laterală</translation>
    </message>
    <message>
      <source>List of places and bookmarks</source>
      <translation>Lista de locuri și semne de carte</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fișiere</translation>
    </message>
    <message>
      <source>Files of type:</source>
      <translation>Fișiere de tipul:</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Deschideți</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Deschideți</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Salvați</translation>
    </message>
    <message>
      <source>Save As</source>
      <translation>Salvați ca</translation>
    </message>
    <message>
      <source>Find Directory</source>
      <translation>Găsiți folderul</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>Folder:</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Alegeți</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>&amp;Redenumiți</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>Ș&amp;tergeți</translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>Afișați fișierele &amp;ascunse</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>Folder &amp;nou</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>Folder nou</translation>
    </message>
    <message>
      <source>Directories</source>
      <translation>Foldere</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>Toate fișierele (*)</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Toate fișierele (*)</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>&amp;Nume fișier:</translation>
    </message>
    <message>
      <source>Recent Places</source>
      <translation>Locuri recente</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Eliminați</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>Calculatorul meu</translation>
    </message>
    <message>
      <source>Drive</source>
      <translation>Unitate</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fișier</translation>
    </message>
    <message>
      <source>File Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Folder</translation>
    </message>
    <message>
      <source>Alias</source>
      <translation>Alias</translation>
    </message>
    <message>
      <source>Shortcut</source>
      <translation>Scurtătură</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Necunoscut</translation>
    </message>
    <message>
      <source>Show </source>
      <translation>Afișați </translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 există deja.
Doriți să îl înlocuiți?</translation>
    </message>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <translation>%1
Fișierul nu a fost găsit.
Verificați numele fișierului.</translation>
    </message>
    <message>
      <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
      <translation>%1
Folderul nu a fost găsit.
Verificați numele folderului.</translation>
    </message>
    <message>
      <source>'%1' is write protected.
Do you want to delete it anyway?</source>
      <translation>„%1” este protejat la scriere.
Doriți totuși să îl ștergeți?</translation>
    </message>
    <message>
      <source>Are you sure you want to delete '%1'?</source>
      <translation>Sigur doriți să ștergeți „%1”?</translation>
    </message>
    <message>
      <source>Could not delete directory.</source>
      <translation>Folderul nu a putut fi șters.</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Ștergeți</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Name</source>
      <translation>Nume</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Mărime</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Tip</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Fel</translation>
    </message>
    <message>
      <source>Date Modified</source>
      <translation>Data modificării</translation>
    </message>
    <message>
      <source>Invalid filename</source>
      <translation>Nume de fișier nevalid</translation>
    </message>
    <message>
      <source>My Computer</source>
      <translation>Calculatorul meu</translation>
    </message>
    <message>
      <source>Computer</source>
      <translation>Calculator</translation>
    </message>
    <message>
      <source>%1 GB</source>
      <translation>%1 GB</translation>
    </message>
    <message>
      <source>%1 MB</source>
      <translation>%1 MB</translation>
    </message>
    <message>
      <source>%1 KB</source>
      <translation>%1 KB</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>Print</source>
      <translation>Tipăriți</translation>
    </message>
    <message>
      <source>&amp;Options &gt;&gt;</source>
      <translation>&amp;Opțiuni &gt;&gt;</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>&amp;Tipăriți</translation>
    </message>
    <message>
      <source>&amp;Options &lt;&lt;</source>
      <translation>&amp;Opțiuni &lt;&lt;</translation>
    </message>
    <message>
      <source>Print to File (PDF)</source>
      <translation>Tipărire în fișier (PDF)</translation>
    </message>
    <message>
      <source>Local file</source>
      <translation>Fișier local</translation>
    </message>
    <message>
      <source>Write PDF file</source>
      <translation>Scrieți un fișier PDF</translation>
    </message>
    <message>
      <source>Print To File ...</source>
      <translation>Tipărire în fișier…</translation>
    </message>
    <message>
      <source>Left to Right, Top to Bottom</source>
      <translation>De la stânga la dreapta, de sus în jos</translation>
    </message>
    <message>
      <source>Left to Right, Bottom to Top</source>
      <translation>De la stânga la dreapta, de jos în sus</translation>
    </message>
    <message>
      <source>Right to Left, Bottom to Top</source>
      <translation>De la dreapta la stânga, de jos în sus</translation>
    </message>
    <message>
      <source>Right to Left, Top to Bottom</source>
      <translation>De la dreapta la stânga, de sus în jos</translation>
    </message>
    <message>
      <source>Bottom to Top, Left to Right</source>
      <translation>De jos în sus, de la stânga la dreapta</translation>
    </message>
    <message>
      <source>Bottom to Top, Right to Left</source>
      <translation>De jos în sus, de la dreapta la stânga</translation>
    </message>
    <message>
      <source>Top to Bottom, Left to Right</source>
      <translation>De sus în jos, de la stânga la dreapta</translation>
    </message>
    <message>
      <source>Top to Bottom, Right to Left</source>
      <translation>De sus în jos, de la dreapta la stânga</translation>
    </message>
    <message>
      <source>1 (1x1)</source>
      <translation>1 (1x1)</translation>
    </message>
    <message>
      <source>2 (2x1)</source>
      <translation>2 (2x1)</translation>
    </message>
    <message>
      <source>4 (2x2)</source>
      <translation>4 (2x2)</translation>
    </message>
    <message>
      <source>6 (2x3)</source>
      <translation>6 (2x3)</translation>
    </message>
    <message>
      <source>9 (3x3)</source>
      <translation>9 (3x3)</translation>
    </message>
    <message>
      <source>16 (4x4)</source>
      <translation>16 (4x4)</translation>
    </message>
    <message>
      <source>All Pages</source>
      <translation>Toate paginile</translation>
    </message>
    <message>
      <source>Odd Pages</source>
      <translation>Paginile impare</translation>
    </message>
    <message>
      <source>Even Pages</source>
      <translation>Paginile pare</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to overwrite it?</source>
      <translation>%1 există deja.
Doriți să îl suprascrieți?</translation>
    </message>
    <message>
      <source>%1 is a directory.
Please choose a different file name.</source>
      <translation>%1 este un folder.
Alegeți alt nume de fișier.</translation>
    </message>
    <message>
      <source>File %1 is not writable.
Please choose a different file name.</source>
      <translation>În fișierul %1 nu se poate scrie.
Alegeți alt nume de fișier.</translation>
    </message>
  </context>
  <context>
    <name>QPrintSettingsOutput</name>
    <message>
      <source>Form</source>
      <translation>Formular</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Exemplare</translation>
    </message>
    <message>
      <source>Print range</source>
      <translation>Interval de tipărire</translation>
    </message>
    <message>
      <source>Print all</source>
      <translation>Tipăriți tot</translation>
    </message>
    <message>
      <source>Pages from</source>
      <translation>Paginile de la</translation>
    </message>
    <message>
      <source>to</source>
      <translation>până la</translation>
    </message>
    <message>
      <source>Current Page</source>
      <translation>Pagina curentă</translation>
    </message>
    <message>
      <source>Selection</source>
      <translation>Selecția</translation>
    </message>
    <message>
      <source>Page Set:</source>
      <translation>Set de pagini:</translation>
    </message>
    <message>
      <source>Output Settings</source>
      <translation>Setări de ieșire</translation>
    </message>
    <message>
      <source>Copies:</source>
      <translation>Exemplare:</translation>
    </message>
    <message>
      <source>Collate</source>
      <translation>Asamblați</translation>
    </message>
    <message>
      <source>Reverse</source>
      <translation>Ordine inversă</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>Opțiuni</translation>
    </message>
    <message>
      <source>Color Mode</source>
      <translation>Mod de culoare</translation>
    </message>
    <message>
      <source>Color</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Grayscale</source>
      <translation>Tonuri de gri</translation>
    </message>
    <message>
      <source>Duplex Printing</source>
      <translation>Tipărire față-verso</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Fără</translation>
    </message>
    <message>
      <source>Long side</source>
      <translation>Latura lungă</translation>
    </message>
    <message>
      <source>Short side</source>
      <translation>Latura scurtă</translation>
    </message>
  </context>
  <context>
    <name>QPrintWidget</name>
    <message>
      <source>Form</source>
      <translation>Formular</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Imprimantă</translation>
    </message>
    <message>
      <source>&amp;Name:</source>
      <translation>&amp;Nume:</translation>
    </message>
    <message>
      <source>P&amp;roperties</source>
      <translation>P&amp;roprietăți</translation>
    </message>
    <message>
      <source>Location:</source>
      <translation>Locație:</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Previzualizare</translation>
    </message>
    <message>
      <source>Type:</source>
      <translation>Tip:</translation>
    </message>
    <message>
      <source>Output &amp;file:</source>
      <translation>&amp;Fișier de ieșire:</translation>
    </message>
    <message>
      <source>...</source>
      <translation>…</translation>
    </message>
  </context>
  <context>
    <name>QPrintPropertiesDialog</name>
    <message>
      <source>Job Options</source>
      <translation>Opțiunile lucrării</translation>
    </message>
  </context>
  <context>
    <name>QPageSetupWidget</name>
    <message>
      <source>Form</source>
      <translation>Formular</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Hârtie</translation>
    </message>
    <message>
      <source>Page size:</source>
      <translation>Format:</translation>
    </message>
    <message>
      <source>Width:</source>
      <translation>Lățime:</translation>
    </message>
    <message>
      <source>Height:</source>
      <translation>Înălțime:</translation>
    </message>
    <message>
      <source>Paper source:</source>
      <translation>Sursa hârtiei:</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Orientare</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Portret</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Peisaj</translation>
    </message>
    <message>
      <source>Reverse landscape</source>
      <translation>Peisaj inversat</translation>
    </message>
    <message>
      <source>Reverse portrait</source>
      <translation>Portret inversat</translation>
    </message>
    <message>
      <source>Margins</source>
      <translation>Margini</translation>
    </message>
    <message>
      <source>top margin</source>
      <translation>marginea de sus</translation>
    </message>
    <message>
      <source>left margin</source>
      <translation>marginea din stânga</translation>
    </message>
    <message>
      <source>right margin</source>
      <translation>marginea din dreapta</translation>
    </message>
    <message>
      <source>bottom margin</source>
      <translation>marginea de jos</translation>
    </message>
    <message>
      <source>Page Layout</source>
      <translation>Aspectul paginii</translation>
    </message>
    <message>
      <source>Page order:</source>
      <translation>Ordinea paginilor:</translation>
    </message>
    <message>
      <source>Pages per sheet:</source>
      <translation>Pagini pe coală:</translation>
    </message>
    <message>
      <source>Custom</source>
      <translation>Personalizat</translation>
    </message>
  </context>
</TS>
