"""One month: who earns what, posting it once, and the slips of everybody behind that."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.savings.interest_calendar import InterestMonth
from coop.savings.post_interest import InterestChanged, InterestDone, post_interest
from coop.savings.preview_interest import InterestPreview, preview_interest
from coop.shop_settings import PrinterKind, ShopSettings
from ui.formatting import long_month_text, number_text, rupiah_text
from ui.interest.earned_table import EarnedTable
from ui.interest.interest_reading import (
    InterestRow,
    InterestSlips,
    interest_slips,
    print_slip,
    rows_of,
)
from ui.interest.slips_file import SlipsFile
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.desk_part import DeskPart
from ui.widgets.keys import Key
from ui.widgets.layouts import column, row
from ui.widgets.note import Note
from ui.widgets.overlay import Dialog
from ui.wording import Words, words_for_trouble
from values.identity import FactId, new_uuid
from values.money import ZERO, Rupiah
from values.trouble import Trouble


class RunView(DeskPart):
    """A preview until it is posted, and slips afterwards."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self._operations, self._settings = operations, settings
        self._today, self._words = today, words
        self._month: InterestMonth | None = None
        self._posted: FactId | None = None
        self._fact_id = FactId(new_uuid())
        self._gross = ZERO
        self._is_ready = False
        self.note = Note()
        self.note.hide()
        self.earned = EarnedTable()
        self.rows, self.table = self.earned.rows, self.earned.table
        self.back_button = Button(self.tr("Back"), "Esc")
        self.post_button = Button("", "F10", "check", "primary")
        self.print_button = Button(self.tr("Print the slip"), "F9", "printer")
        self.one_button = Button(self.tr("Slip as PDF"), "F7", "file-text")
        self.all_button = Button(self.tr("All slips as PDF"), "F8", "download", "primary")
        self.file = SlipsFile(self, operations)
        self._lay_out()

    def show_month(self, month: InterestMonth) -> None:
        """Show a month."""
        self._month, self._posted = month, month.fact_id
        self._fact_id = FactId(new_uuid())
        self.note.hide()
        self._read()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings

    @override
    def title(self) -> str:
        if self._month is None:
            return self.tr("Interest on savings")
        words = self.tr("Interest of {month}")
        return words.format(month=long_month_text(self._month.month))

    @override
    def keys(self) -> Sequence[Key]:
        back = Key("Esc", self.tr("Back"), self.left.emit)
        walk = self.earned.keys()
        if not self._is_ready or not self.rows.rows:
            return (back,)
        if self._posted is None:
            post = Key("F10", self.tr("Post"), self.ask_to_post, help=self.tr("Post the interest"))
            return (post, *walk, back)
        return (
            Key("F9", self.tr("Print"), self.print_one, help=self.tr("Print the slip")),
            Key("F8", self.tr("All as PDF"), self.save_all, help=self.tr("All slips as PDF")),
            Key("F7", self.tr("One as PDF"), self.save_one, help=self.tr("Slip as PDF")),
            *walk,
            back,
        )

    @override
    def focus_target(self) -> QWidget:
        return self.table if self.rows.rows else self.back_button

    @override
    def fit(self, room: Room) -> None:
        self.earned.fit(room)

    @Slot()
    def ask_to_post(self) -> None:
        """Show the figures once more before they are credited."""
        if not self.post_button.isEnabled() or self._month is None:
            return
        text = self.tr(
            "{count} members get {gross} of interest. {tax} of tax is withheld and paid to the "
            "state by the tenth of next month. A month is posted only once."
        )
        rows = self.rows.rows
        figures = text.format(
            count=number_text(len(rows)),
            gross=rupiah_text(self._gross),
            tax=rupiah_text(Rupiah(sum(of.tax for of in rows))),
        )
        words = self.tr("Post the interest of {month}")
        title = words.format(month=long_month_text(self._month.month))
        dialog = Dialog(self, title, figures, icon_name="percent")
        dialog.add_button(Button(self.tr("Not yet"), "Esc"))
        dialog.add_button(Button(self.tr("Post"), kind="primary"), self.post)
        dialog.open()

    @Slot()
    def post(self) -> None:
        """Credit it; a second press while the first is under way does nothing."""
        if not self.post_button.isEnabled() or self._month is None:
            return
        self.post_button.setEnabled(False)
        self._operations.write(
            self._fact_id,
            post_interest,
            month=self._month.month,
            gross_seen=self._gross,
            settings=self._settings,
        ).then(self._on_done).if_refused(self._explain_post).if_trouble(self._explain_trouble)

    @Slot()
    def print_one(self) -> None:
        """Send the chosen member's slip to the receipt printer."""
        of = self._chosen_slip()
        if of is None:
            return
        if self._settings.printer_kind is PrinterKind.NONE:
            title = self.tr("No printer is chosen yet.")
            self.note.say(Tone.WARN, title, self.tr("Choose one in the settings, or save a PDF."))
            return
        answer = self._operations.print_out(print_slip, of, self._settings)
        answer.then(self._on_printed).if_trouble(self._explain_trouble)

    @Slot()
    def save_one(self) -> None:
        """Save the chosen member's slip on A5."""
        of = self._chosen_slip()
        if of is not None:
            self.file.begin_one(of, self._settings)

    @Slot()
    def save_all(self) -> None:
        """Save everybody's slips in one PDF."""
        if self._posted is not None and self.rows.rows:
            self.file.begin_all(self._posted, self._settings)

    def _lay_out(self) -> None:
        acts = (self.print_button, self.one_button, self.all_button, self.post_button)
        foot = row(self.back_button, None, *acts)
        self.setLayout(column((self.earned, 1), self.note, foot, gap=10))
        self.back_button.clicked.connect(self.left)
        self.post_button.clicked.connect(self.ask_to_post)
        self.print_button.clicked.connect(self.print_one)
        self.one_button.clicked.connect(self.save_one)
        self.all_button.clicked.connect(self.save_all)
        self.file.told.connect(self._say)

    def _read(self) -> None:
        assert self._month is not None
        self._is_ready = False
        self._show_rows((), self.tr("The interest is being reckoned …"))
        if self._posted is not None:
            slips = self._operations.report(interest_slips, self._posted, self._settings)
            slips.then(self._show_slips)
            return
        preview = self._operations.report(preview_interest, self._month.month, self._today())
        preview.then(self._show_preview).if_refused(self._explain)

    @Slot(object)
    def _show_preview(self, preview: InterestPreview) -> None:
        if self._month is None or self._posted or preview.month != self._month.month:
            return  # Another month was opened meanwhile.
        self._gross = preview.gross
        self._is_ready = True
        words = self.tr("Post {amount}")
        self.post_button.set_words(words.format(amount=rupiah_text(preview.gross)))
        self._show_rows(rows_of(preview), self.tr("Nobody earned interest in this month."))

    @Slot(object)
    def _show_slips(self, slips: InterestSlips) -> None:
        if slips.asked == self._posted:
            self._is_ready = True
            self._show_rows(slips.rows, "")

    def _show_rows(self, rows: Sequence[InterestRow], sentence: str) -> None:
        self.earned.show_rows(rows, sentence)
        is_posted = self._posted is not None
        self.post_button.setVisible(not is_posted)
        self.post_button.setEnabled(bool(rows) and not is_posted)
        for button in (self.print_button, self.one_button, self.all_button):
            button.setVisible(is_posted)
            button.setEnabled(bool(rows))
        if self.isVisible():
            self.focus_target().setFocus()
        self.turned.emit()

    def _chosen_slip(self) -> InterestRow | None:
        of: InterestRow | None = self.table.current_row()
        self.note.hide()
        return of if of is not None and of.fact_id is not None else None

    @Slot(object)
    def _on_done(self, done: InterestDone | None) -> None:
        if done is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("Interest of {month} posted to {count} members, number {number}.")
        self.said.emit(
            words.format(
                month=long_month_text(done.month),
                count=number_text(done.members),
                number=done.number,
            )
        )
        self._posted = done.fact_ids[0]
        self._read()

    @Slot(str)
    def _on_printed(self, number: str) -> None:
        words = self.tr("Slip {number} was sent to the printer.")
        self.said.emit(words.format(number=number))

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self.earned.show_rows((), self.tr("Nothing can be posted for this month now."))
        self._say(Tone.BAD, self._words(refusal))

    @Slot(object)
    def _explain_post(self, refusal: Refusal) -> None:
        self._say(Tone.BAD, self._words(refusal))
        if isinstance(refusal, InterestChanged):
            self._read()  # What was seen is no more so; the note stays.
        else:
            self.post_button.setEnabled(True)

    @Slot(object)
    def _explain_trouble(self, trouble: Trouble) -> None:
        self.post_button.setEnabled(self._posted is None)
        self._say(Tone.WARN, words_for_trouble(trouble))

    @Slot(object, object)
    def _say(self, tone: Tone, words: Words) -> None:
        self.note.say(tone, words.title, words.advice)
