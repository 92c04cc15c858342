"""What a buyer's goods make the clerk do: plain values, each of which knows its keys.

What is typed is written as it is typed: `5`, `0,75`, `10%`. `picture` names the moment at which a
picture is taken, if one is.
"""

from dataclasses import dataclass
from typing import Protocol

from desktop_app.demo.clerk import Clerk
from ui.selling.ways_out import WayOut


class Act(Protocol):
    """One thing that is done while the goods are on the counter."""

    def perform(self, clerk: Clerk) -> None:
        """Do it."""


@dataclass(frozen=True, slots=True)
class Scan:
    """Goods under the scanner; `times` is typed before, as in `5*`."""

    code: str
    times: str = ""
    picture: str = ""

    def perform(self, clerk: Clerk) -> None:
        """Scan it."""
        if self.times:
            clerk.hand.type(f"{self.times}*")
        clerk.scan(self.code)
        clerk.take_picture(self.picture)


@dataclass(frozen=True, slots=True)
class Weighed:
    """Weighed goods under the scanner: the till asks for the weight."""

    code: str
    weight: str
    picture: str = ""

    def perform(self, clerk: Clerk) -> None:
        """Scan it, and type what the scale shows."""
        clerk.scan(self.code)
        clerk.wait_for_question()
        clerk.hand.type(self.weight)
        clerk.take_picture(self.picture)
        clerk.answer("")


@dataclass(frozen=True, slots=True)
class Found:
    """Goods found by a part of their name: the first of the list, or one `down` in it."""

    typed: str
    down: int = 0
    weight: str = ""
    picture: str = ""

    def perform(self, clerk: Clerk) -> None:
        """Type, choose, and give the weight if it is asked for."""
        found = clerk.till.view.found
        clerk.hand.press("F2")
        clerk.hand.type(self.typed)
        clerk.hand.wait(found.isVisible, f"goods called “{self.typed}”")
        clerk.wait_for_goods()
        clerk.hand.press(*["Down"] * self.down)
        clerk.take_picture(self.picture)
        clerk.hand.press("Enter")
        clerk.wait_for_goods()
        if self.weight:
            clerk.wait_for_question()
            clerk.answer(self.weight)


@dataclass(frozen=True, slots=True)
class Quantity:
    """The quantity of the line at hand."""

    typed: str

    def perform(self, clerk: Clerk) -> None:
        """Ask for the field, and fill it in."""
        clerk.hand.press("F5")
        clerk.wait_for_question()
        clerk.answer(self.typed)


@dataclass(frozen=True, slots=True)
class Off:
    """A discount, in rupiah or per cent, on the line or on the whole; a large one says why."""

    typed: str
    reason: str = ""
    on_all: bool = False
    picture: str = ""

    def perform(self, clerk: Clerk) -> None:
        """Give it."""
        clerk.hand.press("F6")
        clerk.wait_for_question()
        if self.on_all:
            clerk.hand.press("F6")
        clerk.hand.type(self.typed)
        clerk.take_picture(self.picture)
        clerk.answer("")
        if self.reason:
            clerk.answer(self.reason)


@dataclass(frozen=True, slots=True)
class Press:
    """A key of the key bar."""

    key: str

    def perform(self, clerk: Clerk) -> None:
        """Press it."""
        clerk.hand.press(self.key)


@dataclass(frozen=True, slots=True)
class Member:
    """The buyer is a member, found by a part of the name."""

    typed: str

    def perform(self, clerk: Clerk) -> None:
        """Search, and choose the first who is found."""
        finder, till = clerk.till.view.finder, clerk.till.till
        clerk.hand.press("F3")
        clerk.hand.type(self.typed)
        clerk.hand.wait(finder.found.isVisible, f"a member called “{self.typed}”")
        clerk.hand.press("Enter")
        clerk.hand.wait(lambda: till.cart.member_id is not None, f"{self.typed} as the buyer")


ONE_MORE, ONE_LESS = Press("+"), Press("-")
TAKE_OUT, UNDO = Press("Del"), Press("Ctrl+Z")


@dataclass(frozen=True, slots=True)
class Look:
    """The clerk looks at the cart, and so do we."""

    picture: str

    def perform(self, clerk: Clerk) -> None:
        """Take a picture."""
        clerk.take_picture(self.picture)


@dataclass(frozen=True, slots=True)
class TakeUp:
    """The newest cart that was put aside is taken up again."""

    picture: str = ""

    def perform(self, clerk: Clerk) -> None:
        """Open the list of them, and take the first."""
        held = clerk.till.view.held
        clerk.hand.press("F8")
        clerk.hand.wait(held.isVisible, "the carts put aside")
        clerk.take_picture(self.picture)
        clerk.hand.press("Enter")
        clerk.hand.wait(lambda: clerk.till.till.cart.lines, "the cart from before")


@dataclass(frozen=True, slots=True)
class GoOn:
    """The cart that was at hand when the program ended is gone on with."""

    picture: str = ""

    def perform(self, clerk: Clerk) -> None:
        """Wait for the question, and say yes."""
        holds = clerk.till.desks.holds
        clerk.hand.wait(lambda: holds.is_asking_to_continue, "the question to go on")
        clerk.take_picture(self.picture)
        clerk.hand.press("Enter")


@dataclass(frozen=True, slots=True)
class PriceCheck:
    """The price of something that does not go into the cart."""

    code: str
    picture: str = ""

    def perform(self, clerk: Clerk) -> None:
        """Ask for it."""
        clerk.hand.press("Ctrl+F")
        clerk.scan(self.code)
        clerk.take_picture(self.picture)


@dataclass(frozen=True, slots=True)
class SellAnyway:
    """The book has too few of the last goods; they are there, so they are sold."""

    picture: str = ""

    def perform(self, clerk: Clerk) -> None:
        """Read the warning, and press its first button."""
        strip = clerk.till.view.strip
        clerk.take_picture(self.picture)
        clerk.hand.click(strip.ways()[WayOut.SELL_ANYWAY])


@dataclass(frozen=True, slots=True)
class Help:
    """The list of keys is read and closed again."""

    picture: str = ""

    def perform(self, clerk: Clerk) -> None:
        """Open it and close it."""
        clerk.hand.press("F1")
        clerk.take_picture(self.picture)
        clerk.hand.press("Esc")
