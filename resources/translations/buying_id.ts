<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Buying</name>
    <message>
        <source>Goods came in</source>
        <translation>Barang masuk</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Retur ke pemasok</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Dikoreksi</translation>
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
        <source>QRIS</source>
        <translation>QRIS</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>Utang dulu</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>Belum jatuh tempo</translation>
    </message>
    <message>
        <source>Late up to 30 days</source>
        <translation>Lewat sampai 30 hari</translation>
    </message>
    <message>
        <source>31 to 60 days</source>
        <translation>Lewat 31–60 hari</translation>
    </message>
    <message>
        <source>61 to 90 days</source>
        <translation>Lewat 61–90 hari</translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <translation>Lewat lebih dari 90 hari</translation>
    </message>
    <message>
        <source>{unit} of {count} {base}</source>
        <translation>{unit} isi {count} {base}</translation>
    </message>
    <message>
        <source>{came} of {ordered}</source>
        <translation>{came} dari {ordered}</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Scan, or type the name of what came</source>
        <translation>Pindai, atau ketik nama barang yang datang</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Sold at</source>
        <translation>Harga jual</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>Type the supplier&apos;s name</source>
        <translation>Ketik nama pemasok</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>HP</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Utang</translation>
    </message>
    <message>
        <source>Put “{name}” on the list of suppliers</source>
        <translation>Catat “{name}” sebagai pemasok baru</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Datang</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>+ {count} bonus</source>
        <translation>+ {count} bonus</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Harga kini</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Harga baru</translation>
    </message>
    <message>
        <source>a {unit} costs {cost}, {rate} more</source>
        <translation>modal 1 {unit} {cost}, naik {rate}</translation>
    </message>
    <message>
        <source>a {unit} costs {cost}, {rate} less</source>
        <translation>modal 1 {unit} {cost}, turun {rate}</translation>
    </message>
    <message>
        <source>HET {ceiling}</source>
        <translation>HET {ceiling}</translation>
    </message>
    <message>
        <source>Above HET</source>
        <translation>Di atas HET</translation>
    </message>
    <message>
        <source>Is set</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>5% or 5.000</source>
        <translation>5% / 5.000</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>nota {nota}</source>
        <translation>nota {nota}</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} baris</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Belum lunas</translation>
    </message>
    <message>
        <source>{count} sent back</source>
        <translation>{count} diretur</translation>
    </message>
    <message>
        <source>cost {cost}</source>
        <translation>modal {cost}</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>nonaktif</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>lewat {count} hari</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation>{count} hari lagi</translation>
    </message>
    <message>
        <source>Paid at once</source>
        <translation>Dibayar langsung</translation>
    </message>
    <message>
        <source>owed {amount}</source>
        <translation>utang {amount}</translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation>Foto tidak bisa dibuka.</translation>
    </message>
    <message>
        <source>Is the stick or the telephone still connected?</source>
        <translation>Apakah flashdisk atau telepon masih tersambung?</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Datang</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>waits no more</source>
        <translation>tidak menunggu lagi</translation>
    </message>
    <message>
        <source>not ordered</source>
        <translation>tidak dipesan</translation>
    </message>
    <message>
        <source>{agreed} became {price}</source>
        <translation>{agreed} jadi {price}</translation>
    </message>
    <message>
        <source>{count} came before</source>
        <translation>sudah {count}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>lebih {count}</translation>
    </message>
</context>
<context>
    <name>BuyingDesk</name>
    <message>
        <source>Goods that came in</source>
        <translation>Barang masuk</translation>
    </message>
    <message>
        <source>Goods come in</source>
        <translation>Catat barang masuk</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>Owed to suppliers</source>
        <translation>Utang ke pemasok</translation>
    </message>
    <message>
        <source>Photos of the nota</source>
        <translation>Foto nota</translation>
    </message>
    <message>
        <source>New prices and labels</source>
        <translation>Harga baru dan label rak</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Utang</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>This nota was not finished: it goes on where it was.</source>
        <translation>Nota ini belum selesai: lanjutkan dari yang tadi.</translation>
    </message>
    <message>
        <source>Its costs ask for no new price, and its labels are right.</source>
        <translation>Modalnya tidak minta harga baru, dan label raknya sudah benar.</translation>
    </message>
