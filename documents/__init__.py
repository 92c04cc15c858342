"""Receipts and other papers: as printer commands, as PDF, as pictures."""
