"""Handing a statement out: the days, the paper, and that the second one is a copy."""

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from sqlalchemy import select

from coop.shop_settings import PrinterKind
from db.tables import PrintJob
from documents.member_statement import StatementSize
from tests.builders import TODAY
from tests.ui.builders import cut_words, nameless
from tests.ui.members.builders import SETTINGS, Desk
from ui.members.statement_form import StatementForm
from ui.members.statement_paper import StatementPaper
from ui.theme.letters import LETTER_PERCENTS
from ui.widgets.period_edit import StatementDays, usual_period
from values.period import Period
from values.print_state import PrintState

Key = Qt.Key
Modifier = Qt.KeyboardModifier
SIGNED = replace(SETTINGS, place_name="Karangsari", treasurer_name="Rini Astuti")
WITH_PRINTER = replace(SIGNED, printer_kind=PrinterKind.FILE, paper_columns=48)


class Viewer(QObject):
    """Opens what it is given, as the program for PDFs would."""

    def __init__(self) -> None:
        super().__init__()
        self.read: list[bytes] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Read the file while it is there."""
        self.read.append(Path(url.toLocalFile()).read_bytes())


def opened(desk: Desk) -> StatementForm:
    """Press F9, and wait until the statement of this year is shown."""
    desk.page.use_settings(SIGNED)
    desk.press(Key.Key_F9)
    form = desk.page.browser.desk.statement_form
    shown(desk)
    return form


def shown(desk: Desk) -> StatementPaper:
    """Wait until what was chosen is shown."""
    form = desk.page.browser.desk.statement_form
    desk.qtbot.waitUntil(lambda: form.ready() is not None)
    ready = form.ready()
    assert ready is not None
    return ready


def words_of(pdf: bytes) -> str:
    """Read what stands on the pages of a PDF."""
    document = PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return re.sub(r"\s+", " ", " ".join(pages))


def states(desk: Desk) -> list[PrintState]:
    """Return where each paper of the queue stands."""
    with desk.database.report() as session:
        return list(session.scalars(select(PrintJob.state).order_by(PrintJob.job_id)))


def test_f9_shows_the_statement_of_this_year_beside_its_form(desk: Desk) -> None:
    form = opened(desk)

    ready = shown(desk)
    assert ready.statement.member_name == "Siti Aminah"
    assert ready.statement.period == Period(date(2026, 1, 1), date(2026, 11, 25))
    assert ready.asked.size is StatementSize.A4
    assert form.paper.isVisible()
    assert not form.paper.paper.pixmap().isNull()
    assert form.period.days.hasFocus()
    assert desk.page.title() == "Statement: Siti Aminah"


def test_it_says_where_and_when_it_was_made_and_who_signs(desk: Desk) -> None:
    opened(desk)

    words = words_of(shown(desk).picture.pdf)

    assert "Karangsari, 24 November 2026" in words
    assert "24 November 2026 10.41" in words
    assert "( Rini Astuti )" in words


@pytest.mark.parametrize(
    ("days", "today", "period"),
    [
        (StatementDays.THIS_YEAR, TODAY, Period(date(2026, 1, 1), date(2026, 11, 25))),
        (StatementDays.LAST_YEAR_LONG, TODAY, Period(date(2025, 11, 25), date(2026, 11, 25))),
        (StatementDays.THIS_MONTH, TODAY, Period(date(2026, 11, 1), date(2026, 11, 25))),
        (
            StatementDays.LAST_YEAR_LONG,
            date(2028, 2, 29),
            Period(date(2027, 3, 1), date(2028, 3, 1)),
        ),
    ],
)
def test_usual_periods_end_with_today(days: StatementDays, today: date, period: Period) -> None:
    assert usual_period(days, today) == period


def test_another_period_is_shown_at_once(desk: Desk) -> None:
    form = opened(desk)

    desk.press(Key.Key_Down)
    desk.press(Key.Key_Down)

    assert shown(desk).statement.period == Period(date(2026, 11, 1), date(2026, 11, 25))
    assert not form.period.typed.isVisible()


def test_typing_begins_with_the_days_that_were_shown(desk: Desk) -> None:
    form = opened(desk)

    form.period.choose(StatementDays.TYPED)

    assert (form.period.first.text(), form.period.last.text()) == ("01-01-2026", "24-11-2026")
    assert shown(desk).statement.period == usual_period(StatementDays.THIS_YEAR, TODAY)


def test_days_may_be_typed(desk: Desk) -> None:
    form = opened(desk)
    form.period.choose(StatementDays.TYPED)
    form.period.first.setText("12-07-2025")

    form.period.last.setText("31-12-2025")

    assert shown(desk).statement.period == Period(date(2025, 7, 12), date(2026, 1, 1))


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("01-02-2026", "31-01-2026", "That is before the first day."),
        ("01-02-2026", "25-11-2026", "That day is still to come."),
    ],
)
def test_days_that_are_no_period_are_said_in_place_and_nothing_can_be_given(
    desk: Desk, first: str, last: str, said: str
) -> None:
    form = opened(desk)
    form.period.choose(StatementDays.TYPED)
    form.period.first.setText(first)

    form.period.last.setText(last)

    assert form.period.last_field.hint.text() == said
    assert form.ready() is None
    buttons = (form.save_button, form.print_button, form.copy_button)
    assert not any(button.isEnabled() for button in buttons)


@pytest.mark.parametrize(
    ("size", "points"),
    [(StatementSize.A4, 595), (StatementSize.A5, 420), (StatementSize.ROLL_80, 227)],
)
def test_the_file_is_what_is_shown_and_the_next_one_is_a_copy(
    desk: Desk, tmp_path: Path, size: StatementSize, points: int
) -> None:
    form = opened(desk)
    while form.sheet.value() is not size:
        form.sheet.setFocus()
        desk.press(Key.Key_Right)
    ready = shown(desk)

    form.save_to(tmp_path / "rekening.pdf")

    desk.qtbot.waitUntil(lambda: "Saved as rekening.pdf." in form.note.text())
    written = (tmp_path / "rekening.pdf").read_bytes()
    assert written == ready.picture.pdf
    assert "SALINAN" not in words_of(written)
    assert abs(PdfDocument(written)[0].get_width() - points) < 1.5
    assert "SALINAN 1" in words_of(shown(desk).picture.pdf)
    assert states(desk) == [PrintState.KEPT]


def test_a_folder_that_is_gone_is_said_and_nothing_counts_as_given(
    desk: Desk, tmp_path: Path
) -> None:
    form = opened(desk)

    form.save_to(tmp_path / "no such folder" / "rekening.pdf")

    assert "could not be saved" in form.note.text()
    assert form.save_button.isEnabled()
    assert states(desk) == []


def test_a_roll_goes_to_the_receipt_printer(desk: Desk) -> None:
    form = opened(desk)
    desk.page.use_settings(WITH_PRINTER)
    form.sheet.set_value(StatementSize.ROLL_80)
    form.sheet.changed.emit()
    shown(desk)

    desk.press(Key.Key_F9)

    desk.qtbot.waitUntil(lambda: "sent to the printer" in form.note.text())
    assert states(desk) == [PrintState.WAITING]
    assert shown(desk).statement.copy_number == 1


def test_without_a_printer_a_roll_is_refused_in_place(desk: Desk) -> None:
    form = opened(desk)
    form.sheet.set_value(StatementSize.ROLL_80)
    form.sheet.changed.emit()
    shown(desk)

    desk.press(Key.Key_F9)

    assert "No printer" in form.note.text()
    assert states(desk) == []


def test_a_sheet_is_opened_where_it_can_be_printed(desk: Desk) -> None:
    form = opened(desk)
    pdf = shown(desk).picture.pdf
    viewer = Viewer()
    # The stub asks for bytes, the call for a str.
    QDesktopServices.setUrlHandler("file", viewer, "open")  # type: ignore[arg-type]

    desk.press(Key.Key_F9)

    QDesktopServices.unsetUrlHandler("file")
    assert viewer.read == [pdf]
    desk.qtbot.waitUntil(lambda: "open as a PDF" in form.note.text())
    assert states(desk) == [PrintState.KEPT]


def test_the_text_for_a_message_is_copied_and_counts_as_given(desk: Desk) -> None:
    form = opened(desk)

    desk.press(Key.Key_F8)

    text = QGuiApplication.clipboard().text()
    assert text.startswith("*Rekening Anggota*")
    assert "Siti Aminah (A-0001)" in text
    desk.qtbot.waitUntil(lambda: "text is copied" in form.note.text())
    assert states(desk) == [PrintState.KEPT]


def test_escape_goes_back_to_where_one_was(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    form = opened(desk)

    desk.press(Key.Key_Escape)

    browser = desk.page.browser
    assert browser.has_savings
    assert browser.savings.isVisible()
    assert not form.paper.isVisible()
    assert browser.savings.focus_part().hasFocus()


def test_a_long_paper_scrolls_by_keyboard(desk: Desk) -> None:
    form = opened(desk)
    desk.qtbot.waitUntil(lambda: form.paper.paper.height() > form.paper.height())
    before = form.paper.paper.y()

    desk.press(Key.Key_PageDown)
    below = form.paper.paper.y()
    desk.press(Key.Key_PageUp)

    assert below < before
    assert form.paper.paper.y() == before


def test_whoever_left_still_gets_a_statement(desk: Desk) -> None:
    desk.choose("tukiman")

    opened(desk)

    assert shown(desk).statement.member_name == "Tukiman"


@pytest.mark.parametrize("percent", LETTER_PERCENTS)
@pytest.mark.parametrize("size", [(1366, 768), (1093, 560)])
def test_no_word_of_the_form_is_cut_at_any_letter_size(
    desk: Desk, size: tuple[int, int], percent: int
) -> None:
    form = opened(desk)
    form.period.choose(StatementDays.TYPED)
    desk.window.set_letters(percent)

    desk.window.resize(*size)

    desk.qtbot.waitUntil(lambda: cut_words(desk.page) == [])
    assert nameless(desk.page) == []
