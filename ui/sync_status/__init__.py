"""How sending to the hub stands, in plain words, and being enrolled."""
