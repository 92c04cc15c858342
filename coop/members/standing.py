"""How a membership stands now (keadaan keanggotaan), read before anything is done with it."""

from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from coop.errors import Refusal
from db.session import Session
from db.tables import MemberStanding
from values.identity import MemberId
from values.membership import MemberStatus


class Standing(NamedTuple):
    """How a membership stands now."""

    revision: int
    status: MemberStatus
    effective_on: date


class MemberUnknown(Refusal):
    """There is no such member in these books, or not yet."""


class StatusDateNotPossible(Refusal):
    """The step would come before the one before it, or on a day to come."""

    asked: date
    since: date
    today: date


def standing_of(session: Session, member_id: MemberId) -> Standing:
    """Read how a membership stands.

    Raises:
        MemberUnknown: nobody has that id.
    """
    of = MemberStanding
    row = session.execute(
        select(of.revision, of.status, of.effective_on).where(of.member_id == member_id)
    ).one_or_none()
    if row is None:
        raise MemberUnknown
    return Standing(*row)


def check_step_date(standing: Standing, asked: date, today: date) -> None:
    """Refuse a step that would come before the present one, or on a day to come.

    Raises:
        StatusDateNotPossible: it does.
    """
    if not standing.effective_on <= asked <= today:
        raise StatusDateNotPossible(asked, standing.effective_on, today)
