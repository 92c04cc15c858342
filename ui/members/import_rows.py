"""The rows of an imported list of members as a Qt table."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.lists.verdict import Verdict
from coop.members.list_columns import SAVINGS
from coop.members.preview_members import MemberPreviewRow, MemberRowAction
from ui.formatting import date_text, number_text, rupiah_text
from ui.members.import_words import action_words, remark_text
from ui.theme.colours import Colour, Tone
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.money import Rupiah

_SAVINGS_FROM_WIDTH = 1_180
_BIRTH_FROM_WIDTH = 900
_TONES = {Verdict.ACCEPTED: Tone.OK, Verdict.WARNED: Tone.WARN, Verdict.REFUSED: Tone.BAD}
_ICONS = {MemberRowAction.NEW: "user-plus", MemberRowAction.CHANGES: "pencil"}


def preview_model(owner: QObject) -> RowsModel[MemberPreviewRow]:
    """Make an empty preview."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(
            translate("MemberList", "Row"),
            lambda row: Cell(number_text(row.number), ink=Colour.MUTED),
            64,
            Align.RIGHT,
        ),
        Column(
            translate("MemberList", "Member"),
            lambda row: Cell(
                row.full_name, " · ".join(filter(None, (row.member_number, row.village)))
            ),
        ),
        Column(
            translate("MemberList", "Born"),
            lambda row: date_text(row.birth_date) if row.birth_date else "",
            108,
            from_width=_BIRTH_FROM_WIDTH,
        ),
        Column(
            translate("MemberList", "Savings"),
            _savings,
            110,
            Align.RIGHT,
            from_width=_SAVINGS_FROM_WIDTH,
        ),
        Column(translate("MemberList", "Becomes"), _action, 148),
        Column(translate("MemberList", "Why"), _why),
    )


def _savings(row: MemberPreviewRow) -> Cell:
    total = sum(row.savings.get(column, 0) for column in SAVINGS)
    return Cell(rupiah_text(Rupiah(total)) if total else "")


def _action(row: MemberPreviewRow) -> Cell:
    tone = Tone.PLAIN if row.action is MemberRowAction.SAME else _TONES[row.verdict]
    return Cell(action_words(row.action), pill=tone, icon=_ICONS.get(row.action, ""))


def _why(row: MemberPreviewRow) -> Cell:
    first, *others = [remark_text(remark) for remark in row.remarks] or [""]
    ink = Colour.BAD if row.verdict is Verdict.REFUSED else Colour.TEXT
    return Cell(first, " ".join(others), ink=ink)
