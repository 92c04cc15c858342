"""A list before it is posted: exceptions first, the money beside the sums, then all at once."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.errors import Refusal
from coop.facts.savings import Payment
from coop.savings.list_rows import PaymentRow
from coop.savings.post_savings_list import ListDone, ListTotalDiffers, post_savings_list
from coop.shop_settings import ShopSettings
from ui.formatting import number_text, rupiah_text
from ui.operations import Operations
from ui.payment_lists.draft_table import DraftTable
from ui.payment_lists.list_draft import ListDraft, judged_anew
from ui.payment_lists.list_reading import draft_read_again
from ui.payment_lists.list_sums import ListSums
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.keys import Key
from ui.widgets.layouts import column, row
from ui.widgets.note import Note
from ui.wording import Words, words_for_trouble
from values.identity import FactId, new_uuid
from values.trouble import Trouble


class PreviewView(QWidget):
    """What was changed by hand stays until the list is posted or read anew."""

    left = Signal()
    turned = Signal()
    columns_wanted = Signal()
    posted = Signal(object)
    """What the use case answers; None where it was posted before."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self._operations, self._settings = operations, settings
        self._today, self._words = today, words
        self._draft: ListDraft | None = None
        self._payment = Payment()
        self._fact_id = FactId(new_uuid())
        self._wanted: tuple[tuple[PaymentRow, ...], frozenset[int]] = ((), frozenset())
        self._is_judging = self._is_posting = False
        self._has_columns = self._is_short = False
        self.sums = ListSums()
        self.listing = DraftTable()
        self.note = Note()
        self.note.hide()
        self.back_button = Button(self.tr("Back"), "Esc")
        self.columns_button = Button(self.tr("Columns"), "F4", "list-filter")
        self.post_button = Button(self.tr("Post the list"), "F10", "check", "primary")
        foot = row(self.back_button, None, self.columns_button, self.post_button)
        self.setLayout(column(self.sums, (self.listing, 1), self.note, foot, gap=10))
        self._connect()

    def begin(self, draft: ListDraft, *, has_columns: bool) -> None:
        """Show another list; the money is counted anew."""
        self._fact_id = FactId(new_uuid())
        self._has_columns = has_columns
        self.sums.clear()
        self.note.hide()
        self._show(draft)
        self.listing.begin()
        if draft.foot_differs:
            self._say_foot(draft)

    def use_payment(self, payment: Payment) -> None:
        """Post as paid by whoever is named now."""
        self._payment = payment

    def use_settings(self, settings: ShopSettings) -> None:
        """Number papers as the cooperative has chosen anew."""
        self._settings = settings

    def forget(self) -> None:
        """Show no list any more."""
        self._draft = None

    def has_draft(self) -> bool:
        """Say whether a list is being looked at."""
        return self._draft is not None

    def keys(self) -> Sequence[Key]:
        """Return the keys of the list, or of the row that is being changed."""
        if self.listing.is_editing():
            return self.listing.keys()
        post = Key("F10", self.tr("Post"), self.post, help=self.tr("Post the list"))
        money = Key("F2", self.tr("Money"), self.sums.ask, help=self.sums.edit.accessibleName())
        columns = Key("F4", self.columns_button.accessibleName(), self.columns_wanted.emit)
        back = Key("Esc", self.tr("Back"), self.left.emit)
        change, leave_out, *others = self.listing.keys()
        offered = (columns,) if self._has_columns else ()
        return (post, change, leave_out, money, *others, *offered, back)

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        return self.listing.table

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.listing.fit(room)
        self._is_short = room.is_short
        self._on_turned()

    @Slot()
    def post(self) -> None:
        """Post all that is possible in one go; a second press does nothing."""
        if self._draft is None or not self.post_button.isEnabled():
            return
        brought = self.sums.amount()
        if brought is None:
            return
        self.note.hide()
        self._is_posting = True
        self._show_state()
        self._operations.write(
            self._fact_id,
            post_savings_list,
            payments=self._draft.preview.payments,
            brought=brought,
            payment=self._payment,
            settings=self._settings,
        ).then(self._on_posted).if_refused(self._explain).if_trouble(self._explain_trouble)

    def _connect(self) -> None:
        self.sums.changed.connect(self._show_state)
        self.listing.changed.connect(self._judge)
        self.listing.turned.connect(self._on_turned)
        self.back_button.clicked.connect(self.left)
        self.columns_button.clicked.connect(self.columns_wanted)
        self.post_button.clicked.connect(self.post)

    @Slot()
    def _on_turned(self) -> None:
        """Leave the table some rows where the window is low and one of them is changed."""
        self.sums.setVisible(not (self._is_short and self.listing.is_editing()))
        self._show_state()

    @Slot(object, object)
    def _judge(self, rows: tuple[PaymentRow, ...], left_out: frozenset[int]) -> None:
        """Judge the list with what was changed in it."""
        assert self._draft is not None
        self._wanted, self._is_judging = (rows, left_out), True
        self._show_state()
        judge = partial(judged_anew, self._draft, rows, left_out)
        self._operations.check(judge).then(self._show_judged)

    @Slot(object)
    def _show_judged(self, draft: ListDraft) -> None:
        if self._draft is not None and (draft.rows, draft.left_out) == self._wanted:
            self._show(draft)

    def _show(self, draft: ListDraft) -> None:
        self._draft, self._wanted = draft, (draft.rows, draft.left_out)
        self._is_judging = False
        self.sums.show_draft(draft)
        self.listing.show_draft(draft)
        self._show_state()

    def _show_state(self) -> None:
        count = len(self._draft.preview.payments) if self._draft is not None else 0
        words = self.tr("Post {count} members")
        self.post_button.set_words(words.format(count=number_text(count)))
        is_editing = self.listing.is_editing()
        is_busy = self._is_judging or self._is_posting or is_editing
        self.post_button.setEnabled(bool(count) and not is_busy)
        for button in (self.back_button, self.columns_button):
            button.setEnabled(not is_editing)
        self.columns_button.setVisible(self._has_columns)
        self.turned.emit()

    def _say_foot(self, draft: ListDraft) -> None:
        assert draft.stated is not None
        words = self.tr("At its foot the list says {stated}, its rows come to {found}.")
        title = words.format(stated=rupiah_text(draft.stated), found=rupiah_text(draft.found))
        advice = self.tr("Ask whoever made it which of them holds, before it is posted.")
        self.note.say(Tone.WARN, title, advice)

    @Slot(object)
    def _on_posted(self, done: ListDone | None) -> None:
        self._is_posting = False
        self._draft = None
        self.posted.emit(done)

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        """Say what a rule refused, and look at the list as the books are now."""
        self._is_posting, self._is_judging = False, True
        words = self._words(refusal)
        self.note.say(Tone.BAD, words.title, words.advice)
        self._show_state()
        if isinstance(refusal, ListTotalDiffers):
            self.sums.ask()
        if self._draft is not None:
            answer = self._operations.report(draft_read_again, self._draft, self._today())
            answer.then(self._show_judged).if_trouble(self._explain_trouble)

    @Slot(object)
    def _explain_trouble(self, trouble: Trouble) -> None:
        self._is_posting = self._is_judging = False
        words = words_for_trouble(trouble)
        self.note.say(Tone.WARN, words.title, words.advice)
        self._show_state()
