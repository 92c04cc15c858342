<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AskView</name>
    <message>
        <source>From a file</source>
        <translation>Dari berkas</translation>
    </message>
    <message>
        <source>From the members</source>
        <translation>Dari daftar anggota</translation>
    </message>
    <message>
        <source>Where the rows come from</source>
        <translation>Asal barisnya</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Look it through</source>
        <translation>Periksa dulu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Belum ada berkas yang dipilih.</translation>
    </message>
    <message>
        <source>F2 chooses one.</source>
        <translation>Tekan F2 untuk memilih.</translation>
    </message>
    <message>
        <source>Lists of payments (*.xlsx *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Daftar setoran (*.xlsx *.csv *.txt *.tsv);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Choose a list of payments</source>
        <translation>Pilih daftar setoran</translation>
    </message>
    <message>
        <source>XLSX or CSV, one member a row.</source>
        <translation>XLSX atau CSV, satu anggota satu baris.</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Siapa yang membayar</translation>
    </message>
    <message>
        <source>{name}, {count} rows</source>
        <translation>{name}, {count} baris</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>One amount is for</source>
        <translation>Satu jumlah itu untuk</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Baca begitu</translation>
    </message>
</context>
<context>
    <name>DraftTable</name>
    <message>
        <source>All rows</source>
        <translation>Semua baris</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Baris daftar</translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Change the row</source>
        <translation>Ubah barisnya</translation>
    </message>
    <message>
        <source>Leave out, take in</source>
        <translation>Lewati / ikutkan</translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation>Baris lain</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Baris di atas</translation>
    </message>
</context>
<context>
    <name>ListSums</name>
    <message>
        <source>Money received</source>
        <translation>Uang diterima</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} anggota</translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation>Akan dibukukan</translation>
    </message>
    <message>
        <source>{amount} too little</source>
        <translation>Kurang {amount}</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>Lebih {amount}</translation>
    </message>
    <message>
        <source>As much as the list.</source>
        <translation>Sama dengan daftar.</translation>
    </message>
</context>
<context>
    <name>ListsView</name>
    <message>
        <source>Lists of payments</source>
        <translation>Daftar setoran</translation>
    </message>
    <message>
        <source>No list of payments was posted yet.</source>
        <translation>Belum ada daftar setoran yang dibukukan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>A receipt for each</source>
        <translation>Kwitansi tiap anggota</translation>
    </message>
    <message>
        <source>List to sign as PDF</source>
        <translation>Daftar tanda tangan (PDF)</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Daftar baru</translation>
    </message>
    <message>
        <source>Posted: {count} members, {amount}, number {number}.</source>
        <translation>Sudah dibukukan: {count} anggota, {amount}, nomor {number}.</translation>
    </message>
    <message>
        <source>F8 saves the list to sign, F9 prints a receipt for each member.</source>
        <translation>F8 menyimpan daftar untuk ditandatangani, F9 mencetak kwitansi tiap anggota.</translation>
    </message>
    <message>
        <source>{count} candidates became active.</source>
        <translation>{count} calon menjadi aktif.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Members on the list</source>
        <translation>Anggota di daftar ini</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Daftar</translation>
    </message>
    <message>
        <source>List above</source>
        <translation>Daftar di atas</translation>
    </message>
    <message>
        <source>list of payments {number}.pdf</source>
        <translation>daftar setoran {number}.pdf</translation>
    </message>
    <message>
        <source>The list is being written …</source>
        <translation>Daftar sedang ditulis …</translation>
    </message>
    <message>
        <source>No printer is chosen yet.</source>
        <translation>Printer belum dipilih.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or save the list as PDF.</source>
        <translation>Pilih di Pengaturan, atau simpan daftarnya sebagai PDF.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Tersimpan sebagai {name}.</translation>
    </message>
    <message>
        <source>{count} receipts were sent to the printer.</source>
        <translation>{count} kwitansi dikirim ke printer.</translation>
    </message>
