<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>CreditPanel</name>
    <message>
        <source>Open</source>
        <translation>Belum lunas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Yang ditampilkan</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>Kasbon yang belum dibayar</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Pengingat</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pembayaran</translation>
    </message>
    <message>
        <source>To {name} ({number}): what you owe our shop at {shop} is Rp{owed}; Rp{overdue} of it should have been paid by {day} or later. You may pay at the cooperative, all at once or in parts. If you have paid, take this as a thank you.</source>
        <translation>Yth. {name} ({number}): kasbon Anda di toko {shop} sebesar Rp{owed}; Rp{overdue} di antaranya sudah lewat jatuh tempo, yang tertua {day}. Pembayaran dapat dilakukan di koperasi, sekaligus atau dicicil. Bila sudah membayar, anggap pesan ini sebagai ucapan terima kasih.</translation>
    </message>
    <message>
        <source>To {name} ({number}): what you owe our shop at {shop} is Rp{owed}, to be paid from {day} on. You may pay at the cooperative, all at once or in parts. Thank you.</source>
        <translation>Yth. {name} ({number}): kasbon Anda di toko {shop} sebesar Rp{owed}, jatuh tempo mulai {day}. Pembayaran dapat dilakukan di koperasi, sekaligus atau dicicil. Terima kasih.</translation>
    </message>
    <message>
        <source>Limit {limit}; {left} may still be bought on credit</source>
        <translation>Batas {limit}; masih boleh kasbon {left}</translation>
    </message>
</context>
<context>
    <name>ShopCreditRefusal</name>
    <message>
        <source>This member owes nothing.</source>
        <translation>Anggota ini tidak punya kasbon.</translation>
    </message>
    <message>
        <source>Choose another member, or put the money into savings.</source>
        <translation>Pilih anggota lain, atau masukkan uangnya ke simpanan.</translation>
    </message>
    <message>
        <source>{owed} is owed, not {asked}.</source>
        <translation>Kasbonnya {owed}, bukan {asked}.</translation>
    </message>
    <message>
        <source>Fill in less; the rest can go into savings.</source>
        <translation>Isi lebih kecil; sisanya bisa masuk simpanan.</translation>
    </message>
    <message>
        <source>{name} ({number}) owes {owed}, not {asked}.</source>
        <translation>Kasbon {name} ({number}) {owed}, bukan {asked}.</translation>
    </message>
    <message>
        <source>Change that row; nothing of the list is posted yet.</source>
        <translation>Ubah baris itu; daftar ini belum dibukukan sama sekali.</translation>
    </message>
    <message>
        <source>This payment cannot be taken back.</source>
        <translation>Pembayaran ini tidak bisa dikoreksi.</translation>
    </message>
    <message>
        <source>It was taken back already, or a settlement made it.</source>
        <translation>Sudah pernah dikoreksi, atau berasal dari penyelesaian keanggotaan.</translation>
    </message>
    <message>
        <source>This fee cannot be taken back.</source>
        <translation>Jasa ini tidak bisa dihapus.</translation>
    </message>
    <message>
        <source>It was taken back already. Read the list again.</source>
        <translation>Jasa ini sudah dihapus. Buka lagi daftarnya.</translation>
    </message>
    <message>
        <source>{name} ({number}) has paid {paid} of this fee.</source>
        <translation>{name} ({number}) sudah membayar {paid} dari jasa ini.</translation>
    </message>
    <message>
        <source>Take that payment back first, then the fee.</source>
        <translation>Koreksi dulu pembayarannya, baru hapus jasanya.</translation>
    </message>
    <message>
        <source>Post them from {day} on.</source>
        <translation>Bukukan mulai {day}.</translation>
    </message>
    <message>
        <source>The month is not over.</source>
        <translation>Bulannya belum berakhir.</translation>
    </message>
    <message>
        <source>The fees of this month are posted already.</source>
        <translation>Jasa kasbon bulan ini sudah dibukukan.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation>Tidak ada lagi yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>The fees come to {now} now, not {seen}.</source>
        <translation>Jasa kasbon sekarang {now}, bukan {seen}.</translation>
    </message>
    <message>
        <source>Go back, and look at them again.</source>
        <translation>Kembali dulu, lalu periksa lagi.</translation>
    </message>
    <message>
        <source>{rule}: {value} is not possible.</source>
        <translation>{rule}: {value} tidak bisa.</translation>
    </message>
    <message>
        <source>Fill in from {lowest} to {highest}.</source>
        <translation>Isi dari {lowest} sampai {highest}.</translation>
    </message>
    <message>
        <source>It cannot be due on {day}.</source>
        <translation>Jatuh tempo {day} tidak mungkin.</translation>
    </message>
    <message>
        <source>Fill in a day from {first} to {last}.</source>
        <translation>Isi tanggal dari {first} sampai {last}.</translation>
    </message>
