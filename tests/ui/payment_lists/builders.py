"""A treasurer at the desk for lists of payments."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from sqlalchemy import select

from coop.savings.balances import balance_of
from coop.savings.posted_lists import PostedList, posted_lists
from coop.shop_settings import PrinterKind, ShopSettings
from db.tables import Member, PrintJob
from tests.ui.office_builders import DeskWindow, Sitter
from ui.payment_lists.ask_view import AskView
from ui.payment_lists.columns_view import ColumnsView
from ui.payment_lists.list_draft import ShownRow, Standing
from ui.payment_lists.lists_view import ListsView
from ui.payment_lists.payment_lists_desk import PaymentListsDesk
from ui.payment_lists.preview_view import PreviewView
from ui.widgets.rows_model import Cell
from values.identity import MemberId
from values.savings import SavingsKind

SETTINGS = ShopSettings(printer_kind=PrinterKind.FILE)
Key = Qt.Key
HEAD = "No Anggota;Nama;Pokok;Wajib;Sukarela"
SITI, BUDI, TINI, CALON = "A-0001", "A-0002", "A-0003", "A-0004"
ACCOUNTS = (SavingsKind.PRINCIPAL, SavingsKind.MANDATORY, SavingsKind.VOLUNTARY)


class Treasurer(Sitter[PaymentListsDesk]):
    """Knows the way through the desk."""

    window: DeskWindow

    def begin_list(self, payer: str = "SD Negeri 2") -> None:
        """Begin a list that an employer pays."""
        self.press(Key.Key_F2)
        self.type(payer)

    def bring_file(self, path: Path, *lines: str) -> None:
        """Write a file, and choose it; the system's own dialog is not ours to test."""
        path.write_text("\n".join(lines), "utf-8")
        self.desk.ask.read(path)
        self.wait(lambda: path.name in self.desk.ask.file_name.text())

    def choose_members(self) -> None:
        """Turn to a list made of members: Tab to the choice, and an arrow."""
        ask = self.desk.ask
        for _ in range(20):
            if QApplication.focusWidget() is ask.rows_from.focusProxy():
                break
            self.press(Key.Key_Tab)
        self.press(Key.Key_Right)
        self.wait(lambda: "members" in ask.members.count.text())

    def look_through(self, rows: int) -> None:
        """Press F10, and wait for the rows."""
        self.press(Key.Key_F10)
        self.wait(lambda: self.desk.preview.isVisible() and len(self.rows()) == rows)

    def rows(self) -> list[ShownRow]:
        """Return the rows shown."""
        return list(self.desk.preview.listing.rows.rows)

    def bring_money(self, amount: str) -> None:
        """Type what was brought."""
        self.press(Key.Key_F2)
        self.type(amount)

    def post(self) -> None:
        """Press F10, and wait until the list is posted."""
        self.press(Key.Key_F10)
        self.wait(lambda: self.desk.lists.isVisible() and bool(self.desk.lists.rows.rows))

    def says(self, words: str) -> None:
        """Wait until the part in front says something."""
        part = self.desk.stack.currentWidget()
        assert isinstance(part, ListsView | AskView | ColumnsView | PreviewView)
        note = part.note
        self.wait(lambda: note.isVisible() and words in note.text())

    def shows(self, words: str) -> bool:
        """Say whether some words are in sight."""
        labels = self.desk.findChildren(QLabel)
        return any(label.isVisible() and label.text() == words for label in labels)

    def why(self, number: int) -> str:
        """Return what stands at a row."""
        listing = self.desk.preview.listing.rows
        (row,) = (row for row in listing.rows if row.number == number)
        cell = listing.columns[-1].cell(row)
        assert isinstance(cell, Cell)
        return cell.text

    def printed(self) -> list[tuple[str, int]]:
        """Return what lies in the queue: the end of each number, and which copy it is."""
        with self.database.snapshot() as session:
            papers = session.scalars(select(PrintJob.snapshot).order_by(PrintJob.job_id))
            receipts = [json.loads(paper)["receipt"] for paper in papers]
        return [(of["number"][-2:], of.get("copy_number", 0)) for of in receipts]

    def member(self, number: str) -> MemberId:
        with self.database.snapshot() as session:
            (member_id,) = session.scalars(select(Member.member_id).where(Member.number == number))
            return member_id

    def lists(self) -> list[PostedList]:
        with self.database.snapshot() as session:
            return list(posted_lists(session))

    def standings(self) -> list[tuple[int, Standing]]:
        """Return each row's number and where it stands, in the order in which they are shown."""
        return [(row.number, row.standing) for row in self.rows()]

    def balances(self, number: str) -> tuple[int, ...]:
        """Return what a member has: principal, mandatory, voluntary."""
        member_id = self.member(number)
        with self.database.snapshot() as session:
            return tuple(balance_of(session, member_id, savings) for savings in ACCOUNTS)

    def posts(self, path: Path, *lines: str) -> None:
        """Post a list of these rows, or one of two members."""
        lines = lines or (f"{SITI};;;;1.000", f"{BUDI};;;;2.000")
        self.begin_list()
        self.bring_file(path, HEAD, *lines)
        self.look_through(len(lines))
        self.bring_money(str(sum(row.total for row in self.rows())))
        self.post()
        self.says("Posted")
