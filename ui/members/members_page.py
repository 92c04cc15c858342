"""The members of the cooperative: find one, see what they have, and do what is to be done."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cached_property
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.shop_settings import ShopSettings
from ui.members.arrears_view import ArrearsView
from ui.members.grid_view import GridView
from ui.members.import_view import ImportView
from ui.members.member_browser import MemberBrowser
from ui.members.member_desk import MemberDesk
from ui.members.member_form import RegisterForm
from ui.members.member_reading import MemberCard, member_card
from ui.members.register_export import RegisterExport
from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.late_parts import LateParts
from ui.widgets.layouts import add_parts
from ui.widgets.page import Page
from values.identity import FactId, MemberId

SALES_PAGE = "sales"
"""The page of receipts, as the window names it."""


class MembersPage(Page):
    """The list with the chosen member; any other part takes the whole page.

    What takes the whole page is built when it is first opened, and kept.
    It reads again after each commit while it is seen, and when it comes to the front.
    """

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._operations, self._settings, self._today = operations, settings, today
        self.browser = MemberBrowser(operations, MemberDesk(operations, settings, today, now))
        self.export = RegisterExport(self, operations, settings, today)
        self.parts = LateParts(self.browser)
        add_parts(self.body, (self.parts, 1))
        self._arrivals = operations.latest(self).then(self._show_arrived)
        self._connect()

    @cached_property
    def form(self) -> RegisterForm:
        """The form of the register."""
        form = RegisterForm(self._operations, self._settings, self._today)
        form.left.connect(self._show_browser)
        form.recorded.connect(self._on_recorded)
        form.other_wanted.connect(self._open_other)
        return self.parts.added(form)

    @cached_property
    def arrears(self) -> ArrearsView:
        """Who is behind with mandatory savings."""
        arrears = ArrearsView(self._operations, self._settings, self._today)
        arrears.left.connect(self._show_browser)
        arrears.turned.connect(self.keys_changed)
        arrears.said.connect(self.toast_wanted)
        arrears.member_wanted.connect(self._open_other)
        arrears.grid_wanted.connect(self._open_grid)
        return self.parts.added(arrears)

    @cached_property
    def grid(self) -> GridView:
        """Who paid which month."""
        grid = GridView(self._operations, self._settings, self._today)
        grid.left.connect(self._open_arrears)
        grid.turned.connect(self.keys_changed)
        grid.said.connect(self.toast_wanted)
        grid.member_wanted.connect(self._open_other)
        return self.parts.added(grid)

    @cached_property
    def wizard(self) -> ImportView:
        """The import of a list of members."""
        wizard = ImportView(self._operations, self._settings, self._today)
        wizard.left.connect(self._show_browser)
        wizard.turned.connect(self.keys_changed)
        return self.parts.added(wizard)

    @override
    def title(self) -> str:
        return self._front().title()

    @override
    def keys(self) -> Sequence[Key]:
        return self._front().keys()

    @override
    def focus_target(self) -> QWidget:
        return self._front().focus_target()

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self.parts.fit(room)

    @override
    def scan(self, code: str) -> bool:
        """Look for the member whose card was scanned."""
        return self._front().scan(code)

    @override
    def arrive(self, subject: object) -> None:
        """Show a member by their id."""
        if isinstance(subject, UUID) and not self.browser.has_form:
            self._arrivals.ask(member_card, MemberId(subject), self._today())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read_again()

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings
        self.parts.use_settings(settings)
        self.export.use_settings(settings)
        self.browser.desk.use_settings(settings)

    def _connect(self) -> None:
        browser = self.browser
        browser.turned.connect(self.keys_changed)
        browser.desk.said.connect(self.toast_wanted)
        browser.new_wanted.connect(self._open_new)
        browser.change_wanted.connect(self._open_change)
        browser.export_wanted.connect(self.export.begin)
        self.export.said.connect(self.toast_wanted)
        browser.import_wanted.connect(self._open_import)
        browser.sale_wanted.connect(self._open_sale)
        browser.arrears_wanted.connect(self._open_arrears)
        self._operations.committed.connect(self._read_if_seen)

    def _front(self) -> MemberBrowser | RegisterForm | ArrearsView | GridView | ImportView:
        front = self.parts.currentWidget()
        assert isinstance(front, MemberBrowser | RegisterForm | ArrearsView | GridView | ImportView)
        return front

    def _show_part(self, part: QWidget) -> None:
        self.parts.setCurrentWidget(part)
        self.keys_changed.emit()

    @Slot()
    def _open_new(self) -> None:
        self._show_part(self.form)
        self.form.begin_new()
        self.keys_changed.emit()

    @Slot(object)
    def _open_change(self, card: MemberCard) -> None:
        self._show_part(self.form)
        self.form.begin_change(card)
        self.keys_changed.emit()

    @Slot()
    def _open_import(self) -> None:
        self._show_part(self.wizard)
        self.wizard.begin()

    @Slot()
    def _open_arrears(self) -> None:
        self._show_part(self.arrears)
        self.arrears.begin()

    @Slot()
    def _open_grid(self) -> None:
        self._show_part(self.grid)
        self.grid.begin()

    @Slot()
    def _show_browser(self) -> None:
        self._show_part(self.browser)
        self.browser.focus_target().setFocus()

    @Slot(object)
    def _open_sale(self, sale_id: FactId) -> None:
        self.page_wanted.emit(SALES_PAGE, sale_id)

    @Slot(object, str, str)
    def _on_recorded(self, member_id: MemberId, name: str, number: str) -> None:
        self._show_browser()
        self.browser.listing.seek(member_id, number)
        self.toast_wanted.emit(self.tr("Saved: {name}, {number}.").format(name=name, number=number))

    @Slot(object, str)
    def _open_other(self, member_id: MemberId, number: str) -> None:
        self._show_browser()
        self.browser.listing.seek(member_id, number)

    @Slot(object)
    def _show_arrived(self, card: MemberCard | None) -> None:
        if card is not None:
            self._open_other(card.member_id, card.record.number)
            self.browser.halves.open_detail()

    @Slot()
    def _read_if_seen(self) -> None:
        if self.isVisible():
            self._read_again()

    def _read_again(self) -> None:
        self.browser.listing.reload()
        self.browser.desk.read_again()
