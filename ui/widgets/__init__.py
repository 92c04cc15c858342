"""Widgets that several pages use: the kit."""
