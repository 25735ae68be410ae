<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Diptych</name>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="311"/>
      <source>%n articles</source>
      <translation>
        <numerusform>%n article</numerusform>
        <numerusform>%n articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="333"/>
      <source>%n doubts</source>
      <translation>
        <numerusform>%n doubt</numerusform>
        <numerusform>%n doubts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="358"/>
      <source>%n copies of it are not shown. Right shows, Left hides.</source>
      <translation>
        <numerusform>%n copy of it is not shown. Right shows, Left hides.</numerusform>
        <numerusform>%n copies of it are not shown. Right shows, Left hides.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="371"/>
      <source>%n copies</source>
      <translation>
        <numerusform>%n copy</numerusform>
        <numerusform>%n copies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="372"/>
      <source>%n watched names</source>
      <translation>
        <numerusform>%n watched name</numerusform>
        <numerusform>%n watched names</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="373"/>
      <source>%n notes</source>
      <translation>
        <numerusform>%n note</numerusform>
        <numerusform>%n notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/view.py" line="310"/>
      <source>None of the %n articles has these words.</source>
      <translation>
        <numerusform>The %n article does not have these words.</numerusform>
        <numerusform>None of the %n articles has these words.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/view.py" line="308"/>
      <source>Filter %n articles</source>
      <translation>
        <numerusform>Filter %n article</numerusform>
        <numerusform>Filter %n articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="95"/>
      <source>%n new articles</source>
      <translation>
        <numerusform>%n new article</numerusform>
        <numerusform>%n new articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="318"/>
      <source>{mentions}, in %n languages</source>
      <translation>
        <numerusform>{mentions}, in %n language</numerusform>
        <numerusform>{mentions}, in %n languages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="333"/>
      <source>%n articles need {source} → {target}</source>
      <translation>
        <numerusform>%n article needs {source} → {target}</numerusform>
        <numerusform>%n articles need {source} → {target}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="341"/>
      <source>%n sentences are in doubt</source>
      <translation>
        <numerusform>%n sentence is in doubt</numerusform>
        <numerusform>%n sentences are in doubt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="347"/>
      <source>%n articles could not be read</source>
      <translation>
        <numerusform>%n article could not be read</numerusform>
        <numerusform>%n articles could not be read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="98"/>
      <source>%n languages</source>
      <translation>
        <numerusform>%n language</numerusform>
        <numerusform>%n languages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="100"/>
      <source>%n stories</source>
      <translation>
        <numerusform>%n story</numerusform>
        <numerusform>%n stories</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="162"/>
      <source>in %n articles</source>
      <translation>
        <numerusform>in %n article</numerusform>
        <numerusform>in %n articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="189"/>
      <source>%n new</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/briefing/briefing_document.py" line="247"/>
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/articles.py" line="178"/>
      <source>Copied: %n articles to cite.</source>
      <translation>
        <numerusform>Copied: %n article to cite.</numerusform>
        <numerusform>Copied: %n articles to cite.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/articles.py" line="166"/>
      <source>Of no more than %n articles at once: export them (Ctrl+E).</source>
      <translation>
        <numerusform>Of no more than %n article at once: export them (Ctrl+E).</numerusform>
        <numerusform>Of no more than %n articles at once: export them (Ctrl+E).</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/bundles.py" line="161"/>
      <source>%n articles are in {name}.</source>
      <translation>
        <numerusform>%n article is in {name}.</numerusform>
        <numerusform>%n articles are in {name}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/bundles.py" line="163"/>
      <source>%n could not be read, or not yet, and are left out.</source>
      <translation>
        <numerusform>%n could not be read, or not yet, and is left out.</numerusform>
        <numerusform>%n could not be read, or not yet, and are left out.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/exporting.py" line="187"/>
      <source>%n articles were exported to {out}.</source>
      <translation>
        <numerusform>%n article was exported to {out}.</numerusform>
        <numerusform>%n articles were exported to {out}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/exporting.py" line="192"/>
      <source>%n could not be written; the first is {path}: {reason}</source>
      <translation>
        <numerusform>%n could not be written: {path}: {reason}</numerusform>
        <numerusform>%n could not be written; the first is {path}: {reason}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="310"/>
      <source>%n articles came with {name}, and are marked so.</source>
      <translation>
        <numerusform>%n article came with {name}, and is marked so.</numerusform>
        <numerusform>%n articles came with {name}, and are marked so.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="312"/>
      <source>%n texts cannot be checked against a file.</source>
      <translation>
        <numerusform>%n text cannot be checked against a file.</numerusform>
        <numerusform>%n texts cannot be checked against a file.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="323"/>
      <source>%n tags</source>
      <translation>
        <numerusform>%n tag</numerusform>
        <numerusform>%n tags</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="324"/>
      <source>%n corrections</source>
      <translation>
        <numerusform>%n correction</numerusform>
        <numerusform>%n corrections</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="325"/>
      <source>%n changes of entities</source>
      <translation>
        <numerusform>%n change of entities</numerusform>
        <numerusform>%n changes of entities</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/kept_bundles.py" line="329"/>
      <source>%n differences are listed under Messages.</source>
      <translation>
        <numerusform>%n difference is listed under Messages.</numerusform>
        <numerusform>%n differences are listed under Messages.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/languages.py" line="76"/>
      <source>installed for {some} of %n languages</source>
      <translation>
        <numerusform>installed for {some} of %n language</numerusform>
        <numerusform>installed for {some} of %n languages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/memories.py" line="65"/>
      <source>%n sentences</source>
      <translation>
        <numerusform>%n sentence</numerusform>
        <numerusform>%n sentences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/places.py" line="161"/>
      <source>%n articles are unread again.</source>
      <translation>
        <numerusform>%n article is unread again.</numerusform>
        <numerusform>%n articles are unread again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/places.py" line="153"/>
      <source>%n articles are marked read. Ctrl+Z takes it back.</source>
      <translation>
        <numerusform>%n article is marked read. Ctrl+Z takes it back.</numerusform>
        <numerusform>%n articles are marked read. Ctrl+Z takes it back.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/quote_pages.py" line="216"/>
      <source>%n quotes were exported to {file}.</source>
      <translation>
        <numerusform>%n quote was exported to {file}.</numerusform>
        <numerusform>%n quotes were exported to {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/reading.py" line="94"/>
      <source>Copied with the source: %n sentences, “{start}”.</source>
      <translation>
        <numerusform>Copied with the source: %n sentence, “{start}”.</numerusform>
        <numerusform>Copied with the source: %n sentences, “{start}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/reading.py" line="96"/>
      <source>Copied with translation: %n sentences, “{start}”.</source>
      <translation>
        <numerusform>Copied with translation: %n sentence, “{start}”.</numerusform>
        <numerusform>Copied with translation: %n sentences, “{start}”.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/results.py" line="278"/>
      <source>%n results were exported to {file}.</source>
      <translation>
        <numerusform>%n result was exported to {file}.</numerusform>
        <numerusform>%n results were exported to {file}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/results.py" line="307"/>
      <source>No more than %n searches at once.</source>
      <translation>
        <numerusform>No more than %n search at once.</numerusform>
        <numerusform>No more than %n searches at once.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/saved_searches.py" line="88"/>
      <source>No more than %n searches are kept.</source>
      <translation>
        <numerusform>No more than %n search is kept.</numerusform>
        <numerusform>No more than %n searches are kept.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/terms_dialog.py" line="169"/>
      <source>%n terms were read.</source>
      <translation>
        <numerusform>%n term was read.</numerusform>
        <numerusform>%n terms were read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commands/words.py" line="279"/>
      <source>%n mentions in the folder</source>
      <translation>
        <numerusform>%n mention in the folder</numerusform>
        <numerusform>%n mentions in the folder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/comparison/comparison_page.py" line="257"/>
      <source>%n sentences say much the same</source>
      <translation>
        <numerusform>%n sentence says much the same</numerusform>
        <numerusform>%n sentences say much the same</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/comparison/comparison_page.py" line="258"/>
      <source>%n stand on the left only</source>
      <translation>
        <numerusform>%n stands on the left only</numerusform>
        <numerusform>%n stand on the left only</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/comparison/comparison_page.py" line="259"/>
      <source>%n on the right only</source>
      <translation>
        <numerusform>%n on the right only</numerusform>
        <numerusform>%n on the right only</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/comparison/comparison_page.py" line="192"/>
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/entity_panel/entity_list.py" line="79"/>
      <source>{name}, %n mentions</source>
      <translation>
        <numerusform>{name}, %n mention</numerusform>
        <numerusform>{name}, %n mentions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/entity_panel/names_notice.py" line="66"/>
      <source>No names yet: %n articles are not read.</source>
      <translation>
        <numerusform>No names yet: %n article is not read.</numerusform>
        <numerusform>No names yet: %n articles are not read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/navigation/article_navigation.py" line="51"/>
      <source>No unread article follows; %n unread articles are above.</source>
      <translation>
        <numerusform>No unread article follows; %n unread article is above.</numerusform>
        <numerusform>No unread article follows; %n unread articles are above.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/navigation/article_navigation.py" line="53"/>
      <source>No unread article comes before; %n unread articles are below.</source>
      <translation>
        <numerusform>No unread article comes before; %n unread article is below.</numerusform>
        <numerusform>No unread article comes before; %n unread articles are below.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/navigation/no_package_notice.py" line="33"/>
      <source>You stopped the translating; %n sentences are left.</source>
      <translation>
        <numerusform>You stopped the translating; %n sentence is left.</numerusform>
        <numerusform>You stopped the translating; %n sentences are left.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/notes/quotes_page.py" line="248"/>
      <source>%n quotes</source>
      <translation>
        <numerusform>%n quote</numerusform>
        <numerusform>%n quotes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/packages/list_content.py" line="401"/>
      <source>%n articles of this folder need it</source>
      <translation>
        <numerusform>%n article of this folder needs it</numerusform>
        <numerusform>%n articles of this folder need it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/packages/list_content.py" line="405"/>
      <source>%n articles of this folder use it</source>
      <translation>
        <numerusform>%n article of this folder uses it</numerusform>
        <numerusform>%n articles of this folder use it</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/packages/model_box.py" line="211"/>
      <source>It knows %n languages.</source>
      <translation>
        <numerusform>It knows %n language.</numerusform>
        <numerusform>It knows %n languages.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="165"/>
      <source>%n minutes</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="122"/>
      <source>{done} of %n sentences so far</source>
      <translation>
        <numerusform>{done} of %n sentence so far</numerusform>
        <numerusform>{done} of %n sentences so far</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="126"/>
      <source>%n corrected by you</source>
      <translation>
        <numerusform>%n corrected by you</numerusform>
        <numerusform>%n corrected by you</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="177"/>
      <source>%n unsure words</source>
      <translation>
        <numerusform>%n unsure word</numerusform>
        <numerusform>%n unsure words</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="179"/>
      <source>%n scanned pages are not read</source>
      <translation>
        <numerusform>%n scanned page is not read</numerusform>
        <numerusform>%n scanned pages are not read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="124"/>
      <source>{done} of %n sentences</source>
      <translation>
        <numerusform>{done} of %n sentence</numerusform>
        <numerusform>{done} of %n sentences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="134"/>
      <source>{some} of %n sentences from memory: {names}</source>
      <translation>
        <numerusform>{some} of %n sentence from memory: {names}</numerusform>
        <numerusform>{some} of %n sentences from memory: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/header.py" line="147"/>
      <source>{some} of %n sentences from bundle {names}</source>
      <translation>
        <numerusform>{some} of %n sentence from bundle {names}</numerusform>
        <numerusform>{some} of %n sentences from bundle {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/reading/original/original_sheet.py" line="92"/>
      <source>%n pictures left out</source>
      <translation>
        <numerusform>%n picture left out</numerusform>
        <numerusform>%n pictures left out</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/settings/keys_page.py" line="413"/>
      <source>%n actions have other keys than their own.</source>
      <translation>
        <numerusform>%n action has another key than its own.</numerusform>
        <numerusform>%n actions have other keys than their own.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/folder_progress.py" line="84"/>
      <source>about %n hours left</source>
      <translation>
        <numerusform>about %n hour left</numerusform>
        <numerusform>about %n hours left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/folder_progress.py" line="83"/>
      <source>about %n minutes left</source>
      <translation>
        <numerusform>about %n minute left</numerusform>
        <numerusform>about %n minutes left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="138"/>
      <source>%n ready</source>
      <translation>
        <numerusform>%n ready</numerusform>
        <numerusform>%n ready</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="139"/>
      <source>%n need a package</source>
      <translation>
        <numerusform>%n needs a package</numerusform>
        <numerusform>%n need a package</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="140"/>
      <source>%n failed</source>
      <translation>
        <numerusform>%n failed</numerusform>
        <numerusform>%n failed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="150"/>
      <source>{ready} of %n articles ready</source>
      <translation>
        <numerusform>{ready} of %n article ready</numerusform>
        <numerusform>{ready} of %n articles ready</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/status/status_line.py" line="119"/>
      <source>search by meaning: {done} of %n articles</source>
      <translation>
        <numerusform>search by meaning: {done} of %n article</numerusform>
        <numerusform>search by meaning: {done} of %n articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/timeline/timeline_page.py" line="183"/>
      <source>%n dated articles</source>
      <translation>
        <numerusform>%n dated article</numerusform>
        <numerusform>%n dated articles</numerusform>
      </translation>
    </message>
  </context>
</TS>
