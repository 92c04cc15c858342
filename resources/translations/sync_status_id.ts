<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Enrolment</name>
    <message>
        <source>This voucher is not valid: unknown, used already or too old.</source>
        <translation>Voucher ini tidak berlaku: tidak dikenal, sudah dipakai, atau lewat waktu.</translation>
    </message>
    <message>
        <source>Compare the code once more, or ask the hub&apos;s staff for another.</source>
        <translation>Cocokkan kodenya sekali lagi, atau minta yang baru ke petugas hub.</translation>
    </message>
    <message>
        <source>The hub has suspended this till.</source>
        <translation>Hub menangguhkan kasir ini.</translation>
    </message>
    <message>
        <source>Call the hub&apos;s staff.</source>
        <translation>Hubungi petugas hub.</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>Hub sedang sibuk.</translation>
    </message>
    <message>
        <source>Try again in a minute. The voucher stays good.</source>
        <translation>Coba lagi sebentar. Voucher tetap berlaku.</translation>
    </message>
    <message>
        <source>The hub did not take the enrolment.</source>
        <translation>Hub belum menerima pendaftaran.</translation>
    </message>
    <message>
        <source>Tell the hub&apos;s staff: {problem}.</source>
        <translation>Sampaikan ke petugas hub: {problem}.</translation>
    </message>
    <message>
        <source>The code is not as it was printed.</source>
        <translation>Kode belum sama dengan yang tercetak.</translation>
    </message>
    <message>
        <source>It has 25 letters and digits. Compare it once more.</source>
        <translation>Kode berisi 25 huruf dan angka. Cocokkan sekali lagi.</translation>
    </message>
    <message>
        <source>This is not a safe address.</source>
        <translation>Alamat ini tidak aman.</translation>
    </message>
    <message>
        <source>The hub&apos;s address begins with https://</source>
        <translation>Alamat hub diawali https://</translation>
    </message>
    <message>
        <source>The hub was not reached.</source>
        <translation>Hub belum terjangkau.</translation>
    </message>
    <message>
        <source>Look for a signal, check the address, then try again.</source>
        <translation>Cari sinyal, periksa alamatnya, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Something else than a hub answers at this address.</source>
        <translation>Yang menjawab di alamat ini bukan hub.</translation>
    </message>
    <message>
        <source>Check the address. On a hotspot, log in there first.</source>
        <translation>Periksa alamatnya. Di hotspot, masuk dahulu.</translation>
    </message>
    <message>
        <source>The hub could not prove who it is.</source>
        <translation>Hub tidak bisa membuktikan dirinya.</translation>
    </message>
    <message>
        <source>Check date and time of this computer.</source>
        <translation>Periksa tanggal dan jam komputer ini.</translation>
    </message>
    <message>
        <source>Whoever answered does not know this voucher.</source>
        <translation>Yang menjawab tidak mengenal voucher ini.</translation>
    </message>
    <message>
        <source>Check address and code with the hub&apos;s staff.</source>
        <translation>Cocokkan alamat dan kode dengan petugas hub.</translation>
    </message>
    <message>
        <source>This voucher is for another cooperative.</source>
        <translation>Voucher ini untuk koperasi lain.</translation>
    </message>
    <message>
        <source>Ask the hub&apos;s staff for one of yours.</source>
        <translation>Minta voucher koperasi Anda ke petugas hub.</translation>
    </message>
