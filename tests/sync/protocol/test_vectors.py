"""The golden bytes of lumbung/1, which stay in the tests for ever."""

import hmac
import json
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from msgspec import Struct

from coop.facts.envelope import (
    Fields,
    Position,
    fact_link,
    genesis_bytes,
    genesis_link,
    hashed_bytes,
)
from sync.protocol.batches import BatchFact, batch_members, pack_batch, unpack_batch
from sync.protocol.batches import Origin as BatchOrigin
from sync.protocol.enrolment import open_enrol, open_enrolled, proves_voucher
from sync.protocol.envelopes import Header, open_frame, read_frame, signed
from sync.protocol.files import read_file, write_file
from sync.protocol.keys import OwnKeys, key_id
from sync.protocol.members import write_members
from sync.protocol.messages import (
    Fetch,
    Heads,
    Hello,
    MessageType,
    Receipt,
    letter_of,
    read_message,
)
from sync.protocol.private_bodies import CooperativeSealer, bound_to, cooperative_key_id
from sync.protocol.problems import ProblemFound
from sync.protocol.recovery_code import read_recovery_code, recovery_code
from sync.protocol.vouchers import read_voucher_code, voucher_code, voucher_id, voucher_key
from values.identity import DeviceId, StreamId

VECTORS: dict[str, Any] = json.loads(Path(__file__).with_name("vectors.json").read_text())
DEVICE = OwnKeys(
    bytes.fromhex(VECTORS["device"]["sign_private"]),
    bytes.fromhex(VECTORS["device"]["seal_private"]),
)
HUB = OwnKeys(
    bytes.fromhex(VECTORS["hub"]["sign_private"]), bytes.fromhex(VECTORS["hub"]["seal_private"])
)
DEVICE_ID = DeviceId(UUID(VECTORS["device"]["id"]))
HUB_ID = UUID(VECTORS["hub"]["id"])
SECRET = bytes.fromhex(VECTORS["voucher"]["secret"])
SEALED = [name for name in VECTORS["messages"] if name != "enrol"]
JSON_MESSAGES: dict[str, type[Struct]] = {
    "hello": Hello,
    "heads": Heads,
    "receipt": Receipt,
    "fetch": Fetch,
}


def bytes_of(hexadecimal: str) -> bytes:
    return bytes.fromhex(hexadecimal)


def opened(name: str) -> tuple[Header, bytes, bytes]:
    """Open a golden message as its recipient does; give header, header bytes and bare payload."""
    vector = VECTORS["messages"][name]
    frame = read_frame(bytes_of(vector["envelope"]), set(MessageType))
    at_hub = vector["recipient"] == "hub"
    me, own, signer = (HUB_ID, HUB, DEVICE) if at_hub else (DEVICE_ID, DEVICE, HUB)
    plain = open_frame(frame, me, [own], lambda _header: [signer.public.sign_pub])
    return frame.header, frame.header_bytes, plain


def received_by_hub(envelope: bytes) -> bytes:
    frame = read_frame(envelope, {MessageType.BATCH})
    return open_frame(frame, HUB_ID, [HUB], lambda _header: [DEVICE.public.sign_pub])


def fields_of(fact: dict[str, Any]) -> Fields:
    return (
        UUID(fact["fact_id"]),
        fact["kind"],
        fact["version"],
        fact["recorded_at"],
        fact["business_date"],
        UUID(fact["actor_id"]),
        fact["flags"],
        bytes_of(fact["body"]),
    )


def parent_of(stream: dict[str, Any]) -> Position | None:
    parent = stream["parent"]
    if parent is None:
        return None
    return Position(StreamId(UUID(parent["stream"])), parent["seq"], bytes_of(parent["link"]))


@pytest.mark.parametrize("who", ["device", "hub"])
def test_keys_and_their_ids_follow_from_the_private_bytes(who: str) -> None:
    vector = VECTORS[who]

    public = (DEVICE if who == "device" else HUB).public

    assert public.sign_pub.hex() == vector["sign_public"]
    assert public.seal_pub.hex() == vector["seal_public"]
    assert key_id(public.sign_pub).hex() == vector["sign_key_id"]
    assert key_id(public.seal_pub).hex() == vector["seal_key_id"]


