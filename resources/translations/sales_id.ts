<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ReasonEdit</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>beberapa kata saja</translation>
    </message>
    <message>
        <source>Reason, in a few words</source>
        <translation>Alasan, beberapa kata saja</translation>
    </message>
</context>
<context>
    <name>ReceiptPreview</name>
    <message>
        <source>Receipt {number} as PDF</source>
        <translation>Nota {number} sebagai PDF</translation>
    </message>
    <message>
        <source>Picture of the receipt</source>
        <translation>Gambar struk</translation>
    </message>
    <message>
        <source>Roll of 58 mm</source>
        <translation>Gulungan 58 mm</translation>
    </message>
    <message>
        <source>Roll of 80 mm</source>
        <translation>Gulungan 80 mm</translation>
    </message>
    <message>
        <source>Sheet of A5</source>
        <translation>Lembar A5</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Tersimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>Receipt as PDF</source>
        <translation>Struk sebagai PDF</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>Lines that can come back</source>
        <translation>Baris yang bisa kembali</translation>
    </message>
    <message>
        <source>How much comes back</source>
        <translation>Jumlah kembali</translation>
    </message>
    <message>
        <source>All of the line</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Barang rusak</translation>
    </message>
    <message>
        <source>Wrong goods</source>
        <translation>Salah barang</translation>
    </message>
    <message>
        <source>Bought too much</source>
        <translation>Kelebihan beli</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Take the goods back</source>
        <translation>Terima retur</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>Retur barang</translation>
    </message>
    <message>
        <source>How many {unit} come back</source>
        <translation>Berapa {unit} yang kembali</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Uang kembali</translation>
    </message>
</context>
<context>
    <name>SaleDesk</name>
    <message>
        <source>Choose a receipt to see what is on it.</source>
        <translation>Pilih nota untuk melihat isinya.</translation>
    </message>
    <message>
        <source>Void {number}</source>
        <translation>Batalkan {number}</translation>
    </message>
    <message>
        <source>Return of {number}</source>
        <translation>Retur {number}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Cetak ulang</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>Retur barang</translation>
    </message>
    <message>
        <source>Void the whole receipt</source>
        <translation>Batalkan seluruh nota</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Receipt as PDF</source>
        <translation>Struk sebagai PDF</translation>
    </message>
    <message>
        <source>All goods of this receipt have come back already.</source>
        <translation>Semua barang nota ini sudah kembali.</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Baris berikut</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Pilih baris</translation>
    </message>
    <message>
        <source>Line above</source>
        <translation>Baris di atas</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Tambah satu</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Kurangi satu</translation>
    </message>
    <message>
        <source>All of the line</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Take the goods back</source>
        <translation>Terima retur</translation>
    </message>
    <message>
        <source>No printer is chosen yet.</source>
        <translation>Printer belum dipilih.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or save a PDF.</source>
        <translation>Pilih di Atur, atau simpan PDF.</translation>
    </message>
    <message>
        <source>A copy of {number} was sent to the printer.</source>
        <translation>Salinan nota {number} dikirim ke printer.</translation>
    </message>
    <message>
        <source>The receipt is void.</source>
        <translation>Nota sudah dibatalkan.</translation>
    </message>
    <message>
        <source>Return {number} is recorded.</source>
        <translation>Retur {number} tersimpan.</translation>
    </message>
    <message>
        <source>Pay back: {ways}.</source>
        <translation>Kembalikan {ways}.</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>sold {quantity}</source>
        <translation>terjual {quantity}</translation>
    </message>
    <message>
        <source>sold {quantity}, {back} came back</source>
        <translation>terjual {quantity}, sudah kembali {back}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jml</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Discount on the whole</source>
        <translation>Potongan nota</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Pembulatan tunai</translation>
    </message>
    <message>
        <source>Paid back too much</source>
        <translation>Kelebihan uang kembali</translation>
    </message>
    <message>
        <source>taken back at two tills: look for the money and the goods</source>
        <translation>dikembalikan di dua kasir: cari uang dan barangnya</translation>
    </message>
    <message>
        <source>received {received}, change {change}</source>
        <translation>diterima {received}, kembalian {change}</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Return {number}</source>
        <translation>Retur {number}</translation>
    </message>
    <message>
        <source>at {price}</source>
        <translation>@ {price}</translation>
    </message>
    <message>
        <source>discount {amount}</source>
        <translation>potongan {amount}</translation>
    </message>
    <message>
        <source>{quantity} came back</source>
        <translation>kembali {quantity}</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tunai</translation>
    </message>
    <message>
        <source>QRIS</source>
        <translation>QRIS</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Kasbon</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Simpanan</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>tunai</translation>
    </message>
    <message>
        <source>by QRIS</source>
        <translation>lewat QRIS</translation>
    </message>
    <message>
        <source>by transfer</source>
        <translation>lewat transfer</translation>
    </message>
    <message>
        <source>off what is owed</source>
        <translation>mengurangi kasbon</translation>
    </message>
    <message>
        <source>to savings</source>
        <translation>ke simpanan</translation>
    </message>
    <message>
        <source>Taken off the credit</source>
        <translation>Potong kasbon</translation>
    </message>
    <message>
        <source>Back into savings</source>
        <translation>Kembali ke simpanan</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Returned in part</source>
        <translation>Retur sebagian</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Paid back twice</source>
        <translation>Kembali dobel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>{name} and {count} more</source>
        <translation>{name} dan {count} lainnya</translation>
    </message>
    <message>
        <source>member</source>
        <translation>anggota</translation>
    </message>
    <message>
        <source>{count} receipts</source>
        <translation>{count} nota</translation>
    </message>
    <message>
        <source>net {amount}</source>
        <translation>bersih {amount}</translation>
    </message>
