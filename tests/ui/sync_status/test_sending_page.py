"""The page Kirim."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.database import Database
from desktop_app.threads import Messages
from sync.client.delivery_loop import DeliveryLoop
from sync.client.delivery_status import DeliveryProblem, DeliveryStatus
from sync.client.enrolment import Enrolment
from sync.client.transport import HubRefused, NoLine
from sync.client.waiting_kinds import WaitingKind
from sync.protocol.base32 import CodeMistyped
from sync.protocol.messages import Enrolled
from sync.protocol.problems import Problem
from sync.protocol.vouchers import SECRET_BYTES, invitation_text, voucher_code
from tests.sync.client.builders import AClock, LiveHub, Till
from tests.ui.builders import bring_to_front, cut_words, nameless
from tests.ui.sync_status.builders import NOW, a_receipt, a_status
from ui.operations import Operations
from ui.sync_status.enrolment_words import enrolment_words
from ui.sync_status.sending_page import SendingActs, SendingPage
from ui.theme.room import room_of

SECRET = bytes(range(SECRET_BYTES))


@dataclass
class Asked:
    """What the page asked of the delivery thread."""

    sendings: int = 0
    enrolments: list[Enrolment] = field(default_factory=list)
    promise: Future[Enrolled] = field(default_factory=Future)

    def send_now(self) -> None:
        self.sendings += 1

    def enrol(self, enrolment: Enrolment) -> Future[Enrolled]:
        self.enrolments.append(enrolment)
        return self.promise


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def till(database: Database) -> Till:
    return Till(database, AClock())


@pytest.fixture
def page(qtbot: QtBot, operations: Operations, asked: Asked, till: Till) -> SendingPage:
    assert till.identity
    acts = SendingActs(asked.send_now, asked.enrol, "https://hub.example", "Kasir 1")
    page = SendingPage(operations, acts, lambda: NOW)
    qtbot.addWidget(page)
    page.resize(1282, 682)
    page.fit(room_of(1366, 768, 100))
    page.show_delivery(a_status())
    bring_to_front(qtbot, page)
    return page


def test_three_counts_say_what_waits_what_arrived_and_what_is_held(page: SendingPage) -> None:
    page.show_delivery(a_status(waiting=12, held=2))

    counts = [card.text() for card in (page.waiting, page.received, page.held)]
    assert counts == ["12", "5.218", "2"]
    assert page.badge() == "2"


def test_what_waits_is_listed_by_kind(qtbot: QtBot, page: SendingPage, till: Till) -> None:
    tester = QAbstractItemModelTester(page.rows)
    till.sell(3)

    page.show_delivery(a_status(waiting=3))

    qtbot.waitUntil(lambda: list(page.rows.rows) == [WaitingKind("lumbung", 3)])
    assert tester.model() is page.rows
    assert [page.rows.index(0, place).data() for place in (0, 1)] == ["Other notes", "3"]


def test_the_last_receipt_can_be_read_over_a_telephone(page: SendingPage) -> None:
    page.show_delivery(a_status(last_receipt=a_receipt()))

    assert page.receipt.code() == "K7Q4-9MBX"


def test_f5_and_the_button_send_now(qtbot: QtBot, page: SendingPage, asked: Asked) -> None:
    qtbot.mouseClick(page.send_button, Qt.MouseButton.LeftButton)
    shown = page.keys()
    assert shown[0].sequence == "F5"
    assert shown[0].act == page.send_now
    page.send_now()

    assert asked.sendings == 2


def test_a_till_that_no_hub_knows_is_asked_to_enrol(page: SendingPage) -> None:
    assert page.form.isHidden()
    page.show_delivery(a_status(device_number=None))
    assert page.form.isVisible()
    assert page.focus_target() is page.form.code
    assert QApplication.focusWidget() is page.form.code

    page.show_delivery(a_status())

    assert page.form.isHidden()


def test_the_form_comes_back_when_the_hub_has_forgotten_this_till(page: SendingPage) -> None:
    page.show_delivery(a_status(problem=DeliveryProblem.NOT_ENROLLED))

    assert page.form.isVisible()


def test_the_text_of_the_qr_code_fills_both_fields(page: SendingPage) -> None:
    page.hub.enrol_again.click()

    assert page.scan(invitation_text("https://hub.bantul.example", SECRET))

    assert page.form.address.text() == "https://hub.bantul.example"
    assert page.form.code.text() == voucher_code(SECRET)
    assert not page.scan("8991002109995")


def test_a_mistyped_code_is_said_so_before_anything_is_sent(
    page: SendingPage, asked: Asked
) -> None:
    page.hub.enrol_again.click()
    page.form.code.setText(voucher_code(SECRET)[:-1])

    page.form.button.click()

    assert asked.enrolments == []
    assert page.form.answer.text().startswith("The code is not as it was printed.")
    assert page.form.button.isEnabled()


def test_a_second_press_while_the_hub_is_asked_asks_once(
    qtbot: QtBot, page: SendingPage, asked: Asked
) -> None:
    page.hub.enrol_again.click()
    page.form.code.setText(voucher_code(SECRET))

    page.form.send()
    page.form.send()

    assert [enrolment.label for enrolment in asked.enrolments] == ["Kasir 1"]
    asked.promise.set_exception(NoLine())
    qtbot.waitUntil(page.form.button.isEnabled)
    assert page.form.answer.text().startswith("The hub was not reached.")
    assert page.form.code.text() == voucher_code(SECRET)


def test_whatever_the_hub_answers_has_words() -> None:
    for problem in Problem:
        words = enrolment_words(HubRefused(problem))
        assert words.title
        assert words.advice
    assert enrolment_words(CodeMistyped()).title != enrolment_words(NoLine()).title


@pytest.mark.parametrize(("size", "percent"), [((1366, 768), 100), ((1093, 560), 100)])
@pytest.mark.parametrize("is_enrolled", [True, False])
def test_no_word_is_cut(
    qtbot: QtBot, page: SendingPage, size: tuple[int, int], percent: int, *, is_enrolled: bool
) -> None:
    room = room_of(*size, percent)

    page.fit(room)
    page.resize(size[0] - room.rail_width, size[1] - 86)
    page.show_delivery(a_status(device_number=3 if is_enrolled else None, waiting=12, held=2))
    qtbot.wait(1)

    assert cut_words(page) == []
    assert nameless(page) == []


@pytest.fixture
def hub(tmp_path: Path, till: Till) -> Iterator[LiveHub]:
    hub = LiveHub(tmp_path / "hub", till.clock)
    yield hub
    hub.stop()


@pytest.fixture
def delivery(till: Till) -> Iterator[tuple[DeliveryLoop, Messages]]:
    messages = Messages()
    loop = DeliveryLoop(till.surroundings, messages.tell_delivery)
    loop.start()
    yield loop, messages
    loop.stop()


def test_a_voucher_typed_here_enrols_at_a_real_hub_and_everything_leaves(
    qtbot: QtBot,
    operations: Operations,
    till: Till,
    hub: LiveHub,
    delivery: tuple[DeliveryLoop, Messages],
) -> None:
    loop, messages = delivery
    acts = SendingActs(loop.send_now, loop.enrol, hub.address, "Kasir 1")
    page = SendingPage(operations, acts, till.clock)
    qtbot.addWidget(page)
    messages.delivery.connect(page.show_delivery)
    heard: list[DeliveryStatus] = []
    messages.delivery.connect(heard.append)
    sold = till.sell(3)
    page.show_delivery(a_status(device_number=None, waiting=3))

    page.form.code.setText(voucher_code(hub.voucher()))
    page.form.send()

    qtbot.waitUntil(_all_received(heard), timeout=20_000)
    assert sorted(hub.facts_held()) == sorted(sold)
    assert page.form.isHidden()
    assert page.received.text() == "3"
    last_receipt = heard[-1].last_receipt
    assert last_receipt is not None
    assert page.receipt.code() == last_receipt.code


def _all_received(heard: list[DeliveryStatus]) -> Callable[[], bool]:
    return lambda: bool(heard) and heard[-1].sent == 3 and not heard[-1].waiting
