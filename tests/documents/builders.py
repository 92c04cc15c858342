"""Receipts for the tests of paper: one of a real shop, and any that Hypothesis can think of."""

from datetime import date, time
from typing import Any

from hypothesis import strategies as st

from coop.selling.print_queue import OpenJob
from coop.selling.receipt import (
    DocumentKind,
    Receipt,
    ReceiptLine,
    ReceiptTender,
    ShopHeader,
)
from values.money import Rupiah
from values.quantity import Quantity
from values.tender_method import TenderMethod

SHOP = ShopHeader(
    names=("KDMP KARANGSARI", "Gerai Sembako"),
    address=("Jl. Kalurahan 1, Kab. Bantul",),
    legal_number="AHU-0012345.AH.01.29",
)
FOOTER = (
    "Belanja Anda tercatat untuk SHU.",
    "Tukar barang: bawa struk ini sebelum besok sore.",
    "Terima kasih",
)


def a_line(name: str = "Beras SPHP 5 kg", **others: Any) -> ReceiptLine:  # noqa: ANN401  Any field.
    """Two sacks of rice, or what the test says."""
    known: dict[str, Any] = {
        "quantity": Quantity(2000),
        "unit": "sak",
        "unit_price": Rupiah(62_500),
        "amount": Rupiah(125_000),
    }
    return ReceiptLine(name=name, **(known | others))


def line(name: str, quantity: str, price: int, gross: int, discount: int = 0) -> ReceiptLine:
    """Write a line as a till shows it: `line("Gula", "1,35 kg", 17_500, 23_625)`."""
    number, unit = quantity.split()
    thousandths = round(float(number.replace(",", ".")) * 1000)
    name, _, note = name.partition(" (isi ")
    return ReceiptLine(
        name=name,
        quantity=Quantity(thousandths),
        unit=unit,
        unit_price=Rupiah(price),
        amount=Rupiah(gross - discount),
        discount=Rupiah(discount),
        pack_note=note.rstrip(")"),
    )


MORNING_LINES = (
    line("Beras SPHP 5 kg", "2 sak", 62_500, 125_000),
    line("Minyakita 1 L", "2 btl", 15_700, 31_400),
    line("Gula pasir curah", "1,35 kg", 17_500, 23_625),
    line("Mi goreng instan 85 g (isi 40)", "1 dus", 118_000, 118_000, 2_000),
    line("Telur ayam ras", "0,75 kg", 28_000, 21_000),
    line("Sabun cuci bubuk 770 g", "1 bks", 21_900, 21_900, 900),
    line("Kopi bubuk robusta 165 g", "2 bks", 14_250, 28_500),
    line("Keripik tempe Bu Yati", "3 bks", 8_000, 24_000),
    line("LPG 3 kg isi ulang", "1 tbg", 18_000, 18_000),
)


def cash(amount: int, received: int | None = None) -> ReceiptTender:
    """Pay in cash."""
    handed = amount if received is None else received
    return ReceiptTender(method=TenderMethod.CASH, amount=Rupiah(amount), received=Rupiah(handed))


def on_credit(amount: int) -> ReceiptTender:
    """Buy on credit."""
    owed = Rupiah(amount)
    return ReceiptTender(method=TenderMethod.CREDIT, amount=owed, received=owed)


def a_credit_receipt(**others: Any) -> Receipt:  # noqa: ANN401  Any field.
    """A morning's shopping of which most is paid later, the rest in cash."""
    known: dict[str, Any] = {
        "lines": MORNING_LINES[3:5],
        "rounding": Rupiah(0),
        "tenders": (on_credit(100_000), cash(37_000, 50_000)),
        "due_on": date(2026, 12, 24),
    }
    return a_receipt(**(known | others))


def a_receipt(**others: Any) -> Receipt:  # noqa: ANN401  Any field.
    """A morning's shopping by a member, or what the test says; the total follows the lines."""
    known: dict[str, Any] = {
        "shop": SHOP,
        "number": "01-20261124-0007",
        "day": date(2026, 11, 24),
        "clock": time(10, 42),
        "cashier": "Sri Wahyuni",
        "register": "01",
        "is_member": True,
        "member_number": "A-0147",
        "lines": MORNING_LINES,
        "rounding": Rupiah(-25),
        "link_start": "3f9a02bc",
        "footer": FOOTER,
    }
    known |= others
    goods = sum(line.amount for line in known["lines"])
    total = goods - known.get("discount", 0) + known["rounding"]
    known.setdefault("tenders", (cash(total, -(-total // 50_000) * 50_000),))
    return Receipt(total=Rupiah(total), **known)


def receipt_in(job: OpenJob) -> Receipt:
    """Return the paper of a job that must be about a sale."""
    assert isinstance(job.paper, Receipt)
    return job.paper


_texts = st.text(max_size=70)
_amounts = st.integers(0, 10**15).map(Rupiah)
_lines = st.builds(
    ReceiptLine,
    name=_texts,
    quantity=st.integers(1, 10**9).map(Quantity),
    unit=st.text(max_size=12),
    unit_price=_amounts,
    amount=_amounts,
    discount=_amounts,
    pack_note=st.text(max_size=12),
)
_tenders = st.builds(
    ReceiptTender,
    method=st.sampled_from(TenderMethod),
    amount=_amounts,
    received=_amounts,
    reference=_texts,
)


@st.composite
def receipts(draw: st.DrawFn) -> Receipt:
    """Draw any receipt that adds up, with texts of any letters and amounts up to the greatest."""
    lines = draw(st.lists(_lines, max_size=4).map(tuple))
    discount = draw(_amounts)
    rounding = draw(st.integers(-500, 500))
    total = sum(line.amount for line in lines) - discount + rounding
    shop = ShopHeader(
        names=draw(st.lists(_texts, min_size=1, max_size=3).map(tuple)),
        address=draw(st.lists(_texts, max_size=2).map(tuple)),
        legal_number=draw(_texts),
    )
    return Receipt(
        shop=shop,
        kind=draw(st.sampled_from(DocumentKind)),
        number=draw(st.from_regex(r"[A-Z0-9]{1,8}-[0-9]{8}-[0-9]{4,9}", fullmatch=True)),
        day=draw(st.dates()),
        clock=draw(st.times()),
        cashier=draw(_texts),
        register=draw(_texts),
        is_member=draw(st.booleans()),
        member_number=draw(_texts),
        lines=lines,
        discount=discount,
        rounding=Rupiah(rounding),
        total=Rupiah(total),
        tenders=draw(st.lists(_tenders, max_size=3).map(tuple)),
        against=draw(_texts),
        reason=draw(_texts),
        link_start=draw(st.from_regex(r"[0-9a-f]{8}", fullmatch=True)),
        footer=draw(st.lists(_texts, max_size=3).map(tuple)),
        due_on=draw(st.none() | st.dates()),
        copy_number=draw(st.integers(0, 99)),
        has_qr=draw(st.booleans()),
    )
