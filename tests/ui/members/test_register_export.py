"""Taking the register out: it is written with covered NIKs, and what for is kept."""

from pathlib import Path

from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from sqlalchemy import select

from db.tables import MemberDisclosure
from tests.coop.members.builders import A_NIK
from tests.ui.members.builders import Desk

Key = Qt.Key


def test_the_register_is_saved_with_a_reason_and_without_a_nik_in_clear(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "anggota.csv"
    desk.page.export.ask_why(path)
    desk.type("rapat anggota")

    with desk.qtbot.waitSignal(desk.page.toast_wanted):
        desk.page.export.save()

    written = path.read_text(encoding="utf-8-sig")
    assert "Siti Aminah" in written
    assert A_NIK not in written
    with desk.database.report() as session:
        assert session.scalars(select(MemberDisclosure.reason)).all() == ["rapat anggota"]


def test_without_a_reason_nothing_is_written(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "anggota.csv"
    desk.page.export.ask_why(path)

    desk.page.export.save()

    desk.qtbot.waitUntil(lambda: "reason" in desk.page.export.note.text())
    assert not path.exists()


def test_a_folder_that_is_gone_is_said_and_the_reason_stays(desk: Desk, tmp_path: Path) -> None:
    desk.page.export.ask_why(tmp_path / "gone" / "anggota.csv")
    desk.type("rapat anggota")

    desk.page.export.save()

    export = desk.page.export
    desk.qtbot.waitUntil(lambda: "could not be written" in export.note.text())
    assert export.reason.text() == "rapat anggota"


def test_the_register_is_saved_as_pdf_with_a_reason_and_a_covered_nik(
    desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "anggota.pdf"
    desk.page.export.ask_why(path)
    desk.type("rapat anggota")

    with desk.qtbot.waitSignal(desk.page.toast_wanted):
        desk.page.export.save()

    text = PdfDocument(path)[0].get_textpage().get_text_range()
    assert "Siti Aminah" in text
    assert "Halaman 1 dari 1" in text
    assert A_NIK not in text
    with desk.database.report() as session:
        assert session.scalars(select(MemberDisclosure.reason)).all() == ["rapat anggota"]


def test_a_name_without_an_ending_gets_that_of_the_kind_chosen(desk: Desk) -> None:
    desk.page.export.begin()
    (chooser,) = desk.page.findChildren(QFileDialog)
    assert chooser.defaultSuffix() == "xlsx"

    chooser.filterSelected.emit("PDF (*.pdf)")

    assert chooser.defaultSuffix() == "pdf"
    chooser.reject()
