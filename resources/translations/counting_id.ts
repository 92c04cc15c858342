<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>BatchLines</name>
    <message>
        <source>Another last day</source>
        <translation>Tanggal lain</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>Kode batch</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add this day first, or empty the field.</source>
        <translation>Tambahkan dulu tanggal ini, atau kosongkan.</translation>
    </message>
    <message>
        <source>How many are there? Write 0 where there is none.</source>
        <translation>Ada berapa? Tulis 0 bila tidak ada.</translation>
    </message>
    <message>
        <source>No more dates fit in here. Write the rest down without a date.</source>
        <translation>Tanggalnya sudah penuh. Catat sisanya tanpa tanggal.</translation>
    </message>
</context>
<context>
    <name>BeginForm</name>
    <message>
        <source>Begin the count</source>
        <translation>Mulai opname</translation>
    </message>
    <message>
        <source>Which goods</source>
        <translation>Barang yang mana</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Name of the count</source>
        <translation>Nama opname</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Penghitung</translation>
    </message>
    <message>
        <source>Who counts a second time</source>
        <translation>Penghitung kedua</translation>
    </message>
    <message>
        <source>Neither sees what the other counted. Empty where one person counts alone.</source>
        <translation>Keduanya tidak saling melihat hasil. Kosongkan bila satu orang saja.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Begin a count</source>
        <translation>Mulai opname</translation>
    </message>
    <message>
        <source>Count, {day}</source>
        <translation>Opname, {day}</translation>
    </message>
    <message>
        <source>Count of {goods} in {place}, {day}</source>
        <translation>Opname {goods} di {place}, {day}</translation>
    </message>
    <message>
        <source>Count of {goods}, {day}</source>
        <translation>Opname {goods}, {day}</translation>
    </message>
    <message>
        <source>{count} items to count</source>
        <translation>{count} barang dihitung</translation>
    </message>
    <message>
        <source>No such goods just now.</source>
        <translation>Saat ini tidak ada barang seperti itu.</translation>
    </message>
</context>
<context>
    <name>CountDesk</name>
    <message>
        <source>Begin a count</source>
        <translation>Mulai opname</translation>
    </message>
</context>
<context>
    <name>CountFiles</name>
    <message>
        <source>count sheet</source>
        <translation>lembar hitung</translation>
    </message>
    <message>
        <source>count report</source>
        <translation>laporan selisih</translation>
    </message>
