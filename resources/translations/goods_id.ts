<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AdjustForm</name>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="57"/>
        <source>Way</source>
        <translation>Arah</translation>
    </message>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="57"/>
        <source>Less than in the book</source>
        <translation>Kurang dari catatan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="57"/>
        <source>More</source>
        <translation>Lebih dari catatan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="59"/>
        <location filename="../../ui/goods/adjust_form.py" line="60"/>
        <source>How much</source>
        <translation>Berapa banyak</translation>
    </message>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="62"/>
        <location filename="../../ui/goods/adjust_form.py" line="139"/>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="64"/>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="64"/>
        <location filename="../../ui/goods/adjust_form.py" line="192"/>
        <source>Note: what happened</source>
        <translation>Catatan: kejadiannya</translation>
    </message>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="67"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="68"/>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="117"/>
        <source>How much is it?</source>
        <translation>Isi jumlahnya.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="133"/>
        <source>Correct the stock</source>
        <translation>Koreksi stok</translation>
    </message>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="146"/>
        <source>Left then</source>
        <translation>Sisa nanti</translation>
    </message>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="192"/>
        <source>Note: what was wrong</source>
        <translation>Catatan: apa yang keliru</translation>
    </message>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="220"/>
        <source>now {quantity}</source>
        <translation>sekarang {quantity}</translation>
    </message>
    <message>
        <location filename="../../ui/goods/adjust_form.py" line="234"/>
        <source>Saved: {name}, {quantity} left.</source>
        <translation>Tersimpan: {name}, sisa {quantity}.</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <location filename="../../ui/goods/columns_step.py" line="42"/>
        <location filename="../../ui/goods/columns_step.py" line="43"/>
        <source>First row with an item</source>
        <translation>Baris pertama yang berisi barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/columns_step.py" line="69"/>
        <source>not in the list</source>
        <translation>tidak ada di daftar</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="33"/>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="37"/>
        <source>One row is one item or one pack, with a name and, where there is one, a code.</source>
        <translation>Satu baris satu barang atau satu kemasan: ada nama, dan barcode bila punya.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="40"/>
        <source>The columns may stand in any order: you see and change them in the next step.</source>
        <translation>Urutan kolom bebas: bisa dilihat dan diubah di langkah berikut.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="42"/>
        <source>A list that was imported before is brought up to date, not doubled.</source>
        <translation>Daftar yang pernah diimpor diperbarui, tidak menjadi dobel.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="57"/>
        <source>Reading {name} ...</source>
        <translation>Membaca {name} ...</translation>
    </message>
