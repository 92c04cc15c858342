"""The treasurer's desk for what members owe the shop."""
