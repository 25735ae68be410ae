<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
  <context>
    <name>Diptych</name>
    <message>
      <location filename="../../ui/article_list/model.py" line="135"/>
      <source>waiting</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="136"/>
      <source>reading</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="137"/>
      <source>translating</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="138"/>
      <source>ready</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="139"/>
      <source>package missing</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="140"/>
      <source>failed</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="147"/>
      <source>file is gone</source>
      <translation type="unfinished"/>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="150"/>
      <source>%n doubts</source>
      <translation type="unfinished"/>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="163"/>
      <source>%n copies of it are not shown. Right shows, Left hides.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="174"/>
      <source>unread</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/article_list/model.py" line="175"/>
      <source>starred</source>
      <translation type="unfinished"/>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="176"/>
      <source>%n copies</source>
      <translation type="unfinished"/>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="177"/>
      <source>%n watched names</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/article_list/view.py" line="69"/>
      <source>Articles</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/article_list/view.py" line="72"/>
      <source>Filter articles</source>
      <translation type="unfinished"/>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/view.py" line="206"/>
      <source>None of the %n articles has these words.</source>
      <translation type="unfinished"/>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/view.py" line="204"/>
      <source>Filter %n articles</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/article_list/view.py" line="204"/>
      <source>Filter</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/corrections.py" line="85"/>
      <source>The correction of “{start}” was undone.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/corrections.py" line="44"/>
      <source>The article is in {name} already: there is nothing to correct.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/corrections.py" line="72"/>
      <source>No correction was made since the folder was opened.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="31"/>
      <source>The new name was taken back.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="32"/>
      <source>The change of type was taken back.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="33"/>
      <source>The two entities are apart again.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="34"/>
      <source>The spelling is back with its entity.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="35"/>
      <source>The entity is shown again.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="36"/>
      <source>The entity is hidden again.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="37"/>
      <source>It is an entity again.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="71"/>
      <source>Select an entity in the panel, or go to a mention with ] first.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="102"/>
      <source>What the articles say of {name}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="128"/>
      <source>New name of {name}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="156"/>
      <source>{name} is the same as</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="171"/>
      <source>Take a spelling out of {name}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="190"/>
      <source>{name} is</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="109"/>
      <source>The first {number} sentences.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="168"/>
      <source>{name} has only one spelling.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="201"/>
      <source>{name} is shown again.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="201"/>
      <source>{name} is hidden.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="213"/>
      <source>“{name}” is not an entity any more. Ctrl+Shift+Z takes this back.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="229"/>
      <source>No entity was changed here.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="136"/>
      <source>the new name</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_changes.py" line="185"/>
      <source>now</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_panel.py" line="59"/>
      <source>People</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_panel.py" line="60"/>
      <source>Organisations</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_panel.py" line="61"/>
      <source>Places</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_panel.py" line="62"/>
      <source>Events</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_panel.py" line="63"/>
      <source>Products</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_panel.py" line="64"/>
      <source>Dates</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_panel.py" line="198"/>
      <source>Entities</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_panel.py" line="199"/>
      <source>This article</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_panel.py" line="200"/>
      <source>Folder</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_panel.py" line="206"/>
      <source>Filter entities</source>
      <translation type="unfinished"/>
    </message>
    <message numerus="yes">
      <location filename="../../ui/entity_panel.py" line="106"/>
      <source>{name}, %n mentions</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/entity_panel.py" line="143"/>
      <source>not marked</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/following.py" line="81"/>
      <source>{name} is not mentioned after this.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/following.py" line="83"/>
      <source>{name} is not mentioned before this.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/following.py" line="94"/>
      <source>No mention is current. ] goes to the next one.</source>
      <translation type="unfinished"/>
    </message>
    <message numerus="yes">
      <location filename="../../ui/memories.py" line="59"/>
      <source>%n sentences</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/memories.py" line="36"/>
      <source>Import a memory for all folders</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/memories.py" line="38"/>
      <source>Translation memories (*.tmx *.TMX)</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/memories.py" line="61"/>
      <source>{name} is kept for all folders: {pairs} in {names}.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/memories.py" line="84"/>
      <source>Memories</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/memories.py" line="100"/>
      <source>Remove this memory?</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/memories.py" line="115"/>
      <source>{name} was removed.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/memories.py" line="74"/>
      <source>Import a memory …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/memories.py" line="74"/>
      <source>from a TMX file, for all folders</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/memories.py" line="76"/>
      <source>for all folders</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/memories.py" line="92"/>
      <source>Keep {name}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/memories.py" line="95"/>
      <source>Remove {name}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/memories.py" line="96"/>
      <source>the file that it was imported from stays</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/memories.py" line="81"/>
      <source>in this folder</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/message_bar.py" line="22"/>
      <source>Message</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/message_bar.py" line="26"/>
      <source>Close</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/message_bar.py" line="27"/>
      <source>Close the message</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/message_bar.py" line="55"/>
      <source>Before:</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/note_box.py" line="36"/>
      <source>Your note</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/note_box.py" line="37"/>
      <source>Your note; left empty, it is taken back</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="121"/>
      <source>The note is as it was before.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="142"/>
      <source>The note “{start}” is back.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="210"/>
      <source>The tags are as they were before.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="214"/>
      <source>1 article</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="214"/>
      <source>{count} articles</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="136"/>
      <source>The note “{start}” was removed. Ctrl+Z brings it back.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="152"/>
      <source>Tags, with commas between; choose one again to take it away</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="192"/>
      <source>The tag “{tag}” was taken away.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="197"/>
      <source>Tagged {tags}. “tag:” in the filter lists such.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="215"/>
      <source>on this article</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="58"/>
      <source>There is no sentence here to note something on.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="69"/>
      <source>The article is not read yet.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="114"/>
      <source>The note on the article is kept.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="180"/>
      <source>new tag</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/noting.py" line="182"/>
      <source>give all</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/shown.py" line="21"/>
      <source>On the article: {text}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/notes/shown.py" line="23"/>
      <source>On “{sentence}”: {text}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/picker.py" line="351"/>
      <source>Nothing has these words.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/reading/editing.py" line="39"/>
      <source>Your translation of the sentence</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/reading/editing.py" line="40"/>
      <source>Your translation; left empty, your own words are taken back</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/reading/editor.py" line="52"/>
      <source>Return saves  ·  Esc cancels</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/reading/editor.py" line="54"/>
      <source>Return saves  ·  Shift+Return begins a line  ·  Esc cancels</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/reading/editor.py" line="56"/>
      <source>Cancel</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/reading/editor.py" line="56"/>
      <source>Save</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/reading/spread.py" line="215"/>
      <source>Translation, {language}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/reading/spread.py" line="208"/>
      <source>Original and translation, {language}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/reading/spread.py" line="211"/>
      <source>your language already: nothing to translate</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/reading/spread.py" line="213"/>
      <source>Original, {language}</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/watching.py" line="113"/>
      <source>Watchlist</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/watching.py" line="116"/>
      <source>Names to watch for in all folders, one a line. They are found in every language and script, however they are inflected.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/watching.py" line="123"/>
      <source>Names, one a line</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/watching.py" line="153"/>
      <source>Import names</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/watching.py" line="160"/>
      <source>Export the names</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/watching.py" line="77"/>
      <source>That is no name to watch for: select only the name.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/watching.py" line="79"/>
      <source>{name} is on the watchlist already.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/watching.py" line="82"/>
      <source>{name} is on the watchlist now, in all folders.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/watching.py" line="99"/>
      <source>The watchlist is empty. Ctrl+Shift+W edits it.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/watching.py" line="132"/>
      <source>Import …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/watching.py" line="133"/>
      <source>Export …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Next article</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show the next article of the list.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Previous article</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show the previous article of the list.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Next unread article</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show the next article that is not read yet.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Previous unread article</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show the previous article that is not read yet.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Mark read or unread</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Mark the article read, or unread again.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Star</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Give the article a star, or take it away.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Filter the list</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show only articles whose headline, file name or language has the words.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Sort by name</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>List the articles in the folder's order.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Sort by date</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>List the newest articles first.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Group by language</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>List the articles of one language together.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Set the article's language …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Say which language the article is in when it was told wrongly.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Look for new files</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Look for articles that were added, changed or removed.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Stop or continue translating</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Stop translating the folder, or continue.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Scroll a page</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Scroll a page; at the end, go to the next article.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Scroll a page back</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Scroll a page back; at the start, go to the previous article.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Next sentence</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Move to the next sentence.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Previous sentence</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Move to the previous sentence.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Next doubtful translation</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Go to the next sentence whose translation is in doubt, and say why.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Both sides, original, translation</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show original and translation, only the original, or only the translation.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Correct the translation …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Write your own translation of the current sentence; Return does it too in the texts.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Undo the last correction</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Bring back what stood before your last correction in this folder.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Copy the sentence pair</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Copy the current sentence and its translation.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Larger text</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Make the text larger.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Smaller text</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Make the text smaller.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Normal text size</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Give the text its normal size.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Next mention</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Go to the next person, organisation, place, event, product or date.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Previous mention</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Go to the previous mention.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Next mention of the same entity</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Go to the next mention of the same entity, on through the folder.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Previous mention of the same entity</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Go to the previous mention of the same entity, back through the folder.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>All highlights</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show or hide all highlights.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Highlight people</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show or hide people.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Highlight organisations</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show or hide organisations.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Highlight places</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show or hide places.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Highlight events</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show or hide events.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Highlight products</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show or hide products.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Highlight dates</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show or hide dates.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Entity panel</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show or hide the entity panel.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Card of the mention</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show the current mention's card: spellings, counts, articles with their words.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Every mention of the entity …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>List what all articles say of the selected entity, or of the current mention's.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Rename the entity …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Give the entity another name in this folder; F2 does it too in the panel.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Merge the entity …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Make the entity one with another: both are the same.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Take a spelling out of the entity …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Make a spelling of the entity an entity of its own.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Change the entity's type …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Say whether the entity is a person, an organisation, a place or what else.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Hide the entity</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Neither list nor mark the entity, or do so again; exports keep it.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Not an entity</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Say that this names nothing: its marks go, also from exports.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Undo the last change of an entity</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Take back the last change of this folder's entities; in the panel, Ctrl+Z does it too.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Watch for this name</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Add the selected words, or the entity, to the watchlist.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Watchlist …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Edit the names to watch for, one a line; they hold in all folders.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Only articles with watched names</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>List only articles that have a watched name, or all again.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Entities by type or by count</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>List entities under their types, or all together, most mentioned first.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Hidden entities</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show or leave out the entities that you hid.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Entities of the article or of the folder</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>List the entities of this article, or of the whole folder.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Search the folder</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Find words in the originals and translations of all articles.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Find in the article</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Find words on both sides of this article.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Next hit</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Go to the next place found.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Previous hit</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Go to the previous place found.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Every action by name …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Find an action by its name and do it.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Next pane</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Move the keyboard to the next pane: list, original, translation, entities.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Previous pane</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Move the keyboard to the previous pane.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Back to the list</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Close what is open on top; else move the keyboard to the list.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Open a folder …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Choose the folder to read.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Open a recent folder …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Choose among the folders opened before.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Open the samples</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Read the sample articles.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Export the folder …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Write the articles with translations and entities to files.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Translation packages …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Install, update and remove translation packages.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Install a package from a file …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Install a translation package from an .argosmodel file.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Keep a TMX file, so that its sentences show in all folders.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Memories …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>List the memories in use, and remove those that were imported.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Translate into …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Choose the language that you read in; each folder remembers its own.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Settings …</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Choose language, type, colours, keys, engine; see memories and what stays private.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Next theme</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Change between the system's colours, light, dark and sepia.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Menu bar</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show or hide the menu bar.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Keys</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Show what every key does.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Quit</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Close Diptych; nothing is lost.</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Reading</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Search</source>
      <translation type="unfinished"/>
    </message>
    <message>
      <location filename="../../ui/actions.py" line="1"/>
      <source>Program</source>
      <translation type="unfinished"/>
    </message>
  </context>
</TS>
