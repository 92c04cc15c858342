"""Who keeps goods for others."""

from pytestqt.qtbot import QtBot

from coop.consignment.consignors import consignor_list
from coop.stock.value_in_order import holding_now
from db.database import Database
from tests.coop.consignment.builders import owed, sold
from tests.ui.office_builders import Sitter
from ui.consignment.consignment_desk import ConsignmentDesk
from ui.operations import Operations
from values.identity import ConsignorId, ItemId
from values.quantity import Quantity

_READS_IN_A_ROW = 3
"""A list, the row that is chosen in it, and what that one needs."""


def nothing(_session: object) -> None:
    """Ask nothing: the answer comes behind all that was asked before."""


class Keeper(Sitter[ConsignmentDesk]):
    """Presses keys, types and reads."""

    def __init__(
        self, qtbot: QtBot, database: Database, desk: ConsignmentDesk, item_id: ItemId
    ) -> None:
        super().__init__(qtbot, database, desk)
        self.item_id = item_id
        self.owner: ConsignorId | None = None

    def on_hand(self) -> Quantity:
        with self.database.report() as session:
            return holding_now(session, self.item_id).quantity

    def owed(self) -> int:
        with self.database.report() as session:
            owner = self.owner or consignor_list(session)[0].consignor_id
            return owed(session, owner)

    def sell(self, quantity: int) -> None:
        """Let the till sell some."""
        with self.database.transaction() as session:
            sold(session, self.item_id, quantity)
        account = self.desk.owners.account
        self.desk.read_again()
        self.wait(lambda: self.desk.owners.account is not account)

    def settle(self, operations: Operations) -> None:
        """Wait until the desk has read whatever it wanted to read."""
        for _ in range(_READS_IN_A_ROW):
            answers: list[object] = []
            operations.ask(nothing).then(answers.append)
            self.wait(lambda answers=answers: bool(answers))  # type: ignore[misc]
