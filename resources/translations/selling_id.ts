<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AccountFigures</name>
    <message>
        <source>F3: choose the member</source>
        <translation>F3: pilih anggota</translation>
    </message>
    <message>
        <source>Voluntary savings</source>
        <translation>Simpanan sukarela</translation>
    </message>
    <message>
        <source>May still be bought</source>
        <translation>Sisa batas kasbon</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lewat jatuh tempo</translation>
    </message>
    <message>
        <source>Allowed by {name}</source>
        <translation>Diizinkan {name}</translation>
    </message>
    <message>
        <source>Owed, of {limit}</source>
        <translation>Kasbon, batas {limit}</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas kasbon</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>Kasbon sekarang</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Nota ditahan</translation>
    </message>
</context>
<context>
    <name>AllowDialog</name>
    <message>
        <source>More credit than the limit</source>
        <translation>Kasbon di atas batas</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Siapa yang mengizinkan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Izinkan</translation>
    </message>
</context>
<context>
    <name>AmountForm</name>
    <message>
        <source>Take the last part back</source>
        <translation>Batalkan bagian terakhir</translation>
    </message>
    <message>
        <source>Take the last part back (-)</source>
        <translation>Batalkan bagian terakhir (-)</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Uang diterima</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nomor referensi</translation>
    </message>
    <message>
        <source>Number on the phone or slip</source>
        <translation>Nomor di HP atau struk</translation>
    </message>
    <message>
        <source>Put down: {parts}</source>
        <translation>Sudah: {parts}</translation>
    </message>
    <message>
        <source>Cash rounding {amount}</source>
        <translation>Pembulatan tunai {amount}</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>Uang pas</translation>
    </message>
    <message>
        <source>Rest in cash</source>
        <translation>Sisa tunai</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>Kasbon</translation>
    </message>
    <message>
        <source>By {method}</source>
        <translation>Lewat {method}</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Cara lain</translation>
    </message>
    <message>
        <source>A second way to pay (+)</source>
        <translation>Tambah cara bayar (+)</translation>
    </message>
    <message>
        <source>Reference on the phone or slip</source>
        <translation>Nomor referensi di HP atau struk</translation>
    </message>
</context>
<context>
    <name>BigFigure</name>
    <message>
        <source>{name} {amount} rupiah</source>
        <translation>{name} {amount} rupiah</translation>
    </message>
</context>
<context>
    <name>Buyer</name>
    <message>
        <source>Find the member who buys</source>
        <translation>Cari anggota yang belanja</translation>
    </message>
    <message>
        <source>Member: name, number, telephone, or scan the card</source>
        <translation>Anggota: nama, nomor, HP, atau pindai kartu</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>Anggota yang ditemukan</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Dukuh</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Calon</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Diberhentikan sementara</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Meninggal</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Diberhentikan</translation>
    </message>
    <message>
        <source>{status} · voluntary savings {amount}</source>
        <translation>{status} · simpanan sukarela {amount}</translation>
    </message>
    <message>
        <source>This card belongs to nobody, or was replaced by a new one.</source>
        <translation>Kartu ini tidak dikenal, atau sudah diganti kartu baru.</translation>
    </message>
    <message>
        <source>Find the member by name: press F3.</source>
        <translation>Cari anggota menurut nama: tekan F3.</translation>
    </message>
    <message>
        <source>{name} is not a member now: {status}.</source>
        <translation>{name} sekarang bukan anggota: {status}.</translation>
    </message>
    <message>
        <source>Sell as to anybody, or choose somebody else: F3.</source>
        <translation>Jual seperti ke umum, atau pilih orang lain: F3.</translation>
    </message>
</context>
<context>
    <name>BuyerChip</name>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation>Bukan anggota</translation>
    </message>
    <message>
        <source>F3, or scan a member&apos;s card</source>
        <translation>F3, atau pindai kartu anggota</translation>
    </message>
</context>
<context>
    <name>BuyerDesk</name>
    <message>
        <source>{count} found</source>
        <translation>{count} ditemukan</translation>
    </message>
    <message>
        <source>Nobody fits “{text}”.</source>
        <translation>Tidak ada anggota yang cocok dengan “{text}”.</translation>
    </message>
    <message>
        <source>Try a part of the name, the number or the telephone.</source>
        <translation>Coba sebagian nama, nomor anggota, atau nomor HP.</translation>
    </message>
