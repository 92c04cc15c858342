<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>DepositPanel</name>
    <message>
        <source>Choose a deposit in the list.</source>
        <translation>Pilih simpanan di daftar.</translation>
    </message>
    <message>
        <source>Roll over</source>
        <translation>Perpanjang</translation>
    </message>
    <message>
        <source>Certificate as PDF</source>
        <translation>Bilyet sebagai PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>certificate {number}.pdf</source>
        <translation>bilyet {number}.pdf</translation>
    </message>
    <message>
        <source>No printer is chosen yet.</source>
        <translation>Printer belum dipilih.</translation>
    </message>
    <message>
        <source>Choose one in the settings, or save a PDF.</source>
        <translation>Pilih di Pengaturan, atau simpan sebagai PDF.</translation>
    </message>
    <message>
        <source>{amount} rupiah on the deposit</source>
        <translation>{amount} rupiah di simpanan ini</translation>
    </message>
    <message>
        <source>Pay out early</source>
        <translation>Cairkan lebih awal</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Cairkan</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bilyet</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Dibuka</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Jangka waktu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Jasa</translation>
    </message>
    <message>
        <source>At its due day</source>
        <translation>Saat jatuh tempo</translation>
    </message>
    <message>
        <source>Certificate {number} was sent to the printer.</source>
        <translation>Bilyet {number} dikirim ke printer.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Disimpan sebagai {name}.</translation>
    </message>
</context>
<context>
    <name>DepositsView</name>
    <message>
        <source>Find by name, number or certificate</source>
        <translation>Cari nama, nomor anggota, atau nomor bilyet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>30 hari ke depan</translation>
    </message>
    <message>
        <source>Term deposits</source>
        <translation>Simpanan berjangka</translation>
    </message>
    <message>
        <source>Open a term deposit</source>
        <translation>Buka simpanan berjangka</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Simpanan</translation>
    </message>
    <message>
        <source>Deposit above</source>
        <translation>Simpanan di atasnya</translation>
    </message>
    <message>
        <source>No term deposit runs yet.</source>
        <translation>Belum ada simpanan berjangka.</translation>
    </message>
    <message>
        <source>None is listed here.</source>
        <translation>Tidak ada yang cocok di daftar ini.</translation>
    </message>
    <message>
        <source>{count} deposits, together {amount}</source>
        <translation>{count} simpanan, jumlah {amount}</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>Whose: name, number or card</source>
        <translation>Milik siapa: nama, nomor, atau kartu</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Jangka waktu</translation>
    </message>
    <message>
        <source>Interest of each month</source>
        <translation>Jasa tiap bulan</translation>
    </message>
    <message>
        <source>At its due day</source>
        <translation>Saat jatuh tempo</translation>
    </message>
    <message>
        <source>Paid in now</source>
        <translation>Disetor sekarang</translation>
    </message>
    <message>
        <source>Voluntary savings</source>
        <translation>Simpanan sukarela</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Uangnya dari</translation>
    </message>
    <message>
        <source>Nobody is chosen yet.</source>
        <translation>Anggotanya belum dipilih.</translation>
    </message>
    <message>
        <source>Find the member, and press Enter.</source>
        <translation>Cari anggotanya, lalu tekan Enter.</translation>
    </message>
    <message>
        <source>Open a term deposit</source>
        <translation>Buka simpanan berjangka</translation>
    </message>
    <message>
        <source>No length of term deposits has a rate today.</source>
        <translation>Belum ada jangka waktu yang punya suku jasa hari ini.</translation>
    </message>
    <message>
        <source>The board sets rates in the rules of savings.</source>
        <translation>Pengurus menetapkannya di Aturan simpanan.</translation>
    </message>
    <message>
        <source>Voluntary savings {amount}</source>
        <translation>Simpanan sukarela {amount}</translation>
    </message>
    <message>
        <source>Open {amount}</source>
        <translation>Buka {amount}</translation>
    </message>
    <message>
        <source>{amount} of {name} put away, number {number}.</source>
        <translation>{amount} milik {name} disimpan berjangka, nomor {number}.</translation>
    </message>
