"""Reports: what sold, what it left over, what lies there, what to order (laporan)."""
