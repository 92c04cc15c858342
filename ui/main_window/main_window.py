"""The window of the program."""

from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec import Struct
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget, QWidget
from typing_extensions import override

from ui.formatting import MINUS
from ui.main_window.key_bar import KeyBar, PrinterState
from ui.main_window.rail import Rail, RailButton
from ui.main_window.top_bar import TopBar, TopBarWords
from ui.theme import dress_window, resize_letters
from ui.theme.colours import Tone
from ui.theme.letters import LETTER_PERCENTS, letter_percent
from ui.theme.room import DESIGN_ROOM, room_of
from ui.widgets.field import Field
from ui.widgets.help_overlay import HelpOverlay
from ui.widgets.keys import Key, Shortcuts
from ui.widgets.layouts import column, row
from ui.widgets.note import Note
from ui.widgets.overlay import Overlay
from ui.widgets.page import Page
from ui.widgets.pill import PillWords
from ui.widgets.scan_filter import ScanFilter
from ui.widgets.toast import Toast
from ui.wording import words_for_trouble
from values.trouble import Trouble

WIDTH_MIN, HEIGHT_MIN = 683, 384
"""Half of 1366x768: the room that letters at 200 % leave on the screen everything is drawn for."""


class PageEntry(Struct, frozen=True):
    """A page on the rail: its name for the program, its digit with Alt, and how it is built."""

    name: str
    digit: int
    icon: str
    words: str
    build: Callable[[], Page]