</context>
<context>
    <name>BuyingRefusal</name>
    <message>
        <source>By when the rest is to be paid is missing.</source>
        <translation>Tanggal jatuh tempo belum diisi.</translation>
    </message>
    <message>
        <source>Fill in the due day that the nota says.</source>
        <translation>Isi menurut yang tertulis di nota.</translation>
    </message>
    <message>
        <source>Due on {due}, before the goods came on {day}?</source>
        <translation>Jatuh tempo {due}, padahal barang datang {day}?</translation>
    </message>
    <message>
        <source>Look at the due day once more.</source>
        <translation>Periksa lagi tanggal jatuh temponya.</translation>
    </message>
    <message>
        <source>{amount} is more than is owed.</source>
        <translation>{amount} lebih besar dari utangnya.</translation>
    </message>
    <message>
        <source>At most {owed} can be paid.</source>
        <translation>Paling banyak {owed} yang bisa dibayar.</translation>
    </message>
    <message>
        <source>Only {owed} is owed to this supplier.</source>
        <translation>Utang ke pemasok ini hanya {owed}.</translation>
    </message>
    <message>
        <source>Have the money given back instead.</source>
        <translation>Pilih uang kembali.</translation>
    </message>
    <message>
        <source>The supplier has no name yet.</source>
        <translation>Nama pemasok belum diisi.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Isi dulu namanya.</translation>
    </message>
    <message>
        <source>Fill in 0 to {limit} days; 0 is paid at once.</source>
        <translation>Isi 0 sampai {limit} hari; 0 berarti dibayar langsung.</translation>
    </message>
    <message>
        <source>Nobody waits so long for their money.</source>
        <translation>Tempo selama itu tidak mungkin.</translation>
    </message>
    <message>
        <source>Fill in 0 to {limit} days; empty is not known.</source>
        <translation>Isi 0 sampai {limit} hari; kosongkan bila belum tahu.</translation>
    </message>
    <message>
        <source>No goods are on their way so long.</source>
        <translation>Tidak ada kiriman selama itu.</translation>
    </message>
    <message>
        <source>{name} is on the list already.</source>
        <translation>{name} sudah ada di daftar.</translation>
    </message>
    <message>
        <source>Write the place behind the name if it is another one.</source>
        <translation>Bila memang lain, tambahkan tempatnya di belakang nama.</translation>
    </message>
    <message>
        <source>{name} was changed in the meantime.</source>
        <translation>{name} baru saja diubah orang lain.</translation>
    </message>
    <message>
        <source>Go back, and open the form again.</source>
        <translation>Kembali, lalu buka lagi formulirnya.</translation>
    </message>
    <message>
        <source>No supplier is chosen yet.</source>
        <translation>Pemasok belum dipilih.</translation>
    </message>
    <message>
        <source>Type the name, and take one from the list.</source>
        <translation>Ketik namanya, lalu pilih dari daftar.</translation>
    </message>
    <message>
        <source>No goods are on the list yet.</source>
        <translation>Belum ada barang di nota ini.</translation>
    </message>
    <message>
        <source>Scan the first one, or look for it by its name.</source>
        <translation>Pindai barang pertama, atau cari namanya.</translation>
    </message>
    <message>
        <source>{name}: how much came is missing.</source>
        <translation>{name}: berapa yang datang belum diisi.</translation>
    </message>
    <message>
        <source>Fill in how many {unit}, or take the line out.</source>
        <translation>Isi berapa {unit}, atau hapus barisnya.</translation>
    </message>
    <message>
        <source>{name}: a number below zero cannot come in.</source>
        <translation>{name}: angka di bawah nol tidak bisa masuk.</translation>
    </message>
    <message>
        <source>What goes back is written as goods sent back.</source>
        <translation>Yang dikembalikan dicatat sebagai retur.</translation>
    </message>
    <message>
        <source>{name}: this is more than can be.</source>
        <translation>{name}: angkanya terlalu besar.</translation>
    </message>
    <message>
        <source>Look whether a code stands in the wrong field.</source>
        <translation>Periksa, mungkin kode barang masuk ke kolom yang salah.</translation>
    </message>
    <message>
        <source>{name} is counted in whole {unit}.</source>
        <translation>{name} dihitung dalam {unit} utuh.</translation>
    </message>
    <message>
        <source>Choose a smaller pack for a part of it.</source>
        <translation>Untuk sebagian, pilih kemasan yang lebih kecil.</translation>
    </message>
    <message>
        <source>{name}: this part of a {unit} cannot be written exactly.</source>
        <translation>{name}: bagian {unit} ini tidak bisa ditulis tepat.</translation>
    </message>
    <message>
        <source>Use fewer digits after the comma.</source>
        <translation>Kurangi angka di belakang koma.</translation>
    </message>
    <message>
        <source>{name} has no price yet.</source>
        <translation>{name} belum ada harganya.</translation>
    </message>
    <message>
        <source>Fill in what a {unit} costs, or count it as a bonus.</source>
        <translation>Isi harga 1 {unit}, atau catat sebagai bonus.</translation>
    </message>
    <message>
        <source>{name}: the discount is more than the price.</source>
        <translation>{name}: potongan melebihi harganya.</translation>
    </message>
    <message>
        <source>Look at the nota once more.</source>
        <translation>Periksa lagi notanya.</translation>
    </message>
    <message>
        <source>One receipt holds {limit} lines.</source>
        <translation>Satu catatan paling banyak {limit} baris.</translation>
    </message>
    <message>
        <source>Save this one, then write the rest on a second.</source>
        <translation>Simpan dulu, sisanya dicatat di nota berikutnya.</translation>
    </message>
    <message>
        <source>A discount of {discount} is more than the goods cost.</source>
        <translation>Potongan {discount} melebihi harga barangnya.</translation>
    </message>
    <message>
        <source>They cost {goods}.</source>
        <translation>Harga barang {goods}.</translation>
    </message>
    <message>
        <source>{name} has no such {unit} any more.</source>
        <translation>Kemasan {unit} untuk {name} sudah berubah.</translation>
    </message>
    <message>
        <source>Take the line out and put the item in again.</source>
        <translation>Hapus barisnya, lalu masukkan lagi barangnya.</translation>
    </message>
    <message>
        <source>{name} belongs to a villager who left it for sale.</source>
        <translation>{name} titipan warga, bukan barang kulakan.</translation>
    </message>
    <message>
        <source>Take the line out. What they bring: Alt+5, consignment.</source>
        <translation>Hapus barisnya. Barang titipan dicatat di Alt+5, Titip jual.</translation>
    </message>
    <message>
        <source>Nota {nota} came in already, on {day}: {number}.</source>
        <translation>Nota {nota} sudah dicatat, tanggal {day}: {number}.</translation>
    </message>
    <message>
        <source>Save once more if it really is another one.</source>
        <translation>Bila memang nota lain, tekan simpan sekali lagi.</translation>
    </message>
    <message>
        <source>Goods of {day} cannot be written down now.</source>
        <translation>Barang masuk tanggal {day} tidak bisa dicatat sekarang.</translation>
    </message>
    <message>
        <source>Choose a day from {first} to {last}.</source>
        <translation>Pilih tanggal {first} sampai {last}.</translation>
    </message>
    <message>
        <source>Use at most {limit} letters.</source>
        <translation>Paling banyak {limit} huruf.</translation>
    </message>
    <message>
        <source>This text is too long for the paper.</source>
        <translation>Tulisan ini terlalu panjang untuk kertasnya.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Alasannya belum diisi.</translation>
    </message>
    <message>
        <source>Write in a few words why.</source>
        <translation>Tulis singkat sebabnya.</translation>
    </message>
    <message>
        <source>An amount must be more than nothing.</source>
        <translation>Jumlah uang harus lebih dari nol.</translation>
    </message>
    <message>
        <source>Fill in whole rupiah.</source>
        <translation>Isi dalam rupiah bulat.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Jumlah ini terlalu besar.</translation>
    </message>
    <message>
        <source>Count the noughts once more.</source>
        <translation>Hitung lagi nolnya.</translation>
    </message>
    <message>
        <source>Of {name} only {on_hand} {unit} are left, not {asked}.</source>
        <translation>{name} tinggal {on_hand} {unit}, diminta {asked}.</translation>
    </message>
    <message>
        <source>The others were sold, or the book is wrong: look first.</source>
        <translation>Sisanya sudah terjual, atau catatannya keliru: periksa dulu.</translation>
    </message>
    <message>
        <source>This paper is not in the books.</source>
        <translation>Catatan ini tidak ada di buku.</translation>
    </message>
    <message>
        <source>A correction is not taken back.</source>
        <translation>Koreksi tidak dibatalkan lagi.</translation>
    </message>
    <message>
        <source>Write the receipt or the payment anew.</source>
        <translation>Catat lagi barang masuk atau pembayarannya.</translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Ini sudah dibatalkan.</translation>
    </message>
    <message>
        <source>It was paid later, or goods of it were sent back.</source>
        <translation>Sudah ada pembayaran atau retur untuk nota ini.</translation>
    </message>
    <message>
        <source>Take these back first.</source>
        <translation>Batalkan itu dulu.</translation>
    </message>
    <message>
        <source>No goods are chosen yet.</source>
        <translation>Barang belum dipilih.</translation>
    </message>
    <message>
        <source>Fill in how much of a line goes back.</source>
        <translation>Isi berapa yang dikembalikan.</translation>
    </message>
    <message>
        <source>So much cannot go back in this pack.</source>
        <translation>Jumlah itu tidak bisa dikembalikan dalam kemasan ini.</translation>
    </message>
    <message>
        <source>Fill in a whole number above zero.</source>
        <translation>Isi angka bulat di atas nol.</translation>
    </message>
    <message>
        <source>{name}: {asked} {unit} are more than came on this nota.</source>
        <translation>{name}: {asked} {unit} melebihi yang datang di nota ini.</translation>
    </message>
    <message>
        <source>At most {left} can go back.</source>
        <translation>Paling banyak {left} yang bisa dikembalikan.</translation>
    </message>
    <message>
        <source>One receipt keeps {limit} photos.</source>
        <translation>Satu barang masuk menyimpan paling banyak {limit} foto.</translation>
    </message>
    <message>
        <source>Take one out first that nobody needs.</source>
        <translation>Keluarkan dulu satu foto yang tidak diperlukan.</translation>
    </message>
    <message>
        <source>This receipt is not in the books.</source>
        <translation>Barang masuk ini tidak ada di pembukuan.</translation>
    </message>
    <message>
        <source>Choose it in the list once more.</source>
        <translation>Pilih sekali lagi dari daftar.</translation>
    </message>
    <message>
        <source>This photo was taken out already.</source>
        <translation>Foto ini sudah dikeluarkan.</translation>
    </message>