</context>
<context>
    <name>SalesPage</name>
    <message>
        <source>Search receipts</source>
        <translation>Cari nota</translation>
    </message>
    <message>
        <source>Number, item, or total</source>
        <translation>Cari nomor nota, nama barang, atau total</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Receipts, {days}</source>
        <translation>Nota {days}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Receipt above</source>
        <translation>Nota di atas</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Hari lain</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Hari sesudahnya</translation>
    </message>
    <message>
        <source>Day, 7 days, month</source>
        <translation>Hari, 7 hari, bulan</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Clear the search, then today</source>
        <translation>Kosongkan pencarian, lalu hari ini</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Look through the month</source>
        <translation>Cari sebulan</translation>
    </message>
    <message>
        <source>No receipt of {days} fits the search.</source>
        <translation>Tidak ada nota {days} yang cocok.</translation>
    </message>
    <message>
        <source>Nothing was sold {days}.</source>
        <translation>Belum ada penjualan {days}.</translation>
    </message>
</context>
<context>
    <name>SalesPeriodBar</name>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 hari</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sesudahnya</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
</context>
<context>
    <name>SalesRefusal</name>
    <message>
        <source>A reason is needed.</source>
        <translation>Alasan belum diisi.</translation>
    </message>
    <message>
        <source>Write one, or choose one of those below.</source>
        <translation>Tulis sendiri, atau pilih di bawahnya.</translation>
    </message>
    <message>
        <source>This receipt is not on this computer.</source>
        <translation>Nota ini tidak ada di komputer ini.</translation>
    </message>
    <message>
        <source>Take it back at the till that sold it.</source>
        <translation>Batalkan di kasir yang menjualnya.</translation>
    </message>
    <message>
        <source>This receipt was voided already.</source>
        <translation>Nota ini sudah dibatalkan.</translation>
    </message>
    <message>
        <source>Nothing more is to be paid back.</source>
        <translation>Tidak ada uang yang perlu dikembalikan lagi.</translation>
    </message>
    <message>
        <source>Goods of this receipt have come back already.</source>
        <translation>Sebagian barang nota ini sudah kembali.</translation>
    </message>
    <message>
        <source>Take the rest back as a return instead.</source>
        <translation>Terima sisanya sebagai retur.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Belum ada barang yang dipilih.</translation>
    </message>
    <message>
        <source>Fill in how much of a line comes back.</source>
        <translation>Isi jumlah yang kembali pada barisnya.</translation>
    </message>
    <message>
        <source>Only {quantity} of {name} can come back.</source>
        <translation>Yang bisa kembali hanya {quantity} {name}.</translation>
    </message>
    <message>
        <source>{asked} were asked for. Count the goods again.</source>
        <translation>Diminta {asked}. Hitung lagi barangnya.</translation>
    </message>
</context>
<context>
    <name>SalesSaving</name>
    <message>
        <source>sales from {day}</source>
        <translation>penjualan mulai {day}</translation>
    </message>
</context>
<context>
    <name>SalesTotals</name>
    <message>
        <source>{voids} voided, {returns} returns</source>
        <translation>{voids} batal, {returns} retur</translation>
    </message>
    <message>
        <source>Net, {count} receipts</source>
        <translation>Bersih, {count} nota</translation>
    </message>
</context>
<context>
    <name>SoldPanel</name>
    <message>
        <source>Lines of the receipt</source>
        <translation>Isi nota</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Cetak ulang</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>member</source>
        <translation>anggota</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>bukan anggota</translation>
    </message>
    <message>
        <source>Total {amount} rupiah</source>
        <translation>Total {amount} rupiah</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>VoidForm</name>
    <message>
        <source>Paid back by</source>
        <translation>Cara uang kembali</translation>
    </message>
    <message>
        <source>Wrong goods</source>
        <translation>Salah barang</translation>
    </message>
    <message>
        <source>Buyer changed mind</source>
        <translation>Pembeli batal</translation>
    </message>
    <message>
        <source>Rung up twice</source>
        <translation>Tercatat dua kali</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Void the receipt</source>
        <translation>Batalkan nota</translation>
    </message>
    <message>
        <source>All goods go back into the stock: {count} lines.</source>
        <translation>Semua barang kembali ke stok: {count} baris.</translation>
    </message>
    <message>
        <source>Void this receipt?</source>
        <translation>Batalkan nota ini</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Uang kembali</translation>
    </message>
</context>
</TS>
