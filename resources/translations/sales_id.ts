<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>PeriodBar</name>
    <message>
        <location filename="../../ui/sales/period_bar.py" line="37"/>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <location filename="../../ui/sales/period_bar.py" line="38"/>
        <source>7 days</source>
        <translation>7 hari</translation>
    </message>
    <message>
        <location filename="../../ui/sales/period_bar.py" line="39"/>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <location filename="../../ui/sales/period_bar.py" line="42"/>
        <location filename="../../ui/sales/period_bar.py" line="43"/>
        <source>Earlier</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <location filename="../../ui/sales/period_bar.py" line="45"/>
        <location filename="../../ui/sales/period_bar.py" line="46"/>
        <source>Later</source>
        <translation>Sesudahnya</translation>
    </message>
    <message>
        <location filename="../../ui/sales/period_bar.py" line="47"/>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <location filename="../../ui/sales/period_bar.py" line="141"/>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
</context>
<context>
    <name>ReasonEdit</name>
    <message>
        <location filename="../../ui/sales/reason_edit.py" line="26"/>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <location filename="../../ui/sales/reason_edit.py" line="27"/>
        <location filename="../../ui/sales/reason_edit.py" line="48"/>
        <source>in a few words</source>
        <translation>beberapa kata saja</translation>
    </message>
    <message>
        <location filename="../../ui/sales/reason_edit.py" line="48"/>
        <source>Reason, in a few words</source>
        <translation>Alasan, beberapa kata saja</translation>
    </message>
