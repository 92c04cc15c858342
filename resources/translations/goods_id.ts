<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AdjustForm</name>
    <message>
        <source>Way</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Less than in the book</source>
        <translation>Kurang dari catatan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lebih dari catatan</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Berapa banyak</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Note: what happened</source>
        <translation>Catatan: kejadiannya</translation>
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
        <source>How much is it?</source>
        <translation>Isi jumlahnya.</translation>
    </message>
    <message>
        <source>Correct the stock</source>
        <translation>Koreksi stok</translation>
    </message>
    <message>
        <source>Left then</source>
        <translation>Sisa nanti</translation>
    </message>
    <message>
        <source>Note: what was wrong</source>
        <translation>Catatan: apa yang keliru</translation>
    </message>
    <message>
        <source>now {quantity}</source>
        <translation>sekarang {quantity}</translation>
    </message>
    <message>
        <source>now {quantity} in {place}</source>
        <translation>sekarang {quantity} di {place}</translation>
    </message>
    <message>
        <source>Saved: {name}, {quantity} left.</source>
        <translation>Tersimpan: {name}, sisa {quantity}.</translation>
    </message>
    <message>
        <source>Saved: {name}, {quantity} left in {place}.</source>
        <translation>Tersimpan: {name}, sisa {quantity} di {place}.</translation>
    </message>
</context>
<context>
    <name>ArchiveForm</name>
    <message>
        <source>What to do</source>
        <translation>Mau diapakan</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Archive: {name}</source>
        <translation>Arsipkan: {name}</translation>
    </message>
    <message>
        <source>Bring back: {name}</source>
        <translation>Kembalikan: {name}</translation>
    </message>
    <message>
        <source>It is found, sold, ordered and counted again, with the same prices.</source>
        <translation>Barang ini bisa dicari, dijual, dipesan, dan dihitung lagi, dengan harga yang sama.</translation>
    </message>
    <message>
        <source>It was never bought, sold or counted, so it may go from every list. Its barcode can be given to another item.</source>
        <translation>Barang ini belum pernah dibeli, dijual, atau dihitung, jadi boleh hilang dari semua daftar. Barcode-nya bisa dipakai barang lain.</translation>
    </message>
    <message>
        <source>It is no longer found, sold, ordered or counted. Its history stays, and it can be brought back.</source>
        <translation>Barang ini tidak dicari, dijual, dipesan, atau dihitung lagi. Riwayatnya tetap ada, dan bisa dikembalikan.</translation>
    </message>
    <message>
        <source>{quantity} still stand in the book: correct that first if none lie there.</source>
        <translation>Di buku masih ada {quantity}: koreksi dulu kalau barangnya sudah tidak ada.</translation>
    </message>
    <message>
        <source>Archived: {name}.</source>
        <translation>Diarsipkan: {name}.</translation>
    </message>
    <message>
        <source>Removed: {name}.</source>
        <translation>Dihapus: {name}.</translation>
    </message>
    <message>
        <source>On the list again: {name}.</source>
        <translation>Ada di daftar lagi: {name}.</translation>
    </message>