</context>
<context>
    <name>Cart</name>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Jml</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Satuan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>isi {count}</translation>
    </message>
    <message>
        <source>above HET {ceiling}</source>
        <translation>di atas HET {ceiling}</translation>
    </message>
</context>
<context>
    <name>ChangeNotes</name>
    <message>
        <source>An easy way to give change</source>
        <translation>Cara mudah memberi kembalian</translation>
    </message>
    <message>
        <source>{count} coins</source>
        <translation>{count} keping</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} lembar</translation>
    </message>
</context>
<context>
    <name>CreditDesk</name>
    <message>
        <source>On credit {amount}, where {left} may still be bought.</source>
        <translation>Kasbon {amount}, padahal sisa batas {left}.</translation>
    </message>
</context>
<context>
    <name>CreditRefusal</name>
    <message>
        <source>Who buys on credit is not chosen yet.</source>
        <translation>Anggota yang kasbon belum dipilih.</translation>
    </message>
    <message>
        <source>Press F3 and choose the member, or scan their card.</source>
        <translation>Tekan F3 lalu pilih anggotanya, atau pindai kartunya.</translation>
    </message>
    <message>
        <source>Only active members buy on credit.</source>
        <translation>Kasbon hanya untuk anggota aktif.</translation>
    </message>
    <message>
        <source>Let it be paid in another way.</source>
        <translation>Bayar dengan cara lain.</translation>
    </message>
    <message>
        <source>No credit limit is set for this member.</source>
        <translation>Batas kasbon anggota ini belum diatur.</translation>
    </message>
    <message>
        <source>On credit at most {left} more, not {asked}.</source>
        <translation>Kasbon paling banyak {left} lagi, bukan {asked}.</translation>
    </message>
    <message>
        <source>Let it be paid in another way, or have a supervisor allow it: P.</source>
        <translation>Bayar dengan cara lain, atau minta izin pengawas: P.</translation>
    </message>
    <message>
        <source>Limit {limit}, owed {owed}, put aside {held}. Or ask a supervisor: P.</source>
        <translation>Batas {limit}, terutang {owed}, nota lain {held}. Pengawas: P.</translation>
    </message>
    <message>
        <source>Limit {limit}, owed {owed}. Take less, or ask a supervisor: P.</source>
        <translation>Batas {limit}, terutang {owed}. Kurangi, atau minta izin pengawas: P.</translation>
    </message>
    <message>
        <source>More than the limit needs a supervisor.</source>
        <translation>Di atas batas perlu izin pengawas.</translation>
    </message>
    <message>
        <source>Somebody other than the cashier: write their name and why.</source>
        <translation>Bukan kasir sendiri: tulis namanya dan alasannya.</translation>
    </message>
    <message>
        <source>Whose savings pay is not chosen yet.</source>
        <translation>Anggota yang simpanannya dipakai belum dipilih.</translation>
    </message>
    <message>
        <source>Savings pay at most {most}, not {asked}.</source>
        <translation>Dari simpanan paling banyak {most}, bukan {asked}.</translation>
    </message>
    <message>
        <source>Let the rest be paid in another way.</source>
        <translation>Bayar sisanya dengan cara lain.</translation>
    </message>
    <message>
        <source>The books of savings are closed through {day}.</source>
        <translation>Buku simpanan sudah ditutup sampai {day}.</translation>
    </message>
</context>
<context>
    <name>EntryBar</name>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>ExpiredDialog</name>
    <message>
        <source>Sell expired goods</source>
        <translation>Jual barang kedaluwarsa</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Stok minus</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Habis</translation>
    </message>
    <message>
        <source>Nearly sold out</source>
        <translation>Hampir habis</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>{unit} of {count} {base}</source>
        <translation>{unit} isi {count} {base}</translation>
    </message>
    <message>
        <source>No price yet</source>
        <translation>Belum ada harga</translation>
    </message>
