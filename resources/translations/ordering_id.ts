<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>EndForm</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>The rest does not come</source>
        <translation>Sisanya tidak datang</translation>
    </message>
    <message>
        <source>What came stays. The rest is not awaited any more.</source>
        <translation>Yang sudah datang tetap tercatat. Sisanya tidak ditunggu lagi.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Batalkan pesanan</translation>
    </message>
    <message>
        <source>It stays on the list as cancelled. Tell the supplier, too.</source>
        <translation>Pesanan tetap tercatat sebagai dibatalkan. Beri tahu juga pemasoknya.</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>Tutup pesanan</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>{number} is closed.</source>
        <translation>{number} ditutup.</translation>
    </message>
    <message>
        <source>{number} is cancelled.</source>
        <translation>{number} dibatalkan.</translation>
    </message>
</context>
<context>
    <name>OrderEntryCard</name>
    <message>
        <source>Wanted on</source>
        <translation>Diminta tanggal</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>kapan saja</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>for the supplier</source>
        <translation>untuk pemasok</translation>
    </message>
    <message>
        <source>Scan, or type the name of what is wanted</source>
        <translation>Pindai, atau ketik nama barang yang dipesan</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Baris pesanan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>Simpan pesanan</translation>
    </message>
    <message>
        <source>{count} goods</source>
        <translation>{count} barang</translation>
    </message>
    <message>
        <source>“{code}” is not on the list of goods.</source>
        <translation>“{code}” tidak ada di daftar barang.</translation>
    </message>
    <message>
        <source>Look at the packing, or put it on the list (Alt+2).</source>
        <translation>Periksa kemasannya, atau daftarkan barangnya (Alt+2).</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>Choose whom to ask, then scan the goods or type their names.</source>
        <translation>Pilih pemasok, lalu pindai barangnya atau ketik namanya.</translation>
    </message>
    <message>
        <source>A new order</source>
        <translation>Pesanan baru</translation>
    </message>
    <message>
        <source>An order in the stead of another</source>
        <translation>Pesanan pengganti</translation>
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
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Keluarkan barisnya</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>Simpan pesanan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>OrderLineEditor</name>
    <message>
        <source>Pack</source>
        <translation>Kemasan</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Price of one, if agreed</source>
        <translation>Harga satuan, bila disepakati</translation>
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
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Next goods</source>
        <translation>Barang berikutnya</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Lines of the order</source>
        <translation>Baris pesanan</translation>
    </message>
    <message>
        <source>Goods came</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>No supplier yet</source>
        <translation>Belum ada pemasok</translation>
    </message>
    <message>
        <source>Not saved yet: nobody has been asked for it.</source>
        <translation>Belum disimpan dan belum dikirim ke pemasok.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>wanted on {day}</source>
        <translation>diminta {day}</translation>
    </message>
    <message>
        <source>In its stead: {number}</source>
        <translation>Diganti pesanan {number}</translation>
    </message>
    <message>
        <source>Ended on {day}: {reason}</source>
        <translation>Diakhiri {day}: {reason}</translation>
    </message>
    <message>
        <source>{number} on {day}</source>
        <translation>{number} tanggal {day}</translation>
    </message>
    <message>
        <source>{number}, taken back</source>
        <translation>{number}, dibatalkan</translation>
    </message>
</context>
<context>
    <name>OrderPapers</name>
    <message>
        <source>The sheet waits for the printer.</source>
        <translation>Surat pesanan masuk antrean cetak.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Disimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>The order is copied: paste it into WhatsApp.</source>
        <translation>Pesanan sudah disalin: tempelkan di WhatsApp.</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Partly come</source>
        <translation>Datang sebagian</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>All has come</source>
        <translation>Sudah datang semua</translation>
    </message>
    <message>
        <source>Closed, rest dropped</source>
        <translation>Sisa dibatalkan</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Diganti</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>see the new order</source>
        <translation>lihat pesanan barunya</translation>
    </message>
    <message>
        <source>price {price}</source>
        <translation>harga {price}</translation>
    </message>
    <message>
        <source>agreed {agreed}, on the nota {price}</source>
        <translation>disepakati {agreed}, di nota {price}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pemasok</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Datang</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>late since {day}</source>
        <translation>terlambat sejak {day}</translation>
    </message>
    <message>
        <source>wanted {day}</source>
        <translation>diminta {day}</translation>
    </message>
    <message>
        <source>{count} goods</source>
        <translation>{count} barang</translation>
    </message>
    <message>
        <source>No supplier yet</source>
        <translation>Belum ada pemasok</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Belum disimpan</translation>
    </message>
    <message>
        <source>not ordered, {amount}</source>
        <translation>tidak dipesan, {amount}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>belum datang</translation>
    </message>
    <message>
        <source>{left} open</source>
        <translation>sisa {left}</translation>
    </message>
    <message>
        <source>{more} too many</source>
        <translation>lebih {more}</translation>
    </message>
    <message>
        <source>all came</source>
        <translation>lengkap</translation>
    </message>
    <message>
        <source>{left} cancelled</source>
        <translation>{left} dibatalkan</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>belum disepakati</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Always there</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>ordered in {pack}</source>
        <translation>dipesan dalam {pack}</translation>
    </message>
