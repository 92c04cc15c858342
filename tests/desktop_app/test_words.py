"""Every kind of trouble, and every state of the printer, is said in Indonesian."""

from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

import coop
import db
import desktop_app
from coop.shop_settings import ShopSettings
from desktop_app.printer_words import printer_words
from desktop_app.printing.transport import PrinterTrouble
from tests.journeys.bad_input.conftest import compiled_words, indonesian
from ui.goods.refusal_words import words_about_trouble
from ui.theme.colours import Tone
from ui.wording import words_for_trouble
from values.printer_status import PrinterState, PrinterStatus
from values.trouble import Trouble

__all__ = ["compiled_words", "indonesian"]

SAID_BY_THE_PRINTER = PrinterTrouble
GENERAL = "DatabaseTrouble"
"""Never raised itself: a kind of it is."""
WELL = {PrinterState.READY, PrinterState.SENDING}


def kinds_below(kind: type[Trouble]) -> Iterator[type[Trouble]]:
    for below in kind.__subclasses__():
        yield below
        yield from kinds_below(below)


def kinds() -> list[type[Trouble]]:
    """List what can get in the way of the program on this computer."""
    for package in (coop, db, desktop_app):
        for module in walk_packages(package.__path__, f"{package.__name__}."):
            if "__main__" not in module.name and ".migrations." not in module.name:
                import_module(module.name)
    return [
        kind
        for kind in kinds_below(Trouble)
        if kind.__module__.partition(".")[0] in {"coop", "db", "desktop_app"}
        and not issubclass(kind, SAID_BY_THE_PRINTER)
        and kind.__name__ != GENERAL
    ]


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_trouble_is_said_with_what_to_do_about_it(
    qapp: QApplication, kind: type[Trouble]
) -> None:
    trouble = kind("lumbung.db")

    indonesian = words_about_trouble(trouble)

    assert indonesian != words_for_trouble(Trouble())
    assert indonesian.title
    assert indonesian.advice
    in_english = english_of(qapp, kind)
    assert indonesian.title not in in_english
    assert indonesian.advice not in in_english


def english_of(application: QApplication, kind: type[Trouble]) -> str:
    """Say the same with the translation taken away; the next test has it again."""
    from desktop_app.words import lend_words  # noqa: PLC0415  Of the language of this moment.

    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
    lend_words()
    return words_about_trouble(kind("lumbung.db")).as_text()


@pytest.mark.parametrize("state", PrinterState)
@pytest.mark.parametrize("columns", [32, 48])
def test_every_state_of_the_printer_is_said(state: PrinterState, columns: int) -> None:
    shown = printer_words(PrinterStatus(state), ShopSettings(paper_columns=columns))

    if state is PrinterState.NONE_CHOSEN:
        assert shown is None
    else:
        assert shown is not None
        assert shown.words
        assert "{" not in shown.words
        assert shown.tone is (Tone.OK if state in WELL else Tone.WARN)


@pytest.mark.parametrize(
    ("status", "words", "tone"),
    [
        (PrinterStatus(PrinterState.READY, waiting=2), "Printer 58 mm siap", Tone.OK),
        (
            PrinterStatus(PrinterState.OUT_OF_PAPER, waiting=2),
            "Kertas habis · 2 menunggu · F9",
            Tone.WARN,
        ),
        (
            PrinterStatus(PrinterState.READY, unsure=1),
            "Printer 58 mm siap · 1 perlu dicek · Alt+5",
            Tone.WARN,
        ),
    ],
)
def test_the_key_bar_counts_the_receipts_that_wait_or_are_to_be_checked(
    status: PrinterStatus, words: str, tone: Tone
) -> None:
    shown = printer_words(status, ShopSettings())

    assert shown is not None
    assert (shown.words, shown.tone) == (words, tone)
