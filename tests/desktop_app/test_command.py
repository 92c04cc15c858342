"""The command `lumbung`, each time a program of its own: what it says, and how it ends."""

from datetime import UTC
from pathlib import Path
from re import findall

import pytest

from coop.take_note import take_note
from desktop_app.books import open_books
from desktop_app.clock import Clock
from desktop_app.device import Device
from desktop_app.paths import DataFolder, data_folder
from desktop_app.single_instance import SingleInstance
from tests.db.builders import files_in
from tests.desktop_app.builders import FACTS, NO_GUARD, lumbung, meddle, some_books
from tests.sync.client.builders import AClock, LiveHub, Till
from values.identity import FactId, new_uuid


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return some_books(tmp_path)


def test_whole_books_end_with_0_and_a_count(folder: DataFolder) -> None:
    done = lumbung("--data", str(folder.root), "verify")

    assert (done.returncode, done.stderr) == (0, "")
    assert str(FACTS) in done.stdout


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (("UPDATE stock_level SET quantity = 0",), "(RowsDiffer: stock_level)"),
        ((*NO_GUARD, "UPDATE fact SET body = zeroblob(length(body))"), "(LogDamaged: "),
    ],
)
def test_books_that_somebody_changed_end_with_1_and_a_sentence(
    folder: DataFolder, change: tuple[str, ...], found: str
) -> None:
    meddle(folder, *change)

    done = lumbung("verify", data=folder.root)

    sentence, place = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (1, "")
    assert sentence.endswith(".")
    assert place.startswith(found)


def test_books_are_written_again_by_the_command(folder: DataFolder) -> None:
    meddle(folder, "DELETE FROM stock_level")

    done = lumbung("--data", str(folder.root), "rebuild")

    (old,) = folder.root.glob("*.old.db")
    assert (done.returncode, done.stderr) == (0, "")
    assert old.name in done.stdout
    assert lumbung("--data", str(folder.root), "verify").returncode == 0


def test_books_are_not_written_again_under_an_open_window(folder: DataFolder) -> None:
    window = SingleInstance(folder)
    assert window.take()
    before = folder.database.read_bytes(), files_in(folder.root)

    done = lumbung("--data", str(folder.root), "rebuild")

    after = folder.database.read_bytes(), files_in(folder.root)
    window.release()
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.strip().endswith(".")
    assert after == before


def test_without_a_hub_nothing_is_sent_and_the_command_says_so(folder: DataFolder) -> None:
    database = open_books(folder)
    device = Device(database, Clock(UTC))
    with database.transaction() as session:
        take_note(session, device.stamp(FactId(new_uuid())), text="Dibuka")
    database.close()

    done = lumbung("--data", str(folder.root), "sync", "--once")

    assert done.returncode == 1
    assert [int(number) for number in findall(r"\d+", done.stdout)] == [0, 1, 0]
    assert done.stderr.strip().endswith(".")


def test_where_nothing_waits_the_command_still_says_that_there_is_no_hub(tmp_path: Path) -> None:
    folder = data_folder(str(tmp_path))
    open_books(folder).close()

    done = lumbung("--data", str(tmp_path), "sync", "--once")

    assert done.returncode == 1
    assert done.stderr.startswith("Kasir ini belum")


def test_what_waits_is_delivered_once_and_then_the_hub_is_away(
    folder: DataFolder, tmp_path: Path
) -> None:
    hub = LiveHub(tmp_path / "hub", AClock())
    database = open_books(folder)
    till = Till(database, AClock())
    till.enrol(hub.invitation())
    till.sell(2)
    database.close()

    delivered = lumbung("--data", str(folder.root), "sync", "--once")
    again = lumbung("--data", str(folder.root), "sync", "--once")
    hub.stop()
    away = lumbung("--data", str(folder.root), "sync", "--once")

    assert (delivered.returncode, delivered.stderr) == (0, "")
    assert [int(number) for number in findall(r"\d+", delivered.stdout)] == [2, 0, 0]
    assert (again.returncode, again.stdout) == (0, delivered.stdout)
    sentence, code = away.stderr.splitlines()
    assert away.returncode == 1
    assert sentence.startswith("Sedang offline sejak")
    assert code == "(no_line)"


@pytest.mark.parametrize("command", [["verify"], ["rebuild"], ["sync", "--once"]], ids=" ".join)
def test_a_folder_without_books_is_no_sound_one_and_gets_none(
    tmp_path: Path, command: list[str]
) -> None:
    slip = tmp_path / "lumbnug"

    done = lumbung("--data", str(slip), *command)

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Tidak ada pembukuan di folder ini.")
    assert not slip.exists()


def test_the_command_line_chooses_the_folder_before_the_surroundings(
    folder: DataFolder, tmp_path: Path
) -> None:
    other = data_folder(str(tmp_path / "other"))
    open_books(other).close()

    done = lumbung("--data", str(other.root), "verify", data=folder.root)

    assert done.returncode == 0
    assert str(FACTS) not in done.stdout


def test_a_lost_key_is_said_and_no_other_is_made(folder: DataFolder) -> None:
    key = folder.key.read_bytes()
    folder.key.unlink()

    done = lumbung("--data", str(folder.root), "verify")

    assert done.returncode == 1
    assert "(KeyMissing: " in done.stderr
    assert not folder.key.exists()
    folder.key.write_bytes(key)
    open_books(folder).close()
