"""Selling: the till, its sales, and what is taken back."""