</context>
<context>
    <name>Goods</name>
    <message>
        <location filename="../../ui/goods/goods_filters.py" line="106"/>
        <source>Worth a look</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_filters.py" line="107"/>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_filters.py" line="108"/>
        <location filename="../../ui/goods/goods_rows.py" line="60"/>
        <source>Nearly sold out</source>
        <translation>Hampir habis</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_filters.py" line="109"/>
        <location filename="../../ui/goods/goods_rows.py" line="59"/>
        <source>Sold out</source>
        <translation>Habis</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_filters.py" line="110"/>
        <location filename="../../ui/goods/goods_rows.py" line="53"/>
        <source>Stock below 0</source>
        <translation>Stok minus</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_filters.py" line="111"/>
        <location filename="../../ui/goods/goods_rows.py" line="58"/>
        <source>No price</source>
        <translation>Tanpa harga</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_filters.py" line="112"/>
        <location filename="../../ui/goods/goods_rows.py" line="56"/>
        <source>Count it</source>
        <translation>Perlu dihitung</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_filters.py" line="113"/>
        <location filename="../../ui/goods/goods_rows.py" line="52"/>
        <source>Not active</source>
        <translation>Tidak aktif</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_rows.py" line="62"/>
        <source>In stock</source>
        <translation>Ada</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_rows.py" line="71"/>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_rows.py" line="73"/>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_rows.py" line="78"/>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_rows.py" line="79"/>
        <location filename="../../ui/goods/item_models.py" line="76"/>
        <location filename="../../ui/goods/item_models.py" line="92"/>
        <location filename="../../ui/goods/pack_editor.py" line="239"/>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_rows.py" line="80"/>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_rows.py" line="88"/>
        <source>{count} packs</source>
        <translation>{count} kemasan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_rows.py" line="91"/>
        <source>sold {count} times beyond the book</source>
        <translation>{count} kali terjual melebihi catatan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="75"/>
        <location filename="../../ui/goods/item_models.py" line="90"/>
        <location filename="../../ui/goods/pack_editor.py" line="237"/>
        <location filename="../../ui/goods/price_form.py" line="265"/>
        <source>Pack</source>
        <translation>Kemasan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="86"/>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="97"/>
        <source>Change</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="106"/>
        <source>Day</source>
        <translation>Tgl</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="107"/>
        <source>What happened</source>
        <translation>Uraian dan bukti</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="109"/>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="116"/>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="122"/>
        <source>Moved</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="124"/>
        <source>Left</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="145"/>
        <source> and {count} more</source>
        <translation> dan {count} lagi</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="148"/>
        <location filename="../../ui/goods/pack_editor.py" line="253"/>
        <location filename="../../ui/goods/price_form.py" line="272"/>
        <source>{contents} each</source>
        <translation>isi {contents}</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="151"/>
        <location filename="../../ui/goods/pack_editor.py" line="256"/>
        <source>no barcode</source>
        <translation>tanpa barcode</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="160"/>
        <source>not sold</source>
        <translation>tidak dijual</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="163"/>
        <source>{price} from {day}</source>
        <translation>{price} mulai {day}</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="168"/>
        <source>no price yet</source>
        <translation>belum ada harga</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="188"/>
        <source>Left before</source>
        <translation>Saldo sebelumnya</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="190"/>
        <source>Opening stock</source>
        <translation>Stok awal</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="191"/>
        <source>Sold</source>
        <translation>Terjual</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="192"/>
        <source>Sale voided</source>
        <translation>Nota dibatalkan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="193"/>
        <source>Came back</source>
        <translation>Retur pembeli</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_models.py" line="207"/>
        <source>till {register}, number {number}</source>
        <translation>kasir {register}, nomor {number}</translation>
    </message>
    <message>
        <location filename="../../ui/goods/price_form.py" line="266"/>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/price_form.py" line="267"/>
        <source>Then</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <location filename="../../ui/goods/reason_words.py" line="22"/>
        <source>Damaged</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <location filename="../../ui/goods/reason_words.py" line="23"/>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/reason_words.py" line="24"/>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <location filename="../../ui/goods/reason_words.py" line="25"/>
        <source>Used by the shop</source>
        <translation>Dipakai sendiri</translation>
    </message>
    <message>
        <location filename="../../ui/goods/reason_words.py" line="26"/>
        <source>Found</source>
        <translation>Ditemukan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/reason_words.py" line="27"/>
        <source>Book corrected</source>
        <translation>Koreksi catatan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/pack_editor.py" line="250"/>
        <source>new pack</source>
        <translation>kemasan baru</translation>
    </message>
</context>
<context>
    <name>GoodsBrowser</name>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="62"/>
        <source>Goods and stock</source>
        <translation>Barang dan stok</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="68"/>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="68"/>
        <source>Change the item</source>
        <translation>Ubah barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="70"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="71"/>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="73"/>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="74"/>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="75"/>
        <source>Item above</source>
        <translation>Barang di atas</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="76"/>
        <source>Further down</source>
        <translation>Lebih ke bawah</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="77"/>
        <source>Further up</source>
        <translation>Lebih ke atas</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="79"/>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="81"/>
        <source>Other goods</source>
        <translation>Saringan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="82"/>
        <source>To Excel</source>
        <translation>Ke Excel</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="83"/>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="84"/>
        <source>Clear the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="157"/>
        <source>Excel (*.xlsx);;CSV (*.csv)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="158"/>
        <source>goods {day}.xlsx</source>
        <translation>barang {day}.xlsx</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="159"/>
        <source>Save the list of goods</source>
        <translation>Simpan daftar barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_browser.py" line="219"/>
        <source>The list of goods is saved as {name}.</source>
        <translation>Daftar barang tersimpan sebagai {name}.</translation>
    </message>
