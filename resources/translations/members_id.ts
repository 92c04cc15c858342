<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ArrearsView</name>
    <message>
        <source>Arrears</source>
        <translation>Tunggakan</translation>
    </message>
    <message>
        <source>Nobody owes mandatory savings.</source>
        <translation>Tidak ada tunggakan simpanan wajib.</translation>
    </message>
    <message>
        <source>Copy the reminder</source>
        <translation>Salin pengingat</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>Buka anggota</translation>
    </message>
    <message>
        <source>Months of all members</source>
        <translation>Bulan semua anggota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Arrears of mandatory savings</source>
        <translation>Tunggakan simpanan wajib</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Member above</source>
        <translation>Anggota di atas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>See who paid which month</source>
        <translation>Lihat siapa membayar bulan mana</translation>
    </message>
    <message>
        <source>The reminder for {name} is copied.</source>
        <translation>Pengingat untuk {name} sudah disalin.</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Dukuh</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Pengingat</translation>
    </message>
    <message>
        <source>All hamlets</source>
        <translation>Semua dukuh</translation>
    </message>
    <message>
        <source>without a hamlet</source>
        <translation>tanpa dukuh</translation>
    </message>
    <message>
        <source>{hamlet}: {count}, {amount}</source>
        <translation>{hamlet}: {count} orang, {amount}</translation>
    </message>
    <message>
        <source>{count} members owe {amount}; {inactive} may be set inactive</source>
        <translation>{count} anggota menunggak {amount}; {inactive} boleh dinonaktifkan</translation>
    </message>
    <message>
        <source>{age}: {count}, {amount}</source>
        <translation>{age}: {count}, {amount}</translation>
    </message>
    <message>
        <source>no telephone number</source>
        <translation>tanpa nomor telepon</translation>
    </message>
    <message>
        <source>To {name} ({number}): your mandatory savings at {shop} for {months} ({count} months), Rp{amount} in all, have not reached us yet. You may pay at the cooperative, all at once or in parts. If you have paid, take this as a thank you.</source>
        <translation>Yth. {name} ({number}), simpanan wajib Bapak/Ibu di {shop} untuk {months} ({count} bulan) sebesar Rp{amount} belum kami terima. Bisa dibayar di koperasi, sekaligus atau bertahap. Bila sudah dibayar, abaikan pesan ini. Terima kasih.</translation>
    </message>
</context>
<context>
    <name>CardForm</name>
    <message>
        <source>Sheet as PDF</source>
        <translation>Lembar PDF</translation>
    </message>
    <message>
        <source>This member</source>
        <translation>Anggota ini</translation>
    </message>
    <message>
        <source>All in the list</source>
        <translation>Semua di daftar</translation>
    </message>
    <message>
        <source>Cards on the sheet</source>
        <translation>Kartu di lembar</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Kartu baru</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Choose a photo, then keep it</source>
        <translation>Pilih foto, lalu simpan</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Hapus foto</translation>
    </message>
    <message>
        <source>No printer is chosen yet.</source>
        <translation>Printer belum dipilih.</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>Pilih printer di Atur.</translation>
    </message>
    <message>
        <source>The card that the member has now will find nobody any more.</source>
        <translation>Kartu yang lama nanti tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Shift+F8 once more gives a new card.</source>
        <translation>Tekan Shift+F8 sekali lagi untuk memberi kartu baru.</translation>
    </message>
    <message>
        <source>Card and photo</source>
        <translation>Kartu dan foto</translation>
    </message>
    <message>
        <source>member cards.pdf</source>
        <translation>kartu anggota.pdf</translation>
    </message>
    <message>
        <source>member card {number}.pdf</source>
        <translation>kartu anggota {number}.pdf</translation>
    </message>
    <message>
        <source>{count} cards are saved as {name}.</source>
        <translation>{count} kartu tersimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>Print at 100 %, then cut along the marks.</source>
        <translation>Cetak 100 %, lalu potong menurut tandanya.</translation>
    </message>
    <message>
        <source>The card was sent to the printer.</source>
        <translation>Kartu sudah dikirim ke printer.</translation>
    </message>
    <message>
        <source>A new card is given. The old one finds nobody any more.</source>
        <translation>Kartu baru sudah diberikan. Kartu lama tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Print it now: F9, or F10 for a sheet.</source>
        <translation>Cetak sekarang: F9, atau F10 untuk lembar PDF.</translation>
    </message>
    <message>
        <source>Nobody here has a card.</source>
        <translation>Tidak ada kartu untuk dicetak.</translation>
    </message>
    <message>
        <source>Whose membership has ended gets none.</source>
        <translation>Yang sudah berhenti tidak mendapat kartu.</translation>
    </message>
</context>
<context>
    <name>DepositForm</name>
    <message>
        <source>Principal</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Sukarela</translation>
    </message>
    <message>
        <source>Principal, {amount} still to pay</source>
        <translation>Pokok, kurang {amount}</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Semua {count} bulan</translation>
    </message>
    <message>
        <source>no month</source>
        <translation>belum ada bulan</translation>
    </message>
    <message>
        <source>{count} months: {months}</source>
        <translation>{count} bulan: {months}</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>One month fewer</source>
        <translation>Kurangi satu bulan</translation>
    </message>
    <message>
        <source>One month more</source>
        <translation>Tambah satu bulan</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Wajib</translation>
    </message>
    <message>
        <source>Together {amount} rupiah</source>
        <translation>Jumlah {amount} rupiah</translation>
    </message>
    <message>
        <source>Take {amount}</source>
        <translation>Terima {amount}</translation>
    </message>
    <message>
        <source>{amount} taken from {name}, receipt {number}.</source>
        <translation>Diterima {amount} dari {name}, bukti {number}.</translation>
    </message>
    <message>
        <source>{amount} taken, receipt {number}. {name} is active now.</source>
        <translation>Diterima {amount}, bukti {number}. {name} sekarang aktif.</translation>
    </message>
    <message>
        <source>Make it {amount}</source>
        <translation>Jadikan {amount}</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Save the list</source>
        <translation>Simpan daftar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Months of all members</source>
        <translation>Bulan semua anggota</translation>
    </message>
    <message>
        <source>Nobody is asked for mandatory savings in this year.</source>
        <translation>Tidak ada simpanan wajib pada tahun ini.</translation>
    </message>
    <message>
        <source>Mandatory savings {year}</source>
        <translation>Simpanan wajib {year}</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Tahun sebelumnya</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Tahun sesudahnya</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open the member</source>
        <translation>Buka anggota</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Dukuh</translation>
    </message>
    <message>
        <source>Show the next hamlet</source>
        <translation>Tampilkan dukuh berikutnya</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Member above</source>
        <translation>Anggota di atas</translation>
    </message>
    <message>
        <source>mandatory savings {year}</source>
        <translation>simpanan wajib {year}</translation>
    </message>
    <message>
        <source>All hamlets</source>
        <translation>Semua dukuh</translation>
    </message>
    <message>
        <source>{count} members · paid {paid} · late {owed}</source>
        <translation>{count} anggota · terbayar {paid} · belum {owed}</translation>
    </message>
</context>
<context>
    <name>HeirRows</name>
    <message>
        <source>Heirs and relation</source>
        <translation>Ahli waris dan hubungan</translation>
    </message>
    <message>
        <source>Heir {number}</source>
        <translation>Ahli waris {number}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nama</translation>
    </message>
    <message>
        <source>wife, son …</source>
        <translation>istri, anak …</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Buka bukti</translation>
    </message>
</context>
<context>
    <name>IdentityLines</name>
    <message>
        <source>Show</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Card and photo</source>
        <translation>Kartu dan foto</translation>
    </message>
    <message>
        <source>NIK {nik}</source>
        <translation>NIK {nik}</translation>
    </message>
    <message>
        <source>born {place_and_day}</source>
        <translation>lahir {place_and_day}</translation>
    </message>
    <message>
        <source>Bought this year: {amount}, counts for the surplus share</source>
        <translation>Belanja tahun ini: {amount}, dihitung untuk SHU</translation>
    </message>
    <message>
        <source>Heirs: {names}</source>
        <translation>Ahli waris: {names}</translation>
    </message>
    <message>
        <source>Shop credit {owed}, of it {overdue} overdue</source>
        <translation>Kasbon {owed}, lewat tempo {overdue}</translation>
    </message>
    <message>
        <source>Shop credit {owed}, limit {limit}</source>
        <translation>Kasbon {owed}, batas {limit}</translation>
    </message>
