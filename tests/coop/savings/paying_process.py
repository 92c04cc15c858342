"""A program of its own that pays out of an account: started twice, at one file."""

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from coop.errors import Refusal
from coop.savings.withdraw_savings import withdraw_savings
from db.database import open_database
from tests.builders import A_KEY, SHOP, Mirror, a_stamp
from tests.coop.savings.builders import IN_CASH
from values.identity import MemberId, StreamId
from values.money import Rupiah


def main(path: str, member: str, stream: str, amount: str) -> None:
    """Open the file, wait for a line to begin, and say what came of it."""
    database = open_database(Path(path), A_KEY, Mirror())
    stamp = a_stamp(stream_id=StreamId(UUID(stream)))
    later = replace(stamp, recorded_at=stamp.recorded_at + timedelta(minutes=1))
    print("ready", flush=True)  # noqa: T201  The test listens.
    sys.stdin.readline()
    try:
        with database.transaction() as session:
            withdraw_savings(
                session,
                later,
                member_id=MemberId(UUID(member)),
                amount=Rupiah(int(amount)),
                payment=IN_CASH,
                settings=SHOP,
            )
    except Refusal as refusal:
        print(type(refusal).__name__, flush=True)  # noqa: T201
    else:
        print("paid", flush=True)  # noqa: T201
    database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
