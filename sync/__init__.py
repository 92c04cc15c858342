"""Carries the fact log from this device to the hub, and news back."""
