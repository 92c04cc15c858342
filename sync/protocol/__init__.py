"""lumbung/1: what device and hub say to each other.

Nothing here reads a clock, a disk or a network. Keys, nonces and moments are passed in, so that one
seed replays one run; only the ephemeral key of a seal is made inside the cryptographic library,
and nothing depends on it but the bytes of the seal. Section numbers in this package are those of
the protocol's text.
"""
