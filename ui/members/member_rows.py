"""The list of members as a Qt table."""

from PySide6.QtCore import QCoreApplication, QObject

from ui.members.member_reading import MemberRow
from ui.members.member_words import STATUS_ICONS, STATUS_TONES, status_words
from ui.theme.colours import Colour
from ui.widgets.rows_model import Cell, Column, RowsModel

_HAMLET_FROM_WIDTH = 1_240


def members_model(owner: QObject) -> RowsModel[MemberRow]:
    """Make an empty list of members."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Members", "Name"), _name),
        Column(
            translate("Members", "Hamlet"),
            lambda row: Cell(row.hamlet, ink=Colour.MUTED),
            160,
            from_width=_HAMLET_FROM_WIDTH,
        ),
        Column(translate("Members", "Status"), _status, 148),
    )


def _name(row: MemberRow) -> Cell:
    return Cell(row.full_name, row.number)


def _status(row: MemberRow) -> Cell:
    status = row.status
    return Cell(status_words(status), pill=STATUS_TONES[status], icon=STATUS_ICONS[status])
