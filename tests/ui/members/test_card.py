"""The card and the photo of a member: printed, on sheets, renewed; a picture seen before kept."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import Qt

from coop.members.kept_portrait import portrait_of
from coop.members.member_records import member_record
from coop.selling.print_queue import begin_sending
from coop.shop_settings import PrinterKind
from documents.escpos import ROLL_58
from documents.paper_picture import paper_picture
from documents.printed_paper import paper_bytes
from tests.ui.builders import cut_words, nameless
from tests.ui.members.builders import SETTINGS, Desk
from ui.members.card_form import CardForm, Holders
from ui.theme.letters import LETTER_PERCENTS

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
WITH_PRINTER = replace(SETTINGS, printer_kind=PrinterKind.FILE, paper_columns=32)


def opened(desk: Desk) -> CardForm:
    desk.press(Key.Key_F8)
    form = desk.page.browser.desk.card_form
    assert desk.page.browser.desk.form() is form
    return form


def said(desk: Desk, words: str) -> None:
    form = desk.page.browser.desk.card_form
    desk.qtbot.waitUntil(lambda: words in form.note.text())


def codes_of(desk: Desk, *names: str) -> set[str]:
    with desk.database.report() as session:
        records = [member_record(session, desk.members[name]) for name in names]
        return {record.card_code for record in records if record is not None}


def codes_in(path: Path) -> set[str]:
    page = pypdfium2.PdfDocument(path)[0]
    return {code.text for code in zxingcpp.read_barcodes(page.render(scale=4).to_pil())}


def a_picture(path: Path) -> Path:
    Image.new("RGB", (600, 800), "teal").save(path)
    return path


def kept_photo(desk: Desk) -> bytes:
    with desk.database.report() as session:
        return portrait_of(session, desk.members["siti"])


def test_the_card_of_the_chosen_member_is_printed_on_the_roll(desk: Desk) -> None:
    desk.page.use_settings(WITH_PRINTER)
    opened(desk)

    desk.press(Key.Key_F9)

    said(desk, "sent to the printer")
    with desk.database.transaction() as session:
        job = begin_sending(session)
    assert job is not None
    (code,) = zxingcpp.read_barcodes(paper_picture(paper_bytes(job.paper, ROLL_58), ROLL_58))
    assert {code.text} == codes_of(desk, "siti")


def test_without_a_printer_it_is_said_in_place(desk: Desk) -> None:
    opened(desk)

    desk.press(Key.Key_F9)

    said(desk, "No printer is chosen yet.")


def test_a_sheet_holds_the_card_of_one_or_of_all_in_the_list(desk: Desk, tmp_path: Path) -> None:
    form = opened(desk)
    form.save_to(tmp_path / "one.pdf")
    said(desk, "1 cards are saved")

    desk.press(Key.Key_Right)
    assert form.holders.value() is Holders.LISTED
    form.save_to(tmp_path / "all.pdf")

    said(desk, "3 cards are saved")
    assert codes_in(tmp_path / "one.pdf") == codes_of(desk, "siti")
    assert codes_in(tmp_path / "all.pdf") == codes_of(desk, "siti", "darmo", "long")


def test_a_folder_that_is_gone_is_said_and_the_choice_stays(desk: Desk, tmp_path: Path) -> None:
    form = opened(desk)
    desk.press(Key.Key_Right)

    form.save_to(tmp_path / "gone" / "all.pdf")

    said(desk, "could not be saved there")
    assert form.holders.value() is Holders.LISTED


def test_who_left_gets_no_card(desk: Desk, tmp_path: Path) -> None:
    desk.choose("tukiman")
    form = opened(desk)

    form.save_to(tmp_path / "one.pdf")

    said(desk, "Nobody here has a card.")
    assert not (tmp_path / "one.pdf").exists()


def test_a_new_card_is_given_only_when_asked_twice(desk: Desk) -> None:
    before = codes_of(desk, "siti")
    opened(desk)

    desk.press(Key.Key_F8, SHIFT)
    said(desk, "will find nobody any more")
    assert codes_of(desk, "siti") == before
    desk.press(Key.Key_F8, SHIFT)

    said(desk, "A new card is given.")
    assert codes_of(desk, "siti") != before


def test_a_photo_is_seen_then_kept_and_shown_in_place_of_the_letters(
    desk: Desk, tmp_path: Path
) -> None:
    letters = desk.page.browser.desk.panel.letters
    assert not letters.has_face
    form = opened(desk)
    form.photo.read(a_picture(tmp_path / "siti.png"))
    said(desk, "right picture")
    assert kept_photo(desk) == b""

    desk.press(Key.Key_F7)

    said(desk, "in the register")
    assert kept_photo(desk)
    desk.qtbot.waitUntil(lambda: letters.has_face)
    desk.press(Key.Key_F7, SHIFT)
    said(desk, "taken out")
    assert kept_photo(desk) == b""
    desk.qtbot.waitUntil(lambda: not letters.has_face)


def test_a_picture_that_was_only_looked_at_is_left(desk: Desk, tmp_path: Path) -> None:
    form = opened(desk)
    form.photo.read(a_picture(tmp_path / "siti.png"))
    said(desk, "right picture")

    desk.press(Key.Key_F7, SHIFT)

    assert form.photo.portrait.text() == "No photo"
    assert kept_photo(desk) == b""


def a_bomb() -> bytes:
    written = BytesIO()
    Image.new("1", (20_000, 20_000)).save(written, "PNG")
    return written.getvalue()


def forty_megabytes() -> bytes:
    return b"\xff\xd8\xff" + bytes(40_000_000)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (forty_megabytes, "larger than 10 MB"),
        (lambda: b"MZ this is a program", "no picture"),
        (a_bomb, "too many points"),
    ],
)
def test_what_is_no_photo_is_refused_and_the_kept_one_stays(
    desk: Desk, tmp_path: Path, content: object, words: str
) -> None:
    form = opened(desk)
    form.photo.read(a_picture(tmp_path / "siti.png"))
    said(desk, "right picture")
    desk.press(Key.Key_F7)
    said(desk, "in the register")
    before = kept_photo(desk)
    path = tmp_path / "new.png"
    assert callable(content)
    path.write_bytes(content())

    form.photo.read(path)

    said(desk, words)
    assert kept_photo(desk) == before
    assert form.photo.portrait.text() == ""


def test_a_file_that_is_gone_is_said(desk: Desk, tmp_path: Path) -> None:
    form = opened(desk)

    form.photo.read(tmp_path / "gone.png")

    said(desk, "cannot be opened")


@pytest.mark.parametrize("percent", LETTER_PERCENTS)
@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_no_word_of_the_form_is_cut_at_any_letter_size(
    desk: Desk, size: tuple[int, int], percent: int
) -> None:
    desk.window.resize(*size)
    opened(desk)

    desk.window.set_letters(percent)

    desk.qtbot.waitUntil(lambda: cut_words(desk.page) == [])
    assert nameless(desk.page) == []
