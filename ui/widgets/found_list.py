"""What a search found, under its field; the field keeps the focus."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from ui.theme.letters import px
from ui.widgets.labels import KeyCap, Label
from ui.widgets.layouts import Card, row
from ui.widgets.rows_model import RowsModel
from ui.widgets.rows_table import RowsTable

_ROW_HEIGHT = 50
_ROWS_MAX = 7
_FOOT = 34
_GAP = 4
_WIDTH_MIN = 690
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _ROWS_MAX,
    Qt.Key.Key_PageUp: -_ROWS_MAX,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FoundList(Card):
    """A table that opens under `field`: arrows choose, Enter or a click takes, Esc closes.

    Enter with nothing chosen is left to the field. Esc keeps what was typed.
    """

    taken = Signal(object)
    """The row that was chosen."""

    def __init__(self, field: QLineEdit, model: RowsModel[Any], name: str) -> None:
        super().__init__("overlay", (1, 1, 1, 6), 0)
        self._field, self._model, self._name = field, model, name
        self.count = Label(role="small")
        field.installEventFilter(self)
        self.hide()

    @cached_property
    def table(self) -> RowsTable:
        """The table, built with all that stands below it when something is first found."""
        table = RowsTable(self._model, self._name, row_height=_ROW_HEIGHT, takes_focus=False)
        table.clicked.connect(self._on_click)
        hints = row(
            KeyCap(self.tr("Arrows"), "arrow-up", "arrow-down"),
            Label(self.tr("choose"), "small"),
            KeyCap("Enter"),
            Label(self.tr("take"), "small"),
            KeyCap("Esc"),
            Label(self.tr("close"), "small"),
            None,
            self.count,
            gap=6,
            margins=(12, 6, 12, 0),
        )
        self.add((table, 1), hints)
        return table

    def show_rows(
        self, rows: Sequence[Any], count_words: str = "", *, has_more: bool = False
    ) -> None:
        """Open with what was found, the first row chosen; close when nothing was.

        Where there are more, the model says when they are wanted.
        """
        if not rows:
            self._model.show(rows)
            self.hide()
            return
        self.table.scrollToTop()  # Else what replaces its end would be read to the end at once.
        self._model.show(rows, has_more=has_more)
        self.count.setText(count_words)
        self._place(len(rows))
        self.table.choose(0)
        self.show()
        self.raise_()

    def measure(self) -> None:
        """Take the place under the field again."""
        if not self.isHidden():
            self._place(self._model.rowCount())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and not self.isHidden():
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._press(event)
            if event.type() == QEvent.Type.ShortcutOverride and _is_for_list(event):
                event.accept()  # The list has them before any shortcut.
                return True
            if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
                self.hide()
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.table.step(_STEPS[key])
        elif key == Qt.Key.Key_Escape:
            self.hide()
        elif key in _ENTER and self.table.current_row() is not None:
            if not event.isAutoRepeat():
                self._take()
        else:
            return False
        return True

    def _take(self) -> None:
        taken = self.table.current_row()
        self.hide()
        self.taken.emit(taken)

    @Slot()
    def _on_click(self) -> None:
        self._take()

    def _place(self, count: int) -> None:
        window = self._field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = self._field.mapTo(window, QPoint(0, self._field.height() + px(_GAP)))
        heading = self.table.horizontalHeader().sizeHint().height()
        height = px(_ROW_HEIGHT) * min(count, _ROWS_MAX) + heading + px(_FOOT) + px(_GAP)
        width = max(self._field.width(), px(_WIDTH_MIN))
        self.setGeometry(
            corner.x(),
            corner.y(),
            min(width, window.width() - corner.x() - px(_GAP)),
            min(height, window.height() - corner.y() - px(_GAP)),
        )


def _is_for_list(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent):
        return False
    return event.key() in _ENTER or event.key() == Qt.Key.Key_Escape
