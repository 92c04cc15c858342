"""The items to count: typing narrows the list, arrows walk through it, Enter takes the row."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.counting.entry_sheet import SheetItem
from coop.errors import Refusal
from coop.word_search.folding import folded
from ui.counting.count_rows import items_model
from ui.counting.wording import words_about_counts
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.filter_pills import Filter, FilterPills
from ui.widgets.keys import Key
from ui.widgets.layouts import column, row
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys
from ui.wording import Words

_OPEN, _DONE = "open", "done"
_CODE_DIGITS_MIN = 5


class ItemsList(QWidget):
    """What is not counted yet, by category and name; what is counted, the last one first."""

    chosen = Signal(object)
    """A `SheetItem`."""
    code_typed = Signal(str)
    """Figures that no name holds."""
    turned = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[SheetItem, ...] = ()
        words = self.tr("Scan, or type a name or a code")
        self.box = Field(words, kind="find", placeholder=words, icon_name="scan-barcode")
        self.pills = FilterPills(
            Filter(_OPEN, self.tr("Not yet"), "circle"),
            Filter(_DONE, self.tr("Counted"), "check"),
        )
        self.rows = items_model(self)
        self.table = RowsTable(self.rows, self.tr("Items"), row_height=TWO_LINES, takes_focus=False)
        self.empty = EmptyState("")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.note = Note()
        self.note.hide()
        self.setLayout(
            column(row((self.box, 1), self.pills, gap=12), self.note, (self.stack, 1), gap=8)
        )
        self.box.textEdited.connect(self._narrow)
        self.box.returnPressed.connect(self._take)
        self.pills.chosen.connect(self._narrow)
        self.table.clicked.connect(self._take_row)

    def begin(self) -> None:
        """Begin with what is not counted yet."""
        self.box.clear()
        self.note.hide()
        self.pills.mark(_OPEN)
        self.show_items(())

    def forget_typed(self) -> bool:
        """List everything again; False where nothing was typed."""
        was_typed = bool(self.box.text())
        self.box.clear()
        self._narrow()
        return was_typed

    def show_items(self, items: Sequence[SheetItem]) -> None:
        """Show the items of a sheet."""
        self._items = tuple(items)
        done = sum(item.own is not None for item in items)
        self.pills.show_counts({_OPEN: len(items) - done, _DONE: done})
        self._narrow()

    def keys(self) -> Sequence[Key]:
        """Return the keys of the list."""
        return (
            Key("F2", self.tr("Find"), self.box.setFocus, help=self.tr("Find goods")),
            Key(
                "F3", self.tr("Counted"), self.next_filter, help=self.tr("What is counted, or not")
            ),
            *walk_keys(self.table, self.tr("Item"), self.tr("Item above")),
        )

    @Slot(object, object)
    def tell(self, tone: Tone, words: Words) -> None:
        """Say something above the list."""
        self.note.say(tone, words.title, words.advice)

    @Slot(object)
    def explain(self, refusal: Refusal) -> None:
        """Say what a rule refused."""
        self.tell(Tone.BAD, words_about_counts(refusal))

    @Slot()
    def next_filter(self) -> None:
        """Show what is counted, or what is not."""
        self.pills.choose_next()

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)

    def _matching(self, items: Sequence[SheetItem]) -> list[SheetItem]:
        words = folded(self.box.text()).split()
        return [
            item for item in items if all(f" {word}" in f" {folded(item.name)}" for word in words)
        ]

    @Slot()
    def _narrow(self) -> None:
        """List what fits; what is typed is looked for in all, counted or not."""
        if self.box.text().strip():
            shown = self._matching(self._items)
        elif self.pills.current() == _DONE:
            counted = [item for item in self._items if item.own is not None]
            shown = sorted(counted, key=_when, reverse=True)
        else:
            shown = [item for item in self._items if item.own is None]
        self.rows.show(shown)
        self.stack.setCurrentWidget(self.table if shown else self.empty)
        self.empty.sentence.setText(self._nothing())
        if shown:
            self.table.choose(0)

    def _nothing(self) -> str:
        if self.box.text().strip():
            return self.tr("No item of this count has such a name.")
        if self.pills.current() == _DONE:
            return self.tr("Nothing is counted yet.")
        return self.tr("Everything here is counted.")

    @Slot()
    def _take(self) -> None:
        typed = self.box.text().strip()
        if not self.rows.rows and typed.isdecimal() and len(typed) >= _CODE_DIGITS_MIN:
            self.code_typed.emit(typed)
            return
        self._take_row()

    @Slot()
    def _take_row(self) -> None:
        item = self.table.current_row()
        if item is not None:
            self.chosen.emit(item)


def _when(item: SheetItem) -> tuple[object, str]:
    assert item.own is not None
    return item.own.counted_at, item.name
