"""The lines of a cart as rows of its table."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from coop.selling.cart import CartLine
from ui.formatting import quantity_text, rupiah_text
from ui.selling.price_words import price_note
from ui.selling.till import Stage, Till
from ui.theme.colours import Colour
from ui.theme.room import NARROW, TINY, WIDE, WORDS_WIDTH
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.money import Rupiah
from values.quantity import ONE


class CartRow(NamedTuple):
    """One line on the screen; `number` counts from 1."""

    number: int
    line: CartLine
    is_paid: bool


def cart_rows(till: Till) -> list[CartRow]:
    """List the lines of the cart at hand."""
    is_paid = till.stage is Stage.PAID
    return [CartRow(number, line, is_paid) for number, line in enumerate(till.cart.lines, start=1)]


def cart_model(owner: QObject) -> RowsModel[CartRow]:
    """Make the model of the cart's table; a narrow window has fewer and narrower columns."""
    translate = QCoreApplication.translate
    goods, quantity = translate("Cart", "Goods"), translate("Cart", "Qty")
    unit, price = translate("Cart", "Unit"), translate("Cart", "Price")
    discount, amount = translate("Cart", "Discount"), translate("Cart", "Amount")
    right = Align.RIGHT
    return RowsModel(
        owner,
        Column("#", _number, 42, from_width=WORDS_WIDTH),
        Column("#", _number, 38, from_width=TINY, until_width=WORDS_WIDTH),
        Column(translate("Cart", "Code"), _code, 170, from_width=WIDE),
        Column(goods, _goods, from_width=WORDS_WIDTH),
        Column(goods, _goods_and_discount, until_width=WORDS_WIDTH),
        Column(quantity, _quantity, 66, right, from_width=WORDS_WIDTH),
        Column(quantity, _quantity, 60, right, from_width=NARROW, until_width=WORDS_WIDTH),
        Column(quantity, _quantity_and_unit, 102, right, until_width=NARROW),
        Column(unit, _unit, 82, from_width=WORDS_WIDTH),
        Column(unit, _unit, 80, from_width=NARROW, until_width=WORDS_WIDTH),
        Column(price, _price, 88, right, from_width=WORDS_WIDTH),
        Column(price, _price, 80, right, from_width=TINY, until_width=WORDS_WIDTH),
        Column(discount, _discount, 92, right, from_width=WORDS_WIDTH),
        Column(amount, _amount, 110, right, from_width=WORDS_WIDTH),
        Column(amount, _amount, 96, right, from_width=TINY, until_width=WORDS_WIDTH),
        Column(amount, _amount, 88, right, until_width=TINY),
    )


def pack_note(line: CartLine) -> str:
    """Say what is in a pack, as `isi 40`; nothing of a single piece."""
    if line.ratio == ONE:
        return ""
    return QCoreApplication.translate("Cart", "of {count}").format(count=quantity_text(line.ratio))


def minus_text(amount: Rupiah) -> str:
    """Write what is taken off with its minus; nothing where nothing is."""
    return rupiah_text(Rupiah(-amount)) if amount else ""


def _ink(row: CartRow) -> Colour:
    return Colour.MUTED if row.is_paid else Colour.TEXT


def _number(row: CartRow) -> Cell:
    return Cell(str(row.number), ink=Colour.MUTED)


def _code(row: CartRow) -> Cell:
    return Cell(row.line.code, ink=Colour.MUTED)


def _goods(row: CartRow) -> Cell:
    return Cell(row.line.name, ink=_ink(row), tag=price_note(row.line) or pack_note(row.line))


def _goods_and_discount(row: CartRow) -> Cell:
    """Where there is no column for it, what is given away stands after the name."""
    less = minus_text(row.line.discount_amount)
    tag = less or price_note(row.line, name_letters=0) or pack_note(row.line)
    return Cell(row.line.name, ink=_ink(row), tag=tag)


def _quantity(row: CartRow) -> Cell:
    is_bold = row.line.quantity != ONE and not row.is_paid
    return Cell(quantity_text(row.line.quantity), ink=_ink(row), is_bold=is_bold)


def _quantity_and_unit(row: CartRow) -> Cell:
    return Cell(quantity_text(row.line.quantity, row.line.unit), ink=_ink(row))


def _unit(row: CartRow) -> Cell:
    return Cell(row.line.unit, ink=Colour.MUTED)


def _price(row: CartRow) -> Cell:
    return Cell(rupiah_text(row.line.unit_price), ink=_ink(row))


def _discount(row: CartRow) -> Cell:
    return Cell(minus_text(row.line.discount_amount), ink=Colour.BAD)


def _amount(row: CartRow) -> Cell:
    return Cell(rupiah_text(row.line.amount), ink=_ink(row), is_bold=True)
