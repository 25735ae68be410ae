<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>Diptych</name>
    <message numerus="yes">
      <location filename="../../ui/memories.py" line="60"/>
      <source>%n sentences</source>
      <translation>
        <numerusform>%n sentence</numerusform>
        <numerusform>%n sentences</numerusform>
      </translation>
    </message>
  </context>
</TS>