</context>
<context>
    <name>CountRefusal</name>
    <message>
        <source>A name is missing.</source>
        <translation>Namanya belum diisi.</translation>
    </message>
    <message>
        <source>Write who it is, or what the count is called.</source>
        <translation>Tulis siapa orangnya, atau apa nama opnamenya.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Tulisan ini terlalu panjang.</translation>
    </message>
    <message>
        <source>Use at most {most} letters.</source>
        <translation>Paling banyak {most} huruf.</translation>
    </message>
    <message>
        <source>{name} cannot count twice.</source>
        <translation>{name} tidak bisa menghitung dua kali.</translation>
    </message>
    <message>
        <source>The second count is for another person, or leave it empty.</source>
        <translation>Hitungan kedua untuk orang lain, atau kosongkan.</translation>
    </message>
    <message>
        <source>{name} has counted already.</source>
        <translation>{name} sudah menghitung.</translation>
    </message>
    <message>
        <source>Where the two differ, a third person decides.</source>
        <translation>Bila keduanya berbeda, orang ketiga yang menentukan.</translation>
    </message>
    <message>
        <source>{name} has counted, and so does not approve.</source>
        <translation>{name} ikut menghitung, jadi tidak bisa menyetujui.</translation>
    </message>
    <message>
        <source>Let somebody who did not count look at it and approve.</source>
        <translation>Mintalah orang yang tidak menghitung untuk memeriksa dan menyetujui.</translation>
    </message>
    <message>
        <source>There is nothing to count here.</source>
        <translation>Tidak ada barang yang bisa dihitung di sini.</translation>
    </message>
    <message>
        <source>Choose other goods.</source>
        <translation>Pilih barang yang lain.</translation>
    </message>
    <message>
        <source>{chosen} items are too many for one count.</source>
        <translation>{chosen} barang terlalu banyak untuk satu opname.</translation>
    </message>
    <message>
        <source>Count by category: at most {most} at a time.</source>
        <translation>Hitung per kategori: paling banyak {most} sekali opname.</translation>
    </message>
    <message>
        <source>This item is not on the list of goods.</source>
        <translation>Barang ini tidak ada di daftar barang.</translation>
    </message>
    <message>
        <source>Look it up on the page of goods.</source>
        <translation>Cari di halaman Barang.</translation>
    </message>
    <message>
        <source>{name} is being counted in {label} already ({items} such items).</source>
        <translation>{name} sedang dihitung di {label} ({items} barang seperti itu).</translation>
    </message>
    <message>
        <source>Finish that count first, or give it up.</source>
        <translation>Selesaikan opname itu dulu, atau batalkan.</translation>
    </message>
    <message>
        <source>{name} does not belong to this count.</source>
        <translation>{name} tidak termasuk opname ini.</translation>
    </message>
    <message>
        <source>Count it in another one.</source>
        <translation>Hitung di opname lain.</translation>
    </message>
    <message>
        <source>Nothing more is counted here.</source>
        <translation>Opname ini tidak lagi menerima hitungan.</translation>
    </message>
    <message>
        <source>Begin another count for what is still to be counted.</source>
        <translation>Mulai opname baru untuk barang yang belum dihitung.</translation>
    </message>
    <message>
        <source>People are still counting.</source>
        <translation>Penghitungan belum selesai.</translation>
    </message>
    <message>
        <source>Finish the counting first; then the differences are shown.</source>
        <translation>Selesaikan dulu; sesudah itu selisihnya terlihat.</translation>
    </message>
    <message>
        <source>This count has ended already.</source>
        <translation>Opname ini sudah berakhir.</translation>
    </message>
    <message>
        <source>It was approved or given up. Nothing was posted twice.</source>
        <translation>Sudah disetujui atau dibatalkan. Tidak ada yang dicatat dua kali.</translation>
    </message>
    <message>
        <source>So many cannot lie there.</source>
        <translation>Tidak mungkin ada sebanyak itu.</translation>
    </message>
    <message>
        <source>Was a code scanned into the quantity? Write 0 where there is none.</source>
        <translation>Apakah barcode terbaca di kolom jumlah? Tulis 0 bila tidak ada.</translation>
    </message>
    <message>
        <source>{name} is counted by whole {unit}.</source>
        <translation>{name} dihitung per {unit} utuh.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Tulis angka bulat.</translation>
    </message>
    <message>
        <source>The packs of {name} have changed meanwhile.</source>
        <translation>Kemasan {name} baru saja berubah.</translation>
    </message>
    <message>
        <source>Choose the item again.</source>
        <translation>Pilih barangnya sekali lagi.</translation>
    </message>
    <message>
        <source>This time cannot be.</source>
        <translation>Jam ini tidak mungkin.</translation>
    </message>
    <message>
        <source>The count began at {moment}: write a time after it, not one to come.</source>
        <translation>Opname dimulai {moment}: tulis jam sesudahnya yang sudah lewat.</translation>
    </message>
    <message>
        <source>The two who counted agree on {name}.</source>
        <translation>Kedua penghitung sudah sepakat tentang {name}.</translation>
    </message>
    <message>
        <source>Only what differs is counted a third time.</source>
        <translation>Yang dihitung ketiga kali hanya yang berbeda.</translation>
    </message>
    <message>
        <source>Nobody is named who decides.</source>
        <translation>Penentunya belum disebut.</translation>
    </message>
    <message>
        <source>Press F7 and write the name of a third person.</source>
        <translation>Tekan F7 dan tulis nama orang ketiga.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet.</source>
        <translation>Belum ada yang dihitung.</translation>
    </message>
    <message>
        <source>Count at least one item, or give the count up.</source>
        <translation>Hitung paling sedikit satu barang, atau batalkan opname.</translation>
    </message>
    <message>
        <source>{items} differences have no reason yet.</source>
        <translation>{items} selisih belum ada alasannya.</translation>
    </message>
    <message>
        <source>Say why for each, or choose one reason for all that are left.</source>
        <translation>Isi satu per satu, atau pilih satu alasan untuk semua yang tersisa.</translation>
    </message>
    <message>
        <source>{name} is as the book says.</source>
        <translation>{name} cocok dengan catatan.</translation>
    </message>
    <message>
        <source>It needs no reason.</source>
        <translation>Tidak perlu alasan.</translation>
    </message>
    <message>
        <source>A reason in words is missing.</source>
        <translation>Alasannya belum ditulis.</translation>
    </message>
    <message>
        <source>Write in a few words what happened.</source>
        <translation>Tulis singkat apa yang terjadi.</translation>
    </message>
    <message>
        <source>The two who count do not agree on everything yet.</source>
        <translation>Kedua penghitung belum sepakat semuanya.</translation>
    </message>
    <message>
        <source>{differing} items differ, {by_one} were counted by one. Go back, and press F7.</source>
        <translation>{differing} barang berbeda, {by_one} baru dihitung satu orang. Kembali, lalu tekan F7.</translation>
    </message>
    <message>
        <source>{name}: {day} is over.</source>
        <translation>{name}: tanggal {day} sudah lewat.</translation>
    </message>
    <message>
        <source>Look at the pack again. If it has expired, put it aside, and count it without a date.</source>
        <translation>Lihat lagi kemasannya. Kalau memang kedaluwarsa, sisihkan, lalu hitung di baris tanpa tanggal.</translation>
    </message>
    <message>
        <source>{name}: {day} stands there already.</source>
        <translation>{name}: {day} sudah ada di daftar.</translation>
    </message>
    <message>
        <source>Add it up, and write it down beside that date.</source>
        <translation>Jumlahkan, lalu tulis di baris tanggal itu.</translation>
    </message>
    <message>
        <source>At most {most} dates fit into one count.</source>
        <translation>Satu opname memuat paling banyak {most} tanggal.</translation>
    </message>
    <message>
        <source>At most {most} dates fit beside one item.</source>
        <translation>Satu barang memuat paling banyak {most} tanggal.</translation>
    </message>
    <message>
        <source>Write the rest down without a date.</source>
        <translation>Catat sisanya tanpa tanggal.</translation>
    </message>
    <message>
        <source>{name} came in, or was moved, after {moment}.</source>
        <translation>{name} masuk lagi atau dipindahkan sesudah {moment}.</translation>
    </message>
    <message>
        <source>Count its dates once more, and leave the time empty; or count the whole.</source>
        <translation>Hitung lagi per tanggal dan kosongkan jamnya, atau hitung jumlahnya saja.</translation>
    </message>
