"""The treasurer makes statements of many members, stops, and goes on."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from db.database import Database
from db.session import Session
from documents.folder_trouble import FolderProblem, FolderTrouble
from documents.statement_batch import Batch
from documents.statement_batch_files import write_part
from tests.builders import TODAY
from tests.documents.batch_builders import contents, planned, written
from tests.ui.batch_statements.builders import NOW, Treasurer
from tests.ui.builders import cut_words, nameless
from tests.ui.office_builders import DeskWindow
from ui.batch_statements import batch_run
from ui.batch_statements.batch_desk import BatchDesk
from ui.batch_statements.batch_words import time_left_words, words_about_folder
from ui.batch_statements.last_folder import LastFolder
from ui.operations import Operations
from values.trouble import Trouble

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
ONE_FILE = "rekening 2026-01-01 2026-11-24.pdf"


def pages(path: Path) -> int:
    document = pypdfium2.PdfDocument(path)
    count = len(document)
    document.close()
    return count


def failing(error: Trouble, parts: int) -> Callable[..., object]:
    """Write so many parts, and then meet trouble."""
    left = [parts]

    def stepping(session: Session, batch: Batch, number: int) -> object:
        if not left[0]:
            raise error
        left[0] -= 1
        return write_part(session, batch, number)

    return stepping


def stopping(treasurer: Treasurer) -> Callable[..., object]:
    """Have F8 pressed while the first part is written."""

    def stepping(session: Session, batch: Batch, number: int) -> object:
        treasurer.desk.run.stop()
        return write_part(session, batch, number)

    return stepping


def test_one_pdf_of_all_is_made_by_the_keyboard_alone(treasurer: Treasurer) -> None:
    treasurer.press(Key.Key_F10)

    treasurer.says(f"6 statements are ready: {ONE_FILE}.")
    assert pages(treasurer.into / ONE_FILE) == 6
    assert treasurer.desk.form.standing.hasFocus()
    treasurer.press(Key.Key_Escape)
    assert treasurer.left == [True]


def test_a_filter_chosen_by_arrows_is_counted_and_each_gets_a_file(treasurer: Treasurer) -> None:
    form, panel = treasurer.desk.form, treasurer.desk.panel
    treasurer.wait(lambda: form.hamlet.count() == 3)
    treasurer.press(Key.Key_Down)  # Active ones.
    treasurer.wait(lambda: panel.count.text() == "5 statements")
    treasurer.press(Key.Key_Tab)
    treasurer.press(Key.Key_Tab)
    assert form.hamlet.hasFocus()
    treasurer.press(Key.Key_Down)
    treasurer.wait(lambda: panel.count.text() == "4 statements")
    for _ in range(3):
        treasurer.press(Key.Key_Tab)
    treasurer.press(Key.Key_Right)
    assert form.way.value() is False

    treasurer.press(Key.Key_F10)

    treasurer.says("4 statements are ready: rekening 2026-01-01 2026-11-24.")
    assert len(contents(treasurer.into / "rekening 2026-01-01 2026-11-24")) == 4


def test_it_stops_behind_the_part_in_hand_and_goes_on_as_if_it_had_not(
    treasurer: Treasurer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(batch_run, "write_part", stopping(treasurer))
        treasurer.press(Key.Key_F10)
        treasurer.says("Stopped behind 2 of 6 statements.")
    assert list(treasurer.into.glob("*.pdf")) == []
    assert treasurer.offered()[0] == "F5"

    treasurer.press(Key.Key_F5)

    treasurer.says("6 statements are ready")
    assert pages(treasurer.into / ONE_FILE) == 6
    assert "F5" not in treasurer.offered()


def test_what_a_power_cut_ended_is_offered_when_the_desk_is_opened(
    database: Database, operations: Operations, treasurer: Treasurer, memory: LastFolder
) -> None:
    elsewhere = treasurer.into.parent / "stick"
    elsewhere.mkdir()
    written(database, planned(database, elsewhere), 0)
    memory.keep(elsewhere)

    desk = BatchDesk(operations, lambda: TODAY, lambda: NOW, memory)
    treasurer.qtbot.addWidget(desk)
    desk.begin()

    later = Treasurer(treasurer.qtbot, database, desk, elsewhere)
    later.says("6 statements were begun here and not finished.")
    desk.resume()
    later.says("6 statements are ready")
    assert pages(elsewhere / ONE_FILE) == 6


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (FolderProblem.FULL, "The disk is full."),
        (FolderProblem.GONE, "The folder is not there."),
        (FolderProblem.CLOSED, "Nothing can be written into that folder."),
    ],
)
def test_what_the_disk_complains_of_is_said_and_it_goes_on_from_there(
    treasurer: Treasurer,
    monkeypatch: pytest.MonkeyPatch,
    problem: FolderProblem,
    words: str,
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(batch_run, "write_part", failing(FolderTrouble(problem), 2))
        treasurer.press(Key.Key_F10)
        treasurer.says(words)
    treasurer.says("F5 goes on behind it.")

    treasurer.press(Key.Key_F5)

    treasurer.says("6 statements are ready")


def test_a_stick_that_is_pulled_out_and_put_in_again_loses_nothing(
    treasurer: Treasurer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(batch_run, "write_part", stopping(treasurer))
        treasurer.press(Key.Key_F10)
        treasurer.says("Stopped")
    drawer = treasurer.into.with_name("drawer")
    shutil.move(treasurer.into, drawer)
    treasurer.press(Key.Key_F5)
    treasurer.says("The folder is not there.")
    shutil.move(drawer, treasurer.into)

    treasurer.press(Key.Key_F5)

    treasurer.says("6 statements are ready")


def test_a_folder_that_is_not_there_is_refused_and_what_was_typed_stays(
    treasurer: Treasurer,
) -> None:
    field = treasurer.desk.form.folder.field
    gone = str(treasurer.into / "tidak ada")
    field.setText(gone)

    treasurer.press(Key.Key_F10)

    treasurer.says("The folder is not there.")
    assert field.text() == gone
    assert "F5" not in treasurer.offered()
    assert "F5" not in treasurer.desk.panel.note.text()


def test_days_that_are_no_period_are_refused_in_place(treasurer: Treasurer) -> None:
    period = treasurer.desk.form.period
    period.days.setCurrentIndex(period.days.count() - 1)
    period.first.setText("31-02-2026")

    treasurer.press(Key.Key_F10)

    assert not treasurer.desk.run.is_running
    assert period.first.text() == "31-02-2026"
    assert period.first.hasFocus()


def test_nobody_listed_makes_nothing(treasurer: Treasurer) -> None:
    treasurer.desk.form.standing.setCurrentIndex(4)

    treasurer.press(Key.Key_F10)

    treasurer.says("Nobody is listed by that choice.")
    assert list(treasurer.into.iterdir()) == []


def test_what_is_unfinished_is_thrown_away_only_when_asked_twice(
    treasurer: Treasurer, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(batch_run, "write_part", stopping(treasurer))
        treasurer.press(Key.Key_F10)
        treasurer.says("Stopped")

    treasurer.press(Key.Key_F8, SHIFT)
    treasurer.says("is deleted")
    assert list(treasurer.into.iterdir()) != []
    treasurer.press(Key.Key_F8, SHIFT)

    treasurer.says("thrown away")
    assert list(treasurer.into.iterdir()) == []


def test_the_plan_of_other_books_is_refused(
    treasurer: Treasurer, fresh: Database, memory: LastFolder
) -> None:
    operations = Operations(fresh, lambda _id: pytest.fail("nothing is recorded"))
    written(treasurer.database, planned(treasurer.database, treasurer.into), 0)
    desk = BatchDesk(operations, lambda: TODAY, lambda: NOW, memory)
    treasurer.qtbot.addWidget(desk)
    desk.begin()
    there = Treasurer(treasurer.qtbot, fresh, desk, treasurer.into)
    there.says("begun here")

    desk.resume()

    there.says("begun with other books")
    operations.close()


def test_the_time_left_is_reckoned_from_what_it_took_so_far(treasurer: Treasurer) -> None:
    run = treasurer.desk.run
    moments = iter([NOW, NOW, *(NOW + timedelta(minutes=6) for _ in range(99))])
    run._now = lambda: next(moments)
    said: list[str] = []
    run.moved.connect(lambda: said.append(time_left_words(run.seconds_left())))

    treasurer.press(Key.Key_F10)

    treasurer.says("6 statements are ready")
    assert said[0] == "The time left is being reckoned …"
    assert "About 12 minutes left." in said
    assert said[-2] == "Less than a minute left."


def test_trouble_that_is_none_of_the_folder_has_words_too() -> None:
    assert words_about_folder(Trouble(), has_begun=True).title


@pytest.mark.parametrize("size", [(1_366, 650), (1_024, 500), (780, 700)])
def test_no_word_is_cut_and_everything_has_a_name(
    treasurer: Treasurer, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(batch_run, "write_part", stopping(treasurer))
        treasurer.press(Key.Key_F10)
        treasurer.says("Stopped")
    window = treasurer.desk.window()
    assert isinstance(window, DeskWindow)
    window.take_size(*size)

    assert cut_words(window) == []
    assert nameless(window) == []