</context>
<context>
    <name>ImportNote</name>
    <message>
        <source>There is nothing new in this list.</source>
        <translation>Tidak ada yang baru di daftar ini.</translation>
    </message>
    <message>
        <source>Every row is in the register already.</source>
        <translation>Semua baris sudah ada di daftar anggota.</translation>
    </message>
    <message>
        <source>{count} members are written down.</source>
        <translation>{count} anggota tercatat.</translation>
    </message>
    <message>
        <source>Who has paid no principal stays a candidate.</source>
        <translation>Yang pokoknya belum lunas tetap calon.</translation>
    </message>
    <message>
        <source>The list is written down, and its opening balances.</source>
        <translation>Daftar dan saldo awalnya tercatat.</translation>
    </message>
    <message>
        <source>{amount} on receipt {number}; {count} became active.</source>
        <translation>{amount} di bukti {number}; {count} menjadi aktif.</translation>
    </message>
    <message>
        <source>The members are written down, their opening balances are not.</source>
        <translation>Anggota tercatat, saldo awalnya belum.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Dihentikan. Belum ada yang dicatat.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Berkas tidak bisa dibuka.</translation>
    </message>
    <message>
        <source>Is the stick still in, or the file open elsewhere?</source>
        <translation>USB masih terpasang? Atau berkas terbuka di tempat lain?</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>An XLSX or CSV file with one member a row.</source>
        <translation>Berkas XLSX atau CSV, satu anggota per baris.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Baca begini</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>Membaca {name} …</translation>
    </message>
    <message>
        <source>Import a list of members</source>
        <translation>Impor daftar anggota</translation>
    </message>
    <message>
        <source>Stop, write nothing</source>
        <translation>Hentikan, jangan catat</translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation>Baris lain</translation>
    </message>
    <message>
        <source>Lists of members (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Daftar anggota (*.xlsx *.csv *.txt *.tsv);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Choose a list of members</source>
        <translation>Pilih daftar anggota</translation>
    </message>
    <message>
        <source>Write {count} members down</source>
        <translation>Catat {count} anggota</translation>
    </message>
    <message>
        <source>{name}: the columns were guessed. Change what is not right.</source>
        <translation>{name}: kolomnya baru dikira-kira. Ubah yang tidak cocok.</translation>
    </message>
    <message>
        <source>{done} of {count} written</source>
        <translation>{done} dari {count} tercatat</translation>
    </message>
</context>
<context>
    <name>MemberBrowser</name>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
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
        <source>Savings</source>
        <translation>Simpanan</translation>
    </message>
    <message>
        <source>Member above</source>
        <translation>Anggota di atas</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Anggota baru</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Tunggakan</translation>
    </message>
    <message>
        <source>To Excel</source>
        <translation>Ke Excel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Other members</source>
        <translation>Anggota lain</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Kosongkan pencarian</translation>
    </message>
    <message>
        <source>Other member</source>
        <translation>Anggota lain</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Setor</translation>
    </message>
</context>
<context>
    <name>MemberDesk</name>
    <message>
        <source>Choose a member to see their savings.</source>
        <translation>Pilih anggota untuk melihat simpanannya.</translation>
    </message>
    <message>
        <source>Status: {name}</source>
        <translation>Status: {name}</translation>
    </message>
    <message>
        <source>NIK: {name}</source>
        <translation>NIK: {name}</translation>
    </message>
    <message>
        <source>Deposit: {name}</source>
        <translation>Setor: {name}</translation>
    </message>
    <message>
        <source>Withdraw: {name}</source>
        <translation>Tarik: {name}</translation>
    </message>
    <message>
        <source>Correction: {name}</source>
        <translation>Koreksi: {name}</translation>
    </message>
    <message>
        <source>Statement: {name}</source>
        <translation>Rekening: {name}</translation>
    </message>
    <message>
        <source>Card: {name}</source>
        <translation>Kartu: {name}</translation>
    </message>
    <message>
        <source>Receipt: {name}</source>
        <translation>Bukti: {name}</translation>
    </message>
    <message>
        <source>Mandatory: {name}</source>
        <translation>Wajib: {name}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Statement of the savings: printed, as PDF, as text</source>
        <translation>Rekening simpanan: dicetak, PDF, atau teks</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Member card and photo</source>
        <translation>Kartu anggota dan foto</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kartu</translation>
    </message>
    <message>
        <source>No printer is chosen yet.</source>
        <translation>Printer belum dipilih.</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>Pilih printer di Atur.</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Isian berikut</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>A copy of {number} was sent to the printer.</source>
        <translation>Salinan {number} dikirim ke printer.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Ubah status</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show the NIK for a moment, with a reason</source>
        <translation>Lihat NIK sebentar, dengan alasan</translation>
    </message>
    <message>
        <source>Show the NIK</source>
        <translation>Lihat NIK</translation>
    </message>
</context>
<context>
    <name>MemberFields</name>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum tahu</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>nomor berikutnya</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hari ini</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Place and date of birth</source>
        <translation>Tempat tanggal lahir</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>RT/RW</source>
        <translation>RT/RW</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Tanggal berhenti</translation>
    </message>
    <message>
        <source>Why they left</source>
        <translation>Sebab berhenti</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Heirs</source>
        <translation>Ahli waris</translation>
    </message>
    <message>
        <source>First row with a member</source>
        <translation>Baris pertama yang berisi anggota</translation>
    </message>
    <message>
        <source>The first row with a member is not in the list.</source>
        <translation>Baris pertama itu tidak ada di daftar.</translation>
    </message>
    <message>
        <source>Write its number as the spreadsheet shows it.</source>
        <translation>Tulis nomor baris seperti di Excel.</translation>
    </message>
    <message>
        <source>Which column has the names?</source>
        <translation>Kolom mana yang berisi nama?</translation>
    </message>
    <message>
        <source>Choose it; the other columns may be missing.</source>
        <translation>Pilih kolomnya; kolom lain boleh tidak ada.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Namanya kosong.</translation>
    </message>
    <message>
        <source>{column} is too long.</source>
        <translation>{column} terlalu panjang.</translation>
    </message>
    <message>
        <source>This is a row of totals.</source>
        <translation>Ini baris jumlah.</translation>
    </message>
    <message>
        <source>{column} is damaged: {text}.</source>
        <translation>{column} rusak: {text}.</translation>
    </message>
    <message>
        <source>{column} cannot be read: {text}.</source>
        <translation>{column} tidak terbaca: {text}.</translation>
    </message>
    <message>
        <source>{column} cannot be {text}.</source>
        <translation>{column} tidak bisa {text}.</translation>
    </message>
    <message>
        <source>The same person as in row {row}.</source>
        <translation>Orang yang sama dengan baris {row}.</translation>
    </message>
    <message>
        <source>The number belongs to {text}.</source>
        <translation>Nomornya milik {text}.</translation>
    </message>
    <message>
        <source>Several members have this name.</source>
        <translation>Ada beberapa anggota bernama ini.</translation>
    </message>
    <message>
        <source>{column} is damaged and left out.</source>
        <translation>{column} rusak, dilewati.</translation>
    </message>
    <message>
        <source>The NIK has {text} figures, left out.</source>
        <translation>NIK {text} angka, dilewati.</translation>
    </message>
    <message>
        <source>The spreadsheet cut the NIK; left out.</source>
        <translation>NIK terpotong oleh tabel; dilewati.</translation>
    </message>
    <message>
        <source>No province has the number of the NIK.</source>
        <translation>Provinsi di NIK tidak ada.</translation>
    </message>
    <message>
        <source>The date in the NIK cannot be.</source>
        <translation>Tanggal di NIK tidak mungkin.</translation>
    </message>
    <message>
        <source>NIK and date of birth differ.</source>
        <translation>NIK dan tanggal lahir berbeda.</translation>
    </message>
    <message>
        <source>NIK and sex differ.</source>
        <translation>NIK dan jenis kelamin berbeda.</translation>
    </message>
    <message>
        <source>The NIK changes.</source>
        <translation>NIK berubah.</translation>
    </message>
    <message>
        <source>{column} {text} is taken as {taken}.</source>
        <translation>{column} {text} dibaca {taken}.</translation>
    </message>
    <message>
        <source>{column} cannot be {text}; left out.</source>
        <translation>{column} tidak bisa {text}; dilewati.</translation>
    </message>
    <message>
        <source>{text} is no telephone number.</source>
        <translation>{text} bukan nomor telepon.</translation>
    </message>
    <message>
        <source>The spreadsheet cut the telephone number.</source>
        <translation>Nomor telepon terpotong oleh tabel.</translation>
    </message>
    <message>
        <source>Several numbers; the first is taken.</source>
        <translation>Beberapa nomor; yang pertama dipakai.</translation>
    </message>
    <message>
        <source>{column}: “{text}” is not understood.</source>
        <translation>{column}: “{text}” tidak dikenal.</translation>
    </message>
    <message>
        <source>RT/RW cannot be read: {text}.</source>
        <translation>RT/RW tidak terbaca: {text}.</translation>
    </message>
    <message>
        <source>{column} was rounded to whole rupiah.</source>
        <translation>{column} dibulatkan ke rupiah.</translation>
    </message>
    <message>
        <source>The name was {text}.</source>
        <translation>Sebelumnya bernama {text}.</translation>
    </message>
    <message>
        <source>The number was {text}.</source>
        <translation>Nomor sebelumnya {text}.</translation>
    </message>
    <message>
        <source>Another member has the same name.</source>
        <translation>Ada anggota lain bernama sama.</translation>
    </message>
    <message>
        <source>The status cannot follow; it stays.</source>
        <translation>Status tidak bisa begitu; tetap seperti semula.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB.</source>
        <translation>Berkas lebih besar dari {limit} MB.</translation>
    </message>
    <message>
        <source>Keep only the list of members in it, or split it.</source>
        <translation>Sisakan daftar anggotanya saja, atau bagi berkasnya.</translation>
    </message>
    <message>
        <source>The list has more than {count} rows.</source>
        <translation>Daftar lebih dari {count} baris.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Bagi menjadi beberapa berkas.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Berkasnya kosong.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Pilih berkas lain.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Berkasnya rusak.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet and save it anew as XLSX.</source>
        <translation>Buka di lembar kerja, lalu simpan ulang sebagai XLSX.</translation>
    </message>
    <message>
        <source>There is no list in this file.</source>
        <translation>Tidak ada daftar di berkas ini.</translation>
    </message>
    <message>
        <source>Choose an XLSX or CSV file with one member a row.</source>
        <translation>Pilih XLSX atau CSV, satu anggota per baris.</translation>
    </message>
    <message>
        <source>This is an old Excel file, or one with a password.</source>
        <translation>Ini Excel lama, atau berkata sandi.</translation>
    </message>
    <message>
        <source>Save it as XLSX without a password.</source>
        <translation>Simpan sebagai XLSX tanpa kata sandi.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Lahir</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Simpanan</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
</context>
<context>
    <name>MemberListing</name>
    <message>
        <source>Search members</source>
        <translation>Cari anggota</translation>
    </message>
    <message>
        <source>Name, number, phone or NIK, or scan a card</source>
        <translation>Nama, nomor, telepon, NIK, atau pindai kartu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Calon</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Anggota baru</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Tunggakan</translation>
    </message>
    <message>
        <source>Save to Excel</source>
        <translation>Simpan ke Excel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Member above</source>
        <translation>Anggota di atas</translation>
    </message>
    <message>
        <source>Member below</source>
        <translation>Anggota di bawah</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} dari {count}</translation>
    </message>
    <message>
        <source>Which members</source>
        <translation>Anggota yang mana</translation>
    </message>
    <message>
        <source>{count} found, the best first</source>
        <translation>{count} cocok, yang paling cocok di atas</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} anggota</translation>
    </message>
    <message>
        <source>Nobody fits the search. Try another part of the name.</source>
        <translation>Tidak ada yang cocok. Coba bagian nama yang lain.</translation>
    </message>
    <message>
        <source>Nobody to see here. Ctrl+Tab shows other members.</source>
        <translation>Tidak ada anggota di sini. Ctrl+Tab menampilkan yang lain.</translation>
    </message>
    <message>
        <source>There are no members yet. Write down the first one.</source>
        <translation>Belum ada anggota. Catat anggota pertama.</translation>
    </message>
