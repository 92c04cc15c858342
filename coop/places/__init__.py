"""Places where goods lie, and what is carried from one to another (tempat, pindah barang)."""
