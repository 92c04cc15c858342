"""Statements of many members at once (cetak rekening massal)."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from documents.member_statement import StatementMade
from documents.statement_batch import Batch, PrintedShop, unfinished_batch
from documents.statement_batch_files import drop_batch
from ui.batch_statements.batch_form import StatementsForm
from ui.batch_statements.batch_panel import StatementsPanel
from ui.batch_statements.batch_reading import BatchChoices, batch_choices
from ui.batch_statements.batch_run import BatchRun
from ui.batch_statements.batch_words import words_about_folder
from ui.batch_statements.last_folder import LastFolder
from ui.formatting import number_text
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.layouts import TurningBox, column
from ui.widgets.office_desk import OfficeDesk
from ui.wording import Words
from values.trouble import Trouble

_BESIDE_FROM_WIDTH = 820


class BatchDesk(OfficeDesk):
    """Choices at the left, how far it is at the right; it works on while other pages are used."""

    def __init__(
        self,
        operations: Operations,
        today: Callable[[], date],
        now: Callable[[], datetime],
        folder: LastFolder,
    ) -> None:
        super().__init__()
        self._operations, self._today, self._now = operations, today, now
        self._folder, self._settings = folder, ShopSettings()
        self._unfinished: Batch | None = None
        self._was_warned = self._has_begun = False
        self.form = StatementsForm(today)
        self.panel = StatementsPanel()
        self.run = BatchRun(self, operations, now)
        self.halves = TurningBox((self.form, 3), (self.panel, 2))
        self.setLayout(column((self.halves, 1)))
        self.form.set_folder(folder.read())
        self.form.period.clear()
        self._counts = operations.latest(self).then(self._show_choices)
        self._connect()

    @override
    def begin(self) -> None:
        self._show_state()
        self.read_again()
        self._look_for_unfinished()

    @override
    def read_again(self) -> None:
        self._counts.ask(batch_choices, self.form.which())

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings

    @override
    def title(self) -> str:
        return self.tr("Statements of many members")

    @override
    def keys(self) -> Sequence[Key]:
        back = Key("Esc", self.tr("Back"), self.left.emit)
        if self.run.is_running:
            return (Key("F8", self.tr("Stop"), self.stop), back)
        folder = Key("F2", self.tr("Folder"), self.form.choose_folder)
        if self._unfinished is None:
            start = Key("F10", self.panel.start_button.accessibleName(), self.start)
            return (start, folder, back)
        words = self.tr("Throw away what is unfinished")
        drop = Key("Shift+F8", self.tr("Throw away"), self.drop, help=words)
        return (Key("F5", self.tr("Go on"), self.resume), drop, folder, back)

    @override
    def focus_target(self) -> QWidget:
        return self.panel.stop_button if self.run.is_running else self.form.standing

    @override
    def fit(self, room: Room) -> None:
        self.halves.turn(is_below=room.width < _BESIDE_FROM_WIDTH)
        self.panel.fit(room)

    @Slot()
    def start(self) -> None:
        """Make what is chosen; what is unfinished in that folder comes first."""
        if self.run.is_running or self._unfinished is not None:
            return
        settings = self._settings
        shop = PrintedShop(
            shop_name=settings.shop_name,
            unit_name=settings.unit_name,
            address_lines=settings.address_lines,
            legal_number=settings.legal_number,
        )
        asked = self.form.asked(self._made(), shop)
        if asked is not None:
            self._prepare()
            self.run.begin(asked, self.form.into())

    @Slot()
    def resume(self) -> None:
        """Go on with what is unfinished."""
        if self._unfinished is not None and not self.run.is_running:
            batch = self._unfinished
            self._prepare()
            self._has_begun = True
            self.run.go_on(batch)

    @Slot()
    def stop(self) -> None:
        """Stop behind the part in hand."""
        self.run.stop()
        self.panel.stop_button.setEnabled(False)

    @Slot()
    def drop(self) -> None:
        """Throw away what is unfinished; asked once more first."""
        if self._unfinished is None or self.run.is_running:
            return
        if not self._was_warned:
            self._was_warned = True
            title = self.tr("What is written of it so far is deleted.")
            self.panel.say(Tone.WARN, Words(title, self.tr("Shift+F8 once more does it.")))
            return
        answer = self._operations.check(partial(drop_batch, self._unfinished))
        answer.then(self._on_dropped).if_trouble(self._on_trouble)

    def _connect(self) -> None:
        panel, run = self.panel, self.run
        panel.start_button.clicked.connect(self.start)
        panel.resume_button.clicked.connect(self.resume)
        panel.drop_button.clicked.connect(self.drop)
        panel.stop_button.clicked.connect(self.stop)
        panel.back_button.clicked.connect(self.left)
        self.form.changed.connect(self.read_again)
        self.form.folder_changed.connect(self._look_for_unfinished)
        run.moved.connect(self._on_moved)
        run.made.connect(self._on_made)
        run.stopped.connect(self._on_stopped)
        run.refused.connect(self._on_refused)
        run.troubled.connect(self._on_trouble)

    def _made(self) -> StatementMade:
        settings = self._settings
        return StatementMade(
            self._today(),
            self._now().astimezone(settings.zone).time(),
            settings.place_name,
            settings.cashier_name,
            settings.treasurer_name,
        )

    def _prepare(self) -> None:
        self._folder.keep(self.form.into())
        self._unfinished, self._was_warned, self._has_begun = None, False, False
        self.panel.note.hide()
        self.panel.stop_button.setEnabled(True)

    def _show_state(self) -> None:
        is_running = self.run.is_running
        self.form.set_open(is_open=not is_running)
        self.panel.show_state(is_running=is_running, has_unfinished=self._unfinished is not None)
        self.turned.emit()

    @Slot()
    def _look_for_unfinished(self) -> None:
        if not self.run.is_running:
            answer = self._operations.check(partial(unfinished_batch, self.form.into()))
            answer.then(self._on_found)

    @Slot(object)
    def _on_found(self, batch: Batch | None) -> None:
        if self.run.is_running:
            return
        was_there = self._unfinished is not None
        self._unfinished = batch
        if batch is not None and not was_there and self.panel.note.isHidden():
            words = self.tr("{count} statements were begun here and not finished.")
            title = words.format(count=number_text(batch.count))
            self.panel.say(Tone.WARN, Words(title, self.tr("F5 goes on where they stopped.")))
        self._show_state()

    @Slot(object)
    def _show_choices(self, choices: BatchChoices) -> None:
        self.form.offer_hamlets(choices.hamlets)
        if choices.which == self.form.which() and not self.run.is_running:
            self.panel.show_count(choices.members)

    @Slot()
    def _on_moved(self) -> None:
        self._has_begun = self._has_begun or self.run.count > 0
        was_running = not self.panel.stop_button.isHidden()
        if self.run.is_running:
            self.panel.show_run(self.run)
        if was_running != self.run.is_running:
            self._show_state()
            if self.isVisible():
                self.focus_target().setFocus()

    @Slot(object, int)
    def _on_made(self, path: Path, count: int) -> None:
        self.read_again()
        if not count:
            title = self.tr("Nobody is listed by that choice.")
            self.panel.say(Tone.CALM, Words(title, self.tr("Choose other members.")))
            return
        words = self.tr("{count} statements are ready: {name}.")
        title = words.format(count=number_text(count), name=path.name)
        self.panel.say(Tone.OK, Words(title, self.tr("They lie in the folder that was chosen.")))
        self.said.emit(title)

    @Slot()
    def _on_stopped(self) -> None:
        words = self.tr("Stopped behind {done} of {count} statements.")
        run = self.run
        title = words.format(done=number_text(run.done), count=number_text(run.count))
        self.panel.say(Tone.CALM, Words(title, self.tr("F5 goes on where they stopped.")))
        self._after_a_halt()

    @Slot(object)
    def _on_refused(self, _refusal: Refusal) -> None:
        title = self.tr("These statements were begun with other books.")
        self.panel.say(Tone.BAD, Words(title, self.tr("Throw them away, and make them anew.")))
        self._after_a_halt()

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        words = words_about_folder(trouble, has_begun=self._has_begun)
        self.panel.say(Tone.WARN, words)
        self._after_a_halt()

    @Slot(object)
    def _on_dropped(self, _nothing: None) -> None:
        self._unfinished, self._was_warned = None, False
        title = self.tr("What was unfinished is thrown away.")
        self.panel.say(Tone.OK, Words(title))
        self._look_for_unfinished()
        self._show_state()

    def _after_a_halt(self) -> None:
        self._unfinished = self.run.batch  # Also where its folder is out of reach just now.
        self.read_again()
        self._show_state()
