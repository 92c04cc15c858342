<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ActForm</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>BatchRefusal</name>
    <message>
        <source>{name}: {quantity} expired on {day}.</source>
        <translation>{name}: {quantity} sudah kedaluwarsa {day}.</translation>
    </message>
    <message>
        <source>Take the line out, or have a supervisor allow it: P.</source>
        <translation>Keluarkan barisnya, atau minta izin pengawas: P.</translation>
    </message>
    <message>
        <source>Expired goods need a supervisor.</source>
        <translation>Barang kedaluwarsa harus seizin pengawas.</translation>
    </message>
    <message>
        <source>Fill in who allows it, not the cashier, and why.</source>
        <translation>Isi siapa yang mengizinkan, bukan kasir, dan alasannya.</translation>
    </message>
    <message>
        <source>{name}: {day} is over, so it has expired already.</source>
        <translation>{name}: {day} sudah lewat, jadi barangnya sudah kedaluwarsa.</translation>
    </message>
    <message>
        <source>Look at the pack again. Expired goods go back to the supplier.</source>
        <translation>Lihat lagi kemasannya. Barang kedaluwarsa dikembalikan ke pemasok.</translation>
    </message>
    <message>
        <source>{name}: {day} is too far away.</source>
        <translation>{name}: {day} terlalu jauh.</translation>
    </message>
    <message>
        <source>Look at the year on the pack again.</source>
        <translation>Lihat lagi tahun pada kemasan.</translation>
    </message>
    <message>
        <source>Use at most {most} letters.</source>
        <translation>Paling banyak {most} huruf.</translation>
    </message>
    <message>
        <source>The batch number is too long.</source>
        <translation>Nomor batch terlalu panjang.</translation>
    </message>
    <message>
        <source>{name} has a batch number and no last day.</source>
        <translation>{name} punya nomor batch, tetapi tanggal kedaluwarsanya kosong.</translation>
    </message>
    <message>
        <source>Fill in until when it is good, or leave the number out.</source>
        <translation>Isi tanggal kedaluwarsanya, atau kosongkan nomor batchnya.</translation>
    </message>
    <message>
        <source>{name}: the book has {there}.</source>
        <translation>{name}: di catatan ada {there}.</translation>
    </message>
    <message>
        <source>Fill in how much of it lies there, not more. 0 if nothing.</source>
        <translation>Isi sebanyak yang ada, jangan lebih. 0 bila tidak ada.</translation>
    </message>
    <message>
        <source>No goods are chosen yet.</source>
        <translation>Barang belum dipilih.</translation>
    </message>
    <message>
        <source>Type a part of the name, and press Enter.</source>
        <translation>Ketik sebagian nama, lalu tekan Enter.</translation>
    </message>
</context>
<context>
    <name>Charges</name>
    <message>
        <source>{count} days late</source>
        <translation>lewat {count} hari</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Belanja</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>receipt not here yet</source>
        <translation>nota belum sampai</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>dari {amount}</translation>
    </message>
</context>
<context>
    <name>ChosenKeys</name>
    <message>
        <source>Find goods</source>
        <translation>Cari barang</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Pilih anggota</translation>
    </message>
    <message>
        <source>Exact cash: save &amp; print</source>
        <translation>Uang pas: simpan &amp; cetak</translation>
    </message>
    <message>
        <source>Quantity; the main act of a page</source>
        <translation>Jumlah; tindakan utama halaman</translation>
    </message>
    <message>
        <source>Discount; less</source>
        <translation>Potongan; kurangi</translation>
    </message>
    <message>
        <source>A member pays back credit</source>
        <translation>Anggota bayar kasbon</translation>
    </message>
    <message>
        <source>Put aside, take up again</source>
        <translation>Tahan, panggil lagi</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Cetak lagi</translation>
    </message>
    <message>
        <source>Pay; finish, save</source>
        <translation>Bayar; selesai, simpan</translation>
    </message>
    <message>
        <source>Take a line out</source>
        <translation>Hapus baris</translation>
    </message>
    <message>
        <source>Check a price</source>
        <translation>Cek harga</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Buka laci</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>not in the list</source>
        <translation>tidak ada di daftar</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>day-month-year</source>
        <translation>tgl-bln-tahun</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Read as {amount}.</source>
        <translation>Dibaca {amount}.</translation>
    </message>
    <message>
        <source>Write {small} or {large}.</source>
        <translation>Tulis {small} atau {large}.</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Arrows</source>
        <translation>Panah</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>take</source>
        <translation>ambil</translation>
    </message>
    <message>
        <source>close</source>
        <translation>tutup</translation>
    </message>
