<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Editors</name>
    <message>
        <source>A number from 0 to 100.</source>
        <translation>Angka 0 sampai 100.</translation>
    </message>
    <message>
        <source>At most {lines} lines of {letters} letters.</source>
        <translation>Paling banyak {lines} baris, {letters} huruf per baris.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Write {number} once, at most 24 letters in all.</source>
        <translation>Tulis {number} sekali, paling banyak 24 huruf.</translation>
    </message>
    <message>
        <source>Numbers of members</source>
        <translation>Nomor anggota</translation>
    </message>
    <message>
        <source>{number:04d} becomes the next number, such as 0012.</source>
        <translation>{number:04d} menjadi nomor urut, misalnya 0012.</translation>
    </message>
    <message>
        <source>Numbers of associate members</source>
        <translation>Nomor anggota luar biasa</translation>
    </message>
    <message>
        <source>1 to 48 letters.</source>
        <translation>1 sampai 48 huruf.</translation>
    </message>
    <message>
        <source>At most 48 letters.</source>
        <translation>Paling banyak 48 huruf.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <source>Shop unit</source>
        <translation>Unit / gerai</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Legal number</source>
        <translation>Nomor badan hukum</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Tempat tanda tangan</translation>
    </message>
    <message>
        <source>Stands before the day on signed papers.</source>
        <translation>Di depan tanggal pada surat yang ditandatangani.</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Bendahara</translation>
    </message>
    <message>
        <source>Signs the statements of members.</source>
        <translation>Menandatangani rekening anggota.</translation>
    </message>
    <message>
        <source>Last lines of the receipt</source>
        <translation>Baris penutup struk</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nama kasir (mesin) ini</translation>
    </message>
    <message>
        <source>1 to 6 capital letters or digits.</source>
        <translation>1 sampai 6 huruf besar atau angka.</translation>
    </message>
    <message>
        <source>Stands in every receipt&apos;s number; no two alike.</source>
        <translation>Ada di setiap nomor nota; tidak boleh kembar.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Petugas kasir</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Jualan</translation>
    </message>
    <message>
        <source>Round cash to</source>
        <translation>Pembulatan tunai</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Rupiah. A line of its own, and never on QRIS.</source>
        <translation>Rupiah. Baris sendiri di nota, tidak untuk QRIS.</translation>
    </message>
    <message>
        <source>When the book says there is no stock</source>
        <translation>Bila stok tercatat habis</translation>
    </message>
    <message>
        <source>Sell, with a note</source>
        <translation>Jual, dicatat</translation>
    </message>
    <message>
        <source>Do not sell</source>
        <translation>Jangan jual</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Jual saja</translation>
    </message>
    <message>
        <source>A discount needs a reason above (percent)</source>
        <translation>Potongan perlu alasan di atas (persen)</translation>
    </message>
    <message>
        <source>Codes of the scale begin with</source>
        <translation>Awalan kode timbangan</translation>
    </message>
    <message>
        <source>Two digits each, with a blank between.</source>
        <translation>Dua angka, dipisah spasi.</translation>
    </message>
    <message>
        <source>A short sound where a scan is refused</source>
        <translation>Bunyi pendek bila pindaian ditolak</translation>
    </message>
    <message>
        <source>The scale prints the price, not the weight</source>
        <translation>Timbangan mencetak harga, bukan berat</translation>
    </message>
    <message>
        <source>Buying and prices</source>
        <translation>Kulakan dan harga</translation>
    </message>
    <message>
        <source>The cooperative is PKP: PPN comes back</source>
        <translation>Koperasi PKP: PPN bisa dikreditkan</translation>
    </message>
    <message>
        <source>Goods that come in are put into the warehouse</source>
        <translation>Barang masuk ditaruh di gudang</translation>
    </message>
    <message>
        <source>Point out costs that change by more than (percent)</source>
        <translation>Tandai harga beli yang berubah lebih dari (persen)</translation>
    </message>
    <message>
        <source>Added to the cost for a selling price (percent)</source>
        <translation>Tambahan harga jual di atas modal (persen)</translation>
    </message>
    <message>
        <source>Selling prices are multiples of</source>
        <translation>Harga jual kelipatan</translation>
    </message>
    <message>
        <source>They are rounded</source>
        <translation>Pembulatannya</translation>
    </message>
    <message>
        <source>up</source>
        <translation>ke atas</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>ke yang terdekat</translation>
    </message>
    <message>
        <source>week</source>
        <translation>minggu</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 minggu</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 minggu</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>3 bulan</translation>
    </message>
    <message>
        <source>half a year</source>
        <translation>6 bulan</translation>
    </message>
    <message>
        <source>Counting the stock</source>
        <translation>Opname</translation>
    </message>
    <message>
        <source>What sells most (A): count every</source>
        <translation>Paling laku (A): hitung tiap</translation>
    </message>
    <message>
        <source>The next (B): every</source>
        <translation>Berikutnya (B): tiap</translation>
    </message>
    <message>
        <source>The rest (C): every</source>
        <translation>Sisanya (C): tiap</translation>
    </message>
    <message>
        <source>Receipt and printer</source>
        <translation>Struk dan printer</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Tanpa printer</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Lewat jaringan</translation>
    </message>
    <message>
        <source>USB cable (Linux)</source>
        <translation>Kabel USB (Linux)</translation>
    </message>
    <message>
        <source>Windows printer</source>
        <translation>Printer Windows</translation>
    </message>
    <message>
        <source>CUPS printer</source>
        <translation>Printer CUPS</translation>
    </message>
    <message>
        <source>Into a folder</source>
        <translation>Ke dalam folder</translation>
    </message>
    <message>
        <source>Where the printer is</source>
        <translation>Letak printer</translation>
    </message>
    <message>
        <source>192.168.1.50:9100, /dev/usb/lp0, or its name.</source>
        <translation>192.168.1.50:9100, /dev/usb/lp0, atau namanya.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Print after every sale</source>
        <translation>Cetak setiap nota</translation>
    </message>
    <message>
        <source>Open the drawer for cash</source>
        <translation>Buka laci untuk tunai</translation>
    </message>
    <message>
        <source>Number as a QR code as well</source>
        <translation>Nomor nota juga sebagai kode QR</translation>
    </message>
    <message>
        <source>Screen, clock and hub</source>
        <translation>Layar, jam, dan hub</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl - do the same.</source>
        <translation>Bisa juga dengan Ctrl + dan Ctrl -.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Alamat hub</translation>
    </message>
    <message>
        <source>It begins with https://</source>
        <translation>Diawali https://</translation>
    </message>
    <message>
        <source>Used at the next enrolment, on the page Kirim.</source>
        <translation>Dipakai saat mendaftar, di halaman Kirim.</translation>
    </message>
    <message>
        <source>As in {program}</source>
        <translation>Seperti {program}</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Sendiri</translation>
    </message>
    <message>
        <source>As people know them</source>
        <translation>Susunan tombol</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>That key has a meaning of its own. Press one of: {keys}.</source>
        <translation>Tombol itu sudah punya arti sendiri. Tekan salah satu: {keys}.</translation>
    </message>
    <message>
        <source>Choose a field and press the key. It counts when Lumbung opens again.</source>
        <translation>Pilih kotak, lalu tekan tombolnya. Berlaku saat Lumbung dibuka lagi.</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Print a trial</source>
        <translation>Cetak percobaan</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Not saved yet: one field is not right.</source>
        <translation>Belum disimpan: ada isian yang belum benar.</translation>
    </message>
    <message>
        <source>Saved. It counts from now on.</source>
        <translation>Tersimpan. Berlaku mulai sekarang.</translation>
    </message>
    <message>
        <source>The trial was sent to the printer.</source>
        <translation>Percobaan dikirim ke printer.</translation>
    </message>
</context>
</TS>
