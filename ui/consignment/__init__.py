"""Goods on consignment (titip jual): owners, what they bring and take back, and what they get."""
