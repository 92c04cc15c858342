"""Every refusal about members and savings has its words."""

from importlib import import_module
from pkgutil import iter_modules

import coop.members
import coop.savings
from coop.errors import Refusal
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
