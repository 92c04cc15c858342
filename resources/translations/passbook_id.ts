<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AskCard</name>
    <message>
        <source>Yes, note them</source>
        <translation>Ya, catat</translation>
    </message>
    <message>
        <source>No, it went wrong</source>
        <translation>Tidak, gagal</translation>
    </message>
    <message>
        <source>Did the page come out well?</source>
        <translation>Hasil cetaknya baik?</translation>
    </message>
    <message>
        <source>Look at page {page}, from row {row} on: does each line stand on its row, and can all of them be read? Lines: {count}.</source>
        <translation>Periksa halaman {page} mulai baris {row}: apakah tiap catatan tepat di barisnya dan semua terbaca? Jumlah: {count}.</translation>
    </message>
</context>
<context>
    <name>BookPanel</name>
    <message>
        <source>Print from row</source>
        <translation>Cetak mulai baris</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Printed already</source>
        <translation>Sudah tercetak</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Buku baru</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Uji cetak</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Old book</source>
        <translation>Buku lama</translation>
    </message>
    <message>
        <source>The rows of this page are 1 to {rows}.</source>
        <translation>Baris di halaman ini: 1 sampai {rows}.</translation>
    </message>
</context>
<context>
    <name>BookView</name>
    <message>
        <source>Picture of the page</source>
        <translation>Gambar halaman</translation>
    </message>
    <message>
        <source>It came out well</source>
        <translation>Hasilnya baik</translation>
    </message>
    <message>
        <source>It went wrong</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Printed already</source>
        <translation>Sudah tercetak</translation>
    </message>
    <message>
        <source>Print from another row, or some rows once more</source>
        <translation>Cetak mulai baris lain, atau cetak ulang beberapa baris</translation>
    </message>
    <message>
        <source>The lines are on paper already: only note them</source>
        <translation>Sudah ada di kertas: dicatat saja</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Print the new lines</source>
        <translation>Cetak catatan yang baru</translation>
    </message>
    <message>
        <source>From row</source>
        <translation>Mulai baris</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Uji cetak</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Nothing is printed now; the lines are only noted.</source>
        <translation>Sekarang tidak ada yang dicetak; hanya dicatat.</translation>
    </message>
    <message>
        <source>There is nothing new to print.</source>
        <translation>Tidak ada catatan baru untuk dicetak.</translation>
    </message>
    <message>
        <source>The new book begins with what the member pays or takes next.</source>
        <translation>Buku baru dimulai dari setoran atau penarikan berikutnya.</translation>
    </message>
    <message>
        <source>Nothing is noted: the lines are still new.</source>
        <translation>Belum dicatat sebagai tercetak.</translation>
    </message>
    <message>
        <source>Put the book in and print again; F7 passes over spoiled rows.</source>
        <translation>Masukkan buku dan cetak lagi; baris yang rusak dilewati dengan F7.</translation>
    </message>
    <message>
        <source>Everything stands in the book already.</source>
        <translation>Semua sudah ada di buku.</translation>
    </message>
    <message>
        <source>To print rows once more, type the first of them: F7.</source>
        <translation>Untuk mencetak ulang, ketik baris pertamanya: F7.</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Lihat halaman</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Kembali ke isian</translation>
    </message>
    <message>
        <source>Lines that stand in the book now: {count}.</source>
        <translation>Sudah masuk buku: {count} baris.</translation>
    </message>
</context>
<context>
    <name>CalibrationForm</name>
    <message>
        <source>Print the test</source>
        <translation>Cetak uji</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Keep the measures</source>
        <translation>Simpan ukuran</translation>
    </message>
    <message>
        <source>The last line would stand {millimetres} mm down the page.</source>
        <translation>Baris terakhir jadi {millimetres} mm dari atas: terlalu jauh.</translation>
    </message>
    <message>
        <source>One measure is not right.</source>
        <translation>Ada ukuran yang belum benar.</translation>
    </message>
    <message>
        <source>Between {least} and {most}.</source>
        <translation>Antara {least} dan {most}.</translation>
    </message>
    <message>
        <source>Move right (mm)</source>
        <translation>Geser ke kanan (mm)</translation>
    </message>
    <message>
        <source>-2,5 moves left</source>
        <translation>-2,5 geser ke kiri</translation>
    </message>
    <message>
        <source>Move down (mm)</source>
        <translation>Geser ke bawah (mm)</translation>
    </message>
    <message>
        <source>-2,5 moves up</source>
        <translation>-2,5 geser ke atas</translation>
    </message>
    <message>
        <source>Lines on a page</source>
        <translation>Baris per halaman</translation>
    </message>
    <message>
        <source>From line to line (mm)</source>
        <translation>Jarak antarbaris (mm)</translation>
    </message>
    <message>
        <source>Lines above the fold</source>
        <translation>Baris di atas lipatan</translation>
    </message>
    <message>
        <source>Gap at the fold (mm)</source>
        <translation>Jarak lipatan (mm)</translation>
    </message>
    <message>
        <source>0: there is no fold</source>
        <translation>0: tanpa lipatan</translation>
    </message>
    <message>
        <source>Pages of a book</source>
        <translation>Halaman per buku</translation>
    </message>
    <message>
        <source>Print the test at 100 %, and hold it against an empty page of the book. The four crosses belong 10 mm from the edges, and row 1 onto the first line. Measure how far off they are.</source>
        <translation>Cetak uji pada 100 %, lalu tempelkan pada halaman kosong buku. Empat tanda silang harus 10 mm dari tepi, dan baris 1 tepat di garis pertama. Ukur selisihnya.</translation>
    </message>
    <message>
        <source>Test print and measures</source>
        <translation>Uji cetak dan ukuran</translation>
    </message>