class MainWindow(QWidget):
    """Rail, bars and pages. The first entry is shown at the start; the last stands at the foot."""

    letters_changed = Signal(int)
    """Somebody chose another letter size, in percent, for the settings to keep."""

    def __init__(
        self,
        application: QApplication,
        words: TopBarWords,
        entries: Sequence[PageEntry],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle(f"Lumbung · {words.cooperative}")
        self._application = application
        self._entries = {entry.name: entry for entry in entries}
        self._pages: dict[str, Page] = {}
        self._current = ""
        self._shortcuts = Shortcuts(self)
        self.rail = Rail(*(self._rail_button(entry) for entry in entries))
        self.top_bar = TopBar(words, now)
        self.trouble = Note()
        self._banner = QWidget()
        self._banner.setLayout(row(self.trouble, margins=(14, 10, 14, 0)))
        self._banner.hide()
        self.stack = QStackedWidget()
        self.key_bar = KeyBar()
        self._lay_out()
        self.toast = Toast(application, self, self.key_bar)
        self.scans = ScanFilter(self)
        self.scans.scanned.connect(self._on_scan)
        self.scans.refused.connect(self._on_scan_refused)
        self.scans.listen(application)
        self.top_bar.sync.pressed.connect(self._open_sending)
        self.resize(DESIGN_ROOM.width, DESIGN_ROOM.height)
        self.open_page(entries[0].name)

    def open_page(self, name: str, subject: object = None) -> None:
        """Bring a page to the front, building it on its first visit, and hand it `subject`."""
        if name not in self._pages:
            self._pages[name] = self._build(name)
        page = self._pages[name]
        self._current = name
        self.rail.button(name).setChecked(True)
        self.stack.setCurrentWidget(page)
        self._fit()
        self._show_keys()
        page.focus_target().setFocus(Qt.FocusReason.OtherFocusReason)
        if subject is not None:
            page.arrive(subject)

    def page(self) -> Page:
        """Return the page in front."""
        return self._pages[self._current]

    def show_words(self, words: TopBarWords) -> None:
        """Show another shop or cashier in the top bar."""
        self.top_bar.show_words(words)
        self.setWindowTitle(f"Lumbung · {words.cooperative}")

    def show_sync(self, sync: PillWords) -> None:
        """Show how sending stands, in the pill of the top bar."""
        self.top_bar.show_sync(sync)

    def show_badge(self, name: str, badge: str) -> None:
        """Mark a page on the rail, also one that nobody has opened yet."""
        self.rail.button(name).set_badge(badge)

    @Slot(object)
    def show_printer(self, state: PrinterState | None) -> None:
        """Show how the printer is."""
        self.key_bar.show_printer(state)

    @Slot(object)
    def show_trouble(self, trouble: Trouble) -> None:
        """Show trouble above the page until the next thing succeeds (`hide_trouble`)."""
        words = words_for_trouble(trouble)
        self.trouble.say(Tone.WARN, words.title, words.advice)
        self._banner.show()

    @Slot()
    def hide_trouble(self) -> None:
        """Take the note of trouble away."""
        self._banner.hide()

    @Slot()
    def raise_window(self) -> None:
        """Come to the front, as when the program is started a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def keys_now(self) -> list[Key]:
        """Return every key the window answers now: the page's first, then those of any page."""
        return [*self.page().keys(), *self._everywhere()]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        dress_window(self)
        beside = column(self.top_bar, self._banner, (self.stack, 1), self.key_bar, gap=0)
        # A page asks for less when there is less room, so it must not keep the window large.
        ignored = QSizePolicy.Policy.Ignored
        self.stack.setSizePolicy(ignored, ignored)
        self.setMinimumSize(WIDTH_MIN, HEIGHT_MIN)
        self.setLayout(row(self.rail, (beside, 1), gap=0))

    def _rail_button(self, entry: PageEntry) -> RailButton:
        button = RailButton(entry.name, entry.icon, entry.words, f"Alt+{entry.digit}")
        button.wanted.connect(self.open_page)
        return button

    def _build(self, name: str) -> Page:
        page = self._entries[name].build()
        self.stack.addWidget(page)
        page.keys_changed.connect(self._show_keys)
        page.badge_changed.connect(self._show_badges)
        page.toast_wanted.connect(self.toast.say)
        page.page_wanted.connect(self.open_page)
        return page

    def _everywhere(self) -> list[Key]:
        section = self.tr("Everywhere")
        pages = [
            Key(
                f"Alt+{entry.digit}",
                entry.words,
                self.rail.button(entry.name).click,
                section=section,
                in_bar=False,
            )
            for entry in self._entries.values()
        ]
        larger = Key(
            "Ctrl++",
            self.tr("Larger letters"),
            self.enlarge_letters,
            also=("Ctrl+=",),
            section=section,
            cap="Ctrl +",
            in_bar=False,
        )
        smaller = Key(
            "Ctrl+-",
            self.tr("Smaller letters"),
            self.reduce_letters,
            section=section,
            cap=f"Ctrl {MINUS}",
            in_bar=False,
        )
        keys_help = self.tr("This list of keys")
        help_key = Key("F1", self.tr("Help"), self.show_help, help=keys_help, section=section)
        return [help_key, *pages, larger, smaller]

    @Slot()
    def show_help(self) -> None:
        """List the keys of the page in front."""
        HelpOverlay(self, self.page().title(), self.keys_now()).open()

    @Slot()
    def enlarge_letters(self) -> None:
        """Take the next larger letters."""
        self._step_letters(1)

    @Slot()
    def reduce_letters(self) -> None:
        """Take the next smaller letters."""
        self._step_letters(-1)

    def set_letters(self, percent: int) -> None:
        """Show everything with letters of that size."""
        if percent != letter_percent():
            resize_letters(self._application, percent)
            self._fit()
            self._show_keys()

    def _step_letters(self, steps: int) -> None:
        place = LETTER_PERCENTS.index(letter_percent()) + steps
        if 0 <= place < len(LETTER_PERCENTS):
            self.set_letters(LETTER_PERCENTS[place])
            self.letters_changed.emit(letter_percent())

    def _fit(self) -> None:
        room = room_of(self.width(), self.height(), letter_percent())
        self.rail.fit(room)
        self.top_bar.fit(room)
        self.key_bar.fit(room, self.width() - self.rail.width())
        if self._current:
            self.page().fit(room)

    @Slot()
    def _show_keys(self) -> None:
        if self._current:
            page = self.page()
            self.top_bar.show_title(page.title())
            self._shortcuts.use(self.keys_now())
            help_key = self._everywhere()[0]
            self.key_bar.show_keys([help_key, *page.keys()])

    @Slot()
    def _show_badges(self) -> None:
        for name, page in self._pages.items():
            self.rail.button(name).set_badge(page.badge())

    @Slot(str)
    def _on_scan(self, code: str) -> None:
        if any(not overlay.isHidden() for overlay in self.findChildren(Overlay)):
            self.toast.say(self.tr("Scans are not used here."))
            return
        if not self.page().scan(code):
            self.toast.say(self.tr("Scans are not used here."))

    @Slot(QWidget)
    def _on_scan_refused(self, field: QWidget) -> None:
        words = self.tr("Scans are not used here.")
        if isinstance(field, Field) and field.has_line:
            field.say(words, is_wrong=True)
        else:
            self.toast.say(words)

    @Slot()
    def _open_sending(self) -> None:
        if "sending" in self._entries:
            self.open_page("sending")
