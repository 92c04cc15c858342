"""Goods with a last day (kedaluwarsa): what expires, what goes unsold, and what went."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.shop_settings import ShopSettings
from coop.stock.expiring_goods import ExpiringRow
from documents.report_list import ReportList, write_report
from ui.batches.batch_form import BatchForm
from ui.batches.batch_panel import BatchPanel
from ui.batches.expiring_view import ExpiringView
from ui.batches.losses_view import LossesView
from ui.batches.setting_apart import SettingApart
from ui.batches.wording import words_about_batches
from ui.batches.write_off_form import WriteOffForm
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.layouts import column
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.list_export import ListExport
from ui.widgets.note import Note
from ui.widgets.office_desk import OfficeDesk
from ui.wording import Words

Form = WriteOffForm | BatchForm


class BatchesDesk(OfficeDesk):
    """At the left what expires; at the right the chosen batch, or the form about it."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self.view = ExpiringView(operations, today)
        self.panel = BatchPanel()
        self.write_off_form = WriteOffForm(operations, settings, today, words_about_batches)
        self.batch_form = BatchForm(operations, today, words_about_batches)
        self.sides = QStackedWidget()
        for part in (self.panel, self.write_off_form, self.batch_form):
            self.sides.addWidget(part)
        self.halves = ListAndDetail(self.view, self.sides)
        self.losses = LossesView(operations, settings, today)
        self._settings, self._today = settings, today
        self.setting_apart = SettingApart(self, operations, words_about_batches)
        self.export = ListExport(self, operations)
        self.note = Note()
        self.note.hide()
        self.pages = QStackedWidget()
        for page in (self.halves, self.losses):
            self.pages.addWidget(page)
        self.setLayout(column((self.pages, 1), self.note))
        self._connect()

    @override
    def begin(self) -> None:
        if self.form() is None:  # What was typed is still there.
            self.pages.setCurrentWidget(self.halves)
            self.view.begin()
            self.halves.open_list()
        self.focus_target().setFocus()
        self.turned.emit()

    @override
    def read_again(self) -> None:
        self.view.read_again()
        if self.is_about_losses:
            self.losses.read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self.write_off_form.use_settings(settings)
        self.losses.use_settings(settings)
        self._settings = settings

    @override
    def title(self) -> str:
        return self.tr("What went unsold") if self.is_about_losses else self.tr("Last days")

    @override
    def keys(self) -> Sequence[Key]:
        if self.is_about_losses:
            return self.losses.keys()
        back = Key("Esc", self.tr("Back"), self.go_back)
        form = self.form()
        if form is not None:
            return (Key("F10", self.tr("Save"), form.save), back)
        other = self.tr("Write off goods that bear no date")
        set_apart = self.tr("Carry the chosen batch to quarantine: it is not sold there")
        return (
            Key("F2", self.tr("Find"), self.view.box.setFocus),
            *self.view.walking_keys(),
            Key("F3", self.tr("Filter"), self.view.pills.choose_next),
            Key("F4", self.tr("Quarantine"), self.quarantine, help=set_apart),
            Key("F5", self.tr("Write off"), self.write_off),
            Key("F6", self.tr("Put right"), self.put_right, help=self.tr("Count this batch again")),
            Key("F7", self.tr("Add a date"), self.add_date),
            Key("F8", self.tr("Other goods"), self.write_off_others, help=other),
            Key("F9", self.tr("What went"), self.show_losses),
            Key("Ctrl+S", self.tr("List"), self.save_list, help=self.tr("Save the list")),
            back,
        )

    @override
    def focus_target(self) -> QWidget:
        if self.is_about_losses:
            return self.losses.focus_target()
        form = self.form()
        if form is not None:
            return form.first_field()
        return self.panel.write_off_button if self.halves.is_detail_alone else self.view.box

    @override
    def fit(self, room: Room) -> None:
        for part in (self.view, self.halves, self.losses):
            part.fit(room)

    @override
    def scan(self, code: str) -> bool:
        form = self.form()
        if form is None or not form.finder.isVisible():
            return False
        form.finder.setText(code)
        form.finder.search(code)
        return True

    def form(self) -> Form | None:
        """Return the form in front, if one is."""
        front = self.sides.currentWidget()
        return front if isinstance(front, Form) and not self.is_about_losses else None

    @property
    def is_about_losses(self) -> bool:
        """Whether what went unsold is in front."""
        return self.pages.currentWidget() is self.losses

    @Slot()
    def write_off(self) -> None:
        """Let goods of the chosen batch go."""
        if (of := self.view.current()) is not None:
            self.write_off_form.begin(of)
            self._show(self.write_off_form)

    @Slot()
    def write_off_others(self) -> None:
        """Let goods go of which no date is known."""
        self.write_off_form.begin(None)
        self._show(self.write_off_form)

    @Slot()
    def quarantine(self) -> None:
        """Carry all that is left of the chosen batch to where it is not sold."""
        if (of := self.view.current()) is not None:
            self.note.hide()
            self.setting_apart.carry(of, self._settings)

    @Slot()
    def put_right(self) -> None:
        """Say how much of the chosen batch lies in the shop; other places are counted."""
        if (of := self.view.current()) is not None and self.panel.put_right_button.isEnabled():
            self.batch_form.begin(of)
            self._show(self.batch_form)

    @Slot()
    def add_date(self) -> None:
        """Write down the date of goods that lie on the shelf."""
        self.batch_form.begin(None)
        self._show(self.batch_form)

    @Slot()
    def show_losses(self) -> None:
        """Show what went unsold."""
        self.pages.setCurrentWidget(self.losses)
        self.losses.begin()
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot()
    def save_list(self) -> None:
        """Save what is shown of the goods with a last day."""
        self._on_list_ready(self.view.listed(self._settings))

    @Slot()
    def go_back(self) -> None:
        """Go from a form to the list, and from there to the duties."""
        if self.form() is not None or self.halves.is_detail_alone:
            self._show(self.panel)
        else:
            self.left.emit()

    @Slot()
    def open_detail(self) -> None:
        """Show the chosen batch where there is no room beside the list."""
        if self.halves.is_single and self.view.current() is not None:
            self.halves.open_detail()
            self.focus_target().setFocus()
            self.turned.emit()

    def _connect(self) -> None:
        self.view.chosen.connect(self._on_chosen)
        self.view.opened.connect(self.open_detail)
        self.halves.turned.connect(self.turned)
        self.panel.write_off_button.clicked.connect(self.write_off)
        self.panel.put_right_button.clicked.connect(self.put_right)
        self.panel.quarantine_button.clicked.connect(self.quarantine)
        self.setting_apart.said.connect(self.said)
        self.setting_apart.refused.connect(self._on_not_saved)
        self.losses.left.connect(self._on_losses_left)
        self.losses.said.connect(self.said)
        self.losses.turned.connect(self.turned)
        self.losses.list_ready.connect(self._on_list_ready)
        self.export.said.connect(self.said)
        self.export.refused.connect(self._on_not_saved)
        for form in (self.write_off_form, self.batch_form):
            form.left.connect(self.go_back)
            form.done.connect(self._on_done)

    def _show(self, part: BatchPanel | Form) -> None:
        self.sides.setCurrentWidget(part)
        if part is self.panel:
            self.halves.open_list()
        else:
            self.halves.open_detail()
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot(object)
    def _on_chosen(self, of: ExpiringRow | None) -> None:
        self.panel.show_batch(of)

    @Slot()
    def _on_losses_left(self) -> None:
        self.pages.setCurrentWidget(self.halves)
        self._show(self.panel)

    @Slot(object)
    def _on_list_ready(self, listed: ReportList) -> None:
        self.note.hide()
        went, expires = self.tr("goods that went {day}"), self.tr("last days {day}")
        name = (went if self.is_about_losses else expires).format(day=self._today().isoformat())
        self.export.begin(partial(write_report, listed=listed), name)

    @Slot(object)
    def _on_not_saved(self, words: Words) -> None:
        self.note.say(Tone.WARN, words.title, words.advice)

    @Slot(str)
    def _on_done(self, words: str) -> None:
        self._show(self.panel)
        self.said.emit(words)
