"""Selling prices that are proposed because goods cost more or less than before."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from coop.buying.cost_changes import CostChange, PriceProposal
from coop.goods.set_prices import NewPrice
from ui.formatting import percent_text, rupiah_text
from ui.theme.colours import Colour, Tone
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.money import Rupiah
from values.percentage import BasisPoints

_PRICE_WIDTH = 110
_TAKEN_WIDTH = 128
_PERCENT = 100
"""Basis points: nobody needs to know it more finely."""


class OfferedPrice(NamedTuple):
    """One proposal, the price as somebody would have it, and whether it is taken."""

    name: str
    rate: BasisPoints
    proposal: PriceProposal
    price: Rupiah
    is_taken: bool

    @property
    def is_above_ceiling(self) -> bool:
        """Whether it would cost more than the state allows."""
        ceiling = self.proposal.ceiling
        return ceiling is not None and self.price > ceiling

    @property
    def new_price(self) -> NewPrice:
        """What is to be set."""
        return NewPrice(self.proposal.item_id, self.proposal.pack, self.price)


def offered_prices(changes: Sequence[CostChange]) -> list[OfferedPrice]:
    """List what is proposed, line by line; of a pack that stands on two lines, the last counts.

    A price that would fall though the cost rose, or rise though it fell, was chosen by somebody,
    and one above the ceiling (HET) is not for a markup to choose: they stay unless ticked.
    """
    offered = {}
    for change in changes:
        for price in change.proposals:
            follows = price.present is None or (
                (price.proposed > price.present) == (change.rate > 0)
            )
            of = OfferedPrice(change.name, change.rate, price, price.proposed, follows)
            is_taken = follows and not of.is_above_ceiling
            offered[price.item_id, price.pack] = of._replace(is_taken=is_taken)
    return list(offered.values())


def prices_model(owner: QObject) -> RowsModel[OfferedPrice]:
    """Make an empty table of proposals."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Buying", "Goods"), _goods),
        Column(translate("Buying", "Price now"), _present, _PRICE_WIDTH, Align.RIGHT),
        Column(translate("Buying", "New price"), _new, _PRICE_WIDTH, Align.RIGHT),
        Column("", _taken, _TAKEN_WIDTH),
    )


def _goods(of: OfferedPrice) -> Cell:
    translate = QCoreApplication.translate
    dearer = translate("Buying", "a {unit} costs {cost}, {rate} more")
    cheaper = translate("Buying", "a {unit} costs {cost}, {rate} less")
    words = (dearer if of.rate > 0 else cheaper).format(
        unit=of.proposal.unit,
        cost=rupiah_text(of.proposal.cost),
        rate=percent_text(_whole_percent(of.rate)),
    )
    return Cell(of.name, words)


def _whole_percent(rate: BasisPoints) -> BasisPoints:
    return BasisPoints((abs(rate) + _PERCENT // 2) // _PERCENT * _PERCENT)


def _present(of: OfferedPrice) -> Cell:
    present = of.proposal.present
    return Cell("" if present is None else rupiah_text(present), ink=Colour.MUTED)


def _new(of: OfferedPrice) -> Cell:
    ink = Colour.TEXT if of.is_taken else Colour.MUTED
    ceiling = of.proposal.ceiling
    words = QCoreApplication.translate("Buying", "HET {ceiling}")
    below = of.proposal.unit if ceiling is None else words.format(ceiling=rupiah_text(ceiling))
    return Cell(rupiah_text(of.price), below, ink=ink, is_bold=of.is_taken)


def _taken(of: OfferedPrice) -> Cell:
    translate = QCoreApplication.translate
    if of.is_taken and of.is_above_ceiling:
        return Cell(translate("Buying", "Above HET"), pill=Tone.WARN)
    if of.is_taken:
        return Cell(translate("Buying", "Is set"), pill=Tone.OK)
    return Cell(translate("Buying", "Stays as it is"), pill=Tone.CALM, icon="minus")
