<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>OfficePage</name>
    <message>
        <source>Duties</source>
        <translation>Daftar pekerjaan</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Bendahara</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Duty above</source>
        <translation>Pekerjaan di atas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
</TS>
