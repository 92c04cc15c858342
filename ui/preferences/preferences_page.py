"""Atur: everything the shop may choose, on one page, saved with one key."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.shop_settings import ShopSettings
from ui.preferences.editors import Editor
from ui.preferences.sections import (
    Section,
    buying_section,
    counting_section,
    keys_section,
    members_section,
    printer_section,
    screen_section,
    shop_section,
    till_section,
)
from ui.theme.colours import Colour, Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.keys import Key
from ui.widgets.labels import Heading, IconLabel
from ui.widgets.layouts import Card, TurningBox, column, row
from ui.widgets.note import Note
from ui.widgets.page import Page
from ui.widgets.scroll_keys import ScrolledParts
from ui.wording import words_for_trouble
from values.trouble import Trouble


class PreferencesPage(Page):
    """Cards of settings. Nothing counts before it is saved."""

    def __init__(
        self,
        settings: ShopSettings,
        save: Callable[[ShopSettings], object],
        try_printer: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._settings, self._save, self._try_printer = settings, save, try_printer
        self._editors: dict[str, Editor] = {}
        self._is_showing = False
        self.note = Note()
        self.note.hide()
        self.save_button = Button(self.tr("Save"), "F10", "save", "primary")
        self.undo_button = Button(self.tr("As it was"), "", "undo-2")
        self.try_button = Button(self.tr("Print a trial"), "F9", "printer")
        self._lay_out()
        for editor in self._editors.values():
            editor.changed.connect(self._on_change)
        self.save_button.clicked.connect(self.save)
        self.undo_button.clicked.connect(self.undo)
        self.try_button.clicked.connect(self.print_trial)
        self.show_settings(settings)

    @override
    def title(self) -> str:
        return self.tr("Preferences")

    @override
    def keys(self) -> Sequence[Key]:
        save = Key("F10", self.tr("Save"), self.save, also=("F12", "Ctrl+S"))
        trial = Key("F9", self.tr("Print a trial"), self.print_trial)
        return (save, *([trial] if self._try_printer else []), *self.scrolled.keys())

    @override
    def focus_target(self) -> QWidget:
        return self.editor("shop_name")

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self._columns.turn(is_below=room.is_narrow)

    def editor(self, name: str) -> Editor:
        """Return the editor of a setting."""
        return self._editors[name]

    @Slot(object)
    def show_settings(self, settings: ShopSettings) -> None:
        """Show what is saved."""
        self._settings = settings
        self._is_showing = True
        for name, editor in self._editors.items():
            editor.set_value(getattr(settings, name))
            editor.show_problem("")
        self._is_showing = False
        self.note.hide()
        self._show_state()

    def is_changed(self) -> bool:
        """Say whether something stands here that is not saved."""
        return self._find_wrong() is not None or self._typed() != self._settings

    @Slot()
    def save(self) -> None:
        """Save, or lead to the first field that is wrong."""
        wrong = self._find_wrong()
        if wrong is not None:
            title = self.tr("Not saved yet: one field is not right.")
            self.note.say(Tone.BAD, title, wrong.problem())
            wrong.setFocus()
            return
        settings = self._typed()
        try:
            self._save(settings)
        except Trouble as trouble:
            words = words_for_trouble(trouble)
            self.note.say(Tone.WARN, words.title, words.advice)
            return
        self.show_settings(settings)
        self.toast_wanted.emit(self.tr("Saved. It counts from now on."))

    @Slot()
    def undo(self) -> None:
        """Show what is saved, and forget what was typed."""
        self.show_settings(self._settings)

    @Slot()
    def print_trial(self) -> None:
        """Send a trial receipt to the printer that is saved."""
        if self._try_printer is not None:
            self._try_printer()
            self.toast_wanted.emit(self.tr("The trial was sent to the printer."))

    def _lay_out(self) -> None:
        shop, till = self._card(shop_section()), self._card(till_section())
        printer, screen = self._card(printer_section()), self._card(screen_section())
        members, buying = self._card(members_section()), self._card(buying_section())
        keys, counting = self._card(keys_section()), self._card(counting_section())
        printer.add(row(self.try_button, None))
        if self._try_printer is None:
            self.try_button.hide()
        left, right = QWidget(), QWidget()
        left.setLayout(column(shop, members, screen, keys, None, gap=10))
        right.setLayout(column(till, buying, counting, printer, None, gap=10))
        self._columns = TurningBox((left, 1), (right, 1))
        self.scrolled = ScrolledParts(self._columns)
        foot = row(self.note, None, self.undo_button, self.save_button)
        foot.setStretch(0, 1)
        self.body.addWidget(self.scrolled, 1)
        self.body.addLayout(foot)

    def _card(self, section: Section) -> Card:
        card = Card(gap=2)
        icon = IconLabel(section.icon, Colour.ACCENT, 20)
        card.add(row(icon, (Heading(section.title), 1)), 6)
        for name, editor in section.editors.items():
            self._editors[name] = editor
            card.add(editor)
        return card

    def _typed(self) -> ShopSettings:
        typed = {name: editor.value() for name, editor in self._editors.items()}
        return replace(self._settings, **typed)

    def _find_wrong(self) -> Editor | None:
        return next((editor for editor in self._editors.values() if editor.problem()), None)

    @Slot()
    def _on_change(self) -> None:
        if self._is_showing:
            return
        for editor in self._editors.values():
            editor.show_problem(editor.problem())
        self.note.hide()
        self._show_state()

    def _show_state(self) -> None:
        is_changed = self.is_changed()
        self.save_button.setEnabled(is_changed)
        self.undo_button.setEnabled(is_changed)
