"""What was repacked, what each act moved, and taking one back."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from typing_extensions import override

from coop.errors import Refusal
from coop.repacking.refusals import NOTE_LETTERS_MAX
from coop.repacking.repack_book import RepackDetail, RepackEntry, repack_book, repack_detail
from coop.repacking.reverse_repack import RepackTakenBack, reverse_repack
from coop.shop_settings import ShopSettings
from ui.operations import Answer, Operations
from ui.repacking.repacking_rows import book_model, detail_lines, detail_model, entry_name
from ui.widgets.empty_state import EmptyState
from ui.widgets.history_part import HistoryPart
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.undo_form import UndoForm, Undoing
from ui.wording import Words
from values.identity import FactId
from values.repacking import RepackAct


class RepacksView(HistoryPart):
    """Each act with what went in, what came out, and what was lost."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, words: Callable[[Refusal], Words]
    ) -> None:
        super().__init__(operations, repack_book, repack_detail)
        self._operations, self._settings = operations, settings
        self.rows, self.lines = book_model(self), detail_model(self)
        self.table = RowsTable(self.rows, self.title(), row_height=TWO_LINES)
        self.empty = EmptyState(self.tr("Nothing has been repacked yet."))
        self.goods = RowsTable(self.lines, self.tr("What it moved"), row_height=TWO_LINES)
        about = self.tr("What came out goes, what went in comes back, each at what it had cost.")
        undoing = Undoing(about, NOTE_LETTERS_MAX, self._undo, self._undone)
        self.lay_out_history(UndoForm(undoing, words))

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings

    @override
    def title(self) -> str:
        return self.tr("What was repacked")

    @override
    def name_of(self, act: RepackEntry) -> str:
        return entry_name(act)

    @override
    def remark_of(self, act: RepackEntry) -> str:
        return act.note

    @override
    def can_undo(self, act: RepackEntry) -> bool:
        return not act.is_reversed and act.act is RepackAct.REPACK

    @override
    def lines_of(self, moved: RepackDetail, act: RepackEntry) -> Sequence[Any]:
        return detail_lines(moved, act)

    def _undo(self, fact_id: FactId, act_id: FactId, reason: str) -> Answer[Any]:
        return self._operations.write(
            fact_id,
            partial(reverse_repack, fact_id=act_id),  # `write` has a `fact_id` of its own.
            reason=reason,
            settings=self._settings,
        )

    def _undone(self, done: RepackTakenBack) -> str:
        words = self.tr("{name} is taken back, number {number}.")
        return words.format(name=done.name, number=done.number)