</context>
<context>
    <name>DebtorsView</name>
    <message>
        <source>Find by name, number or telephone</source>
        <translation>Cari nama, nomor, atau telepon</translation>
    </message>
    <message>
        <source>Members who owe</source>
        <translation>Anggota yang punya kasbon</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Member above</source>
        <translation>Anggota di atasnya</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Dusun</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pemberi kerja</translation>
    </message>
    <message>
        <source>All hamlets</source>
        <translation>Semua dusun</translation>
    </message>
    <message>
        <source>All employers</source>
        <translation>Semua pemberi kerja</translation>
    </message>
    <message>
        <source>Nobody owes the shop anything.</source>
        <translation>Tidak ada kasbon.</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>Tidak ada yang cocok.</translation>
    </message>
    <message>
        <source>{count} members owe {owed}; {overdue} of it is overdue</source>
        <translation>{count} anggota, kasbon {owed}; lewat jatuh tempo {overdue}</translation>
    </message>
</context>
<context>
    <name>FeesPart</name>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lewat tempo</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Jasa</translation>
    </message>
    <message>
        <source>Fees of the month</source>
        <translation>Jasa kasbon bulan itu</translation>
    </message>
    <message>
        <source>Fees of {month}: {count} members, not posted yet</source>
        <translation>Jasa kasbon {month}: {count} anggota, belum dibukukan</translation>
    </message>
    <message>
        <source>Post fees of {amount}</source>
        <translation>Bukukan jasa {amount}</translation>
    </message>
    <message>
        <source>Fees of {amount} posted for {count} members, number {number}.</source>
        <translation>Jasa kasbon {amount} dari {count} anggota dibukukan, nomor {number}.</translation>
    </message>
</context>
<context>
    <name>LimitForm</name>
    <message>
        <source>Set the limit</source>
        <translation>Tetapkan batas</translation>
    </message>
    <message>
        <source>An amount</source>
        <translation>Jumlah tertentu</translation>
    </message>
    <message>
        <source>As the class</source>
        <translation>Seperti golongannya</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>May owe at most; 0 for nothing</source>
        <translation>Kasbon paling banyak; 0 bila tidak boleh</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>A member&apos;s own limit</source>
        <translation>Batas kasbon anggota</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Fill in an amount, or 0.</source>
        <translation>Isi jumlahnya, atau 0.</translation>
    </message>
    <message>
        <source>The limit of {name} is set.</source>
        <translation>Batas kasbon {name} sudah ditetapkan.</translation>
    </message>
</context>
<context>
    <name>MemberActForm</name>
    <message>
        <source>Find the member</source>
        <translation>Cari anggota</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Anggota belum dipilih.</translation>
    </message>
    <message>
        <source>Find the member, and press Enter.</source>
        <translation>Cari anggotanya, lalu tekan Enter.</translation>
    </message>
</context>
<context>
    <name>OpeningForm</name>
    <message>
        <source>Enter the debt</source>
        <translation>Catat kasbon lama</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Note, such as the page of the old book</source>
        <translation>Catatan, misalnya halaman buku lama</translation>
    </message>
    <message>
        <source>A debt from before these books. No limit stops it.</source>
        <translation>Kasbon dari sebelum pembukuan ini. Batas kasbon tidak berlaku.</translation>
    </message>
    <message>
        <source>Enter an old debt</source>
        <translation>Catat kasbon lama</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>{name} owes {amount} from before, number {number}.</source>
        <translation>Kasbon lama {name} {amount} dicatat, nomor {number}.</translation>
    </message>
