"""Starting the window: one for a folder of books, and a clear word when it cannot be."""

import sys
from faulthandler import enable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app.crash_report import report_crashes
from desktop_app.language import install_language
from desktop_app.log_files import keep_log
from desktop_app.paths import DataFolder, data_folder
from desktop_app.program import Program
from desktop_app.single_instance import SingleInstance
from desktop_app.words import lend_words
from ui.wording import Words, words_for_trouble
from values.trouble import Trouble

NOT_STARTED = 1
"""Exit status: the books could not be opened; a sentence said why."""


def run_window(data: str | None) -> int:
    """Show the window until it is closed, and return the exit status."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Lumbung")
    install_language(application)
    lend_words()
    try:
        return _run(application, data_folder(data))
    except Trouble as trouble:
        _say(words_for_trouble(trouble))
        return NOT_STARTED


def _run(application: QApplication, folder: DataFolder) -> int:
    keep_log(folder.logs)
    with (folder.logs / "crash.txt").open("a") as places:
        enable(places)  # Where the program itself falls, no Python is left to report it.
        return _run_alone(application, folder)


def _run_alone(application: QApplication, folder: DataFolder) -> int:
    instance = SingleInstance(folder)
    if not instance.take():
        return 0  # The first window was asked to come to the front.
    try:
        program = Program(application, folder)
        report_crashes(_say_crash)
        instance.asked.connect(program.window.raise_window)
        program.window.show()
        QTimer.singleShot(0, program.start)  # The window is painted first.
        status = application.exec()
        program.close()
    finally:
        instance.release()
    return status


def _say(words: Words) -> None:
    box = QMessageBox(QMessageBox.Icon.Warning, "Lumbung", words.title)
    box.setInformativeText(words.advice)
    box.exec()


def _say_crash() -> None:
    translate = QCoreApplication.translate
    title = translate("Crash", "Something in the program went wrong.")
    advice = translate(
        "Crash", "What was paid is safe. Start Lumbung again, and tell the hub's staff today."
    )
    _say(Words(title, advice))
