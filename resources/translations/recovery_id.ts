<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>RecoveryDesk</name>
    <message>
        <source>Recovery code</source>
        <translation>Kode pemulihan</translation>
    </message>
    <message>
        <source>Code on the sheet</source>
        <translation>Kode di lembar pemulihan</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Masukkan kode</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Simpan lembar (PDF)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Key to members&apos; records</source>
        <translation>Kunci data anggota</translation>
    </message>
    <message>
        <source>recovery sheet.pdf</source>
        <translation>lembar pemulihan.pdf</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Tersimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>Print it, lock it away, then delete the file.</source>
        <translation>Cetak, simpan di tempat terkunci, lalu hapus berkasnya.</translation>
    </message>
    <message>
        <source>This code is not the one on the sheet.</source>
        <translation>Kode ini tidak sama dengan yang di lembar.</translation>
    </message>
    <message>
        <source>Compare it group by group.</source>
        <translation>Cocokkan kelompok demi kelompok.</translation>
    </message>
    <message>
        <source>The key is on this computer.</source>
        <translation>Kuncinya ada di komputer ini.</translation>
    </message>
    <message>
        <source>Keep its sheet in another place than this computer.</source>
        <translation>Simpan lembarnya terpisah dari komputer ini.</translation>
    </message>
    <message>
        <source>Whoever has the sheet can read members&apos; records: nobody else needs it.</source>
        <translation>Siapa yang memegang lembarnya bisa membaca data anggota; orang lain tidak perlu.</translation>
    </message>
    <message>
        <source>Type the code of the recovery sheet, or scan its picture.</source>
        <translation>Ketik kode di lembar pemulihan, atau pindai gambarnya.</translation>
    </message>
</context>
</TS>