</context>
<context>
    <name>PayOutForm</name>
    <message>
        <source>Paid out</source>
        <translation>Dibayarkan</translation>
    </message>
    <message>
        <source>To voluntary savings</source>
        <translation>Ke simpanan sukarela</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Uangnya ke</translation>
    </message>
    <message>
        <source>Pay the deposit out</source>
        <translation>Cairkan simpanan</translation>
    </message>
    <message>
        <source>Pay out before the due day</source>
        <translation>Cairkan sebelum jatuh tempo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bilyet</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Jangka waktu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>On the deposit</source>
        <translation>Saldo simpanan</translation>
    </message>
    <message>
        <source>Kept for taking it early</source>
        <translation>Potongan karena dicairkan awal</translation>
    </message>
    <message>
        <source>The member gets</source>
        <translation>Anggota menerima</translation>
    </message>
    <message>
        <source>Pay out {amount}</source>
        <translation>Cairkan {amount}</translation>
    </message>
    <message>
        <source>Pay out before the due day?</source>
        <translation>Cairkan sebelum jatuh tempo?</translation>
    </message>
    <message>
        <source>The deposit of {name} is due on {day}. Of {balance}, {penalty} is kept; the member gets {paid}, and no interest from today on.</source>
        <translation>Simpanan {name} baru jatuh tempo {day}. Dari {balance} dipotong {penalty}; anggota menerima {paid}, dan jasanya berhenti mulai hari ini.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan dulu</translation>
    </message>
    <message>
        <source>Pay out early</source>
        <translation>Cairkan lebih awal</translation>
    </message>
    <message>
        <source>{amount} paid to {name}, receipt {number}.</source>
        <translation>{amount} dibayarkan kepada {name}, bukti {number}.</translation>
    </message>
    <message>
        <source>{amount} moved to the voluntary savings of {name}, receipt {number}.</source>
        <translation>{amount} dipindahkan ke simpanan sukarela {name}, bukti {number}.</translation>
    </message>
</context>
<context>
    <name>RollForm</name>
    <message>
        <source>Roll over</source>
        <translation>Perpanjang</translation>
    </message>
    <message>
        <source>Next length</source>
        <translation>Jangka waktu berikutnya</translation>
    </message>
    <message>
        <source>Roll the deposit over</source>
        <translation>Perpanjang simpanan</translation>
    </message>
    <message>
        <source>On the deposit</source>
        <translation>Saldo simpanan</translation>
    </message>
    <message>
        <source>Term until now</source>
        <translation>Jangka waktu sebelumnya</translation>
    </message>
    <message>
        <source>Runs on from</source>
        <translation>Mulai lagi</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Jasa</translation>
    </message>
    <message>
        <source>{name}: the deposit runs on until {day}.</source>
        <translation>Simpanan {name} diperpanjang sampai {day}.</translation>
    </message>
</context>
<context>
    <name>TermDeposits</name>
    <message>
        <source>due today</source>
        <translation>jatuh tempo hari ini</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>{count} hari lagi</translation>
    </message>
    <message>
        <source>due {count} days ago</source>
        <translation>lewat {count} hari</translation>
    </message>
    <message>
        <source>{months} months, {rate} a year</source>
        <translation>{months} bulan, {rate} setahun</translation>
    </message>
    <message>
        <source>Stays on the deposit</source>
        <translation>Tetap di simpanan ini</translation>
    </message>
    <message>
        <source>To voluntary savings</source>
        <translation>Ke simpanan sukarela</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Diperpanjang</translation>
    </message>
    <message>
        <source>Waits for the member</source>
        <translation>Menunggu anggota</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Anggota</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bilyet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Jumlah</translation>
    </message>
</context>
<context>
    <name>TermDepositsDesk</name>
    <message>
        <source>Term deposits</source>
        <translation>Simpanan berjangka</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Another member</source>
        <translation>Anggota lain</translation>
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
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Open a term deposit</source>
        <translation>Buka simpanan berjangka</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Saring</translation>
    </message>
    <message>
        <source>Roll over</source>
        <translation>Perpanjang</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Cairkan</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bilyet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
</context>
<context>
    <name>TermOutlook</name>
    <message>
        <source>Due</source>
        <translation>Jatuh tempo</translation>
    </message>
    <message>
        <source>Interest until then</source>
        <translation>Jasa sampai saat itu</translation>
    </message>
    <message>
        <source>Tax on it</source>
        <translation>Pajak jasa</translation>
    </message>
    <message>
        <source>The member then has</source>
        <translation>Milik anggota saat itu</translation>
    </message>
</context>
</TS>
