"""A new member, or what the register says of one: typed, warned about while typing, saved once."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.members.duplicates import Duplicate, DuplicateReason, likely_duplicates
from coop.members.member_rules import (
    BirthDateNotPossible,
    BlockNotPossible,
    JoiningDateNotPossible,
)
from coop.members.member_texts import MemberField, MemberTextMissing, MemberTextTooLong
from coop.members.nik import NikNotPossible
from coop.members.number_taken import MemberNumberTaken
from coop.members.numbering import MemberNumber, number_form
from coop.members.phone import PhoneNotPossible
from coop.members.record_member import NikTaken, record_member
from coop.shop_settings import ShopSettings
from ui.members.form_card import MemberForm
from ui.members.form_warnings import duplicate_words, nik_note
from ui.members.member_fields import DayNotReadYet, MemberFields
from ui.members.member_reading import MemberCard
from ui.members.member_words import short_name
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.keys import Key
from ui.widgets.labels import Heading
from ui.widgets.layouts import column, row
from ui.widgets.note import Note
from ui.wording import words_for_reason
from values.identity import MemberId, new_uuid
from values.membership import MemberKind

_BESIDE_FROM_WIDTH = 900


class RegisterForm(MemberForm):
    """Takes the whole page. What was typed for a new member stays when it is left."""

    recorded = Signal(object, str, str)
    """The id of the member, their name, and their number."""
    other_wanted = Signal(object, str)
    """Another member who may be the same, by id and number."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__("", "save")
        self.save_button.set_words(self.tr("Save the member"))
        self._operations, self._settings, self._today = operations, settings, today
        self._member_id, self._based_on = MemberId(new_uuid()), 0
        self._found: Sequence[Duplicate] = ()
        self._taken: tuple[MemberId, str] | None = None
        self.heading = Heading("")
        self.fields = MemberFields(today)
        self.likely = Note()
        self.likely.hide()
        self.lay_out(
            (self.heading,),
            column((self.fields, 1)),
            (self.likely, self.note, row(self.leave_button, None, self.save_button)),
        )
        self._duplicates = operations.latest(self).then(self._on_duplicates)
        self.fields.changed.connect(self._on_changed)
        self.save_button.clicked.connect(self.save)

    def use_settings(self, settings: ShopSettings) -> None:
        """Number members as the cooperative has chosen anew."""
        self._settings = settings

    def begin_new(self) -> None:
        """Begin a new member, or go on with the one that was left unfinished."""
        if self._based_on or self.fields.is_empty():
            self._begin(MemberId(new_uuid()), 0)
            self.fields.show_member(None)
        self._open(self.tr("New member"))

    def begin_change(self, card: MemberCard) -> None:
        """Change what the register says of a member."""
        self._begin(card.member_id, card.record.revision)
        self.fields.show_member(card.record)
        self._open(self.tr("Change {name}").format(name=short_name(card.record.full_name)))

    def title(self) -> str:
        """Return the words for the top bar."""
        return self.heading.text()

    def keys(self) -> Sequence[Key]:
        """Return the keys of the form."""
        return (
            Key("Enter", self.tr("Next field")),
            Key("F10", self.tr("Save"), self.save, ("F12",)),
            Key("Esc", self.tr("Back"), self.left.emit, help=self.tr("Back; what is typed stays")),
        )

    def fit(self, room: Room) -> None:
        """Put the halves beside each other, or below."""
        self.heading.setVisible(not room.is_short)
        self.fields.turn(is_below=room.width < _BESIDE_FROM_WIDTH)

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        return self.fields.edits[MemberField.FULL_NAME]

    def scan(self, _code: str) -> bool:
        """Take no scanned code."""
        return False

    @override
    def set_busy(self, *, is_busy: bool) -> None:
        super().set_busy(is_busy=is_busy)
        self.fields.setEnabled(not is_busy)

    @Slot()
    def save(self) -> None:
        """Record the member; a second press while the first is under way does nothing."""
        if not self.save_button.isEnabled():
            return
        try:
            draft = self.fields.draft(self._member_id, self._based_on)
        except DayNotReadYet as unread:
            self.fields.days[unread.field].say(words_for_reason(unread.reason), is_wrong=True)
            self.reveal(self.fields.parts[unread.field])
            return
        forms = {
            MemberKind.FULL: self._settings.member_number_form,
            MemberKind.ASSOCIATE: self._settings.associate_number_form,
        }
        try:
            form = number_form(forms[draft.kind])
        except Refusal as refusal:
            self.explain(refusal)
            return
        self.set_busy(is_busy=True)
        by = self._settings.cashier_name
        answer = self._operations.write(
            self.fact_id, record_member, member=draft, form=form, recorded_by=by
        )
        answer.then(self._on_done).if_refused(self._explain).if_trouble(self.explain_trouble)

    def _begin(self, member_id: MemberId, based_on: int) -> None:
        self._member_id, self._based_on = member_id, based_on
        self.begin_slip()
        self.likely.hide()

    def _open(self, title: str) -> None:
        self.heading.setText(title)
        self.set_busy(is_busy=False)
        self.reveal(self.fields.parts[MemberField.FULL_NAME])

    @Slot()
    def _on_changed(self) -> None:
        self.note.hide()
        fields = self.fields
        for edit in fields.edits.values():
            edit.set_wrong(wrong=False)
        nik, birth_date = fields.nik(), fields.birth_date()
        words, is_wrong = nik_note(nik, birth_date, fields.chosen_sex())
        fields.edits[MemberField.NIK].say(words, is_wrong=is_wrong)
        self._duplicates.ask(
            likely_duplicates,
            full_name=fields.text(MemberField.FULL_NAME),
            birth_date=birth_date,
            nik=nik,
            but=self._member_id,
        )

    @Slot(object)
    def _on_duplicates(self, found: Sequence[Duplicate]) -> None:
        self._found = found
        self.likely.setVisible(bool(found))
        if found:
            words = duplicate_words(found)
            is_certain = found[0].reason is DuplicateReason.NIK
            button = Button(self.tr("Open that member"), kind="on_tint")
            button.clicked.connect(self._want_likely)
            tone = Tone.BAD if is_certain else Tone.WARN
            self.likely.say(tone, words.title, words.advice, actions=[button])

    @Slot()
    def _want_likely(self) -> None:
        if self._found:
            member = self._found[0].member
            self.other_wanted.emit(member.member_id, member.number)

    @Slot(object)
    def _on_done(self, number: MemberNumber | None) -> None:
        name = self.fields.text(MemberField.FULL_NAME)
        member_id = self._member_id
        self._begin(MemberId(new_uuid()), 0)
        self.fields.show_member(None)
        self.recorded.emit(member_id, name, number.written if number else "")

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        actions = []
        if isinstance(refusal, NikTaken | MemberNumberTaken):
            self._taken = refusal.member_id, refusal.number
            button = Button(self.tr("Open that member"), kind="on_tint")
            button.clicked.connect(self._want_taken)
            actions = [button]
            self.likely.hide()
        self.explain(refusal, *actions)
        field = _field_of(refusal)
        if field is not None and field in self.fields.parts:
            self.fields.set_wrong(field)
            self.reveal(self.fields.parts[field])

    @Slot()
    def _want_taken(self) -> None:
        if self._taken is not None:
            self.other_wanted.emit(*self._taken)


def _field_of(refusal: Refusal) -> MemberField | None:
    """Return which field a refusal is about."""
    if isinstance(
        refusal, MemberTextMissing | MemberTextTooLong | BlockNotPossible | JoiningDateNotPossible
    ):
        return refusal.field
    fields: dict[type[Refusal], MemberField] = {
        NikNotPossible: MemberField.NIK,
        NikTaken: MemberField.NIK,
        PhoneNotPossible: MemberField.PHONE,
        BirthDateNotPossible: MemberField.BIRTH_DATE,
        MemberNumberTaken: MemberField.NUMBER,
    }
    return fields.get(type(refusal))
