"""The receipt printer: ways to reach it, and the thread that feeds it."""
