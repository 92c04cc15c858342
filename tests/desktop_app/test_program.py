"""The program in a folder: it opens, every page opens, choices reach everything, and it ends."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from gc import collect
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from coop.shop_settings import OversellPolicy, PrinterKind
from desktop_app.paths import DataFolder
from desktop_app.program import Program
from desktop_app.settings import SettingsDamaged, read_settings
from tests.db.builders import files_in, read_only
from tests.ui.builders import bring_to_front
from ui.formatting import use_zone
from ui.passbook.passbook_desk import PassbookDesk
from ui.theme import resize_letters
from ui.theme.letters import letter_percent

RAIL = [
    "till",
    "goods",
    "sales",
    "members",
    "office",
    "buying",
    "sending",
    "reports",
    "preferences",
]
Start = Callable[[], Program]


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    root = tmp_path / "books"
    root.mkdir()
    return DataFolder(root)


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, folder: DataFolder) -> Iterator[Start]:
    """Start programs, the window shown; each has been closed when the test ends."""
    with ExitStack() as closing:

        def start() -> Program:
            program = Program(qapp, folder)
            closing.callback(program.window.deleteLater)
            closing.callback(program.window.scans.stop, qapp)
            closing.callback(program.close)
            bring_to_front(qtbot, program.window)
            program.start()
            return program

        yield start
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    collect()  # Here: a thread of the next program could not delete a window.
    use_zone(None)
    if letter_percent() != 100:
        resize_letters(qapp, 100)


def words_on(program: Program) -> list[str]:
    """Return what stands in the top bar and the key bar."""
    bars = (program.window.top_bar, program.window.key_bar)
    return [label.text() for bar in bars for label in bar.findChildren(QLabel)]


def choose(program: Program, **chosen: object) -> None:
    """Change settings on the page Atur, and save them."""
    program.window.open_page("preferences")
    page = program.pages.preferences
    assert page is not None
    for name, value in chosen.items():
        page.editor(name).set_value(value)
    page.save()


def test_it_opens_in_an_empty_folder_at_the_till(folder: DataFolder, start: Start) -> None:
    program = start()

    assert program.window.isVisible()
    assert program.window.page() is program.pages.till
    assert folder.database.exists()
    assert folder.key.exists()


def test_every_page_of_the_rail_opens(start: Start) -> None:
    program = start()

    assert [entry.name for entry in program.pages.entries()] == RAIL
    titles = []
    for name in RAIL:
        program.window.rail.button(name).click()
        titles.append(program.window.page().title())

    assert len(set(titles)) == len(RAIL)
    assert program.window.trouble.text() == ""


def test_a_page_is_built_once(start: Start) -> None:
    program = start()
    program.window.open_page("goods")
    built = program.window.page()

    program.window.open_page("till")
    program.window.open_page("goods")

    assert program.window.page() is built


def test_what_is_chosen_on_atur_reaches_the_till_and_the_top_bar(
    folder: DataFolder, start: Start
) -> None:
    program = start()
    till = program.pages.till
    assert till is not None

    choose(
        program,
        shop_name="KDMP Karangsari",
        cashier_name="Sri Wahyuni",
        oversell_policy=OversellPolicy.FORBID,
        letter_percent=125,
    )

    assert program.window.windowTitle() == "Lumbung · KDMP Karangsari"
    assert "Sri Wahyuni" in words_on(program)
    assert till.till.policy is OversellPolicy.FORBID
    assert letter_percent() == 125
    assert read_settings(folder.settings) == program.settings
    assert program.settings.shop_name == "KDMP Karangsari"


def test_another_zone_moves_the_clock_at_once(start: Start) -> None:
    program = start()
    before = program.clock.now().utcoffset()

    choose(program, zone_hours=9)

    assert program.clock.now().utcoffset() == program.settings.zone.utcoffset(None) != before


def test_a_printer_that_is_chosen_prints_the_trial(
    qtbot: QtBot, tmp_path: Path, start: Start
) -> None:
    program = start()
    papers = tmp_path / "papers"

    choose(program, printer_kind=PrinterKind.FILE, printer_address=str(papers), paper_columns=48)
    program.print_sample()

    qtbot.waitUntil(lambda: papers.exists() and bool(list(papers.iterdir())))
    qtbot.waitUntil(lambda: any("80 mm" in words for words in words_on(program)))


def test_letters_that_the_keys_change_are_kept_and_shown_on_atur(
    folder: DataFolder, start: Start
) -> None:
    program = start()
    program.window.open_page("preferences")

    program.window.enlarge_letters()

    assert program.pages.preferences is not None
    assert program.pages.preferences.editor("letter_percent").value() == 125
    assert read_settings(folder.settings).letter_percent == 125


def test_letters_that_cannot_be_kept_are_trouble_above_the_page(
    folder: DataFolder, start: Start
) -> None:
    program = start()

    with read_only(folder.root):
        program.window.enlarge_letters()

    assert letter_percent() == 125
    assert program.window.trouble.text()


def test_measures_of_passbooks_are_kept_and_no_open_page_brings_back_the_old(
    folder: DataFolder, start: Start
) -> None:
    program = start()
    program.window.open_page("preferences")
    program.window.open_page("office")
    office = program.pages.office
    assert office is not None
    office.arrive("passbook")
    desk = office.desk()
    assert isinstance(desk, PassbookDesk)

    desk.search.calibration_wanted.emit()
    desk.calibration.form.fields["passbook_shift_right"].field.setText("-1,5")
    desk.calibration.form.keep()
    choose(program, register="B2")

    kept = read_settings(folder.settings)
    assert (kept.passbook_shift_right, kept.register) == (-15, "B2")


def test_every_duty_of_the_treasurer_opens_a_desk_of_its_own(start: Start) -> None:
    program = start()
    program.window.open_page("office")
    office = program.pages.office
    assert office is not None
    titles = []

    for duty in office.rows.rows:
        office.open(duty)
        desk = office.desk()
        assert desk is not None, duty.name
        titles.append(desk.title())

    assert len(titles) == len(set(titles)) == len(office.rows.rows)


def test_every_duty_of_the_treasurer_has_a_desk_that_opens(start: Start) -> None:
    program = start()
    program.window.open_page("office")
    office = program.pages.office
    assert office is not None

    for duty in office.rows.rows:
        office.open(duty)
        desk = office.desk()
        assert desk is not None, duty.name
        assert desk.title(), duty.name
        assert desk.keys()[-1].sequence == "Esc", duty.name
        desk.left.emit()
        assert office.desk() is None


def test_it_ends_with_every_thread_and_opens_again_as_it_was(
    qapp: QApplication, folder: DataFolder, start: Start
) -> None:
    threads = set(threading.enumerate())
    first = start()
    choose(first, register="B2")

    first.close()
    left = set(threading.enumerate()) - threads
    files = files_in(folder.root)
    second = start()

    assert qapp
    assert left == set()
    assert files == ["koperasi.key", "lumbung.db", "lumbung.key", "settings.toml"]
    assert second.settings == first.settings
    assert second.device.device_id == first.device.device_id


def test_damaged_settings_stop_the_start_before_any_books_are_made(
    qapp: QApplication, folder: DataFolder
) -> None:
    folder.settings.write_text("zone_hours = 30\n")

    with pytest.raises(SettingsDamaged):
        Program(qapp, folder)

    assert files_in(folder.root) == ["settings.toml"]
