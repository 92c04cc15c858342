<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Papers</name>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>Sudah tercetak?</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Sedang dicetak</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Menunggu</translation>
    </message>
</context>
<context>
    <name>PapersDesk</name>
    <message>
        <source>Papers not printed yet</source>
        <translation>Kertas yang belum tercetak</translation>
    </message>
    <message>
        <source>Everything is printed.</source>
        <translation>Semuanya sudah tercetak.</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Lewati semua</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Lihat lagi</translation>
    </message>
    <message>
        <source>Leave it unprinted, or take it for printed</source>
        <translation>Tidak usah dicetak, atau sudah tercetak</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Paper above</source>
        <translation>Kertas di atas</translation>
    </message>
    <message>
        <source>{paper} goes to the printer.</source>
        <translation>{paper} dikirim ke printer.</translation>
    </message>
    <message>
        <source>{paper} is not printed. What it is about stays.</source>
        <translation>{paper} tidak dicetak. Catatannya tetap ada.</translation>
    </message>
    <message>
        <source>Leave {count} papers unprinted?</source>
        <translation>Lewati {count} kertas tanpa dicetak?</translation>
    </message>
    <message>
        <source>What was recorded stays. Each receipt can be printed again as a copy.</source>
        <translation>Catatannya tetap ada. Tiap nota masih bisa dicetak lagi sebagai salinan.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Jangan dulu</translation>
    </message>
    <message>
        <source>No paper waits any more.</source>
        <translation>Tidak ada lagi kertas yang menunggu.</translation>
    </message>
    <message>
        <source>What waits is printed by itself. Look at the paper where it is unsure: print it, or leave it if it is there.</source>
        <translation>Yang menunggu dicetak sendiri. Yang belum pasti, lihat dulu kertasnya: cetak, atau lewati bila sudah ada.</translation>
    </message>
</context>
</TS>
