<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>LabelForm</name>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>Weighed goods</source>
        <translation>Barang timbang</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Berat</translation>
    </message>
    <message>
        <source>How many labels</source>
        <translation>Berapa label</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Simpan PDF</translation>
    </message>
    <message>
        <source>The code on the label holds the weight, or the price: the till reads it.</source>
        <translation>Kode di label memuat berat atau harganya: kasir tinggal memindai.</translation>
    </message>
    <message>
        <source>Labels with weight and price</source>
        <translation>Label dengan berat dan harga</translation>
    </message>
    <message>
        <source>No goods are chosen yet.</source>
        <translation>Barangnya belum dipilih.</translation>
    </message>
    <message>
        <source>Type a part of the name, then Enter.</source>
        <translation>Ketik sebagian namanya, lalu Enter.</translation>
    </message>
    <message>
        <source>From 1 to {most} labels at once.</source>
        <translation>Sekali cetak 1 sampai {most} label.</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>{count} labels: {name}, {weight}, {price}.</source>
        <translation>{count} label: {name}, {weight}, {price}.</translation>
    </message>
    <message>
        <source>The labels are saved as a PDF.</source>
        <translation>Label sudah disimpan sebagai PDF.</translation>
    </message>
    <message>
        <source>Give it a number</source>
        <translation>Beri nomor timbangan</translation>
    </message>
</context>
<context>
    <name>RecipeForm</name>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Nama resep</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Bahan</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Arsipkan</translation>
    </message>
    <message>
        <source>Leave a quantity empty to take goods out of the recipe.</source>
        <translation>Kosongkan jumlahnya untuk mengeluarkan barang dari resep.</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>Resep baru</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Pakai lagi</translation>
    </message>
    <message>
        <source>“{name}” is saved.</source>
        <translation>“{name}” sudah disimpan.</translation>
    </message>
</context>
<context>
    <name>RecipesView</name>
    <message>
        <source>Find a recipe</source>
        <translation>Cari resep</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Resep</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>Resep baru</translation>
    </message>
    <message>
        <source>No recipe yet: say once what becomes what, then repack by it.</source>
        <translation>Belum ada resep: tulis sekali apa menjadi apa, lalu kemas ulang dengannya.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Repack</source>
        <translation>Kemas ulang</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Repacking</source>
        <translation>Kemas ulang</translation>
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
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Resep</translation>
    </message>
    <message>
        <source>Recipe above</source>
        <translation>Resep di atasnya</translation>
    </message>
    <message>
        <source>Repack by the chosen recipe</source>
        <translation>Kemas ulang menurut resep yang dipilih</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Write a new recipe</source>
        <translation>Tulis resep baru</translation>
    </message>
    <message>
        <source>Change the chosen recipe</source>
        <translation>Ubah resep yang dipilih</translation>
    </message>
    <message>
        <source>Labels with weight and price</source>
        <translation>Label dengan berat dan harga</translation>
    </message>
</context>
<context>
    <name>RepackForm</name>
    <message>
        <source>Repack</source>
        <translation>Kemas ulang</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Berapa kali</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>susut</translation>
    </message>
    <message>
        <source>Why it was lost</source>
        <translation>Sebab susut</translation>
    </message>
    <message>
        <source>Who bears it</source>
        <translation>Siapa menanggung susut</translation>
    </message>
    <message>
        <source>The rest costs more</source>
        <translation>Sisanya jadi lebih mahal</translation>
    </message>
    <message>
        <source>Write it off</source>
        <translation>Jadi rugi koperasi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>On the right: what was lost of it; leave it empty where nothing was.</source>
        <translation>Di kanan: berapa yang susut; kosongkan bila tidak ada.</translation>
    </message>
    <message>
        <source>{quantity} goes in · stock {left}</source>
        <translation>{quantity} dipakai · stok {left}</translation>
    </message>
    <message>
        <source>{quantity} comes out · stock {left}</source>
        <translation>{quantity} jadi · stok {left}</translation>
    </message>
    <message>
        <source>The book has too little: {names}.</source>
        <translation>Stok tercatat kurang: {names}.</translation>
    </message>
    <message>
        <source>Look whether it is really there.</source>
        <translation>Periksa apakah barangnya memang ada.</translation>
    </message>
    <message>
        <source>{name} is done: {cost}, number {number}.</source>
        <translation>{name} selesai: {cost}, nomor {number}.</translation>
    </message>
    <message>
        <source>{lost} was written off.</source>
        <translation>{lost} jadi rugi koperasi.</translation>
    </message>
    <message>
        <source>Write on the packs: good until {day}.</source>
        <translation>Tulis di kemasan: baik sampai {day}.</translation>
    </message>
