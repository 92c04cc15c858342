"""Books in a folder, and the command `lumbung` as a program of its own."""

import os
import subprocess
import sys
from pathlib import Path

from sqlalchemy import text

from desktop_app.books import open_books
from desktop_app.paths import FOLDER_VARIABLE, DataFolder, data_folder
from tests.builders import a_cart, a_line, a_sale, an_item

ROOT = Path(__file__).parents[2]
FACTS = 3
"""What `some_books` hold: an item, its opening stock, a sale."""


NO_GUARD = ("DROP TRIGGER fact_refuses_update", "DROP TRIGGER fact_refuses_delete")
"""What whoever changes a fact must do first."""


def some_books(root: Path) -> DataFolder:
    """Make books with an item of which one was sold."""
    folder = data_folder(str(root))
    database = open_books(folder)
    with database.transaction() as session:
        item_id = an_item(session)
        a_sale(session, a_cart(a_line(session, item_id)))
    database.close()
    return folder


def meddle(folder: DataFolder, *statements: str) -> None:
    """Change the books behind the program's back."""
    database = open_books(folder)
    with database.transaction() as session:
        for statement in statements:
            session.execute(text(statement))
    database.close()


def lumbung(*arguments: str, data: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    surroundings.pop(FOLDER_VARIABLE, None)
    if data is not None:
        surroundings[FOLDER_VARIABLE] = str(data)
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *arguments],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
