"""The treasurer's desk for the key to members' records."""