</context>
<context>
    <name>EnrolmentForm</name>
    <message>
        <source>Address of the hub</source>
        <translation>Alamat hub</translation>
    </message>
    <message>
        <source>Code of the voucher</source>
        <translation>Kode voucher</translation>
    </message>
    <message>
        <source>Enrol this till</source>
        <translation>Daftarkan kasir ini</translation>
    </message>
    <message>
        <source>Address and code stand on the paper of the hub&apos;s staff.</source>
        <translation>Alamat dan kode ada di kertas dari petugas hub.</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Daftar ke hub</translation>
    </message>
    <message>
        <source>25 letters and digits, or the text of the QR code.</source>
        <translation>25 huruf dan angka, atau teks kode QR.</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>Bertanya ke hub …</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>The hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>This till there</source>
        <translation>Kasir ini di sana</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Jawaban terakhir</translation>
    </message>
    <message>
        <source>Enrol anew</source>
        <translation>Daftar ulang</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>nomor {number}</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Last receipt of the hub</source>
        <translation>Tanda terima terakhir dari hub</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>The hub has not received anything from here yet.</source>
        <translation>Hub belum menerima apa pun dari sini.</translation>
    </message>
    <message>
        <source>note {seq}</source>
        <translation>catatan ke-{seq}</translation>
    </message>
    <message>
        <source>{document} · note {seq}</source>
        <translation>{document} · catatan ke-{seq}</translation>
    </message>
    <message>
        <source>The hub&apos;s staff see the same mark. It can be read out.</source>
        <translation>Petugas hub melihat tanda yang sama. Bisa dibacakan lewat telepon.</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Send now</source>
        <translation>Kirim sekarang</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>received by the hub</source>
        <translation>sudah diterima hub</translation>
    </message>
    <message>
        <source>held by the hub</source>
        <translation>ditahan hub</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>Yang menunggu dikirim</translation>
    </message>
    <message>
        <source>Sending to the hub</source>
        <translation>Kirim ke hub</translation>
    </message>
    <message>
        <source>Try to send now, without waiting</source>
        <translation>Coba kirim sekarang, tanpa menunggu</translation>
    </message>
    <message>
        <source>What leaves next</source>
        <translation>Isi kiriman berikutnya</translation>
    </message>
    <message>
        <source>Nothing waits. What is sold now leaves by itself.</source>
        <translation>Tidak ada yang menunggu. Yang terjual nanti berangkat sendiri.</translation>
    </message>
    <message>
        <source>Names, identity numbers and savings never leave unsealed.</source>
        <translation>Nama, NIK, dan simpanan anggota tidak pernah dikirim terbuka.</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sejak {time}</translation>
    </message>
    <message>
        <source>last answer {time}</source>
        <translation>jawaban terakhir {time}</translation>
    </message>
    <message>
        <source>kept there, not counted yet</source>
        <translation>tersimpan di hub, belum dihitung</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} catatan</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>nota {number}</translation>
    </message>
    <message>
        <source>This till is enrolled. Everything is sent by itself now.</source>
        <translation>Kasir ini sudah terdaftar. Semua berangkat sendiri.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>This till is not enrolled at a hub yet</source>
        <translation>Kasir ini belum terdaftar di hub</translation>
    </message>
    <message>
        <source>Selling goes on. Everything is kept and sent after enrolment.</source>
        <translation>Jualan jalan terus. Semua tersimpan dan dikirim setelah terdaftar.</translation>
    </message>
    <message>
        <source>Sending now</source>
        <translation>Sedang mengirim</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>kemarin {time}</translation>
    </message>
    <message>
        <source>Selling goes on, and everything is kept on this computer.</source>
        <translation>Jualan jalan terus dan semua sudah tersimpan di komputer ini.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Menunggu dikirim</translation>
    </message>
    <message>
        <source>The hub has received everything</source>
        <translation>Hub sudah menerima semuanya</translation>
    </message>
    <message>
        <source>New sales are sent by themselves within a minute.</source>
        <translation>Nota baru berangkat sendiri dalam satu menit.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation>Sedang offline sejak {time}</translation>
    </message>
    <message>
        <source>It is sent by itself as soon as there is a line.</source>
        <translation>Kiriman berangkat sendiri saat internet ada.</translation>
    </message>
    <message>
        <source>It is sent by itself as soon as there is a line; next try {time}.</source>
        <translation>Kiriman berangkat sendiri saat internet ada; berikutnya dicoba {time}.</translation>
    </message>
    <message>
        <source>The hub waits for an officer to approve this till</source>
        <translation>Kasir ini menunggu persetujuan petugas hub</translation>
    </message>
    <message>
        <source>Everything is sent and kept there. Tell the hub&apos;s staff.</source>
        <translation>Semua terkirim dan tersimpan di sana. Beri tahu petugas hub.</translation>
    </message>
    <message>
        <source>The hub was restored and is being filled again</source>
        <translation>Hub baru dipulihkan dan sedang diisi lagi</translation>
    </message>
    <message>
        <source>This happens by itself. Nothing need be done here.</source>
        <translation>Ini berjalan sendiri. Tidak perlu apa-apa di sini.</translation>
    </message>
    <message>
        <source>This computer was restored; the hub has more than it</source>
        <translation>Komputer ini dipulihkan; catatan di hub lebih banyak</translation>
    </message>
    <message>
        <source>Selling goes on. Call the hub&apos;s staff to fetch what is missing.</source>
        <translation>Jualan jalan terus. Hubungi petugas hub untuk mengambil sisanya.</translation>
    </message>
    <message>
        <source>This till and the hub have different notes</source>
        <translation>Catatan kasir ini dan hub berbeda</translation>
    </message>
    <message>
        <source>Selling goes on. Call the hub&apos;s staff to compare them.</source>
        <translation>Jualan jalan terus. Hubungi petugas hub untuk mencocokkan.</translation>
    </message>
    <message>
        <source>The hub is busy</source>
        <translation>Hub sibuk</translation>
    </message>
    <message>
        <source>It is tried again by itself. Selling goes on.</source>
        <translation>Dicoba lagi sendiri. Jualan jalan terus.</translation>
    </message>
    <message>
        <source>Another hub answers at this address</source>
        <translation>Yang menjawab di alamat ini hub lain</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address below with the hub&apos;s staff.</source>
        <translation>Cocokkan alamat hub di bawah dengan petugas hub.</translation>
    </message>
    <message>
        <source>The hub does not know this till any more</source>
        <translation>Hub tidak mengenal kasir ini lagi</translation>
    </message>
    <message>
        <source>Ask the hub&apos;s staff for a new voucher and enrol below.</source>
        <translation>Minta voucher baru ke petugas hub, lalu daftar di bawah.</translation>
    </message>
    <message>
        <source>The hub has suspended this till</source>
        <translation>Hub menangguhkan kasir ini</translation>
    </message>
    <message>
        <source>Selling goes on here. Call the hub&apos;s staff.</source>
        <translation>Jualan di sini jalan terus. Hubungi petugas hub.</translation>
    </message>
    <message>
        <source>Something is wrong at the hub</source>
        <translation>Ada gangguan di hub</translation>
    </message>
    <message>
        <source>It is tried again by itself. If it stays, tell the hub&apos;s staff.</source>
        <translation>Dicoba lagi sendiri. Bila tetap begitu, beri tahu petugas hub.</translation>
    </message>
    <message>
        <source>The hub does not take what this till sends</source>
        <translation>Hub belum mau menerima kiriman kasir ini</translation>
    </message>
    <message>
        <source>Nothing is lost. Tell the hub&apos;s staff what stands here.</source>
        <translation>Tidak ada yang hilang. Sampaikan tulisan ini ke petugas hub.</translation>
    </message>
    <message>
        <source>The hub could not prove who it is</source>
        <translation>Hub tidak bisa membuktikan dirinya</translation>
    </message>
    <message>
        <source>Check date and time of this computer, then tell the hub&apos;s staff.</source>
        <translation>Periksa tanggal dan jam komputer ini, lalu hubungi petugas hub.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong</source>
        <translation>Jam komputer ini salah</translation>
    </message>
    <message>
        <source>Set date and time, then press F5. Selling goes on.</source>
        <translation>Betulkan tanggal dan jam, lalu tekan F5. Jualan jalan terus.</translation>
    </message>
    <message>
        <source>The hub&apos;s address is not a safe one</source>
        <translation>Alamat hub tidak aman</translation>
    </message>
    <message>
        <source>It must begin with https. Enrol again with the right address.</source>
        <translation>Alamatnya diawali https. Daftar ulang dengan alamat yang benar.</translation>
    </message>
    <message>
        <source>This program is too old for the hub</source>
        <translation>Program ini terlalu lama untuk hub</translation>
    </message>
    <message>
        <source>Selling goes on. Install the newest Lumbung, then it is sent.</source>
        <translation>Jualan jalan terus. Pasang Lumbung terbaru, lalu terkirim.</translation>
    </message>
    <message>
        <source>The disk of this computer was in the way</source>
        <translation>Tempat simpan komputer ini bermasalah</translation>
    </message>
    <message>
        <source>Free some space on the disk, then press F5.</source>
        <translation>Kosongkan sebagian tempat simpan, lalu tekan F5.</translation>
    </message>
    <message>
        <source>Sending stopped because of a fault in the program</source>
        <translation>Kiriman berhenti karena ada kesalahan program</translation>
    </message>
    <message>
        <source>Nothing is lost. Start the program again, and tell the hub&apos;s staff.</source>
        <translation>Tidak ada yang hilang. Buka ulang program, lalu beri tahu petugas hub.</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <source>Not enrolled at a hub yet</source>
        <translation>Belum terdaftar di hub</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>Belum terdaftar</translation>
    </message>
    <message>
        <source>To be compared with the hub</source>
        <translation>Perlu dicocokkan dengan hub</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cocokkan</translation>
    </message>
    <message>
        <source>Unsent for {days} days</source>
        <translation>Belum terkirim {days} hari</translation>
    </message>
    <message>
        <source>{count} held by the hub</source>
        <translation>{count} ditahan hub</translation>
    </message>
    <message>
        <source>Sending {done} of {total}</source>
        <translation>Mengirim {done} dari {total}</translation>
    </message>
    <message>
        <source>Sending {done}/{total}</source>
        <translation>Mengirim {done}/{total}</translation>
    </message>
    <message>
        <source>Hub is busy · next try {time}</source>
        <translation>Hub sibuk · dicoba {time}</translation>
    </message>
    <message>
        <source>Hub is busy</source>
        <translation>Hub sibuk</translation>
    </message>
    <message>
        <source>{count} unsent · see Kirim</source>
        <translation>{count} belum terkirim · lihat Kirim</translation>
    </message>
    <message>
        <source>{count} unsent</source>
        <translation>{count} belum terkirim</translation>
    </message>
    <message>
        <source>{count} waiting to be sent</source>
        <translation>{count} menunggu dikirim</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} menunggu</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Belum ada kiriman</translation>
    </message>
    <message>
        <source>Nothing sent</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>All sent · {time}</source>
        <translation>Terkirim semua · {time}</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Offline · everything is sent</source>
        <translation>Offline · semua terkirim</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline · {count} unsent</source>
        <translation>Offline · {count} belum terkirim</translation>
    </message>
    <message>
        <source>Offline · {count}</source>
        <translation>Offline · {count}</translation>
    </message>
