<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>GoodsRefusal</name>
    <message>
        <location filename="../../ui/goods/wording.py" line="34"/>
        <source>There is no code yet.</source>
        <translation>Kodenya belum ada.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="35"/>
        <source>Scan it, or type the figures under the bars.</source>
        <translation>Pindai, atau ketik angka di bawah garis-garisnya.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="38"/>
        <source>A code of {count} characters is too long.</source>
        <translation>Kode sepanjang {count} huruf terlalu panjang.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="39"/>
        <source>Scan the bars on the packing, not the square.</source>
        <translation>Pindai garis di kemasan, bukan kotak QR.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="42"/>
        <source>This code has characters that no code has.</source>
        <translation>Kode ini berisi tanda yang tidak ada di kode mana pun.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="43"/>
        <source>Scan it once more, or type it.</source>
        <translation>Pindai sekali lagi, atau ketik.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="53"/>
        <source>The item has no name yet.</source>
        <translation>Barang ini belum punya nama.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="54"/>
        <source>The item has no category yet.</source>
        <translation>Barang ini belum punya kategori.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="55"/>
        <source>A pack has no unit yet.</source>
        <translation>Ada kemasan yang belum punya satuan.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="57"/>
        <source>Fill it in.</source>
        <translation>Isi dulu.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="63"/>
        <source>The name is too long.</source>
        <translation>Namanya terlalu panjang.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="64"/>
        <source>The category is too long.</source>
        <translation>Kategorinya terlalu panjang.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="65"/>
        <source>The unit is too long.</source>
        <translation>Satuannya terlalu panjang.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="67"/>
        <source>Use at most {limit} letters.</source>
        <translation>Paling banyak {limit} huruf.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="73"/>
        <source>A {unit} cannot hold {ratio}.</source>
        <translation>Isi {unit} tidak bisa {ratio}.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="77"/>
        <source>Counted goods need a whole number.</source>
        <translation>Barang hitungan harus bilangan bulat.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="78"/>
        <source>Fill in how many there are in it.</source>
        <translation>Isi berapa banyak di dalamnya.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="83"/>
        <source>The {unit} of {ratio} was used already and stays so.</source>
        <translation>Kemasan {unit} isi {ratio} sudah pernah dipakai dan tetap begitu.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="86"/>
        <source>Add a new pack for the other size.</source>
        <translation>Tambah kemasan baru untuk ukuran lain.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="92"/>
        <source>Code {code} stands on two packs.</source>
        <translation>Kode {code} ada di dua kemasan.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="95"/>
        <source>Keep it on the pack that has it printed on.</source>
        <translation>Pakai di kemasan yang memang tercetak kode itu.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="101"/>
        <source>Code {code} belongs to {name}.</source>
        <translation>Kode {code} sudah dipakai {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="104"/>
        <source>Compare the packing, or open that item.</source>
        <translation>Cocokkan kemasannya, atau buka barang itu.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="111"/>
        <source>One item cannot have so many packs or codes.</source>
        <translation>Satu barang tidak bisa punya kemasan atau kode sebanyak itu.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="112"/>
        <source>Record a part of them as another item.</source>
        <translation>Catat sebagian sebagai barang lain.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="119"/>
        <source>The price must be more than 0.</source>
        <translation>Harga harus lebih dari 0.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="120"/>
        <source>Was a code scanned into the price? Fill it in again.</source>
        <translation>Apa ada kode terpindai ke harga? Isi lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="126"/>
        <source>Prices of {day} can no longer be changed.</source>
        <translation>Harga tanggal {day} tidak bisa diubah lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="127"/>
        <source>Choose today ({today}) or a later day.</source>
        <translation>Pilih hari ini ({today}) atau sesudahnya.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="136"/>
        <source>This pack is not on the list of goods.</source>
        <translation>Kemasan ini tidak ada di daftar barang.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="137"/>
        <source>Open the item again and set the price there.</source>
        <translation>Buka lagi barangnya dan isi harga di sana.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="143"/>
        <source>{name} was changed by somebody else meanwhile.</source>
        <translation>{name} sudah diubah orang lain sementara ini.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="146"/>
        <source>Open it again and repeat your change.</source>
        <translation>Buka lagi dan ulangi perubahan Anda.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="153"/>
        <source>The import was stopped.</source>
        <translation>Impor dihentikan.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="154"/>
        <source>No item was written.</source>
        <translation>Tidak ada barang yang dicatat.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="160"/>
        <source>{name} has changed since this list was opened.</source>
        <translation>{name} sudah berubah sejak daftar ini dibuka.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="163"/>
        <source>Open the list again and look at it once more.</source>
        <translation>Buka lagi daftarnya dan periksa sekali lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="171"/>
        <source>The file is larger than {limit} MB.</source>
        <translation>Isi berkas lebih besar dari {limit} MB.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="172"/>
        <source>Keep only the list of goods in it, or split it.</source>
        <translation>Sisakan daftar barang saja, atau bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="175"/>
        <source>The list has more than {count} rows.</source>
        <translation>Daftar ini lebih dari {count} baris.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="176"/>
        <source>Split it into several files.</source>
        <translation>Bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="179"/>
        <source>The file is empty.</source>
        <translation>Berkas ini kosong.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="180"/>
        <source>Choose another one.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="183"/>
        <source>The file is damaged.</source>
        <translation>Berkas ini rusak.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="184"/>
        <source>Open it in a spreadsheet and save it anew as XLSX.</source>
        <translation>Buka di Excel dan simpan lagi sebagai XLSX.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="187"/>
        <source>There is no list in this file.</source>
        <translation>Tidak ada daftar di berkas ini.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="188"/>
        <source>Choose an XLSX or CSV file with one item a row.</source>
        <translation>Pilih berkas XLSX atau CSV, satu barang satu baris.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="191"/>
        <source>This is an old Excel file, or one with a password.</source>
        <translation>Ini berkas Excel lama, atau yang memakai kata sandi.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="192"/>
        <source>Save it as XLSX without a password.</source>
        <translation>Simpan sebagai XLSX tanpa kata sandi.</translation>
    </message>
</context>
<context>
    <name>GoodsTrouble</name>
    <message>
        <location filename="../../ui/goods/wording.py" line="206"/>
        <source>The file cannot be opened.</source>
        <translation>Berkas tidak bisa dibuka.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="207"/>
        <source>Is the stick still in, or the file open elsewhere?</source>
        <translation>Apakah USB masih terpasang, atau berkas sedang dibuka?</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="214"/>
        <source>The file could not be written.</source>
        <translation>Berkas tidak bisa ditulis.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="215"/>
        <source>Close it if it is open, or choose another folder.</source>
        <translation>Tutup bila sedang dibuka, atau pilih folder lain.</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="13"/>
        <source>Number in Lumbung</source>
        <translation>Nomor di Lumbung</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="14"/>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="15"/>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="16"/>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="17"/>
        <source>Unit when buying</source>
        <translation>Satuan beli</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="18"/>
        <source>Contents when buying</source>
        <translation>Isi satuan beli</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="19"/>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="20"/>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="21"/>
        <source>Purchase price</source>
        <translation>Harga beli</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="22"/>
        <source>Sale price</source>
        <translation>Harga jual</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="23"/>
        <source>Opening stock</source>
        <translation>Stok awal</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="24"/>
        <source>Weighed</source>
        <translation>Ditimbang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="25"/>
        <source>Sold</source>
        <translation>Dijual</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="26"/>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
</context>
<context>
    <name>ListRemark</name>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="44"/>
        <source>The name is missing.</source>
        <translation>Namanya tidak ada.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="45"/>
        <source>A text is too long: shorten it.</source>
        <translation>Ada tulisan yang terlalu panjang: pendekkan.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="46"/>
        <source>This is a total and no item.</source>
        <translation>Ini jumlah, bukan barang.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="47"/>
        <source>{field}: the spreadsheet says {text}. Fill it in there.</source>
        <translation>{field}: di Excel tertulis {text}. Isi dulu di sana.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="50"/>
        <source>{field}: {text} is not a number.</source>
        <translation>{field}: {text} bukan angka.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="51"/>
        <source>{field}: {text} cannot be right.</source>
        <translation>{field}: {text} tidak mungkin.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="52"/>
        <source>{text} can be no barcode.</source>
        <translation>{text} tidak bisa menjadi barcode.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="53"/>
        <source>The spreadsheet has shortened the code to {text}: make that column text.</source>
        <translation>Excel memendekkan kode menjadi {text}: ubah kolom itu menjadi teks.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="56"/>
        <source>Row {row} has code {text} too.</source>
        <translation>Baris {row} juga memakai kode {text}.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="57"/>
        <source>The code belongs to {text}.</source>
        <translation>Kode ini sudah dipakai {text}.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="58"/>
        <source>Several items have this name: add the barcode.</source>
        <translation>Beberapa barang bernama sama: tambahkan barcode.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="61"/>
        <source>Row {row} has the same item.</source>
        <translation>Baris {row} berisi barang yang sama.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="62"/>
        <source>No row above has this item in its own unit.</source>
        <translation>Tidak ada baris di atas untuk satuan dasar barang ini.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="65"/>
        <source>The pack has no unit.</source>
        <translation>Kemasan ini tidak punya satuan.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="66"/>
        <source>Counted goods need whole contents.</source>
        <translation>Isi barang hitungan harus bilangan bulat.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="69"/>
        <source>The contents of this {text} are fixed: another size is a new pack.</source>
        <translation>Isi {text} ini sudah tetap: ukuran lain berarti kemasan baru.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="72"/>
        <source>Too many packs or codes for one item.</source>
        <translation>Kemasan atau kode terlalu banyak untuk satu barang.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="73"/>
        <source>Belongs to row {row}, which is left out.</source>
        <translation>Bagian dari baris {row}, yang tidak diambil.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="82"/>
        <source>Code {text} may be mistyped: its last figure does not fit.</source>
        <translation>Kode {text} mungkin salah ketik: angka terakhirnya tidak cocok.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="85"/>
        <source>Unit {text} is new: it stays as it is.</source>
        <translation>Satuan {text} baru: dipakai apa adanya.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="86"/>
        <source>No sale price yet: it cannot be sold before it has one.</source>
        <translation>Belum ada harga jual: belum bisa dijual.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="89"/>
        <source>Sold for less than it cost.</source>
        <translation>Harga jual di bawah harga beli.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="90"/>
        <source>{field}: the spreadsheet says {text}, so it is left empty.</source>
        <translation>{field}: di Excel tertulis {text}, jadi dikosongkan.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="93"/>
        <source>{field}: {text} is rounded.</source>
        <translation>{field}: {text} dibulatkan.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="94"/>
        <source>Was called {text} until now.</source>
        <translation>Tadinya bernama {text}.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="95"/>
        <source>Has the name of another item, but another code and price.</source>
        <translation>Namanya sama dengan barang lain, tetapi kode dan harganya beda.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="98"/>
        <source>Becomes another code of {text}.</source>
        <translation>Menjadi kode tambahan untuk {text}.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/remark_words.py" line="99"/>
        <source>The stock is left as it is: correct it by counting.</source>
        <translation>Stok tidak diubah: betulkan lewat opname.</translation>
    </message>
</context>
</TS>
