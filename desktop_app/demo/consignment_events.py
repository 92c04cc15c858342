"""A villager leaves snacks with the shop in the morning, and is paid what was sold of them."""

from dataclasses import dataclass

from desktop_app.demo.clerk import Clerk
from desktop_app.demo.events import Scene
from ui.consignment.consignment_desk import ConsignmentDesk
from ui.consignment.owners_view import OwnersView
from ui.formatting import number_text, rupiah_text
from values.money import Rupiah


@dataclass(frozen=True, slots=True)
class TakeOnConsignment:
    """Somebody who need not be a member brings goods; it is agreed what they get for each."""

    at: str
    owner: str
    phone: str
    goods: str
    """A part of their name, by which they are found."""
    each: int
    """Rupiah."""
    count: int
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Write the owner down, agree, and take the goods in with a slip."""
        clerk, view = scene.clerk, _owners(scene.clerk)
        hand = clerk.hand
        hand.press("F5")
        hand.wait(view.owner_form.name.field.hasFocus, "the form of a new owner")
        hand.enter(self.owner)
        hand.type(self.phone)
        hand.press("F10")
        hand.wait(lambda: view.account is not None, "the owner on the list")
        _agree(clerk, view, self)
        hand.press("F2")
        hand.wait(view.goods_form.isVisible, "the form of goods that come")
        hand.type(number_text(self.count))
        clerk.take_picture(self.picture)
        hand.press("F10")
        hand.wait(lambda: not view.goods_form.isVisible(), "the goods taken in")
        scene.tally.papers += 1
        hand.press("Esc")


@dataclass(frozen=True, slots=True)
class SettleConsignment:
    """The owner is paid in cash for what was sold, and signs the slip."""

    at: str
    total: int
    """Rupiah."""
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Pay the first owner of the list."""
        clerk, view = scene.clerk, _owners(scene.clerk)
        hand, form = clerk.hand, view.settle_form
        hand.wait(lambda: view.account is not None, "the owner on the list")
        hand.press("Enter")
        hand.wait(form.isVisible, "the settlement")
        hand.wait(lambda: form.rows.rows, "what was sold")
        shown = form.total.text()
        is_told = rupiah_text(Rupiah(self.total)) in shown
        scene.tally.look("paid to the owner", self.total, self.total if is_told else shown)
        clerk.take_picture(self.picture)
        hand.press("F10")
        hand.wait(lambda: not form.isVisible(), "the owner paid")
        scene.tally.papers += 1
        hand.press("Esc")


def _owners(clerk: Clerk) -> OwnersView:
    desk = clerk.open_duty("consignment")
    assert isinstance(desk, ConsignmentDesk)
    clerk.hand.wait(desk.owners.isVisible, "the owners")
    return desk.owners


def _agree(clerk: Clerk, view: OwnersView, taken: TakeOnConsignment) -> None:
    """Agree on so many rupiah for each that is sold."""
    hand, form = clerk.hand, view.terms_form
    hand.press("F6")
    hand.wait(form.finder.hasFocus, "the form of what is agreed")
    hand.type(taken.goods)
    hand.wait(form.finder.found.isVisible, f"goods called {taken.goods}")
    hand.press("Enter")
    hand.wait(lambda: form.chosen.text().startswith(taken.goods), taken.goods)
    hand.press("Right", "Tab")
    hand.type(number_text(taken.each))
    hand.press("F10")
    hand.wait(lambda: view.goods_rows.rows, "the goods of the owner")
