"""Goods of villagers that the shop sells for them, and never owns (titip jual)."""