</context>
<context>
    <name>GoodsDesk</name>
    <message>
        <location filename="../../ui/goods/goods_desk.py" line="34"/>
        <source>Choose an item to see its stock.</source>
        <translation>Pilih barang untuk melihat stoknya.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_desk.py" line="81"/>
        <source>Stock: {name}</source>
        <translation>Stok {name}</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_desk.py" line="81"/>
        <source>Prices: {name}</source>
        <translation>Harga {name}</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_desk.py" line="88"/>
        <location filename="../../ui/goods/goods_desk.py" line="97"/>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_desk.py" line="89"/>
        <source>Next reason</source>
        <translation>Alasan lain</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_desk.py" line="90"/>
        <location filename="../../ui/goods/goods_desk.py" line="98"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_desk.py" line="94"/>
        <source>Next pack</source>
        <translation>Kemasan berikut</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_desk.py" line="95"/>
        <source>Pack</source>
        <translation>Kemasan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_desk.py" line="96"/>
        <source>Pack above</source>
        <translation>Kemasan di atas</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_desk.py" line="104"/>
        <source>Damaged, lost</source>
        <translation>Rusak, hilang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_desk.py" line="104"/>
        <source>Correct the stock</source>
        <translation>Koreksi stok</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_desk.py" line="107"/>
        <source>Prices</source>
        <translation>Ubah harga</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_desk.py" line="107"/>
        <source>Change prices</source>
        <translation>Ubah harga</translation>
    </message>
</context>
<context>
    <name>GoodsFilters</name>
    <message>
        <location filename="../../ui/goods/goods_filters.py" line="45"/>
        <source>Which goods</source>
        <translation>Barang yang mana</translation>
    </message>
</context>
<context>
    <name>GoodsListing</name>
    <message>
        <location filename="../../ui/goods/goods_listing.py" line="53"/>
        <source>Search goods</source>
        <translation>Cari barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_listing.py" line="55"/>
        <source>Name or code, or scan an item</source>
        <translation>Cari nama, kode, atau pindai barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_listing.py" line="60"/>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_listing.py" line="61"/>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_listing.py" line="62"/>
        <source>Import a list</source>
        <translation>Impor daftar</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_listing.py" line="66"/>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_listing.py" line="67"/>
        <source>Save to Excel</source>
        <translation>Simpan ke Excel</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_listing.py" line="192"/>
        <source>{count} found, the best first</source>
        <translation>{count} ditemukan, yang paling cocok di atas</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_listing.py" line="196"/>
        <source>{count} items, the most urgent first</source>
        <translation>{count} barang, yang paling mendesak di atas</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_listing.py" line="197"/>
        <source>{count} items</source>
        <translation>{count} barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_listing.py" line="203"/>
        <source>No item fits the search. Look at the figures of the code again.</source>
        <translation>Tidak ada barang yang cocok. Cocokkan lagi nama atau angkanya.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_listing.py" line="205"/>
        <source>There are no goods yet. Import a list, or record an item.</source>
        <translation>Belum ada barang. Impor daftar barang, atau catat sendiri.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/goods_listing.py" line="206"/>
        <source>Nothing to see here. Ctrl+Tab shows other goods.</source>
        <translation>Tidak ada yang perlu dilihat. Ctrl+Tab untuk saringan lain.</translation>
    </message>
</context>
<context>
    <name>GoodsPage</name>
    <message>
        <location filename="../../ui/goods/goods_page.py" line="181"/>
        <source>Saved: {name}.</source>
        <translation>Tersimpan: {name}.</translation>
    </message>
