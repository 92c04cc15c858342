<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ApproveForm</name>
    <message>
        <source>Approve and pay</source>
        <translation>Setujui dan bayarkan</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Disetujui oleh</translation>
    </message>
    <message>
        <source>Heirs who are paid</source>
        <translation>Ahli waris yang menerima</translation>
    </message>
    <message>
        <source>Prepare anew</source>
        <translation>Siapkan ulang</translation>
    </message>
    <message>
        <source>Approve the settlement</source>
        <translation>Setujui penyelesaian</translation>
    </message>
    <message>
        <source>{ending} on {day}: {reason}. Prepared by {name}.</source>
        <translation>{ending} tanggal {day}: {reason}. Disiapkan oleh {name}.</translation>
    </message>
</context>
<context>
    <name>ClaimFields</name>
    <message>
        <source>Claim {number}</source>
        <translation>Baris {number}</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Untuk apa</translation>
    </message>
    <message>
        <source>Paper: its number or day</source>
        <translation>No./tanggal surat</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Menurut siapa</translation>
    </message>
</context>
<context>
    <name>ClaimsPart</name>
    <message>
        <source>Surplus, loan or other</source>
        <translation>SHU, pinjaman, atau lainnya</translation>
    </message>
    <message>
        <source>Owed beside the books</source>
        <translation>Di luar pembukuan</translation>
    </message>
</context>
<context>
    <name>HeirFields</name>
    <message>
        <source>Heir {number}</source>
        <translation>Ahli waris {number}</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Leaves</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Has died</source>
        <translation>Meninggal</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Diberhentikan</translation>
    </message>
    <message>
        <source>Other, owed to the member</source>
        <translation>Lain: hak anggota</translation>
    </message>
    <message>
        <source>Other, owed by the member</source>
        <translation>Lain: kewajiban anggota</translation>
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
        <source>Term deposit</source>
        <translation>Simpanan berjangka</translation>
    </message>
    <message>
        <source>Interest not credited yet</source>
        <translation>Jasa yang belum dibukukan</translation>
    </message>
    <message>
        <source>Share of surplus</source>
        <translation>Bagian SHU</translation>
    </message>
    <message>
        <source>Shop credit</source>
        <translation>Kasbon</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Pinjaman</translation>
    </message>
    <message>
        <source>What is netted</source>
        <translation>Yang diperhitungkan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Berakhir</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Disiapkan</translation>
    </message>
</context>
<context>
    <name>LeavingDesk</name>
    <message>
        <source>Settlement sheet</source>
        <translation>Lembar penyelesaian</translation>
    </message>
    <message>
        <source>Members who leave</source>
        <translation>Anggota keluar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
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
        <source>Prepare anew</source>
        <translation>Siapkan ulang</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Siapkan</translation>
    </message>
    <message>
        <source>Still owes</source>
        <translation>Masih kurang</translation>
    </message>
    <message>
        <source>Is paid</source>
        <translation>Dibayarkan</translation>
    </message>
    <message>
        <source>Prepared for {name}. Another person approves it.</source>
        <translation>Penyelesaian {name} sudah disiapkan. Orang lain yang menyetujui.</translation>
    </message>
</context>
<context>
    <name>MadeCard</name>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Simpan lembar sebagai PDF</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Cetak bukti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>The membership is settled</source>
        <translation>Keanggotaan sudah diselesaikan</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nomor {number}</translation>
    </message>
    <message>
        <source>Rp{amount} was paid out.</source>
        <translation>Dibayarkan Rp{amount}.</translation>
    </message>
    <message>
        <source>Rp{amount} is still owed.</source>
        <translation>Masih kurang Rp{amount}.</translation>
    </message>
    <message>
        <source>settlement {number}.pdf</source>
        <translation>penyelesaian {number}.pdf</translation>
    </message>
    <message>
        <source>No printer is chosen yet.</source>
        <translation>Printer belum dipilih.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or save a PDF.</source>
        <translation>Pilih di Atur, atau simpan sebagai PDF.</translation>
    </message>
    <message>
        <source>Receipt {number} was sent to the printer.</source>
        <translation>Bukti {number} dikirim ke printer.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Tersimpan sebagai {name}.</translation>
    </message>
</context>
<context>
    <name>ProposeForm</name>
    <message>
        <source>Prepare</source>
        <translation>Siapkan</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Berakhir karena</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai tanggal</translation>
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
        <source>Only where the bylaws pay after a members&apos; meeting.</source>
        <translation>Hanya bila ART membayar sesudah rapat anggota.</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Dibayar mulai</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Disiapkan oleh</translation>
    </message>
    <message>
        <source>Prepare the settlement</source>
        <translation>Siapkan penyelesaian</translation>
    </message>
</context>
<context>
    <name>StartView</name>
    <message>
        <source>Find who leaves: name, number or telephone</source>
        <translation>Cari yang keluar: nama, nomor, atau HP</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>No settlement waits for approval.</source>
        <translation>Tidak ada penyelesaian yang menunggu persetujuan.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Waiting for a second person</source>
        <translation>Menunggu persetujuan orang kedua</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Find who leaves</source>
        <translation>Cari anggota yang keluar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Nobody is found.</source>
        <translation>Tidak ada yang cocok.</translation>
    </message>
    <message>
        <source>Try a part of the name, or the number.</source>
        <translation>Coba sebagian nama, atau nomor anggota.</translation>
    </message>
</context>
</TS>
