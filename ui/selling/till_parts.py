"""What the desks of the till share."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.selling.cart_keeper import CartKeeper
from ui.selling.press_guard import PressGuard
from ui.selling.refusal_bell import RefusalBell
from ui.selling.shelf import Shelf
from ui.selling.till import Till
from ui.selling.till_view import TillView


class TillPrinter(Protocol):
    """What the till may ask of the receipt printer; neither waits for it."""

    def retry_now(self) -> None:
        """Try again to print what waits."""

    def open_drawer(self) -> None:
        """Open the money drawer."""


@dataclass(slots=True)
class TillParts:
    """The cart at hand, what shows it, and the ways to the disk."""

    operations: Operations
    settings: ShopSettings
    till: Till
    view: TillView
    keeper: CartKeeper
    shelf: Shelf
    guard: PressGuard
    now: Callable[[], datetime]
    today: Callable[[], date]
    bell: RefusalBell = field(init=False)

    def __post_init__(self) -> None:
        """Let refusals be heard, as long as the shop wants it."""
        self.bell = RefusalBell(self.view.strip, lambda: self.settings.beep_when_refused)