</context>
<context>
    <name>CountReportView</name>
    <message>
        <source>Differences</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>All that was counted is as the book says.</source>
        <translation>Semua yang dihitung cocok dengan catatan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Laporan sebagai PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Report as a list</source>
        <translation>Laporan sebagai daftar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Say why the chosen item differs</source>
        <translation>Isi alasan barang yang dipilih</translation>
    </message>
    <message>
        <source>Same for the rest</source>
        <translation>Sama untuk sisanya</translation>
    </message>
    <message>
        <source>One reason for all that have none</source>
        <translation>Satu alasan untuk semua yang belum ada</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>{count} without a reason</source>
        <translation>{count} belum ada alasan</translation>
    </message>
    <message>
        <source>approved by {name}, {day}</source>
        <translation>disetujui {name}, {day}</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} dari {whole}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Berbeda</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Kurang</translation>
    </message>
    <message>
        <source>The value changes by</source>
        <translation>Nilai berubah</translation>
    </message>
    <message>
        <source>Approved: {count} items are corrected in the book.</source>
        <translation>Disetujui: {count} barang dibetulkan di buku.</translation>
    </message>
    <message>
        <source>Of {count} items with a last day some were found.</source>
        <translation>{count} barang bertanggal kedaluwarsa ternyata lebih dari catatan.</translation>
    </message>
    <message>
        <source>Look at their dates, and write them down at the last days of goods.</source>
        <translation>Lihat tanggalnya di rak, lalu catat di Kedaluwarsa barang (F7).</translation>
    </message>
