"""The page of buying: what comes in, from whom, and what is owed for it."""
