<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>Enrolment</name>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="37" />
        <source>This voucher is not valid: unknown, used already or too old.</source>
        <translation>Voucher ini tidak berlaku: tidak dikenal, sudah dipakai, atau lewat waktu.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="38" />
        <source>Compare the code once more, or ask the hub's staff for another.</source>
        <translation>Cocokkan kodenya sekali lagi, atau minta yang baru ke petugas hub.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="43" />
        <source>The hub has suspended this till.</source>
        <translation>Hub menangguhkan kasir ini.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="44" />
        <source>Call the hub's staff.</source>
        <translation>Hubungi petugas hub.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="47" />
        <source>The hub is busy.</source>
        <translation>Hub sedang sibuk.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="48" />
        <source>Try again in a minute. The voucher stays good.</source>
        <translation>Coba lagi sebentar. Voucher tetap berlaku.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="54" />
        <source>The hub did not take the enrolment.</source>
        <translation>Hub belum menerima pendaftaran.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="55" />
        <source>Tell the hub's staff: {problem}.</source>
        <translation>Sampaikan ke petugas hub: {problem}.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="63" />
        <source>The code is not as it was printed.</source>
        <translation>Kode belum sama dengan yang tercetak.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="64" />
        <source>It has 25 letters and digits. Compare it once more.</source>
        <translation>Kode berisi 25 huruf dan angka. Cocokkan sekali lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="80" />
        <source>This is not a safe address.</source>
        <translation>Alamat ini tidak aman.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="81" />
        <source>The hub's address begins with https://</source>
        <translation>Alamat hub diawali https://</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="84" />
        <source>The hub was not reached.</source>
        <translation>Hub belum terjangkau.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="85" />
        <source>Look for a signal, check the address, then try again.</source>
        <translation>Cari sinyal, periksa alamatnya, lalu coba lagi.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="88" />
        <source>Something else than a hub answers at this address.</source>
        <translation>Yang menjawab di alamat ini bukan hub.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="89" />
        <source>Check the address. On a hotspot, log in there first.</source>
        <translation>Periksa alamatnya. Di hotspot, masuk dahulu.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="92" />
        <source>The hub could not prove who it is.</source>
        <translation>Hub tidak bisa membuktikan dirinya.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="93" />
        <source>Check date and time of this computer.</source>
        <translation>Periksa tanggal dan jam komputer ini.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="67" />
        <source>Whoever answered does not know this voucher.</source>
        <translation>Yang menjawab tidak mengenal voucher ini.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="68" />
        <source>Check address and code with the hub's staff.</source>
        <translation>Cocokkan alamat dan kode dengan petugas hub.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="71" />
        <source>This voucher is for another cooperative.</source>
        <translation>Voucher ini untuk koperasi lain.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_words.py" line="72" />
        <source>Ask the hub's staff for one of yours.</source>
        <translation>Minta voucher koperasi Anda ke petugas hub.</translation>
    </message>
