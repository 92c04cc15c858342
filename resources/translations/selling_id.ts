<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AmountForm</name>
    <message>
        <location filename="../../ui/selling/amount_form.py" line="44"/>
        <source>Take the last part back</source>
        <translation>Batalkan bagian terakhir</translation>
    </message>
    <message>
        <location filename="../../ui/selling/amount_form.py" line="45"/>
        <source>Take the last part back (-)</source>
        <translation>Batalkan bagian terakhir (-)</translation>
    </message>
    <message>
        <location filename="../../ui/selling/amount_form.py" line="49"/>
        <location filename="../../ui/selling/amount_form.py" line="130"/>
        <source>Handed over</source>
        <translation>Uang diterima</translation>
    </message>
    <message>
        <location filename="../../ui/selling/amount_form.py" line="53"/>
        <source>Reference</source>
        <translation>Nomor referensi</translation>
    </message>
    <message>
        <location filename="../../ui/selling/amount_form.py" line="92"/>
        <source>Number on the phone or slip</source>
        <translation>Nomor di HP atau struk</translation>
    </message>
    <message>
        <location filename="../../ui/selling/amount_form.py" line="69"/>
        <source>Put down: {parts}</source>
        <translation>Sudah: {parts}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/amount_form.py" line="72"/>
        <source>Cash rounding {amount}</source>
        <translation>Pembulatan tunai {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/amount_form.py" line="79"/>
        <source>Exact cash</source>
        <translation>Uang pas</translation>
    </message>
    <message>
        <location filename="../../ui/selling/amount_form.py" line="130"/>
        <source>Rest in cash</source>
        <translation>Sisa tunai</translation>
    </message>
    <message>
        <location filename="../../ui/selling/amount_form.py" line="131"/>
        <source>By {method}</source>
        <translation>Lewat {method}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/amount_form.py" line="135"/>
        <source>Other way</source>
        <translation>Cara lain</translation>
    </message>
    <message>
        <location filename="../../ui/selling/amount_form.py" line="137"/>
        <source>A second way to pay (+)</source>
        <translation>Tambah cara bayar (+)</translation>
    </message>
    <message>
        <location filename="../../ui/selling/amount_form.py" line="150"/>
        <source>Reference on the phone or slip</source>
        <translation>Nomor referensi di HP atau struk</translation>
    </message>
</context>
<context>
    <name>BigFigure</name>
    <message>
        <location filename="../../ui/selling/figures.py" line="75"/>
        <source>{name} {amount} rupiah</source>
        <translation>{name} {amount} rupiah</translation>
    </message>
</context>
<context>
    <name>BuyerChip</name>
    <message>
        <location filename="../../ui/selling/notices.py" line="69"/>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <location filename="../../ui/selling/notices.py" line="69"/>
        <source>Not a member</source>
        <translation>Bukan anggota</translation>
    </message>
    <message>
        <location filename="../../ui/selling/notices.py" line="70"/>
        <source>Counts for the member&apos;s share</source>
        <translation>Dihitung untuk jasa anggota</translation>
    </message>
    <message>
        <location filename="../../ui/selling/notices.py" line="70"/>
        <source>F3 for a member</source>
        <translation>F3 bila anggota</translation>
    </message>
</context>
<context>
    <name>Cart</name>
    <message>
        <location filename="../../ui/selling/cart_rows.py" line="38"/>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <location filename="../../ui/selling/cart_rows.py" line="38"/>
        <source>Qty</source>
        <translation>Jml</translation>
    </message>
    <message>
        <location filename="../../ui/selling/cart_rows.py" line="39"/>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/cart_rows.py" line="39"/>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <location filename="../../ui/selling/cart_rows.py" line="40"/>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/cart_rows.py" line="40"/>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <location filename="../../ui/selling/cart_rows.py" line="46"/>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <location filename="../../ui/selling/cart_rows.py" line="67"/>
        <source>of {count}</source>
        <translation>isi {count}</translation>
    </message>
</context>
<context>
    <name>ChangeNotes</name>
    <message>
        <location filename="../../ui/selling/change_notes.py" line="36"/>
        <source>An easy way to give change</source>
        <translation>Cara mudah memberi kembalian</translation>
    </message>
    <message>
        <location filename="../../ui/selling/change_notes.py" line="78"/>
        <source>{count} coins</source>
        <translation>{count} keping</translation>
    </message>
    <message>
        <location filename="../../ui/selling/change_notes.py" line="79"/>
        <source>{count} notes</source>
        <translation>{count} lembar</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <location filename="../../ui/selling/entry_bar.py" line="37"/>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <location filename="../../ui/selling/entry_bar.py" line="46"/>
        <location filename="../../ui/selling/entry_bar.py" line="51"/>
        <source>Enter it</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/entry_bar.py" line="49"/>
        <location filename="../../ui/selling/entry_bar.py" line="52"/>
        <source>Leave</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <location filename="../../ui/selling/found_rows.py" line="23"/>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <location filename="../../ui/selling/found_rows.py" line="24"/>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <location filename="../../ui/selling/found_rows.py" line="25"/>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <location filename="../../ui/selling/found_rows.py" line="35"/>
        <source>Put aside</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/found_rows.py" line="36"/>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <location filename="../../ui/selling/found_rows.py" line="37"/>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <location filename="../../ui/selling/found_rows.py" line="38"/>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <location filename="../../ui/selling/found_rows.py" line="52"/>
        <source>Below zero</source>
        <translation>Stok minus</translation>
    </message>
    <message>
        <location filename="../../ui/selling/found_rows.py" line="54"/>
        <source>Sold out</source>
        <translation>Habis</translation>
    </message>
    <message>
        <location filename="../../ui/selling/found_rows.py" line="56"/>
        <source>Nearly sold out</source>
        <translation>Hampir habis</translation>
    </message>
    <message>
        <location filename="../../ui/selling/found_rows.py" line="57"/>
        <source>In stock</source>
        <translation>Ada</translation>
    </message>
    <message>
        <location filename="../../ui/selling/found_rows.py" line="64"/>
        <source>{unit} of {count} {base}</source>
        <translation>{unit} isi {count} {base}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/found_rows.py" line="83"/>
        <source>No price yet</source>
        <translation>Belum ada harga</translation>
    </message>
</context>
<context>
    <name>HeldDesk</name>
    <message>
        <location filename="../../ui/selling/held_desk.py" line="49"/>
        <source>Put aside for</source>
        <translation>Tahan nota untuk</translation>
    </message>
    <message>
        <location filename="../../ui/selling/held_desk.py" line="50"/>
        <source>A name helps to find it again; it may stay empty.</source>
        <translation>Nama memudahkan mencari; boleh kosong.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/held_desk.py" line="60"/>
        <source>{count} put aside</source>
        <translation>{count} nota ditahan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/held_desk.py" line="66"/>
        <source>No cart is put aside.</source>
        <translation>Tidak ada nota yang ditahan.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/held_desk.py" line="67"/>
        <source>F8 puts the cart at hand aside for a while.</source>
        <translation>F8 menahan nota yang sedang dibuat.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/held_desk.py" line="144"/>
        <source>Go on with the receipt from before?</source>
        <translation>Lanjutkan nota tadi?</translation>
    </message>
    <message>
        <location filename="../../ui/selling/held_desk.py" line="145"/>
        <source>{count} lines, {amount}, kept at {time}. Every line is here.</source>
        <translation>{count} baris, {amount}, tersimpan {time}. Semua baris ada di sini.</translation>
    </message>
</context>
<context>
    <name>LineDesk</name>
    <message>
        <location filename="../../ui/selling/line_desk.py" line="65"/>
        <source>Quantity of {name}</source>
        <translation>Jumlah {name}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_desk.py" line="80"/>
        <source>This line</source>
        <translation>Baris ini</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_desk.py" line="81"/>
        <source>The whole</source>
        <translation>Semua</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_desk.py" line="84"/>
        <location filename="../../ui/selling/line_desk.py" line="88"/>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_desk.py" line="85"/>
        <source>On the whole, {amount}</source>
        <translation>Untuk semua, {amount}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_desk.py" line="105"/>
        <source>{name} is taken out.</source>
        <translation>{name} dihapus.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_desk.py" line="112"/>
        <source>The cart is empty.</source>
        <translation>Nota dikosongkan.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_desk.py" line="207"/>
        <source>Nearly expired</source>
        <translation>Hampir kedaluwarsa</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_desk.py" line="207"/>
        <source>Damaged pack</source>
        <translation>Kemasan rusak</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_desk.py" line="210"/>
        <source>So large a discount is written down with a reason.</source>
        <translation>Potongan sebesar ini dicatat dengan alasan.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_desk.py" line="211"/>
        <source>Why {discount}?</source>
        <translation>Alasan potongan {discount}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_desk.py" line="215"/>
        <source>Ctrl+Z brings it back.</source>
        <translation>Ctrl+Z mengembalikannya.</translation>
    </message>
</context>
<context>
    <name>LineTools</name>
    <message>
        <location filename="../../ui/selling/line_tools.py" line="95"/>
        <source>One less</source>
        <translation>Kurangi satu</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_tools.py" line="96"/>
        <source>One more</source>
        <translation>Tambah satu</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_tools.py" line="97"/>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_tools.py" line="98"/>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_tools.py" line="99"/>
        <source>Take the line out</source>
        <translation>Hapus baris</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_tools.py" line="99"/>
        <source>Out</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_tools.py" line="100"/>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_tools.py" line="101"/>
        <source>Check a price</source>
        <translation>Cek harga</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_tools.py" line="102"/>
        <source>Empty the cart</source>
        <translation>Kosongkan nota</translation>
    </message>
    <message>
        <location filename="../../ui/selling/line_tools.py" line="103"/>
        <source>Keys on the screen</source>
        <translation>Papan tombol di layar</translation>
    </message>
</context>
<context>
    <name>PaidPanel</name>
    <message>
        <location filename="../../ui/selling/paid_panel.py" line="60"/>
        <location filename="../../ui/selling/paid_panel.py" line="87"/>
        <source>Change</source>
        <translation>Kembalian</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paid_panel.py" line="68"/>
        <source>New receipt</source>
        <translation>Nota baru</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paid_panel.py" line="70"/>
        <location filename="../../ui/selling/paid_panel.py" line="71"/>
        <source>Print again</source>
        <translation>Cetak ulang</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paid_panel.py" line="72"/>
        <location filename="../../ui/selling/paid_panel.py" line="73"/>
        <source>Drawer</source>
        <translation>Buka laci</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paid_panel.py" line="82"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paid_panel.py" line="77"/>
        <location filename="../../ui/selling/paid_panel.py" line="89"/>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paid_panel.py" line="148"/>
        <source>{method} received</source>
        <translation>{method} diterima</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="54"/>
        <source>The printer is tried again.</source>
        <translation>Printer dicoba lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="71"/>
        <source>No receipt yet today</source>
        <translation>Belum ada nota hari ini</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="73"/>
        <source>Last receipt {number}</source>
        <translation>Nota terakhir {number}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="74"/>
        <source>{total} in cash · change {change}</source>
        <translation>{total} tunai · kembali {change}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="76"/>
        <source>{total} without cash</source>
        <translation>{total} non-tunai</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="83"/>
        <source>Not printed. F9 prints it.</source>
        <translation>Struk tidak dicetak. F9 mencetaknya.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="86"/>
        <source>Receipt kept, no printer yet</source>
        <translation>Struk tersimpan, belum ada printer</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="91"/>
        <source>The receipt may not be on paper.</source>
        <translation>Struk mungkin belum tercetak.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="92"/>
        <source>Look at the paper. F9 prints a copy.</source>
        <translation>Lihat kertasnya. F9 mencetak salinan.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="95"/>
        <source>The receipt was sent to the printer</source>
        <translation>Struk dikirim ke printer</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="103"/>
        <source>{do}, then press F9. The sale is safe.</source>
        <translation>{do}, lalu tekan F9. Nota tidak perlu dibuat ulang.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="106"/>
        <source>Receipt not printed yet: out of paper.</source>
        <translation>Struk belum tercetak: kertas habis.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="107"/>
        <source>Put paper in</source>
        <translation>Isi kertas</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="109"/>
        <source>Receipt not printed yet: no printer found.</source>
        <translation>Struk belum tercetak: printer tidak tersambung.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="110"/>
        <source>Check its cable and power</source>
        <translation>Periksa kabel dan listriknya</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="112"/>
        <source>Receipt not printed yet: the printer does not answer.</source>
        <translation>Struk belum tercetak: printer tidak menjawab.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="113"/>
        <source>Switch it off and on</source>
        <translation>Matikan lalu nyalakan printer</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="115"/>
        <source>Receipt not printed yet: this printer cannot be used.</source>
        <translation>Struk belum tercetak: printer ini tidak bisa dipakai.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="116"/>
        <source>Choose another under Settings. The sale is safe.</source>
        <translation>Pilih printer lain di Atur. Nota sudah aman.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/paper_desk.py" line="133"/>
        <source>Receipt {number} is printed again.</source>
        <translation>Struk {number} dicetak lagi.</translation>
    </message>
</context>
<context>
    <name>PayDesk</name>
    <message>
        <location filename="../../ui/selling/pay_desk.py" line="127"/>
        <source>First type a part that is below the total</source>
        <translation>Isi dulu sebagian, di bawah total</translation>
    </message>
</context>
<context>
    <name>PaymentPanel</name>
    <message>
        <location filename="../../ui/selling/payment_panel.py" line="46"/>
        <location filename="../../ui/selling/payment_panel.py" line="66"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../ui/selling/payment_panel.py" line="51"/>
        <location filename="../../ui/selling/payment_panel.py" line="151"/>
        <source>Change</source>
        <translation>Kembalian</translation>
    </message>
    <message>
        <location filename="../../ui/selling/payment_panel.py" line="54"/>
        <source>Save &amp; print</source>
        <translation>Simpan &amp; cetak</translation>
    </message>
    <message>
        <location filename="../../ui/selling/payment_panel.py" line="57"/>
        <source>Save only</source>
        <translation>Simpan saja</translation>
    </message>
    <message>
        <location filename="../../ui/selling/payment_panel.py" line="59"/>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <location filename="../../ui/selling/payment_panel.py" line="154"/>
        <source>Missing</source>
        <translation>Kurang</translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <location filename="../../ui/selling/sale_panel.py" line="31"/>
        <location filename="../../ui/selling/sale_panel.py" line="69"/>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../ui/selling/sale_panel.py" line="34"/>
        <source>Pay</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <location filename="../../ui/selling/sale_panel.py" line="36"/>
        <source>Exact cash</source>
        <translation>Uang pas</translation>
    </message>
    <message>
        <location filename="../../ui/selling/sale_panel.py" line="37"/>
        <source>Price check</source>
        <translation>Cek harga</translation>
    </message>
    <message>
        <location filename="../../ui/selling/sale_panel.py" line="65"/>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/sale_panel.py" line="66"/>
        <source>Rounding (cash)</source>
        <translation>Pembulatan (tunai)</translation>
    </message>
    <message>
        <location filename="../../ui/selling/sale_panel.py" line="87"/>
        <source>Goods</source>
        <translation>Jumlah barang</translation>
    </message>
    <message>
        <location filename="../../ui/selling/sale_panel.py" line="88"/>
        <source>Goods · {count} lines</source>
        <translation>Jumlah barang · {count} baris</translation>
    </message>
</context>
<context>
    <name>ScanDesk</name>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="134"/>
        <source>Weight of {name} in {unit}</source>
        <translation>Berat {name} ({unit})</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="155"/>
        <source>The code&apos;s last figure does not fit; compare the name</source>
        <translation>Angka terakhir kode janggal; cocokkan namanya</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="174"/>
        <source>This code cannot be read.</source>
        <translation>Kode ini tidak terbaca.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="175"/>
        <source>Scan it once more, or find the goods by name.</source>
        <translation>Pindai sekali lagi, atau cari lewat nama.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="203"/>
        <source>The next scan counts {count} times.</source>
        <translation>Pindaian berikutnya dihitung {count}.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="223"/>
        <source>{count} found</source>
        <translation>{count} barang cocok</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="251"/>
        <source>Before the star stands a quantity, such as 5* or 0,25*.</source>
        <translation>Di depan bintang tulis jumlah, misalnya 5* atau 0,25*.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="267"/>
        <source>Price check: scan goods, or type a name.</source>
        <translation>Cek harga: pindai barang, atau ketik nama.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="268"/>
        <source>Nothing goes into the cart. Esc leaves.</source>
        <translation>Tidak masuk nota. Esc untuk keluar.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="276"/>
        <source>Nothing is called “{text}”.</source>
        <translation>Tidak ada barang “{text}”.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="277"/>
        <source>Type a part of the name, or note new goods.</source>
        <translation>Ketik sebagian namanya, atau catat barang baru.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="284"/>
        <source>{name} has no price yet.</source>
        <translation>{name} belum ada harganya.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="285"/>
        <source>Set the price, then scan it again.</source>
        <translation>Isi harganya, lalu pindai lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="287"/>
        <source>{name} is no longer sold in this pack.</source>
        <translation>{name} tidak dijual lagi dalam kemasan ini.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_desk.py" line="288"/>
        <source>Take another pack, or set it to be sold again.</source>
        <translation>Ambil kemasan lain, atau buka lagi penjualannya.</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="56"/>
        <source>Ready for the next buyer</source>
        <translation>Siap untuk pembeli berikutnya</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="57"/>
        <source>Scan goods, or type a name or a code.</source>
        <translation>Pindai barang, atau ketik nama atau kode.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="69"/>
        <source>In stock: {stock}</source>
        <translation>Stok {stock}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="72"/>
        <source>Price only, not in the cart</source>
        <translation>Cek harga, tidak masuk nota</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="74"/>
        <source>{unit} of {count} {base}</source>
        <translation>{unit} isi {count} {base}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="80"/>
        <source>no price</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="81"/>
        <source>a {unit}</source>
        <translation>per {unit}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="113"/>
        <source>Code {code} is not on the list of goods yet.</source>
        <translation>Kode {code} belum ada di daftar barang.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="114"/>
        <source>Compare its figures with the pack.</source>
        <translation>Cocokkan angkanya dengan kemasan.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="125"/>
        <source>The book has {left} left, {asked} are asked for.</source>
        <translation>Stok tercatat tinggal {left}, diminta {asked}.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="129"/>
        <source>The book has none left, {asked} are asked for.</source>
        <translation>Stok tercatat sudah habis, diminta {asked}.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="130"/>
        <source>Is it there? Sell it; the next count will look into it.</source>
        <translation>Barangnya ada? Jual saja, nanti diperiksa saat opname.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="131"/>
        <source>Sell {count}</source>
        <translation>Jual {count}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="139"/>
        <source>Make it {count}</source>
        <translation>Jadikan {count}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/scan_strip.py" line="180"/>
        <source>{stock} left</source>
        <translation>Sisa {stock}</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <location filename="../../ui/selling/screen_keys.py" line="48"/>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <location filename="../../ui/selling/screen_keys.py" line="51"/>
        <source>Rub out</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <location filename="../../ui/selling/screen_keys.py" line="63"/>
        <source>Keys on the screen</source>
        <translation>Papan tombol di layar</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <location filename="../../ui/selling/wording.py" line="27"/>
        <source>Cash</source>
        <translation>Tunai</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="28"/>
        <source>QRIS</source>
        <translation>QRIS</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="29"/>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <location filename="../../ui/selling/till_words.py" line="17"/>
        <source>No cart put aside</source>
        <translation>Tidak ada nota ditahan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_words.py" line="17"/>
        <source>F8 puts this one aside</source>
        <translation>F8 menahan nota ini</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_words.py" line="18"/>
        <source>{count} put aside</source>
        <translation>{count} nota ditahan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_words.py" line="19"/>
        <source>{name} · {count} lines · {time}</source>
        <translation>{name} · {count} baris · {time}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_words.py" line="30"/>
        <source>Receipt {number} is paid and saved</source>
        <translation>Nota {number} lunas dan sudah tersimpan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_words.py" line="31"/>
        <source>Scan goods for a new receipt. The change stays until then.</source>
        <translation>Pindai barang untuk mulai nota baru. Kembalian tetap tampil sampai pindaian berikutnya.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_words.py" line="33"/>
        <source>Scan goods for a new receipt.</source>
        <translation>Pindai barang untuk mulai nota baru.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_words.py" line="40"/>
        <source>Saved on this computer {time}</source>
        <translation>Tersimpan di komputer ini {time}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_words.py" line="42"/>
        <source>Receipt saved {time}</source>
        <translation>Nota tersimpan {time}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_words.py" line="43"/>
        <source>Saved {time}</source>
        <translation>Tersimpan {time}</translation>
    </message>
</context>
<context>
    <name>TillKeys</name>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="27"/>
        <location filename="../../ui/selling/till_keys.py" line="89"/>
        <source>Find goods</source>
        <translation>Cari barang</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="30"/>
        <location filename="../../ui/selling/till_keys.py" line="124"/>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="32"/>
        <source>Member or walk-in buyer</source>
        <translation>Anggota atau bukan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="36"/>
        <location filename="../../ui/selling/till_keys.py" line="119"/>
        <source>Exact cash</source>
        <translation>Uang pas</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="38"/>
        <source>Exact cash: save &amp; print at once</source>
        <translation>Uang pas: langsung simpan &amp; cetak</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="43"/>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="50"/>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="57"/>
        <source>Put aside</source>
        <translation>Tahan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="59"/>
        <source>Put the cart aside, or take one up again</source>
        <translation>Tahan nota, atau panggil lagi</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="61"/>
        <location filename="../../ui/selling/till_keys.py" line="88"/>
        <source>Print again</source>
        <translation>Cetak ulang</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="62"/>
        <source>Pay</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="63"/>
        <source>Take out</source>
        <translation>Hapus baris</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="64"/>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="79"/>
        <source>New receipt</source>
        <translation>Nota baru</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="84"/>
        <location filename="../../ui/selling/till_keys.py" line="165"/>
        <source>Scan</source>
        <translation>Pindai</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="85"/>
        <source>Begins a new receipt</source>
        <translation>Mulai nota baru</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="90"/>
        <location filename="../../ui/selling/till_keys.py" line="173"/>
        <source>Carts put aside</source>
        <translation>Nota ditahan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="91"/>
        <location filename="../../ui/selling/till_keys.py" line="171"/>
        <source>Check a price</source>
        <translation>Cek harga saja</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="92"/>
        <location filename="../../ui/selling/till_keys.py" line="172"/>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="101"/>
        <source>Enter it</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="102"/>
        <source>Leave</source>
        <translation>Batal</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="105"/>
        <source>Line or whole</source>
        <translation>Baris atau semua</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="115"/>
        <source>Takes {amount}, saves &amp; prints at once</source>
        <translation>Terima {amount}, simpan &amp; cetak</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="117"/>
        <location filename="../../ui/selling/till_keys.py" line="142"/>
        <source>Save &amp; print</source>
        <translation>Simpan &amp; cetak</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="118"/>
        <location filename="../../ui/selling/till_keys.py" line="143"/>
        <source>Save only</source>
        <translation>Simpan saja</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="121"/>
        <source>Another way</source>
        <translation>Tambah cara bayar</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="122"/>
        <location filename="../../ui/selling/till_keys.py" line="147"/>
        <source>Back to the goods</source>
        <translation>Kembali ke barang</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="123"/>
        <source>Part back</source>
        <translation>Batalkan bagian</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="25"/>
        <source>While it is paid</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="25"/>
        <source>Lines</source>
        <translation>Baris nota</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="45"/>
        <source>Quantity or weight: 0,25</source>
        <translation>Jumlah atau berat: 0,25</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="52"/>
        <source>Discount: 2.000 or 10%</source>
        <translation>Potongan: 2.000 atau 10%</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="144"/>
        <source>Cash, QRIS, bank transfer</source>
        <translation>Tunai, QRIS, transfer bank</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="145"/>
        <source>Another way to pay, and back</source>
        <translation>Tambah cara bayar, batalkan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="146"/>
        <source>A quick sum, saved at once</source>
        <translation>Jumlah cepat, simpan &amp; cetak</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="163"/>
        <source>Straight away, no click needed</source>
        <translation>Langsung, tanpa klik kotak</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="166"/>
        <source>then scan: five of it</source>
        <translation>lalu pindai: 5 buah</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="161"/>
        <source>One more</source>
        <translation>Tambah satu</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="162"/>
        <source>One less</source>
        <translation>Kurangi satu</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="169"/>
        <source>Another line</source>
        <translation>Pilih baris</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="170"/>
        <source>Empty the cart</source>
        <translation>Kosongkan (bisa diurungkan)</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="174"/>
        <source>One step back</source>
        <translation>Mundur selangkah</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_keys.py" line="181"/>
        <source>Open drawer</source>
        <translation>Buka laci</translation>
    </message>
    <message>
        <source>New receipt, for a member</source>
        <translation>Nota baru untuk anggota</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <location filename="../../ui/selling/till_page.py" line="93"/>
        <source>Till</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_page.py" line="109"/>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_page.py" line="227"/>
        <source>The cart is put aside. F8 takes it up again.</source>
        <translation>Nota ditahan. F8 memanggilnya lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_page.py" line="259"/>
        <source>Saving …</source>
        <translation>Menyimpan …</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_page.py" line="264"/>
        <source>Not saved yet</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_page.py" line="294"/>
        <source>Price check: scan goods, or type a name</source>
        <translation>Cek harga: pindai barang, atau ketik nama</translation>
    </message>
</context>
<context>
    <name>TillQuestion</name>
    <message>
        <location filename="../../ui/selling/questions.py" line="95"/>
        <source>Read as {amount}.</source>
        <translation>Dibaca {amount}.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/questions.py" line="191"/>
        <source>Write {small} or {large}.</source>
        <translation>Tulis {small} atau {large}.</translation>
    </message>
</context>
<context>
    <name>TillRefusal</name>
    <message>
        <location filename="../../ui/selling/wording.py" line="44"/>
        <source>The quantity must be more than 0.</source>
        <translation>Jumlah harus lebih dari 0.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="45"/>
        <source>To take the line out, press Del.</source>
        <translation>Untuk menghapus baris, tekan Del.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="48"/>
        <source>So large a quantity cannot be right.</source>
        <translation>Jumlah sebesar ini tidak mungkin.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="49"/>
        <source>Was a code scanned into the quantity? Fill it in again.</source>
        <translation>Kode terpindai ke kolom jumlah? Isi lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="52"/>
        <source>This is counted in whole {unit}.</source>
        <translation>Barang ini dihitung per {unit} utuh.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="53"/>
        <source>Fill in a number without a comma.</source>
        <translation>Isi angka tanpa koma.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="56"/>
        <source>So small a part of a {unit} cannot be weighed.</source>
        <translation>Bagian {unit} sekecil ini tidak bisa dicatat.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="57"/>
        <source>Take fewer digits after the comma.</source>
        <translation>Kurangi angka di belakang koma.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="66"/>
        <source>The discount is at most {total}, not {discount}.</source>
        <translation>Potongan paling banyak {total}, bukan {discount}.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="67"/>
        <source>Fill in less.</source>
        <translation>Isi lebih sedikit.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="77"/>
        <source>A discount above {limit} needs a reason.</source>
        <translation>Potongan di atas {limit} perlu alasan.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="78"/>
        <source>Choose the line, press F6 and write why.</source>
        <translation>Pilih barisnya, tekan F6, lalu tulis alasannya.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="84"/>
        <source>One receipt has at most {limit} lines.</source>
        <translation>Satu nota paling banyak {limit} baris.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="85"/>
        <source>Let this one be paid, and go on with a new one.</source>
        <translation>Bayar nota ini, lalu lanjutkan di nota baru.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="91"/>
        <source>{missing} is missing.</source>
        <translation>Uang kurang {missing}.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="92"/>
        <source>Ask for more, or let the rest be paid in another way.</source>
        <translation>Minta kurangnya, atau sisanya dibayar dengan cara lain.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="98"/>
        <source>More than the total {total} without cash.</source>
        <translation>Lebih dari total {total} tanpa tunai.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="99"/>
        <source>Only cash gives change. Take exactly what is due.</source>
        <translation>Kembalian hanya untuk tunai. Terima sebesar total saja.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="105"/>
        <source>The {method} reference is not filled in yet.</source>
        <translation>Nomor referensi {method} belum diisi.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="106"/>
        <source>Copy it from the buyer&apos;s telephone or slip.</source>
        <translation>Salin dari HP atau struk pembeli.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="113"/>
        <source>There are no goods to pay for yet.</source>
        <translation>Belum ada barang yang dibayar.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="114"/>
        <source>Scan goods, or type a name.</source>
        <translation>Pindai barang, atau ketik nama.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="120"/>
        <source>{name} has no price, or is no longer sold so.</source>
        <translation>{name} belum ada harga atau tidak dijual lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="121"/>
        <source>Set a price on the page Goods, or take the line out.</source>
        <translation>Isi harga di halaman Barang, atau hapus barisnya.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="127"/>
        <source>The price is now {now}, no longer {old}.</source>
        <translation>Harga sekarang {now}, bukan {old} lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="128"/>
        <source>{name}: tell the buyer before it is paid.</source>
        <translation>{name}: beri tahu pembeli sebelum dibayar.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="137"/>
        <source>The book has {left} left, {asked} are asked for.</source>
        <translation>Stok tercatat tinggal {left}, diminta {asked}.</translation>
    </message>
    <message>
        <location filename="../../ui/selling/wording.py" line="138"/>
        <source>{name}: sell less, or have the stock counted first.</source>
        <translation>{name}: kurangi, atau betulkan stoknya dulu.</translation>
    </message>
</context>
<context>
    <name>TillView</name>
    <message>
        <location filename="../../ui/selling/till_view.py" line="47"/>
        <source>Scan or type goods</source>
        <translation>Pindai atau ketik barang</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_view.py" line="49"/>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_view.py" line="52"/>
        <location filename="../../ui/selling/till_view.py" line="99"/>
        <source>Put aside</source>
        <translation>Tahan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_view.py" line="55"/>
        <source>Back to the goods</source>
        <translation>Kembali ke barang</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_view.py" line="64"/>
        <source>Goods in the cart</source>
        <translation>Isi nota</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_view.py" line="74"/>
        <source>Goods found</source>
        <translation>Barang yang cocok</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_view.py" line="76"/>
        <source>Carts put aside</source>
        <translation>Nota ditahan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_view.py" line="101"/>
        <source>Held · {count}</source>
        <translation>Ditahan · {count}</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_view.py" line="102"/>
        <source>Held</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_view.py" line="163"/>
        <source>Scan the next goods</source>
        <translation>Pindai barang berikutnya</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_view.py" line="165"/>
        <source>Scan goods, or type a name / code</source>
        <translation>Pindai barang, atau ketik nama / kode</translation>
    </message>
    <message>
        <location filename="../../ui/selling/till_view.py" line="166"/>
        <source>Esc goes back to adding goods</source>
        <translation>Esc untuk kembali menambah barang</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="53"/>
        <source>Find by name</source>
        <translation>Cari nama</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="54"/>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="55"/>
        <source>Set a price</source>
        <translation>Isi harga</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="56"/>
        <source>Sell anyway</source>
        <translation>Jual saja</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="57"/>
        <source>Take less</source>
        <translation>Kurangi</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="58"/>
        <source>Take it out</source>
        <translation>Hapus baris</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="59"/>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="60"/>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="61"/>
        <source>Put aside</source>
        <translation>Tahan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="62"/>
        <source>Pay</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="63"/>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="64"/>
        <source>Take the new price</source>
        <translation>Pakai harga baru</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="65"/>
        <source>Another way to pay</source>
        <translation>Tambah cara bayar</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="66"/>
        <source>Change the amount</source>
        <translation>Ubah jumlah</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="67"/>
        <source>Take what is due</source>
        <translation>Terima pas</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="68"/>
        <source>Fill in the reference</source>
        <translation>Isi nomor</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="69"/>
        <source>Back to the goods</source>
        <translation>Kembali ke barang</translation>
    </message>
    <message>
        <location filename="../../ui/selling/ways_out.py" line="70"/>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
</TS>
