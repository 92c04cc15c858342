"""A receipt that is none: for the preview in the settings, and to try a printer."""

from datetime import date, time

from coop.selling.receipt import Receipt, ReceiptLine, ReceiptTender, ShopHeader
from values.money import Rupiah
from values.quantity import Quantity
from values.tender_method import TenderMethod

_WARNING = "CONTOH CETAK, bukan bukti bayar"
_LINES = (
    ReceiptLine(
        name="Gula pasir curah",
        quantity=Quantity(1350),
        unit="kg",
        unit_price=Rupiah(17_500),
        amount=Rupiah(23_625),
    ),
    ReceiptLine(
        name="Mi goreng instan 85 g",
        quantity=Quantity(1000),
        unit="dus",
        unit_price=Rupiah(118_000),
        amount=Rupiah(116_000),
        discount=Rupiah(2_000),
        pack_note="40",
    ),
)


def sample_receipt(
    shop: ShopHeader, footer: tuple[str, ...], *, has_qr: bool, open_drawer: bool = False
) -> Receipt:
    """Fill the shop's own head and foot with goods that nobody bought; it says so."""
    return Receipt(
        shop=shop,
        number="00-20260101-0000",
        day=date(2026, 1, 1),
        clock=time(8, 0),
        cashier="Contoh",
        register="00",
        lines=_LINES,
        rounding=Rupiah(-25),
        total=Rupiah(139_600),
        tenders=(
            ReceiptTender(
                method=TenderMethod.CASH, amount=Rupiah(139_600), received=Rupiah(150_000)
            ),
        ),
        link_start="00000000",
        footer=(_WARNING, *footer),
        has_qr=has_qr,
        open_drawer=open_drawer,
    )
