"""What the forms of this desk share: nothing is typed or left while something is written."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.credit.refusals import DueDayNotPossible
from coop.errors import Refusal
from coop.members.search_members import FoundMember
from coop.savings.refusals import ReasonMissing
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.reading import Unreadable
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.act_form import ActForm
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import LabelledField
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import column
from ui.widgets.member_finder import MemberFinder
from ui.wording import Words, words_for_reason


class CreditForm(ActForm):
    """Whoever derives names its parts, and tells with `done`."""

    done = Signal(str)
    """What happened, in words for the toast."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__("", words)
        self._operations, self._settings, self._today = operations, settings, today
        self._is_busy = False
        self.save_button.clicked.connect(self.save)

    @property
    def is_busy(self) -> bool:
        """Whether something is being written."""
        return self._is_busy

    def use_settings(self, settings: ShopSettings) -> None:
        """Write papers as the cooperative has chosen anew."""
        self._settings = settings

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""

    def focus_part(self) -> QWidget:
        """Return the part that is typed into first."""
        raise NotImplementedError

    def typed_parts(self) -> Sequence[QWidget]:
        """Return what is typed or chosen."""
        raise NotImplementedError

    @Slot()
    def save(self) -> None:
        """Record it, once."""
        raise NotImplementedError

    def set_open(self, *, is_open: bool) -> None:
        """Let things be typed, or not while they are written."""
        self._is_busy = not is_open
        for part in (self.save_button, self.leave_button, *self.typed_parts()):
            part.setEnabled(is_open)

    @override
    def begin_anew(self) -> None:
        super().begin_anew()
        self.set_open(is_open=True)

    @override
    def say(self, tone: Tone, words: Words) -> None:
        self.set_open(is_open=True)
        super().say(tone, words)

    def part_of(self, refusal: Refusal) -> QWidget:
        """Return what a refusal is about."""
        del refusal
        return self.focus_part()

    @Slot(object)
    def refuse(self, refusal: Refusal) -> None:
        """Say what a rule refused, and go to what it is about."""
        self.explain(refusal)
        self.reveal(self.part_of(refusal))


class MemberActForm(CreditForm):
    """An act on a member who is found first; what else was typed stays while they are."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__(operations, settings, today, words)
        self.member: FoundMember | None = None
        self.finder = MemberFinder(operations, self.tr("Find the member"))
        self.name = ElidedLabel(role="heading")
        day = self.day_name()
        self.day = DayEdit(day, today)
        self.day_part = LabelledField(day, self.day)
        self.member_part = QWidget()
        self.member_part.setLayout(column(self.finder, self.name))
        self.finder.chosen.connect(self.take)

    def day_name(self) -> str:
        """Name the day that is asked for."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Return the field that follows once somebody is chosen."""
        raise NotImplementedError

    @override
    def focus_part(self) -> QWidget:
        return self.finder if self.member is None else self.first_field()

    @Slot()
    def ask_member(self) -> None:
        """Ask whom it is about."""
        self.member = None
        self.finder.begin()
        self.finder.show()
        self.name.hide()
        self.finder.setFocus()

    @Slot(object)
    def take(self, member: FoundMember) -> None:
        """Go on with a member."""
        self.member = member
        self.name.setText(f"{member.full_name} ({member.number})")
        self.finder.hide()
        self.name.show()
        self.note.hide()
        self.first_field().setFocus()

    def can_save(self) -> bool:
        """Say whether enough is filled in; else say what is missing."""
        if self.is_busy:
            return False
        if self.member is None:
            title = self.tr("Nobody is chosen yet.")
            self.say(Tone.WARN, Words(title, self.tr("Find the member, and press Enter.")))
            self.reveal(self.finder)
            return False
        return True

    def typed_day(self) -> date | None:
        """Return the day; None where there is none, which is said under the field."""
        try:
            return self.day.read(self.day.text())
        except Unreadable as unreadable:
            self.day_part.say(words_for_reason(unreadable.reason), wrong=True)
            self.reveal(self.day_part)
            return None

    @override
    def part_of(self, refusal: Refusal) -> QWidget:
        return self.day_part if isinstance(refusal, DueDayNotPossible) else super().part_of(refusal)


def is_about_reason(refusal: Refusal) -> bool:
    """Say whether a reason is missing."""
    return isinstance(refusal, ReasonMissing)
