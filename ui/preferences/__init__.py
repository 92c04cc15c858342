"""What the shop and this till have chosen."""
