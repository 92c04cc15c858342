"""What sold, what it brought, what lies there, and what to order: read from the rows, no facts."""
