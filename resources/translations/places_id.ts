<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>GoodsView</name>
    <message>
        <source>Find goods that lie there</source>
        <translation>Cari barang di tempat ini</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>Barang yang ada di sana</translation>
    </message>
    <message>
        <source>Carry goods here</source>
        <translation>Pindahkan barang ke sini</translation>
    </message>
    <message>
        <source>Places and what lies there</source>
        <translation>Tempat barang</translation>
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
        <source>Find goods</source>
        <translation>Cari barang</translation>
    </message>
    <message>
        <source>Carry</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>Carry goods from the shop to this place</source>
        <translation>Pindahkan barang dari toko ke tempat ini</translation>
    </message>
    <message>
        <source>Carry the chosen goods from here to the shop</source>
        <translation>Pindahkan barang yang dipilih dari sini ke toko</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
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
        <source>Next place</source>
        <translation>Tempat lain</translation>
    </message>
    <message>
        <source>Carry here</source>
        <translation>Pindah ke sini</translation>
    </message>
    <message>
        <source>Carry away</source>
        <translation>Ambil dari sini</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ubah nama</translation>
    </message>
    <message>
        <source>Rename or put away a place</source>
        <translation>Ubah nama tempat ini, atau arsipkan</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Tempat baru</translation>
    </message>
    <message>
        <source>Worth: {places}</source>
        <translation>Nilai: {places}</translation>
    </message>
    <message>
        <source>Nothing lies there. What is carried there from the shop is listed here.</source>
        <translation>Belum ada barang di sana. Barang yang dipindahkan dari toko tampil di sini.</translation>
    </message>
    <message>
        <source>Nothing is like that.</source>
        <translation>Tidak ada yang cocok.</translation>
    </message>
    <message>
        <source>{count} kinds of goods, worth {value}</source>
        <translation>{count} macam barang, senilai {value}</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Carry</source>
        <translation>Pindahkan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Why (may stay empty)</source>
        <translation>Alasan (boleh kosong)</translation>
    </message>
    <message>
        <source>Goods whose quantity is empty stay where they are.</source>
        <translation>Barang yang jumlahnya kosong tidak ikut dipindahkan.</translation>
    </message>
    <message>
        <source>Carry goods</source>
        <translation>Pindah barang</translation>
    </message>
    <message>
        <source>This code is not on the list of goods.</source>
        <translation>Kode ini tidak ada di daftar barang.</translation>
    </message>
    <message>
        <source>Find the goods by name.</source>
        <translation>Cari barangnya dengan nama.</translation>
    </message>
    <message>
        <source>{place} has too little by the book: {names}.</source>
        <translation>Menurut catatan, isi {place} kurang: {names}.</translation>
    </message>
    <message>
        <source>Look whether it is really there.</source>
        <translation>Periksa apakah barangnya memang ada.</translation>
    </message>
    <message>
        <source>Carried from {source} to {target}: slip {number}.</source>
        <translation>Dipindahkan dari {source} ke {target}: surat {number}.</translation>
    </message>
</context>
<context>
    <name>MoveLineEdit</name>
    <message>
        <source>{quantity} lie there</source>
        <translation>ada {quantity} di sana</translation>
    </message>
    <message>
        <source>Whichever batch; without a date first</source>
        <translation>Batch mana saja; yang tanpa tanggal dulu</translation>
    </message>
</context>
<context>
    <name>PlaceForm</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>Nama tempat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>Barang yang ada di sana</translation>
    </message>
    <message>
        <source>Is to be sold</source>
        <translation>Untuk dijual</translation>
    </message>
    <message>
        <source>Is not sold</source>
        <translation>Tidak dijual</translation>
    </message>
    <message>
        <source>Goods that are to be sold count as stock when goods are ordered.</source>
        <translation>Barang yang untuk dijual ikut dihitung sebagai stok saat memesan barang.</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Tempat baru</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>“{name}” tersimpan.</translation>
    </message>
    <message>
        <source>“{name}” is put away.</source>
        <translation>“{name}” diarsipkan.</translation>
    </message>
</context>
<context>
    <name>PlacePanel</name>
    <message>
        <source>What lies here is not sold.</source>
        <translation>Barang di sini tidak dijual.</translation>
    </message>
    <message>
        <source>Carry here</source>
        <translation>Pindah ke sini</translation>
    </message>
    <message>
        <source>Carry away</source>
        <translation>Ambil dari sini</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Letak barang</translation>
    </message>
    <message>
        <source>Goods that lie in the warehouse or in quarantine are looked at here.</source>
        <translation>Barang di gudang atau di karantina dilihat di sini.</translation>
    </message>
    <message>
        <source>worth {value}</source>
        <translation>senilai {value}</translation>
    </message>
    <message>
        <source>The first is good until {day}.</source>
        <translation>Yang paling dulu kedaluwarsa: {day}.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Ada</translation>
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
        <source>Carried</source>
        <translation>Pemindahan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>good until {day}</source>
        <translation>kedaluwarsa {day}</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} dan {count} lagi</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>koreksi</translation>
    </message>
</context>
<context>
    <name>PlacesDesk</name>
    <message>
        <source>what lies where</source>
        <translation>barang per tempat</translation>
    </message>
    <message>
        <source>Show what was carried, to print its slip or take it back</source>
        <translation>Lihat catatan pindah barang, cetak suratnya atau batalkan</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Pemindahan</translation>
    </message>
</context>
<context>
    <name>TransfersView</name>
    <message>
        <source>Nothing has been carried yet.</source>
        <translation>Belum ada barang yang dipindahkan.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Cetak surat</translation>
    </message>
    <message>
        <source>Slip as PDF</source>
        <translation>Surat PDF</translation>
    </message>
    <message>
        <source>In the book the goods lie again where they lay before.</source>
        <translation>Di catatan, barang kembali ke tempat semula.</translation>
    </message>
    <message>
        <source>What was carried</source>
        <translation>Catatan pindah barang</translation>
    </message>
    <message>
        <source>The slip goes to the printer.</source>
        <translation>Surat dikirim ke printer.</translation>
    </message>
    <message>
        <source>Taken back, slip {number}.</source>
        <translation>Dibatalkan, surat {number}.</translation>
    </message>
    <message>
        <source>The PDF is saved.</source>
        <translation>PDF tersimpan.</translation>
    </message>
</context>
</TS>
