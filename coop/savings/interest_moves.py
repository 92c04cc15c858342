"""What interest moves on a member's accounts: what is credited, and the tax withheld of it."""

from collections.abc import Iterator

from coop.facts.savings import InterestLine
from coop.savings.entry_rows import Move
from values.identity import MemberId
from values.money import Rupiah
from values.month import Month
from values.savings import MovementKind, SavingsKind


def interest_moves(
    member_id: MemberId, line: InterestLine, month: Month, row: int = 0
) -> Iterator[Move]:
    """Return what is credited, and what of it is withheld."""
    for amount, movement in (
        (line.gross, MovementKind.INTEREST),
        (Rupiah(-line.tax), MovementKind.TAX),
    ):
        if amount:
            stays = line.credited_to is SavingsKind.TERM
            yield Move(
                member_id,
                line.credited_to,
                amount,
                movement,
                row,
                (month,),
                line.deposit_id if stays else None,
            )