</context>
<context>
    <name>RepackRefusal</name>
    <message>
        <source>{name} is not sold by weight.</source>
        <translation>{name} tidak dijual timbangan.</translation>
    </message>
    <message>
        <source>One of the goods</source>
        <translation>Salah satu barang</translation>
    </message>
    <message>
        <source>Labels with a weight are for weighed goods only.</source>
        <translation>Label berat hanya untuk barang timbang.</translation>
    </message>
    <message>
        <source>{name} has no number for scales yet.</source>
        <translation>{name} belum punya nomor timbangan.</translation>
    </message>
    <message>
        <source>Give it one first, then print.</source>
        <translation>Beri nomor dulu, lalu cetak.</translation>
    </message>
    <message>
        <source>{name} has no price yet.</source>
        <translation>{name} belum punya harga.</translation>
    </message>
    <message>
        <source>Set its price on the page of goods first.</source>
        <translation>Isi dulu harganya di halaman Barang.</translation>
    </message>
    <message>
        <source>The weight is missing.</source>
        <translation>Beratnya belum diisi.</translation>
    </message>
    <message>
        <source>Write what the scale shows, such as 1,25.</source>
        <translation>Tulis yang tampil di timbangan, misalnya 1,25.</translation>
    </message>
    <message>
        <source>At most {most} fits; make smaller packs.</source>
        <translation>Paling banyak {most}; buat kemasan lebih kecil.</translation>
    </message>
    <message>
        <source>This is too much for one label.</source>
        <translation>Terlalu banyak untuk satu label.</translation>
    </message>
    <message>
        <source>No number for scales is left.</source>
        <translation>Nomor timbangan sudah habis.</translation>
    </message>
    <message>
        <source>Write a code of the scale on the page of goods.</source>
        <translation>Isi kode timbangan di halaman Barang.</translation>
    </message>
    <message>
        <source>The recipe has no name yet.</source>
        <translation>Resepnya belum bernama.</translation>
    </message>
    <message>
        <source>Write how people here call it, such as: open a sack of rice.</source>
        <translation>Tulis seperti sebutan di sini, misalnya: buka karung beras.</translation>
    </message>
    <message>
        <source>Use at most {most} letters.</source>
        <translation>Paling banyak {most} huruf.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Tulisan ini terlalu panjang.</translation>
    </message>
    <message>
        <source>There is a recipe called {name} already.</source>
        <translation>Sudah ada resep bernama {name}.</translation>
    </message>
    <message>
        <source>Change that one, or give this one another name.</source>
        <translation>Ubah resep itu, atau beri nama lain.</translation>
    </message>
    <message>
        <source>Somebody else has changed {name} meanwhile.</source>
        <translation>{name} baru saja diubah orang lain.</translation>
    </message>
    <message>
        <source>Go back, look at it again, and change it anew.</source>
        <translation>Kembali, lihat lagi, lalu ubah sekali lagi.</translation>
    </message>
    <message>
        <source>There is no such recipe any more.</source>
        <translation>Resep itu sudah tidak ada.</translation>
    </message>
    <message>
        <source>Choose another from the list.</source>
        <translation>Pilih yang lain dari daftar.</translation>
    </message>
    <message>
        <source>It does not say yet what goes in.</source>
        <translation>Bahannya belum ada.</translation>
    </message>
    <message>
        <source>Choose the goods that are opened or mixed.</source>
        <translation>Pilih barang yang dibuka atau dicampur.</translation>
    </message>
    <message>
        <source>It does not say yet what comes out.</source>
        <translation>Hasilnya belum ada.</translation>
    </message>
    <message>
        <source>Choose the goods that it becomes.</source>
        <translation>Pilih barang jadinya.</translation>
    </message>
    <message>
        <source>These are more than {most} kinds of goods on one side.</source>
        <translation>Lebih dari {most} macam barang di satu sisi.</translation>
    </message>
    <message>
        <source>Make two recipes of it.</source>
        <translation>Jadikan dua resep.</translation>
    </message>
    <message>
        <source>{name} stands in the recipe twice.</source>
        <translation>{name} tertulis dua kali di resep.</translation>
    </message>
    <message>
        <source>Each goes in or comes out once. A pack needs no recipe.</source>
        <translation>Tiap barang cukup sekali, bahan atau hasil. Kemasan barang yang sama tidak perlu resep.</translation>
    </message>
    <message>
        <source>{name} is not on the list of goods any more.</source>
        <translation>{name} sudah tidak ada di daftar barang.</translation>
    </message>
    <message>
        <source>Change the recipe, or put the goods back on the list.</source>
        <translation>Ubah resepnya, atau aktifkan lagi barangnya.</translation>
    </message>
    <message>
        <source>{name} belongs to somebody who left it to be sold.</source>
        <translation>{name} titipan orang, bukan milik koperasi.</translation>
    </message>
    <message>
        <source>Only the shop&apos;s own goods are repacked.</source>
        <translation>Yang dikemas ulang hanya barang milik koperasi sendiri.</translation>
    </message>
    <message>
        <source>{name}: this quantity cannot be.</source>
        <translation>{name}: jumlah ini tidak mungkin.</translation>
    </message>
    <message>
        <source>Write a quantity above 0.</source>
        <translation>Tulis jumlah di atas 0.</translation>
    </message>
    <message>
        <source>Write a whole number above 0: it is counted.</source>
        <translation>Tulis bilangan bulat di atas 0: barang ini dihitung.</translation>
    </message>
    <message>
        <source>It cannot be done so often.</source>
        <translation>Tidak bisa sebanyak itu.</translation>
    </message>
    <message>
        <source>Write how often, such as 1 or 12.</source>
        <translation>Tulis berapa kali, misalnya 1 atau 12.</translation>
    </message>
    <message>
        <source>Done {times} times, {name} does not come out whole.</source>
        <translation>Bila {times} kali, {name} tidak pas bulat.</translation>
    </message>
    <message>
        <source>Write another number of times.</source>
        <translation>Tulis jumlah kali yang lain.</translation>
    </message>
    <message>
        <source>{name}: so much cannot be lost.</source>
        <translation>{name}: susut sebanyak itu tidak mungkin.</translation>
    </message>
    <message>
        <source>No more than comes out, and whole numbers of what is counted.</source>
        <translation>Tidak lebih dari hasilnya, dan bulat untuk barang yang dihitung.</translation>
    </message>
    <message>
        <source>Nothing would come out of it.</source>
        <translation>Tidak ada hasilnya sama sekali.</translation>
    </message>
    <message>
        <source>Goods that are wholly lost are taken off the stock instead.</source>
        <translation>Barang yang hilang semua dikurangi lewat penyesuaian stok.</translation>
    </message>
    <message>
        <source>The book has {left} left, {asked} are needed.</source>
        <translation>Stok tercatat {left}, yang diperlukan {asked}.</translation>
    </message>
    <message>
        <source>{name}: do less, or have the stock counted first.</source>
        <translation>{name}: kurangi, atau hitung dulu stoknya.</translation>
    </message>
    <message>
        <source>It is not in the books.</source>
        <translation>Tidak ada di catatan.</translation>
    </message>
    <message>
        <source>This is a correction already.</source>
        <translation>Ini sudah sebuah koreksi.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Sudah pernah dibatalkan.</translation>
    </message>
    <message>
        <source>Look at the list; repack anew what should stand there.</source>
        <translation>Lihat daftarnya; kemas ulang lagi yang seharusnya.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Alasannya belum diisi.</translation>
    </message>
    <message>
        <source>Write in a few words why it is taken back.</source>
        <translation>Tulis singkat mengapa dibatalkan.</translation>
    </message>
