<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>CeilingForm</name>
    <message>
        <source>Note the ceiling</source>
        <translation>Catat HET</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Harga tertinggi</translation>
    </message>
    <message>
        <source>empty: there is no ceiling any more</source>
        <translation>kosong: tidak ada HET lagi</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Dasar aturan</translation>
    </message>
    <message>
        <source>Price ceiling (HET)</source>
        <translation>Harga eceran tertinggi (HET)</translation>
    </message>
    <message>
        <source>No goods are chosen yet.</source>
        <translation>Belum ada barang dipilih.</translation>
    </message>
    <message>
        <source>Find them by name or code, press Enter.</source>
        <translation>Cari dengan nama atau kode, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>Highest price of one {unit}</source>
        <translation>Harga tertinggi per {unit}</translation>
    </message>
    <message>
        <source>The ceiling of {name} is noted.</source>
        <translation>HET {name} sudah dicatat.</translation>
    </message>
</context>
<context>
    <name>CeilingsView</name>
    <message>
        <source>No ceiling is noted yet.</source>
        <translation>Belum ada HET dicatat.</translation>
    </message>
    <message>
        <source>Note the ceiling</source>
        <translation>Catat HET</translation>
    </message>
</context>
<context>
    <name>GoodsPart</name>
    <message>
        <source>Goods: name or code</source>
        <translation>Barang: nama atau kode</translation>
    </message>
    <message>
        <source>No goods chosen yet</source>
        <translation>Belum ada barang dipilih</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>belum ada harga</translation>
    </message>
    <message>
        <source>{price} a {unit} by the list</source>
        <translation>{price} per {unit} menurut daftar</translation>
    </message>
    <message>
        <source>HET {ceiling}</source>
        <translation>HET {ceiling}</translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message>
        <source>A4 sheets as PDF</source>
        <translation>Lembar A4 (PDF)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>Harga berubah</translation>
    </message>
    <message>
        <source>Never printed</source>
        <translation>Belum dicetak</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation>Harga tanggal</translation>
    </message>
    <message>
        <source>today, or a day to come: 2512, besok</source>
        <translation>hari ini atau nanti: 2512, besok</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Printer struk</translation>
    </message>
    <message>
        <source>Labels for the shelves</source>
        <translation>Label rak</translation>
    </message>
    <message>
        <source>{count} labels: what is listed is printed, and noted as printed.</source>
        <translation>{count} label: yang terdaftar dicetak dan dicatat sudah dicetak.</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Semua kategori</translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <source>Every label on the shelves says the right price.</source>
        <translation>Semua label di rak sudah sesuai harga.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Printer struk</translation>
    </message>
    <message>
        <source>A4 as PDF</source>
        <translation>A4 (PDF)</translation>
    </message>
</context>
<context>
    <name>ManyForm</name>
    <message>
        <source>Set the new prices</source>
        <translation>Pasang harga baru</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Persen</translation>
    </message>
    <message>
        <source>Rupiah</source>
        <translation>Rupiah</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Arah</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Naik</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Turun</translation>
    </message>
    <message>
        <source>By how much</source>
        <translation>Berapa</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Which goods</source>
        <translation>Barang yang mana</translation>
    </message>
    <message>
        <source>Change many prices</source>
        <translation>Ubah banyak harga</translation>
    </message>
    <message>
        <source>Rupiah for each base unit</source>
        <translation>Rupiah per satuan terkecil</translation>
    </message>
    <message>
        <source>No price would change.</source>
        <translation>Tidak ada harga yang berubah.</translation>
    </message>
    <message>
        <source>Choose other goods, or fill in more.</source>
        <translation>Pilih barang lain, atau isi lebih besar.</translation>
    </message>
    <message>
        <source>F8 shows old and new prices before anything is set.</source>
        <translation>F8 memperlihatkan harga lama dan baru sebelum dipasang.</translation>
    </message>
    <message>
        <source>{count} prices change. Ctrl+Del leaves the chosen one out.</source>
        <translation>{count} harga berubah. Ctrl+Del melewatkan yang dipilih.</translation>
    </message>
    <message>
        <source>Goods without category</source>
        <translation>Barang tanpa kategori</translation>
    </message>
    <message>
        <source>from {supplier}</source>
        <translation>dari {supplier}</translation>
    </message>
    <message>
        <source>{count} prices are set from {day}.</source>
        <translation>{count} harga dipasang mulai {day}.</translation>
    </message>
