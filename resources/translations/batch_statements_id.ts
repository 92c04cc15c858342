<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Batch</name>
    <message>
        <source>The time left is being reckoned …</source>
        <translation>Sisa waktu sedang dihitung …</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation>Kurang dari satu menit lagi.</translation>
    </message>
    <message>
        <source>About {count} minutes left.</source>
        <translation>Kira-kira {count} menit lagi.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Tempat penyimpanan penuh.</translation>
    </message>
    <message>
        <source>Free some room.</source>
        <translation>Hapus berkas yang tidak dipakai.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Foldernya tidak ada.</translation>
    </message>
    <message>
        <source>Is the stick still in, or was the folder moved?</source>
        <translation>Apakah flashdisk masih terpasang, atau folder dipindah?</translation>
    </message>
    <message>
        <source>Nothing can be written into that folder.</source>
        <translation>Folder itu tidak bisa ditulisi.</translation>
    </message>
    <message>
        <source>Close its files elsewhere, or choose another folder.</source>
        <translation>Tutup berkasnya di program lain, atau pilih folder lain.</translation>
    </message>
    <message>
        <source>What is written there stays: F5 goes on behind it.</source>
        <translation>Yang sudah jadi tetap ada: F5 melanjutkan.</translation>
    </message>
</context>
<context>
    <name>BatchDesk</name>
    <message>
        <source>Statements of many members</source>
        <translation>Rekening banyak anggota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Throw away what is unfinished</source>
        <translation>Buang yang belum selesai</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>What is written of it so far is deleted.</source>
        <translation>Yang sudah dibuat akan dihapus.</translation>
    </message>
    <message>
        <source>Shift+F8 once more does it.</source>
        <translation>Tekan Shift+F8 sekali lagi untuk membuangnya.</translation>
    </message>
    <message>
        <source>{count} statements were begun here and not finished.</source>
        <translation>{count} rekening di folder ini belum selesai dibuat.</translation>
    </message>
    <message>
        <source>F5 goes on where they stopped.</source>
        <translation>F5 melanjutkan dari yang terakhir.</translation>
    </message>
    <message>
        <source>Nobody is listed by that choice.</source>
        <translation>Tidak ada anggota yang cocok dengan pilihan itu.</translation>
    </message>
    <message>
        <source>Choose other members.</source>
        <translation>Pilih anggota yang lain.</translation>
    </message>
    <message>
        <source>{count} statements are ready: {name}.</source>
        <translation>{count} rekening sudah jadi: {name}.</translation>
    </message>
    <message>
        <source>They lie in the folder that was chosen.</source>
        <translation>Ada di folder yang dipilih.</translation>
    </message>
    <message>
        <source>Stopped behind {done} of {count} statements.</source>
        <translation>Berhenti sesudah {done} dari {count} rekening.</translation>
    </message>
    <message>
        <source>These statements were begun with other books.</source>
        <translation>Rekening ini dimulai dengan buku koperasi yang lain.</translation>
    </message>
    <message>
        <source>Throw them away, and make them anew.</source>
        <translation>Buang, lalu buat lagi dari awal.</translation>
    </message>
    <message>
        <source>What was unfinished is thrown away.</source>
        <translation>Yang belum selesai sudah dibuang.</translation>
    </message>
</context>
<context>
    <name>StatementsForm</name>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Extraordinary ones</source>
        <translation>Anggota luar biasa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Dukuh</translation>
    </message>
    <message>
        <source>All hamlets</source>
        <translation>Semua dukuh</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>One PDF for all</source>
        <translation>Satu PDF</translation>
    </message>
    <message>
        <source>A PDF for each</source>
        <translation>PDF per orang</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Ke folder</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Into which folder?</source>
        <translation>Simpan di folder mana?</translation>
    </message>
    <message>
        <source>All but those who ended</source>
        <translation>Semua, kecuali yang sudah berhenti</translation>
    </message>
    <message>
        <source>Active ones</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Calon</translation>
    </message>
    <message>
        <source>Inactive ones</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Those who ended</source>
        <translation>Yang sudah berhenti</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Of whom, and which days</source>
        <translation>Siapa saja, dan tanggal berapa</translation>
    </message>
</context>
<context>
    <name>StatementsPanel</name>
    <message>
        <source>How far it is</source>
        <translation>Sudah sampai mana</translation>
    </message>
    <message>
        <source>Make the statements</source>
        <translation>Buat rekening</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>{count} statements</source>
        <translation>{count} rekening</translation>
    </message>
    <message>
        <source>The till and the other pages can be used meanwhile.</source>
        <translation>Sambil menunggu, kasir dan halaman lain tetap bisa dipakai.</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done} dari {count}</translation>
    </message>
    <message>
        <source>All are written; they are being put together …</source>
        <translation>Semua sudah dibuat; sedang digabungkan …</translation>
    </message>
</context>
</TS>
