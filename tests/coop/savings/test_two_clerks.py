"""Two clerks at one file: what one of them pays out is not there for the other."""

import sys
from pathlib import Path
from subprocess import PIPE, Popen

from coop.savings.statement import savings_statement
from coop.savings.trial import savings_trial
from db.database import Database
from tests.builders import TILL_1, TILL_2, TODAY
from tests.coop.savings.builders import VOLUNTARY, a_saver, balances, some_rules
from values.period import one_day

ROOT = Path(__file__).parents[3]


def test_of_two_processes_that_pay_out_one_balance_one_is_refused(database: Database) -> None:
    with database.transaction() as session:
        some_rules(session)
        member_id = a_saver(session, voluntary=100_000)
    program = [sys.executable, "-m", "tests.coop.savings.paying_process", str(database.path)]
    clerks = [
        Popen(
            [*program, str(member_id), str(stream_id), "60000"],
            cwd=ROOT,
            stdin=PIPE,
            stdout=PIPE,
            text=True,
        )
        for stream_id in (TILL_1, TILL_2)
    ]

    for clerk in clerks:
        assert clerk.stdout is not None
        assert clerk.stdout.readline() == "ready\n"
    answers = [clerk.communicate("go\n")[0] for clerk in clerks]

    assert sorted(answers) == ["SavingsTooLow\n", "paid\n"]
    with database.report() as session:
        assert balances(session, member_id) == (100_000, 0, 40_000)
        assert savings_trial(session).agrees
        account = savings_statement(session, member_id, one_day(TODAY)).account(VOLUNTARY)
        assert [line.amount for line in account.lines] == [100_000, -60_000]