</context>
<context>
    <name>ManyView</name>
    <message>
        <source>Nothing was changed so yet.</source>
        <translation>Belum pernah ada perubahan seperti ini.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>Set the prices</source>
        <translation>Pasang harga</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>Baris di atas</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lewatkan</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undo the chosen change</source>
        <translation>Urungkan perubahan yang dipilih</translation>
    </message>
    <message>
        <source>{count} old prices hold again.</source>
        <translation>{count} harga lama berlaku lagi.</translation>
    </message>
    <message>
        <source>{count} old prices hold again; {kept} were changed since, and stay.</source>
        <translation>{count} harga lama berlaku lagi; {kept} sudah diubah sesudahnya dan tetap.</translation>
    </message>
</context>
<context>
    <name>MixedGoods</name>
    <message>
        <source>Take the last one out</source>
        <translation>Keluarkan yang terakhir</translation>
    </message>
    <message>
        <source>Choose each item of the bundle by name or code, then Enter.</source>
        <translation>Pilih tiap barang paket dengan nama atau barcode, lalu Enter.</translation>
    </message>
</context>
<context>
    <name>PriceRefusal</name>
    <message>
        <source>This quantity makes no wholesale or bundle price.</source>
        <translation>Jumlah ini tidak bisa untuk harga grosir atau paket.</translation>
    </message>
    <message>
        <source>Fill in more than one; goods that are counted, whole.</source>
        <translation>Isi lebih dari satu; barang satuan tanpa koma.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Hari terakhir lebih awal daripada hari pertama.</translation>
    </message>
    <message>
        <source>Change one of the days.</source>
        <translation>Ubah salah satu tanggalnya.</translation>
    </message>
    <message>
        <source>The first day is over.</source>
        <translation>Hari pertamanya sudah lewat.</translation>
    </message>
    <message>
        <source>A rule holds from today, or from a day to come.</source>
        <translation>Aturan berlaku mulai hari ini atau hari yang akan datang.</translation>
    </message>
    <message>
        <source>A promotion has a last day.</source>
        <translation>Promo harus punya hari terakhir.</translation>
    </message>
    <message>
        <source>Fill in until when it holds.</source>
        <translation>Isi sampai kapan berlakunya.</translation>
    </message>
    <message>
        <source>It has no name yet.</source>
        <translation>Namanya belum ada.</translation>
    </message>
    <message>
        <source>The name stands on the receipt, such as Gajian.</source>
        <translation>Nama ini tercetak di struk, misalnya Gajian.</translation>
    </message>
    <message>
        <source>These times leave no minute of the day.</source>
        <translation>Jam ini tidak menyisakan waktu berlaku.</translation>
    </message>
    <message>
        <source>Change one of them, or leave both empty.</source>
        <translation>Ubah salah satunya, atau kosongkan keduanya.</translation>
    </message>
    <message>
        <source>The name is too long for the receipt.</source>
        <translation>Namanya terlalu panjang untuk struk.</translation>
    </message>
    <message>
        <source>Use at most 40 letters.</source>
        <translation>Paling banyak 40 huruf.</translation>
    </message>
    <message>
        <source>A mixed bundle needs two items or more.</source>
        <translation>Paket campur perlu dua barang atau lebih.</translation>
    </message>
    <message>
        <source>Add another one, or set a bundle of this item alone.</source>
        <translation>Tambah satu lagi, atau buat paket dari barang ini saja.</translation>
    </message>
    <message>
        <source>So many items are too much for one bundle.</source>
        <translation>Barangnya terlalu banyak untuk satu paket.</translation>
    </message>
    <message>
        <source>Make two bundles of them.</source>
        <translation>Buat menjadi dua paket.</translation>
    </message>
    <message>
        <source>{asked} is not cheaper than the price list: {listed}.</source>
        <translation>{asked} tidak lebih murah daripada daftar harga: {listed}.</translation>
    </message>
    <message>
        <source>Fill in less, or change the price itself.</source>
        <translation>Isi lebih rendah, atau ubah harga barangnya.</translation>
    </message>
    <message>
        <source>This rule has ended already.</source>
        <translation>Aturan ini sudah diakhiri.</translation>
    </message>
    <message>
        <source>Nothing is left to be done.</source>
        <translation>Tidak ada yang perlu dilakukan lagi.</translation>
    </message>
    <message>
        <source>No goods are chosen yet.</source>
        <translation>Belum ada barang dipilih.</translation>
    </message>
    <message>
        <source>Find them by name or code, and press Enter.</source>
        <translation>Cari dengan nama atau kode, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>It is not said who set this ceiling.</source>
        <translation>Dasar HET ini belum diisi.</translation>
    </message>
    <message>
        <source>Fill in the decree, such as Kepka Bapanas 299/2025.</source>
        <translation>Isi aturannya, misalnya Kepka Bapanas 299/2025.</translation>
    </message>
    <message>
        <source>The source is too long.</source>
        <translation>Dasar aturannya terlalu panjang.</translation>
    </message>
    <message>
        <source>Use at most 120 letters.</source>
        <translation>Paling banyak 120 huruf.</translation>
    </message>
    <message>
        <source>Nothing would be left of the price of {name}, {before}.</source>
        <translation>Harga {name} {before} akan habis.</translation>
    </message>
    <message>
        <source>Take less off.</source>
        <translation>Kurangi lebih sedikit.</translation>
    </message>
    <message>
        <source>More than {limit} prices do not fit into one change.</source>
        <translation>Lebih dari {limit} harga tidak muat dalam satu perubahan.</translation>
    </message>
    <message>
        <source>Change them in parts, category by category.</source>
        <translation>Ubah bertahap, kategori demi kategori.</translation>
    </message>
    <message>
        <source>The price of {name} was changed meanwhile.</source>
        <translation>Harga {name} baru saja diubah.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the preview again.</source>
        <translation>Belum ada yang diubah. Lihat pratinjaunya sekali lagi.</translation>
    </message>
    <message>
        <source>There is no such change of prices.</source>
        <translation>Perubahan harga itu tidak ada.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Pilih satu dari daftar.</translation>
    </message>
    <message>
        <source>This change was undone on {day}.</source>
        <translation>Perubahan ini sudah diurungkan {day}.</translation>
    </message>
    <message>
        <source>The old prices hold again.</source>
        <translation>Harga lama sudah berlaku lagi.</translation>
    </message>
    <message>
        <source>All of these prices were changed again since.</source>
        <translation>Semua harga itu sudah diubah lagi sesudahnya.</translation>
    </message>
    <message>
        <source>They stay as they are.</source>
        <translation>Harga yang sekarang tetap berlaku.</translation>
    </message>
    <message>
        <source>This cannot be a price.</source>
        <translation>Ini tidak bisa jadi harga.</translation>
    </message>
    <message>
        <source>Fill in more than 0.</source>
        <translation>Isi lebih dari 0.</translation>
    </message>
    <message>
        <source>These goods are not sold in this pack.</source>
        <translation>Barang ini tidak dijual dalam kemasan ini.</translation>
    </message>
    <message>
        <source>Choose goods that are sold.</source>
        <translation>Pilih barang yang dijual.</translation>
    </message>
    <message>
        <source>{day} is over: its prices stay.</source>
        <translation>{day} sudah lewat: harganya tetap.</translation>
    </message>
    <message>
        <source>Choose today, or a day to come.</source>
        <translation>Pilih hari ini atau hari yang akan datang.</translation>
    </message>
