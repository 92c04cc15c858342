"""A treasurer at the desk for term deposits, and what the books say of it."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from coop.members.change_status import change_status
from coop.members.issue_card import issue_card
from coop.savings.close_term_deposit import Closing, close_term_deposit
from coop.savings.running_deposits import running_deposits
from coop.savings.term_deposits import Deposit
from coop.selling.paper_snapshot import kept_paper
from db.database import Database
from db.tables import PrintJob
from tests.builders import SHOP, TODAY, a_stamp
from tests.coop.savings.builders import IN_CASH, balances
from tests.ui.office_builders import Sitter
from ui.term_deposits.deposits_desk import TermDepositsDesk
from values.identity import MemberId
from values.membership import MemberStatus


class Treasurer(Sitter[TermDepositsDesk]):
    """Opens, rolls over and pays out by the keyboard, and looks into the books."""

    def __init__(
        self,
        qtbot: QtBot,
        database: Database,
        desk: TermDepositsDesk,
        members: dict[str, MemberId],
    ) -> None:
        super().__init__(qtbot, database, desk)
        self.members = members

    def names(self) -> list[str]:
        return [of.deposit.member_name for of in self.desk.view.rows.rows]

    def enter(self) -> None:
        self.press(Qt.Key.Key_Return)

    def tab(self, times: int = 1) -> None:
        for _ in range(times):
            self.press(Qt.Key.Key_Tab)

    def find(self, typed: str) -> None:
        """Type into the search, and wait for the only one that is left."""
        self.type(typed)
        self.wait(lambda: len(self.names()) == 1)

    def begin_opening(self, name: str) -> None:
        """Press F5, and choose a member."""
        form = self.desk.open_form
        self.press(Qt.Key.Key_F5)
        self.wait(lambda: form.length.count() > 0)
        self.type(name)
        self.wait(form.finder.found.isVisible)
        self.enter()
        self.wait(form.amount.hasFocus)

    def begin(self, key: Qt.Key, name: str) -> None:
        """Find a deposit, and wait for the form that a key opens."""
        self.find(name)
        self.press(key)
        self.wait(lambda: self.desk.form() is not None)

    def done(self) -> str:
        """Wait for good news, and read it."""
        self.wait(lambda: bool(self.said))
        return self.said[-1]

    def give_card(self, name: str) -> str:
        """Issue a card, and return its code."""
        with self.database.transaction() as session:
            code = issue_card(session, a_stamp(), member_id=self.members[name])
        assert code is not None
        return code

    def end_membership(self, name: str) -> None:
        """Let somebody leave the cooperative today."""
        with self.database.transaction() as session:
            change_status(
                session,
                a_stamp(),
                member_id=self.members[name],
                status=MemberStatus.LEFT,
                effective_on=TODAY,
                reason="Pindah",
            )

    def running(self, name: str) -> list[Deposit]:
        with self.database.snapshot() as session:
            return [of for of in running_deposits(session) if of.member_name.startswith(name)]

    def voluntary(self, name: str) -> int:
        with self.database.snapshot() as session:
            return balances(session, self.members[name])[2]

    def papers(self) -> int:
        with self.database.snapshot() as session:
            return session.scalar(select(func.count()).select_from(PrintJob)) or 0

    def opens_drawer(self) -> list[bool]:
        with self.database.snapshot() as session:
            snapshots = session.scalars(select(PrintJob.snapshot).order_by(PrintJob.job_id))
            return [kept_paper(snapshot).opens_drawer for snapshot in snapshots]


def pay_out_elsewhere(treasurer: Treasurer, name: str) -> None:
    """Pay a deposit out at another till, which this window has not heard of."""
    (deposit,) = treasurer.running(name)
    with treasurer.database.transaction() as session:
        close_term_deposit(
            session,
            a_stamp(),
            deposit_id=deposit.deposit_id,
            payment=IN_CASH,
            settings=SHOP,
            how=Closing(breaks=True),
        )
