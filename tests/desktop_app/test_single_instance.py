"""One window for one folder of books."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.paths import DataFolder, data_folder
from desktop_app.single_instance import SingleInstance
from tests.desktop_app.builders import ROOT, lumbung

TAKE_AND_FALL = """
import os, signal, sys
from desktop_app.paths import data_folder
from desktop_app.single_instance import SingleInstance
instance = SingleInstance(data_folder(sys.argv[1]))
assert instance.take()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return data_folder(str(tmp_path / "books"))


@pytest.fixture
def first(qapp: QApplication, folder: DataFolder) -> Iterator[SingleInstance]:
    """Hold the folder as a window does."""
    assert qapp
    instance = SingleInstance(folder)
    assert instance.take()
    yield instance
    instance.release()


def test_a_second_window_is_refused_and_the_first_is_asked_to_show_itself(
    qtbot: QtBot, folder: DataFolder, first: SingleInstance
) -> None:
    with qtbot.waitSignal(first.asked):
        assert not SingleInstance(folder).take()


def test_a_second_start_ends_with_0_and_leaves_the_folder_alone(
    qtbot: QtBot, folder: DataFolder, first: SingleInstance
) -> None:
    with qtbot.waitSignal(first.asked):
        done = lumbung("--data", str(folder.root))

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not folder.database.exists()
    assert not folder.key.exists()


def test_other_books_have_a_window_of_their_own(first: SingleInstance, tmp_path: Path) -> None:
    other = SingleInstance(data_folder(str(tmp_path / "others")))

    assert first
    assert other.take()
    other.release()


def test_a_folder_that_was_let_go_can_be_taken(folder: DataFolder, first: SingleInstance) -> None:
    first.release()

    again = SingleInstance(folder)

    assert again.take()
    again.release()


def test_a_program_that_was_killed_holds_nothing(qtbot: QtBot, folder: DataFolder) -> None:
    command = [sys.executable, "-c", TAKE_AND_FALL, str(folder.root)]
    killed = subprocess.run(command, cwd=ROOT, timeout=60, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert folder.lock.exists()

    instance = SingleInstance(folder)

    assert instance.take()
    with qtbot.waitSignal(instance.asked):
        assert not SingleInstance(folder).take()
    instance.release()
