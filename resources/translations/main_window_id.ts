<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../ui/main_window/main_window.py" line="174" />
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <location filename="../../ui/main_window/main_window.py" line="187" />
        <source>Larger letters</source>
        <translation>Huruf lebih besar</translation>
    </message>
    <message>
        <location filename="../../ui/main_window/main_window.py" line="196" />
        <source>Smaller letters</source>
        <translation>Huruf lebih kecil</translation>
    </message>
    <message>
        <location filename="../../ui/main_window/main_window.py" line="202" />
        <source>This list of keys</source>
        <translation>Daftar tombol ini</translation>
    </message>
    <message>
        <location filename="../../ui/main_window/main_window.py" line="203" />
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <location filename="../../ui/main_window/main_window.py" line="259" />
        <location filename="../../ui/main_window/main_window.py" line="262" />
        <location filename="../../ui/main_window/main_window.py" line="266" />
        <source>Scans are not used here.</source>
        <translation>Pindaian tidak dipakai di sini.</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <location filename="../../ui/main_window/rail.py" line="44" />
        <source>{page}, {count} to look at</source>
        <translation>{page}, {count} perlu dilihat</translation>
    </message>
</context>
</TS>
