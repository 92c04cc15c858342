"""The duties of the treasurer's page; each desk is imported when it is first opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from coop.savings.settlement import NoClaims
from ui.members.wording import words_about_members
from ui.office.office_page import Duty

if TYPE_CHECKING:
    from desktop_app.program import Program
    from ui.interest.interest_desk import InterestDesk
    from ui.leaving.leaving_desk import LeavingDesk
    from ui.savings_rules.rules_desk import RulesDesk


def duties(program: "Program") -> list[Duty]:
    """Return the duties, the most frequent first."""
    translate = QCoreApplication.translate
    desks = _Desks(program)
    return [
        Duty(
            "interest",
            translate("Duties", "Interest on savings"),
            translate("Duties", "Post a month's interest and print the slips"),
            desks.interest,
        ),
        Duty(
            "leaving",
            translate("Duties", "Members who leave"),
            translate("Duties", "Settle with who leaves or has died; a second person approves"),
            desks.leaving,
        ),
        Duty(
            "savings_rules",
            translate("Duties", "Rules of savings"),
            translate("Duties", "Set amounts, interest, limits and tax, each from a day on"),
            desks.savings_rules,
        ),
    ]


class _Desks:
    def __init__(self, program: "Program") -> None:
        self._program = program

    def interest(self) -> "InterestDesk":
        from ui.interest.interest_desk import InterestDesk  # noqa: PLC0415  See above; so below.

        program = self._program
        return InterestDesk(
            program.operations,
            program.settings,
            program.clock.business_date,
            words_about_members,
        )

    def leaving(self) -> "LeavingDesk":
        from ui.leaving.leaving_desk import LeavingDesk  # noqa: PLC0415

        program = self._program
        return LeavingDesk(
            program.operations,
            program.settings,
            program.clock.business_date,
            NoClaims(),
            words_about_members,
        )

    def savings_rules(self) -> "RulesDesk":
        from ui.savings_rules.rules_desk import RulesDesk  # noqa: PLC0415

        program = self._program
        return RulesDesk(program.operations, program.clock.business_date, words_about_members)
