"""Looking goods up: scans in the order in which they came, searches only the newest.

A scan is answered by the database thread, after the scans before it. Until then the shelf is busy,
and whoever wants to be paid waits for `idle`: no sale may miss what was scanned last.
"""

from collections import deque
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from coop.goods.barcode import ScaleCodeRules
from coop.goods.scanned_item import ScannedItem
from coop.goods.search_items import FoundItem, read_names
from coop.members.search_members import FoundMember, member_of_card
from coop.selling.goods_at_till import (
    SearchedGoods,
    goods_of_hits,
    scanned_goods,
    searched_goods,
)
from coop.shop_settings import ShopSettings
from coop.word_search.name_search import Hit
from ui.operations import Operations
from values.quantity import Quantity


class CodeRead(NamedTuple):
    """A code, and what was to be done with it."""

    code: str
    times: Quantity | None = None
    is_typed: bool = False
    """By hand: a part of a code is searched for as well."""
    only_price: bool = False


class Listed(NamedTuple):
    """What a search found for a text."""

    text: str
    found: list[FoundItem]
    in_all: int
    """How many there are; those far down are read once they come into sight."""

    @property
    def has_more(self) -> bool:
        """Whether some of it is still to be read."""
        return self.in_all > len(self.found)


class Shelf(QObject):
    """Asks the catalogue; every answer comes as a signal."""

    found = Signal(object, object)
    """The `CodeRead`, and the `ScannedItem` it stands for."""
    unknown = Signal(object)
    unreadable = Signal(object)
    """The `CodeRead` of what can be no code."""
    listed = Signal(object)
    """The `Listed` of the newest search,"""
    listed_on = Signal(object)
    """and the rest of what it found, once that is asked for."""
    card_read = Signal(object)
    """The `FoundMember` whose card it is; None for a card that nobody has."""
    idle = Signal()

    def __init__(
        self,
        owner: QObject,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
    ) -> None:
        super().__init__(owner)
        self._operations = operations
        self._today = today
        self._rules = scale_rules(settings)
        self._asked: deque[CodeRead] = deque()
        self._searched = ""
        self._rest_of_search: tuple[Hit, ...] = ()
        self.is_searching = self._is_awaited = False
        self._search = operations.latest(self)
        self._search.then(self._on_listed).if_trouble(self._on_search_trouble)
        self._more = operations.latest(self)
        self._more.arrived.connect(self.listed_on)
        operations.ask(read_names)

    def use_settings(self, settings: ShopSettings) -> None:
        """Read the scale's labels by other settings."""
        self._rules = scale_rules(settings)

    @property
    def is_busy(self) -> bool:
        """Whether a scan, or a search that is to be taken, has no answer yet."""
        return bool(self._asked) or self._is_awaited

    def look_up(self, read: CodeRead) -> None:
        """Ask what a code stands for."""
        self._asked.append(read)
        answer = self._operations.ask(scanned_goods, read.code, self._today(), self._rules)
        answer.then(self._on_found).if_refused(self._on_refused).if_trouble(self._on_trouble)

    def look_up_card(self, code: str) -> None:
        """Ask whose card was scanned: in its turn, so that nothing is paid before it is known."""
        self._asked.append(CodeRead(code))
        answer = self._operations.ask(member_of_card, code)
        answer.then(self._on_card).if_trouble(self._on_trouble)

    def search(self, text: str, *, is_awaited: bool = False) -> None:
        """Ask what a text may mean; an older search gets no answer any more."""
        self._searched, self._is_awaited = text, is_awaited
        self.is_searching = True
        self._more.forget()
        self._search.ask(searched_goods, text, self._today(), scale_codes=self._rules)

    @Slot()
    def search_on(self) -> None:
        """Ask for the rest of what the last search found."""
        self._more.ask(goods_of_hits, self._rest_of_search, self._today())

    def forget_search(self) -> None:
        """Want no list any more."""
        self.is_searching = self._is_awaited = False
        self._search.forget()
        self._more.forget()

    @Slot(object)
    def _on_found(self, item: ScannedItem | None) -> None:
        read = self._asked.popleft()
        if item is None:
            self.unknown.emit(read)
        else:
            self.found.emit(read, item)
        self._rest()

    @Slot(object)
    def _on_card(self, found: FoundMember | None) -> None:
        self._asked.popleft()
        self.card_read.emit(found)
        self._rest()

    @Slot(object)
    def _on_refused(self, _refusal: object) -> None:
        self.unreadable.emit(self._asked.popleft())
        self._rest()

    @Slot(object)
    def _on_trouble(self, trouble: object) -> None:
        self._asked.popleft()
        self._operations.troubled.emit(trouble)
        self._rest()

    @Slot(object)
    def _on_listed(self, searched: SearchedGoods) -> None:
        self.is_searching = self._is_awaited = False
        found, self._rest_of_search = searched
        self.listed.emit(Listed(self._searched, found, len(found) + len(self._rest_of_search)))
        self._rest()

    @Slot(object)
    def _on_search_trouble(self, trouble: object) -> None:
        self.is_searching = self._is_awaited = False
        self._operations.troubled.emit(trouble)
        self._rest()

    def _rest(self) -> None:
        if not self.is_busy:
            self.idle.emit()


def scale_rules(settings: ShopSettings) -> ScaleCodeRules:
    """Return how this shop's scale writes its labels."""
    return ScaleCodeRules(
        prefixes=frozenset(settings.scale_prefixes), holds_price=settings.scale_codes_hold_price
    )
