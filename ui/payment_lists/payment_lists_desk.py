"""Lists of payments (daftar setoran): wages, subsidies of the village, rounds of a hamlet."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.members.member_list import MemberFilter
from coop.savings.list_of_members import EachPays
from coop.savings.post_savings_list import ListDone
from coop.savings.posted_lists import PostedList
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.payment_lists.ask_view import AskView, RowsFrom
from ui.payment_lists.columns_view import ColumnsView
from ui.payment_lists.list_draft import ListDraft
from ui.payment_lists.list_reading import ReadTable, draft_of_members, draft_of_table
from ui.payment_lists.lists_view import ListsView
from ui.payment_lists.posted_view import PostedView
from ui.payment_lists.preview_view import PreviewView
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.late_parts import LateParts
from ui.widgets.layouts import column
from ui.widgets.office_desk import OfficeDesk
from ui.wording import Words, words_for_trouble
from values.identity import MemberId
from values.savings import SavingsKind
from values.trouble import Trouble

_View = ListsView | AskView | ColumnsView | PreviewView | PostedView
MEMBERS_PAGE = "members"


class FromFile(NamedTuple):
    """Rows of a file, and how they are to be read."""

    read: ReadTable
    single: SavingsKind


class FromMembers(NamedTuple):
    """Rows of members who all pay the same."""

    which: MemberFilter
    each: EachPays


class PaymentListsDesk(OfficeDesk):
    """Posted lists in front; a new one is asked about, looked through, and posted."""

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
        self._source: FromFile | FromMembers | None = None
        """Of the rows that are looked at, or being read."""
        self.lists = ListsView(operations, settings)
        self.lists.left.connect(self.left)
        self.lists.said.connect(self.said)
        self.lists.turned.connect(self.turned)
        self.lists.new_wanted.connect(self._begin_list)
        self.lists.opened.connect(self._show_members)
        self.stack = LateParts(self.lists)
        self.setLayout(column((self.stack, 1)))

    @cached_property
    def ask(self) -> AskView:
        """Asks what list it is."""
        view = AskView(self._operations, self._words)
        view.left.connect(self._show_lists)
        view.went_on.connect(self._read_rows)
        view.turned.connect(self.turned)
        return self.stack.added(view)

    @cached_property
    def columns(self) -> ColumnsView:
        """Asks which column of a file is what."""
        view = ColumnsView()
        view.left.connect(self._leave_columns)
        view.went_on.connect(self._read_table)
        return self.stack.added(view)

    @cached_property
    def preview(self) -> PreviewView:
        """Shows the rows that are to be posted."""
        view = PreviewView(self._operations, self._settings, self._today, self._words)
        view.left.connect(self._show_ask)
        view.columns_wanted.connect(self._show_columns)
        view.posted.connect(self._on_posted)
        view.turned.connect(self.turned)
        return self.stack.added(view)

    @cached_property
    def members(self) -> PostedView:
        """Shows who is on a posted list."""
        view = PostedView(self._operations)
        view.left.connect(self._leave_members)
        view.member_wanted.connect(self._open_member)
        return self.stack.added(view)

    @override
    def begin(self) -> None:
        self._turn(self.lists)
        self.lists.begin()

    @override
    def read_again(self) -> None:
        front = self._front()
        if isinstance(front, AskView):
            front.members.read_again()
        elif isinstance(front, ListsView | PostedView):
            front.read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings
        self.stack.use_settings(settings)

    @override
    def title(self) -> str:
        if isinstance(self._front(), ListsView | PostedView):
            return self.tr("Lists of payments")
        return self.tr("New list of payments")

    @override
    def keys(self) -> Sequence[Key]:
        return self._front().keys()

    @override
    def focus_target(self) -> QWidget:
        return self._front().focus_target()

    @override
    def fit(self, room: Room) -> None:
        self.stack.fit(room)

    def _front(self) -> _View:
        front = self.stack.currentWidget()
        assert isinstance(front, _View)
        return front

    def _turn(self, part: _View) -> None:
        self.stack.setCurrentWidget(part)
        self.turned.emit()
        if self.isVisible():
            part.focus_target().setFocus()

    @Slot()
    def _show_lists(self) -> None:
        self.begin()

    @Slot(object)
    def _show_members(self, of: PostedList) -> None:
        self.members.begin(of)
        self._turn(self.members)

    @Slot()
    def _leave_members(self) -> None:
        self._turn(self.lists)
        self.lists.read_again()

    @Slot(object)
    def _open_member(self, member_id: MemberId) -> None:
        self.page_wanted.emit(MEMBERS_PAGE, member_id)

    @Slot()
    def _begin_list(self) -> None:
        self.ask.begin()
        self._turn(self.ask)

    @Slot()
    def _show_ask(self) -> None:
        self._turn(self.ask)

    @Slot()
    def _show_columns(self) -> None:
        self._turn(self.columns)

    @Slot()
    def _leave_columns(self) -> None:
        self._turn(self.preview if self.preview.has_draft() else self.ask)

    @Slot()
    def _read_rows(self) -> None:
        """Read the rows; those that are looked at already stay as they were changed."""
        payment = self.ask.checked_payment()
        assert payment is not None
        self.preview.use_payment(payment)
        if self.ask.rows_from.value() is RowsFrom.MEMBERS:
            each = self.ask.members.each()
            assert each is not None
            self._read(FromMembers(self.ask.members.which(), each))
            return
        file = self.ask.file
        assert file is not None
        shown = self._source.read if isinstance(self._source, FromFile) else None
        if shown is None or shown.table is not file.table:
            self.columns.show_table(file)
            self.preview.forget()
        self._read_table()

    @Slot()
    def _read_table(self) -> None:
        if self.columns.objects():
            self._turn(self.columns)
        else:
            self._read(FromFile(self.columns.read(), self.columns.single.value()))

    def _read(self, source: FromFile | FromMembers) -> None:
        if source == self._source and self.preview.has_draft():
            self._turn(self.preview)
            return
        self._source = source
        self.ask.set_busy(is_busy=True)
        if isinstance(source, FromFile):
            answer = self._operations.report(draft_of_table, *source, self._today())
        else:
            name = self.ask.members.name()
            answer = self._operations.report(draft_of_members, name, *source, self._today())
        answer.then(self._show_draft).if_trouble(self._on_trouble)

    @Slot(object)
    def _show_draft(self, draft: ListDraft) -> None:
        self.ask.set_busy(is_busy=False)
        if self._front() is self.lists:
            self._source = None  # Somebody went back meanwhile.
            return
        if draft.rows:
            is_file = isinstance(self._source, FromFile)
            self.preview.begin(draft, has_columns=is_file)
            self._turn(self.preview)
            return
        self._source = None
        title = self.tr("There is nobody on this list.")
        advice = self.tr("Choose other members, or what they pay; or another file.")
        self.ask.say(Tone.BAD, Words(title, advice))
        self._turn(self.ask)

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self._source = None
        self.ask.set_busy(is_busy=False)
        self.ask.say(Tone.WARN, words_for_trouble(trouble))
        self._turn(self.ask)

    @Slot(object)
    def _on_posted(self, done: ListDone | None) -> None:
        self._source = None
        self.ask.clear()
        self.begin()
        if done is not None:
            self.lists.show_posted(done)
