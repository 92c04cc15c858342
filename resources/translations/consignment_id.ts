<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ConsignmentRefusal</name>
    <message>
        <source>The name of the owner is missing.</source>
        <translation>Nama penitip belum diisi.</translation>
    </message>
    <message>
        <source>Write how people here call them.</source>
        <translation>Tulis seperti sebutan di sini.</translation>
    </message>
    <message>
        <source>Use at most {most} letters.</source>
        <translation>Paling banyak {most} huruf.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Tulisan ini terlalu panjang.</translation>
    </message>
    <message>
        <source>There is an owner called {name} already.</source>
        <translation>Sudah ada penitip bernama {name}.</translation>
    </message>
    <message>
        <source>Choose them, or add where this one lives.</source>
        <translation>Pilih yang itu, atau tambahkan padukuhannya.</translation>
    </message>
    <message>
        <source>Somebody else has changed {name} meanwhile.</source>
        <translation>{name} baru saja diubah orang lain.</translation>
    </message>
    <message>
        <source>Go back, look at it again, and change it anew.</source>
        <translation>Kembali, lihat lagi, lalu ubah sekali lagi.</translation>
    </message>
    <message>
        <source>There is no such owner any more.</source>
        <translation>Penitip itu sudah tidak ada.</translation>
    </message>
    <message>
        <source>Choose another from the list.</source>
        <translation>Pilih yang lain dari daftar.</translation>
    </message>
    <message>
        <source>The owner&apos;s part cannot be so.</source>
        <translation>Bagian penitip tidak mungkin segitu.</translation>
    </message>
    <message>
        <source>Write a share up to 100 %, or an amount for each.</source>
        <translation>Tulis bagian sampai 100 %, atau harga setor tiap satuan.</translation>
    </message>
    <message>
        <source>Write {today}, or a day to come.</source>
        <translation>Tulis {today}, atau hari sesudahnya.</translation>
    </message>
    <message>
        <source>What was sold before stays as it was agreed.</source>
        <translation>Yang sudah terjual tetap menurut kesepakatan lama.</translation>
    </message>
    <message>
        <source>{name} cannot be put on consignment.</source>
        <translation>{name} tidak bisa dititipkan.</translation>
    </message>
    <message>
        <source>Put it on the list of goods first.</source>
        <translation>Masukkan dulu ke daftar barang.</translation>
    </message>
    <message>
        <source>The shop has bought it: put it on the list once more, apart.</source>
        <translation>Barang ini pernah dibeli toko: buat barang baru tersendiri.</translation>
    </message>
    <message>
        <source>Some of it is still there: give that back first.</source>
        <translation>Masih ada sisanya: kembalikan dulu.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>Barang ini</translation>
    </message>
    <message>
        <source>{name} is not on consignment from this owner.</source>
        <translation>{name} bukan titipan orang ini.</translation>
    </message>
    <message>
        <source>Agree on it first.</source>
        <translation>Buat dulu kesepakatannya.</translation>
    </message>
    <message>
        <source>No quantity is filled in yet.</source>
        <translation>Jumlahnya belum diisi.</translation>
    </message>
    <message>
        <source>Write how many beside the goods.</source>
        <translation>Tulis jumlahnya di sebelah barang.</translation>
    </message>
    <message>
        <source>{name}: this quantity cannot be.</source>
        <translation>{name}: jumlah ini tidak mungkin.</translation>
    </message>
    <message>
        <source>Above 0, and whole where it is counted.</source>
        <translation>Di atas 0, dan bulat untuk barang yang dihitung.</translation>
    </message>
    <message>
        <source>The book has {left} left, {asked} would go.</source>
        <translation>Stok tercatat {left}, yang akan keluar {asked}.</translation>
    </message>
    <message>
        <source>{name}: give back less, or have it counted first.</source>
        <translation>{name}: kurangi, atau hitung dulu stoknya.</translation>
    </message>
    <message>
        <source>{amount} came back: it comes off the next time.</source>
        <translation>{amount} kembali dari pembeli: dikurangkan di pembayaran berikutnya.</translation>
    </message>
    <message>
        <source>Nothing was sold since the last time.</source>
        <translation>Belum ada yang terjual sejak pembayaran terakhir.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>Tidak ada yang perlu dibayar.</translation>
    </message>
    <message>
        <source>It is {now} by now, and no longer {seen}.</source>
        <translation>Sekarang sudah {now}, bukan {seen} lagi.</translation>
    </message>
    <message>
        <source>Look at it again, then pay.</source>
        <translation>Lihat sekali lagi, lalu bayar.</translation>
    </message>
    <message>
        <source>Write {today}, or a day before.</source>
        <translation>Tulis {today}, atau hari sebelumnya.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Hari itu belum tiba.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Alasannya belum diisi.</translation>
    </message>
    <message>
        <source>Write in a few words why it is taken back.</source>
        <translation>Tulis singkat mengapa dibatalkan.</translation>
    </message>
    <message>
        <source>It is not in the books.</source>
        <translation>Tidak ada di catatan.</translation>
    </message>
    <message>
        <source>This is a correction already.</source>
        <translation>Ini sudah sebuah koreksi.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Sudah pernah dibatalkan.</translation>
    </message>
    <message>
        <source>The owner was paid again after it.</source>
        <translation>Sesudah itu penitip sudah dibayar lagi.</translation>
    </message>
    <message>
        <source>Take back what came later first, then this.</source>
        <translation>Batalkan dulu yang lebih baru, baru yang ini.</translation>
    </message>
    <message>
        <source>Look at the list, and write anew what is right.</source>
        <translation>Lihat daftarnya, lalu catat lagi yang benar.</translation>
    </message>
</context>
</TS>