</context>
<context>
    <name>ClosePanel</name>
    <message>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Ongkos angkut</translation>
    </message>
    <message>
        <source>PPN</source>
        <translation>PPN</translation>
    </message>
    <message>
        <source>on the nota</source>
        <translation>ada di nota</translation>
    </message>
    <message>
        <source>paid to the driver</source>
        <translation>dibayar ke sopir</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cara bayar</translation>
    </message>
    <message>
        <source>Paid at once</source>
        <translation>Dibayar langsung</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>empty: as the supplier waits</source>
        <translation>kosong: sesuai tempo pemasok</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nomor bukti</translation>
    </message>
    <message>
        <source>Where the goods are put</source>
        <translation>Barang ditaruh di</translation>
    </message>
    <message>
        <source>Number of the transfer</source>
        <translation>Nomor bukti transfer</translation>
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
        <source>Photos of the nota: {count}</source>
        <translation>Foto nota: {count}</translation>
    </message>
    <message>
        <source>Add a photo of the nota</source>
        <translation>Tambah foto nota</translation>
    </message>
    <message>
        <source>The foot of the nota</source>
        <translation>Bagian bawah nota</translation>
    </message>
    <message>
        <source>The freight is</source>
        <translation>Ongkosnya</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>Cara bayar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{owed} of it stays owed</source>
        <translation>{owed} masih utang</translation>
    </message>
