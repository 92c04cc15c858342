"""The running program: the books of one folder, the threads that serve them, and the window.

    main thread       window, pages
    database thread   Operations: writes and short reads
    report thread     Operations: long reads
    delivery thread   sync.client: the network
    printing thread   the receipt printer

This is the only place that wires objects. Whoever starts it, a person or the demonstration, gets
the same one.
"""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from coop.shop_settings import ShopSettings
from db.database import Database
from desktop_app.books import open_books
from desktop_app.clock import Clock, ClockDoubtful, is_doubtful, last_recorded
from desktop_app.collecting import MainThreadCollector
from desktop_app.device import Device
from desktop_app.language import choose_keys
from desktop_app.pages import Pages
from desktop_app.paths import DataFolder
from desktop_app.printer_words import printer_words
from desktop_app.printing.print_queue import PrintQueue
from desktop_app.settings import read_settings, write_settings
from desktop_app.threads import Messages
from sync.client.delivery_status import DeliveryStatus
from ui.formatting import use_zone
from ui.main_window import MainWindow, TopBarWords
from ui.operations import Operations
from ui.sync_status.sync_words import sync_words
from ui.theme import use_theme
from ui.widgets.chosen_keys import read_choice
from values.printer_status import PrinterStatus
from values.trouble import Trouble

if TYPE_CHECKING:
    from concurrent.futures import Future

    from sync.client.delivery_loop import DeliveryLoop
    from sync.client.enrolment import Enrolment
    from sync.protocol.messages import Enrolled

PRINTER_STOP_SECONDS = 3.0
"""How long closing the window waits for the receipt in hand."""


class Program(QObject):
    """Everything between the start and the end of the window."""

    def __init__(
        self, application: QApplication, folder: DataFolder, clock: Clock | None = None
    ) -> None:
        """Open the books and build the window, without showing it.

        Raises:
            Trouble: the books or the settings cannot be used.
        """
        super().__init__()
        self.folder = folder
        self.settings = read_settings(folder.settings)
        self.clock = clock or Clock(self.settings.zone)
        choose_keys(application, read_choice(self.settings.chosen_keys))
        use_theme(application, self.settings.letter_percent)
        use_zone(self.settings.zone)
        self.database: Database = open_books(folder)
        self.device = Device(self.database, self.clock)
        self.operations = Operations(self.database, self.device.stamp)
        self._messages = Messages()
        self._collector = MainThreadCollector()
        self.print_queue = PrintQueue(self.database, None, self._messages.tell_printer)
        self.delivery: DeliveryLoop | None = None
        self.pages = Pages(self)
        self.window = MainWindow(
            application, self._top_bar_words(), self.pages.entries(), self.clock.now
        )
        self._connect()

    def start(self) -> None:
        """Start the threads; the window is shown by then and the till can be used."""
        from desktop_app.manner import surroundings_of  # noqa: PLC0415  Network, keys and papers
        from sync.client.delivery_loop import DeliveryLoop  # noqa: PLC0415  come after the till.

        self._use_printer()
        self._collector.start()
        self.print_queue.start()
        self.delivery = DeliveryLoop(
            surroundings_of(self.database, self.clock), self._messages.tell_delivery
        )
        self.delivery.start()
        self.operations.report(last_recorded, self.device.stream_id).then(self._look_at_clock)
        self.operations.check(self.database.check_file)

    def close(self) -> None:
        """End the threads and close the books; what waits goes on at the next start."""
        self._messages.fall_silent()
        if self.delivery is not None:
            self.delivery.stop()
        self.print_queue.stop(PRINTER_STOP_SECONDS)
        self.operations.close()
        self._collector.stop()
        self.database.close()

    def send_now(self) -> None:
        """Deliver at once: somebody asked for it."""
        if self.delivery is not None:
            self.delivery.send_now()

    def enrol(self, enrolment: "Enrolment") -> "Future[Enrolled]":
        """Have a hub enrol this device."""
        assert self.delivery is not None, "no page is used before the start"
        return self.delivery.enrol(enrolment)

    def use_settings(self, settings: ShopSettings) -> None:
        """Keep other settings and go on with them."""
        write_settings(self.folder.settings, settings)
        self.settings = settings
        self.clock.zone = settings.zone
        use_zone(settings.zone)
        self._use_printer()
        self.window.show_words(self._top_bar_words())
        self.window.set_letters(settings.letter_percent)
        self.pages.use_settings(settings)

    def print_sample(self) -> None:
        """Print a receipt of no sale, to see whether the printer is set up well."""
        from coop.selling.paper import shop_header  # noqa: PLC0415  Seldom done; so below.
        from coop.selling.print_queue import enqueue_receipt  # noqa: PLC0415
        from documents.sample_receipt import sample_receipt  # noqa: PLC0415

        settings = self.settings
        shop = shop_header(settings)
        sample = sample_receipt(shop, settings.footer_lines, has_qr=settings.print_qr)
        self.operations.print_out(enqueue_receipt, sample, None)

    def _use_printer(self) -> None:
        from desktop_app.printing.chosen_printer import (  # noqa: PLC0415  Not before the till.
            chosen_printer,
        )

        self.print_queue.use(chosen_printer(self.settings))

    def _connect(self) -> None:
        self._messages.delivery.connect(self._on_delivery)
        self._messages.printer.connect(self._on_printer)
        self.operations.committed.connect(self._on_commit)
        self.operations.queued.connect(self._on_queued)
        self.operations.troubled.connect(self.window.show_trouble)
        self.window.letters_changed.connect(self._keep_letters)

    def _top_bar_words(self) -> TopBarWords:
        chosen = self.settings
        return TopBarWords(chosen.shop_name, chosen.unit_name, chosen.cashier_name)

    @Slot()
    def _on_commit(self) -> None:
        self.window.hide_trouble()
        self.print_queue.wake()
        if self.delivery is not None:
            self.delivery.fact_recorded()

    @Slot()
    def _on_queued(self) -> None:
        self.print_queue.retry_now()  # Somebody stands there and waits for the paper.

    @Slot(object)
    def _on_delivery(self, status: DeliveryStatus) -> None:
        self.operations.ask(self.device.follow_stream)
        self.window.show_sync(sync_words(status, self.clock.now()))
        self.pages.show_delivery(status)

    @Slot(object)
    def _on_printer(self, status: PrinterStatus) -> None:
        self.window.show_printer(printer_words(status, self.settings))
        self.pages.show_printer(status)

    @Slot(int)
    def _keep_letters(self, percent: int) -> None:
        self.settings = replace(self.settings, letter_percent=percent)
        try:
            write_settings(self.folder.settings, self.settings)
        except Trouble as trouble:
            self.window.show_trouble(trouble)
        self.pages.show_settings(self.settings)

    @Slot(object)
    def _look_at_clock(self, last: datetime | None) -> None:
        if is_doubtful(self.clock.now(), last):
            self.window.show_trouble(ClockDoubtful())
