"""The forms of the desk for shop credit, each built when it is first opened."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal
from typing_extensions import override

from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.shop_credit.limit_form import LimitForm
from ui.shop_credit.opening_form import OpeningForm
from ui.shop_credit.rules_form import RulesForm
from ui.shop_credit.take_back_form import TakeBackForm
from ui.widgets.late_parts import LateParts
from ui.widgets.repay_form import RepayForm
from ui.wording import Words

AnyForm = RepayForm | TakeBackForm | OpeningForm | LimitForm | RulesForm
Form = TypeVar("Form", RepayForm, TakeBackForm, OpeningForm, LimitForm, RulesForm)


class CreditForms(LateParts):
    """Builds them; they stand where the chosen member does."""

    left = Signal()
    done = Signal(str)
    """Something was recorded, in words for the toast."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self._operations, self._settings = operations, settings
        self._today, self._words = today, words

    @cached_property
    def repay_form(self) -> RepayForm:
        """Takes in what a member owes."""
        return self._added(RepayForm)

    @cached_property
    def take_back_form(self) -> TakeBackForm:
        """Takes back what a member paid."""
        return self._added(TakeBackForm)

    @cached_property
    def opening_form(self) -> OpeningForm:
        """Enters an old debt."""
        return self._added(OpeningForm)

    @cached_property
    def limit_form(self) -> LimitForm:
        """Sets a member's own limit."""
        return self._added(LimitForm)

    @cached_property
    def rules_form(self) -> RulesForm:
        """Sets what holds for all, or for a class."""
        return self._added(RulesForm)

    def form(self) -> AnyForm | None:
        """Return the form in front."""
        front = self.currentWidget()
        return front if isinstance(front, AnyForm) else None

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings
        super().use_settings(settings)

    def _added(self, kind: type[Form]) -> Form:
        form = kind(self._operations, self._settings, self._today, self._words)
        form.left.connect(self.left)
        form.done.connect(self.done)
        return self.added(form)
