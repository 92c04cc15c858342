"""The list of goods: items, their packs, barcodes and prices (barang)."""
