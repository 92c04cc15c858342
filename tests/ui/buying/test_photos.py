"""Photos of a nota: laid into one that is typed, or beside a receipt; looked at, and taken out."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from coop.buying.keep_draft import kept_drafts
from coop.buying.nota_photos import nota_photos
from coop.buying.receipt_book import receipt_list
from tests.builders import TODAY
from tests.coop.buying.builders import a_bought_line, a_nota, received
from tests.ui.buying.builders import Clerk
from ui.buying.buying_reading import shown_period
from values.identity import FactId

Key = Qt.Key


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Take a photo of a nota with a telephone."""
    return a_page(tmp_path, "NOTA 1")


def a_page(folder: Path, words: str) -> Path:
    image = Image.new("RGB", (900, 1_200), (220, 214, 200))
    ImageDraw.Draw(image).text((80, 80), words, fill=(20, 20, 80))
    written = BytesIO()
    image.save(written, "JPEG")
    path = folder / f"{words}.jpg"
    path.write_bytes(written.getvalue())
    return path


def came(clerk: Clerk) -> FactId:
    with clerk.database.transaction() as session:
        draft = a_nota(
            clerk.suppliers["makmur"], a_bought_line(session, clerk.items["teh"]), nota="NT-1"
        )
        received(session, draft)
    clerk.desk.read_again()
    clerk.wait(lambda: clerk.desk.receipts.panel.book is not None)
    return draft.draft_id


def pages(clerk: Clerk, receipt_id: FactId) -> list[int]:
    with clerk.database.snapshot() as session:
        return [photo.page for photo in nota_photos(session, receipt_id)]


def kept_photos(clerk: Clerk) -> int:
    with clerk.database.snapshot() as session:
        return len(kept_drafts(session)[0].photos)


def add(clerk: Clerk, path: Path) -> None:
    clerk.press(Key.Key_F5)
    clerk.answer_dialog(path)


def open_photos(clerk: Clerk) -> None:
    clerk.press(Key.Key_F8)
    clerk.wait(lambda: clerk.desk.parts.currentWidget() is clerk.desk.photos)


def sees(clerk: Clerk, words: str) -> None:
    view = clerk.desk.photos
    clerk.wait(lambda: view.shown.currentWidget() is view.picture and view.page.text() == words)


def test_a_photo_is_laid_beside_a_receipt_and_stands_in_its_panel(
    clerk: Clerk, page: Path, tmp_path: Path
) -> None:
    receipt_id = came(clerk)
    open_photos(clerk)
    assert clerk.desk.title() == "Photos of the nota"
    clerk.wait(clerk.desk.photos.first_button.hasFocus)

    add(clerk, page)
    sees(clerk, "Page 1 of 1")
    add(clerk, a_page(tmp_path, "NOTA 2"))
    sees(clerk, "Page 2 of 2")
    clerk.press(Key.Key_PageDown)
    sees(clerk, "Page 1 of 2")
    clerk.press(Key.Key_Escape)

    panel = clerk.desk.receipts.panel
    clerk.wait(lambda: panel.photos_button.text().strip() == "Photos of the nota: 2")
    assert [button.isHidden() for button in panel.photos.buttons] == [False, False, True, True]
    assert pages(clerk, receipt_id) == [1, 2]
    panel.photos.buttons[1].click()
    sees(clerk, "Page 2 of 2")


def test_a_picture_is_enlarged_until_small_print_is_read(clerk: Clerk, page: Path) -> None:
    came(clerk)
    open_photos(clerk)
    add(clerk, page)
    sees(clerk, "Page 1 of 1")
    view = clerk.desk.photos.picture
    whole = view.picture.width()

    clerk.press(Key.Key_Plus)
    clerk.press(Key.Key_Plus)

    assert view.picture.width() > 2 * whole
    assert view.verticalScrollBar().value() > 0
    clerk.press(Key.Key_Minus)
    clerk.press(Key.Key_Minus)
    clerk.press(Key.Key_Minus)
    assert view.picture.width() == whole


def test_a_photo_is_taken_out_for_a_reason_only(clerk: Clerk, page: Path) -> None:
    receipt_id = came(clerk)
    open_photos(clerk)
    add(clerk, page)
    sees(clerk, "Page 1 of 1")
    view = clerk.desk.photos

    clerk.press(Key.Key_Delete)
    clerk.wait(view.reason.hasFocus)
    clerk.press(Key.Key_Return)
    clerk.wait(view.note.isVisible)
    assert view.note.text().startswith("The reason is missing.")
    clerk.press(Key.Key_Escape)
    assert pages(clerk, receipt_id) == [1]
    clerk.press(Key.Key_Delete)
    clerk.type("Foto nota toko lain")
    clerk.press(Key.Key_Return)

    clerk.wait(lambda: view.shown.currentWidget() is view.empty)
    assert pages(clerk, receipt_id) == []


def test_photos_of_a_nota_come_in_with_its_goods(clerk: Clerk, page: Path, tmp_path: Path) -> None:
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "2", "5000")
    open_photos(clerk)
    add(clerk, page)
    sees(clerk, "Page 1 of 1")
    clerk.press(Key.Key_Escape)
    panel = clerk.desk.form.close_panel
    clerk.press(Key.Key_F10)
    clerk.wait(panel.isVisible)
    open_photos(clerk)
    add(clerk, a_page(tmp_path, "NOTA 2"))
    sees(clerk, "Page 2 of 2")
    clerk.press(Key.Key_Escape)
    assert panel.photos_button.text().strip() == "Photos of the nota: 2"
    panel.freight.setFocus()
    clerk.type("1000")
    clerk.wait(lambda: kept_photos(clerk) == 2)

    clerk.press(Key.Key_F10)

    clerk.wait(clerk.is_at_receipts)
    with clerk.database.snapshot() as session:
        (receipt,) = receipt_list(session, shown_period(TODAY))
        assert [photo.is_here for photo in nota_photos(session, receipt.fact_id)] == [True, True]


def test_a_photo_of_a_nota_that_is_typed_goes_at_once(clerk: Clerk, page: Path) -> None:
    clerk.begin_nota()
    open_photos(clerk)
    add(clerk, page)
    sees(clerk, "Page 1 of 1")

    clerk.press(Key.Key_Delete)

    clerk.wait(lambda: clerk.desk.photos.shown.currentWidget() is clerk.desk.photos.empty)
    clerk.press(Key.Key_Escape)
    assert clerk.desk.parts.currentWidget() is clerk.desk.form


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "This file is no picture."),
        (b"\x00\x00\x00\x18ftypheic" + bytes(40), "Pictures of the kind HEIC cannot be read."),
        (bytes(10_000_001), "The picture is larger than 10 MB."),
    ],
)
def test_what_is_no_photo_is_refused_and_the_photos_stay(
    clerk: Clerk, page: Path, tmp_path: Path, content: bytes, said: str
) -> None:
    receipt_id = came(clerk)
    open_photos(clerk)
    add(clerk, page)
    sees(clerk, "Page 1 of 1")
    other = tmp_path / "lain.jpg"
    other.write_bytes(content)

    add(clerk, other)

    view = clerk.desk.photos
    clerk.wait(view.note.isVisible)
    assert view.note.text().startswith(said)
    sees(clerk, "Page 1 of 1")
    assert pages(clerk, receipt_id) == [1]


def test_the_dialog_takes_several_pages_at_once(clerk: Clerk) -> None:
    came(clerk)
    open_photos(clerk)
    clerk.press(Key.Key_F5)

    clerk.wait(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.reject()