</context>
<context>
    <name>PayrollForm</name>
    <message>
        <source>Withheld from wages</source>
        <translation>Dipotong dari gaji</translation>
    </message>
    <message>
        <source>The employer paid in all</source>
        <translation>Jumlah yang dibayar pemberi kerja</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tunai</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Reference of the bank, or a note</source>
        <translation>Nomor transfer, atau catatan</translation>
    </message>
    <message>
        <source>A receipt for each</source>
        <translation>Satu bukti per anggota</translation>
    </message>
    <message>
        <source>Only the list</source>
        <translation>Cukup daftar</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>Fill in what the employer paid.</source>
        <translation>Isi jumlah yang dibayar pemberi kerja.</translation>
    </message>
    <message>
        <source>Post the list</source>
        <translation>Bukukan daftar</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>What the employer paid</source>
        <translation>Pembayaran pemberi kerja</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} anggota</translation>
    </message>
    <message>
        <source>{count} members; {amount} apart from what was paid</source>
        <translation>{count} anggota; selisih {amount} dari yang dibayar</translation>
    </message>
    <message>
        <source>{amount} of {count} members posted, {first} to {last}.</source>
        <translation>{amount} dari {count} anggota dibukukan, {first} sampai {last}.</translation>
    </message>
</context>
<context>
    <name>PayrollView</name>
    <message>
        <source>All that is owed</source>
        <translation>Semua kasbon</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>Jatuh tempo s.d.</translation>
    </message>
    <message>
        <source>What is withheld</source>
        <translation>Yang dipotong</translation>
    </message>
    <message>
        <source>Withheld from wages</source>
        <translation>Dipotong dari gaji</translation>
    </message>
    <message>
        <source>Nobody who owes has an employer in the register.</source>
        <translation>Tidak ada anggota berkasbon yang tercatat punya pemberi kerja.</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pemberi kerja</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Set the rule</source>
        <translation>Tetapkan aturan</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Jasa</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Diputuskan oleh</translation>
    </message>
    <message>
        <source>What was set before</source>
        <translation>Yang pernah ditetapkan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Rules of shop credit</source>
        <translation>Aturan kasbon</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>semua anggota</translation>
    </message>
    <message>
        <source>Rupiah that a member may owe; 0 for no credit</source>
        <translation>Kasbon paling banyak, dalam rupiah</translation>
    </message>
    <message>
        <source>Days until a purchase must be paid</source>
        <translation>Jangka waktu, dalam hari</translation>
    </message>
    <message>
        <source>Percent a month of what is overdue; 0 for none</source>
        <translation>Persen per bulan; 0 bila tidak ada</translation>
    </message>
    <message>
        <source>{rule} today: {value}</source>
        <translation>{rule} hari ini: {value}</translation>
    </message>
    <message>
        <source>“{rule}” is set.</source>
        <translation>“{rule}” sudah ditetapkan.</translation>
    </message>
</context>
<context>
    <name>ShopCredit</name>
    <message>
        <source>Credit limit</source>
        <translation>Batas kasbon</translation>
    </message>
    <message>
        <source>Days until it must be paid</source>
        <translation>Jatuh tempo sesudah</translation>
    </message>
    <message>
        <source>Monthly fee on what is overdue</source>
        <translation>Jasa per bulan atas tunggakan</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} hari</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Lewat tempo</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Kasbon</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Belum tempo</translation>
    </message>
    <message>
        <source>&gt; {days} days</source>
        <translation>&gt; {days} hari</translation>
    </message>
    <message>
        <source>{first}-{last} days</source>
        <translation>{first}-{last} hari</translation>
    </message>
    <message>
        <source>Paid from savings</source>
        <translation>Dibayar dari simpanan</translation>
    </message>
    <message>
        <source>Paid by the settlement</source>
        <translation>Dibayar dari penyelesaian</translation>
    </message>
    <message>
        <source>Fee taken back</source>
        <translation>Jasa dihapus</translation>
    </message>
    <message>
        <source>Old debt</source>
        <translation>Kasbon lama</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Belanja</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>Barang kembali</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Payment taken back</source>
        <translation>Pembayaran dibatalkan</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Jasa</translation>
    </message>
    <message>
        <source>Left by the settlement</source>
        <translation>Sisa penyelesaian</translation>
    </message>
    <message>
        <source>{what}, taken back</source>
        <translation>{what}, dibatalkan</translation>
    </message>
    <message>
        <source>owed {balance}</source>
        <translation>kasbon {balance}</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Dipotong</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