</context>
<context>
    <name>GoodsRefusal</name>
    <message>
        <location filename="../../ui/goods/wording.py" line="35"/>
        <source>There is no code yet.</source>
        <translation>Kodenya belum ada.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="36"/>
        <source>Scan it, or type the figures under the bars.</source>
        <translation>Pindai, atau ketik angka di bawah garis-garisnya.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="39"/>
        <source>A code of {count} characters is too long.</source>
        <translation>Kode sepanjang {count} huruf terlalu panjang.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="40"/>
        <source>Scan the bars on the packing, not the square.</source>
        <translation>Pindai garis di kemasan, bukan kotak QR.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="43"/>
        <source>This code has characters that no code has.</source>
        <translation>Kode ini berisi tanda yang tidak ada di kode mana pun.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="44"/>
        <source>Scan it once more, or type it.</source>
        <translation>Pindai sekali lagi, atau ketik.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="54"/>
        <source>The item has no name yet.</source>
        <translation>Barang ini belum punya nama.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="55"/>
        <source>The item has no category yet.</source>
        <translation>Barang ini belum punya kategori.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="56"/>
        <source>A pack has no unit yet.</source>
        <translation>Ada kemasan yang belum punya satuan.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="58"/>
        <source>Fill it in.</source>
        <translation>Isi dulu.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="64"/>
        <source>The name is too long.</source>
        <translation>Namanya terlalu panjang.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="65"/>
        <source>The category is too long.</source>
        <translation>Kategorinya terlalu panjang.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="66"/>
        <source>The unit is too long.</source>
        <translation>Satuannya terlalu panjang.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="68"/>
        <source>Use at most {limit} letters.</source>
        <translation>Paling banyak {limit} huruf.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="74"/>
        <source>A {unit} cannot hold {ratio}.</source>
        <translation>Isi {unit} tidak bisa {ratio}.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="78"/>
        <source>Counted goods need a whole number.</source>
        <translation>Barang hitungan harus bilangan bulat.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="79"/>
        <source>Fill in how many there are in it.</source>
        <translation>Isi berapa banyak di dalamnya.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="84"/>
        <source>The {unit} of {ratio} was used already and stays so.</source>
        <translation>Kemasan {unit} isi {ratio} sudah pernah dipakai dan tetap begitu.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="87"/>
        <source>Add a new pack for the other size.</source>
        <translation>Tambah kemasan baru untuk ukuran lain.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="93"/>
        <source>Code {code} stands on two packs.</source>
        <translation>Kode {code} ada di dua kemasan.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="96"/>
        <source>Keep it on the pack that has it printed on.</source>
        <translation>Pakai di kemasan yang memang tercetak kode itu.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="102"/>
        <source>Code {code} belongs to {name}.</source>
        <translation>Kode {code} sudah dipakai {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="105"/>
        <source>Compare the packing, or open that item.</source>
        <translation>Cocokkan kemasannya, atau buka barang itu.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="112"/>
        <source>One item cannot have so many packs or codes.</source>
        <translation>Satu barang tidak bisa punya kemasan atau kode sebanyak itu.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="113"/>
        <source>Record a part of them as another item.</source>
        <translation>Catat sebagian sebagai barang lain.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="120"/>
        <source>The price must be more than 0.</source>
        <translation>Harga harus lebih dari 0.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="121"/>
        <source>Was a code scanned into the price? Fill it in again.</source>
        <translation>Apa ada kode terpindai ke harga? Isi lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="127"/>
        <source>Prices of {day} can no longer be changed.</source>
        <translation>Harga tanggal {day} tidak bisa diubah lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="128"/>
        <source>Choose today ({today}) or a later day.</source>
        <translation>Pilih hari ini ({today}) atau sesudahnya.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="137"/>
        <source>This pack is not on the list of goods.</source>
        <translation>Kemasan ini tidak ada di daftar barang.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="138"/>
        <source>Open the item again and set the price there.</source>
        <translation>Buka lagi barangnya dan isi harga di sana.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="144"/>
        <source>{name} was changed by somebody else meanwhile.</source>
        <translation>{name} sudah diubah orang lain sementara ini.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="147"/>
        <source>Open it again and repeat your change.</source>
        <translation>Buka lagi dan ulangi perubahan Anda.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="154"/>
        <source>The import was stopped.</source>
        <translation>Impor dihentikan.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="155"/>
        <source>No item was written.</source>
        <translation>Tidak ada barang yang dicatat.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="161"/>
        <source>{name} has changed since this list was opened.</source>
        <translation>{name} sudah berubah sejak daftar ini dibuka.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="164"/>
        <source>Open the list again and look at it once more.</source>
        <translation>Buka lagi daftarnya dan periksa sekali lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="172"/>
        <source>The file is larger than {limit} MB.</source>
        <translation>Isi berkas lebih besar dari {limit} MB.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="173"/>
        <source>Keep only the list of goods in it, or split it.</source>
        <translation>Sisakan daftar barang saja, atau bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="176"/>
        <source>The list has more than {count} rows.</source>
        <translation>Daftar ini lebih dari {count} baris.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="177"/>
        <source>Split it into several files.</source>
        <translation>Bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="180"/>
        <source>The file is empty.</source>
        <translation>Berkas ini kosong.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="181"/>
        <source>Choose another one.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="184"/>
        <source>The file is damaged.</source>
        <translation>Berkas ini rusak.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="185"/>
        <source>Open it in a spreadsheet and save it anew as XLSX.</source>
        <translation>Buka di Excel dan simpan lagi sebagai XLSX.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="188"/>
        <source>There is no list in this file.</source>
        <translation>Tidak ada daftar di berkas ini.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="189"/>
        <source>Choose an XLSX or CSV file with one item a row.</source>
        <translation>Pilih berkas XLSX atau CSV, satu barang satu baris.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="192"/>
        <source>This is an old Excel file, or one with a password.</source>
        <translation>Ini berkas Excel lama, atau yang memakai kata sandi.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="193"/>
        <source>Save it as XLSX without a password.</source>
        <translation>Simpan sebagai XLSX tanpa kata sandi.</translation>
    </message>
</context>
<context>
    <name>GoodsTrouble</name>
    <message>
        <location filename="../../ui/goods/wording.py" line="207"/>
        <source>The file cannot be opened.</source>
        <translation>Berkas tidak bisa dibuka.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="208"/>
        <source>Is the stick still in, or the file open elsewhere?</source>
        <translation>Apakah USB masih terpasang, atau berkas sedang dibuka?</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="215"/>
        <source>The file could not be written.</source>
        <translation>Berkas tidak bisa ditulis.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wording.py" line="216"/>
        <source>Close it if it is open, or choose another folder.</source>
        <translation>Tutup bila sedang dibuka, atau pilih folder lain.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <location filename="../../ui/goods/import_words.py" line="27"/>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_words.py" line="28"/>
        <source>Choose a list of goods</source>
        <translation>Pilih daftar barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_words.py" line="29"/>
        <source>Excel (.xlsx) or CSV. Nothing is written before the last step.</source>
        <translation>Excel (.xlsx) atau CSV. Tidak ada yang ditulis sebelum langkah terakhir.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_words.py" line="32"/>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_words.py" line="33"/>
        <source>Which column is which</source>
        <translation>Kolom mana berisi apa</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_words.py" line="34"/>
        <source>The columns were guessed. Change what is not right.</source>
        <translation>Kolom sudah ditebak. Ubah yang keliru.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_words.py" line="37"/>
        <source>Look through</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_words.py" line="38"/>
        <source>Look it through</source>
        <translation>Periksa dulu</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_words.py" line="39"/>
        <source>Nothing is written yet. Rows that are left out say why.</source>
        <translation>Belum ada yang ditulis. Baris yang ditinggalkan ada sebabnya.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_words.py" line="41"/>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_words.py" line="49"/>
        <source>Nothing to import</source>
        <translation>Tidak ada yang diimpor</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_words.py" line="50"/>
        <source>Import {count} items</source>
        <translation>Impor {count} barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_words.py" line="59"/>
        <source>{count} new items</source>
        <translation>{count} barang baru</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_words.py" line="60"/>
        <source>{count} items brought up to date</source>
        <translation>{count} barang diperbarui</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_words.py" line="61"/>
        <source>{count} rows left out</source>
        <translation>{count} baris ditinggalkan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/preview_rows.py" line="26"/>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <location filename="../../ui/goods/preview_rows.py" line="27"/>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/preview_rows.py" line="29"/>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <location filename="../../ui/goods/preview_rows.py" line="36"/>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <location filename="../../ui/goods/preview_rows.py" line="42"/>
        <source>Becomes</source>
        <translation>Jadinya</translation>
    </message>
    <message>
        <location filename="../../ui/goods/preview_rows.py" line="43"/>
        <source>Why</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/preview_rows.py" line="51"/>
        <source>Left out</source>
        <translation>Ditinggalkan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/preview_rows.py" line="52"/>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <location filename="../../ui/goods/preview_rows.py" line="53"/>
        <source>New pack</source>
        <translation>Kemasan baru</translation>
    </message>
    <message>
        <location filename="../../ui/goods/preview_rows.py" line="54"/>
        <source>Changed</source>
        <translation>Diubah</translation>
    </message>
    <message>
        <location filename="../../ui/goods/preview_rows.py" line="55"/>
        <source>As it was</source>
        <translation>Tetap</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="90"/>
        <source>Import a list of goods</source>
        <translation>Impor daftar barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="94"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="96"/>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="98"/>
        <source>Stop, write nothing</source>
        <translation>Hentikan, jangan tulis</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="101"/>
        <source>Other rows</source>
        <translation>Baris lain</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="130"/>
        <source>Lists of goods (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Daftar barang (*.xlsx *.csv *.txt *.tsv);;Semua berkas (*)</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="131"/>
        <source>Choose a list of goods</source>
        <translation>Pilih daftar barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="170"/>
        <location filename="../../ui/goods/import_wizard.py" line="243"/>
        <location filename="../../ui/goods/import_wizard.py" line="258"/>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="170"/>
        <source>On</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="187"/>
        <source>{name}, {count} rows. The columns were guessed: change what is not right.</source>
        <translation>{name}, {count} baris. Kolom sudah ditebak: ubah yang keliru.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="199"/>
        <source>No column is chosen for the name.</source>
        <translation>Kolom nama belum dipilih.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="200"/>
        <source>Every item needs one. Choose its column.</source>
        <translation>Setiap barang perlu nama. Pilih kolomnya.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="207"/>
        <source>The first row with an item is not in the list.</source>
        <translation>Baris pertama itu tidak ada di daftar.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="208"/>
        <source>Write its number as the spreadsheet shows it.</source>
        <translation>Tulis nomor baris seperti di Excel.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_wizard.py" line="257"/>
        <source>The list is imported.</source>
        <translation>Daftar sudah diimpor.</translation>
    </message>
</context>
<context>
    <name>ItemFields</name>
    <message>
        <location filename="../../ui/goods/item_fields.py" line="30"/>
        <location filename="../../ui/goods/item_fields.py" line="32"/>
        <source>Name</source>
        <translation>Nama barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_fields.py" line="34"/>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_fields.py" line="35"/>
        <source>Weighed: sold in parts, like 0,25 kg</source>
        <translation>Ditimbang: bisa dijual sebagian, seperti 0,25 kg</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_fields.py" line="36"/>
        <source>Found and sold at the till</source>
        <translation>Aktif: bisa dicari dan dijual di kasir</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_fields.py" line="37"/>
        <location filename="../../ui/goods/item_fields.py" line="38"/>
        <source>Opening stock</source>
        <translation>Stok awal</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_fields.py" line="81"/>
        <location filename="../../ui/goods/item_fields.py" line="87"/>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_fields.py" line="87"/>
        <source>Unit in which it is counted</source>
        <translation>Satuan hitung</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_fields.py" line="131"/>
        <source>Opening stock: how many {unit} lie there now</source>
        <translation>Stok awal: berapa {unit} yang ada sekarang</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <location filename="../../ui/goods/item_form.py" line="67"/>
        <location filename="../../ui/goods/item_form.py" line="112"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_form.py" line="68"/>
        <source>Save the item</source>
        <translation>Simpan barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_form.py" line="81"/>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_form.py" line="88"/>
        <source>Change {name}</source>
        <translation>Ubah {name}</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_form.py" line="109"/>
        <source>Next field</source>
        <translation>Isian berikut</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_form.py" line="110"/>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_form.py" line="111"/>
        <source>Another pack</source>
        <translation>Kemasan lain</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_form.py" line="112"/>
        <source>Back; what is typed stays</source>
        <translation>Kembali; isian tidak hilang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_form.py" line="207"/>
        <source>{name} has this code already.</source>
        <translation>Kode ini sudah dipakai {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_form.py" line="211"/>
        <source>The last figure does not fit. Compare it; it may be saved so.</source>
        <translation>Angka terakhir tidak cocok. Cocokkan lagi; boleh disimpan.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_form.py" line="242"/>
        <source>Open that item</source>
        <translation>Buka barang itu</translation>
    </message>
</context>
<context>
    <name>ItemPanel</name>
    <message>
        <location filename="../../ui/goods/item_panel.py" line="148"/>
        <source>Packs and prices</source>
        <translation>Kemasan dan harga</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_panel.py" line="63"/>
        <location filename="../../ui/goods/item_panel.py" line="100"/>
        <source>Stock card</source>
        <translation>Kartu stok</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_panel.py" line="55"/>
        <location filename="../../ui/goods/item_panel.py" line="100"/>
        <source>Packs</source>
        <translation>Kemasan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_panel.py" line="57"/>
        <location filename="../../ui/goods/item_panel.py" line="141"/>
        <source>Price history</source>
        <translation>Riwayat harga</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_panel.py" line="60"/>
        <source>Change</source>
        <translation>Ubah barang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_panel.py" line="61"/>
        <source>Prices</source>
        <translation>Ubah harga</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_panel.py" line="62"/>
        <source>Damaged, lost</source>
        <translation>Rusak, hilang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_panel.py" line="76"/>
        <source>Stock now {quantity}</source>
        <translation>Stok sekarang {quantity}</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_panel.py" line="80"/>
        <source>none yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_panel.py" line="152"/>
        <source>That is</source>
        <translation>Yaitu</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_panel.py" line="158"/>
        <source>Stock now</source>
        <translation>Stok sekarang</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_panel.py" line="155"/>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_panel.py" line="188"/>
        <source>weighed by the {unit}</source>
        <translation>ditimbang per {unit}</translation>
    </message>
    <message>
        <location filename="../../ui/goods/item_panel.py" line="188"/>
        <source>by the {unit}</source>
        <translation>dijual per {unit}</translation>
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
        <translation>Nama barang</translation>
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
        <translation>Terjual</translation>
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
<context>
    <name>PackEditor</name>
    <message>
        <location filename="../../ui/goods/pack_editor.py" line="41"/>
        <source>Packs</source>
        <translation>Kemasan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/pack_editor.py" line="42"/>
        <location filename="../../ui/goods/pack_editor.py" line="123"/>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/pack_editor.py" line="43"/>
        <location filename="../../ui/goods/pack_editor.py" line="52"/>
        <source>Contents</source>
        <translation>Isi</translation>
    </message>
    <message>
        <location filename="../../ui/goods/pack_editor.py" line="44"/>
        <location filename="../../ui/goods/pack_editor.py" line="56"/>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <location filename="../../ui/goods/pack_editor.py" line="44"/>
        <source>scan, or type the figures</source>
        <translation>pindai, atau ketik angkanya</translation>
    </message>
    <message>
        <location filename="../../ui/goods/pack_editor.py" line="46"/>
        <location filename="../../ui/goods/pack_editor.py" line="53"/>
        <source>Sale price</source>
        <translation>Harga jual</translation>
    </message>
    <message>
        <location filename="../../ui/goods/pack_editor.py" line="47"/>
        <location filename="../../ui/goods/pack_editor.py" line="54"/>
        <source>Purchase price</source>
        <translation>Harga beli</translation>
    </message>
    <message>
        <location filename="../../ui/goods/pack_editor.py" line="48"/>
        <source>Sold in this pack</source>
        <translation>Dijual dalam kemasan ini</translation>
    </message>
    <message>
        <location filename="../../ui/goods/pack_editor.py" line="49"/>
        <source>Another pack</source>
        <translation>Kemasan lain</translation>
    </message>
    <message>
        <location filename="../../ui/goods/pack_editor.py" line="50"/>
        <source>Take it out</source>
        <translation>Hapus kemasan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/pack_editor.py" line="183"/>
        <source>How many {unit} are in it</source>
        <translation>Isinya berapa {unit}</translation>
    </message>
</context>
<context>
    <name>PreviewStep</name>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="69"/>
        <source>All rows</source>
        <translation>Semua baris</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="70"/>
        <source>Taken</source>
        <translation>Diambil</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="71"/>
        <source>Taken, worth a look</source>
        <translation>Diambil, perlu dilihat</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="72"/>
        <source>Left out</source>
        <translation>Ditinggalkan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="75"/>
        <source>Rows of the list</source>
        <translation>Baris daftar</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="76"/>
        <source>Comparing the list with the shop&apos;s goods ...</source>
        <translation>Mencocokkan daftar dengan barang yang ada ...</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="111"/>
        <source>Row {number}: {words}</source>
        <translation>Baris {number}: {words}</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <location filename="../../ui/goods/price_form.py" line="67"/>
        <source>Packs</source>
        <translation>Kemasan</translation>
    </message>
    <message>
        <location filename="../../ui/goods/price_form.py" line="69"/>
        <location filename="../../ui/goods/price_form.py" line="70"/>
        <source>New price</source>
        <translation>Harga baru</translation>
    </message>
    <message>
        <location filename="../../ui/goods/price_form.py" line="71"/>
        <location filename="../../ui/goods/price_form.py" line="73"/>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <location filename="../../ui/goods/price_form.py" line="73"/>
        <source>today, or a day to come: 2512, besok</source>
        <translation>hari ini atau nanti: 2512, besok</translation>
    </message>
    <message>
        <location filename="../../ui/goods/price_form.py" line="76"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../../ui/goods/price_form.py" line="77"/>
        <source>Save the prices</source>
        <translation>Simpan harga</translation>
    </message>
    <message>
        <location filename="../../ui/goods/price_form.py" line="127"/>
        <source>No price was changed.</source>
        <translation>Belum ada harga yang diubah.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/price_form.py" line="127"/>
        <source>Fill in the new price.</source>
        <translation>Isi harga barunya.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/price_form.py" line="141"/>
        <source>Change prices</source>
        <translation>Ubah harga</translation>
    </message>
    <message>
        <location filename="../../ui/goods/price_form.py" line="194"/>
        <source>New price of one {unit}</source>
        <translation>Harga baru satu {unit}</translation>
    </message>
    <message>
        <location filename="../../ui/goods/price_form.py" line="242"/>
        <source>Saved: prices of {name} from {day}.</source>
        <translation>Tersimpan: harga {name} mulai {day}.</translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="130"/>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
</context>
<context>
    <name>StockCardView</name>
    <message>
        <location filename="../../ui/goods/stock_card_view.py" line="28"/>
        <source>Stock card</source>
        <translation>Kartu stok</translation>
    </message>
</context>
<context>
    <name>StockRefusal</name>
    <message>
        <location filename="../../ui/goods/stock_wording.py" line="17"/>
        <source>So much cannot have come or gone.</source>
        <translation>Jumlah sebanyak itu tidak mungkin.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/stock_wording.py" line="18"/>
        <source>Was a code scanned into the quantity? Fill it in again.</source>
        <translation>Mungkin kode terpindai ke jumlah? Isi lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/stock_wording.py" line="25"/>
        <source>A correction needs a note.</source>
        <translation>Koreksi perlu catatan.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/stock_wording.py" line="26"/>
        <source>Write in a few words what was wrong.</source>
        <translation>Tulis singkat apa yang keliru.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/stock_wording.py" line="33"/>
        <source>This item has a stock card already.</source>
        <translation>Barang ini sudah punya kartu stok.</translation>
    </message>
    <message>
        <location filename="../../ui/goods/stock_wording.py" line="34"/>
        <source>Correct its stock with F6 instead.</source>
        <translation>Koreksi stoknya dengan F6.</translation>
    </message>
</context>
<context>
    <name>WizardFrame</name>
    <message>
        <location filename="../../ui/goods/wizard_frame.py" line="56"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../../ui/goods/wizard_frame.py" line="57"/>
        <source>On</source>
        <translation>Lanjut</translation>
    </message>
</context>
<context>
    <name>WritingStep</name>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="168"/>
        <source>Stop, write nothing</source>
        <translation>Hentikan, jangan tulis</translation>
    </message>
    <message>
        <location filename="../../ui/goods/import_steps.py" line="183"/>
        <source>{done} of {count} items are ready to be written.</source>
        <translation>{done} dari {count} barang siap ditulis.</translation>
    </message>
</context>
</TS>
