"""What one report is: how it is read, and how its answer is shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timezone
from enum import Enum, auto
from typing import Any, NamedTuple

from coop.shop_settings import ShopSettings
from documents.report_list import ReportList
from ui.widgets.column_chart import ChartColumn
from ui.widgets.facts_row import ShownFact
from ui.widgets.rows_model import Column
from values.identity import ItemId
from values.period import Period


class Asks(Enum):
    """What a report wants to know before it is read."""

    PERIOD = auto()
    IDLE_DAYS = auto()
    ORDER = auto()


class Asked(NamedTuple):
    """What was chosen above the report; what it does not ask for is not looked at."""

    today: date
    zone: timezone
    period: Period
    idle_days: int = 30
    lead_days: int = 3
    cover_days: int = 7
    supplier: str | None = None
    """Whose goods alone are shown; empty is whoever never brought any, None is everybody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A report as the page shows it."""

    rows: Sequence[Any]
    facts: tuple[ShownFact, ...]
    foot: str
    """One sentence about how to read it."""
    listed: Callable[[], ReportList]
    """Made when it is saved."""
    chart: tuple[ChartColumn, ...] = ()
    legend: str = ""
    suppliers: tuple[str, ...] = ()
    """Among whom one may choose."""
    message: str = ""
    """What may be sent to one of them."""
    orders: Callable[[], list[Any]] | None = None
    """Made when somebody wants to order what is shown: drafts, each with its supplier's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One report: its name for the program and for files, its words for people."""

    name: str
    words: str
    text: str
    """One line about what it is for."""
    empty: str
    """What is said where there is nothing to show."""
    asks: Asks
    columns: tuple[Column[Any], ...]
    read: Callable[[Any, Asked], Any]
    """Runs on the thread of reports."""
    show: Callable[[Any, Asked, ShopSettings], Shown]
    item_of: Callable[[Any], ItemId | None]
    """The item that a row leads on to."""
    facts: int
    has_chart: bool = False


class Answered(NamedTuple):
    """What was read, and for which question."""

    asked: Asked
    found: Any


def answered(session: Any, report: Report, asked: Asked) -> Answered:
    """Read a report."""
    return Answered(asked, report.read(session, asked))


def no_item(_row: object) -> None:
    """Lead nowhere: the row is about no item."""
