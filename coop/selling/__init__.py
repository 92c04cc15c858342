"""The till: carts, sales, what is taken back, and the receipts of all three."""
