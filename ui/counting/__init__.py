"""Counting stock while the shop is open (opname)."""
