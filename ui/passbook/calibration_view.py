"""The test print beside the measures: what is typed is drawn at once."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.passbook.calibration_form import CalibrationForm
from ui.passbook.page_outlet import PageOutlet
from ui.passbook.passbook_reading import calibration_page
from ui.passbook.scroll_keys import scroll_keys
from ui.passbook.sheet_printer import SheetPrinter
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.desk_part import DeskPart
from ui.widgets.keys import Key
from ui.widgets.layouts import column
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.paper_view import PaperPicture, PaperView
from ui.wording import Words

_PAPER_WIDTH = 560
_VIEW_SIZE = (620, 400)


class CalibrationView(DeskPart):
    """The picture is drawn away from the window; the newest alone is shown."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        keep: Callable[[Mapping[str, int]], object],
        printer: SheetPrinter,
    ) -> None:
        super().__init__()
        self._operations, self._settings = operations, settings
        self._waiting = 0
        self._picture: PaperPicture | None = None
        self.outlet = PageOutlet(self, operations, printer)
        self.paper = PaperView(self.tr("Picture of the test print"), *_VIEW_SIZE)
        self.form = CalibrationForm(keep)
        self.halves = ListAndDetail(self.paper, self.form)
        self.setLayout(column((self.halves, 1)))
        self.form.left.connect(self.left)
        self.form.measured.connect(self._draw)
        self.form.print_wanted.connect(self.print_test)
        self.form.save_wanted.connect(self.choose_file)
        self.outlet.went_out.connect(self._on_out)
        self.outlet.failed.connect(self._on_failed)

    @override
    def begin(self) -> None:
        self.form.begin(self._settings)
        self._draw(self._settings)

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings

    def ready(self) -> PaperPicture | None:
        """Return the test print that is shown; None while it is drawn."""
        return self._picture

    @override
    def keys(self) -> Sequence[Key]:
        return (
            Key("F10", self.tr("Keep"), self.form.keep, help=self.tr("Keep the measures")),
            Key("F9", self.tr("Print the test"), self.print_test),
            Key("F8", self.tr("Save as PDF"), self.choose_file),
            *scroll_keys(self.paper),
            Key("Esc", self.tr("Back"), self.left.emit),
        )

    @override
    def focus_target(self) -> QWidget:
        return self.form.focus_part()

    @override
    def fit(self, room: Room) -> None:
        self.halves.fit(room)
        self.halves.open_detail()

    @Slot()
    def print_test(self) -> None:
        """Print the test as it is measured on the screen."""
        if self._is_right() and self._picture is not None:
            self.outlet.print_out(self._picture.pdf)

    @Slot()
    def choose_file(self) -> None:
        """Ask where the test is to be saved."""
        if self._is_right() and self._picture is not None:
            self.outlet.choose_file(self._picture.pdf, self.tr("passbook test.pdf"))

    def _is_right(self) -> bool:
        """Say whether all measures can be read; otherwise lead to the one that cannot."""
        if self.form.typed() is not None:
            return True
        self.form.lead_to_wrong()
        return False

    @Slot(object)
    def _draw(self, settings: ShopSettings) -> None:
        self._waiting += 1
        self._picture = None
        self._operations.report(calibration_page, settings).then(self._show)

    @Slot(object)
    def _show(self, picture: PaperPicture) -> None:
        self._waiting -= 1
        if not self._waiting:  # Nothing newer is being drawn.
            self._picture = picture
            self.paper.show_page(picture.first_page, _PAPER_WIDTH)

    @Slot(str)
    def _on_out(self, how: str) -> None:
        advice = self.tr("Hold it against the book, and type what you have measured.")
        self.form.say(Tone.OK, Words(how, advice))

    @Slot(object)
    def _on_failed(self, words: Words) -> None:
        self.form.say(Tone.WARN, words)
