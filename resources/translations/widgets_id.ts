<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Field</name>
    <message>
        <location filename="../../ui/widgets/money_edit.py" line="85" />
        <location filename="../../ui/widgets/quantity_edit.py" line="55" />
        <source>Read as {amount}.</source>
        <translation>Dibaca {amount}.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/quantity_edit.py" line="64" />
        <source>Write {small} or {large}.</source>
        <translation>Tulis {small} atau {large}.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <location filename="../../ui/widgets/found_list.py" line="47" />
        <source>Arrows</source>
        <translation>Panah</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/found_list.py" line="48" />
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/found_list.py" line="50" />
        <source>take</source>
        <translation>ambil</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/found_list.py" line="52" />
        <source>close</source>
        <translation>tutup</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <location filename="../../ui/widgets/help_overlay.py" line="26" />
        <source>Keys of the page {page}</source>
        <translation>Tombol di halaman {page}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/help_overlay.py" line="28" />
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/help_overlay.py" line="58" />
        <source>the same as 12500 or 12,5rb</source>
        <translation>sama dengan 12500 atau 12,5rb</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/help_overlay.py" line="59" />
        <source>a quarter; 1/4 as well</source>
        <translation>seperempat; bisa juga 1/4</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/help_overlay.py" line="60" />
        <source>2411 is enough</source>
        <translation>cukup ketik 2411</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/help_overlay.py" line="65" />
        <source>Writing numbers</source>
        <translation>Menulis angka</translation>
    </message>
</context>
<context>
    <name>ScrolledParts</name>
    <message>
        <location filename="../../ui/widgets/scroll_keys.py" line="25" />
        <source>Scroll down</source>
        <translation>Gulir ke bawah</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/scroll_keys.py" line="26" />
        <source>Scroll up</source>
        <translation>Gulir ke atas</translation>
    </message>
</context>
</TS>