@pytest.mark.parametrize("stream", VECTORS["genesis"], ids=["first", "child"])
def test_a_stream_begins_with_the_link_that_names_its_parent(stream: dict[str, Any]) -> None:
    stream_id, parent = StreamId(UUID(stream["stream"])), parent_of(stream)

    assert genesis_bytes(stream_id, parent).hex() == stream["hashed_bytes"]
    assert genesis_link(stream_id, parent).hex() == stream["link"]


@pytest.mark.parametrize("seq", [1, 2, 3])
def test_each_fact_is_linked_to_the_one_before(seq: int) -> None:
    previous = VECTORS["genesis"][0] if seq == 1 else VECTORS["facts"][seq - 2]
    fact = VECTORS["facts"][seq - 1]

    link = bytes_of(previous["link"])

    assert hashed_bytes(link, seq, fields_of(fact)).hex() == fact["hashed_bytes"]
    assert fact_link(link, seq, fields_of(fact)).hex() == fact["link"]


def test_a_private_body_is_sealed_as_specified_and_opens_again() -> None:
    vector, fact = VECTORS["private_body"], VECTORS["facts"][1]
    key = bytes_of(vector["coop_key"])
    name = (UUID(fact["fact_id"]), fact["kind"], fact["version"])
    sealer = CooperativeSealer(key, lambda: bytes_of(vector["nonce"]))
    plain = bytes_of(vector["plain"])

    sealed = sealer.seal(plain.rstrip(), *name)

    assert cooperative_key_id(key).hex() == vector["coop_key_id"]
    assert bound_to(*name).hex() == vector["aad"]
    assert sealed.hex() == vector["body"] == fact["body"]
    assert sealer.unseal(sealed, *name) == plain.rstrip()


def test_the_recovery_code_is_the_cooperative_key_in_letters() -> None:
    key = bytes_of(VECTORS["private_body"]["coop_key"])

    assert recovery_code(key) == VECTORS["recovery_code"]["text"]
    assert read_recovery_code(VECTORS["recovery_code"]["text"].lower()) == key


def test_a_voucher_is_its_secret_in_letters_and_names_an_id_and_a_key() -> None:
    vector = VECTORS["voucher"]

    assert voucher_code(SECRET) == vector["code"]
    assert read_voucher_code(vector["code"]) == SECRET
    assert voucher_id(SECRET).hex == vector["id"]
    assert voucher_key(SECRET).hex() == vector["key"]


@pytest.mark.parametrize("name", VECTORS["messages"])
def test_every_envelope_is_signed_as_specified(name: str) -> None:
    vector = VECTORS["messages"][name]
    header, payload = vector["header"].encode(), bytes_of(vector["payload"])
    signer = DEVICE if vector.get("recipient", "hub") == "hub" else HUB

    envelope = signed(signer, header, payload)

    assert sha256(payload).hexdigest() == vector["payload_sha256"]
    assert signer.sign.sign(bytes_of(vector["signed_input"])).hex() == vector["signature"]
    assert envelope.hex() == vector["envelope"]


@pytest.mark.parametrize("name", SEALED)
def test_every_payload_opens_for_its_recipient(name: str) -> None:
    _, header_bytes, plain = opened(name)

    assert header_bytes == VECTORS["messages"][name]["header"].encode()
    assert plain.hex() == VECTORS["messages"][name]["payload_plain"]


@pytest.mark.parametrize("name", ["enrol", "enrolled", "hello", "heads", "receipt", "fetch"])
def test_a_header_read_and_written_again_is_the_same(name: str) -> None:
    vector = VECTORS["messages"][name]

    frame = read_frame(bytes_of(vector["envelope"]), {MessageType(name)})

    assert write_members(frame.header).decode() == vector["header"]


@pytest.mark.parametrize("name", JSON_MESSAGES)
def test_a_message_read_and_written_again_says_the_same(name: str) -> None:
    _, _, plain = opened(name)

    message = read_message(JSON_MESSAGES[name], plain)

    assert json.loads(letter_of(message).payload) == json.loads(plain)


