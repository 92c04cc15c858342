"""The receipts of sales, voids and returns: what the paper will say, from what was recorded."""

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from coop.facts.selling import GoodsReturned, SaleRecorded, SaleVoided, Tender
from coop.selling.cart import CartLine
from coop.selling.receipt import (
    DocumentKind,
    Receipt,
    ReceiptLine,
    ReceiptTender,
    ShopHeader,
)
from coop.selling.refunds import PaidLine, part_of
from coop.selling.sold import LineSold, SaleSold
from coop.shop_settings import ShopSettings
from values.document_number import return_number, sale_number
from values.money import ZERO, Rupiah
from values.quantity import ONE, Quantity
from values.stamp import Stamp

_PIECE = "pcs"
_LINK_START_BYTES = 4  # Eight letters in hexadecimal.


def paper_of_sale(
    stamp: Stamp,
    fact: SaleRecorded,
    lines: Sequence[CartLine],
    link: bytes,
    settings: ShopSettings,
) -> Receipt:
    """Make the receipt of a sale, its lines named as the cart named them."""
    return replace(
        _head(stamp, link, settings),
        number=sale_number(fact.register, stamp.business_date, fact.number),
        register=fact.register,
        is_member=fact.is_member,
        lines=tuple(
            ReceiptLine(
                name=line.name,
                quantity=line.quantity,
                unit=line.unit,
                unit_price=line.unit_price,
                amount=line.amount,
                discount=line.discount_amount,
                pack_note=pack_note(line.ratio, line.unit, line.base_unit),
                rule=sold.rule,
            )
            for line, sold in zip(lines, fact.lines, strict=True)
        ),
        discount=fact.discount,
        rounding=fact.rounding,
        total=fact.total,
        tenders=_tenders(fact.tenders),
        open_drawer=settings.open_drawer,
    )


def paper_of_void(
    stamp: Stamp, fact: SaleVoided, sale: SaleSold, link: bytes, settings: ShopSettings
) -> Receipt:
    """Make the slip of a voided sale: its lines again, and the money that goes back."""
    return replace(
        _head(stamp, link, settings),
        kind=DocumentKind.VOID,
        number=sale.number,
        against=sale.number,
        reason=fact.reason,
        register=sale.register,
        is_member=sale.is_member,
        lines=tuple(map(_whole_line, sale.lines)),
        discount=sale.discount,
        rounding=sale.rounding,
        total=fact.total,
        tenders=_tenders(fact.refunds),
        open_drawer=settings.open_drawer,
    )


def paper_of_return(
    stamp: Stamp, fact: GoodsReturned, sale: SaleSold, link: bytes, settings: ShopSettings
) -> Receipt:
    """Make the slip of goods that came back: what they cost, and what was paid back for them."""
    back = {line.line: line.quantity for line in fact.lines}
    lines = tuple(_line_back(line, back) for line in sale.lines if line.line in back)
    goods = Rupiah(sum(line.amount for line in lines))
    discount = Rupiah(max(0, goods - fact.total))
    return replace(
        _head(stamp, link, settings),
        kind=DocumentKind.RETURN,
        number=return_number(fact.register, stamp.business_date, fact.number),
        against=sale.number,
        reason=fact.reason,
        register=fact.register,
        is_member=sale.is_member,
        lines=lines,
        discount=discount if sale.discount else ZERO,
        rounding=Rupiah(fact.total - goods + (discount if sale.discount else 0)),
        total=fact.total,
        tenders=_tenders(fact.refunds),
        open_drawer=settings.open_drawer,
    )


def paper_of_sold(sale: SaleSold, cashier: str, link: bytes, settings: ShopSettings) -> Receipt:
    """Make a sale's receipt again from its rows, where no snapshot of it was kept."""
    return Receipt(
        shop=shop_header(settings),
        number=sale.number,
        day=sale.business_date,
        clock=sale.recorded_at.astimezone(settings.zone).time().replace(second=0, microsecond=0),
        cashier=cashier,
        register=sale.register,
        is_member=sale.is_member,
        lines=tuple(map(_whole_line, sale.lines)),
        discount=sale.discount,
        rounding=sale.rounding,
        total=sale.total,
        tenders=_tenders(sale.tenders),
        link_start=link[:_LINK_START_BYTES].hex(),
        footer=settings.footer_lines,
        has_qr=settings.print_qr,
    )


def pack_note(ratio: Quantity, unit: str, base_unit: str) -> str:
    """Say what is in a pack, `40` pieces or `25 kg`; nothing for the base unit itself."""
    if ratio == ONE or unit == base_unit:
        return ""
    whole, part = divmod(ratio, ONE)
    decimals = f",{part:03d}".rstrip("0") if part else ""
    counted = "" if base_unit == _PIECE else base_unit  # 32 letters are few.
    return f"{whole}{decimals} {counted}".strip()


def _head(stamp: Stamp, link: bytes, settings: ShopSettings) -> Receipt:
    local = stamp.recorded_at.astimezone(settings.zone)
    return Receipt(
        shop=shop_header(settings),
        number="",
        day=stamp.business_date,
        clock=local.time().replace(second=0, microsecond=0),
        cashier=settings.cashier_name,
        register=settings.register,
        lines=(),
        total=ZERO,
        link_start=link[:_LINK_START_BYTES].hex(),
        footer=settings.footer_lines,
        has_qr=settings.print_qr,
    )


def shop_header(settings: ShopSettings) -> ShopHeader:
    """Return the head of every paper of the shop."""
    names = tuple(name for name in (settings.shop_name, settings.unit_name) if name)
    return ShopHeader(
        names=names, address=settings.address_lines, legal_number=settings.legal_number
    )


def _whole_line(line: LineSold) -> ReceiptLine:
    whole = _line(line, line.quantity, line.amount, line.discount)
    return replace(whole, rule=line.rule)


def _line(line: LineSold, quantity: Quantity, amount: Rupiah, discount: Rupiah) -> ReceiptLine:
    return ReceiptLine(
        name=line.name,
        quantity=quantity,
        unit=line.unit,
        unit_price=line.unit_price,
        amount=amount,
        discount=discount,
        pack_note=pack_note(line.ratio, line.unit, line.base_unit),
    )


def _line_back(line: LineSold, back: Mapping[int, Quantity]) -> ReceiptLine:
    """Say what came back of a line; its amount is the part of what was paid for the line."""
    quantity = back[line.line]
    amount = part_of(PaidLine(line.quantity, line.amount), quantity)
    return _line(line, quantity, amount, ZERO)


def _tenders(tenders: Sequence[Tender]) -> tuple[ReceiptTender, ...]:
    return tuple(
        ReceiptTender(
            method=tender.method,
            amount=tender.amount,
            received=tender.received,
            reference=tender.reference,
        )
        for tender in tenders
    )