</context>
<context>
    <name>EnrolmentForm</name>
    <message>
        <location filename="../../ui/sync_status/enrolment_form.py" line="39" />
        <location filename="../../ui/sync_status/enrolment_form.py" line="52" />
        <source>Address of the hub</source>
        <translation>Alamat hub</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_form.py" line="41" />
        <location filename="../../ui/sync_status/enrolment_form.py" line="54" />
        <source>Code of the voucher</source>
        <translation>Kode voucher</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_form.py" line="42" />
        <source>Enrol this till</source>
        <translation>Daftarkan kasir ini</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_form.py" line="45" />
        <source>Address and code stand on the paper of the hub's staff.</source>
        <translation>Alamat dan kode ada di kertas dari petugas hub.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_form.py" line="49" />
        <source>Enrol at the hub</source>
        <translation>Daftar ke hub</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_form.py" line="56" />
        <source>25 letters and digits, or the text of the QR code.</source>
        <translation>25 huruf dan angka, atau teks kode QR.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/enrolment_form.py" line="87" />
        <source>Asking the hub …</source>
        <translation>Bertanya ke hub …</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <location filename="../../ui/sync_status/side_cards.py" line="75" />
        <source>The hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/side_cards.py" line="77" />
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/side_cards.py" line="77" />
        <source>This till there</source>
        <translation>Kasir ini di sana</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/side_cards.py" line="77" />
        <source>Last answer</source>
        <translation>Jawaban terakhir</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/side_cards.py" line="79" />
        <source>Enrol anew</source>
        <translation>Daftar ulang</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/side_cards.py" line="87" />
        <source>number {number}</source>
        <translation>nomor {number}</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <location filename="../../ui/sync_status/side_cards.py" line="40" />
        <location filename="../../ui/sync_status/side_cards.py" line="62" />
        <source>Last receipt of the hub</source>
        <translation>Tanda terima terakhir dari hub</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/side_cards.py" line="41" />
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/side_cards.py" line="41" />
        <source>Up to</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/side_cards.py" line="41" />
        <source>Mark</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/side_cards.py" line="51" />
        <source>The hub has not received anything from here yet.</source>
        <translation>Hub belum menerima apa pun dari sini.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/side_cards.py" line="53" />
        <source>note {seq}</source>
        <translation>catatan ke-{seq}</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/side_cards.py" line="54" />
        <source>{document} · note {seq}</source>
        <translation>{document} · catatan ke-{seq}</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/side_cards.py" line="60" />
        <source>The hub's staff see the same mark. It can be read out.</source>
        <translation>Petugas hub melihat tanda yang sama. Bisa dibacakan lewat telepon.</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="69" />
        <location filename="../../ui/sync_status/sending_page.py" line="94" />
        <source>Send now</source>
        <translation>Kirim sekarang</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="71" />
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="72" />
        <source>received by the hub</source>
        <translation>sudah diterima hub</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="73" />
        <source>held by the hub</source>
        <translation>ditahan hub</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="76" />
        <source>What waits to be sent</source>
        <translation>Yang menunggu dikirim</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="87" />
        <source>Sending to the hub</source>
        <translation>Kirim ke hub</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="96" />
        <source>Try to send now, without waiting</source>
        <translation>Coba kirim sekarang, tanpa menunggu</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="147" />
        <source>What leaves next</source>
        <translation>Isi kiriman berikutnya</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="150" />
        <source>Nothing waits. What is sold now leaves by itself.</source>
        <translation>Tidak ada yang menunggu. Yang terjual nanti berangkat sendiri.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="158" />
        <source>Names, identity numbers and savings never leave unsealed.</source>
        <translation>Nama, NIK, dan simpanan anggota tidak pernah dikirim terbuka.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="192" />
        <source>since {time}</source>
        <translation>sejak {time}</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="197" />
        <source>last answer {time}</source>
        <translation>jawaban terakhir {time}</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="199" />
        <source>kept there, not counted yet</source>
        <translation>tersimpan di hub, belum dihitung</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="199" />
        <source>nothing</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="201" />
        <source>{count} notes</source>
        <translation>{count} catatan</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="222" />
        <source>receipt {number}</source>
        <translation>nota {number}</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sending_page.py" line="242" />
        <source>This till is enrolled. Everything is sent by itself now.</source>
        <translation>Kasir ini sudah terdaftar. Semua berangkat sendiri.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="30" />
        <source>This till is not enrolled at a hub yet</source>
        <translation>Kasir ini belum terdaftar di hub</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="31" />
        <source>Selling goes on. Everything is kept and sent after enrolment.</source>
        <translation>Jualan jalan terus. Semua tersimpan dan dikirim setelah terdaftar.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="36" />
        <source>Sending now</source>
        <translation>Sedang mengirim</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="51" />
        <source>yesterday {time}</source>
        <translation>kemarin {time}</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="57" />
        <source>Selling goes on, and everything is kept on this computer.</source>
        <translation>Jualan jalan terus dan semua sudah tersimpan di komputer ini.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="65" />
        <source>Waiting to be sent</source>
        <translation>Menunggu dikirim</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="70" />
        <source>The hub has received everything</source>
        <translation>Hub sudah menerima semuanya</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="71" />
        <source>New sales are sent by themselves within a minute.</source>
        <translation>Nota baru berangkat sendiri dalam satu menit.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="77" />
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="80" />
        <source>Offline since {time}</source>
        <translation>Sedang offline sejak {time}</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="81" />
        <source>It is sent by itself as soon as there is a line.</source>
        <translation>Kiriman berangkat sendiri saat internet ada.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="83" />
        <source>It is sent by itself as soon as there is a line; next try {time}.</source>
        <translation>Kiriman berangkat sendiri saat internet ada; berikutnya dicoba {time}.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="93" />
        <source>The hub waits for an officer to approve this till</source>
        <translation>Kasir ini menunggu persetujuan petugas hub</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="94" />
        <source>Everything is sent and kept there. Tell the hub's staff.</source>
        <translation>Semua terkirim dan tersimpan di sana. Beri tahu petugas hub.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="97" />
        <source>The hub was restored and is being filled again</source>
        <translation>Hub baru dipulihkan dan sedang diisi lagi</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="98" />
        <source>This happens by itself. Nothing need be done here.</source>
        <translation>Ini berjalan sendiri. Tidak perlu apa-apa di sini.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="101" />
        <source>This computer was restored; the hub has more than it</source>
        <translation>Komputer ini dipulihkan; catatan di hub lebih banyak</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="102" />
        <source>Selling goes on. Call the hub's staff to fetch what is missing.</source>
        <translation>Jualan jalan terus. Hubungi petugas hub untuk mengambil sisanya.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="107" />
        <source>This till and the hub have different notes</source>
        <translation>Catatan kasir ini dan hub berbeda</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="108" />
        <source>Selling goes on. Call the hub's staff to compare them.</source>
        <translation>Jualan jalan terus. Hubungi petugas hub untuk mencocokkan.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="133" />
        <source>The hub is busy</source>
        <translation>Hub sibuk</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="134" />
        <source>It is tried again by itself. Selling goes on.</source>
        <translation>Dicoba lagi sendiri. Jualan jalan terus.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="137" />
        <source>Another hub answers at this address</source>
        <translation>Yang menjawab di alamat ini hub lain</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="138" />
        <source>Check the hub's address below with the hub's staff.</source>
        <translation>Cocokkan alamat hub di bawah dengan petugas hub.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="141" />
        <source>The hub does not know this till any more</source>
        <translation>Hub tidak mengenal kasir ini lagi</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="142" />
        <source>Ask the hub's staff for a new voucher and enrol below.</source>
        <translation>Minta voucher baru ke petugas hub, lalu daftar di bawah.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="145" />
        <source>The hub has suspended this till</source>
        <translation>Hub menangguhkan kasir ini</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="146" />
        <source>Selling goes on here. Call the hub's staff.</source>
        <translation>Jualan di sini jalan terus. Hubungi petugas hub.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="149" />
        <source>Something is wrong at the hub</source>
        <translation>Ada gangguan di hub</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="150" />
        <source>It is tried again by itself. If it stays, tell the hub's staff.</source>
        <translation>Dicoba lagi sendiri. Bila tetap begitu, beri tahu petugas hub.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="155" />
        <source>The hub does not take what this till sends</source>
        <translation>Hub belum mau menerima kiriman kasir ini</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="156" />
        <source>Nothing is lost. Tell the hub's staff what stands here.</source>
        <translation>Tidak ada yang hilang. Sampaikan tulisan ini ke petugas hub.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="165" />
        <source>The hub could not prove who it is</source>
        <translation>Hub tidak bisa membuktikan dirinya</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="166" />
        <source>Check date and time of this computer, then tell the hub's staff.</source>
        <translation>Periksa tanggal dan jam komputer ini, lalu hubungi petugas hub.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="171" />
        <source>The clock of this computer is wrong</source>
        <translation>Jam komputer ini salah</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="172" />
        <source>Set date and time, then press F5. Selling goes on.</source>
        <translation>Betulkan tanggal dan jam, lalu tekan F5. Jualan jalan terus.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="175" />
        <source>The hub's address is not a safe one</source>
        <translation>Alamat hub tidak aman</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="176" />
        <source>It must begin with https. Enrol again with the right address.</source>
        <translation>Alamatnya diawali https. Daftar ulang dengan alamat yang benar.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="179" />
        <source>This program is too old for the hub</source>
        <translation>Program ini terlalu lama untuk hub</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="180" />
        <source>Selling goes on. Install the newest Lumbung, then it is sent.</source>
        <translation>Jualan jalan terus. Pasang Lumbung terbaru, lalu terkirim.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="183" />
        <source>The disk of this computer was in the way</source>
        <translation>Tempat simpan komputer ini bermasalah</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="184" />
        <source>Free some space on the disk, then press F5.</source>
        <translation>Kosongkan sebagian tempat simpan, lalu tekan F5.</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="187" />
        <source>Sending stopped because of a fault in the program</source>
        <translation>Kiriman berhenti karena ada kesalahan program</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/standing_words.py" line="188" />
        <source>Nothing is lost. Start the program again, and tell the hub's staff.</source>
        <translation>Tidak ada yang hilang. Buka ulang program, lalu beri tahu petugas hub.</translation>
    </message>
