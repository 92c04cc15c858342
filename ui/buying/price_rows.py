"""Selling prices that are proposed because goods cost more or less than before."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from coop.buying.cost_changes import CostChange, PriceProposal
from coop.goods.set_prices import NewPrice
from ui.formatting import percent_text, rupiah_text
from ui.theme.colours import Colour, Tone
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.percentage import BasisPoints

_PRICE_WIDTH = 110
_TAKEN_WIDTH = 112
_PERCENT = 100
"""Basis points: nobody needs to know it more finely."""


class OfferedPrice(NamedTuple):
    """One proposal, and whether it is taken."""

    name: str
    rate: BasisPoints
    price: PriceProposal
    is_taken: bool


def offered_prices(changes: Sequence[CostChange], chosen: Sequence[NewPrice]) -> list[OfferedPrice]:
    """List what is proposed, line by line, with what was taken of it already."""
    taken = {(of.item_id, of.pack) for of in chosen}
    return [
        OfferedPrice(change.name, change.rate, price, (price.item_id, price.pack) in taken)
        for change in changes
        for price in change.proposals
    ]


def prices_model(owner: QObject) -> RowsModel[OfferedPrice]:
    """Make an empty table of proposals; Enter takes one, or leaves it."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Buying", "Goods"), _goods),
        Column(translate("Buying", "New price"), _proposed, _PRICE_WIDTH, Align.RIGHT),
        Column("", _taken, _TAKEN_WIDTH),
    )


def _goods(of: OfferedPrice) -> Cell:
    translate = QCoreApplication.translate
    dearer = translate("Buying", "a {unit} costs {cost}, {rate} more")
    cheaper = translate("Buying", "a {unit} costs {cost}, {rate} less")
    words = (dearer if of.rate > 0 else cheaper).format(
        unit=of.price.unit,
        cost=rupiah_text(of.price.cost),
        rate=percent_text(_whole_percent(of.rate)),
    )
    return Cell(of.name, words)


def _whole_percent(rate: BasisPoints) -> BasisPoints:
    return BasisPoints((abs(rate) + _PERCENT // 2) // _PERCENT * _PERCENT)


def _proposed(of: OfferedPrice) -> Cell:
    words = QCoreApplication.translate("Buying", "now {price}")
    present = of.price.present
    now = "" if present is None else words.format(price=rupiah_text(present))
    return Cell(rupiah_text(of.price.proposed), now, is_bold=of.is_taken)


def _taken(of: OfferedPrice) -> Cell:
    translate = QCoreApplication.translate
    if of.is_taken:
        return Cell(translate("Buying", "Taken"), pill=Tone.OK)
    return Cell(translate("Buying", "Enter takes"), ink=Colour.MUTED)
