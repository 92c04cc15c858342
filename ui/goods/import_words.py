"""The steps of an import, and what each of them says."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from coop.goods.preview_import import ImportPreview
from coop.lists.verdict import Verdict
from ui.formatting import number_text

FILE, COLUMNS, PREVIEW, WRITING = range(4)


class StepWords(NamedTuple):
    """What a step asks, and what there is to know about it."""

    short: str
    heading: str
    explanation: str


def step_words() -> tuple[StepWords, ...]:
    """Return the words of the four steps in their order."""
    translate = QCoreApplication.translate
    return (
        StepWords(
            translate("Import", "File"),
            translate("Import", "Choose a list of goods"),
            translate("Import", "Excel (.xlsx) or CSV. Nothing is written before the last step."),
        ),
        StepWords(
            translate("Import", "Columns"),
            translate("Import", "Which column is which"),
            translate("Import", "The columns were guessed. Change what is not right."),
        ),
        StepWords(
            translate("Import", "Look through"),
            translate("Import", "Look it through"),
            translate("Import", "Nothing is written yet. Rows that are left out say why."),
        ),
        StepWords(translate("Import", "Import"), translate("Import", "Import"), ""),
    )


def import_words(preview: ImportPreview) -> str:
    """Say what the button of the last step would do."""
    translate = QCoreApplication.translate
    if not preview.items:
        return translate("Import", "Nothing to import")
    words = translate("Import", "Import {count} items")
    return words.format(count=number_text(len(preview.items)))


def result_words(preview: ImportPreview) -> list[str]:
    """Say what an import came to, a line each."""
    translate = QCoreApplication.translate
    new = sum(item.is_new for item in preview.items)
    facts = (
        (new, translate("Import", "{count} new items")),
        (len(preview.items) - new, translate("Import", "{count} items brought up to date")),
        (preview.count(Verdict.REFUSED), translate("Import", "{count} rows left out")),
    )
    return [words.format(count=number_text(count)) for count, words in facts if count]