</context>
<context>
    <name>GoodsFinder</name>
    <message>
        <source>Goods found</source>
        <translation>Barang yang ditemukan</translation>
    </message>
</context>
<context>
    <name>GoodsReceiptForm</name>
    <message>
        <source>Choose who brought it, then scan the goods or type their names.</source>
        <translation>Pilih pemasoknya, lalu pindai barangnya atau ketik namanya.</translation>
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
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Change the chosen line</source>
        <translation>Ubah baris yang dipilih</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Hapus barisnya</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Go on to the foot and save</source>
        <translation>Lanjut ke bagian bawah, lalu simpan</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto nota</translation>
    </message>
    <message>
        <source>Photos of the nota</source>
        <translation>Foto nota</translation>
    </message>
    <message>
        <source>{number} has come in: {total}.</source>
        <translation>{number} tercatat: {total}.</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Pack</source>
        <translation>Kemasan</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Berapa yang datang</translation>
    </message>
    <message>
        <source>Bonus, for nothing</source>
        <translation>Bonus, gratis</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Harga satuan</translation>
    </message>
    <message>
        <source>Or the whole line</source>
        <translation>Atau harga sebaris</translation>
    </message>
    <message>
        <source>Discount of the line</source>
        <translation>Potongan baris ini</translation>
    </message>
    <message>
        <source>Good until</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>Nomor batch</translation>
    </message>
    <message>
        <source>The last times</source>
        <translation>Pembelian terakhir</translation>
    </message>
    <message>
        <source>This has not come in before.</source>
        <translation>Barang ini belum pernah dibeli.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Next goods</source>
        <translation>Barang berikutnya</translation>
    </message>