</context>
<context>
    <name>OrderingRefusal</name>
    <message>
        <source>No goods are on the order yet.</source>
        <translation>Pesanan belum berisi barang.</translation>
    </message>
    <message>
        <source>Scan the first one, or look for it by its name.</source>
        <translation>Pindai barang pertama, atau cari namanya.</translation>
    </message>
    <message>
        <source>{name}: how many are wanted is missing.</source>
        <translation>{name}: jumlahnya belum diisi.</translation>
    </message>
    <message>
        <source>Fill in how many {unit}, or take the line out.</source>
        <translation>Isi berapa {unit}, atau keluarkan barisnya.</translation>
    </message>
    <message>
        <source>{name}: a number below zero cannot be ordered.</source>
        <translation>{name}: jumlah di bawah nol tidak bisa dipesan.</translation>
    </message>
    <message>
        <source>Fill in a whole number above zero.</source>
        <translation>Isi bilangan bulat di atas nol.</translation>
    </message>
    <message>
        <source>{name}: this is more than can be.</source>
        <translation>{name}: jumlah ini tidak mungkin.</translation>
    </message>
    <message>
        <source>Look whether a code stands in the wrong field.</source>
        <translation>Periksa apakah ada kode di kolom yang salah.</translation>
    </message>
    <message>
        <source>{name} is ordered in whole {unit}.</source>
        <translation>{name} dipesan dalam {unit} utuh.</translation>
    </message>
    <message>
        <source>Choose a smaller pack for a part of it.</source>
        <translation>Pilih kemasan yang lebih kecil untuk sebagian.</translation>
    </message>
    <message>
        <source>{name}: this part of a {unit} cannot be written exactly.</source>
        <translation>{name}: bagian dari {unit} ini tidak bisa ditulis tepat.</translation>
    </message>
    <message>
        <source>Use fewer digits after the comma.</source>
        <translation>Kurangi angka di belakang koma.</translation>
    </message>
    <message>
        <source>One order holds {limit} lines.</source>
        <translation>Satu pesanan memuat {limit} baris.</translation>
    </message>
    <message>
        <source>Save this one, then write the rest on a second.</source>
        <translation>Simpan yang ini, lalu tulis sisanya di pesanan kedua.</translation>
    </message>
    <message>
        <source>{name} stands on the order already, in {unit}.</source>
        <translation>{name} sudah ada di pesanan, dalam {unit}.</translation>
    </message>
    <message>
        <source>Change how many on that line, or its pack.</source>
        <translation>Ubah jumlah atau kemasannya di baris itu.</translation>
    </message>
    <message>
        <source>{name} is not offered any more.</source>
        <translation>{name} sudah tidak dijual.</translation>
    </message>
    <message>
        <source>Take the line out, or offer the item again (Alt+2).</source>
        <translation>Keluarkan barisnya, atau aktifkan lagi barangnya (Alt+2).</translation>
    </message>
    <message>
        <source>{name} is no supplier of ours any more.</source>
        <translation>{name} sudah tidak menjadi pemasok.</translation>
    </message>
    <message>
        <source>Choose another, or take them up again (F3).</source>
        <translation>Pilih pemasok lain, atau aktifkan lagi di daftar pemasok (F3).</translation>
    </message>
    <message>
        <source>Goods cannot be wanted for {day}.</source>
        <translation>Barang tidak bisa diminta untuk tanggal {day}.</translation>
    </message>
    <message>
        <source>Choose a day from {first} to {last}.</source>
        <translation>Pilih tanggal {first} sampai {last}.</translation>
    </message>
    <message>
        <source>Order {number} cannot be changed any more: {state}.</source>
        <translation>Pesanan {number} tidak bisa diubah lagi: {state}.</translation>
    </message>
    <message>
        <source>What else is wanted is a new order.</source>
        <translation>Tambahan ditulis sebagai pesanan baru.</translation>
    </message>
    <message>
        <source>This order is not in the books.</source>
        <translation>Pesanan ini tidak tercatat.</translation>
    </message>
    <message>
        <source>Go back, and choose it in the list again.</source>
        <translation>Kembali, lalu pilih lagi di daftar.</translation>
    </message>
    <message>
        <source>Order {number} has changed in the meantime: {state}.</source>
        <translation>Pesanan {number} sementara itu sudah berubah: {state}.</translation>
    </message>
    <message>
        <source>Go back, and look at it again.</source>
        <translation>Kembali, lalu lihat lagi.</translation>
    </message>
    <message>
        <source>Go back to the lines (Esc): F10, then F7 takes the nota off it.</source>
        <translation>Kembali ke baris (Esc): F10, lalu F7 melepaskan nota dari pesanan.</translation>
    </message>
    <message>
        <source>Choose them, or go back to the lines (Esc): F10, then F7.</source>
        <translation>Pilih pemasok itu, atau kembali ke baris (Esc): F10, lalu F7.</translation>
    </message>
    <message>
        <source>This order is not known.</source>
        <translation>Pesanan ini tidak dikenal.</translation>
    </message>
    <message>
        <source>Order {number} was cancelled.</source>
        <translation>Pesanan {number} sudah dibatalkan.</translation>
    </message>
    <message>
        <source>Order {number} was closed without the rest.</source>
        <translation>Pesanan {number} sudah ditutup tanpa sisanya.</translation>
    </message>
    <message>
        <source>Another order stands in the stead of {number}.</source>
        <translation>Pesanan {number} sudah diganti pesanan lain.</translation>
    </message>
    <message>
        <source>All of order {number} has come already.</source>
        <translation>Semua barang pesanan {number} sudah datang.</translation>
    </message>
    <message>
        <source>Look whether this nota is in the books twice.</source>
        <translation>Periksa apakah nota ini tercatat dua kali.</translation>
    </message>
    <message>
        <source>Order {number} went to {supplier}.</source>
        <translation>Pesanan {number} ditujukan kepada {supplier}.</translation>
    </message>
    <message>
        <source>So much of {name} cannot always be there.</source>
        <translation>Stok minimum {name} tidak bisa sebanyak itu.</translation>
    </message>
    <message>
        <source>Fill in 0 or more, in {unit}; 0 is what sales say.</source>
        <translation>Isi 0 atau lebih, dalam {unit}; 0 berarti mengikuti penjualan saja.</translation>
    </message>
