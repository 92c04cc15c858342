"""A statement says what the member bought, and what is still owed for it."""

from datetime import date

import pytest

from db.session import Session
from documents.member_statement import MemberStatement, StatementSum, check_code, member_statement
from documents.member_statement_text import statement_text
from tests.builders import SHOP
from tests.coop.credit.builders import bought_on_credit, credit_rules_set, repaid, some_rice
from tests.coop.credit.test_goods_back import returned
from tests.coop.savings.builders import a_saver, some_rules
from tests.documents.statement_builders import MADE, THIS_YEAR
from values.credit import CreditSource
from values.identity import ItemId, MemberId
from values.period import Period

OCTOBER = date(2026, 10, 1)


@pytest.fixture
def rice(session: Session) -> ItemId:
    some_rules(session)
    credit_rules_set(session, 500_000)
    return some_rice(session)


@pytest.fixture
def siti(session: Session, rice: ItemId) -> MemberId:  # noqa: ARG001  The rules come with it.
    return a_saver(session, voluntary=60_000)


def the_statement(
    session: Session, member_id: MemberId, period: Period = THIS_YEAR
) -> MemberStatement:
    return member_statement(session, member_id, period, SHOP, MADE)


def test_what_was_bought_and_what_is_owed_stand_on_the_statement(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    bought_on_credit(session, rice, siti, 4, day=OCTOBER)
    sale_id = bought_on_credit(session, rice, siti, 5, credit=20_000)
    returned(session, sale_id, 1)
    repaid(session, siti, 45_000, source=CreditSource.VOLUNTARY)

    statement = the_statement(session, siti)

    credit = statement.sections[-1]
    assert [(entry.text, entry.number, entry.amount) for entry in credit.entries] == [
        ("Belanja · jatuh tempo 31-10-2026", "01-20261001-0001", 40_000),
        ("Belanja · jatuh tempo 24-12-2026", "01-20261124-0001", 20_000),
        ("Barang kembali", "R01-20261124-0001", -10_000),
        ("Pembayaran dari simpanan sukarela", "K01-20261124-0001", -45_000),
    ]
    assert (credit.opening, credit.closing) == (0, 5_000)
    assert [(of.label, of.amount) for of in statement.sums] == [
        ("Belanja di toko pada masa ini", 80_000),
        ("Kasbon yang belum dibayar", 5_000),
    ]


def test_what_is_owed_is_not_taken_for_savings(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    before = the_statement(session, siti)
    bought_on_credit(session, rice, siti, 4)

    assert the_statement(session, siti).savings_total == before.savings_total == 160_000
    assert check_code(the_statement(session, siti)) != check_code(before)


def test_a_period_begins_with_what_was_owed_before(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    bought_on_credit(session, rice, siti, 4, day=OCTOBER)

    later = the_statement(session, siti, Period(date(2026, 11, 1), date(2026, 12, 1)))

    credit = later.sections[-1]
    assert (credit.opening, credit.entries, credit.closing) == (40_000, (), 40_000)
    assert later.sums[0].amount == 0
    assert "tidak ada belanja kasbon atau pembayaran" in statement_text(later)


def test_who_never_bought_on_credit_has_no_such_section(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    bought_on_credit(session, rice, siti, 2, credit=0)

    statement = the_statement(session, siti)

    assert [section.title for section in statement.sections][-1] == "Simpanan sukarela"
    assert statement.sums == (
        StatementSum(
            "Belanja di toko pada masa ini",
            statement.sums[0].amount,
            "sesudah dikurangi barang kembali; ikut dihitung untuk pembagian SHU",
        ),
    )
    assert statement.sums[0].amount == 20_000