</context>
<context>
    <name>CountTrouble</name>
    <message>
        <source>The file could not be written.</source>
        <translation>Berkasnya tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>Close it if it is open, or choose another folder.</source>
        <translation>Tutup bila sedang terbuka, atau pilih folder lain.</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Who decides?</source>
        <translation>Siapa yang menentukan?</translation>
    </message>
    <message>
        <source>A third person counts what the two do not agree on.</source>
        <translation>Orang ketiga menghitung yang belum disepakati keduanya.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>{settled} of {whole} items are counted. What nobody counted stays as it is. After this nobody counts any more, and the differences are shown.</source>
        <translation>{settled} dari {whole} barang sudah dihitung. Yang tidak dihitung tetap seperti catatannya. Sesudah ini tidak ada yang menghitung lagi, dan selisihnya diperlihatkan.</translation>
    </message>
    <message>
        <source>Of {count} items something is typed and not saved: go back and save it, or it is thrown away.</source>
        <translation>{count} barang sudah diketik tetapi belum disimpan: kembali dan simpan dulu, atau ketikannya dibuang.</translation>
    </message>
    <message>
        <source>Finish the counting</source>
        <translation>Selesai menghitung</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Give the count up</source>
        <translation>Batalkan opname</translation>
    </message>
    <message>
        <source>Nothing is posted. What was counted stays in the books.</source>
        <translation>Stok tidak diubah. Hasil hitungan tetap tersimpan.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>{items} items are corrected in the book, and the value of the stock changes by {net} rupiah. Who approves has not counted.</source>
        <translation>{items} barang dibetulkan di buku, dan nilai persediaan berubah {net} rupiah. Yang menyetujui bukan yang menghitung.</translation>
    </message>
    <message>
        <source>Approve the count</source>
        <translation>Setujui opname</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>The count was given up. Nothing was posted.</source>
        <translation>Opname dibatalkan. Stok tidak diubah.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Giliran</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Perlu dihitung</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Satu per satu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>All goods of one category.</source>
        <translation>Semua barang satu kategori.</translation>
    </message>
    <message>
        <source>What sells most every week, the rest less often: those whose turn it is.</source>
        <translation>Yang paling laku tiap minggu, lainnya lebih jarang: yang sekarang gilirannya.</translation>
    </message>
    <message>
        <source>What was sold although the book did not have it.</source>
        <translation>Yang terjual padahal di catatan tidak ada.</translation>
    </message>
    <message>
        <source>Find or scan the goods below.</source>
        <translation>Cari atau pindai barangnya di bawah.</translation>
    </message>
    <message>
        <source>Everything that is sold, at most 1.000 items.</source>
        <translation>Semua yang dijual, paling banyak 1.000 barang.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>pertama</translation>
    </message>
    <message>
        <source>second</source>
        <translation>kedua</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>penentu</translation>
    </message>
    <message>
        <source>{name} counts ({as_what}): {count} of {whole}</source>
        <translation>{name} menghitung ({as_what}): {count} dari {whole}</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Tunggu setuju</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Used ourselves</source>
        <translation>Dipakai sendiri</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Wrongly recorded</source>
        <translation>Salah catat</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Hitung ulang</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Tanpa tanggal</translation>
    </message>
    <message>
        <source>{batch}: {counted} counted, {book} in the book</source>
        <translation>{batch}: dihitung {counted}, tercatat {book}</translation>
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
        <source>{name} does not belong to what is counted here.</source>
        <translation>{name} tidak termasuk yang dihitung di sini.</translation>
    </message>
    <message>
        <source>Put it aside, and count it in another count.</source>
        <translation>Sisihkan, dan hitung di opname lain.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Penghitung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kelas</translation>
    </message>
    <message>
        <source>Sold for</source>
        <translation>Terjual</translation>
    </message>
    <message>
        <source>Counted last</source>
        <translation>Terakhir dihitung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Giliran</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Tercatat</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Chosen goods</source>
        <translation>Barang terpilih</translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>{days} hari lagi</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>lewat {days} hari</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} barang</translation>
    </message>
    <message>
        <source>{count} of {whole}</source>
        <translation>{count} dari {whole}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>belum disimpan</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>only dates</source>
        <translation>hanya tanggal</translation>
    </message>
    <message>
        <source>no reason yet</source>
        <translation>belum ada alasan</translation>
    </message>
