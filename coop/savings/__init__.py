"""Savings of members: what they pay in and take out, and what stands on each account."""
