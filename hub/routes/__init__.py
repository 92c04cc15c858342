"""What the hub answers, and where."""
