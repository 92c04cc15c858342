"""Passbooks (buku simpanan): new lines at their place, page after page, and the calibration."""
