"""The till (kasir): from the first scan to the change, on one page and without a dialog."""
