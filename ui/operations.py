"""Running use cases without freezing the window.

    button  ->  Operations.write   ->  database thread: the use case, in one transaction
    page    <-  Operations.watch   <-  main thread: committed
    cart    ->  Operations.keep    ->  database thread: a working table, in one transaction
    field   ->  Latest.ask         ->  database thread: only the newest question is answered
    report  <-  Operations.report  <-  report thread: a connection that only reads

One thread writes, because SQLite has one writer, and because what the cashier pressed first must
happen first. Short reads share it; a report that reads a year has its own. Only the main thread
touches widgets, and nothing but immutable values crosses.

An answer goes to one of three: the result to `then`, a rule's no to `if_refused`, a full disk to
`if_trouble`. Trouble that nobody took goes to `troubled`, which the window shows; anything else is
a bug and reaches `sys.excepthook`.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Concatenate, Generic, ParamSpec, Self, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid
from typing_extensions import override

from coop.errors import Refusal
from db.database import Database
from db.session import Session
from values.identity import FactId
from values.stamp import Stamp
from values.trouble import Trouble

P = ParamSpec("P")
T = TypeVar("T")


class Answer(QObject, Generic[T]):
    """The answer to come of a use case or a query.

    Give it methods of widgets and models only: a method is forgotten when its widget dies, a
    lambda would be called for a widget that is gone.
    """

    arrived = Signal(object)
    refused = Signal(object)
    troubled = Signal(object)

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self.explains_refusals = False
        self.explains_trouble = False

    def wants(self, job: Future[Any]) -> bool:  # noqa: ARG002  Only `Latest` chooses.
        """Say whether the result of `job` is still to be delivered."""
        return True

    def then(self, receive: Callable[[T], object]) -> Self:
        """Give the result to `receive`, a method of a widget, for as long as the widget lives."""
        assert hasattr(receive, "__self__"), receive
        self.arrived.connect(receive)
        return self

    def if_refused(self, explain: Callable[[Any], object]) -> Self:
        """Give the refusal to `explain` when a rule says no; nothing was written then."""
        assert hasattr(explain, "__self__"), explain
        self.explains_refusals = True
        self.refused.connect(explain)
        return self

    def if_trouble(self, explain: Callable[[Any], object]) -> Self:
        """Give the trouble to `explain` when the world is in the way; nothing was written then."""
        assert hasattr(explain, "__self__"), explain
        self.explains_trouble = True
        self.troubled.connect(explain)
        return self


class Watch(Answer[T]):
    """The answer of a query, which is asked again after every commit."""

    def __init__(self, owner: QObject, operations: Operations, query: Callable[[], T]) -> None:
        super().__init__(owner)
        self._operations = operations
        self._query = query
        self._is_asked = False
        self._is_outdated = False
        self.arrived.connect(self._answered)
        self.refused.connect(self._answered)
        self.troubled.connect(self._answered)
        operations.committed.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask now; while one question is under way, a burst of commits asks only once more."""
        if self._is_asked:
            self._is_outdated = True
            return
        self._is_asked = True
        self._operations.run(self._query, self)

    @Slot(object)
    def _answered(self, _result: object) -> None:
        self._is_asked = False
        if self._is_outdated:
            self._is_outdated = False
            self.ask()


