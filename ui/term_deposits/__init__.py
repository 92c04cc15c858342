"""Term deposits: what runs and when it is due; opening one, leaving it on, paying it out."""
