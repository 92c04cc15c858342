"""A sale's receipt once more, also where its snapshot is lost."""

from sqlalchemy import delete

from coop.fact_log import head_of
from coop.selling.print_queue import open_jobs
from coop.selling.receipt_copy import UNKNOWN_CASHIER, print_copy, receipt_again
from db.session import Session
from db.tables import PrintJob
from tests.builders import SHOP, TILL_1, a_cart, a_line, a_sale, an_item
from tests.documents.builders import receipt_in
from values.identity import FactId, new_uuid


def sold(session: Session) -> FactId:
    sale_id, _ = a_sale(session, a_cart(a_line(session, an_item(session, price=8_000))))
    return sale_id


def test_a_receipt_is_returned_as_it_was(session: Session) -> None:
    receipt = receipt_again(session, sold(session), SHOP)

    assert receipt is not None
    assert receipt.cashier == SHOP.cashier_name
    assert receipt.total == 8_000


def test_where_the_snapshot_is_lost_the_rows_tell_the_same(session: Session) -> None:
    sale_id = sold(session)
    kept = receipt_again(session, sale_id, SHOP)
    session.execute(delete(PrintJob))

    made = receipt_again(session, sale_id, SHOP)

    assert made is not None
    assert kept is not None
    assert made.cashier == UNKNOWN_CASHIER
    assert (made.number, made.lines, made.total) == (kept.number, kept.lines, kept.total)
    assert made.link_start == head_of(session, TILL_1).link[:4].hex()


def test_of_what_is_not_in_the_books_there_is_no_copy(session: Session) -> None:
    assert receipt_again(session, FactId(new_uuid()), SHOP) is None
    assert not print_copy(session, FactId(new_uuid()), SHOP)
    assert open_jobs(session) == []


def test_a_copy_of_a_lost_snapshot_is_marked_as_one(session: Session) -> None:
    sale_id = sold(session)
    session.execute(delete(PrintJob))

    assert print_copy(session, sale_id, SHOP)

    assert [receipt_in(job).copy_number for job in open_jobs(session)] == [1]
