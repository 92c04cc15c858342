"""A supplier's form: who they are, where, and how long they wait for their money."""

from PySide6.QtCore import Signal, Slot

from coop.buying.record_supplier import record_supplier
from coop.buying.supplier_rules import SupplierDraft
from coop.buying.suppliers import ListedSupplier
from ui.buying.surroundings import Surroundings
from ui.reading import Reason, Unreadable, read_quantity
from ui.widgets.act_form import ActForm
from ui.widgets.button import Button
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Heading
from ui.widgets.layouts import column, row, rule
from ui.wording import words_for_reason
from values.identity import SupplierId, new_uuid
from values.quantity import ONE

_WHOLE = 0
_DAYS_LETTERS_MAX = 4


class SupplierForm(ActForm):
    """What was typed stays until it is saved, or another supplier is opened."""

    done = Signal(str)

    def __init__(self, given: Surroundings) -> None:
        super().__init__("", given.words)
        self.save_button.set_words(self.tr("Save"))
        self._operations = given.operations
        self._known: ListedSupplier | None = None
        self._supplier_id = SupplierId(new_uuid())
        self.heading = Heading("")
        self.name = self._field(self.tr("Name"))
        self.phone = self._field(self.tr("Phone"))
        self.address = self._field(self.tr("Address"))
        advice = self.tr("Where nothing else stands on the nota; empty is paid at once.")
        self.terms = _days_field(self.tr("Days until they are paid"), advice)
        advice = self.tr("From the order on; empty is not known.")
        self.lead = _days_field(self.tr("Days until goods come"), advice)
        self.remark = self._field(self.tr("Note"))
        self.away_button = Button(self.tr("Put away"), "", "log-out")
        self.lay_out(
            (self.heading, rule()),
            column(
                self.name,
                self.phone,
                self.address,
                row((self.terms, 1), (self.lead, 1), gap=12),
                self.remark,
                row(self.away_button, None),
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)
        self.away_button.clicked.connect(self._put_away)

    def begin(self, known: ListedSupplier | None) -> None:
        """Open a supplier to be changed, or a new one."""
        self._known = known
        self._supplier_id = known.supplier_id if known else SupplierId(new_uuid())
        self.begin_anew()
        self.heading.setText(known.name if known else self.tr("New supplier"))
        self.name.field.setText(known.name if known else "")
        self.phone.field.setText(known.phone if known else "")
        self.address.field.setText(known.address if known else "")
        self.terms.field.setText(str(known.terms_days) if known and known.terms_days else "")
        lead = known.lead_days if known else None
        self.lead.field.setText("" if lead is None else str(lead))
        for days in (self.terms, self.lead):
            days.say("", wrong=False)
        self.remark.field.setText(known.note if known else "")
        self.away_button.setVisible(known is not None)
        is_active = known is None or known.is_active
        self.away_button.set_words(self.tr("Put away") if is_active else self.tr("Take again"))

    @Slot()
    def save(self) -> None:
        """Put the supplier on the list as typed."""
        self._write(is_active=self._known is None or self._known.is_active)

    def _write(self, *, is_active: bool) -> None:
        if not self.save_button.isEnabled():
            return
        wrong = next((part for part in (self.terms, self.lead) if not _is_readable(part)), None)
        if wrong is not None:
            self.reveal(wrong)
            return
        self.save_button.setEnabled(False)
        draft = SupplierDraft(
            supplier_id=self._supplier_id,
            name=self.name.field.text(),
            phone=self.phone.field.text(),
            address=self.address.field.text(),
            note=self.remark.field.text(),
            terms_days=_days(self.terms) or 0,
            lead_days=_days(self.lead),
            is_active=is_active,
            based_on=self._known.revision if self._known else 0,
        )
        answer = self._operations.write(self.fact_id, record_supplier, supplier=draft)
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    @staticmethod
    def _field(name: str) -> LabelledField:
        return LabelledField(name, Field(name))

    @Slot()
    def _put_away(self) -> None:
        self._write(is_active=self._known is not None and not self._known.is_active)

    @Slot(object)
    def _on_done(self, _nothing: object) -> None:
        words = self.tr("“{name}” is saved.").format(name=self.name.field.text().strip())
        self.done.emit(words)


def _days_field(name: str, advice: str) -> LabelledField:
    part = LabelledField(name, Field(name), advice)
    part.field.setMaxLength(_DAYS_LETTERS_MAX)
    return part


def _is_readable(part: LabelledField) -> bool:
    """Say whether days were typed, or nothing; else it says so itself."""
    try:
        _days(part)
    except Unreadable:
        part.say(words_for_reason(Reason.NOT_A_NUMBER), wrong=True)
        return False
    return True


def _days(part: LabelledField) -> int | None:
    typed = part.field.text().strip()
    return read_quantity(typed, _WHOLE) // ONE if typed else None
