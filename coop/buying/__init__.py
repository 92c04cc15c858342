"""Buying: suppliers, what comes from them at what cost, and what is owed for it."""
