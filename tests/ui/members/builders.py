"""Members for the tests of their page."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coop.facts.members import Address, Heir
from coop.members.change_status import change_status
from coop.shop_settings import ShopSettings
from db.database import Database
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.coop.members.builders import A_NIK, a_member_draft, registered
from tests.coop.savings.builders import deposited, some_rules
from ui.main_window import MainWindow
from ui.members.members_page import MembersPage
from values.identity import MemberId
from values.membership import MemberStatus

Modifier = Qt.KeyboardModifier
SETTINGS = ShopSettings(register="01", auto_print=False)
JOINED = date(2025, 7, 12)
PAID_IN_2025 = tuple(range(202507, 202513))
PAID_IN_2026 = tuple(range(202601, 202610))
LONG_NAME = "Raden Ayu Siti Nurhaliza Kusumaningtyas Prawirodirdjo binti Haji Sastrowidjojo"


def a_village(session: Session) -> dict[str, MemberId]:
    """Register the people of a page: members, a candidate, one inactive, one who left."""
    some_rules(session)
    siti = a_saver_of(
        session, "Siti Aminah", nik=A_NIK, heirs=(Heir(name="Budi", relation="anak"),)
    )
    deposited(session, siti, months=PAID_IN_2025)
    deposited(session, siti, months=PAID_IN_2026, voluntary=1_250_000)
    darmo = a_saver_of(session, "Darmo Suwito")
    long = a_saver_of(session, LONG_NAME, joined_on=date(2026, 11, 2))
    wagiman = registered(session, a_member_draft("Wagiman", birth_date=date(1971, 2, 3)))
    deposited(session, wagiman, principal=40_000)
    sri = a_saver_of(session, "Sri Rahayu")
    for member_id, status in ((sri, MemberStatus.INACTIVE),):
        change_status(
            session,
            a_stamp(),
            member_id=member_id,
            status=status,
            effective_on=TODAY,
            reason="6 bulan belum bayar",
        )
    tukiman = a_saver_of(session, "Tukiman")
    change_status(
        session,
        a_stamp(),
        member_id=tukiman,
        status=MemberStatus.LEFT,
        effective_on=TODAY,
        reason="pindah",
    )
    return {
        "siti": siti,
        "darmo": darmo,
        "long": long,
        "wagiman": wagiman,
        "sri": sri,
        "tukiman": tukiman,
    }


def a_saver_of(
    session: Session,
    full_name: str,
    *,
    nik: str = "",
    joined_on: date = JOINED,
    heirs: tuple[Heir, ...] = (),
) -> MemberId:
    """Register somebody who has paid the principal."""
    home = Address(street="Jl. Melati 4", hamlet="Karangsari", rt="3", rw="1", village="Tamantirto")
    draft = a_member_draft(
        full_name, nik=nik, phone="081234567890", address=home, heirs=heirs, joined_on=joined_on
    )
    member_id = registered(session, draft)
    deposited(session, member_id, principal=100_000)
    return member_id


class Desk:
    """Whoever sits before the page of members: presses keys and reads."""

    def __init__(
        self,
        qtbot: QtBot,
        database: Database,
        window: MainWindow,
        page: MembersPage,
        members: dict[str, MemberId],
    ) -> None:
        self.qtbot, self.database = qtbot, database
        self.window, self.page, self.members = window, page, members

    def press(self, key: Qt.Key, modifier: Modifier = Modifier.NoModifier) -> None:
        """Press a key where the focus is."""
        focused = QApplication.focusWidget() or self.window
        self.qtbot.keyClick(focused, key, modifier)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None
        self.qtbot.keyClicks(focused, text)

    def keys(self) -> set[str]:
        """Return the keys of the state the page is in."""
        return {key.sequence for key in self.page.keys()}  # noqa: SIM118  It is no mapping.

    def names(self) -> list[str]:
        """Return who is listed, from above."""
        return [row.full_name for row in self.page.browser.listing.rows.rows]

    def wait_for_names(self, *names: str) -> None:
        """Wait until these are listed, in this order."""
        self.qtbot.waitUntil(lambda: self.names() == list(names))

    def choose(self, name: str) -> None:
        """Look somebody up by a key of `members`, and wait until they are shown."""
        member_id = self.members[name]
        self.page.arrive(member_id)
        self.qtbot.waitUntil(lambda: len(self.names()) == 1)
        self.wait_for(member_id)

    def wait_for(self, member_id: MemberId) -> None:
        """Wait until a member is shown at the right."""

        def is_shown() -> bool:
            card = self.page.browser.desk.card()
            return card is not None and card.member_id == member_id

        self.qtbot.waitUntil(is_shown)