class Latest(Answer[Any]):
    """Answers of which only the newest counts, as while somebody types into a search field."""

    def __init__(self, owner: QObject, operations: Operations) -> None:
        super().__init__(owner)
        self._operations = operations
        self._job: Future[Any] | None = None

    def ask(
        self,
        query: Callable[Concatenate[Session, P], object],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> None:
        """Ask a short query; an older question that has no answer yet gets none."""
        self.forget()
        self._job = self._operations.run(self._operations.in_snapshot(query, *args, **kwargs), self)

    def forget(self) -> None:
        """Want no answer any more to what was asked."""
        if self._job is not None:
            self._job.cancel()
        self._job = None

    @override
    def wants(self, job: Future[Any]) -> bool:
        return job is self._job


class Operations(QObject):
    """The windows' only way to the cooperative's use cases."""

    committed = Signal()
    """After each fact, from here or from another thread: watched queries are asked again."""
    kept = Signal()
    """After each change of a working table; no watch is asked again by it."""
    queued = Signal()
    """After each paper that was put into the print queue."""
    troubled = Signal(object)
    _finished = Signal(object, object)

    def __init__(self, database: Database, stamp: Callable[[FactId], Stamp]) -> None:
        super().__init__()
        self._database, self._stamp, self._is_closed = database, stamp, False
        self._database_thread = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._report_thread = ThreadPoolExecutor(1, thread_name_prefix="report")
        # Queued even from the main thread: work may end before its answer has a receiver.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def write(
        self,
        fact_id: FactId,
        use_case: Callable[Concatenate[Session, Stamp, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Answer[T]:
        """Run a use case in its own transaction; twice with one `fact_id` is once.

        The answer is what the use case returns.
        """
        stamp = self._stamp(fact_id)

        def in_transaction() -> T:
            with self._database.transaction() as session:
                return use_case(session, stamp, *args, **kwargs)

        answer = Answer[T](self)
        answer.arrived.connect(self.committed)
        self.run(in_transaction, answer)
        return answer

    def keep(
        self, function: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Answer[T]:
        """Change a working table, such as the cart in hand: a transaction, but no fact."""

        def in_transaction() -> T:
            with self._database.transaction() as session:
                return function(session, *args, **kwargs)

        answer = Answer[T](self)
        answer.arrived.connect(self.kept)
        self.run(in_transaction, answer)
        return answer

    def print_out(
        self, function: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Answer[T]:
        """Put a paper into the print queue: a transaction, but no fact; the printer is woken."""
        answer = self.keep(function, *args, **kwargs)
        answer.arrived.connect(self.queued)
        return answer

    def ask(
        self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Answer[T]:
        """Run a short query once."""
        answer = Answer[T](self)
        self.run(self.in_snapshot(query, *args, **kwargs), answer)
        return answer

    def watch(
        self,
        owner: QObject,
        query: Callable[Concatenate[Session, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Watch[T]:
        """Run a short query now and after every commit, for as long as `owner` lives."""
        watch = Watch(owner, self, self.in_snapshot(query, *args, **kwargs))
        watch.ask()
        return watch

    def latest(self, owner: QObject) -> Latest:
        """Prepare questions of which only the newest is answered, for as long as `owner` lives."""
        return Latest(owner, self)

    def report(
        self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Answer[T]:
        """Run a long query once, beside the writing."""

        def beside() -> T:
            with self._database.report() as session:
                return query(session, *args, **kwargs)

        answer = Answer[T](self)
        self._submit(self._report_thread, beside, answer)
        return answer

    def check(self, work: Callable[[], T]) -> Answer[T]:
        """Run a long look at something other than rows once, beside the writing."""
        answer = Answer[T](self)
        self._submit(self._report_thread, work, answer)
        return answer

    def follow(self, job: Future[T]) -> Answer[T]:
        """Await what another thread has promised, such as the hub's answer to an enrolment."""
        self._await(job, answer := Answer[T](self))
        return answer

    def run(self, work: Callable[[], T], answer: Answer[Any]) -> Future[T]:
        """Run `work` on the database thread and send its result to `answer`."""
        return self._submit(self._database_thread, work, answer)

    def in_snapshot(
        self, query: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> Callable[[], T]:
        """Bind a query to a short read, to be run on the database thread."""

        def asked() -> T:
            with self._database.snapshot() as session:
                return query(session, *args, **kwargs)

        return asked

    def close(self) -> None:
        """Wait for the work in hand, then accept no more and answer nothing."""
        self._is_closed = True
        for thread in (self._database_thread, self._report_thread):
            thread.shutdown()

    def _submit(
        self, thread: ThreadPoolExecutor, work: Callable[[], T], answer: Answer[Any]
    ) -> Future[T]:
        job = thread.submit(work)
        self._await(job, answer)
        return job

    def _await(self, job: Future[T], answer: Answer[Any]) -> None:
        job.add_done_callback(lambda done: self._finished.emit(answer, done))

    @Slot(object, object)
    def _deliver(self, answer: Answer[Any], done: Future[Any]) -> None:
        if self._is_closed or not isValid(answer) or not answer.wants(done):
            return  # The page that watched was closed, or asks for something newer.
        if answer.parent() is self:
            answer.deleteLater()  # Answers once. A watch goes with its page instead.
        try:
            result = done.result()
        except Refusal as refusal:
            if not answer.explains_refusals:
                raise
            answer.refused.emit(refusal)
        except Trouble as trouble:
            answer.troubled.emit(trouble)
            if not answer.explains_trouble:
                self.troubled.emit(trouble)
        else:
            answer.arrived.emit(result)
