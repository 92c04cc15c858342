"""Why an item differs from the book, or why all differ that have no reason yet."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QGridLayout
from typing_extensions import override

from coop.counting.count_texts import NOTE_LETTERS_MAX
from coop.counting.explain_difference import explain_difference
from coop.counting.refusals import ReasonNeedsWords
from coop.counting.variance import VarianceLine
from coop.errors import Refusal
from ui.counting.count_words import batch_difference_words, difference_words
from ui.formatting import number_text, quantity_text
from ui.operations import Operations
from ui.theme.letters import set_gaps
from ui.widgets.act_form import ActForm
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.form_card import is_enter
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import NO_MARGINS, column, row, rule
from ui.wording import Words
from values.counting import DifferenceReason
from values.identity import FactId

_ACROSS = 2
_HEIGHT = 36


class ReasonForm(ActForm):
    """The keys 1 to 7 choose a reason; Enter goes on to the note, and there it keeps both."""

    kept = Signal()

    def __init__(self, operations: Operations, words: Callable[[Refusal], Words]) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Keep the reason"))
        self._operations = operations
        self._count_id: FactId | None = None
        self._lines: Sequence[VarianceLine] = ()
        self.name = ElidedLabel(role="heading")
        self.figures = Label("", wraps=True)
        self._group = QButtonGroup(self)
        self.reasons = {reason: self._button(reason) for reason in DifferenceReason}
        self.remark = Field(self.tr("Note"), placeholder=self.tr("Note: what happened"))
        self.remark.setMaxLength(NOTE_LETTERS_MAX)
        again = self.tr("What is to be counted again is not posted, and comes up in the next plan.")
        grid = QGridLayout()
        set_gaps(grid, NO_MARGINS, 6)
        for place, button in enumerate(self.reasons.values()):
            grid.addWidget(button, place // _ACROSS, place % _ACROSS)
        self.lay_out(
            (self.name, rule()),
            column(self.figures, grid, self.remark, Label(again, "small", wraps=True), None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.remark.returnPressed.connect(self.save)
        self.save_button.clicked.connect(self.save)

    def begin(self, count_id: FactId, lines: Sequence[VarianceLine]) -> None:
        """Ask about one item, or about several at once."""
        self._count_id, self._lines = count_id, lines
        self.begin_anew()
        (line, *others) = lines
        if others:
            words = self.tr("{count} differences without a reason")
            self.name.setText(words.format(count=number_text(len(lines))))
            self.figures.setText(self.tr("All of them get this reason; each may be changed later."))
        else:
            words = self.tr("{counted} counted, {book} in the book")
            counted = quantity_text(line.counted, line.base_unit)
            book = quantity_text(line.book, line.base_unit)
            self.name.setText(line.name)
            said = [words.format(counted=counted, book=book)]
            said += [batch_difference_words(batch) for batch in line.differing_batches]
            self.figures.setText("\n".join(said))
        self.remark.setText("" if others else line.note)
        self.remark.set_wrong(wrong=False)
        usual = DifferenceReason.LOST if line.difference < 0 else DifferenceReason.FOUND
        chosen = self.reasons[line.reason or usual]
        chosen.setChecked(True)
        chosen.setFocus()

    def reason(self) -> DifferenceReason:
        """Return the reason chosen."""
        return next(reason for reason, button in self.reasons.items() if button.isChecked())

    def choose(self, number: int) -> None:
        """Choose a reason by its place, from 1."""
        button = list(self.reasons.values())[number - 1]
        button.setChecked(True)
        button.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if is_enter(event) and isinstance(focused, Button) and focused in self.reasons.values():
            focused.setChecked(True)
            self.reveal(self.remark)
            return
        super().keyPressEvent(event)

    @Slot()
    def save(self) -> None:
        """Keep the reason."""
        if self._count_id is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        answer = self._operations.write(
            self.fact_id,
            explain_difference,
            count_id=self._count_id,
            items=tuple(line.item_id for line in self._lines),
            reason=self.reason(),
            note=self.remark.text(),
        )
        answer.then(self._on_kept).if_refused(self._on_refused).if_trouble(self.explain_trouble)

    def _button(self, reason: DifferenceReason) -> Button:
        number = list(DifferenceReason).index(reason) + 1
        words = f"{number}  {difference_words(reason)}"
        button = Button(words, kind="small_choice", height=_HEIGHT, is_checkable=True)
        self._group.addButton(button)
        return button

    @Slot(object)
    def _on_kept(self, _nothing: None) -> None:
        self.kept.emit()

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self.explain(refusal)
        if isinstance(refusal, ReasonNeedsWords):
            self.remark.set_wrong(wrong=True)
            self.reveal(self.remark)
