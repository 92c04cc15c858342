"""Measuring the books that the cooperative gives out, against a test print (kalibrasi)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.shop_settings import PASSBOOK_BOUNDS, ShopSettings
from documents.passbook_layout import PAGE_LONGEST, passbook_layout
from ui.formatting import number_text
from ui.passbook.millimetres import read_tenths, tenths_text
from ui.reading import Unreadable, read_quantity
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.field import Field, LabelledField
from ui.widgets.form_card import FormCard
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.note import Note
from ui.wording import Words, words_for_reason, words_for_trouble
from values.trouble import Trouble

_THOUSANDTHS = 1_000
_TYPED_MAX = 8


class _Measure(NamedTuple):
    """How one setting is typed and shown."""

    read: Callable[[str], int]
    write: Callable[[int], str]


def _read_count(typed: str) -> int:
    return read_quantity(typed, 0) // _THOUSANDTHS


_COUNTED = _Measure(_read_count, number_text)
_MEASURED = _Measure(read_tenths, tenths_text)
_MEASURES = {
    "passbook_shift_right": _MEASURED,
    "passbook_shift_down": _MEASURED,
    "passbook_rows": _COUNTED,
    "passbook_pitch": _MEASURED,
    "passbook_rows_above_fold": _COUNTED,
    "passbook_fold_gap": _MEASURED,
    "passbook_pages": _COUNTED,
}
"""By the names of the settings, in the order in which they are typed."""


class CalibrationForm(FormCard):
    """Nothing counts for the books before it is kept; the test print shows what is typed."""

    left = Signal()
    print_wanted = Signal()
    save_wanted = Signal()
    measured = Signal(object)
    """Settings with what is typed, whenever all of it can be read."""
    kept = Signal()

    def __init__(self, keep: Callable[[Mapping[str, int]], object]) -> None:
        super().__init__(enter_moves_on=True)
        self._keep = keep
        self._settings = ShopSettings()
        self.fields = self._made_fields()
        self.note = Note()
        self.note.hide()
        self.print_button = Button(self.tr("Print the test"), "F9", "printer")
        self.save_button = Button(self.tr("Save as PDF"), "F8", "download")
        self.leave_button = Button(self.tr("Back"), "Esc")
        self.keep_button = Button(self.tr("Keep the measures"), "F10", "check", "primary")
        self._lay_out()
        for part in self.fields.values():
            part.field.textEdited.connect(self._on_edited)
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.leave_button.clicked.connect(self.left)
        self.keep_button.clicked.connect(self.keep)

    def begin(self, settings: ShopSettings) -> None:
        """Show what is measured so far."""
        self._settings = settings
        self.note.hide()
        for name, part in self.fields.items():
            part.field.setText(_MEASURES[name].write(getattr(settings, name)))
            part.say("", wrong=False)

    def say(self, tone: Tone, words: Words) -> None:
        """Say something above the buttons."""
        self.note.say(tone, words.title, words.advice)

    def typed(self) -> ShopSettings | None:
        """Return the settings with what is typed; None where it is wrong, said under its field."""
        values: dict[str, int] = {}
        for name, part in self.fields.items():
            value = self._read(name, part)
            if value is not None:
                values[name] = value
        if len(values) < len(self.fields):
            return None
        settings = replace(self._settings, **values)  # type: ignore[arg-type]  # Named by the fields.
        layout = passbook_layout(settings)
        if layout.height > PAGE_LONGEST:
            words = self.tr("The last line would stand {millimetres} mm down the page.")
            down = round(layout.row_down(settings.passbook_rows))
            self.fields["passbook_rows"].say(words.format(millimetres=down), wrong=True)
            return None
        return settings

    def focus_part(self) -> QWidget:
        """Return the field that is typed into first."""
        return self.fields["passbook_shift_right"]

    def lead_to_wrong(self) -> None:
        """Go to the first field that is wrong, and say so."""
        wrong = next(part for part in self.fields.values() if part.field.property("wrong"))
        self.reveal(wrong)
        self.say(Tone.BAD, Words(self.tr("One measure is not right."), wrong.hint.text()))

    @Slot()
    def keep(self) -> None:
        """Keep what is typed, or lead to the field that is wrong."""
        settings = self.typed()
        if settings is None:
            self.lead_to_wrong()
            return
        try:
            self._keep({name: getattr(settings, name) for name in self.fields})
        except Trouble as trouble:
            self.say(Tone.WARN, words_for_trouble(trouble))
            return
        self.kept.emit()

    def _read(self, name: str, part: LabelledField) -> int | None:
        least, most = PASSBOOK_BOUNDS[name]
        measure = _MEASURES[name]
        try:
            value = measure.read(part.field.text())
        except Unreadable as unreadable:
            part.say(words_for_reason(unreadable.reason), wrong=True)
            return None
        if not least <= value <= most:
            words = self.tr("Between {least} and {most}.")
            said = words.format(least=measure.write(least), most=measure.write(most))
            part.say(said, wrong=True)
            return None
        part.say("", wrong=False)
        return value

    @Slot()
    def _on_edited(self) -> None:
        self.note.hide()
        settings = self.typed()
        if settings is not None:
            self.measured.emit(settings)

    def _made_fields(self) -> dict[str, LabelledField]:
        names = {
            "passbook_shift_right": (self.tr("Move right (mm)"), self.tr("-2,5 moves left")),
            "passbook_shift_down": (self.tr("Move down (mm)"), self.tr("-2,5 moves up")),
            "passbook_rows": (self.tr("Lines on a page"), ""),
            "passbook_pitch": (self.tr("From line to line (mm)"), ""),
            "passbook_rows_above_fold": (self.tr("Lines above the fold"), ""),
            "passbook_fold_gap": (self.tr("Gap at the fold (mm)"), self.tr("0: there is no fold")),
            "passbook_pages": (self.tr("Pages of a book"), ""),
        }
        fields = {}
        for name, (words, advice) in names.items():
            field = Field(words)
            field.refuses_scans = True
            field.setMaxLength(_TYPED_MAX)
            fields[name] = LabelledField(words, field, advice)
        return fields

    def _lay_out(self) -> None:
        right, down, rows, pitch, above, gap, pages = self.fields.values()
        how = self.tr(
            "Print the test at 100 %, and hold it against an empty page of the book. The four"
            " crosses belong 10 mm from the edges, and row 1 onto the first line. Measure how"
            " far off they are."
        )
        self.lay_out(
            (Heading(self.tr("Test print and measures")), rule()),
            column(
                Label(how, wraps=True),
                row((right, 1), (down, 1)),
                row((rows, 1), (pitch, 1)),
                row((above, 1), (gap, 1)),
                row((pages, 1), (QWidget(), 1)),
                None,
                gap=6,
            ),
            (
                self.note,
                row((self.print_button, 1), (self.save_button, 1)),
                row(self.leave_button, (self.keep_button, 1)),
            ),
        )
