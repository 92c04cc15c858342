"""Says loudly, at the end of a test run, what this computer could not test.

A test that is left out in silence looks like one that passed. `tests/conftest.py` takes the hook
from here, so that it also speaks where tests run in several processes.
"""

import shutil
from pathlib import Path

import pytest

from tests.postgresql_cluster import server_programs

_SAID = pytest.StashKey[bool]()


def browser_programs() -> tuple[Path, Path] | None:
    """Return Chromium and its driver, if both are installed."""
    found = [
        next(filter(None, map(shutil.which, names)), None)
        for names in (("chromium", "chromium-browser", "google-chrome"), ("chromedriver",))
    ]
    browser, driver = found
    return (Path(browser), Path(driver)) if browser and driver else None


def what_is_not_tested() -> list[str]:
    """Return a sentence for each part of the hub that has no test on this computer."""
    missing = []
    if server_programs() is None:
        missing.append(
            "The hub on PostgreSQL: no server is installed (apt-get install postgresql)."
        )
    if browser_programs() is None:
        missing.append("The hub's pages in a browser: apt-get install chromium chromium-driver.")
    return missing


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Write what was not tested, once, in red."""
    missing = what_is_not_tested()
    if not missing or config.stash.get(_SAID, False):
        return
    config.stash[_SAID] = True
    terminalreporter.section("NOT TESTED ON THIS COMPUTER", sep="!", red=True, bold=True)
    for sentence in missing:
        terminalreporter.line(sentence, red=True)