</context>
<context>
    <name>WaitingKind</name>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Receipts of sales</source>
        <translation>Nota penjualan</translation>
    </message>
    <message>
        <source>goods, amounts, way of paying; no buyer&apos;s name</source>
        <translation>barang, jumlah, cara bayar; tanpa nama pembeli</translation>
    </message>
    <message>
        <source>Voided receipts</source>
        <translation>Nota dibatalkan</translation>
    </message>
    <message>
        <source>number and reason</source>
        <translation>nomor dan alasan</translation>
    </message>
    <message>
        <source>Goods taken back</source>
        <translation>Barang kembali</translation>
    </message>
    <message>
        <source>goods, amount paid back and reason</source>
        <translation>barang, uang kembali, dan alasan</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>names, packs and codes</source>
        <translation>nama, kemasan, dan kode</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>selling prices and from which day</source>
        <translation>harga jual dan mulai kapan</translation>
    </message>
    <message>
        <source>Rules of prices</source>
        <translation>Aturan harga</translation>
    </message>
    <message>
        <source>special prices, ceilings, labels printed</source>
        <translation>harga khusus, HET, label yang dicetak</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Stok awal</translation>
    </message>
    <message>
        <source>quantities and their value</source>
        <translation>jumlah dan nilainya</translation>
    </message>
    <message>
        <source>Corrected stock</source>
        <translation>Koreksi stok</translation>
    </message>
    <message>
        <source>quantities and reason</source>
        <translation>jumlah dan alasan</translation>
    </message>
    <message>
        <source>Places and last days</source>
        <translation>Tempat dan tanggal kedaluwarsa</translation>
    </message>
    <message>
        <source>goods carried, and when they expire</source>
        <translation>barang yang dipindah, dan kapan kedaluwarsa</translation>
    </message>
    <message>
        <source>Goods bought</source>
        <translation>Kulakan</translation>
    </message>
    <message>
        <source>goods, costs and payments; no supplier&apos;s name</source>
        <translation>barang, harga beli, dan pembayaran; tanpa nama pemasok</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>goods and quantities; no supplier&apos;s name</source>
        <translation>barang dan jumlah; tanpa nama pemasok</translation>
    </message>
    <message>
        <source>Repacked goods</source>
        <translation>Kemas ulang</translation>
    </message>
    <message>
        <source>what was opened, and what became of it</source>
        <translation>apa yang dibuka, dan jadi apa</translation>
    </message>
    <message>
        <source>Goods of villagers</source>
        <translation>Titip jual</translation>
    </message>
    <message>
        <source>goods, shares and payments; no owner&apos;s name</source>
        <translation>barang, bagian, dan pembayaran; tanpa nama penitip</translation>
    </message>
    <message>
        <source>locked: the hub keeps it, and cannot read it</source>
        <translation>terkunci: disimpan hub, tidak bisa dibaca hub</translation>
    </message>
    <message>
        <source>Members, savings, shop credit</source>
        <translation>Anggota, simpanan, kasbon</translation>
    </message>
    <message>
        <source>Names of suppliers, owners and counters</source>
        <translation>Nama pemasok, penitip, dan penghitung</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Catatan lain</translation>
    </message>
</context>
</TS>
