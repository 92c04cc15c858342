"""Goods that came are carried to the warehouse, and both sign for them."""

from dataclasses import dataclass

from desktop_app.demo.clerk import Clerk
from desktop_app.demo.events import Scene
from ui.places.places_desk import PlacesDesk


@dataclass(frozen=True, slots=True)
class CarryGoods:
    """Goods of one code go from the shop to the warehouse."""

    at: str
    code: str
    count: str
    left: str
    """What then lies in the shop, as the panel says it."""
    picture: str = ""

    def happen(self, scene: Scene) -> None:
        """Scan the goods, write how many, carry them, and look where they lie."""
        clerk, desk = scene.clerk, _desk(scene.clerk)
        hand, view = clerk.hand, desk.goods
        hand.press("F5")
        hand.wait(view.move_form.isVisible, "the form of a transfer")
        hand.scan(self.code)
        hand.wait(lambda: view.move_form.lines, "the goods on the slip")
        hand.wait(view.move_form.lines[0].edit.hasFocus, "the field for how many")
        hand.type(self.count)
        clerk.take_picture(self.picture)
        hand.press("F10")
        hand.wait(lambda: view.is_at_home() and view.rows.rows, "the goods in the warehouse")
        hand.wait(view.panel.lying.text, "where they lie")
        scene.tally.look("carried, left in the shop", self.left, view.panel.lying.text())
        scene.tally.papers += 1
        hand.press("Esc")


def _desk(clerk: Clerk) -> PlacesDesk:
    desk = clerk.open_duty("places")
    assert isinstance(desk, PlacesDesk)
    clerk.hand.wait(desk.goods.isVisible, "the places")
    return desk
