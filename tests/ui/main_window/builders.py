"""Pages that remember what happened to them."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.main_window import PageEntry
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.keys import Key
from ui.widgets.page import Page
from ui.widgets.pill import PillWords

NOW = datetime(2026, 11, 24, 3, 41, tzinfo=UTC)
OFFLINE = PillWords("Offline · 12 belum terkirim", "Offline · 12", Tone.CALM, "cloud-off")


class APage(Page):
    """A page with a field, a button, some keys and a memory."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name
        self.field, self.other = Field(name), Button("Lain")
        self.pressed: list[str] = []
        self.codes: list[str] = []
        self.subjects: list[object] = []
        self.rooms: list[Room] = []
        self.state = "jual"
        self.body.addWidget(self.field)
        self.body.addWidget(self.other)

    @override
    def title(self) -> str:
        return self.name

    @override
    def keys(self) -> Sequence[Key]:
        if self.state == "bayar":
            return (Key("F10", "Simpan", self.save),)
        return (
            Key("F10", "Bayar", self.pay, also=("F12",)),
            Key("Enter", "Ambil", self.pay, section="Kotak pindai"),
            *(Key(f"F{number}", f"Tombol nomor {number}", self.pay) for number in range(2, 9)),
        )

    @override
    def focus_target(self) -> QWidget:
        return self.field

    @override
    def badge(self) -> str:
        return "2" if self.state == "bayar" else ""

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self.rooms.append(room)

    @override
    def scan(self, code: str) -> bool:
        self.codes.append(code)
        return code != "0"

    @override
    def arrive(self, subject: object) -> None:
        self.subjects.append(subject)

    def pay(self) -> None:
        self.pressed.append("pay")
        self.state = "bayar"
        self.keys_changed.emit()
        self.badge_changed.emit()

    def save(self) -> None:
        self.pressed.append("save")


class Built:
    """Remembers which pages were built."""

    def __init__(self) -> None:
        self.pages: dict[str, APage] = {}

    def entry(self, name: str, digit: int, icon: str, words: str) -> PageEntry:
        def build() -> APage:
            self.pages[name] = APage(words)
            return self.pages[name]

        return PageEntry(name, digit, icon, words, build)
