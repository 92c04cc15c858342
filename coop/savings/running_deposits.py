"""Term deposits that are not paid out yet, those due first, and found by whose they are."""

from collections.abc import Sequence

from coop.members.search_members import search_members
from coop.savings.term_deposits import Deposit, all_term_deposits
from coop.word_search.folding import folded
from db.session import Session

NUMBER_PART_MIN = 4
"""Letters of a certificate's number that say anything."""


def running_deposits(session: Session, typed: str = "") -> list[Deposit]:
    """List the deposits on which something stands, the longest due first.

    With something typed, those of members that a search finds or whose names begin so, and those
    whose certificate (bilyet) has a number that ends so.
    """
    running = [deposit for deposit in all_term_deposits(session) if deposit.balance]
    running.sort(key=lambda deposit: (deposit.due_on, deposit.number))
    words = folded(typed).split()
    if not words:
        return running
    found = {member.member_id for member in search_members(session, typed)}
    return [of for of in running if of.member_id in found or _is_meant(of, typed, words)]


def _is_meant(deposit: Deposit, typed: str, words: Sequence[str]) -> bool:
    part = typed.strip().casefold()
    if len(part) >= NUMBER_PART_MIN and deposit.number.casefold().endswith(part):
        return True
    names = folded(f"{deposit.member_name} {deposit.member_number}").split()
    return all(any(name.startswith(word) for name in names) for word in words)
