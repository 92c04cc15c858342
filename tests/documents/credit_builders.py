"""Receipts of shop credit for the tests of paper: two purchases of a real member."""

from datetime import date, time
from typing import Any

from coop.credit.receipt import CreditReceipt, CreditReceiptLine
from values.credit import CreditAct
from values.money import ZERO, Rupiah

OLDER = CreditReceiptLine(
    number="01-20261002-0031", due_on=date(2026, 11, 1), amount=Rupiah(30_000), left=ZERO
)
NEWER = CreditReceiptLine(
    number="01-20261110-0007",
    due_on=date(2026, 12, 10),
    amount=Rupiah(5_000),
    left=Rupiah(15_000),
)


def a_credit_receipt(**others: Any) -> CreditReceipt:  # noqa: ANN401  Any field.
    """What Siti pays of what she owes, or what the test says."""
    known: dict[str, Any] = {
        "shop_names": ("KDMP KARANGSARI",),
        "address": ("Jl. Kalurahan 1, Kab. Bantul",),
        "act": CreditAct.REPAYMENT,
        "number": "K01-20261124-0003",
        "day": date(2026, 11, 24),
        "clock": time(10, 49),
        "cashier": "Sri Wahyuni",
        "register": "01",
        "member_number": "A-0147",
        "member_name": "Siti Aminah",
        "lines": (OLDER, NEWER),
        "owed": Rupiah(15_000),
        "link_start": "3f9a02bc",
        "footer": ("Simpan bukti ini.",),
    }
    return CreditReceipt(**(known | others))
