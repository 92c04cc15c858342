"""Settling with a member who leaves or has died (penyelesaian keanggotaan)."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.savings.make_settlement import SettlementDone
from coop.savings.settlement import ClaimsDesk, SettlementSheet
from coop.shop_settings import ShopSettings
from ui.formatting import rupiah_text
from ui.leaving.approve_form import ApproveForm
from ui.leaving.leaving_reading import LeavingCase, leaving_case
from ui.leaving.leaving_rows import sheet_lines, sheet_model
from ui.leaving.made_card import MadeCard
from ui.leaving.propose_form import ProposeForm
from ui.leaving.start_view import StartView
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.office_desk import OfficeDesk
from ui.widgets.rows_table import ONE_LINE, RowsTable
from ui.wording import Words
from values.identity import MemberId
from values.money import Rupiah


class LeavingDesk(OfficeDesk):
    """The search, then the sheet beside the form that comes next."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        claims: ClaimsDesk,
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self._operations, self._today, self._claims = operations, today, claims
        self._words, self._settings = words, settings
        self._case: LeavingCase | None = None
        self._wanted: MemberId | None = None
        self.start = StartView(operations)
        self.propose = ProposeForm(operations, today, claims, words)
        self.approve = ApproveForm(operations, settings, claims, words)
        self.made = MadeCard(operations, settings)
        self.name = ElidedLabel(role="heading")
        self.rows = sheet_model(self)
        self.table = RowsTable(
            self.rows, self.tr("Settlement sheet"), row_height=ONE_LINE, is_choosable=False
        )
        self.outcome = Label(role="strong")
        self.net = Label(role="total_small", align=RIGHT)
        self.forms = QStackedWidget()
        self.parts = QStackedWidget()
        self._lay_out()

    @override
    def begin(self) -> None:
        self._show_start()

    @override
    def read_again(self) -> None:
        self.start.read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings
        self.approve.use_settings(settings)
        self.made.use_settings(settings)

    @override
    def title(self) -> str:
        return self.tr("Members who leave")

    @override
    def keys(self) -> Sequence[Key]:
        back = Key("Esc", self.tr("Back"), self._show_start)
        front = self.forms.currentWidget()
        if self.parts.currentWidget() is self.start:
            return self.start.keys()
        if front is self.made:
            save = Key("F8", self.tr("Save as PDF"), self.made.choose_file)
            return (save, Key("F9", self.tr("Print"), self.made.print_roll), back)
        if front is self.approve:
            anew = Key("F6", self.tr("Prepare anew"), self._prepare_anew)
            return (Key("F10", self.tr("Approve"), self.approve.save), anew, back)
        add = self.propose.claims.add_button
        named = Key("F7", self.tr("Add"), self.propose.claims.add_line, help=add.accessibleName())
        return (Key("F10", self.tr("Prepare"), self.propose.save), named, back)

    @override
    def focus_target(self) -> QWidget:
        front = self.forms.currentWidget()
        if self.parts.currentWidget() is self.start:
            return self.start.focus_target()
        if front is self.made:
            return self.made.save_button
        return self.approve.approved_by if front is self.approve else self.propose.reason

    @override
    def fit(self, room: Room) -> None:
        self.start.fit(room)
        self.halves.fit(room)
        self.halves.open_detail()

    def _lay_out(self) -> None:
        sheet = Card().add(
            self.name,
            rule(),
            (self.table, 1),
            row(self.outcome, None, Label("Rp", "muted"), self.net),
        )
        # The outer parts first: what moves has all that is in it dressed anew.
        self.setLayout(column((self.parts, 1)))
        self.halves = ListAndDetail(sheet, self.forms)
        self.parts.addWidget(self.start)
        self.parts.addWidget(self.halves)
        for form in (self.propose, self.approve, self.made):
            self.forms.addWidget(form)
            form.left.connect(self._show_start)
        self.start.left.connect(self.left)
        self.start.turned.connect(self.turned)
        self.start.chosen.connect(self._read)
        self.propose.proposed.connect(self._on_proposed)
        self.propose.claims_changed.connect(self._on_claims)
        self.approve.made.connect(self._on_made)
        self.approve.anew_wanted.connect(self._prepare_anew)

    @Slot(object)
    def _read(self, member_id: MemberId) -> None:
        self._wanted = member_id
        asked = (member_id, self._today(), self._claims, self._settings)
        answer = self._operations.report(leaving_case, *asked)
        answer.then(self._show).if_refused(self._explain)

    @Slot(object)
    def _show(self, case: LeavingCase) -> None:
        if case.member_id != self._wanted:
            return  # Somebody else was chosen meanwhile.
        self._case = case
        self.name.setText(f"{case.full_name} ({case.number})")
        self._show_sheet(case.sheet)
        if case.proposal is not None:
            self.approve.begin(case)
            self._show_form(self.approve)
        elif case.made is not None:
            self.made.begin(case.made, copy_number=1)
            self._show_form(self.made)
        else:
            self.propose.begin(case)
            self._show_form(self.propose)

    @Slot()
    def _on_claims(self) -> None:
        """Net what is named as it is typed; what has no amount yet is left out."""
        if self._case is not None:
            named = [claim for claim in self.propose.claims.claims() if claim.amount > 0]
            self._show_sheet(self._case.sheet.with_claims(named))

    def _show_sheet(self, sheet: SettlementSheet) -> None:
        self.rows.show(tuple(sheet_lines(sheet)))
        owes = sheet.net < 0
        self.outcome.setText(self.tr("Still owes") if owes else self.tr("Is paid"))
        self.net.setText(rupiah_text(Rupiah(abs(sheet.net))))
        self.net.set_tone(Tone.BAD if owes else None)

    @Slot()
    def _prepare_anew(self) -> None:
        if self._case is not None:
            self.propose.begin(self._case)
            self._show_form(self.propose)

    @Slot()
    def _on_proposed(self) -> None:
        assert self._case is not None
        words = self.tr("Prepared for {name}. Another person approves it.")
        self.said.emit(words.format(name=self._case.full_name))
        self._show_start()

    @Slot(object)
    def _on_made(self, done: SettlementDone) -> None:
        self.made.begin(done)
        self._show_form(self.made)

    def _show_form(self, form: QWidget) -> None:
        self.parts.setCurrentWidget(self.halves)
        self.forms.setCurrentWidget(form)
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot()
    def _show_start(self) -> None:
        self._wanted = None
        self.parts.setCurrentWidget(self.start)
        self.start.begin()
        self.start.focus_target().setFocus()
        self.turned.emit()

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        words = self._words(refusal)
        self.start.note.say(Tone.BAD, words.title, words.advice)
