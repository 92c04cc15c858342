"""A program of its own that counts or approves: started twice, at one file."""

import sys
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from coop.errors import Refusal
from db.database import open_database
from db.session import Session
from tests.builders import A_KEY, Mirror
from tests.coop.counting.builders import a_count, approved, counted
from values.identity import FactId, ItemId

ACTS: dict[str, Callable[[Session, UUID, UUID], object]] = {
    "open": lambda session, item_id, _: a_count(session, ItemId(item_id)),
    "count": lambda session, item_id, count_id: counted(
        session, FactId(count_id), ItemId(item_id), 7
    ),
    "approve": lambda session, _, count_id: approved(session, FactId(count_id)),
}


def main(path: str, act: str, item: str, count: str) -> None:
    """Open the file, wait for a line to begin, and say what came of it."""
    database = open_database(Path(path), A_KEY, Mirror())
    print("ready", flush=True)  # noqa: T201  The test listens.
    sys.stdin.readline()
    try:
        with database.transaction() as session:
            ACTS[act](session, UUID(item), UUID(count))
    except Refusal as refusal:
        print(type(refusal).__name__, flush=True)  # noqa: T201
    else:
        print("done", flush=True)  # noqa: T201
    database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
