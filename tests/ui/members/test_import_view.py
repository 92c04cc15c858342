"""Importing members: every row is judged before anything is written, then all or nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from coop.lists.verdict import Verdict
from coop.members.list_columns import MemberColumn
from coop.members.search_members import search_members
from coop.members.standing import standing_of
from tests.coop.savings.builders import balances
from tests.ui.members.builders import Desk
from ui.members.import_view import ImportView
from values.membership import MemberStatus

Key = Qt.Key
Modifier = Qt.KeyboardModifier
LIST = """No;Nama Anggota;NIK;Tanggal Lahir;No HP;Simpanan Pokok;Simpanan Wajib;Simpanan Sukarela
1;NGATINI;3402164101700001;01/01/1970;81234567890;100.000;120.000;50.000
2;Paijo;12345;03-08-2058;0812;;;
3;;;;;;;
4;JUMLAH;;;;100.000;120.000;50.000
"""

TWO_NAMES = """No;Nama;Nama di KTP;Alamat
1;Mbah Joyo;SUJOYO;Karangsari
2;Bu Tin;SUTINAH;Karangsari
"""
NOBODY_KNOWS = """Kolom satu;Kolom dua
12;SUJOYO
13;SUTINAH
"""


@pytest.fixture
def a_list(tmp_path: Path) -> Path:
    path = tmp_path / "anggota.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def preview_of(desk: Desk, path: Path) -> ImportView:
    """Open the import, read a list, and wait for its rows."""
    desk.press(Key.Key_I, Modifier.ControlModifier)
    view = desk.page.wizard
    view.read(path)
    desk.qtbot.waitUntil(lambda: len(view.preview.rows.rows) > 0)
    return view


def a_file(folder: Path, content: str, name: str = "daftar.csv") -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def names_in(view: ImportView) -> list[str]:
    return [row.full_name for row in view.preview.rows.rows]


def test_every_row_is_judged_before_anything_is_written(desk: Desk, a_list: Path) -> None:
    view = preview_of(desk, a_list)

    verdicts = {row.full_name: row.verdict for row in view.preview.rows.rows}
    assert verdicts["Ngatini"] is Verdict.ACCEPTED
    assert verdicts["Paijo"] is Verdict.WARNED
    assert "Write 2 members down" in view.write_button.text()
    with desk.database.report() as session:
        assert search_members(session, "ngatini") == []


def test_a_list_is_written_down_with_its_opening_balances(desk: Desk, a_list: Path) -> None:
    view = preview_of(desk, a_list)

    desk.press(Key.Key_F10)

    desk.qtbot.waitUntil(lambda: "opening balances" in view.note.text())
    with desk.database.report() as session:
        (ngatini,), (paijo,) = search_members(session, "ngatini"), search_members(session, "paijo")
        assert balances(session, ngatini.member_id) == (100_000, 120_000, 50_000)
        assert standing_of(session, ngatini.member_id).status is MemberStatus.ACTIVE
        assert standing_of(session, paijo.member_id).status is MemberStatus.CANDIDATE


def test_only_the_rows_that_are_worth_a_look_are_shown(desk: Desk, a_list: Path) -> None:
    view = preview_of(desk, a_list)

    desk.press(Key.Key_Tab, Modifier.ControlModifier)

    assert [row.full_name for row in view.preview.rows.rows] == ["Paijo"]


def test_a_file_that_is_no_list_is_refused_in_place(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "foto.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2_000))
    desk.press(Key.Key_I, Modifier.ControlModifier)

    desk.page.wizard.read(path)

    note = desk.page.wizard.note
    desk.qtbot.waitUntil(lambda: "no list in this file" in note.text())


def test_a_file_that_is_gone_is_said(desk: Desk, tmp_path: Path) -> None:
    desk.press(Key.Key_I, Modifier.ControlModifier)

    desk.page.wizard.read(tmp_path / "gone.csv")

    note = desk.page.wizard.note
    desk.qtbot.waitUntil(lambda: "cannot be opened" in note.text())


def test_escape_leaves_the_import_and_nothing_is_written(desk: Desk, a_list: Path) -> None:
    preview_of(desk, a_list)

    desk.press(Key.Key_Escape)

    assert desk.page.browser.isVisible()
    with desk.database.report() as session:
        assert search_members(session, "ngatini") == []


def test_another_column_is_chosen_for_the_name_and_the_rows_are_judged_anew(
    desk: Desk, tmp_path: Path
) -> None:
    view = preview_of(desk, a_file(tmp_path, TWO_NAMES))
    assert names_in(view) == ["Mbah Joyo", "Bu Tin"]

    desk.press(Key.Key_F4)
    desk.press(Key.Key_C)  # The column's letter, in the box of the name.
    desk.press(Key.Key_F10)

    desk.qtbot.waitUntil(lambda: names_in(view) == ["Sujoyo", "Sutinah"])
    desk.press(Key.Key_F10)
    desk.qtbot.waitUntil(lambda: "2 members are written down" in view.note.text())
    with desk.database.report() as session:
        assert [found.full_name for found in search_members(session, "sujoyo")] == ["Sujoyo"]


def test_escape_takes_the_columns_as_they_were(desk: Desk, tmp_path: Path) -> None:
    view = preview_of(desk, a_file(tmp_path, TWO_NAMES))
    desk.press(Key.Key_F4)
    desk.press(Key.Key_C)

    desk.press(Key.Key_Escape)

    assert view.preview.isVisible()
    assert names_in(view) == ["Mbah Joyo", "Bu Tin"]
    assert view.columns.columns()[MemberColumn.FULL_NAME] == 1


def test_a_list_whose_headings_nobody_knows_asks_for_its_columns(
    desk: Desk, tmp_path: Path
) -> None:
    desk.press(Key.Key_I, Modifier.ControlModifier)
    view = desk.page.wizard
    view.read(a_file(tmp_path, NOBODY_KNOWS))
    desk.qtbot.waitUntil(view.columns.isVisible)
    assert view.note.text().startswith("Which column has the names?")

    desk.press(Key.Key_F10)
    assert view.columns.isVisible()
    desk.press(Key.Key_B)
    desk.press(Key.Key_F10)

    desk.qtbot.waitUntil(lambda: names_in(view) == ["Sujoyo", "Sutinah"])


def test_a_first_row_that_is_not_there_is_refused_and_stays(desk: Desk, tmp_path: Path) -> None:
    view = preview_of(desk, a_file(tmp_path, TWO_NAMES))
    desk.press(Key.Key_F4)
    view.columns.first_row.setText("99")

    desk.press(Key.Key_F10)

    assert view.note.text().startswith("The first row with a member is not in the list.")
    assert view.columns.first_row.text() == "99"


def test_a_refused_file_leaves_the_chosen_columns_as_they_are(desk: Desk, tmp_path: Path) -> None:
    view = preview_of(desk, a_file(tmp_path, TWO_NAMES))
    desk.press(Key.Key_F4)
    desk.press(Key.Key_C)
    damaged = tmp_path / "foto.csv"
    damaged.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(2_000))

    view.read(damaged)

    desk.qtbot.waitUntil(lambda: "no list in this file" in view.note.text())
    assert view.columns.isVisible()
    assert view.columns.columns()[MemberColumn.FULL_NAME] == 2
    assert view.about.text().startswith("daftar.csv")


def test_the_list_mended_in_the_spreadsheet_keeps_the_columns_that_were_chosen(
    desk: Desk, tmp_path: Path
) -> None:
    view = preview_of(desk, a_file(tmp_path, TWO_NAMES))
    desk.press(Key.Key_F4)
    desk.press(Key.Key_C)
    desk.press(Key.Key_F10)
    desk.qtbot.waitUntil(lambda: names_in(view) == ["Sujoyo", "Sutinah"])

    view.read(a_file(tmp_path, TWO_NAMES + "3;Pak Min;SUPARMIN;Karangsari\n", "mended.csv"))

    desk.qtbot.waitUntil(lambda: names_in(view) == ["Sujoyo", "Sutinah", "Suparmin"])
