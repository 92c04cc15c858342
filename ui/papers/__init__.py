"""Papers that wait for the printer, and those of which nobody knows whether they were printed."""
