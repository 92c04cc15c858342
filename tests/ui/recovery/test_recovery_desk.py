"""The desk for the key to members' records: its sheet, a lost key, and the code typed again."""

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coop.members.sealed_sample import sealed_sample
from db.database import Database
from desktop_app.books import open_books
from desktop_app.cooperative_key import make_key, newest_recovery_code
from desktop_app.paths import DataFolder
from desktop_app.recovery import recovery_key
from desktop_app.words import lend_words
from tests.builders import a_stamp
from tests.coop.savings.builders import a_saver, some_rules
from tests.ui.builders import cut_words, nameless
from tests.ui.office_builders import DeskWindow, Sitter
from ui.operations import Operations
from ui.recovery.recovery_desk import RecoveryDesk

Key = Qt.Key


class Treasurer(Sitter[RecoveryDesk]):
    """Whoever looks after the key."""

    def says(self, words: str) -> None:
        self.wait(lambda: words in self.desk.note.text())


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    """Give the folder of a cooperative with one member, whose records are sealed."""
    lend_words()
    folder = DataFolder(tmp_path / "buku")
    folder.root.mkdir()
    database = open_books(folder)
    with database.transaction() as session:
        some_rules(session)
        a_saver(session)
    database.close()
    return folder


@pytest.fixture
def code(folder: DataFolder) -> str:
    found = newest_recovery_code(folder.cooperative_key)
    assert found is not None
    return found


def sit_down(qtbot: QtBot, folder: DataFolder) -> tuple[Treasurer, Database, Operations]:
    database = open_books(folder)
    operations = Operations(database, a_stamp)
    desk = RecoveryDesk(operations, recovery_key(folder, database, "KDMP Karangsari"))
    treasurer = Treasurer(qtbot, database, desk)
    DeskWindow(qtbot, desk, operations)
    return treasurer, database, operations


def leave(database: Database, operations: Operations) -> None:
    operations.close()
    database.close()


def test_the_sheet_is_saved_and_bears_the_code(
    qtbot: QtBot, folder: DataFolder, code: str, tmp_path: Path
) -> None:
    treasurer, database, operations = sit_down(qtbot, folder)
    treasurer.says("The key is on this computer.")
    assert not treasurer.desk.code.isVisible()

    treasurer.desk.save_to(tmp_path / "lembar.pdf")

    treasurer.says("Saved as lembar.pdf.")
    document = PdfDocument(tmp_path / "lembar.pdf")
    said = document[0].get_textpage().get_text_bounded().replace("\r\n", "")
    document.close()
    assert all(group in said for group in code.split("-"))
    leave(database, operations)


def test_a_lost_key_is_entered_again_and_opens_what_was_sealed(
    qtbot: QtBot, folder: DataFolder, code: str
) -> None:
    folder.cooperative_key.unlink()
    treasurer, database, operations = sit_down(qtbot, folder)
    treasurer.says("not on this computer")

    treasurer.type(code.lower())
    treasurer.press(Key.Key_F10)

    treasurer.says("The key is on this computer.")
    assert newest_recovery_code(folder.cooperative_key) == code
    with database.snapshot() as session:
        sample = sealed_sample(session)
    assert sample is not None
    leave(database, operations)


def test_a_mistyped_code_stays_to_be_compared(qtbot: QtBot, folder: DataFolder, code: str) -> None:
    folder.cooperative_key.unlink()
    treasurer, database, operations = sit_down(qtbot, folder)
    treasurer.says("not on this computer")
    wrong = ("A" if code[0] != "A" else "B") + code[1:]

    treasurer.type(wrong)
    treasurer.press(Key.Key_Return)

    treasurer.says("This code is not the one on the sheet.")
    assert treasurer.desk.code.text() == wrong
    assert not folder.cooperative_key.exists()
    leave(database, operations)


def test_the_key_of_another_cooperative_is_told_from_ours(
    qtbot: QtBot, folder: DataFolder, code: str
) -> None:
    folder.cooperative_key.unlink()
    make_key(folder.cooperative_key)
    treasurer, database, operations = sit_down(qtbot, folder)
    treasurer.says("does not open")

    treasurer.desk.scan(code)

    treasurer.says("The key is on this computer.")
    leave(database, operations)


def test_esc_goes_back_and_nothing_is_cut(qtbot: QtBot, folder: DataFolder) -> None:
    treasurer, database, operations = sit_down(qtbot, folder)
    treasurer.says("The key is on this computer.")
    assert (nameless(treasurer.desk), cut_words(treasurer.desk)) == ([], [])

    treasurer.press(Key.Key_Escape)

    assert treasurer.left == [True]
    leave(database, operations)
