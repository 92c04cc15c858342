"""The desk for the key to members' records: printed to be locked away, and entered again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sync.protocol.base32 import CodeMistyped
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.form_card import FormCard
from ui.widgets.keys import Key
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row
from ui.widgets.note import Note
from ui.widgets.office_desk import OfficeDesk
from ui.widgets.saving import ask_for_pdf, saved_pdf
from ui.wording import words_for_trouble
from values.trouble import Trouble


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """What the program can do with the key; each runs away from the window's thread."""

    trouble: Callable[[], Trouble | None]
    """What is wrong with the key on this computer; None where it is the right one."""
    enter: Callable[[str], Trouble | None]
    """Keep a code as the key, and say what is wrong then; raises `CodeMistyped`."""
    sheet: Callable[[], bytes]
    """Write the recovery sheet as a PDF; only where the key is there."""


class RecoveryDesk(OfficeDesk):
    """Says whether the key is here; offers its sheet, or a field for the code."""

    def __init__(self, operations: Operations, key: RecoveryKey) -> None:
        super().__init__()
        self._operations, self._key = operations, key
        self.is_here = False
        self._path = Path()
        self.note = Note()
        self.advice = Label(role="muted", wraps=True)
        self.code = Field(self.tr("Recovery code"), placeholder=self.tr("Code on the sheet"))
        self.enter_button = Button(self.tr("Enter the code"), "F10", "check", "primary")
        self.save_button = Button(self.tr("Save the sheet as PDF"), "F8", "download", "primary")
        self.leave_button = Button(self.tr("Back"), "Esc")
        card = FormCard()
        card.lay_out(
            (Heading(self.tr("Key to members' records")), self.note),
            column(self.advice, self.code, None),
            (row(self.leave_button, (self.enter_button, 1), (self.save_button, 1)),),
        )
        self.setLayout(column((card, 1)))
        self.enter_button.clicked.connect(self.enter)
        self.save_button.clicked.connect(self.choose_file)
        self.leave_button.clicked.connect(self.left)
        self.code.returnPressed.connect(self.enter)
        self._turn(is_here=False)

    @override
    def begin(self) -> None:
        self.code.clear()
        self._operations.check(self._key.trouble).then(self._show)

    @override
    def title(self) -> str:
        return self.tr("Key to members' records")

    @override
    def keys(self) -> Sequence[Key]:
        act = (
            Key("F8", self.save_button.accessibleName(), self.choose_file)
            if self.is_here
            else Key("F10", self.enter_button.accessibleName(), self.enter)
        )
        return (act, Key("Esc", self.tr("Back"), self.left.emit))

    @override
    def focus_target(self) -> QWidget:
        return self.save_button if self.is_here else self.code

    @override
    def scan(self, code: str) -> bool:
        if self.is_here:
            return False
        self.code.setText(code)
        self.enter()
        return True

    @Slot()
    def enter(self) -> None:
        """Take the code that was typed; it stays there where it is not right."""
        if self.is_here or not self.code.text().strip():
            return
        typed = self.code.text()
        self._operations.check(lambda: self._entered(typed)).then(self._show).if_trouble(self._say)

    @Slot()
    def choose_file(self) -> None:
        """Ask where the sheet is to be saved."""
        if self.is_here:
            ask_for_pdf(self, self.tr("recovery sheet.pdf"), self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the sheet; what is in the way is said in place."""
        self._path = path
        self._operations.check(self._key.sheet).then(self._save)

    def _entered(self, typed: str) -> Trouble | str | None:
        try:
            return self._key.enter(typed)
        except CodeMistyped:
            return typed

    @Slot(object)
    def _save(self, sheet: bytes) -> None:
        path = self._path
        if (words := saved_pdf(path, sheet)) is not None:
            self.note.say(Tone.WARN, words.title, words.advice)
            return
        words_saved = self.tr("Saved as {name}.").format(name=path.name)
        lock_away = self.tr("Print it, lock it away, then delete the file.")
        self.note.say(Tone.OK, words_saved, lock_away)

    @Slot(object)
    def _show(self, met: Trouble | str | None) -> None:
        """Say how the key stands; a string is a code that was mistyped."""
        if isinstance(met, str):
            mistyped = self.tr("This code is not the one on the sheet.")
            self.note.say(Tone.BAD, mistyped, self.tr("Compare it group by group."))
            self.code.setFocus()
            return
        self._turn(is_here=met is None)
        if met is not None:
            self._say(met)
            return
        self.note.say(
            Tone.OK,
            self.tr("The key is on this computer."),
            self.tr("Keep its sheet in another place than this computer."),
        )

    @Slot(object)
    def _say(self, trouble: Trouble) -> None:
        words = words_for_trouble(trouble)
        self.note.say(Tone.WARN, words.title, words.advice)

    def _turn(self, *, is_here: bool) -> None:
        self.is_here = is_here
        self.code.setVisible(not is_here)
        self.enter_button.setVisible(not is_here)
        self.save_button.setVisible(is_here)
        self.advice.setText(
            self.tr("Whoever has the sheet can read members' records: nobody else needs it.")
            if is_here
            else self.tr("Type the code of the recovery sheet, or scan its picture.")
        )
        self.focus_target().setFocus()
        self.turned.emit()
