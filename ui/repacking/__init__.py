"""Repacking (kemas ulang): recipes, the act itself, what was done, and labels of weighed goods."""
