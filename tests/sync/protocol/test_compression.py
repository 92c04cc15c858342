"""A payload is one zstd frame of the size it states: a bomb is refused before it goes off."""

import pytest
from backports.zstd import ZstdCompressor, compress, train_dict

from sync.protocol.limits import RAW_BYTES_MAX
from tests.sync.protocol.builders import (
    chance,
)
from tests.sync.protocol.packing import like_a_fact, problem_with, raw_of


class TestCompression:
    """One frame, of the size it states, and nothing else."""

    raw = raw_of(like_a_fact())

    def test_a_bomb_is_refused_by_its_header(self) -> None:
        bomb = compress(bytes(RAW_BYTES_MAX + 1))

        assert problem_with(self.raw, bomb) == "too-large"

    def test_a_bomb_that_lies_about_its_size_is_refused(self) -> None:
        honest = compress(bytes(RAW_BYTES_MAX))

        assert problem_with(self.raw, honest) == "bad-payload"

    @pytest.mark.parametrize(
        "plain",
        [
            b"",
            b"no frame",
            compress(raw)[:-1],
            compress(raw) + b"\0",
            compress(raw) + compress(raw),
            b"\x50\x2a\x4d\x18\x04\x00\x00\x00skip" + compress(raw),
            compress(raw) + b"\x50\x2a\x4d\x18\x04\x00\x00\x00skip",
            compress(raw[:-1]),
            compress(raw + b"\0"),
        ],
        ids=lambda plain: str(len(plain)),
    )
    def test_anything_but_one_whole_frame_is_a_bad_payload(self, plain: bytes) -> None:
        assert problem_with(self.raw, plain) == "bad-payload"

    def test_a_frame_that_does_not_state_its_size_is_a_bad_payload(self) -> None:
        compressor = ZstdCompressor()
        streamed = compressor.compress(self.raw) + compressor.flush()

        assert problem_with(self.raw, streamed) == "bad-payload"

    def test_a_frame_that_needs_a_dictionary_is_a_bad_payload(self) -> None:
        samples = [chance(seed).randbytes(40) * 8 for seed in range(200)]
        known = train_dict(samples, 4_096)

        assert problem_with(self.raw, compress(self.raw, zstd_dict=known)) == "bad-payload"

    def test_no_bit_flip_goes_unnoticed(self) -> None:
        whole = compress(self.raw)
        places = range(len(whole))

        flipped = [whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :] for at in places]

        problems = {problem_with(self.raw, plain) for plain in flipped}
        assert problems <= {"bad-payload", "bad-digest", "too-large"}