</context>
<context>
    <name>NewItemForm</name>
    <message>
        <source>Save, and onto the nota</source>
        <translation>Simpan, lalu ke nota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Satuan jual</translation>
    </message>
    <message>
        <source>Bought by</source>
        <translation>Kemasan beli</translation>
    </message>
    <message>
        <source>How many are in it</source>
        <translation>Isi kemasan</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>Harga jual</translation>
    </message>
    <message>
        <source>Price of the whole pack</source>
        <translation>Harga jual sekemasan</translation>
    </message>
    <message>
        <source>scan, or type the figures</source>
        <translation>pindai, atau ketik angkanya</translation>
    </message>
    <message>
        <source>The barcode stands on</source>
        <translation>Barcode ini ada di</translation>
    </message>
    <message>
        <source>the single piece</source>
        <translation>satuannya</translation>
    </message>
    <message>
        <source>the whole pack</source>
        <translation>kemasannya</translation>
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
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
</context>
<context>
    <name>NewPricesView</name>
    <message>
        <source>New selling prices</source>
        <translation>Harga jual baru</translation>
    </message>
    <message>
        <source>New price of the chosen one</source>
        <translation>Harga baru yang dipilih</translation>
    </message>
    <message>
        <source>Set these prices</source>
        <translation>Pakai harga ini</translation>
    </message>
    <message>
        <source>Tick off</source>
        <translation>Pakai / tetap</translation>
    </message>
    <message>
        <source>Leave the chosen price as it is</source>
        <translation>Harga yang dipilih tetap seperti sekarang</translation>
    </message>
    <message>
        <source>Another price</source>
        <translation>Harga lain</translation>
    </message>
    <message>
        <source>Change the chosen price</source>
        <translation>Ubah harga yang dipilih</translation>
    </message>
    <message>
        <source>Labels on the roll</source>
        <translation>Label di printer struk</translation>
    </message>
    <message>
        <source>Labels on A4</source>
        <translation>Label A4 (PDF)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Tick off, or on</source>
        <translation>Pakai / tetap</translation>
    </message>
    <message>
        <source>Labels on the shelf that say another price: {count}</source>
        <translation>Label rak yang harganya berbeda: {count}</translation>
    </message>
    <message>
        <source>{count} new prices hold from now on.</source>
        <translation>{count} harga jual baru berlaku mulai sekarang.</translation>
    </message>