</context>
<context>
    <name>MembersPart</name>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Active ones</source>
        <translation>Yang aktif</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Calon</translation>
    </message>
    <message>
        <source>All but those who ended</source>
        <translation>Semua, kecuali yang sudah berhenti</translation>
    </message>
    <message>
        <source>Hamlet</source>
        <translation>Padukuhan</translation>
    </message>
    <message>
        <source>All hamlets</source>
        <translation>Semua padukuhan</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Instansi</translation>
    </message>
    <message>
        <source>All employers</source>
        <translation>Semua instansi</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Semua golongan</translation>
    </message>
    <message>
        <source>none</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>months</source>
        <translation>per bulan</translation>
    </message>
    <message>
        <source>all that is owed</source>
        <translation>semua tunggakan</translation>
    </message>
    <message>
        <source>Mandatory savings</source>
        <translation>Simpanan wajib</translation>
    </message>
    <message>
        <source>How many months</source>
        <translation>Berapa bulan</translation>
    </message>
    <message>
        <source>Principal savings</source>
        <translation>Simpanan pokok</translation>
    </message>
    <message>
        <source>Voluntary savings</source>
        <translation>Simpanan sukarela</translation>
    </message>
    <message>
        <source>Write a number from 1 to {most}.</source>
        <translation>Tulis angka 1 sampai {most}.</translation>
    </message>
    <message>
        <source>{count} members are chosen.</source>
        <translation>{count} anggota terpilih.</translation>
    </message>
</context>
<context>
    <name>PaymentLists</name>
    <message>
        <source>Not possible</source>
        <translation>Tidak bisa</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Perlu dilihat</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Dibukukan</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dilewati</translation>
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
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebabnya</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Dibayar oleh</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Dikoreksi</translation>
    </message>
    <message>
        <source>{amount} taken back</source>
        <translation>dikoreksi {amount}</translation>
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
        <source>Term deposit</source>
        <translation>Berjangka</translation>
    </message>
    <message>
        <source>The members themselves</source>
        <translation>Anggota sendiri</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Keluarga</translation>
    </message>
    <message>
        <source>The village</source>
        <translation>Kalurahan</translation>
    </message>
    <message>
        <source>The employer</source>
        <translation>Instansi tempat kerja</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Orang lain</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>Nomor anggota</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Principal savings</source>
        <translation>Simpanan pokok</translation>
    </message>
    <message>
        <source>Mandatory savings</source>
        <translation>Simpanan wajib</translation>
    </message>
    <message>
        <source>Voluntary savings</source>
        <translation>Simpanan sukarela</translation>
    </message>
    <message>
        <source>One amount</source>
        <translation>Satu jumlah</translation>
    </message>
    <message>
        <source>Which savings</source>
        <translation>Jenis simpanan</translation>
    </message>
    <message>
        <source>First row with a payment</source>
        <translation>Baris setoran pertama</translation>
    </message>
    <message>
        <source>The first row with a payment is not in the list.</source>
        <translation>Baris setoran pertama tidak ada di daftar.</translation>
    </message>
    <message>
        <source>Write its number as the spreadsheet shows it.</source>
        <translation>Tulis nomor barisnya seperti di lembar kerja.</translation>
    </message>
    <message>
        <source>Who is who in this list?</source>
        <translation>Siapa saja di daftar ini?</translation>
    </message>
    <message>
        <source>Choose the column of the numbers, or of the names.</source>
        <translation>Pilih kolom nomor anggota, atau kolom nama.</translation>
    </message>
    <message>
        <source>No column is chosen for the amounts.</source>
        <translation>Kolom jumlah uang belum dipilih.</translation>
    </message>
    <message>
        <source>Choose one for each kind of savings, or one for all.</source>
        <translation>Pilih satu kolom tiap jenis simpanan, atau satu untuk semua.</translation>
    </message>
    <message>
        <source>This is a row of totals.</source>
        <translation>Ini baris jumlah.</translation>
    </message>
    <message>
        <source>A cell is damaged: {text}.</source>
        <translation>Ada sel rusak: {text}.</translation>
    </message>
    <message>
        <source>Neither a number nor a name stands here.</source>
        <translation>Nomor dan nama tidak ada.</translation>
    </message>
    <message>
        <source>Nobody in the register is “{text}”.</source>
        <translation>“{text}” tidak ada di daftar anggota.</translation>
    </message>
    <message>
        <source>Several members are “{text}”: write a number.</source>
        <translation>Beberapa anggota bernama “{text}”: tulis nomornya.</translation>
    </message>
    <message>
        <source>{text} is no member any more.</source>
        <translation>{text} bukan anggota lagi.</translation>
    </message>
    <message>
        <source>The same as in row {row}.</source>
        <translation>Dobel dengan baris {row}.</translation>
    </message>
    <message>
        <source>Found by name only: {text}.</source>
        <translation>Dikenali dari nama saja: {text}.</translation>
    </message>
    <message>
        <source>Registered as {text}.</source>
        <translation>Nama terdaftar: {text}.</translation>
    </message>
    <message>
        <source>Paid already: it pays {text}.</source>
        <translation>Sudah dibayar, ini untuk {text}.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of savings.</source>
        <translation>“{text}” bukan jenis simpanan.</translation>
    </message>
    <message>
        <source>There is no amount.</source>
        <translation>Jumlahnya belum ada.</translation>
    </message>
    <message>
        <source>“{text}” is no amount of rupiah.</source>
        <translation>“{text}” bukan jumlah rupiah.</translation>
    </message>
    <message>
        <source>The principal savings are paid already.</source>
        <translation>Simpanan pokok sudah lunas.</translation>
    </message>
    <message>
        <source>{text} is more principal than is left.</source>
        <translation>{text} melebihi sisa simpanan pokok.</translation>
    </message>
    <message>
        <source>Nobody has set the principal savings.</source>
        <translation>Besar simpanan pokok belum ditetapkan.</translation>
    </message>
    <message>
        <source>{text} is no sum of whole months.</source>
        <translation>{text} tidak pas untuk bulan penuh.</translation>
    </message>
