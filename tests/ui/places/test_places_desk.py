"""Goods are looked at in their places and carried between them by the keyboard alone."""

from pathlib import Path

from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from coop.selling.print_queue import open_jobs
from coop.selling.written_paper import WrittenPaper
from coop.stock.places import known_places
from desktop_app.places import words_about_places
from documents.place_lists import places_list
from tests.builders import SHOP, TODAY
from tests.ui.builders import nameless
from tests.ui.office_builders import DeskWindow
from tests.ui.places.builders import Carrier, settle
from ui.operations import Operations
from ui.places.places_desk import PlacesDesk
from values.places import QUARANTINE, WAREHOUSE

K = Qt.Key


def test_the_warehouse_is_looked_at_first(carrier: Carrier) -> None:
    view = carrier.desk.goods
    QAbstractItemModelTester(view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert carrier.names()[0] == "Gula pasir 1 kg"
    assert view.panel.quantity.text() == "98 pcs"
    carrier.wait(lambda: view.panel.lying.text() == "Toko 2 pcs · Gudang 98 pcs")
    assert "Karantina 20.000" in view.everywhere.text()
    assert nameless(carrier.desk) == []


def test_the_next_place_is_one_key_away_and_says_what_is_not_sold(carrier: Carrier) -> None:
    view = carrier.desk.goods

    carrier.press(K.Key_F3)

    carrier.wait(lambda: carrier.names() == ["Roti tawar"])
    assert view.place.place_id() == QUARANTINE
    assert not view.panel.not_sold.isHidden()
    carrier.wait(lambda: "Karantina 4 pcs (" in view.panel.lying.text())


def test_goods_are_found_by_name_among_those_that_lie_there(carrier: Carrier) -> None:
    carrier.type("kopi")

    assert [name.split()[0] for name in carrier.names()] == ["Kopi"]
    carrier.type("x")
    assert carrier.names() == []


def test_goods_are_carried_here_in_packs_and_the_slip_is_printed(bare: Carrier) -> None:
    form = bare.desk.goods.move_form
    bare.press(K.Key_F5)
    assert form.finder.hasFocus()

    bare.take_goods("gula")
    (line,) = form.lines
    assert line.edit.hasFocus()
    bare.type("2")
    bare.enter()
    assert line.pack.hasFocus()
    bare.press(K.Key_Down)
    bare.press(K.Key_F10)

    assert "G01-20261124-0001" in bare.told()
    assert (bare.lies("sugar"), bare.lies("sugar", WAREHOUSE)) == (52, 48)
    assert bare.desk.goods.is_at_home()
    with bare.database.report() as session:
        (job,) = open_jobs(session)
    assert isinstance(job.paper, WrittenPaper)
    assert any("2 dus = 48 pcs" in row.text for row in job.paper.rows)


def test_a_scanner_counts_one_more_each_time(bare: Carrier) -> None:
    form = bare.desk.goods.move_form
    assert not bare.desk.scan("8991002101234")
    bare.press(K.Key_F5)

    for times in range(1, 4):
        assert bare.desk.scan("8991002101234")
        bare.wait(lambda times=times: bool(form.lines) and form.lines[0].edit.text() == str(times))  # type: ignore[misc]
    bare.desk.scan("8990000000000")
    bare.wait(lambda: not form.note.isHidden())
    bare.press(K.Key_F10)

    bare.told()
    assert bare.lies("sugar", WAREHOUSE) == 3


def test_a_batch_is_chosen_by_its_last_day(bare: Carrier) -> None:
    form = bare.desk.goods.move_form
    bare.press(K.Key_F3)
    bare.press(K.Key_F5)
    bare.take_goods("roti")
    (line,) = form.lines

    assert line.batch.count() == 2
    line.batch.setCurrentIndex(1)
    line.edit.setFocus()
    bare.type("11")
    assert not form.note.isHidden()
    bare.press(K.Key_F10)
    bare.wait(form.save_button.isEnabled)
    assert bare.carried() == []
    line.edit.setFocus()
    line.edit.selectAll()
    bare.type("4")
    bare.press(K.Key_F10)

    bare.told()
    assert bare.lies("bread", QUARANTINE) == 4


def test_goods_come_back_to_the_shop(carrier: Carrier) -> None:
    form = carrier.desk.goods.move_form

    carrier.press(K.Key_F6)
    carrier.wait(lambda: len(form.lines) == 1)
    carrier.type("8")
    carrier.press(K.Key_F10)

    carrier.told()
    assert (carrier.lies("sugar"), carrier.lies("sugar", WAREHOUSE)) == (10, 90)


def test_another_place_from_which_is_read_anew(carrier: Carrier) -> None:
    form = carrier.desk.goods.move_form
    carrier.press(K.Key_F5)
    carrier.take_goods("gula")
    (line,) = form.lines
    assert line.goods.there == 2_000

    form.source.set_place(WAREHOUSE)
    form.source.picked.emit()

    carrier.wait(lambda: line.goods.there == 98_000)


def test_what_was_refused_stays_as_typed(bare: Carrier) -> None:
    form = bare.desk.goods.move_form
    bare.press(K.Key_F5)
    bare.press(K.Key_F10)
    bare.wait(lambda: not form.note.isHidden())
    bare.take_goods("gula")
    bare.type("1,5")
    bare.press(K.Key_F10)

    assert form.lines[0].edit.text() == "1,5"
    assert form.lines[0].edit.hasFocus()
    bare.press(K.Key_Escape)
    assert bare.desk.goods.is_at_home()
    assert bare.carried() == []


def test_a_place_is_named_renamed_and_put_away(bare: Carrier) -> None:
    form = bare.desk.goods.place_form
    bare.press(K.Key_F8)
    bare.type("Lapak pasar")
    bare.press(K.Key_F10)
    assert "Lapak pasar" in bare.told()
    bare.wait(lambda: bare.desk.goods.place.count() == 3)

    bare.press(K.Key_F3)
    bare.press(K.Key_F3)
    bare.wait(lambda: bare.desk.goods.place.currentText() == "Lapak pasar")
    bare.press(K.Key_F7)
    assert not form.away_button.isHidden()
    assert form.sells.isHidden()
    form.away_button.click()

    bare.wait(lambda: bare.desk.goods.place.count() == 2)
    with bare.database.report() as session:
        assert sum(place.is_active for place in known_places(session).values()) == 3


def test_a_name_that_is_taken_is_refused_in_place(bare: Carrier) -> None:
    form = bare.desk.goods.place_form
    bare.press(K.Key_F8)
    bare.type("gudang")
    bare.press(K.Key_F10)

    bare.wait(lambda: not form.note.isHidden())
    assert "Gudang" in form.note.text()


def test_what_was_carried_is_listed_and_taken_back(carrier: Carrier) -> None:
    view = carrier.desk.history
    carrier.press(K.Key_F4)
    carrier.wait(lambda: len(view.rows.rows) == 2)
    carrier.press(K.Key_Down)
    carrier.wait(lambda: len(view.lines.rows) == 2)

    carrier.press(K.Key_F6)
    carrier.press(K.Key_F10)
    carrier.wait(lambda: not view.form.note.isHidden())
    carrier.type("Salah hitung")
    carrier.press(K.Key_F10)

    carrier.told()
    assert carrier.lies("sugar", WAREHOUSE) == 0
    carrier.wait(lambda: len(view.rows.rows) == 3)
    assert not view.reverse_button.isEnabled()
    carrier.press(K.Key_Escape)
    assert carrier.desk.title() == carrier.desk.tr("Places and what lies there")


def test_a_slip_is_printed_again_and_saved(carrier: Carrier, tmp_path: Path) -> None:
    view = carrier.desk.history
    carrier.press(K.Key_F4)
    carrier.wait(lambda: len(view.rows.rows) == 2)

    carrier.press(K.Key_F8)
    carrier.press(K.Key_F9)
    carrier.answer_dialog(tmp_path / "surat.pdf")

    carrier.wait((tmp_path / "surat.pdf").exists)
    assert len(PdfDocument(tmp_path / "surat.pdf")) == 1
    with carrier.database.report() as session:
        assert len(open_jobs(session)) == 1


def test_escape_goes_back_to_the_duties(bare: Carrier) -> None:
    bare.press(K.Key_Escape)

    assert bare.left == [True]


def test_whoever_is_quicker_than_the_list_carries_to_the_warehouse(
    qtbot: QtBot, operations: Operations
) -> None:
    desk = PlacesDesk(operations, SHOP, lambda: TODAY, words_about_places)
    DeskWindow(qtbot, desk, operations)

    qtbot.keyClick(desk.goods.box, K.Key_F5)

    form = desk.goods.move_form
    qtbot.waitUntil(lambda: form.target.count() == 3)
    assert form.target.place_id() == WAREHOUSE
    settle(qtbot, operations)


def test_what_lies_where_is_saved_as_a_list_and_a_full_disk_says_so(
    carrier: Carrier, tmp_path: Path
) -> None:
    carrier.press(K.Key_S, Qt.KeyboardModifier.ControlModifier)
    carrier.answer_dialog(tmp_path / "tempat.csv")
    carrier.wait(lambda: "Saved as tempat.csv." in carrier.said)
    assert "Gudang" in (tmp_path / "tempat.csv").read_text(encoding="utf-8-sig")

    saver = carrier.desk.saver
    saver.save(places_list, "tempat")
    carrier.answer_dialog(tmp_path / "no such folder" / "tempat.csv")
    carrier.wait(lambda: not saver.isHidden())
    assert len(carrier.said) == 1
