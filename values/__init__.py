"""Money, quantities, identity and time, as every other folder understands them."""
