"""The desk for goods with a last day, and for what goes without being sold."""
