"""Shop credit of members: what they may owe, what they owe, and how it is paid (kasbon)."""
