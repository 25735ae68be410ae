<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Diptych</name>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="150"/>
      <source>%n doubts</source>
      <translation>
        <numerusform>%n doubt</numerusform>
        <numerusform>%n doubts</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="163"/>
      <source>%n copies of it are not shown. Right shows, Left hides.</source>
      <translation>
        <numerusform>%n copy of it is not shown. Right shows, Left hides.</numerusform>
        <numerusform>%n copies of it are not shown. Right shows, Left hides.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="176"/>
      <source>%n copies</source>
      <translation>
        <numerusform>%n copy</numerusform>
        <numerusform>%n copies</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/model.py" line="177"/>
      <source>%n watched names</source>
      <translation>
        <numerusform>%n watched name</numerusform>
        <numerusform>%n watched names</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/view.py" line="206"/>
      <source>None of the %n articles has these words.</source>
      <translation>
        <numerusform>The one article does not have these words.</numerusform>
        <numerusform>None of the %n articles has these words.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/article_list/view.py" line="204"/>
      <source>Filter %n articles</source>
      <translation>
        <numerusform>Filter %n article</numerusform>
        <numerusform>Filter %n articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/entity_panel.py" line="106"/>
      <source>{name}, %n mentions</source>
      <translation>
        <numerusform>{name}, %n mention</numerusform>
        <numerusform>{name}, %n mentions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/memories.py" line="59"/>
      <source>%n sentences</source>
      <translation>
        <numerusform>%n sentence</numerusform>
        <numerusform>%n sentences</numerusform>
      </translation>
    </message>
  </context>
</TS>
