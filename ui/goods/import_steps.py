"""The four steps of an import: the file, its columns, what would become of it, and the writing."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.goods.preview_import import ImportPreview, PreviewRow
from coop.lists.verdict import Verdict
from ui.formatting import number_text
from ui.goods.preview_rows import VERDICT_TONES, preview_model, why_words
from ui.theme.colours import Colour, Tone
from ui.theme.letters import at_least, px
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.button import Button
from ui.widgets.filter_pills import Filter, FilterPills
from ui.widgets.labels import Label
from ui.widgets.layouts import Card, column, row
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable

_EVERY = "every"
_BAR_HEIGHT = 14


class FileStep(QWidget):
    """Asks for a file, and says what it may be."""

    def __init__(self) -> None:
        super().__init__()
        self.choose_button = Button(self.tr("Choose a file"), "F2", "upload", "primary")
        self.state = Label(role="muted", wraps=True)
        hints = (
            self.tr(
                "One row is one item or one pack, with a name and, where there is one, a code."
            ),
            self.tr(
                "The columns may stand in any order: you see and change them in the next step."
            ),
            self.tr("A list that was imported before is brought up to date, not doubled."),
        )
        self.setLayout(
            column(
                row(self.choose_button, 8, (self.state, 1)),
                8,
                *(Label(f"•  {hint}", "muted", wraps=True) for hint in hints),
                None,
                gap=10,
            )
        )

    def show_busy(self, name: str) -> None:
        """Say that a file is being read; nothing says that none is."""
        self.choose_button.setEnabled(not name)
        self.state.setText(self.tr("Reading {name} ...").format(name=name) if name else "")


class PreviewStep(QWidget):
    """Every row with its verdict, all or those of one kind."""

    def __init__(self) -> None:
        super().__init__()
        self._preview: ImportPreview | None = None
        self._room = DESIGN_ROOM
        icons = {verdict: tone.icon for verdict, tone in VERDICT_TONES.items()}
        self.pills = FilterPills(
            Filter(_EVERY, self.tr("All rows"), "list-filter"),
            Filter(Verdict.ACCEPTED, self.tr("Taken"), icons[Verdict.ACCEPTED]),
            Filter(Verdict.WARNED, self.tr("Taken, worth a look"), icons[Verdict.WARNED]),
            Filter(Verdict.REFUSED, self.tr("Left out"), icons[Verdict.REFUSED]),
        )
        self.rows = preview_model(self)
        self.table = RowsTable(self.rows, self.tr("Rows of the list"), row_height=TWO_LINES)
        self.waiting = Label(self.tr("Comparing the list with the shop's goods ..."), "muted")
        self.why = Label(wraps=True)
        self.why_card = Card("sunken", (14, 8, 14, 8)).add(self.why)
        card = Card(margins=(1, 1, 1, 1)).add((self.table, 1))
        self.setLayout(column(self.pills, self.waiting, (card, 1), self.why_card, gap=10))
        self.pills.chosen.connect(self._show_rows)
        self.table.current_changed.connect(self._show_why)

    def fit(self, room: Room) -> None:
        """Show the columns there is room for."""
        self._room = room
        self.table.fit(room)

    def wait(self) -> None:
        """Show nothing until a preview is there."""
        self._preview = None
        self.rows.show([])
        self.waiting.show()
        self.pills.hide()

    def show_preview(self, preview: ImportPreview) -> None:
        """Show the rows; those left out first, where there are any."""
        self._preview = preview
        self.waiting.hide()
        self.pills.show()
        counts = {verdict.value: preview.count(verdict) for verdict in Verdict}
        self.pills.show_counts({_EVERY: len(preview.rows), **counts})
        self.pills.choose(_EVERY)
        self.table.choose(0)

    @Slot(object)
    def _show_why(self, row: PreviewRow | None) -> None:
        words = why_words(row) if row is not None else ""
        self.why_card.setVisible(bool(words) and not self._room.is_flat)
        if row is not None:
            place = self.tr("Row {number}: {words}")
            self.why.setText(place.format(number=number_text(row.number), words=words))

    @Slot()
    def _show_rows(self) -> None:
        if self._preview is None:
            return
        wanted = self.pills.current()
        rows = self._preview.rows
        self.rows.show(rows if wanted == _EVERY else [r for r in rows if r.verdict == wanted])


class ProgressBar(QWidget):
    """How much of the work is done, as a bar; its words stand beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._done, self._of = 0, 1
        at_least(self, height=_BAR_HEIGHT)
        self.setAccessibleName(self.tr("Progress"))

    def show_done(self, done: int, of: int) -> None:
        """Show so much of so much."""
        self._done, self._of = done, max(of, 1)
        self.setAccessibleDescription(f"{number_text(done)} / {number_text(of)}")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(px(240), px(_BAR_HEIGHT))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0, 0, 0, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(Colour.LINE))
        radius = area.height() / 2
        painter.drawRoundedRect(area, radius, radius)
        painter.setBrush(QColor(Colour.ACCENT))
        area.setWidth(max(area.height(), area.width() * self._done / self._of))
        if self._done:
            painter.drawRoundedRect(area, radius, radius)
        painter.end()


class WritingStep(QWidget):
    """The import under way, and what it came to."""

    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.words = Label(role="heading", wraps=True)
        self.result = Note()
        self.bar = ProgressBar()
        self.stop_button = Button(self.tr("Stop, write nothing"), "Esc", "x")
        self.setLayout(
            column(
                self.words,
                self.bar,
                row(self.stop_button, None),
                self.result,
                None,
                gap=14,
            )
        )
        self.stop_button.clicked.connect(self.stop_wanted)

    def show_progress(self, done: int, of: int) -> None:
        """Show how far the import is."""
        words = self.tr("{done} of {count} items are ready to be written.")
        self.words.setText(words.format(done=number_text(done), count=number_text(of)))
        self.bar.show()
        self.bar.show_done(done, of)
        self.stop_button.setVisible(done < of)
        self.result.hide()
        self.words.show()

    def show_result(self, words: str, facts: Sequence[str]) -> None:
        """Show what was written."""
        for part in (self.words, self.bar, self.stop_button):
            part.hide()
        self.result.say(Tone.OK, words, "\n".join(facts))