</context>
<context>
    <name>PaymentListsDesk</name>
    <message>
        <source>Lists of payments</source>
        <translation>Daftar setoran</translation>
    </message>
    <message>
        <source>New list of payments</source>
        <translation>Daftar setoran baru</translation>
    </message>
    <message>
        <source>There is nobody on this list.</source>
        <translation>Tidak ada siapa pun di daftar ini.</translation>
    </message>
    <message>
        <source>Choose other members, or what they pay; or another file.</source>
        <translation>Pilih anggota lain, atau setoran lain; atau berkas lain.</translation>
    </message>
</context>
<context>
    <name>PostedView</name>
    <message>
        <source>Members on the list</source>
        <translation>Anggota di daftar ini</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Open the member&apos;s page</source>
        <translation>Buka halaman anggota</translation>
    </message>
    <message>
        <source>{count} members</source>
        <translation>{count} anggota</translation>
    </message>
    <message>
        <source>{amount} taken back</source>
        <translation>dikoreksi {amount}</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Dibukukan</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Row above</source>
        <translation>Baris di atas</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Post the list</source>
        <translation>Bukukan daftar</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bukukan</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Uang</translation>
    </message>
    <message>
        <source>Post {count} members</source>
        <translation>Bukukan {count} anggota</translation>
    </message>
    <message>
        <source>At its foot the list says {stated}, its rows come to {found}.</source>
        <translation>Di bawah daftar tertulis {stated}, barisnya berjumlah {found}.</translation>
    </message>
    <message>
        <source>Ask whoever made it which of them holds, before it is posted.</source>
        <translation>Tanyakan kepada pembuatnya mana yang benar, sebelum dibukukan.</translation>
    </message>
</context>
<context>
    <name>RowEditor</name>
    <message>
        <source>Member number</source>
        <translation>Nomor anggota</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation>Pakai</translation>
    </message>
    <message>
        <source>Row {row}: {name}</source>
        <translation>Baris {row}: {name}</translation>
    </message>
</context>
</TS>
