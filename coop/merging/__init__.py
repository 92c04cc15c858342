"""Two records of the same item become one."""
