"""A counter in a village whose members may owe the shop 100,000."""

import pytest

from db.database import Database
from tests.coop.credit.builders import (
    credit_rules_set,
)
from tests.coop.savings.builders import a_saver, some_rules
from tests.ui.selling.builders import Counter
from tests.ui.selling.conftest import ACounter
from tests.ui.selling.on_credit.builders import Village

LIMIT = 100_000


@pytest.fixture
def village(database: Database) -> Village:
    with database.transaction() as session:
        some_rules(session)
        credit_rules_set(session, LIMIT, due_after=30)
        return Village(a_saver(session, "Siti Aminah"), a_saver(session, "Darmo Suwito"))


@pytest.fixture
def counter(a_counter: ACounter, village: Village) -> Counter:  # noqa: ARG001  First the members.
    return a_counter()
