<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ClosingForm</name>
    <message>
        <source>Close the days</source>
        <translation>Tutup buku</translation>
    </message>
    <message>
        <source>Nothing is posted any more into a closed day: no savings, no payments of credit, no buying, no goods carried or repacked. What is missing goes into a later day. Selling goes on. A closed day is not opened again.</source>
        <translation>Pada hari yang ditutup tidak ada lagi yang dicatat: simpanan, bayar kasbon, kulakan, pindah barang, kemas ulang. Yang ketinggalan dicatat pada hari sesudahnya. Jualan jalan terus. Hari yang ditutup tidak bisa dibuka lagi.</translation>
    </message>
    <message>
        <source>Closed through, that day too</source>
        <translation>Ditutup sampai dengan tanggal</translation>
    </message>
    <message>
        <source>Close days</source>
        <translation>Tutup hari</translation>
    </message>
    <message>
        <source>The books are closed through {day}.</source>
        <translation>Buku ditutup sampai {day}.</translation>
    </message>
    <message>
        <source>No day is closed yet.</source>
        <translation>Belum ada hari yang ditutup.</translation>
    </message>
    <message>
        <source>Closed so far through {day}.</source>
        <translation>Sudah ditutup sampai {day}.</translation>
    </message>
</context>
<context>
    <name>RulesDesk</name>
    <message>
        <source>Rules of savings</source>
        <translation>Aturan simpanan</translation>
    </message>
    <message>
        <source>Close days</source>
        <translation>Tutup hari</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Close the days</source>
        <translation>Tutup buku</translation>
    </message>
    <message>
        <source>Set the rule</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Ubah aturan yang dipilih</translation>
    </message>
</context>
<context>
    <name>SavingsRuleForm</name>
    <message>
        <source>Length in months</source>
        <translation>Lama dalam bulan</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Berlaku mulai</translation>
    </message>
    <message>
        <source>Decided by, or which law</source>
        <translation>Keputusan rapat, atau peraturannya</translation>
    </message>
    <message>
        <source>What was set before</source>
        <translation>Yang pernah ditetapkan</translation>
    </message>
    <message>
        <source>Nobody has set it in these books yet.</source>
        <translation>Belum pernah ditetapkan di buku ini.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Set the rule</source>
        <translation>Tetapkan aturan</translation>
    </message>
    <message>
        <source>The law that says so is needed.</source>
        <translation>Tuliskan peraturan yang menetapkannya.</translation>
    </message>
    <message>
        <source>“{rule}” is set.</source>
        <translation>“{rule}” sudah ditetapkan.</translation>
    </message>
    <message>
        <source>It cannot be {value}.</source>
        <translation>Tidak bisa {value}.</translation>
    </message>
    <message>
        <source>It lies between {lowest} and {highest}.</source>
        <translation>Isi antara {lowest} dan {highest}.</translation>
    </message>
</context>
<context>
    <name>SavingsRules</name>
    <message>
        <source>Term deposits of another length</source>
        <translation>Simpanan berjangka dengan lama lain</translation>
    </message>
    <message>
        <source>Term deposits of {months} months</source>
        <translation>Simpanan berjangka {months} bulan</translation>
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
        <translation>Saldo minimum simpanan sukarela</translation>
    </message>
    <message>
        <source>Most that is withdrawn on one day</source>
        <translation>Batas penarikan sehari</translation>
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
        <source>Which balance earns interest</source>
        <translation>Saldo yang mendapat jasa</translation>
    </message>
    <message>
        <source>Loss when a term deposit ends early</source>
        <translation>Potongan bila berjangka dicairkan awal</translation>
    </message>
    <message>
        <source>When who leaves is paid</source>
        <translation>Kapan yang keluar dibayar</translation>
    </message>
    <message>
        <source>Highest interest by law</source>
        <translation>Jasa tertinggi menurut aturan</translation>
    </message>
    <message>
        <source>Interest a month without tax</source>
        <translation>Jasa sebulan yang bebas pajak</translation>
    </message>
    <message>
        <source>Tax on interest</source>
        <translation>Pajak jasa simpanan</translation>
    </message>
    <message>
        <source>Paid once, the same for everybody</source>
        <translation>Dibayar sekali, sama untuk semua anggota</translation>
    </message>
    <message>
        <source>Each month, for who has no own amount</source>
        <translation>Tiap bulan, bagi yang tidak punya jumlah sendiri</translation>
    </message>
    <message>
        <source>Stays when somebody withdraws</source>
        <translation>Harus tersisa saat anggota menarik</translation>
    </message>
    <message>
        <source>For each member; 0 is no limit</source>
        <translation>Per anggota; 0 berarti tanpa batas</translation>
    </message>
    <message>
        <source>Proposed to the board, never automatic</source>
        <translation>Hanya diusulkan kepada pengurus</translation>
    </message>
    <message>
        <source>A year, credited each month</source>
        <translation>Per tahun, dibukukan tiap bulan</translation>
    </message>
    <message>
        <source>That of each day, or the month&apos;s lowest</source>
        <translation>Saldo harian, atau yang terendah sebulan</translation>
    </message>
    <message>
        <source>Interest a year</source>
        <translation>Jasa per tahun</translation>
    </message>
    <message>
        <source>Of all that stands on the deposit</source>
        <translation>Dari seluruh saldo simpanan itu</translation>
    </message>
    <message>
        <source>At once, or after the members&apos; meeting</source>
        <translation>Langsung, atau setelah rapat anggota</translation>
    </message>
    <message>
        <source>Permenkop 8/2023 article 26</source>
        <translation>Permenkop 8/2023 pasal 26</translation>
    </message>
    <message>
        <source>PP 15/2009: up to here no tax</source>
        <translation>PP 15/2009: sampai jumlah ini tanpa pajak</translation>
    </message>
    <message>
        <source>PP 15/2009: of the whole interest, once above that</source>
        <translation>PP 15/2009: dari seluruh jasa, bila di atas itu</translation>
    </message>
    <message>
        <source>after the meeting</source>
        <translation>setelah rapat</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>langsung</translation>
    </message>
    <message>
        <source>the month&apos;s lowest</source>
        <translation>terendah sebulan</translation>
    </message>
    <message>
        <source>each day&apos;s</source>
        <translation>harian</translation>
    </message>
    <message>
        <source>not set yet</source>
        <translation>belum diatur</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} bulan</translation>
    </message>
    <message>
        <source>New amount in rupiah</source>
        <translation>Jumlah baru, dalam rupiah</translation>
    </message>
    <message>
        <source>New rate in percent</source>
        <translation>Persen yang baru</translation>
    </message>
    <message>
        <source>New number of months</source>
        <translation>Jumlah bulan yang baru</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Holds today</source>
        <translation>Berlaku hari ini</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>{value} from {day}</source>
        <translation>{value} mulai {day}</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>diganti</translation>
    </message>
</context>
</TS>
