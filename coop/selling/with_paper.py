"""An act and its paper in one transaction: after a power cut there are both, or neither."""

from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from coop.credit.paper import credit_receipt
from coop.credit.receipt import CreditReceipt
from coop.savings.paper import savings_receipts
from coop.savings.receipt import SavingsReceipt
from coop.selling.print_kwitansi import MoneyReceipt, print_kwitansi
from coop.shop_settings import ShopSettings
from db.session import Session
from values.identity import FactId
from values.stamp import Stamp

P = ParamSpec("P")


class WithReceipt(Protocol):
    """The answer of an act that has one receipt."""

    @property
    def receipt(self) -> SavingsReceipt | CreditReceipt:
        """The paper, as a value."""


class WithFacts(Protocol):
    """The answer of an act that took several facts, each with its receipts."""

    @property
    def fact_ids(self) -> Sequence[FactId]:
        """In their order."""


R = TypeVar("R", bound=WithReceipt)
F = TypeVar("F", bound=WithFacts)


def with_receipt(
    act: Callable[Concatenate[Session, Stamp, P], R | None], settings: ShopSettings
) -> Callable[Concatenate[Session, Stamp, P], R | None]:
    """Let an act print its receipt, or keep it where there is no printer; cash opens the drawer."""

    @wraps(act)
    def act_and_paper(
        session: Session, stamp: Stamp, /, *args: P.args, **kwargs: P.kwargs
    ) -> R | None:
        done = act(session, stamp, *args, **kwargs)
        if done is not None:
            print_new(session, done.receipt, stamp.fact_id, settings)
        return done

    return act_and_paper


def with_receipts(
    act: Callable[Concatenate[Session, Stamp, P], F | None],
    settings: ShopSettings,
    *,
    prints: bool = True,
) -> Callable[Concatenate[Session, Stamp, P], F | None]:
    """Let an act print the receipts of all its facts, one for each member.

    With `prints` False they are only kept: whoever asks for one later gets the original.
    """

    @wraps(act)
    def act_and_papers(
        session: Session, stamp: Stamp, /, *args: P.args, **kwargs: P.kwargs
    ) -> F | None:
        done = act(session, stamp, *args, **kwargs)
        is_printed = prints and settings.prints_receipts
        for fact_id in done.fact_ids if done is not None else ():
            for receipt in _receipts(session, fact_id, settings):
                print_kwitansi(session, receipt, fact_id, prints=is_printed)
        return done

    return act_and_papers


def print_new(
    session: Session, receipt: MoneyReceipt, fact_id: FactId, settings: ShopSettings
) -> None:
    """Print the receipt of what this transaction records."""
    print_kwitansi(
        session,
        receipt,
        fact_id,
        prints=settings.prints_receipts,
        opens_drawer=settings.open_drawer and receipt.has_cash,
    )


def _receipts(session: Session, fact_id: FactId, settings: ShopSettings) -> Iterator[MoneyReceipt]:
    """Return the papers of a fact: of shop credit one, of savings one for each member."""
    of_credit = credit_receipt(session, fact_id, settings, settings.cashier_name)
    if of_credit is not None:
        yield of_credit
    else:
        yield from savings_receipts(session, fact_id, settings, settings.cashier_name)
