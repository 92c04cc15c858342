"""What happens in the course of a day: plain values, each of which knows what the clerk does."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desktop_app.demo.acts import Act, Member
from desktop_app.demo.cable import Cable
from desktop_app.demo.clerk import Clerk
from desktop_app.demo.office import (
    await_reversal,
    enrol,
    find_sale,
    notice_no_line,
    see_paper,
    send_everything,
    show_receipts,
)
from desktop_app.demo.stockroom import import_goods, show_stock_card
from desktop_app.demo.tally import Tally, ToldSale
from desktop_app.demo.ways_to_pay import Parts, WayToPay


@dataclass(frozen=True, slots=True)
class Scene:
    """Where the day happens."""

    clerk: Clerk
    cable: Cable
    tally: Tally
    voucher: str
    """What the hub's administrator gave the cooperative, to enrol one till."""


class Event(Protocol):
    """Something that happens at a time of the day, written `07.05`."""

    @property
    def at(self) -> str:
        """When."""

    def happen(self, scene: Scene) -> None:
        """Let it happen."""


@dataclass(frozen=True, slots=True)
class TakeGoodsIn:
    """A list of goods is taken in, with opening stock."""

    at: str
    file: Path

    def happen(self, scene: Scene) -> None:
        """Go through the wizard."""
        import_goods(scene.clerk, self.file)


@dataclass(frozen=True, slots=True)
class Enrol:
    """The till enrols at the hub by its voucher."""

    at: str

    def happen(self, scene: Scene) -> None:
        """Type the voucher, and send what there is."""
        enrol(scene.clerk, scene.voucher)
        send_everything(scene.clerk)
        scene.clerk.take_picture("kirim-terdaftar")


@dataclass(frozen=True, slots=True)
class Sale:
    """Somebody buys: what, how it is paid, and what that must come to."""

    at: str
    buyer: str
    basket: tuple[Act, ...]
    pays: WayToPay
    total: int
    change: int = 0
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Sell, and compare the screen with the story."""
        clerk, tally = scene.clerk, scene.tally
        clerk.open_page("till")
        for act in self.basket:
            act.perform(clerk)
        self.pays.perform(clerk)
        paid = clerk.wait_until_paid()
        clerk.take_picture(self.picture)
        tally.look(f"{self.buyer}, total", self.total, paid.total)
        tally.look(f"{self.buyer}, change", self.change, paid.change)
        parts = self.pays.parts(self.total)
        is_member = any(isinstance(act, Member) for act in self.basket)
        tally.sales.append(ToldSale(self.buyer, paid.number, self.total, parts, is_member))
        tally.papers += 1


@dataclass(frozen=True, slots=True)
class SeePaper:
    """The receipt of the last sale is looked at."""

    at: str
    picture: str

    def happen(self, scene: Scene) -> None:
        """Open its picture on the page of receipts, and close it again."""
        see_paper(scene.clerk, scene.tally.sales[-1].number, self.picture)


@dataclass(frozen=True, slots=True)
class PutAside:
    """Somebody goes to fetch something; the cart is put aside under a name."""

    at: str
    name: str
    basket: tuple[Act, ...]

    def happen(self, scene: Scene) -> None:
        """Begin the cart, and put it aside."""
        clerk = scene.clerk
        clerk.open_page("till")
        for act in self.basket:
            act.perform(clerk)
        clerk.hand.press("F8")
        clerk.wait_for_question()
        clerk.answer(self.name)
        clerk.hand.wait(lambda: clerk.till.desks.holds.held, "the cart among those put aside")


@dataclass(frozen=True, slots=True)
class PowerCut:
    """The program ends with a cart at hand, and is started again on the same folder."""

    at: str
    basket: tuple[Act, ...]

    def happen(self, scene: Scene) -> None:
        """Begin a cart, end the program, and start it again."""
        clerk = scene.clerk
        clerk.open_page("till")
        for act in self.basket:
            act.perform(clerk)
        clerk.wait_for_cart_on_disk()
        clerk.running.close()
        clerk.running.start()


@dataclass(frozen=True, slots=True)
class CopyAgain:
    """The last receipt is printed once more."""

    at: str

    def happen(self, scene: Scene) -> None:
        """Press its key."""
        scene.clerk.open_page("till")
        scene.clerk.hand.press("F9")
        scene.tally.papers += 1


@dataclass(frozen=True, slots=True)
class Void:
    """A whole sale is taken back; its money goes back as it came."""

    at: str
    buyer: str
    reason: str
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Find the sale, and void it."""
        sale = scene.tally.sale_of(self.buyer)
        desk = find_sale(scene.clerk, sale.number)
        hand = scene.clerk.hand
        hand.press("Shift+F6")
        hand.wait(lambda: desk.has_form, "the form that voids")
        hand.type(self.reason)
        scene.clerk.take_picture(self.picture)
        hand.press("F10")
        await_reversal(scene.clerk, desk)
        scene.tally.refunds.append(sale.parts)
        scene.tally.papers += 1


@dataclass(frozen=True, slots=True)
class Return:
    """Goods of the first line of a sale come back."""

    at: str
    buyer: str
    quantity: str
    reason: str
    refunds: Parts
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Find the sale, and take the goods back."""
        sale = scene.tally.sale_of(self.buyer)
        desk = find_sale(scene.clerk, sale.number)
        hand, form = scene.clerk.hand, desk.return_form
        hand.press("F6")
        hand.wait(lambda: desk.has_form and form.quantity.hasFocus(), "the form of returns")
        hand.type(self.quantity)
        hand.click(form.reason.field)
        hand.type(self.reason)
        scene.clerk.take_picture(self.picture)
        hand.press("F10")
        await_reversal(scene.clerk, desk)
        scene.tally.refunds.append(self.refunds)
        scene.tally.papers += 1


@dataclass(frozen=True, slots=True)
class PullCable:
    """The line to the hub is gone."""

    at: str
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Pull the cable, and ask to send all the same."""
        scene.cable.pull()
        notice_no_line(scene.clerk)
        scene.clerk.take_picture(self.picture)


@dataclass(frozen=True, slots=True)
class PlugIn:
    """The line is there again."""

    at: str
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Plug the cable in, and send what has waited."""
        scene.cable.plug_in()
        send_everything(scene.clerk)
        scene.clerk.take_picture(self.picture)


@dataclass(frozen=True, slots=True)
class SendAll:
    """Before the shop closes, the clerk sees to it that the hub has everything."""

    at: str
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Ask to send now."""
        send_everything(scene.clerk)
        scene.clerk.take_picture(self.picture)


@dataclass(frozen=True, slots=True)
class SeeReceipts:
    """The receipts of the day are looked at."""

    at: str
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """List them all, and wait until the list holds every sale."""
        show_receipts(scene.clerk, len(scene.tally.sales))
        scene.clerk.take_picture(self.picture)


@dataclass(frozen=True, slots=True)
class SeeStockCard:
    """The movements of an item are looked at."""

    at: str
    typed: str
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Find the item by its name, and open its card."""
        show_stock_card(scene.clerk, self.typed)
        scene.clerk.take_picture(self.picture)
