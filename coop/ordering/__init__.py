"""Ordering from suppliers (pesanan): what was asked for, what came of it, and what is kept."""