</context>
<context>
    <name>MemberPanel</name>
    <message>
        <source>Deposit</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Simpanan</translation>
    </message>
    <message>
        <source>What the register says</source>
        <translation>Isi buku daftar anggota</translation>
    </message>
    <message>
        <source>joined {day}</source>
        <translation>masuk {day}</translation>
    </message>
    <message>
        <source>applied {day}</source>
        <translation>mendaftar {day}</translation>
    </message>
</context>
<context>
    <name>MemberReason</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>beberapa kata saja</translation>
    </message>
</context>
<context>
    <name>MemberRefusal</name>
    <message>
        <source>A reason is needed.</source>
        <translation>Alasan belum diisi.</translation>
    </message>
    <message>
        <source>It is kept in the register, with the name of who wrote it.</source>
        <translation>Alasan disimpan bersama nama petugas.</translation>
    </message>
    <message>
        <source>“{field}” is still empty.</source>
        <translation>“{field}” masih kosong.</translation>
    </message>
    <message>
        <source>The register cannot do without it.</source>
        <translation>Buku daftar anggota memerlukannya.</translation>
    </message>
    <message>
        <source>“{field}” is too long.</source>
        <translation>“{field}” terlalu panjang.</translation>
    </message>
    <message>
        <source>{limit} letters fit into the register.</source>
        <translation>Paling panjang {limit} huruf.</translation>
    </message>
    <message>
        <source>Compare it with the identity card, or leave it empty.</source>
        <translation>Cocokkan dengan KTP, atau kosongkan.</translation>
    </message>
    <message>
        <source>No NIK ends in 0000.</source>
        <translation>NIK tidak pernah berakhir 0000.</translation>
    </message>
    <message>
        <source>A NIK has 16 figures, here are {digits}.</source>
        <translation>NIK harus 16 angka, baru {digits}.</translation>
    </message>
    <message>
        <source>This is no telephone number.</source>
        <translation>Ini bukan nomor telepon.</translation>
    </message>
    <message>
        <source>Write 8 to 15 figures, like 0812 3456 7890.</source>
        <translation>Tulis 8 sampai 15 angka, misalnya 0812 3456 7890.</translation>
    </message>
    <message>
        <source>{field} is a number of at most 3 figures.</source>
        <translation>{field} paling banyak 3 angka.</translation>
    </message>
    <message>
        <source>Write 3 for RT 03; leave it empty where there is none.</source>
        <translation>Tulis 3 untuk RT 03; kosongkan bila tidak ada.</translation>
    </message>
    <message>
        <source>Nobody here was born on {day}.</source>
        <translation>Tanggal lahir {day} tidak mungkin.</translation>
    </message>
    <message>
        <source>Look at the year again.</source>
        <translation>Periksa lagi tahunnya.</translation>
    </message>
    <message>
        <source>“{field}” cannot be {day}.</source>
        <translation>“{field}” tidak bisa {day}.</translation>
    </message>
    <message>
        <source>It lies after the birth, and not after today ({today}).</source>
        <translation>Harus sesudah lahir dan tidak lewat hari ini ({today}).</translation>
    </message>
    <message>
        <source>The register has lines for {limit} heirs.</source>
        <translation>Ahli waris paling banyak {limit} orang.</translation>
    </message>
    <message>
        <source>Write the others into the note.</source>
        <translation>Tulis yang lain di catatan.</translation>
    </message>
    <message>
        <source>{name} has the number {number} already.</source>
        <translation>Nomor {number} sudah dipakai {name}.</translation>
    </message>
    <message>
        <source>Leave it empty for the next free number.</source>
        <translation>Kosongkan untuk nomor berikutnya.</translation>
    </message>
    <message>
        <source>{name} ({number}) has this NIK already.</source>
        <translation>NIK ini sudah dipakai {name} ({number}).</translation>
    </message>
    <message>
        <source>They are one person, or one NIK was mistyped.</source>
        <translation>Mungkin orang yang sama, atau salah ketik.</translation>
    </message>
    <message>
        <source>{name} was changed elsewhere meanwhile.</source>
        <translation>Data {name} baru saja diubah di tempat lain.</translation>
    </message>
    <message>
        <source>Go back and open the form again, so that nothing is lost.</source>
        <translation>Kembali, lalu buka lagi isiannya supaya tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>The form of member numbers “{form}” has no one blank.</source>
        <translation>Bentuk nomor anggota “{form}” belum tepat.</translation>
    </message>
    <message>
        <source>Write one like {example} in the settings.</source>
        <translation>Tulis seperti {example} di Atur.</translation>
    </message>
    <message>
        <source>This member is not on this computer yet.</source>
        <translation>Anggota ini belum ada di komputer ini.</translation>
    </message>
    <message>
        <source>Send and receive, then try again.</source>
        <translation>Kirim dan terima dulu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>“{status}” cannot follow “{present}” at once.</source>
        <translation>Dari “{present}” tidak bisa langsung ke “{status}”.</translation>
    </message>
    <message>
        <source>Somebody may have changed it meanwhile. Look at it again.</source>
        <translation>Mungkin baru diubah petugas lain. Periksa lagi.</translation>
    </message>
    <message>
        <source>The status cannot change on {day}.</source>
        <translation>Status tidak bisa berubah per {day}.</translation>
    </message>
    <message>
        <source>Choose a day from {since} to {today}.</source>
        <translation>Pilih tanggal dari {since} sampai {today}.</translation>
    </message>
    <message>
        <source>The register has changed: {name}.</source>
        <translation>Daftar anggota sudah berubah: {name}.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at the preview again.</source>
        <translation>Belum ada yang dicatat. Periksa lagi pratinjaunya.</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Member number</source>
        <translation>Nomor anggota</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nama lengkap</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pekerjaan</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Jalan dan nomor rumah</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Dukuh</translation>
    </message>
    <message>
        <source>RT</source>
        <translation>RT</translation>
    </message>
    <message>
        <source>RW</source>
        <translation>RW</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Kalurahan</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>Mendaftar</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Heir</source>
        <translation>Ahli waris</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Tempat kerja (potong gaji)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Diputuskan oleh</translation>
    </message>
    <message>
        <source>Kind of member</source>
        <translation>Jenis anggota</translation>
    </message>
    <message>
        <source>Member card</source>
        <translation>Kartu anggota</translation>
    </message>
    <message>
        <source>Principal savings</source>
        <translation>Simpanan pokok</translation>
    </message>
    <message>
        <source>Mandatory savings a month</source>
        <translation>Simpanan wajib per bulan</translation>
    </message>
    <message>
        <source>Lowest balance of voluntary savings</source>
        <translation>Saldo terendah sukarela</translation>
    </message>
    <message>
        <source>Most withdrawn on one day</source>
        <translation>Batas tarik per hari</translation>
    </message>
    <message>
        <source>Unpaid months until inactive</source>
        <translation>Bulan menunggak sampai nonaktif</translation>
    </message>
    <message>
        <source>Interest on voluntary savings</source>
        <translation>Jasa simpanan sukarela</translation>
    </message>
    <message>
        <source>Interest by the lowest balance</source>
        <translation>Jasa menurut saldo terendah</translation>
    </message>
    <message>
        <source>Interest on term deposits</source>
        <translation>Jasa simpanan berjangka</translation>
    </message>
    <message>
        <source>Penalty for an early end</source>
        <translation>Denda pencairan awal</translation>
    </message>
    <message>
        <source>Paid out after the meeting</source>
        <translation>Dibayar setelah RAT</translation>
    </message>
    <message>
        <source>Highest interest of the law</source>
        <translation>Jasa tertinggi menurut aturan</translation>
    </message>
    <message>
        <source>Interest free of tax</source>
        <translation>Jasa bebas pajak</translation>
    </message>
    <message>
        <source>Tax on interest</source>
        <translation>Pajak jasa simpanan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Terbayar</translation>
    </message>
    <message>
        <source>part</source>
        <translation>sebagian</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>belum</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Umur</translation>
    </message>
    <message>
        <source>up to 3 months</source>
        <translation>sampai 3 bulan</translation>
    </message>
    <message>
        <source>up to 6 months</source>
        <translation>sampai 6 bulan</translation>
    </message>
    <message>
        <source>up to 12 months</source>
        <translation>sampai 12 bulan</translation>
    </message>
    <message>
        <source>over a year</source>
        <translation>lebih setahun</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} bulan</translation>
    </message>
    <message>
        <source>Inactive?</source>
        <translation>Nonaktifkan?</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No province has this number.</source>
        <translation>Tidak ada provinsi dengan nomor ini.</translation>
    </message>
    <message>
        <source>The date in the NIK cannot be.</source>
        <translation>Tanggal di NIK tidak mungkin.</translation>
    </message>
    <message>
        <source>The date of birth in the NIK differs from the form.</source>
        <translation>Tanggal lahir di NIK berbeda dengan isian.</translation>
    </message>
    <message>
        <source>The sex in the NIK differs from the form.</source>
        <translation>Jenis kelamin di NIK berbeda dengan isian.</translation>
    </message>
    <message>
        <source>It may be saved if the card says so.</source>
        <translation>Boleh disimpan bila KTP-nya memang begitu.</translation>
    </message>
    <message>
        <source>{name} ({number}) has this NIK already.</source>
        <translation>NIK ini sudah dipakai {name} ({number}).</translation>
    </message>
    <message>
        <source>{name} ({number}) has this name and date of birth.</source>
        <translation>{name} ({number}) bernama dan bertanggal lahir sama.</translation>
    </message>
    <message>
        <source>Status: {status}.</source>
        <translation>Status: {status}.</translation>
    </message>
    <message>
        <source>{count} more may be the same person.</source>
        <translation>{count} lagi mungkin orang yang sama.</translation>
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
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Associate member</source>
        <translation>Anggota luar biasa</translation>
    </message>
    <message>
        <source>votes, shares in the surplus</source>
        <translation>punya hak suara dan SHU</translation>
    </message>
    <message>
        <source>speaks; no vote, no share of the surplus</source>
        <translation>boleh bicara; tanpa hak suara dan SHU</translation>
    </message>
    <message>
        <source>no vote now</source>
        <translation>sedang tanpa hak suara</translation>
    </message>
    <message>
        <source>male</source>
        <translation>laki-laki</translation>
    </message>
    <message>
        <source>female</source>
        <translation>perempuan</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Pokok</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Wajib</translation>
    </message>
    <message>
        <source>Voluntary</source>
        <translation>Sukarela</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Berjangka</translation>
    </message>
    <message>
        <source>Credit: fee taken back</source>
        <translation>Kasbon: jasa dihapus</translation>
    </message>
    <message>
        <source>Credit: from before</source>
        <translation>Kasbon: dari buku lama</translation>
    </message>
    <message>
        <source>Credit: bought</source>
        <translation>Kasbon: belanja</translation>
    </message>
    <message>
        <source>Credit: goods came back</source>
        <translation>Kasbon: barang kembali</translation>
    </message>
    <message>
        <source>Credit: paid</source>
        <translation>Kasbon: dibayar</translation>
    </message>
    <message>
        <source>Credit: payment taken back</source>
        <translation>Kasbon: pembayaran dikoreksi</translation>
    </message>
    <message>
        <source>Credit: fee</source>
        <translation>Kasbon: jasa</translation>
    </message>
    <message>
        <source>Still owed after the settlement</source>
        <translation>Sisa penyelesaian keanggotaan</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Saldo awal</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Penarikan</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Jasa simpanan</translation>
    </message>
    <message>
        <source>Moved between accounts</source>
        <translation>Pindah buku</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Denda</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Toko</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} s.d. {last}</translation>
    </message>
    <message>
        <source>Until their due day</source>
        <translation>Sampai jatuh tempo</translation>
    </message>
    <message>
        <source>May be withdrawn</source>
        <translation>Bisa ditarik</translation>
    </message>
    <message>
        <source>{amount} may be withdrawn</source>
        <translation>Bisa ditarik {amount}</translation>
    </message>
    <message>
        <source>Not set yet how much</source>
        <translation>Besarnya belum ditetapkan</translation>
    </message>
    <message>
        <source>{amount} still to pay</source>
        <translation>Kurang {amount}</translation>
    </message>
    <message>
        <source>Paid in full</source>
        <translation>Lunas</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Sebagian</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>ditandai</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Tahun</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kejadian</translation>
    </message>
    <message>
        <source>Register: {what}</source>
        <translation>Data diubah: {what}</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Status: {status}</translation>
    </message>
    <message>
        <source>The data in the register were changed</source>
        <translation>Data anggota diubah</translation>
    </message>
    <message>
        <source>The photo was changed</source>
        <translation>Foto diganti</translation>
    </message>
    <message>
        <source>Term deposit rolled over</source>
        <translation>Simpanan berjangka diperpanjang</translation>
    </message>
    <message>
        <source>{amount} paid back</source>
        <translation>{amount} dikembalikan</translation>
    </message>
    <message>
        <source>A new card; the one before is not read any more</source>
        <translation>Kartu baru; kartu lama tidak terbaca lagi</translation>
    </message>
    <message>
        <source>Bought in the shop</source>
        <translation>Belanja di toko</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Uraian</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>{what} {count} months, {first} to {last}</source>
        <translation>{what} {count} bulan, {first} s.d. {last}</translation>
    </message>
    <message>
        <source>{month}: paid, {paid}.</source>
        <translation>{month}: lunas, {paid}.</translation>
    </message>
    <message>
        <source>{month}: {paid} paid, {left} still to pay.</source>
        <translation>{month}: baru {paid}, kurang {left}.</translation>
    </message>
    <message>
        <source>{month}: {left} still to pay.</source>
        <translation>{month}: belum dibayar, {left}.</translation>
    </message>
    <message>
        <source>{month}: not due yet, {left}.</source>
        <translation>{month}: belum waktunya, {left}.</translation>
    </message>
    <message>
        <source>{month}: nothing is asked.</source>
        <translation>{month}: tidak ditagih.</translation>
    </message>
    <message>
        <source>{amount} owed since {month}</source>
        <translation>Kurang {amount} sejak {month}</translation>
    </message>
    <message>
        <source>Paid up to {month}</source>
        <translation>Lunas sampai {month}</translation>
    </message>
    <message>
        <source>Ended on {day}.</source>
        <translation>Keanggotaan berakhir {day}.</translation>
    </message>
    <message>
        <source>Savings of {amount} are still here.</source>
        <translation>Simpanannya masih {amount}.</translation>
    </message>
    <message>
        <source>Settle them: Alt+5, members who leave.</source>
        <translation>Selesaikan di Bendahara (Alt+5), Anggota keluar.</translation>
    </message>
    <message>
        <source>{name} has the number {number}, too.</source>
        <translation>{name} juga bernomor {number}.</translation>
    </message>
    <message>
        <source>Ctrl+U gives one of them another.</source>
        <translation>Ctrl+U memberi salah satunya nomor lain.</translation>
    </message>
    <message>
        <source>{name} ({number}) has the same NIK.</source>
        <translation>{name} ({number}) ber-NIK sama.</translation>
    </message>
    <message>
        <source>Compare their KTP; Ctrl+U corrects one of them.</source>
        <translation>Cocokkan KTP keduanya; Ctrl+U membetulkan salah satunya.</translation>
    </message>
    <message>
        <source>Nobody has set how much the principal savings are.</source>
        <translation>Besar simpanan pokok belum ditetapkan.</translation>
    </message>
    <message>
        <source>The board sets it before the first payment.</source>
        <translation>Pengurus menetapkannya sebelum setoran pertama.</translation>
    </message>
    <message>
        <source>Principal savings: {amount} still to pay.</source>
        <translation>Simpanan pokok kurang {amount}.</translation>
    </message>
    <message>
        <source>F5 takes it.</source>
        <translation>F5 untuk menerima.</translation>
    </message>
    <message>
        <source>F5 takes it; once it is paid in full the member is active.</source>
        <translation>F5 untuk menerima. Setelah lunas, statusnya menjadi aktif.</translation>
    </message>
    <message>
        <source>{count} months in a row unpaid, {amount} in all.</source>
        <translation>{count} bulan belum dibayar: {amount}.</translation>
    </message>
    <message>
        <source>F5 takes them. The board may set the member inactive: Shift+F6.</source>
        <translation>F5 untuk menerima. Pengurus boleh menjadikan nonaktif: Shift+F6.</translation>
    </message>
    <message>
        <source>{count} months unpaid: {amount}.</source>
        <translation>Wajib {count} bulan belum dibayar: {amount}.</translation>
    </message>
    <message>
        <source>{months}. F5 takes them in one receipt.</source>
        <translation>{months}. F5 menerima semua dalam satu bukti.</translation>
    </message>
    <message>
        <source>Shop credit overdue: {amount}.</source>
        <translation>Kasbon lewat jatuh tempo: {amount}.</translation>
    </message>
    <message>
        <source>Take it at the till with F7, or on Alt+5.</source>
        <translation>Terima di Kasir dengan F7, atau di Alt+5.</translation>
    </message>
    <message>
        <source>Term deposit {number} is due since {day}.</source>
        <translation>Simpanan berjangka {number} jatuh tempo {day}.</translation>
    </message>
    <message>
        <source>Pay it out or roll it over: Alt+5, term deposits.</source>
        <translation>Cairkan atau perpanjang di Bendahara (Alt+5), Simpanan berjangka.</translation>
    </message>
    <message>
        <source>heirs</source>
        <translation>ahli waris</translation>
    </message>
    <message>
        <source>address</source>
        <translation>alamat</translation>
    </message>
    <message>
        <source>Not in the register yet: {names}.</source>
        <translation>Belum dicatat: {names}.</translation>
    </message>
    <message>
        <source>Ctrl+U writes it down.</source>
        <translation>Ctrl+U untuk mencatat.</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Saved: {name}, {number}.</source>
        <translation>Tersimpan: {name}, {number}.</translation>
    </message>
