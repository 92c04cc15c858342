"""Batches and the days until which goods are good (kedaluwarsa)."""
