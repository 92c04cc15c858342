"""Receipts of savings for the tests of paper: a rapel of a real member, and any that can be."""

from datetime import date, time
from typing import Any

from hypothesis import strategies as st

from coop.savings.receipt import SavingsReceipt, SavingsReceiptLine
from values.money import Rupiah
from values.month import Month
from values.savings import MovementKind, PayerKind, SavingsAct, SavingsKind
from values.tender_method import TenderMethod

MANDATORY, VOLUNTARY, TERM = SavingsKind.MANDATORY, SavingsKind.VOLUNTARY, SavingsKind.TERM


def moved(
    amount: int,
    savings: SavingsKind = MANDATORY,
    movement: MovementKind = MovementKind.DEPOSIT,
    **others: Any,  # noqa: ANN401  Any field.
) -> SavingsReceiptLine:
    """What moved on one account; two hundred thousand stand on it now."""
    known: dict[str, Any] = {"balance": Rupiah(200_000)}
    return SavingsReceiptLine(
        savings=savings, movement=movement, amount=Rupiah(amount), **(known | others)
    )


A_RAPEL = moved(20_000, months=(Month(202610), Month(202611)), balance=Rupiah(170_000))


def a_savings_receipt(**others: Any) -> SavingsReceipt:  # noqa: ANN401  Any field.
    """Two months that Darmo Suwito pays at once, or what the test says."""
    known: dict[str, Any] = {
        "shop_names": ("KDMP KARANGSARI",),
        "address": ("Jl. Kalurahan 1, Kab. Bantul",),
        "legal_number": "AHU-0012345.AH.01.29",
        "act": SavingsAct.DEPOSIT,
        "number": "S01-20261124-0003",
        "day": date(2026, 11, 24),
        "clock": time(10, 49),
        "cashier": "Sri Wahyuni",
        "register": "01",
        "member_number": "A-0147",
        "member_name": "Darmo Suwito",
        "lines": (A_RAPEL,),
        "link_start": "3f9a02bc",
        "footer": ("Simpan bukti ini.",),
    }
    return SavingsReceipt(**(known | others))


_texts = st.text(max_size=70)
_lines = st.builds(
    SavingsReceiptLine,
    savings=st.sampled_from(SavingsKind),
    movement=st.sampled_from(MovementKind),
    amount=st.integers(-(10**14), 10**14).map(Rupiah),
    months=st.lists(st.sampled_from([202512, 202601, 202611]).map(Month), max_size=40).map(tuple),
    term_number=_texts,
    balance=st.integers(-(10**15), 10**15).map(Rupiah),
)


def savings_receipts() -> st.SearchStrategy[SavingsReceipt]:
    """Draw any receipt, with texts of any letters and amounts up to the greatest."""
    return st.builds(
        SavingsReceipt,
        shop_names=st.lists(_texts, min_size=1, max_size=3).map(tuple),
        address=st.lists(_texts, max_size=2).map(tuple),
        legal_number=_texts,
        act=st.sampled_from(SavingsAct),
        number=st.from_regex(r"S[A-Z0-9]{1,8}-[0-9]{8}-[0-9]{4,9}(/[0-9]{1,3})?", fullmatch=True),
        day=st.dates(),
        clock=st.times(),
        cashier=_texts,
        register=_texts,
        member_number=_texts,
        member_name=_texts,
        payer_kind=st.sampled_from(PayerKind),
        payer=_texts,
        way=st.sampled_from(TenderMethod),
        reference=_texts,
        lines=st.lists(_lines, min_size=1, max_size=4).map(tuple),
        note=_texts,
        against=_texts,
        link_start=st.just("3f9a02bc"),
        footer=st.lists(_texts, max_size=2).map(tuple),
        copy_number=st.integers(0, 20),
    )