</context>
<context>
    <name>NotaEntry</name>
    <message>
        <source>Nota number</source>
        <translation>Nomor nota</translation>
    </message>
    <message>
        <source>as on the paper</source>
        <translation>seperti di nota</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>Lines of the nota</source>
        <translation>Baris nota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>{count} lines, goods</source>
        <translation>{count} baris, barang</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>“{code}” is not on the list of goods.</source>
        <translation>“{code}” belum ada di daftar barang.</translation>
    </message>
    <message>
        <source>Look at the packing, or write it as a new item.</source>
        <translation>Cocokkan kemasannya, atau catat baru.</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
</context>
<context>
    <name>OrderStep</name>
    <message>
        <source>The nota beside its orders</source>
        <translation>Nota dibanding pesanannya</translation>
    </message>
    <message>
        <source>Not for this order</source>
        <translation>Bukan untuk pesanan ini</translation>
    </message>
    <message>
        <source>For all orders</source>
        <translation>Untuk semua pesanan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Beside {count} orders</source>
        <translation>Dibanding {count} pesanan</translation>
    </message>
    <message>
        <source>Beside order {number}</source>
        <translation>Dibanding pesanan {number}</translation>
    </message>
    <message>
        <source>Orders wait for goods of this nota: F10 notes that they have come.</source>
        <translation>Barang ini ada di pesanan yang masih ditunggu. F10 mencatatnya sudah datang.</translation>
    </message>
    <message>
        <source>An order does not wait for these goods: F7 takes the nota off it.</source>
        <translation>Ada pesanan yang tidak menunggu barang ini: F7 melepaskan nota dari pesanan itu.</translation>
    </message>
    <message>
        <source>{count} goods are not as they were ordered.</source>
        <translation>{count} barang tidak sama dengan pesanan.</translation>
    </message>
    <message>
        <source>All of it is as it was ordered.</source>
        <translation>Semuanya sama dengan pesanan.</translation>
    </message>
</context>
<context>
    <name>OrderedReceiptForm</name>
    <message>
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Go on to the foot and save</source>
        <translation>Lanjut ke bagian bawah, lalu simpan</translation>
    </message>
    <message>
        <source>Not for this order</source>
        <translation>Bukan untuk pesanan ini</translation>
    </message>
    <message>
        <source>For all orders</source>
        <translation>Untuk semua pesanan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>These goods are for order {number}.</source>
        <translation>Barang ini untuk pesanan {number}.</translation>
    </message>
    <message>
        <source>Mend what came otherwise; Del takes out what did not come.</source>
        <translation>Betulkan yang datangnya lain; Del mengeluarkan yang tidak datang.</translation>
    </message>
</context>
<context>
    <name>PayForm</name>
    <message>
        <source>Pay</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>this nota</source>
        <translation>nota ini</translation>
    </message>
    <message>
        <source>what is due first</source>
        <translation>yang jatuh tempo dulu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nomor bukti</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cara bayar</translation>
    </message>
    <message>
        <source>How it is paid</source>
        <translation>Cara bayar</translation>
    </message>
    <message>
        <source>{number}: {owed} owed; {all} to this supplier in all.</source>
        <translation>{number}: utang {owed}; semua ke pemasok ini {all}.</translation>
    </message>
    <message>
        <source>Paid: {number}, {amount}.</source>
        <translation>Terbayar: {number}, {amount}.</translation>
    </message>
