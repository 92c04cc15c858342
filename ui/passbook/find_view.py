"""Where a passbook is asked for: a member is typed, or a card is scanned."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.members.search_members import FoundMember, search_members
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.desk_part import DeskPart
from ui.widgets.keys import Key
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import Card, column, row
from ui.widgets.member_finder import MemberFinder
from ui.widgets.note import Note


class FindView(DeskPart):
    """The field has the focus; what is found opens under it."""

    calibration_wanted = Signal()
    chosen = Signal(object)
    """A member's id."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        words = self.tr("Whose book: name, number or telephone, or scan the card")
        self.box = MemberFinder(operations, words)
        self.found = self.box.found
        self.note = Note()
        self.note.hide()
        self.back_button = Button(self.tr("Back"), "Esc")
        self.test_button = Button(self.tr("Test print and measures"), "F9", "printer")
        self._lay_out()
        self._scans = operations.latest(self).then(self._take_scanned)
        self.box.textEdited.connect(self.note.hide)
        self.box.nobody_found.connect(self._explain_nobody)
        self.box.chosen.connect(self._take)
        self.back_button.clicked.connect(self.left)
        self.test_button.clicked.connect(self.calibration_wanted)

    @override
    def begin(self) -> None:
        self.box.begin()
        self.note.hide()

    @override
    def keys(self) -> Sequence[Key]:
        words = self.tr("Test print")
        return (
            Key("F2", self.tr("Find"), self.box.setFocus, help=self.tr("Find whose book it is")),
            Key("Enter", self.tr("Open the book")),
            Key("F9", words, self.calibration_wanted.emit, help=self.test_button.text().strip()),
            Key("Esc", self.tr("Back"), self.left.emit),
        )

    @override
    def focus_target(self) -> QWidget:
        return self.box

    @override
    def scan(self, code: str) -> bool:
        self._scans.ask(search_members, code)
        return True

    def _lay_out(self) -> None:
        how = self.tr(
            "Only what is not in the book yet is printed, on the next free row. When a page is"
            " full, the next one is asked for. The lines count as printed once you have said"
            " that they came out well."
        )
        card = Card().add(Heading(self.tr("Printing into the passbook")), Label(how, wraps=True))
        self.setLayout(
            column(
                self.box,
                self.note,
                card,
                None,
                row(self.back_button, None, self.test_button),
                gap=10,
            )
        )

    @Slot()
    def _explain_nobody(self) -> None:
        title = self.tr("Nobody is found.")
        self.note.say(Tone.INFO, title, self.tr("Try a part of the name, or the number."))

    @Slot(object)
    def _take_scanned(self, members: list[FoundMember]) -> None:
        if members:
            self._take(members[0])
            return
        title = self.tr("This card belongs to nobody, or was replaced by a new one.")
        self.note.say(Tone.BAD, title, self.tr("Find the member by name: F2."))

    @Slot(object)
    def _take(self, member: FoundMember) -> None:
        self.chosen.emit(member.member_id)