</context>
<context>
    <name>CountsView</name>
    <message>
        <source>Counts</source>
        <translation>Daftar opname</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. Begin with one category, and go on selling.</source>
        <translation>Belum pernah ada opname. Mulai dari satu kategori; penjualan jalan terus.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Plan of counting</source>
        <translation>Giliran hitung</translation>
    </message>
    <message>
        <source>Begin a count</source>
        <translation>Mulai opname</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>Opname stok</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Giliran</translation>
    </message>
    <message>
        <source>What is due, and why</source>
        <translation>Yang tiba gilirannya, dan sebabnya</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Go on with the chosen count</source>
        <translation>Lanjutkan opname yang dipilih</translation>
    </message>
    <message>
        <source>This count was given up.</source>
        <translation>Opname ini dibatalkan.</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Somebody else</source>
        <translation>Ganti orang</translation>
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
        <source>Count it</source>
        <translation>Hitung</translation>
    </message>
    <message>
        <source>Count the chosen row</source>
        <translation>Hitung barang yang dipilih</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Penghitung</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Blind sheet as PDF</source>
        <translation>Lembar hitung sebagai PDF</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>End the counting</source>
        <translation>Selesai menghitung</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>What the two differ on</source>
        <translation>Yang berbeda antara keduanya</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>The two agree on all that both have counted.</source>
        <translation>Keduanya sepakat tentang semua yang sudah dihitung berdua.</translation>
    </message>
</context>
<context>
    <name>HintCard</name>
    <message>
        <source>Scan goods, or find them by name. Enter counts the chosen row.</source>
        <translation>Pindai barang, atau cari dengan nama. Enter untuk menghitung yang dipilih.</translation>
    </message>
    <message>
        <source>Count what is in a customer&apos;s basket and not paid yet: it is still stock.</source>
        <translation>Barang di keranjang pembeli yang belum dibayar ikut dihitung: itu masih stok.</translation>
    </message>
    <message>
        <source>Selling goes on meanwhile; each item is compared with its own moment.</source>
        <translation>Penjualan jalan terus; tiap barang dibandingkan dengan catatan pada saat dihitung.</translation>
    </message>
    <message>
        <source>How to count</source>
        <translation>Cara menghitung</translation>
    </message>
</context>
<context>
    <name>ItemsList</name>
    <message>
        <source>Scan, or type a name or a code</source>
        <translation>Pindai, atau ketik nama atau kode</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Dihitung</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Find goods</source>
        <translation>Cari barang</translation>
    </message>
    <message>
        <source>What is counted, or not</source>
        <translation>Yang sudah atau belum dihitung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Item above</source>
        <translation>Barang di atasnya</translation>
    </message>
    <message>
        <source>No item of this count has such a name.</source>
        <translation>Tidak ada barang opname ini dengan nama itu.</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Belum ada yang dihitung.</translation>
    </message>
    <message>
        <source>Everything here is counted.</source>
        <translation>Semuanya sudah dihitung.</translation>
    </message>
</context>
<context>
    <name>ItemsPicker</name>
    <message>
        <source>Find goods: name or code</source>
        <translation>Cari barang: nama atau kode</translation>
    </message>
    <message>
        <source>Goods found</source>
        <translation>Barang ditemukan</translation>
    </message>
    <message>
        <source>Chosen goods</source>
        <translation>Barang terpilih</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Take the chosen goods off</source>
        <translation>Keluarkan barang dari daftar</translation>
    </message>
