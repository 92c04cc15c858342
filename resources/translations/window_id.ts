<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Command</name>
    <message>
        <source>The books are whole: {count} facts checked.</source>
        <translation>Pembukuan utuh: {count} catatan diperiksa.</translation>
    </message>
    <message>
        <source>Close the Lumbung window first.</source>
        <translation>Tutup jendela Lumbung dahulu.</translation>
    </message>
    <message>
        <source>The books are written again. The old file is kept as {name}.</source>
        <translation>Pembukuan sudah ditulis ulang. Berkas lama disimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>Sent: {sent}. Not sent yet: {waiting}. Held by the hub: {held}.</source>
        <translation>Terkirim: {sent}. Belum terkirim: {waiting}. Ditahan hub: {held}.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in the program went wrong.</source>
        <translation>Ada yang salah di dalam program.</translation>
    </message>
    <message>
        <source>What was paid is safe. Start Lumbung again, and tell the hub&apos;s staff today.</source>
        <translation>Yang sudah lunas aman. Buka lagi Lumbung, dan beri tahu petugas hub hari ini.</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>Lists of payments</source>
        <translation>Daftar setoran</translation>
    </message>
    <message>
        <source>Post what an employer or the village pays for many members</source>
        <translation>Bukukan setoran dari instansi atau kalurahan untuk banyak anggota</translation>
    </message>
    <message>
        <source>Interest on savings</source>
        <translation>Jasa simpanan</translation>
    </message>
    <message>
        <source>Post a month&apos;s interest and print the slips</source>
        <translation>Bukukan jasa simpanan satu bulan dan cetak slipnya</translation>
    </message>
    <message>
        <source>Term deposits</source>
        <translation>Simpanan berjangka</translation>
    </message>
    <message>
        <source>Shop credit of members</source>
        <translation>Kasbon anggota</translation>
    </message>
    <message>
        <source>See who owes the shop, take payments, set limits and rules</source>
        <translation>Lihat siapa yang kasbon, terima pembayaran, atur batas dan aturan</translation>
    </message>
    <message>
        <source>Open them, roll them over, pay them out; those due come first</source>
        <translation>Buka, perpanjang, cairkan; yang jatuh tempo lebih dulu</translation>
    </message>
    <message>
        <source>Members who leave</source>
        <translation>Anggota keluar</translation>
    </message>
    <message>
        <source>Settle with who leaves or has died; a second person approves</source>
        <translation>Hitung hak yang keluar atau meninggal; disetujui orang kedua</translation>
    </message>
    <message>
        <source>Papers not printed yet</source>
        <translation>Kertas yang belum tercetak</translation>
    </message>
    <message>
        <source>See what waits for the printer, print it or leave it</source>
        <translation>Lihat yang menunggu printer, cetak atau lewati</translation>
    </message>
    <message>
        <source>Prices and shelf labels</source>
        <translation>Harga dan label rak</translation>
    </message>
    <message>
        <source>Set rules, change many prices at once, print labels, note HET</source>
        <translation>Pasang aturan harga, ubah massal, cetak label rak, catat HET</translation>
    </message>
    <message>
        <source>Repacking</source>
        <translation>Kemas ulang</translation>
    </message>
    <message>
        <source>Open sacks, mix parcels, print labels of weighed goods</source>
        <translation>Buka karung, campur paket, cetak label barang timbang</translation>
    </message>
    <message>
        <source>Goods on consignment</source>
        <translation>Titip jual</translation>
    </message>
    <message>
        <source>Goods of villagers: take in, give back, pay what was sold</source>
        <translation>Barang titipan warga: terima, kembalikan, bayar yang terjual</translation>
    </message>
    <message>
        <source>Places and transfers</source>
        <translation>Tempat dan pindah barang</translation>
    </message>
    <message>
        <source>See what lies in the warehouse or quarantine, carry goods</source>
        <translation>Lihat isi gudang dan karantina, pindahkan barang</translation>
    </message>
    <message>
        <source>Last days of goods</source>
        <translation>Kedaluwarsa barang</translation>
    </message>
    <message>
        <source>See what expires, write off what cannot be sold</source>
        <translation>Lihat yang akan kedaluwarsa, keluarkan yang tidak bisa dijual</translation>
    </message>
    <message>
        <source>Count the stock</source>
        <translation>Opname stok</translation>
    </message>
    <message>
        <source>Count while the shop is open; a second person approves</source>
        <translation>Hitung stok selagi toko buka; orang kedua menyetujui</translation>
    </message>
    <message>
        <source>Rules of savings</source>
        <translation>Aturan simpanan</translation>
    </message>
    <message>
        <source>Set amounts, interest, limits and tax from a day on; close days</source>
        <translation>Tetapkan jumlah, jasa, batas dan pajak mulai tanggalnya; tutup hari</translation>
    </message>
    <message>
        <source>Statements of many members</source>
        <translation>Rekening banyak anggota</translation>
    </message>
    <message>
        <source>Put the statements of all, or of some, into a folder as PDF</source>
        <translation>Simpan rekening semua anggota, atau sebagian, sebagai PDF di satu folder</translation>
    </message>
    <message>
        <source>Key to members&apos; records</source>
        <translation>Kunci data anggota</translation>
    </message>
    <message>
        <source>Print the recovery sheet, or enter its code</source>
        <translation>Cetak lembar pemulihan, atau masukkan kodenya</translation>
    </message>
    <message>
        <source>Passbooks</source>
        <translation>Buku simpanan</translation>
    </message>
    <message>
        <source>Print the new lines into a member&apos;s passbook</source>
        <translation>Cetak catatan baru di buku simpanan anggota</translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Till</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Bendahara</translation>
    </message>
    <message>
        <source>Buying</source>
        <translation>Kulakan</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Atur</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>Printer {width} mm ready</source>
        <translation>Printer {width} mm siap</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Sedang mencetak</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Kertas habis</translation>
    </message>
    <message>
        <source>Printer not connected</source>
        <translation>Printer tidak tersambung</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>Printer tidak menjawab</translation>
    </message>
    <message>
        <source>Printer may not be used</source>
        <translation>Printer tidak boleh dipakai</translation>
    </message>
    <message>
        <source>Printer is set up wrongly</source>
        <translation>Pengaturan printer belum benar</translation>
    </message>
    <message>
        <source>{words} · {count} to check · Alt+5</source>
        <translation>{words} · {count} perlu dicek · Alt+5</translation>
    </message>
    <message>
        <source>{words} · {count} waiting · F9</source>
        <translation>{words} · {count} menunggu · F9</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Nothing is filled in yet.</source>
        <translation>Belum diisi.</translation>
    </message>
    <message>
        <source>Write a plain number, such as 12.</source>
        <translation>Tulis angka biasa, misalnya 12.</translation>
    </message>
    <message>
        <source>Rupiah without a comma.</source>
        <translation>Rupiah tanpa koma.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Jumlah ini terlalu besar.</translation>
    </message>
    <message>
        <source>Write a comma, or no dot.</source>
        <translation>Pakai koma, atau tanpa titik.</translation>
    </message>
    <message>
        <source>Too many digits after the comma.</source>
        <translation>Angka di belakang koma terlalu banyak.</translation>
    </message>
    <message>
        <source>This is too much: fill in less.</source>
        <translation>Terlalu banyak: isi lebih sedikit.</translation>
    </message>
    <message>
        <source>There is no such date.</source>
        <translation>Tanggal ini tidak ada.</translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>Jam ini tidak ada.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>This could not be done now.</source>
        <translation>Ini belum bisa dikerjakan sekarang.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again.</source>
        <translation>Tidak ada yang hilang. Coba lagi.</translation>
    </message>
    <message>
        <source>These books were written by a newer Lumbung.</source>
        <translation>Pembukuan ini ditulis oleh Lumbung yang lebih baru.</translation>
    </message>
    <message>
        <source>Install the newest Lumbung on this computer. The books are whole.</source>
        <translation>Pasang Lumbung terbaru di komputer ini. Pembukuan utuh.</translation>
    </message>
    <message>
        <source>The books are damaged on this disk.</source>
        <translation>Pembukuan rusak di tempat simpan ini.</translation>
    </message>
    <message>
        <source>Do not go on selling here. Call the hub&apos;s staff; delete nothing.</source>
        <translation>Jangan berjualan dulu di sini. Hubungi petugas hub; jangan hapus apa pun.</translation>
    </message>
    <message>
        <source>The key to the books is missing or is another one.</source>
        <translation>Kunci pembukuan tidak ada atau bukan yang cocok.</translation>
    </message>
    <message>
        <source>Put the file lumbung.key back into the folder. Delete nothing.</source>
        <translation>Kembalikan berkas lumbung.key ke foldernya. Jangan hapus apa pun.</translation>
    </message>
    <message>
        <source>The books cannot be opened with this key.</source>
        <translation>Pembukuan tidak terbuka dengan kunci ini.</translation>
    </message>
    <message>
        <source>Put the right lumbung.db and lumbung.key back. Delete nothing.</source>
        <translation>Kembalikan lumbung.db dan lumbung.key yang benar. Jangan hapus apa pun.</translation>
    </message>
    <message>
        <source>Another program holds the books.</source>
        <translation>Program lain sedang memakai pembukuan.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Tutup program itu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The disk is full, so this was not saved.</source>
        <translation>Tempat simpan penuh, jadi ini belum tersimpan.</translation>
    </message>
    <message>
        <source>Free some room on the disk, then try again.</source>
        <translation>Kosongkan sebagian tempat simpan, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The folder of the books cannot be written.</source>
        <translation>Folder pembukuan tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to allow it.</source>
        <translation>Minta pengurus komputer ini mengizinkannya.</translation>
    </message>
    <message>
        <source>The disk answered with a fault, so this was not saved.</source>
        <translation>Tempat simpan bermasalah, jadi ini belum tersimpan.</translation>
    </message>
    <message>
        <source>Try once more. If it stays, call the hub&apos;s staff today.</source>
        <translation>Coba sekali lagi. Bila tetap begitu, hubungi petugas hub hari ini.</translation>
    </message>
    <message>
        <source>There are no books in this folder.</source>
        <translation>Tidak ada pembukuan di folder ini.</translation>
    </message>
    <message>
        <source>Check the name of the folder; the window begins new books.</source>
        <translation>Periksa nama foldernya. Pembukuan baru dibuat saat jendela Lumbung dibuka.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong.</source>
        <translation>Jam komputer ini mungkin salah.</translation>
    </message>
    <message>
        <source>Set date and time before selling: receipts bear them.</source>
        <translation>Betulkan tanggal dan jam sebelum berjualan: nota memakainya.</translation>
    </message>
    <message>
        <source>Enter the code from the recovery sheet. Nothing is lost, and selling goes on.</source>
        <translation>Masukkan kode dari lembar pemulihan. Tidak ada yang hilang, penjualan tetap berjalan.</translation>
    </message>
    <message>
        <source>The key for members&apos; records is not on this computer.</source>
        <translation>Kunci data anggota tidak ada di komputer ini.</translation>
    </message>
    <message>
        <source>The key on this computer does not open the members&apos; records.</source>
        <translation>Kunci di komputer ini tidak membuka data anggota.</translation>
    </message>
    <message>
        <source>The key could not be saved.</source>
        <translation>Kunci tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Free some room on the disk, then enter the code again.</source>
        <translation>Kosongkan ruang di disk, lalu masukkan kodenya lagi.</translation>
    </message>
    <message>
        <source>A part of this installation is too old to be safe.</source>
        <translation>Ada bagian program ini yang terlalu lama dan tidak aman.</translation>
    </message>
    <message>
        <source>Install Lumbung anew. The books are whole.</source>
        <translation>Pasang ulang Lumbung. Pembukuan utuh.</translation>
    </message>
    <message>
        <source>This is too much for one document.</source>
        <translation>Ini terlalu banyak untuk satu nota.</translation>
    </message>
    <message>
        <source>Split it in two.</source>
        <translation>Bagi menjadi dua.</translation>
    </message>
    <message>
        <source>Some lists do not follow from the log.</source>
        <translation>Sebagian daftar tidak cocok dengan catatan.</translation>
    </message>
    <message>
        <source>Run “lumbung rebuild”: it writes them again. Nothing is lost.</source>
        <translation>Jalankan “lumbung rebuild”: daftar ditulis ulang. Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Berkas tidak bisa dibuka.</translation>
    </message>
    <message>
        <source>Is the stick still in, or the file open elsewhere?</source>
        <translation>Apakah flashdisk masih terpasang, atau berkasnya dibuka di program lain?</translation>
    </message>
    <message>
        <source>The folder for the books cannot be used.</source>
        <translation>Folder untuk pembukuan tidak bisa dipakai.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for the right to write there.</source>
        <translation>Pilih folder lain, atau minta izin menulis di sana.</translation>
    </message>
    <message>
        <source>The settings cannot be read.</source>
        <translation>Pengaturan tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>Mend or remove settings.toml in the folder of the books.</source>
        <translation>Betulkan atau pindahkan settings.toml di folder pembukuan.</translation>
    </message>
</context>
</TS>
