"""Who owes which months, how long already, and whom the rule proposes to set inactive."""

from datetime import date

import pytest

from coop.members.activate_member import activate_member
from coop.members.change_status import change_status
from coop.savings.arrears import AgeBand, Arrears, ageing, arrears, by_hamlet
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.coop.savings.builders import (
    a_candidate,
    a_saver,
    deposited,
    opened,
    some_rules,
    status_of,
)
from values.identity import MemberId
from values.membership import MemberStatus
from values.month import runs_of


def owing(session: Session, hamlet: str | None = None) -> Arrears:
    return arrears(session, TODAY, hamlet)


def test_six_months_unpaid_in_a_row_propose_nonaktif(session: Session) -> None:
    some_rules(session)
    five, six = (
        a_saver(session, name, joined_on=joined)
        for name, joined in (("Siti", date(2026, 6, 1)), ("Budi", date(2026, 5, 1)))
    )

    members = {member.member_id: member for member in owing(session).members}

    assert (members[five].in_a_row, members[five].is_inactive_proposed) == (5, False)
    assert (members[six].in_a_row, members[six].is_inactive_proposed) == (6, True)
    assert [member.member_id for member in owing(session).proposed_inactive()] == [six]


def test_nobody_is_set_inactive_by_the_rule_itself(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, joined_on=date(2025, 1, 1))

    owing(session)

    assert status_of(session, member_id) is MemberStatus.ACTIVE


def test_a_paid_month_between_breaks_the_row(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, joined_on=date(2026, 1, 1))
    deposited(session, member_id, months=(202608,))

    (member,) = owing(session).members

    assert member.in_a_row == 2
    assert not member.is_inactive_proposed
    assert runs_of(member.months) == [(202601, 202607), (202609, 202610)]
    assert member.amount == 90_000


def test_last_month_paid_is_no_row_at_all(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, joined_on=date(2026, 1, 1))
    deposited(session, member_id, months=(202610,))

    (member,) = owing(session).members

    assert member.in_a_row == 0


def test_the_number_of_months_is_the_cooperatives_own(session: Session) -> None:
    some_rules(session, inactive_after=3)
    a_saver(session, joined_on=date(2026, 8, 1))

    found = owing(session)

    assert found.inactive_after == 3
    assert len(found.proposed_inactive()) == 1


def test_the_present_month_is_not_late_yet(session: Session) -> None:
    some_rules(session)
    a_saver(session, joined_on=date(2026, 11, 1))

    assert owing(session).members == ()


def test_who_has_not_joined_or_has_left_owes_nothing(session: Session) -> None:
    some_rules(session)
    a_candidate(session)
    left = a_saver(session, "Budi", joined_on=date(2026, 1, 1))
    change_status(
        session,
        a_stamp(),
        member_id=left,
        status=MemberStatus.LEFT,
        effective_on=TODAY,
        reason="Pindah",
    )

    assert owing(session).members == ()


def test_who_is_inactive_still_owes_and_is_not_proposed_again(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, joined_on=date(2026, 1, 1))
    change_status(
        session,
        a_stamp(),
        member_id=member_id,
        status=MemberStatus.INACTIVE,
        effective_on=TODAY,
        reason="Sepuluh bulan",
    )

    (member,) = owing(session).members

    assert (member.status, member.is_inactive_proposed) == (MemberStatus.INACTIVE, False)


def test_months_before_the_books_are_not_asked_for(session: Session) -> None:
    some_rules(session)
    member_id = a_candidate(session, joined_on=date(2024, 1, 1))
    opened(session, member_id, principal=100_000, mandatory=300_000, settled_through=202608)

    (member,) = owing(session).members

    assert member.months == (202609, 202610)


def test_who_came_back_owes_from_then_on(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    for status, day in (
        (MemberStatus.LEFT, date(2026, 12, 5)),
        (MemberStatus.CANDIDATE, date(2027, 2, 1)),
    ):
        change_status(
            session,
            a_stamp(business_date=day),
            member_id=member_id,
            status=status,
            effective_on=day,
            reason="Pindah, dan kembali",
        )
    back = date(2027, 2, 10)
    activate_member(session, a_stamp(business_date=back), member_id=member_id, effective_on=back)

    (member,) = arrears(session, date(2027, 5, 1)).members

    assert member.months == (202702, 202703, 202704)


@pytest.mark.parametrize(
    ("joined", "band"),
    [
        (date(2026, 10, 1), AgeBand.UP_TO_3),
        (date(2026, 8, 31), AgeBand.UP_TO_3),
        (date(2026, 7, 1), AgeBand.UP_TO_6),
        (date(2026, 5, 1), AgeBand.UP_TO_6),
        (date(2026, 4, 1), AgeBand.UP_TO_12),
        (date(2025, 11, 1), AgeBand.UP_TO_12),
        (date(2025, 10, 1), AgeBand.OLDER),
    ],
)
def test_the_age_is_that_of_the_oldest_month(session: Session, joined: date, band: AgeBand) -> None:
    some_rules(session)
    a_saver(session, joined_on=joined)

    found = owing(session)

    assert [member.band for member in found.members] == [band]
    assert [of for of, total in ageing(found.members).items() if total.members] == [band]
    assert sum(total.amount for total in ageing(found.members).values()) == found.amount


def test_each_hamlet_has_its_list(session: Session) -> None:
    some_rules(session)
    jadan: list[MemberId] = []
    for name, hamlet in (("Siti", "Jadan"), ("Budi", "Ngebel"), ("Tini", "Jadan")):
        member_id = a_saver(session, name, joined_on=date(2026, 9, 1), hamlet=hamlet)
        jadan += [member_id] if hamlet == "Jadan" else []

    assert [member.member_id for member in owing(session, "Jadan").members] == jadan
    assert by_hamlet(owing(session)) == {"Jadan": (2, 40_000), "Ngebel": (1, 20_000)}
