"""Finding by words as one types: words compared, slips forgiven."""
