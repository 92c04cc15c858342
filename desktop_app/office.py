"""The duties of the treasurer's page; each desk is imported when it is first opened."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths

from coop.credit.credit_claims import CreditClaims
from desktop_app.goods_desks import GoodsDesks
from ui.members.wording import words_about_members
from ui.office.office_page import Duty

if TYPE_CHECKING:
    from desktop_app.program import Program
    from ui.batch_statements.batch_desk import BatchDesk
    from ui.interest.interest_desk import InterestDesk
    from ui.leaving.leaving_desk import LeavingDesk
    from ui.papers.papers_desk import PapersDesk
    from ui.passbook.passbook_desk import PassbookDesk
    from ui.payment_lists.payment_lists_desk import PaymentListsDesk
    from ui.recovery.recovery_desk import RecoveryDesk
    from ui.savings_rules.rules_desk import RulesDesk
    from ui.shop_credit.shop_credit_desk import ShopCreditDesk
    from ui.term_deposits.deposits_desk import TermDepositsDesk


def duties(program: "Program") -> list[Duty]:
    """Return the duties, the most frequent first."""
    desks = _Desks(program)
    return [*_often(desks), *_of_papers(desks), *_of_goods(desks), *_seldom(desks)]


def _often(desks: "_Desks") -> list[Duty]:
    """Return what somebody comes for on any day."""
    translate = QCoreApplication.translate
    return [
        Duty(
            "payment_lists",
            translate("Duties", "Lists of payments"),
            translate("Duties", "Post what an employer or the village pays for many members"),
            desks.payment_lists,
        ),
        Duty(
            "shop_credit",
            translate("Duties", "Shop credit of members"),
            translate("Duties", "See who owes the shop, take payments, set limits and rules"),
            desks.shop_credit,
        ),
        Duty(
            "passbook",
            translate("Duties", "Passbooks"),
            translate("Duties", "Print the new lines into a member's passbook"),
            desks.passbook,
        ),
        Duty(
            "term_deposits",
            translate("Duties", "Term deposits"),
            translate("Duties", "Open them, roll them over, pay them out; those due come first"),
            desks.term_deposits,
        ),
        Duty(
            "leaving",
            translate("Duties", "Members who leave"),
            translate("Duties", "Settle with who leaves or has died; a second person approves"),
            desks.leaving,
        ),
    ]


def _of_papers(desks: "_Desks") -> list[Duty]:
    """Return what the status bar sends somebody to."""
    translate = QCoreApplication.translate
    return [
        Duty(
            "papers",
            translate("Duties", "Papers not printed yet"),
            translate("Duties", "See what waits for the printer, print it or leave it"),
            desks.papers,
        ),
    ]


def _of_goods(desks: "_Desks") -> list[Duty]:
    """Return what is done with goods now and then."""
    translate = QCoreApplication.translate
    return [
        Duty(
            "prices",
            translate("Duties", "Prices and shelf labels"),
            translate("Duties", "Set rules, change many prices at once, print labels, note HET"),
            desks.prices,
        ),
        Duty(
            "repacking",
            translate("Duties", "Repacking"),
            translate("Duties", "Open sacks, mix parcels, print labels of weighed goods"),
            desks.repacking,
        ),
        Duty(
            "consignment",
            translate("Duties", "Goods on consignment"),
            translate("Duties", "Goods of villagers: take in, give back, pay what was sold"),
            desks.consignment,
        ),
        Duty(
            "places",
            translate("Duties", "Places and transfers"),
            translate("Duties", "See what lies in the warehouse or quarantine, carry goods"),
            desks.places,
        ),
        Duty(
            "batches",
            translate("Duties", "Last days of goods"),
            translate("Duties", "See what expires, write off what cannot be sold"),
            desks.batches,
        ),
    ]


def _seldom(desks: "_Desks") -> list[Duty]:
    """Return what is done once a month, or once a year."""
    translate = QCoreApplication.translate
    return [
        Duty(
            "counting",
            translate("Duties", "Count the stock"),
            translate("Duties", "Count while the shop is open; a second person approves"),
            desks.counting,
        ),
        Duty(
            "interest",
            translate("Duties", "Interest on savings"),
            translate("Duties", "Post a month's interest and print the slips"),
            desks.interest,
        ),
        Duty(
            "savings_rules",
            translate("Duties", "Rules of savings"),
            translate("Duties", "Set amounts, interest, limits and tax from a day on; close days"),
            desks.savings_rules,
        ),
        Duty(
            "batch_statements",
            translate("Duties", "Statements of many members"),
            translate("Duties", "Put the statements of all, or of some, into a folder as PDF"),
            desks.batch_statements,
        ),
        Duty(
            "recovery",
            translate("Duties", "Key to members' records"),
            translate("Duties", "Print the recovery sheet, or enter its code"),
            desks.recovery,
        ),
    ]


class _Desks(GoodsDesks):
    def recovery(self) -> "RecoveryDesk":
        from desktop_app.recovery import recovery_key  # noqa: PLC0415  See above; so below.
        from ui.recovery.recovery_desk import RecoveryDesk  # noqa: PLC0415

        program = self._program
        key = recovery_key(program.folder, program.database, program.settings.shop_name)
        return RecoveryDesk(program.operations, key)

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
            CreditClaims(program.settings.register),
            words_about_members,
        )

    def shop_credit(self) -> "ShopCreditDesk":
        from ui.shop_credit.shop_credit_desk import ShopCreditDesk  # noqa: PLC0415

        program = self._program
        return ShopCreditDesk(
            program.operations,
            program.settings,
            program.clock.business_date,
            words_about_members,
        )

    def batch_statements(self) -> "BatchDesk":
        from ui.batch_statements.batch_desk import BatchDesk  # noqa: PLC0415
        from ui.batch_statements.last_folder import LastFolder  # noqa: PLC0415

        program = self._program
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        usual = Path(QStandardPaths.writableLocation(documents))
        return BatchDesk(
            program.operations,
            program.clock.business_date,
            program.clock.now,
            LastFolder(program.database.path.with_name("folder rekening.txt"), usual),
        )

    def passbook(self) -> "PassbookDesk":
        from ui.passbook.passbook_desk import PassbookDesk  # noqa: PLC0415
        from ui.passbook.sheet_printer import SystemPrinter  # noqa: PLC0415

        program = self._program
        return PassbookDesk(
            program.operations,
            program.settings,
            self._keep_measures,
            SystemPrinter(),
            words_about_members,
        )

    def papers(self) -> "PapersDesk":
        from ui.papers.papers_desk import PapersDesk  # noqa: PLC0415

        return PapersDesk(self._program.operations)

    def payment_lists(self) -> "PaymentListsDesk":
        from ui.payment_lists.payment_lists_desk import PaymentListsDesk  # noqa: PLC0415

        program = self._program
        return PaymentListsDesk(
            program.operations,
            program.settings,
            program.clock.business_date,
            words_about_members,
        )

    def savings_rules(self) -> "RulesDesk":
        from ui.savings_rules.rules_desk import RulesDesk  # noqa: PLC0415

        program = self._program
        return RulesDesk(program.operations, program.clock.business_date, words_about_members)

    def term_deposits(self) -> "TermDepositsDesk":
        from ui.term_deposits.deposits_desk import TermDepositsDesk  # noqa: PLC0415

        program = self._program
        return TermDepositsDesk(
            program.operations,
            program.settings,
            program.clock.business_date,
            words_about_members,
        )

    def _keep_measures(self, measures: Mapping[str, int]) -> None:
        """Keep what was measured; a page of settings that is open must not bring back the old."""
        program = self._program
        settings = replace(program.settings, **measures)  # type: ignore[arg-type]  # Named by the desk.
        program.use_settings(settings)
        program.pages.show_settings(settings)