</context>
<context>
    <name>MembersPreview</name>
    <message>
        <source>All rows</source>
        <translation>Semua baris</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Baris daftar</translation>
    </message>
</context>
<context>
    <name>OwnAmountForm</name>
    <message>
        <source>Save the amount</source>
        <translation>Simpan besarnya</translation>
    </message>
    <message>
        <source>As everybody</source>
        <translation>Seperti semua</translation>
    </message>
    <message>
        <source>An own amount</source>
        <translation>Besar sendiri</translation>
    </message>
    <message>
        <source>Mandatory savings</source>
        <translation>Simpanan wajib</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>Jumlah per bulan</translation>
    </message>
    <message>
        <source>From the month</source>
        <translation>Mulai bulan</translation>
    </message>
    <message>
        <source>Now {amount} a month; everybody pays {usual}.</source>
        <translation>Sekarang {amount} per bulan; anggota lain {usual}.</translation>
    </message>
    <message>
        <source>Mandatory savings a month</source>
        <translation>Simpanan wajib per bulan</translation>
    </message>
    <message>
        <source>{name} pays {amount} a month from {month} on.</source>
        <translation>{name}: wajib {amount} per bulan mulai {month}.</translation>
    </message>
    <message>
        <source>{name} pays as everybody from {month} on.</source>
        <translation>{name}: wajib seperti semua mulai {month}.</translation>
    </message>
