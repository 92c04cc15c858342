"""Rules of prices, ceilings, changes of many prices at once, and labels for the shelves."""