</context>
<context>
    <name>CardPlace</name>
    <message>
        <source>In which place</source>
        <translation>Di tempat mana</translation>
    </message>
    <message>
        <source>All places together</source>
        <translation>Semua tempat</translation>
    </message>
    <message>
        <source>Only {place}</source>
        <translation>Hanya {place}</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>One row is one item or one pack, with a name and, where there is one, a code.</source>
        <translation>Satu baris satu barang atau satu kemasan: ada nama, dan barcode bila punya.</translation>
    </message>
    <message>
        <source>The columns may stand in any order: you see and change them in the next step.</source>
        <translation>Urutan kolom bebas: bisa dilihat dan diubah di langkah berikut.</translation>
    </message>
    <message>
        <source>A list that was imported before is brought up to date, not doubled.</source>
        <translation>Daftar yang pernah diimpor diperbarui, tidak menjadi dobel.</translation>
    </message>
    <message>
        <source>Reading {name} ...</source>
        <translation>Membaca {name} ...</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <source>Worth a look</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Nearly sold out</source>
        <translation>Hampir habis</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Habis</translation>
    </message>
    <message>
        <source>Stock below 0</source>
        <translation>Stok minus</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Tanpa harga</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Perlu dihitung</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arsip</translation>
    </message>
    <message>
        <source>Above HET</source>
        <translation>Di atas HET</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>in the shop {quantity}</source>
        <translation>di toko {quantity}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>{count} packs</source>
        <translation>{count} kemasan</translation>
    </message>
    <message>
        <source>sold {count} times beyond the book</source>
        <translation>{count} kali terjual melebihi catatan</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Kemasan</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tgl</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Uraian dan bukti</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> dan {count} lagi</translation>
    </message>
    <message>
        <source>{contents} each</source>
        <translation>isi {contents}</translation>
    </message>
    <message>
        <source>no barcode</source>
        <translation>tanpa barcode</translation>
    </message>
    <message>
        <source>not sold</source>
        <translation>tidak dijual</translation>
    </message>
    <message>
        <source>{price} from {day}</source>
        <translation>{price} mulai {day}</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>belum ada harga</translation>
    </message>
    <message>
        <source>Left before</source>
        <translation>Saldo sebelumnya</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Stok awal</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Terjual</translation>
    </message>
    <message>
        <source>Sale voided</source>
        <translation>Nota dibatalkan</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Retur pembeli</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Sent back to the supplier</source>
        <translation>Retur ke pemasok</translation>
    </message>
    <message>
        <source>Buying corrected</source>
        <translation>Koreksi pembelian</translation>
    </message>
    <message>
        <source>Repacked</source>
        <translation>Kemas ulang</translation>
    </message>
    <message>
        <source>Repacking corrected</source>
        <translation>Koreksi kemas ulang</translation>
    </message>
    <message>
        <source>Left by its owner</source>
        <translation>Titipan masuk</translation>
    </message>
    <message>
        <source>Given back to its owner</source>
        <translation>Titipan kembali</translation>
    </message>
    <message>
        <source>Consignment corrected</source>
        <translation>Koreksi titipan</translation>
    </message>
    <message>
        <source>Carried: {quantity}</source>
        <translation>Pindah {quantity}</translation>
    </message>
    <message>
        <source>Two records became one</source>
        <translation>Digabung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Used by the shop</source>
        <translation>Dipakai sendiri</translation>
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
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <source>Book corrected</source>
        <translation>Koreksi catatan</translation>
    </message>
    <message>
        <source>new pack</source>
        <translation>kemasan baru</translation>
    </message>
</context>
<context>
    <name>GoodsBrowser</name>
    <message>
        <source>Goods and stock</source>
        <translation>Barang dan stok</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>Ubah barang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Item above</source>
        <translation>Barang di atas</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <source>Save a list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Prices, labels</source>
        <translation>Harga, label</translation>
    </message>
    <message>
        <source>Rules of prices, many at once, shelf labels, HET</source>
        <translation>Aturan harga, ubah massal, label rak, HET</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
</context>
<context>
    <name>GoodsDesk</name>
    <message>
        <source>Choose an item to see its stock.</source>
        <translation>Pilih barang untuk melihat stoknya.</translation>
    </message>
    <message>
        <source>Stock: {name}</source>
        <translation>Stok {name}</translation>
    </message>
    <message>
        <source>Prices: {name}</source>
        <translation>Harga {name}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Next reason</source>
        <translation>Alasan lain</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Next pack</source>
        <translation>Kemasan berikut</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Kemasan</translation>
    </message>
    <message>
        <source>Pack above</source>
        <translation>Kemasan di atas</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Pindahkan sisa</translation>
    </message>
    <message>
        <source>Damaged, lost</source>
        <translation>Rusak, hilang</translation>
    </message>
    <message>
        <source>Correct the stock</source>
        <translation>Koreksi stok</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Ubah harga</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Ubah harga</translation>
    </message>
    <message>
        <source>Off the list, or back to it</source>
        <translation>Arsipkan barang, atau kembalikan ke daftar</translation>
    </message>
    <message>
        <source>Recorded twice</source>
        <translation>Barang dobel</translation>
    </message>
    <message>
        <source>Its other card</source>
        <translation>Kartu satunya</translation>
    </message>
</context>
<context>
    <name>GoodsFilters</name>
    <message>
        <source>Which goods</source>
        <translation>Barang yang mana</translation>
    </message>
</context>
<context>
    <name>GoodsListing</name>
    <message>
        <source>Search goods</source>
        <translation>Cari barang</translation>
    </message>
    <message>
        <source>Name or code, or scan an item</source>
        <translation>Cari nama, kode, atau pindai barang</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Impor daftar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Save a list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>{count} item, not on the list</source>
        <translation>{count} barang, tidak di daftar</translation>
    </message>
    <message>
        <source>{count} found, the best first</source>
        <translation>{count} ditemukan, yang paling cocok di atas</translation>
    </message>
    <message>
        <source>{count} items, the most urgent first</source>
        <translation>{count} barang, yang paling mendesak di atas</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} barang</translation>
    </message>
    <message>
        <source>No item fits the search. Look at the figures of the code again.</source>
        <translation>Tidak ada barang yang cocok. Cocokkan lagi nama atau angkanya.</translation>
    </message>
    <message>
        <source>There are no goods yet. Import a list, or record an item.</source>
        <translation>Belum ada barang. Impor daftar barang, atau catat sendiri.</translation>
    </message>
    <message>
        <source>Nothing to see here. Ctrl+Tab shows other goods.</source>
        <translation>Tidak ada yang perlu dilihat. Ctrl+Tab untuk saringan lain.</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <source>Saved: {name}.</source>
        <translation>Tersimpan: {name}.</translation>
    </message>
