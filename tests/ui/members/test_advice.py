"""What can be done next about a member: the most pressing first, each with its key."""

from datetime import date, timedelta

from coop.fact_log import replay
from coop.facts.members import Heir
from coop.members.rights import rights_of
from db.database import Database
from db.session import Session
from tests.builders import TILL_2, TODAY
from tests.coop.builders import log_of
from tests.coop.members.builders import A_NIK, a_member_draft, registered
from tests.coop.savings.builders import a_term_deposit, some_rules, term_rates
from tests.ui.members.builders import Desk, a_saver_of
from ui.members.advice import Advice, advice_about
from ui.members.member_reading import member_card
from ui.members.member_words import rights_words
from values.identity import MemberId
from values.membership import MemberKind, MemberStatus


def advice_of(session: Session, member_id: MemberId, day: date = TODAY) -> list[Advice]:
    card = member_card(session, member_id, day)
    assert card is not None
    return advice_about(card)


def said(desk: Desk) -> str:
    panel = desk.page.browser.desk.panel
    return f"{panel.note.text()} {panel.further.text()}"


def test_months_in_a_row_come_first_with_the_proposal_then_what_the_register_lacks(
    desk: Desk,
) -> None:
    desk.choose("darmo")

    panel = desk.page.browser.desk.panel
    assert panel.note.text().startswith("16 months in a row unpaid, 160.000 in all.")
    assert "inactive: Shift+F6" in panel.note.text()
    assert panel.further.text() == "Not in the register yet: NIK, heirs. Ctrl+U writes it down."


def test_a_candidate_is_told_what_is_left_of_the_principal_and_which_key_takes_it(
    desk: Desk,
) -> None:
    desk.choose("wagiman")

    assert "Principal savings: 60.000 still to pay. F5 takes it" in said(desk)


def test_a_member_whose_principal_was_raised_is_told_what_is_left(session: Session) -> None:
    some_rules(session)
    member_id = a_saver_of(session, "Siti Aminah", nik=A_NIK, joined_on=TODAY)
    some_rules(session, TODAY, principal_amount=150_000)

    first = advice_of(session, member_id)[0]

    assert first.as_line() == "Principal savings: 50.000 still to pay. F5 takes it."


def test_who_shares_a_number_or_a_nik_with_another_is_told_first(
    session: Session, fresh: Database
) -> None:
    siti = registered(session, a_member_draft("Siti Aminah", nik=A_NIK))
    with fresh.transaction() as other:
        registered(other, a_member_draft("Aminah Siti", nik=A_NIK), stream_id=TILL_2)
        log = log_of(other, TILL_2)
    replay(session, log)

    lines = [advice.as_line() for advice in advice_of(session, siti)]

    assert lines[0].startswith("Aminah Siti has the number A-0001, too. Ctrl+U gives one")
    assert lines[1].startswith("Aminah Siti (A-0001) has the same NIK. Compare")


def test_what_a_membership_allows_stands_on_the_panel(desk: Desk) -> None:
    identity = desk.page.browser.desk.panel.identity
    for name, allows in (("siti", "votes, shares"), ("tukiman", "no vote now")):
        desk.choose(name)

        assert allows in identity.text_of("tag")
    assert "no share" in rights_words(rights_of(MemberKind.ASSOCIATE, MemberStatus.ACTIVE))


def test_somebody_who_left_with_savings_is_to_be_settled(desk: Desk) -> None:
    desk.choose("tukiman")

    assert "Savings of 100.000 are still here. Settle them: Alt+5" in said(desk)


def test_a_term_deposit_is_told_of_from_its_due_day_on(session: Session) -> None:
    some_rules(session)
    term_rates(session, m3=600)
    member_id = a_saver_of(session, "Siti Aminah", joined_on=TODAY)
    a_term_deposit(session, member_id)
    due_day = date(2027, 2, 24)

    before, on_it = (
        any("Term deposit" in each.title for each in advice_of(session, member_id, day))
        for day in (due_day - timedelta(1), due_day)
    )

    assert (before, on_it) == (False, True)


def test_where_all_is_well_nothing_is_said(session: Session) -> None:
    some_rules(session)
    heirs = (Heir(name="Budi", relation="anak"),)
    member_id = a_saver_of(session, "Siti Aminah", nik=A_NIK, joined_on=TODAY, heirs=heirs)

    assert advice_of(session, member_id) == []