</context>
<context>
    <name>HelpOverlay</name>
    <message>
        <source>Keys of the page {page}</source>
        <translation>Tombol di halaman {page}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>the same as 12500 or 12,5rb</source>
        <translation>sama dengan 12500 atau 12,5rb</translation>
    </message>
    <message>
        <source>a quarter; 1/4 as well</source>
        <translation>seperempat; bisa juga 1/4</translation>
    </message>
    <message>
        <source>2411 is enough</source>
        <translation>cukup ketik 2411</translation>
    </message>
    <message>
        <source>Writing numbers</source>
        <translation>Menulis angka</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Undo what the chosen act did, with a reason</source>
        <translation>Batalkan catatan yang dipilih, dengan alasan</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
</context>
<context>
    <name>ItemFinder</name>
    <message>
        <source>Name or code</source>
        <translation>Nama atau kode</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
</context>
<context>
    <name>LabelPrinting</name>
    <message>
        <source>labels {day}</source>
        <translation>label rak {day}</translation>
    </message>
    <message>
        <source>No receipt printer is set up.</source>
        <translation>Printer struk belum dipasang.</translation>
    </message>
    <message>
        <source>Take the sheets of A4, or set one up (Alt+0).</source>
        <translation>Pakai lembar A4, atau pasang printernya (Alt+0).</translation>
    </message>
    <message>
        <source>No label needs to be printed.</source>
        <translation>Tidak ada label yang perlu dicetak.</translation>
    </message>
    <message>
        <source>All of them say what the goods cost.</source>
        <translation>Semua label sudah sesuai harganya.</translation>
    </message>
    <message>
        <source>{count} labels are printed.</source>
        <translation>{count} label dicetak.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Tersimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>The file could not be saved there.</source>
        <translation>Berkasnya tidak bisa disimpan di situ.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file where it is open.</source>
        <translation>Pilih folder lain, atau tutup berkas yang sedang terbuka.</translation>
    </message>
    <message>
        <source>As a PDF this list has more than {count} rows.</source>
        <translation>Sebagai PDF daftar ini lebih dari {count} baris.</translation>
    </message>
    <message>
        <source>Choose Excel or CSV, or fewer days.</source>
        <translation>Pilih Excel atau CSV, atau hari yang lebih sedikit.</translation>
    </message>
</context>
<context>
    <name>ListSaver</name>
    <message>
        <source>Save the list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
</context>
<context>
    <name>LyingWords</name>
    <message>
        <source>in {place} {quantity}</source>
        <translation>di {place} {quantity}</translation>
    </message>
    <message>
        <source>in {place} {quantity} (not sold)</source>
        <translation>di {place} {quantity} (tidak dijual)</translation>
    </message>
    <message>
        <source>{place} {quantity} (not sold)</source>
        <translation>{place} {quantity} (tidak dijual)</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>tempat lain</translation>
    </message>
</context>
<context>
    <name>MemberFinder</name>
    <message>
        <source>Members found</source>
        <translation>Anggota yang ditemukan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
</context>
<context>
    <name>PaymentFields</name>
    <message>
        <source>Cash</source>
        <translation>Tunai</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>QRIS</source>
        <translation>QRIS</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cara bayar</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nomor rujukan</translation>
    </message>
    <message>
        <source>Reference of the bank</source>
        <translation>Nomor rujukan bank</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Note, if needed</source>
        <translation>Catatan, bila perlu</translation>
    </message>
    <message>
        <source>the member</source>
        <translation>anggota sendiri</translation>
    </message>
    <message>
        <source>family</source>
        <translation>keluarga</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>orang lain</translation>
    </message>
    <message>
        <source>the village (APBKal, P2BMP)</source>
        <translation>kalurahan (APBKal, P2BMP)</translation>
    </message>
    <message>
        <source>the employer</source>
        <translation>tempat kerja</translation>
    </message>