</context>
<context>
    <name>GoodsRefusal</name>
    <message>
        <source>There is no code yet.</source>
        <translation>Kodenya belum ada.</translation>
    </message>
    <message>
        <source>Scan it, or type the figures under the bars.</source>
        <translation>Pindai, atau ketik angka di bawah garis-garisnya.</translation>
    </message>
    <message>
        <source>A code of {count} characters is too long.</source>
        <translation>Kode sepanjang {count} huruf terlalu panjang.</translation>
    </message>
    <message>
        <source>Scan the bars on the packing, not the square.</source>
        <translation>Pindai garis di kemasan, bukan kotak QR.</translation>
    </message>
    <message>
        <source>This code has characters that no code has.</source>
        <translation>Kode ini berisi tanda yang tidak ada di kode mana pun.</translation>
    </message>
    <message>
        <source>Scan it once more, or type it.</source>
        <translation>Pindai sekali lagi, atau ketik.</translation>
    </message>
    <message>
        <source>The item has no name yet.</source>
        <translation>Barang ini belum punya nama.</translation>
    </message>
    <message>
        <source>The item has no category yet.</source>
        <translation>Barang ini belum punya kategori.</translation>
    </message>
    <message>
        <source>A pack has no unit yet.</source>
        <translation>Ada kemasan yang belum punya satuan.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Isi dulu.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Namanya terlalu panjang.</translation>
    </message>
    <message>
        <source>The category is too long.</source>
        <translation>Kategorinya terlalu panjang.</translation>
    </message>
    <message>
        <source>The unit is too long.</source>
        <translation>Satuannya terlalu panjang.</translation>
    </message>
    <message>
        <source>Use at most {limit} letters.</source>
        <translation>Paling banyak {limit} huruf.</translation>
    </message>
    <message>
        <source>A {unit} cannot hold {ratio}.</source>
        <translation>Isi {unit} tidak bisa {ratio}.</translation>
    </message>
    <message>
        <source>Counted goods need a whole number.</source>
        <translation>Barang hitungan harus bilangan bulat.</translation>
    </message>
    <message>
        <source>Fill in how many there are in it.</source>
        <translation>Isi berapa banyak di dalamnya.</translation>
    </message>
    <message>
        <source>The {unit} of {ratio} was used already and stays so.</source>
        <translation>Kemasan {unit} isi {ratio} sudah pernah dipakai dan tetap begitu.</translation>
    </message>
    <message>
        <source>Add a new pack for the other size.</source>
        <translation>Tambah kemasan baru untuk ukuran lain.</translation>
    </message>
    <message>
        <source>Code {code} stands on two packs.</source>
        <translation>Kode {code} ada di dua kemasan.</translation>
    </message>
    <message>
        <source>Keep it on the pack that has it printed on.</source>
        <translation>Pakai di kemasan yang memang tercetak kode itu.</translation>
    </message>
    <message>
        <source>Code {code} belongs to {name}.</source>
        <translation>Kode {code} sudah dipakai {name}.</translation>
    </message>
    <message>
        <source>Compare the packing, or open that item.</source>
        <translation>Cocokkan kemasannya, atau buka barang itu.</translation>
    </message>
    <message>
        <source>One item cannot have so many packs or codes.</source>
        <translation>Satu barang tidak bisa punya kemasan atau kode sebanyak itu.</translation>
    </message>
    <message>
        <source>Record a part of them as another item.</source>
        <translation>Catat sebagian sebagai barang lain.</translation>
    </message>
    <message>
        <source>The price must be more than 0.</source>
        <translation>Harga harus lebih dari 0.</translation>
    </message>
    <message>
        <source>Was a code scanned into the price? Fill it in again.</source>
        <translation>Apa ada kode terpindai ke harga? Isi lagi.</translation>
    </message>
    <message>
        <source>Prices of {day} can no longer be changed.</source>
        <translation>Harga tanggal {day} tidak bisa diubah lagi.</translation>
    </message>
    <message>
        <source>Choose today ({today}) or a later day.</source>
        <translation>Pilih hari ini ({today}) atau sesudahnya.</translation>
    </message>
    <message>
        <source>This pack is not on the list of goods.</source>
        <translation>Kemasan ini tidak ada di daftar barang.</translation>
    </message>
    <message>
        <source>Open the item again and set the price there.</source>
        <translation>Buka lagi barangnya dan isi harga di sana.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else meanwhile.</source>
        <translation>{name} sudah diubah orang lain sementara ini.</translation>
    </message>
    <message>
        <source>Open it again and repeat your change.</source>
        <translation>Buka lagi dan ulangi perubahan Anda.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Impor dihentikan.</translation>
    </message>
    <message>
        <source>No item was written.</source>
        <translation>Tidak ada barang yang dicatat.</translation>
    </message>
    <message>
        <source>{name} has changed since this list was opened.</source>
        <translation>{name} sudah berubah sejak daftar ini dibuka.</translation>
    </message>
    <message>
        <source>Open the list again and look at it once more.</source>
        <translation>Buka lagi daftarnya dan periksa sekali lagi.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>Isi berkas lebih besar dari {limit} MB.</translation>
    </message>
    <message>
        <source>Keep only the list of goods in it, or split it.</source>
        <translation>Sisakan daftar barang saja, atau bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <source>The list has more than {count} rows.</source>
        <translation>Daftar ini lebih dari {count} baris.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Berkas ini kosong.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Berkas ini rusak.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it anew as XLSX.</source>
        <translation>Buka di Excel dan simpan lagi sebagai XLSX.</translation>
    </message>
    <message>
        <source>There is no list in this file.</source>
        <translation>Tidak ada daftar di berkas ini.</translation>
    </message>
    <message>
        <source>Choose an XLSX or CSV file with one item a row.</source>
        <translation>Pilih berkas XLSX atau CSV, satu barang satu baris.</translation>
    </message>
    <message>
        <source>This is an old Excel file, or one with a password.</source>
        <translation>Ini berkas Excel lama, atau yang memakai kata sandi.</translation>
    </message>
    <message>
        <source>Save it as XLSX without a password.</source>
        <translation>Simpan sebagai XLSX tanpa kata sandi.</translation>
    </message>
