"""What leaves with the next delivery, in plain words."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from coop.facts import KINDS
from sync.client.waiting_kinds import WaitingKind
from ui.formatting import number_text
from ui.theme.colours import Tone
from ui.widgets.rows_model import Align, Cell, Column, RowsModel

_OF_MEMBERS = {"member", "savings", "credit"}
_OF_THEIR_OWN = {
    "sale.recorded",
    "sale.voided",
    "sale.goods_returned",
    "goods.prices_set",
    "stock.opened",
    "stock.adjusted",
}
"""Kinds that people know by themselves; all others go with their area."""


class _Kind(NamedTuple):
    icon: str
    words: str
    what: str


def waiting_model(owner: QObject) -> RowsModel[WaitingKind]:
    """Make an empty table of kind, count, explanation and state."""
    translate = QCoreApplication.translate
    waits = translate("WaitingKind", "Waiting")
    return RowsModel(
        owner,
        Column(translate("WaitingKind", "Kind"), _name, 236),
        Column(
            translate("WaitingKind", "Notes"),
            lambda waiting: number_text(waiting.count),
            90,
            Align.RIGHT,
        ),
        Column(translate("WaitingKind", "What is in it"), _what),
        Column(
            translate("WaitingKind", "State"),
            lambda _waiting: Cell(waits, pill=Tone.CALM, icon="hourglass"),
            140,
            from_width=900,
        ),
    )


def _name(waiting: WaitingKind) -> Cell:
    kind = _kind(waiting.kind)
    return Cell(kind.words, icon=kind.icon)


def _what(waiting: WaitingKind) -> str:
    return _kind(waiting.kind).what


def by_family(waiting: Iterable[WaitingKind]) -> list[WaitingKind]:
    """Count together what people take for one thing, the most numerous first."""
    counts: Counter[str] = Counter()
    for kind in waiting:
        counts[_family(kind.kind)] += kind.count
    return [WaitingKind(family, count) for family, count in counts.most_common()]


def _family(kind: str) -> str:
    area = kind.partition(".")[0]
    fact = KINDS.get(kind)
    if fact is not None and fact.PRIVATE:
        return "members" if area in _OF_MEMBERS else "sealed"
    return kind if kind in _OF_THEIR_OWN else area


def _kind(family: str) -> _Kind:
    known = {**_kinds_of_selling(), **_kinds_of_stock(), **_sealed_kinds()}
    other = QCoreApplication.translate("WaitingKind", "Other notes")
    return known.get(family, _Kind("file-text", other, ""))


def _kinds_of_selling() -> dict[str, _Kind]:
    translate = QCoreApplication.translate
    return {
        "sale.recorded": _Kind(
            "receipt-text",
            translate("WaitingKind", "Receipts of sales"),
            translate("WaitingKind", "goods, amounts, way of paying; no buyer's name"),
        ),
        "sale.voided": _Kind(
            "ban",
            translate("WaitingKind", "Voided receipts"),
            translate("WaitingKind", "number and reason"),
        ),
        "sale.goods_returned": _Kind(
            "undo-2",
            translate("WaitingKind", "Goods taken back"),
            translate("WaitingKind", "goods, amount paid back and reason"),
        ),
        "goods": _Kind(
            "package",
            translate("WaitingKind", "Goods"),
            translate("WaitingKind", "names, packs and codes"),
        ),
        "goods.prices_set": _Kind(
            "tag",
            translate("WaitingKind", "Prices"),
            translate("WaitingKind", "selling prices and from which day"),
        ),
        "prices": _Kind(
            "percent",
            translate("WaitingKind", "Rules of prices"),
            translate("WaitingKind", "special prices, ceilings, labels printed"),
        ),
    }


def _kinds_of_stock() -> dict[str, _Kind]:
    translate = QCoreApplication.translate
    return {
        "stock.opened": _Kind(
            "boxes",
            translate("WaitingKind", "Opening stock"),
            translate("WaitingKind", "quantities and their value"),
        ),
        "stock.adjusted": _Kind(
            "clipboard-check",
            translate("WaitingKind", "Corrected stock"),
            translate("WaitingKind", "quantities and reason"),
        ),
        "stock": _Kind(
            "layers",
            translate("WaitingKind", "Places and last days"),
            translate("WaitingKind", "goods carried, and when they expire"),
        ),
        "buying": _Kind(
            "inbox",
            translate("WaitingKind", "Goods bought"),
            translate("WaitingKind", "goods, costs and payments; no supplier's name"),
        ),
        "ordering": _Kind(
            "clipboard-list",
            translate("WaitingKind", "Orders"),
            translate("WaitingKind", "goods and quantities; no supplier's name"),
        ),
        "repacking": _Kind(
            "package",
            translate("WaitingKind", "Repacked goods"),
            translate("WaitingKind", "what was opened, and what became of it"),
        ),
        "consignment": _Kind(
            "hand-coins",
            translate("WaitingKind", "Goods of villagers"),
            translate("WaitingKind", "goods, shares and payments; no owner's name"),
        ),
    }


def _sealed_kinds() -> dict[str, _Kind]:
    translate = QCoreApplication.translate
    sealed = translate("WaitingKind", "locked: the hub keeps it, and cannot read it")
    return {
        "members": _Kind("lock", translate("WaitingKind", "Members, savings, shop credit"), sealed),
        "sealed": _Kind(
            "lock", translate("WaitingKind", "Names of suppliers, owners and counters"), sealed
        ),
    }
