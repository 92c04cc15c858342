"""Writing an imported list down: its members, then what they had saved before."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from coop.members.import_members import import_members
from coop.members.numbering import NumberForms
from coop.savings.record_opening_savings import record_opening_savings
from coop.shop_settings import ShopSettings
from ui.members.import_reading import MembersProgress, ReadMembers
from ui.operations import Operations
from values.identity import FactId, new_uuid


class ImportWriting(QObject):
    """Two acts, the second only where the list has savings; the first may be stopped."""

    moved = Signal(int, int)
    written = Signal(object)
    """The `ReadMembers` whose members are registered now."""
    opened = Signal(object)
    """The `OpeningDone` of their savings."""
    not_opened = Signal(object)
    """The refusal, while the members are registered."""
    refused = Signal(object)
    troubled = Signal(object)

    def __init__(self, owner: QObject, operations: Operations) -> None:
        super().__init__(owner)
        self._operations = operations
        self._progress: MembersProgress | None = None
        self._read: ReadMembers | None = None
        self._settings: ShopSettings | None = None

    def is_under_way(self) -> bool:
        """Say whether members are being written."""
        return self._progress is not None

    def begin(self, read: ReadMembers, forms: NumberForms, settings: ShopSettings) -> None:
        """Write a list down."""
        self._read, self._settings = read, settings
        self._progress = MembersProgress(self)
        self._progress.moved.connect(self.moved, Qt.ConnectionType.QueuedConnection)
        self._operations.write(
            read.fact_id,
            import_members,
            members=read.preview.members,
            forms=forms,
            recorded_by=settings.cashier_name,
            progress=self._progress.tell,
            is_cancelled=self._progress.is_stopped,
        ).then(self._on_written).if_refused(self._on_refused).if_trouble(self._on_trouble)

    def stop(self) -> None:
        """Write nothing after all, if it is not too late."""
        if self._progress is not None:
            self._progress.stop()

    @Slot(object)
    def _on_written(self, _nothing: None) -> None:
        assert self._read is not None
        assert self._settings is not None
        self._end()
        self.written.emit(self._read)
        if balances := self._read.opening_balances():
            self._operations.write(
                FactId(new_uuid()),
                record_opening_savings,
                balances=balances,
                settings=self._settings,
            ).then(self._on_opened).if_refused(self._on_not_opened).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_opened(self, done: object) -> None:
        self.opened.emit(done)

    @Slot(object)
    def _on_not_opened(self, refusal: object) -> None:
        self.not_opened.emit(refusal)

    @Slot(object)
    def _on_refused(self, refusal: object) -> None:
        self._end()
        self.refused.emit(refusal)

    @Slot(object)
    def _on_trouble(self, trouble: object) -> None:
        self._end()
        self.troubled.emit(trouble)

    def _end(self) -> None:
        if self._progress is not None:
            self._progress.deleteLater()
            self._progress = None
