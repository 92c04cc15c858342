"""Note that the register of members left the program, on paper or in a file."""

from coop.fact_log import record, use_case
from coop.members.disclosure import disclosure
from db.session import Session
from values.membership import DisclosedData
from values.stamp import Stamp


@use_case
def note_register_taken_out(session: Session, stamp: Stamp, *, reason: str) -> None:
    """Note that the register was printed or written to a file, and why.

    Raises:
        MemberTextMissing, MemberTextTooLong: of the reason.
    """
    record(session, stamp, disclosure(DisclosedData.REGISTER, reason))
