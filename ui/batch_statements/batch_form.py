"""What a batch of statements is to hold: of whom, which days, on which paper, and where."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from coop.members.member_list import MemberFilter
from coop.savings.savers import ENDED
from documents.member_statement import StatementMade, StatementSize
from documents.statement_batch import BatchAsked, PrintedShop
from ui.theme.letters import at_least
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.form_card import FormCard
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.period_edit import StatementPeriod
from values.membership import MemberKind, MemberStatus

_FIELD_HEIGHT = 40
_S = MemberStatus
_STANDINGS = (
    frozenset(MemberStatus) - ENDED,
    frozenset({_S.ACTIVE}),
    frozenset({_S.CANDIDATE}),
    frozenset({_S.INACTIVE, _S.SUSPENDED}),
    ENDED,
    frozenset(MemberStatus),
)


class StatementsForm(FormCard):
    """Asks; what is chosen stays for the next time."""

    changed = Signal()
    """Other members are meant now."""
    folder_changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(enter_moves_on=True)
        self.standing = _box(self.tr("Members"), self._standing_words())
        every, full, associate = self.tr("All"), self.tr("Members"), self.tr("Extraordinary ones")
        self.kind = _box(self.tr("Kind"), (every, full, associate))
        self.hamlet = _box(self.tr("Hamlet"), (self.tr("All hamlets"),))
        self.period = StatementPeriod(today)
        sizes = [(StatementSize.A4, "A4"), (StatementSize.A5, "A5")]
        self.sheet: Choice[StatementSize] = Choice(self.tr("Paper"), sizes)
        ways = [(True, self.tr("One PDF for all")), (False, self.tr("A PDF for each"))]
        self.way: Choice[bool] = Choice(self.tr("Files"), ways)
        self.folder = LabelledField(self.tr("Into the folder"), Field(self.tr("Into the folder")))
        self.folder_button = Button(self.tr("Choose"), "F2", "download")
        self._lay_out()
        for box in (self.standing, self.kind, self.hamlet):
            box.currentIndexChanged.connect(self.changed)
        self.folder_button.clicked.connect(self.choose_folder)
        self.folder.field.editingFinished.connect(self.folder_changed)

    def which(self) -> MemberFilter:
        """Return whom the statements are of."""
        kinds = (None, MemberKind.FULL, MemberKind.ASSOCIATE)
        hamlet = self.hamlet.currentText() if self.hamlet.currentIndex() > 0 else None
        statuses = _STANDINGS[self.standing.currentIndex()]
        kind = kinds[self.kind.currentIndex()]
        return MemberFilter(statuses=statuses, hamlet=hamlet, kind=kind)

    def into(self) -> Path:
        """Return the folder that is typed or chosen."""
        return Path(self.folder.field.text().strip()).expanduser()

    def asked(self, made: StatementMade, shop: PrintedShop) -> BatchAsked | None:
        """Return what is asked for; None where the days are no period, which is said there."""
        period = self.period.period()
        if period is None:
            self.reveal(self.period.first)
            return None
        return BatchAsked(
            which=self.which(),
            period=period,
            size=self.sheet.value(),
            is_one_file=self.way.value(),
            made=made,
            shop=shop,
        )

    def offer_hamlets(self, hamlets: Sequence[str]) -> None:
        """Offer these; the one that is chosen stays so."""
        offered = [self.hamlet.itemText(place) for place in range(1, self.hamlet.count())]
        if offered == list(hamlets):
            return
        chosen = self.which().hamlet
        self.hamlet.blockSignals(True)  # noqa: FBT003  As Qt has it.
        while self.hamlet.count() > 1:
            self.hamlet.removeItem(1)
        self.hamlet.addItems(list(hamlets))
        self.hamlet.setCurrentIndex(max(0, self.hamlet.findText(chosen)) if chosen else 0)
        self.hamlet.blockSignals(False)  # noqa: FBT003
        if self.which().hamlet != chosen:
            self.changed.emit()

    def set_folder(self, folder: Path) -> None:
        """Show a folder."""
        self.folder.field.setText(str(folder))
        self.folder.field.setCursorPosition(0)

    def set_open(self, *, is_open: bool) -> None:
        """Let things be chosen, or not while a batch is written."""
        parts = (self.standing, self.kind, self.hamlet, self.period, self.sheet, self.way)
        for part in (*parts, self.folder, self.folder_button):
            part.setEnabled(is_open)

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder."""
        dialog = QFileDialog(self, self.tr("Into which folder?"), str(self.into()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_folder)
        dialog.open()

    def _standing_words(self) -> Sequence[str]:
        return (
            self.tr("All but those who ended"),
            self.tr("Active ones"),
            self.tr("Candidates"),
            self.tr("Inactive ones"),
            self.tr("Those who ended"),
            self.tr("Everybody"),
        )

    def _lay_out(self) -> None:
        whom = row((_named(self.kind), 1), (_named(self.hamlet), 1), gap=10)
        paper = row((_named(self.sheet), 2), (_named(self.way), 3), gap=10)
        where = row((self.folder, 1), _lifted(self.folder_button))
        parts = column(_named(self.standing), whom, self.period, paper, where, None, gap=8)
        self.lay_out((Heading(self.tr("Of whom, and which days")), rule()), parts, ())

    @Slot(str)
    def _on_folder(self, path: str) -> None:
        self.set_folder(Path(path))
        self.folder_changed.emit()


def _box(name: str, texts: Sequence[str]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    at_least(box, height=_FIELD_HEIGHT)
    box.addItems(list(texts))
    return box


def _named(part: QWidget) -> QWidget:
    """Put a part under its name."""
    named = QWidget()
    named.setLayout(column(Label(part.accessibleName(), "muted"), part, gap=4))
    return named


def _lifted(button: Button) -> QWidget:
    """Stand a button beside the line of a field, between its name and its remark."""
    lifted = QWidget()
    lifted.setLayout(column(Label(" ", "muted"), button, Label(" ", "small"), gap=4))
    return lifted
