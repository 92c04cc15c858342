"""Members who buy on credit at the counter, and what it shows of that."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt

from coop.credit.credit_standing import CreditStanding
from coop.credit.record_opening_credit import record_opening_credit
from db.database import Database
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.coop.credit.builders import (
    standing,
)
from tests.ui.selling.builders import SETTINGS, Counter
from ui.selling.allow_dialog import AllowDialog
from ui.selling.ways_out import WayOut
from values.identity import MemberId
from values.money import Rupiah

Key = Qt.Key


class Village(NamedTuple):
    """Who comes to the counter."""

    siti: MemberId
    darmo: MemberId


def choose(counter: Counter, typed: str) -> None:
    counter.press(Key.Key_F3)
    counter.type(typed)
    counter.press(Key.Key_Return)


def stands(database: Database, member_id: MemberId) -> CreditStanding:
    with database.snapshot() as session:
        return standing(session, member_id)


def an_old_debt(session: Session, member_id: MemberId, amount: int, due_on: date = TODAY) -> None:
    record_opening_credit(
        session,
        a_stamp(),
        member_id=member_id,
        amount=Rupiah(amount),
        due_on=due_on,
        settings=SETTINGS,
    )


def figures(counter: Counter) -> dict[str, str]:
    return counter.view.payment.form.account.sums.texts()


def refused(counter: Counter) -> tuple[str, list[WayOut]]:
    return counter.view.payment.note.text(), list(counter.view.payment.offered())


def dialog(counter: Counter) -> AllowDialog:
    found = [one for one in counter.window.findChildren(AllowDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]
