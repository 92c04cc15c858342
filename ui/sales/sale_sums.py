"""How a sale's lines add up to its total, how it was paid, and what went back."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from coop.facts.selling import Tender
from coop.selling.sold import LineSold, Reversal, SaleSold
from ui.formatting import moment_text, quantity_text, rupiah_text
from ui.sales.sale_words import back_words, method_words
from ui.theme.colours import Colour
from ui.widgets.price_rule_words import rule_words
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.money import Rupiah

_QUANTITY_WIDTH = 92
_AMOUNT_WIDTH = 96


class ShownSum(NamedTuple):
    """One line below the goods."""

    words: str
    explanation: str
    amount: Rupiah
    ink: Colour = Colour.TEXT


def sale_model(owner: QObject) -> RowsModel[LineSold | ShownSum]:
    """Make an empty table of a sale's lines, with the sums below them as on paper."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Sales", "Item"), _words),
        Column(translate("Sales", "Quantity"), _quantity, _QUANTITY_WIDTH, Align.RIGHT),
        Column(translate("Sales", "Amount"), _amount, _AMOUNT_WIDTH, Align.RIGHT),
    )


def sums_model(owner: QObject) -> RowsModel[ShownSum]:
    """Make an empty table of sums."""
    return RowsModel(
        owner,
        Column("", _words),
        Column("", _amount, _AMOUNT_WIDTH, Align.RIGHT),
    )


def sums_of(sale: SaleSold) -> list[ShownSum]:
    """List what stands between the goods and the money, the money itself, and what went back."""
    translate = QCoreApplication.translate
    sums = []
    if sale.discount:
        words = translate("Sales", "Discount on the whole")
        less = Rupiah(-sale.discount)
        sums.append(ShownSum(words, sale.discount_reason, less, Colour.MUTED))
    if sale.rounding:
        words = translate("Sales", "Rounding")
        sums.append(ShownSum(words, "", sale.rounding, Colour.MUTED))
    sums += [_paid(tender) for tender in sale.tenders]
    sums += [_went_back(reversal) for reversal in sale.reversals]
    if too_much := paid_back_too_much(sale):
        words = translate("Sales", "Paid back too much")
        why = translate("Sales", "taken back at two tills: look for the money and the goods")
        sums.append(ShownSum(words, why, Rupiah(-too_much), Colour.BAD))
    return sums


def paid_back_too_much(sale: SaleSold) -> Rupiah:
    """Return by how much more than was paid went back: at two tills that knew nothing of it."""
    went_back = sum(reversal.total for reversal in sale.reversals)
    return Rupiah(max(0, went_back - sale.total))


def refund_sums(refunds: Sequence[Tender]) -> list[ShownSum]:
    """List the ways by which money goes back, and what is taken off the credit."""
    return [
        ShownSum(back_words(refund.method), refund.reference, refund.amount) for refund in refunds
    ]


def _words(row: LineSold | ShownSum) -> Cell:
    if isinstance(row, ShownSum):
        return Cell(row.words, row.explanation, ink=row.ink)
    return Cell(row.name, _price_words(row))


def _quantity(row: LineSold | ShownSum) -> str:
    return "" if isinstance(row, ShownSum) else quantity_text(row.quantity, row.unit)


def _amount(row: LineSold | ShownSum) -> Cell:
    ink = row.ink if isinstance(row, ShownSum) else Colour.TEXT
    return Cell(rupiah_text(row.amount), ink=ink, is_bold=True)


def _paid(tender: Tender) -> ShownSum:
    explanation = tender.reference
    if tender.received > tender.amount:
        sentence = QCoreApplication.translate("Sales", "received {received}, change {change}")
        change = Rupiah(tender.received - tender.amount)
        explanation = sentence.format(
            received=rupiah_text(tender.received), change=rupiah_text(change)
        )
    return ShownSum(method_words(tender.method), explanation, tender.amount, Colour.ACCENT_LO)


def _went_back(reversal: Reversal) -> ShownSum:
    translate = QCoreApplication.translate
    if reversal.is_void:
        words = translate("Sales", "Voided")
    else:
        words = translate("Sales", "Return {number}").format(number=reversal.number)
    explanation = f"{moment_text(reversal.recorded_at)} · {reversal.reason}"
    return ShownSum(words, explanation, Rupiah(-reversal.total), Colour.BAD)


def _price_words(line: LineSold) -> str:
    translate = QCoreApplication.translate
    parts = [translate("Sales", "at {price}").format(price=rupiah_text(line.unit_price))]
    if line.rule is not None:
        rule = line.rule
        named = rule_words(rule.kind, rule.quantity, rule.price, rule.name)
        parts.append(f"{named} {rupiah_text(Rupiah(-rule.saving))}")
    if line.discount:
        less = translate("Sales", "discount {amount}").format(amount=rupiah_text(line.discount))
        parts.append(f"{less} ({line.discount_reason})" if line.discount_reason else less)
    if line.returned:
        back = translate("Sales", "{quantity} came back")
        parts.insert(0, back.format(quantity=quantity_text(line.returned, line.unit)))
    return " · ".join(parts)
