"""Leaving a deposit that is due for another term (perpanjang)."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.savings.term_deposits import Deposit
from coop.savings.term_rules import TermRateNotSet
from coop.shop_settings import ShopSettings
from ui.formatting import long_date_text, rupiah_text
from ui.operations import Operations
from ui.term_deposits.deposit_form import TermForm
from ui.term_deposits.deposit_reading import DepositCase, roll_over_and_print
from ui.term_deposits.deposit_words import interest_words, term_words
from ui.term_deposits.figures import Figures
from ui.term_deposits.length_box import LengthBox
from ui.term_deposits.outlook import TermOutlook
from ui.theme.room import Room
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.wording import Words

_FIGURES = 4


class RollForm(TermForm):
    """How it stands, how long it is to run on, and what will come of it."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__(operations, settings, today, words)
        self._case: DepositCase | None = None
        self.save_button.set_words(self.tr("Roll over"))
        self.name = ElidedLabel(role="strong")
        self.figures = Figures(_FIGURES)
        self.length = LengthBox(self.tr("Next length"))
        self.outlook = TermOutlook()
        self.lay_out(
            (Heading(self.tr("Roll the deposit over")), rule()),
            column(
                self.name,
                self.figures,
                column(Label(self.tr("Next length"), "muted"), self.length, gap=4),
                None,
            ),
            (self.outlook, self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.length.currentIndexChanged.connect(self._reckon)
        self.save_button.clicked.connect(self.save)

    def begin(self, case: DepositCase) -> None:
        """Ask about a deposit; the length it had is chosen where it is still offered."""
        self._case = case
        self.begin_anew()
        deposit = case.deposit
        before = deposit.terms[-1]
        self.name.setText(f"{deposit.member_name} ({deposit.member_number})")
        self.figures.show_figures(
            (self.tr("On the deposit"), rupiah_text(deposit.balance)),
            (self.tr("Term until now"), term_words(before)),
            (self.tr("Runs on from"), long_date_text(case.begins_on)),
            (self.tr("Interest"), interest_words(keeps_interest=deposit.keeps_interest)),
        )
        self.length.show_offers(case.offers, before.months)
        if not case.offers:
            self.explain(TermRateNotSet(before.months))

    def fit(self, room: Room) -> None:
        """Show the figure smaller where the window is low."""
        self.outlook.fit(room)

    @override
    def focus_part(self) -> QWidget:
        return self.length

    @override
    def typed_parts(self) -> Sequence[QWidget]:
        return (self.length,)

    @Slot()
    def save(self) -> None:
        """Roll it over; a second press while the first is under way does nothing."""
        if self._case is None or self.is_busy:
            return
        offer = self.length.offer()
        self.set_open(is_open=False)
        self._operations.write(
            self.fact_id,
            roll_over_and_print,
            deposit_id=self._case.deposit.deposit_id,
            settings=self._settings,
            months=offer.months if offer else None,
        ).then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot()
    def _reckon(self) -> None:
        if self._case is not None:
            deposit = self._case.deposit
            keeps = deposit.keeps_interest
            self.outlook.show_term(self.length.offer(), deposit.balance, keeps_interest=keeps)

    @Slot(object)
    def _on_done(self, deposit: Deposit | None) -> None:
        if deposit is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("{name}: the deposit runs on until {day}.")
        day = long_date_text(deposit.due_on)
        self.done.emit(words.format(name=deposit.member_name, day=day), deposit.deposit_id)
