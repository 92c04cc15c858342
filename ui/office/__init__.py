"""The page of the treasurer: a list of duties, and the desk of the one that is open."""