</context>
<context>
    <name>CalibrationView</name>
    <message>
        <source>Picture of the test print</source>
        <translation>Gambar uji cetak</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Keep the measures</source>
        <translation>Simpan ukuran</translation>
    </message>
    <message>
        <source>Print the test</source>
        <translation>Cetak uji</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>passbook test.pdf</source>
        <translation>uji cetak buku simpanan.pdf</translation>
    </message>
    <message>
        <source>Hold it against the book, and type what you have measured.</source>
        <translation>Tempelkan pada buku, lalu ketik selisih yang diukur.</translation>
    </message>
</context>
<context>
    <name>FindView</name>
    <message>
        <source>Whose book: name, number or telephone, or scan the card</source>
        <translation>Buku siapa: nama, nomor atau HP, atau pindai kartunya</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Test print and measures</source>
        <translation>Uji cetak dan ukuran</translation>
    </message>
    <message>
        <source>Test print</source>
        <translation>Uji cetak</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Find whose book it is</source>
        <translation>Cari pemilik buku</translation>
    </message>
    <message>
        <source>Open the book</source>
        <translation>Buka buku</translation>
    </message>
    <message>
        <source>Only what is not in the book yet is printed, on the next free row. When a page is full, the next one is asked for. The lines count as printed once you have said that they came out well.</source>
        <translation>Yang dicetak hanya catatan yang belum ada di buku, di baris kosong berikutnya. Kalau halaman penuh, halaman berikutnya diminta. Catatan baru dianggap tercetak sesudah Anda menyatakan hasilnya baik.</translation>
    </message>
    <message>
        <source>Printing into the passbook</source>
        <translation>Cetak buku simpanan</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Tidak ada yang cocok.</translation>
    </message>
    <message>
        <source>Try a part of the name, or the number.</source>
        <translation>Coba sebagian nama, atau nomornya.</translation>
    </message>
    <message>
        <source>This card belongs to nobody, or was replaced by a new one.</source>
        <translation>Kartu ini tidak terdaftar, atau sudah diganti yang baru.</translation>
    </message>
    <message>
        <source>Find the member by name: F2.</source>
        <translation>Cari anggota dengan nama: F2.</translation>
    </message>
</context>
<context>
    <name>PageOutlet</name>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Belum ada printer di komputer ini.</translation>
    </message>
    <message>
        <source>Save the page as a PDF (F8), and print it elsewhere at 100 %.</source>
        <translation>Simpan halaman sebagai PDF (F8), lalu cetak di komputer lain pada 100 %.</translation>
    </message>
    <message>
        <source>It is saved as {name}. Print it at 100 %.</source>
        <translation>Disimpan sebagai {name}. Cetak pada 100 %.</translation>
    </message>
    <message>
        <source>It was sent to the printer.</source>
        <translation>Sudah dikirim ke printer.</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>Printer tidak menerima halaman ini.</translation>
    </message>
    <message>
        <source>Is it switched on and free? Then print again.</source>
        <translation>Apakah sudah menyala dan siap? Lalu cetak lagi.</translation>
    </message>
</context>
<context>
    <name>Passbook</name>
    <message>
        <source>passbook {number} {book}-{page}.pdf</source>
        <translation>buku simpanan {number} {book}-{page}.pdf</translation>
    </message>
    <message>
        <source>Book {book} · Page {page} · Row {row}</source>
        <translation>Buku {book} · Halaman {page} · Baris {row}</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Belum ada yang bisa dicetak.</translation>
    </message>
    <message>
        <source>Everything stands in the book.</source>
        <translation>Semua sudah ada di buku.</translation>
    </message>
    <message>
        <source>New lines for this page: {count}</source>
        <translation>Catatan baru untuk halaman ini: {count}</translation>
    </message>
    <message>
        <source>New lines for this page: {count}; for the next: {more}</source>
        <translation>Catatan baru untuk halaman ini: {count}; untuk berikutnya: {more}</translation>
    </message>
    <message>
        <source>Rows {first} to {last} are printed once more.</source>
        <translation>Baris {first} sampai {last} dicetak ulang.</translation>
    </message>
    <message>
        <source>Rows {first} to {last} stay empty.</source>
        <translation>Baris {first} sampai {last} tetap kosong.</translation>
    </message>
    <message>
        <source>Take a new book: it is number {book}.</source>
        <translation>Pakai buku baru: buku ke-{book}.</translation>
    </message>
    <message>
        <source>The one before is full or replaced. Put in page 1.</source>
        <translation>Buku sebelumnya penuh atau diganti. Masukkan halaman 1.</translation>
    </message>
    <message>
        <source>Page {page} is full.</source>
        <translation>Halaman {page} penuh.</translation>
    </message>
    <message>
        <source>Turn the book to page {page}, and put it in.</source>
        <translation>Balik ke halaman {page}, lalu masukkan bukunya.</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation>Geser halaman ke bawah</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Geser ke atas</translation>
    </message>
</context>
<context>
    <name>PassbookDesk</name>
    <message>
        <source>Passbooks</source>
        <translation>Buku simpanan</translation>
    </message>
    <message>
        <source>The measures of the passbooks are kept.</source>
        <translation>Ukuran buku simpanan disimpan.</translation>
    </message>
</context>
</TS>