</context>
<context>
    <name>GoodsTrouble</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Berkas tidak bisa dibuka.</translation>
    </message>
    <message>
        <source>Is the stick still in, or the file open elsewhere?</source>
        <translation>Apakah USB masih terpasang, atau berkas sedang dibuka?</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Berkas tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>Close it if it is open, or choose another folder.</source>
        <translation>Tutup bila sedang dibuka, atau pilih folder lain.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Choose a list of goods</source>
        <translation>Pilih daftar barang</translation>
    </message>
    <message>
        <source>Excel (.xlsx) or CSV. Nothing is written before the last step.</source>
        <translation>Excel (.xlsx) atau CSV. Tidak ada yang ditulis sebelum langkah terakhir.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Kolom mana berisi apa</translation>
    </message>
    <message>
        <source>The columns were guessed. Change what is not right.</source>
        <translation>Kolom sudah ditebak. Ubah yang keliru.</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Look it through</source>
        <translation>Periksa dulu</translation>
    </message>
    <message>
        <source>Nothing is written yet. Rows that are left out say why.</source>
        <translation>Belum ada yang ditulis. Baris yang ditinggalkan ada sebabnya.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>First row with an item</source>
        <translation>Baris pertama yang berisi barang</translation>
    </message>
    <message>
        <source>The first row with an item is not in the list.</source>
        <translation>Baris pertama itu tidak ada di daftar.</translation>
    </message>
    <message>
        <source>Write its number as the spreadsheet shows it.</source>
        <translation>Tulis nomor baris seperti di Excel.</translation>
    </message>
    <message>
        <source>No column is chosen for the name.</source>
        <translation>Kolom nama belum dipilih.</translation>
    </message>
    <message>
        <source>Every item needs one. Choose its column.</source>
        <translation>Setiap barang perlu nama. Pilih kolomnya.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Tidak ada yang diimpor</translation>
    </message>
    <message>
        <source>Import {count} items</source>
        <translation>Impor {count} barang</translation>
    </message>
    <message>
        <source>{count} new items</source>
        <translation>{count} barang baru</translation>
    </message>
    <message>
        <source>{count} items brought up to date</source>
        <translation>{count} barang diperbarui</translation>
    </message>
    <message>
        <source>{count} rows left out</source>
        <translation>{count} baris ditinggalkan</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Jadinya</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ditinggalkan</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <source>New pack</source>
        <translation>Kemasan baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tetap</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import a list of goods</source>
        <translation>Impor daftar barang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Stop, write nothing</source>
        <translation>Hentikan, jangan tulis</translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation>Baris lain</translation>
    </message>
    <message>
        <source>Lists of goods (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Daftar barang (*.xlsx *.csv *.txt *.tsv);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Choose a list of goods</source>
        <translation>Pilih daftar barang</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>{name}, {count} rows. The columns were guessed: change what is not right.</source>
        <translation>{name}, {count} baris. Kolom sudah ditebak: ubah yang keliru.</translation>
    </message>
    <message>
        <source>The list is imported.</source>
        <translation>Daftar sudah diimpor.</translation>
    </message>
</context>
<context>
    <name>ItemFields</name>
    <message>
        <source>Name</source>
        <translation>Nama barang</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Weighed: sold in parts, like 0,25 kg</source>
        <translation>Ditimbang: bisa dijual sebagian, seperti 0,25 kg</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Stok awal</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Unit in which it is counted</source>
        <translation>Satuan hitung</translation>
    </message>
    <message>
        <source>Opening stock: how many {unit} lie there now</source>
        <translation>Stok awal: berapa {unit} yang ada sekarang</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save the item</source>
        <translation>Simpan barang</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ubah {name}</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Isian berikut</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Another pack</source>
        <translation>Kemasan lain</translation>
    </message>
    <message>
        <source>Back; what is typed stays</source>
        <translation>Kembali; isian tidak hilang</translation>
    </message>
    <message>
        <source>{name} has this code already.</source>
        <translation>Kode ini sudah dipakai {name}.</translation>
    </message>
    <message>
        <source>The last figure does not fit. Compare it; it may be saved so.</source>
        <translation>Angka terakhir tidak cocok. Cocokkan lagi; boleh disimpan.</translation>
    </message>
    <message>
        <source>Open that item</source>
        <translation>Buka barang itu</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <source>Packs and prices</source>
        <translation>Kemasan dan harga</translation>
    </message>
    <message>
        <source>Stock card</source>
        <translation>Kartu stok</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Kemasan</translation>
    </message>
    <message>
        <source>Price history</source>
        <translation>Riwayat harga</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah barang</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Ubah harga</translation>
    </message>
    <message>
        <source>Damaged, lost</source>
        <translation>Rusak, hilang</translation>
    </message>
    <message>
        <source>Stock now {quantity}</source>
        <translation>Stok sekarang {quantity}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Yaitu</translation>
    </message>
    <message>
        <source>Stock now</source>
        <translation>Stok sekarang</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Old card</source>
        <translation>Kartu lama</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Kartu baru</translation>
    </message>
    <message>
        <source>weighed by the {unit}</source>
        <translation>ditimbang per {unit}</translation>
    </message>
    <message>
        <source>by the {unit}</source>
        <translation>dijual per {unit}</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Number in Lumbung</source>
        <translation>Nomor di Lumbung</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama barang</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Unit when buying</source>
        <translation>Satuan beli</translation>
    </message>
    <message>
        <source>Contents when buying</source>
        <translation>Isi satuan beli</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>Harga beli</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>Harga jual</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Stok awal</translation>
    </message>
    <message>
        <source>Weighed</source>
        <translation>Ditimbang</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Terjual</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
</context>
<context>
    <name>ListRemark</name>
    <message>
        <source>The name is missing.</source>
        <translation>Namanya tidak ada.</translation>
    </message>
    <message>
        <source>A text is too long: shorten it.</source>
        <translation>Ada tulisan yang terlalu panjang: pendekkan.</translation>
    </message>
    <message>
        <source>This is a total and no item.</source>
        <translation>Ini jumlah, bukan barang.</translation>
    </message>
    <message>
        <source>{field}: the spreadsheet says {text}. Fill it in there.</source>
        <translation>{field}: di Excel tertulis {text}. Isi dulu di sana.</translation>
    </message>
    <message>
        <source>{field}: {text} is not a number.</source>
        <translation>{field}: {text} bukan angka.</translation>
    </message>
    <message>
        <source>{field}: {text} cannot be right.</source>
        <translation>{field}: {text} tidak mungkin.</translation>
    </message>
    <message>
        <source>{text} can be no barcode.</source>
        <translation>{text} tidak bisa menjadi barcode.</translation>
    </message>
    <message>
        <source>The spreadsheet has shortened the code to {text}: make that column text.</source>
        <translation>Excel memendekkan kode menjadi {text}: ubah kolom itu menjadi teks.</translation>
    </message>
    <message>
        <source>Row {row} has code {text} too.</source>
        <translation>Baris {row} juga memakai kode {text}.</translation>
    </message>
    <message>
        <source>The code belongs to {text}.</source>
        <translation>Kode ini sudah dipakai {text}.</translation>
    </message>
    <message>
        <source>Several items have this name: add the barcode.</source>
        <translation>Beberapa barang bernama sama: tambahkan barcode.</translation>
    </message>
    <message>
        <source>Row {row} has the same item.</source>
        <translation>Baris {row} berisi barang yang sama.</translation>
    </message>
    <message>
        <source>No row above has this item in its own unit.</source>
        <translation>Tidak ada baris di atas untuk satuan dasar barang ini.</translation>
    </message>
    <message>
        <source>The pack has no unit.</source>
        <translation>Kemasan ini tidak punya satuan.</translation>
    </message>
    <message>
        <source>Counted goods need whole contents.</source>
        <translation>Isi barang hitungan harus bilangan bulat.</translation>
    </message>
    <message>
        <source>The contents of this {text} are fixed: another size is a new pack.</source>
        <translation>Isi {text} ini sudah tetap: ukuran lain berarti kemasan baru.</translation>
    </message>
    <message>
        <source>Is kept in {text}: write that unit, or the contents if the row is a larger pack.</source>
        <translation>Satuan barang ini {text}: tulis satuan itu, atau isi kemasannya kalau barisnya kemasan lebih besar.</translation>
    </message>
    <message>
        <source>Too many packs or codes for one item.</source>
        <translation>Kemasan atau kode terlalu banyak untuk satu barang.</translation>
    </message>
    <message>
        <source>Belongs to row {row}, which is left out.</source>
        <translation>Bagian dari baris {row}, yang tidak diambil.</translation>
    </message>
    <message>
        <source>Code {text} may be mistyped: its last figure does not fit.</source>
        <translation>Kode {text} mungkin salah ketik: angka terakhirnya tidak cocok.</translation>
    </message>
    <message>
        <source>Unit {text} is new: it stays as it is.</source>
        <translation>Satuan {text} baru: dipakai apa adanya.</translation>
    </message>
    <message>
        <source>No sale price yet: it cannot be sold before it has one.</source>
        <translation>Belum ada harga jual: belum bisa dijual.</translation>
    </message>
    <message>
        <source>Sold for less than it cost.</source>
        <translation>Harga jual di bawah harga beli.</translation>
    </message>
    <message>
        <source>{field}: the spreadsheet says {text}, so it is left empty.</source>
        <translation>{field}: di Excel tertulis {text}, jadi dikosongkan.</translation>
    </message>
    <message>
        <source>{field}: {text} is rounded.</source>
        <translation>{field}: {text} dibulatkan.</translation>
    </message>
    <message>
        <source>Was called {text} until now.</source>
        <translation>Tadinya bernama {text}.</translation>
    </message>
    <message>
        <source>Has the name of another item, but another code and price.</source>
        <translation>Namanya sama dengan barang lain, tetapi kode dan harganya beda.</translation>
    </message>
    <message>
        <source>Becomes another code of {text}.</source>
        <translation>Menjadi kode tambahan untuk {text}.</translation>
    </message>
    <message>
        <source>The stock is left as it is: correct it by counting.</source>
        <translation>Stok tidak diubah: betulkan lewat opname.</translation>
    </message>
    <message>
        <source>Is archived and stays so: bring it back on the page Goods.</source>
        <translation>Ada di arsip dan tetap di sana: kembalikan di halaman Barang.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Goes on for {names} too.</source>
        <translation>Gabungan dari: {names}</translation>
    </message>
    <message>
        <source>{quantity} came to the old card since: F8 there moves it.</source>
        <translation>Sesudah itu masih ada {quantity} di kartu lama: F8 di sana memindahkannya.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Diarsipkan.</translation>
    </message>
    <message>
        <source>F8 brings it back.</source>
        <translation>F8 mengembalikannya ke daftar.</translation>
    </message>
    <message>
        <source>Archived on {day}: {reason}.</source>
        <translation>Diarsipkan {day}: {reason}.</translation>
    </message>
    <message>
        <source>Removed on {day}: {reason}.</source>
        <translation>Dihapus {day}: {reason}.</translation>
    </message>
    <message>
        <source>Brought back on {day}: {reason}.</source>
        <translation>Dikembalikan {day}: {reason}.</translation>
    </message>
    <message>
        <source>Merged into {name} on {day}: {reason}.</source>
        <translation>Digabung ke {name} {day}: {reason}.</translation>
    </message>
    <message>
        <source>What was done before stays here.</source>
        <translation>Riwayat sebelum itu tetap di sini.</translation>
    </message>
</context>
<context>
    <name>ListingRefusal</name>
    <message>
        <source>Nobody would know why.</source>
        <translation>Alasannya belum ditulis.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Tulis alasannya dengan singkat.</translation>
    </message>
    <message>
        <source>Use at most {limit} letters.</source>
        <translation>Pakai paling banyak {limit} huruf.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Alasannya terlalu panjang.</translation>
    </message>
    <message>
        <source>{name} has a history: it was bought, sold or counted.</source>
        <translation>{name} punya riwayat: pernah dibeli, dijual, atau dihitung.</translation>
    </message>
    <message>
        <source>Archive it instead: its history stays.</source>
        <translation>Arsipkan saja: riwayatnya tetap ada.</translation>
    </message>
    <message>
        <source>{name} was merged into {kept}.</source>
        <translation>{name} sudah digabung ke {kept}.</translation>
    </message>
    <message>
        <source>Use that item, or record a new one.</source>
        <translation>Pakai barang itu, atau catat barang baru.</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>The other record of it</source>
        <translation>Catatan lain barang ini</translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation>Yang tetap dipakai</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Yang ini dipakai</translation>
    </message>
    <message>
        <source>The other one stays</source>
        <translation>Yang lain dipakai</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Gabungkan</translation>
    </message>
    <message>
        <source>Recorded twice: {name}</source>
        <translation>Barang dobel: {name}</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Penggabungan tidak bisa dibatalkan.</translation>
    </message>
    <message>
        <source>Merged: {gone} goes on as {kept}.</source>
        <translation>Digabung: {gone} menjadi {kept}.</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>{kept} stays. {gone} is archived and goes on under it.</source>
        <translation>{kept} tetap dipakai. {gone} diarsipkan dan bergabung ke situ.</translation>
    </message>
    <message>
        <source>Stock: {before} and {moved} make {after}, worth {value}.</source>
        <translation>Stok: {before} dan {moved} menjadi {after}, nilainya {value}.</translation>
    </message>
    <message>
        <source>Its codes come along: {codes}.</source>
        <translation>Barcode-nya ikut: {codes}.</translation>
    </message>
    <message>
        <source>{count} that is ordered comes in under {kept}.</source>
        <translation>{count} yang masih dipesan nanti masuk ke {kept}.</translation>
    </message>
    <message>
        <source>Price rules, last days, recipes and goods elsewhere come along.</source>
        <translation>Aturan harga, tanggal kedaluwarsa, resep, dan barang di tempat lain ikut.</translation>
    </message>
    <message>
        <source>What was bought and sold before stays on the card of {gone}.</source>
        <translation>Riwayat sebelumnya tetap di kartu {gone}.</translation>
    </message>
    <message>
        <source>{unit} of {ratio} becomes a new pack.</source>
        <translation>{unit} isi {ratio} menjadi kemasan baru.</translation>
    </message>
    <message>
        <source>A {unit} costs {kept} from now on, no longer {gone}.</source>
        <translation>Harga {unit} menjadi {kept}, tidak lagi {gone}.</translation>
    </message>
    <message>
        <source>{name} is on consignment, the other one is the shop&apos;s own.</source>
        <translation>{name} barang titipan, yang satunya barang toko sendiri.</translation>
    </message>
    <message>
        <source>The two are on consignment from two owners.</source>
        <translation>Keduanya titipan dari dua pemilik.</translation>
    </message>
    <message>
        <source>Of the two the owner gets different parts.</source>
        <translation>Bagian pemilik dari kedua barang ini berbeda.</translation>
    </message>
    <message>
        <source>Agree on one part for both first (Consignment).</source>
        <translation>Samakan dulu bagiannya di Titip jual.</translation>
    </message>
    <message>
        <source>{name} is on count {count}, which has not ended.</source>
        <translation>{name} sedang dihitung di {count}.</translation>
    </message>
    <message>
        <source>Finish or give up that count first.</source>
        <translation>Selesaikan atau batalkan dulu hitungan itu.</translation>
    </message>
    <message>
        <source>Archive the one that is not sold any more.</source>
        <translation>Arsipkan saja yang tidak dijual lagi.</translation>
    </message>
    <message>
        <source>That is the same record.</source>
        <translation>Itu catatan yang sama.</translation>
    </message>
    <message>
        <source>Choose the other one.</source>
        <translation>Pilih catatan yang lain.</translation>
    </message>
    <message>
        <source>{name} is not on the list any more.</source>
        <translation>{name} tidak ada di daftar lagi.</translation>
    </message>
    <message>
        <source>Choose an item that is on the list.</source>
        <translation>Pilih barang yang ada di daftar.</translation>
    </message>
    <message>
        <source>The two are counted in different units.</source>
        <translation>Satuan kedua barang ini berbeda.</translation>
    </message>
    <message>
        <source>{name} is weighed, the other one is counted.</source>
        <translation>{name} ditimbang, yang lain dihitung.</translation>
    </message>
    <message>
        <source>Settle it and end the agreement first.</source>
        <translation>Lunasi dan akhiri dulu perjanjian titipannya.</translation>
    </message>
</context>
<context>
    <name>PackEditor</name>
    <message>
        <source>Packs</source>
        <translation>Kemasan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>scan, or type the figures</source>
        <translation>pindai, atau ketik angkanya</translation>
    </message>
    <message>
        <source>Sale price</source>
        <translation>Harga jual</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>Harga beli</translation>
    </message>
    <message>
        <source>Sold in this pack</source>
        <translation>Dijual dalam kemasan ini</translation>
    </message>
    <message>
        <source>Another pack</source>
        <translation>Kemasan lain</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Hapus kemasan</translation>
    </message>
    <message>
        <source>How many {unit} are in it</source>
        <translation>Isinya berapa {unit}</translation>
    </message>
</context>
<context>
    <name>PlaceOfGoods</name>
    <message>
        <source>In which place</source>
        <translation>Di tempat mana</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Tempat berikutnya</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <source>All rows</source>
        <translation>Semua baris</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Taken, worth a look</source>
        <translation>Diambil, perlu dilihat</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ditinggalkan</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Baris daftar</translation>
    </message>
    <message>
        <source>Comparing the list with the shop&apos;s goods ...</source>
        <translation>Mencocokkan daftar dengan barang yang ada ...</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>Baris {number}: {words}</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Packs</source>
        <translation>Kemasan</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Harga baru</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>today, or a day to come: 2512, besok</source>
        <translation>hari ini atau nanti: 2512, besok</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save the prices</source>
        <translation>Simpan harga</translation>
    </message>
    <message>
        <source>No price was changed.</source>
        <translation>Belum ada harga yang diubah.</translation>
    </message>
    <message>
        <source>Fill in the new price.</source>
        <translation>Isi harga barunya.</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Ubah harga</translation>
    </message>
    <message>
        <source>New price of one {unit}</source>
        <translation>Harga baru satu {unit}</translation>
    </message>
    <message>
        <source>Above the ceiling (HET) of {ceiling} a {unit}.</source>
        <translation>Di atas HET {ceiling} per {unit}.</translation>
    </message>
    <message>
        <source>Set a lower price, or say why to who asks.</source>
        <translation>Turunkan harganya, atau siapkan alasannya bila ditanya.</translation>
    </message>
    <message>
        <source>Saved: prices of {name} from {day}.</source>
        <translation>Tersimpan: harga {name} mulai {day}.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
</context>
<context>
    <name>SaveForm</name>
    <message>
        <source>Save a list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Daftar apa</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Sebagai</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Simpan ke berkas</translation>
    </message>
    <message>
        <source>Stock card of {name}</source>
        <translation>Kartu stok {name}</translation>
    </message>
    <message>
        <source>Stock list with value</source>
        <translation>Daftar stok dengan nilai</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Daftar harga</translation>
    </message>
    <message>
        <source>Stock cards of the goods listed</source>
        <translation>Kartu stok barang di daftar</translation>
    </message>
    <message>
        <source>List for another program, or to change and import</source>
        <translation>Daftar untuk program lain, atau untuk diubah dan diimpor</translation>
    </message>
    <message>
        <source>All goods, with packs, codes, prices and stock.</source>
        <translation>Semua barang, dengan kemasan, barcode, harga, dan stok.</translation>
    </message>
    <message>
        <source>Of these goods: {goods}.</source>
        <translation>Barangnya: {goods}.</translation>
    </message>
</context>
<context>
    <name>StockCardView</name>
    <message>
        <source>Stock card</source>
        <translation>Kartu stok</translation>
    </message>
</context>
<context>
    <name>StockRefusal</name>
    <message>
        <source>So much cannot have come or gone.</source>
        <translation>Jumlah sebanyak itu tidak mungkin.</translation>
    </message>
    <message>
        <source>Was a code scanned into the quantity? Fill it in again.</source>
        <translation>Mungkin kode terpindai ke jumlah? Isi lagi.</translation>
    </message>
    <message>
        <source>{place}: the book has only {there}.</source>
        <translation>Di {place} hanya tercatat {there}.</translation>
    </message>
    <message>
        <source>Fill in at most so many, or choose another place.</source>
        <translation>Isi paling banyak sebanyak itu, atau pilih tempat lain.</translation>
    </message>
    <message>
        <source>A correction needs a note.</source>
        <translation>Koreksi perlu catatan.</translation>
    </message>
    <message>
        <source>Write in a few words what was wrong.</source>
        <translation>Tulis singkat apa yang keliru.</translation>
    </message>
    <message>
        <source>This item has a stock card already.</source>
        <translation>Barang ini sudah punya kartu stok.</translation>
    </message>
    <message>
        <source>Correct its stock with F6 instead.</source>
        <translation>Koreksi stoknya dengan F6.</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Lanjut</translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <source>Stop, write nothing</source>
        <translation>Hentikan, jangan tulis</translation>
    </message>
    <message>
        <source>{done} of {count} items are ready to be written.</source>
        <translation>{done} dari {count} barang siap ditulis.</translation>
    </message>
</context>
</TS>