</context>
<context>
    <name>OrdersDesk</name>
    <message>
        <source>What is always kept</source>
        <translation>Stok minimum</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Pesanan ke pemasok</translation>
    </message>
    <message>
        <source>{count} orders are ready: look each of them through, and save it.</source>
        <translation>{count} pesanan siap: periksa satu per satu, lalu simpan.</translation>
    </message>
    <message>
        <source>{number} is saved: copy the message (Ctrl+C), or print it (F8).</source>
        <translation>{number} tersimpan: salin pesannya (Ctrl+C), atau cetak (F8).</translation>
    </message>
</context>
<context>
    <name>OrdersView</name>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Order goods</source>
        <translation>Pesan barang</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Belum ada pesanan di sini.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Stok minimum</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Goods came</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Salin pesan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Saringan lain</translation>
    </message>
    <message>
        <source>Press once more to throw this order away.</source>
        <translation>Tekan sekali lagi untuk membuang pesanan ini.</translation>
    </message>
    <message>
        <source>It was never saved, and cannot come back.</source>
        <translation>Pesanan ini belum pernah disimpan, jadi tidak bisa kembali.</translation>
    </message>
    <message>
        <source>The order that was not saved is thrown away.</source>
        <translation>Pesanan yang belum disimpan sudah dibuang.</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Order it in</source>
        <translation>Dipesan dalam</translation>
    </message>
    <message>
        <source>Always to be there</source>
        <translation>Stok minimum</translation>
    </message>
    <message>
        <source>Empty: what is sold says it alone.</source>
        <translation>Kosong: mengikuti penjualan saja.</translation>
    </message>
    <message>
        <source>What to order (Alt+8) adds this to what is expected to be sold.</source>
        <translation>Usulan pesanan (Alt+8) menambahkan ini pada perkiraan penjualan.</translation>
    </message>
    <message>
        <source>the pack in which it came last</source>
        <translation>kemasan pembelian terakhir</translation>
    </message>
    <message>
        <source>{name}: saved.</source>
        <translation>{name}: tersimpan.</translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>Another item</source>
        <translation>Barang lain</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Stok minimum</translation>
    </message>
    <message>
        <source>Nothing is kept on purpose yet: type the name of an item above.</source>
        <translation>Belum ada stok minimum: ketik nama barang di atas.</translation>
    </message>
    <message>
        <source>Choose an item of the list with Enter, or type the name of another.</source>
        <translation>Pilih barang di daftar dengan Enter, atau ketik nama barang lain.</translation>
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
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
</context>
</TS>