</context>
<context>
    <name>NotCountedCard</name>
    <message>
        <source>Who counted</source>
        <translation>Yang menghitung</translation>
    </message>
    <message>
        <source>Everything was counted</source>
        <translation>Semua sudah dihitung</translation>
    </message>
    <message>
        <source>{count} items not counted</source>
        <translation>{count} barang tidak dihitung</translation>
    </message>
</context>
<context>
    <name>PackFields</name>
    <message>
        <source>How many are there? Write 0 where there is none.</source>
        <translation>Ada berapa? Tulis 0 bila tidak ada.</translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Due today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>7 hari ini</translation>
    </message>
    <message>
        <source>Plan of counting</source>
        <translation>Giliran hitung</translation>
    </message>
    <message>
        <source>Nothing is to be counted in these days.</source>
        <translation>Tidak ada yang perlu dihitung.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Count what is due</source>
        <translation>Hitung yang tiba gilirannya</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Hitung</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Nothing is due that nobody counts already.</source>
        <translation>Tidak ada giliran yang belum dihitung orang.</translation>
    </message>
    <message>
        <source>A category or single goods are counted by F2 of the list of counts.</source>
        <translation>Kategori atau barang tertentu dihitung dengan F2 di daftar opname.</translation>
    </message>
    <message>
        <source>A: {share} % of the sales</source>
        <translation>A: {share} % penjualan</translation>
    </message>
    <message>
        <source>B: the next {share} %</source>
        <translation>B: {share} % berikutnya</translation>
    </message>
    <message>
        <source>C: the rest</source>
        <translation>C: sisanya</translation>
    </message>
    <message>
        <source>every {days} days, {due} due</source>
        <translation>tiap {days} hari, {due} tiba</translation>
    </message>
    <message>
        <source>{count} goods</source>
        <translation>{count} barang</translation>
    </message>
    <message>
        <source>The first {most} that are due go into one count: about an hour.</source>
        <translation>Sekali opname mengambil {most} giliran teratas: kira-kira satu jam.</translation>
    </message>
    <message>
        <source>{count} of what is due is being counted already.</source>
        <translation>{count} di antaranya sedang dihitung.</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Keep the reason</source>
        <translation>Simpan alasan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Note: what happened</source>
        <translation>Catatan: apa yang terjadi</translation>
    </message>
    <message>
        <source>What is to be counted again is not posted, and comes up in the next plan.</source>
        <translation>Yang dihitung ulang belum dibetulkan di buku, dan muncul lagi di giliran berikutnya.</translation>
    </message>
    <message>
        <source>{count} differences without a reason</source>
        <translation>{count} selisih tanpa alasan</translation>
    </message>
    <message>
        <source>All of them get this reason; each may be changed later.</source>
        <translation>Semuanya mendapat alasan ini; masih bisa diubah satu per satu.</translation>
    </message>
    <message>
        <source>{counted} counted, {book} in the book</source>
        <translation>{counted} dihitung, {book} tercatat</translation>
    </message>
</context>
<context>
    <name>TallyForm</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Dihitung jam</translation>
    </message>
    <message>
        <source>Empty: now. From a sheet, write its time: 1041</source>
        <translation>Kosong: sekarang. Dari lembar, tulis jamnya: 1041</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Counted before: {count}. What you write now takes its place.</source>
        <translation>Tadi dihitung: {count}. Yang ditulis sekarang menggantikannya.</translation>
    </message>
    <message>
        <source>By last day</source>
        <translation>Per tanggal</translation>
    </message>
    <message>
        <source>Only the whole</source>
        <translation>Jumlah saja</translation>
    </message>
    <message>
        <source>Typed at {time}, not saved yet. Look at it again, and save it.</source>
        <translation>Diketik pukul {time}, belum disimpan. Periksa lagi, lalu simpan.</translation>
    </message>
</context>
</TS>
