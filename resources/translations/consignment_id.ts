<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>BookForm</name>
    <message>
        <source>Take it back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Reason, to take it back</source>
        <translation>Alasan, bila dibatalkan</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Cetak nota</translation>
    </message>
    <message>
        <source>Slip as PDF</source>
        <translation>Nota PDF</translation>
    </message>
    <message>
        <source>{act} is taken back, number {number}.</source>
        <translation>{act} dibatalkan, nomor {number}.</translation>
    </message>
</context>
<context>
    <name>Consignment</name>
    <message>
        <source>Left with the shop</source>
        <translation>Titipan masuk</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>{amount} for each {unit}</source>
        <translation>{amount} tiap {unit}</translation>
    </message>
    <message>
        <source>{rate} of the price</source>
        <translation>{rate} dari harga jual</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Penitip</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Terjual</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Uang jual</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>{quantity} brought back</source>
        <translation>{quantity} dikembalikan pembeli</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>arsip</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>dibatalkan</translation>
    </message>
</context>
<context>
    <name>ConsignmentDesk</name>
    <message>
        <source>Goods on consignment</source>
        <translation>Titip jual</translation>
    </message>
    <message>
        <source>owners of goods on consignment</source>
        <translation>penitip barang</translation>
    </message>
</context>
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
<context>
    <name>GoodsForm</name>
    <message>
        <source>how many</source>
        <translation>jumlah</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Terima titipan</translation>
    </message>
    <message>
        <source>Write how many the owner brings.</source>
        <translation>Tulis berapa yang dibawa penitip.</translation>
    </message>
    <message>
        <source>Write how many the owner takes back.</source>
        <translation>Tulis berapa yang diambil penitip.</translation>
    </message>
    <message>
        <source>stock {left}</source>
        <translation>stok {left}</translation>
    </message>
    <message>
        <source>Taken in, number {number}.</source>
        <translation>Titipan diterima, nomor {number}.</translation>
    </message>
    <message>
        <source>Given back, number {number}.</source>
        <translation>Titipan dikembalikan, nomor {number}.</translation>
    </message>
</context>
<context>
    <name>OwnerForm</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>HP</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Member, if they are one</source>
        <translation>Anggota, bila penitipnya anggota</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Penitip baru</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Pakai lagi</translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation>Anggota {number}</translation>
    </message>
    <message>
        <source>Nobody needs to be a member.</source>
        <translation>Tidak harus anggota.</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>“{name}” sudah disimpan.</translation>
    </message>
</context>
<context>
    <name>OwnersView</name>
    <message>
        <source>Find an owner</source>
        <translation>Cari penitip</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Penitip</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>Penitip baru</translation>
    </message>
    <message>
        <source>Nobody leaves goods with the shop yet.</source>
        <translation>Belum ada yang menitipkan barang.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Terima titipan</translation>
    </message>
    <message>
        <source>Take in what the owner brings</source>
        <translation>Terima barang yang dibawa penitip</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Give back what was not sold</source>
        <translation>Kembalikan yang tidak terjual</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Slips, and taking an act back</source>
        <translation>Nota, dan membatalkan yang keliru</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Agree on goods and the owner&apos;s part</source>
        <translation>Sepakati barang dan bagian penitip</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Change who the owner is</source>
        <translation>Ubah data penitip</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Cetak nota</translation>
    </message>
    <message>
        <source>Slip as PDF</source>
        <translation>Nota PDF</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Penitip</translation>
    </message>
    <message>
        <source>Owner above</source>
        <translation>Penitip di atasnya</translation>
    </message>
    <message>
        <source>Pay the chosen owner for what was sold</source>
        <translation>Bayar penitip yang dipilih untuk yang terjual</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Write a new owner</source>
        <translation>Tulis penitip baru</translation>
    </message>
    <message>
        <source>To pay for what was sold: {amount}</source>
        <translation>Belum dibayar: {amount}</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>Pay</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <source>Sales through</source>
        <translation>Penjualan sampai</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Terjual</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cara bayar</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tunai</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Reference of the bank</source>
        <translation>Bukti dari bank</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>Harus dibayar: {amount}</translation>
    </message>
    <message>
        <source>{name} is paid {amount}, number {number}.</source>
        <translation>{name} dibayar {amount}, nomor {number}.</translation>
    </message>
</context>
<context>
    <name>TermsForm</name>
    <message>
        <source>Agree</source>
        <translation>Kesepakatan</translation>
    </message>
    <message>
        <source>Goods of the owner</source>
        <translation>Barang titipan</translation>
    </message>
    <message>
        <source>What the owner gets</source>
        <translation>Bagian penitip</translation>
    </message>
    <message>
        <source>Share of the price</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Amount for each</source>
        <translation>Tiap satuan</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Akhiri</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>Bagian penitip dalam persen</translation>
    </message>
    <message>
        <source>Holds from today on. New goods are first put on the page of goods.</source>
        <translation>Berlaku mulai hari ini. Barang baru dibuat dulu di halaman Barang.</translation>
    </message>
    <message>
        <source>No goods are chosen yet.</source>
        <translation>Barangnya belum dipilih.</translation>
    </message>
    <message>
        <source>Type a part of the name, then Enter.</source>
        <translation>Ketik sebagian namanya, lalu Enter.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Agreed: {name}.</source>
        <translation>Disepakati: {name}.</translation>
    </message>
</context>
</TS>