</context>
<context>
    <name>PhotoPart</name>
    <message>
        <source>Remove the photo</source>
        <translation>Hapus foto</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>Gambar (*.jpg *.jpeg *.png *.webp *.bmp);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Pilih foto</translation>
    </message>
    <message>
        <source>Keep this photo</source>
        <translation>Simpan foto ini</translation>
    </message>
    <message>
        <source>Is this the right picture?</source>
        <translation>Apakah ini foto yang benar?</translation>
    </message>
    <message>
        <source>F7 keeps it, Shift+F7 leaves it.</source>
        <translation>F7 menyimpannya, Shift+F7 membatalkan.</translation>
    </message>
    <message>
        <source>The photo is in the register.</source>
        <translation>Foto sudah tersimpan di daftar anggota.</translation>
    </message>
    <message>
        <source>The photo was taken out of the register.</source>
        <translation>Foto sudah dihapus dari daftar anggota.</translation>
    </message>
    <message>
        <source>The picture cannot be opened.</source>
        <translation>Gambar tidak bisa dibuka.</translation>
    </message>
    <message>
        <source>Is the stick or the telephone still connected?</source>
        <translation>Apakah flashdisk atau HP masih tersambung?</translation>
    </message>
</context>
<context>
    <name>PortraitView</name>
    <message>
        <source>No photo</source>
        <translation>Belum ada foto</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
</context>
<context>
    <name>ReceiptForm</name>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Picture of the receipt</source>
        <translation>Gambar bukti</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Cetak salinan</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Tersimpan: {name}.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>There is no receipt of this.</source>
        <translation>Untuk ini tidak ada bukti.</translation>
    </message>
