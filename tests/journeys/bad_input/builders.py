"""A row of the table of bad input, and the shop in which each of them is tried."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from coop.goods.scanned_item import scanned_item
from db.base import Base
from db.database import Database
from db.session import Session
from db.tables import LoggedFact
from tests.builders import TODAY, a_cart, a_line, a_sale
from tests.db.builders import opened
from tests.ui.selling.builders import RICE
from ui.wording import Words, words_for_trouble
from values.identity import FactId, ItemId
from values.trouble import Trouble


class Met(NamedTuple):
    """The answer to bad input: what it is in the program, and what the screen says of it."""

    what: object
    """Class of a refusal or trouble, or the kind of fault; of input that is taken, its meaning."""
    said: str


class Books(NamedTuple):
    """What a file holds: every fact by its place and link, and how many rows each table has."""

    log: list[tuple[Any, ...]]
    counts: dict[str, int]


@dataclass
class Shop:
    """A shop with goods on its shelves and a receipt given out."""

    folder: Path
    database: Database
    application: QApplication
    qtbot: QtBot
    sale_id: FactId
    closing: ExitStack
    before: Books
    """What its books held before the bad input came."""
    afterwards: list[Callable[[], None]] = field(default_factory=list)
    """What works again once the input is good."""

    def begin(self) -> None:
        """Note what the books hold: what follows is the bad input."""
        self.before = self.books()

    def books(self) -> Books:
        """Open the file anew and look into it."""
        database = opened(self.database.path)
        with database.snapshot() as session:
            log = select(LoggedFact.stream_id, LoggedFact.seq, LoggedFact.link)
            facts = [tuple(row) for row in session.execute(log.order_by(*log.selected_columns))]
            counts = {
                table.name: session.scalar(select(func.count()).select_from(table)) or 0
                for table in Base.metadata.sorted_tables
            }
        database.close()
        return Books(facts, counts)

    def sell(self) -> None:
        """Sell a bag of rice."""
        with self.database.transaction() as session:
            sell_rice(session)


class Case(NamedTuple):
    """A row of the table."""

    name: str
    act: Callable[[Shop], Met]
    met: Met
    is_taken: bool = False
    """The input is odd, and is written as it was meant."""


def rice_of(session: Session) -> ItemId:
    found = scanned_item(session, RICE, TODAY)
    assert found is not None
    return found.on_sale.item_id


def sell_rice(session: Session) -> FactId:
    sale_id, _ = a_sale(session, a_cart(a_line(session, rice_of(session))))
    return sale_id


def trouble_of(
    act: Callable[[], object], words: Callable[[Trouble], Words] = words_for_trouble
) -> Met:
    """Return the trouble that `act` meets, as the window says it."""
    with pytest.raises(Trouble) as trouble:
        act()
    return Met(type(trouble.value), words(trouble.value).as_text())
