"""The slip of goods that went, as it is filed: looked at, saved as PDF, or printed on the roll."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.shop_settings import ShopSettings
from coop.stock.losses import LossRow
from coop.stock.write_off_slip import write_off_slip
from documents.write_off_slip import print_write_off_slip
from documents.write_off_slip_pdf import SlipSheet, write_off_slip_pdf
from ui.batches.batch_rows import count_words, reason_name
from ui.formatting import date_text, rupiah_text
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import Card, row, rule
from ui.widgets.note import Note
from ui.widgets.paper_view import PaperPicture, PaperView, paper_picture
from ui.widgets.saving import ask_for_pdf, saved_pdf
from ui.wording import Words, words_for_trouble
from values.identity import FactId
from values.money import ZERO, Rupiah
from values.trouble import Trouble

_PAPER_WIDTH = 700
_VIEW_SIZE = (620, 420)
_LINES_OF_A_PAGE = 12


class SlipAsked(NamedTuple):
    """Which slip, and on what."""

    fact_id: FactId
    sheet: SlipSheet


class SlipPaper(NamedTuple):
    """A slip as it looks on a sheet; without a picture where an act has none."""

    asked: SlipAsked
    total: Rupiah = ZERO
    picture: PaperPicture | None = None


def slip_paper(session: Any, asked: SlipAsked, settings: ShopSettings) -> SlipPaper:
    """Read a slip and draw it."""
    slip = write_off_slip(session, asked.fact_id, settings)
    if slip is None:
        return SlipPaper(asked)
    picture = paper_picture(write_off_slip_pdf(slip, asked.sheet))
    return SlipPaper(asked, slip.total, picture)


class SlipView(QWidget):
    """At the left the paper; at the right what it is about, and what can be done with it."""

    left = Signal()
    said = Signal(str)

    def __init__(self, operations: Operations, settings: ShopSettings) -> None:
        super().__init__()
        self._operations, self._settings = operations, settings
        self._fact_id: FactId | None = None
        self._asked: SlipAsked | None = None
        self._pdf = b""
        self.number, self.about = ElidedLabel(role="strong"), Label(role="muted", wraps=True)
        self.total = Label(role="figure", wraps=True)
        sizes = [(SlipSheet.A5, "A5"), (SlipSheet.A4, "A4")]
        self.sheet: Choice[SlipSheet] = Choice(self.tr("Paper"), sizes)
        self.paper = PaperView(self.tr("Picture of the slip"), *_VIEW_SIZE)
        self.note = Note()
        self.print_button = Button(self.tr("Print on the receipt printer"), "F6", "printer")
        self.save_button = Button(self.tr("Save as PDF"), "F10", "download", "primary")
        self._lay_out()

    def begin(self, of: LossRow) -> None:
        """Show the slip on which a row of the list stands."""
        self._fact_id = of.fact_id
        self.note.hide()
        self.number.setText(of.number)
        parts = (date_text(of.day), of.place, reason_name(of.reason), count_words(of), of.note)
        self.about.setText(" · ".join(filter(None, parts)))
        self._read()

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings

    def keys(self) -> Sequence[Key]:
        """Return the keys of the paper."""
        down, up = self.tr("Scroll the paper"), self.tr("Scroll back")
        return (
            Key("F10", self.tr("Save as PDF"), self.save_button.click),
            Key("F6", self.tr("Print"), self.print_button.click),
            Key("PgDown", down, self.scroll_down, cap="PgUp PgDn", repeats=True),
            Key("PgUp", up, self.scroll_up, in_bar=False, repeats=True),
            Key("Esc", self.tr("Back"), self.left.emit),
        )

    def focus_target(self) -> QWidget:
        """Return where arrows choose the paper."""
        return self.sheet

    @Slot()
    def scroll_down(self) -> None:
        """Show more of the first page."""
        self.paper.scroll_lines(_LINES_OF_A_PAGE)

    @Slot()
    def scroll_up(self) -> None:
        """Show what stands above."""
        self.paper.scroll_lines(-_LINES_OF_A_PAGE)

    @Slot()
    def choose_file(self) -> None:
        """Ask where the PDF is to be saved."""
        name = self.tr("slip {number}.pdf").format(number=self.number.text())
        ask_for_pdf(self, name, partial(self._save, self._pdf))

    @Slot()
    def print_roll(self) -> None:
        """Print it once more on the receipt printer."""
        assert self._fact_id is not None
        printing = self._operations.print_out(print_write_off_slip, self._fact_id, self._settings)
        printing.then(self._on_printed).if_trouble(self._explain)

    def _lay_out(self) -> None:
        side = Card().add(
            Heading(self.tr("Slip")),
            rule(),
            self.number,
            self.about,
            self.total,
            Label(self.tr("Paper"), "muted"),
            self.sheet,
            None,
            self.note,
            self.print_button,
            self.save_button,
        )
        self.setLayout(row((self.paper, 2), (side, 1), gap=10))
        self.sheet.changed.connect(self._read)
        self.print_button.clicked.connect(self.print_roll)
        self.save_button.clicked.connect(self.choose_file)

    @Slot()
    def _read(self) -> None:
        assert self._fact_id is not None
        self.paper.clear()
        self.total.clear()
        for button in (self.print_button, self.save_button):
            button.setEnabled(False)
        self._asked = SlipAsked(self._fact_id, self.sheet.value())
        answer = self._operations.report(slip_paper, self._asked, self._settings)
        answer.then(self._show).if_trouble(self._explain)

    @Slot(object)
    def _show(self, ready: SlipPaper) -> None:
        if ready.asked != self._asked:
            return  # Another paper was chosen meanwhile.
        if ready.picture is None:  # Corrected by hand, or by a program that made no slips yet.
            self.note.say(Tone.INFO, self.tr("There is no slip of this."))
            return
        self._pdf = ready.picture.pdf
        self.total.setText(rupiah_text(ready.total))
        self.paper.show_page(ready.picture.first_page, _PAPER_WIDTH)
        for button in (self.print_button, self.save_button):
            button.setEnabled(True)

    def _save(self, pdf: bytes, path: Path) -> None:
        trouble = saved_pdf(path, pdf)
        said = trouble or Words(self.tr("Saved as {name}.").format(name=path.name))
        self.note.say(Tone.WARN if trouble else Tone.OK, said.title, said.advice)

    @Slot(object)
    def _on_printed(self, _has_slip: object) -> None:
        self.said.emit(self.tr("The slip is being printed."))

    @Slot(object)
    def _explain(self, trouble: Trouble) -> None:
        words = words_for_trouble(trouble)
        self.note.say(Tone.WARN, words.title, words.advice)