</context>
<context>
    <name>RegisterExport</name>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>members {day}.xlsx</source>
        <translation>anggota {day}.xlsx</translation>
    </message>
    <message>
        <source>Save the register</source>
        <translation>Simpan buku daftar anggota</translation>
    </message>
    <message>
        <source>Save the register as {name}</source>
        <translation>Simpan daftar anggota: {name}</translation>
    </message>
    <message>
        <source>NIKs are covered in it. What it is for is kept in the books.</source>
        <translation>NIK di dalamnya ditutup. Keperluannya dicatat.</translation>
    </message>
    <message>
        <source>Asked for by the office</source>
        <translation>Diminta dinas</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>Untuk rapat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Simpan berkas</translation>
    </message>
    <message>
        <source>The register is saved as {name}.</source>
        <translation>Daftar anggota tersimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Berkas tidak bisa ditulis.</translation>
    </message>
    <message>
        <source>Choose another folder, or close the file elsewhere.</source>
        <translation>Pilih folder lain, atau tutup berkas itu dulu.</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Save the member</source>
        <translation>Simpan anggota</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Anggota baru</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ubah {name}</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Isian berikut</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Back; what is typed stays</source>
        <translation>Kembali; yang sudah diketik tetap ada</translation>
    </message>
    <message>
        <source>Open that member</source>
        <translation>Buka anggota itu</translation>
    </message>
</context>
<context>
    <name>RevealForm</name>
    <message>
        <source>Show the NIK</source>
        <translation>Lihat NIK</translation>
    </message>
    <message>
        <source>Compare the card</source>
        <translation>Cocokkan KTP</translation>
    </message>
    <message>
        <source>Fill in a form</source>
        <translation>Isi formulir</translation>
    </message>
    <message>
        <source>Member asked</source>
        <translation>Diminta anggota</translation>
    </message>
    <message>
        <source>Who looked, when and why is kept with the register.</source>
        <translation>Siapa, kapan, dan untuk apa dicatat.</translation>
    </message>
    <message>
        <source>NIK {nik}</source>
        <translation>NIK {nik}</translation>
    </message>
</context>
<context>
    <name>ReversalForm</name>
    <message>
        <source>Take it back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Salah jumlah</translation>
    </message>
    <message>
        <source>Wrong member</source>
        <translation>Salah orang</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Tercatat dua kali</translation>
    </message>
    <message>
        <source>All that stands on this receipt is taken back; both stay visible.</source>
        <translation>Seluruh isi bukti ini dibatalkan; keduanya tetap terlihat.</translation>
    </message>
    <message>
        <source>Take a movement back</source>
        <translation>Batalkan mutasi</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Taken back by {number}, {amount}.</source>
        <translation>Dibatalkan dengan bukti {number}, {amount}.</translation>
    </message>
