"""An act and the slip that is signed: after a power cut there are both, or neither."""

import pytest
from sqlalchemy import text
from sqlcipher3.dbapi2 import IntegrityError

from coop.consignment.refusals import NothingToSettle
from coop.consignment.settle_consignment import SettlementPaid, Settling, settle_consignment
from coop.fact_log import head_of
from coop.selling.print_queue import open_jobs
from coop.selling.with_slip import with_slip
from coop.shop_settings import PrinterKind, ShopSettings
from db.database import Database
from db.session import Session
from documents.consignment_slip import print_consignment_slip
from tests.builders import SHOP, TILL_1, TODAY, a_stamp
from tests.coop.consignment.builders import a_snack, an_owner, owed, sold
from values.identity import ConsignorId
from values.money import Rupiah
from values.stamp import Stamp

NO_PRINTER = ShopSettings(printer_kind=PrinterKind.NONE)
NO_ROOM = """CREATE TRIGGER no_room BEFORE INSERT ON print_job
    BEGIN SELECT RAISE(ABORT, 'no room'); END"""


@pytest.fixture
def sri(database: Database) -> ConsignorId:
    """Two bags of her chips were sold, and the receipt was printed long ago."""
    with database.transaction() as session:
        owner = an_owner(session)
        sold(session, a_snack(session, owner), 2_000)
        session.execute(text("DELETE FROM print_job"))
        return owner


def paid(
    session: Session,
    owner: ConsignorId,
    settings: ShopSettings = SHOP,
    *,
    stamp: Stamp | None = None,
    seen: int | None = None,
) -> SettlementPaid | None:
    seen = owed(session, owner) if seen is None else seen
    settling = Settling(consignor_id=owner, until=TODAY, seen=Rupiah(seen))
    pay = with_slip(settle_consignment, print_consignment_slip, settings)
    return pay(session, stamp or a_stamp(), settling=settling, settings=settings)


def slips(session: Session) -> int:
    return len(open_jobs(session))


def test_a_settlement_and_its_slip_come_together(database: Database, sri: ConsignorId) -> None:
    with database.transaction() as session:
        assert paid(session, sri) is not None

    with database.snapshot() as session:
        assert slips(session) == 1


def test_without_room_for_the_slip_nothing_is_paid(database: Database, sri: ConsignorId) -> None:
    with database.transaction() as session:
        session.execute(text(NO_ROOM))
        before = head_of(session, TILL_1)

    with pytest.raises(IntegrityError), database.transaction() as session:
        paid(session, sri)

    with database.snapshot() as session:
        assert (head_of(session, TILL_1), owed(session, sri)) == (before, 18_000)
    with database.transaction() as session:
        session.execute(text("DROP TRIGGER no_room"))


def test_pressed_twice_there_is_one_slip(database: Database, sri: ConsignorId) -> None:
    stamp = a_stamp()
    with database.transaction() as session:
        assert paid(session, sri, stamp=stamp) is not None
        assert paid(session, sri, stamp=stamp, seen=18_000) is None

        assert slips(session) == 1


def test_what_is_refused_has_no_slip(database: Database, sri: ConsignorId) -> None:
    with database.transaction() as session:
        paid(session, sri, NO_PRINTER)
    with pytest.raises(NothingToSettle), database.transaction() as session:
        paid(session, sri)

    with database.snapshot() as session:
        assert slips(session) == 0
