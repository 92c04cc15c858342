"""The certificate of a deposit is saved and printed."""

from pathlib import Path

from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt

from coop.shop_settings import ShopSettings
from tests.ui.term_deposits.builders import Treasurer

K = Qt.Key


def test_the_certificate_is_saved_and_printed(treasurer: Treasurer, tmp_path: Path) -> None:
    panel = treasurer.desk.panel

    panel.save_to(tmp_path / "bilyet.pdf")
    treasurer.wait(lambda: "bilyet.pdf" in panel.note.text())
    with PdfDocument(tmp_path / "bilyet.pdf") as document:
        assert "Siti Aminah" in document[0].get_textpage().get_text_bounded()
    panel.save_to(tmp_path / "nowhere" / "bilyet.pdf")
    treasurer.wait(lambda: "bilyet.pdf" not in panel.note.text())

    treasurer.press(K.Key_F9)
    treasurer.wait(lambda: "S01-" in panel.note.text())
    assert treasurer.papers() == 1
    treasurer.desk.use_settings(ShopSettings())
    treasurer.press(K.Key_F9)
    assert "S01-" not in panel.note.text()
    assert treasurer.papers() == 1


def test_what_was_said_of_one_deposit_is_not_said_of_another(treasurer: Treasurer) -> None:
    panel = treasurer.desk.panel
    treasurer.press(K.Key_F9)
    treasurer.wait(panel.note.isVisible)
    treasurer.desk.read_again()

    treasurer.press(K.Key_Down)

    treasurer.wait(lambda: not panel.note.isVisible())