</context>
<context>
    <name>SavingsRefusal</name>
    <message>
        <source>Write an amount in rupiah, without a comma.</source>
        <translation>Tulis jumlah rupiah tanpa koma.</translation>
    </message>
    <message>
        <source>There is no amount yet.</source>
        <translation>Jumlahnya belum ada.</translation>
    </message>
    <message>
        <source>{amount} cannot be paid.</source>
        <translation>{amount} tidak bisa dibayarkan.</translation>
    </message>
    <message>
        <source>“{rule}” is not set yet.</source>
        <translation>“{rule}” belum ditetapkan.</translation>
    </message>
    <message>
        <source>The board sets it before the first payment.</source>
        <translation>Pengurus menetapkannya sebelum setoran pertama.</translation>
    </message>
    <message>
        <source>Nothing is paid in any more: “{status}”.</source>
        <translation>Setoran sudah tidak diterima: “{status}”.</translation>
    </message>
    <message>
        <source>Whoever comes back is made a candidate first.</source>
        <translation>Yang kembali, jadikan calon dulu.</translation>
    </message>
    <message>
        <source>{day} is closed already.</source>
        <translation>Tanggal {day} sudah ditutup.</translation>
    </message>
    <message>
        <source>The books are closed through {through}. Use a later day.</source>
        <translation>Buku ditutup sampai {through}. Catat pada hari sesudahnya.</translation>
    </message>
    <message>
        <source>{day} is not over yet.</source>
        <translation>Tanggal {day} belum lewat.</translation>
    </message>
    <message>
        <source>Close the days before {today}.</source>
        <translation>Tutup hari sebelum {today}.</translation>
    </message>
    <message>
        <source>{savings}: {balance} is there, {asked} was asked for.</source>
        <translation>{savings}: ada {balance}, diminta {asked}.</translation>
    </message>
    <message>
        <source>At most {most} can be withdrawn.</source>
        <translation>Paling banyak bisa ditarik {most}.</translation>
    </message>
    <message>
        <source>{stays} must stay, so at most {most}.</source>
        <translation>Harus tersisa {stays}, jadi paling banyak {most}.</translation>
    </message>
    <message>
        <source>The principal savings of {amount} are paid already.</source>
        <translation>Simpanan pokok {amount} sudah lunas.</translation>
    </message>
    <message>
        <source>Nobody pays them twice. Take it as voluntary savings.</source>
        <translation>Tidak dibayar dua kali. Terima sebagai sukarela.</translation>
    </message>
    <message>
        <source>Only {left} of the principal savings is left to pay.</source>
        <translation>Simpanan pokok tinggal kurang {left}.</translation>
    </message>
    <message>
        <source>{asked} was asked for. Take the rest as voluntary.</source>
        <translation>Diisi {asked}. Sisanya terima sebagai sukarela.</translation>
    </message>
    <message>
        <source>{month} is paid already.</source>
        <translation>{month} sudah dibayar.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Take its mark away.</source>
        <translation>Belum ada yang dicatat. Hapus tandanya.</translation>
    </message>
    <message>
        <source>Nothing is owed for {month}.</source>
        <translation>Tidak ada wajib untuk {month}.</translation>
    </message>
    <message>
        <source>It lies before joining, or more than two years ahead.</source>
        <translation>Sebelum masuk, atau lebih dari dua tahun ke depan.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Alasan belum diisi.</translation>
    </message>
    <message>
        <source>It stands on the paper of the correction.</source>
        <translation>Alasan tertulis di bukti koreksi.</translation>
    </message>
    <message>
        <source>Why does this member pay another amount?</source>
        <translation>Mengapa wajib anggota ini lain?</translation>
    </message>
    <message>
        <source>Write it in a few words, with the board&apos;s decision.</source>
        <translation>Tulis singkat, dengan keputusan pengurusnya.</translation>
    </message>
    <message>
        <source>The text does not fit on the receipt.</source>
        <translation>Tulisan tidak muat di bukti.</translation>
    </message>
    <message>
        <source>{limit} letters fit on it.</source>
        <translation>Paling panjang {limit} huruf.</translation>
    </message>
    <message>
        <source>Somebody else pays, and nobody says who.</source>
        <translation>Nama pembayarnya belum diisi.</translation>
    </message>
    <message>
        <source>Write the name; it stands on the receipt.</source>
        <translation>Tulis namanya; tercetak di bukti.</translation>
    </message>
    <message>
        <source>These savings stay as long as somebody is a member.</source>
        <translation>Simpanan ini tidak bisa ditarik selama menjadi anggota.</translation>
    </message>
    <message>
        <source>Principal and mandatory by law; only voluntary can go.</source>
        <translation>Pokok dan wajib menurut UU; yang bisa ditarik sukarela.</translation>
    </message>
    <message>
        <source>At most {limit} is withdrawn on one day.</source>
        <translation>Batas tarik sehari {limit}.</translation>
    </message>
    <message>
        <source>{taken} was taken today, so {left} is left.</source>
        <translation>Hari ini sudah {taken}, jadi sisa {left}.</translation>
    </message>
    <message>
        <source>The membership ended: savings are paid by a settlement.</source>
        <translation>Keanggotaan sudah berakhir: simpanan dibayar lewat penyelesaian.</translation>
    </message>
    <message>
        <source>The board settles savings and debts in one sheet.</source>
        <translation>Pengurus menghitung simpanan dan utang dalam satu lembar.</translation>
    </message>
    <message>
        <source>This movement is not on this computer.</source>
        <translation>Mutasi ini tidak ada di komputer ini.</translation>
    </message>
    <message>
        <source>Correct it where it was recorded.</source>
        <translation>Koreksi di tempat mencatatnya.</translation>
    </message>
    <message>
        <source>This movement is a correction itself.</source>
        <translation>Mutasi ini sendiri sebuah koreksi.</translation>
    </message>
    <message>
        <source>Record the deposit or withdrawal once more instead.</source>
        <translation>Catat ulang setoran atau penarikannya.</translation>
    </message>
    <message>
        <source>This movement was corrected already.</source>
        <translation>Mutasi ini sudah dikoreksi.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Tidak ada lagi yang perlu dilakukan.</translation>
    </message>
    <message>
        <source>A sale was paid with this.</source>
        <translation>Ini dipakai membayar belanja.</translation>
    </message>
    <message>
        <source>Void the sale, or take its goods back: savings follow.</source>
        <translation>Batalkan nota atau terima returnya: simpanannya ikut kembali.</translation>
    </message>
    <message>
        <source>Shop credit was paid with this.</source>
        <translation>Ini sudah dipakai membayar kasbon.</translation>
    </message>
    <message>
        <source>Take the payment back on the page Bendahara, Kasbon.</source>
        <translation>Batalkan pembayarannya di halaman Bendahara, Kasbon.</translation>
    </message>
    <message>
        <source>This settlement paid what the member owed.</source>
        <translation>Penyelesaian ini sudah melunasi utang anggota.</translation>
    </message>
    <message>
        <source>It stays as it is; record what is to be paid anew.</source>
        <translation>Biarkan begitu; catat lagi yang harus dibayar.</translation>
    </message>
    <message>
        <source>The term deposit has moved since.</source>
        <translation>Simpanan berjangka ini sudah bergerak.</translation>
    </message>
    <message>
        <source>It was paid out, or earned interest. Correct that first.</source>
        <translation>Sudah dicairkan atau mendapat jasa. Koreksi itu dulu.</translation>
    </message>
    <message>
        <source>Something was entered for {number} already.</source>
        <translation>Simpanan {number} sudah ada catatannya.</translation>
    </message>
    <message>
        <source>Opening balances come before the first payment.</source>
        <translation>Saldo awal dicatat sebelum setoran pertama.</translation>
    </message>
    <message>
        <source>Something was printed into this book meanwhile.</source>
        <translation>Buku ini baru saja dicetak lagi.</translation>
    </message>
    <message>
        <source>Look where its last line stands, then print again.</source>
        <translation>Lihat baris terakhirnya, lalu cetak lagi.</translation>
    </message>
    <message>
        <source>“{rule}” cannot be {value}.</source>
        <translation>“{rule}” tidak bisa {value}.</translation>
    </message>
    <message>
        <source>It lies between {lowest} and {highest}.</source>
        <translation>Isi antara {lowest} dan {highest}.</translation>
    </message>
    <message>
        <source>The law allows at most {ceiling} a year on savings.</source>
        <translation>Jasa simpanan paling tinggi {ceiling} setahun.</translation>
    </message>
    <message>
        <source>{rate} was asked for (Permenkop 8/2023 article 26).</source>
        <translation>Diisi {rate} (Permenkop 8/2023 pasal 26).</translation>
    </message>
    <message>
        <source>“{rule}” is set by law.</source>
        <translation>“{rule}” ditetapkan aturan.</translation>
    </message>
    <message>
        <source>Write which law changes it.</source>
        <translation>Tulis aturan yang mengubahnya.</translation>
    </message>
    <message>
        <source>Interest up to {month} is credited already.</source>
        <translation>Jasa sampai {month} sudah dibukukan.</translation>
    </message>
    <message>
        <source>It stands on {number}. Nothing is credited twice.</source>
        <translation>Ada di bukti {number}. Tidak dibukukan dua kali.</translation>
    </message>
    <message>
        <source>{month} is not over yet.</source>
        <translation>{month} belum selesai.</translation>
    </message>
    <message>
        <source>Credit its interest from the first of the next month on.</source>
        <translation>Bukukan jasanya mulai tanggal 1 bulan berikutnya.</translation>
    </message>
    <message>
        <source>The interest of {month} comes first.</source>
        <translation>Jasa {month} didahulukan.</translation>
    </message>
    <message>
        <source>Credit that month, then this one.</source>
        <translation>Bukukan bulan itu, lalu bulan ini.</translation>
    </message>
    <message>
        <source>The interest was {seen}, and is {now} now.</source>
        <translation>Jasa tadi {seen}, sekarang {now}.</translation>
    </message>
    <message>
        <source>Something moved meanwhile. Look at the preview again.</source>
        <translation>Ada yang berubah. Periksa lagi pratinjaunya.</translation>
    </message>
    <message>
        <source>Nobody earned interest in {month}.</source>
        <translation>Tidak ada jasa untuk {month}.</translation>
    </message>
    <message>
        <source>Look whether a rate was set for that month.</source>
        <translation>Periksa apakah tarif bulan itu sudah ditetapkan.</translation>
    </message>
    <message>
        <source>No rate is set for deposits of {months} months.</source>
        <translation>Belum ada tarif untuk jangka {months} bulan.</translation>
    </message>
    <message>
        <source>Choose another length, or let the board set a rate.</source>
        <translation>Pilih jangka lain, atau minta pengurus menetapkan tarif.</translation>
    </message>
    <message>
        <source>This term deposit was paid out already.</source>
        <translation>Simpanan berjangka ini sudah dicairkan.</translation>
    </message>
    <message>
        <source>Look at the movements of the account.</source>
        <translation>Lihat mutasi rekeningnya.</translation>
    </message>
    <message>
        <source>The deposit is due on {day}.</source>
        <translation>Jatuh temponya {day}.</translation>
    </message>
    <message>
        <source>Taken out of {balance} now, {penalty} is lost.</source>
        <translation>Bila dicairkan sekarang dari {balance}, hilang {penalty}.</translation>
    </message>
    <message>
        <source>There is nothing to settle.</source>
        <translation>Tidak ada yang perlu diselesaikan.</translation>
    </message>
    <message>
        <source>The member has no savings and no debts.</source>
        <translation>Anggota ini tanpa simpanan dan tanpa utang.</translation>
    </message>
    <message>
        <source>The day of the members&apos; meeting is not named.</source>
        <translation>Tanggal RAT belum diisi.</translation>
    </message>
    <message>
        <source>Whoever leaves is paid after it. Write the day.</source>
        <translation>Yang keluar dibayar sesudahnya. Tulis tanggalnya.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Nama belum diisi.</translation>
    </message>
    <message>
        <source>Write who prepares it, and who approves it.</source>
        <translation>Tulis yang menyiapkan dan yang menyetujui.</translation>
    </message>
    <message>
        <source>This settlement holds no more.</source>
        <translation>Penyelesaian ini sudah tidak berlaku.</translation>
    </message>
    <message>
        <source>It was paid, or prepared anew. Look at the newest one.</source>
        <translation>Sudah dibayar atau dibuat baru. Lihat yang terbaru.</translation>
    </message>
    <message>
        <source>Claim {number} does not say what it is.</source>
        <translation>Baris {number} belum menyebut untuk apa.</translation>
    </message>
    <message>
        <source>Claim {number} names no paper.</source>
        <translation>Baris {number} belum menyebut suratnya.</translation>
    </message>
    <message>
        <source>Claim {number} does not say who says so.</source>
        <translation>Baris {number} belum menyebut menurut siapa.</translation>
    </message>
    <message>
        <source>Fill it in: it stands on the settlement.</source>
        <translation>Isi dulu; ini tertulis di lembar penyelesaian.</translation>
    </message>
    <message>
        <source>A settlement has room for {limit} claims.</source>
        <translation>Lembar penyelesaian muat {limit} baris.</translation>
    </message>
    <message>
        <source>Add small ones up to one.</source>
        <translation>Gabungkan yang kecil jadi satu baris.</translation>
    </message>
    <message>
        <source>{name} prepared it and cannot approve it.</source>
        <translation>{name} yang menyiapkan, jadi tidak bisa menyetujui.</translation>
    </message>
    <message>
        <source>Let another person of the board approve it.</source>
        <translation>Minta pengurus lain menyetujui.</translation>
    </message>
    <message>
        <source>It is paid from {day} on.</source>
        <translation>Dibayar mulai {day}.</translation>
    </message>
    <message>
        <source>The bylaws pay who leaves after the members&apos; meeting.</source>
        <translation>Menurut ART, yang keluar dibayar setelah RAT.</translation>
    </message>
    <message>
        <source>Prepared were {prepared}, now it is {now}.</source>
        <translation>Disiapkan {prepared}, sekarang {now}.</translation>
    </message>
    <message>
        <source>Something moved meanwhile. Prepare it anew.</source>
        <translation>Ada yang berubah. Siapkan lagi.</translation>
    </message>
    <message>
        <source>No heir is named who receives it.</source>
        <translation>Ahli waris penerima belum diisi.</translation>
    </message>
    <message>
        <source>Write the heirs, and how much each gets.</source>
        <translation>Tulis ahli waris dan bagian masing-masing.</translation>
    </message>
    <message>
        <source>The heirs get {shared}, to be paid are {net}.</source>
        <translation>Dibagi {shared}, yang dibayar {net}.</translation>
    </message>
    <message>
        <source>Let the shares add up to what is to be paid.</source>
        <translation>Cocokkan bagian dengan jumlah yang dibayar.</translation>
    </message>
    <message>
        <source>{brought} was brought, the list adds up to {to_post}.</source>
        <translation>Uang {brought}, jumlah daftar {to_post}.</translation>
    </message>
    <message>
        <source>Count the money again, or look for the row that differs.</source>
        <translation>Hitung lagi uangnya, atau cari baris yang beda.</translation>
    </message>
    <message>
        <source>{name} ({number}) stands on the list twice.</source>
        <translation>{name} ({number}) dua kali di daftar.</translation>
    </message>
    <message>
        <source>Take one of the rows out.</source>
        <translation>Hapus salah satu barisnya.</translation>
    </message>
    <message>
        <source>{name} ({number}) paid something meanwhile.</source>
        <translation>{name} ({number}) baru saja menyetor.</translation>
    </message>
    <message>
        <source>Nothing was posted. Look at the preview again.</source>
        <translation>Belum ada yang dibukukan. Periksa lagi pratinjaunya.</translation>
    </message>
    <message>
        <source>A list has at most {limit} members.</source>
        <translation>Satu daftar paling banyak {limit} anggota.</translation>
    </message>
    <message>
        <source>Cut it into parts.</source>
        <translation>Bagi menjadi beberapa daftar.</translation>
    </message>
    <message>
        <source>Why does the membership end?</source>
        <translation>Mengapa keanggotaannya berakhir?</translation>
    </message>
    <message>
        <source>Write it in a few words; it stands on the settlement.</source>
        <translation>Tulis singkat; tercantum di lembar penyelesaian.</translation>
    </message>
