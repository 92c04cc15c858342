"""A receipt as it stands in the books, and on the card of the item."""

from coop.buying.receipt_book import receipt_book
from coop.stock.stock_card import MovementKind, stock_card
from db.session import Session
from tests.builders import TODAY, a_stamp, an_item
from tests.coop.buying.builders import (
    DUS,
    a_bought_line,
    a_nota,
    a_supplier,
    received,
)
from values.money import Rupiah
from values.quantity import ONE
from values.tender_method import TenderMethod


def test_the_book_of_a_receipt_shows_what_the_nota_said(session: Session) -> None:
    item_id = an_item(session, "Mi goreng", packs=(DUS,), prices=(120_000,))
    line = a_bought_line(session, item_id, 2, pack=2, price=98_100, bonus=1)
    nota = a_nota(
        a_supplier(session, "CV Sinar"),
        line,
        nota="NT-07/A",
        freight=Rupiah(5_000),
        way=TenderMethod.TRANSFER,
    )
    received(session, nota)

    book = receipt_book(session, nota.draft_id)

    assert book is not None
    assert (book.head.supplier_name, book.head.nota, book.head.total) == (
        "CV Sinar",
        "NT-07/A",
        201_200,
    )
    (shown,) = book.lines
    assert (shown.name, shown.unit, shown.quantity, shown.bonus) == ("Mi goreng", "dus", 2_000, ONE)
    assert (shown.base, book.cost, book.freight) == (120_000, 201_200, 5_000)
    assert (book.head.way, book.head.paid) == (TenderMethod.TRANSFER, 201_200)


def test_there_is_no_book_of_what_never_came(session: Session) -> None:
    assert receipt_book(session, a_stamp().fact_id) is None


def test_the_stock_card_names_the_receipt(session: Session) -> None:
    item_id = an_item(session, stock=0)
    received(session, a_nota(a_supplier(session), a_bought_line(session, item_id, 4)))

    (line,) = stock_card(session, item_id).lines

    assert (line.kind, line.register, line.number) == (MovementKind.RECEIVED, "01", 1)
    assert (line.quantity, line.numbered_on) == (4_000, TODAY)
