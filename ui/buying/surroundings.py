"""What every part of the page of buying is given."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from coop.errors import Refusal
from coop.goods.barcode import ScaleCodeRules
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.wording import Words


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The door to the books, the clock, and the words."""

    operations: Operations
    settings: ShopSettings
    """As they were when the page was built; `use_settings` brings newer ones."""
    today: Callable[[], date]
    now: Callable[[], datetime]
    words: Callable[[Refusal], Words]
    scale_rules: Callable[[ShopSettings], ScaleCodeRules]
    """How the shop's scale writes its labels."""
