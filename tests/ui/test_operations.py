"""The door between the windows and the use cases."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import ParamSpec, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from pytestqt.qtbot import QtBot
from sqlalchemy import text
from typing_extensions import override

from coop.errors import Refusal
from coop.take_note import take_note
from db.database import Database
from db.session import Session
from tests.builders import a_stamp
from ui.operations import Operations
from values.identity import FactId, new_uuid
from values.stamp import Stamp
from values.trouble import Trouble

P = ParamSpec("P")
T = TypeVar("T")


class PromptExecutor(ThreadPoolExecutor):
    """Has the work done before `submit` returns, as a fast disk now and then does."""

    @override
    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        job = super().submit(fn, *args, **kwargs)
        wait([job])
        return job


class Receiver(QObject):
    """Hears answers, as a page does."""

    heard = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.refusals: list[Refusal] = []
        self.troubles: list[Trouble] = []

    @Slot(object)
    def take(self, result: object) -> None:
        self.results.append(result)

    @Slot(object)
    def take_refusal(self, refusal: Refusal) -> None:
        self.refusals.append(refusal)

    @Slot(object)
    def take_trouble(self, trouble: Trouble) -> None:
        self.troubles.append(trouble)


class NotToday(Refusal):
    """A rule says no."""


class CableBitten(Trouble):
    """The world is in the way."""


def notes_in_log(session: Session) -> int:
    return int(session.execute(text("SELECT count(*) FROM fact")).scalar_one())


def refuse(_session: Session, _stamp: Stamp) -> None:
    raise NotToday


def be_in_trouble(_session: Session) -> None:
    raise CableBitten


def count_up(session: Session, by: int) -> int:
    """Stand for a change of a working table; it says what it was asked for."""
    assert session._connection.in_transaction()
    return by


def say(session: Session, words: str) -> str:
    assert session is not None
    return words


@pytest.fixture(params=[ThreadPoolExecutor, PromptExecutor])
def operations(database: Database, request: pytest.FixtureRequest) -> Iterator[Operations]:
    """Give operations, once with threads as they are and once with answers as fast as can be."""
    operations = Operations(database, a_stamp)
    operations._database_thread = request.param(1)
    operations._report_thread = request.param(1)
    yield operations
    operations.close()


@pytest.fixture
def receiver() -> Receiver:
    return Receiver()


def test_an_act_pressed_twice_is_written_once_and_watched(
    qtbot: QtBot, operations: Operations, receiver: Receiver
) -> None:
    fact_id = FactId(new_uuid())
    operations.watch(receiver, notes_in_log).then(receiver.take)

    operations.write(fact_id, take_note, text="Buka")
    operations.write(fact_id, take_note, text="Buka")

    qtbot.waitUntil(lambda: receiver.results[-1:] == [1])
    with qtbot.assertNotEmitted(operations.committed, wait=50):
        pass
    assert receiver.results[-1] == 1


def test_the_answer_is_what_the_use_case_returns(
    qtbot: QtBot, operations: Operations, receiver: Receiver
) -> None:
    def number_it(session: Session, stamp: Stamp, register: str) -> str:
        return f"{register}-{notes_in_log(session)}-{stamp.business_date.year}"

    operations.write(FactId(new_uuid()), number_it, "KSR2").then(receiver.take)

    qtbot.waitUntil(lambda: receiver.results == ["KSR2-0-2026"])


def test_a_refusal_goes_to_whoever_explains_it_and_commits_nothing(
    qtbot: QtBot, operations: Operations, receiver: Receiver
) -> None:
    with qtbot.assertNotEmitted(operations.committed):
        answer = operations.write(FactId(new_uuid()), refuse)
        answer.then(receiver.take).if_refused(receiver.take_refusal)
        qtbot.waitUntil(lambda: bool(receiver.refusals))

    assert isinstance(receiver.refusals[0], NotToday)
    assert not receiver.results


def test_a_refusal_that_nobody_explains_is_a_bug(qtbot: QtBot, operations: Operations) -> None:
    with qtbot.captureExceptions() as exceptions:
        operations.write(FactId(new_uuid()), refuse)
        qtbot.waitUntil(lambda: bool(exceptions))

    assert exceptions[0][0] is NotToday


def test_trouble_that_nobody_takes_is_the_windows(
    qtbot: QtBot, operations: Operations, receiver: Receiver
) -> None:
    operations.troubled.connect(receiver.take_trouble)

    operations.ask(be_in_trouble)

    qtbot.waitUntil(lambda: bool(receiver.troubles))
    assert isinstance(receiver.troubles[0], CableBitten)


def test_trouble_that_a_page_takes_is_not_shown_twice(
    qtbot: QtBot, operations: Operations, receiver: Receiver
) -> None:
    with qtbot.assertNotEmitted(operations.troubled):
        operations.ask(be_in_trouble).if_trouble(receiver.take_trouble)
        qtbot.waitUntil(lambda: bool(receiver.troubles))

    assert isinstance(receiver.troubles[0], CableBitten)


def test_a_working_table_is_kept_without_asking_the_watches_again(
    qtbot: QtBot, operations: Operations, receiver: Receiver
) -> None:
    operations.watch(receiver, notes_in_log).then(receiver.take)
    qtbot.waitUntil(lambda: receiver.results == [0])

    with qtbot.waitSignal(operations.kept), qtbot.assertNotEmitted(operations.committed):
        operations.keep(count_up, 3).then(receiver.take)

    assert receiver.results == [0, 3]


def test_a_paper_in_the_queue_wakes_the_printer_without_asking_the_watches_again(
    qtbot: QtBot, operations: Operations, receiver: Receiver
) -> None:
    with qtbot.waitSignal(operations.queued), qtbot.assertNotEmitted(operations.committed):
        operations.print_out(count_up, 3).then(receiver.take)

    assert receiver.results == [3]


def test_of_questions_asked_while_typing_only_the_newest_is_answered(
    qtbot: QtBot, operations: Operations, receiver: Receiver
) -> None:
    search = operations.latest(receiver).then(receiver.take)

    for typed in ("g", "gu", "gul"):
        search.ask(say, typed)

    qtbot.waitUntil(lambda: bool(receiver.results))
    operations.ask(say, "after").then(receiver.take)
    qtbot.waitUntil(lambda: receiver.results[-1] == "after")
    assert receiver.results == ["gul", "after"]


def test_a_forgotten_question_gets_no_answer(
    qtbot: QtBot, operations: Operations, receiver: Receiver
) -> None:
    search = operations.latest(receiver).then(receiver.take)

    search.ask(say, "gul")
    search.forget()

    operations.ask(say, "after").then(receiver.take)
    qtbot.waitUntil(lambda: receiver.results == ["after"])


def test_a_report_reads_beside_a_writer_and_arrives_however_fast(
    qtbot: QtBot, operations: Operations, database: Database, receiver: Receiver
) -> None:
    with database.transaction() as session:
        take_note(session, a_stamp(), text="Buka")

    with database.transaction():
        operations.report(notes_in_log).then(receiver.take)
        qtbot.waitUntil(lambda: bool(receiver.results))

    assert receiver.results == [1]


def test_a_page_may_close_before_its_answer_arrives(qtbot: QtBot, operations: Operations) -> None:
    receiver = Receiver()
    operations.watch(receiver, notes_in_log).then(receiver.take)

    with qtbot.waitSignal(operations.committed):
        operations.write(FactId(new_uuid()), take_note, text="Buka").then(receiver.take)
        receiver.deleteLater()


def test_a_burst_of_commits_asks_a_slow_watch_once_more(qtbot: QtBot, database: Database) -> None:
    operations = Operations(database, a_stamp)
    receiver, gate = Receiver(), threading.Event()

    def slowly(session: Session) -> int:
        assert gate.wait(timeout=30)
        return notes_in_log(session)

    operations.watch(receiver, slowly).then(receiver.take)
    for _ in range(20):
        operations.committed.emit()
    gate.set()

    qtbot.waitUntil(lambda: len(receiver.results) == 2)
    operations.ask(notes_in_log).then(receiver.take)
    qtbot.waitUntil(lambda: len(receiver.results) == 3)
    operations.close()


def test_only_methods_of_widgets_may_hear_an_answer(operations: Operations) -> None:
    with pytest.raises(AssertionError):
        operations.ask(notes_in_log).then(lambda count: count)


def test_amounts_beyond_32_bits_arrive_whole(
    qtbot: QtBot, operations: Operations, receiver: Receiver
) -> None:
    operations.keep(count_up, 3_000_000_000).then(receiver.take)

    qtbot.waitUntil(lambda: receiver.results == [3_000_000_000])


class Crier(QObject):
    """Sends the constants whose reference count a binding once got wrong."""

    cried = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0

    @Slot(object, bool)
    def hear(self, word: object, flag: bool) -> None:  # noqa: FBT001
        assert word is None or isinstance(word, bool)
        assert isinstance(flag, bool)
        self.heard += 1


def test_ten_thousand_signals_leave_the_interpreter_whole() -> None:
    crier = Crier()

    for number in range(10_000):
        crier.cried.connect(crier.hear)
        crier.cried.emit((None, True, False)[number % 3], number % 2 == 0)
        crier.cried.disconnect(crier.hear)

    assert crier.heard == 10_000


def test_nothing_is_answered_once_it_is_closed(operations: Operations, receiver: Receiver) -> None:
    operations.ask(notes_in_log).then(receiver.take)
    operations.close()

    QCoreApplication.sendPostedEvents()

    assert receiver.results == []
