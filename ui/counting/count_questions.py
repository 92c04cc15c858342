"""What is asked before a count goes on, or ends."""

from PySide6.QtCore import QCoreApplication

from coop.counting.approve_count import approve_count
from coop.counting.entry_sheet import Progress
from coop.counting.finish_counting import finish_counting
from coop.counting.give_up_count import give_up_count
from coop.counting.name_decider import name_decider
from coop.counting.variance import Variance
from ui.counting.ask_form import Question
from ui.formatting import number_text, rupiah_text


def ask_who_decides() -> Question:
    """Ask for the third person."""
    translate = QCoreApplication.translate
    return Question(
        translate("Counting", "Who decides?"),
        translate("Counting", "A third person counts what the two do not agree on."),
        translate("Counting", "Go on"),
        name_decider,
        translate("Counting", "Name"),
        "name",
    )


def ask_to_finish(progress: Progress, items: int) -> Question:
    """Ask whether nothing more is counted."""
    translate = QCoreApplication.translate
    text = translate(
        "Counting",
        "{settled} of {whole} items are counted. What nobody counted stays as it is. "
        "After this nobody counts any more, and the differences are shown.",
    )
    said = [text.format(settled=number_text(progress.settled), whole=number_text(items))]
    if progress.unsaved:
        lost = translate(
            "Counting",
            "Of {count} items something is typed and not saved: go back and save it, or it is "
            "thrown away.",
        )
        said.append(lost.format(count=number_text(progress.unsaved)))
    return Question(
        translate("Counting", "Finish the counting"),
        "\n\n".join(said),
        translate("Counting", "Finish"),
        finish_counting,
    )


def ask_why_given_up() -> Question:
    """Ask why a count comes to nothing."""
    translate = QCoreApplication.translate
    return Question(
        translate("Counting", "Give the count up"),
        translate("Counting", "Nothing is posted. What was counted stays in the books."),
        translate("Counting", "Give up"),
        give_up_count,
        translate("Counting", "Reason"),
        "reason",
    )


def ask_who_approves(report: Variance) -> Question:
    """Ask for whoever answers for the differences."""
    translate = QCoreApplication.translate
    text = translate(
        "Counting",
        "{items} items are corrected in the book, and the value of the stock changes by {net} "
        "rupiah. Who approves has not counted.",
    )
    posted = sum(line.is_posted for line in report.lines)
    return Question(
        translate("Counting", "Approve the count"),
        text.format(items=number_text(posted), net=rupiah_text(report.net)),
        translate("Counting", "Approve"),
        approve_count,
        translate("Counting", "Approved by"),
        "approved_by",
    )


def given_up_words() -> str:
    """Say that a count came to nothing."""
    return QCoreApplication.translate("Counting", "The count was given up. Nothing was posted.")
