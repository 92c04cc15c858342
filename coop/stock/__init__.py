"""Stock on hand: what moved, why, and what is left."""
