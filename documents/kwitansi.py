"""What stands on a receipt for money (kwitansi), in Indonesian and in its order, on any paper.

Whoever knows an act makes one of these; the roll, the strip and the form know no act.
"""

from datetime import date, time
from typing import NamedTuple

from documents.receipt_words import Sum
from values.money import Rupiah

OFFICER = "Petugas"


class Entry(NamedTuple):
    """What a part of the total is for."""

    label: str
    amount: Rupiah
    notes: tuple[str, ...] = ()
    """Printed smaller, each on lines of its own."""


class Kwitansi(NamedTuple):
    """Everything that is written, from the shop's name to the mark of the fact."""

    shop_names: tuple[str, ...]
    """Cooperative first, then its shop."""
    address: tuple[str, ...]
    legal_number: str
    title: str
    copy_mark: str
    """Nothing on the original."""
    number: str
    day: date
    clock: time
    register: str
    member: str
    payer: str
    """Who brought the money, or took it; nothing where that was the member."""
    is_payout: bool
    """Whether the cooperative paid."""
    origin: tuple[str, ...]
    """Which paper is taken back, why, and what else was noted."""
    entries: tuple[Entry, ...]
    total: Sum
    spelled: str
    """The total in words (terbilang)."""
    payment: Sum | None
    """How money changed hands; None where none did."""
    balances: tuple[Sum, ...]
    """How it stands behind it."""
    signer: tuple[str, str]
    """As what somebody signs beside the officer, and their name."""
    cashier: str
    """Nothing on a paper that was made later."""
    footer: tuple[str, ...]
    fact_mark: str
