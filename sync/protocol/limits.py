"""The limits of lumbung/1, section 2. Readers hold to them before they allocate or decompress.

That of a fact's body stands in `coop.facts.envelope`: a larger fact is not even recorded.
"""

HEADER_BYTES_MAX = 16_384
PAYLOAD_BYTES_MAX = 1_048_576
"""Before sealing; of a batch: compressed."""
SEAL_BYTES = 48
"""What a seal adds: 32 bytes of ephemeral key before, 16 bytes of tag behind."""
SIGNATURE_BYTES = 64
ENVELOPE_BYTES_MAX = (
    8 + HEADER_BYTES_MAX + PAYLOAD_BYTES_MAX + SEAL_BYTES + SIGNATURE_BYTES
)  # 1,065,080
RAW_BYTES_MAX = 8_388_608
"""A batch after decompression, and the window that decompression may use."""
FACTS_MAX = 1_000
"""Facts in one batch."""
KIND_BYTES_MAX = 64
STREAMS_MAX = 1_000
"""Entries of `own`, of `foreign`, of `readable`."""
FILE_BYTES_MAX = 67_108_864
FILE_ENTRIES_MAX = 4_096
JSON_DEPTH_MAX = 8
WHOLE_MAX = 2**53 - 1
"""The largest whole number that every JSON reader keeps exactly; of a seq, and of either sign."""
