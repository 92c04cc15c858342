"""How a batch says what is going on, and what is in its way."""

from PySide6.QtCore import QCoreApplication

from documents.folder_trouble import FolderProblem, FolderTrouble
from ui.formatting import number_text
from ui.wording import Words, words_for_trouble
from values.trouble import Trouble

_MINUTE = 60


def time_left_words(seconds: float | None) -> str:
    """Say about how long it still takes."""
    translate = QCoreApplication.translate
    if seconds is None:
        return translate("Batch", "The time left is being reckoned …")
    minutes = round(seconds / _MINUTE)
    if minutes < 1:
        return translate("Batch", "Less than a minute left.")
    return translate("Batch", "About {count} minutes left.").format(count=number_text(minutes))


def words_about_folder(trouble: Trouble, *, has_begun: bool) -> Words:
    """Say what the disk complains of and, once something is written, that it is not lost."""
    if not isinstance(trouble, FolderTrouble):
        return words_for_trouble(trouble)
    translate = QCoreApplication.translate
    words = {
        FolderProblem.FULL: Words(
            translate("Batch", "The disk is full."), translate("Batch", "Free some room.")
        ),
        FolderProblem.GONE: Words(
            translate("Batch", "The folder is not there."),
            translate("Batch", "Is the stick still in, or was the folder moved?"),
        ),
        FolderProblem.CLOSED: Words(
            translate("Batch", "Nothing can be written into that folder."),
            translate("Batch", "Close its files elsewhere, or choose another folder."),
        ),
    }[trouble.problem]
    if not has_begun:
        return words
    kept = translate("Batch", "What is written there stays: F5 goes on behind it.")
    return Words(words.title, f"{words.advice} {kept}")