</context>
<context>
    <name>HeldDesk</name>
    <message>
        <source>Put aside for</source>
        <translation>Tahan nota untuk</translation>
    </message>
    <message>
        <source>A name helps to find it again; it may stay empty.</source>
        <translation>Nama memudahkan mencari; boleh kosong.</translation>
    </message>
    <message>
        <source>{count} put aside</source>
        <translation>{count} nota ditahan</translation>
    </message>
    <message>
        <source>No cart is put aside.</source>
        <translation>Tidak ada nota yang ditahan.</translation>
    </message>
    <message>
        <source>F8 puts the cart at hand aside for a while.</source>
        <translation>F8 menahan nota yang sedang dibuat.</translation>
    </message>
    <message>
        <source>Go on with the receipt from before?</source>
        <translation>Lanjutkan nota tadi?</translation>
    </message>
    <message>
        <source>{count} lines, {amount}, kept at {time}. Every line is here.</source>
        <translation>{count} baris, {amount}, tersimpan {time}. Semua baris ada di sini.</translation>
    </message>
</context>
<context>
    <name>LineDesk</name>
    <message>
        <source>Quantity of {name}</source>
        <translation>Jumlah {name}</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Baris ini</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <source>On the whole, {amount}</source>
        <translation>Untuk semua, {amount}</translation>
    </message>
    <message>
        <source>{name} is taken out.</source>
        <translation>{name} dihapus.</translation>
    </message>
    <message>
        <source>The cart is empty.</source>
        <translation>Nota dikosongkan.</translation>
    </message>
    <message>
        <source>Nearly expired</source>
        <translation>Hampir kedaluwarsa</translation>
    </message>
    <message>
        <source>Damaged pack</source>
        <translation>Kemasan rusak</translation>
    </message>
    <message>
        <source>So large a discount is written down with a reason.</source>
        <translation>Potongan sebesar ini dicatat dengan alasan.</translation>
    </message>
    <message>
        <source>Why {discount}?</source>
        <translation>Alasan potongan {discount}</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back.</source>
        <translation>Ctrl+Z mengembalikannya.</translation>
    </message>
</context>
<context>
    <name>LineTools</name>
    <message>
        <source>One less</source>
        <translation>Kurangi satu</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Tambah satu</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Hapus baris</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Check a price</source>
        <translation>Cek harga</translation>
    </message>
    <message>
        <source>Empty the cart</source>
        <translation>Kosongkan nota</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Papan tombol di layar</translation>
    </message>
</context>
<context>
    <name>PaidPanel</name>
    <message>
        <source>Change</source>
        <translation>Kembalian</translation>
    </message>
    <message>
        <source>New receipt</source>
        <translation>Nota baru</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Cetak ulang</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Buka laci</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>On credit</source>
        <translation>Kasbon</translation>
    </message>
    <message>
        <source>Credit Rp{amount}, due on {day}</source>
        <translation>Kasbon Rp{amount}, jatuh tempo {day}</translation>
    </message>
    <message>
        <source>{method} received</source>
        <translation>{method} diterima</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>The printer is tried again.</source>
        <translation>Printer dicoba lagi.</translation>
    </message>
    <message>
        <source>No receipt yet today</source>
        <translation>Belum ada nota hari ini</translation>
    </message>
    <message>
        <source>Last receipt {number}</source>
        <translation>Nota terakhir {number}</translation>
    </message>
    <message>
        <source>{total} in cash · change {change}</source>
        <translation>{total} tunai · kembali {change}</translation>
    </message>
    <message>
        <source>{total} without cash</source>
        <translation>{total} non-tunai</translation>
    </message>
    <message>
        <source>Not printed. F9 prints it.</source>
        <translation>Struk tidak dicetak. F9 mencetaknya.</translation>
    </message>
    <message>
        <source>Receipt kept, no printer yet</source>
        <translation>Struk tersimpan, belum ada printer</translation>
    </message>
    <message>
        <source>The receipt may not be on paper.</source>
        <translation>Struk mungkin belum tercetak.</translation>
    </message>
    <message>
        <source>Look at the paper. F9 prints a copy.</source>
        <translation>Lihat kertasnya. F9 mencetak salinan.</translation>
    </message>
    <message>
        <source>The receipt was sent to the printer</source>
        <translation>Struk dikirim ke printer</translation>
    </message>
    <message>
        <source>{do}, then press F9. The sale is safe.</source>
        <translation>{do}, lalu tekan F9. Nota tidak perlu dibuat ulang.</translation>
    </message>
    <message>
        <source>Receipt not printed yet: out of paper.</source>
        <translation>Struk belum tercetak: kertas habis.</translation>
    </message>
    <message>
        <source>Put paper in</source>
        <translation>Isi kertas</translation>
    </message>
    <message>
        <source>Receipt not printed yet: no printer found.</source>
        <translation>Struk belum tercetak: printer tidak tersambung.</translation>
    </message>
    <message>
        <source>Check its cable and power</source>
        <translation>Periksa kabel dan listriknya</translation>
    </message>
    <message>
        <source>Receipt not printed yet: the printer does not answer.</source>
        <translation>Struk belum tercetak: printer tidak menjawab.</translation>
    </message>
    <message>
        <source>Switch it off and on</source>
        <translation>Matikan lalu nyalakan printer</translation>
    </message>
    <message>
        <source>Receipt not printed yet: this printer cannot be used.</source>
        <translation>Struk belum tercetak: printer ini tidak bisa dipakai.</translation>
    </message>
    <message>
        <source>Choose another under Settings. The sale is safe.</source>
        <translation>Pilih printer lain di Atur. Nota sudah aman.</translation>
    </message>
    <message>
        <source>Receipt {number} is printed again.</source>
        <translation>Struk {number} dicetak lagi.</translation>
    </message>