</context>
<context>
    <name>Prices</name>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Lama</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Laba</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Yang diubah</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Dengan</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Di rak</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Tertinggi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>mulai {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} s.d. {last}</translation>
    </message>
    <message>
        <source>above HET</source>
        <translation>di atas HET</translation>
    </message>
    <message>
        <source>cost unknown</source>
        <translation>belum tahu</translation>
    </message>
    <message>
        <source>from {supplier}</source>
        <translation>dari {supplier}</translation>
    </message>
    <message>
        <source>without category</source>
        <translation>tanpa kategori</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>diurungkan</translation>
    </message>
    <message>
        <source>sold at {price} a {unit}</source>
        <translation>dijual {price}/{unit}</translation>
    </message>
    <message>
        <source>none any more</source>
        <translation>tidak ada lagi</translation>
    </message>
</context>
<context>
    <name>PricesDesk</name>
    <message>
        <source>Rules</source>
        <translation>Aturan harga</translation>
    </message>
    <message>
        <source>Many at once</source>
        <translation>Ubah massal</translation>
    </message>
    <message>
        <source>Shelf labels</source>
        <translation>Label rak</translation>
    </message>
    <message>
        <source>Ceilings (HET)</source>
        <translation>HET</translation>
    </message>
    <message>
        <source>Prices and shelf labels</source>
        <translation>Harga dan label rak</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Go to the form</source>
        <translation>Ke isian</translation>
    </message>
    <message>
        <source>Next subject</source>
        <translation>Bagian berikutnya</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>PriceRuleForm</name>
    <message>
        <source>Set the rule</source>
        <translation>Tetapkan aturan</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>Grosir</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promo</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Mixed bundle</source>
        <translation>Campur</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Jenis aturan</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Name on the receipt</source>
        <translation>Nama di struk</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>From, o&apos;clock</source>
        <translation>Mulai pukul</translation>
    </message>
    <message>
        <source>Until, o&apos;clock</source>
        <translation>Sampai pukul</translation>
    </message>
    <message>
        <source>No goods are chosen yet.</source>
        <translation>Belum ada barang dipilih.</translation>
    </message>
    <message>
        <source>Find them by name or code, press Enter.</source>
        <translation>Cari dengan nama atau kode, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>A figure is missing.</source>
        <translation>Ada angka yang belum diisi.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Isi dulu.</translation>
    </message>
    <message>
        <source>Class of members</source>
        <translation>Golongan anggota</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Aturan baru</translation>
    </message>
    <message>
        <source>So many together</source>
        <translation>Jumlah sepaket</translation>
    </message>
    <message>
        <source>From this quantity on</source>
        <translation>Mulai jumlah</translation>
    </message>
    <message>
        <source>Price of all together</source>
        <translation>Harga sepaket</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Harga satuan</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Semua anggota</translation>
    </message>
    <message>
        <source>The rule for {name} is set.</source>
        <translation>Aturan untuk {name} sudah dipasang.</translation>
    </message>
</context>
<context>
    <name>PriceRulesView</name>
    <message>
        <source>No rules yet: everybody pays what the list says.</source>
        <translation>Belum ada aturan: semua membayar menurut daftar harga.</translation>
    </message>
    <message>
        <source>Set the rule</source>
        <translation>Pasang aturan</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Akhiri</translation>
    </message>
    <message>
        <source>End the chosen rule; of a mixed bundle, all of it</source>
        <translation>Akhiri aturan yang dipilih; paket campur berakhir semuanya</translation>
    </message>
    <message>
        <source>The rule is ended.</source>
        <translation>Aturan sudah diakhiri.</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>Rules</source>
        <translation>Aturan harga</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Ceilings</source>
        <translation>HET</translation>
    </message>
</context>
</TS>
