<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>IdleBar</name>
    <message>
        <source>{days} days</source>
        <translation>{days} hari</translation>
    </message>
    <message>
        <source>Not sold for</source>
        <translation>Tidak laku selama</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>{days} days</source>
        <translation>{days} hari</translation>
    </message>
    <message>
        <source>Goods come in</source>
        <translation>Barang datang dalam</translation>
    </message>
    <message>
        <source>And last for</source>
        <translation>Cukup untuk</translation>
    </message>
    <message>
        <source>Last supplier</source>
        <translation>Pemasok terakhir</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Semua pemasok</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Belum diketahui</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Bulan lalu</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tahun ini</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <translation>Tanggal sendiri</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Waktu</translation>
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
        <source>That is before the first day.</source>
        <translation>Itu sebelum tanggal awalnya.</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Make orders</source>
        <translation>Buat pesanan</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Salin pesan</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Look at the item</source>
        <translation>Lihat barang</translation>
    </message>
    <message>
        <source>The choice before</source>
        <translation>Pilihan sebelumnya</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Ubah pilihan</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Baca lagi</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Semua laporan</translation>
    </message>
    <message>
        <source>The message is copied: paste it into WhatsApp.</source>
        <translation>Pesan sudah disalin: tempelkan di WhatsApp.</translation>
    </message>
    <message>
        <source>Next supplier</source>
        <translation>Pemasok lain</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Waktu lain</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Kali</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Terjual</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>Penjualan</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Cukup</translation>
    </message>
    <message>
        <source>What sells best</source>
        <translation>Barang paling laku</translation>
    </message>
    <message>
        <source>What is asked for most often, and how long the rest lasts</source>
        <translation>Yang paling sering dibeli, dan sisanya cukup untuk berapa hari</translation>
    </message>
    <message>
        <source>Nothing was sold on these days.</source>
        <translation>Tidak ada penjualan pada hari-hari itu.</translation>
    </message>
    <message>
        <source>Times: how often it was on a receipt. Voided receipts are out.</source>
        <translation>Kali: berapa kali tertulis di nota. Nota batal tidak dihitung.</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} hari</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>Terakhir laku</translation>
    </message>
    <message>
        <source>First came</source>
        <translation>Pertama masuk</translation>
    </message>
    <message>
        <source>What nobody buys</source>
        <translation>Barang tidak laku</translation>
    </message>
    <message>
        <source>Goods that lie there unsold, and the money in them</source>
        <translation>Barang yang ada tetapi tidak dibeli, dan uang yang tertanam</translation>
    </message>
    <message>
        <source>Everything that is there was sold in that time.</source>
        <translation>Semua barang yang ada laku dalam waktu itu.</translation>
    </message>
    <message>
        <source>Money in them</source>
        <translation>Uang yang tertanam</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>What came only in that time is not listed: it is still new.</source>
        <translation>Barang yang baru masuk dalam waktu itu tidak didaftar.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>Last supplier</source>
        <translation>Pemasok terakhir</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Perlu</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Kira-kira</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>Usulan pesanan</translation>
    </message>
    <message>
        <source>From what really sold in the last 8 weeks; ready to be sent</source>
        <translation>Dari penjualan nyata 8 minggu terakhir; siap dikirim</translation>
    </message>
    <message>
        <source>By the sales until yesterday, what is there lasts until then.</source>
        <translation>Menurut penjualan sampai kemarin, stok cukup sampai saat itu.</translation>
    </message>
    <message>
        <source>Enough until {day}; where the supplier&apos;s days are known, they count.</source>
        <translation>Cukup sampai {day}; bila lama kirim pemasok diketahui, itu yang dipakai.</translation>
    </message>
    <message>
        <source>{count} of them without a price</source>
        <translation>{count} di antaranya belum ada harga</translation>
    </message>
    <message>
        <source>Items to order</source>
        <translation>Barang yang dipesan</translation>
    </message>
    <message>
        <source>May run out before the goods come</source>
        <translation>Bisa habis sebelum barang datang</translation>
    </message>
    <message>
        <source>May cost about</source>
        <translation>Kira-kira seharga</translation>
    </message>
    <message>
        <source>all suppliers</source>
        <translation>semua pemasok</translation>
    </message>
    <message>
        <source>sold {quantity} in {days} days</source>
        <translation>terjual {quantity} dalam {days} hari</translation>
    </message>
    <message>
        <source>{days} days without stock left out</source>
        <translation>{days} hari tanpa stok tidak dihitung</translation>
    </message>
    <message>
        <source>comes in {days} days</source>
        <translation>datang dalam {days} hari</translation>
    </message>
    <message>
        <source>order at {quantity}</source>
        <translation>titik pesan {quantity}</translation>
    </message>
    <message>
        <source>{quantity} ordered already</source>
        <translation>sudah dipesan {quantity}</translation>
    </message>
    <message>
        <source>{contents} each</source>
        <translation>isi {contents}</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>When people buy</source>
        <translation>Jam dan hari ramai</translation>
    </message>
    <message>
        <source>Sales by hour and by day of the week</source>
        <translation>Penjualan per jam dan per hari dalam minggu</translation>
    </message>
    <message>
        <source>{count} receipts</source>
        <translation>{count} nota</translation>
    </message>
    <message>
        <source>{count} receipts a day</source>
        <translation>{count} nota sehari</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Jam paling ramai</translation>
    </message>
    <message>
        <source>Busiest day</source>
        <translation>Hari paling ramai</translation>
    </message>
    <message>
        <source>What came back is taken off the hour in which it was sold.</source>
        <translation>Barang retur mengurangi jam saat barang itu dijual.</translation>
    </message>
    <message>
        <source>Receipts in each hour</source>
        <translation>Nota tiap jam</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Rata-rata sehari</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Worth at the end</source>
        <translation>Nilai akhir</translation>
    </message>
    <message>
        <source>What the stock is worth</source>
        <translation>Nilai persediaan</translation>
    </message>
    <message>
        <source>The cost of all goods on hand at the end of each day</source>
        <translation>Harga pokok semua barang yang ada, tiap akhir hari</translation>
    </message>
    <message>
        <source>No day is chosen.</source>
        <translation>Belum ada hari yang dipilih.</translation>
    </message>
    <message>
        <source>Goods whose cost nobody knows count for nothing.</source>
        <translation>Barang yang harga pokoknya belum diketahui tidak ikut dihitung.</translation>
    </message>
    <message>
        <source>Thousand rupiah at the end of the day</source>
        <translation>Ribu rupiah pada akhir hari</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senin</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Rabu</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Kamis</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Jumat</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Profit by item</source>
        <translation>Laba kotor per barang</translation>
    </message>
    <message>
        <source>What each item brought, what it had cost, what is left over</source>
        <translation>Penjualan tiap barang, harga pokoknya, dan sisanya</translation>
    </message>
    <message>
        <source>Profit by category</source>
        <translation>Laba kotor per kategori</translation>
    </message>
    <message>
        <source>The same for each category of goods</source>
        <translation>Hal yang sama untuk tiap kategori barang</translation>
    </message>
    <message>
        <source>Profit by supplier</source>
        <translation>Laba kotor per pemasok</translation>
    </message>
    <message>
        <source>The same for whoever brought the goods the last time</source>
        <translation>Hal yang sama menurut pemasok terakhir</translation>
    </message>
    <message>
        <source>{rate} of what was sold at a known cost</source>
        <translation>{rate} dari yang ada HPP-nya</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Omzet</translation>
    </message>
    <message>
        <source>rounding to coins {amount}</source>
        <translation>pembulatan {amount}</translation>
    </message>
    <message>
        <source>Cost of the goods</source>
        <translation>Harga pokok (HPP)</translation>
    </message>
    <message>
        <source>Profit before expenses</source>
        <translation>Laba kotor</translation>
    </message>
    <message>
        <source>Sold at unknown cost</source>
        <translation>Penjualan tanpa HPP</translation>
    </message>
    <message>
        <source>neither profit nor loss</source>
        <translation>belum dihitung laba atau rugi</translation>
    </message>
    <message>
        <source>Cost that became known later: {amount}, not counted here.</source>
        <translation>Harga pokok yang baru diketahui kemudian: {amount}, tidak dihitung di sini.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>belum dikenal</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>tanpa kategori</translation>
    </message>
    <message>
        <source>never came by a receipt of goods</source>
        <translation>belum pernah lewat barang masuk</translation>
    </message>
    <message>
        <source>Unknown cost</source>
        <translation>Tanpa HPP</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>HPP</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Laba kotor</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>belum tahu</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
</TS>
