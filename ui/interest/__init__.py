"""The treasurer credits the interest of a month, and hands out the slips."""