</context>
<context>
    <name>SavingsView</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Mandatory savings by months</source>
        <translation>Simpanan wajib per bulan</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Mutasi</translation>
    </message>
    <message>
        <source>Own amount</source>
        <translation>Wajib sendiri</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Simpanan lain</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Buka bukti</translation>
    </message>
    <message>
        <source>Mark the month</source>
        <translation>Tandai bulan</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Cetak bukti sekali lagi</translation>
    </message>
    <message>
        <source>Take the chosen movement back</source>
        <translation>Batalkan mutasi yang dipilih</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Cetak ulang</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Koreksi</translation>
    </message>
    <message>
        <source>Set what this member pays a month, where it is not what all pay</source>
        <translation>Atur simpanan wajib anggota ini bila berbeda dari yang lain</translation>
    </message>
    <message>
        <source>Nothing was saved here yet. F5 takes a deposit.</source>
        <translation>Belum ada simpanan di sini. F5 menerima setoran.</translation>
    </message>
    <message>
        <source>Nothing was saved here.</source>
        <translation>Tidak ada simpanan di sini.</translation>
    </message>
    <message>
        <source>{account} · {count} unpaid</source>
        <translation>{account} · {count} belum</translation>
    </message>
    <message>
        <source>Take {count} months = {amount}</source>
        <translation>Terima wajib {count} bulan = {amount}</translation>
    </message>
    <message>
        <source>Marked: {months}. One receipt for all.</source>
        <translation>Ditandai: {months}. Satu bukti untuk semua bulan.</translation>
    </message>
    <message>
        <source>Take {amount}</source>
        <translation>Terima {amount}</translation>
    </message>
    <message>
        <source>No months are owed any more.</source>
        <translation>Tidak ada wajib lagi.</translation>
    </message>
    <message>
        <source>{count} months unpaid: {amount}.</source>
        <translation>Wajib {count} bulan belum dibayar: {amount}.</translation>
    </message>
    <message>
        <source>Space marks a month, F5 takes what is marked.</source>
        <translation>Spasi menandai bulan, F5 menerima yang ditandai.</translation>
    </message>
    <message>
        <source>Months are owed once the principal is paid in full.</source>
        <translation>Wajib mulai dihitung setelah pokok lunas.</translation>
    </message>
    <message>
        <source>No month is unpaid.</source>
        <translation>Tidak ada bulan yang belum dibayar.</translation>
    </message>
    <message>
        <source>Space marks a month to come, which may be paid ahead.</source>
        <translation>Spasi menandai bulan depan bila mau dibayar di muka.</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80 mm</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Picture of the statement</source>
        <translation>Gambar rekening</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Copy for WhatsApp</source>
        <translation>Salin teks WhatsApp</translation>
    </message>
    <message>
        <source>Scroll the paper</source>
        <translation>Geser kertas</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Geser kembali</translation>
    </message>
    <message>
        <source>Copy the statement as text</source>
        <translation>Salin rekening sebagai teks</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Tersimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>No printer is chosen yet.</source>
        <translation>Printer belum dipilih.</translation>
    </message>
    <message>
        <source>Choose one in the settings.</source>
        <translation>Pilih printer di Atur.</translation>
    </message>
    <message>
        <source>The statement was sent to the printer.</source>
        <translation>Rekening dikirim ke printer.</translation>
    </message>
    <message>
        <source>Paste it in WhatsApp with Ctrl+V.</source>
        <translation>Tempel di WhatsApp dengan Ctrl+V.</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>Teks sudah disalin.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>No program here opens a PDF.</source>
        <translation>Tidak ada program pembuka PDF di sini.</translation>
    </message>
    <message>
        <source>Save it, and print it elsewhere.</source>
        <translation>Simpan, lalu cetak di komputer lain.</translation>
    </message>
    <message>
        <source>Print it from there.</source>
        <translation>Cetak dari sana.</translation>
    </message>
    <message>
        <source>The statement is open as a PDF.</source>
        <translation>Rekening terbuka sebagai PDF.</translation>
    </message>
</context>
<context>
    <name>StatusForm</name>
    <message>
        <source>Save the status</source>
        <translation>Simpan status</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Status baru</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Diputuskan oleh</translation>
    </message>
    <message>
        <source>board, meeting, number of the decision</source>
        <translation>pengurus, rapat, nomor keputusan</translation>
    </message>
    <message>
        <source>now {status}, since {day}</source>
        <translation>sekarang {status}, sejak {day}</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Ubah status</translation>
    </message>
    <message>
        <source>Mandatory savings unpaid</source>
        <translation>Wajib belum dibayar</translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation>Pindah</translation>
    </message>
    <message>
        <source>Arrears are paid</source>
        <translation>Tunggakan lunas</translation>
    </message>
    <message>
        <source>Cleared by the board</source>
        <translation>Dipulihkan pengurus</translation>
    </message>
    <message>
        <source>Under examination</source>
        <translation>Sedang diperiksa</translation>
    </message>
    <message>
        <source>Own request</source>
        <translation>Permintaan sendiri</translation>
    </message>
    <message>
        <source>Told by the family</source>
        <translation>Kabar keluarga</translation>
    </message>
    <message>
        <source>Broke the bylaws</source>
        <translation>Melanggar AD/ART</translation>
    </message>
    <message>
        <source>Applied again</source>
        <translation>Mendaftar lagi</translation>
    </message>
    <message>
        <source>Savings of {amount} are then paid out by a settlement.</source>
        <translation>Simpanan {amount} kemudian dibayar lewat penyelesaian.</translation>
    </message>
    <message>
        <source>{name} is now: {status}.</source>
        <translation>{name} sekarang: {status}.</translation>
    </message>
</context>
<context>
    <name>WithdrawForm</name>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>All {amount}</source>
        <translation>Semua {amount}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bayarkan</translation>
    </message>
    <message>
        <source>Voluntary savings</source>
        <translation>Simpanan sukarela</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Sisa</translation>
    </message>
    <message>
        <source>{amount} rupiah stay</source>
        <translation>Sisa {amount} rupiah</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Bayarkan {amount}</translation>
    </message>
    <message>
        <source>{amount} paid to {name}, receipt {number}.</source>
        <translation>Dibayarkan {amount} kepada {name}, bukti {number}.</translation>
    </message>
    <message>
        <source>Make it {amount}</source>
        <translation>Jadikan {amount}</translation>
    </message>
</context>
</TS>
