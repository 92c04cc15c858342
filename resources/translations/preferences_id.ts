<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Editors</name>
    <message>
        <location filename="../../ui/preferences/editors.py" line="80" />
        <source>A number from 0 to 100.</source>
        <translation>Angka 0 sampai 100.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/editors.py" line="142" />
        <source>At most {lines} lines of {letters} letters.</source>
        <translation>Paling banyak {lines} baris, {letters} huruf per baris.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <location filename="../../ui/preferences/sections.py" line="42" />
        <source>1 to 48 letters.</source>
        <translation>1 sampai 48 huruf.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="44" />
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="48" />
        <source>Cooperative</source>
        <translation>Koperasi</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="51" />
        <source>Shop unit</source>
        <translation>Unit / gerai</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="54" />
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="57" />
        <source>Legal number</source>
        <translation>Nomor badan hukum</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="62" />
        <source>Last lines of the receipt</source>
        <translation>Baris penutup struk</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="67" />
        <source>Name of this till</source>
        <translation>Nama kasir (mesin) ini</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="69" />
        <source>1 to 6 capital letters or digits.</source>
        <translation>1 sampai 6 huruf besar atau angka.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="70" />
        <source>Stands in every receipt's number; no two alike.</source>
        <translation>Ada di setiap nomor nota; tidak boleh kembar.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="73" />
        <source>Cashier</source>
        <translation>Petugas kasir</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="83" />
        <source>Selling</source>
        <translation>Jualan</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="87" />
        <source>Round cash to</source>
        <translation>Pembulatan tunai</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="88" />
        <source>off</source>
        <translation>tidak</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="89" />
        <source>Rupiah. A line of its own, and never on QRIS.</source>
        <translation>Rupiah. Baris sendiri di nota, tidak untuk QRIS.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="92" />
        <source>When the book says there is no stock</source>
        <translation>Bila stok tercatat habis</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="94" />
        <source>Sell, with a note</source>
        <translation>Jual, dicatat</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="95" />
        <source>Do not sell</source>
        <translation>Jangan jual</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="96" />
        <source>Sell</source>
        <translation>Jual saja</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="100" />
        <source>A discount needs a reason above (percent)</source>
        <translation>Potongan perlu alasan di atas (persen)</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="103" />
        <source>Codes of the scale begin with</source>
        <translation>Awalan kode timbangan</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="105" />
        <source>Two digits each, with a blank between.</source>
        <translation>Dua angka, dipisah spasi.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="108" />
        <source>The scale prints the price, not the weight</source>
        <translation>Timbangan mencetak harga, bukan berat</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="118" />
        <source>Receipt and printer</source>
        <translation>Struk dan printer</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="122" />
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="124" />
        <source>No printer</source>
        <translation>Tanpa printer</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="125" />
        <source>In the network</source>
        <translation>Lewat jaringan</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="126" />
        <source>USB cable (Linux)</source>
        <translation>Kabel USB (Linux)</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="127" />
        <source>Windows printer</source>
        <translation>Printer Windows</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="128" />
        <source>CUPS printer</source>
        <translation>Printer CUPS</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="129" />
        <source>Into a folder</source>
        <translation>Ke dalam folder</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="133" />
        <source>Where the printer is</source>
        <translation>Letak printer</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="135" />
        <source>192.168.1.50:9100, /dev/usb/lp0, or its name.</source>
        <translation>192.168.1.50:9100, /dev/usb/lp0, atau namanya.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="138" />
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="140" />
        <source>Print after every sale</source>
        <translation>Cetak setiap nota</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="141" />
        <source>Open the drawer for cash</source>
        <translation>Buka laci untuk tunai</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="142" />
        <source>Number as a QR code as well</source>
        <translation>Nomor nota juga sebagai kode QR</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="151" />
        <source>Screen, clock and hub</source>
        <translation>Layar, jam, dan hub</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="155" />
        <source>Size of letters</source>
        <translation>Ukuran huruf</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="157" />
        <source>Ctrl + and Ctrl - do the same.</source>
        <translation>Bisa juga dengan Ctrl + dan Ctrl -.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="160" />
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="163" />
        <source>Address of the hub</source>
        <translation>Alamat hub</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="165" />
        <source>It begins with https://</source>
        <translation>Diawali https://</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/sections.py" line="166" />
        <source>Used at the next enrolment, on the page Kirim.</source>
        <translation>Dipakai saat mendaftar, di halaman Kirim.</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <location filename="../../ui/preferences/preferences_page.py" line="47" />
        <location filename="../../ui/preferences/preferences_page.py" line="64" />
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_page.py" line="48" />
        <source>As it was</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_page.py" line="49" />
        <location filename="../../ui/preferences/preferences_page.py" line="65" />
        <source>Print a trial</source>
        <translation>Cetak percobaan</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_page.py" line="60" />
        <source>Preferences</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_page.py" line="102" />
        <source>Not saved yet: one field is not right.</source>
        <translation>Belum disimpan: ada isian yang belum benar.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_page.py" line="114" />
        <source>Saved. It counts from now on.</source>
        <translation>Tersimpan. Berlaku mulai sekarang.</translation>
    </message>
    <message>
        <location filename="../../ui/preferences/preferences_page.py" line="126" />
        <source>The trial was sent to the printer.</source>
        <translation>Percobaan dikirim ke printer.</translation>
    </message>
</context>
</TS>
