"""The list of goods: items, prices, and lists taken in and given out."""
