"""Heirs on the form: a line each, and one more as soon as the last is used."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.facts.members import Heir
from coop.members.member_rules import HEIRS_MAX
from coop.members.member_texts import LETTERS_MAX, MemberField
from ui.formatting import number_text
from ui.members.member_wording import field_words
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row


class HeirRows(QWidget):
    """Name and relation of each heir; lines without a name and a relation count for nothing."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.names: list[Field] = []
        self.relations: list[Field] = []
        self._rows: list[QWidget] = []
        for number in range(1, HEIRS_MAX + 1):
            self._add_row(number)
        title = Label(self.tr("Heirs and relation"), "muted")
        self.setLayout(column(title, *self._rows, gap=4))
        self._show_rows()

    def show_heirs(self, heirs: Sequence[Heir]) -> None:
        """Show the heirs of a member."""
        lines = list(heirs) + [Heir(name="")] * (HEIRS_MAX - len(heirs))
        for name, relation, heir in zip(self.names, self.relations, lines, strict=True):
            name.setText(heir.name)
            relation.setText(heir.relation)

    def heirs(self) -> tuple[Heir, ...]:
        """Return what is typed, line by line."""
        lines = zip(self.names, self.relations, strict=True)
        heirs = (Heir(name=name.text(), relation=relation.text()) for name, relation in lines)
        return tuple(heir for heir in heirs if heir.name.strip() or heir.relation.strip())

    def _add_row(self, number: int) -> None:
        words = self.tr("Heir {number}").format(number=number_text(number))
        name = Field(words, placeholder=self.tr("name"))
        name.setMaxLength(LETTERS_MAX[MemberField.HEIR])
        relation_words = f"{words}: {field_words(MemberField.RELATION)}"
        relation = Field(relation_words, placeholder=self.tr("wife, son …"))
        relation.setMaxLength(LETTERS_MAX[MemberField.RELATION])
        for field in (name, relation):
            field.textChanged.connect(self._on_typed)
        line = QWidget()
        line.setLayout(row((name, 3), (relation, 2), gap=8))
        self.names.append(name)
        self.relations.append(relation)
        self._rows.append(line)

    def _show_rows(self) -> None:
        used = len(self.heirs())
        last = max(
            (place for place, name in enumerate(self.names) if name.text().strip()), default=-1
        )
        for place, line in enumerate(self._rows):
            line.setVisible(place <= max(used, last + 1))

    @Slot()
    def _on_typed(self) -> None:
        self._show_rows()
        self.changed.emit()