</context>
<context>
    <name>PayDesk</name>
    <message>
        <source>First type a part that is below the total</source>
        <translation>Isi dulu sebagian, di bawah total</translation>
    </message>
</context>
<context>
    <name>PaymentPanel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Kembalian</translation>
    </message>
    <message>
        <source>Save &amp; print</source>
        <translation>Simpan &amp; cetak</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Simpan saja</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Kurang</translation>
    </message>
</context>
<context>
    <name>RepayOverlay</name>
    <message>
        <source>Pay back credit</source>
        <translation>Bayar kasbon</translation>
    </message>
</context>
<context>
    <name>SalePanel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>Uang pas</translation>
    </message>
    <message>
        <source>Price check</source>
        <translation>Cek harga</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <source>Rounding (cash)</source>
        <translation>Pembulatan (tunai)</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Jumlah barang</translation>
    </message>
    <message>
        <source>Goods · {count} lines</source>
        <translation>Jumlah barang · {count} baris</translation>
    </message>
</context>
<context>
    <name>ScanDesk</name>
    <message>
        <source>Weight of {name} in {unit}</source>
        <translation>Berat {name} ({unit})</translation>
    </message>
    <message>
        <source>The code&apos;s last figure does not fit; compare the name</source>
        <translation>Angka terakhir kode janggal; cocokkan namanya</translation>
    </message>
    <message>
        <source>This code cannot be read.</source>
        <translation>Kode ini tidak terbaca.</translation>
    </message>
    <message>
        <source>Scan it once more, or find the goods by name.</source>
        <translation>Pindai sekali lagi, atau cari lewat nama.</translation>
    </message>
    <message>
        <source>The next scan counts {count} times.</source>
        <translation>Pindaian berikutnya dihitung {count}.</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} barang cocok</translation>
    </message>
    <message>
        <source>Before the star stands a quantity, such as 5* or 0,25*.</source>
        <translation>Di depan bintang tulis jumlah, misalnya 5* atau 0,25*.</translation>
    </message>
    <message>
        <source>Price check: scan goods, or type a name.</source>
        <translation>Cek harga: pindai barang, atau ketik nama.</translation>
    </message>
    <message>
        <source>Nothing goes into the cart. Esc leaves.</source>
        <translation>Tidak masuk nota. Esc untuk keluar.</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”.</source>
        <translation>Tidak ada barang “{text}”.</translation>
    </message>
    <message>
        <source>Type a part of the name, or note new goods.</source>
        <translation>Ketik sebagian namanya, atau catat barang baru.</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>Ready for the next buyer</source>
        <translation>Siap untuk pembeli berikutnya</translation>
    </message>
    <message>
        <source>Scan goods, or type a name or a code.</source>
        <translation>Pindai barang, atau ketik nama atau kode.</translation>
    </message>
    <message>
        <source>Member {number}. F3 takes the member off again.</source>
        <translation>Anggota {number}. F3 melepas anggota ini lagi.</translation>
    </message>
    <message>
        <source>{name} buys.</source>
        <translation>{name} yang belanja.</translation>
    </message>
    <message>
        <source>In stock: {stock}</source>
        <translation>Stok {stock}</translation>
    </message>
    <message>
        <source>Price only, not in the cart</source>
        <translation>Cek harga, tidak masuk nota</translation>
    </message>
    <message>
        <source>{unit} of {count} {base}</source>
        <translation>{unit} isi {count} {base}</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>a {unit}</source>
        <translation>per {unit}</translation>
    </message>
    <message>
        <source>Code {code} is not on the list of goods yet.</source>
        <translation>Kode {code} belum ada di daftar barang.</translation>
    </message>
    <message>
        <source>Compare its figures with the pack.</source>
        <translation>Cocokkan angkanya dengan kemasan.</translation>
    </message>
    <message>
        <source>{left} left in the shop, {where}; {asked} are asked for.</source>
        <translation>Di toko tinggal {left}, {where}; diminta {asked}.</translation>
    </message>
    <message>
        <source>Fetch it from there, and write that down as carried.</source>
        <translation>Ambil dari sana, lalu catat pindah barang.</translation>
    </message>
    <message>
        <source>The book has {left} left, {asked} are asked for.</source>
        <translation>Stok tercatat tinggal {left}, diminta {asked}.</translation>
    </message>
    <message>
        <source>The book has none left, {asked} are asked for.</source>
        <translation>Stok tercatat sudah habis, diminta {asked}.</translation>
    </message>
    <message>
        <source>Is it there? Sell it; the next count will look into it.</source>
        <translation>Barangnya ada? Jual saja, nanti diperiksa saat opname.</translation>
    </message>
    <message>
        <source>Sell {count}</source>
        <translation>Jual {count}</translation>
    </message>
    <message>
        <source>Make it {count}</source>
        <translation>Jadikan {count}</translation>
    </message>
    <message>
        <source>{stock} left</source>
        <translation>Sisa {stock}</translation>
    </message>
