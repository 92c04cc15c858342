"""Saving slips: asking for the file, writing the PDF beside the window, and saying how it went."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.shop_settings import ShopSettings
from ui.interest.interest_reading import InterestRow, slip_pdf, slips_pdf
from ui.operations import Answer, Operations
from ui.theme.colours import Tone
from ui.widgets.saving import ask_for_pdf, saved_pdf
from ui.wording import Words
from values.identity import FactId


class SlipsFile(QObject):
    """One file at a time: while one is made, another is not begun."""

    told = Signal(object, object)
    """A tone, and what happened in words."""

    def __init__(self, owner: QWidget, operations: Operations) -> None:
        super().__init__(owner)
        self._owner, self._operations = owner, operations
        self._settings = ShopSettings()
        self._wanted: FactId | InterestRow | None = None
        self._path: Path | None = None

    def begin_all(self, fact_id: FactId, settings: ShopSettings) -> None:
        """Ask where everybody's slips are to be saved."""
        self._begin(fact_id, settings, self.tr("slips.pdf"))

    def begin_one(self, of: InterestRow, settings: ShopSettings) -> None:
        """Ask where one slip is to be saved."""
        name = self.tr("slip {number}.pdf")  # The file names nobody by their name.
        self._begin(of, settings, name.format(number=of.number))

    def save_to(self, path: Path) -> None:
        """Make the PDF, and write it there."""
        if self._path is not None or self._wanted is None:
            return
        self._path = path
        self.told.emit(Tone.CALM, Words(self.tr("The slips are being written …")))
        answer: Answer[bytes]
        if isinstance(self._wanted, InterestRow):
            answer = self._operations.report(slip_pdf, self._wanted, self._settings)
        else:
            answer = self._operations.report(slips_pdf, self._wanted, self._settings)
        answer.then(self._write)

    def _begin(self, wanted: FactId | InterestRow, settings: ShopSettings, name: str) -> None:
        if self._path is not None:
            return
        self._wanted, self._settings = wanted, settings
        ask_for_pdf(self._owner, name, self.save_to)

    @Slot(object)
    def _write(self, pdf: bytes) -> None:
        assert self._path is not None
        path, self._path = self._path, None
        if (trouble := saved_pdf(path, pdf)) is not None:
            self.told.emit(Tone.WARN, trouble)
            return
        self.told.emit(Tone.OK, Words(self.tr("Saved as {name}.").format(name=path.name)))
