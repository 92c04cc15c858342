"""Choosing a supplier by typing; a new one is put on the list with the name alone."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QFocusEvent
from typing_extensions import override

from coop.buying.record_supplier import record_supplier
from coop.buying.supplier_rules import SupplierDraft
from coop.buying.suppliers import ListedSupplier, supplier_list
from coop.errors import Refusal
from ui.formatting import rupiah_text
from ui.operations import Operations
from ui.theme.colours import Colour
from ui.widgets.field import Field
from ui.widgets.found_list import FoundList
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from ui.wording import Words
from values.identity import FactId, SupplierId, new_uuid
from values.money import ZERO

_PHONE_WIDTH = 150
_OWED_WIDTH = 130


class FoundSupplier(NamedTuple):
    """One line under the field; without a supplier it offers to put the name on the list."""

    name: str
    supplier: ListedSupplier | None = None


class SupplierFinder(Field):
    """A field for a supplier's name; arrows choose, Enter takes."""

    chosen = Signal(object)
    """The id of the supplier, or None once another name is typed."""

    def __init__(self, operations: Operations, words: Callable[[Refusal], Words]) -> None:
        name = QCoreApplication.translate("Buying", "Supplier")
        hint = QCoreApplication.translate("Buying", "Type the supplier's name")
        super().__init__(name, kind="find", placeholder=hint, icon_name="store")
        self._operations, self._words = operations, words
        self._typed = ""
        self.found = FoundList(self, _found_model(self), self.tr("Suppliers found"))
        self._search = operations.latest(self).then(self._show_found)
        self.textEdited.connect(self._on_edited)
        self.found.taken.connect(self._take)

    def show_name(self, name: str) -> None:
        """Show who is chosen already."""
        self._search.forget()
        self.found.show_rows(())
        self.setText(name)
        self.setCursorPosition(0)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)  # A long name is seen from its beginning.

    @Slot(str)
    def _on_edited(self, typed: str) -> None:
        self.chosen.emit(None)
        self._typed = typed.strip()
        if self._typed:
            self._search.ask(supplier_list, typed)
        else:
            self._search.forget()
            self.found.show_rows(())

    @Slot(object)
    def _show_found(self, suppliers: list[ListedSupplier]) -> None:
        rows = [FoundSupplier(of.name, of) for of in suppliers]
        if all(of.name.casefold() != self._typed.casefold() for of in rows):
            rows.append(FoundSupplier(self._typed))
        self.found.show_rows(rows)

    @Slot(object)
    def _take(self, found: FoundSupplier) -> None:
        self.setText(found.name)
        self.setCursorPosition(0)
        if found.supplier is not None:
            self.chosen.emit(found.supplier.supplier_id)
            return
        draft = SupplierDraft(supplier_id=SupplierId(new_uuid()), name=found.name)
        answer = self._operations.write(FactId(new_uuid()), record_supplier, supplier=draft)
        answer.then(_Taken(self, draft.supplier_id).tell).if_refused(self._explain)

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self.say(self._words(refusal).title, is_wrong=True)


class _Taken(QObject):
    """Remembers which supplier was put on the list while that is under way."""

    def __init__(self, finder: SupplierFinder, supplier_id: SupplierId) -> None:
        super().__init__(finder)
        self._finder, self._supplier_id = finder, supplier_id

    @Slot(object)
    def tell(self, _nothing: object) -> None:
        """Say that they are on the list now."""
        self._finder.chosen.emit(self._supplier_id)
        self.deleteLater()


def _found_model(owner: QObject) -> RowsModel[FoundSupplier]:
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Buying", "Supplier"), _name),
        Column(translate("Buying", "Phone"), _phone, _PHONE_WIDTH),
        Column(translate("Buying", "Owed"), _owed, _OWED_WIDTH, Align.RIGHT),
    )


def _name(found: FoundSupplier) -> Cell:
    if found.supplier is not None:
        return Cell(found.name, found.supplier.address)
    words = QCoreApplication.translate("Buying", "Put “{name}” on the list of suppliers")
    return Cell(words.format(name=found.name), ink=Colour.ACCENT, is_bold=True)


def _phone(found: FoundSupplier) -> str:
    return found.supplier.phone if found.supplier else ""


def _owed(found: FoundSupplier) -> str:
    owed = found.supplier.owed if found.supplier else ZERO
    return rupiah_text(owed) if owed else ""