</context>
<context>
    <name>Repacking</name>
    <message>
        <source>Dried out</source>
        <translation>Menyusut</translation>
    </message>
    <message>
        <source>Spilled</source>
        <translation>Tercecer</translation>
    </message>
    <message>
        <source>Sorted out</source>
        <translation>Disortir</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rusak</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lain</translation>
    </message>
    <message>
        <source>Goes in</source>
        <translation>Bahan</translation>
    </message>
    <message>
        <source>Comes out</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Resep</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Each time</source>
        <translation>Sekali</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Harga pokok</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>went in</source>
        <translation>bahan</translation>
    </message>
    <message>
        <source>came out</source>
        <translation>hasil</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kembali</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>ditarik</translation>
    </message>
    <message>
        <source>lost: {reason}</source>
        <translation>susut ({reason})</translation>
    </message>
    <message>
        <source>by the rest</source>
        <translation>sisanya</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Dibatalkan: {name}</translation>
    </message>
    <message>
        <source>put away</source>
        <translation>arsip</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>koreksi</translation>
    </message>
</context>
<context>
    <name>RepackingDesk</name>
    <message>
        <source>recipes</source>
        <translation>resep kemas ulang</translation>
    </message>
    <message>
        <source>Done so far</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Show what was repacked, to look at it or undo it</source>
        <translation>Lihat yang sudah dikemas ulang, atau batalkan</translation>
    </message>
</context>
<context>
    <name>RepacksView</name>
    <message>
        <source>Nothing has been repacked yet.</source>
        <translation>Belum ada yang dikemas ulang.</translation>
    </message>
    <message>
        <source>What it moved</source>
        <translation>Barang yang berubah</translation>
    </message>
    <message>
        <source>What came out goes, what went in comes back, each at what it had cost.</source>
        <translation>Hasilnya ditarik, bahannya kembali, masing-masing dengan harga pokoknya.</translation>
    </message>
    <message>
        <source>What was repacked</source>
        <translation>Yang sudah dikemas ulang</translation>
    </message>
    <message>
        <source>{name} is taken back, number {number}.</source>
        <translation>{name} dibatalkan, nomor {number}.</translation>
    </message>
</context>
</TS>
