"""The layout of lumbung/1: bytes that two programs by different hands must agree on."""

from datetime import UTC, date, datetime
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis.strategies import binary, integers

from coop.facts.envelope import (
    Envelope,
    Fields,
    Position,
    fact_link,
    genesis_bytes,
    genesis_link,
    hashed_bytes,
)
from tests.builders import a_stamp
from values.identity import FactId, StreamId, UserId
from values.stamp import Stamp

PARENT = StreamId(UUID("adbc76bf19912443d03dcb871ad2e726"))
CHILD = StreamId(UUID("882084744a6855e3a19d6d0a4f507633"))
CASHIER = UUID("9647a55f758dd9bf2619f0ad6613f0a8")
FIRST = bytes.fromhex("6f35a426ef983e3396a2792e2d4ab7b08aebd431f199a46f93a050628e144b81")
SECOND = bytes.fromhex("a2cbdcdd2ae71652a45a5c933448856a817e62cedc8430fafcca9bfeebedb68b")
THIRD = bytes.fromhex("688e400989c1354ce01363a8e94fc66b9c4b7ea613d1d3e22004b5f060b581ae")
A_SALE = FactId(UUID("01a20c23c3017bcf84b4aec89845cd97"))
A_BODY = bytes.fromhex(
    "7b2022746f74616c223a2032353030302c20226e6f7465223a202262657261732032206b6720e28093206c756e617322"
    "207d"
)
"""A JSON text with blanks and a long dash: hashed as written, whatever a parser makes of it."""


class Vector(NamedTuple):
    """One fact of the specification's example stream."""

    previous: bytes
    seq: int
    fields: Fields
    hashed: str
    link: str


SALE = Vector(
    FIRST,
    1,
    (A_SALE, "sale.recorded", 1, 1_795_500_000_000_000, 20_261_124, CASHIER, 0, A_BODY),
    "6c756d62756e672f312066616374006f35a426ef983e3396a2792e2d4ab7b08aebd431f199a46f93a050628e144b81"
    "000000000000000101a20c23c3017bcf84b4aec89845cd97000d73616c652e7265636f726465640001000660ff6bb1"
    "b800013529049647a55f758dd9bf2619f0ad6613f0a80027993a11dc2729848c99891d9ebde869440a34602a85e530"
    "de528af3f7463796",
    "a2cbdcdd2ae71652a45a5c933448856a817e62cedc8430fafcca9bfeebedb68b",
)
MEMBER = Vector(
    SECOND,
    2,
    (
        UUID("01a20c23c3027b19a5920c2b9c4de463"),
        "member.registered",
        1,
        1_795_500_001_500_000,
        20_261_124,
        CASHIER,
        1,
        bytes.fromhex(
            "01035712def4a2de52e09c3ee371f793bb206d13784921ff23f6605547b6dcc03419ced31ced840183ba9cd508"
            "5707834ef8f3608b6fa269eaad96dfbf3c5296e3c5b37c1f48bd15e02b89e384178d3e1879bd903eae78db4c8e"
            "b7da5432d613229f55d11a"
        ),
    ),
    "6c756d62756e672f31206661637400a2cbdcdd2ae71652a45a5c933448856a817e62cedc8430fafcca9bfeebedb68b"
    "000000000000000201a20c23c3027b19a5920c2b9c4de46300116d656d6265722e7265676973746572656400010006"
    "60ff6bc89b60013529049647a55f758dd9bf2619f0ad6613f0a80155427ae807fe500849c1a5b245e3fdd9b8df6c45"
    "dda3aa4ae6c9182b09ccbb4c",
    "688e400989c1354ce01363a8e94fc66b9c4b7ea613d1d3e22004b5f060b581ae",
)
NOTE = Vector(
    THIRD,
    3,
    (
        UUID("01a20c23c3037a90ade04df4d33b4fe4"),
        "lumbung.note",
        7,
        -1,
        20_261_123,
        UUID(int=0),
        0,
        b"",
    ),
    "6c756d62756e672f31206661637400688e400989c1354ce01363a8e94fc66b9c4b7ea613d1d3e22004b5f060b581ae"
    "000000000000000301a20c23c3037a90ade04df4d33b4fe4000c6c756d62756e672e6e6f74650007ffffffffffffff"
    "ff013529030000000000000000000000000000000000e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca4"
    "95991b7852b855",
    "aa8df84f5617522f7ca337b549b7296e41584677c1db72beb736cb43852286e6",
)


def test_a_stream_without_a_parent_begins_at_its_own_name() -> None:
    zeros = "00" * 56

    assert genesis_bytes(PARENT, None).hex() == (
        f"6c756d62756e672f312067656e6573697300{PARENT.hex}{zeros}"
    )
    assert genesis_link(PARENT) == FIRST


def test_a_stream_with_a_parent_begins_where_that_one_ended() -> None:
    parent = Position(PARENT, 2, THIRD)

    assert genesis_bytes(CHILD, parent).hex() == (
        "6c756d62756e672f312067656e6573697300882084744a6855e3a19d6d0a4f507633adbc76bf19912443d03dcb87"
        "1ad2e7260000000000000002688e400989c1354ce01363a8e94fc66b9c4b7ea613d1d3e22004b5f060b581ae"
    )
    assert genesis_link(CHILD, parent).hex() == (
        "dd0b3c96fc8567cfbd2c5b880af0c9b4e9a949bedfce011fac0cfbd078d1b1ac"
    )


@pytest.mark.parametrize("vector", [SALE, MEMBER, NOTE], ids=["sale", "sealed", "note"])
def test_a_fact_is_hashed_as_the_protocol_says(vector: Vector) -> None:
    assert hashed_bytes(vector.previous, vector.seq, vector.fields).hex() == vector.hashed
    assert fact_link(vector.previous, vector.seq, vector.fields).hex() == vector.link


def test_an_envelope_links_what_its_stamp_says() -> None:
    stamp = Stamp(
        fact_id=A_SALE,
        stream_id=PARENT,
        actor_id=UserId(CASHIER),
        recorded_at=datetime(2026, 11, 24, 6, 0, tzinfo=UTC),
        business_date=date(2026, 11, 24),
    )
    envelope = Envelope(stamp, 1, "sale.recorded", 1, 0, A_BODY)

    assert envelope.link_after(FIRST) == SECOND


@given(body=binary(min_size=1, max_size=40), at=integers(0, 39), bit=integers(0, 7))
def test_one_bit_of_a_body_changes_the_link(body: bytes, at: int, bit: int) -> None:
    changed = bytearray(body)
    changed[at % len(body)] ^= 1 << bit
    stamp = a_stamp()

    links = {
        Envelope(stamp, 1, "lumbung.note", 1, 0, bytes(one)).link_after(FIRST)
        for one in (body, changed)
    }

    assert len(links) == 2


def test_a_link_is_a_sha256() -> None:
    envelope = Envelope(a_stamp(), 1, "lumbung.note", 1, 0, b"{}")

    assert len(envelope.link_after(FIRST)) == sha256().digest_size