</context>
<context>
    <name>PayablesView</name>
    <message>
        <source>What is owed</source>
        <translation>Utang ke pemasok</translation>
    </message>
    <message>
        <source>Nothing is owed to any supplier.</source>
        <translation>Tidak ada utang ke pemasok.</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <source>Type how much is paid for the chosen one</source>
        <translation>Isi berapa yang dibayar untuk nota yang dipilih</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>owed to suppliers</source>
        <translation>utang dagang</translation>
    </message>
    <message>
        <source>{count} notas</source>
        <translation>{count} nota</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photo of the nota, page {page}</source>
        <translation>Foto nota, halaman {page}</translation>
    </message>
</context>
<context>
    <name>PhotosView</name>
    <message>
        <source>Photo of the nota</source>
        <translation>Foto nota</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>Tambah foto</translation>
    </message>
    <message>
        <source>No photo of this nota yet.</source>
        <translation>Belum ada foto nota ini.</translation>
    </message>
    <message>
        <source>Why it is taken out</source>
        <translation>Alasan dikeluarkan</translation>
    </message>
    <message>
        <source>Why it is taken out, then Enter</source>
        <translation>Alasan dikeluarkan, lalu Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikut</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Halaman sebelum</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp);;All files (*)</source>
        <translation>Gambar (*.jpg *.jpeg *.png *.webp);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Choose photos of the nota</source>
        <translation>Pilih foto nota</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Halaman {page} dari {count}</translation>
    </message>
    <message>
        <source>This photo is kept on the computer that took it in.</source>
        <translation>Foto ini tersimpan di komputer yang mencatatnya.</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>Lines of the receipt</source>
        <translation>Baris nota</translation>
    </message>
    <message>
        <source>Send goods back</source>
        <translation>Retur barang</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>{owed} is still owed</source>
        <translation>{owed} masih utang</translation>
    </message>
    <message>
        <source>Photos of the nota: {count}</source>
        <translation>Foto nota: {count}</translation>
    </message>
    <message>
        <source>Add a photo of the nota</source>
        <translation>Tambah foto nota</translation>
    </message>
    <message>
        <source>Photos: {count}</source>
        <translation>Foto: {count}</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>came on {day}</source>
        <translation>datang {day}</translation>
    </message>
    <message>
        <source>entered on {day}</source>
        <translation>dicatat {day}</translation>
    </message>
    <message>
        <source>nota {nota}</source>
        <translation>nota {nota}</translation>
    </message>
    <message>
        <source>order {number}</source>
        <translation>pesanan {number}</translation>
    </message>
    <message>
        <source>due on {day}</source>
        <translation>jatuh tempo {day}</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>freight to the driver {amount}</source>
        <translation>ongkos ke sopir {amount}</translation>
    </message>
    <message>
        <source>freight {amount}</source>
        <translation>ongkos angkut {amount}</translation>
    </message>
    <message>
        <source>discount {amount}</source>
        <translation>potongan {amount}</translation>
    </message>
    <message>
        <source>PPN {amount}</source>
        <translation>PPN {amount}</translation>
    </message>
</context>
<context>
    <name>ReceiptsView</name>
    <message>
        <source>Receipts of goods</source>
        <translation>Daftar barang masuk</translation>
    </message>
    <message>
        <source>Write what came in</source>
        <translation>Catat barang masuk</translation>
    </message>
    <message>
        <source>Nothing has come in this year.</source>
        <translation>Setahun ini belum ada barang masuk.</translation>
    </message>
    <message>
        <source>Goods come in</source>
        <translation>Catat barang masuk</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Utang</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto nota</translation>
    </message>
    <message>
        <source>Photos of the nota</source>
        <translation>Foto nota</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label rak</translation>
    </message>
    <message>
        <source>New prices and labels</source>
        <translation>Harga baru dan label rak</translation>
    </message>
    <message>
        <source>Choose the line at the right first (Tab).</source>
        <translation>Pilih dulu barisnya di sebelah kanan (Tab).</translation>
    </message>
