"""The desk for prices: rules, many at once, labels for the shelves, and ceilings."""
