"""Printing labels for the shelves: on sheets of A4, or on the receipt printer; noted as printed."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.prices.note_labels_printed import LABELS_IN_A_FACT_MAX, note_labels_printed
from coop.prices.shelf_labels import LabelAsked
from coop.shop_settings import PrinterKind, ShopSettings
from documents.shelf_label import print_shelf_labels, shelf_labels_pdf
from ui.formatting import number_text
from ui.operations import Operations
from ui.widgets.saving import ask_for_pdf, saved_pdf
from ui.wording import Words, words_for_trouble
from values.identity import FactId, new_uuid
from values.trouble import Trouble


class LabelPrinting(QObject):
    """What is asked for is printed once, however often it is asked for meanwhile.

    Its labels are due again when their prices change.
    """

    done = Signal(str)
    refused = Signal(object)
    """`Words` about why nothing was printed."""

    def __init__(self, opener: QWidget, operations: Operations, settings: ShopSettings) -> None:
        super().__init__(opener)
        self._opener, self._operations = opener, operations
        self.settings = settings
        self._labels: tuple[LabelAsked, ...] = ()
        self._is_printing = False

    def print_sheets(self, labels: Sequence[LabelAsked], day: str) -> None:
        """Ask where the sheets are to be saved, and save them; `day` stands in the file's name."""
        if self._take(labels):
            name = self.tr("labels {day}").format(day=day)
            ask_for_pdf(self._opener, name, partial(self.save_sheets, self._labels))

    def save_sheets(self, labels: Sequence[LabelAsked], path: Path) -> None:
        """Save sheets of A4 as a PDF."""
        if not self._take(labels):
            return
        in_the_way = saved_pdf(path, shelf_labels_pdf(self._labels, self.settings.shop_name))
        if in_the_way is not None:
            self.refused.emit(in_the_way)
            return
        self._is_printing = True
        self._operations.write(FactId(new_uuid()), note_labels_printed, labels=self._labels).then(
            self._on_done
        ).if_trouble(self._on_trouble)

    def print_roll(self, labels: Sequence[LabelAsked]) -> None:
        """Print them on the receipt printer."""
        if self.settings.printer_kind is PrinterKind.NONE:
            title = self.tr("No receipt printer is set up.")
            advice = self.tr("Take the sheets of A4, or set one up (Alt+0).")
            self.refused.emit(Words(title, advice))
        elif self._take(labels):
            self._is_printing = True
            columns = self.settings.paper_columns
            self._operations.write(
                FactId(new_uuid()), print_shelf_labels, labels=self._labels, columns=columns
            ).then(self._on_done).if_trouble(self._on_trouble)

    def _take(self, labels: Sequence[LabelAsked]) -> bool:
        if self._is_printing:
            return False
        self._labels = tuple(labels)[:LABELS_IN_A_FACT_MAX]
        if not self._labels:
            title = self.tr("No label needs to be printed.")
            self.refused.emit(Words(title, self.tr("All of them say what the goods cost.")))
        return bool(self._labels)

    @Slot(object)
    def _on_done(self, _nothing: object) -> None:
        self._is_printing = False
        words = self.tr("{count} labels are printed.")
        self.done.emit(words.format(count=number_text(len(self._labels))))

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self._is_printing = False
        self.refused.emit(words_for_trouble(trouble))
