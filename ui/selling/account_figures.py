"""What a member may still buy on credit, or has saved (sisa batas kasbon, simpanan sukarela)."""

from PySide6.QtWidgets import QWidget

from coop.credit.credit_standing import CreditStanding
from ui.formatting import date_text, rupiah_text
from ui.selling.accounts import Accounts
from ui.selling.figures import Sum, Sums
from ui.theme.colours import Tone
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.layouts import column
from values.money import Rupiah

_PLACES = 7


class AccountFigures(QWidget):
    """The lines below the amount where a member's account is used; fewer where it is low."""

    def __init__(self) -> None:
        super().__init__()
        self._room = DESIGN_ROOM
        self._accounts: Accounts | None = None
        self._allowed_by = ""
        self._has_member = self._is_credit = False
        self.sums = Sums(_PLACES, close_up=True)
        self.setLayout(column(self.sums, None, gap=0))

    def show_accounts(
        self,
        accounts: Accounts | None,
        *,
        is_credit: bool,
        has_member: bool,
        allowed_by: str = "",
    ) -> None:
        """Show credit or savings; None while they are being read."""
        self._accounts, self._is_credit = accounts, is_credit
        self._has_member, self._allowed_by = has_member, allowed_by
        self._show()

    def fit(self, room: Room) -> None:
        """Leave out what the other figures add up from where the window is low."""
        self._room = room
        self._show()

    def _show(self) -> None:
        accounts = self._accounts
        if not self._has_member:
            self.sums.show_sums([Sum(self.tr("F3: choose the member"), "")])
        elif accounts is None:
            self.sums.show_sums([])
        elif self._is_credit:
            self.sums.show_sums(self._credit_lines(accounts.credit))
        else:
            saved = rupiah_text(accounts.voluntary)
            self.sums.show_sums([Sum(self.tr("Voluntary savings"), saved, None, "strong")])

    def _credit_lines(self, credit: CreditStanding) -> list[Sum]:
        left = Sum(self.tr("May still be bought"), rupiah_text(credit.left), None, "strong")
        due = Sum(self.tr("To be paid by"), date_text(credit.due_on))
        overdue = Sum(self.tr("Overdue"), rupiah_text(credit.overdue), Tone.BAD, "strong")
        allowed = Sum(self.tr("Allowed by {name}").format(name=self._allowed_by), "")
        if self._room.is_flat:
            return [left, allowed if self._allowed_by else overdue if credit.overdue else due]
        lines = [*self._owed(credit), left, due]
        if credit.overdue:
            lines.insert(-2, overdue)
        if self._allowed_by:
            lines.append(allowed)
        return lines

    def _owed(self, credit: CreditStanding) -> list[Sum]:
        """Say what is owed already, on as many lines as there is room for."""
        limit = rupiah_text(credit.limit)
        if self._room.is_short:
            taken = Rupiah(credit.owed + credit.on_hold)
            return [Sum(self.tr("Owed, of {limit}").format(limit=limit), rupiah_text(taken))]
        lines = [
            Sum(self.tr("Limit"), limit),
            Sum(self.tr("Owed now"), rupiah_text(credit.owed)),
        ]
        if credit.on_hold:
            lines.append(Sum(self.tr("Put aside"), rupiah_text(credit.on_hold)))
        return lines
