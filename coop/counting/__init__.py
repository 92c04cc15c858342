"""Counting what is really there, while the shop is open (opname)."""
