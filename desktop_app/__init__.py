"""Starts the program: reads settings, opens the books, wires everything, shows the window."""