</context>
<context>
    <name>PhotoRefusal</name>
    <message>
        <source>The picture is larger than {limit} MB.</source>
        <translation>Foto lebih besar dari {limit} MB.</translation>
    </message>
    <message>
        <source>The picture has too many points.</source>
        <translation>Titik pada foto terlalu banyak.</translation>
    </message>
    <message>
        <source>Pictures of the kind HEIC cannot be read.</source>
        <translation>Foto jenis HEIC belum bisa dibaca.</translation>
    </message>
    <message>
        <source>This file is no picture.</source>
        <translation>Berkas ini bukan foto.</translation>
    </message>
    <message>
        <source>Take a JPEG or PNG, as a telephone makes them.</source>
        <translation>Pakai JPEG atau PNG seperti dari telepon.</translation>
    </message>
    <message>
        <source>Send it to yourself by WhatsApp, which makes a JPEG.</source>
        <translation>Kirim ke diri sendiri lewat WhatsApp: jadinya JPEG.</translation>
    </message>
</context>
<context>
    <name>PlaceRefusal</name>
    <message>
        <source>The place has no name yet.</source>
        <translation>Tempat ini belum punya nama.</translation>
    </message>
    <message>
        <source>Write how people here call it, such as: back room.</source>
        <translation>Tulis sebutan yang biasa dipakai, misalnya: ruang belakang.</translation>
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
        <source>There is a place called {name} already.</source>
        <translation>Sudah ada tempat bernama {name}.</translation>
    </message>
    <message>
        <source>Use that one, or give this one another name.</source>
        <translation>Pakai tempat itu, atau beri nama lain.</translation>
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
        <source>There are {most} places already.</source>
        <translation>Sudah ada {most} tempat.</translation>
    </message>
    <message>
        <source>Put one away that is empty, then name this one.</source>
        <translation>Arsipkan satu yang kosong, lalu tambahkan tempat ini.</translation>
    </message>
    <message>
        <source>Every shop has {name}, so it stays.</source>
        <translation>{name} dipunyai setiap toko, jadi tetap ada.</translation>
    </message>
    <message>
        <source>It may get another name, or simply stay empty.</source>
        <translation>Namanya boleh diganti, atau biarkan kosong saja.</translation>
    </message>
    <message>
        <source>{count} kinds of goods still lie in {name}.</source>
        <translation>Masih ada {count} macam barang di {name}.</translation>
    </message>
    <message>
        <source>Carry them elsewhere first, then put it away.</source>
        <translation>Pindahkan dulu ke tempat lain, lalu arsipkan.</translation>
    </message>
    <message>
        <source>This place is not used any more.</source>
        <translation>Tempat ini sudah tidak dipakai.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Pilih tempat lain.</translation>
    </message>
    <message>
        <source>The goods lie in {name} already.</source>
        <translation>Barangnya sudah ada di {name}.</translation>
    </message>
    <message>
        <source>Choose another place to carry them to.</source>
        <translation>Pilih tempat tujuan yang lain.</translation>
    </message>
    <message>
        <source>No goods are chosen yet.</source>
        <translation>Belum ada barang yang dipilih.</translation>
    </message>
    <message>
        <source>Find goods by name or code, and write how many.</source>
        <translation>Cari barang dengan nama atau kode, lalu tulis jumlahnya.</translation>
    </message>
    <message>
        <source>A slip has room for {most} lines.</source>
        <translation>Satu surat memuat {most} baris.</translation>
    </message>
    <message>
        <source>Save these, and carry the rest on another slip.</source>
        <translation>Simpan yang ini dulu, lalu pindahkan sisanya dengan surat lain.</translation>
    </message>
    <message>
        <source>{name}: {quantity} cannot be carried.</source>
        <translation>{name}: {quantity} tidak bisa dipindahkan.</translation>
    </message>
    <message>
        <source>Write a number above zero; only weighed goods have a comma.</source>
        <translation>Tulis angka di atas nol; koma hanya untuk barang timbangan.</translation>
    </message>
    <message>
        <source>The packs of {name} were changed meanwhile.</source>
        <translation>Kemasan {name} baru saja diubah.</translation>
    </message>
    <message>
        <source>Take it out, and find it again.</source>
        <translation>Keluarkan dari daftar, lalu cari lagi.</translation>
    </message>
    <message>
        <source>{name}: {place} has {there}, {asked} are asked for.</source>
        <translation>{name}: di {place} ada {there}, diminta {asked}.</translation>
    </message>
    <message>
        <source>Carry less, or have that place counted first.</source>
        <translation>Pindahkan lebih sedikit, atau hitung dulu isi tempat itu.</translation>
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
        <source>Look at the list, and carry anew what is right.</source>
        <translation>Lihat daftarnya, lalu pindahkan lagi dengan benar.</translation>
    </message>
