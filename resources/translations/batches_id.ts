<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>BatchForm</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>Nomor batch</translation>
    </message>
    <message>
        <source>How much of it lies there</source>
        <translation>Berapa yang ada</translation>
    </message>
    <message>
        <source>Count what lies there of this date: the other dates follow from it.</source>
        <translation>Hitung barang dengan tanggal ini; tanggal lainnya mengikuti.</translation>
    </message>
    <message>
        <source>Date of goods</source>
        <translation>Tanggal kedaluwarsa barang</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Good until {day}</source>
        <translation>Kedaluwarsa {day}</translation>
    </message>
    <message>
        <source>The book has {quantity}</source>
        <translation>Di catatan ada {quantity}</translation>
    </message>
    <message>
        <source>{name}: the date is written down.</source>
        <translation>{name}: tanggalnya sudah dicatat.</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Write off</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Betulkan</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Karantina</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Goods whose date is written down stand here, the first one above.</source>
        <translation>Di sini barang yang tanggal kedaluwarsanya sudah dicatat, yang paling dekat di atas.</translation>
    </message>
    <message>
        <source>Batch {code}</source>
        <translation>Batch {code}</translation>
    </message>
    <message>
        <source>It lies in {place}.</source>
        <translation>Letaknya di {place}.</translation>
    </message>
    <message>
        <source>worth {value}</source>
        <translation>senilai {value}</translation>
    </message>
</context>
<context>
    <name>Batches</name>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Sumbangan</translation>
    </message>
    <message>
        <source>Found in the count: {label}</source>
        <translation>Saat opname: {label}</translation>
    </message>
    <message>
        <source>expired {days} days ago</source>
        <translation>lewat {days} hari</translation>
    </message>
    <message>
        <source>the last day is today</source>
        <translation>hari terakhir</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>{days} hari lagi</translation>
    </message>
</context>
<context>
    <name>BatchesDesk</name>
    <message>
        <source>What went unsold</source>
        <translation>Keluar tanpa dijual</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Kedaluwarsa barang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write off goods that bear no date</source>
        <translation>Keluarkan barang yang tanggalnya tidak dicatat</translation>
    </message>
    <message>
        <source>Carry the chosen batch to quarantine: it is not sold there</source>
        <translation>Pindahkan batch yang dipilih ke karantina: tidak dijual di sana</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Karantina</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Betulkan</translation>
    </message>
    <message>
        <source>Count this batch again</source>
        <translation>Hitung ulang batch ini</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Tambah tanggal</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Barang lain</translation>
    </message>
    <message>
        <source>What went</source>
        <translation>Yang keluar</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>goods that went {day}</source>
        <translation>barang keluar {day}</translation>
    </message>
    <message>
        <source>last days {day}</source>
        <translation>kedaluwarsa {day}</translation>
    </message>
</context>
<context>
    <name>ExpiringView</name>
    <message>
        <source>Find goods by name or batch</source>
        <translation>Cari nama barang atau batch</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} hari</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>What expires</source>
        <translation>Yang kedaluwarsa</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Goods above</source>
        <translation>Barang di atas</translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>Tidak ada yang cocok.</translation>
    </message>
    <message>
        <source>Nothing expires so soon.</source>
        <translation>Tidak ada yang kedaluwarsa secepat itu.</translation>
    </message>
    <message>
        <source>{count} batches, worth {value}</source>
        <translation>{count} batch, senilai {value}</translation>
    </message>
    <message>
        <source>Within {days} days</source>
        <translation>Dalam {days} hari</translation>
    </message>
</context>
<context>
    <name>LossesView</name>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Semua alasan</translation>
    </message>
    <message>
        <source>What went unsold</source>
        <translation>Keluar tanpa dijual</translation>
    </message>
    <message>
        <source>Nothing went unsold in these days.</source>
        <translation>Tidak ada barang keluar tanpa dijual pada hari-hari ini.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Look at the slip</source>
        <translation>Lihat buktinya</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Print the slip once more</source>
        <translation>Cetak bukti sekali lagi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Show the next reason</source>
        <translation>Tampilkan alasan berikutnya</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>In all {value}</source>
        <translation>Jumlah {value}</translation>
    </message>
    <message>
        <source>The slip is being printed.</source>
        <translation>Bukti sedang dicetak.</translation>
    </message>
    <message>
        <source>This row has no slip.</source>
        <translation>Baris ini tidak punya bukti.</translation>
    </message>
</context>
<context>
    <name>SettingApart</name>
    <message>
        <source>{name} lies in {place} now: slip {number}.</source>
        <translation>{name} sekarang di {place}: surat {number}.</translation>
    </message>
</context>
<context>
    <name>SlipView</name>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Picture of the slip</source>
        <translation>Gambar bukti</translation>
    </message>
    <message>
        <source>Print on the receipt printer</source>
        <translation>Cetak di printer struk</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Scroll the paper</source>
        <translation>Gulir kertas</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Gulir balik</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>slip {number}.pdf</source>
        <translation>bukti {number}.pdf</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>There is no slip of this.</source>
        <translation>Yang ini tidak punya bukti.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Tersimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>The slip is being printed.</source>
        <translation>Bukti sedang dicetak.</translation>
    </message>
</context>
<context>
    <name>WriteOffForm</name>
    <message>
        <source>Write off</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>From which place</source>
        <translation>Dari tempat mana</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Berapa banyak</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Note: who got it, or what happened</source>
        <translation>Catatan: untuk siapa, atau apa yang terjadi</translation>
    </message>
    <message>
        <source>Goods that go unsold</source>
        <translation>Barang keluar tanpa dijual</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>The book has {quantity}</source>
        <translation>Di catatan ada {quantity}</translation>
    </message>
    <message>
        <source>{name} went, worth {value}: slip {number}.</source>
        <translation>{name} dikeluarkan, senilai {value}: bukti {number}.</translation>
    </message>
    <message>
        <source>F9, then Enter: save it as a PDF to be signed.</source>
        <translation>F9 lalu Enter: simpan PDF untuk ditandatangani.</translation>
    </message>
</context>
<context>
    <name>WriteOffRefusal</name>
    <message>
        <source>No goods are chosen yet.</source>
        <translation>Barang belum dipilih.</translation>
    </message>
    <message>
        <source>Type a part of the name, and press Enter.</source>
        <translation>Ketik sebagian nama, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>At most {most} lines; write the rest on a second one.</source>
        <translation>Paling banyak {most} baris; tulis sisanya di bukti kedua.</translation>
    </message>
    <message>
        <source>There are too many goods on one slip.</source>
        <translation>Terlalu banyak barang dalam satu bukti.</translation>
    </message>
    <message>
        <source>The note is missing.</source>
        <translation>Catatan belum diisi.</translation>
    </message>
    <message>
        <source>Write who got the goods, or what they are for.</source>
        <translation>Tulis untuk siapa atau untuk apa barangnya.</translation>
    </message>
    <message>
        <source>Use at most {most} letters.</source>
        <translation>Paling banyak {most} huruf.</translation>
    </message>
    <message>
        <source>The note is too long.</source>
        <translation>Catatan terlalu panjang.</translation>
    </message>
    <message>
        <source>{name}: {there} are there.</source>
        <translation>{name}: yang ada {there}.</translation>
    </message>
    <message>
        <source>Fill in how much of it goes: more than 0, not more.</source>
        <translation>Isi berapa yang keluar: lebih dari 0, jangan melebihi yang ada.</translation>
    </message>
</context>
</TS>
