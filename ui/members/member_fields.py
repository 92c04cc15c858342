"""What the register asks of a member: the fields of the form, built in a loop."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.facts.members import Address, MemberRecord
from coop.members.member_rules import MemberDraft
from coop.members.member_texts import LETTERS_MAX, MemberField
from coop.members.nik import TYPED_MAX as NIK_LETTERS_MAX
from coop.members.nik import masked_nik
from coop.members.phone import TYPED_MAX as PHONE_LETTERS_MAX
from ui.members.heir_rows import HeirRows
from ui.members.member_wording import field_words
from ui.members.member_words import kind_words
from ui.reading import Reason, Unreadable
from ui.widgets.choice import Choice
from ui.widgets.day_edit import BirthdayEdit, DayEdit
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Label
from ui.widgets.layouts import TurningBox, column, row
from values.identity import MemberId
from values.membership import MemberKind, Sex

_F = MemberField
_BLOCK_LETTERS_MAX = 8
_LETTERS = LETTERS_MAX | {
    _F.NIK: NIK_LETTERS_MAX,
    _F.PHONE: PHONE_LETTERS_MAX,
    _F.RT: _BLOCK_LETTERS_MAX,
    _F.RW: _BLOCK_LETTERS_MAX,
}
_DAYS = (_F.BIRTH_DATE, _F.APPLIED_ON, _F.JOINED_ON)
_TEXTS = (
    _F.FULL_NAME, _F.NUMBER, _F.NIK, _F.BIRTH_PLACE, _F.PHONE, _F.WORK, _F.EMPLOYER, _F.STREET,
    _F.HAMLET, _F.RT, _F.RW, _F.VILLAGE, _F.MEMBER_CLASS, _F.NOTE,
)  # fmt: skip
_SAYING = frozenset({_F.NIK, *_DAYS})
"""Fields with a line below them for what is read, or what is odd."""
_NO_SEX = ""
_TAKES_NIK_OUT = "-"


class DayNotReadYet(ValueError):  # noqa: N818  What was typed is not an error in the program.
    """A day cannot be read."""

    def __init__(self, field: MemberField, reason: Reason) -> None:
        super().__init__(field.name)
        self.field, self.reason = field, reason


class MemberFields(QWidget):
    """All fields of the form; `changed` tells after each key."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._is_filling = False
        self.edits = {field: Field(field_words(field)) for field in _TEXTS}
        self.days: dict[MemberField, DayEdit] = {
            field: BirthdayEdit(field_words(field), today)
            if field is _F.BIRTH_DATE
            else DayEdit(field_words(field), today)
            for field in _DAYS
        }
        self._kept_nik = ""
        self.parts = {field: _part(field, edit) for field, edit in (self.edits | self.days).items()}
        kinds = [(kind, kind_words(kind)) for kind in MemberKind]
        self.kind: Choice[MemberKind] = Choice(self.tr("Kind"), kinds)
        self.sex: Choice[str] = Choice(
            field_words(_F.SEX),
            [
                (_NO_SEX, self.tr("not known")),
                (Sex.MALE, self.tr("Male")),
                (Sex.FEMALE, self.tr("Female")),
            ],
        )
        self.heirs = HeirRows()
        self._lay_out()
        self._connect()

    def turn(self, *, is_below: bool) -> None:
        """Lay the two halves out below one another, or beside."""
        self._halves.turn(is_below=is_below)

    def show_member(self, record: MemberRecord | None) -> None:
        """Show a member of the register, or empty fields."""
        self._is_filling = True
        self._keep_nik(record.nik if record else "")
        texts = _texts_of(record) if record else {}
        for field, edit in self.edits.items():
            edit.setText(texts.get(field, ""))
            edit.setCursorPosition(0)
        self.days[_F.BIRTH_DATE].set_day(record.birth_date if record else None)
        self.days[_F.APPLIED_ON].set_day(record.applied_on if record else None)
        self.days[_F.JOINED_ON].set_day(record.joined_on if record else None)
        self.kind.set_value(record.kind if record else MemberKind.FULL)
        self.sex.set_value(record.sex if record and record.sex else _NO_SEX)
        self.heirs.show_heirs(record.heirs if record else ())
        self._is_filling = False
        self.changed.emit()

    def is_empty(self) -> bool:
        """Whether nothing is typed yet."""
        return not any(edit.text().strip() for edit in self.edits.values())

    def text(self, field: MemberField) -> str:
        """Return what stands in a field of text."""
        return self.edits[field].text()

    def set_wrong(self, field: MemberField) -> None:
        """Show a red edge until something is typed."""
        (self.edits | self.days)[field].set_wrong(wrong=True)

    def nik(self) -> str:
        """Return the NIK of the form: what is typed, or what the register has."""
        typed = self.text(_F.NIK).strip()
        return "" if typed == _TAKES_NIK_OUT else typed or self._kept_nik

    def day(self, field: MemberField) -> date | None:
        """Read a day; None where nothing is typed.

        Raises:
            DayNotReadYet: there is no such day.
        """
        try:
            return self.days[field].day()
        except Unreadable as unreadable:
            raise DayNotReadYet(field, unreadable.reason) from unreadable

    def birth_date(self) -> date | None:
        """Return the day of birth as far as it can be read."""
        try:
            return self.day(_F.BIRTH_DATE)
        except DayNotReadYet:
            return None

    def chosen_sex(self) -> Sex | None:
        """Return the sex that is chosen."""
        return Sex(self.sex.value()) if self.sex.value() else None

    def draft(self, member_id: MemberId, based_on: int) -> MemberDraft:
        """Return the member as the form wants them.

        Raises:
            DayNotReadYet: a day cannot be read.
        """
        text = self.text
        return MemberDraft(
            member_id=member_id,
            full_name=text(_F.FULL_NAME),
            kind=self.kind.value(),
            number=text(_F.NUMBER),
            birth_place=text(_F.BIRTH_PLACE),
            birth_date=self.day(_F.BIRTH_DATE),
            sex=self.chosen_sex(),
            work=text(_F.WORK),
            address=Address(
                street=text(_F.STREET),
                hamlet=text(_F.HAMLET),
                rt=text(_F.RT),
                rw=text(_F.RW),
                village=text(_F.VILLAGE),
            ),
            nik=self.nik(),
            phone=text(_F.PHONE),
            applied_on=self.day(_F.APPLIED_ON),
            joined_on=self.day(_F.JOINED_ON),
            heirs=self.heirs.heirs(),
            member_class=text(_F.MEMBER_CLASS),
            employer=text(_F.EMPLOYER),
            note=text(_F.NOTE),
            based_on=based_on,
        )

    def _lay_out(self) -> None:
        for field, edit in self.edits.items():
            edit.setMaxLength(_LETTERS[field])
        part = self.parts
        number = self.tr("the next free one")
        self.edits[_F.NUMBER].setPlaceholderText(number)
        self.days[_F.APPLIED_ON].setPlaceholderText(self.tr("today"))
        left, right = QWidget(), QWidget()
        left.setLayout(
            column(
                part[_F.FULL_NAME],
                part[_F.NIK],
                row((part[_F.BIRTH_PLACE], 3), (part[_F.BIRTH_DATE], 2), gap=12),
                column(Label(field_words(_F.SEX), "muted"), self.sex, gap=4),
                row((part[_F.PHONE], 1), (part[_F.WORK], 1), gap=12),
                column(Label(self.tr("Kind"), "muted"), self.kind, gap=4),
                row(
                    (part[_F.NUMBER], 1), (part[_F.APPLIED_ON], 1), (part[_F.JOINED_ON], 1), gap=12
                ),
                None,
                gap=6,
            )
        )
        right.setLayout(
            column(
                part[_F.STREET],
                row((part[_F.HAMLET], 3), (part[_F.RT], 1), (part[_F.RW], 1), gap=12),
                row((part[_F.VILLAGE], 1), (part[_F.EMPLOYER], 1), gap=12),
                self.heirs,
                row((part[_F.MEMBER_CLASS], 1), (part[_F.NOTE], 2), gap=12),
                None,
                gap=6,
            )
        )
        self._halves = TurningBox((left, 1), (right, 1), gap=24)
        self.setLayout(column(self._halves))

    def _keep_nik(self, nik: str) -> None:
        """Show the NIK of the register covered: who wants to see it says why."""
        self._kept_nik = nik
        self.edits[_F.NIK].setPlaceholderText(masked_nik(nik))

    def _connect(self) -> None:
        for edit in (*self.edits.values(), *self.days.values()):
            edit.textChanged.connect(self._on_typed)
        self.sex.changed.connect(self._on_typed)
        self.kind.changed.connect(self._on_typed)
        self.heirs.changed.connect(self._on_typed)

    @Slot()
    def _on_typed(self) -> None:
        if not self._is_filling:
            self.changed.emit()


def _texts_of(record: MemberRecord) -> dict[MemberField, str]:
    home = record.address
    return {
        _F.FULL_NAME: record.full_name,
        _F.NUMBER: record.number,
        _F.BIRTH_PLACE: record.birth_place,
        _F.PHONE: record.phone,
        _F.WORK: record.work,
        _F.EMPLOYER: record.employer,
        _F.STREET: home.street,
        _F.HAMLET: home.hamlet,
        _F.RT: home.rt,
        _F.RW: home.rw,
        _F.VILLAGE: home.village,
        _F.MEMBER_CLASS: record.member_class,
        _F.NOTE: record.note,
    }


def _part(field: MemberField, edit: Field) -> QWidget:
    """Put the name of a field above it, and below it a line where something may be said."""
    if field in _SAYING:
        return LabelledField(field_words(field), edit)
    part = QWidget()
    part.setLayout(column(Label(field_words(field), "muted"), edit, None, gap=4))
    part.setFocusProxy(edit)
    return part
