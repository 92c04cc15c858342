<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>EarnedTable</name>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>{count} above the tax-free amount</source>
        <translation>{count} orang di atas batas bebas pajak</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Jasa</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Pajak</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Member above</source>
        <translation>Anggota di atasnya</translation>
    </message>
</context>
<context>
    <name>Interest</name>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Jasa</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Pajak</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Sudah dibukukan</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Not posted</source>
        <translation>Belum dibukukan</translation>
    </message>
    <message>
        <source>name not on this computer yet</source>
        <translation>namanya belum sampai di komputer ini</translation>
    </message>
</context>
<context>
    <name>MonthsView</name>
    <message>
        <source>Months</source>
        <translation>Daftar bulan</translation>
    </message>
    <message>
        <source>No month with savings that earn interest is over yet.</source>
        <translation>Belum ada bulan lewat yang simpanannya mendapat jasa.</translation>
    </message>
    <message>
        <source>Look at the month</source>
        <translation>Lihat bulan ini</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>A month is posted once it is over, the oldest first, and only once.</source>
        <translation>Jasa dibukukan setelah bulannya lewat, mulai dari yang terlama, dan hanya sekali.</translation>
    </message>
    <message>
        <source>Interest on savings</source>
        <translation>Jasa simpanan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Month above</source>
        <translation>Bulan di atasnya</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Lihat</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>Cetak slip</translation>
    </message>
    <message>
        <source>Slip as PDF</source>
        <translation>Slip jadi PDF</translation>
    </message>
    <message>
        <source>All slips as PDF</source>
        <translation>Semua slip jadi PDF</translation>
    </message>
    <message>
        <source>Interest on savings</source>
        <translation>Jasa simpanan</translation>
    </message>
    <message>
        <source>Interest of {month}</source>
        <translation>Jasa bulan {month}</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Bukukan</translation>
    </message>
    <message>
        <source>Post the interest</source>
        <translation>Bukukan jasa</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>All as PDF</source>
        <translation>Semua PDF</translation>
    </message>
    <message>
        <source>One as PDF</source>
        <translation>Satu PDF</translation>
    </message>
    <message>
        <source>{count} members get {gross} of interest. {tax} of tax is withheld and paid to the state by the tenth of next month. A month is posted only once.</source>
        <translation>{count} anggota mendapat jasa {gross}. Pajak {tax} dipotong dan disetor ke negara paling lambat tanggal 10 bulan depan. Satu bulan hanya dibukukan sekali.</translation>
    </message>
    <message>
        <source>Post the interest of {month}</source>
        <translation>Bukukan jasa bulan {month}</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nanti dulu</translation>
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
        <source>The interest is being reckoned …</source>
        <translation>Jasa sedang dihitung …</translation>
    </message>
    <message>
        <source>Post {amount}</source>
        <translation>Bukukan {amount}</translation>
    </message>
    <message>
        <source>Nobody earned interest in this month.</source>
        <translation>Tidak ada yang mendapat jasa pada bulan ini.</translation>
    </message>
    <message>
        <source>Interest of {month} posted to {count} members, number {number}.</source>
        <translation>Jasa {month} dibukukan untuk {count} anggota, nomor {number}.</translation>
    </message>
    <message>
        <source>Slip {number} was sent to the printer.</source>
        <translation>Slip {number} dikirim ke printer.</translation>
    </message>
    <message>
        <source>Nothing can be posted for this month now.</source>
        <translation>Bulan ini belum bisa dibukukan.</translation>
    </message>
</context>
<context>
    <name>SlipsFile</name>
    <message>
        <source>slips.pdf</source>
        <translation>slip jasa.pdf</translation>
    </message>
    <message>
        <source>slip {number}.pdf</source>
        <translation>slip jasa {number}.pdf</translation>
    </message>
    <message>
        <source>The slips are being written …</source>
        <translation>Slip sedang disusun …</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Tersimpan sebagai {name}.</translation>
    </message>
</context>
</TS>
