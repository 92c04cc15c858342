"""Vouchers that enrol nobody."""

from contextlib import closing
from datetime import timedelta

from sync.client.enrolment import invitation_typed
from sync.client.hub_account import OtherCooperative
from sync.client.transport import HubRefused
from sync.protocol.base32 import CodeMistyped
from sync.protocol.vouchers import Invitation, voucher_code
from tests.db.builders import opened
from tests.journeys.bad_input.builders import Case, Met, Shop, trouble_of
from tests.journeys.bad_input.enrolled_till import (
    enrolled,
    everything_arrives_at,
    hub_in,
    till_in,
)
from tests.sync.client.builders import Till
from ui.sync_status.enrolment_words import enrolment_words

A_WEEK_AND_MORE = timedelta(days=8)
NOT_VALID = (
    "Voucher ini tidak berlaku: tidak dikenal, sudah dipakai, atau lewat waktu. "
    "Cocokkan kodenya sekali lagi, atau minta yang baru ke petugas hub."
)


def mistyped_voucher(_shop: Shop) -> Met:
    """Type one letter of a code wrongly."""
    code = voucher_code(bytes(range(15)))
    wrong = code[:-1] + ("A" if code[-1] != "A" else "B")
    return trouble_of(lambda: invitation_typed("https://hub.example.id", wrong), enrolment_words)


def wrong_voucher(shop: Shop) -> Met:
    """Enrol with a code that no hub has given out."""
    till = till_in(shop)
    hub = hub_in(shop, till.clock)
    shop.begin()
    return trouble_of(lambda: till.enrol(Invitation(hub.address, bytes(15))), enrolment_words)


def expired_voucher(shop: Shop) -> Met:
    """Enrol a day after the voucher's week."""
    till = till_in(shop)
    hub = hub_in(shop, till.clock)
    invitation = hub.invitation()
    till.clock.move(A_WEEK_AND_MORE)
    shop.begin()
    return trouble_of(lambda: till.enrol(invitation), enrolment_words)


def used_voucher(shop: Shop) -> Met:
    """Enrol with a voucher that another till has used."""
    till = till_in(shop)
    hub = hub_in(shop, till.clock)
    invitation = hub.invitation()
    with closing(opened(shop.folder / "till_2.db")) as other:
        Till(other, till.clock).enrol(invitation)
    shop.begin()
    return trouble_of(lambda: till.enrol(invitation), enrolment_words)


def voucher_of_another_cooperative(shop: Shop) -> Met:
    """Enrol anew with a voucher for the books of somebody else."""
    hub, till, _ = enrolled(shop)
    foreign = Invitation(hub.address, hub.voucher(hub.add_cooperative()))
    met = trouble_of(lambda: till.enrol(foreign), enrolment_words)
    everything_arrives_at(hub, till, shop)
    return met


CASES = (
    Case(
        "a letter of the voucher is mistyped",
        mistyped_voucher,
        Met(
            CodeMistyped,
            "Kode belum sama dengan yang tercetak. "
            "Kode berisi 25 huruf dan angka. Cocokkan sekali lagi.",
        ),
    ),
    Case(
        "the voucher is a wrong one",
        wrong_voucher,
        Met(
            HubRefused,
            NOT_VALID,
        ),
    ),
    Case(
        "the voucher has expired",
        expired_voucher,
        Met(
            HubRefused,
            NOT_VALID,
        ),
    ),
    Case(
        "the voucher is used",
        used_voucher,
        Met(
            HubRefused,
            NOT_VALID,
        ),
    ),
    Case(
        "the voucher is another cooperative's",
        voucher_of_another_cooperative,
        Met(
            OtherCooperative,
            "Voucher ini untuk koperasi lain. Minta voucher koperasi Anda ke petugas hub.",
        ),
    ),
)
