"""How a buyer pays: plain values, each of which knows its keys and what it comes to."""

from dataclasses import dataclass
from typing import Protocol

from desktop_app.demo.clerk import Clerk
from ui.selling.till import Stage
from values.tender_method import TenderMethod

KEYS = {
    TenderMethod.CASH: "T",
    TenderMethod.QRIS: "Q",
    TenderMethod.TRANSFER: "B",
    TenderMethod.CREDIT: "K",
}
Parts = dict[TenderMethod, int]
"""Rupiah by the way they are paid."""


class WayToPay(Protocol):
    """From the goods on the counter to the change on the screen."""

    def perform(self, clerk: Clerk) -> None:
        """Take the money, and have the sale saved."""

    def parts(self, total: int) -> Parts:
        """Say how much of `total` is paid in which way."""


class _InCash:
    """All of it in cash."""

    __slots__ = ()

    def parts(self, total: int) -> Parts:
        """Say that it is cash."""
        return {TenderMethod.CASH: total}


@dataclass(frozen=True, slots=True)
class Exact(_InCash):
    """Cash, exactly counted: one key."""

    def perform(self, clerk: Clerk) -> None:
        """Press it."""
        clerk.hand.press("F4")


@dataclass(frozen=True, slots=True)
class Cash(_InCash):
    """Cash, as it is handed over; `refused` is typed before, and is too little."""

    given: str
    refused: str = ""
    picture: str = ""

    def perform(self, clerk: Clerk) -> None:
        """Type what was handed over."""
        _begin(clerk)
        if self.refused:
            clerk.hand.enter(self.refused)
            clerk.take_picture(f"{self.picture}-ditolak")
            clerk.till.view.payment.amount.selectAll()
        clerk.hand.type(self.given)
        clerk.take_picture(self.picture)
        clerk.hand.press("Enter")


@dataclass(frozen=True, slots=True)
class QuickSum(_InCash):
    """Cash, one of the sums that are likely handed over, by its number on the screen."""

    number: int

    def perform(self, clerk: Clerk) -> None:
        """Press its key."""
        _begin(clerk)
        clerk.hand.press(f"Ctrl+{self.number}")


@dataclass(frozen=True, slots=True)
class Mouse(_InCash):
    """Cash without a key: every button with the mouse, the second of the likely sums."""

    def perform(self, clerk: Clerk) -> None:
        """Click, and wait where a double click would have paid."""
        view, guard = clerk.till.view, clerk.till.parts.guard
        clerk.hand.wait(lambda: not guard.is_pausing(), "the buttons to take a press")
        clerk.hand.click(view.sale.pay)
        clerk.hand.wait(lambda: clerk.till.till.stage is Stage.PAYING, "the ways to pay")
        clerk.hand.wait(lambda: not guard.is_pausing(), "the buttons to take a press")
        clerk.hand.click(view.payment.form.quick[1])
        clerk.hand.click(view.payment.save)


@dataclass(frozen=True, slots=True)
class Without:
    """Not in cash: QRIS or a transfer, with the number on the telephone or slip."""

    method: TenderMethod
    reference: str
    picture: str = ""

    def perform(self, clerk: Clerk) -> None:
        """Choose the way, and copy the number."""
        _begin(clerk)
        clerk.hand.press(KEYS[self.method])
        clerk.hand.type(self.reference)
        clerk.take_picture(self.picture)
        clerk.hand.press("Enter")

    def parts(self, total: int) -> Parts:
        """Say that it is all of it."""
        return {self.method: total}


@dataclass(frozen=True, slots=True)
class Split:
    """A part in cash, the rest by QRIS."""

    cash: int
    reference: str
    picture: str = ""

    def perform(self, clerk: Clerk) -> None:
        """Put the cash down first, then the rest."""
        _begin(clerk)
        clerk.hand.type(str(self.cash))
        clerk.hand.press("+")
        clerk.hand.type(self.reference)
        clerk.take_picture(self.picture)
        clerk.hand.press("Enter")

    def parts(self, total: int) -> Parts:
        """Say how it is divided."""
        return {TenderMethod.CASH: self.cash, TenderMethod.QRIS: total - self.cash}


@dataclass(frozen=True, slots=True)
class OnCredit:
    """Paid later, by a member; of a part of it the rest is paid in cash, as it is handed over."""

    amount: int = 0
    """In rupiah; 0 for all of it."""
    given: str = ""
    picture: str = ""

    def perform(self, clerk: Clerk) -> None:
        """Choose the way, look at what the member may owe, and save."""
        _begin(clerk)
        clerk.hand.press(KEYS[TenderMethod.CREDIT])
        clerk.hand.wait(lambda: clerk.till.credit.accounts, "what the member may owe")
        if self.amount:
            clerk.hand.type(str(self.amount))
        clerk.take_picture(self.picture)
        if self.amount:
            clerk.hand.press("+")
            clerk.hand.type(self.given)
        clerk.hand.press("Enter")

    def parts(self, total: int) -> Parts:
        """Say how it is divided."""
        if not self.amount:
            return {TenderMethod.CREDIT: total}
        return {TenderMethod.CREDIT: self.amount, TenderMethod.CASH: total - self.amount}


def _begin(clerk: Clerk) -> None:
    clerk.hand.press("F10")
    clerk.hand.wait(lambda: clerk.till.till.stage is Stage.PAYING, "the ways to pay")