</context>
<context>
    <name>SyncPill</name>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="27" />
        <source>Not enrolled at a hub yet</source>
        <translation>Belum terdaftar di hub</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="28" />
        <source>Not enrolled</source>
        <translation>Belum terdaftar</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="30" />
        <source>To be compared with the hub</source>
        <translation>Perlu dicocokkan dengan hub</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="31" />
        <source>Compare</source>
        <translation>Cocokkan</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="33" />
        <source>Unsent for {days} days</source>
        <translation>Belum terkirim {days} hari</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="38" />
        <source>{count} held by the hub</source>
        <translation>{count} ditahan hub</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="48" />
        <source>Sending {done} of {total}</source>
        <translation>Mengirim {done} dari {total}</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="49" />
        <source>Sending {done}/{total}</source>
        <translation>Mengirim {done}/{total}</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="60" />
        <source>Hub is busy · next try {time}</source>
        <translation>Hub sibuk · dicoba {time}</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="63" />
        <source>Hub is busy</source>
        <translation>Hub sibuk</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="65" />
        <source>{count} unsent · see Kirim</source>
        <translation>{count} belum terkirim · lihat Kirim</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="68" />
        <source>{count} unsent</source>
        <translation>{count} belum terkirim</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="73" />
        <source>{count} waiting to be sent</source>
        <translation>{count} menunggu dikirim</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="76" />
        <source>{count} waiting</source>
        <translation>{count} menunggu</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="82" />
        <source>Nothing sent yet</source>
        <translation>Belum ada kiriman</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="83" />
        <source>Nothing sent</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="87" />
        <source>All sent · {time}</source>
        <translation>Terkirim semua · {time}</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="88" />
        <source>All sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="94" />
        <source>Offline · everything is sent</source>
        <translation>Offline · semua terkirim</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="95" />
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="96" />
        <source>Offline · {count} unsent</source>
        <translation>Offline · {count} belum terkirim</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/sync_words.py" line="97" />
        <source>Offline · {count}</source>
        <translation>Offline · {count}</translation>
    </message>
