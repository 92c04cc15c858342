"""A membership ends: what is netted, who prepares it, who approves it, and the paper."""
