"""The members: find one, see what they have, take and pay savings, change the register."""
