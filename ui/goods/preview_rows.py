"""The rows of an import's preview as a Qt table."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.goods.preview_import import PreviewRow, RowAction
from coop.lists.verdict import Verdict
from ui.formatting import number_text, quantity_text, rupiah_text
from ui.goods.remark_words import remark_text
from ui.theme.colours import Colour, Tone
from ui.widgets.rows_model import Align, Cell, Column, RowsModel

_STOCK_FROM_WIDTH = 1_180
_PRICE_FROM_WIDTH = 800
VERDICT_TONES = {
    Verdict.ACCEPTED: Tone.OK,
    Verdict.WARNED: Tone.WARN,
    Verdict.REFUSED: Tone.BAD,
}


def preview_model(owner: QObject) -> RowsModel[PreviewRow]:
    """Make an empty preview."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Import", "Row"), _number, 64, Align.RIGHT),
        Column(translate("Import", "Item"), _item),
        Column(
            translate("Import", "Price"),
            lambda row: "" if row.price is None else rupiah_text(row.price),
            84,
            Align.RIGHT,
            from_width=_PRICE_FROM_WIDTH,
        ),
        Column(
            translate("Import", "Stock"),
            lambda row: "" if row.stock is None else quantity_text(row.stock),
            70,
            Align.RIGHT,
            from_width=_STOCK_FROM_WIDTH,
        ),
        Column(translate("Import", "Becomes"), _action, 172),
        Column(translate("Import", "Why"), _why),
    )


def action_words(action: RowAction) -> str:
    """Say what becomes of a row."""
    translate = QCoreApplication.translate
    return {
        RowAction.NONE: translate("Import", "Left out"),
        RowAction.NEW_ITEM: translate("Import", "New item"),
        RowAction.NEW_PACK: translate("Import", "New pack"),
        RowAction.CHANGES: translate("Import", "Changed"),
        RowAction.SAME: translate("Import", "As it was"),
    }[action]


def _number(row: PreviewRow) -> Cell:
    return Cell(number_text(row.number), ink=Colour.MUTED)


def _item(row: PreviewRow) -> Cell:
    return Cell(row.name, " · ".join(filter(None, (row.unit, *row.codes))))


def _action(row: PreviewRow) -> Cell:
    tone = Tone.PLAIN if row.action is RowAction.SAME else VERDICT_TONES[row.verdict]
    icons = {RowAction.NEW_ITEM: "plus", RowAction.NEW_PACK: "layers", RowAction.CHANGES: "pencil"}
    return Cell(action_words(row.action), pill=tone, icon=icons.get(row.action, ""))


def why_words(row: PreviewRow) -> str:
    """Say all there is to say about a row."""
    return " ".join(remark_text(remark) for remark in row.remarks)


def _why(row: PreviewRow) -> Cell:
    first, *others = [remark_text(remark) for remark in row.remarks] or [""]
    ink = Colour.BAD if row.verdict is Verdict.REFUSED else Colour.TEXT
    return Cell(first, " ".join(others), ink=ink)