</context>
<context>
    <name>ReverseForm</name>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>The goods leave the stock again, and nothing is owed for them. What was right on it is written anew.</source>
        <translation>Barangnya keluar lagi dari stok, utangnya dihapus. Yang benar dicatat lagi dari awal.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Take the receipt back</source>
        <translation>Batalkan barang masuk ini</translation>
    </message>
    <message>
        <source>Press once more to take it back all the same.</source>
        <translation>Tekan sekali lagi bila tetap dibatalkan.</translation>
    </message>
    <message>
        <source>Taken back: {number}.</source>
        <translation>Dibatalkan: {number}.</translation>
    </message>
</context>
<context>
    <name>SendBackForm</name>
    <message>
        <source>Send back</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>How much goes back</source>
        <translation>Berapa dikembalikan</translation>
    </message>
    <message>
        <source>The supplier gives</source>
        <translation>Diganti pemasok</translation>
    </message>
    <message>
        <source>less is owed</source>
        <translation>kurangi utang</translation>
    </message>
    <message>
        <source>cash back</source>
        <translation>uang tunai</translation>
    </message>
    <message>
        <source>transfer back</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Gantinya</translation>
    </message>
    <message>
        <source>Their order</source>
        <translation>Pesanannya</translation>
    </message>
    <message>
        <source>no others come</source>
        <translation>tidak diganti</translation>
    </message>
    <message>
        <source>others are to come</source>
        <translation>menunggu gantinya</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>{left} of {came} {unit} of this nota are still here.</source>
        <translation>Dari {came} {unit} di nota ini, {left} belum dikembalikan.</translation>
    </message>
    <message>
        <source>Send goods back</source>
        <translation>Retur barang</translation>
    </message>
    <message>
        <source>Sent back: {number}, {credit}.</source>
        <translation>Retur tercatat: {number}, {credit}.</translation>
    </message>
</context>
<context>
    <name>SupplierFinder</name>
    <message>
        <source>Suppliers found</source>
        <translation>Pemasok yang ditemukan</translation>
    </message>
</context>
<context>
    <name>SupplierForm</name>
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
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Where nothing else stands on the nota; empty is paid at once.</source>
        <translation>Bila di nota tidak tertulis; kosong: bayar langsung.</translation>
    </message>
    <message>
        <source>Days until they are paid</source>
        <translation>Tempo bayar (hari)</translation>
    </message>
    <message>
        <source>From the order on; empty is not known.</source>
        <translation>Sejak dipesan; kosong bila belum tahu.</translation>
    </message>
    <message>
        <source>Days until goods come</source>
        <translation>Barang datang dalam hari</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Nonaktifkan</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Pemasok baru</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Aktifkan lagi</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>“{name}” tersimpan.</translation>
    </message>
</context>
<context>
    <name>SuppliersView</name>
    <message>
        <source>Find a supplier</source>
        <translation>Cari pemasok</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Pemasok baru</translation>
    </message>
    <message>
        <source>There is no such supplier.</source>
        <translation>Pemasok itu belum ada.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kartu utang</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Save the account</source>
        <translation>Simpan rekening</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>Supplier above</source>
        <translation>Pemasok di atas</translation>
    </message>
    <message>
        <source>Write a new supplier</source>
        <translation>Catat pemasok baru</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>account of a supplier</source>
        <translation>rekening pemasok</translation>
    </message>
    <message>
        <source>Owed before: {amount}</source>
        <translation>Utang sebelumnya: {amount}</translation>
    </message>
    <message>
        <source>{owed} is owed</source>
        <translation>Utang {owed}</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Tidak ada utang.</translation>
    </message>
</context>
</TS>
