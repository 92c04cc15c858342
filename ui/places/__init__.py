"""The desk for places: what lies where, and carrying goods from one place to another."""