def test_the_hub_recognises_the_device_by_its_voucher() -> None:
    frame = read_frame(bytes_of(VECTORS["messages"]["enrol"]["envelope"]), {MessageType.ENROL})

    message = open_enrol(frame)

    assert message.mac.hex() == VECTORS["voucher"]["enrol_mac"]
    assert message.voucher.hex == VECTORS["voucher"]["id"]
    assert proves_voucher(message, voucher_key(SECRET), frame.header.nonce)
    assert not proves_voucher(message, voucher_key(bytes(15)), frame.header.nonce)


def test_the_device_recognises_the_hub_by_the_voucher() -> None:
    envelope = bytes_of(VECTORS["messages"]["enrolled"]["envelope"])
    nonce = read_frame(envelope, {MessageType.ENROLLED}).header.nonce

    message = open_enrolled(envelope, DEVICE_ID, DEVICE, nonce, SECRET)

    assert message.mac.hex() == VECTORS["voucher"]["enrolled_mac"]
    assert message.hub == HUB_ID
    assert message.cooperative.hex == VECTORS["cooperative_id"]


def test_the_device_refuses_a_hub_that_does_not_know_the_voucher() -> None:
    envelope = bytes_of(VECTORS["messages"]["enrolled"]["envelope"])
    nonce = read_frame(envelope, {MessageType.ENROLLED}).header.nonce

    with pytest.raises(ProblemFound) as found:
        open_enrolled(envelope, DEVICE_ID, DEVICE, nonce, bytes(15))

    assert found.value.problem == "bad-signature"


@pytest.mark.parametrize("name", ["batch", "fetched"])
def test_a_batch_holds_the_facts_and_leads_to_their_links(name: str) -> None:
    vector = VECTORS["messages"][name]
    frame = read_frame(bytes_of(vector["envelope"]), {MessageType.BATCH})
    _, _, plain = opened(name)

    batch = unpack_batch(batch_members(frame), plain)

    assert [link.hex() for link in batch.links] == [fact["link"] for fact in VECTORS["facts"]]
    assert [fact.body.hex() for fact in batch.facts] == [fact["body"] for fact in VECTORS["facts"]]
    assert write_members(frame.header, batch.members).decode() == vector["header"]


def test_facts_are_packed_into_the_raw_bytes_of_the_golden_batch() -> None:
    facts = [
        BatchFact(fields[0].bytes, *fields[1:5], fields[5].bytes, *fields[6:])
        for fields in map(fields_of, VECTORS["facts"])
    ]
    genesis = bytes_of(VECTORS["genesis"][0]["link"])
    head = bytes_of(VECTORS["facts"][2]["link"])
    origin = BatchOrigin(StreamId(UUID(VECTORS["genesis"][0]["stream"])), DEVICE_ID, None)

    letter = pack_batch(origin, 1, genesis, head, facts)

    assert letter.members is not None
    assert letter.members.raw_len == VECTORS["batch_payload"]["raw_len"]
    assert letter.members.digest.hex() == VECTORS["batch_payload"]["digest"]
    assert unpack_batch(letter.members, letter.payload).facts == facts


def test_a_file_is_its_envelopes_framed() -> None:
    vector = VECTORS["file"]
    entries = [bytes_of(VECTORS["messages"][name]["envelope"]) for name in vector["entries"]]

    assert write_file(entries).hex() == vector["bytes"]
    assert read_file(bytes_of(vector["bytes"])) == entries


@pytest.mark.parametrize("refused", VECTORS["refuse"], ids=lambda refused: refused["name"])
def test_what_must_be_refused_is_refused_with_the_problem_named(refused: dict[str, str]) -> None:
    with pytest.raises(ProblemFound) as found:
        received_by_hub(bytes_of(refused["envelope"]))

    assert found.value.problem == refused["problem"]


def test_the_proof_of_enrolment_is_a_plain_hmac_of_what_it_binds() -> None:
    vector = VECTORS["messages"]["enrol"]
    nonce = json.loads(vector["header"])["nonce"]
    bound = nonce + DEVICE_ID.hex + VECTORS["device"]["sign_public"]
    said = b"lumbung/1 enrol\0" + bytes.fromhex(bound + VECTORS["device"]["seal_public"])

    proof = hmac.new(bytes_of(VECTORS["voucher"]["key"]), said, "sha256")

    assert proof.hexdigest() == VECTORS["voucher"]["enrol_mac"]
