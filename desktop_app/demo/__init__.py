"""One selling day on a demonstration cooperative, with a hub on loopback and a cable to pull."""