</context>
<context>
    <name>WaitingKind</name>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="22" />
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="25" />
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="27" />
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="32" />
        <source>What is in it</source>
        <translation>Isinya</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="34" />
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="56" />
        <source>Receipts of sales</source>
        <translation>Nota penjualan</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="57" />
        <source>goods, amounts, way of paying; no buyer's name</source>
        <translation>barang, jumlah, cara bayar; tanpa nama pembeli</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="61" />
        <source>Voided receipts</source>
        <translation>Nota dibatalkan</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="62" />
        <source>number and reason</source>
        <translation>nomor dan alasan</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="66" />
        <source>Goods taken back</source>
        <translation>Barang kembali</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="67" />
        <source>goods, amount paid back and reason</source>
        <translation>barang, uang kembali, dan alasan</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="71" />
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="72" />
        <source>names, packs and codes</source>
        <translation>nama, kemasan, dan kode</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="76" />
        <source>Prices</source>
        <translation>Harga</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="77" />
        <source>selling prices and from which day</source>
        <translation>harga jual dan mulai kapan</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="81" />
        <source>Opening stock</source>
        <translation>Stok awal</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="82" />
        <source>quantities and their value</source>
        <translation>jumlah dan nilainya</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="86" />
        <source>Corrected stock</source>
        <translation>Koreksi stok</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="87" />
        <source>quantities and reason</source>
        <translation>jumlah dan alasan</translation>
    </message>
    <message>
        <location filename="../../ui/sync_status/waiting_rows.py" line="90" />
        <source>Other notes</source>
        <translation>Catatan lain</translation>
    </message>
</context>
</TS>