</context>
<context>
    <name>PriceRule</name>
    <message>
        <source>{quantity} for {price}</source>
        <translation>{quantity} untuk {price}</translation>
    </message>
    <message>
        <source>Wholesale from {quantity}</source>
        <translation>Grosir mulai {quantity}</translation>
    </message>
    <message>
        <source>Member price</source>
        <translation>Harga anggota</translation>
    </message>
    <message>
        <source>{name} {quantity} for {price}</source>
        <translation>{name} {quantity} untuk {price}</translation>
    </message>
    <message>
        <source>Promotion {name}</source>
        <translation>Promo {name}</translation>
    </message>
</context>
<context>
    <name>RepayForm</name>
    <message>
        <source>What is owed</source>
        <translation>Kasbon yang belum dibayar</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Dibayar dengan</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>Voluntary savings</source>
        <translation>Simpanan sukarela</translation>
    </message>
    <message>
        <source>Stays owed</source>
        <translation>Sisa kasbon</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Kasbon</translation>
    </message>
    <message>
        <source>{amount} of it is overdue</source>
        <translation>{amount} sudah lewat jatuh tempo</translation>
    </message>
    <message>
        <source>Of {savings} voluntary savings, {after} are left after it.</source>
        <translation>Simpanan sukarela {savings}; setelah ini tinggal {after}.</translation>
    </message>
    <message>
        <source>Take {amount}</source>
        <translation>Terima {amount}</translation>
    </message>
    <message>
        <source>{name} paid {amount}, receipt {number}; {left} is still owed.</source>
        <translation>{name} membayar {amount}, bukti {number}; sisa kasbon {left}.</translation>
    </message>
    <message>
        <source>{name} paid {amount}, receipt {number}; nothing is owed any more.</source>
        <translation>{name} membayar {amount}, bukti {number}; kasbon lunas.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>The PDF could not be saved there.</source>
        <translation>PDF tidak bisa disimpan di sana.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some room.</source>
        <translation>Pilih map lain, atau kosongkan tempat.</translation>
    </message>
</context>
<context>
    <name>ScrolledParts</name>
    <message>
        <source>Scroll down</source>
        <translation>Gulir ke bawah</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Gulir ke atas</translation>
    </message>
</context>
<context>
    <name>StatementPeriod</name>
    <message>
        <source>Period</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 bulan terakhir</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>Tanggal sendiri</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Tanggal itu belum tiba.</translation>
    </message>
    <message>
        <source>That is before the first day.</source>
        <translation>Itu sebelum tanggal awal.</translation>
    </message>
</context>
<context>
    <name>UndoForm</name>
    <message>
        <source>Take it back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
</context>
<context>
    <name>WalkKeys</name>
    <message>
        <source>Further down</source>
        <translation>Lebih ke bawah</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Lebih ke atas</translation>
    </message>
</context>
</TS>