</context>
<context>
    <name>ShopCreditDesk</name>
    <message>
        <source>Shop credit of members</source>
        <translation>Kasbon anggota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bukukan</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Member above</source>
        <translation>Anggota di atasnya</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Old debt</source>
        <translation>Kasbon lama</translation>
    </message>
    <message>
        <source>Enter an old debt</source>
        <translation>Catat kasbon lama</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Batas</translation>
    </message>
    <message>
        <source>A member&apos;s own limit</source>
        <translation>Batas kasbon anggota</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Rules of shop credit</source>
        <translation>Aturan kasbon</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Gaji</translation>
    </message>
    <message>
        <source>Withhold from wages</source>
        <translation>Potong gaji</translation>
    </message>
    <message>
        <source>wages {day}</source>
        <translation>potong gaji {day}</translation>
    </message>
    <message>
        <source>shop credit {day}</source>
        <translation>kasbon {day}</translation>
    </message>
    <message>
        <source>The reminder for {name} is copied.</source>
        <translation>Pengingat untuk {name} sudah disalin.</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bayar</translation>
    </message>
    <message>
        <source>Take a payment</source>
        <translation>Terima pembayaran</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Take a payment or a fee back</source>
        <translation>Koreksi pembayaran atau jasa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy the reminder</source>
        <translation>Salin pengingat</translation>
    </message>
</context>
<context>
    <name>TakeBackForm</name>
    <message>
        <source>Take it back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <translation>Cetak ulang bukti</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Money goes back as it came; what came from savings stands there again.</source>
        <translation>Uang dikembalikan seperti diterima; yang dari simpanan kembali ke simpanan.</translation>
    </message>
    <message>
        <source>Payments and fees</source>
        <translation>Pembayaran dan jasa</translation>
    </message>
    <message>
        <source>This member&apos;s</source>
        <translation>Anggota ini saja</translation>
    </message>
    <message>
        <source>All of the month</source>
        <translation>Semua anggota</translation>
    </message>
    <message>
        <source>Which fees</source>
        <translation>Jasa siapa</translation>
    </message>
    <message>
        <source>Take a payment or a fee back</source>
        <translation>Koreksi pembayaran atau jasa</translation>
    </message>
    <message>
        <source>There is no payment and no fee to take back.</source>
        <translation>Tidak ada pembayaran atau jasa yang bisa dikoreksi.</translation>
    </message>
    <message>
        <source>Only those of the last twelve months are.</source>
        <translation>Hanya pembayaran dua belas bulan terakhir.</translation>
    </message>
    <message>
        <source>No printer is chosen yet.</source>
        <translation>Printer belum dipilih.</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>Pilih dulu di pengaturan.</translation>
    </message>
    <message>
        <source>The fee is owed no more. A fee that was paid needs its payment back first.</source>
        <translation>Jasa ini tidak ditagih lagi. Kalau sudah dibayar, koreksi dulu pembayarannya.</translation>
    </message>
    <message>
        <source>Fees of {amount} taken back for {count} members, number {number}.</source>
        <translation>Jasa {amount} untuk {count} anggota dihapus, nomor {number}.</translation>
    </message>
    <message>
        <source>Receipt {number} was sent to the printer.</source>
        <translation>Bukti {number} dikirim ke printer.</translation>
    </message>
    <message>
        <source>{amount} is owed again, number {number}.</source>
        <translation>{amount} menjadi kasbon lagi, nomor {number}.</translation>
    </message>
</context>
</TS>
