"""An owner's form: who they are, and whether they are a member."""

from PySide6.QtCore import Slot
from typing_extensions import override

from coop.consignment.consignors import ListedConsignor
from coop.consignment.record_consignor import ConsignorDraft, record_consignor
from coop.consignment.refusals import NAME_LETTERS_MAX, NOTE_LETTERS_MAX, PHONE_LETTERS_MAX
from coop.members.search_members import FoundMember
from ui.consignment.owner_act import OwnerAct
from ui.consignment.surroundings import Surroundings
from ui.widgets.button import Button
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.member_finder import MemberFinder
from values.identity import ConsignorId, MemberId, new_uuid


class OwnerForm(OwnerAct):
    """What was typed stays until it is saved, or another owner is opened."""

    def __init__(self, given: Surroundings) -> None:
        super().__init__(given)
        self.save_button.set_words(self.tr("Save"))
        self._known: ListedConsignor | None = None
        self._consignor_id = ConsignorId(new_uuid())
        self._member_id: MemberId | None = None
        self.heading = ElidedLabel(role="heading")
        self.name = self._field(self.tr("Name"), NAME_LETTERS_MAX)
        self.phone = self._field(self.tr("Phone"), PHONE_LETTERS_MAX)
        self.remark = self._field(self.tr("Note"), NOTE_LETTERS_MAX)
        find = self.tr("Member, if they are one")
        self.member = MemberFinder(given.operations, find)
        self.is_member = Label(role="small", wraps=True)
        self.away_button = Button(self.tr("Put away"), "", "log-out")
        self.lay_out(
            (self.heading, rule()),
            column(
                self.name,
                self.phone,
                self.remark,
                Label(find, "muted"),
                self.member,
                self.is_member,
                row(self.away_button, None),
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.member.chosen.connect(self._take_member)
        self.away_button.clicked.connect(self._put_away)

    def begin(self, known: ListedConsignor | None) -> None:
        """Open an owner to be changed, or a new one."""
        self._known = known
        self._consignor_id = known.consignor_id if known else ConsignorId(new_uuid())
        self.begin_anew()
        self.heading.setText(known.name if known else self.tr("New owner"))
        self.name.field.setText(known.name if known else "")
        self.phone.field.setText(known.phone if known else "")
        self.remark.field.setText(known.note if known else "")
        self.member.begin()
        self._choose_member(
            known.member_id if known else None, known.member_number if known else ""
        )
        self.away_button.setVisible(known is not None)
        is_active = known is None or known.is_active
        self.away_button.set_words(self.tr("Put away") if is_active else self.tr("Take again"))

    @override
    @Slot()
    def save(self) -> None:
        self._write(is_active=self._known is None or self._known.is_active)

    def _write(self, *, is_active: bool) -> None:
        if not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        draft = ConsignorDraft(
            consignor_id=self._consignor_id,
            name=self.name.field.text(),
            phone=self.phone.field.text(),
            note=self.remark.field.text(),
            member_id=self._member_id,
            is_active=is_active,
            based_on=self._known.revision if self._known else 0,
        )
        answer = self.given.operations.write(self.fact_id, record_consignor, consignor=draft)
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    def _choose_member(self, member_id: MemberId | None, number: str) -> None:
        self._member_id = member_id
        words = self.tr("Member {number}").format(number=number)
        self.is_member.setText(words if member_id else self.tr("Nobody needs to be a member."))

    @staticmethod
    def _field(name: str, limit: int) -> LabelledField:
        field = LabelledField(name, Field(name))
        field.field.setMaxLength(limit)
        return field

    @Slot(object)
    def _take_member(self, found: FoundMember) -> None:
        self.member.begin()
        self._choose_member(found.member_id, found.number)
        if not self.name.field.text().strip():
            self.name.field.setText(found.full_name)

    @Slot()
    def _put_away(self) -> None:
        self._write(is_active=self._known is not None and not self._known.is_active)

    @Slot(object)
    def _on_done(self, _nothing: object) -> None:
        words = self.tr("“{name}” is saved.").format(name=self.name.field.text().strip())
        self.done.emit(words)
