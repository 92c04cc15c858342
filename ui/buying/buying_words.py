"""Words of buying that several parts say, and reading what is typed in them."""

from PySide6.QtCore import QCoreApplication

from coop.buying.payables import Age
from coop.buying.receipt_draft import NO_DISCOUNT, NotaDiscount
from ui.formatting import percent_text, quantity_text, rupiah_text
from ui.reading import read_quantity, read_rupiah
from values.buying import BuyingAct
from values.percentage import BasisPoints
from values.quantity import ONE, Quantity
from values.tender_method import TenderMethod

_PERCENT_DECIMALS = 2
_THOUSANDTHS_IN_A_BASIS_POINT = 10


def act_words(act: BuyingAct) -> str:
    """Name an act."""
    translate = QCoreApplication.translate
    return {
        BuyingAct.RECEIPT: translate("Buying", "Goods came in"),
        BuyingAct.PAYMENT: translate("Buying", "Paid"),
        BuyingAct.SENT_BACK: translate("Buying", "Goods sent back"),
        BuyingAct.REVERSAL: translate("Buying", "Corrected"),
    }[act]


def way_words(way: TenderMethod) -> str:
    """Name a way in which a supplier is paid."""
    translate = QCoreApplication.translate
    return {
        TenderMethod.CASH: translate("Buying", "Cash"),
        TenderMethod.TRANSFER: translate("Buying", "Transfer"),
        TenderMethod.QRIS: translate("Buying", "QRIS"),
        TenderMethod.CREDIT: translate("Buying", "On credit"),
    }[way]


def age_words(age: Age) -> str:
    """Name how late a payment is."""
    translate = QCoreApplication.translate
    return {
        Age.NOT_DUE: translate("Buying", "Not due yet"),
        Age.TO_30: translate("Buying", "Late up to 30 days"),
        Age.TO_60: translate("Buying", "31 to 60 days"),
        Age.TO_90: translate("Buying", "61 to 90 days"),
        Age.OLDER: translate("Buying", "Over 90 days"),
    }[age]


def contents_words(unit: str, ratio: Quantity, base_unit: str) -> str:
    """Name a pack with what is in it: `dus isi 40 pcs`."""
    if ratio == ONE:
        return unit
    words = QCoreApplication.translate("Buying", "{unit} of {count} {base}")
    return words.format(unit=unit, count=quantity_text(ratio), base=base_unit)


def amount_in_packs(base: Quantity, ratio: Quantity, unit: str, base_unit: str) -> str:
    """Write an amount in packs where that comes out even, else in base units."""
    packs, rest = divmod(base * ONE, ratio)
    if rest or packs % ONE:
        return quantity_text(base, base_unit)
    return quantity_text(Quantity(packs), unit)


def part_words(part: Quantity, whole: Quantity, pack: tuple[Quantity, str, str]) -> str:
    """Write how much came of what was ordered: `6 dari 10 pak`; `pack` as `amount_in_packs`."""
    ratio, unit, base_unit = pack
    ordered = amount_in_packs(whole, ratio, unit, base_unit)
    came = amount_in_packs(part, ratio, unit, base_unit)
    if came == ordered or not whole:
        return came
    if ordered.endswith(f" {unit}"):
        came = came.removesuffix(f" {unit}")  # The unit is said once.
    words = QCoreApplication.translate("Buying", "{came} of {ordered}")
    return words.format(came=came, ordered=ordered)


def discount_text(discount: NotaDiscount) -> str:
    """Write a discount as it is typed; none is nothing."""
    if discount.rate:
        return percent_text(discount.rate).replace(" ", "")
    return rupiah_text(discount.amount) if discount.amount else ""


def read_discount(typed: str) -> NotaDiscount:
    """Read `5%`, `2,5%`, `5000`; nothing typed is no discount.

    Raises:
        Unreadable: it has no one meaning.
    """
    text = typed.strip()
    if not text:
        return NO_DISCOUNT
    if not text.endswith("%"):
        return NotaDiscount(amount=read_rupiah(text))
    rate = read_quantity(text.removesuffix("%"), _PERCENT_DECIMALS)
    return NotaDiscount(rate=BasisPoints(rate // _THOUSANDTHS_IN_A_BASIS_POINT))
