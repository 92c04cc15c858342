"""The device's own end of the line: its keys, its network, and what it keeps of both."""
