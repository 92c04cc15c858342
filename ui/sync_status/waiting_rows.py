"""What leaves with the next delivery, in plain words."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from sync.client.waiting_kinds import WaitingKind
from ui.formatting import number_text
from ui.theme.colours import Tone
from ui.widgets.rows_model import Align, Cell, Column, RowsModel


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


def _kind(name: str) -> _Kind:
    translate = QCoreApplication.translate
    kinds = {
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
        "goods.items_recorded": _Kind(
            "package",
            translate("WaitingKind", "Goods"),
            translate("WaitingKind", "names, packs and codes"),
        ),
        "goods.prices_set": _Kind(
            "tag",
            translate("WaitingKind", "Prices"),
            translate("WaitingKind", "selling prices and from which day"),
        ),
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
    }
    return kinds.get(name, _Kind("file-text", translate("WaitingKind", "Other notes"), ""))
