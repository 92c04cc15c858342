"""A receipt on the screen as it will look on paper, to be saved as a PDF."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget
from typing_extensions import override

from coop.selling.receipt import Receipt
from documents.receipt_pdf import PaperSize
from ui.operations import Operations
from ui.sales.receipt_picture import ReceiptPicture, receipt_picture
from ui.theme.colours import Tone
from ui.theme.letters import fix_size
from ui.widgets.button import Button
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row
from ui.widgets.note import Note
from ui.widgets.overlay import Overlay
from ui.widgets.paper_view import PaperView
from ui.widgets.saving import ask_for_pdf, saved_pdf

_WIDTH = 820
_HEIGHT = 640
_SIDE_WIDTH = 230
_PAPER_WIDTHS = {PaperSize.ROLL_58: 300, PaperSize.ROLL_80: 400, PaperSize.A5: 500}
_SCROLLS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class ReceiptPreview(Overlay):
    """Shows one receipt in the three paper sizes, and saves the one in sight."""

    def __init__(self, opener: QWidget, operations: Operations, receipt: Receipt) -> None:
        super().__init__(opener, _WIDTH)
        self.setAccessibleName(self.tr("Receipt {number} as PDF").format(number=receipt.number))
        self._operations, self._receipt = operations, receipt
        self._picture: ReceiptPicture | None = None
        self.view = PaperView(self.tr("Picture of the receipt"), _WIDTH - _SIDE_WIDTH, _HEIGHT)
        self.sizes = {
            PaperSize.ROLL_58: self._choice(self.tr("Roll of 58 mm")),
            PaperSize.ROLL_80: self._choice(self.tr("Roll of 80 mm")),
            PaperSize.A5: self._choice(self.tr("Sheet of A5")),
        }
        self.note = Note()
        self.save_button = Button(self.tr("Save as PDF"), "Enter", "download", "primary")
        self.close_button = Button(self.tr("Close"), "Esc")
        self._lay_out()
        self.set_focus_target(self.sizes[PaperSize.ROLL_58])
        self.show_size(PaperSize.ROLL_58)

    def show_size(self, size: PaperSize) -> None:
        """Show the receipt on paper of that size."""
        self.sizes[size].setChecked(True)
        self._picture = None
        self.save_button.setEnabled(False)
        self._operations.report(receipt_picture, self._receipt, size).then(self._show)

    def picture(self) -> ReceiptPicture | None:
        """Return what is shown; None while it is being drawn."""
        return self._picture

    def save_to(self, path: Path) -> bool:
        """Write the PDF; what stands in the way is said in place, and False returned."""
        assert self._picture is not None
        if (trouble := saved_pdf(path, self._picture.pdf)) is not None:
            self.note.say(Tone.WARN, trouble.title, trouble.advice)
            return False
        saved = self.tr("Saved as {name}.").format(name=path.name)
        self.note.say(Tone.OK, saved)
        return True

    @override
    def measure(self) -> None:
        super().measure()
        self.view.measure()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = _SCROLLS.get(Qt.Key(event.key()))
        if steps is None:
            super().keyPressEvent(event)
            return
        self.view.scroll_lines(steps)
        event.accept()

    def _choice(self, words: str) -> Button:
        button = Button(words, icon_name="receipt", kind="choice", is_checkable=True)
        button.clicked.connect(self._on_size)
        return button

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        for button in self.sizes.values():
            group.addButton(button)
        self.note.hide()
        side = QWidget()
        side.setLayout(
            column(
                Label(self.tr("Receipt as PDF"), "title"),
                Label(self._receipt.number, "muted"),
                8,
                *self.sizes.values(),
                self.note,
                None,
                self.save_button,
                self.close_button,
            )
        )
        fix_size(side, width=_SIDE_WIDTH)
        content = QWidget()
        content.setLayout(row((self.view, 1), side, gap=16))
        self.panel.add((content, 1))
        self.save_button.clicked.connect(self._choose_file)
        self.close_button.clicked.connect(self.dismiss)

    @Slot()
    def _on_size(self) -> None:
        self.show_size(next(size for size, button in self.sizes.items() if button.isChecked()))

    @Slot(object)
    def _show(self, picture: ReceiptPicture) -> None:
        if self.sizes[picture.size].isChecked():
            self._picture = picture
            self.save_button.setEnabled(True)
            self.save_button.setFocus()
            self.view.show_page(picture.first_page, _PAPER_WIDTHS[picture.size])

    @Slot()
    def _choose_file(self) -> None:
        name = f"{self._receipt.number}.pdf"
        ask_for_pdf(self, name, self.save_to)
