"""What the treasurer (bendahara) sees to: a list of duties, each with a desk of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, add_parts
from ui.widgets.office_desk import OfficeDesk
from ui.widgets.page import Page
from ui.widgets.rows_model import Cell, Column, RowsModel
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys

_KEY_WIDTH = 56
_MOST_DIGITS = 9


@dataclass(frozen=True)
class Duty:
    """One line of the list: its name for the program, words for people, and how it is built."""

    name: str
    words: str
    text: str
    """One line about what it is for."""
    build: Callable[[], OfficeDesk]


class OfficePage(Page):
    """The list of duties; the open desk takes the whole page until it is left."""

    def __init__(
        self, operations: Operations, duties: Sequence[Duty], settings: ShopSettings
    ) -> None:
        super().__init__()
        self._duties, self._settings = duties, settings
        self._desks: dict[str, OfficeDesk] = {}
        self._room: Room | None = None
        self.rows = _duties_model(self, duties)
        self.table = RowsTable(
            self.rows, self.tr("Duties"), row_height=TWO_LINES, has_heading=False
        )
        self.rows.show(duties)
        self.table.choose(0)
        self.table.opened.connect(self._on_opened)
        self.table.clicked.connect(self.open_chosen)
        self.home = Card(margins=(0, 4, 0, 4))
        self.home.add((self.table, 1))
        self.parts = QStackedWidget()
        self.parts.addWidget(self.home)
        add_parts(self.body, (self.parts, 1))
        operations.committed.connect(self._read_if_seen)

    @override
    def title(self) -> str:
        desk = self.desk()
        return desk.title() if desk is not None else self.tr("Treasurer")

    @override
    def keys(self) -> Sequence[Key]:
        desk = self.desk()
        if desk is not None:
            return desk.keys()
        digits = (
            Key(str(number), duty.words, partial(self.open, duty), in_bar=False)
            for number, duty in enumerate(self._duties[:_MOST_DIGITS], 1)
        )
        return (
            *walk_keys(self.table, self.tr("Duty"), self.tr("Duty above")),
            Key("Enter", self.tr("Open"), self.open_chosen),
            *digits,
        )

    @override
    def focus_target(self) -> QWidget:
        desk = self.desk()
        return desk.focus_target() if desk is not None else self.table

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self._room = room
        self.table.fit(room)
        for desk in self._desks.values():
            desk.fit(room)

    @override
    def scan(self, code: str) -> bool:
        """Hand the code to the open desk."""
        desk = self.desk()
        return desk is not None and desk.scan(code)

    @override
    def arrive(self, subject: object) -> None:
        """Open the duty of that name."""
        for duty in self._duties:
            if duty.name == subject:
                self.open(duty)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_if_seen()

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings
        for desk in self._desks.values():
            desk.use_settings(settings)

    def desk(self) -> OfficeDesk | None:
        """Return the open desk; None while the list is seen."""
        front = self.parts.currentWidget()
        return front if isinstance(front, OfficeDesk) else None

    def open(self, duty: Duty) -> None:
        """Sit down at the desk of a duty."""
        if duty.name not in self._desks:
            self._desks[duty.name] = self._built(duty)
        desk = self._desks[duty.name]
        self.parts.setCurrentWidget(desk)
        desk.begin()
        self.keys_changed.emit()
        desk.focus_target().setFocus()

    @Slot()
    def open_chosen(self) -> None:
        """Open the duty that is chosen in the list."""
        duty = self.table.current_row()
        if duty is not None:
            self.open(duty)

    def _built(self, duty: Duty) -> OfficeDesk:
        desk = duty.build()
        desk.use_settings(self._settings)
        desk.left.connect(self._go_home)
        desk.turned.connect(self.keys_changed)
        desk.said.connect(self.toast_wanted)
        desk.page_wanted.connect(self.page_wanted)
        self.parts.addWidget(desk)
        if self._room is not None:
            desk.fit(self._room)
        return desk

    @Slot(object)
    def _on_opened(self, duty: Duty) -> None:
        self.open(duty)

    @Slot()
    def _go_home(self) -> None:
        self.parts.setCurrentWidget(self.home)
        self.keys_changed.emit()
        self.table.setFocus()

    @Slot()
    def _read_if_seen(self) -> None:
        desk = self.desk()
        if desk is not None and self.isVisible():
            desk.read_again()


def _duties_model(owner: QObject, duties: Sequence[Duty]) -> RowsModel[Duty]:
    def digit(duty: Duty) -> str:
        number = duties.index(duty) + 1
        return str(number) if number <= _MOST_DIGITS else ""

    return RowsModel(
        owner,
        Column("", digit, _KEY_WIDTH),
        Column("", lambda duty: Cell(duty.words, duty.text, is_bold=True)),
    )
