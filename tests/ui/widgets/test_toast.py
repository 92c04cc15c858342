"""Good news above the key bar."""

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.builders import a_window
from ui.widgets.toast import Toast


def test_each_sentence_has_the_room_it_needs(qtbot: QtBot, application: QApplication) -> None:
    above = QWidget()
    window = a_window(qtbot, above)
    window.resize(900, 300)
    toast = Toast(application, window, above)

    for sentence in ("Tersimpan.", "Tersimpan: nama barang yang jauh lebih panjang.", "Ya."):
        toast.leave()
        toast.say(sentence)

        assert toast.width() == toast.sizeHint().width()
    toast.leave()
