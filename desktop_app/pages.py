"""The pages of the window, and what each is given.

Only the till is imported at the start; the others when somebody first opens them.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coop.shop_settings import ShopSettings
from desktop_app.till_words import words_at_repayment
from sync.client.delivery_status import DeliveryStatus
from ui.main_window import PageEntry
from ui.selling.shelf import scale_rules
from ui.selling.till_page import TillPage
from values.printer_status import PrinterStatus

if TYPE_CHECKING:
    from desktop_app.program import Program
    from ui.buying.buying_page import BuyingPage
    from ui.goods.goods_page import GoodsPage
    from ui.members.members_page import MembersPage
    from ui.office.office_page import OfficePage
    from ui.preferences.preferences_page import PreferencesPage
    from ui.reports.reports_page import ReportsPage
    from ui.sales.sales_page import SalesPage
    from ui.sync_status.sending_page import SendingPage


class Pages:
    """Builds pages on their first visit, and tells those that are built what changed."""

    def __init__(self, program: "Program") -> None:
        self._program = program
        self._delivery: DeliveryStatus | None = None
        self.till: TillPage | None = None
        self.goods: GoodsPage | None = None
        self.sales: SalesPage | None = None
        self.members: MembersPage | None = None
        self.office: OfficePage | None = None
        self.buying: BuyingPage | None = None
        self.reports: ReportsPage | None = None
        self.sending: SendingPage | None = None
        self.preferences: PreferencesPage | None = None

    def entries(self) -> list[PageEntry]:
        """Return the pages in the order of the rail; the first one is opened at the start."""
        translate = QCoreApplication.translate
        return [
            PageEntry("till", 1, "shopping-cart", translate("PageNames", "Till"), self._till),
            PageEntry("goods", 2, "package", translate("PageNames", "Goods"), self._goods),
            PageEntry("sales", 3, "receipt-text", translate("PageNames", "Receipts"), self._sales),
            PageEntry("members", 4, "users", translate("PageNames", "Members"), self._members),
            PageEntry("office", 5, "landmark", translate("PageNames", "Treasurer"), self._office),
            PageEntry("buying", 6, "inbox", translate("PageNames", "Buying"), self._buying),
            PageEntry("sending", 7, "send", translate("PageNames", "Sending"), self._sending),
            PageEntry(
                "reports", 8, "chart-column", translate("PageNames", "Reports"), self._reports
            ),
            PageEntry(
                "preferences", 0, "settings", translate("PageNames", "Setup"), self._preferences
            ),
        ]

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on with other settings."""
        pages = (self.till, self.sales, self.members, self.office, self.buying, self.reports)
        for page in pages:
            if page is not None:
                page.use_settings(settings)
        if self.goods is not None:
            self.goods.use_scale_codes(scale_rules(settings))
            self.goods.use_settings(settings)

    def show_settings(self, settings: ShopSettings) -> None:
        """Show on the page of settings what was changed elsewhere."""
        if self.preferences is not None:
            self.preferences.show_settings(settings)

    def show_delivery(self, status: DeliveryStatus) -> None:
        """Show how delivery stands, on its page and on the rail."""
        self._delivery = status
        self._program.window.show_badge("sending", str(status.held) if status.held else "")
        if self.sending is not None:
            self.sending.show_delivery(status)

    def show_printer(self, status: PrinterStatus) -> None:
        """Show on the till how the printer took the receipt."""
        if self.till is not None:
            self.till.show_printer(status)

    def _till(self) -> TillPage:
        program = self._program
        self.till = TillPage(
            program.operations,
            program.settings,
            program.clock.now,
            program.clock.business_date,
            printer=program.print_queue,
        )
        self.till.desks.repays.words = words_at_repayment
        return self.till

    def _goods(self) -> "GoodsPage":
        from ui.goods.goods_page import GoodsPage  # noqa: PLC0415  See above; so below.

        program = self._program
        self.goods = GoodsPage(
            program.operations,
            scale_rules(program.settings),
            program.clock.business_date,
            program.settings,
        )
        return self.goods

    def _sales(self) -> "SalesPage":
        from ui.sales.sales_page import SalesPage  # noqa: PLC0415

        program = self._program
        self.sales = SalesPage(program.operations, program.settings, program.clock.business_date)
        return self.sales

    def _members(self) -> "MembersPage":
        from ui.members.members_page import MembersPage  # noqa: PLC0415

        program = self._program
        self.members = MembersPage(
            program.operations, program.settings, program.clock.business_date, program.clock.now
        )
        return self.members

    def _office(self) -> "OfficePage":
        from desktop_app.office import duties  # noqa: PLC0415
        from ui.office.office_page import OfficePage  # noqa: PLC0415

        program = self._program
        self.office = OfficePage(program.operations, duties(program), program.settings)
        return self.office

    def _buying(self) -> "BuyingPage":
        from desktop_app.buying import page_of_buying  # noqa: PLC0415

        self.buying = page_of_buying(self._program)
        return self.buying

    def _reports(self) -> "ReportsPage":
        from ui.reports.reports_page import ReportsPage  # noqa: PLC0415

        program = self._program
        clock = program.clock
        self.reports = ReportsPage(program.operations, program.settings, clock.business_date)
        return self.reports

    def _sending(self) -> "SendingPage":
        from ui.sync_status.sending_page import SendingActs, SendingPage  # noqa: PLC0415

        program = self._program
        settings = program.settings
        label = f"{settings.shop_name} {settings.register}"
        acts = SendingActs(program.send_now, program.enrol, settings.hub_address, label)
        self.sending = SendingPage(program.operations, acts, program.clock.now)
        if self._delivery is not None:
            self.sending.show_delivery(self._delivery)
        return self.sending

    def _preferences(self) -> "PreferencesPage":
        from ui.preferences.preferences_page import PreferencesPage  # noqa: PLC0415

        program = self._program
        self.preferences = PreferencesPage(
            program.settings, program.use_settings, program.print_sample
        )
        return self.preferences
