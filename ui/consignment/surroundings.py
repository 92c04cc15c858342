"""What every part of the desk for goods on consignment is given."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.wording import Words


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The door to the books, the clock, the shop's choices as they are, and the words."""

    operations: Operations
    settings: Callable[[], ShopSettings]
    today: Callable[[], date]
    words: Callable[[Refusal], Words]
