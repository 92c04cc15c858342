<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>CreditRefusal</name>
    <message>
        <source>This member owes nothing.</source>
        <translation>Anggota ini tidak punya kasbon.</translation>
    </message>
    <message>
        <source>Choose another member, or put the money into savings.</source>
        <translation>Pilih anggota lain, atau masukkan uangnya ke simpanan.</translation>
    </message>
    <message>
        <source>{owed} is owed, not {asked}.</source>
        <translation>Kasbonnya {owed}, bukan {asked}.</translation>
    </message>
    <message>
        <source>Fill in less; the rest can go into savings.</source>
        <translation>Isi lebih kecil; sisanya bisa masuk simpanan.</translation>
    </message>
    <message>
        <source>This payment cannot be taken back.</source>
        <translation>Pembayaran ini tidak bisa dikoreksi.</translation>
    </message>
    <message>
        <source>It was taken back already, or a settlement made it.</source>
        <translation>Sudah pernah dikoreksi, atau berasal dari penyelesaian keanggotaan.</translation>
    </message>
    <message>
        <source>{rule}: {value} is not possible.</source>
        <translation>{rule}: {value} tidak bisa.</translation>
    </message>
    <message>
        <source>Fill in from {lowest} to {highest}.</source>
        <translation>Isi dari {lowest} sampai {highest}.</translation>
    </message>
    <message>
        <source>It cannot be due on {day}.</source>
        <translation>Jatuh tempo {day} tidak mungkin.</translation>
    </message>
    <message>
        <source>Fill in a day from {first} to {last}.</source>
        <translation>Isi tanggal dari {first} sampai {last}.</translation>
    </message>
</context>
<context>
    <name>ShopCredit</name>
    <message>
        <source>Credit limit</source>
        <translation>Batas kasbon</translation>
    </message>
    <message>
        <source>Days until it must be paid</source>
        <translation>Jatuh tempo sesudah</translation>
    </message>
    <message>
        <source>Monthly fee on what is overdue</source>
        <translation>Jasa per bulan atas tunggakan</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} hari</translation>
    </message>
</context>
</TS>
