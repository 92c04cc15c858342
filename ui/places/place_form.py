"""Naming a place, renaming it, or putting it away."""

from collections.abc import Callable

from PySide6.QtCore import Slot

from coop.errors import Refusal
from coop.places.record_place import PlaceDraft, record_place
from coop.places.refusals import NAME_LETTERS_MAX
from coop.stock.places import KnownPlace
from ui.operations import Operations
from ui.widgets.act_form import ActForm
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.wording import Words
from values.identity import PlaceId, new_uuid
from values.places import OF_EVERY_SHOP


class PlaceForm(ActForm):
    """Whether goods there are to be sold is asked of a new place only."""

    def __init__(self, operations: Operations, words: Callable[[Refusal], Words]) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Save"))
        self._operations = operations
        self._known: KnownPlace | None = None
        self._place_id = PlaceId(new_uuid())
        self.heading = ElidedLabel(role="heading")
        self.name = LabelledField(self.tr("Name of the place"), Field(self.tr("Name")))
        self.name.field.setMaxLength(NAME_LETTERS_MAX)
        what = self.tr("What lies there")
        self.what = Label(what, "muted")
        options = [(True, self.tr("Is to be sold")), (False, self.tr("Is not sold"))]
        self.sells = Choice(what, options)
        about = self.tr("Goods that are to be sold count as stock when goods are ordered.")
        self.away_button = Button(self.tr("Put away"), "", "log-out")
        self.lay_out(
            (self.heading, rule()),
            column(
                self.name,
                self.what,
                self.sells,
                Label(about, "small", wraps=True),
                row(self.away_button, None),
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)
        self.away_button.clicked.connect(self._put_away)

    def begin(self, known: KnownPlace | None) -> None:
        """Open a place to be renamed, or a new one."""
        self._known = known
        self._place_id = known.place_id if known else PlaceId(new_uuid())
        self.begin_anew()
        self.heading.setText(known.name if known else self.tr("New place"))
        self.name.field.setText(known.name if known else "")
        self.what.setVisible(known is None)
        self.sells.setVisible(known is None)
        self.sells.set_value(value=True)
        is_own = known is not None and known.place_id not in OF_EVERY_SHOP
        self.away_button.setVisible(is_own)

    @Slot()
    def save(self) -> None:
        """Put the place on the list as typed."""
        self._write(is_active=True)

    def _write(self, *, is_active: bool) -> None:
        if not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        place = PlaceDraft(
            place_id=self._place_id,
            name=self.name.field.text(),
            sells=self.sells.value(),
            is_active=is_active,
            based_on=self._known.revision if self._known else 0,
        )
        answer = self._operations.write(self.fact_id, record_place, place=place)
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot()
    def _put_away(self) -> None:
        self._write(is_active=False)

    @Slot(object)
    def _on_done(self, place: KnownPlace | None) -> None:
        if place is None:  # A second press found it recorded.
            self.left.emit()
            return
        saved, away = self.tr("“{name}” is saved."), self.tr("“{name}” is put away.")
        self.done.emit((saved if place.is_active else away).format(name=place.name))
