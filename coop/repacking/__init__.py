"""Goods of one item become goods of another, at exactly the same cost (kemas ulang)."""
