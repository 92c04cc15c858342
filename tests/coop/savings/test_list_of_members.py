"""A list of payments is made of members: of a hamlet, of an employer, or of everybody."""

from datetime import date

from coop.members.member_list import MemberFilter
from coop.savings.list_of_members import EachPays, rows_of_members
from coop.savings.list_rows import PaymentRow
from coop.savings.mandatory_months import months_of
from coop.savings.preview_savings_list import known_savers, preview_savings_list
from coop.savings.set_member_amount import set_member_amount
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.coop.savings.builders import (
    MANDATORY,
    PRINCIPAL,
    VOLUNTARY,
    a_candidate,
    a_saver,
    deposited,
    opened,
    some_rules,
)
from tests.coop.savings.listed import posted
from values.money import Rupiah
from values.month import Month

EVERYBODY = MemberFilter()
NOVEMBER = Month(202611)


def rows(
    session: Session, each: EachPays, which: MemberFilter = EVERYBODY
) -> list[tuple[str, dict[str, int]]]:
    made = rows_of_members(session, which, each, known_savers(session, TODAY))
    return [(row.member_number, {str(of): a for of, a in row.amounts.items()}) for row in made]


def test_everybody_of_a_hamlet_pays_the_same(session: Session) -> None:
    some_rules(session)
    a_saver(session)
    a_saver(session, "Budi Santoso", hamlet="Sorogenen")
    each = EachPays(principal=Rupiah(1_000), voluntary=Rupiah(5_000), months=2)

    assert rows(session, each, MemberFilter(hamlet="Sorogenen")) == [
        ("A-0002", {PRINCIPAL: 1_000, MANDATORY: 20_000, VOLUNTARY: 5_000})
    ]


def test_months_cost_each_member_what_was_agreed_with_them(session: Session) -> None:
    some_rules(session)
    a_saver(session)
    budi = a_saver(session, "Budi Santoso")
    set_member_amount(
        session,
        a_stamp(),
        member_id=budi,
        from_month=Month(202001),
        amount=Rupiah(25_000),
        reason="Rapat pengurus",
    )

    assert rows(session, EachPays(months=1)) == [
        ("A-0001", {MANDATORY: 10_000}),
        ("A-0002", {MANDATORY: 25_000}),
    ]


def test_all_that_is_owed_is_paid_this_month_too_and_who_owes_nothing_is_left_out(
    session: Session,
) -> None:
    some_rules(session)
    siti = a_saver(session, joined_on=date(2026, 9, 1))
    budi = a_saver(session, "Budi Santoso", joined_on=date(2026, 9, 1))
    deposited(session, budi, months=(202609, 202610, 202611))
    a_candidate(session, "Calon", joined_on=None)
    known = known_savers(session, TODAY)

    made = rows_of_members(session, EVERYBODY, EachPays(pays_all_owed=True), known)
    posted(session, preview_savings_list(made, known).payments)

    assert made == [PaymentRow(1, "A-0001", "Siti Aminah", {MANDATORY: Rupiah(30_000)})]
    assert max(months_of(session, siti).paid) == NOVEMBER


def test_who_had_paid_the_year_in_the_books_of_paper_owes_nothing_yet(session: Session) -> None:
    some_rules(session)
    siti = a_candidate(session)
    opened(session, siti, principal=100_000, mandatory=170_000, settled_through=202612)

    assert rows(session, EachPays(pays_all_owed=True)) == []
    assert rows(session, EachPays(months=1)) == [("A-0001", {MANDATORY: 10_000})]
