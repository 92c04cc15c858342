"""Another standing of a membership: which, from when, why, and by whose decision."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.members.change_status import NEXT, change_status
from coop.members.member_texts import LETTERS_MAX, MemberField, MemberTextMissing
from coop.members.standing import StatusDateNotPossible
from ui.formatting import date_text, rupiah_text
from ui.members.form_card import MemberForm
from ui.members.member_reading import MemberCard
from ui.members.member_reason import MemberReason
from ui.members.member_words import status_words
from ui.operations import Operations
from ui.reading import Reason, Unreadable
from ui.theme.letters import at_least
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.wording import words_for_reason
from values.membership import MemberStatus

_FIELD_HEIGHT = 40


class StatusForm(MemberForm):
    """Offers what may follow the present standing; active is reached by paying the principal."""

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        super().__init__("", "check")
        self.save_button.set_words(self.tr("Save the status"))
        self._operations, self._today = operations, today
        self._card: MemberCard | None = None
        self.name = ElidedLabel(role="strong")
        self.present = ElidedLabel()
        self.status = QComboBox()
        self.status.setAccessibleName(self.tr("New status"))
        at_least(self.status, height=_FIELD_HEIGHT)
        self.day = DayEdit(self.tr("From"), today)
        self.day_field = LabelledField(self.tr("From"), self.day)
        self.reason = MemberReason()
        self.decided_by = Field(
            self.tr("Decided by"), placeholder=self.tr("board, meeting, number of the decision")
        )
        self.decided_by.setMaxLength(LETTERS_MAX[MemberField.DECIDED_BY])
        self.reason.field.setMaxLength(LETTERS_MAX[MemberField.REASON])
        self.owed = Label(role="small", wraps=True)
        self._lay_out()

    def begin(self, card: MemberCard) -> None:
        """Ask about a member."""
        self._card = card
        self.begin_slip()
        self.name.setText(card.record.full_name)
        words = self.tr("now {status}, since {day}")
        present = status_words(card.standing.status)
        self.present.setText(
            words.format(status=present, day=date_text(card.standing.effective_on))
        )
        self.status.clear()
        for status in MemberStatus:
            if status in NEXT[card.standing.status]:
                self.status.addItem(status_words(status), status)
        self.day.set_day(self._today())
        self.decided_by.clear()
        self._on_status()

    @override
    def focus_part(self) -> QWidget:
        return self.status

    @override
    def set_busy(self, *, is_busy: bool) -> None:
        super().set_busy(is_busy=is_busy)
        for part in (self.status, self.day, self.reason, self.decided_by):
            part.setEnabled(not is_busy)

    @Slot()
    def save(self) -> None:
        """Record the step; a second press while the first is under way does nothing."""
        if self._card is None or not self.save_button.isEnabled():
            return
        day = self._read_day()
        if day is None:
            return
        self.set_busy(is_busy=True)
        self._operations.write(
            self.fact_id,
            change_status,
            member_id=self._card.member_id,
            status=self.chosen(),
            effective_on=day,
            reason=self.reason.text(),
            decided_by=self.decided_by.text(),
        ).then(self._on_done).if_refused(self._explain).if_trouble(self.explain_trouble)

    def chosen(self) -> MemberStatus:
        """Return the status that is chosen."""
        return MemberStatus(self.status.currentData())

    def _lay_out(self) -> None:
        self.lay_out(
            (Heading(self.tr("Change the status")), rule()),
            column(
                column(self.name, self.present, gap=0),
                column(Label(self.tr("New status"), "muted"), self.status, gap=4),
                self.owed,
                self.day_field,
                self.reason,
                LabelledField(self.tr("Decided by"), self.decided_by),
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.status.currentIndexChanged.connect(self._on_status)
        self.save_button.clicked.connect(self.save)
        self.reason.edited.connect(self.note.hide)
        self.day.textEdited.connect(self.note.hide)

    def _read_day(self) -> date | None:
        try:
            day = self.day.day()
        except Unreadable:
            day = None  # Which its own line says already.
        else:
            if day is None:
                self.day.say(words_for_reason(Reason.EMPTY), is_wrong=True)
        if day is None:
            self.reveal(self.day_field)
        return day

    @Slot()
    def _on_status(self) -> None:
        if self._card is None or self.status.currentIndex() < 0:
            return
        usual = {
            MemberStatus.INACTIVE: (self.tr("Mandatory savings unpaid"), self.tr("Moved away")),
            MemberStatus.ACTIVE: (self.tr("Arrears are paid"), self.tr("Cleared by the board")),
            MemberStatus.SUSPENDED: (self.tr("Under examination"),),
            MemberStatus.LEFT: (self.tr("Own request"), self.tr("Moved away")),
            MemberStatus.DECEASED: (self.tr("Told by the family"),),
            MemberStatus.DISMISSED: (self.tr("Broke the bylaws"),),
            MemberStatus.CANDIDATE: (self.tr("Applied again"),),
        }
        self.reason.offer(usual[self.chosen()])
        self._say_what_is_left()

    def _say_what_is_left(self) -> None:
        assert self._card is not None
        total = self._card.balances.total
        ends = self.chosen() in {MemberStatus.LEFT, MemberStatus.DECEASED, MemberStatus.DISMISSED}
        words = self.tr("Savings of {amount} are then paid out by a settlement.")
        self.owed.setText(words.format(amount=rupiah_text(total)))
        self.owed.setVisible(ends and bool(total))

    @Slot(object)
    def _on_done(self, _nothing: None) -> None:
        assert self._card is not None
        words = self.tr("{name} is now: {status}.")
        self.done.emit(
            words.format(name=self._card.record.full_name, status=status_words(self.chosen()))
        )

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self.explain(refusal)
        if isinstance(refusal, MemberTextMissing):
            self.reason.set_wrong(wrong=True)
            self.reveal(self.reason)
        elif isinstance(refusal, StatusDateNotPossible):
            self.reveal(self.day_field)
