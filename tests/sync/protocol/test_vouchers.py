"""Codes that are read out over a bad line, typed with one finger and scanned from a screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.base32 import ALPHABET, CodeMistyped, receipt_code
from sync.protocol.recovery_code import read_recovery_code, recovery_code
from sync.protocol.vouchers import (
    SECRET_BYTES,
    Invitation,
    invitation_text,
    read_invitation,
    read_voucher_code,
    voucher_code,
)

SECRETS = st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES)
A_SECRET = bytes(range(1, 16))
A_CODE = voucher_code(A_SECRET)


@given(SECRETS)
def test_every_secret_is_read_back_from_its_code(secret: bytes) -> None:
    assert read_voucher_code(voucher_code(secret)) == secret


@given(st.binary(min_size=32, max_size=32))
def test_every_cooperative_key_is_read_back_from_its_code(key: bytes) -> None:
    assert read_recovery_code(recovery_code(key)) == key


def test_how_a_code_is_typed_does_not_matter() -> None:
    sloppy = A_CODE.lower().replace("-", " ").replace("0", "o").replace("1", "l")

    assert read_voucher_code(f"  {sloppy} ") == A_SECRET


def test_of_all_codes_with_one_character_wrong_nearly_all_are_noticed() -> None:
    bare = A_CODE.replace("-", "")
    wrong = [
        bare[:place] + other + bare[place + 1 :]
        for place in range(len(bare))
        for other in ALPHABET
        if other != bare[place]
    ]

    noticed = 0
    for code in wrong:
        try:
            read_voucher_code(code)
        except CodeMistyped:
            noticed += 1

    assert noticed / len(wrong) > 0.93


@pytest.mark.parametrize(
    "typed", ["", A_CODE[:-1], A_CODE + "0", A_CODE[:-1] + "U", "é" * 25, "0" * 25, "\0" * 25]
)
def test_what_is_no_voucher_code_is_refused(typed: str) -> None:
    with pytest.raises(CodeMistyped):
        read_voucher_code(typed)


@pytest.mark.parametrize("change", ["0", "short", "version"])
def test_what_is_no_recovery_code_is_refused(change: str) -> None:
    code = recovery_code(bytes(32))
    wrong = {
        "0": code[:10] + ("1" if code[10] == "0" else "0") + code[11:],
        "short": code[:-1],
        "version": "1" + code[1:],
    }

    with pytest.raises(CodeMistyped):
        read_recovery_code(wrong[change])


@pytest.mark.parametrize("address", ["https://hub.example.id", "http://127.0.0.1:8750"])
def test_a_scanned_invitation_names_the_hub_and_the_voucher(address: str) -> None:
    text = invitation_text(address, A_SECRET)

    assert text == f"lumbung:1|{address}|{A_CODE}"
    assert read_invitation(f" {text}\n") == Invitation(address, A_SECRET)


@pytest.mark.parametrize(
    "scanned",
    [
        "",
        "8992745120018",
        A_CODE,
        f"lumbung:2|https://hub.example.id|{A_CODE}",
        f"lumbung:1|ftp://hub.example.id|{A_CODE}",
        f"lumbung:1|https://hub|example.id|{A_CODE}",
        f"lumbung:1|https://|{A_CODE}",
        f"lumbung:1|https://[::1|{A_CODE}",
        f"lumbung:1|https://hub.example.id|{A_CODE}|more",
        "lumbung:1|https://hub.example.id|",
        f"lumbung:1|https://{'h' * 500}|{A_CODE}",
    ],
)
def test_another_code_is_no_invitation(scanned: str) -> None:
    with pytest.raises(CodeMistyped):
        read_invitation(scanned)


def test_a_receipts_code_fits_into_a_telephone_call() -> None:
    assert receipt_code(bytes(32)) == "0000-0000"
    assert receipt_code(b"\xff" * 32) == "ZZZZ-ZZZZ"
