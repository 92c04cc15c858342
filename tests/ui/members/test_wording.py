"""Every refusal about members and savings has its words."""

from importlib import import_module
from pkgutil import iter_modules

import coop.members
import coop.savings
from coop.errors import Refusal
from coop.members.list_columns import MemberColumn
from coop.members.list_remarks import MemberRemark, MemberRemarkKind
from ui.members.import_words import column_words, remark_text
from ui.members.wording import WORDING


def test_every_refusal_of_members_and_savings_has_words() -> None:
    for package in (coop.members, coop.savings):
        for module in iter_modules(package.__path__, f"{package.__name__}."):
            import_module(module.name)

    own = {
        kind
        for kind in Refusal.__subclasses__()
        if kind.__module__.startswith(("coop.members", "coop.savings"))
    }

    assert own - WORDING.keys() == set()


def test_every_remark_about_a_row_and_every_column_has_words() -> None:
    for kind in MemberRemarkKind:
        assert remark_text(MemberRemark(kind, MemberColumn.NIK, "x", "2008-08-03", 7))
    for column in MemberColumn:
        assert column_words(column)
