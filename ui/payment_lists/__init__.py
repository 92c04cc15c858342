"""The treasurer posts lists of payments: wages, subsidies of the village, rounds of a hamlet."""