</context>
<context>
    <name>ReceiptPreview</name>
    <message>
        <location filename="../../ui/sales/receipt_preview.py" line="42"/>
        <source>Receipt {number} as PDF</source>
        <translation>Nota {number} sebagai PDF</translation>
    </message>
    <message>
        <location filename="../../ui/sales/receipt_preview.py" line="47"/>
        <source>Picture of the receipt</source>
        <translation>Gambar struk</translation>
    </message>
    <message>
        <location filename="../../ui/sales/receipt_preview.py" line="49"/>
        <source>Roll of 58 mm</source>
        <translation>Gulungan 58 mm</translation>
    </message>
    <message>
        <location filename="../../ui/sales/receipt_preview.py" line="50"/>
        <source>Roll of 80 mm</source>
        <translation>Gulungan 80 mm</translation>
    </message>
    <message>
        <location filename="../../ui/sales/receipt_preview.py" line="51"/>
        <source>Sheet of A5</source>
        <translation>Lembar A5</translation>
    </message>
    <message>
        <location filename="../../ui/sales/receipt_preview.py" line="54"/>
        <location filename="../../ui/sales/receipt_preview.py" line="161"/>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <location filename="../../ui/sales/receipt_preview.py" line="55"/>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <location filename="../../ui/sales/receipt_preview.py" line="79"/>
        <source>The PDF could not be saved there.</source>
        <translation>PDF tidak bisa disimpan di sana.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/receipt_preview.py" line="80"/>
        <source>Choose another folder, or free some room.</source>
        <translation>Pilih map lain, atau kosongkan tempat.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/receipt_preview.py" line="83"/>
        <source>Saved as {name}.</source>
        <translation>Tersimpan sebagai {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/receipt_preview.py" line="117"/>
        <source>Receipt as PDF</source>
        <translation>Struk sebagai PDF</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <location filename="../../ui/sales/return_form.py" line="58"/>
        <source>Lines that can come back</source>
        <translation>Baris yang bisa kembali</translation>
    </message>
    <message>
        <location filename="../../ui/sales/return_form.py" line="62"/>
        <location filename="../../ui/sales/return_form.py" line="63"/>
        <source>How much comes back</source>
        <translation>Jumlah kembali</translation>
    </message>
    <message>
        <location filename="../../ui/sales/return_form.py" line="64"/>
        <source>All of the line</source>
        <translation>Semua</translation>
    </message>
    <message>
        <location filename="../../ui/sales/return_form.py" line="66"/>
        <source>Damaged</source>
        <translation>Barang rusak</translation>
    </message>
    <message>
        <location filename="../../ui/sales/return_form.py" line="66"/>
        <source>Wrong goods</source>
        <translation>Salah barang</translation>
    </message>
    <message>
        <location filename="../../ui/sales/return_form.py" line="66"/>
        <source>Bought too much</source>
        <translation>Kelebihan beli</translation>
    </message>
    <message>
        <location filename="../../ui/sales/return_form.py" line="72"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../../ui/sales/return_form.py" line="73"/>
        <source>Take the goods back</source>
        <translation>Terima retur</translation>
    </message>
    <message>
        <location filename="../../ui/sales/return_form.py" line="156"/>
        <source>Take goods back</source>
        <translation>Retur barang</translation>
    </message>
    <message>
        <location filename="../../ui/sales/return_form.py" line="205"/>
        <source>How many {unit} come back</source>
        <translation>Berapa {unit} yang kembali</translation>
    </message>
    <message>
        <location filename="../../ui/sales/return_form.py" line="153"/>
        <source>Paid back</source>
        <translation>Uang kembali</translation>
    </message>
</context>
<context>
    <name>SaleDesk</name>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="44"/>
        <source>Choose a receipt to see what is on it.</source>
        <translation>Pilih nota untuk melihat isinya.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="86"/>
        <source>Void {number}</source>
        <translation>Batalkan {number}</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="86"/>
        <source>Return of {number}</source>
        <translation>Retur {number}</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="104"/>
        <location filename="../../ui/sales/sale_desk.py" line="115"/>
        <source>Void</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="105"/>
        <location filename="../../ui/sales/sale_desk.py" line="185"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="112"/>
        <source>Print again</source>
        <translation>Cetak ulang</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="113"/>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="113"/>
        <source>Take goods back</source>
        <translation>Retur barang</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="115"/>
        <source>Void the whole receipt</source>
        <translation>Batalkan seluruh nota</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="117"/>
        <location filename="../../ui/sales/sale_desk.py" line="193"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="117"/>
        <source>Receipt as PDF</source>
        <translation>Struk sebagai PDF</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="147"/>
        <source>All goods of this receipt have come back already.</source>
        <translation>Semua barang nota ini sudah kembali.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="178"/>
        <source>Next line</source>
        <translation>Baris berikut</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="179"/>
        <source>Line</source>
        <translation>Pilih baris</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="180"/>
        <source>Line above</source>
        <translation>Baris di atas</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="181"/>
        <source>One more</source>
        <translation>Tambah satu</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="182"/>
        <source>One less</source>
        <translation>Kurangi satu</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="183"/>
        <source>All of the line</source>
        <translation>Semua</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="184"/>
        <source>Take the goods back</source>
        <translation>Terima retur</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="197"/>
        <source>No printer is chosen yet.</source>
        <translation>Printer belum dipilih.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="198"/>
        <source>Choose one in the settings, or save a PDF.</source>
        <translation>Pilih di Atur, atau simpan PDF.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="205"/>
        <source>A copy of {number} was sent to the printer.</source>
        <translation>Salinan nota {number} dikirim ke printer.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="216"/>
        <source>The receipt is void.</source>
        <translation>Nota sudah dibatalkan.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="221"/>
        <source>Return {number} is recorded.</source>
        <translation>Retur {number} tersimpan.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_desk.py" line="226"/>
        <source>Pay back: {ways}.</source>
        <translation>Kembalikan {ways}.</translation>
    </message>
</context>
<context>
    <name>Sales</name>
    <message>
        <location filename="../../ui/sales/lines_back.py" line="64"/>
        <location filename="../../ui/sales/sale_sums.py" line="34"/>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <location filename="../../ui/sales/lines_back.py" line="65"/>
        <source>Comes back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../../ui/sales/lines_back.py" line="66"/>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <location filename="../../ui/sales/lines_back.py" line="75"/>
        <source>sold {quantity}</source>
        <translation>terjual {quantity}</translation>
    </message>
    <message>
        <location filename="../../ui/sales/lines_back.py" line="76"/>
        <source>sold {quantity}, {back} came back</source>
        <translation>terjual {quantity}, sudah kembali {back}</translation>
    </message>
    <message>
        <location filename="../../ui/sales/period_bar.py" line="143"/>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_sums.py" line="35"/>
        <source>Quantity</source>
        <translation>Jml</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_sums.py" line="36"/>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_sums.py" line="54"/>
        <source>Discount on the whole</source>
        <translation>Potongan nota</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_sums.py" line="58"/>
        <source>Rounding</source>
        <translation>Pembulatan tunai</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_sums.py" line="90"/>
        <source>received {received}, change {change}</source>
        <translation>diterima {received}, kembalian {change}</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_sums.py" line="101"/>
        <source>Voided</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_sums.py" line="103"/>
        <source>Return {number}</source>
        <translation>Retur {number}</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_sums.py" line="110"/>
        <source>at {price}</source>
        <translation>@ {price}</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_sums.py" line="112"/>
        <source>discount {amount}</source>
        <translation>potongan {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_sums.py" line="115"/>
        <source>{quantity} came back</source>
        <translation>kembali {quantity}</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_words.py" line="16"/>
        <source>Cash</source>
        <translation>Tunai</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_words.py" line="17"/>
        <source>QRIS</source>
        <translation>QRIS</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_words.py" line="18"/>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_words.py" line="26"/>
        <source>in cash</source>
        <translation>tunai</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_words.py" line="27"/>
        <source>by QRIS</source>
        <translation>lewat QRIS</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_words.py" line="28"/>
        <source>by transfer</source>
        <translation>lewat transfer</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_words.py" line="41"/>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_words.py" line="42"/>
        <source>Returned in part</source>
        <translation>Retur sebagian</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sale_words.py" line="43"/>
        <source>Void</source>
        <translation>Batal</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_model.py" line="22"/>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_model.py" line="23"/>
        <source>Receipt</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_model.py" line="25"/>
        <source>Paid by</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_model.py" line="30"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_model.py" line="31"/>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_model.py" line="49"/>
        <source>{name} and {count} more</source>
        <translation>{name} dan {count} lainnya</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_model.py" line="41"/>
        <source>member</source>
        <translation>anggota</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_totals.py" line="68"/>
        <source>{count} receipts</source>
        <translation>{count} nota</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_totals.py" line="69"/>
        <source>net {amount}</source>
        <translation>bersih {amount}</translation>
    </message>
</context>
<context>
    <name>SalesPage</name>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="52"/>
        <source>Search receipts</source>
        <translation>Cari nota</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="54"/>
        <source>Number, item, or total</source>
        <translation>Cari nomor nota, nama barang, atau total</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="61"/>
        <source>Receipts</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="73"/>
        <source>Receipts, {days}</source>
        <translation>Nota {days}</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="80"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="82"/>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="83"/>
        <source>Receipt</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="84"/>
        <source>Receipt above</source>
        <translation>Nota di atas</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="85"/>
        <source>Further down</source>
        <translation>Lebih ke bawah</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="86"/>
        <source>Further up</source>
        <translation>Lebih ke atas</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="89"/>
        <source>Other days</source>
        <translation>Hari lain</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="90"/>
        <source>Later days</source>
        <translation>Hari sesudahnya</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="91"/>
        <source>Day, 7 days, month</source>
        <translation>Hari, 7 hari, bulan</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="92"/>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="92"/>
        <source>Clear the search, then today</source>
        <translation>Kosongkan pencarian, lalu hari ini</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="94"/>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="174"/>
        <source>Look through the month</source>
        <translation>Cari sebulan</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="245"/>
        <source>No receipt of {days} fits the search.</source>
        <translation>Tidak ada nota {days} yang cocok.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_page.py" line="246"/>
        <source>Nothing was sold {days}.</source>
        <translation>Belum ada penjualan {days}.</translation>
    </message>
</context>
<context>
    <name>SalesRefusal</name>
    <message>
        <location filename="../../ui/sales/wording.py" line="23"/>
        <source>A reason is needed.</source>
        <translation>Alasan belum diisi.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/wording.py" line="24"/>
        <source>Write one, or choose one of those below.</source>
        <translation>Tulis sendiri, atau pilih di bawahnya.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/wording.py" line="32"/>
        <source>This receipt is not on this computer.</source>
        <translation>Nota ini tidak ada di komputer ini.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/wording.py" line="33"/>
        <source>Take it back at the till that sold it.</source>
        <translation>Batalkan di kasir yang menjualnya.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/wording.py" line="36"/>
        <source>This receipt was voided already.</source>
        <translation>Nota ini sudah dibatalkan.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/wording.py" line="37"/>
        <source>Nothing more is to be paid back.</source>
        <translation>Tidak ada uang yang perlu dikembalikan lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/wording.py" line="40"/>
        <source>Goods of this receipt have come back already.</source>
        <translation>Sebagian barang nota ini sudah kembali.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/wording.py" line="41"/>
        <source>Take the rest back as a return instead.</source>
        <translation>Terima sisanya sebagai retur.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/wording.py" line="44"/>
        <source>Nothing is chosen yet.</source>
        <translation>Belum ada barang yang dipilih.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/wording.py" line="45"/>
        <source>Fill in how much of a line comes back.</source>
        <translation>Isi jumlah yang kembali pada barisnya.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/wording.py" line="53"/>
        <source>Only {quantity} of {name} can come back.</source>
        <translation>Yang bisa kembali hanya {quantity} {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/wording.py" line="54"/>
        <source>{asked} were asked for. Count the goods again.</source>
        <translation>Diminta {asked}. Hitung lagi barangnya.</translation>
    </message>
</context>
<context>
    <name>SalesTotals</name>
    <message>
        <location filename="../../ui/sales/sales_totals.py" line="30"/>
        <source>{voids} voided, {returns} returns</source>
        <translation>{voids} batal, {returns} retur</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sales_totals.py" line="33"/>
        <source>Net, {count} receipts</source>
        <translation>Bersih, {count} nota</translation>
    </message>
</context>
<context>
    <name>SoldPanel</name>
    <message>
        <location filename="../../ui/sales/sold_panel.py" line="35"/>
        <source>Lines of the receipt</source>
        <translation>Isi nota</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sold_panel.py" line="39"/>
        <source>Print again</source>
        <translation>Cetak ulang</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sold_panel.py" line="40"/>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sold_panel.py" line="41"/>
        <source>Return</source>
        <translation>Retur</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sold_panel.py" line="42"/>
        <source>Void</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sold_panel.py" line="50"/>
        <source>member</source>
        <translation>anggota</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sold_panel.py" line="50"/>
        <source>not a member</source>
        <translation>bukan anggota</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sold_panel.py" line="54"/>
        <source>Total {amount} rupiah</source>
        <translation>Total {amount} rupiah</translation>
    </message>
    <message>
        <location filename="../../ui/sales/sold_panel.py" line="83"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>VoidForm</name>
    <message>
        <location filename="../../ui/sales/void_form.py" line="49"/>
        <source>Paid back by</source>
        <translation>Cara uang kembali</translation>
    </message>
    <message>
        <location filename="../../ui/sales/void_form.py" line="56"/>
        <source>Wrong goods</source>
        <translation>Salah barang</translation>
    </message>
    <message>
        <location filename="../../ui/sales/void_form.py" line="56"/>
        <source>Buyer changed mind</source>
        <translation>Pembeli batal</translation>
    </message>
    <message>
        <location filename="../../ui/sales/void_form.py" line="56"/>
        <source>Rung up twice</source>
        <translation>Tercatat dua kali</translation>
    </message>
    <message>
        <location filename="../../ui/sales/void_form.py" line="59"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../../ui/sales/void_form.py" line="60"/>
        <source>Void the receipt</source>
        <translation>Batalkan nota</translation>
    </message>
    <message>
        <location filename="../../ui/sales/void_form.py" line="69"/>
        <source>All goods go back into the stock: {count} lines.</source>
        <translation>Semua barang kembali ke stok: {count} baris.</translation>
    </message>
    <message>
        <location filename="../../ui/sales/void_form.py" line="105"/>
        <source>Void this receipt?</source>
        <translation>Batalkan nota ini</translation>
    </message>
    <message>
        <location filename="../../ui/sales/void_form.py" line="103"/>
        <source>Paid back</source>
        <translation>Uang kembali</translation>
    </message>
</context>
</TS>