</context>
<context>
    <name>ScreenKeys</name>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Rub out</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keys on the screen</source>
        <translation>Papan tombol di layar</translation>
    </message>
</context>
<context>
    <name>Tender</name>
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
</context>
<context>
    <name>Till</name>
    <message>
        <source>No cart put aside</source>
        <translation>Tidak ada nota ditahan</translation>
    </message>
    <message>
        <source>F8 puts this one aside</source>
        <translation>F8 menahan nota ini</translation>
    </message>
    <message>
        <source>{count} put aside</source>
        <translation>{count} nota ditahan</translation>
    </message>
    <message>
        <source>{name} · {count} lines · {time}</source>
        <translation>{name} · {count} baris · {time}</translation>
    </message>
    <message>
        <source>Receipt {number} is paid and saved</source>
        <translation>Nota {number} lunas dan sudah tersimpan</translation>
    </message>
    <message>
        <source>Receipt {number} is saved, on credit</source>
        <translation>Nota {number} tersimpan, kasbon</translation>
    </message>
    <message>
        <source>Scan goods for a new receipt. The change stays until then.</source>
        <translation>Pindai barang untuk mulai nota baru. Kembalian tetap tampil sampai pindaian berikutnya.</translation>
    </message>
    <message>
        <source>Scan goods for a new receipt.</source>
        <translation>Pindai barang untuk mulai nota baru.</translation>
    </message>
    <message>
        <source>Saved on this computer {time}</source>
        <translation>Tersimpan di komputer ini {time}</translation>
    </message>
    <message>
        <source>Receipt saved {time}</source>
        <translation>Nota tersimpan {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Tersimpan {time}</translation>
    </message>
</context>
<context>
    <name>TillKeys</name>
    <message>
        <source>Find goods</source>
        <translation>Cari barang</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <translation>Uang pas</translation>
    </message>
    <message>
        <source>Exact cash: save &amp; print at once</source>
        <translation>Uang pas: langsung simpan &amp; cetak</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Tahan</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Bayar kasbon</translation>
    </message>
    <message>
        <source>A member pays back what was bought on credit</source>
        <translation>Anggota membayar kasbonnya</translation>
    </message>
    <message>
        <source>Put the cart aside, or take one up again</source>
        <translation>Tahan nota, atau panggil lagi</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Cetak ulang</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Hapus baris</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Find the member who buys, or take them off</source>
        <translation>Cari anggota yang belanja, atau lepas lagi</translation>
    </message>
    <message>
        <source>New receipt</source>
        <translation>Nota baru</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Pindai</translation>
    </message>
    <message>
        <source>Begins a new receipt</source>
        <translation>Mulai nota baru</translation>
    </message>
    <message>
        <source>Carts put aside</source>
        <translation>Nota ditahan</translation>
    </message>
    <message>
        <source>Check a price</source>
        <translation>Cek harga saja</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>The member&apos;s card</source>
        <translation>Kartu anggota</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>Masukkan</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Line or whole</source>
        <translation>Baris atau semua</translation>
    </message>
    <message>
        <source>Takes {amount}, saves &amp; prints at once</source>
        <translation>Terima {amount}, simpan &amp; cetak</translation>
    </message>
    <message>
        <source>Save &amp; print</source>
        <translation>Simpan &amp; cetak</translation>
    </message>
    <message>
        <source>Save only</source>
        <translation>Simpan saja</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Tambah cara bayar</translation>
    </message>
    <message>
        <source>Back to the goods</source>
        <translation>Kembali ke barang</translation>
    </message>
    <message>
        <source>Part back</source>
        <translation>Batalkan bagian</translation>
    </message>
    <message>
        <source>While it is paid</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Baris nota</translation>
    </message>
    <message>
        <source>Quantity or weight: 0,25</source>
        <translation>Jumlah atau berat: 0,25</translation>
    </message>
    <message>
        <source>Discount: 2.000 or 10%</source>
        <translation>Potongan: 2.000 atau 10%</translation>
    </message>
    <message>
        <source>Cash, QRIS, bank, credit, savings</source>
        <translation>Tunai, QRIS, bank, kasbon, simpanan</translation>
    </message>
    <message>
        <source>Another way to pay, and back</source>
        <translation>Tambah cara bayar, batalkan</translation>
    </message>
    <message>
        <source>A quick sum, saved at once</source>
        <translation>Jumlah cepat, simpan &amp; cetak</translation>
    </message>
    <message>
        <source>Straight away, no click needed</source>
        <translation>Langsung, tanpa klik kotak</translation>
    </message>
    <message>
        <source>then scan: five of it</source>
        <translation>lalu pindai: 5 buah</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Tambah satu</translation>
    </message>
    <message>
        <source>A supervisor allows more credit</source>
        <translation>Pengawas mengizinkan kasbon lebih</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Kurangi satu</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>Pilih baris</translation>
    </message>
    <message>
        <source>Empty the cart</source>
        <translation>Kosongkan (bisa diurungkan)</translation>
    </message>
    <message>
        <source>The member&apos;s savings</source>
        <translation>Simpanan anggota ini</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Mundur selangkah</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Buka laci</translation>
    </message>
    <message>
        <source>New receipt, for a member</source>
        <translation>Nota baru untuk anggota</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>Till</source>
        <translation>Kasir</translation>
    </message>
    <message>
        <source>The cart is put aside. F8 takes it up again.</source>
        <translation>Nota ditahan. F8 memanggilnya lagi.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Menyimpan …</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <source>Price check: scan goods, or type a name</source>
        <translation>Cek harga: pindai barang, atau ketik nama</translation>
    </message>
</context>
<context>
    <name>TillPrice</name>
    <message>
        <source>{name} is archived.</source>
        <translation>{name} ada di arsip.</translation>
    </message>
    <message>
        <source>Bring it back on the page Goods, then scan it again.</source>
        <translation>Kembalikan di halaman Barang (F8), lalu pindai lagi.</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>Buka arsipnya</translation>
    </message>
    <message>
        <source>{name} has no price yet.</source>
        <translation>{name} belum ada harganya.</translation>
    </message>
    <message>
        <source>Set the price, then scan it again.</source>
        <translation>Isi harganya, lalu pindai lagi.</translation>
    </message>
    <message>
        <source>{name} is no longer sold in this pack.</source>
        <translation>{name} tidak dijual lagi dalam kemasan ini.</translation>
    </message>
    <message>
        <source>Take another pack, or set it to be sold again.</source>
        <translation>Ambil kemasan lain, atau buka lagi penjualannya.</translation>
    </message>
</context>
<context>
    <name>TillQuestion</name>
    <message>
        <source>Read as {amount}.</source>
        <translation>Dibaca {amount}.</translation>
    </message>
    <message>
        <source>Write {small} or {large}.</source>
        <translation>Tulis {small} atau {large}.</translation>
    </message>
</context>
<context>
    <name>TillRefusal</name>
    <message>
        <source>The quantity must be more than 0.</source>
        <translation>Jumlah harus lebih dari 0.</translation>
    </message>
    <message>
        <source>To take the line out, press Del.</source>
        <translation>Untuk menghapus baris, tekan Del.</translation>
    </message>
    <message>
        <source>So large a quantity cannot be right.</source>
        <translation>Jumlah sebesar ini tidak mungkin.</translation>
    </message>
    <message>
        <source>Was a code scanned into the quantity? Fill it in again.</source>
        <translation>Kode terpindai ke kolom jumlah? Isi lagi.</translation>
    </message>
    <message>
        <source>This is counted in whole {unit}.</source>
        <translation>Barang ini dihitung per {unit} utuh.</translation>
    </message>
    <message>
        <source>Fill in a number without a comma.</source>
        <translation>Isi angka tanpa koma.</translation>
    </message>
    <message>
        <source>So small a part of a {unit} cannot be weighed.</source>
        <translation>Bagian {unit} sekecil ini tidak bisa dicatat.</translation>
    </message>
    <message>
        <source>Take fewer digits after the comma.</source>
        <translation>Kurangi angka di belakang koma.</translation>
    </message>
    <message>
        <source>The discount is at most {total}, not {discount}.</source>
        <translation>Potongan paling banyak {total}, bukan {discount}.</translation>
    </message>
    <message>
        <source>Fill in less.</source>
        <translation>Isi lebih sedikit.</translation>
    </message>
    <message>
        <source>A discount above {limit} needs a reason.</source>
        <translation>Potongan di atas {limit} perlu alasan.</translation>
    </message>
    <message>
        <source>Choose the line, press F6 and write why.</source>
        <translation>Pilih barisnya, tekan F6, lalu tulis alasannya.</translation>
    </message>
    <message>
        <source>One receipt has at most {limit} lines.</source>
        <translation>Satu nota paling banyak {limit} baris.</translation>
    </message>
    <message>
        <source>Let this one be paid, and go on with a new one.</source>
        <translation>Bayar nota ini, lalu lanjutkan di nota baru.</translation>
    </message>
    <message>
        <source>{missing} is missing.</source>
        <translation>Uang kurang {missing}.</translation>
    </message>
    <message>
        <source>Ask for more, or let the rest be paid in another way.</source>
        <translation>Minta kurangnya, atau sisanya dibayar dengan cara lain.</translation>
    </message>
    <message>
        <source>More than the total {total} without cash.</source>
        <translation>Lebih dari total {total} tanpa tunai.</translation>
    </message>
    <message>
        <source>Only cash gives change. Take exactly what is due.</source>
        <translation>Kembalian hanya untuk tunai. Terima sebesar total saja.</translation>
    </message>
    <message>
        <source>The {method} reference is not filled in yet.</source>
        <translation>Nomor referensi {method} belum diisi.</translation>
    </message>
    <message>
        <source>Copy it from the buyer&apos;s telephone or slip.</source>
        <translation>Salin dari HP atau struk pembeli.</translation>
    </message>
    <message>
        <source>There are no goods to pay for yet.</source>
        <translation>Belum ada barang yang dibayar.</translation>
    </message>
    <message>
        <source>Scan goods, or type a name.</source>
        <translation>Pindai barang, atau ketik nama.</translation>
    </message>
    <message>
        <source>{name} has no price, or is no longer sold so.</source>
        <translation>{name} belum ada harga atau tidak dijual lagi.</translation>
    </message>
    <message>
        <source>Set a price on the page Goods, or take the line out.</source>
        <translation>Isi harga di halaman Barang, atau hapus barisnya.</translation>
    </message>
    <message>
        <source>The price is now {now}, no longer {old}.</source>
        <translation>Harga sekarang {now}, bukan {old} lagi.</translation>
    </message>
    <message>
        <source>{name}: tell the buyer before it is paid.</source>
        <translation>{name}: beri tahu pembeli sebelum dibayar.</translation>
    </message>
    <message>
        <source>The book has {left} left, {asked} are asked for.</source>
        <translation>Stok tercatat tinggal {left}, diminta {asked}.</translation>
    </message>
    <message>
        <source>{name}: sell less, or have the stock counted first.</source>
        <translation>{name}: kurangi, atau betulkan stoknya dulu.</translation>
    </message>
    <message>
        <source>{left} left in the shop, {where}; {asked} are asked for.</source>
        <translation>Di toko tinggal {left}, {where}; diminta {asked}.</translation>
    </message>
    <message>
        <source>{name}: write down first that it is carried here.</source>
        <translation>{name}: catat dulu pindah barang ke toko.</translation>
    </message>
</context>
<context>
    <name>TillView</name>
    <message>
        <source>Scan or type goods</source>
        <translation>Pindai atau ketik barang</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Tahan</translation>
    </message>
    <message>
        <source>Back to the goods</source>
        <translation>Kembali ke barang</translation>
    </message>
    <message>
        <source>Goods in the cart</source>
        <translation>Isi nota</translation>
    </message>
    <message>
        <source>Goods found</source>
        <translation>Barang yang cocok</translation>
    </message>
    <message>
        <source>Carts put aside</source>
        <translation>Nota ditahan</translation>
    </message>
    <message>
        <source>Held · {count}</source>
        <translation>Ditahan · {count}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Scan the next goods</source>
        <translation>Pindai barang berikutnya</translation>
    </message>
    <message>
        <source>Scan goods, or type a name / code</source>
        <translation>Pindai barang, atau ketik nama / kode</translation>
    </message>
    <message>
        <source>Esc goes back to adding goods</source>
        <translation>Esc untuk kembali menambah barang</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Find by name</source>
        <translation>Cari nama</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Barang baru</translation>
    </message>
    <message>
        <source>Set a price</source>
        <translation>Isi harga</translation>
    </message>
    <message>
        <source>Sell anyway</source>
        <translation>Jual saja</translation>
    </message>
    <message>
        <source>Take less</source>
        <translation>Kurangi</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Hapus baris</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Tahan</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Potongan</translation>
    </message>
    <message>
        <source>Take the new price</source>
        <translation>Pakai harga baru</translation>
    </message>
    <message>
        <source>Another way to pay</source>
        <translation>Tambah cara bayar</translation>
    </message>
    <message>
        <source>Change the amount</source>
        <translation>Ubah jumlah</translation>
    </message>
    <message>
        <source>Take what is due</source>
        <translation>Terima pas</translation>
    </message>
    <message>
        <source>Fill in the reference</source>
        <translation>Isi nomor</translation>
    </message>
    <message>
        <source>Choose the member</source>
        <translation>Pilih anggota</translation>
    </message>
    <message>
        <source>So much, the rest in cash</source>
        <translation>Sebatas itu, sisanya tunai</translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <translation>Bayar tunai</translation>
    </message>
    <message>
        <source>Supervisor allows it</source>
        <translation>Izin pengawas</translation>
    </message>
    <message>
        <source>Back to the goods</source>
        <translation>Kembali ke barang</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
</TS>
